"""What the program has ready of its own files says what the files say, and nothing of any other file."""

import json
import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from ipkit.documents import lag_ferdig, stil
from ipkit.documents.oversettelse import oversatt, oversetter
from ipkit.documents.pakke import Pakkedel
from ipkit.documents.stilfil import les_stilfil
from ipkit.ferdig import MAPPE, ferdig
from ipkit.paths import datamappe
from ipkit.rettsdata import FILER, les_rettsdata
from ipkit.rettsfil import les_rettsfil

MALER = datamappe("maler")


def _innhold(tekst: str) -> Mapping[str, Any]:
    """A file of `maler/ferdig/`, packed parts by what is in them: libraries of deflate pack differently."""
    lest: dict[str, Any] = json.loads(tekst)
    if "grunnlag" in lest["innhold"]:
        lest["innhold"]["grunnlag"] = [del_[:4] for del_ in lest["innhold"]["grunnlag"]]
    return lest


def _utpakket(deler: tuple[Pakkedel, ...]) -> list[tuple[str, bytes]]:
    return [(d.navn, zlib.decompress(d.data, -zlib.MAX_WBITS) if d.metode else d.data) for d in deler]


def test_what_is_ready_is_made_of_the_files_as_they_are() -> None:
    """If this fails: python -m ipkit.documents.lag_ferdig"""
    laget = {f"{navn}.json": _innhold(tekst) for navn, tekst in lag_ferdig.ferdige()}

    assert laget == {f.name: _innhold(f.read_text(encoding="utf-8")) for f in (MALER / MAPPE).iterdir()}


@pytest.mark.parametrize("sprak", lag_ferdig.SPRAK)
def test_the_style_is_the_same_ready_and_taken_apart(sprak: str) -> None:
    ferdig_stil = stil.les_stil(MALER / stil.STILFIL, sprak)
    lest = les_stilfil((MALER / stil.STILFIL).read_bytes(), sprak, storskrift=False)

    assert _utpakket(ferdig_stil.grunnlag) == _utpakket(lest.grunnlag)
    assert {**ferdig_stil.__dict__, "grunnlag": ()} == {**lest.__dict__, "grunnlag": ()}


def test_the_legal_data_are_the_same_ready_and_read_from_yaml() -> None:
    lest: dict[str, Any] = {}
    for navn, lister in FILER.items():
        lest |= les_rettsfil((MALER / "rett" / navn).read_bytes(), navn, lister)

    assert les_rettsdata()._asdict() == lest


@pytest.mark.parametrize("fil", sorted((MALER / "sprak").glob("*.po")), ids=lambda fil: fil.name)
def test_a_language_is_the_same_ready_and_read_by_babel(fil: Path) -> None:
    assert ferdig(fil.name, fil.read_bytes()) == oversatt(fil)


def test_a_language_file_of_their_own_is_read_and_over_ours(tmp_path: Path) -> None:
    egen = tmp_path / "sprak" / "nn.po"
    egen.parent.mkdir()
    hode = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'
    egen.write_text(f'{hode}msgid "Hvem"\nmsgstr "Kven då"\n', encoding="utf-8")

    assert oversetter("nn", [tmp_path]).tekster == {**oversetter("nn").tekster, "Hvem": "Kven då"}


def test_of_a_file_that_is_another_nothing_is_ready(tmp_path: Path) -> None:
    raa = (MALER / "rett" / "samtykkealder.yaml").read_bytes()

    assert ferdig("samtykkealder.yaml", raa) is not None
    assert ferdig("samtykkealder.yaml", raa + b"\n") is None
    assert ferdig("egen.yaml", raa) is None
