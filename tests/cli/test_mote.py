"""From a meeting to an updated plan and minutes as a Word file, asked for in a terminal or from a file."""

from datetime import timedelta
from typing import Any

import pytest

from ipkit.errors import BruksfeilError, KonfliktError
from tests.cli.harness import NAA, Ipkit, Resultat

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


def test_a_rule_says_no_at_the_goal_and_its_answers_are_gone_through_rule_58(ipkit: Ipkit) -> None:
    """A measure whose responsible is nobody: Enter keeps every answer but the one that was wrong."""
    ingen = ["9" if svar == "1" else svar for svar in MAALET]
    rettet = ["1" if svar == "1" else "" for svar in MAALET]
    svar = "\n".join((*START, *ingen, *rettet, *SLUTT, ""))

    resultat = ipkit("mote", "referat", "1", "1", stdin=svar, terminal=True)

    assert resultat.kode == 0, resultat.feil
    assert "Rett svarene om målet: Enter beholder et svar, - tømmer det." in resultat.feil
    assert ipkit.sporr("SELECT tekst, ansvarlig FROM tiltak WHERE nummer = 3") == [("Visning", "1")]
    assert ipkit.sporr("SELECT oppnaaelse, begrunnelse FROM maal") == [("delvis", "Lang kø")]


def _referat(ipkit: Ipkit, *svar: str) -> Resultat:
    return ipkit("mote", "referat", "1", "1", stdin="".join(f"{s}\n" for s in svar), terminal=True)


def test_letters_that_fit_several_codes_name_those_and_a_hyphen_is_told_where_it_takes_away(
    ipkit: Ipkit,
) -> None:
    i_tvil = (*START, *MAALET[:5], "i", "x", "-", "g", "", "-", "2027-01-01", *MAALET[8:-1], "9")
    igjen = _referat(ipkit, *i_tvil)
    assert "  «i» passer på flere: i_gang, ikke_gjennomfort.\n" in igjen.feil
    assert "  Skriv én av: planlagt, i_gang, venter_paa_svar, gjennomfort, avsluttet, " in igjen.feil
    assert "  Det kan ikke tømmes her. Enter: planlagt.\n" in igjen.feil
    assert "  Det kan ikke tømmes her. Enter: 2026-12-01.\n" in igjen.feil
    rettet = _referat(ipkit, "rett", "", "", "", "-", "-").feil
    assert "Hvem kom ikke (numre med komma, Enter: alle kom): " in rettet
    assert "Andre som var der (numre eller navn med komma, -: ingen) [Tolk Berg]: " in rettet
    assert "Siden sist (- for å tømme) [Søknaden er sendt.]: " in rettet


