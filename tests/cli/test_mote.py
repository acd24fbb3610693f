"""From a meeting to an updated plan and minutes as a Word file, asked for in a terminal or from a file."""

import pytest

from tests.cli.harness import Ipkit, Resultat

# One line for each question, in the order they are asked.
START = ("koordinator", "1", "", "Tolk Berg", "Søknaden er sendt.", "Jeg vil flytte.")
"""Leads, writes; everybody came, and one more; since last time, the planeier's own words."""
MAALET = (
    *("Avslag.", "Klage", "koordinator", "2026-06-20", ""),  # said, decided, by whom, when, no more
    *("g", "", "2027-01-01"),  # measure 1.1 is done; 1.2 goes on, to a new day
    *("Visning", "", "1", "", "", ""),  # a new measure
    *("d", "Lang kø", ""),  # how far it has come, why, not closed
)
SLUTT = ("", "", "2026-09-10", "", "")
"""No new goal, nobody disagreed; the next meeting, remarks, what a first meeting goes through."""
SVAR = "\n".join((*START, *MAALET, *SLUTT, ""))


def test_point_by_point_in_a_terminal_the_plan_is_updated_and_the_minutes_made(
    ipkit: Ipkit,
) -> None:
    resultat = ipkit("mote", "referat", "1", "1", "--ut", "referat.docx", stdin=SVAR, terminal=True)

    assert (resultat.kode, resultat.ut) == (
        0, "Referatet fra møte 1 er ført. Skrev referat.docx, arbeidskopi.\n",
    )  # fmt: skip
    assert (ipkit.mappe / "referat.docx").read_bytes()[:2] == b"PK"
    assert ipkit.sporr("SELECT nummer, status, ansvarlig, til, avtalt FROM tiltak ORDER BY nummer") == [
        (1, "gjennomfort", "koordinator", "2026-06-01", None),
        (2, "planlagt", "1", "2027-01-01", "2026-04-10"),
        (3, "planlagt", "1", None, "2026-04-10"),
    ]
    assert ipkit.sporr("SELECT status, oppnaaelse, begrunnelse FROM maal") == [
        ("aktivt", "delvis", "Lang kø")
    ]
    assert ipkit.sporr("SELECT dato, status FROM mote ORDER BY nummer") == [
        ("2026-04-10", "avholdt"), ("2026-09-10", "planlagt"),
    ]  # fmt: skip
    assert ipkit.sporr("SELECT navn, oppmote FROM motedeltaker WHERE part IS NULL") == [
        ("Tolk Berg", "til_stede")
    ]


def test_a_rule_says_no_at_the_goal_and_it_is_asked_for_again_rule_58(ipkit: Ipkit) -> None:
    """A measure whose responsible is nobody: the notes are at hand, and nothing is lost."""
    ingen = ["9" if svar == "1" else svar for svar in MAALET]
    svar = "\n".join((*START, *ingen, *MAALET, *SLUTT, ""))

    resultat = ipkit("mote", "referat", "1", "1", stdin=svar, terminal=True)

    assert resultat.kode == 0, resultat.feil
    assert "Svar på målet en gang til." in resultat.feil
    assert ipkit.sporr("SELECT ansvarlig FROM tiltak WHERE nummer = 3") == [("1",)]


def test_the_end_of_input_writes_nothing(ipkit: Ipkit) -> None:
    foer = ipkit.innhold()
    resultat = ipkit("mote", "referat", "1", "1", stdin=SVAR[:60], terminal=True)
    assert resultat.kode == 1
    assert ipkit.innhold() == foer


FIL = """\
moteleder: koordinator
referent: 1
neste: 2026-09-10
punkter:
  - slag: beslutning
    maal: 1
    tiltak: 2
    tekst: Flere ganger i uken
    ansvarlig: 1
    frist: 2026-08-01
maal:
  - nummer: 1
    oppnaaelse: delvis
    begrunnelse: Lang kø
tiltak:
  - nummer: 1.1
    status: gjennomfort
  - maal: 1
    tekst: Visning
    ansvarlig: 1
"""
FORTALT = """\
Referatet fra møte 1 er ført. Skrev referat.docx, arbeidskopi.
Planen er oppdatert: 3 endringer i mål og tiltak. Se: ipkit vis 1
Møte 2 er planlagt. Kall inn: ipkit mote innkall 1 2
Eksemplarene å sende: ipkit eksporter --utsending --plan 1 --mote 1 --mappe etter-motet
Når referatet er sendt: ipkit mote send-referat 1 1
"""


def test_a_file_does_the_same_in_one_command(ipkit: Ipkit) -> None:
    fil = FIL + "deltakere:\n  - part: planeier\n"
    resultat = ipkit("mote", "referat", "1", "1", "--fra-fil", "-", "--ut", "referat.docx", stdin=fil)
    assert resultat == Resultat(0, "1\n", FORTALT)


def test_who_was_asked_is_shown_before_the_questions_that_take_a_number(ipkit: Ipkit) -> None:
    spurt = ipkit("mote", "referat", "1", "1", stdin="", terminal=True)
    hvem, skille, resten = spurt.feil.partition("Møteleder (")
    assert skille and "  1: " in hvem
    assert (spurt.kode, resten.endswith("\nAvbrutt. Ingenting er lagret.\n")) == (1, True)


