"""What a recipient may have of an earlier version: consent and marks are judged today (rules 24, 58)."""

from datetime import date
from typing import Any

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.elementer import BARN, elementnavn, planens_elementer
from ipkit.domain.gammelt_utsnitt import gammelt_utsnitt
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.tilgang import vurder_motemottaker, vurder_mottaker
from ipkit.domain.utsnitt import utsnitt
from ipkit.domain.verdi import replace
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
    lag_plantekst,
    lag_samtykke,
    lag_tiltak,
)
from tests.storage.hjelp import hel_plan


def for_kari(gammel: Plan, naa: Plan, mottaker: str = str(KARI)) -> Plan:
    return gammelt_utsnitt(gammel, naa, vurder_mottaker(naa, mottaker, I_DAG, I_DAG, Innstillinger()))


def begrenset(*omraader: str, **endringer: Any) -> Plan:
    return lag_plan(
        samtykke=(lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI, omraader=omraader)), **endringer
    )


def test_of_the_same_plan_it_is_the_same_part() -> None:
    for plan in (lag_plan(), begrenset("bolig"), begrenset("helse")):
        avgjorelse = vurder_mottaker(plan, str(KARI), I_DAG, I_DAG, Innstillinger())
        assert gammelt_utsnitt(plan, plan, avgjorelse) == utsnitt(plan, avgjorelse)


def test_planeier_and_koordinator_have_the_whole_of_it() -> None:
    gammel = lag_plan(maal=(lag_maal(), lag_maal(nummer=2)))
    for mottaker in ("planeier", "koordinator"):
        assert for_kari(gammel, begrenset("bolig"), mottaker) == gammel


def test_a_consent_that_was_limited_since_limits_the_old_version() -> None:
    del_ = for_kari(lag_plan(), begrenset("helse"))

    assert (del_.maal, del_.tiltak, del_.plantekst) == ((), (), ())


def test_a_goal_marked_since_stays_behind_with_its_measures_also_those_taken_out() -> None:
    """Rule 32: «deles ikke med foresatte» holds for what was written before it was said."""
    forelder = lag_deltaker(tilknytning="foresatt", taushetserklaering=START)
    gammel = lag_plan(deltaker=(forelder,), tiltak=(lag_tiltak(), lag_tiltak(nummer=2)))
    naa = lag_plan(
        deltaker=(forelder,), samtykke=(lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI)),
        maal=(lag_maal(deles_ikke_med=("foresatte",)),), tiltak=(),
    )  # fmt: skip
    del_ = for_kari(replace(gammel, maal=(lag_maal(),)), naa)

    assert (del_.maal, del_.tiltak) == ((), ())
    assert del_.plantekst == (lag_plantekst(),)


def test_a_goal_that_has_another_life_area_now_must_be_within_both() -> None:
    del_ = for_kari(
        begrenset("bolig", maal=(lag_maal(livsomraade="okonomi"), lag_maal(nummer=2)), tiltak=()),
        begrenset("bolig", maal=(lag_maal(), lag_maal(nummer=2, livsomraade="okonomi")), tiltak=()),
    )
    assert del_.maal == ()


def test_what_was_taken_out_since_is_judged_by_its_own_marks() -> None:
    gammel = begrenset(
        "bolig", maal=(lag_maal(), lag_maal(nummer=2), lag_maal(nummer=3, livsomraade="helse"))
    )
    assert [m.nummer for m in for_kari(gammel, begrenset("bolig")).maal] == [1, 2]


def test_an_address_that_is_hidden_now_was_never_seen() -> None:
    naa = lag_plan(planeier=lag_person(adressesperre="fortrolig", adresse=None))
    moter = {"mote": (lag_mote(),), "motedeltaker": (lag_motedeltaker(),)}
    del_ = for_kari(lag_plan(**moter), replace(naa, **moter))

    assert del_.planeier.adresse is None
    assert [m.sted for m in del_.mote] == [None]


def test_a_participant_who_is_kept_back_now_is_a_number_without_a_name() -> None:
    forelder = lag_deltaker(tilknytning="foresatt", taushetserklaering=START)
    ola = lag_deltaker(nummer=OLA, navn="Ola Fiktiv", telefon="55 00 00 07")
    samtykke = (lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI))
    gammel = lag_plan(samtykke=samtykke, deltaker=(forelder, ola), tiltak=(lag_tiltak(ansvarlig=str(OLA)),))
    for nevnt in (str(OLA), "koordinator"):
        skjult = replace(ola, deles_ikke_med=("foresatte",), telefon=None)
        naa = replace(gammel, deltaker=(forelder, skjult), tiltak=(lag_tiltak(ansvarlig=nevnt),))
        del_ = for_kari(gammel, naa)

        assert del_.deltaker == (forelder, Deltaker(nummer=OLA, registrert=START))
        assert del_.tiltak == gammel.tiltak


def test_one_meeting_only_is_one_meeting_also_of_an_earlier_version() -> None:
    """Rule 106."""
    felles: dict[str, Any] = {
        "mote": (lag_mote(), lag_mote(nummer=2, dato=date(2026, 5, 1))),
        "motedeltaker": (lag_motedeltaker(part=str(PER), ja_til_motet=True),),
    }
    naa, gammel = lag_plan(**felles), lag_plan(**felles, maal=(lag_maal(tekst="Før"),))
    avgjorelse = vurder_motemottaker(naa, 1, str(PER), I_DAG, I_DAG, Innstillinger())
    assert avgjorelse.mote == 1
    del_ = gammelt_utsnitt(gammel, naa, avgjorelse)

    assert [m.nummer for m in del_.mote] == [1]
    assert (del_.maal, del_.tiltak, del_.samtykke) == ((), (), ())


def test_nothing_internal_goes_along() -> None:
    intern = {s.navn for s in BARN if s.intern}
    naa = replace(lag_plan(), **{n: getattr(hel_plan(), n) for n in intern})
    del_ = for_kari(naa, lag_plan())

    assert not {elementnavn(e).partition("/")[0] for e in planens_elementer(del_)} & intern
