"""What may be taken back, and what may be marked as wrong (rule 58; design D9, D11)."""

from datetime import date
from typing import Any

import pytest

from ipkit.domain.angreregler import kontroller_angre, kontroller_tilbake, som_merkes, staar_igjen
from ipkit.domain.elementer import BARN, planens_elementer
from ipkit.domain.feilregistrert import FEILREGISTRERT
from ipkit.domain.historikk import Utgave, sammenlign, uten_tekst
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maalregler import UTE_AV_BRUK, endre_maal
from ipkit.domain.merking import Merking
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError
from tests.fabrikk import (
    I_DAG,
    lag_deltaker,
    lag_hode,
    lag_koordinator,
    lag_maal,
    lag_mote,
    lag_motedeltaker,
    lag_person,
    lag_plan,
    lag_samtykke,
)
from tests.storage.hjelp import hel_plan


def utgave(foer: Plan | None, etter: Plan, **endringer: Any) -> Utgave:
    """The act that made `etter` of `foer`."""
    tom = Plan(hode=etter.hode, planeier=etter.planeier)
    endret = sammenlign(foer or tom, etter)
    return Utgave(
        **{
            "nummer": 2,
            "navn": "maal endre",
            "os_bruker": "siri",
            "utfort_av": None,
            "tidspunkt": "2026-06-01T10:00:00.000+00:00",
            "dato": date(2026, 6, 1),
            "endringer": endret,
            **endringer,
        }
    )


def angre(siste: Utgave, utstedt: bool = False, **av: Any) -> None:
    kontroller_angre(lag_plan(), siste, av.get("os_bruker", "siri"), av.get("utfort_av"), utstedt)


ENDRET_MAAL = utgave(lag_plan(), lag_plan(maal=(lag_maal(tekst="Nytt"),)))


def test_a_change_of_a_text_is_taken_back() -> None:
    angre(ENDRET_MAAL)


@pytest.mark.parametrize(
    ("siste", "valg", "melding"),
    [
        (ENDRET_MAAL, {"os_bruker": "ola"}, "er gjort av en annen"),
        (ENDRET_MAAL, {"utfort_av": "Ola"}, "er gjort av en annen"),
        (ENDRET_MAAL._replace(utfort_av="Ola"), {}, "er gjort av en annen"),
        (ENDRET_MAAL._replace(navn="angre: maal ny"), {}, "er selv en angring"),
        (ENDRET_MAAL._replace(navn="merk-feil"), {}, "kommer ikke tilbake"),
        (ENDRET_MAAL, {"utstedt": True}, "er sendt ut som dokument"),
        (ENDRET_MAAL._replace(navn="levert"), {}, "er utstedt, og det angres ikke"),
        (ENDRET_MAAL._replace(navn="underrettet"), {}, "er utstedt, og det angres ikke"),
    ],
)
def test_what_is_not_taken_back_says_why(siste: Utgave, valg: dict[str, Any], melding: str) -> None:
    with pytest.raises(RegelError, match=melding) as feil:
        angre(siste, **valg)
    assert feil.value.kode == "IP-R58"


KARI = lag_deltaker()
MOTE = {"mote": (lag_mote(),)}
BESTEMMER_TILGANG: list[tuple[dict[str, Any], dict[str, Any]]] = [
    ({}, {"samtykke": (lag_samtykke(),)}),
    ({"samtykke": (lag_samtykke(),)}, {"samtykke": (lag_samtykke(trukket=date(2026, 6, 1)),)}),
    ({"deltaker": (KARI,)}, {"deltaker": (replace(KARI, ut=date(2026, 6, 1)),)}),
    ({"deltaker": (KARI,)}, {"deltaker": (replace(KARI, rettighet="skriv"),)}),
    ({"deltaker": (KARI,)}, {"deltaker": ()}),
    ({"maal": (lag_maal(),)}, {"maal": (lag_maal(deles_ikke_med=("foresatte",)),)}),
    ({"maal": (lag_maal(),)}, {"maal": (lag_maal(livsomraade="helse"),)}),
    ({"planeier": lag_person()}, {"planeier": lag_person(adressesperre="fortrolig")}),
    ({"planeier": lag_person()}, {"planeier": lag_person(fodselsdato=date(2012, 5, 17))}),
    ({"koordinator": (lag_koordinator(),)}, {"koordinator": (lag_koordinator(til=date(2026, 6, 1)),)}),
    ({**MOTE, "motedeltaker": (lag_motedeltaker(ja_til_motet=True),)}, {**MOTE, "motedeltaker": ()}),
    (
        {**MOTE, "motedeltaker": (lag_motedeltaker(ja_til_motet=True),)},
        {**MOTE, "motedeltaker": (lag_motedeltaker(),)},
    ),
]


@pytest.mark.parametrize(("foer", "etter"), BESTEMMER_TILGANG)
def test_taking_back_never_decides_who_sees_what(foer: dict[str, Any], etter: dict[str, Any]) -> None:
    """Rule 30: a withdrawal is not reopened by a way round; in either direction."""
    felles: dict[str, Any] = {"samtykke": ()}
    a, b = lag_plan(**{**felles, **foer}), lag_plan(**{**felles, **etter})

    with pytest.raises(RegelError, match="hvem som får se hva"):
        angre(utgave(a, b))