def _uten_kladd(innhold: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    return {tabell: rader for tabell, rader in innhold.items() if tabell != "kladd"}


@pytest.mark.parametrize("antall", [1, 5, 8, 14, 24])
def test_what_was_typed_before_the_terminal_closed_is_taken_up_again(ipkit: Ipkit, antall: int) -> None:
    alle = SVAR.splitlines()
    foer = ipkit.innhold()
    brutt = _referat(ipkit, *alle[:antall])
    assert brutt.kode == 1
    assert "Avbrutt. Ingenting er ført. Svarene ligger som kladd" in brutt.feil
    assert _uten_kladd(ipkit.innhold()) == _uten_kladd(foer)

    resultat = _referat(ipkit, "", *alle[antall:])

    assert resultat.kode == 0, resultat.feil
    assert f"Du har {antall} svar fra 01.06.2026" in resultat.feil
    assert ipkit.sporr("SELECT status FROM tiltak ORDER BY nummer") == [
        ("gjennomfort",), ("planlagt",), ("planlagt",),
    ]  # fmt: skip
    assert ipkit.sporr("SELECT tekst FROM referatpunkt WHERE slag = 'planeiers_syn'") == [
        ("Jeg vil flytte.",)
    ]
    assert ipkit.sporr("SELECT * FROM kladd") == []


@pytest.mark.parametrize("etterpaa", [KeyboardInterrupt(), KonfliktError("Registeret er opptatt.")])
def test_what_is_recorded_is_no_draft_whatever_stops_the_command_afterwards(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch, etterpaa: BaseException
) -> None:
    from ipkit.cli import referatveiviser

    skriv = referatveiviser.skriv_referat

    def stoppet(*a: Any, **k: Any) -> None:
        skriv(*a, **k)
        raise etterpaa

    monkeypatch.setattr(referatveiviser, "skriv_referat", stoppet)
    assert "Det som alt var ført, er lagret" in _referat(ipkit, *SVAR.splitlines()).feil.splitlines()[-1]
    assert ipkit.sporr(
        "SELECT (SELECT count(*) FROM kladd), referatdato IS NULL FROM mote WHERE nummer = 1"
    ) == [(0, 0)]


def test_a_rule_says_no_at_the_end_and_every_answer_is_kept(ipkit: Ipkit) -> None:
    """The next meeting is before this one: all else is kept by Enter, in this process or the next."""
    alle = SVAR.splitlines()
    gal = [*alle[:-3], "2026-04-01", *alle[-2:]]
    gjennom = ["" for _ in alle[:-3]]

    nei = _referat(ipkit, *gal, "nei")
    slutt = "Svarene ligger som kladd: kjør den samme kommandoen for å fortsette.\n"
    assert (nei.kode, nei.feil.endswith(slutt)) == (6, True)
    igjen = _referat(ipkit, "fortsett", "ja", *gjennom, "2026-09-10", "", "")
    assert igjen.kode == 0, igjen.feil
    assert "IP-R111" in igjen.feil
    assert ipkit.sporr("SELECT neste FROM mote WHERE nummer = 1") == [("2026-09-10",)]
    assert ipkit.sporr("SELECT count(*) FROM tiltak") == [(3,)]
    assert ipkit.sporr("SELECT * FROM kladd") == []


def test_a_draft_is_its_writers_alone_and_goes_when_asked_and_after_thirty_days(ipkit: Ipkit) -> None:
    _referat(ipkit, "koordinator", "1")
    assert "Du har 2 svar fra 01.06.2026" in _referat(ipkit, "nytt").feil
    assert ipkit.sporr("SELECT * FROM kladd") == []

    _referat(ipkit, "koordinator", "1")
    ipkit.still_klokken(NAA + timedelta(days=30))
    assert "Du har 2 svar" in _referat(ipkit).feil
    ipkit.endre("UPDATE aktor SET os_bruker = 'en annen'")
    assert "Du har" not in _referat(ipkit).feil
    assert ipkit.sporr("SELECT count(*) FROM kladd") == [(1,)]
    ipkit.still_klokken(NAA + timedelta(days=30, seconds=1))
    _referat(ipkit)
    assert ipkit.sporr("SELECT count(*) FROM kladd") == [(0,)]
    assert ipkit.sporr("SELECT DISTINCT felter FROM logg WHERE handling = 'mote referat (kladd)'") == [("",)]


def test_minutes_that_are_recorded_are_refused_before_a_question_is_asked(ipkit: Ipkit) -> None:
    _referat(ipkit, *SVAR.splitlines())
    igjen = _referat(ipkit)
    assert (igjen.kode, igjen.feil.startswith("IP-R107: Møte 1 i plan 1 har alt referat.")) == (6, True)


def test_the_end_of_input_writes_nothing(ipkit: Ipkit) -> None:
    foer = _uten_kladd(ipkit.innhold())
    resultat = ipkit("mote", "referat", "1", "1", stdin=SVAR[:60], terminal=True)
    assert resultat.kode == 1
    assert _uten_kladd(ipkit.innhold()) == foer


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
    ("fra", "til", "feil"),
    [
        ("nummer: 1.1", "nummer: 9.9", "linje 16: Plan 1 har ikke tiltak 9.9. Se: ipkit tiltak liste 1"),
        ("begrunnelse: Lang kø", "begrunnelse:", "linje 12: Mål 1 i plan 1 er ikke nådd fullt ut, og da må"),
        ("status: gjennomfort", "status: ferdig", "linje 17: «Status» skal være én av: "),
        ("ansvarlig: 1\n", "ansvarlig: 9\n", "linje 5: Plan 1 har ingen deltaker 9."),
        ("neste: 2026-09-10", "neste: 2026-04-10", "linje 3: Neste møte 10.04.2026 må være etter dette"),
        ("referent: 1\n", "", "  Et avholdt møte må ha møteleder og referent."),
    ],
)
def test_one_fault_in_the_file_and_neither_plan_nor_minutes_are_written(
    ipkit: Ipkit, fra: str, til: str, feil: str
) -> None:
    foer = ipkit.innhold()
    resultat = ipkit(
        "mote", "referat", "1", "1", "--fra-fil", "-", "--ut", "r.docx", stdin=FIL.replace(fra, til)
    )
    assert (resultat.kode, resultat.ut) == (9, "")
    assert feil in resultat.feil
    assert ipkit.innhold() == foer
    assert "r.docx" not in ipkit.filer()


