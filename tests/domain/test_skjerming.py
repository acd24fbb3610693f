"""Small counts are masked, and so is what would tell them (rule 143)."""

from collections import defaultdict
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.skjerming import deler, delmengder, enkeltvis, skjermet
from ipkit.domain.statistikk import GRUPPER, tell
from tests.domain.test_statistikk import PER, lag_fakta

GRENSE = 10
TALL = st.integers(min_value=0, max_value=40)


def test_the_limit_itself_is_shown_and_one_less_is_not() -> None:
    assert enkeltvis({"a": 10, "b": 9, "c": 0}, GRENSE) == {"a": 10, "b": None, "c": None}


@pytest.mark.parametrize(
    ("tall", "vist"),
    [
        ((50, 30, 20), (50, 30, 20)),
        ((50, 30, 3), (50, None, None)),  # 3 is the total less the others: the next smallest goes too
        ((50, 30, 3, 2), (50, None, None, None)),  # 3 + 2 is still a small count
        ((50, 30, 6, 4), (50, 30, None, None)),
        ((50, 0), (None, None)),
        ((4, 3), (None, None)),
        ((10, 10), (10, 10)),
        ((50, 16, 16, 9), (50, None, None, None)),  # as large as the next smallest: it goes along
        ((50, 12, 9, 9, 9), (50, None, None, None, None)),  # 27 of three small ones can only be 9, 9, 9
    ],
)
def test_a_masked_part_cannot_be_worked_out_from_the_total(
    tall: tuple[int, ...], vist: tuple[int | None, ...]
) -> None:
    navn = "abcde"[: len(tall)]

    assert tuple(deler(dict(zip(navn, tall, strict=True)), GRENSE).values()) == vist


@pytest.mark.parametrize(("antall", "grense", "sum_"), [(2, 3, 10), (3, 3, 14), (4, 3, 12), (5, 2, 9)])
def test_nobody_who_knows_the_rules_and_the_total_can_tell_a_small_part(
    antall: int, grense: int, sum_: int
) -> None:
    """Every table there is: of those that look the same, no masked small part is the same in all."""
    like = defaultdict(list)
    for tabell in product(range(sum_ + 1), repeat=antall):
        if grense <= sum(tabell) <= sum_:
            vist = deler(dict(zip("abcde", tabell, strict=False)), grense)
            like[sum(tabell), *vist.values()].append(tabell)
    for (_, *vist), tabeller in like.items():
        for plass, verdi in enumerate(vist):
            mulige = {tabell[plass] for tabell in tabeller}
            assert verdi is not None or len(mulige) > 1 or min(mulige) >= grense, (vist, tabeller)


@given(st.lists(TALL, min_size=2, max_size=7))
def test_what_is_masked_of_a_total_is_at_least_two_parts_and_no_small_count(tall: list[int]) -> None:
    vist = deler({str(i): n for i, n in enumerate(tall)}, GRENSE)
    skjult = [n for i, n in enumerate(tall) if vist[str(i)] is None]

    assert all(n is None or n >= GRENSE for n in vist.values())
    assert [n for n in vist.values() if n is not None] == [
        n for i, n in enumerate(tall) if vist[str(i)] is not None
    ]
    assert len(skjult) != 1
    assert not skjult or sum(skjult) >= GRENSE or len(skjult) == len(tall)
    assert bool(skjult) is any(n < GRENSE for n in tall)


def test_a_part_of_a_whole_is_masked_where_the_rest_is_small() -> None:
    assert delmengder({"a": 50, "b": 91, "c": 90, "d": 9}, (100,), GRENSE) == {
        "a": 50, "b": None, "c": 90, "d": None,
    }  # fmt: skip


@given(st.lists(st.tuples(st.sampled_from(["aktiv", "i_bero", "uten_plan", "utkast"]), st.booleans(),
                          st.booleans(), st.integers(0, 80)), max_size=60), st.integers(0, 12))  # fmt: skip
def test_no_small_count_is_shown_or_left_when_shown_ones_are_taken_from_shown_totals(
    planer: list[tuple[str, bool, bool, int]], grense: int
) -> None:
    fakta = [
        lag_fakta(
            plan=i,
            planeier=str(i),
            status=status,
            koordinatorer=frozenset({f"k{i % 5}"} if med else ()),
            evaluert=evaluert,
            neste_evaluering=PER if evaluert else PER.replace(day=1),
            fodselsdato=PER.replace(year=PER.year - aar),
        )
        for i, (status, med, evaluert, aar) in enumerate(planer)
    ]
    vist = skjermet(tell(fakta, 3, {"innvilget": 12}, Innstillinger(), PER), grense)

    assert all(n is None or n >= grense for del_ in vist.values() for n in del_.values())
    aktive = vist["planer"]["aktive"]
    if aktive is None:
        assert set(vist["alder"].values()) == set(vist["evaluering"].values()) == {None}
        return
    for navn in ("livsomraader", "over_fristen"):
        assert all(n is None or aktive - n >= grense for n in vist[navn].values())
    for navn in GRUPPER:
        par = vist["med_koordinator"][navn], vist["uten_koordinator"][navn]
        assert [n is None for n in par].count(True) != 1


def test_with_a_limit_of_nought_nothing_is_masked() -> None:
    tall = tell([lag_fakta()], 1, {}, Innstillinger(), PER)

    assert skjermet(tall, 0) == tall


def test_people_with_two_plans_are_not_told_by_the_difference() -> None:
    fakta = [lag_fakta(plan=i, planeier=str(max(i, 2))) for i in range(20)]
    vist = skjermet(tell(fakta, 0, {}, Innstillinger(), PER), GRENSE)

    assert vist["planer"]["aktive"] == 20
    assert vist["kostra"] == {"brukere_med_individuell_plan": None, "med_tjeneste": None}


@pytest.mark.parametrize(
    ("tall", "vist"),
    [
        ({"a": 2, "b": 2, "c": 20, "d": 30}, {"a": None, "b": None, "c": None, "d": 30}),
        ({"a": 3, "b": 3, "c": 20, "d": 30}, {"a": None, "b": None, "c": 20, "d": 30}),
        ({"a": 4, "b": 20, "c": 30}, {"a": None, "b": None, "c": 30}),
        ({"a": 6, "b": 20}, {"a": 6, "b": 20}),
    ],
)
def test_what_is_masked_is_never_one_alone_and_large_enough_together_rule_143(
    tall: dict[str, int], vist: dict[str, int | None]
) -> None:
    assert deler(tall, 5) == vist


def test_a_part_of_two_wholes_is_masked_where_the_rest_of_either_is_small_rule_143() -> None:
    assert delmengder({"a": 55, "b": 50}, (100, 60), 10) == {"a": None, "b": 50}


@pytest.mark.parametrize(
    ("brukere", "aktive", "vises"), [(10, 10, True), (9, 9, False), (10, 20, True), (11, 20, False)]
)
def test_people_are_counted_where_they_and_those_with_two_plans_are_many_enough_rule_143(
    brukere: int, aktive: int, vises: bool
) -> None:
    fakta = [lag_fakta(plan=i, planeier=str(i % brukere)) for i in range(aktive)]
    vist = skjermet(tell(fakta, 0, {}, Innstillinger(), PER), 10)
    assert vist["kostra"]["brukere_med_individuell_plan"] == (brukere if vises else None)
