"""The pictures: nothing overlaps, nothing runs out of its room, and the words say what is shown."""

import re
from datetime import date, timedelta
from io import BytesIO
from itertools import combinations
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.nettverk import Knute, nettverk, plannettverk
from ipkit.documents.oversettelse import Oversetter
from ipkit.documents.plankontekst import plankontekst
from ipkit.documents.svg import skriv_svg
from ipkit.documents.tegning import Boks, Merke, Strek, Tegning, Tekst, kutt, tekstbredde, tekster
from ipkit.documents.tidsakse import Akse
from ipkit.documents.tidslinje import tidslinje
from ipkit.domain.verdi import replace
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import docx_tekst, html_leser

NORSK = Oversetter({})
NAVN = (
    "مرحبا بالعالم עברית",
    "Áile Ánná Čáhci-Šuoššja",
    "👩‍👧‍👦" * 40,
    planer.LANGT_ORD,
    "<&>\"' {{ x }}",
    "W" * 80,
)


def rare_navn():
    """Every hard name as goal, measure and participant."""
    return replace(
        planer.vanlig(),
        maal=tuple(f.lag_maal(nummer=n, tekst=t) for n, t in enumerate(NAVN, 1)),
        tiltak=tuple(f.lag_tiltak(maal=n, tekst=t, status="gjennomfort") for n, t in enumerate(NAVN, 1)),
        deltaker=tuple(f.lag_deltaker(nummer=n, navn=t, rolle=t) for n, t in enumerate(NAVN, 1)),
        maalvurdering=(),
    )


def en_dag():
    """A plan period of one day."""
    return replace(planer.vanlig(), hode=f.lag_hode(fra=planer.DATO, til=planer.DATO))


def tretti_aar():
    return replace(planer.saken(), hode=f.lag_hode(til=date(2056, 1, 15)))


def uten_datoer():
    """Only one goal has a date; the others and all measures have none."""
    maal = (*(f.lag_maal(nummer=n, fra=None, frist=None) for n in range(1, 4)), f.lag_maal(nummer=4))
    tiltak = tuple(f.lag_tiltak(maal=n, fra=None, til=None) for n in range(1, 5))
    return replace(planer.vanlig(), hode=f.lag_hode(fra=None, til=None), maal=maal, tiltak=tiltak)


PLANER = {
    **planer.PLANER,
    "rare_navn": rare_navn,
    "en_dag": en_dag,
    "tretti_aar": tretti_aar,
    "uten_datoer": uten_datoer,
}
LODDRETT = ("idag", "rutenett")
"""The lines down a timeline: today, and the first of the months."""
FORMATER = [(160, 1), (88, 1), (164, 16 / 11), (120, 1), (88, 16 / 11)]


def kontekst(plan):
    return plankontekst(planer.bestilling(plan=plan))


def ramme(d: Tekst) -> tuple[float, float, float, float]:
    """Where the letters of a text are: its width as it is measured, in the height of its room."""
    b = tekstbredde(d.tekst, d.punkt)
    x = d.x + {"venstre": 0, "midt": 0.5, "hoyre": 1}[d.plass] * (d.b - b)
    return x, d.y, x + b, d.y + d.h


def feil_i(tegning: Tegning) -> list[str]:
    """What is wrong with a picture."""
    alle = list(tekster(tegning))
    ut = [f"«{d.tekst}» is wider than its room" for d in alle if tekstbredde(d.tekst, d.punkt) > d.b + 0.01]
    ut += [f"«{d.tekst}» is taller than its room" for d in alle if d.punkt * 0.3528 > d.h + 0.01]
    for d in tegning.deler:
        x, y, b, h = (
            (d.x - d.r, d.y - d.r, 2 * d.r, 2 * d.r) if isinstance(d, Merke) else (d.x, d.y, d.b, d.h)
        )
        if x < -1.8 or y < -0.01 or x + b > tegning.bredde + 1.8 or y + h > tegning.hoyde + 0.01:
            ut.append(f"{d} is outside the picture")
        if isinstance(d, (Boks, Strek)) and (d.b < 0 or d.h < 0):
            ut.append(f"{d} goes backwards")
    for a, b_ in combinations(alle, 2):
        (ax, ay, ax2, ay2), (bx, by, bx2, by2) = ramme(a), ramme(b_)
        if min(ax2, bx2) - max(ax, bx) > 0.05 and min(ay2, by2) - max(ay, by) > 0.05:
            ut.append(f"«{a.tekst}» is over «{b_.tekst}»")
    ned = [d for d in tegning.deler if isinstance(d, Strek) and d.b == 0 and d.farge in LODDRETT]
    for a, d in ((a, d) for a in alle for d in ned):
        x, y, x2, y2 = ramme(a)
        if x < d.x < x2 and min(y2, d.y + d.h) - max(y, d.y) > 0.01:
            ut.append(f"«{a.tekst}» is crossed by a line")
    return ut


