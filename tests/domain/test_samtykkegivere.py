"""Who may say yes, by giver and age: the day before each birthday that counts, the day, and the day after."""

from datetime import date, timedelta
from typing import Any, get_args

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.samtykke import INFORMASJONSPUNKTER, Giver
from ipkit.domain.samtykkegivere import giverbrudd
from ipkit.domain.samtykkeregler import nytt_samtykke
from ipkit.domain.verdi import replace
from ipkit.errors import SamtykkeError
from tests.fabrikk import lag_person, lag_plan, lag_samtykke

FODT = date(2010, 6, 15)
PAPIRER = {"fullmakt": "26/7", "kompetanse": "26/8", "vitne": "V. Fiktiv"}
# Who may say yes below each age, and from it on. Everybody has all papers.
TABELL: dict[str, dict[int, tuple[bool, bool]]] = {
    "planeier": {7: (False, False), 12: (False, True), 15: (True, True), 16: (True, True), 18: (True, True)},
    "foresatt": {7: (True, True), 12: (True, True), 15: (True, True), 16: (True, False), 18: (False, False)},
    "verge": dict.fromkeys((7, 12, 15, 16, 18), (True, True)),
    "fullmektig": {
        7: (False, False), 12: (False, False), 15: (False, False), 16: (False, True), 18: (True, True)
    },
    "naermeste_paarorende": {
        7: (False, False), 12: (False, False), 15: (False, False), 16: (False, True), 18: (True, True)
    },
    "barnevernstjenesten": {
        7: (True, True), 12: (True, True), 15: (True, True), 16: (True, False), 18: (False, False)
    },
}  # fmt: skip


def kan(giver: str, dag: date, innstillinger: Innstillinger | None = None, **papirer: str) -> bool:
    samtykke = lag_samtykke(gitt_av=giver, dato=dag, **papirer)
    return giverbrudd(samtykke, FODT, innstillinger or Innstillinger()) is None


def test_the_table_has_every_giver() -> None:
    assert set(TABELL) == set(get_args(Giver))


@pytest.mark.parametrize(("giver", "aar"), [(giver, aar) for giver, aldre in TABELL.items() for aar in aldre])
def test_who_may_say_yes_changes_on_the_birthday_itself_rules_25_and_32(giver: str, aar: int) -> None:
    dagen, dag = FODT.replace(year=FODT.year + aar), timedelta(days=1)
    foer, fra = TABELL[giver][aar]
    assert [kan(giver, d, **PAPIRER) for d in (dagen - dag, dagen, dagen + dag)] == [foer, fra, fra]


@pytest.mark.parametrize(("aar", "ja"), [(14, False), (15, True)])
def test_in_child_welfare_the_ages_are_those_of_the_setting_rule_32(aar: int, ja: bool) -> None:
    innst = Innstillinger(samtykkesektor="barnevern", foresatte_til_alder=15)
    dagen = FODT.replace(year=FODT.year + aar)
    assert kan("planeier", dagen, innst) is ja
    assert kan("foresatt", dagen, innst) is not ja


@pytest.mark.parametrize(("aar", "ja"), [(11, False), (12, False), (15, False), (16, True)])
def test_a_child_says_yes_alone_only_where_it_is_decided_that_they_can(aar: int, ja: bool) -> None:
    dagen = FODT.replace(year=FODT.year + aar)
    assert kan("planeier", dagen) is ja
    assert kan("planeier", dagen, kompetanse="26/8") is (aar >= 12)


@pytest.mark.parametrize(
    ("giver", "aar", "papirer", "kode", "setning"),
    [
        ("planeier", 10, {}, "IP-S25",
         "planeier var 10 år den dagen, og de som har foreldreansvar, samtykker. Oppgi: --gitt-av foresatt"),
        ("planeier", 13, {}, "IP-S25",
         "planeier var 13 år den dagen, og de som har foreldreansvar, samtykker, hvis det ikke er avgjort at "
         "planeier kan samtykke selv. Oppgi: --gitt-av foresatt"),
        ("foresatt", 16, {}, "IP-S25",
         "planeier var 16 år den dagen og samtykker selv. Oppgi: --gitt-av planeier"),
        ("barnevernstjenesten", 17, {}, "IP-S25",
         "planeier var 17 år den dagen og samtykker selv. Oppgi: --gitt-av planeier"),
        ("fullmektig", 15, {"fullmakt": "26/7"}, "IP-S35",
         "planeier var 15 år den dagen og kan ikke ha gitt fullmakt. Oppgi: --gitt-av foresatt"),
        ("naermeste_paarorende", 15, {"kompetanse": "26/8"}, "IP-S25",
         "planeier var 15 år den dagen, og da samtykker de som har foreldreansvar. "
         "Oppgi: --gitt-av foresatt"),
    ],
)  # fmt: skip
def test_a_yes_from_somebody_else_is_refused_with_the_reason_and_a_no_is_recorded_rules_25_and_35(
    giver: str, aar: int, papirer: dict[str, Any], kode: str, setning: str
) -> None:
    plan = lag_plan(planeier=lag_person(fodselsdato=FODT))
    dag = FODT.replace(year=FODT.year + aar)
    svar = {"type": "plan", "gitt_av": giver, "form": "skriftlig", "informert": INFORMASJONSPUNKTER}
    with pytest.raises(SamtykkeError) as feil:
        nytt_samtykke(plan, {**svar, **papirer}, dag, Innstillinger())
    assert (feil.value.kode, feil.value.melding) == (kode, f"Den som oppgis, kan ikke samtykke: {setning}")
    assert nytt_samtykke(plan, {**svar, "svar": "nei"}, dag, Innstillinger()).svar == "nei"


def test_next_of_kin_needs_the_written_decision_that_the_planeier_cannot_rule_25() -> None:
    svar = {
        "type": "plan",
        "gitt_av": "naermeste_paarorende",
        "form": "skriftlig",
        "informert": INFORMASJONSPUNKTER,
    }
    dag = FODT.replace(year=2030)
    plan = replace(lag_plan(), planeier=lag_person(fodselsdato=FODT))
    with pytest.raises(SamtykkeError, match="--kompetanse REFERANSE"):
        nytt_samtykke(plan, svar, dag, Innstillinger())
    gitt = nytt_samtykke(plan, {**svar, "kompetanse": "Vedtak 26/8"}, dag, Innstillinger())
    assert gitt.kompetanse == "Vedtak 26/8"
