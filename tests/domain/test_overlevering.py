"""What whoever takes over must know (rule 127): what is open, the dates in order, what is missing."""

from datetime import timedelta
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.overgang import Overgang
from ipkit.domain.overlevering import frister, gjenstaar, siste_mote
from ipkit.domain.plan import Plan
from ipkit.domain.sak import Beslutning
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    START,
    lag_hode,
    lag_maal,
    lag_mote,
    lag_plan,
    lag_samtykke,
    lag_tiltak,
    lag_utkast,
)  # fmt: skip

DAG = timedelta(days=1)
INNST = Innstillinger()


def _frister(plan: Plan) -> list[tuple[str, str]]:
    return [(g.sted, g.tekst) for g in frister(plan, I_DAG, I_DAG, INNST)]


def _uten(**endringer: Any) -> Plan:
    """A draft, which has no deadlines of its own."""
    return lag_plan(**{"hode": lag_utkast(), "samtykke": (), **endringer})


@pytest.mark.parametrize(
    ("endringer", "ventet"),
    [
        ({}, []),
        (
            {"hode": lag_utkast(status="til_uttalelse", uttalelsesfrist=I_DAG)},
            [("plan", "Frist for uttalelse til forslaget")],
        ),
        ({"hode": lag_utkast(status="til_uttalelse")}, []),
        ({"hode": lag_utkast(uttalelsesfrist=I_DAG)}, []),
        ({"hode": lag_hode(status="i_bero", bero_til=I_DAG)}, [("plan", "Planen skal tas opp igjen")]),
        ({"hode": lag_hode(status="i_bero")}, []),
        ({"hode": lag_utkast(bero_til=I_DAG)}, []),
        ({"mote": (lag_mote(dato=I_DAG),)}, [("møte 1", "Ansvarsgruppemøte")]),
        ({"mote": (lag_mote(dato=I_DAG - DAG),)}, []),
        ({"mote": (lag_mote(dato=I_DAG, status="avlyst"),)}, []),
        (
            {"overgang": (Overgang(nummer=1, overgang="flytting", dato=I_DAG),)},
            [("overgang 1", "Overgang: flytting")],
        ),
        ({"overgang": (Overgang(nummer=1, overgang="flytting", dato=I_DAG, forberedt=START),)}, []),
    ],
)
def test_what_is_agreed_and_has_a_day_comes_along(endringer: Any, ventet: list[tuple[str, str]]) -> None:
    assert _frister(_uten(**endringer)) == ventet


def test_the_newest_decision_runs_out_and_the_consents_of_those_who_see_the_plan() -> None:
    gitt = {"utfall": "innvilget", "dato": START, "rettsgrunnlag": "pbrl_2_5", "begrunnelse": "x"}
    beslutninger = tuple(Beslutning(nummer=n, **gitt, til=I_DAG + n * DAG) for n in (1, 2))
    samtykker = (
        lag_samtykke(),
        lag_samtykke(nummer=2, deltaker=KARI, til=I_DAG + DAG),
        lag_samtykke(nummer=3, deltaker=OLA, til=I_DAG + DAG, trukket=I_DAG),
    )
    assert _frister(_uten(beslutning=beslutninger, samtykke=samtykker)) == [
        ("samtykke 2", "Samtykket for Kari Fiktiv går ut"),
        ("beslutning 2", "Beslutningen går ut"),
    ]


def test_what_is_open_comes_first_each_goal_with_its_measures_then_what_is_missing() -> None:
    plan = lag_plan(
        maal=(lag_maal(status="avsluttet", oppnaaelse="naadd"), lag_maal(nummer=2, tekst="Bo")),
        tiltak=(lag_tiltak(), lag_tiltak(maal=2, status="gjennomfort"), lag_tiltak(maal=2, nummer=2)),
    )
    alle = gjenstaar(plan, I_DAG, I_DAG, INNST)
    assert [(g.slag, g.sted) for g in alle[:3]] == [("maal", "2"), ("tiltak", "2.2"), ("tiltak", "1.1")]
    slag = [g.slag for g in alle[3:]]
    assert slag == sorted(slag) and {"frist", "mangel"} == set(slag)
    assert all(g.kommando for g in alle if g.slag == "mangel")


def test_the_last_meeting_is_the_newest_with_minutes() -> None:
    referat = {"status": "avholdt", "referatdato": I_DAG}
    plan = lag_plan(
        mote=(
            lag_mote(dato=I_DAG, **referat), lag_mote(nummer=2, dato=START, **referat),
            lag_mote(nummer=3, dato=I_DAG + DAG),
        )
    )  # fmt: skip
    siste = siste_mote(plan)
    assert siste is not None and siste.nummer == 1
    assert siste_mote(lag_plan()) is None
