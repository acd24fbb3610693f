"""A template folder is hostile: huge files are not read whole, and links do not lead out of it."""

import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest

from ipkit.documents.egne_dokumenter import alle_dokumenter
from ipkit.documents.html_skriver import _css
from ipkit.documents.logo import finn_logo
from ipkit.documents.mal import finn_fil, miljo
from ipkit.documents.malsjekk import _les
from ipkit.documents.oversettelse import les_po
from ipkit.documents.stil import STILFIL, les_stil
from ipkit.documents.word_mal import kilde
from ipkit.errors import IpkitError
from ipkit.grenser import MAKS_FIL
from ipkit.paths import datamappe
from ipkit.rettsdata import les_rettsdata

ENORM = 1 << 40
"""A file of holes: it takes no room, and whoever reads all of it never comes back."""
LESERE: dict[str, Callable[[Path], object]] = {
    "plan.html.j2": lambda fil: miljo([fil.parent]).get_template(fil.name),
    "stil.css": lambda fil: _css(fil, 0),
    STILFIL: lambda fil: les_stil(fil, "nb-NO"),
    "sprak/se.po": les_po,
    "skjema.docx": kilde,
    "logo.png": lambda fil: finn_logo([fil.parent]),
    "dokumenter.yaml": lambda fil: alle_dokumenter([fil.parent]),
    "rett/samtykkealder.yaml": lambda fil: les_rettsdata([fil.parent.parent]),
}


def lag_enorm(fil: Path) -> None:
    """Where there are no files with holes, one that is larger than any limit, and is refused all the same."""
    fil.touch()
    try:
        os.truncate(fil, ENORM)
    except OSError:
        os.truncate(fil, MAKS_FIL + 1)


@pytest.mark.parametrize("navn", LESERE)
def test_no_file_of_a_template_folder_is_read_beyond_its_limit(tmp_path: Path, navn: str) -> None:
    fil = tmp_path / navn
    fil.parent.mkdir(exist_ok=True)
    lag_enorm(fil)
    with pytest.raises(IpkitError) as feil:
        LESERE[navn](fil)
    assert re.search("stor|større", str([feil.value, *getattr(feil.value, "feil", ())]))


def test_a_template_that_is_checked_is_not_read_beyond_its_limit_either(tmp_path: Path) -> None:
    fil = tmp_path / "plan.html.j2"
    lag_enorm(fil)
    assert "for stor" in str(_les("plan.html.j2", fil, [tmp_path]))


def test_a_style_or_a_logo_outside_the_folder_is_not_reached_through_a_link(
    tmp_path: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    utenfor = tmp_path_factory.mktemp("utenfor") / "hemmelig.txt"
    utenfor.write_text("hemmelig", encoding="utf-8")
    for navn in ("stil.css", "logo.png", "dokumenter.yaml"):
        (tmp_path / navn).symlink_to(utenfor)
    assert finn_fil("stil.css", [tmp_path]) == datamappe("maler") / "stil.css"
    assert finn_logo([tmp_path]) is None
    assert alle_dokumenter([tmp_path]) == alle_dokumenter([])


def test_a_style_sheet_that_is_not_utf8_is_one_line(tmp_path: Path) -> None:
    fil = tmp_path / "stil.css"
    fil.write_bytes("/* æ */".encode("latin-1"))
    with pytest.raises(IpkitError, match="ikke lagret som UTF-8"):
        _css(fil, 0)
