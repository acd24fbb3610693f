"""Declarations, break-glass access, lawful disclosure, and the private draft (rules 23, 24, 39, 40)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.avgjorelse import IKKE_BEGYNT, TILLATT, UTEN_ERKLAERING, UTEN_NODTILGANG
from ipkit.domain.dokumentmottaker import vurder_dokument
from ipkit.domain.elementer import BARN
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.overgang import Overgang
from ipkit.domain.plan import Andretjeneste
from ipkit.domain.privatutkast import avslaar_utkastet, er_privat, kan_ha_privat_utkast, utkastets_elementer
from ipkit.domain.tilgang import vurder_motemottaker, vurder_mottaker, vurder_plansamtykke
from ipkit.domain.tilgangsregler import (
    avsluttet_nodtilgang,
    med_taushet,
    ny_nodtilgang,
    ny_utlevering,
    vist_utlevering,
)
from ipkit.domain.utlevering import Nodtilgang
from ipkit.domain.utsnitt import utsnitt
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, IpkitError, RegelError, VerdifeilError
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    START,
    TRUKKET,
    lag_deltaker,
    lag_hode,
    lag_maal,
    lag_mote,
    lag_motedeltaker,
    lag_person,
    lag_plan,
    lag_sakspunkt,
    lag_samtykke,
    lag_tiltak,
    lag_utkast,
)

INNST = Innstillinger()
DAG = timedelta(days=1)
NOD = {"navn": "Eva", "stilling": "leder", "begrunnelse": "Hjelp"}


def erklaert(dato: date = I_DAG, ekte: date | None = None, **kari: Any) -> str:
    plan = lag_plan(deltaker=(lag_deltaker(**kari),))
    return vurder_mottaker(plan, str(KARI), dato, ekte or dato, INNST).kode


@pytest.mark.parametrize(
    ("kari", "kode"),
    [
        ({}, TILLATT),
        ({"tilknytning": "verge"}, TILLATT),
        ({"tilknytning": "paarorende"}, UTEN_ERKLAERING),
        ({"tilknytning": "annen"}, UTEN_ERKLAERING),
        ({"tilknytning": "foresatt"}, UTEN_ERKLAERING),
        ({"taushet": "erklaering"}, UTEN_ERKLAERING),
        ({"tilknytning": "annen", "taushet": "lovpaalagt"}, TILLATT),
        ({"tilknytning": "annen", "taushetserklaering": I_DAG}, TILLATT),
        ({"taushet": "erklaering", "taushetserklaering": I_DAG}, TILLATT),
        ({"taushet": "erklaering", "taushetserklaering": I_DAG + DAG}, UTEN_ERKLAERING),
    ],
)
def test_whoever_is_not_under_secrecy_by_law_signs_before_the_first_access_rule_39(
    kari: dict[str, Any], kode: str
) -> None:
    assert erklaert(**kari) == kode


def test_a_declaration_holds_from_its_day_and_not_on_a_simulated_day_before_it_rule_39() -> None:
    kari = {"tilknytning": "annen", "taushetserklaering": I_DAG}
    dager = [erklaert(dato, **kari) for dato in (I_DAG - DAG, I_DAG, I_DAG + DAG)]
    assert dager == [UTEN_ERKLAERING, TILLATT, TILLATT]
    assert erklaert(I_DAG - DAG, I_DAG + DAG, **kari) == UTEN_ERKLAERING


@pytest.mark.parametrize(("dager", "kode"), [(-1, TILLATT), (0, UTEN_ERKLAERING), (1, UTEN_ERKLAERING)])
def test_a_parent_signs_only_when_the_planeier_is_old_enough_to_decide_rules_32_and_39(
    dager: int, kode: str
) -> None:
    plan = lag_plan(
        planeier=lag_person(fodselsdato=date(2010, 6, 1)), deltaker=(lag_deltaker(tilknytning="foresatt"),)
    )
    dag = date(2026, 6, 1) + dager * DAG
    assert vurder_mottaker(plan, str(KARI), dag, dag, INNST).kode == kode


def test_a_yes_to_one_meeting_does_not_replace_the_declaration_rules_39_and_106() -> None:
    plan = lag_plan(
        deltaker=(lag_deltaker(nummer=OLA, tilknytning="annen"),),
        mote=(lag_mote(),),
        motedeltaker=(lag_motedeltaker(part=str(OLA), ja_til_motet=True),),
        samtykke=(lag_samtykke(),),
    )
    assert vurder_motemottaker(plan, 1, str(OLA), I_DAG, I_DAG, INNST).kode == UTEN_ERKLAERING
    signert = replace(plan, deltaker=(replace(plan.deltaker[0], taushetserklaering=I_DAG),))
    assert vurder_motemottaker(signert, 1, str(OLA), I_DAG, I_DAG, INNST).tillatt


def test_a_declaration_is_recorded_with_its_day_once_and_secrecy_by_law_as_such_rule_39() -> None:
    plan = lag_plan()
    signert = med_taushet(plan, KARI, START, I_DAG, lovpaalagt=False)
    assert (signert.taushet, signert.taushetserklaering) == ("erklaering", START)
    assert med_taushet(plan, KARI, I_DAG, I_DAG, lovpaalagt=True).taushet == "lovpaalagt"
    with pytest.raises(RegelError, match="ikke kommet ennå"):
        med_taushet(plan, KARI, I_DAG + DAG, I_DAG, lovpaalagt=False)
    with pytest.raises(RegelError, match="allerede"):
        med_taushet(replace(plan, deltaker=(signert,)), KARI, START + DAG, I_DAG, lovpaalagt=False)
    with pytest.raises(IkkeFunnetError):
        med_taushet(plan, 9, START, I_DAG, lovpaalagt=False)


STOTTE = {"navn": "Eva Fiktiv", "stilling": "leder", "begrunnelse": "Koordinator er syk"}


def med_nodtilgang(**endringer: Any) -> Any:
    return lag_plan(nodtilgang=(ny_nodtilgang(lag_plan(), {**STOTTE, **endringer}, I_DAG),))


def test_break_glass_access_is_for_today_where_nobody_says_longer_rule_40() -> None:
    assert med_nodtilgang().nodtilgang == (Nodtilgang(nummer=1, fra=I_DAG, til=I_DAG, **STOTTE),)


@pytest.mark.parametrize(
    ("endringer", "feil"),
    [
        ({"begrunnelse": None}, RegelError),
        ({"til": I_DAG - DAG}, RegelError),
        ({"navn": None}, VerdifeilError),
        ({"stilling": None}, VerdifeilError),
    ],
)
def test_break_glass_access_needs_a_reason_a_person_and_a_period_rule_40(
    endringer: dict[str, Any], feil: type[IpkitError]
) -> None:
    with pytest.raises(feil):
        ny_nodtilgang(lag_plan(), {**STOTTE, **endringer}, I_DAG)


def test_break_glass_access_is_open_on_its_days_and_a_simulated_date_opens_none_that_is_over_rule_40() -> (
    None
):
    plan = med_nodtilgang(til=I_DAG + DAG)

    def kode(dato: date, ekte: date) -> str:
        return vurder_mottaker(plan, "nodtilgang:1", dato, ekte, INNST).kode

    assert [kode(I_DAG + n * DAG, I_DAG + n * DAG) for n in (-1, 0, 1, 2)] == [
        UTEN_NODTILGANG, TILLATT, TILLATT, UTEN_NODTILGANG
    ]  # fmt: skip
    assert kode(I_DAG, I_DAG + 2 * DAG) == UTEN_NODTILGANG
    assert vurder_mottaker(plan, "nodtilgang:2", I_DAG, I_DAG, INNST).kode == UTEN_NODTILGANG


def test_break_glass_access_opens_the_plan_and_nothing_of_the_case_or_the_mapping_rules_40_and_41() -> None:
    plan = replace(med_nodtilgang(), planeier=lag_person(adressesperre="fortrolig"))
    avgjorelse = vurder_mottaker(plan, "nodtilgang:1", I_DAG, I_DAG, INNST)
    del_ = utsnitt(plan, avgjorelse)
    assert (del_.maal, del_.nodtilgang) == (plan.maal, plan.nodtilgang)
    assert all(getattr(del_, s.navn) == () for s in BARN if s.intern and s.navn != "nodtilgang")
    assert (del_.planeier.adresse, del_.mote) == (None, ())
    for dokument in ("kartlegging", "beslutning", "samtykke", "tilgang", "anmodning"):
        assert not vurder_dokument(plan, dokument, "nodtilgang:1", I_DAG, I_DAG, INNST).tillatt


def test_break_glass_access_can_end_earlier_never_later_rule_40() -> None:
    plan = med_nodtilgang(til=I_DAG + 9 * DAG)
    assert avsluttet_nodtilgang(plan, 1, I_DAG).til == I_DAG
    for dag in (I_DAG - DAG, I_DAG + 9 * DAG, I_DAG + 10 * DAG):
        with pytest.raises(RegelError, match="gjøres kortere"):
            avsluttet_nodtilgang(plan, 1, dag)
    with pytest.raises(IkkeFunnetError):
        avsluttet_nodtilgang(plan, 2, I_DAG)


GITT = {
    "til": "Legevakten", "lovgrunn": "fare_for_liv", "besluttet_av": "Eva", "hva": "Medisiner",
    "begrunnelse": "Bevisstløs",
}  # fmt: skip


@pytest.mark.parametrize(
    ("endringer", "feil"),
    [
        ({"begrunnelse": None}, RegelError),
        ({"lovgrunn": "annen_lov"}, RegelError),
        ({"dato": I_DAG + DAG}, RegelError),
        ({"vist": I_DAG + DAG}, RegelError),
        *(({navn: None}, VerdifeilError) for navn in ("til", "lovgrunn", "besluttet_av", "hva")),
    ],
)
def test_what_is_given_without_consent_says_what_to_whom_by_which_law_and_who_decided_rule_24(
    endringer: dict[str, Any], feil: type[IpkitError]
) -> None:
    assert ny_utlevering(lag_plan(), GITT, I_DAG, I_DAG).dato == I_DAG
    with pytest.raises(feil):
        ny_utlevering(lag_plan(), {**GITT, **endringer}, I_DAG, I_DAG)


def test_what_was_given_is_shown_to_the_planeier_once_and_not_before_it_was_given_rule_24() -> None:
    plan = lag_plan(utlevering=(ny_utlevering(lag_plan(), GITT, I_DAG, I_DAG),))
    vist = vist_utlevering(plan, 1, I_DAG, I_DAG)
    assert vist.vist == I_DAG
    for dag in (I_DAG - DAG, I_DAG + DAG):
        with pytest.raises(RegelError):
            vist_utlevering(plan, 1, dag, I_DAG)
    with pytest.raises(RegelError, match="ble vist"):
        vist_utlevering(replace(plan, utlevering=(vist,)), 1, I_DAG, I_DAG)
    with pytest.raises(IkkeFunnetError):
        vist_utlevering(plan, 2, I_DAG, I_DAG)


@pytest.mark.parametrize(
    ("satt", "hode", "samtykker", "kan"),
    [
        (True, lag_utkast(), (), True),
        (False, lag_utkast(), (), False),
        (True, lag_utkast(status="til_uttalelse"), (), False),
        (True, lag_hode(), (), False),
        (True, lag_utkast(), (lag_samtykke(fra=I_DAG + DAG),), True),
        (True, lag_utkast(), (lag_samtykke(svar="ubesvart"),), True),
        (True, lag_utkast(), (lag_samtykke(svar="nei"),), False),
        (True, lag_utkast(), (lag_samtykke(trukket=I_DAG),), False),
        (True, lag_utkast(), (lag_samtykke(til=I_DAG - DAG),), False),
    ],
)
def test_a_private_draft_is_for_those_who_are_not_asked_yet_rule_23(
    satt: bool, hode: Any, samtykker: Any, kan: bool
) -> None:
    plan = lag_plan(hode=hode, samtykke=samtykker)
    nei = vurder_plansamtykke(plan, I_DAG, I_DAG)
    assert nei.kode == IKKE_BEGYNT or not nei.tillatt
    assert kan_ha_privat_utkast(plan, nei, Innstillinger(privat_utkast=satt)) is kan


def test_a_refusal_takes_the_private_draft_out_and_no_draft_that_was_consented_to_rule_23() -> None:
    mote = {"mote": (lag_mote(),), "sakspunkt": (lag_sakspunkt(maal=1), lag_sakspunkt(nummer=2))}
    plan = lag_plan(hode=lag_utkast(), samtykke=(), **mote)
    nei, ja = lag_samtykke(svar="nei"), lag_samtykke()

    def avslaar(plan: Any, *svar: Any) -> bool:
        return avslaar_utkastet(plan, svar, I_DAG)

    assert avslaar(plan, nei)
    assert not avslaar(plan, ja)
    assert not avslaar(plan, lag_samtykke(deltaker=KARI, svar="nei"))
    assert not avslaar(replace(plan, samtykke=(ja,)), replace(nei, nummer=2))
    assert not avslaar(replace(plan, hode=lag_hode()), nei)
    assert avslaar(plan, lag_samtykke(nummer=2, deltaker=KARI, svar="nei"), nei)
    kommer = replace(plan, samtykke=(replace(ja, fra=I_DAG + DAG),))
    assert avslaar(kommer, lag_samtykke(nummer=2, svar="nei"))
    assert avslaar(kommer, lag_samtykke(fra=I_DAG + DAG, trukket=I_DAG))
    assert not avslaar(replace(plan, samtykke=(replace(ja, trukket=I_DAG),)), replace(ja, trukket=I_DAG))
    assert utkastets_elementer(plan) == (lag_sakspunkt(maal=1), lag_tiltak(), lag_maal())


@pytest.mark.parametrize(
    ("samtykker", "privat"),
    [
        ((), True),
        ((lag_samtykke(svar="ubesvart"),), True),
        ((lag_samtykke(svar="nei"),), True),
        ((lag_samtykke(fra=I_DAG + DAG),), True),
        ((lag_samtykke(informert=("hva",)),), True),
        ((lag_samtykke(fra=I_DAG),), False),
        ((lag_samtykke(trukket=TRUKKET),), False),
    ],
)
def test_break_glass_gets_nothing_of_a_private_draft_rules_23_and_40(samtykker: Any, privat: bool) -> None:
    arbeid = {
        "overgang": (Overgang(nummer=1, overgang="flytting", dato=I_DAG, tekst="HEMMELIG"),),
        "andretjeneste": (Andretjeneste(nummer=1, tjeneste="HEMMELIG"),),
        "kommentar": (Kommentar(nummer=1, maal=1, av="planeier", dato=I_DAG, tekst="HEMMELIG"),),
        "maal": (lag_maal(tekst="HEMMELIG"),),
        "tiltak": (lag_tiltak(tekst="HEMMELIG"),),
    }
    plan = lag_plan(
        hode=lag_utkast(),
        samtykke=samtykker,
        nodtilgang=(ny_nodtilgang(lag_plan(), NOD, I_DAG),),
        mote=(lag_mote(),),
        sakspunkt=(lag_sakspunkt(maal=1, tekst="HEMMELIG"), lag_sakspunkt(nummer=2)),
        **arbeid,
    )
    assert er_privat(plan, I_DAG) is privat
    avgjorelse = vurder_mottaker(plan, "nodtilgang:1", I_DAG, I_DAG, INNST)
    del_ = utsnitt(plan, avgjorelse)
    assert ("HEMMELIG" not in repr(del_)) is privat
    assert del_.sakspunkt[-1] == lag_sakspunkt(nummer=2)
    assert "HEMMELIG" in repr(utsnitt(plan, vurder_mottaker(plan, "planeier", I_DAG, I_DAG, INNST)))


def test_a_private_draft_is_at_no_meeting_that_others_are_at_rules_23_and_106() -> None:
    plan = lag_plan(
        hode=lag_utkast(),
        samtykke=(),
        mote=(lag_mote(),),
        motedeltaker=(lag_motedeltaker(part=str(OLA), ja_til_motet=True),),
        sakspunkt=(lag_sakspunkt(maal=1, tekst="Mål 1: Flytte"), lag_sakspunkt(nummer=2)),
    )
    avgjorelse = vurder_motemottaker(plan, 1, str(OLA), I_DAG, I_DAG, INNST)
    assert utsnitt(plan, avgjorelse).sakspunkt == (lag_sakspunkt(nummer=2),)
