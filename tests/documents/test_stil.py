"""stil.docx: made by its script, replaced by a municipality's own, readable for everybody."""

import re
import runpy
from io import BytesIO
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.feil import MalfeilError
from ipkit.paths import datamappe
from tests.documents import planer
from tests.documents.lesing import aapne

MALER = datamappe("maler")


def deler(fil: Path) -> dict[str, bytes]:
    with ZipFile(fil) as arkiv:
        return {navn: arkiv.read(navn) for navn in arkiv.namelist()}


def test_the_script_makes_the_file_that_is_checked_in(tmp_path):
    skript = runpy.run_path(str(MALER / "lag_stil.py"))
    skript["lagre"](skript["lag"](), tmp_path / "stil.docx")
    assert deler(tmp_path / "stil.docx") == deler(MALER / "stil.docx")


def test_a_first_header_of_the_municipalitys_own_is_kept_as_it_is(tmp_path):
    dok = Document(str(MALER / "stil.docx"))
    dok.sections[0].first_page_header.paragraphs[0].text = "Brevhode med logo"
    dok.save(str(tmp_path / "stil.docx"))
    laget = aapne(lag_dokument(planer.bestilling(), [tmp_path]))
    assert [a.text for a in laget.sections[0].first_page_header.paragraphs] == ["Brevhode med logo"]
    assert laget.sections[0].header.paragraphs[0].text.startswith("Individuell plan for")


def test_a_style_file_that_is_no_word_file_is_refused(tmp_path):
    (tmp_path / "stil.docx").write_bytes(b"PK nei")
    with pytest.raises(MalfeilError, match=r"^Malen stil.docx: filen kan ikke leses"):
        lag_dokument(planer.bestilling(), [tmp_path])


def test_a_style_that_is_missing_is_named(tmp_path):
    dok = Document(str(MALER / "stil.docx"))
    dok.styles["Tabellhode"].delete()
    dok.save(str(tmp_path / "stil.docx"))
    with pytest.raises(MalfeilError, match="Tabellhode"):
        lag_dokument(planer.bestilling(), [tmp_path])


def test_every_part_of_a_document_is_known_to_the_package():
    with ZipFile(BytesIO(lag_dokument(planer.bestilling()))) as arkiv:
        navn = arkiv.namelist()
        typer = arkiv.read("[Content_Types].xml").decode()
        forhold = arkiv.read("word/_rels/document.xml.rels").decode()
    assert navn[0] == "[Content_Types].xml" and len(navn) == len(set(navn))
    for del_ in re.findall(r'PartName="/([^"]+)"', typer):
        assert del_ in navn
    for maal in re.findall(r'Target="([^"]+)"', forhold):
        assert f"word/{maal}" in navn


def _lysstyrke(farge: str) -> float:
    kanaler = [int(farge[i : i + 2], 16) / 255 for i in (0, 2, 4)]
    lineaere = [k / 12.92 if k <= 0.03928 else ((k + 0.055) / 1.055) ** 2.4 for k in kanaler]
    return 0.2126 * lineaere[0] + 0.7152 * lineaere[1] + 0.0722 * lineaere[2]


def _kontrast(a: str, b: str) -> float:
    lys, mork = sorted((_lysstyrke(a), _lysstyrke(b)), reverse=True)
    return (lys + 0.05) / (mork + 0.05)


PAR = [
    ("blekk", "grunn"),
    ("dempet", "grunn"),
    ("farge", "grunn"),
    ("farge", "lys"),
    ("dempet", "lys"),
    ("motfarge", "farge"),
    ("varsel", "varsel-lys"),
    ("blekk", "forslag"),
    ("blekk", "graa"),
]


@pytest.mark.parametrize("skjerm", [0, 1, 2], ids=["lys", "mørk", "papir"])
def test_every_text_has_a_contrast_of_at_least_four_and_a_half(skjerm):
    css = (MALER / "stil.css").read_text(encoding="utf-8")
    farger = dict(re.findall(r"--([\w-]+): #(\w{6})", css.split(":root {")[skjerm + 1]))
    assert all(_kontrast(farger[tekst], farger[grunn]) >= 4.5 for tekst, grunn in PAR)


def test_the_word_colours_have_contrast_too():
    skript = runpy.run_path(str(MALER / "lag_stil.py"))
    par = [
        ("BLEKK", "FORSLAG_LYS"),
        ("DEMPET", "LYS"),
        ("FARGE", "LYS"),
        ("VARSEL", "VARSEL_LYS"),
        ("BLEKK", "GRAA_LYS"),
    ]
    assert all(_kontrast(skript[tekst], skript[grunn]) >= 4.5 for tekst, grunn in par)
    assert _kontrast("FFFFFF", skript["FARGE"]) >= 4.5
