"""Tables in large print: a date or a title is not broken in the middle where there is room for it."""

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.kolonner import _fordel
from ipkit.documents.tegning import tekstbredde
from ipkit.domain.verdi import replace
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import aapne


def kolonner(dokument: str, *, storskrift: bool, **mer) -> list[tuple[float, list[str]]]:
    """Each column of the tables of data: its width in mm, and its words. A no-break space joins."""
    bestilling = planer.bestilling(dokument=dokument, **{"plan": planer.saken()} | mer, storskrift=storskrift)
    ut = []
    for tabell in aapne(lag_dokument(bestilling)).tables:
        for i, kolonne in enumerate(tabell.columns):
            celler = [rad.cells[i].text for rad in tabell.rows]
            ut.append((kolonne.width.mm, [o for c in celler for o in c.replace("\n", " ").split(" ")]))
    return ut


@pytest.mark.parametrize("dokument", ["plan", "referat", "overlevering", "tilgang", "samtykke"])
def test_no_date_is_broken_in_large_print(dokument):
    datoer = [
        (bredde, ord_)
        for bredde, ordene in kolonner(dokument, storskrift=True)
        for ord_ in ordene
        if ord_[:1].isdigit() and "." in ord_ and len(ord_) >= 10
    ]
    assert datoer
    assert [(b, o) for b, o in datoer if tekstbredde(o, 10.5 * 16 / 11) / 1.15 > b - 3] == []


def test_a_date_is_whole_where_not_all_words_have_room_and_a_box_stays_with_its_word():
    lange = f.lag_deltaker(nummer=9, navn="Ergoterapitjenesten Fysioterapitjenesten", tilknytning="foresatt")
    plan = replace(planer.saken(), deltaker=(*planer.saken().deltaker, lange))
    for dokument in ("tilgang", "samtykke", "overlevering"):
        for bredde, ordene in kolonner(dokument, storskrift=True, plan=plan):
            hele = [o for o in ordene if o[:1].isdigit() and o.count(".") == 2]
            assert all(tekstbredde(o, 10.5 * 16 / 11) / 1.15 <= bredde - 3 for o in hele)
            assert "☐" not in ordene or bredde >= 15


def test_widths_are_as_the_template_says_in_ordinary_print_and_always_fill_the_page():
    vanlig, stor = (kolonner("overlevering", storskrift=s) for s in (False, True))
    assert [b for b, _ in vanlig] != [b for b, _ in stor]
    assert sum(b for b, _ in vanlig) == pytest.approx(sum(b for b, _ in stor), abs=1)


@pytest.mark.parametrize(
    ("andel", "minst", "blir"),
    [
        ([0.5, 0.5], [0.1, 0.2], [0.5, 0.5]),
        ([0.8, 0.1, 0.1], [0.2, 0.2, 0.1], [0.7, 0.2, 0.1]),
        ([0.5, 0.25, 0.25], [0.4, 0.4, 0.4], [0.4, 0.3, 0.3]),
        ([0.5, 0.5], [0.6, 0.6], [0.5, 0.5]),
    ],
)
def test_what_is_too_narrow_gets_what_the_others_can_spare(andel, minst, blir):
    assert _fordel(andel, minst) == pytest.approx(blir)
