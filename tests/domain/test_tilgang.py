"""The consent decision (rules 23, 23b, 24, 27, 30, 32–34, 43, 106): Kari, Ola and Per."""

from datetime import date, timedelta
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.tilgang import (
    Avgjorelse,
    deltakerstatus,
    krev_samtykke,
    vurder_motemottaker,
    vurder_mottaker,
    vurder_plansamtykke,
)
from ipkit.domain.verdi import replace
from ipkit.errors import SamtykkeError
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    START,
    TRUKKET,
    lag_deltaker,
    lag_koordinator,
    lag_mote,
    lag_motedeltaker,
    lag_person,
    lag_plan,
    lag_samtykke,
)

INNST = Innstillinger()
DAG = timedelta(days=1)


def vurder(plan: Plan, mottaker: object, dato: date = I_DAG, ekte: date | None = None) -> Avgjorelse:
    return vurder_mottaker(plan, str(mottaker), dato, ekte or dato, INNST)


def kode_a(dato: date, ekte: date, *samtykker: Samtykke) -> str:
    return vurder_plansamtykke(lag_plan(samtykke=samtykker), dato, ekte).kode


def kode_b(dato: date, ekte: date, *samtykker: Samtykke) -> str:
    return vurder(lag_plan(samtykke=(lag_samtykke(), *samtykker)), KARI, dato, ekte).kode


def til_kari(**endringer: Any) -> Samtykke:
    return lag_samtykke(**{"nummer": 2, "deltaker": KARI, **endringer})


def test_without_consent_the_plan_cannot_be_worked_on_rule_23() -> None:
    assert vurder_plansamtykke(lag_plan(samtykke=()), I_DAG, I_DAG) == Avgjorelse(
        tillatt=False,
        kode="IP-S01",
        grunn="Plan 1 mangler samtykke til at planen lages. "
        "Registrer det: ipkit samtykke registrer 1 --type plan",
    )


def test_consent_a_names_itself_as_the_ground_rule_23() -> None:
    assert vurder_plansamtykke(lag_plan(), I_DAG, I_DAG) == Avgjorelse(
        tillatt=True, kode="IP-S00", grunn="Samtykke 1 til planen (15.01.2026).", samtykke=1
    )


def test_kari_who_consented_gets_it_ola_who_withdrew_and_per_who_was_never_asked_do_not_rule_24() -> None:
    plan = lag_plan()
    assert vurder(plan, KARI) == Avgjorelse(
        tillatt=True,
        kode="IP-S00",
        grunn="Samtykke 2 for deltaker 1 (15.01.2026).",
        samtykke=2,
        mottaker="1",
    )
    assert vurder(plan, OLA) == Avgjorelse(
        tillatt=False,
        kode="IP-S03",
        grunn="Samtykke 3 for deltaker 2 (15.01.2026) er trukket tilbake fra 01.05.2026. "
        "Registrer et nytt: ipkit samtykke registrer 1 --type opplysninger --deltaker 2",
        samtykke=3,
        mottaker="2",
    )
    assert vurder(plan, PER) == Avgjorelse(
        tillatt=False,
        kode="IP-S02",
        grunn="Plan 1 har ikke samtykke til at deltaker 3 får opplysninger. "
        "Registrer det: ipkit samtykke registrer 1 --type opplysninger --deltaker 3",
        mottaker="3",
    )


def test_planeier_and_koordinator_may_always_rule_24() -> None:
    plan = lag_plan(samtykke=())
    assert vurder(plan, "planeier").tillatt and vurder(plan, "planeier").hele_planen
    assert vurder(plan, "koordinator").tillatt and vurder(plan, "koordinator").hele_planen
    assert not vurder(lag_plan(), KARI).hele_planen


def test_there_is_a_coordinator_only_while_somebody_holds_the_role_rule_50() -> None:
    slutt = date(2026, 4, 30)
    plan = lag_plan(koordinator=(lag_koordinator(til=slutt),))
    assert vurder(plan, "koordinator", START - DAG).kode == "IP-S08"
    assert vurder(plan, "koordinator", START).tillatt
    assert vurder(plan, "koordinator", slutt).tillatt
    assert vurder(plan, "koordinator", slutt + DAG).kode == "IP-S08"
    assert vurder(plan, "koordinator", slutt, slutt + DAG).kode == "IP-S08"


@pytest.mark.parametrize("mottaker", ["tjeneste:Skolen", "9", "Kari", ""])
def test_a_service_and_an_unknown_part_are_no_recipients(mottaker: str) -> None:
    assert vurder(lag_plan(), mottaker).kode == "IP-S09"


