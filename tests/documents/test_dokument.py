"""Documents as a whole: they open, they are accessible, they say who they are for, and bytes repeat."""

import re
from dataclasses import replace
from datetime import date
from io import BytesIO
from itertools import pairwise
from zipfile import ZipFile

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.lange_tekster import MAKS_AVSNITT
from ipkit.domain.tilgang import vurder_motemottaker
from ipkit.domain.utsnitt import utsnitt
from ipkit.errors import BruksfeilError, IkkeFunnetError
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import aapne, all_tekst, docx_tekst, html_leser, html_tekst

ALLE = [
    (navn, dokument, variant)
    for navn in planer.PLANER
    for dokument in ("plan", "referat")
    for variant in ("utfyllende", "kort")
]


def lag(navn="vanlig", dokument="plan", variant="utfyllende", **endringer):
    return lag_dokument(
        planer.bestilling(
            plan=endringer.pop("plan", None) or planer.PLANER[navn](),
            dokument=dokument,
            variant=variant,
            **endringer,
        )
    )


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
    siste = re.findall(r"<w:p>.*?</w:p>", kropp)[-1]
    assert "klagen" in siste and "<w:br w:type" not in kropp


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
    assert [bool(a._p.xpath("./w:pPr/w:keepNext")) for a in dok.paragraphs[om:]] == [True, True, True, False]
    samtykke = next(t for t in dok.tables if t.rows[0].cells[0].text == "Samtykke til")
    assert all(a._p.xpath("./w:pPr/w:keepNext") for a in samtykke.rows[1].cells[0].paragraphs)
    assert not samtykke.rows[-1].cells[0].paragraphs[0]._p.xpath("./w:pPr/w:keepNext")


def test_a_screened_plan_does_not_say_that_what_was_left_out_is_not_there():
    plan = replace(planer.vanlig(), evaluering=(), maalvurdering=(), tilslutning=())
    hel = docx_tekst(lag(plan=plan, mottaker="Kari Fiktiv"))
    skjermet = docx_tekst(lag(plan=plan, mottaker="Kari Fiktiv", skjermet=True))
    for setning in ("Planen er ikke evaluert ennå.", "Ingen tilslutning er registrert ennå."):
        assert setning in hel and setning not in skjermet


def test_a_copy_cut_to_one_meeting_has_no_list_of_who_else_gets_it():
    """Rule 106: the consents are not in the cut, so the list would be too short, and is not a guest's."""
    per = f.lag_motedeltaker(nummer=9, part=str(f.PER), oppmote="til_stede", ja_til_motet=True)
    plan = replace(planer.vanlig(), motedeltaker=(*planer.vanlig().motedeltaker, per))
    avgjorelse = vurder_motemottaker(plan, 1, str(f.PER), planer.DATO, planer.DATO, planer.INNSTILLINGER)
    assert avgjorelse.tillatt and avgjorelse.mote == 1
    tekst = docx_tekst(
        lag(dokument="referat", plan=utsnitt(plan, avgjorelse), mottaker="Per Fiktiv", skjermet=True)
    )
    assert "Kopi til" not in tekst and kopi_til(tekst) == []
    assert "Referat fra" in tekst


def test_who_has_left_is_not_listed_and_who_is_proposed_is_marked():
    tabell = next(t for t in aapne(lag()).tables if t.rows[0].cells[0].text == "Hvem")
    hvem = [rad.cells[0].text.split("\n")[0] for rad in tabell.rows[1:]]
    assert hvem == ["Nora Eksempel", "Pårørende", "Siri Prøve", "Kari Fiktiv", "Per Fiktiv foreslått"]


def test_a_withdrawn_consent_leaves_no_trace():
    tekst = docx_tekst(lag())
    assert "Ola Fiktiv" not in tekst and "trukket" not in tekst


def test_nobody_outside_consent_gets_the_minutes_rule_106():
    tekst = docx_tekst(lag(dokument="referat"))
    liste = [linje for linje in tekst.splitlines() if linje.endswith(", brevpost")]
    assert liste == [
        "- Nora Eksempel, brevpost",
        "- Siri Prøve (koordinator), brevpost",
        "- Kari Fiktiv, brevpost",
        "- Tone Tolk, brevpost",
    ]