def test_the_first_version_cannot_be_taken_back() -> None:
    plan = lag_plan()
    ny = utgave(None, plan)
    hele = ny._replace(
        endringer=(ny.endringer[0]._replace(element="plan", hva="ny"), *ny.endringer), navn="ny-plan"
    )
    with pytest.raises(RegelError, match="ikke noe å angre"):
        angre(hele)


@pytest.mark.parametrize(
    ("naa", "foer"), [("avsluttet", "aktiv"), ("arkivert", "aktiv"), ("aktiv", "avsluttet")]
)
def test_closing_and_reopening_are_not_taken_back(naa: Any, foer: Any) -> None:
    """Rules 133, 137."""
    with pytest.raises(RegelError, match="angres ikke"):
        kontroller_tilbake(lag_plan(hode=lag_hode(status=naa)), lag_plan(hode=lag_hode(status=foer)))


def test_archiving_what_is_closed_is_neither() -> None:
    kontroller_tilbake(
        lag_plan(hode=lag_hode(status="arkivert")), lag_plan(hode=lag_hode(status="avsluttet"))
    )


def test_an_element_is_marked_by_losing_its_texts() -> None:
    assert som_merkes(lag_plan(), "deltaker/1", True, "Feil person") == uten_tekst(lag_plan().deltaker[0])


def test_a_goal_or_measure_marked_as_wrong_is_open_no_longer() -> None:
    plan = lag_plan(maal=(lag_maal(strider_mot="2"), lag_maal(nummer=2, status="avsluttet")))
    assert som_merkes(plan, "maal/1", True, "Feil") == lag_maal(
        tekst=FEILREGISTRERT, status="avbrutt", begrunnelse=UTE_AV_BRUK
    )
    assert som_merkes(plan, "maal/2", True, "Feil").status == "avsluttet"
    assert som_merkes(plan, "tiltak/1.1", True, "Feil").status == "ikke_gjennomfort"
    assert staar_igjen(plan, ["maal/1"]) == ("tiltak/1.1",)
    assert staar_igjen(plan, ["maal/1", "tiltak/1.1"]) == ()


@pytest.mark.parametrize(("forslag_av", "status"), [(None, "aktivt"), ("1", "forslag")])
def test_the_right_text_takes_a_marked_goal_up_again(forslag_av: str | None, status: str) -> None:
    maal = lag_maal(foreslaatt_av=forslag_av)
    merket = som_merkes(lag_plan(maal=(maal,)), "maal/1", True, "Feil")
    plan = lag_plan(hode=lag_hode(status="utkast"), maal=(merket,))
    assert endre_maal(plan, 1, {"prioritet": 1}, Innstillinger(), I_DAG, I_DAG).status == "avbrutt"
    ny = endre_maal(plan, 1, {"tekst": "Riktig"}, Innstillinger(), I_DAG, I_DAG)
    assert (ny.status, ny.begrunnelse, ny.tekst) == (status, None, "Riktig")


def test_one_that_is_gone_is_marked_in_history_alone() -> None:
    assert som_merkes(lag_plan(), "maal/2", True, "Feil person") is None


@pytest.mark.parametrize("navn", ["maal/2", "ukjent/1", "/tull", "maal", "plantekst/bakgrunn"])
def test_one_that_never_was_is_not_found(navn: str) -> None:
    with pytest.raises(IkkeFunnetError):
        som_merkes(lag_plan(), navn, False, "Feil person")


@pytest.mark.parametrize(
    ("navn", "grunn", "melding"),
    [
        ("maal/1", None, "Skriv hvorfor"),
        ("maal/1", "", "Skriv hvorfor"),
        ("plan", "Feil", "rettes"),
        ("person", "Feil", "rettes"),
        ("tilslutning/1", "Feil", "ingen tekst"),
    ],
)
def test_what_cannot_be_marked_says_why(navn: str, grunn: str | None, melding: str) -> None:
    with pytest.raises(RegelError, match=melding) as feil:
        som_merkes(lag_plan(), navn, True, grunn)
    assert feil.value.kode == "IP-R58"


def test_every_mark_on_a_text_decides_who_sees_it() -> None:
    """A new field of `Merking` must be thought of here too."""
    merket = [e for e in planens_elementer(hel_plan()) if isinstance(e, Merking)]
    assert {type(e) for e in merket} == {s.type for s in BARN if issubclass(s.type, Merking)}
    for element in merket:
        for felt, annet in (("livsomraade", "helse"), ("tredjepart", False), ("deles_ikke_med", ())):
            plan = replace(lag_plan(), **{s.navn: (element,) for s in BARN if s.type is type(element)})
            endret = replace(
                lag_plan(),
                **{s.navn: (replace(element, **{felt: annet}),) for s in BARN if s.type is type(element)},
            )
            with pytest.raises(RegelError, match="hvem som får se hva"):
                angre(utgave(plan, endret))