@pytest.mark.parametrize(("bredde", "skala"), FORMATER)
@pytest.mark.parametrize("navn", PLANER)
def test_no_text_overlaps_or_leaves_its_room(navn, bredde, skala):
    k = kontekst(PLANER[navn]())
    for tegning in (*tidslinje(k, NORSK, bredde, skala), *plannettverk(k, NORSK, bredde, skala)):
        assert feil_i(tegning) == []
        assert tegning.hoyde <= 225 and tegning.bredde == bredde


def test_the_control_of_overlap_can_fail():
    to = (Tekst(0, 0, 50, 5, "en tekst", 9), Tekst(5, 1, 50, 5, "en annen", 9))
    assert feil_i(Tegning(60, 10, to, "")) == ["«en tekst» is over «en annen»"]
    assert "wider" in feil_i(Tegning(60, 10, (Tekst(0, 0, 5, 5, "for lang tekst", 9),), ""))[0]
    assert "outside" in feil_i(Tegning(60, 10, (Boks(50, 0, 20, 5, "maal"),), ""))[0]
    krysset = (Tekst(0, 0, 50, 5, "en tekst", 9), Strek(5, 0, 0, 9, "idag"))
    assert feil_i(Tegning(60, 10, krysset, "")) == ["«en tekst» is crossed by a line"]


@pytest.mark.parametrize("bredde", [160, 88])
@pytest.mark.parametrize("uker", range(1, 52, 3))
def test_the_line_of_today_crosses_no_name_of_a_month_and_no_other_word(uker, bredde):
    for plan in (planer.vanlig(), uten_datoer()):
        k = kontekst(plan) | {"dato": date(2026, 1, 15) + timedelta(weeks=uker)}
        assert [f for t in tidslinje(k, NORSK, bredde) for f in feil_i(t)] == []


def test_the_words_of_a_timeline_say_every_goal_measure_and_day_that_it_shows():
    plan = planer.vanlig()
    (tegning,) = tidslinje(kontekst(plan), NORSK)
    for m in plan.maal:
        assert f"Mål {m.nummer}, {m.tekst}" in tegning.alt
    for t in plan.tiltak:
        assert f"Tiltak {t.maal}.{t.nummer}, {t.tekst}" in tegning.alt
    for tekst in ("I dag er 1. juni 2026.", "Evaluering: 17. mars 2026.", "Møter: 10. april 2026."):
        assert tekst in tegning.alt


@pytest.mark.parametrize(("bredde", "skala"), FORMATER[:-1])
def test_a_long_plan_has_one_picture_with_its_goals_and_how_many_measures_each_has(bredde, skala):
    """Twelve goals with forty measures: when they are done stands in the tables below (issue 5, 3)."""
    plan = planer.lang()
    (tegning,) = tidslinje(kontekst(plan), NORSK, bredde, skala)
    assert "Tiltakene står ved hvert mål." in tegning.alt
    for m in plan.maal:
        antall = sum(t.maal == m.nummer for t in plan.tiltak)
        assert f"Mål {m.nummer}, {m.tekst} ({antall} tiltak): 15. januar 2026" in tegning.alt
    assert "Tiltak 1.1" not in tegning.alt


def test_a_plan_a_little_too_long_for_a_page_has_its_names_on_one_line_and_all_its_measures():
    plan = replace(planer.lang(), maal=planer.lang().maal[:7])
    plan = replace(plan, tiltak=tuple(t for t in planer.lang().tiltak if t.maal <= 7 and t.nummer <= 3))
    (tegning,) = tidslinje(kontekst(plan), NORSK)
    assert all(f"Tiltak {t.maal}.{t.nummer}, {t.tekst}" in tegning.alt for t in plan.tiltak)
    assert "Tiltakene står ved hvert mål." not in tegning.alt


def test_more_goals_than_a_page_has_room_for_are_divided():
    plan = replace(planer.vanlig(), maal=tuple(f.lag_maal(nummer=n) for n in range(1, 51)), tiltak=())
    tegninger = tidslinje(kontekst(plan), NORSK)
    assert [f"Del {n} av 2." in t.alt for n, t in enumerate(tegninger, 1)] == [True, True]
    assert all(any(f"Mål {m.nummer}," in t.alt for t in tegninger) for m in plan.maal)


