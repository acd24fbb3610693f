"""After closing: archiving, reopening, and nothing else (rules 49, 136, 137)."""

from datetime import date, timedelta
from typing import Any, get_args

import pytest

from ipkit.domain.etterregler import arkiver, gjenaapne, kontroller_eneste_plan
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.planflyt import OVERGANGER, kontroller_overgang
from ipkit.domain.planstatus import LUKKET, SAK, Planstatus
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError
from tests.fabrikk import I_DAG, lag_hode, lag_plan

DAG = timedelta(days=1)
INNST = Innstillinger()
SLUTT = date(2026, 5, 1)
AVSLUTTET: dict[str, Any] = {
    "status": "avsluttet",
    "avsluttet": SLUTT,
    "avslutningsgrunn": "annet",
    "avslutningstekst": "Feil.",
    "planeier_informert": SLUTT,
    "ke_varslet": SLUTT,
    "kopi_til_planeier": SLUTT,
    "arkivkopi": SLUTT,
    "neste_evaluering": date(2026, 9, 1),
    "neste_revisjon": date(2026, 10, 1),
}


def lukket(**endringer: Any) -> Plan:
    return lag_plan(hode=lag_hode(**{**AVSLUTTET, **endringer}))


def aapne(plan: Plan, foer: str | None = "aktiv", grunn: str | None = "Feil", dato: date = I_DAG) -> Any:
    return gjenaapne(plan, foer, grunn, dato, I_DAG, INNST)


@pytest.mark.parametrize("fra", get_args(Planstatus))
def test_only_a_closed_plan_is_archived_rule_136(fra: str) -> None:
    plan = lukket(status=fra)
    if fra == "avsluttet":
        assert arkiver(plan, " 26/114 ", I_DAG, I_DAG) == replace(
            plan.hode, status="arkivert", arkivert=I_DAG, arkivref="26/114"
        )
        return
    with pytest.raises(RegelError, match="kan ikke bli arkivert"):
        arkiver(plan, "26/114", I_DAG, I_DAG)


@pytest.mark.parametrize("dato", [SLUTT - DAG, I_DAG + DAG])
def test_a_plan_is_archived_after_its_end_and_not_tomorrow(dato: date) -> None:
    with pytest.raises(RegelError):
        arkiver(lukket(), "26/114", dato, I_DAG)
    assert arkiver(lukket(), "26/114", SLUTT, I_DAG).arkivert == SLUTT


@pytest.mark.parametrize("fra", get_args(Planstatus))
@pytest.mark.parametrize("foer", get_args(Planstatus))
def test_a_closed_plan_opens_as_it_was_and_no_open_one_rule_137(fra: str, foer: str) -> None:
    plan = lukket(status=fra)
    if fra not in LUKKET:
        with pytest.raises(RegelError, match="ikke avsluttet"):
            aapne(plan, foer)
    elif foer not in LUKKET:
        ventet = (
            "uten_plan" if foer in SAK else {"til_uttalelse": "utkast", "i_bero": "aktiv"}.get(foer, foer)
        )
        assert aapne(plan, foer).status == ventet


@pytest.mark.parametrize("fra", get_args(Planstatus))
@pytest.mark.parametrize("til", ["avsluttet", "arkivert", "i_bero"])
def test_what_can_be_closed_archived_or_rested_is_told_by_one_table(fra: str, til: str) -> None:
    lovlig = {
        "avsluttet": fra not in LUKKET,
        "arkivert": fra == "avsluttet",
        "i_bero": fra == "aktiv",
    }[til]
    assert (til in OVERGANGER[fra]) == lovlig
    if not lovlig:
        with pytest.raises(RegelError, match="kan ikke bli"):
            kontroller_overgang(lukket(status=fra), til)


def test_a_plan_whose_history_is_elsewhere_opens_by_whether_it_was_in_force() -> None:
    assert aapne(lukket(), None).status == "aktiv"
    assert aapne(lukket(iverksatt=None), None).status == "utkast"


def test_reopening_forgets_the_closing_and_touches_no_consent_rule_137() -> None:
    plan = lukket(status="arkivert", arkivert=SLUTT, arkivref="26/1")
    assert aapne(plan) == lag_hode(neste_evaluering=date(2026, 7, 27), neste_revisjon=date(2026, 10, 1))


@pytest.mark.parametrize("grunn", [None, ""])
def test_reopening_needs_a_reason_rule_137(grunn: str | None) -> None:
    with pytest.raises(RegelError, match="--grunn"):
        aapne(lukket(), grunn=grunn)


@pytest.mark.parametrize("dato", [SLUTT - DAG, I_DAG + DAG])
def test_a_plan_opens_after_its_end_and_not_tomorrow_rule_137(dato: date) -> None:
    with pytest.raises(RegelError):
        aapne(lukket(), dato=dato)
    assert aapne(lukket(), dato=SLUTT).status == "aktiv"


@pytest.mark.parametrize(
    ("frist", "ventet"),
    [
        (SLUTT - DAG, SLUTT - DAG),  # overdue when it was closed, and still
        (SLUTT, date(2026, 7, 27)),  # fell due while it was closed
        (I_DAG - DAG, date(2026, 7, 27)),
        (I_DAG, I_DAG),
        (date(2026, 7, 26), date(2026, 7, 26)),
        (date(2027, 1, 1), date(2026, 7, 27)),
        (None, date(2026, 7, 27)),
    ],
)
def test_the_time_it_was_closed_does_not_count_and_nothing_is_put_off_rules_88_and_91(
    frist: date | None, ventet: date
) -> None:
    assert aapne(lukket(neste_evaluering=frist)).neste_evaluering == ventet


def test_a_draft_has_no_deadlines_when_it_opens() -> None:
    utkast = lukket(iverksatt=None, neste_evaluering=None, neste_revisjon=None)
    hode = aapne(utkast, "utkast")
    assert (hode.neste_evaluering, hode.neste_revisjon) == (None, None)


def test_a_person_has_one_open_plan_rule_49() -> None:
    kontroller_eneste_plan(None)
    with pytest.raises(RegelError, match="plan 4") as feil:
        kontroller_eneste_plan(4)
    assert feil.value.kode == "IP-R49"
