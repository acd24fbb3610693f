"""Closing: what it asks, and what becomes of what is open (rules 68, 86, 133, 134)."""

from datetime import date, timedelta
from typing import Any, get_args

import pytest

from ipkit.domain.avslutningsregler import avslutt, uaktuelt
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import LUKKET, Planstatus
from ipkit.domain.sak import Beslutning
from ipkit.domain.utfallsregler import Utfall, aapne_elementer
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, VerdifeilError
from tests.fabrikk import I_DAG, IVERKSATT, lag_hode, lag_maal, lag_plan, lag_tiltak

DAG = timedelta(days=1)
SVAR: dict[str, Any] = {
    "grunn": "ikke_behov",
    "tekst": "Klarer seg selv.",
    "dato": I_DAG,
    "planeier_informert": I_DAG,
    "ke_varslet": I_DAG,
}


def lukk(plan: Plan | None = None, utfall: dict[str, Utfall] | None = None, **svar: Any) -> Any:
    plan = plan or lag_plan(maal=(), tiltak=())
    return avslutt(plan, {**SVAR, **svar}, utfall or {}, I_DAG)


def plan_med(*elementer: Any) -> Plan:
    maal = tuple(e for e in elementer if type(e).__name__ == "Maal")
    return lag_plan(maal=maal, tiltak=tuple(e for e in elementer if e not in maal))


def test_closing_keeps_ground_why_and_who_was_told_rules_133_and_134() -> None:
    assert lukk() == (
        replace(
            lag_hode(),
            status="avsluttet",
            avsluttet=I_DAG,
            avslutningsgrunn="ikke_behov",
            avslutningstekst="Klarer seg selv.",
            planeier_informert=I_DAG,
            ke_varslet=I_DAG,
        ),
        (),
    )


@pytest.mark.parametrize("mangler", list(SVAR))
def test_closing_needs_every_answer_rules_133_and_134(mangler: str) -> None:
    with pytest.raises(RegelError, match="--" + mangler.replace("_", "-")):
        lukk(**{mangler: None})


@pytest.mark.parametrize("navn", ["dato", "planeier_informert", "ke_varslet", "kopi_til_planeier"])
def test_nothing_of_a_closing_has_happened_tomorrow_rule_134(navn: str) -> None:
    with pytest.raises(RegelError, match="ikke kommet ennå"):
        lukk(**{navn: I_DAG + DAG})


def test_a_planeier_who_is_dead_cannot_be_informed_nor_asked_what_was_reached_rule_134() -> None:
    plan = plan_med(lag_maal(), lag_maal(nummer=2), lag_tiltak(kommentar="Søkt."))
    hode, lukkede = lukk(plan, {"2": Utfall("naadd")}, grunn="dod", planeier_informert=None)
    assert (hode.status, hode.planeier_informert) == ("avsluttet", None)
    assert [(e.status, getattr(e, "begrunnelse", None)) for e in lukkede] == [
        ("avbrutt", "Planeier er død."),
        ("avsluttet", None),
        ("avsluttet", None),
    ]
    assert uaktuelt("planeier_informert", {"grunn": "dod"})
    assert not uaktuelt("planeier_informert", {"grunn": "flyttet"})


def test_who_moves_has_had_a_copy_first_rule_68() -> None:
    with pytest.raises(RegelError, match="--kopi-til-planeier") as feil:
        lukk(grunn="flyttet")
    assert feil.value.kode == "IP-R68"
    assert lukk(grunn="flyttet", kopi_til_planeier=I_DAG)[0].kopi_til_planeier == I_DAG
    assert uaktuelt("kopi_til_planeier", {"grunn": "annet"})
    assert not uaktuelt("kopi_til_planeier", {"grunn": "flyttet"})


def test_a_plan_cannot_be_closed_before_it_was_activated_nor_twice_rules_134_and_137() -> None:
    assert lukk(dato=IVERKSATT)[0].avsluttet == IVERKSATT
    with pytest.raises(RegelError):
        lukk(dato=IVERKSATT - DAG)
    with pytest.raises(RegelError):
        lukk(lag_plan(hode=lag_hode(status="avsluttet")))
    with pytest.raises(VerdifeilError):
        lukk(grunn="lei")


@pytest.mark.parametrize("fra", get_args(Planstatus))
def test_every_open_status_can_be_closed_and_no_closed_one_rule_137(fra: str) -> None:
    iverksatt = IVERKSATT if fra in ("aktiv", "i_bero") else None
    plan = lag_plan(hode=lag_hode(status=fra, iverksatt=iverksatt), maal=(), tiltak=())
    if fra in LUKKET:
        with pytest.raises(RegelError, match="kan ikke endres"):
            lukk(plan)
    else:
        assert lukk(plan)[0].status == "avsluttet"


