"""Which recipient may have which document (rules 13, 24, 32, 38, 41, 42), for every pair of them."""

from datetime import date
from typing import Any

import pytest

from ipkit.documents.katalog import DOKUMENTER
from ipkit.domain.dokumentmottaker import (
    ARBEIDET,
    BARE_KARTLEGGINGENS_TO,
    EGNE,
    ENDRINGSMELDING,
    EVALUERING,
    IKKE_DENNE_MOTTAKEREN,
    KARTLEGGING,
    OM_DELTAKEREN,
    dokumentutsnitt,
    kontroller_lever,
    vurder_dokument,
)
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.sak import Beslutning
from ipkit.errors import RegelError
from tests import fabrikk as f

MOR, FAR, VERGE, FREMMED = 4, 5, 6, 7
FODT = date(2010, 6, 2)
"""16 on 2 June 2026, the day after the tests' today."""
INNST = Innstillinger()


def lag_plan(**endringer: Any) -> Plan:
    """A child's plan: parents, a guardian and a next of kin beside Kari, Ola and Per."""
    grunnplan = f.lag_plan()
    deltakere = (
        f.lag_deltaker(nummer=MOR, navn="Mor Fiktiv", tilknytning="foresatt"),
        f.lag_deltaker(nummer=FAR, navn="Far Fiktiv", tilknytning="foresatt"),
        f.lag_deltaker(nummer=VERGE, navn="Vera Fiktiv", tilknytning="verge"),
        f.lag_deltaker(nummer=FREMMED, navn="Tor Fiktiv", tilknytning="paarorende"),
    )
    beslutninger = tuple(
        Beslutning(
            nummer=n, utfall="innvilget", dato=f.START, rettsgrunnlag="pbrl_2_5", begrunnelse=f"Grunn {n}"
        )
        for n in (1, 2)
    )
    return f.lag_plan(
        **{
            "planeier": f.lag_person(fodselsdato=FODT),
            "deltaker": (*grunnplan.deltaker, *deltakere),
            "samtykke": (
                *grunnplan.samtykke,
                f.lag_samtykke(nummer=8, deltaker=VERGE, gitt_av="foresatt"),
            ),
            "beslutning": beslutninger,
            **endringer,
        }
    )


def vurder(plan: Plan, dokument: str, mottaker: str, dato: date = f.I_DAG) -> tuple[bool, str]:
    avgjorelse = vurder_dokument(plan, dokument, mottaker, dato, dato, INNST)
    return avgjorelse.tillatt, avgjorelse.kode


JA = (True, "IP-S00")
EGEN_NEI = (False, IKKE_DENNE_MOTTAKEREN)
KART_NEI = (False, BARE_KARTLEGGINGENS_TO)
TABELL = {
    # recipient: the plan, the planeier's own papers, papers of the work, the mapping
    "planeier": (JA, JA, JA, JA),
    "koordinator": (JA, JA, JA, JA),
    str(f.KARI): (JA, EGEN_NEI, EGEN_NEI, KART_NEI),
    str(f.OLA): ((False, "IP-S03"), EGEN_NEI, EGEN_NEI, KART_NEI),
    str(f.PER): ((False, "IP-S02"), EGEN_NEI, EGEN_NEI, KART_NEI),
    str(MOR): (JA, JA, EGEN_NEI, KART_NEI),
    str(VERGE): (JA, JA, EGEN_NEI, KART_NEI),
    str(FREMMED): ((False, "IP-S02"), EGEN_NEI, EGEN_NEI, KART_NEI),
    "tjeneste:NAV": ((False, "IP-S09"), EGEN_NEI, EGEN_NEI, KART_NEI),
}


@pytest.mark.parametrize("mottaker", TABELL)
def test_every_document_for_every_recipient(mottaker: str) -> None:
    planen, egne, arbeidet, kartlegging = TABELL[mottaker]
    ventet = {
        **dict.fromkeys(("plan", "referat", "innkalling"), planen),
        **dict.fromkeys(EGNE, egne),
        **dict.fromkeys(ARBEIDET, arbeidet),
        KARTLEGGING: kartlegging,
    }
    assert {d: vurder(lag_plan(), d, mottaker) for d in ventet} == ventet


def test_every_document_of_the_catalogue_has_its_place_in_the_decision() -> None:
    egne_regler = {"innsyn", KARTLEGGING, ENDRINGSMELDING, EVALUERING}
    samtykke = {"plan", "referat", "innkalling", "folgebrev", "koordinatorbytte"}
    assert {*samtykke, *egne_regler, *OM_DELTAKEREN, *EGNE, *ARBEIDET} == set(DOKUMENTER)


OM_EN = {
    # recipient: the sheet and the declaration of participant 1, and of nobody in particular
    "planeier": (JA, JA),
    "koordinator": (JA, JA),
    str(f.KARI): (JA, JA),
    str(f.OLA): (EGEN_NEI, (False, "IP-S03")),
    str(f.PER): (EGEN_NEI, (False, "IP-S02")),
    str(VERGE): (EGEN_NEI, JA),
    "tjeneste:NAV": ((False, "IP-S09"), (False, "IP-S09")),
}


