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


def _galt_i_setning(rad: Rad, kommandoer: set[str]) -> list[str]:
    """What a sentence's row lacks of rules, commands and tests."""
    setning, regler, kommando, prove = rad.celler
    skrevet = [kode.removeprefix("ipkit ") for kode in rad.koder(2) if kode.startswith("ipkit ")]
    ukjent = {" ".join(map(kommandonavn, ord_.split())) for ord_ in skrevet} - kommandoer
    krav = {
        "no sentence": bool(setning),
        "no such rule": set(regler.split(", ")) <= set(ALLE),
        "no command and no reason": bool(skrevet) or kommando.startswith("– ("),
        f"no such command: {ukjent}": not ukjent,
        "no test and no reason": bool(rad.koder(3)) or prove.startswith("– ("),
    }
    return [f"{rad.navn}: {galt}" for galt, holder in krav.items() if not holder]


def test_every_sentence_has_rules_commands_and_tests() -> None:
    kommandoer = set(_kommandoer())
    assert [galt for rad in SETNINGER for galt in _galt_i_setning(rad, kommandoer)] == []


def _galt_i_regel(rad: Rad) -> list[str]:
    """What a rule's row lacks of code and tests, or of a reason."""
    kort, tilstand, _, _ = rad.celler
    bygd = tilstand.startswith("bygd")
    krav = {
        "no summary": bool(kort),
        "no state": re.match(r"bygd( for [^.]+)?(\.|,|$)|utsatt: issue \d|bakgrunn: ", tilstand) is not None,
        "no code": not bygd or bool(rad.koder(2)),
        "no test": not bygd or bool(rad.koder(3)),
        "not cited": not bygd or rad.navn in REGLER or rad in NYE,
    }
    return [f"{rad.navn}: {galt}" for galt, holder in krav.items() if not holder]


def test_every_rule_is_built_with_code_and_test_or_says_why_not() -> None:
    assert [galt for rad in (*REGELRADER, *NYE) for galt in _galt_i_regel(rad)] == []


def test_the_stories_that_are_named_are_there() -> None:
    tekst = (ROT / "docs" / "sporbarhet.md").read_text(encoding="utf-8")
    nevnt = re.findall(r"`(tests/fortellinger/\w+\.txt)`", tekst)
    assert nevnt
    assert [fil for fil in nevnt if not (ROT / fil).is_file()] == []


def _kode_finnes(sted: str) -> bool:
    """A module, a name at the top of one, or a template."""
    if sted.startswith("maler/"):
        return (ROT / sted).is_file()
    modul, _, navn = sted.rpartition(".")
    if (ROT / "ipkit" / f"{sted.replace('.', '/')}.py").is_file():
        return True
    return navn in _navn(ROT / "ipkit" / f"{modul.replace('.', '/')}.py")


def test_the_code_that_is_named_is_there() -> None:
    assert [sted for sted in STEDER if not _kode_finnes(sted)] == []


def _prove_finnes(prove: str) -> bool:
    """A function, the case of a random walk, or the rows of a rule among the refusals."""
    fil, _, navn = prove.partition("::")
    if fil.startswith("cli/sperrer/"):
        return f'regel="{navn}"' in (ROT / "tests" / fil).read_text(encoding="utf-8")
    return navn.startswith(("test_", "Test")) and navn in _navn(ROT / "tests" / fil)


def test_the_tests_that_are_named_are_there() -> None:
    assert [prove for prove in PROVER if not _prove_finnes(prove)] == []


def test_a_name_that_is_not_there_is_seen() -> None:
    """The control."""
    assert not _kode_finnes("domain.maalregler.ingen_slik")
    assert not _kode_finnes("maler/standard/ingen.html.j2")
    assert not _prove_finnes("cli/test_sak.py::test_ingen_slik")
    assert not _prove_finnes("cli/sperrer/avslutning.py::999")
    assert len(_galt_i_regel(Rad("999", ("", "bygd", "", "")))) == 4
    assert len(_galt_i_setning(Rad("9.9", ("", "999", "", "")), set())) == 4
