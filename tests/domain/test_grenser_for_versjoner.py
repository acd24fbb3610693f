"""Versions, words and the mapping, at what parts one from another (T20)."""

from datetime import timedelta

import pytest

from ipkit.domain.elementer import er_innhold
from ipkit.domain.funn import Blikk
from ipkit.domain.gammelt_utsnitt import gammelt_utsnitt
from ipkit.domain.historikk import lest_element, med_samme_tekst
from ipkit.domain.historikkord import angring_av, er_angring
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kartlegging import Kartlegging, Kartleggingsomraade
from ipkit.domain.kartleggingsregler import skrevet
from ipkit.domain.kommuneord import partnavn
from ipkit.domain.maal import Maal
from ipkit.domain.skjultadresse import uten_steder
from ipkit.domain.tilgang import vurder_mottaker
from ipkit.domain.verdi import replace
from ipkit.errors import VerdifeilError
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    START,
    lag_deltaker,
    lag_hode,
    lag_maal,
    lag_mote,
    lag_person,
    lag_plan,
    lag_sakspunkt,
    lag_samtykke,
    lag_tiltak,
    lag_utkast,
)

DAG = timedelta(days=1)
INNST = Innstillinger()


def test_an_element_is_read_back_with_what_history_kept_and_its_key() -> None:
    maal = lest_element("maal/2", {"tekst": "Svømme"})
    assert maal == Maal(nummer=2, tekst="Svømme")
    assert lest_element("maal/2", {}).tekst is None  # a younger field that is needed has nothing
    with pytest.raises(TypeError):
        lest_element("deltaker/1", {}, nummer=2)


def test_a_copy_of_a_marked_text_is_of_eight_signs_or_more_rule_58() -> None:
    for tekst, antall in (("Flytte til", 1), ("Flytte n", 1), ("Flytte!", 0)):
        plan = lag_plan(
            maal=(lag_maal(tekst=tekst),),
            tiltak=(),
            mote=(lag_mote(),),
            sakspunkt=(lag_sakspunkt(tekst=tekst),),
        )
        assert len(med_samme_tekst(plan, ("maal/1",))) == antall


def test_what_the_plan_says_is_known_by_its_kind_and_an_undoing_by_its_name() -> None:
    assert [er_innhold(n) for n in ("maal/1", "plantekst/bakgrunn", "deltaker/1")] == [True, True, False]
    assert er_angring(angring_av("maal ny"))
    assert not er_angring("maal ny")


def test_an_old_version_shows_of_a_trimmed_participant_only_what_is_shown_today() -> None:
    gammel = lag_plan(
        deltaker=(lag_deltaker(), lag_deltaker(nummer=OLA, navn="Ola", rolle="lærer", telefon="1")),
        tiltak=(lag_tiltak(ansvarlig=str(OLA)),),
    )
    naa = replace(
        gammel,
        deltaker=(gammel.deltaker[0], replace(gammel.deltaker[1], rolle="rektor")),
        samtykke=(lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI, omraader=("bolig",))),
    )
    a = vurder_mottaker(naa, str(KARI), I_DAG, I_DAG, INNST)
    ola = gammelt_utsnitt(gammel, naa, a).finn_deltaker(OLA)
    assert (ola.navn, ola.rolle, ola.telefon, ola.bidrag) == ("Ola", "lærer", None, None)


def test_the_recipients_own_service_is_seen_and_no_other_where_an_address_is_hidden() -> None:
    plan = lag_plan(
        planeier=lag_person(adressesperre="fortrolig"),
        deltaker=(
            lag_deltaker(tjeneste="Skolen"),
            lag_deltaker(nummer=OLA, tjeneste="skolen"),
            lag_deltaker(nummer=PER, tjeneste="NAV"),
            lag_deltaker(nummer=4, tjeneste=None, telefon="1"),
        ),
    )
    assert [d.tjeneste for d in uten_steder(plan, "1").deltaker] == ["Skolen", "skolen", None, None]
    assert [d.tjeneste for d in uten_steder(plan, "4").deltaker] == [None, None, None, None]
    assert uten_steder(plan, "4").finn_deltaker(4).telefon == "1"


def test_a_part_is_called_by_name_or_by_the_municipalitys_title_rule_146() -> None:
    innst = replace(INNST, koordinatortittel="IP-koordinator")
    parter = ("planeier", "koordinator", "1", "tjeneste:NAV")
    assert [partnavn(lag_plan(), p, innst) for p in parter] == [
        "planeier",
        "IP-koordinator",
        "Kari Fiktiv",
        "NAV",
    ]


def test_a_mapping_has_a_new_day_where_something_is_new_and_a_known_life_area_rules_41_42() -> None:
    gammel = Kartlegging(
        plan=1, omraader=(Kartleggingsomraade(livsomraade="bolig", dato=START, behov="Rampe"),)
    )
    ny = skrevet(gammel, {"merknad": "x"}, {"bolig": {"behov": "Rampe"}}, I_DAG, INNST)
    bolig = ny.omraade("bolig")
    assert bolig is not None and bolig.dato == START
    endret = skrevet(gammel, {}, {"bolig": {"behov": "Heis"}, "helse": {}}, I_DAG, INNST)
    assert [(o.livsomraade, o.dato) for o in endret.omraader] == [("bolig", I_DAG), ("helse", I_DAG)]
    assert endret.omraade("helse") == endret.omraader[1]
    assert endret.omraade("fritid") is None
    with pytest.raises(VerdifeilError, match="«Livsområde» skal være én av"):
        skrevet(gammel, {}, {"fjas": {}}, I_DAG, INNST)


def test_a_case_has_no_plan_yet() -> None:
    for hode, har in ((lag_hode(status="innvilget"), False), (lag_utkast(), True)):
        assert Blikk(lag_plan(hode=hode), I_DAG, I_DAG, INNST).har_plan is har


def test_koordinerende_enhet_is_called_what_the_municipality_calls_it_rule_146() -> None:
    egen = replace(INNST, koordinerende_enhet="Forvaltningen")
    for innst, navn in ((INNST, "koordinerende enhet"), (egen, "Forvaltningen")):
        assert Blikk(lag_plan(), I_DAG, I_DAG, innst).enhet == navn
