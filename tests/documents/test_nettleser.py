"""The HTML file as a browser shows it: on a phone, a tablet and a screen, in light and in the dark.

Needs Chromium, Node and the packages playwright-core and axe-core (`NODE_PATH`); `.ci/run` fetches them where
it can.
"""

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.katalog import BLANK, DOKUMENTER
from tests.documents import planer
from tests.documents.lesing import html_tekst
from tests.documents.test_kontroll import rare, tom

NETTLESER = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PAKKER = Path(os.environ.get("NODE_PATH", ""))
i_nettleser = pytest.mark.skipif(
    not (
        NETTLESER and shutil.which("node") and (PAKKER / "axe-core").is_dir() and os.environ.get("NODE_PATH")
    ),
    reason="Chromium, Node, playwright-core or axe-core is not installed (NODE_PATH)",
)
UTSTEDT = {"mottaker": "Nora Eksempel", "part": "planeier", "dokumentnummer": 3, "format": "html"}
SIDER: dict[str, dict[str, Any]] = {
    "plan": {"plan": planer.saken()},
    "rare": {"plan": rare()},
    "tom": {"plan": tom()},
    "tilgang": {"plan": planer.saken(), "dokument": "tilgang"},
}
HELE_SETTET = {
    f"{slag.navn}-{variant}": {
        "plan": planer.saken(),
        "dokument": slag.navn,
        "variant": variant,
        "grunnlag": planer.grunnlag(),
        "kartlegging": None if variant == BLANK else planer.kartlegging(),
        "innsyn": planer.innsyn() if slag.navn == "innsyn" else None,
        "mote": 1 if slag.gjelder == "mote" else None,
        "nummer": 1 if slag.gjelder not in (None, "mote") else None,
    }
    for slag in DOKUMENTER.values()
    for variant in slag.varianter
}
"""Every document and variant of the catalogue: one that is added is in it by itself."""
SKJERMER = [(360, "light"), (768, "light"), (1280, "dark")]
GALT = (
    '<!DOCTYPE html><html><head><title></title></head><body style="width:900px"><img src="x.png">'
    '<p style="color:#ccc">svakt</p></body></html>'
)


@pytest.fixture(scope="module")
def sett(tmp_path_factory):
    """What the browser said, by page and screen; «galt» is a page with faults."""
    mappe = tmp_path_factory.mktemp("nettleser")
    (mappe / "galt.html").write_text(GALT, encoding="utf-8")
    return _se(mappe, SIDER)


@pytest.fixture(scope="module")
def hele_settet(tmp_path_factory):
    """The same of every document."""
    return _se(tmp_path_factory.mktemp("hele"), HELE_SETTET)


def _se(mappe: Path, sider: dict[str, dict[str, Any]]) -> dict[Any, dict[str, Any]]:
    for navn, valg in sider.items():
        (mappe / f"{navn}.html").write_bytes(lag_dokument(planer.bestilling(**valg, **UTSTEDT)))
    skript = Path(__file__).with_name("nettleser.mjs")
    filer = sorted(map(str, mappe.glob("*.html")))
    ut = subprocess.run(
        ["node", str(skript), str(NETTLESER), *filer], check=True, capture_output=True, timeout=900
    )
    return {(Path(r["fil"]).stem, r["bredde"], r["fargevalg"]): r for r in json.loads(ut.stdout)}


@i_nettleser
@pytest.mark.parametrize("skjerm", SKJERMER)
@pytest.mark.parametrize("navn", SIDER)
def test_a_page_is_accessible_fits_its_screen_and_fetches_nothing(sett, navn, skjerm):
    _er_bra(sett[navn, *skjerm], skjerm[0])


@i_nettleser
@pytest.mark.full
@pytest.mark.parametrize("navn", HELE_SETTET)
def test_every_document_of_the_set_is(hele_settet, navn):
    for skjerm in SKJERMER:
        _er_bra(hele_settet[navn, *skjerm], skjerm[0])


def _er_bra(side: dict[str, Any], bredde: int) -> None:
    assert side["funn"] == []
    assert side["innhold"] <= bredde
    assert side["hentet"] == 1
    # All of it is reached with the keyboard: the page scrolls, and nothing scrolls inside it.
    assert side["nede"] and side["rulles"] == 0


@i_nettleser
def test_one_set_of_pictures_is_shown_on_each_screen(sett):
    assert [sett["plan", *skjerm]["bilder"] for skjerm in SKJERMER] == [2] * 3
    assert sett["tom", 360, "light"]["bilder"] == 0


@i_nettleser
def test_the_browser_finds_what_is_wrong(sett):
    side = sett["galt", 360, "light"]
    funn = " ".join(side["funn"])
    for regel in ("image-alt", "color-contrast", "html-has-lang", "document-title"):
        assert regel in funn
    assert side["innhold"] > 360 and side["hentet"] > 1


def test_the_first_page_has_the_order_that_the_planeier_needs():
    tekst = html_tekst(lag_dokument(planer.bestilling(plan=planer.saken(), **UTSTEDT)))
    rekke = (
        "Prøvedal kommune",
        "Unntatt offentlighet",
        "Individuell plan for Nora Eksempel",
        "Født 17. mai 1990",
        "GJELDENDE · utgave 14 · 1. juni 2026",
        "Utstedt til Nora Eksempel",
        "15. januar 2026 til 15. januar 2027",
        "Neste evaluering",
        "Siri Prøve",
        "Helse- og sosialkontoret",
        "Telefon 55",
        "Stedfortreder: Eli Prøve",
        "Språk og tolk",
        "polsk",
        "Hva er viktig for meg",
        "Det viktigste er at noen ringer når avtaler endres.",
        "Mine mål",
        "Mål 1: Flytte til egen leilighet",
        "Mål og tiltak",
    )
    # The name of the document is the title of the page too, which comes first.
    plasser = [tekst.index(t, tekst.index("Prøvedal kommune")) for t in rekke]
    assert plasser == sorted(plasser)
