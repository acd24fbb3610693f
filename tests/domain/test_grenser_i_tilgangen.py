"""What a broken check of consents would have let through, at the days that part them (T20)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.avgjorelse import IKKE_BEGYNT, NEKTET, TILLATT, TRUKKET, avgjort_av
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.samtykkeendring import avklar, bekreft
from ipkit.domain.samtykkefrister import bestemmende, utlop
from ipkit.domain.samtykkeregler import trekk
from ipkit.domain.samtykkestatus import samtykkestatus, staaende
from ipkit.domain.taushet import mangler_erklaering
from ipkit.domain.tilgang import aldri_spurt, vurder_motemottaker, vurder_mottaker
from ipkit.domain.tilgangsoversikt import tilgangsoversikt
from ipkit.domain.tilgangsregler import med_taushet, ny_nodtilgang
from ipkit.domain.utsending import Utsending
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    START,
    lag_deltaker,
    lag_maal,
    lag_mote,
    lag_motedeltaker,
    lag_person,
    lag_plan,
    lag_samtykke,
    lag_utkast,
)
from tests.fabrikk import (
    TRUKKET as OLA_TRUKKET,
)

INNST = Innstillinger()
DAG = timedelta(days=1)
FOER, MIDT = I_DAG - 30 * DAG, I_DAG - 15 * DAG
"""A simulated day, and one between it and the real one."""


def _kode(*om_kari: Any, dato: date = I_DAG, ekte: date = I_DAG) -> str:
    plan = lag_plan(samtykke=(lag_samtykke(), *om_kari))
    return vurder_mottaker(plan, str(KARI), dato, ekte, INNST).kode


def test_on_a_simulated_day_a_yes_has_not_begun_that_begins_after_it_but_a_no_has() -> None:
    ja, nei = lag_samtykke(nummer=2, deltaker=KARI, fra=MIDT), {"svar": "nei", "dato": MIDT}
    assert _kode(ja, dato=FOER) == IKKE_BEGYNT
    gitt = lag_samtykke(nummer=2, deltaker=KARI)
    assert _kode(gitt, lag_samtykke(nummer=3, deltaker=KARI, **nei), dato=FOER) == NEKTET


def test_the_code_alone_sees_no_further_than_the_real_day_either() -> None:
    trukket = lag_samtykke(trukket=MIDT)
    assert avgjort_av([trukket], FOER, I_DAG) == (trukket, TRUKKET)
    assert avgjort_av([trukket], FOER, FOER) == (trukket, TILLATT)


def test_never_asked_is_per_and_whoever_has_not_answered_but_nobody_who_left_rules_24_and_29() -> None:
    plan = lag_plan(deltaker=(*lag_plan().deltaker, lag_deltaker(nummer=4), lag_deltaker(nummer=5, ut=I_DAG)))
    ubesvart = lag_samtykke(nummer=4, deltaker=4, svar="ubesvart")
    assert aldri_spurt(replace(plan, samtykke=(*plan.samtykke, ubesvart))) == (PER, 4)


def _mote(plan: Plan, mottaker: str, dato: date, ekte: date) -> Any:
    return vurder_motemottaker(plan, 1, mottaker, dato, ekte, INNST)


@pytest.mark.parametrize("mottaker", ["kopi:1", str(PER), "nodtilgang:1"])
def test_a_draft_is_private_by_the_earlier_of_the_two_days_rule_23(mottaker: str) -> None:
    """A yes that begins between the simulated day and the real one opens nothing, on either side."""
    plan = lag_plan(
        hode=lag_utkast(),
        samtykke=(lag_samtykke(fra=MIDT),),
        mote=(lag_mote(),),
        motedeltaker=(lag_motedeltaker(part=str(PER), ja_til_motet=True),),
        utsending=(Utsending(nummer=1, hva="referat", gjelder=1, navn="Fastlege Berg"),),
        nodtilgang=(_nodtilgang(FOER),),
    )
    for dato, ekte, privat in ((FOER, I_DAG, True), (I_DAG, FOER, True), (I_DAG, I_DAG, False)):
        a = _mote(plan, mottaker, dato, ekte)
        assert (a.tillatt, a.privat) == (True, privat), (dato, ekte)


def _nodtilgang(fra: date) -> Any:
    svar = {"navn": "Eva", "stilling": "leder", "begrunnelse": "Hjelp", "fra": fra, "til": I_DAG}
    return ny_nodtilgang(lag_plan(), svar, fra)


@pytest.mark.parametrize(("dato", "ekte"), [(FOER, I_DAG), (I_DAG, FOER), (I_DAG, I_DAG)])
def test_a_yes_to_a_meeting_is_taken_back_by_the_later_of_the_two_days_that_day_included_rule_106(
    dato: date, ekte: date
) -> None:
    plan = lag_plan(
        mote=(lag_mote(dato=FOER - 10 * DAG),),
        motedeltaker=(lag_motedeltaker(part=str(OLA), ja_til_motet=True),),
    )

    def tillatt(trukket: date) -> bool:
        ola = lag_samtykke(nummer=3, deltaker=OLA, trukket=trukket, til=START)
        return bool(_mote(replace(plan, samtykke=(lag_samtykke(), ola)), str(OLA), dato, ekte).tillatt)

    assert not tillatt(I_DAG)
    assert tillatt(I_DAG + DAG)


@pytest.mark.parametrize(
    ("mottaker", "grunn"),
    [
        ("9", "Plan 1 har ingen deltaker 9. Se: ipkit deltaker liste 1"),
        ("tjeneste:Skolen", "Mottakeren er ikke deltaker i plan 1. Se: ipkit deltaker liste 1"),
    ],
)
def test_who_is_no_recipient_is_told_by_number_only_where_it_is_one(mottaker: str, grunn: str) -> None:
    assert vurder_mottaker(lag_plan(), mottaker, I_DAG, I_DAG, INNST).grunn == grunn


def _ser(plan: Plan, innst: Innstillinger = INNST) -> Any:
    return tilgangsoversikt(plan, I_DAG, I_DAG, innst)


BARN = lag_person(fodselsdato=date(2014, 1, 1))


def test_a_parent_is_told_that_something_is_kept_back_only_where_it_is_rule_32() -> None:
    plan = lag_plan(planeier=BARN, deltaker=(lag_deltaker(tilknytning="foresatt"),))
    assert [s.hva for s in _ser(plan).ser[2:]] == ["Hele planen"]
    merket = replace(plan, maal=(lag_maal(deles_ikke_med=("foresatte",)),))
    assert "holdt tilbake" in _ser(merket).ser[2].hva


def test_a_life_area_of_the_municipalitys_own_may_have_any_signs() -> None:
    omraader = ("bolig", "egen")
    plan = lag_plan(samtykke=(lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI, omraader=omraader)))
    innst = replace(INNST, livsomraader={**INNST.livsomraader, "egen": "Fritid {ute}"})

    def oversett(tekst: str, /, **verdier: Any) -> str:
        return {"Bolig": "Bustad"}.get(tekst, tekst).format(**verdier)

    kari = tilgangsoversikt(plan, I_DAG, I_DAG, innst, oversett).ser[2]
    assert kari.hva == "Bustad; Fritid {ute}"


def test_why_somebody_does_not_see_it_is_who_has_not_said_yes_or_that_they_have_left() -> None:
    ute, slutter = lag_deltaker(ut=I_DAG), lag_deltaker(nummer=PER, ut=I_DAG + DAG)
    voksen = lag_plan(deltaker=(ute, lag_deltaker(nummer=OLA, ut=I_DAG + DAG), slutter))
    assert [s.hvorfor for s in _ser(voksen).ser_ikke] == [
        "Deltar ikke lenger, fra 1. juni 2026.",
        "Samtykket er trukket tilbake.",
        "Planeier har ikke samtykket ennå.",
    ]
    barn = replace(voksen, planeier=BARN, deltaker=(slutter,))
    assert [s.hvorfor for s in _ser(barn).ser_ikke] == [
        "Den som har foreldreansvar, har ikke samtykket ennå."
    ]


def test_a_written_confirmation_has_its_own_reference_or_the_one_that_was_there_rule_25() -> None:
    plan = lag_plan(samtykke=(lag_samtykke(form="muntlig", arkivref="26/1"),))
    assert bekreft(plan, 1, START).arkivref == "26/1"
    assert bekreft(plan, 1, START, "26/2").arkivref == "26/2"
    uten = lag_plan(samtykke=(lag_samtykke(form="muntlig", arkivref=None),))
    assert bekreft(uten, 1, START, "26/2").arkivref == "26/2"


def test_a_no_may_be_clarified_the_day_it_was_given_rule_34() -> None:
    plan = lag_plan(samtykke=(lag_samtykke(svar="nei", gitt_av="foresatt", dato=I_DAG),))
    assert avklar(plan, 1, I_DAG, I_DAG, "Snakket sammen").trukket == I_DAG
    with pytest.raises(RegelError, match="etter denne datoen"):
        avklar(plan, 1, I_DAG - DAG, I_DAG, "Snakket sammen")


def test_what_is_withdrawn_from_that_day_is_not_withdrawn_again_rule_30() -> None:
    plan = lag_plan()
    with pytest.raises(RegelError, match="allerede trukket"):
        trekk(plan, OLA, OLA_TRUKKET)
    assert [s.trukket for s in trekk(plan, OLA, OLA_TRUKKET - DAG)] == [OLA_TRUKKET - DAG]


def test_nothing_to_withdraw_is_said_of_the_one_that_was_asked_about_rule_30() -> None:
    with pytest.raises(
        IkkeFunnetError, match=r"^Deltaker 3 har ikke noe samtykke .* --deltaker 3 --svar nei$"
    ):
        trekk(lag_plan(), PER, I_DAG)
    with pytest.raises(IkkeFunnetError, match=r"^Plan 1 har ingen samtykker å trekke tilbake"):
        trekk(lag_plan(samtykke=()), None, I_DAG)
    with pytest.raises(IkkeFunnetError) as feil:
        trekk(lag_plan(), 9, I_DAG)
    assert "har ikke noe samtykke" not in feil.value.melding


def test_what_stands_about_who_has_left_is_left_out_from_that_day_by_either_day_rule_43() -> None:
    def numre(ut: date | None, dato: date = I_DAG, ekte: date = I_DAG) -> list[int]:
        plan = lag_plan(deltaker=(lag_deltaker(ut=ut),))
        return [s.nummer for s in staaende(plan, dato, ekte, bare_deltakere=True)]

    assert numre(None) == numre(I_DAG + DAG) == [1, 2]
    assert numre(I_DAG) == numre(I_DAG, FOER) == numre(I_DAG, I_DAG, FOER) == [1]
    plan = lag_plan(deltaker=(lag_deltaker(ut=I_DAG),))
    assert [s.nummer for s in staaende(plan, I_DAG, I_DAG)] == [1, 2]


def test_a_consent_does_not_take_its_own_place_rule_29() -> None:
    plan = lag_plan()
    assert samtykkestatus(plan, plan.samtykke[0], I_DAG, I_DAG) == "gyldig"


def test_nothing_is_decided_about_who_has_left_from_that_day_by_either_day_rule_43() -> None:
    def numre(ut: date, dato: date = I_DAG, ekte: date = I_DAG) -> list[int]:
        plan = lag_plan(deltaker=(lag_deltaker(ut=ut),), samtykke=lag_plan().samtykke[:2])
        return [s.nummer for s, _ in bestemmende(plan, dato, ekte)]

    assert numre(I_DAG + DAG) == [1, 2]
    assert numre(I_DAG) == numre(I_DAG, FOER) == numre(I_DAG, I_DAG, FOER) == [1]


SLUTT = I_DAG + 20 * DAG


def _ny(**endringer: Any) -> Any:
    return lag_samtykke(**{"nummer": 3, "deltaker": KARI, "dato": I_DAG, "fra": SLUTT + DAG, **endringer})


@pytest.mark.parametrize(
    ("ny", "fornyet"),
    [
        (_ny(), True),
        (_ny(fra=SLUTT + 2 * DAG), False),
        (_ny(fra=I_DAG + DAG), True),
        (_ny(til=SLUTT + DAG), True),
        (_ny(fra=I_DAG + DAG, til=SLUTT), False),
        (_ny(svar="nei"), False),
        (_ny(trukket=SLUTT + 5 * DAG), False),
        (_ny(deltaker=OLA), False),
        (_ny(deltaker=None), False),
    ],
)
def test_a_consent_runs_out_unless_a_yes_about_the_same_begins_by_the_day_after_rule_31(
    ny: Any, fornyet: bool
) -> None:
    siste = lag_samtykke(nummer=2, deltaker=KARI, til=SLUTT)
    assert list(utlop(lag_plan(samtykke=(lag_samtykke(), siste)), I_DAG, I_DAG)) == [siste]
    igjen = list(utlop(lag_plan(samtykke=(lag_samtykke(), siste, ny)), I_DAG, I_DAG))
    assert (siste not in igjen) is fornyet


def test_a_yes_that_was_given_before_is_no_renewal_for_the_newest_decides_rule_31() -> None:
    """What begins when the last one ends is denied then, so it is told of in time."""
    siste = lag_samtykke(nummer=2, deltaker=KARI, dato=I_DAG, til=SLUTT)
    etter = SLUTT + DAG
    for lovt, holder in ((_ny(nummer=1, dato=START), False), (_ny(nummer=1), False), (_ny(), True)):
        plan = lag_plan(samtykke=(lag_samtykke(), siste, lovt))
        assert (siste not in list(utlop(plan, I_DAG, I_DAG))) is holder
        assert vurder_mottaker(plan, str(KARI), etter, etter, INNST).tillatt is holder


def test_what_began_today_is_no_renewal_of_what_it_took_the_place_of_rule_31() -> None:
    """A yes of today that ends later decides, and is the one that runs out."""
    siste, ny = lag_samtykke(nummer=2, deltaker=KARI, til=SLUTT), _ny(fra=I_DAG, til=SLUTT + DAG)
    assert list(utlop(lag_plan(samtykke=(siste, ny)), I_DAG, I_DAG)) == [ny]
    lovt_foer = replace(ny, nummer=1, dato=START, til=None)
    assert list(utlop(lag_plan(samtykke=(lovt_foer, replace(siste, dato=MIDT))), I_DAG, I_DAG)) != []


@pytest.mark.parametrize(
    ("endringer", "slutter"),
    [
        ({"til": SLUTT}, True),
        ({"til": I_DAG - DAG}, True),
        ({"til": None}, False),
        ({"til": SLUTT, "trukket": SLUTT - DAG}, False),
        ({"til": SLUTT, "trukket": I_DAG}, False),
        ({"til": SLUTT, "svar": "nei"}, False),
        ({"til": SLUTT, "informert": ("hva",)}, False),
    ],
)
def test_only_a_yes_that_holds_or_held_to_its_last_day_runs_out_rule_31(
    endringer: dict[str, Any], slutter: bool
) -> None:
    plan = lag_plan(samtykke=(lag_samtykke(nummer=2, deltaker=KARI, **endringer),))
    assert bool(list(utlop(plan, I_DAG, I_DAG))) is slutter


def test_a_declaration_is_dated_again_on_its_own_day_and_not_the_day_after_rule_39() -> None:
    plan = lag_plan(deltaker=(lag_deltaker(taushet="erklaering", taushetserklaering=START),))
    assert med_taushet(plan, KARI, START, I_DAG, lovpaalagt=False).taushetserklaering == START
    with pytest.raises(RegelError, match="skrev under allerede"):
        med_taushet(plan, KARI, START + DAG, I_DAG, lovpaalagt=False)


def test_a_simulated_day_before_the_birthday_asks_no_less_of_a_parent_rules_32_and_39() -> None:
    far = lag_deltaker(nummer=4, tilknytning="foresatt")
    plan = lag_plan(planeier=lag_person(fodselsdato=date(2010, 6, 1)), deltaker=(far,))
    foer = I_DAG - DAG
    assert not mangler_erklaering(plan, far, foer, foer, INNST)
    assert mangler_erklaering(plan, far, foer, I_DAG, INNST)
    assert mangler_erklaering(plan, far, I_DAG, foer, INNST)
