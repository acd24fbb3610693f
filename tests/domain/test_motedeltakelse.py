"""Who is asked, whose turn it is, and who gets what is sent (rules 24, 43, 58, 105, 106, 115, 118)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mote import Motedeltaker
from ipkit.domain.motedeltakelse import foreslaa_deltakere, foreslaa_referent, planeier_med
from ipkit.domain.moteregler import er_forste, for_kort_varsel, innkall, moter_siste_aar, neste_mote
from ipkit.domain.plan import Plan
from ipkit.domain.saksliste import fornyet, ny_sak, ordnet, utenfor_planen
from ipkit.domain.utsending import Utsending
from ipkit.domain.utsendingsregler import nye_mottakere, send_referat
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, SamtykkeError
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    lag_deltaker,
    lag_maal,
    lag_mote,
    lag_motedeltaker,
    lag_person,
    lag_plan,
    lag_sakspunkt,
    lag_tiltak,
)  # fmt: skip

INNST = Innstillinger()
DAG = timedelta(days=1)
DAGER = (I_DAG, I_DAG, INNST)


def med(*parter: Any, **mote: Any) -> Plan:
    bedt = ("planeier", "koordinator", *map(str, parter))
    return lag_plan(
        mote=(lag_mote(dato=date(2026, 6, 20), **mote),),
        motedeltaker=tuple(lag_motedeltaker(nummer=n, part=p) for n, p in enumerate(bedt, 1)),
    )


def test_those_who_are_responsible_for_what_is_on_the_agenda_are_suggested_rule_105() -> None:
    plan = lag_plan(
        maal=(lag_maal(), lag_maal(nummer=2)),
        tiltak=(
            lag_tiltak(ansvarlig=str(PER)),
            lag_tiltak(nummer=2, ansvarlig=str(KARI), status="gjennomfort"),
            lag_tiltak(maal=2, ansvarlig=str(KARI)),
            lag_tiltak(maal=2, nummer=2, ansvarlig="planeier"),
            lag_tiltak(maal=2, nummer=3, ansvarlig="tjeneste:NAV"),
        ),
    )
    assert foreslaa_deltakere(plan, [lag_sakspunkt(maal=1)]) == (str(PER),)
    assert foreslaa_deltakere(plan, [lag_sakspunkt(maal=1, tiltak=2)]) == ()
    assert foreslaa_deltakere(plan, [lag_sakspunkt(maal=1), lag_sakspunkt(maal=2)]) == (str(KARI), str(PER))
    assert foreslaa_deltakere(plan, [lag_sakspunkt()]) == ()


@pytest.mark.parametrize(
    ("skrev", "neste"),
    [
        ((), "1"),
        (("1",), "2"),
        (("1", "2"), "koordinator"),
        (("1", "2", "koordinator"), "1"),
        (("2", "1"), "koordinator"),
    ],
)
def test_writing_goes_round_and_whoever_wrote_longest_ago_is_next_rule_115(skrev: Any, neste: str) -> None:
    holdt = [
        lag_mote(nummer=n + 1, status="avholdt", referent=hvem, dato=date(2025, n, 1))
        for n, hvem in enumerate(skrev, 1)
    ]
    plan = med(KARI, OLA)
    plan = lag_plan(mote=(plan.mote[0], *holdt), motedeltaker=plan.motedeltaker)
    assert foreslaa_referent(plan, plan.mote[0]) == neste


def test_a_parent_is_not_suggested_to_write_rule_115() -> None:
    plan = lag_plan(
        deltaker=(lag_deltaker(tilknytning="foresatt"),),
        mote=(lag_mote(),),
        motedeltaker=(lag_motedeltaker(part="1"),),
    )
    assert foreslaa_referent(plan, plan.mote[0]) == "koordinator"


@pytest.mark.parametrize(
    ("fodt", "til_stede", "med_"),
    [
        ((1990, 5, 17), ["planeier"], True),
        ((1990, 5, 17), ["koordinator", "1"], False),
        ((2010, 6, 2), ["1"], True),
        ((2010, 6, 1), ["1"], False),
    ],
)
def test_a_parent_speaks_for_the_planeier_until_the_birthday_rule_58(
    fodt: Any, til_stede: list[str], med_: bool
) -> None:
    plan = lag_plan(
        planeier=lag_person(fodselsdato=date(*fodt)), deltaker=(lag_deltaker(tilknytning="foresatt"),)
    )
    der = [lag_motedeltaker(part=p, oppmote="til_stede") for p in til_stede]
    assert planeier_med(plan, der, I_DAG, INNST) is med_


def test_the_planeiers_own_items_come_first_rule_82() -> None:
    saker = (
        lag_sakspunkt(tekst="Mål 1: Bolig", maal=1),
        lag_sakspunkt(nummer=2, tekst="Ferien", meldt_av="koordinator"),
        lag_sakspunkt(nummer=3, tekst="Korpset", meldt_av="planeier"),
    )
    assert [s.nummer for s in ordnet(lag_plan(sakspunkt=saker), 1)] == [3, 2, 1]


def test_an_item_of_guidance_belongs_in_another_meeting_rule_102() -> None:
    plan = lag_plan(mote=(lag_mote(),))
    sak = ny_sak(plan, plan.mote[0], {"tekst": "Veilede personalet", "sakstype": "veiledning"})
    plan = lag_plan(mote=plan.mote, sakspunkt=(sak,))
    assert utenfor_planen(plan, lag_mote()) == (sak,)
    assert utenfor_planen(plan, lag_mote(type="annet")) == ()


def test_the_agenda_follows_the_plan_until_the_meeting_is_called_rule_103() -> None:
    gammel = lag_sakspunkt(nummer=2, tekst="Mål 9: Gammelt", maal=9)
    egen = lag_sakspunkt(tekst="Ferien")
    nye, borte = fornyet(lag_plan(sakspunkt=(egen, gammel)), lag_mote())
    assert [(s.nummer, s.maal, s.tiltak) for s in nye] == [(3, 1, None), (4, 1, 1)]
    assert borte == (gammel,)


@pytest.mark.parametrize(("dager", "kort"), [(13, True), (14, False), (15, False)])
def test_fourteen_days_is_in_good_time_rule_113(dager: int, kort: bool) -> None:
    assert for_kort_varsel(lag_mote(dato=I_DAG + dager * DAG), I_DAG, INNST) is kort


@pytest.mark.parametrize(
    ("dato", "talt"), [(date(2025, 6, 1), 0), (date(2025, 6, 2), 1), (I_DAG, 1), (I_DAG + DAG, 0)]
)
def test_meetings_are_counted_over_twelve_months_rule_114(dato: date, talt: int) -> None:
    plan = lag_plan(
        mote=(lag_mote(dato=dato, status="avholdt"), lag_mote(nummer=2, type="eget_mote", status="avholdt"))
    )
    assert len(moter_siste_aar(plan, I_DAG)) == talt


def test_the_first_meeting_of_the_group_is_known_rule_121() -> None:
    forste, annet = lag_mote(status="avholdt"), lag_mote(nummer=2, dato=I_DAG)
    plan = lag_plan(mote=(forste, annet))
    assert (er_forste(plan, forste), er_forste(plan, annet)) == (True, False)


@pytest.mark.parametrize(
    ("hvem", "ja"), [(KARI, False), (OLA, True), (PER, True)], ids=["Kari", "Ola", "Per"]
)
def test_only_those_within_consent_are_called_rule_106(hvem: int, ja: bool) -> None:
    if hvem == KARI:
        assert innkall(med(hvem), 1, I_DAG, I_DAG, I_DAG, INNST)[0] == lag_mote(
            dato=date(2026, 6, 20), status="innkalt", innkalt=I_DAG
        )
        return
    with pytest.raises(SamtykkeError):
        innkall(med(hvem), 1, I_DAG, I_DAG, I_DAG, INNST)


def mottakere(plan: Plan, deltakere: Any) -> list[str | None]:
    return [u.mottaker or u.navn for u in nye_mottakere(plan, "referat", 1, deltakere, *DAGER)]


def test_kari_gets_the_minutes_and_ola_and_per_do_not_rules_24_118() -> None:
    plan = med(KARI, OLA, PER)
    gjest = lag_motedeltaker(nummer=9, part=None, navn="Fastlege Berg", ja_til_motet=True)
    assert mottakere(plan, (*plan.motedeltaker, gjest)) == ["planeier", "1", "Fastlege Berg"]
    paa_listen = (
        Utsending(nummer=1, hva="referat", gjelder=1, mottaker="1"),
        Utsending(nummer=2, hva="referat", gjelder=1, navn="Fastlege Berg"),
    )
    assert mottakere(replace(plan, utsending=paa_listen), (*plan.motedeltaker, gjest)) == ["planeier"]


def test_a_yes_to_the_meeting_is_a_yes_to_its_minutes_but_not_to_the_next_rule_106() -> None:
    ja: tuple[Motedeltaker, ...] = (lag_motedeltaker(nummer=3, part=str(PER), ja_til_motet=True),)
    plan = lag_plan(mote=(lag_mote(neste=date(2026, 9, 1)),), motedeltaker=ja)
    assert mottakere(plan, ja) == ["planeier", str(PER)]
    neste = neste_mote(plan, plan.mote[0], ja, *DAGER)
    assert neste is not None
    assert [m.part for m in neste[1]] == ["planeier", "koordinator"]


def test_the_channel_that_is_agreed_on_is_the_way_it_is_sent_rule_44() -> None:
    plan = lag_plan(deltaker=(lag_deltaker(kontaktform="digital"),), mote=(lag_mote(),))
    (_, rad) = nye_mottakere(plan, "referat", 1, (lag_motedeltaker(part="1"),), *DAGER)
    assert (rad.mottaker, rad.maate) == ("1", "digital")


def sendbar(*parter: int) -> Plan:
    rader = tuple(Utsending(nummer=p, hva="referat", gjelder=1, mottaker=str(p)) for p in parter)
    return lag_plan(
        mote=(lag_mote(status="avholdt", referatdato=date(2026, 5, 1), referatstatus="utkast"),),
        utsending=rader,
    )


@pytest.mark.parametrize(
    ("hvem", "faar"), [(KARI, True), (OLA, False), (PER, False)], ids=["Kari", "Ola", "Per"]
)
def test_consent_is_asked_again_on_the_day_the_minutes_are_sent_rule_24(hvem: int, faar: bool) -> None:
    plan = sendbar(KARI, OLA, PER)
    mote, sendt, sperret = send_referat(plan, 1, (), I_DAG, I_DAG, I_DAG, INNST)
    assert (mote.referatstatus, mote.referat_sendt) == ("sendt", I_DAG)
    assert (str(hvem) in {u.mottaker for u in sendt}) is faar
    assert (str(hvem) in {u.mottaker for u in sperret}) is not faar
    if not faar:
        with pytest.raises(SamtykkeError):
            send_referat(plan, 1, (str(hvem),), I_DAG, I_DAG, I_DAG, INNST)


def test_minutes_are_not_sent_to_nobody() -> None:
    with pytest.raises(RegelError):
        send_referat(sendbar(OLA), 1, (), I_DAG, I_DAG, I_DAG, INNST)
