"""What is missing, at the days that part it from what is not, and what the next step is (T20)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.funn import Funn
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler import mangler
from ipkit.domain.mangler_frister import skal_avsluttes
from ipkit.domain.mote import Mote
from ipkit.domain.plan import Koordinator, Plan
from ipkit.domain.sak import Beslutning
from ipkit.domain.utsending import Utsending
from ipkit.domain.verdi import replace
from tests.fabrikk import (
    I_DAG,
    KARI,
    START,
    lag_deltaker,
    lag_evaluering,
    lag_hode,
    lag_koordinator,
    lag_maal,
    lag_mote,
    lag_motedeltaker,
    lag_person,
    lag_plan,
    lag_samtykke,
    lag_tilslutning,
)

DAG = timedelta(days=1)
INNST = Innstillinger()


def funn(plan: Plan, dato: date = I_DAG, **innst: Any) -> dict[str, Funn]:
    return {f.kode: f for f in mangler(plan, dato, dato, Innstillinger(**innst))}


# The coordinator (rules 48, 50, 124, 126, 130)

BARN = lag_person(fodselsdato=date(2009, 1, 1))
ATTEN = date(2027, 1, 1)


@pytest.mark.parametrize(
    ("koordinator", "dato", "varslet"),
    [
        (lag_koordinator(rolle="barnekoordinator"), I_DAG, True),
        (lag_koordinator(rolle="barnekoordinator"), ATTEN - DAG, True),
        (lag_koordinator(rolle="barnekoordinator"), ATTEN, False),
        (lag_koordinator(rolle="barnekoordinator", til=I_DAG), I_DAG, True),
        (lag_koordinator(rolle="barnekoordinator", til=I_DAG - DAG), I_DAG, False),
        (lag_koordinator(), I_DAG, False),
    ],
)
def test_a_barnekoordinator_is_warned_until_the_last_day_and_nobody_else_rule_130(
    koordinator: Koordinator, dato: date, varslet: bool
) -> None:
    assert ("IP-M130" in funn(lag_plan(planeier=BARN, koordinator=(koordinator,)), dato)) is varslet


def test_the_first_of_those_who_come_after_is_the_next_one_rule_126() -> None:
    slutter = lag_koordinator(oppsagt=START, til=I_DAG)
    plan = lag_plan(
        koordinator=(
            slutter,
            lag_koordinator(nummer=2, fra=I_DAG + DAG),
            lag_koordinator(nummer=3, fra=I_DAG + 9 * DAG),
        )
    )
    assert "IP-M126" not in funn(plan)
    sene = lag_koordinator(nummer=2, fra=I_DAG + 9 * DAG), lag_koordinator(nummer=3, fra=I_DAG + 5 * DAG)
    assert funn(replace(plan, koordinator=(slutter, *sene)))["IP-M126"].tekst == (
        "Koordinator 1 slutter 01.06.2026, og den neste begynner 06.06.2026: 4 dager uten koordinator."
    )


def test_a_leader_is_waited_for_until_the_last_day_and_the_gap_is_counted_from_it_rules_22_50() -> None:
    spurt = lag_koordinator(leder_spurt=START, til=I_DAG)
    assert "IP-M22" in funn(lag_plan(koordinator=(spurt,)))
    borte = (
        lag_koordinator(til=I_DAG - 9 * DAG),
        lag_koordinator(nummer=2, til=I_DAG - DAG),
        lag_koordinator(nummer=3, fra=I_DAG + 9 * DAG),
        lag_koordinator(nummer=4, fra=I_DAG + DAG),
    )
    uten = funn(lag_plan(koordinator=borte))["IP-M50"]
    assert (uten.tekst, uten.kommando) == (
        "Planen har vært uten koordinator i 1 dag; ansvarlig er koordinerende enhet. "
        "Koordinator 4 begynner 02.06.2026.",
        "ipkit koordinator liste 1",
    )
    assert funn(lag_plan(koordinator=borte[:2]))["IP-M50"].kommando == "ipkit koordinator bytt 1"
    assert funn(lag_plan(koordinator=()))["IP-M50"].kommando == "ipkit koordinator ny 1"


# Deadlines (rules 57, 80, 84, 95, 135)


def _beslutning(**endringer: Any) -> Beslutning:
    return Beslutning(
        **{
            "nummer": 1, "utfall": "innvilget", "dato": START, "rettsgrunnlag": "pbrl_2_5",
            "begrunnelse": "x", "underrettet": START, **endringer,
        }
    )  # fmt: skip


@pytest.mark.parametrize(
    ("endringer", "slutt"),
    [
        ({}, False),
        ({"evaluering": (lag_evaluering(),)}, False),
        ({"evaluering": (lag_evaluering(fortsatt_behov=False),)}, True),
        ({"evaluering": (lag_evaluering(fortsatt_behov=False), lag_evaluering(nummer=2))}, False),
        ({"beslutning": (_beslutning(),)}, False),
        ({"beslutning": (_beslutning(utfall="avsluttet"),)}, True),
        ({"beslutning": (_beslutning(utfall="ikke_forlenget"),)}, True),
        ({"beslutning": (_beslutning(utfall="avsluttet"), _beslutning(nummer=2, dato=I_DAG))}, False),
    ],
)
def test_a_plan_is_to_end_by_its_newest_decision_or_evaluation_rules_95_135(
    endringer: Any, slutt: bool
) -> None:
    plan = lag_plan(hode=lag_hode(til=I_DAG - DAG, neste_revisjon=I_DAG - DAG), **endringer)
    assert skal_avsluttes(plan) is slutt
    sagt = funn(plan)
    assert sagt["IP-M57"].kommando == ("ipkit avslutt 1" if slutt else "ipkit viderefor 1 --til ÅÅÅÅ-MM-DD")
    assert sagt["IP-M90"].kommando == "ipkit revisjon ny 1 --avtalt ÅÅÅÅ-MM-DD"


@pytest.mark.parametrize(
    ("maal", "evaluert", "mangler"),
    [
        ({"evalueres": I_DAG}, (), False),
        ({"evalueres": I_DAG - DAG}, (), True),
        ({"evalueres": I_DAG - DAG, "status": "avsluttet"}, (), False),
        ({"evalueres": I_DAG - DAG}, (I_DAG - 9 * DAG, I_DAG - DAG), False),
        ({"evalueres": I_DAG - DAG}, (I_DAG - 2 * DAG,), True),
    ],
)
def test_a_goal_is_evaluated_by_its_own_day_rule_80(maal: Any, evaluert: Any, mangler: bool) -> None:
    evalueringer = tuple(lag_evaluering(nummer=n, dato=dato) for n, dato in enumerate(evaluert, 1))
    plan = lag_plan(maal=(lag_maal(**maal),), evaluering=evalueringer)
    assert ("IP-M80E" in funn(plan)) is mangler


def test_a_goal_that_is_closed_is_not_over_its_deadline_rule_84() -> None:
    for status, over in (("aktivt", True), ("avsluttet", False)):
        plan = lag_plan(maal=(lag_maal(frist=I_DAG - DAG, status=status),))
        assert ("IP-M84" in funn(plan)) is over


def test_the_last_day_of_what_was_decided_is_the_latest_one_rule_135() -> None:
    slutt = _beslutning(nummer=3, utfall="ikke_forlenget", dato=START + DAG)
    gitt = _beslutning(til=I_DAG - 9 * DAG), _beslutning(nummer=2, til=I_DAG)
    plan = lag_plan(beslutning=(*gitt, slutt))
    assert "IP-M135L" not in funn(plan)
    assert "Etter beslutning 3 var siste dag 01.06.2026." in funn(plan, I_DAG + DAG)["IP-M135L"].tekst


# Consents and who gives them (rules 25, 31, 32, 44)


def test_the_consent_to_the_plan_is_warned_of_too_rule_31() -> None:
    assert "IP-M31" in funn(lag_plan(samtykke=(lag_samtykke(til=I_DAG),), deltaker=()))
    assert "IP-M31" not in funn(lag_plan(samtykke=(lag_samtykke(),), deltaker=()))


def test_whoever_gave_it_for_another_has_a_name_rule_25() -> None:
    verge = {"gitt_av": "verge", "fullmakt": "26/7"}
    assert "IP-M25G" in funn(lag_plan(samtykke=(lag_samtykke(**verge),)))
    assert "IP-M25G" not in funn(lag_plan(samtykke=(lag_samtykke(**verge, giver_navn="Vera"),)))
    assert "IP-M25G" not in funn(lag_plan())


SEKSTEN = lag_person(fodselsdato=date(2010, 6, 1))


def test_only_what_others_gave_for_the_child_is_given_anew_rule_32() -> None:
    fra_mor = {"gitt_av": "foresatt", "giver_navn": "Mor"}
    plan = lag_plan(
        planeier=SEKSTEN,
        samtykke=(lag_samtykke(**fra_mor), lag_samtykke(nummer=2, deltaker=KARI)),
        deltaker=(lag_deltaker(),),
    )
    sagt = [f for f in mangler(plan, I_DAG, I_DAG, INNST) if f.kode == "IP-M32"]
    assert [f.sted for f in sagt] == ["samtykke 1"]
    egen = replace(plan, samtykke=(*plan.samtykke, lag_samtykke(nummer=3, dato=I_DAG)))
    assert "IP-M32" not in funn(egen)


def test_where_one_consents_from_eighteen_there_is_one_warning_and_not_two_rule_32() -> None:
    far = lag_deltaker(nummer=4, tilknytning="foresatt")
    plan = lag_plan(planeier=lag_person(fodselsdato=date(2008, 6, 2)), deltaker=(far,))
    assert "IP-M32M" in funn(plan)
    assert "IP-M32M" not in funn(plan, foresatte_til_alder=18)


def test_a_contact_by_e_mail_is_of_those_who_are_in_until_the_day_they_leave_rule_44() -> None:
    for ut, sagt in ((None, True), (I_DAG + DAG, True), (I_DAG, False)):
        deltaker = lag_deltaker(kontaktform="epost", ut=ut)
        assert ("IP-M44" in funn(lag_plan(deltaker=(deltaker,)))) is sagt


# Meetings, remarks, the group


def _holdt(**endringer: Any) -> Mote:
    return lag_mote(
        **{
            "status": "avholdt", "referatdato": I_DAG, "referatstatus": "godkjent", "referat_sendt": START,
            "neste": I_DAG, **endringer,
        }
    )  # fmt: skip


def test_what_follows_a_meeting_is_asked_of_the_last_one_held_rule_116() -> None:
    foer, etter = _holdt(dato=I_DAG - 9 * DAG), _holdt(nummer=2, dato=I_DAG - DAG)
    assert funn(lag_plan(mote=(etter, foer)))["IP-M116"].sted == "møte 2"


def test_a_meeting_that_is_over_is_no_next_one_rule_111() -> None:
    siste = _holdt(neste=None)
    for neste, mangler_ in (
        (lag_mote(nummer=2, dato=I_DAG - DAG), True),
        (lag_mote(nummer=2, dato=I_DAG), False),
        (_holdt(nummer=2, dato=I_DAG, neste=None), True),
        (lag_mote(nummer=2, dato=I_DAG + DAG, status="avlyst"), True),
    ):
        assert ("IP-M111" in funn(lag_plan(mote=(siste, neste)))) is mangler_


def test_whoever_has_left_or_is_no_service_has_none_to_tell_rule_120() -> None:
    mote = _holdt(referat_sendt=START)
    for deltaker, mangler_ in (
        (lag_deltaker(), True),
        (lag_deltaker(ut=I_DAG), False),
        (lag_deltaker(tilknytning="paarorende"), False),
    ):
        der = lag_motedeltaker(part=str(KARI), oppmote="til_stede")
        plan = lag_plan(mote=(mote,), motedeltaker=(der,), deltaker=(deltaker,))
        assert ("IP-M120" in funn(plan)) is mangler_


def test_a_remark_is_of_the_planeier_or_of_a_participant_by_number_rule_55() -> None:
    merknad = {"svar": "merknad", "merknad": "Nei"}
    planeiers = funn(lag_plan(tilslutning=(lag_tilslutning(**merknad),)))["IP-M55M"]
    karis = funn(lag_plan(tilslutning=(lag_tilslutning(), lag_tilslutning(nummer=2, part="1", **merknad))))
    assert (planeiers.sted, planeiers.tekst.split()[0]) == ("plan", "Planeier")
    assert (karis["IP-M55M"].sted, karis["IP-M55M"].tekst.split()[:2]) == ("deltaker 1", ["Deltaker", "1"])


def test_those_with_an_active_role_are_counted_where_anybody_is_marked_rules_72_74() -> None:
    fem = tuple(lag_deltaker(nummer=n) for n in range(1, 6))
    assert "IP-M72" in funn(lag_plan(deltaker=fem), plangruppe_maks=2)
    merket = (replace(fem[0], plangruppe=True), *fem[1:])
    assert "IP-M72" not in funn(lag_plan(deltaker=merket), plangruppe_maks=2)
    assert "IP-M72" in funn(lag_plan(deltaker=merket), plangruppe_maks=0)


def test_a_notice_that_was_sent_and_a_letter_of_something_else_wait_for_nobody_rule_100() -> None:
    rader = (
        Utsending(nummer=1, hva="endringsmelding", gjelder=1, mottaker="1", dato=I_DAG),
        Utsending(nummer=2, hva="referat", gjelder=1, mottaker="1"),
    )
    assert "IP-M100S" not in funn(lag_plan(utsending=rader))
    usendt = replace(rader[0], dato=None)
    assert "IP-M100S" in funn(lag_plan(utsending=(usendt,)))


@pytest.mark.parametrize(
    ("hode", "koordinator", "uten"),
    [
        ({"status": "uten_plan"}, (), True),
        ({"status": "uten_plan", "ansvarsgruppe": True}, (), False),
        ({"status": "uten_plan", "ansvarsgruppe": True}, (lag_koordinator(til=START),), True),
        ({"status": "under_vurdering"}, (), False),
    ],
)
def test_without_a_plan_somebody_coordinates_unless_there_is_only_a_group_rules_18_19(
    hode: Any, koordinator: Any, uten: bool
) -> None:
    assert ("IP-M50" in funn(lag_plan(hode=lag_hode(**hode), koordinator=koordinator))) is uten
