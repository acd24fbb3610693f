"""docs/sporbarhet.md against the code: every rule has its row, and what a row names is there."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from ipkit.cli.hjelp import hent_gruppe
from ipkit.cli.kommandoer import KOMMANDOER, kommandonavn
from tests.test_regler import REGLER

ROT = Path(__file__).resolve().parents[1]
DOMENE = ROT.parent / "shared" / "domene.md"
ALLE = [*(str(n) for n in range(1, 24)), "23b", *(str(n) for n in range(24, 149))]
"""The rules of domene.md § 6 (1–148 and 23b); the file itself is not in a user's clone."""
_KODE = re.compile(r"`([^`]+)`")


class Rad(NamedTuple):
    """One row: what it is about, and the cells after that."""

    navn: str
    celler: tuple[str, ...]

    def koder(self, kolonne: int) -> list[str]:
        """What is set as code in a cell."""
        return _KODE.findall(self.celler[kolonne])


def _rader(monster: str) -> list[Rad]:
    tekst = (ROT / "docs" / "sporbarhet.md").read_text(encoding="utf-8")
    rader = (linje[2:-2].split(" | ") for linje in tekst.splitlines() if re.match(monster, linje))
    return [Rad(celler[0], tuple(celler[1:])) for celler in rader]


REGELRADER = _rader(r"\| \d+b? \|")
SETNINGER = _rader(r"\| \d\.\d+ \|")
NYE = _rader(r"\| (adresse|andre tjenester|oppgaveark|status|sak) \|")
PROVER = sorted({kode for rad in (*REGELRADER, *NYE, *SETNINGER) for kode in rad.koder(3)})
STEDER = sorted({kode for rad in (*REGELRADER, *NYE) for kode in rad.koder(2)})


@cache
def _navn(fil: Path) -> frozenset[str]:
    """The functions, classes and constants at the top of a module."""
    kropp = ast.parse(fil.read_text(encoding="utf-8")).body
    definert = (n.name for n in kropp if isinstance(n, ast.FunctionDef | ast.ClassDef))
    satt = (m.id for n in kropp if isinstance(n, ast.Assign) for m in n.targets if isinstance(m, ast.Name))
    return frozenset((*definert, *satt))


def _kommandoer() -> Iterator[str]:
    for kommando in KOMMANDOER:
        gruppe = hent_gruppe(kommando.modul)
        yield kommando.navn
        if kommando.navn not in gruppe.verb:
            yield from (f"{kommando.navn} {verb}" for verb in (*gruppe.verb, *gruppe.sene))


def test_every_rule_has_one_row_and_no_row_is_of_something_else() -> None:
    assert [rad.navn for rad in REGELRADER] == ALLE


@pytest.mark.skipif(not DOMENE.is_file(), reason="the description of the field does not lie in a clone")
def test_the_numbers_are_those_of_the_description_of_the_field() -> None:
    tekst = DOMENE.read_text(encoding="utf-8").partition("## 6. ")[2].partition("### 6.9")[0]
    assert re.findall(r"^\| (\d+b?) \|", tekst, re.MULTILINE) == ALLE


def test_every_source_has_rows_and_every_sentence_a_number_of_its_own() -> None:
    numre = [tuple(map(int, rad.navn.split("."))) for rad in SETNINGER]
    assert numre == sorted(set(numre))
    assert {kilde for kilde, _ in numre} == {0, 1, 2, 3, 4}


@pytest.mark.parametrize("rad", SETNINGER, ids=lambda rad: rad.navn)
def test_a_sentence_has_rules_commands_and_tests(rad: Rad) -> None:
    setning, regler, kommando, prove = rad.celler
    assert setning
    assert set(regler.split(", ")) <= set(ALLE)
    skrevet = [kode.removeprefix("ipkit ") for kode in rad.koder(2) if kode.startswith("ipkit ")]
    assert skrevet or kommando.startswith("– (")
    assert {" ".join(map(kommandonavn, ord_.split())) for ord_ in skrevet} <= set(_kommandoer())
    assert rad.koder(3) or prove.startswith("– (")


@pytest.mark.parametrize("rad", [*REGELRADER, *NYE], ids=lambda rad: rad.navn)
def test_a_rule_is_built_with_code_and_test_or_says_why_not(rad: Rad) -> None:
    kort, tilstand, _, _ = rad.celler
    assert kort
    assert re.match(r"bygd( for [^.]+)?(\.|,|$)|utsatt: issue \d|bakgrunn: ", tilstand)
    if tilstand.startswith("bygd"):
        assert rad.koder(2)
        assert rad.koder(3)
        assert rad.navn in REGLER or rad in NYE


def test_the_stories_that_are_named_are_there() -> None:
    tekst = (ROT / "docs" / "sporbarhet.md").read_text(encoding="utf-8")
    nevnt = re.findall(r"`(tests/fortellinger/\w+\.txt)`", tekst)
    assert nevnt
    assert all((ROT / fil).is_file() for fil in nevnt)


@pytest.mark.parametrize("sted", STEDER)
def test_the_code_that_is_named_is_there(sted: str) -> None:
    """A module, a name at the top of one, or a template."""
    if sted.startswith("maler/"):
        assert (ROT / sted).is_file()
        return
    modul, _, navn = sted.rpartition(".")
    if not (ROT / "ipkit" / f"{sted.replace('.', '/')}.py").is_file():
        assert navn in _navn(ROT / "ipkit" / f"{modul.replace('.', '/')}.py")


@pytest.mark.parametrize("prove", PROVER)
def test_the_test_that_is_named_is_there(prove: str) -> None:
    """A function, the case of a random walk, or the rows of a rule among the refusals."""
    fil, _, navn = prove.partition("::")
    if fil.startswith("cli/sperrer/"):
        assert f'regel="{navn}"' in (ROT / "tests" / fil).read_text(encoding="utf-8")
    else:
        assert navn.startswith(("test_", "Test"))
        assert navn in _navn(ROT / "tests" / fil)
