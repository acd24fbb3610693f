"""Every BLOCK rule: refused with code and sentence, nothing written; without its check it goes through."""

import shlex
from typing import Any

import pytest

from tests.cli.harness import Ipkit
from tests.cli.sperrer import Sperre, alle

RADER = [pytest.param(sperre, id=f"{sperre.regel}: {sperre.kommando[:60]}") for sperre in alle()]

BLOCK = "6 10 23 24 25 26 35 39 41 42 49 50 52 56 75 76 83 86 93 94 106 107 133 134"
"""The rules of class BLOCK in domene § 6; 45 is no act (see `test_uten_nett.py`), 138 is not built."""


def test_every_rule_that_blocks_has_its_rows() -> None:
    assert set(BLOCK.split()) <= {sperre.regel for sperre in alle()}


@pytest.fixture
def start(request: pytest.FixtureRequest, sperre: Sperre) -> Ipkit:
    """The program with its register, and what comes before the act."""
    program: Ipkit = request.getfixturevalue(sperre.fra)
    for linje in sperre.oppsett:
        program.ok(*shlex.split(linje))
    return program


@pytest.mark.parametrize("sperre", RADER)
def test_what_a_rule_forbids_is_refused_in_one_line_and_nothing_is_written(
    sperre: Sperre, start: Ipkit
) -> None:
    foer = start.innhold()
    resultat = start(*shlex.split(sperre.kommando))
    assert (resultat.kode, resultat.ut, resultat.feil) == (sperre.kode, "", sperre.setning + "\n")
    assert start.innhold() == foer


@pytest.mark.parametrize("sperre", RADER)
def test_without_its_check_the_act_goes_through(
    sperre: Sperre, start: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slipp(*_: Any, **__: Any) -> Any:
        return sperre.uten

    monkeypatch.setattr(sperre.kontroll, sperre.uten if callable(sperre.uten) else slipp)
    resultat = start(*shlex.split(sperre.kommando))
    assert resultat.kode == 0, resultat.feil