def test_a_network_shows_who_takes_part_and_nobody_whose_consent_was_withdrawn():
    """Kari is there, Per is marked as proposed in words, and Ola is not drawn at all (rule 24)."""
    (tegning,) = plannettverk(kontekst(planer.vanlig()), NORSK)
    tekst = " ".join(t.tekst for t in tekster(tegning))
    assert "Kari Fiktiv" in tekst and "Kari Fiktiv" in tegning.alt
    assert "Per Fiktiv" in tekst and "foreslått" in tekst and "Per Fiktiv (foreslått" in tegning.alt
    assert "Ola" not in tekst and "Ola" not in tegning.alt


def test_thirty_participants_are_all_in_the_picture_and_a_hundred_in_several():
    for antall, bilder in ((30, 1), (100, 4)):
        tegninger = nettverk("Nora", [], [Knute(f"Navn {n}", "rolle") for n in range(antall)], NORSK)
        assert len(tegninger) == bilder
        vist = {t.tekst for tegning in tegninger for t in tekster(tegning)}
        assert {f"Navn {n}" for n in range(antall)} <= vist


@pytest.mark.parametrize("format", ["docx", "html"])
def test_a_picture_with_nothing_to_show_is_left_out(format):
    data = lag_dokument(planer.bestilling(plan=planer.tom(), format=format))
    if format == "html":
        assert not [t for t, _ in html_leser(data).tagger if t in ("svg", "figure")]
    else:
        assert "[bilde:" not in docx_tekst(data)


def test_an_evaluation_that_was_held_is_not_planned_too():
    (tegning,) = tidslinje(kontekst(planer.vanlig()), NORSK)
    assert [d.farge for d in tegning.deler if isinstance(d, Merke)] == ["merke", "merke"]
    assert "planlagt:" not in tegning.alt


def test_svg_is_well_formed_says_its_words_and_needs_nothing_from_elsewhere():
    for tegning in tidslinje(kontekst(rare_navn()), NORSK):
        svg = skriv_svg(tegning)
        rot = ElementTree.fromstring(svg)
        assert rot.get("aria-label") == tegning.alt and rot.get("role") == "img"
        assert "".join(rot.itertext()) == "".join(t.tekst for t in tekster(tegning))
        assert not re.search(r"(href|url\(|<script|style=)", svg)


def test_word_gets_shapes_of_its_own_with_every_text_and_numbers_that_differ():
    data = lag_dokument(planer.bestilling(plan=planer.lang()))
    with ZipFile(BytesIO(data)) as arkiv:
        xml = arkiv.read("word/document.xml").decode()
        assert not [n for n in arkiv.namelist() if "media" in n]
    k = kontekst(planer.lang())
    numre = re.findall(r'<(?:wps:cNvPr|wp:docPr) id="(\d+)"', xml)
    assert len(numre) == len(set(numre)) > 100
    for tegning in plannettverk(k, NORSK, 164):
        for tekst in tekster(tegning):
            assert f">{tekst.tekst}</w:t>" in xml


@pytest.mark.parametrize("dager", [0, 1, 30, 70, 71, 200, 365, 366, 3650, 36500])
@pytest.mark.parametrize("antall", [1, 3, 6])
def test_an_axis_has_some_ticks_in_order_and_no_more_than_there_is_room_for(dager, antall):
    akse = Akse(date(2026, 1, 15), date(2026, 1, 15) + timedelta(days=dager))
    dagene = [d for d, _ in akse.merker(antall)]
    assert dagene == sorted(set(dagene)) and len(dagene) <= antall + 1
    assert all(akse.har(d) for d in dagene)
    assert (akse.andel(akse.start), akse.andel(date(1900, 1, 1)), akse.andel(date(9999, 1, 1))) == (0, 0, 1)


def test_a_cut_text_keeps_its_mark_and_no_half_character():
    assert kutt("Flytte til egen leilighet", 100, 9) == "Flytte til egen leilighet"
    kuttet = kutt("Flytte til egen leilighet i sentrum", 40, 9, " (forslag)")
    assert kuttet.endswith("… (forslag)") and tekstbredde(kuttet, 9) <= 40
    familie = "👩‍👧‍👦"
    assert set(re.sub(f"{familie}|…", "", kutt(familie * 20, 40, 9))) == set()
