"""What issuing tells: the plan is had, a letter is told, a new coordinator is known (rules 13, 66, 124)."""

from datetime import timedelta
from typing import Any

import pytest

from ipkit.domain.levertregler import bytte_meldt, forgjenger, levert_plan, mangler_planen, underrettet
from ipkit.domain.plan import Plan
from ipkit.domain.sak import Beslutning
from ipkit.domain.utsending import Utsending
from ipkit.domain.verdi import replace
from tests.fabrikk import I_DAG, START, lag_deltaker, lag_hode, lag_koordinator, lag_plan

DAG = timedelta(days=1)


@pytest.mark.parametrize(
    ("hode", "utgave", "nytt"),
    [
        ({}, 3, True),
        ({"innhold_utgave": 3}, 3, True),
        ({"innhold_utgave": 3}, 2, False),
        ({"innhold_utgave": 3, "levert_utgave": 2}, 4, True),
        ({"innhold_utgave": 3, "levert_utgave": 3}, 4, False),
        ({"levert_utgave": 2}, 4, False),
        ({"status": "utkast", "innhold_utgave": 3}, 3, False),
        ({"status": "i_bero", "innhold_utgave": 3}, 3, True),
    ],
)
def test_the_plan_is_had_where_it_is_in_force_and_what_it_says_is_new_rule_66(
    hode: Any, utgave: int, nytt: bool
) -> None:
    plan = lag_plan(hode=lag_hode(**hode))
    levert = replace(plan.hode, levert=I_DAG, levert_utgave=utgave)
    assert levert_plan(plan, utgave, I_DAG) == (levert if nytt else None)


def test_a_planeier_lacks_a_plan_in_force_that_has_changed_since_rule_66() -> None:
    for hode, mangler in (
        ({"innhold_utgave": 3}, True),
        ({"innhold_utgave": 3, "levert_utgave": 2}, True),
        ({"innhold_utgave": 3, "levert_utgave": 3}, False),
        ({"innhold_utgave": 3, "status": "utkast"}, False),
        ({}, False),
    ):
        assert mangler_planen(lag_plan(hode=lag_hode(**hode))) is mangler


def test_a_decision_is_told_once_rules_13_14() -> None:
    gitt = {"utfall": "innvilget", "dato": START, "rettsgrunnlag": "pbrl_2_5", "begrunnelse": "x"}
    fortalt, ny = Beslutning(nummer=1, **gitt, underrettet=START), Beslutning(nummer=2, **gitt)
    plan = lag_plan(beslutning=(fortalt, ny))
    assert underrettet(plan, 1, I_DAG) is None
    assert underrettet(plan, 2, I_DAG) == replace(ny, underrettet=I_DAG)
    assert underrettet(plan, 3, I_DAG) is None


FORRIGE = lag_koordinator(nummer=2, til=I_DAG - DAG, byttegrunn="sluttet")
NY = lag_koordinator(nummer=4, fra=I_DAG)


def _byttet(*gamle: Any, **endringer: Any) -> Plan:
    return lag_plan(koordinator=(*(gamle or (FORRIGE,)), NY), **endringer)


def test_who_held_the_role_before_is_the_last_whose_time_was_over() -> None:
    eldre = lag_koordinator(nummer=1, til=START)
    annen_rolle = lag_koordinator(nummer=3, rolle="barnekoordinator", til=I_DAG - DAG)
    assert forgjenger(_byttet(FORRIGE, eldre, annen_rolle), NY) == FORRIGE
    assert forgjenger(_byttet(replace(FORRIGE, til=I_DAG), eldre), NY) == eldre
    assert forgjenger(_byttet(replace(FORRIGE, til=None)), NY) is None


SENDT = Utsending(nummer=1, hva="koordinatorbytte", gjelder=4, mottaker="planeier", dato=I_DAG)


def test_the_notice_informs_the_planeier_and_stands_on_the_list_once_rule_124() -> None:
    informert = replace(FORRIGE, planeier_informert=I_DAG)
    assert bytte_meldt(_byttet(), 4, "planeier", I_DAG) == (informert, SENDT)
    assert bytte_meldt(_byttet(informert), 4, "planeier", I_DAG) == (SENDT,)
    assert bytte_meldt(_byttet(replace(FORRIGE, byttegrunn=None)), 4, "planeier", I_DAG) == (SENDT,)
    assert bytte_meldt(lag_plan(koordinator=(NY,)), 4, "planeier", I_DAG) == (SENDT,)
    assert bytte_meldt(_byttet(informert, utsending=(SENDT,)), 4, "planeier", I_DAG + DAG) == ()
    usendt = replace(SENDT, dato=None)
    assert bytte_meldt(_byttet(informert, utsending=(usendt,)), 4, "planeier", I_DAG) == (SENDT,)


def test_a_participant_has_a_row_of_their_own_and_informs_nobody_else_rule_124() -> None:
    rad = replace(SENDT, mottaker="1", maate="brevpost")
    plan = _byttet(deltaker=(lag_deltaker(), lag_deltaker(nummer=2, kontaktform="epost")))
    assert bytte_meldt(plan, 4, "1", I_DAG) == (rad,)
    assert bytte_meldt(plan, 4, "2", I_DAG) == (replace(rad, mottaker="2", maate="epost"),)
    andres = (SENDT, replace(SENDT, nummer=2, gjelder=9, mottaker="1"))
    med = replace(plan, utsending=andres)
    assert bytte_meldt(med, 4, "1", I_DAG) == (replace(rad, nummer=3),)
    for mottaker in ("koordinator", "tjeneste:NAV"):
        assert bytte_meldt(plan, 4, mottaker, I_DAG) == ()
