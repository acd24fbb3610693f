"""Renewal, several participants in one act, and a parent's no that is clarified (rules 27, 29, 31, 34)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.samtykke import INFORMASJONSPUNKTER, Samtykke
from ipkit.domain.samtykkeendring import avklar, forny
from ipkit.domain.samtykkeregler import nye_samtykker
from ipkit.domain.tilgang import NEKTET, TILLATT, vurder_mottaker, vurder_plansamtykke
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, IpkitError, RegelError, SamtykkeError, VerdifeilError
from tests.fabrikk import I_DAG, KARI, OLA, PER, START, lag_person, lag_plan, lag_samtykke

INNST = Innstillinger()
DAG = timedelta(days=1)
NYTT_SVAR = {"form": "digital", "informert": INFORMASJONSPUNKTER}
BARN = lag_person(fodselsdato=date(2016, 6, 15))


def fornyet(plan: Any, nummer: int, dato: date = I_DAG, **svar: Any) -> Samtykke:
    return forny(plan, nummer, {**NYTT_SVAR, **svar}, dato, dato, INNST)


def test_one_act_gives_each_participant_a_consent_with_areas_period_and_limits_of_their_own_rule_27() -> None:
    felles = {"type": "opplysninger", "gitt_av": "planeier", **NYTT_SVAR, "til": date(2027, 1, 1)}
    egne = [
        {"deltaker": OLA, "omraader": ("helse",), "begrensning": "Ikke økonomi."},
        {"deltaker": PER, "til": date(2026, 9, 1)},
    ]
    nye = nye_samtykker(lag_plan(), felles, egne, I_DAG, INNST)
    vist = [(s.nummer, s.deltaker, s.omraader, s.begrensning, s.til) for s in nye]
    assert vist == [
        (4, OLA, ("helse",), "Ikke økonomi.", date(2027, 1, 1)),
        (5, PER, (), None, date(2026, 9, 1)),
    ]


@pytest.mark.parametrize(
    ("egne", "feil"),
    [
        ([{"deltaker": OLA}, {"deltaker": 9}], IkkeFunnetError),
        ([{"deltaker": OLA}, {"deltaker": OLA}], VerdifeilError),
        ([{"deltaker": OLA}, {"deltaker": PER, "omraader": ("ukjent",)}], VerdifeilError),
        ([{"deltaker": OLA}, {"deltaker": PER, "til": START}], RegelError),
    ],
)
def test_one_wrong_answer_and_nobody_gets_a_consent(egne: Any, feil: type[IpkitError]) -> None:
    with pytest.raises(feil):
        nye_samtykker(
            lag_plan(), {"type": "opplysninger", "gitt_av": "planeier", **NYTT_SVAR}, egne, I_DAG, INNST
        )


def test_a_renewal_keeps_whom_and_what_it_concerns_and_says_what_it_replaces_rule_31() -> None:
    gammelt = lag_samtykke(
        nummer=2, deltaker=KARI, omraader=("bolig",), begrensning="Ikke NAV.", til=I_DAG, tilleggstekst="x"
    )
    plan = lag_plan(samtykke=(lag_samtykke(), gammelt))
    assert fornyet(plan, 2, til=date(2027, 6, 1)) == Samtykke(
        nummer=3,
        type="opplysninger",
        deltaker=KARI,
        gitt_av="planeier",
        dato=I_DAG,
        til=date(2027, 6, 1),
        form="digital",
        informert=INFORMASJONSPUNKTER,
        omraader=("bolig",),
        begrensning="Ikke NAV.",
        tilleggstekst="x",
        erstatter=2,
    )


def test_a_renewal_opens_what_ran_out_and_the_old_one_holds_until_a_later_one_begins_rule_31() -> None:
    ute = lag_samtykke(nummer=2, deltaker=KARI, til=I_DAG - DAG)
    plan = lag_plan(samtykke=(lag_samtykke(), ute))
    etter = replace(plan, samtykke=(*plan.samtykke, fornyet(plan, 2)))
    assert vurder_mottaker(etter, str(KARI), I_DAG, I_DAG, INNST).samtykke == 3

    senere = replace(plan, samtykke=(lag_samtykke(), replace(ute, til=I_DAG)))
    senere = replace(senere, samtykke=(*senere.samtykke, fornyet(senere, 2, fra=I_DAG + DAG)))
    dager = (I_DAG, I_DAG + DAG)
    assert [vurder_mottaker(senere, str(KARI), d, d, INNST).samtykke for d in dager] == [2, 3]


def test_when_another_giver_renews_the_name_and_mandate_of_the_old_one_do_not_follow_rule_35() -> None:
    verge = lag_samtykke(gitt_av="verge", giver_navn="Vera", fullmakt="26/7")
    plan = lag_plan(samtykke=(verge,))
    assert (fornyet(plan, 1).giver_navn, fornyet(plan, 1).fullmakt) == ("Vera", "26/7")
    eget = fornyet(plan, 1, gitt_av="planeier")
    assert (eget.giver_navn, eget.fullmakt) == (None, None)
    with pytest.raises(SamtykkeError, match="--fullmakt"):
        fornyet(lag_plan(), 1, gitt_av="verge")


@pytest.mark.parametrize(
    ("samtykke", "hvorfor"),
    [
        ({"trukket": I_DAG}, "trukket tilbake"),
        ({"svar": "nei"}, "et nei"),
        ({"svar": "ubesvart"}, "ikke besvart"),
    ],
)
def test_there_must_be_a_yes_to_renew(samtykke: dict[str, Any], hvorfor: str) -> None:
    with pytest.raises(RegelError, match=f"kan ikke fornyes, for det er {hvorfor}"):
        fornyet(lag_plan(samtykke=(lag_samtykke(**samtykke),)), 1)
    with pytest.raises(IkkeFunnetError):
        fornyet(lag_plan(), 9)


@pytest.mark.parametrize("dager", [-1, 0])
def test_a_renewal_is_not_older_than_what_it_renews_rule_31(dager: int) -> None:
    """The newest answer decides: an older one would stand as a renewal that opens nothing."""
    plan = lag_plan(samtykke=(lag_samtykke(dato=I_DAG - DAG),))
    if dager == 0:
        assert fornyet(plan, 1, dato=I_DAG - DAG).erstatter == 1
        return
    with pytest.raises(RegelError, match="en fornyelse kan ikke være før det"):
        fornyet(plan, 1, dato=I_DAG - 2 * DAG)


def test_a_consent_is_renewed_once_and_a_renewal_must_be_informed_anew_rule_26() -> None:
    plan = lag_plan()
    etter = replace(plan, samtykke=(*plan.samtykke, fornyet(plan, 2)))
    with pytest.raises(RegelError, match="alt erstattet"):
        fornyet(etter, 2)
    with pytest.raises(SamtykkeError, match="alle fire punkter"):
        fornyet(plan, 2, informert=None)


def test_parents_consents_are_renewed_by_the_planeier_from_the_birthday_on_rule_32() -> None:
    mor = lag_samtykke(gitt_av="foresatt", giver_navn="Mor Fiktiv")
    plan = lag_plan(planeier=BARN, samtykke=(mor,))
    dagen = date(2032, 6, 15)
    assert fornyet(plan, 1, dagen - DAG).giver_navn == "Mor Fiktiv"
    with pytest.raises(SamtykkeError, match="samtykker selv"):
        fornyet(plan, 1, dagen)
    assert fornyet(plan, 1, dagen, gitt_av="planeier").giver_navn is None


def uenige(**nei: Any) -> Any:
    """A child whose mother said yes and whose father said no."""
    mor = lag_samtykke(nummer=1, gitt_av="foresatt", giver_navn="Mor Fiktiv", dato=START + DAG)
    far = {"nummer": 2, "gitt_av": "foresatt", "giver_navn": "Far Fiktiv", "svar": "nei", **nei}
    return lag_plan(planeier=BARN, samtykke=(mor, lag_samtykke(**far)))


@pytest.mark.parametrize(
    ("avklart", "kode"), [(I_DAG - DAG, TILLATT), (I_DAG, TILLATT), (I_DAG + DAG, NEKTET)]
)
def test_a_parents_no_stops_until_it_is_clarified_rule_34(avklart: date, kode: str) -> None:
    plan = uenige()
    assert vurder_plansamtykke(plan, I_DAG, I_DAG).kode == NEKTET
    nei = avklar(plan, 2, avklart, I_DAG + DAG, "Bare mor har foreldreansvar")
    etter = replace(plan, samtykke=(plan.samtykke[0], nei))
    assert vurder_plansamtykke(etter, I_DAG, I_DAG).kode == kode


def test_a_simulated_date_before_the_clarification_does_not_open_rule_34() -> None:
    plan = uenige(trukket=I_DAG)
    assert vurder_plansamtykke(plan, I_DAG - DAG, I_DAG).kode == NEKTET


def test_two_answers_without_a_name_are_not_taken_for_the_same_parent_rule_34() -> None:
    nei = lag_samtykke(nummer=1, gitt_av="foresatt", svar="nei")
    ja = lag_samtykke(nummer=2, gitt_av="foresatt", dato=START + DAG)
    assert vurder_plansamtykke(lag_plan(planeier=BARN, samtykke=(nei, ja)), I_DAG, I_DAG).kode == NEKTET


def test_withdrawing_an_earlier_yes_does_not_take_a_parents_no_back_rule_34() -> None:
    mor = {"gitt_av": "foresatt", "giver_navn": "Mor Fiktiv"}
    plan = lag_plan(
        planeier=BARN,
        samtykke=(
            lag_samtykke(nummer=1, trukket=START + 2 * DAG, **mor),
            lag_samtykke(nummer=2, svar="nei", dato=START + DAG, **mor),
            lag_samtykke(nummer=3, dato=START + 3 * DAG, gitt_av="foresatt", giver_navn="Far Fiktiv"),
        ),
    )
    assert vurder_plansamtykke(plan, I_DAG, I_DAG).kode == NEKTET


@pytest.mark.parametrize(
    ("nummer", "dato", "grunn", "setning"),
    [
        (1, I_DAG, "x", "ikke et nei fra en foresatt"),
        (2, I_DAG, None, "--grunn"),
        (2, I_DAG + DAG, "x", "ikke kommet ennå"),
        (2, START - DAG, "x", "etter denne datoen"),
    ],
)
def test_only_a_parents_no_is_clarified_with_a_reason_and_not_ahead_of_its_day_rule_34(
    nummer: int, dato: date, grunn: str | None, setning: str
) -> None:
    with pytest.raises(RegelError, match=setning):
        avklar(uenige(), nummer, dato, I_DAG, grunn)
    with pytest.raises(RegelError, match="ikke et nei fra en foresatt"):
        avklar(uenige(trukket=I_DAG), 2, I_DAG, I_DAG, "x")