GALT = """\
moteleder: 7
referent: 1
neste: 2026-04-01
merknadsfrist: snart
deltakere:
  - part: 8
    oppmote: til_stede
  - part: planeier
    oppmote: til_stede
  - part: planeier
    oppmote: forfall
punkter:
  - slag: drofting
    maal: 6
    tekst: Et mål som ikke finnes
  - slag: drofting
    maal: 2
    tekst: Om målet som ikke ble til
maal:
  - nummer: 1
    status: avsluttet
    oppnaaelse: naadd
  - tekst: Svømme
    livsomraade: bolig
    frist: 1.2.26
  - nummer: 5
    status: avsluttet
tiltak:
  - nummer: 1.1
    status: ferdig
  - nummer: 1.2
    ansvarlig: 9
  - maal: 2
    tekst: Til målet som ikke ble til
    ansvarlig: 1
  - maal: 1
    tekst: Uten noen som har ansvar
"""
ALT_GALT = """\
IP-I01: - har 10 feil. Ingenting er lest inn. Rett filen og prøv igjen.
  - linje 1: Plan 1 har ingen deltaker 7. Se: ipkit deltaker liste 1
  - linje 3: Neste møte 01.04.2026 må være etter dette, 10.04.2026.
  - linje 4: «Frist for merknader» skal være en dato som ÅÅÅÅ-MM-DD, for eksempel 2026-01-31.
  - linje 6: Plan 1 har ingen deltaker 8. Se: ipkit deltaker liste 1
  - linje 10: Den samme står to ganger under «deltakere».
  - linje 25: «Frist» skal ha år med fire sifre. Skriv 1.2.2026 eller 1.2.1926.
  - linje 26: Plan 1 har ikke mål 5. Se: ipkit maal liste 1
  - linje 30: «Status» skal være én av: forslag, planlagt, i_gang, venter_paa_svar, gjennomfort, avsluttet, \
ikke_gjennomfort.
  - linje 31: Plan 1 har ingen deltaker 9. Se: ipkit deltaker liste 1
  - linje 36: Et tiltak må ha en ansvarlig. Oppgi: --ansvarlig planeier, koordinator …
"""


def test_everything_wrong_in_the_file_is_told_at_once_each_with_its_line(ipkit: Ipkit) -> None:
    """What cannot be read and what the rules say of the rest; what only follows of another fault is not."""
    foer = ipkit.innhold()
    resultat = ipkit("mote", "referat", "1", "1", "--fra-fil", "-", stdin=GALT)
    assert resultat == Resultat(9, "", ALT_GALT)
    assert ipkit.innhold() == foer
    assert ipkit.siste_logg() == ("mote referat", "avvist IP-I01")


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
        "Møte 2 er innkalt, 2 mottakere. Skrev 2 filer og listen innkallinger-1-2.txt i ..\n"
        "Deltakerne er ikke avklart med planeier. Gjør det, og skriv datoen: "
        "ipkit mote endre 1 2 --klarert ÅÅÅÅ-MM-DD\n"
        "Det er under 14 dager til møtet. Innkall i god tid.\n"
    )
    assert {f for f in ipkit.filer() if f.startswith("innkalling")} == {
        "innkalling-1-2-planeier.docx", "innkalling-1-2-deltaker-1.docx", "innkallinger-1-2.txt",
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
        "folgebrev-1-1-deltaker-1.docx",
        "folgebrev-1-1-planeier.docx",
        "referat-1-1-deltaker-1.docx",
        "referat-1-1-planeier.docx",
        "utsending-1-1.txt",
    ]


