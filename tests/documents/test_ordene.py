"""A person's words come back as they were written, wherever they stand and however long they are (T12)."""

import pytest

from ipkit.documents.lange_tekster import MAKS_AVSNITT
from ipkit.domain.verdi import replace
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import aapne, html_tekst
from tests.documents.planer import lag

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
    assert html_tekst(lag(plan=plan, format="html")).count(tekst) == 6
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