@pytest.mark.parametrize(("dager", "kode"), [(-1, "IP-S00"), (0, "IP-S03"), (1, "IP-S03")])
def test_a_withdrawal_denies_from_its_own_day_rule_30(dager: int, kode: str) -> None:
    dato = TRUKKET + timedelta(days=dager)
    assert vurder(lag_plan(), OLA, dato).kode == kode
    assert kode_a(dato, dato, lag_samtykke(trukket=TRUKKET)) == kode


@pytest.mark.parametrize(("dager", "kode"), [(-1, "IP-S00"), (0, "IP-S00"), (1, "IP-S04")])
def test_a_consent_holds_to_and_with_its_last_day(dager: int, kode: str) -> None:
    dato = I_DAG + timedelta(days=dager)
    assert kode_a(dato, dato, lag_samtykke(til=I_DAG)) == kode
    assert kode_b(dato, dato, til_kari(til=I_DAG)) == kode


@pytest.mark.parametrize(("dager", "kode"), [(-1, "IP-S07"), (0, "IP-S00"), (1, "IP-S00")])
def test_a_consent_holds_from_and_with_its_first_day(dager: int, kode: str) -> None:
    dato = I_DAG + timedelta(days=dager)
    assert kode_a(dato, dato, lag_samtykke(fra=I_DAG)) == kode
    assert kode_b(dato, dato, til_kari(fra=I_DAG)) == kode


@pytest.mark.parametrize(
    ("samtykke", "kode"),
    [
        (til_kari(trukket=TRUKKET), "IP-S03"),
        (til_kari(til=TRUKKET - DAG), "IP-S04"),
        (til_kari(svar="nei", dato=TRUKKET), "IP-S05"),
    ],
)
def test_a_simulated_date_never_reopens_access(samtykke: Samtykke, kode: str) -> None:
    ja = til_kari(nummer=1)
    assert kode_b(TRUKKET - DAG, TRUKKET, ja, samtykke) == kode
    assert kode_b(TRUKKET - DAG, TRUKKET - DAG, ja, samtykke) == "IP-S00"


def test_a_refusal_beats_an_earlier_yes_and_a_later_yes_beats_it_again() -> None:
    nei = til_kari(nummer=3, svar="nei", dato=date(2026, 3, 1))
    nytt_ja = til_kari(nummer=4, dato=date(2026, 4, 1))
    assert kode_b(date(2026, 2, 28), date(2026, 2, 28), til_kari(), nei) == "IP-S00"
    assert kode_b(date(2026, 3, 1), date(2026, 3, 1), til_kari(), nei) == "IP-S05"
    assert kode_b(date(2026, 4, 1), date(2026, 4, 1), til_kari(), nei, nytt_ja) == "IP-S00"


def test_a_yes_after_a_withdrawal_opens_again_but_not_one_given_before_it_rule_30() -> None:
    trukket = til_kari(trukket=TRUKKET)
    assert kode_b(I_DAG, I_DAG, trukket, til_kari(nummer=3, dato=TRUKKET)) == "IP-S00"
    assert kode_b(I_DAG, I_DAG, trukket, til_kari(nummer=3, dato=TRUKKET - DAG)) == "IP-S03"
    assert kode_b(TRUKKET, TRUKKET, trukket, til_kari(nummer=3, dato=TRUKKET - DAG)) == "IP-S03"


def test_a_refusal_given_later_counts_also_when_it_was_registered_first() -> None:
    nei = til_kari(nummer=2, svar="nei", dato=date(2026, 3, 1))
    assert kode_b(I_DAG, I_DAG, nei, til_kari(nummer=3, dato=date(2026, 2, 1))) == "IP-S05"


def test_a_renewal_that_starts_later_leaves_the_present_consent_to_decide() -> None:
    fornyet = til_kari(nummer=3, dato=I_DAG, fra=I_DAG + 30 * DAG)
    assert vurder(lag_plan(samtykke=(lag_samtykke(), til_kari(), fornyet)), KARI).samtykke == 2
    assert kode_b(I_DAG, I_DAG, fornyet) == "IP-S07"


def test_no_answer_is_no_consent_rule_34() -> None:
    assert kode_b(I_DAG, I_DAG, til_kari(svar="ubesvart")) == "IP-S02"
    assert kode_a(I_DAG, I_DAG, lag_samtykke(svar="ubesvart")) == "IP-S01"


def test_one_parents_no_stops_what_another_parent_allowed_rule_34() -> None:
    mor = til_kari(nummer=2, gitt_av="foresatt", giver_navn="Mor Fiktiv", svar="nei")
    far = til_kari(nummer=3, gitt_av="foresatt", giver_navn="Far Fiktiv", dato=date(2026, 2, 1))
    mor_ja = til_kari(nummer=4, gitt_av="foresatt", giver_navn="mor fiktiv", dato=date(2026, 2, 2))
    assert kode_b(I_DAG, I_DAG, mor, far) == "IP-S05"
    assert kode_b(I_DAG, I_DAG, mor, far, mor_ja) == "IP-S00"
    assert kode_b(I_DAG, I_DAG, mor, til_kari(nummer=3, dato=date(2026, 2, 1))) == "IP-S00"


