"""What waits in the flow of the plan (rules 55, 56, 58, 80, 87)."""

from datetime import date
from typing import Any

import pytest

from ipkit.domain.verdi import replace
from tests.domain.test_mangler import DAG, finn, hel_plan, koder
from tests.fabrikk import I_DAG, START, lag_maal, lag_tilslutning, lag_tiltak, lag_utkast

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
