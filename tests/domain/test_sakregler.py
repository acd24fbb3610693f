"""The case: every pair of statuses, decisions, complaints and questions (rules 6, 10, 11, 20, 132, 135)."""

from datetime import date
from typing import Any, get_args

import pytest

from ipkit.domain.plan import Plan
from ipkit.domain.planflyt import OVERGANGER
from ipkit.domain.planstatus import SAK, Planstatus
from ipkit.domain.sak import Beslutning, Klage, Onske, Onskesvar
from ipkit.domain.sakregler import (
    endret_klage,
    kontroller_startet,
    med_status,
    ny_beslutning,
    ny_klage,
    siste_onske,
)
from ipkit.errors import IkkeFunnetError, RegelError
from tests.fabrikk import I_DAG, lag_hode, lag_person

STATUSER = get_args(Planstatus)
JA = Onske(nummer=1, dato=date(2026, 5, 20), svar="ja")


def lag_sak(status: str = "henvendelse", **deler: Any) -> Plan:
    return Plan(hode=lag_hode(status=status, iverksatt=None), planeier=lag_person(), onske=(JA,), **deler)


def lag_svar(**svar: Any) -> dict[str, Any]:
    standard = {"utfall": "innvilget", "dato": I_DAG, "rettsgrunnlag": "pbrl_2_5", "begrunnelse": "Ja"}
    return {**standard, **svar}


@pytest.mark.parametrize("fra", STATUSER)
@pytest.mark.parametrize("til", STATUSER)
def test_a_plan_becomes_what_the_flow_says_and_nothing_else(fra: str, til: str) -> None:
    plan = lag_sak(fra)
    if til in OVERGANGER[fra]:
        assert med_status(plan, til).status == til
    else:
        with pytest.raises(RegelError, match=r"^Plan 1 er .* og kan ikke bli .*\. Den kan bli: .+\.$"):
            med_status(plan, til)


@pytest.mark.parametrize("svar", ["nei", "ikke_naa", None])
@pytest.mark.parametrize("til", OVERGANGER["henvendelse"])
def test_without_a_yes_a_request_becomes_a_case_without_plan_or_is_closed(
    svar: Onskesvar | None, til: str
) -> None:
    """Rule 6, as § 6.9 reads it."""
    onsker = (JA, Onske(nummer=2, dato=I_DAG, svar=svar)) if svar else ()
    plan = Plan(hode=lag_hode(status="henvendelse"), planeier=lag_person(), onske=onsker)
    if til in ("uten_plan", "avsluttet"):
        assert med_status(plan, til).status == til
        return
    with pytest.raises(RegelError) as feil:
        med_status(plan, til)
    assert feil.value.kode == "IP-R06"


def test_the_newest_answer_is_by_date_then_by_number() -> None:
    gammelt = Onske(nummer=3, dato=date(2026, 1, 1), svar="nei")
    samme_dag = Onske(nummer=2, dato=JA.dato, svar="ikke_naa")
    plan = Plan(hode=lag_hode(), planeier=lag_person(), onske=(JA, samme_dag, gammelt))
    assert siste_onske(plan) == samme_dag


@pytest.mark.parametrize("utfall", get_args(Beslutning.__annotations__["utfall"]))
def test_a_decision_has_reasons_whatever_it_says(utfall: str) -> None:
    """Rule 10: both when granting and when refusing."""
    with pytest.raises(RegelError) as feil:
        ny_beslutning(lag_sak(), lag_svar(utfall=utfall, begrunnelse=None))
    assert feil.value.kode == "IP-R10"


@pytest.mark.parametrize(
    ("status", "utfall", "blir"),
    [
        ("henvendelse", "innvilget", "innvilget"),
        ("under_vurdering", "avslaatt", "avslaatt"),
        ("avslaatt", "innvilget", "innvilget"),
        ("aktiv", "innvilget", "aktiv"),
        ("utkast", "avsluttet", "utkast"),
    ],
)
def test_a_decision_moves_a_case_on_and_leaves_a_plan_where_it_is(
    status: str, utfall: str, blir: str
) -> None:
    beslutning, hode = ny_beslutning(lag_sak(status), lag_svar(utfall=utfall))
    assert (beslutning.nummer, hode.status) == (1, blir)


def test_only_a_decision_with_an_end_is_extended_or_not() -> None:
    """Rules 12, 135."""
    med_slutt = lag_sak("aktiv", beslutning=(Beslutning(nummer=1, til=I_DAG, **lag_svar()),))
    assert ny_beslutning(med_slutt, lag_svar(utfall="ikke_forlenget"))[0].nummer == 2
    blandet = lag_sak(beslutning=(*med_slutt.beslutning, Beslutning(nummer=2, **lag_svar())))
    assert ny_beslutning(blandet, lag_svar(utfall="forlenget"))[0].nummer == 3
    uten_slutt = lag_sak("aktiv", beslutning=(Beslutning(nummer=1, **lag_svar()),))
    with pytest.raises(RegelError) as feil:
        ny_beslutning(uten_slutt, lag_svar(utfall="forlenget"))
    assert feil.value.kode == "IP-R135"


def test_a_decision_does_not_end_before_it_is_made() -> None:
    with pytest.raises(RegelError):
        ny_beslutning(lag_sak(), lag_svar(til=date(2026, 5, 31)))
    assert ny_beslutning(lag_sak(), lag_svar(til=I_DAG))[0].til == I_DAG


def test_a_decision_on_a_complaint_names_one_that_is_there() -> None:
    with pytest.raises(IkkeFunnetError, match="har ikke klage 1"):
        ny_beslutning(lag_sak(), lag_svar(klage=1))


def test_a_complaint_is_on_a_decision_that_is_there_and_is_settled_once() -> None:
    """Rule 20."""
    svar = {"dato": I_DAG, "kategori": "ikke_plan"}
    with pytest.raises(IkkeFunnetError):
        ny_klage(lag_sak(), {**svar, "beslutning": 1})
    klage = ny_klage(lag_sak(), svar)
    plan = lag_sak(klage=(klage,))
    avgjort = endret_klage(plan, 1, {"klageutfall": "medhold", "avgjort": I_DAG})
    assert avgjort == Klage(nummer=1, klageutfall="medhold", avgjort=I_DAG, dato=I_DAG, kategori="ikke_plan")
    with pytest.raises(RegelError):
        endret_klage(lag_sak(klage=(avgjort,)), 1, {"avgjort": I_DAG})
    with pytest.raises(IkkeFunnetError):
        endret_klage(plan, 2, {"avgjort": I_DAG})


@pytest.mark.parametrize("status", STATUSER)
def test_goals_wait_until_the_plan_is_begun(status: str) -> None:
    """Rules 18, 19: what stands without a plan has no goals."""
    if status in SAK:
        with pytest.raises(RegelError, match="Start planarbeidet: ipkit sak start 1"):
            kontroller_startet(lag_sak(status))
    else:
        kontroller_startet(lag_sak(status))
