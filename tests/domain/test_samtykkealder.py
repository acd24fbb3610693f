"""Who consents by age: the day before the birthday, the birthday, and sectors that differ."""

from datetime import date, timedelta

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.samtykkealder import (
    Aldersgrenser,
    BarnetsSyn,
    Samtykkealder,
    Samtykkestilling,
    Steg,
    aldersgrenser,
    kommunens_grenser,
    samtykkestilling,
)
from ipkit.errors import VerdifeilError

FRA = date(2022, 8, 1)
HELSE = Aldersgrenser(selv=16, syn_skal=12, syn_bor=7, myndig=18)
FODT = date(2010, 6, 15)


def lag_alder(sektor: str, steg: Steg, alder: int, fra: date = FRA) -> Samtykkealder:
    return Samtykkealder(
        sektor=sektor, steg=steg, gjelder_fra=fra, alder=alder, hjemmel="loven", kilde="loven"
    )


RADER = (
    lag_alder("alle", "myndig", 18),
    lag_alder("alle", "syn_skal", 12),
    lag_alder("alle", "syn_bor", 7),
    lag_alder("helse", "selv", 16),
    lag_alder("barnevern", "selv", 15, date(2023, 1, 1)),
)


@pytest.mark.parametrize(
    ("aar", "foer", "paa"),
    [
        (7, (False, False, "nei"), (False, False, "bor")),
        (12, (False, False, "bor"), (False, False, "skal")),
        (16, (False, False, "skal"), (True, False, "nei")),
        (18, (True, False, "nei"), (True, True, "nei")),
    ],
)
def test_what_holds_changes_on_the_birthday_itself(
    aar: int, foer: tuple[bool, bool, BarnetsSyn], paa: tuple[bool, bool, BarnetsSyn]
) -> None:
    """Rules 32 and 33."""
    dagen = FODT.replace(year=FODT.year + aar)

    assert samtykkestilling(HELSE, FODT, dagen - timedelta(1)) == Samtykkestilling(aar - 1, *foer)
    assert samtykkestilling(HELSE, FODT, dagen) == Samtykkestilling(aar, *paa)


def test_of_age_is_own_consent_whatever_the_limit() -> None:
    grenser = HELSE._replace(selv=20)
    assert samtykkestilling(grenser, FODT, date(2028, 6, 15)).samtykker_selv


def test_a_sector_has_its_own_age_from_its_own_day_and_the_rest_from_all() -> None:
    """Rule 32: 16 in health, 15 in child welfare."""
    assert aldersgrenser(RADER, "helse", FRA) == HELSE
    assert aldersgrenser(RADER, "barnevern", date(2023, 1, 1)) == HELSE._replace(selv=15)
    assert aldersgrenser(RADER, "barnevern", date(2022, 12, 31)) == HELSE._replace(selv=18)


def test_before_the_data_begins_the_ages_are_not_known() -> None:
    with pytest.raises(VerdifeilError) as unntak:
        aldersgrenser(RADER, "helse", date(2022, 7, 31))
    assert unntak.value.melding == (
        "Aldersgrensene for samtykke er ikke kjent 31.07.2022. Sett «foresatte_til_alder» i filen."
    )


def test_the_settings_without_a_file_are_the_ages_of_health() -> None:
    """Rules 32 and 33."""
    assert kommunens_grenser(Innstillinger(), 18) == HELSE
