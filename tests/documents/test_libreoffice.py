"""What LibreOffice makes of a document: its pages, and that the words are on them. A few seconds in all."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.domain.verdi import replace
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import docx_tekst
from tests.documents.test_ordene import LANG_TEKST

SOFFICE = shutil.which("soffice")
PDFTOTEXT = shutil.which("pdftotext")
pytestmark = pytest.mark.skipif(SOFFICE is None, reason="LibreOffice (soffice) is not installed")


def lang_celle():
    """100,000 characters in one cell took LibreOffice half a minute."""
    tekst = f.lag_plantekst(slag="eget_bidrag", tekst=LANG_TEKST)
    return replace(planer.vanlig(), plantekst=(*planer.vanlig().plantekst[:3], tekst))


PLANER = {"vanlig": planer.vanlig, "lang": planer.lang, "lang_celle": lang_celle}
UTSTEDT = {"mottaker": "Nora Eksempel", "part": "planeier", "dokumentnummer": 3}
SAKEN = {
    "forslag": {"plan": planer.forslag()},
    "brev": {"dokument": "beslutning", "plan": planer.saken(), "grunnlag": planer.grunnlag()},
    "samtykke": {"dokument": "samtykke", "plan": planer.lang()},
    "tilgang": {"dokument": "tilgang", "plan": planer.lang()},
}
"""The case: what the last page holds, all of it."""
SISTE_SIDE = {
    "forslag": ("Svarslipp:klippher", "Jegharmerknader", "SvaretsendestilSiriPrøve"),
    "brev": ("dokumenteneisaken", "Medhilsen", "KoordinerendeenhetPrøvedalkommune"),
    "samtykke": ("Underskrift", "NoraEksempel,planeier", "Vitne", "Planeierfårenkopi."),
    "tilgang": ("Godtåvite", "hvisnoeskalendres."),
}
# Fonts differ from machine to machine, and a page more or less with them.
SIDER = {"vanlig": range(3, 6), "lang": range(13, 23), "lang_celle": range(20, 70)}


@pytest.fixture(scope="module")
def pdf(tmp_path_factory) -> Path:
    """A folder where each document is a PDF, all made in one go."""
    mappe = tmp_path_factory.mktemp("pdf")
    for navn, lag in PLANER.items():
        (mappe / f"{navn}.docx").write_bytes(lag_dokument(planer.bestilling(plan=lag())))
    for navn, valg in SAKEN.items():
        (mappe / f"{navn}.docx").write_bytes(lag_dokument(planer.bestilling(**valg, **UTSTEDT)))
    profil = f"-env:UserInstallation={(mappe / 'profil').as_uri()}"
    filer = [str(mappe / f"{navn}.docx") for navn in (*PLANER, *SAKEN)]
    subprocess.run(
        [str(SOFFICE), "--headless", profil, "--convert-to", "pdf", "--outdir", str(mappe), *filer],
        check=True,
        capture_output=True,
        timeout=120,
    )
    return mappe


def sider(fil: Path) -> list[str]:
    """The text of each page, without blanks: they fall where lines break."""
    if PDFTOTEXT is None:
        pytest.skip("pdftotext is not installed")
    ut = subprocess.run([PDFTOTEXT, "-enc", "UTF-8", str(fil), "-"], check=True, capture_output=True)
    return ["".join(side.split()) for side in ut.stdout.decode("utf-8").split("\f")[:-1]]


@pytest.mark.parametrize("navn", PLANER)
def test_a_document_has_as_many_pages_as_it_should(pdf, navn):
    antall = len(re.findall(rb"/Type\s*/Page\b", (pdf / f"{navn}.pdf").read_bytes()))
    assert antall in SIDER[navn]


@pytest.mark.parametrize("navn", PLANER)
def test_no_page_is_empty_and_the_last_holds_a_whole_section(pdf, navn):
    alle = sider(pdf / f"{navn}.pdf")
    assert len(alle) in SIDER[navn]
    assert all(len(side) > 150 for side in alle)
    assert "Tilslutningogunderskrifter" in alle[-1]
    assert "SiriPrøve,koordinator" in alle[-1]
    assert alle[-1].endswith(f"side{len(alle)}av{len(alle)}")


def test_page_one_has_the_mark_and_the_coordinator(pdf):
    """Rules 128, 147, as they are seen."""
    forste = sider(pdf / "lang.pdf")[0]
    for tekst in ("Unntattoffentlighet", "GJELDENDE", "SiriPrøve", "Telefon55000000"):
        assert tekst in forste


def test_every_goal_measure_and_participant_of_the_long_plan_is_there(pdf):
    plan = planer.lang()
    tekst = "".join(sider(pdf / "lang.pdf"))
    i_word = "".join(docx_tekst((pdf / "lang.docx").read_bytes()).split())
    for m in plan.maal:
        assert "".join(f"Mål {m.nummer}: {m.tekst}".split()) in tekst
    for t in plan.tiltak:
        assert f"{t.maal}.{t.nummer}Tiltak" in tekst
    for d in plan.deltaker:
        # A word of eighty letters is broken in its column, and pdftotext reads across the columns: it is
        # read whole from the Word file instead.
        assert "".join(d.navn.split()) in (tekst if planer.LANGT_ORD not in d.navn else i_word)


@pytest.mark.parametrize("navn", SAKEN)
def test_slip_and_signature_stay_whole_on_the_last_page(pdf, navn):
    """Rule 55 and design § 6: nobody sends back half a slip, or signs below nothing."""
    alle = sider(pdf / f"{navn}.pdf")
    assert all(len(side) > 150 for side in alle)
    for tekst in SISTE_SIDE[navn]:
        assert tekst in alle[-1]


def test_the_address_of_a_letter_is_where_the_window_of_the_envelope_is(pdf):
    """5.3 cm from the top, 2.3 cm from the left (points: 150 and 65)."""
    if PDFTOTEXT is None:
        pytest.skip("pdftotext is not installed")
    ut = subprocess.run([PDFTOTEXT, "-bbox", str(pdf / "brev.pdf"), "-"], check=True, capture_output=True)
    ordet = re.search(r'xMin="([\d.]+)" yMin="([\d.]+)"[^>]*>Nora<', ut.stdout.decode("utf-8"))
    assert ordet is not None
    x, y = float(ordet[1]), float(ordet[2])
    assert 55 < x < 75 and 145 < y < 165