def test_consent_b_is_worth_nothing_without_consent_a_rule_27() -> None:
    plan = lag_plan(samtykke=(lag_samtykke(trukket=TRUKKET), til_kari()))
    assert vurder(plan, KARI).kode == "IP-S03"
    assert vurder(plan, KARI, TRUKKET - DAG).kode == "IP-S00"
    assert vurder(lag_plan(samtykke=(til_kari(),)), KARI).kode == "IP-S01"


@pytest.mark.parametrize(
    ("plan_omraader", "egne", "felles"),
    [
        ((), ("bolig",), ("bolig",)),
        (("bolig", "helse"), (), ("bolig", "helse")),
        (("bolig", "helse"), ("helse", "arbeid"), ("helse",)),
    ],
)
def test_what_is_shared_is_what_both_consents_cover_rule_27(
    plan_omraader: tuple[str, ...], egne: tuple[str, ...], felles: tuple[str, ...]
) -> None:
    plan = lag_plan(samtykke=(lag_samtykke(omraader=plan_omraader), til_kari(omraader=egne)))
    assert vurder(plan, KARI).omraader == felles


def test_consents_without_a_common_area_share_nothing_rule_27() -> None:
    plan = lag_plan(samtykke=(lag_samtykke(omraader=("bolig",)), til_kari(omraader=("helse",))))
    assert vurder(plan, KARI).kode == "IP-S02"


@pytest.mark.parametrize(("dager", "kode"), [(-1, "IP-S00"), (0, "IP-S06"), (1, "IP-S06")])
def test_whoever_has_left_is_no_recipient_from_that_day_rule_43(dager: int, kode: str) -> None:
    plan = lag_plan(deltaker=(lag_deltaker(ut=I_DAG),))
    assert vurder(plan, KARI, I_DAG + timedelta(days=dager)).kode == kode
    assert vurder(plan, KARI, I_DAG - DAG, I_DAG).kode == "IP-S06"


def barneplan(*samtykker: Samtykke) -> Plan:
    """The planeier turns 16 on I_DAG; participant 1 is a parent."""
    return lag_plan(
        planeier=lag_person(fodselsdato=date(2010, 6, 1)),
        deltaker=(lag_deltaker(tilknytning="foresatt", taushetserklaering=START),),
        samtykke=(lag_samtykke(gitt_av="foresatt", giver_navn="Mor Fiktiv"), *samtykker),
    )


@pytest.mark.parametrize(("dager", "kode"), [(-1, "IP-S00"), (0, "IP-S02"), (1, "IP-S02")])
def test_parents_need_consent_from_the_sixteenth_birthday_on_rules_32_and_33(dager: int, kode: str) -> None:
    avgjorelse = vurder(barneplan(), KARI, I_DAG + timedelta(days=dager))
    assert avgjorelse.kode == kode
    assert avgjorelse.tillatt is (kode == "IP-S00")


def test_a_parent_is_kept_from_what_is_marked_before_and_after_the_birthday_rules_32_and_33() -> None:
    for dato in (I_DAG - DAG, I_DAG):
        assert vurder(barneplan(til_kari()), KARI, dato).utelat_for == ("foresatte",)
    assert vurder(barneplan(), KARI, I_DAG - DAG).utelat_for == ("foresatte",)
    assert vurder(lag_plan(), KARI).utelat_for == ()


def test_a_simulated_date_does_not_make_the_planeier_younger() -> None:
    assert vurder(barneplan(), KARI, I_DAG - DAG, I_DAG).kode == "IP-S02"


@pytest.mark.parametrize(
    ("samtykke", "kode"),
    [
        (til_kari(svar="nei"), "IP-S05"),
        (til_kari(trukket=TRUKKET), "IP-S03"),
        (til_kari(til=TRUKKET), "IP-S00"),
        (til_kari(svar="ubesvart"), "IP-S00"),
    ],
)
def test_a_recorded_no_stands_against_a_parent_too(samtykke: Samtykke, kode: str) -> None:
    assert vurder(barneplan(samtykke), KARI, I_DAG - DAG).kode == kode


def test_a_consent_that_limits_a_parent_is_kept() -> None:
    assert vurder(barneplan(til_kari(omraader=("helse",))), KARI, I_DAG - DAG).omraader == ("helse",)


