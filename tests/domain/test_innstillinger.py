"""No setting is only for show: each is read by some rule, document or command (rule 146)."""

import ast
import re
from pathlib import Path

import pytest

import ipkit
from ipkit.domain.innstillinger import Innstillinger, maaneder_foer
from ipkit.domain.verdi import feltnavn

PAKKE = Path(ipkit.__file__).parent
DER_DE_ER = {"domain/innstillinger.py", "config.py"}
"""Where settings are declared and read from a file; that is no use of them."""

VED_INNLESING = {"samtykkesektor": "gives foresatte_til_alder from the legal data when the file is read"}


def _brukt(kilde: str) -> set[str]:
    """Names of attributes that are read."""
    return {node.attr for node in ast.walk(ast.parse(kilde)) if isinstance(node, ast.Attribute)}


def _avledet() -> dict[str, set[str]]:
    """Each property of the settings with the fields that it reads."""
    tre = ast.parse((PAKKE / "domain" / "innstillinger.py").read_text(encoding="utf-8"))
    klasse = next(n for n in tre.body if isinstance(n, ast.ClassDef))
    return {f.name: _brukt(ast.unparse(f)) for f in klasse.body if isinstance(f, ast.FunctionDef)}


def test_every_setting_is_read_by_something_that_is_not_its_declaration() -> None:
    andre = [fil for fil in PAKKE.rglob("*.py") if fil.relative_to(PAKKE).as_posix() not in DER_DE_ER]
    avledet = _avledet()
    nevnt = re.compile(rf"\.({'|'.join((*feltnavn(Innstillinger), *avledet))})\b")
    kilder = (fil.read_text(encoding="utf-8") for fil in andre)
    brukt = set().union(*(_brukt(kilde) for kilde in kilder if nevnt.search(kilde)))
    for navn, leser in avledet.items():
        brukt |= leser if navn in brukt else set()
    assert set(feltnavn(Innstillinger)) - brukt == set(VED_INNLESING)


@pytest.mark.parametrize("tekst", ["1", "60", "60,1", "12, 6, 1"])
def test_months_before_are_from_one_to_sixty_rule_130(tekst: str) -> None:
    assert list(maaneder_foer(tekst)) == sorted(map(int, tekst.split(",")), reverse=True)


@pytest.mark.parametrize("tekst", ["0", "61", "12,61", "0,12", "x"])
def test_other_months_are_refused_rule_130(tekst: str) -> None:
    with pytest.raises(ValueError):
        maaneder_foer(tekst)
