"""What is typed, read as the field's value: cleaned once, refused with a sentence that names the field."""

from datetime import date
from typing import Any

import pytest

from ipkit.domain.bygg import bygg, endret
from ipkit.domain.felt import MAKS_FRITEKST, MAKS_TEKST, Felt, felter, rens, skriv, tolk
from ipkit.domain.maal import Maal
from ipkit.domain.person import Person, flettet
from ipkit.domain.plan import Planhode
from ipkit.errors import VerdifeilError
from tests.domain.test_verdi import klasse
from tests.fabrikk import lag_maal, lag_person


def _felt(slag: Any, koder: tuple[str, ...] = ()) -> Felt:
    return Felt("felt", "Feltet", slag, koder, True, False, None, "")


@pytest.mark.parametrize("lengde", [MAKS_TEKST, MAKS_TEKST + 1])
@pytest.mark.parametrize("tegn", ["x", "a\u030a"])
def test_one_line_is_at_most_so_long_counted_in_composed_letters(lengde: int, tegn: str) -> None:
    tekst = tegn * lengde
    if lengde == MAKS_TEKST:
        assert len(rens(tekst, "Feltet", linjer=False)) == lengde
    else:
        with pytest.raises(VerdifeilError, match=f"«Feltet» er {lengde} tegn lang; {MAKS_TEKST} er det"):
            rens(tekst, "Feltet", linjer=False)


def test_a_free_text_is_at_most_so_long() -> None:
    assert len(rens("x" * MAKS_FRITEKST, "Feltet", linjer=True)) == MAKS_FRITEKST
    with pytest.raises(VerdifeilError, match=f"{MAKS_FRITEKST} er det meste"):
        rens("x" * (MAKS_FRITEKST + 1), "Feltet", linjer=True)


@pytest.mark.parametrize("tegn", ["\x00", "\x1b", "\x7f", "\x9f", "\ud800", "\u2028", "\u202e", "\ufeff"])
@pytest.mark.parametrize("linjer", [True, False])
def test_what_cannot_be_seen_is_refused_in_every_text(tegn: str, linjer: bool) -> None:
    with pytest.raises(VerdifeilError, match="«Feltet» inneholder usynlige styretegn"):
        rens(f"a{tegn}b", "Feltet", linjer=linjer)


@pytest.mark.parametrize("tegn", ["\n", "\t", "\r\n"])
def test_lines_and_tabs_stand_in_free_text_only(tegn: str) -> None:
    assert rens(f" a{tegn}b ", "Feltet", linjer=True) == f"a{tegn}b".replace("\r\n", "\n")
    with pytest.raises(VerdifeilError, match="«Feltet» skal være én linje"):
        rens(f"a{tegn}b", "Feltet", linjer=False)


def test_letters_are_composed_and_outer_blanks_go_joiners_stay() -> None:
    assert rens(" ga\u030ar ", "Feltet", linjer=False) == "går"
    assert rens("\u00a0a\u200db\u00a0", "Feltet", linjer=False) == "a\u200db"


@pytest.mark.parametrize(
    ("slag", "tekst", "lest"),
    [
        ("dato", "2026-01-31", date(2026, 1, 31)),
        ("dato", "31.1.2026", date(2026, 1, 31)),
        ("tid", "0:00", "00:00"),
        ("tid", "9.05", "09:05"),
        ("tid", "23:59", "23:59"),
        ("tid", "22:58", "22:58"),
        ("heltall", "007", 7),
        ("ja_nei", "J", True),
        ("ja_nei", "Nei", False),
        ("fritekst", "a\nb", "a\nb"),
        ("tekst", " ", None),
        ("dato", " ", None),
        ("liste", " ", ()),
    ],
)
def test_what_was_typed_is_read_as_its_kind(slag: Any, tekst: str, lest: Any) -> None:
    assert tolk(_felt(slag), tekst) == lest


