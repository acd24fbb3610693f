"""The required contents by letter, the seven questions, and what matters most (rules 53, 54)."""

import re
from collections import defaultdict
from pathlib import Path
from typing import Any

import pytest

import ipkit.domain
from ipkit.domain.innhold import BOKSTAVER, SPORSMAAL, oversikt
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler import VIKTIGST, mangler, viktigst
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from ipkit.rettsdata import les_rettsdata
from tests.domain.test_mangler import hel_plan
from tests.fabrikk import I_DAG, lag_plan, lag_plantekst, lag_tiltak, lag_utkast

INNST = Innstillinger()
SLAG = ("viktig_for_meg", "ressurser", "eget_bidrag", "samarbeid")
HEL = hel_plan(plantekst=tuple(lag_plantekst(slag=s) for s in SLAG))


def borte(plan: Plan) -> set[str]:
    """The letters and questions that the plan does not hold."""
    return {k.krav for k in oversikt(mangler(plan, I_DAG, I_DAG, INNST), {}) if not k.staar}


def uten(slag: str) -> dict[str, Any]:
    return {"plantekst": tuple(lag_plantekst(slag=s) for s in SLAG if s != slag)}


def test_a_whole_plan_holds_every_letter_and_answers_every_question_rules_53_and_54() -> None:
    alle = oversikt(mangler(HEL, I_DAG, I_DAG, INNST), {})
    assert [k.krav for k in alle] == [*"abcdefghi", *SPORSMAAL]
    assert borte(HEL) == set()


def test_the_letters_are_those_of_the_law_rule_53() -> None:
    assert {rad.kode for rad in les_rettsdata().planinnhold} == set(BOKSTAVER)


@pytest.mark.parametrize(
    ("endringer", "ventet"),
    [
        (uten("viktig_for_meg"), {"a", "hvorfor"}),
        ({"plantekst": (lag_plantekst(slag="bakgrunn"),)}, {"a", "d", "i"}),
        (uten("ressurser"), {"a"}),
        (uten("eget_bidrag"), {"d"}),
        (uten("samarbeid"), {"i"}),
        ({"maal": (), "tiltak": ()}, {"a", "e", "f", "hva", "hvilke", "hvordan", "når"}),
        ({"tiltak": ()}, {"e", "hvilke"}),
        ({"tiltak": (lag_tiltak(til=I_DAG, omfang=None),)}, {"e"}),
        ({"tiltak": (lag_tiltak(til=I_DAG, hvordan=None),)}, {"f", "hvordan"}),
        ({"tiltak": (lag_tiltak(til=None),)}, {"når"}),
        ({"hode": replace(HEL.hode, til=None)}, {"g", "hvor lenge"}),
        ({"hode": replace(HEL.hode, neste_evaluering=None)}, {"g"}),
        ({"samtykke": ()}, {"h"}),
        ({"koordinator": ()}, {"c", "hvem"}),
        ({"deltaker": (), "tilslutning": HEL.tilslutning[:1]}, {"b", "hvem"}),
        ({"deltaker": (replace(HEL.deltaker[0], bidrag=None),)}, {"d"}),
        ({"deltaker": (replace(HEL.deltaker[0], rolle=None),)}, set()),
    ],
)
def test_what_is_taken_out_is_absent_by_its_letter_and_question_and_nothing_else_is(
    endringer: dict[str, Any], ventet: set[str]
) -> None:
    assert borte(replace(HEL, **endringer)) == ventet


def test_every_finding_behind_a_letter_or_question_can_be_found() -> None:
    """No code in the table that nothing gives."""
    kjente = {kode for koder in _koder_etter_regel().values() for kode in koder}
    nevnt = {k for koder in (*BOKSTAVER.values(), *SPORSMAAL.values()) for k in koder}
    assert nevnt <= kjente


def test_at_most_three_matter_now_and_the_most_urgent_is_first() -> None:
    funn = mangler(lag_plan(koordinator=(), samtykke=()), I_DAG, I_DAG, INNST)
    assert len(funn) > VIKTIGST
    assert [f.kode for f in viktigst(funn)] == ["IP-M50", "IP-M23", "IP-M89"]


def test_what_does_not_hurry_is_one_and_nothing_is_none() -> None:
    lite = mangler(replace(HEL, **uten("samarbeid")), I_DAG, I_DAG, INNST)
    assert [f.kode for f in viktigst(lite)] == ["IP-M53I"]
    assert viktigst(()) == ()


def _koder_etter_regel() -> dict[str, set[str]]:
    """Every code of a finding in the source, by the rules it cites."""
    funnet: dict[str, set[str]] = defaultdict(set)
    for fil in Path(ipkit.domain.__file__).parent.glob("mangler*.py"):
        for kode, regler in re.findall(r'"(IP-M\w+)",\s*"(\d[^"]*)"', fil.read_text(encoding="utf-8")):
            for regel in re.findall(r"\d+", regler):
                funnet[regel].add(kode)
    return funnet


WARN = "3 8 9 12 15 17 31 32 33 34 53 54 66 72 73 77 80 87 96 102 108 111 113 114 116 126"
"""The rules of class WARN in domene § 6."""


@pytest.mark.parametrize("regel", WARN.split())
def test_every_rule_that_warns_has_a_finding_that_cites_it(regel: str) -> None:
    assert _koder_etter_regel()[regel]


def test_a_draft_without_anything_says_all_of_it() -> None:
    plan = lag_plan(
        hode=lag_utkast(fra=None, til=None), plantekst=(), deltaker=(), samtykke=(), koordinator=(), maal=(),
        tiltak=(), tilslutning=(),
    )  # fmt: skip
    assert borte(plan) == {*"abcdefghi", *SPORSMAAL}
