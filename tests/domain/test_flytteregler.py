"""Comments and moved measures: who sees them stays as it was (rules 24, 32, 33, 82, 85)."""

from datetime import timedelta
from typing import Any

import pytest

from ipkit.domain.elementer import med
from ipkit.domain.flytteregler import flytt_tiltak, ordne_maal, ordne_tiltak
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.kommentarregler import ny_kommentar
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import maal_i_rekkefolge, tiltak_i_rekkefolge
from ipkit.domain.saksliste import ordnet as saksliste
from ipkit.domain.tilgang import vurder_mottaker
from ipkit.domain.tiltaksregler import neste_tiltaksnummer
from ipkit.domain.utsnitt import utsnitt
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, IpkitError, RegelError, SamtykkeError, VerdifeilError
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    lag_hode,
    lag_maal,
    lag_mote,
    lag_plan,
    lag_referatpunkt,
    lag_sakspunkt,
    lag_samtykke,
    lag_tiltak,
)

INNST = Innstillinger()
KOMMENTAR = Kommentar(nummer=1, maal=1, tiltak=1, av="1", dato=I_DAG, tekst="Fint")


def kommenter(plan: Plan, element: str, av: str, **endringer: Any) -> Kommentar:
    verdier = {"tekst": "Fint", "dato": I_DAG, "dagens": I_DAG, "ekte_dato": I_DAG, **endringer}
    return ny_kommentar(plan, element, av, innstillinger=INNST, **verdier)


@pytest.mark.parametrize("av", ["planeier", "koordinator", str(KARI)])
def test_a_comment_keeps_author_and_date_rule_82(av: str) -> None:
    assert kommenter(lag_plan(), "1.1", av) == replace(KOMMENTAR, av=av)
    assert kommenter(lag_plan(kommentar=(KOMMENTAR,)), "1", av) == replace(
        KOMMENTAR, nummer=2, tiltak=None, av=av
    )


@pytest.mark.parametrize(("hvem", "kode"), [(OLA, "IP-S03"), (PER, "IP-S02")])
def test_who_may_not_see_the_plan_comments_on_nothing_rules_24_and_82(hvem: int, kode: str) -> None:
    """Ola's consent was withdrawn, and Per was never asked."""
    with pytest.raises(SamtykkeError) as feil:
        kommenter(lag_plan(), "1", str(hvem))
    assert feil.value.kode == kode


def test_a_participant_comments_only_within_the_areas_of_the_consent_rules_24_and_82() -> None:
    samtykker = (lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI, omraader=("helse",)))
    plan = lag_plan(samtykke=samtykker, maal=(lag_maal(), lag_maal(nummer=2, livsomraade="helse")))
    assert kommenter(plan, "2", str(KARI)).maal == 2
    for element in ("1", "1.1"):
        with pytest.raises(SamtykkeError, match="har ikke samtykke til å se") as feil:
            kommenter(plan, element, str(KARI))
        assert feil.value.kode == "IP-S82"


@pytest.mark.parametrize(
    ("element", "av", "endringer", "feil"),
    [
        ("9", "planeier", {}, IkkeFunnetError),
        ("1.9", "planeier", {}, IkkeFunnetError),
        ("x", "planeier", {}, VerdifeilError),
        ("1", "99", {}, IkkeFunnetError),
        ("1", "tjeneste:Skolen", {}, VerdifeilError),
        ("1", "planeier", {"tekst": None}, VerdifeilError),
        ("1", "planeier", {"dato": I_DAG + timedelta(days=1)}, RegelError),
    ],
)
def test_a_comment_that_is_not_right_is_refused_rule_82(
    element: str, av: str, endringer: dict[str, Any], feil: type[IpkitError]
) -> None:
    with pytest.raises(feil):
        kommenter(lag_plan(), element, av, **endringer)


def flyttbar(**endringer: Any) -> Plan:
    return lag_plan(
        **{
            "maal": (lag_maal(deles_ikke_med=("foresatte",), strider_mot="1.1"), lag_maal(nummer=2)),
            "tiltak": (lag_tiltak(), lag_tiltak(maal=2, strider_mot="1.1")),
            "kommentar": (KOMMENTAR, replace(KOMMENTAR, nummer=2, tiltak=None)),
            "mote": (lag_mote(),),
            "sakspunkt": (lag_sakspunkt(maal=1, tiltak=1), lag_sakspunkt(nummer=2, maal=1)),
            "referatpunkt": (lag_referatpunkt(maal=1, tiltak=1),),
            **endringer,
        }
    )


def test_a_moved_measure_gets_a_new_number_and_all_that_points_to_it_follows_rule_85() -> None:
    plan = flyttbar()
    arvet = {"livsomraade": "bolig", "deles_ikke_med": ("foresatte",)}
    flyttet = flytt_tiltak(plan, 1, 1, 2)
    assert flyttet.gammelt == plan.tiltak[0]
    assert flyttet.nytt == lag_tiltak(maal=2, nummer=2, tidligere="1.1", **arvet)
    assert flyttet.endret == (
        replace(KOMMENTAR, maal=2, tiltak=2, **arvet),
        lag_sakspunkt(maal=2, tiltak=2, **arvet),
        lag_referatpunkt(maal=2, tiltak=2, **arvet),
        replace(plan.maal[0], strider_mot="2.2"),
        replace(plan.tiltak[1], strider_mot="2.2"),
    )


