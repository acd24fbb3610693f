"""T20: a sample of broken checks in the consent gate is found by the tests; the tool says so truly."""

import os
import subprocess
import sys
from types import SimpleNamespace
from typing import Any

import pytest

from ipkit.domain import dato
from tests.mutasjoner.forklart import FORKLART
from tests.mutasjoner.mutanter import ROT, levende, mutanter

ANTALL = 8
PORTEN = ("domain.avgjorelse", "domain.samtykkeregler")
PROVER = ("tests/domain/test_samtykkeregler.py", "tests/domain/test_tilgang.py")
pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="each mutant is a fork")


def _kjor(*valg: str) -> Any:
    kommando = (sys.executable, "-m", "tests.mutasjoner", *valg)
    ferdig = subprocess.run(kommando, cwd=ROT, capture_output=True, text=True, check=False)
    return SimpleNamespace(kode=ferdig.returncode, ut=ferdig.stdout, feil=ferdig.stderr)


def _moduler(*moduler: str) -> list[str]:
    return [del_ for modul in moduler for del_ in ("--modul", modul)]


def test_what_breaks_the_consent_gate_is_found() -> None:
    svar = _kjor(*_moduler(*PORTEN), "--antall", str(ANTALL), *PROVER)
    assert (svar.kode, svar.feil) == (0, "")
    assert svar.ut.startswith(f"{ANTALL} av ")


@pytest.mark.full
def test_every_mutant_of_the_gate_is_found_or_explained() -> None:
    svar = _kjor(*_moduler(*PORTEN, "domain.samtykkealder", "domain.tilgang", "domain.privatutkast"))
    assert svar.kode == 0, svar.feil


def test_with_tests_that_look_at_something_else_they_survive() -> None:
    """The control."""
    svar = _kjor(*_moduler("domain.dato"), "--antall", "2", "tests/domain/test_ord.py")
    assert svar.kode == 1
    assert "ingen test" in svar.feil


def test_a_mutant_is_the_function_with_one_thing_changed() -> None:
    endringer = {m.etter for m in mutanter("ipkit.domain.dato") if m.funksjon == "pluss_maaneder"}
    assert {"aar >= date.max.year", "not aar > date.max.year", "d.year * 12 - d.month"} <= endringer
    assert levende("ipkit.domain.dato", "pluss_maaneder") is dato.pluss_maaneder


def test_what_is_explained_is_a_mutant_still() -> None:
    moduler = {f"ipkit.{navn.partition(':')[0]}" for navn in FORKLART}
    kjente = {m.navn for modul in moduler for m in mutanter(modul)}
    assert set(FORKLART) - kjente == set()
