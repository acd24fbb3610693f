"""PDF from the same templates: what it declares, that it says what was put in, and what it needs."""

import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipkit.actions import dokumentmal
from ipkit.documents.bestilling import Bestilling
from ipkit.documents.delmengde import Element
from ipkit.documents.dokument import lag_dokument
from ipkit.documents.egenskaper import Egenskaper
from ipkit.documents.feil import MalfeilError
from ipkit.documents.katalog import DOKUMENTER as KATALOG
from ipkit.documents.pdf_skriver import skriv_pdf
from ipkit.domain.eksempelplan import hard_tekst, utfylt
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from ipkit.errors import BruksfeilError
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.planer import lag
from tests.documents.test_fasit import DOKUMENTER

pikepdf = pytest.importorskip("pikepdf")
pytest.importorskip("typst")
LESER = shutil.which("pdftotext")
maa_lese = pytest.mark.skipif(LESER is None, reason="pdftotext (poppler) is not installed")
HARDE = (
    '#eval("1+1") $x^2$ @ref <label> \\n \\u{41} // ikke kommentar /* heller ikke */ `kode` ```blokk```',
    "*stjerne* _understrek_ = overskrift - strek + pluss / skråstrek ~ [klammer] {krøll} #let x = 1",
    '" \\" \\\\ "; #panic(); "',
    "<b>&\"' {{ 7*7 }} {% x %}",
    "Áŋŋel Gáhta Čáhppe Đorvu Šiellja Ŧuoddar Žžž øæå ØÆÅ ñ ß",
)


def _tekst(innhold: bytes, mappe: Path) -> str:
    fil = mappe / "prov.pdf"
    fil.write_bytes(innhold)
    ut = subprocess.run([LESER or "", "-raw", fil, "-"], capture_output=True, check=True)
    return ut.stdout.decode("utf-8")


def _uten_blanke(tekst: str) -> str:
    return re.sub(r"\s+", "", tekst)


def _med(tekst: str) -> bytes:
    plan = replace(
        planer.vanlig(),
        plantekst=(f.lag_plantekst(tekst=tekst),),
        planeier=f.lag_person(navn=f"Nora {tekst}"[:90]),
        maal=(f.lag_maal(tekst=tekst),),
    )
    return lag(plan=plan, format="pdf", mottaker=f"Nora {tekst}"[:90])


