"""Answer files and their skeletons."""

from datetime import date

import pytest

from ipkit.actions import sporsmaal
from ipkit.domain.felt import Felt, kodeform
from ipkit.domain.verdi import replace
from ipkit.errors import FilfeilError
from ipkit.exchange import referatskjema, skjemaer
from ipkit.exchange.skjema import Skjema
from ipkit.exchange.svarfil import les_svarfil, skriv_skjelett
from tests.fabrikk import lag_hode, lag_maal, lag_mote, lag_motedeltaker, lag_plan

PLAN = lag_plan(
    mote=(lag_mote(nummer=1),),
    motedeltaker=(lag_motedeltaker(mote=1, nummer=1, part="1"),),
    maal=(
        lag_maal(nummer=1, tekst="Flytte:\n# til\u2028egen 'leilighet'"),
        lag_maal(nummer=2, status="avsluttet"),
    ),
)
SKRIVEREN = {
    "moteleder": "koordinator",
    "referent": "1",
    "deltakere": [{"part": "1", "oppmote": "til_stede"}],
}


def _felt(spurt: sporsmaal.Sporsmaal) -> tuple[Felt, ...]:
    return tuple(spurt.values())


SKJEMAER = {
    "ny plan": (skjemaer.enkelt(_felt(sporsmaal.NY_PLAN), "Ny plan", None), {}),
    "deltaker": (skjemaer.enkelt(_felt(sporsmaal.DELTAKER), "Deltaker", PLAN), {}),
    "samtykke": (skjemaer.samtykke(_felt(sporsmaal.SAMTYKKE), PLAN), {}),
    "maal": (skjemaer.enkelt(_felt(sporsmaal.MAAL), "Mål", PLAN), {}),
    "tiltak": (skjemaer.tiltak(_felt(sporsmaal.TILTAK), PLAN, 1), {}),
    "evaluering": (skjemaer.evaluering(_felt(sporsmaal.EVALUERING), PLAN), {}),
    "referat": (referatskjema.referat(_felt(sporsmaal.REFERAT), PLAN, 1), SKRIVEREN),
}


@pytest.mark.parametrize("navn", SKJEMAER)
def test_a_skeleton_is_valid_as_printed_and_answers_only_what_is_known(navn: str) -> None:
    skjema, kjent = SKJEMAER[navn]
    utgave = {} if skjema.utgave is None else {"plan_utgave": skjema.utgave}
    assert les_svarfil(skjema, skriv_skjelett(skjema).encode(), "svar.yaml") == {**utgave, **kjent}


def test_a_new_meetings_skeleton_invites_nobody_and_adds_nothing_by_itself() -> None:
    """The planeier, the coordinator and the goals come by themselves (rules 103, 106)."""
    skjema = skjemaer.nytt_mote(_felt(sporsmaal.MOTE), PLAN)
    assert les_svarfil(skjema, skriv_skjelett(skjema).encode(), "f") == {"plan_utgave": skjema.utgave}


def test_the_skeleton_of_minutes_has_an_empty_decision_for_each_active_goal() -> None:
    skjelett = skriv_skjelett(
        referatskjema.referat(_felt(sporsmaal.REFERAT), lag_plan(mote=(lag_mote(nummer=1),)), 1)
    )
    assert (
        "  # Mål 1: Flytte til egen leilighet\n"
        "  - slag: drofting\n"
        "    maal: 1\n"
        "    tekst:\n"
        "  - slag: beslutning\n"
        "    maal: 1\n"
        "    tekst:\n"
        "    ansvarlig:\n"
        "    frist:\n"
    ) in skjelett


def referat() -> Skjema:
    return referatskjema.referat(_felt(sporsmaal.REFERAT), PLAN, 1)


def test_answers_are_typed_and_rows_left_empty_are_ignored() -> None:
    tekst = """\
plan_utgave: 3
neste: 2026-10-09
deltakere:
  - part: 1
    oppmote: til-stede
punkter:
  - slag: drofting
    tekst:
  - slag: beslutning
    maal: 1
    tekst: |-
      To ting:
      - nøkkel
    ansvarlig: Koordinator
    frist: 2026-05-01
"""
    assert les_svarfil(referat(), tekst.encode(), "svar.yaml") == {
        "plan_utgave": 3,
        "neste": date(2026, 10, 9),
        "deltakere": [{"part": "1", "oppmote": "til_stede"}],
        "punkter": [
            {
                "slag": "beslutning",
                "maal": 1,
                "tekst": "To ting:\n- nøkkel",
                "ansvarlig": "koordinator",
                "frist": date(2026, 5, 1),
            }
        ],
    }


def test_all_faults_of_an_answer_file_are_listed() -> None:
    tekst = """\
nestee: 2026-10-09
variant: middels
deltakere:
  - oppmote: til stede
  - navn: En gjest
punkter:
  - slag: beslutning
    frist: snart
  - slag: prat
    tekst: x
"""
    with pytest.raises(FilfeilError) as unntak:
        les_svarfil(referat(), tekst.encode(), "svar.yaml")
    assert unntak.value.feil == (
        "svar.yaml linje 1: ukjent felt «nestee». Mente du «neste»?",
        "svar.yaml linje 2: «Referatform» skal være én av: kort, utfyllende.",
        "svar.yaml linje 4: «part eller navn» mangler.",
        "svar.yaml linje 7: «tekst» mangler.",
        "svar.yaml linje 8: «Frist» skal være en dato som ÅÅÅÅ-MM-DD, for eksempel 2026-01-31.",
        "svar.yaml linje 9: «Slag» skal være én av: siden_sist, situasjon, planeiers_syn, barnets_mening, "
        "drofting, uenighet, endring, beslutning.",
    )


@pytest.mark.parametrize(
    ("skjema", "annet", "hva"),
    [
        (
            skjemaer.evaluering(_felt(sporsmaal.EVALUERING), PLAN),
            skjemaer.evaluering(
                _felt(sporsmaal.EVALUERING), replace(PLAN, hode=lag_hode(nummer=2, utgave=PLAN.hode.utgave))
            ),
            "plan",
        ),
        (
            referat(),
            referatskjema.referat(_felt(sporsmaal.REFERAT), replace(PLAN, mote=(lag_mote(nummer=2),)), 2),
            "møte",
        ),
        (
            skjemaer.tiltak(_felt(sporsmaal.TILTAK), PLAN, 1),
            skjemaer.tiltak(_felt(sporsmaal.TILTAK), PLAN, 2),
            "mål",
        ),
    ],
)
def test_what_was_written_about_one_plan_never_goes_to_another(
    skjema: Skjema, annet: Skjema, hva: str
) -> None:
    tekst = skriv_skjelett(skjema)
    with pytest.raises(FilfeilError) as unntak:
        les_svarfil(annet, tekst.encode(), "svar.yaml")
    linje = next(
        n for n, rad in enumerate(tekst.splitlines(), 1) if rad.startswith(kodeform(hva) + "_nummer:")
    )
    assert unntak.value.feil == (
        f"svar.yaml linje {linje}: filen er laget for et annet {hva}nummer. Lag den på nytt med --skjelett.",
    )
