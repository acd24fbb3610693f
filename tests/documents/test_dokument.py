"""Documents as a whole: they open, they are accessible, they say who they are for, and bytes repeat."""

import gc
import re
import tracemalloc
from datetime import date
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.domain.verdi import replace
from ipkit.errors import BruksfeilError, IkkeFunnetError
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import aapne, all_tekst, docx_tekst, html_leser, html_tekst
from tests.documents.planer import lag

ALLE = [
    (navn, dokument, variant)
    for navn in planer.PLANER
    for dokument in ("plan", "referat")
    for variant in ("utfyllende", "kort")
]


def deler(data: bytes) -> dict[str, str]:
    with ZipFile(BytesIO(data)) as arkiv:
        assert arkiv.testzip() is None
        return {navn: arkiv.read(navn).decode("utf-8") for navn in arkiv.namelist()}


@pytest.mark.parametrize(("navn", "dokument", "variant"), ALLE)
def test_the_same_order_gives_the_same_bytes(navn, dokument, variant):
    for format in ("docx", "html"):
        assert lag(navn, dokument, variant, format=format) == lag(navn, dokument, variant, format=format)


@pytest.mark.parametrize(("navn", "dokument", "variant"), ALLE)
def test_headings_are_real_and_never_skip_a_level(navn, dokument, variant):
    stiler = [a.style.name for a in aapne(lag(navn, dokument, variant)).paragraphs]
    nivaaer = [int(s[-1]) for s in stiler if s.startswith("Heading")]
    assert nivaaer[0] == 1 and nivaaer.count(1) == 1
    assert all(neste <= forrige + 1 for forrige, neste in pairwise(nivaaer))
    html = [
        int(t[1])
        for t, _ in html_leser(lag(navn, dokument, variant, format="html")).tagger
        if t in ("h1", "h2", "h3")
    ]
    assert html == nivaaer


@pytest.mark.parametrize(("navn", "dokument", "variant"), ALLE)
def test_tables_repeat_their_head_and_rows_stay_whole(navn, dokument, variant):
    for tabell in aapne(lag(navn, dokument, variant)).tables:
        if tabell.style.name != "Faktatabell":
            assert tabell.rows[0]._tr.xpath("./w:trPr/w:tblHeader")
        assert all(rad._tr.xpath("./w:trPr/w:cantSplit") for rad in tabell.rows)
        assert len({len(rad.cells) for rad in tabell.rows}) == 1


def test_a_row_longer_than_a_page_may_break():
    plan = planer.vanlig()
    plan = replace(plan, tiltak=(f.lag_tiltak(hvordan="Sammen. " * 1000),))
    tabell = next(t for t in aapne(lag(plan=plan)).tables if "Tiltak" in t.rows[0].cells[0].text)
    assert not tabell.rows[1]._tr.xpath("./w:trPr/w:cantSplit")


def test_title_author_language_and_date_are_set():
    data = lag()
    egenskaper = aapne(data).core_properties
    assert egenskaper.title == "Individuell plan for Nora Eksempel"
    assert egenskaper.author == "Prøvedal kommune"
    assert egenskaper.language == "nb-NO"
    assert egenskaper.created.date() == planer.DATO
    assert 'w:lang w:val="nb-NO"' in deler(data)["word/styles.xml"]


@pytest.mark.parametrize(("sprak", "lang"), [("nb", "nb-NO"), ("nn", "nn-NO")])
def test_the_language_is_the_plans(sprak, lang):
    plan = replace(planer.vanlig(), hode=f.lag_hode(sprak=sprak))
    data = lag(plan=plan)
    assert aapne(data).core_properties.language == lang
    assert set(re.findall(r'<w:lang w:val="([^"]+)"', deler(data)["word/styles.xml"])) == {lang}
    assert ("html", {"lang": sprak}) in html_leser(lag(plan=plan, format="html")).tagger


def test_a_document_ends_with_no_empty_page():
    kropp = deler(lag())["word/document.xml"]
    *_, nest_siste, siste = re.findall(r"<w:p>.*?</w:p>", kropp)
    # After a table there is a paragraph, a hair's width high.
    assert "koordinator" in nest_siste and 'w:line="20" w:lineRule="exact"' in siste
    assert "<w:br w:type" not in kropp


