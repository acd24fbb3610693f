"""Legal bases: what is in force on a day, how to complain, and never a number nobody has read."""

from datetime import date
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.rett import (
    Klagevei,
    Rettsgrunnlag,
    Saksfrist,
    foreldet_klageinstans,
    frist_forelopig_svar,
    gjeldende,
    klagefrist,
    klageopplysning,
    klagevei,
    krev_grunnlag,
)
from ipkit.domain.verdi import replace
from ipkit.errors import VerdifeilError

FRA = date(2022, 8, 1)
KOMMUNEN = Innstillinger(klageinstans="Statsforvalteren i Fjordfylket", klage_sendes_til="Fjordvik kommune")


def lag_grunnlag(**endringer: Any) -> Rettsgrunnlag:
    verdier: dict[str, Any] = {
        "kode": "lov_1",
        "gjelder_fra": FRA,
        "lov": "en lov",
        "kortform": "loven § 1",
        "gjelder": "rett til noe",
        "klageinstans": "Statsforvalteren",
        "klagefrist_uker": 4,
        "klagefrist_fra": "den dagen planeier fikk vite det",
        "sendes_til": "den som tok beslutningen",
        "kilde": "loven",
        "bekreftet": True,
    }
    return Rettsgrunnlag(**{**verdier, **endringer})


def test_the_newest_row_that_has_begun_is_in_force() -> None:
    gammel, ny = lag_grunnlag(), lag_grunnlag(gjelder_fra=date(2027, 1, 1), klagefrist_uker=6)

    assert gjeldende((ny, gammel), date(2022, 7, 31)) == {}
    assert gjeldende((ny, gammel), FRA) == {"lov_1": gammel}
    assert gjeldende((ny, gammel), date(2026, 12, 31)) == {"lov_1": gammel}
    assert gjeldende((ny, gammel), date(2027, 1, 1)) == {"lov_1": ny}


def test_a_row_that_has_ended_is_gone_the_day_after() -> None:
    rad = lag_grunnlag(gjelder_til=date(2026, 6, 30))

    assert gjeldende((rad,), date(2026, 6, 30)) == {"lov_1": rad}
    assert gjeldende((rad,), date(2026, 7, 1)) == {}


def test_a_decision_rests_on_a_right_in_force_and_on_nothing_else() -> None:
    rett, plikt = lag_grunnlag(), lag_grunnlag(kode="lov_2", slag="plikt")

    assert krev_grunnlag((rett, plikt), "lov_1", FRA) == rett
    for kode in ("lov_2", "lov_3"):
        with pytest.raises(VerdifeilError) as unntak:
            krev_grunnlag((rett, plikt), kode, FRA)
        assert unntak.value.melding == "«Rettsgrunnlag» var ikke kjent 01.08.2022. Lovlige: lov_1."


def test_the_municipality_names_the_office_only_where_the_law_does_not() -> None:
    """Rule 13: the letter says complaint body and where to send it."""
    assert klagevei(lag_grunnlag(), KOMMUNEN) == Klagevei(
        "Statsforvalteren i Fjordfylket", "Fjordvik kommune", 4, "den dagen planeier fikk vite det"
    )
    egen = lag_grunnlag(sendes_til="NAV-kontoret", klageinstans="Nemnda")
    assert klagevei(egen, KOMMUNEN) == Klagevei(
        "Nemnda", "NAV-kontoret", 4, "den dagen planeier fikk vite det"
    )


@pytest.mark.parametrize("mangler", [{"klageinstans": None}, {"klagefrist_uker": None}, {"bekreftet": False}])
def test_what_is_not_clarified_has_no_number_and_says_so(mangler: dict[str, Any]) -> None:
    """Rules 13 and 14."""
    grunnlag = lag_grunnlag(**mangler)

    assert klagevei(grunnlag, Innstillinger()) is None
    assert klagefrist(klagevei(grunnlag, Innstillinger()), FRA) is None
    assert klageopplysning(grunnlag, Innstillinger()) == (
        "Klageinstans og klagefrist etter loven § 1 er ikke avklart. "
        "Spør koordinerende enhet før brevet sendes."
    )


def test_a_case_without_a_known_basis_says_so_too() -> None:
    assert klageopplysning(None, Innstillinger()) == (
        "Klageinstans og klagefrist er ikke avklart. Spør koordinerende enhet før brevet sendes."
    )


def test_the_letter_says_where_to_whom_and_how_long() -> None:
    """Rules 13 and 14."""
    assert klageopplysning(lag_grunnlag(klagefrist_uker=3), Innstillinger()) == (
        "Klagen sendes til den som tok beslutningen, som vurderer saken på nytt. "
        "Blir den ikke tatt til følge, går den videre til Statsforvalteren. "
        "Fristen er 3 uker fra den dagen planeier fikk vite det."
    )


def test_the_deadline_is_the_same_weekday_so_many_weeks_on() -> None:
    """Rule 14: the day itself is in time."""
    vei = klagevei(lag_grunnlag(), Innstillinger())
    assert klagefrist(vei, date(2026, 11, 2)) == date(2026, 11, 30)


def test_a_provisional_answer_is_due_a_calendar_month_after_the_request() -> None:
    """Rule 15."""
    frist = Saksfrist(
        kode="forelopig_svar",
        gjelder_fra=FRA,
        hva="foreløpig svar",
        maaneder=1,
        hjemmel="loven",
        kilde="loven",
    )
    assert frist_forelopig_svar((frist,), date(2026, 1, 31)) == date(2026, 2, 28)
    assert frist_forelopig_svar((replace(frist, kode="annet"),), date(2026, 1, 31)) is None


@pytest.mark.parametrize("tekst", ["Fylkesmannen i Fjordfylket", "helsetilsynet i fylket"])
def test_bodies_of_the_past_are_known(tekst: str) -> None:
    """Rule 21."""
    assert foreldet_klageinstans(tekst)
    assert not foreldet_klageinstans("Statsforvalteren i Fjordfylket")
