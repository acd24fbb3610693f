"""Every document of the catalogue, in every variant and of every hard plan, is right by every control; and
every control can fail."""

import re
from functools import cache
from io import BytesIO
from zipfile import ZipFile

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.katalog import DOKUMENTER
from ipkit.documents.kontroll import KONTROLLER, kontroller_docx
from ipkit.documents.ordfil import Ordfil, W, verdi
from ipkit.documents.skrift import del_i_skrifter
from ipkit.domain.verdi import replace
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import html_leser
from tests.documents.test_bilder import rare_navn

SAKEN = planer.saken()
EGNE = {slag.gjelder for slag in DOKUMENTER.values()} - {None, "mote", "koordinator", "deltaker"}
OM = {navn: getattr(SAKEN, navn) for navn in EGNE}
"""What letters are about."""

MA_GJELDE_NOEN = {"oppgaveark": "deltaker", "koordinatorbytte": "koordinator"}
"""Documents about somebody, who is there also where nothing else is."""


def tom():
    """Nothing at all, but what a letter is about."""
    henvendelse = (replace(SAKEN.henvendelse[0], tekst=None, hvorfor=None, hjelp_i_dag=None),)
    return replace(planer.tom(), **{**OM, "henvendelse": henvendelse})


def rare():
    """Arabic and Sami names, emoji, words of eighty letters, signs of markup and of templates."""
    tekst = "مرحبا בעולם Áile 👩‍👧 <&>\"' {{ x }} {% y %} " + planer.LANGT_ORD
    return replace(
        rare_navn(),
        planeier=f.lag_person(navn=tekst, tolk="العربية", tilrettelegging=tekst),
        plantekst=tuple(replace(t, tekst=tekst) for t in planer.vanlig().plantekst),
        referatpunkt=tuple(replace(p, tekst=tekst) for p in planer.vanlig().referatpunkt),
        samtykke=(f.lag_samtykke(), f.lag_samtykke(nummer=2, deltaker=1)),
        **OM,
    )


PLANER = {
    "saken": planer.saken,
    "forslag": planer.forslag,
    "lang": lambda: replace(planer.lang(), **OM),
    "tom": tom,
    "rare": rare,
}
ALLE = [
    (slag.navn, variant, plan)
    for slag in DOKUMENTER.values()
    for variant in slag.varianter
    for plan in PLANER
]


@cache
def _plan(navn: str):
    return PLANER[navn]()


def lag(dokument: str, variant: str, plan: str, **mer) -> bytes:
    gjelder: dict[str, object] = {
        "grunnlag": planer.grunnlag(),
        "kartlegging": planer.kartlegging(),
        "mote": 1,
    }
    planen = _plan(plan)
    if plan == "tom" and dokument in MA_GJELDE_NOEN:
        slag = MA_GJELDE_NOEN[dokument]
        planen = replace(planen, **{slag: getattr(SAKEN, slag)})
    if dokument == "innsyn":
        gjelder["innsyn"] = planer.innsyn()
    mer = {"dokument": dokument, "variant": variant, "plan": planen, **gjelder, **mer}
    return lag_dokument(planer.bestilling(**mer))


@pytest.mark.parametrize(("dokument", "variant", "plan"), ALLE)
def test_a_document_is_right_as_a_working_copy_and_as_issued(dokument, variant, plan):
    utstedt = {"mottaker": "Nora Eksempel", "part": "planeier", "dokumentnummer": 3}
    assert kontroller_docx(lag(dokument, variant, plan)) == []
    assert kontroller_docx(lag(dokument, variant, plan, **utstedt)) == []


@pytest.mark.parametrize(("dokument", "variant"), sorted({(d, v) for d, v, _ in ALLE}))
def test_large_print_is_right_too_and_nothing_in_it_is_smaller_than_14_points(dokument, variant):
    data = lag(dokument, variant, "lang", storskrift=True)
    assert kontroller_docx(data) == []
    fil = Ordfil(data)
    storrelser = [int(verdi(s) or 0) for rot in fil.deler.values() for s in rot.iter(f"{W}sz")]
    i_stilene = [int(verdi(s) or 0) for s in fil.deler[STIL].iter(f"{W}sz")]
    assert min(i_stilene) == 28 and 32 in i_stilene
    # In pictures a word is as much larger than in ordinary print.
    assert min(storrelser) >= 23