def test_a_number_that_was_moved_away_is_never_given_again_rule_85() -> None:
    flyttet = lag_tiltak(maal=2, nummer=1, tidligere="3.4, 1.7")
    plan = lag_plan(maal=(lag_maal(), lag_maal(nummer=2)), tiltak=(lag_tiltak(), flyttet))
    assert neste_tiltaksnummer(plan, 1) == 8
    assert flytt_tiltak(plan, 2, 1, 1).nytt.tidligere == "3.4, 1.7, 2.1"


@pytest.mark.parametrize(
    ("til", "plan", "feil"),
    [
        (1, flyttbar(), RegelError),
        (9, flyttbar(), IkkeFunnetError),
        (2, flyttbar(maal=(lag_maal(), lag_maal(nummer=2, status="avsluttet"))), RegelError),
        (2, flyttbar(hode=lag_hode(status="avsluttet")), RegelError),
    ],
)
def test_a_measure_is_moved_only_to_another_open_goal_rules_75_and_85(
    til: int, plan: Plan, feil: type[IpkitError]
) -> None:
    with pytest.raises(feil):
        flytt_tiltak(plan, 1, 1, til)


def test_a_recipient_gets_no_number_of_what_stays_behind_rules_24_85_and_87() -> None:
    samtykker = (lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI, omraader=("helse",)))
    sett = lag_maal(nummer=2, livsomraade="helse", strider_mot="1", uavtalt=I_DAG)
    tiltak = lag_tiltak(maal=2, tidligere="1.4", strider_mot="2")
    plan = lag_plan(samtykke=samtykker, maal=(lag_maal(), sett), tiltak=(tiltak,))
    del_ = utsnitt(plan, vurder_mottaker(plan, str(KARI), I_DAG, I_DAG, INNST))
    assert del_.maal == (replace(sett, strider_mot=None, uavtalt=None),)
    assert del_.tiltak == (replace(tiltak, tidligere=None),)


def ordnet(**endringer: Any) -> Plan:
    """Four goals, the second closed, and three measures under the first, the first of them done."""
    maal = (lag_maal(), lag_maal(nummer=2, status="avsluttet"), lag_maal(nummer=3), lag_maal(nummer=4))
    tiltak = (lag_tiltak(status="gjennomfort"), lag_tiltak(nummer=2), lag_tiltak(nummer=3))
    return lag_plan(**{"maal": maal, "tiltak": tiltak, **endringer})


def test_goals_and_measures_stand_in_the_planeiers_order_and_what_has_ended_last_rule_85() -> None:
    plan = ordnet()
    assert [m.nummer for m in maal_i_rekkefolge(plan)] == [1, 3, 4, 2]
    assert [t.nummer for t in plan.tiltak_for(1)] == [2, 3, 1]
    plan = med(plan, *ordne_maal(plan, (4, 1)), *ordne_tiltak(plan, 1, (3,)))
    assert [(m.nummer, m.prioritet) for m in maal_i_rekkefolge(plan)] == [
        (4, 1),
        (1, 2),
        (3, None),
        (2, None),
    ]
    assert [f"{t.maal}.{t.nummer}" for t in tiltak_i_rekkefolge(plan)] == ["1.3", "1.2", "1.1"]


def test_another_order_changes_only_what_gets_another_place_rule_85() -> None:
    plan = ordnet(maal=(lag_maal(prioritet=1), lag_maal(nummer=2, prioritet=2), lag_maal(nummer=3)))
    assert ordne_maal(plan, (1, 2)) == ()
    assert ordne_maal(plan, (1, 3)) == (
        lag_maal(nummer=2),
        lag_maal(nummer=3, prioritet=2),
    )
    assert ordne_maal(plan, ()) == (lag_maal(), lag_maal(nummer=2))


@pytest.mark.parametrize(
    ("numre", "feil"),
    [((9,), IkkeFunnetError), ((1, 1), RegelError), ((2,), RegelError)],
)
def test_an_order_names_open_goals_once_rule_85(numre: tuple[int, ...], feil: type[IpkitError]) -> None:
    with pytest.raises(feil):
        ordne_maal(ordnet(), numre)
    with pytest.raises(RegelError):
        ordne_maal(ordnet(hode=lag_hode(status="avsluttet")), (1,))


def test_the_agenda_follows_the_order_after_what_people_put_up_rules_85_and_103() -> None:
    saker = (
        lag_sakspunkt(nummer=1, tekst="Mål 1: Bo", maal=1),
        lag_sakspunkt(nummer=2, tekst="Tiltak 1.2: Søke", maal=1, tiltak=2),
        lag_sakspunkt(nummer=3, tekst="Tiltak 1.3: Se", maal=1, tiltak=3),
        lag_sakspunkt(nummer=4, tekst="Mål 3: Trene", maal=3),
        lag_sakspunkt(nummer=5, tekst="Buss", maal=None, meldt_av="1"),
        lag_sakspunkt(nummer=6, tekst="Ferie", maal=None, meldt_av="planeier"),
    )
    plan = ordnet(mote=(lag_mote(),), sakspunkt=saker)
    plan = med(plan, *ordne_maal(plan, (3,)), *ordne_tiltak(plan, 1, (3,)))
    assert [s.nummer for s in saksliste(plan, 1)] == [6, 5, 4, 1, 3, 2]