@pytest.mark.parametrize("sperre", ["fortrolig", "strengt_fortrolig"])
def test_a_hidden_address_is_hidden_from_all_others(sperre: str) -> None:
    plan = lag_plan(planeier=lag_person(adressesperre=sperre))
    assert vurder(plan, KARI).skjul_adresse
    assert not vurder(plan, "planeier").skjul_adresse
    assert not vurder(lag_plan(), KARI).skjul_adresse


def moteplan(**motedeltaker: Any) -> Plan:
    return lag_plan(mote=(lag_mote(), lag_mote(nummer=2)), motedeltaker=(lag_motedeltaker(**motedeltaker),))


def for_mote(plan: Plan, mottaker: object, mote: int = 1, dato: date = I_DAG) -> Avgjorelse:
    return vurder_motemottaker(plan, mote, str(mottaker), dato, dato, INNST)


def test_minutes_go_to_per_only_where_planeier_said_yes_to_that_meeting_rule_106() -> None:
    plan = moteplan(part=str(PER), ja_til_motet=True)
    assert for_mote(plan, PER) == Avgjorelse(
        tillatt=True,
        kode="IP-S00",
        grunn="Planeier sa ja til denne mottakeren for møte 1.",
        mottaker="3",
        mote=1,
    )
    assert for_mote(plan, PER, mote=2).kode == "IP-S02"
    assert for_mote(moteplan(part=str(PER)), PER).kode == "IP-S02"
    assert for_mote(plan, KARI).mote is None
    assert for_mote(moteplan(part="tjeneste:Tolk", ja_til_motet=True), "tjeneste:Tolk").tillatt


@pytest.mark.parametrize(("dager", "tillatt"), [(-1, True), (0, True), (1, False)])
def test_a_withdrawal_after_the_meeting_takes_the_yes_with_it_rule_106(dager: int, tillatt: bool) -> None:
    motedato = lag_mote().dato
    plan = replace(
        moteplan(part=str(OLA), ja_til_motet=True),
        samtykke=(
            lag_samtykke(),
            lag_samtykke(nummer=3, deltaker=OLA, trukket=motedato + timedelta(days=dager)),
        ),
    )
    assert for_mote(plan, OLA).tillatt is tillatt


def test_leaving_after_the_meeting_takes_the_yes_with_it_rules_43_and_106() -> None:
    plan = replace(
        moteplan(part=str(PER), ja_til_motet=True), deltaker=(lag_deltaker(nummer=PER, ut=TRUKKET),)
    )
    assert for_mote(plan, PER).kode == "IP-S06"


def test_each_participant_has_a_word_for_how_they_stand_rule_23b() -> None:
    plan = lag_plan(
        deltaker=(*lag_plan().deltaker, lag_deltaker(nummer=4, ut=TRUKKET), *map(_nummerert, (5, 6))),
        samtykke=(
            *lag_plan().samtykke,
            lag_samtykke(nummer=4, deltaker=5, til=TRUKKET),
            lag_samtykke(nummer=5, deltaker=6, svar="nei"),
        ),
    )
    assert [deltakerstatus(plan, d, I_DAG, I_DAG, INNST) for d in plan.deltaker] == [
        "deltar",
        "samtykke trukket",
        "foreslått",
        "tatt ut",
        "samtykke utløpt",
        "samtykke nektet",
    ]


def _nummerert(nummer: int) -> Any:
    return lag_deltaker(nummer=nummer)


def test_a_denial_is_raised_with_its_ground_and_code() -> None:
    with pytest.raises(SamtykkeError) as feil:
        krev_samtykke(vurder(lag_plan(), PER))
    assert (feil.value.kode, feil.value.exit_code) == ("IP-S02", 5)
    assert krev_samtykke(vurder(lag_plan(), KARI)).samtykke == 2


datoer = st.dates(date(2026, 1, 1), date(2026, 12, 31))
samtykker = st.builds(
    lag_samtykke,
    nummer=st.integers(2, 5),
    deltaker=st.just(KARI),
    svar=st.sampled_from(["ja", "nei", "ubesvart"]),
    dato=datoer,
    til=st.none() | datoer,
    trukket=st.none() | datoer,
)


@given(st.lists(samtykker, max_size=4), datoer, datoer)
def test_no_simulated_date_gives_more_than_a_consent_that_holds_on_both_days(
    liste: list[Samtykke], dato: date, ekte: date
) -> None:
    if kode_b(dato, ekte, *liste) == "IP-S00":
        siste = max(dato, ekte)
        assert any(
            s.svar == "ja"
            and s.gjelder_fra <= dato
            and (s.til is None or s.til >= siste)
            and (s.trukket is None or s.trukket > siste)
            for s in liste
        )