PLAN, BREV = ("plan", "utfyllende", "saken"), ("beslutning", "utfyllende", "saken")
DOK, STIL, KJERNE = "word/document.xml", "word/styles.xml", "docProps/core.xml"
# Control: document, part, what is replaced (first match), by what, and what is said.
SKADER = {
    "tittel": (PLAN, KJERNE, r"<dc:title>[^<]*", "<dc:title>", "ingen tittel"),
    "språk": (PLAN, KJERNE, "nb-NO", "en-US", "språket er en-US"),
    "overskrifter": (PLAN, DOK, 'w:val="Heading2"', 'w:val="Heading3"', "hopper fra nivå 1 til 3"),
    "overskrifter holdes": (PLAN, STIL, "(?s)<w:keepNext/>", "", "kan stå alene"),
    "tabellhode": (PLAN, DOK, "<w:tblHeader/>", "", "har ingen hoderad"),
    "hele rader": (PLAN, DOK, "<w:cantSplit/>", "", "kan bli delt"),
    "tabellbredde": (PLAN, DOK, r'<w:gridCol w:w="\d+"', '<w:gridCol w:w="9999"', "bredere enn teksten"),
    "bilder": (PLAN, DOK, 'descr="[^"]*"', 'descr=" "', "ingen alternativ tekst"),
    "lister": (PLAN, "word/numbering.xml", 'w:num w:numId="1"', 'w:num w:numId="77"', "ikke finnes"),
    "sidetall": (PLAN, "word/ipkit_bunn.xml", "NUMPAGES", "PAGE", "side x av y"),
    "side": (PLAN, DOK, 'w:w="11906"', 'w:w="12240"', "ikke stående A4"),
    "tom side": (PLAN, DOK, "<w:sectPr", "<w:p/><w:sectPr", "tomt avsnitt"),
    "underskrifter": (
        PLAN,
        DOK,
        r"(?s)(Sted og dato.*?)<w:keepNext/>",
        r"\1",
        "kan bli skilt fra resten",
    ),
    "adresse": (BREV, STIL, r'w:before="1600"', 'w:before="0"', "utenfor vinduet"),
    "kontrast": (PLAN, STIL, '<w:color w:val="4A545C"/>', '<w:color w:val="9DB4BE"/>', "har kontrast"),
    "skriftstørrelse": (PLAN, STIL, '<w:sz w:val="18"/>', '<w:sz w:val="14"/>', "er bare 7 punkt"),
    "ikke bare farge": (PLAN, STIL, '(?s)<w:top w:val="dashed"', '<w:top w:val="single"', "lik ramme"),
}


def skadet(data: bytes, navn: str, moenster: str, nytt: str) -> bytes:
    """The file with one thing of it changed."""
    ut = BytesIO()
    with ZipFile(BytesIO(data)) as inn, ZipFile(ut, "w") as til:
        for del_ in inn.namelist():
            innhold = inn.read(del_)
            if del_ == navn:
                endret, antall = re.subn(moenster, nytt, innhold.decode("utf-8"), count=1)
                assert antall == 1, "there is nothing to damage"
                innhold = endret.encode("utf-8")
            til.writestr(del_, innhold)
    return ut.getvalue()


@pytest.mark.parametrize("kontroll", KONTROLLER)
def test_every_control_can_fail(kontroll):
    hvilket, del_, moenster, nytt, sies = SKADER[kontroll]
    funn = kontroller_docx(skadet(lag(*hvilket), del_, moenster, nytt))
    assert [f for f in funn if f.kontroll == kontroll and sies in f.hva]


@pytest.mark.parametrize(
    ("moenster", "nytt", "kontroll", "sies"),
    [
        (r'<w:rtl/><w:lang w:bidi="ar-SA"/>', "", "språk", "hvilket språk"),
        (r'(?s)<w:color w:val="FFFFFF"/>', '<w:color w:val="4A545C"/>', "kontrast", "4A545C på #17495C"),
        (
            r"(?s)<w:tr>.*?</w:tr>",
            "<w:tr><w:trPr><w:cantSplit/></w:trPr></w:tr>",
            "tabellbredde",
            "antall celler",
        ),
        (r"<w:sectPr", '<w:p><w:r><w:br w:type="page"/></w:r></w:p><w:sectPr', "tom side", "sideskift"),
        (r'docPr id="\d+"', 'docPr id="2000"', "bilder", "samme nummer"),
    ],
)
def test_a_control_sees_more_than_one_fault(moenster, nytt, kontroll, sies):
    funn = kontroller_docx(skadet(lag("plan", "utfyllende", "rare"), DOK, moenster, nytt))
    assert [f for f in funn if f.kontroll == kontroll and sies in f.hva]


def test_foreign_letters_say_their_language_in_html_too():
    html = lag("plan", "utfyllende", "rare", format="html")
    sprak = [attr.get("lang") for tag, attr in html_leser(html).tagger if tag == "span" and "lang" in attr]
    assert set(sprak) == {"ar", "he"}


@pytest.mark.parametrize("tekst", ["", "Nora", "مرحبا بالعالم", "a مرحبا, بالعالم! b שלום", "١٢ مرحبا\nמה"])
def test_a_text_in_pieces_is_the_same_text(tekst):
    biter = del_i_skrifter(tekst)
    assert "".join(bit for bit, _ in biter) == tekst
    assert all((sprak is None) == (re.search("[\u0590-\u08ff]", bit) is None) for bit, sprak in biter if bit)
