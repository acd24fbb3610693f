"""T15: texts that a spreadsheet would take for a formula are texts, and come back as they were written."""

import io
import itertools
import json
import re
import zipfile
from pathlib import Path

import pytest

from ipkit.errors import FilfeilError
from ipkit.exchange.planfil import les_plan, skriv_plan
from tests.cli.harness import Ipkit
from tests.documents.lesing import docx_tekst
from tests.fabrikk import lag_hode, lag_maal, lag_plan

FORST = (
    "=",
    "+",
    "-",
    "@",
    "|",
    "%",
    "＝",
    "＋",
    "－",
    "＠",
    "\t=",
    "\r=",
    "'=",
    '"=',
    "=-",
    "+@",
    "-+",
    "@=",
    "%0",
    "|=",
)
RESTEN = ("1+1", "SUM(A1:A9)", "cmd|' /C calc'!A0", 'HYPERLINK("https://example.org";"Klikk")', "TRUE")
CELLER = [a + b for a, b in itertools.product(FORST, RESTEN)]
assert len(CELLER) == 100


@pytest.fixture(scope="module")
def fil() -> bytes:
    """A plan with a goal for each of the texts. Tab and CR in front go, as all space in front does."""
    maal = tuple(lag_maal(nummer=n, tekst=tekst.strip()) for n, tekst in enumerate(CELLER, 1))
    return skriv_plan(lag_plan(hode=lag_hode(nummer=0), maal=maal, tiltak=()))


def test_every_text_comes_back_from_file_register_and_list(tomt: Ipkit, fil: bytes) -> None:
    (tomt.mappe / "inn.yaml").write_bytes(fil)
    tomt.ok("importer", "inn.yaml")
    skrevet = [tekst.strip() for tekst in CELLER]
    assert [m["tekst"] for m in json.loads(tomt.ok("maal", "liste", "1", "--json").ut)["maal"]] == skrevet
    assert [linje.split("\t")[1] for linje in tomt.ok("maal", "liste", "1").ut.splitlines()[1:]] == skrevet
    for navn in ("ut.yaml", "ut.json"):
        tomt.ok("eksporter", navn, "--plan", "1")
    assert [m.tekst for m in les_plan(Path("ut.yaml").read_bytes(), "ut.yaml").maal] == skrevet
    assert [m["tekst"] for m in json.loads(Path("ut.json").read_text(encoding="utf-8"))["maal"]] == skrevet


def test_in_documents_they_are_plain_text_and_no_field(tomt: Ipkit, fil: bytes) -> None:
    (tomt.mappe / "inn.yaml").write_bytes(fil)
    tomt.ok("importer", "inn.yaml")
    for navn in ("plan.docx", "plan.html"):
        tomt.ok("eksporter", navn, "--plan", "1")
    docx = Path("plan.docx").read_bytes()
    tekst = docx_tekst(docx)
    assert [celle for celle in CELLER if celle.strip() not in tekst] == []
    xml = zipfile.ZipFile(io.BytesIO(docx)).read("word/document.xml").decode()
    assert not re.search(r"w:instrText[^>]*>[^<]*(SUM|HYPERLINK|cmd)", xml)
    assert "<a href" not in Path("plan.html").read_text(encoding="utf-8")


def test_a_writer_that_does_not_quote_is_seen(fil: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    """The control."""
    monkeypatch.setattr("ipkit.exchange.yamlskriver._skriv_tekst", lambda tekst, _: tekst)
    with pytest.raises(FilfeilError):
        les_plan(skriv_plan(les_plan(fil, "f")), "f")