def test_without_the_planeier_it_is_said_that_what_is_new_is_a_proposal_rule_58(ipkit: Ipkit) -> None:
    resultat = ipkit("mote", "referat", "1", "1", "--fra-fil", "-", stdin=FIL)
    assert "Planeier var ikke til stede: 1 nye mål og tiltak står som forslag" in resultat.feil
    assert ipkit.sporr("SELECT status FROM tiltak WHERE nummer = 3") == [("forslag",)]


@pytest.mark.parametrize(
    ("fra", "til", "kode"),
    [
        ("nummer: 1.1", "nummer: 9.9", 3),
        ("begrunnelse: Lang kø", "begrunnelse:", 6),
        ("status: gjennomfort", "status: ferdig", 9),
        ("ansvarlig: 1\n", "ansvarlig: 9\n", 3),
        ("neste: 2026-09-10", "neste: 2026-04-10", 6),
    ],
)
def test_one_fault_in_the_file_and_neither_plan_nor_minutes_are_written(
    ipkit: Ipkit, fra: str, til: str, kode: int
) -> None:
    foer = ipkit.innhold()
    resultat = ipkit(
        "mote", "referat", "1", "1", "--fra-fil", "-", "--ut", "r.docx", stdin=FIL.replace(fra, til)
    )
    assert (resultat.kode, resultat.ut) == (kode, "")
    assert ipkit.innhold() == foer
    assert "r.docx" not in ipkit.filer()


def test_a_file_that_is_not_ours_stops_the_act_before_it_is_recorded(ipkit: Ipkit) -> None:
    (ipkit.mappe / "referat.docx").write_text("Mitt eget", encoding="utf-8")
    foer = ipkit.innhold()
    assert ipkit("mote", "referat", "1", "1", "--fra-fil", "-", "--ut", "referat.docx", stdin=FIL).kode == 4
    assert ipkit.innhold() == foer


def test_an_invitation_for_each_within_consent_and_short_notice_is_said_rules_104_106_113(
    ipkit: Ipkit,
) -> None:
    ipkit.ok("mote", "ny", "1", "--type", "ansvarsgruppe", "--dato", "2026-06-14", "--foreslaatte")
    resultat = ipkit.ok("mote", "innkall", "1", "2", "--mappe", ".")
    assert resultat.feil == (
        "Møte 2 er innkalt, 2 mottakere. Skrev 2 filer i ..\n"
        "Deltakerne er ikke avklart med planeier. Gjør det, og skriv datoen: "
        "ipkit mote endre 1 2 --klarert ÅÅÅÅ-MM-DD\n"
        "Det er under 14 dager til møtet. Innkall i god tid.\n"
    )
    assert {f for f in ipkit.filer() if f.startswith("innkalling")} == {
        "innkalling-1-2-planeier.docx", "innkalling-1-2-1.docx",
    }  # fmt: skip


def test_a_new_plan_form_is_offered_where_the_municipality_wants_it_rule_116(ipkit: Ipkit) -> None:
    (ipkit.mappe / "k.yaml").write_text("nytt_planskjema_etter_mote: ja\n", encoding="utf-8")
    ipkit.ok("register", "innstillinger", "k.yaml")
    resultat = ipkit.ok("mote", "referat", "1", "1", "--fra-fil", "-", stdin=FIL)
    assert "Lag nytt planskjema etter møtet: ipkit eksporter plan.docx --plan 1\n" in resultat.feil


def test_minutes_are_sent_remarked_upon_and_approved_rule_119(ipkit: Ipkit) -> None:
    ipkit.ok("mote", "referat", "1", "1", "--fra-fil", "-", stdin=FIL)
    sendt = ipkit.ok("mote", "send-referat", "1", "1")
    assert sendt.feil.startswith("Det er ført at referatet fra møte 1 er sendt til ")
    assert "ipkit sender ingenting selv. Eksemplarene: ipkit eksporter --utsending --plan 1 " in sendt.feil
    ipkit.ok("mote", "merknad", "1", "1", "--av", "1", "--tekst", "Feil dato")
    ipkit.ok("mote", "godkjenn", "1", "1")
    assert ipkit.sporr(
        "SELECT referatstatus, referat_sendt, referat_godkjent FROM mote WHERE nummer = 1"
    ) == [("godkjent", "2026-06-01", "2026-06-01")]


def test_a_folder_that_cannot_be_made_stops_the_act_before_anything_is_recorded(ipkit: Ipkit) -> None:
    ipkit.ok("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1")
    foer = ipkit.innhold()

    for kommando in (("innkall", "1", "1"), ("send-referat", "1", "1")):
        svar = ipkit("mote", *kommando, "--mappe", "borte/brev")
        assert svar.kode == 1 and svar.feil.startswith("IP-F01: Kan ikke lage mappen")
        assert ipkit.innhold() == foer

    ipkit.ok("mote", "send-referat", "1", "1", "--mappe", "brev")
    assert sorted(fil.name for fil in (ipkit.mappe / "brev").iterdir()) == [
        "referat-1-1-1.docx",
        "referat-1-1-planeier.docx",
    ]