@pytest.mark.parametrize(
    ("slag", "tekst", "sagt"),
    [
        ("dato", "31.02.2026", "«Feltet»: 31.02.2026 finnes ikke i kalenderen."),
        ("dato", "2026-02-31", "«Feltet»: 2026-02-31 finnes ikke i kalenderen."),
        ("dato", "1.2.26", "«Feltet» skal ha år med fire sifre. Skriv 1.2.2026 eller 1.2.1926."),
        ("dato", "i morgen", "«Feltet» skal være en dato som ÅÅÅÅ-MM-DD, for eksempel 2026-01-31."),
        ("tid", "24:00", "«Feltet» skal være et klokkeslett, for eksempel 10:00."),
        ("tid", "10:60", "«Feltet» skal være et klokkeslett, for eksempel 10:00."),
        ("tid", "ti", "«Feltet» skal være et klokkeslett, for eksempel 10:00."),
        ("heltall", "3,5", "«Feltet» skal være et helt tall."),
        ("ja_nei", "kanskje", "«Feltet» skal være ja eller nei."),
        ("tekst", "a\nb", "«Feltet» skal være én linje, uten linjeskift og tabulator."),
    ],
)
def test_what_cannot_be_read_is_said_with_the_fields_own_name(slag: Any, tekst: str, sagt: str) -> None:
    with pytest.raises(VerdifeilError) as feil:
        tolk(_felt(slag), tekst)
    assert feil.value.melding == sagt


def test_a_code_is_read_as_anybody_types_it_and_an_open_list_takes_any() -> None:
    f = _felt("kode", ("ikke_naadd", "naadd"))
    assert [tolk(f, t) for t in ("ikke_naadd", "Ikke nådd", "ikke-naadd")] == ["ikke_naadd"] * 3
    assert tolk(_felt("kode"), "Fri tid") == "fri_tid"
    with pytest.raises(VerdifeilError, match="skal være én av: ikke_naadd, naadd"):
        tolk(f, "fint")


def test_a_list_is_in_the_order_of_its_codes_once_each_and_is_written_back() -> None:
    f = _felt("liste", ("hva", "hvem", "bruk"))
    assert tolk(f, "bruk, hva+bruk") == ("hva", "bruk")
    assert tolk(_felt("liste"), "b a") == ("a", "b")
    assert [skriv(f, ("hva", "bruk")), skriv(f, None), skriv(_felt("ja_nei"), False)] == [
        "hva,bruk",
        "",
        "nei",
    ]


# Values


def test_only_declared_fields_are_asked_for_and_those_without_a_default_are_needed() -> None:
    prove = klasse()
    alle = felter(prove)
    assert [(f.navn, f.svar, f.paakrevd, f.standard) for f in alle.values()] == [
        ("navn", True, True, None), ("antall", True, False, None), ("status", False, False, None),
    ]  # fmt: skip
    assert felter(Maal)["status"].standard == "aktivt"
    assert felter(prove) is alle


def test_an_answer_sets_no_field_that_rules_set() -> None:
    for endre in (lambda: endret(lag_maal(), {"status": "aktivt"}), lambda: bygg(Planhode, {"iverksatt": 1})):
        with pytest.raises(VerdifeilError, match="kan ikke settes her"):
            endre()
    with pytest.raises(VerdifeilError, match="«nummer» kan ikke settes her"):
        bygg(Maal, {"nummer": 2, "tekst": "x"}, nummer=1)


def _person(**endringer: Any) -> Person:
    return lag_person(telefon=None, adresse=None, **endringer)


def test_what_is_said_of_a_person_with_another_plan_fills_in_or_wins_where_it_is_newer() -> None:
    kjent = _person(tolk="samisk")
    oppgitt = _person(tolk="tysk", kultur="Samisk")
    eldre, nyere = (flettet(kjent, oppgitt, nyere=n) for n in (False, True))
    assert (eldre.tolk, eldre.kultur) == ("samisk", "Samisk")
    assert (nyere.tolk, nyere.kultur) == ("tysk", "Samisk")
    assert flettet(kjent, _person(), nyere=True).tolk == "samisk"


@pytest.mark.parametrize("nyere", [True, False])
def test_a_plan_more_never_lifts_an_address_protection(nyere: bool) -> None:
    sperrer = ("ingen", "fortrolig", "strengt_fortrolig")
    for a in sperrer:
        for b in sperrer:
            strengest = max(a, b, key=sperrer.index)
            ny = flettet(_person(adressesperre=a), _person(adressesperre=b), nyere=nyere)
            assert ny.adressesperre == strengest