def test_a_refused_case_is_closed_with_what_its_decision_told_already_rule_134() -> None:
    beslutning = Beslutning(
        nummer=1,
        utfall="avslaatt",
        dato=date(2026, 4, 1),
        rettsgrunnlag="pbrl_2_5",
        begrunnelse="Ett behov.",
        underrettet=date(2026, 4, 3),
    )
    sak = lag_plan(
        hode=lag_hode(status="avslaatt", iverksatt=None), maal=(), tiltak=(), beslutning=(beslutning,)
    )
    hode, _ = lukk(sak, planeier_informert=None, ke_varslet=None)
    assert (hode.planeier_informert, hode.ke_varslet) == (date(2026, 4, 3), date(2026, 4, 1))
    nav = replace(sak, beslutning=(replace(beslutning, organ="nav"),))
    with pytest.raises(RegelError, match="--ke-varslet"):
        lukk(nav, planeier_informert=None, ke_varslet=None)


def test_everything_open_gets_an_answer_rule_86() -> None:
    plan = plan_med(lag_maal(), lag_maal(nummer=2, status="godkjent"), lag_tiltak(), lag_tiltak(nummer=2))
    assert list(aapne_elementer(plan)) == ["1", "1.1", "1.2", "2"]
    with pytest.raises(RegelError, match=r"tiltak: 1\.1, 2\. .* --utfall 1\.1=gjennomfort") as feil:
        lukk(plan, {"1": Utfall("naadd"), "1.2": Utfall("avsluttet")})
    assert feil.value.kode == "IP-R86"


@pytest.mark.parametrize(
    ("element", "nummer", "utfall", "ventet"),
    [
        (lag_maal(), "1", Utfall("nådd"), {"status": "avsluttet", "oppnaaelse": "naadd"}),
        (
            lag_maal(),
            "1",
            Utfall("delvis", "Ventetid"),
            {"status": "avsluttet", "oppnaaelse": "delvis", "begrunnelse": "Ventetid"},
        ),
        (lag_maal(), "1", Utfall("avbrutt", "Nytt liv"), {"status": "avbrutt", "begrunnelse": "Nytt liv"}),
        (
            lag_maal(oppnaaelse="delvis", begrunnelse="Ventetid."),
            "1",
            Utfall("viderefores", "Boligkontoret"),
            {"status": "avsluttet", "begrunnelse": "Ventetid. Føres videre: Boligkontoret"},
        ),
    ],
)
def test_what_a_goal_became_rules_83_and_86(
    element: Any, nummer: str, utfall: Utfall, ventet: dict[str, Any]
) -> None:
    assert lukk(plan_med(element), {nummer: utfall})[1] == (replace(element, **ventet),)


@pytest.mark.parametrize(
    ("utfall", "ventet"),
    [
        (Utfall("gjennomført"), {"status": "gjennomfort"}),
        (Utfall("ikke_gjennomfort", "Syk"), {"status": "ikke_gjennomfort", "kommentar": "Syk"}),
        (Utfall("viderefores", "NAV"), {"status": "avsluttet", "kommentar": "Føres videre: NAV"}),
    ],
)
def test_what_a_measure_became_rule_86(utfall: Utfall, ventet: dict[str, Any]) -> None:
    tiltak = lag_tiltak(kommentar=None)
    plan = plan_med(lag_maal(status="avsluttet"), tiltak)
    assert lukk(plan, {"1.1": utfall})[1] == (replace(tiltak, **ventet),)


@pytest.mark.parametrize(
    ("nummer", "utfall", "kode"),
    [
        ("1", Utfall("gjennomfort"), "IP-R86"),
        ("1", Utfall("delvis"), "IP-R83"),
        ("1", Utfall("avbrutt"), "IP-R86"),
        ("1", Utfall("viderefores", " "), "IP-R86"),
        ("1.1", Utfall("naadd"), "IP-R86"),
        ("7", Utfall("naadd"), "IP-R86"),
    ],
)
def test_an_answer_that_does_not_fit_is_refused_rules_83_and_86(
    nummer: str, utfall: Utfall, kode: str
) -> None:
    svar = {"1": Utfall("naadd"), "1.1": Utfall("avsluttet"), nummer: utfall}
    with pytest.raises(RegelError) as feil:
        lukk(plan_med(lag_maal(), lag_tiltak()), svar)
    assert feil.value.kode == kode


def test_goals_that_were_not_reached_or_in_part_say_why_together_rule_83() -> None:
    maal = (lag_maal(), lag_maal(nummer=2))
    with pytest.raises(RegelError, match=r"Mål 1 \(hvorfor\), Mål 2 \(hvorfor\)") as feil:
        lukk(plan_med(*maal), {"1": Utfall("delvis"), "2": Utfall("ikke_naadd")})
    assert feil.value.kode == "IP-R83"


def test_proposals_fall_with_the_plan_rule_81() -> None:
    maal = (lag_maal(status="forslag"), lag_maal(nummer=2, status="avsluttet"))
    plan = plan_med(*maal, lag_tiltak(maal=2, status="forslag"))
    assert [e.status for e in lukk(plan)[1]] == ["avbrutt", "ikke_gjennomfort"]