def test_pages_are_numbered_and_the_head_says_who_version_date_and_unntatt():
    """Rule 147, on every page: the first says it in its text."""
    data = lag()
    topp = aapne(data).sections[0].header.paragraphs[0].text
    assert topp == (
        "Individuell plan for Nora Eksempel · GJELDENDE · utgave 14 · 1. juni 2026\n"
        "Unntatt offentlighet, jf. offl. § 13 / fvl. § 13"
    )
    for del_ in ("word/ipkit_bunn.xml", "word/ipkit_bunn1.xml"):
        assert re.findall(r'w:instr=" (\w+) "', deler(data)[del_]) == ["PAGE", "NUMPAGES"]


def test_the_signatures_stay_together():
    avsnitt = aapne(lag()).tables[-1]._tbl.xpath(".//w:p")
    assert all(a.xpath("./w:pPr/w:keepNext") for a in avsnitt[:-4])


def test_the_list_of_copies_stays_with_its_heading():
    avsnitt = aapne(lag("vanlig", "referat")).paragraphs
    start = next(i for i, a in enumerate(avsnitt) if a.text == "Kopi til")
    liste = [a for a in avsnitt[start + 1 :] if a.style.name == "List Bullet"]
    assert len(liste) > 1
    assert [bool(a.paragraph_format.keep_with_next) for a in liste] == [True] * (len(liste) - 1) + [False]


@pytest.mark.parametrize(
    ("status", "merke", "stil"),
    [
        ("utkast", "FORSLAG", "Status Forslag"),
        ("til_uttalelse", "FORSLAG", "Status Forslag"),
        ("aktiv", "GJELDENDE", "Status Gjeldende"),
        ("i_bero", "GJELDENDE – I BERO", "Status Gjeldende"),
        ("avsluttet", "AVSLUTTET", "Status Avsluttet"),
    ],
)
def test_forslag_gjeldende_and_avsluttet_are_told_apart(status, merke, stil):
    plan = replace(planer.vanlig(), hode=f.lag_hode(status=status))
    avsnitt = next(a for a in aapne(lag(plan=plan)).paragraphs if a.style.name.startswith("Status"))
    assert (avsnitt.text.split(" · ")[0], avsnitt.style.name) == (merke, stil)


def test_page_one_has_the_coordinator_with_service_and_telephone():
    """Rule 128."""
    tekst = docx_tekst(lag())
    assert (
        "| Koordinator | Siri Prøve / Helse- og sosialkontoret / Telefon 55\u00a000\u00a000\u00a000 |"
        in tekst
    )


def test_a_plan_without_coordinator_says_who_is_responsible_rule_50():
    assert "Uten koordinator. Koordinerende enhet har ansvaret: telefon 55 00 00 09" in docx_tekst(lag("tom"))


def test_a_plan_gives_no_extra_right_and_names_the_complaint_body():
    """Rules 21, 64."""
    tekst = docx_tekst(lag())
    assert "Planen gir ikke i seg selv større rett til tjenester" in tekst
    assert "går den videre til Statsforvalteren" in tekst
    assert "Fylkesmannen" not in tekst


@pytest.mark.parametrize("dokument", ["plan", "referat"])
@pytest.mark.parametrize("variant", ["utfyllende", "kort"])
def test_every_document_is_marked_unntatt_offentlighet_on_page_one_and_after(dokument, variant):
    """Rule 147."""
    dok = aapne(lag(dokument=dokument, variant=variant))
    assert dok.paragraphs[0].text == "Unntatt offentlighet, jf. offl. § 13 / fvl. § 13"
    assert "Unntatt offentlighet" in dok.sections[0].header.paragraphs[0].text
    assert "Unntatt offentlighet" in html_tekst(lag(dokument=dokument, variant=variant, format="html"))


def test_short_sections_stay_on_one_page_with_their_heading():
    dok = aapne(lag())
    om = [a.text for a in dok.paragraphs].index("Hva en individuell plan er, og hvordan man klager")
    assert [bool(a._p.xpath("./w:pPr/w:keepNext")) for a in dok.paragraphs[om : om + 4]] == [
        True,
        True,
        True,
        False,
    ]
    samtykke = next(t for t in dok.tables if t.rows[0].cells[0].text == "Samtykke til")
    assert all(a._p.xpath("./w:pPr/w:keepNext") for a in samtykke.rows[1].cells[0].paragraphs)
    assert not samtykke.rows[-1].cells[0].paragraphs[0]._p.xpath("./w:pPr/w:keepNext")


