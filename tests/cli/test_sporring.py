"""Questions to somebody in a terminal: one at a time, asked again, and the end of input means no."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.harness import Ipkit, Resultat

ROT = Path(__file__).parent.parent.parent
SPORSMAAL_TIL_NY_PLAN = """Planeiers navn: \
  Dette må besvares.
Planeiers navn: \
Fødselsdato (ÅÅÅÅ-MM-DD): \
  «Fødselsdato» skal være en dato som ÅÅÅÅ-MM-DD, for eksempel 2026-01-31.
Fødselsdato (ÅÅÅÅ-MM-DD): \
Planeiers telefon (Enter for å hoppe over): \
Planeiers adresse (Enter for å hoppe over): \
Adressesperre (ingen/fortrolig/strengt_fortrolig) [ingen]: \
Koordinator: """


def test_a_new_plan_is_asked_for_one_answer_at_a_time_and_a_wrong_one_again(tomt: Ipkit) -> None:
    svar = "\nKari Nordmann\n17/5-1990\n17.5.1990\n\n\n\nOla Hansen\n" + "\n" * 12

    resultat = tomt("ny-plan", stdin=svar, terminal=True)

    assert resultat.kode == 0
    assert resultat.feil.startswith(SPORSMAAL_TIL_NY_PLAN)
    assert resultat.ut == "Plan 1 er opprettet. Neste steg: ipkit samtykke registrer 1 --type plan\n"
    assert tomt.sporr("SELECT navn, fodselsdato FROM person") == [("Kari Nordmann", "1990-05-17")]


def test_what_is_answered_on_the_line_is_not_asked_for(tomt: Ipkit) -> None:
    valg = ("--navn", "Kari Nordmann", "--fodselsdato", "1990-05-17")

    resultat = tomt("ny-plan", *valg, stdin="\n\n\nOla Hansen\n" + "\n" * 12, terminal=True)

    assert resultat.kode == 0
    assert "Planeiers navn" not in resultat.feil and "Fødselsdato" not in resultat.feil


def test_nothing_is_asked_where_everything_needed_is_answered(ipkit: Ipkit) -> None:
    resultat = ipkit("maal", "endre", "1", "1", "--tekst", "Lære å lage middag", terminal=True)

    assert resultat == Resultat(0, "Mål 1 er endret.\n", "")


@pytest.mark.parametrize("svar", ["", "Kari Nordmann\n", "Kari Nordmann\n1990-05-17\n\n\n"])
def test_the_end_of_input_means_that_nothing_is_made(tomt: Ipkit, svar: str) -> None:
    foer = tomt.innhold()

    resultat = tomt("ny-plan", stdin=svar, terminal=True)

    assert (resultat.kode, resultat.ut) == (1, "")
    assert resultat.feil.endswith("\nAvbrutt. Ingenting er lagret.\n")
    assert tomt.innhold() == foer


def test_what_a_rule_says_no_to_at_the_end_is_asked_again_with_the_answers_in_place(tomt: Ipkit) -> None:
    foerst = "Kari Nordmann\n3.7.2090\n24.5.2026\nm\nHun ringte.\n" + "\n" * 5
    rettet = "\n\n17.5.1990\n" + "\n" * 12

    resultat = tomt("sak", "ny", stdin=foerst + rettet, terminal=True)

    assert resultat.kode == 0
    assert (
        "IP-R17: Fødselen er datert 03.07.2090, og det er ikke kommet ennå. Rett datoen.\n" in resultat.feil
    )
    assert "Planeiers navn [Kari Nordmann]: Fødselsdato (ÅÅÅÅ-MM-DD) [2090-07-03]: " in resultat.feil
    assert tomt.sporr("SELECT navn, fodselsdato FROM person") == [("Kari Nordmann", "1990-05-17")]


def test_an_answer_that_stands_is_taken_away_with_a_hyphen(tomt: Ipkit) -> None:
    forst = ["Kari Nordmann", "3.7.2090", "", "muntlig", "Hun ringte.", "paarorende", "Ola", "Mange"]
    igjen = ["", "17.5.1990", "", "", "", "", "-", "-", "", "", ""]
    svar = [*forst, "", "", "", "ja", *igjen]
    resultat = tomt.ok("sak", "ny", stdin="\n".join(svar) + "\n", terminal=True)
    assert "Hvorfor planeier vil ha plan (- for å tømme) [Mange]: " in resultat.feil
    assert "Planeiers navn [Kari Nordmann]: " in resultat.feil
    assert tomt.sporr("SELECT formidlet_av, formidler_navn, hvorfor FROM henvendelse") == [
        ("paarorende", None, None)
    ]


@pytest.mark.parametrize("svar", ["nei\n", ""])
def test_whoever_does_not_mend_the_answers_gets_the_code_of_the_rule(tomt: Ipkit, svar: str) -> None:
    foer = tomt.innhold()
    skrevet = "Kari Nordmann\n3.7.2090\n\nmuntlig\nHun ringte.\n" + "\n" * 5

    resultat = tomt("sak", "ny", stdin=skrevet + svar, terminal=True)

    assert resultat.kode == 6
    assert resultat.feil.endswith("Rette svarene? Enter beholder hvert svar, - tømmer det (ja/nei) [ja]: ")
    assert tomt.innhold() == foer


def test_the_first_letters_of_a_code_are_enough_where_they_fit_one_only(tomt: Ipkit) -> None:
    tomt.ok("sak", "ny", "--navn", "Kari Nordmann", "--fodselsdato", "1990-05-17", "--dato", "2026-05-20",
            "--kanal", "muntlig", "--tekst", "Hun ringte.")  # fmt: skip

    svar = tomt("sak", "onske", "1", stdin="\nikke\n\n1.9.2026\n\n", terminal=True)

    assert svar.kode == 0
    assert tomt.sporr("SELECT svar FROM onske") == [("ikke_naa",)]


def test_a_decision_is_asked_for_with_the_legal_bases_in_view_and_tells_where_its_letter_is(
    tomt: Ipkit,
) -> None:
    tomt.ok("sak", "ny", "--navn", "Kari Nordmann", "--fodselsdato", "1990-05-17", "--dato", "2026-05-20",
            "--kanal", "muntlig", "--tekst", "Hun ringte.")  # fmt: skip
    tomt.ok("sak", "onske", "1", "--svar", "ja")

    svar = tomt("sak", "beslutning", "1", stdin="inn\n\n\n\npbrl_2_5\nBehov.\n" + "\n" * 6, terminal=True)

    assert svar.kode == 0
    assert "   pbrl_2_5: pbrl. § 2-5, rett til individuell plan\n" in svar.feil
    assert svar.feil.endswith(
        "Brevet til planeier: ipkit eksporter beslutning.docx --plan 1 --mottaker planeier\n"
        "Når planeier har fått svaret: ipkit sak start 1\n"
    )


def test_a_case_that_starts_without_a_coordinator_tells_how_to_name_one(tomt: Ipkit) -> None:
    tomt.ok("sak", "ny", "--navn", "Kari Nordmann", "--fodselsdato", "1990-05-17", "--dato", "2026-05-20",
            "--kanal", "muntlig", "--tekst", "Hun ringte.")  # fmt: skip
    tomt.ok("sak", "onske", "1", "--svar", "ja")
    tomt.ok("sak", "beslutning", "1", "--utfall", "innvilget", "--rettsgrunnlag", "pbrl_2_5",
            "--begrunnelse", "Behov")  # fmt: skip

    startet = tomt.ok("sak", "start", "1")

    assert startet.feil.endswith("Er det ingen koordinator ennå: ipkit koordinator ny 1\n")


def test_letters_that_fit_several_codes_name_those_that_they_fit(tomt: Ipkit) -> None:
    tomt.ok("sak", "ny", "--navn", "Kari Nordmann", "--fodselsdato", "1990-05-17", "--dato", "2026-05-20",
            "--kanal", "muntlig", "--tekst", "Hun ringte.")  # fmt: skip

    spurt = tomt("sak", "beslutning", "1", stdin="i\n", terminal=True)

    assert "  «i» passer på flere: innvilget, ikke_forlenget.\n" in spurt.feil


TREKKES = """Dette trekkes tilbake i plan 1:
  1  planen, gitt 15.01.2026
  2  opplysninger til deltaker 1, gitt 15.01.2026