@pytest.mark.parametrize("navn", DOKUMENTER)
def test_every_document_of_the_set_becomes_a_pdf_that_declares_what_it_is(navn: str) -> None:
    """PDF/A-2a and PDF/UA-1 are declared; no validator has run."""
    innhold = lag_dokument(planer.bestilling(**{**DOKUMENTER[navn], "format": "pdf"}))
    with pikepdf.open(BytesIO(innhold)) as pdf:
        xmp = str(pdf.Root.Metadata.read_bytes(), "utf-8")
        assert "<pdfaid:part>2</pdfaid:part>" in xmp and "<pdfaid:conformance>A<" in xmp
        assert "<pdfuaid:part>1</pdfuaid:part>" in xmp
        assert pdf.Root.Lang == "nb-NO" and pdf.Root.MarkInfo.Marked
        assert pdf.docinfo["/Title"] and pdf.docinfo["/Author"] == "Prøvedal kommune"
        fonter = [o for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/FontDescriptor" in o]
        assert fonter and all(
            any(n in o.FontDescriptor for n in ("/FontFile2", "/FontFile3")) for o in fonter
        )


def _hele_settet(plan: Plan) -> Iterator[Bestilling]:
    """Every document and variant that can be made of a plan, as `dokumentmal sjekk` orders them."""
    for slag in KATALOG.values():
        for variant in slag.varianter:
            bestilling = dokumentmal.bestilling(
                plan, slag, variant, "pdf", planer.grunnlag(), planer.INNSTILLINGER
            )
            if dokumentmal.kan_lages(bestilling):
                yield bestilling


HARD = list(_hele_settet(utfylt(hard_tekst)))


@pytest.mark.parametrize("bestilling", HARD, ids=lambda b: f"{b.dokument}-{b.variant}")
def test_every_document_of_a_hard_plan_becomes_a_pdf(bestilling: Bestilling) -> None:
    """Everything filled in with emoji, Arabic, Sami, signs that mean something somewhere, and long words."""
    assert lag_dokument(bestilling).startswith(b"%PDF")


@pytest.mark.full
@pytest.mark.parametrize("navn", planer.PLANER)
def test_every_document_of_every_other_plan_becomes_a_pdf_full(navn: str) -> None:
    for bestilling in _hele_settet(planer.PLANER[navn]()):
        assert lag_dokument(bestilling).startswith(b"%PDF")


@maa_lese
@pytest.mark.parametrize("tekst", HARDE)
def test_what_a_person_wrote_is_text_and_comes_back_t12(tekst: str, tmp_path: Path) -> None:
    funnet = _uten_blanke(_tekst(_med(tekst), tmp_path))
    assert funnet.count(_uten_blanke(tekst)) >= 2


rolig = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
tegn = given(st.text(alphabet="ab æøå#$@\\/`*_=-+~[]{}()<>&\"';:,.%^!?|\n", min_size=1, max_size=80))


@maa_lese
@settings(rolig, max_examples=8)
@tegn
def test_any_text_of_signs_comes_back_t12(tmp_path: Path, tekst: str) -> None:
    tekst = f"start{tekst}slutt"
    assert _uten_blanke(tekst) in _uten_blanke(_tekst(_med(tekst), tmp_path))


@maa_lese
@pytest.mark.full
@settings(rolig, max_examples=500)
@tegn
def test_any_of_five_hundred_texts_of_signs_comes_back_t12(tmp_path: Path, tekst: str) -> None:
    tekst = f"start{tekst}slutt"
    assert _uten_blanke(tekst) in _uten_blanke(_tekst(_med(tekst), tmp_path))


@maa_lese
def test_arabic_comes_back_with_every_letter(tmp_path: Path) -> None:
    """The order that a reader gives right-to-left text in is the reader's own."""
    tekst = _tekst(_med("مرحبا"), tmp_path)
    assert set("مرحبا") <= set(tekst)


def test_the_same_order_gives_the_same_bytes_and_another_date_other_ones() -> None:
    assert lag(format="pdf") == lag(format="pdf")
    assert lag(format="pdf") != lag(format="pdf", dato=planer.DATO.replace(day=2))


@maa_lese
def test_an_emoji_that_no_font_has_is_a_word_and_the_document_says_so(tmp_path: Path) -> None:
    """Whoever writes 🎺 gets their PDF all the same; the boxes of our own forms stay boxes."""
    uvist = "\U0001fbff\U000e0041\uf8ff"
    plan = replace(planer.vanlig(), plantekst=(f.lag_plantekst(tekst=f"Jeg spiller {uvist} ☐"),))
    tekst = _tekst(lag(plan=plan, format="pdf"), tmp_path)
    assert _uten_blanke("Jeg spiller [emoji] ☐") in _uten_blanke(tekst)
    assert "[emoji] står der det er et tegn som ikke kan vises i PDF." in tekst


@maa_lese
def test_a_picture_has_the_signs_that_the_text_has(tmp_path: Path) -> None:
    """In bold too: in a goal's name in the timeline, and in a participant's in the network map."""
    tegn = "☐ ✅ ❓ ♡ ☝"
    plan = replace(planer.vanlig(), maal=(f.lag_maal(tekst=f"Flytte {tegn}"),), maalvurdering=())
    tekst = _tekst(lag(plan=plan, format="pdf"), tmp_path)
    assert _uten_blanke(tekst).count(_uten_blanke(f"Flytte {tegn}")) >= 3
    assert "[emoji]" not in tekst


@maa_lese
def test_a_long_word_breaks_in_its_column(tmp_path: Path) -> None:
    """A word of eighty letters does not run over the next column, nor off the page."""
    (tmp_path / "h.pdf").write_bytes(lag("lang", format="pdf"))
    ut = subprocess.run([LESER or "", "-bbox", tmp_path / "h.pdf", "-"], capture_output=True, check=True)
    ordene = re.findall(r'xMin="([\d.]+)".*xMax="([\d.]+)".*>(.+)<', ut.stdout.decode("utf-8"))
    assert [o for _, til, o in ordene if float(til) > 595.3 - 60] == []
    i_tabell = [o for fra, til, o in ordene if "oordineringsansvars" in o and float(til) - float(fra) > 260]
    assert len(i_tabell) <= 2, "the lists of goals and the goal's heading have the whole width"


def test_letters_that_no_font_has_are_one_clear_line_without_the_text() -> None:
    """Letters are somebody's name or words: they are never replaced."""
    with pytest.raises(BruksfeilError, match="ingen skrifttype på maskinen kan vise") as feil:
        _med("hemmelig \U00011d60\U0001e2c0")
    assert "hemmelig" not in str(feil.value)


def _hoyde(innhold: bytes, ord_: str, mappe: Path) -> float:
    """How high a word of the file is, in points."""
    (mappe / "h.pdf").write_bytes(innhold)
    ut = subprocess.run([LESER or "", "-bbox", mappe / "h.pdf", "-"], capture_output=True, check=True)
    treff = re.search(rf'yMin="([\d.]+)" xMax="[\d.]+" yMax="([\d.]+)">{ord_}<', ut.stdout.decode("utf-8"))
    assert treff
    return float(treff[2]) - float(treff[1])


@maa_lese
@pytest.mark.parametrize(("ord_", "minst"), [("korpset", 16 / 11), ("Eksempel", 1.3)])
def test_large_print_is_as_large_as_in_word(ord_: str, minst: float, tmp_path: Path) -> None:
    """Running text 16 points for 11, a heading 7 points more."""
    stor, vanlig = (lag(format="pdf", storskrift=s) for s in (True, False))
    assert _hoyde(stor, ord_, tmp_path) / _hoyde(vanlig, ord_, tmp_path) >= minst - 0.02


def test_without_the_extra_one_line_says_how_to_install_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "typst", None)
    with pytest.raises(BruksfeilError, match=r'pip install "ipkit\[pdf\]"'):
        lag(format="pdf")