def test_no_code_is_ever_shown():
    koder = ("ikke_", "til_stede", "paa_svar", "siden_sist", "naadd", "i_gang", "paarorende", "None")
    for navn, dokument, variant in ALLE:
        tekst = docx_tekst(lag(navn, dokument, variant)) + html_tekst(
            lag(navn, dokument, variant, format="html")
        )
        assert not [kode for kode in koder if kode in tekst]


def test_a_screened_document_says_so_in_a_line():
    assert "Noen opplysninger er utelatt" in docx_tekst(lag(skjermet=True))
    assert "Noen opplysninger er utelatt" not in docx_tekst(lag())


def test_dates_are_long_in_text_and_short_in_tables_rule_145():
    tekst = docx_tekst(lag())
    assert "frist 1. desember 2026" in tekst
    assert "01.02.2026\u00a0– 01.12.2026" in tekst


def test_numbered_lists_start_at_one_each():
    numre = re.findall(r'<w:num w:numId="(9\d+)">', deler(lag(dokument="referat"))["word/numbering.xml"])
    assert numre == ["9000"]


def test_html_is_one_file_that_fetches_nothing():
    data = lag(format="html")
    tagger = html_leser(data).tagger
    assert ("html", {"lang": "nb"}) in tagger
    assert not [t for t, a in tagger if t in ("script", "link", "img", "iframe") or "src" in a or "href" in a]
    assert b"url(" not in data and b"@import" not in data
    assert b"<title>Individuell plan for Nora Eksempel</title>" in data


def test_html_heads_have_scope():
    assert all(
        a.get("scope") in ("col", "row") for t, a in html_leser(lag(format="html")).tagger if t == "th"
    )


@pytest.mark.parametrize(
    ("endringer", "feil"),
    [
        (
            {"dokument": "kart"},
            "Det finnes ikke noe dokument «kart». Velg: plan, referat, innkalling, beslutning, "
            "forelopig_svar, samtykke, tilgang, innsyn, anmodning, anmodning_koordinator, endringsmelding, "
            "folgebrev, oppgaveark, evaluering, koordinatorbytte, taushetserklaering, veiledning, "
            "overlevering, kartlegging.",
        ),
        ({"variant": "lang"}, "«plan» finnes som: utfyllende, kort, lettlest."),
        ({"format": "odt"}, "Dokumenter lages som .docx, .html, .pdf."),
        ({"dokument": "referat", "mote": None}, "Si hvilket møte «referat» gjelder, med --mote."),
    ],
)
def test_an_order_that_is_none_is_refused(endringer, feil):
    with pytest.raises(BruksfeilError) as fanget:
        lag_dokument(planer.bestilling(**endringer))
    assert str(fanget.value) == feil


def test_an_unknown_meeting_is_not_found():
    with pytest.raises(IkkeFunnetError):
        lag_dokument(planer.bestilling(dokument="referat", mote=9))


def test_a_document_is_of_its_day():
    senere = docx_tekst(lag(dato=date(2027, 2, 1)))
    assert "Kari Fiktiv, 2" not in senere and "At opplysninger deles med Kari Fiktiv" not in senere


def test_many_documents_in_one_process_leave_nothing_behind():
    """A thousand in one command, in flat memory (design § 7); the benchmark makes the thousand."""
    bestilling = planer.bestilling()
    lag_dokument(bestilling)
    tracemalloc.start()
    for _ in range(10):
        lag_dokument(bestilling)
    foer, _ = tracemalloc.get_traced_memory()
    for _ in range(40):
        lag_dokument(bestilling)
    gc.collect()
    etter, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert etter - foer < 40 * 1000


def test_the_long_plan_loses_nothing():
    plan = planer.lang()
    tekst = all_tekst(lag("lang"))
    assert all(f"### Mål {m.nummer}: {m.tekst}" in tekst for m in plan.maal)
    assert all(f"{t.maal}.{t.nummer} {t.tekst}" in tekst for t in plan.tiltak)