def kopi_til(tekst: str) -> list[str]:
    return [linje for linje in tekst.splitlines() if linje.endswith(", brevpost")]


def test_a_simulated_date_puts_nobody_back_on_the_list_who_gets_the_minutes_rule_106():
    plan = planer.vanlig()
    ola = f.lag_motedeltaker(nummer=9, part=str(f.OLA), oppmote="til_stede")
    plan = replace(plan, motedeltaker=(*plan.motedeltaker, ola))
    foer = {"dato": date(2026, 4, 30), "plan": plan}
    assert "- Ola Fiktiv, brevpost" in kopi_til(docx_tekst(lag(dokument="referat", **foer)))
    naa = docx_tekst(lag(dokument="referat", ekte_dato=planer.DATO, **foer))
    assert "- Ola Fiktiv, brevpost" not in kopi_til(naa)
    assert "deles med Ola Fiktiv" in docx_tekst(lag(**foer))
    assert "Ola Fiktiv" not in docx_tekst(lag(ekte_dato=planer.DATO, **foer))


def test_a_yes_to_a_meeting_that_was_taken_back_is_no_yes_rule_106():
    plan = planer.vanlig()
    per = f.lag_motedeltaker(nummer=9, part=str(f.PER), oppmote="til_stede", ja_til_motet=True)
    plan = replace(plan, motedeltaker=(*plan.motedeltaker, per))
    assert "- Per Fiktiv, brevpost" in kopi_til(docx_tekst(lag(dokument="referat", plan=plan)))
    nei = f.lag_samtykke(nummer=9, deltaker=f.PER, svar="nei", dato=date(2026, 5, 20))
    plan = replace(plan, samtykke=(*plan.samtykke, nei))
    assert "- Per Fiktiv, brevpost" not in kopi_til(docx_tekst(lag(dokument="referat", plan=plan)))


@pytest.mark.parametrize(
    "endringer",
    [
        {"samtykke": f.lag_samtykke(nummer=9, deltaker=f.KARI, svar="nei", dato=date(2026, 5, 20))},
        {"ut": date(2026, 5, 20)},
    ],
)
def test_a_consent_that_no_longer_gives_anything_is_not_in_the_table(endringer):
    plan = planer.vanlig()
    assert "deles med Kari Fiktiv" in docx_tekst(lag(plan=plan))
    if "ut" in endringer:
        deltakere = (replace(d, ut=endringer["ut"]) if d.nummer == f.KARI else d for d in plan.deltaker)
        plan = replace(plan, deltaker=tuple(deltakere))
    else:
        plan = replace(plan, samtykke=(*plan.samtykke, endringer["samtykke"]))
    assert "deles med Kari Fiktiv" not in docx_tekst(lag(plan=plan))


def test_no_code_is_ever_shown():
    koder = ("ikke_", "til_stede", "paa_svar", "siden_sist", "naadd", "i_gang", "paarorende", "None")
    for navn, dokument, variant in ALLE:
        tekst = docx_tekst(lag(navn, dokument, variant)) + html_tekst(
            lag(navn, dokument, variant, format="html")
        )
        assert not [kode for kode in koder if kode in tekst]


@pytest.mark.parametrize("dokument", ["plan", "referat"])
def test_an_issued_document_never_says_mangler(dokument):
    plan = replace(planer.tom(), hode=f.lag_hode(neste_evaluering=None))
    utstedt = docx_tekst(lag(plan=plan, dokument=dokument, mottaker="Nora Eksempel", dokumentnummer=1))
    assert "mangler" not in utstedt
    assert "Utstedt til Nora Eksempel (dokument nr. 1)" in utstedt
    kopi = docx_tekst(lag(plan=plan, dokument=dokument))
    assert "mangler: " in kopi and "Arbeidskopi, ikke utstedt" in kopi


def test_a_screened_document_says_so_in_a_line():
    assert "Noen opplysninger er utelatt" in docx_tekst(lag(skjermet=True))
    assert "Noen opplysninger er utelatt" not in docx_tekst(lag())


def test_dates_are_long_in_text_and_short_in_tables_rule_145():
    tekst = docx_tekst(lag())
    assert "frist 1. desember 2026" in tekst
    assert "01.02.2026 – / 01.12.2026" in tekst


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


