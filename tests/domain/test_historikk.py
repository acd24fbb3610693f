"""Elements out of history, what is different in two versions, and the words for it (rules 57, 58)."""

import re
from datetime import date
from pathlib import Path

import pytest

from ipkit.domain import historikkord
from ipkit.domain.elementer import BARN, elementnavn, planens_elementer
from ipkit.domain.feilregistrert import FEILREGISTRERT
from ipkit.domain.historikk import (
    SLAG,
    lest_element,
    med_samme_tekst,
    plass,
    sammenlign,
    uten_tekst,
)
from ipkit.domain.historikkord import (
    ELEMENTORD,
    HANDLINGSORD,
    element_i_ord,
    endring_i_ord,
    handling_i_ord,
    tolk_elementnavn,
    verdi_i_ord,
)
from ipkit.domain.maal import Maal
from ipkit.domain.verdi import renset
from tests.fabrikk import lag_maal, lag_plan, lag_plantekst, lag_sakspunkt, lag_samtykke, lag_tiltak
from tests.storage.hjelp import hel_plan

OMRAADER = {"bolig": "Bolig"}


def test_an_element_is_read_with_its_number_and_a_default_for_what_came_later() -> None:
    maal = lest_element("maal/3", {"tekst": "Bo", "frist": "2026-12-01", "deles_ikke_med": ["foresatte"]})

    assert maal == Maal(nummer=3, tekst="Bo", frist=date(2026, 12, 1), deles_ikke_med=("foresatte",))


@pytest.mark.parametrize("navn", ["ukjent/1", "maal/x", "maal", "tiltak/1"])
def test_a_name_of_nothing_is_an_error(navn: str) -> None:
    with pytest.raises((LookupError, ValueError)):
        lest_element(navn, {"tekst": "Bo"})


def test_nothing_is_different_in_the_same_plan() -> None:
    assert sammenlign(hel_plan(), hel_plan()) == ()


def test_what_is_new_changed_and_gone_is_told_in_the_order_of_the_plan() -> None:
    foer = lag_plan(tiltak=(lag_tiltak(), *(lag_tiltak(nummer=n) for n in (9, 10))))
    etter = lag_plan(
        plantekst=(),
        maal=(lag_maal(tekst="Bo alene", frist=None), lag_maal(nummer=2)),
        tiltak=(lag_tiltak(),),
    )
    endringer = sammenlign(foer, etter)

    assert [(e.element, e.hva) for e in endringer] == [
        ("plantekst/viktig_for_meg", "tatt_ut"),
        ("maal/1", "endret"),
        ("maal/2", "ny"),
        ("tiltak/1.9", "tatt_ut"),
        ("tiltak/1.10", "tatt_ut"),
    ]
    assert [(f.felt.ledetekst, f.foer, f.etter) for f in endringer[1].felter] == [
        ("Mål", "Flytte til egen leilighet", "Bo alene"),
        ("Frist", date(2026, 12, 1), None),
    ]
    assert list(map(endring_i_ord, endringer)) == [
        "tatt ut: Hva er viktig for meg",
        "Mål 1 (Mål, Frist)",
        "ny: Mål 2",
        "tatt ut: Tiltak 1.9",
        "tatt ut: Tiltak 1.10",
    ]


def test_two_versions_compared_backwards_say_the_same_the_other_way() -> None:
    en, annen = lag_plan(), lag_plan(maal=(lag_maal(tekst="Annet"), lag_maal(nummer=2)), plantekst=())
    fram, tilbake = sammenlign(en, annen), sammenlign(annen, en)

    assert [(e.element, [(f.etter, f.foer) for f in e.felter]) for e in fram] == [
        (e.element, [(f.foer, f.etter) for f in e.felter]) for e in tilbake
    ]