@pytest.mark.parametrize(
    ("mal", "sies"),
    [
        ("<p>Uten overskrift</p>", None),
        ("<h1>A</h1><h2>B</h2><section><h3>C</h3></section><h2>D</h2>", None),
        (
            "<p>a</p>\n<h2>Hei {{ planeier.navn }}</h2>",
            "linje 2: <h2> kan ikke komme først; det skal være <h1>.",
        ),
        ("<h1>A</h1>\n<h3>C</h3>", "linje 2: <h3> kan ikke komme etter <h1>; det skal være <h2>."),
        (
            "<h1>A</h1>\n<h2>{{ '' }}</h2>",
            "Malen plan.html.j2: <h2> er tom. Skriv noe i den, eller ta den bort.",
        ),
    ],
)
def test_headings_out_of_order_are_the_templates_fault(tmp_path: Path, mal: str, sies: str | None) -> None:
    """PDF/UA-1 asks for it, and typst's own sentence is English and names no line."""
    (tmp_path / "plan.html.j2").write_text(mal, encoding="utf-8")
    bestilling = planer.bestilling(format="pdf", plan=planer.tom())
    if sies:
        with pytest.raises(MalfeilError, match=re.escape(sies)):
            lag_dokument(bestilling, [tmp_path])
    else:
        assert lag_dokument(bestilling, [tmp_path]).startswith(b"%PDF")


def test_a_document_without_a_title_is_refused() -> None:
    with pytest.raises(MalfeilError, match="PDF-en kan ikke lages"):
        skriv_pdf(
            Element("#rot", {}),
            Egenskaper(tittel="", forfatter="Kommune", sprak="nb-NO", dato=planer.DATO),
        )