Gjelder det bare én: ipkit samtykke trekk-tilbake 1 --deltaker NUMMER
Trekke tilbake alt dette? (ja/nei) [nei]: """


@pytest.mark.parametrize("svar", ["", "\n", "nei\n", "kanskje\n"])
def test_withdrawing_everything_shows_what_and_anything_but_yes_is_no(ipkit: Ipkit, svar: str) -> None:
    foer = ipkit.innhold()

    assert ipkit("samtykke", "trekk-tilbake", "1", stdin=svar, terminal=True) == Resultat(
        0, "Ingenting er trukket tilbake.\n", TREKKES
    )
    assert ipkit.innhold() == foer


@pytest.mark.parametrize(
    "valg", [{"stdin": "ja\n", "terminal": True}, {"stdin": "J\n", "terminal": True}, {}]
)
def test_withdrawing_everything_happens_on_yes_or_ja(ipkit: Ipkit, valg: dict[str, object]) -> None:
    ja = () if valg else ("--ja",)

    assert ipkit("samtykke", "trekk-tilbake", "1", *ja, **valg).kode == 0  # type: ignore[arg-type]
    assert ipkit.sporr("SELECT trukket FROM samtykke") == [("2026-06-01",), ("2026-06-01",)]


@pytest.mark.skipif(os.name == "nt", reason="Windows has no pseudo-terminals of this kind")
def test_a_real_terminal_is_asked_and_drawn_for(ipkit: Ipkit) -> None:
    """The question goes to standard error, the answer comes from the keyboard, the table is drawn."""
    import pty

    mester, slave = pty.openpty()
    prosess = subprocess.Popen(
        [sys.executable, "-m", "ipkit", "samtykke", "trekk-tilbake", "1"],
        stdin=slave,
        stdout=slave,
        stderr=slave,
        env={**os.environ, "PYTHONPATH": str(ROT), "TERM": "dumb"},
        close_fds=True,
    )
    os.close(slave)
    os.write(mester, b"nei\n")
    sett = b""
    while True:
        try:
            bit = os.read(mester, 4096)
        except OSError:  # Linux says so when the other end is closed
            break
        if not bit:
            break
        sett += bit
    os.close(mester)

    assert prosess.wait() == 0
    tekst = sett.decode("utf-8").replace("\r\n", "\n")
    assert "Trekke tilbake alt dette? (ja/nei) [nei]: " in tekst
    assert tekst.endswith("Ingenting er trukket tilbake.\n")


@pytest.mark.skipif(os.name == "nt", reason="POSIX pipes")
def test_a_reader_who_leaves_early_is_no_fault(ipkit: Ipkit) -> None:
    les, skriv = os.pipe()
    os.close(les)
    ferdig = subprocess.run(
        [sys.executable, "-m", "ipkit", "vis", "1"],
        stdout=skriv,
        stderr=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROT)},
        check=False,
    )
    os.close(skriv)

    assert ferdig.stderr == b""
    assert ferdig.returncode == 0


def test_a_goal_that_is_not_there_is_told_before_the_questions(ipkit: Ipkit) -> None:
    assert ipkit("tiltak", "ny", "1", "9", stdin="Noe\n" * 20, terminal=True) == Resultat(
        3, "", "IP-N01: Plan 1 har ikke mål 9. Se: ipkit maal liste 1\n"
    )
