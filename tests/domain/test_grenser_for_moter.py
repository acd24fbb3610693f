"""Who is asked, called and comes to a meeting, at the days and rows that part one from another (T20)."""

from datetime import timedelta
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mote import Mote
from ipkit.domain.motedeltakelse import (
    ansvar_for,
    endret_deltaker,
    foreslaa_referent,
    innbudte,
    uten_deltaker,
)
from ipkit.domain.moteregler import (
    endre_mote,
    er_forste,
    informert,
    innkall,
    kontroller_datoer,
    kontroller_kommende,
    plan_oppdatert,
)
from ipkit.domain.plan import Plan
from ipkit.domain.saksliste import fornyet, merking_fra, ny_sak
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError, VerdifeilError
from tests.fabrikk import (
    I_DAG,
    lag_maal,
    lag_mote,
    lag_motedeltaker,
    lag_plan,
    lag_sakspunkt,
    lag_tiltak,
)

INNST = Innstillinger()
DAG = timedelta(days=1)
HOLDT_DAG = I_DAG - 20 * DAG


def holdt(**endringer: Any) -> Mote:
    """A meeting that was held, with minutes that were sent."""
    return lag_mote(
        **{
            "dato": HOLDT_DAG, "status": "avholdt", "moteleder": "koordinator", "referent": "1",
            "referatdato": HOLDT_DAG + DAG, "referatstatus": "sendt", "referat_sendt": I_DAG - 9 * DAG,
            **endringer,
        }
    )  # fmt: skip


def moteplan(*moter: Mote, **endringer: Any) -> Plan:
    deltakere = tuple(
        lag_motedeltaker(nummer=n, part=p) for n, p in enumerate(("planeier", "koordinator", "1"), 1)
    )
    return lag_plan(**{"mote": moter or (lag_mote(dato=I_DAG),), "motedeltaker": deltakere, **endringer})


# Asked, called, changed (rules 104–107, 113, 116, 120, 121)


def test_only_what_is_said_of_a_meeting_afterwards_is_changed_in_one_that_was_held_rule_107() -> None:
    kommer, var = moteplan(), moteplan(holdt())
    assert endre_mote(kommer, 1, {"sted": "Her"}, I_DAG).sted == "Her"
    assert endre_mote(var, 1, {"klarert": I_DAG, "referat_sted": "Arkivet"}, I_DAG).klarert == I_DAG
    with pytest.raises(RegelError, match="er avholdt og kan ikke flyttes"):
        endre_mote(var, 1, {"sted": "Her", "klarert": I_DAG}, I_DAG)
    with pytest.raises(RegelError, match="må være etter dette"):
        endre_mote(kommer, 1, {"neste": I_DAG}, I_DAG)
    with pytest.raises(RegelError, match="Avklaringen med planeier er datert"):
        endre_mote(kommer, 1, {"klarert": I_DAG + DAG}, I_DAG)


def test_a_call_is_by_the_day_of_the_meeting_and_not_after_it_rule_113() -> None:
    assert innkall(moteplan(), 1, I_DAG, I_DAG, I_DAG, INNST)[0].innkalt == I_DAG
    with pytest.raises(RegelError, match="innkallingen kan ikke være etter det"):
        innkall(moteplan(lag_mote(dato=I_DAG - DAG)), 1, I_DAG, I_DAG, I_DAG, INNST)
    with pytest.raises(RegelError, match="ikke kommet ennå"):
        innkall(moteplan(lag_mote(dato=I_DAG + DAG)), 1, I_DAG + DAG, I_DAG, I_DAG, INNST)


def test_only_a_coming_meeting_is_changed_in_who_is_asked_rule_107() -> None:
    for status in ("planlagt", "innkalt"):
        assert kontroller_kommende(lag_mote(status=status)).status == status
    for status in ("avholdt", "avlyst"):
        with pytest.raises(RegelError, match=f"er {status} og kan ikke endres"):
            kontroller_kommende(lag_mote(status=status))


