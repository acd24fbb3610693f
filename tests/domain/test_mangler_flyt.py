"""What waits in the flow of the plan (rules 55, 56, 58, 66, 79, 80, 87)."""

from datetime import date
from typing import Any

import pytest

from ipkit.domain.verdi import replace
from tests.domain.test_mangler import DAG, finn, hel_plan, koder
from tests.fabrikk import I_DAG, START, lag_hode, lag_maal, lag_tilslutning, lag_tiltak, lag_utkast

UTE = {"status": "til_uttalelse", "sendt_uttalelse": START, "uttalelsesfrist": I_DAG}
JA = lag_tilslutning(utgave=3)


@pytest.mark.parametrize(
    ("hode", "svar", "dato", "ventet"),
    [
        (UTE, (), I_DAG, []),
        (UTE, (), I_DAG + DAG, ["IP-M55"]),
        (UTE, (lag_tilslutning(nummer=2, part="1", svar="nei"),), I_DAG, ["IP-M55M"]),
        (UTE, (lag_tilslutning(nummer=2, part="1", svar="nei", behandlet=I_DAG),), I_DAG, []),
        (UTE, (lag_tilslutning(svar="nei"),), I_DAG, ["IP-M56N"]),
        (UTE, (lag_tilslutning(svar="merknad", merknad="x"),), I_DAG, ["IP-M55M"]),
        ({**UTE, "innhold_utgave": 3}, (JA,), I_DAG, []),
        ({**UTE, "innhold_utgave": 4}, (JA,), I_DAG, ["IP-M56E"]),
        ({"status": "utkast", "innhold_utgave": 4}, (JA,), I_DAG, ["IP-M56E"]),
    ],
)
def test_what_waits_before_a_plan_is_active_rules_55_56_and_58(
    hode: dict[str, Any], svar: Any, dato: date, ventet: list[str]
) -> None:
    plan = hel_plan(hode=lag_utkast(**hode), tilslutning=svar)
    assert [k for k in koder(plan, dato) if k.startswith(("IP-M55", "IP-M56"))] == ventet


def test_what_was_changed_without_an_agreement_is_a_finding_rule_58() -> None:
    plan = hel_plan(
        maal=(lag_maal(frist=I_DAG, uavtalt=START),), tiltak=(lag_tiltak(til=I_DAG, uavtalt=START),)
    )
    assert [(f.kode, f.tekst, f.kommando) for f in finn(plan)] == [
        (
            "IP-M58",
            "Mål 1 er endret 15.01.2026 uten at det står avtalt med planeier.",
            "ipkit maal endre 1 1 --avtalt ÅÅÅÅ-MM-DD",
        ),
        (
            "IP-M58",
            "Tiltak 1.1 er endret 15.01.2026 uten at det står avtalt med planeier.",
            "ipkit tiltak endre 1 1.1 --avtalt ÅÅÅÅ-MM-DD",
        ),
    ]
    lukket = (replace(plan.maal[0], status="avsluttet"), lag_maal(nummer=2, frist=I_DAG))
    ferdig = (replace(plan.tiltak[0], status="gjennomfort"), lag_tiltak(maal=2, til=I_DAG))
    assert koder(replace(plan, maal=lukket, tiltak=ferdig)) == []


@pytest.mark.parametrize(
    ("maal", "ventet"),
    [
        ({"prioritet": 1}, ["Prioritert mål 1 mangler dag for evaluering."]),
        ({"prioritet": 1, "frist": None}, ["Prioritert mål 1 mangler frist og dag for evaluering."]),
        ({"prioritet": 1, "evalueres": I_DAG}, []),
        ({"prioritet": None, "frist": None}, []),
        ({"prioritet": 1, "status": "forslag"}, []),
    ],
)
def test_a_goal_of_priority_has_a_deadline_and_a_day_to_be_evaluated_rules_79_and_80(
    maal: dict[str, Any], ventet: list[str]
) -> None:
    funn = finn(hel_plan(maal=(lag_maal(**{"frist": I_DAG, **maal}),)))
    assert [f.tekst for f in funn if f.kode == "IP-M80"] == ventet


@pytest.mark.parametrize(("status", "ventet"), [("aktivt", 1), ("avsluttet", 0), ("forslag", 0)])
def test_two_that_are_at_work_and_in_conflict_are_a_finding_rule_87(status: Any, ventet: int) -> None:
    annet = lag_maal(nummer=2, frist=I_DAG, status=status)
    plan = hel_plan(maal=(lag_maal(frist=I_DAG, strider_mot="2"), annet))
    funn = [f.tekst for f in finn(plan) if f.kode == "IP-M87"]
    assert funn == ["Mål 1 motarbeider 2, og begge er under arbeid."] * ventet
    ukjent = hel_plan(maal=(lag_maal(frist=I_DAG, strider_mot="9"),))
    assert "IP-M87" not in koder(ukjent)


@pytest.mark.parametrize(
    ("hode", "ventet"),
    [
        ({"innhold_utgave": 4}, ["IP-M66"]),
        ({"innhold_utgave": 4, "levert_utgave": 3}, ["IP-M66"]),
        ({"innhold_utgave": 4, "levert_utgave": 4}, []),
        ({"innhold_utgave": None}, []),
    ],
)
def test_a_planeier_without_the_plan_as_it_is_now_is_a_finding_rule_66(
    hode: dict[str, Any], ventet: list[str]
) -> None:
    frister = {"neste_evaluering": I_DAG, "neste_revisjon": I_DAG, "til": I_DAG}
    assert koder(hel_plan(hode=lag_hode(**frister, **hode))) == ventet
