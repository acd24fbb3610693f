"""The papers of one participant, and the notice of a coordinator (rules 24, 39, 124; § 6.9, oppgaveark)."""

from datetime import date

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import docx_tekst
from tests.documents.test_fasit import BYTTET, SLUTTER, TIL_KARI, UTSTEDT


def tekst(dokument: str, plan=None, **valg) -> str:
    return docx_tekst(lag_dokument(planer.bestilling(dokument=dokument, plan=plan or planer.saken(), **valg)))


def med_tiltak(**endringer):
    """Kari has one measure, which the test is about."""
    tiltak = f.lag_tiltak(**{"ansvarlig": str(f.KARI), "tekst": "Trene balanse", **endringer})
    return replace(planer.saken(), tiltak=(tiltak,), kommentar=(), referatpunkt=())


@pytest.mark.parametrize(("til", "over"), [(date(2026, 5, 31), True), (date(2026, 6, 1), False)])
def test_a_measure_is_over_its_deadline_from_the_day_after(til, over):
    assert ("over fristen" in tekst("oppgaveark", med_tiltak(til=til), nummer=f.KARI)) is over


@pytest.mark.parametrize(
    ("endringer", "med"),
    [
        ({}, True),
        ({"ansvarlig": "tjeneste:Fysioterapitjenesten"}, True),
        ({"ansvarlig": "tjeneste:NAV"}, False),
        ({"ansvarlig": "koordinator"}, False),
        ({"ansvarlig": str(f.PER)}, False),
        ({"status": "gjennomfort"}, False),
        ({"status": "venter_paa_svar"}, True),
    ],
)
def test_the_sheet_has_ones_own_open_measures_and_those_of_ones_service(endringer, med):
    assert ("Trene balanse" in tekst("oppgaveark", med_tiltak(**endringer), nummer=f.KARI)) is med


@pytest.mark.parametrize("part", [None, "planeier"])
def test_the_sheet_tells_only_what_that_participant_may_have_whoever_it_is_made_for(part):
    """Rule 24: Kari's consent covers one life area."""
    plan = replace(
        med_tiltak(),
        samtykke=(f.lag_samtykke(), f.lag_samtykke(nummer=2, deltaker=f.KARI, omraader=("fritid",))),
    )
    hvem = {"mottaker": part and "Nora Eksempel", "part": part}
    assert "Trene balanse" not in tekst("oppgaveark", plan, nummer=f.KARI, **hvem)


@pytest.mark.parametrize(
    ("endringer", "med"), [({}, True), ({"status": "avlyst"}, False), ({"part": "3"}, False)]
)
def test_the_sheet_has_the_next_meeting_that_one_is_asked_to(endringer, med):
    mote = f.lag_mote(nummer=2, dato=date(2026, 9, 4), tid="10.00", sted="Rådhuset", status="innkalt")
    plan = replace(
        planer.saken(),
        mote=(*planer.saken().mote, replace(mote, status=endringer.get("status", "innkalt"))),
        motedeltaker=(
            *planer.saken().motedeltaker,
            f.lag_motedeltaker(mote=2, nummer=1, part=endringer.get("part", "1"), oppmote="invitert"),
        ),
    )
    ut = tekst("oppgaveark", plan, **{**TIL_KARI, "nummer": f.KARI})
    assert ("4. september 2026, kl. 10.00, Rådhuset." in ut) is med
    assert ("Du er ikke innkalt til noe møte nå." in ut) is not med


def test_the_declaration_tells_of_the_planeier_only_the_name_rule_39():
    ut = tekst("taushetserklaering", **{**TIL_KARI, "nummer": f.KARI})
    assert "| Gjelder planen til | Nora Eksempel |" in ut
    for annet in ("2001", "55 00 00 01", "Prøveveien", "polsk", "Korte møter", "Flytte", "Per Fiktiv"):
        assert annet not in ut
    blank = tekst("taushetserklaering", variant="blank")
    assert "Nora" not in blank and "Kari" not in blank


@pytest.mark.parametrize("dokument", ["oppgaveark", "taushetserklaering"])
def test_a_participant_there_is_not_is_not_found(dokument):
    with pytest.raises(IkkeFunnetError, match=r"^Plan 1 har ikke deltaker 9\. Se: ipkit deltaker liste 1$"):
        tekst(dokument, nummer=9)


@pytest.mark.parametrize("valg", [UTSTEDT, TIL_KARI, {}])
@pytest.mark.parametrize("plan", [BYTTET, SLUTTER])
def test_the_notice_of_a_coordinator_never_says_why_rule_124(plan, valg):
    ut = tekst("koordinatorbytte", plan, **valg)
    assert "Flytter." not in ut and "fravær" not in ut and "sa opp" not in ut


def test_a_barnekoordinator_does_not_leave_because_the_last_day_is_known_rule_130():
    barn = f.lag_koordinator(rolle="barnekoordinator", til=date(2031, 6, 1))
    for dato, tittel in (
        (date(2031, 6, 1), "# Koordinator\n"),
        (date(2031, 6, 2), "# Koordinator slutter\n"),
    ):
        plan = replace(planer.saken(), koordinator=(barn,))
        assert tittel in tekst("koordinatorbytte", plan, dato=dato)


def test_an_evaluation_form_asks_of_the_open_goals_and_no_others_rule_94():
    ut = tekst("evaluering", variant="med_maal")
    assert "Mål 1: Flytte" in ut and "Mål 2" not in ut and "Mål 3" not in ut
    uten = replace(planer.saken(), evaluering=(), maalvurdering=())
    assert tekst("evaluering", uten) == ut


@pytest.mark.parametrize(
    ("fodt", "barn"), [(date(2019, 6, 2), False), (date(2019, 6, 1), True), (date(2008, 6, 1), False)]
)
def test_the_form_asks_for_the_childs_view_from_seven_to_eighteen_rule_33(fodt, barn):
    plan = replace(planer.saken(), planeier=f.lag_person(fodselsdato=fodt))
    assert ("Barnets eget syn" in tekst("evaluering", plan, variant="med_maal")) is barn
