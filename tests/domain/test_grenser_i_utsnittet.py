"""What a broken check in the cut would have let through, field by field (rules 24, 33, 82, 106; T20)."""

from typing import Any

import pytest

from ipkit.domain.evaluering import Revisjon
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.mote import Referatmerknad
from ipkit.domain.overgang import Overgang
from ipkit.domain.plan import Andretjeneste, Plan
from ipkit.domain.tilgang import Avgjorelse, vurder_mottaker
from ipkit.domain.utsending import Endringsmelding, Utsending
from ipkit.domain.utsnitt import nevnte, utsnitt
from ipkit.domain.verdi import replace
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    START,
    lag_maal,
    lag_mote,
    lag_motedeltaker,
    lag_person,
    lag_plan,
    lag_plantekst,
    lag_referatpunkt,
    lag_sakspunkt,
    lag_samtykke,
    lag_tilslutning,
    lag_tiltak,
)

BOLIG, HELSE = {"livsomraade": "bolig"}, {"livsomraade": "helse"}


def _til_kari(plan: Plan, **avgjorelse: Any) -> Plan:
    ja = {"tillatt": True, "kode": "IP-S00", "grunn": "", "mottaker": str(KARI), **avgjorelse}
    return utsnitt(plan, Avgjorelse(**ja))


def _merknad(nummer: int, av: int) -> Referatmerknad:
    return Referatmerknad(mote=1, nummer=nummer, av=str(av), dato=START, tekst="Feil")


def test_of_remarks_on_minutes_each_sees_their_own() -> None:
    plan = lag_plan(mote=(lag_mote(),), referatmerknad=(_merknad(1, KARI), _merknad(2, OLA)))
    assert [m.nummer for m in _til_kari(plan).referatmerknad] == [1]


def test_a_yes_to_one_meeting_tells_nothing_of_who_was_at_another_rule_106() -> None:
    plan = lag_plan(
        mote=(lag_mote(), lag_mote(nummer=2)), motedeltaker=(lag_motedeltaker(), lag_motedeltaker(mote=2))
    )
    assert [m.mote for m in _til_kari(plan, mote=1).motedeltaker] == [1]


def test_a_comment_goes_with_its_own_measure_among_several_rule_82() -> None:
    plan = lag_plan(
        tiltak=(lag_tiltak(), lag_tiltak(nummer=2)),
        kommentar=(Kommentar(nummer=1, maal=1, tiltak=2, av="planeier", dato=START, tekst="Bra"),),
    )
    assert len(_til_kari(plan).kommentar) == 1


def test_transitions_and_revisions_of_another_area_stay_behind_rule_28() -> None:
    plan = lag_plan(
        overgang=tuple(
            Overgang(nummer=n, overgang="annet", dato=START, **om) for n, om in enumerate((BOLIG, HELSE), 1)
        ),
        revisjon=tuple(Revisjon(nummer=n, dato=START, **om) for n, om in enumerate((BOLIG, HELSE), 1)),
    )
    del_ = _til_kari(plan, omraader=("bolig",))
    assert [e.nummer for e in (*del_.overgang, *del_.revisjon)] == [1, 1]


def test_what_is_told_of_culture_is_a_text_of_no_life_area_rule_28() -> None:
    plan = lag_plan(planeier=lag_person(kultur="Samisk"))
    assert _til_kari(plan).planeier.kultur == "Samisk"
    assert _til_kari(plan, omraader=("bolig",)).planeier.kultur is None


@pytest.mark.parametrize(
    "endringer",
    [
        {"tiltak": (lag_tiltak(ansvarlig="2"),)},
        {"tiltak": (lag_tiltak(foreslaatt_av="2"),)},
        {"maal": (lag_maal(foreslaatt_av="2"),)},
        {"kommentar": (Kommentar(nummer=1, maal=1, av="2", dato=START, tekst="Bra"),)},
        {"motedeltaker": (lag_motedeltaker(part="2"),)},
        {"motedeltaker": (lag_motedeltaker(part="planeier", vara_for="2"),)},
        {"referatmerknad": (_merknad(1, OLA),)},
        {"utsending": (Utsending(nummer=1, hva="referat", gjelder=1, mottaker="2"),)},
        {"endringsmelding": (Endringsmelding(nummer=1, dato=START, meldt_av="2", tekst="Flyttet"),)},
        {"sakspunkt": (lag_sakspunkt(meldt_av="2"),)},
        {"referatpunkt": (lag_referatpunkt(ansvarlig="2"),)},
        {"mote": (lag_mote(moteleder="2"),)},
        {"mote": (lag_mote(referent="2"),)},
    ],
)
def test_whoever_something_in_the_copy_refers_to_is_in_it(endringer: dict[str, Any]) -> None:
    assert nevnte(lag_plan(**endringer)) == {OLA}


def test_an_answer_to_the_plan_names_nobody_who_is_not_there_anyway() -> None:
    assert nevnte(lag_plan(tilslutning=(lag_tilslutning(part="2"),))) == set()


def test_a_change_that_somebody_kept_back_reported_has_a_number_to_point_to_rules_33_and_99() -> None:
    ola = replace(lag_plan().finn_deltaker(OLA), deles_ikke_med=("foresatte",))
    plan = lag_plan(
        deltaker=(lag_plan().finn_deltaker(KARI), ola),
        endringsmelding=(Endringsmelding(nummer=1, dato=START, meldt_av="2", tekst="Flyttet"),),
        utsending=(Utsending(nummer=1, hva="endringsmelding", gjelder=1, mottaker=str(KARI)),),
    )
    del_ = _til_kari(plan, utelat_for=("foresatte",))
    assert [e.meldt_av for e in del_.endringsmelding] == ["2"]
    assert del_.finn_deltaker(OLA).betegnelse == "deltaker 2"


def test_kari_gets_the_areas_that_were_consented_to_and_nothing_of_the_others_rule_28() -> None:
    bolig, arbeid = {"livsomraade": "bolig"}, {"livsomraade": "arbeid"}
    plan = lag_plan(
        samtykke=(lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI, omraader=("bolig",))),
        plantekst=(lag_plantekst(**bolig), lag_plantekst(slag="bakgrunn", **arbeid)),
        andretjeneste=(
            Andretjeneste(nummer=1, tjeneste="A", **bolig),
            Andretjeneste(nummer=2, tjeneste="B", **arbeid),
        ),
        maal=(lag_maal(livsomraade="bolig"), lag_maal(nummer=2, livsomraade="arbeid")),
        tiltak=(lag_tiltak(), lag_tiltak(maal=2)),
        kommentar=tuple(
            Kommentar(nummer=n, maal=maal, tiltak=tiltak, av="planeier", dato=START, tekst=str(n))
            for n, (maal, tiltak) in enumerate([(1, None), (1, 1), (1, 7), (2, None), (2, 1)], 1)
        ),
    )
    del_ = utsnitt(plan, vurder_mottaker(plan, str(KARI), I_DAG, I_DAG, Innstillinger()))
    assert [t.slag for t in del_.plantekst] == ["viktig_for_meg"]
    assert [t.nummer for t in del_.andretjeneste] == [1]
    assert [(t.maal, t.nummer) for t in del_.tiltak] == [(1, 1)]
    assert [k.nummer for k in del_.kommentar] == [1, 2]