def test_the_plan_is_brought_in_line_from_the_day_of_a_meeting_that_was_held_rule_116() -> None:
    plan = moteplan(holdt(), lag_mote(nummer=2, dato=HOLDT_DAG))
    assert plan_oppdatert(plan, 1, HOLDT_DAG, I_DAG).plan_oppdatert == HOLDT_DAG
    for mote, dato, sagt in (
        (1, HOLDT_DAG - DAG, "kan ikke være oppdatert før"),
        (1, I_DAG + DAG, "Oppdateringen av planen er datert"),
        (2, I_DAG, "er planlagt, og planen er ikke endret"),
    ):
        with pytest.raises(RegelError, match=sagt):
            plan_oppdatert(plan, mote, dato, I_DAG)


def test_one_who_was_asked_has_told_their_service_of_that_meeting_rule_120() -> None:
    gjest = lag_motedeltaker(mote=2, part=None, navn="Gjest")
    plan = moteplan(holdt(), lag_mote(nummer=2), motedeltaker=(*moteplan().motedeltaker, gjest))
    assert informert(plan, 1, "1", I_DAG, I_DAG).tjeneste_informert == I_DAG
    assert informert(plan, 2, "Gjest", I_DAG, I_DAG).mote == 2
    for mote, hvem in ((1, "2"), (1, "Gjest"), (2, "1")):
        with pytest.raises(RegelError, match=f"Den var ikke bedt til møte {mote}"):
            informert(plan, mote, hvem, I_DAG, I_DAG)
    with pytest.raises(RegelError, match="Informasjonen til tjenesten er datert"):
        informert(plan, 1, "1", I_DAG + DAG, I_DAG)
    with pytest.raises(IkkeFunnetError, match="ikke møte 9"):
        informert(plan, 9, "1", I_DAG, I_DAG)


@pytest.mark.parametrize(
    ("andre", "forste"),
    [
        ((), True),
        ((holdt(nummer=2, dato=I_DAG + DAG),), True),
        ((holdt(nummer=2, dato=I_DAG),), False),
        ((holdt(nummer=2, dato=I_DAG - DAG, type="annet"),), True),
        ((lag_mote(nummer=2, dato=I_DAG - DAG),), True),
    ],
)
def test_the_first_meeting_is_the_groups_first_held_rule_121(andre: Any, forste: bool) -> None:
    plan = moteplan(holdt(dato=I_DAG), *andre)
    assert er_forste(plan, plan.mote[0]) is forste
    assert not er_forste(plan, replace(plan.mote[0], type="annet"))


def test_who_is_no_longer_asked_is_one_of_that_meeting_and_never_the_planeier_rule_106() -> None:
    gjest = lag_motedeltaker(mote=2, nummer=1, part=None, navn="Gjest")
    plan = moteplan(lag_mote(), lag_mote(nummer=2), motedeltaker=(*moteplan().motedeltaker, gjest))
    assert uten_deltaker(plan, 1, "1").part == "1"
    assert uten_deltaker(plan, 2, "Gjest").navn == "Gjest"
    for hvem in ("planeier", "koordinator"):
        with pytest.raises(RegelError, match="alltid invitert"):
            uten_deltaker(plan, 1, hvem)
    for mote, hvem in ((2, "1"), (1, "Gjest"), (1, "2")):
        with pytest.raises(RegelError, match="ikke invitert"):
            uten_deltaker(plan, mote, hvem)


def test_one_more_is_asked_with_the_next_number_of_that_meeting_rule_106() -> None:
    andre = tuple(lag_motedeltaker(mote=2, nummer=n, part=None, navn=f"Gjest {n}") for n in (1, 2, 3, 4, 5))
    plan = moteplan(lag_mote(), lag_mote(nummer=2), motedeltaker=(*moteplan().motedeltaker, *andre))

    def endre(mote: int, **svar: Any) -> Any:
        return endret_deltaker(plan, mote, svar, I_DAG, I_DAG, INNST)

    ny = endre(1, navn="Gjest 1", ja_til_motet=True)
    assert (ny.mote, ny.nummer) == (1, 4)
    assert endre(2, navn="Gjest 1", ja_til_motet=True).nummer == 1
    assert endret_deltaker(replace(plan, motedeltaker=()), 1, {"part": "1"}, I_DAG, I_DAG, INNST).nummer == 1
    with pytest.raises(VerdifeilError, match="Si hvem det gjelder"):
        endre(1, ja_til_motet=True)