TEKSTER = [
    """<&>"' &amp; &#65; <b>fet</b> ]]>""",
    "{{ 7 * 7 }} {% for x in y %} {# merknad #}",
    "to  mellomrom og\ttabulator",
    "linje én\nlinje to",
    "مرحبا بالعالم עברית",
    "👩‍👧 familie 🎺 é œ ſ",
    "¶\u00a0hardt mellomrom \u2028 linjeskille",
]
LANG_TEKST = "Setning på femti tegn som gjentas mange ganger.... " * 2000 + "slutt"


@pytest.mark.parametrize("tekst", TEKSTER)
def test_a_persons_words_come_back_equal(tekst):
    """T12, in every kind of place."""
    plan = replace(
        planer.vanlig(),
        planeier=f.lag_person(navn="Per <&> {{ x }}"),
        plantekst=(f.lag_plantekst(tekst=tekst), f.lag_plantekst(slag="eget_bidrag", tekst=tekst)),
        maal=(f.lag_maal(tekst=tekst, egne_ord=tekst),),
        tiltak=(f.lag_tiltak(tekst=tekst, omfang="x"),),
        maalvurdering=(),
    )
    dok = aapne(lag(plan=plan))
    avsnitt = [a.text for a in dok.paragraphs]
    assert avsnitt.count(tekst) == 2
    assert f"Mål 1: {tekst}" in avsnitt
    celler = [c.text for t in dok.tables for rad in t.rows for c in rad.cells]
    assert tekst in celler
    assert any(c.startswith(f"1.1 {tekst}\n") for c in celler)
    assert html_tekst(lag(plan=plan, format="html")).count(tekst) == 5
    assert dok.core_properties.title == "Individuell plan for Per <&> {{ x }}"


def test_a_very_long_text_in_a_cell_is_several_paragraphs_that_join_to_the_same_text():
    """LibreOffice needs half a minute for 100,000 characters in one paragraph of a cell."""
    plan = replace(
        planer.vanlig(),
        plantekst=(f.lag_plantekst(tekst=LANG_TEKST), f.lag_plantekst(slag="eget_bidrag", tekst=LANG_TEKST)),
        tiltak=(f.lag_tiltak(tekst=LANG_TEKST, hvordan=LANG_TEKST.replace(".", ""), omfang=None),),
    )
    dok = aapne(lag(plan=plan))
    assert [a.text for a in dok.paragraphs].count(LANG_TEKST) == 1
    celler = [c for t in dok.tables for rad in t.rows for c in rad.cells if len(c.text) > 10_000]
    assert ["".join(a.text for a in c.paragraphs) for c in celler] == [
        f"1.1 {LANG_TEKST}Hvordan: {LANG_TEKST.replace('.', '')}",
        LANG_TEKST,
    ]
    avsnitt = [a.text for c in celler for a in c.paragraphs]
    assert max(map(len, avsnitt)) <= MAKS_AVSNITT + len("Hvordan: ")
    assert all(a.text.endswith((". ", "slutt")) for a in celler[1].paragraphs)
    assert all(a.runs[0].bold for a in celler[0].paragraphs[:30])


@pytest.mark.parametrize("tegn", ["\x00", "\x0b", "\x1f", "\ufffe", "\ud800"])
def test_a_control_character_is_refused_not_written(tegn):
    plan = replace(planer.vanlig(), plantekst=(f.lag_plantekst(tekst=f"a{tegn}b"),))
    with pytest.raises(Exception, match="usynlig styretegn"):
        lag(plan=plan)


@pytest.mark.parametrize(
    ("endringer", "feil"),
    [
        ({"dokument": "kart"}, "Det finnes ikke noe dokument «kart». Velg: plan, referat."),
        ({"variant": "lang"}, "«plan» finnes som: utfyllende, kort."),
        ({"format": "odt"}, "Dokumenter lages som .docx og .html."),
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


def test_the_long_plan_loses_nothing():
    plan = planer.lang()
    tekst = all_tekst(lag("lang"))
    assert all(f"### Mål {m.nummer}: {m.tekst}" in tekst for m in plan.maal)
    assert all(f"{t.maal}.{t.nummer} {t.tekst}" in tekst for t in plan.tiltak)
