"""Derived dates recomputed: the day the rules give, the day after, and before what they are counted from."""

from datetime import date
from typing import Any

import pytest

from ipkit.domain.datokontroll import Bakgrunn, gale_datoer
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from tests.storage.hjelp import hel_plan

UTEN = Bakgrunn(lambda navn, _: int(getattr(Innstillinger(), navn)), (), ())
I_VERK = date(2026, 1, 20)


def _plan(**hode: Any) -> Plan:
    """In force from 20 January 2026, with nothing evaluated or revised yet."""
    hel = hel_plan(iverksatt=I_VERK, neste_evaluering=None, neste_revisjon=None, **hode)
    return replace(hel, evaluering=(), revisjon=())


def _funn(plan: Plan, b: Bakgrunn = UTEN) -> list[str]:
    return [f.tekst for f in gale_datoer(plan, b)]


@pytest.mark.parametrize(
    ("felt", "siste"), [("neste_evaluering", date(2026, 3, 17)), ("neste_revisjon", date(2027, 1, 20))]
)
def test_a_deadline_is_no_later_than_the_interval_rules_88_90(felt: str, siste: date) -> None:
    plan = _plan()
    senest = siste if felt == "neste_evaluering" else _halvaar()
    for dato, antall in ((I_VERK, 0), (senest, 0), (_dagen_etter(senest), 1), (date(2026, 1, 19), 1)):
        funn = list(gale_datoer(replace(plan, hode=replace(plan.hode, **{felt: dato})), UTEN))
        assert len(funn) == antall, dato
        assert all(f.kommando.endswith(f"--{felt.replace('_', '-')}") for f in funn)


def test_what_an_evaluation_set_is_counted_from_it_and_so_is_the_plans_own_date_rule_89() -> None:
    hel = hel_plan()
    evaluering = replace(hel.evaluering[0], dato=date(2026, 3, 18), neste=None)
    plan = replace(_plan(), evaluering=(evaluering,))
    maaneder = Innstillinger().evaluering_maaneder
    senest = date(2026, 3 + maaneder, 18) if maaneder < 10 else date(2027, 3, 18)
    for neste, antall in ((senest, 0), (_dagen_etter(senest), 1), (date(2026, 3, 17), 1)):
        assert len(_funn(replace(plan, evaluering=(replace(evaluering, neste=neste),)))) == antall
        assert len(_funn(replace(plan, hode=replace(plan.hode, neste_evaluering=neste)))) == antall


def test_a_plan_taken_up_again_is_counted_from_that_day_and_one_that_is_closed_not_at_all() -> None:
    plan = _plan()
    sen = replace(plan, hode=replace(plan.hode, neste_evaluering=date(2026, 7, 1)))
    assert len(_funn(sen)) == 1
    assert _funn(sen, UTEN._replace(tatt_opp=[date(2026, 6, 1)])) == []
    assert _funn(replace(sen, hode=replace(sen.hode, status="avsluttet"))) == []


def test_a_setting_that_was_longer_once_is_not_a_fault_today() -> None:
    plan = _plan()
    sen = replace(plan, hode=replace(plan.hode, neste_evaluering=date(2026, 7, 1)))
    lengre = UTEN._replace(lengste=lambda navn, _: 52 if navn.endswith("uker") else 1)
    assert _funn(sen, lengre) == []


def test_a_barnekoordinator_ends_the_day_before_the_18th_birthday_rule_130() -> None:
    plan = _plan()
    barn = replace(plan, planeier=replace(plan.planeier, fodselsdato=date(2010, 5, 17)))
    rolle = replace(plan.koordinator[0], rolle="barnekoordinator")
    for til, antall in ((date(2028, 5, 16), 0), (date(2028, 5, 17), 1), (None, 1)):
        assert len(_funn(replace(barn, koordinator=(replace(rolle, til=til),)))) == antall


def _dagen_etter(dato: date) -> date:
    return date.fromordinal(dato.toordinal() + 1)


def _halvaar() -> date:
    from ipkit.domain.frister import neste_revisjon

    return neste_revisjon(I_VERK, Innstillinger())