@pytest.mark.parametrize("dokument", OM_DELTAKEREN)
@pytest.mark.parametrize("mottaker", OM_EN)
def test_papers_of_one_participant_go_to_no_other_rules_24_39(dokument: str, mottaker: str) -> None:
    svar = [
        vurder_dokument(lag_plan(), dokument, mottaker, f.I_DAG, f.I_DAG, INNST, nummer=nummer)
        for nummer in (f.KARI, None)
    ]
    assert tuple((a.tillatt, a.kode) for a in svar) == OM_EN[mottaker]


def test_the_declaration_goes_to_whoever_lacks_nothing_else_rule_39() -> None:
    """Consented but unsigned: the form and nothing more. Never asked: not even the form."""
    samtykke = f.lag_samtykke(nummer=9, deltaker=FREMMED)
    med = lag_plan(samtykke=(*lag_plan().samtykke, samtykke))
    for dokument in (*OM_DELTAKEREN, "plan"):
        ventet = JA if dokument == "taushetserklaering" else (False, "IP-S14")
        assert vurder(med, dokument, str(FREMMED)) == ventet
    assert vurder(lag_plan(), "taushetserklaering", str(FREMMED)) == (False, "IP-S02")


@pytest.mark.parametrize(
    ("endringer", "mottaker", "tillatt"),
    [
        ({"livsomraade": "bolig"}, str(f.KARI), True),
        ({"livsomraade": "okonomi"}, str(f.KARI), False),
        ({"livsomraade": None}, str(f.KARI), False),
        ({"deles_ikke_med": ("foresatte",)}, str(MOR), False),
        ({"deles_ikke_med": ("foresatte",)}, "planeier", True),
    ],
)
def test_an_evaluation_goes_to_whom_its_life_area_and_marks_let_it_rules_24_33(
    endringer: dict[str, Any], mottaker: str, tillatt: bool
) -> None:
    samtykker = (f.lag_samtykke(), f.lag_samtykke(nummer=2, deltaker=f.KARI, omraader=("bolig",)))
    plan = lag_plan(samtykke=samtykker, evaluering=(f.lag_evaluering(**endringer),))
    svar = vurder_dokument(plan, "evaluering", mottaker, f.I_DAG, f.I_DAG, INNST, nummer=1)
    assert (svar.tillatt, svar.kode) == (tillatt, "IP-S00" if tillatt else "IP-S16")
    # A form with nothing in it tells no more than the plan does.
    assert vurder(plan, "evaluering", mottaker) == JA


@pytest.mark.parametrize(
    ("dato", "ventet"), [(date(2026, 6, 1), JA), (date(2026, 6, 2), (False, "IP-S01"))], ids=str
)
def test_a_parent_has_the_childs_letter_without_consent_a_until_the_birthday_rule_32(
    dato: date, ventet: tuple[bool, str]
) -> None:
    """A refusal has no plan to consent to."""
    plan = lag_plan(samtykke=())
    assert vurder(plan, "beslutning", str(MOR), dato) == ventet
    assert vurder(plan, "plan", str(MOR), date(2026, 6, 1)) == (False, "IP-S01")


@pytest.mark.parametrize(
    "endringer",
    [
        {"svar": "nei"},
        {"trukket": f.I_DAG},
    ],
    ids=["a no", "a withdrawal"],
)
def test_a_parent_who_was_refused_has_no_letter_rule_34(endringer: dict[str, Any]) -> None:
    nei = f.lag_samtykke(nummer=9, deltaker=FAR, gitt_av="planeier", **endringer)
    plan = lag_plan(samtykke=(*lag_plan().samtykke, nei))
    assert not vurder(plan, "beslutning", str(FAR))[0]
    assert vurder(plan, "beslutning", str(MOR)) == JA


def test_a_parent_who_is_out_of_the_plan_has_no_letter_rule_43() -> None:
    deltaker = f.lag_deltaker(nummer=1, tilknytning="foresatt", ut=f.I_DAG)
    assert vurder(lag_plan(deltaker=(deltaker,)), "beslutning", "1") == (False, "IP-S06")


def test_a_representative_gets_the_one_decision_and_nothing_else_of_the_case() -> None:
    plan = lag_plan()
    avgjorelse = vurder_dokument(plan, "beslutning", str(MOR), f.I_DAG, f.I_DAG, INNST)
    assert [b.nummer for b in dokumentutsnitt(plan, avgjorelse, ("beslutning", 2)).beslutning] == [2]
    assert dokumentutsnitt(plan, avgjorelse, None).beslutning == ()
    egen = vurder_dokument(plan, "beslutning", "planeier", f.I_DAG, f.I_DAG, INNST)
    assert dokumentutsnitt(plan, egen, ("beslutning", 2)) == plan


def test_nothing_is_sent_to_the_dead_rule_133() -> None:
    doed = f.lag_plan(hode=f.lag_hode(status="avsluttet", avslutningsgrunn="dod"))
    flyttet = f.lag_plan(hode=f.lag_hode(status="avsluttet", avslutningsgrunn="flyttet"))
    for plan, mottaker in ((doed, None), (doed, "koordinator"), (flyttet, "planeier")):
        kontroller_lever(plan, mottaker)
    with pytest.raises(RegelError) as nei:
        kontroller_lever(doed, "planeier")
    assert (nei.value.kode, nei.value.exit_code) == ("IP-R133", 6)
