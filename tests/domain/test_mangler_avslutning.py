"""What a closing leaves to do, and an extension that waits (rules 135, 136)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler import mangler, viktigst
from ipkit.domain.plan import Plan
from ipkit.domain.sak import Beslutning, Henvendelse
from tests.fabrikk import I_DAG, lag_hode, lag_plan

BEDT = date(2026, 5, 20)


def beslutning(nummer: int = 1, utfall: Any = "innvilget", **endringer: Any) -> Beslutning:
    felles = {"dato": BEDT, "rettsgrunnlag": "pbrl_2_5", "begrunnelse": "Behov", "underrettet": BEDT}
    return Beslutning(nummer=nummer, utfall=utfall, **{**felles, **endringer})


def koder(plan: Plan) -> list[str]:
    return [f.kode for f in mangler(plan, I_DAG, I_DAG, Innstillinger())]


def lukket(*beslutninger: Beslutning, **endringer: Any) -> Plan:
    verdier = {"status": "avsluttet", "avslutningsgrunn": "ikke_behov", "arkivkopi": BEDT, **endringer}
    return lag_plan(hode=lag_hode(**verdier), beslutning=beslutninger)


@pytest.mark.parametrize(
    ("grunn", "utfall", "mangler_beslutning"),
    [
        ("ikke_behov", "innvilget", True),
        ("annet", "forlenget", True),
        ("onsker_ikke", "innvilget", False),
        ("dod", "innvilget", False),
        ("flyttet", "innvilget", False),
        ("ikke_behov", "avsluttet", False),
        ("ikke_behov", "ikke_forlenget", False),
        ("ikke_behov", "avslaatt", False),
    ],
)
def test_a_closing_of_what_was_granted_is_decided_rule_135(
    grunn: str, utfall: str, mangler_beslutning: bool
) -> None:
    plan = lukket(beslutning(utfall=utfall), avslutningsgrunn=grunn)
    assert koder(plan) == (["IP-M135A"] if mangler_beslutning else [])
    steg = [f.kommando for f in viktigst(mangler(plan, I_DAG, I_DAG, Innstillinger()))]
    assert steg == ["ipkit sak beslutning 1 --utfall avsluttet"] * mangler_beslutning


def test_the_newest_decision_tells_and_none_is_none_rule_135() -> None:
    assert koder(lukket()) == []
    assert koder(lukket(beslutning(), beslutning(2, "avsluttet"))) == []
    assert koder(lukket(beslutning(), beslutning(2, "avsluttet", underrettet=None))) == ["IP-M13"]
    dod = lukket(beslutning(underrettet=None), avslutningsgrunn="dod")
    assert koder(dod) == []  # no letter to the dead


@pytest.mark.parametrize(("status", "ventet"), [("avsluttet", ["IP-M136"]), ("arkivert", [])])
def test_an_archive_copy_is_missed_until_the_plan_is_archived_rule_136(
    status: str, ventet: list[str]
) -> None:
    assert koder(lukket(status=status, arkivkopi=None)) == ventet


@pytest.mark.parametrize(
    ("besluttet", "venter"),
    [(None, True), (BEDT - timedelta(days=1), True), (BEDT, False)],
)
def test_an_extension_waits_until_it_is_decided_rule_135(besluttet: date | None, venter: bool) -> None:
    bedt = Henvendelse(nummer=1, slag="forlengelse", dato=BEDT, kanal="muntlig", tekst="Mer")
    svar = (beslutning(dato=besluttet),) if besluttet else ()
    assert ("IP-M135F" in koder(lag_plan(henvendelse=(bedt,), beslutning=svar))) == venter


@pytest.mark.parametrize("utfall", ["ikke_forlenget", "avsluttet"])
def test_a_plan_that_is_not_extended_is_to_be_closed_the_day_after_its_last_day_rule_135(utfall: Any) -> None:
    def koder_med(til: date) -> list[str]:
        return koder(lag_plan(beslutning=(beslutning(til=til), beslutning(2, utfall, dato=til))))

    assert "IP-M135L" not in koder_med(I_DAG)
    assert "IP-M135L" in koder_med(I_DAG - timedelta(days=1))
    forlenget = (beslutning(til=BEDT), beslutning(2, utfall), beslutning(3, "forlenget", til=I_DAG))
    assert "IP-M135L" not in koder(lag_plan(beslutning=forlenget))