def test_minutes_are_not_recorded_as_sent_before_they_are_there_to_send(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full_disk(*_: object, **__: object) -> None:
        raise BruksfeilError("Sjekk at disken ikke er full.")

    ipkit.ok("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1")
    foer = ipkit.innhold()
    with monkeypatch.context() as m:
        m.setattr("ipkit.actions.eksportpakke.skrives", full_disk)
        assert ipkit("mote", "send-referat", "1", "1", "--mappe", "brev").feil == (
            "IP-F01: Sjekk at disken ikke er full.\n"
        )
        assert ipkit.innhold() == foer
        innkalt = ipkit(
            "mote", "ny", "1", "--type", "ansvarsgruppe", "--dato", "2026-09-01", "--deltaker", "1"
        )
        assert innkalt.kode == 0, innkalt.feil
        assert ipkit("mote", "innkall", "1", "2", "--mappe", "brev").feil == (
            "IP-F01: Møte 2 er innkalt, men ikke alle filene er skrevet. Sjekk at disken ikke er full. "
            "Lag dem så: ipkit mote innkall 1 2 --mappe brev\n"
        )
    ipkit.ok("mote", "innkall", "1", "2", "--mappe", "brev")


def _nytt_mote(ipkit: Ipkit, *svar: str) -> Resultat:
    return ipkit("mote", "ny", "1", stdin="".join(f"{s}\n" for s in svar), terminal=True)


NAAR = ("ansvarsgruppe", "2026-09-01", "10:00", "Rådhuset")


def test_a_new_meeting_asks_whom_to_invite_those_responsible_first_rules_104_and_105(ipkit: Ipkit) -> None:
    ipkit.ok("deltaker", "ny", "1", "--navn", "Ada Ny", "--tjeneste", "Skolen")
    resultat = _nytt_mote(ipkit, *NAAR, "", "2026-05-30")
    assert resultat.kode == 0, resultat.feil
    assert "  1: Per Lie, har ansvar for tiltak 1.2\n  2: Ada Ny, utenfor samtykket\n" in resultat.feil
    assert "Hvem skal inviteres (numre med komma, -: ingen) [1]: " in resultat.feil
    assert ipkit.sporr("SELECT part FROM motedeltaker WHERE mote = 2") == [
        ("planeier",), ("koordinator",), ("1",),
    ]  # fmt: skip
    assert ipkit.sporr("SELECT klarert FROM mote WHERE nummer = 2") == [("2026-05-30",)]


@pytest.mark.parametrize(
    ("svar", "bedt"),
    [
        (("-",), []),
        (("9", "1, 2", "ja"), [("1", 0), ("2", 1)]),
        (("2", ""), []),
    ],
)
def test_who_is_outside_consent_is_asked_only_with_the_planeiers_yes_rule_106(
    ipkit: Ipkit, svar: tuple[str, ...], bedt: list[tuple[str, int]]
) -> None:
    ipkit.ok("deltaker", "ny", "1", "--navn", "Ada Ny", "--tjeneste", "Skolen")
    resultat = _nytt_mote(ipkit, *NAAR, *svar, "")
    assert resultat.kode == 0, resultat.feil
    rader = ipkit.sporr("SELECT part, ja_til_motet FROM motedeltaker WHERE mote = 2 AND nummer > 2")
    assert rader == bedt