def test_without_its_text_an_element_is_still_one_with_the_same_dates_and_codes() -> None:
    """Design D9: no rule that holds of an element ceases to hold."""
    for element in planens_elementer(hel_plan()):
        uten = uten_tekst(element)
        assert renset(uten) == uten
        assert uten_tekst(uten) == uten
        assert elementnavn(uten) == elementnavn(element)
    assert uten_tekst(lag_samtykke()) == lag_samtykke(arkivref=FEILREGISTRERT)
    assert uten_tekst(lag_maal(egne_ord=None)) == lag_maal(tekst=FEILREGISTRERT)


def test_the_same_text_in_other_elements_is_found() -> None:
    plan = lag_plan(
        maal=(lag_maal(tekst="Flytte hjemmefra"), lag_maal(nummer=2, tekst="Ja")),
        sakspunkt=(lag_sakspunkt(tekst="Mål 1: Flytte hjemmefra"), lag_sakspunkt(nummer=2, tekst="Ja da")),
    )
    assert med_samme_tekst(plan, ("maal/1", "maal/2")) == ("sakspunkt/1.1",)


def test_every_kind_of_element_has_words() -> None:
    assert {slag.navn for slag in BARN} | {"plan", "person"} == set(ELEMENTORD)


def test_what_history_calls_an_element_can_be_typed_back() -> None:
    for element in planens_elementer(hel_plan()):
        navn = elementnavn(element)
        if SLAG[navn.partition("/")[0]].nokkel:
            assert tolk_elementnavn(element_i_ord(navn)) == navn
            assert tolk_elementnavn(navn) == navn


@pytest.mark.parametrize(
    ("skrevet", "navn"),
    [
        ("mål/2", "maal/2"),
        ("Møte/1", "mote/1"),
        ("bakgrunn", "plantekst/bakgrunn"),
        ("viktig_for_meg", "plantekst/viktig_for_meg"),
        ("tull", "tull"),
        ("", ""),
        ("Planeier", "person"),
        ("person", "person"),
    ],
)
def test_an_element_is_taken_as_typed(skrevet: str, navn: str) -> None:
    assert tolk_elementnavn(skrevet) == navn


@pytest.mark.parametrize(
    ("handling", "ord_"),
    [
        ("maal ny", "Nytt mål"),
        ("angre: mote ny", "Angret: nytt møte"),
        ("maal ukjent", "Mål ukjent"),
    ],
)
def test_an_act_is_told_in_words(handling: str, ord_: str) -> None:
    assert handling_i_ord(handling) == ord_


def test_every_act_on_a_plan_has_words_of_its_own() -> None:
    mappe = Path(historikkord.__file__).parent.parent / "actions"
    kilder = "".join(fil.read_text(encoding="utf-8") for fil in mappe.glob("*.py"))
    handlinger = set(re.findall(r'\bhandling\(\s*okt,\s*"([a-zø -]+)"', kilder))

    assert len(handlinger) > 40
    assert handlinger - set(HANDLINGSORD) == set()


def test_values_are_told_as_people_read_them() -> None:
    (endring,) = sammenlign(
        lag_plan(plantekst=()),
        lag_plan(
            plantekst=(lag_plantekst(livsomraade="bolig", tredjepart=True, deles_ikke_med=("foresatte",)),)
        ),
    )
    assert {f.felt.navn: verdi_i_ord(f.felt, f.etter, OMRAADER) for f in endring.felter} == {
        "livsomraade": "Bolig",
        "tredjepart": "ja",
        "deles_ikke_med": "foresatte",
        "slag": "hva er viktig for meg",
        "tekst": "Jeg vil bo for meg selv.",
    }
    assert {verdi_i_ord(f.felt, v, {}) for f in endring.felter for v in (None, ())} == {"(tomt)"}


def test_places_are_by_number_and_not_by_letter() -> None:
    assert sorted(["tiltak/1.10", "tiltak/1.9", "maal/2", "plan", "person"], key=plass) == [
        "plan", "person", "maal/2", "tiltak/1.9", "tiltak/1.10",
    ]  # fmt: skip
