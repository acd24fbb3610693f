"""What a broken check of who gets which paper would have let through (T20)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.avgjorelse import TILLATT, Avgjorelse
from ipkit.domain.dokumentmottaker import vurder_dokument
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.motedeltakelse import kan_faa, uten_ja
from ipkit.domain.plan import Plan
from ipkit.domain.utlevering import Nodtilgang
from ipkit.domain.utsending import Endringsmelding, Utsending
from ipkit.domain.verdi import replace
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    START,
    lag_deltaker,
    lag_hode,
    lag_mote,
    lag_motedeltaker,
    lag_person,
    lag_plan,
    lag_samtykke,
)

INNST = Innstillinger()
DAG = timedelta(days=1)
FOER = I_DAG - 30 * DAG


def _vurder(plan: Plan, dokument: str, mottaker: str, *dager: date, **valg: Any) -> Avgjorelse:
    dato, ekte = dager or (I_DAG, I_DAG)
    return vurder_dokument(plan, dokument, mottaker, dato, ekte, INNST, **valg)


# Innsyn and letters: who represents the planeier (rules 32, 33, 141)

MOR, VERGE, TANTE = 4, 5, 6


def _barneplan(fodt: date = date(2012, 6, 1), **endringer: Any) -> Plan:
    deltakere = (
        lag_deltaker(nummer=MOR, tilknytning="foresatt"),
        lag_deltaker(nummer=VERGE, tilknytning="verge"),
        lag_deltaker(nummer=TANTE, tilknytning="paarorende"),
    )
    samtykker = (lag_samtykke(), lag_samtykke(nummer=2, deltaker=VERGE))
    return lag_plan(
        **{
            "planeier": lag_person(fodselsdato=fodt),
            "deltaker": deltakere,
            "samtykke": samtykker,
            **endringer,
        }
    )


def test_innsyn_is_for_the_planeier_from_fifteen_and_for_who_represents_rule_141() -> None:
    femten = date(2011, 6, 1)
    assert _vurder(_barneplan(femten), "innsyn", "planeier").tillatt
    assert _vurder(_barneplan(femten), "innsyn", "planeier", FOER, I_DAG).tillatt
    assert not _vurder(_barneplan(femten + DAG), "innsyn", "planeier").tillatt
    for mottaker, tillatt in ((MOR, True), (VERGE, True), (TANTE, False), (9, False), ("koordinator", False)):
        assert _vurder(_barneplan(), "innsyn", str(mottaker)).tillatt is tillatt, mottaker


def test_from_sixteen_a_parent_represents_nobody_whichever_of_the_days_it_is_rule_32() -> None:
    fyller = _barneplan(date(2010, 6, 1))
    for dager in ((I_DAG, I_DAG), (FOER, I_DAG), (I_DAG, FOER)):
        assert not _vurder(fyller, "innsyn", str(MOR), *dager).tillatt
        assert _vurder(fyller, "innsyn", str(VERGE), *dager).tillatt
    assert _vurder(fyller, "innsyn", str(MOR), FOER, FOER).tillatt


def _uten_plansamtykke(*om_mor: Any, **endringer: Any) -> Plan:
    return _barneplan(samtykke=om_mor, **endringer)


def test_a_letter_to_a_parent_hides_a_hidden_address_and_the_private_draft_rules_13_23() -> None:
    aapen, sperret = (
        _uten_plansamtykke(),
        _uten_plansamtykke(planeier=lag_person(fodselsdato=date(2012, 6, 1), adressesperre="fortrolig")),
    )
    assert not _vurder(aapen, "beslutning", str(MOR)).skjul_adresse
    assert _vurder(sperret, "beslutning", str(MOR)).skjul_adresse
    senere = _barneplan(samtykke=(lag_samtykke(fra=FOER + DAG, til=FOER + 2 * DAG),))
    for dager, privat in (((I_DAG, I_DAG), False), ((FOER, I_DAG), True), ((I_DAG, FOER), True)):
        assert _vurder(senere, "beslutning", str(MOR), *dager).privat is privat


@pytest.mark.parametrize(
    ("om", "tillatt"),
    [
        (None, True),
        ({"svar": "nei", "deltaker": MOR}, False),
        ({"svar": "nei", "deltaker": MOR, "trukket": I_DAG}, True),
        ({"svar": "nei", "deltaker": MOR, "trukket": I_DAG + DAG}, False),
        ({"svar": "nei", "deltaker": TANTE}, True),
        ({"svar": "ja", "deltaker": MOR, "trukket": I_DAG}, False),
        ({"svar": "ja", "deltaker": MOR, "trukket": I_DAG + DAG}, True),
        ({"svar": "ja", "deltaker": TANTE, "trukket": I_DAG}, True),
        ({"svar": "ubesvart", "deltaker": MOR}, True),
    ],
)
def test_a_parent_has_letters_while_nobody_has_refused_or_taken_back_rule_34(om: Any, tillatt: bool) -> None:
    svar = [lag_samtykke(gitt_av="foresatt", **om)] if om else []
    assert _vurder(_uten_plansamtykke(*svar), "beslutning", str(MOR)).tillatt is tillatt


def test_nobody_but_a_parent_has_the_childs_letter_on_that_ground_rule_32() -> None:
    assert not _vurder(_uten_plansamtykke(), "beslutning", str(VERGE)).tillatt
    assert not _vurder(_uten_plansamtykke(), "beslutning", str(TANTE)).tillatt


def test_minutes_are_asked_for_by_the_meeting_they_are_from_rule_106() -> None:
    plan = lag_plan(mote=(lag_mote(),), motedeltaker=(lag_motedeltaker(part=str(PER), ja_til_motet=True),))
    assert _vurder(plan, "referat", str(PER), mote=1).tillatt
    assert not _vurder(plan, "referat", str(PER)).tillatt


def test_a_change_goes_to_nobody_outside_consent_whatever_its_area_rule_100() -> None:
    plan = lag_plan(endringsmelding=(Endringsmelding(nummer=1, dato=START, tekst="Flyttet"),))
    for mottaker, kode in ((OLA, "IP-S03"), (PER, "IP-S02"), (KARI, TILLATT)):
        assert _vurder(plan, "endringsmelding", str(mottaker), nummer=1).kode == kode
    assert _vurder(plan, "endringsmelding", str(KARI), nummer=9).kode == TILLATT


# Beside consent: break-glass access, and a name on a list (rules 40, 106, 118)


def _nod(hode: Any) -> Plan:
    tilgang = Nodtilgang(nummer=1, navn="Eva", stilling="leder", fra=START, til=I_DAG + DAG, begrunnelse="x")
    return lag_plan(hode=hode, nodtilgang=(tilgang,))


def test_break_glass_access_lasts_the_day_the_plan_was_closed_and_no_longer_rules_40_137() -> None:
    for avsluttet, tillatt in ((I_DAG, True), (I_DAG - DAG, False), (None, False)):
        plan = _nod(lag_hode(status="avsluttet", avsluttet=avsluttet))
        assert _vurder(plan, "plan", "nodtilgang:1").tillatt is tillatt


def _liste(**rad: Any) -> Plan:
    rader = (
        Utsending(**{"nummer": 1, "hva": "referat", "gjelder": 1, "navn": "Fastlege Berg", **rad}),
        Utsending(nummer=2, hva="referat", gjelder=1, mottaker=str(KARI)),
    )
    return lag_plan(mote=(lag_mote(), lag_mote(nummer=2)), utsending=rader)


@pytest.mark.parametrize(
    ("plan", "mottaker", "mote", "kode"),
    [
        (_liste(), "kopi:1", 1, TILLATT),
        (_liste(hva="innkalling"), "kopi:1", 1, TILLATT),
        (_liste(hva="brev"), "kopi:1", 1, "IP-S09"),
        (_liste(), "kopi:1", 2, "IP-S09"),
        (_liste(), "kopi:2", 1, "IP-S09"),
        (_liste(), "kopi:3", 1, "IP-S09"),
        (replace(_liste(), samtykke=()), "kopi:1", 1, TILLATT),
        (replace(_liste(), samtykke=(lag_samtykke(til=START),)), "kopi:1", 1, TILLATT),
        (replace(_liste(), samtykke=(lag_samtykke(svar="nei"),)), "kopi:1", 1, "IP-S05"),
        (replace(_liste(), samtykke=(lag_samtykke(trukket=I_DAG),)), "kopi:1", 1, "IP-S03"),
    ],
)
def test_somebody_by_name_has_what_is_sent_from_the_meeting_they_are_listed_for_rules_106_118(
    plan: Plan, mottaker: str, mote: int, kode: str
) -> None:
    a = _vurder(plan, "referat", mottaker, mote=mote)
    assert (a.kode, a.skjul_adresse, a.mottaker) == (kode, False, mottaker)


def test_a_hidden_address_is_hidden_from_who_is_there_by_name() -> None:
    plan = replace(_liste(), planeier=lag_person(adressesperre="fortrolig"))
    assert _vurder(plan, "referat", "kopi:1", mote=1).skjul_adresse


# A yes to a meeting (rules 30, 106)


def test_a_withdrawal_takes_the_yes_to_meetings_from_that_day_and_of_that_one_rules_30_106() -> None:
    moter = (lag_mote(dato=I_DAG - DAG), lag_mote(nummer=2, dato=I_DAG), lag_mote(nummer=3, dato=I_DAG + DAG))
    alle = [
        lag_motedeltaker(mote=m, nummer=n, part=part, ja_til_motet=ja)
        for m in (1, 2, 3)
        for n, part, ja in ((1, "2", True), (2, "3", True), (3, "1", False))
    ]
    plan = lag_plan(mote=moter, motedeltaker=tuple(alle))
    assert [(m.mote, m.part) for m in uten_ja(plan, "2", I_DAG)] == [(2, "2"), (3, "2")]
    assert [(m.mote, m.part) for m in uten_ja(plan, None, I_DAG)] == [
        (2, "2"), (2, "3"), (3, "2"), (3, "3"),
    ]  # fmt: skip
    assert not any(m.ja_til_motet for m in uten_ja(plan, None, I_DAG))


def test_a_guest_has_what_is_sent_only_with_a_yes_and_a_participant_by_consent_rules_24_106() -> None:
    plan = lag_plan(mote=(lag_mote(),))
    for m, ventet in (
        (lag_motedeltaker(part=None, navn="Gjest", ja_til_motet=True), True),
        (lag_motedeltaker(part=None, navn="Gjest"), False),
        (lag_motedeltaker(part=str(KARI)), True),
        (lag_motedeltaker(part=str(PER)), False),
    ):
        assert kan_faa(plan, m, I_DAG, I_DAG, INNST) is ventet