def test_whose_turn_it_is_to_write_is_of_those_asked_to_that_meeting_rule_115() -> None:
    """Kari wrote last, Ola longest ago; the meeting itself does not count."""
    plan = moteplan(
        lag_mote(dato=I_DAG, referent="1"),
        holdt(nummer=2, dato=I_DAG - 9 * DAG, referent="1"),
        holdt(nummer=3, dato=I_DAG - 99 * DAG, referent="2"),
        holdt(nummer=4, dato=I_DAG - 50 * DAG, referent="koordinator"),
        lag_mote(nummer=5, dato=I_DAG - DAG, referent="2"),
        motedeltaker=(
            lag_motedeltaker(part="1"),
            lag_motedeltaker(nummer=2, part=None, navn="Gjest"),
            lag_motedeltaker(nummer=3, part="2"),
            lag_motedeltaker(mote=2, part="3"),
        ),
    )
    assert foreslaa_referent(plan, plan.mote[0]) == "2"
    assert foreslaa_referent(replace(plan, mote=plan.mote[:1]), plan.mote[0]) == "1"
    uten_ola = replace(plan, motedeltaker=plan.motedeltaker[:2])
    assert foreslaa_referent(uten_ola, plan.mote[0]) == "koordinator"


def test_each_prepares_the_open_measures_they_are_responsible_for_rule_105() -> None:
    plan = lag_plan(
        tiltak=(lag_tiltak(ansvarlig="1"), lag_tiltak(nummer=2, ansvarlig="1"), lag_tiltak(nummer=3),
                lag_tiltak(nummer=4, ansvarlig="1", status="gjennomfort"))
    )  # fmt: skip
    assert ansvar_for(plan) == {"1": "1.1, 1.2", "koordinator": "1.3"}


# The agenda (rules 82, 103)


def test_an_item_is_numbered_within_its_meeting_and_goes_where_its_measure_goes_rules_32_103() -> None:
    merket = {"deles_ikke_med": ("foresatte",)}
    plan = lag_plan(
        tiltak=(lag_tiltak(**merket),), sakspunkt=(lag_sakspunkt(mote=2, nummer=5), lag_sakspunkt(nummer=2))
    )
    sak = ny_sak(plan, lag_mote(), {"tekst": "Bolig", "maal": 1, "tiltak": 1, "meldt_av": "planeier"})
    assert (sak.nummer, sak.deles_ikke_med, sak.livsomraade) == (3, ("foresatte",), "bolig")
    assert merking_fra(plan, 1)["deles_ikke_med"] == ()
    assert merking_fra(plan, None) == {}


def test_the_agenda_is_renewed_where_it_reads_otherwise_and_what_people_put_up_stays_rule_103() -> None:
    plan = lag_plan(
        maal=(lag_maal(), lag_maal(nummer=2, tekst="Svømme"), lag_maal(nummer=3, tekst="Ta buss")),
        tiltak=(),
        sakspunkt=(
            lag_sakspunkt(tekst="Mål 1: Flytte", maal=1, livsomraade="bolig"),
            lag_sakspunkt(nummer=2, tekst="Mål 2: Svømme", maal=2, livsomraade="bolig"),
            lag_sakspunkt(nummer=3, tekst="Snakke om bussen", maal=3),
            lag_sakspunkt(nummer=4, tekst="Mål 9: Borte", maal=9),
        ),
    )
    nye, bort = fornyet(plan, lag_mote())
    assert [(s.nummer, s.tekst) for s in nye] == [(1, "Mål 1: Flytte til egen leilighet")]
    assert [s.nummer for s in bort] == [4]


def test_the_dates_of_a_meeting_follow_each_other_rules_111_119() -> None:
    kontroller_datoer(lag_mote(dato=I_DAG, neste=I_DAG + DAG, merknadsfrist=I_DAG))
    with pytest.raises(RegelError, match=r"Neste møte .* må være etter dette"):
        kontroller_datoer(lag_mote(dato=I_DAG, neste=I_DAG))
    with pytest.raises(RegelError, match=r"Merknadsfristen .* er før møtet"):
        kontroller_datoer(lag_mote(dato=I_DAG, merknadsfrist=I_DAG - DAG))


def test_whoever_is_asked_to_a_meeting_is_a_part_or_has_a_name_rule_105() -> None:
    with pytest.raises(VerdifeilError, match="må ha «part» eller «navn»"):
        innbudte(lag_plan(), 1, ({"rolle": "tolk", "ja_til_motet": True},), I_DAG, I_DAG, INNST)
