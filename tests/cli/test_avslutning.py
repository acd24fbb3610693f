"""Closing, the archive copy, reopening and carrying on, as typed (rules 57, 68, 84, 86, 133–137)."""

import hashlib
import shlex

import pytest

from tests.cli.harness import EVALUERING, Ipkit

SVAR = "--tekst Ferdig --dato 2026-06-01 --planeier-informert 2026-06-01 --ke-varslet 2026-06-01"
AAPNE = " --utfall 1=naadd --utfall 1.1=gjennomfort --utfall 1.2=viderefores --begrunnelse 1.2=NAV"
AVSLUTT = f"avslutt 1 --grunn ikke_behov {SVAR}{AAPNE}"
DOD = "avslutt 1 --grunn dod --tekst Døde. --dato 2026-05-30 --ke-varslet 2026-06-01"


def gjor(ipkit: Ipkit, *linjer: str) -> None:
    for linje in linjer:
        ipkit.ok(*shlex.split(linje))


def mangler(ipkit: Ipkit) -> list[str]:
    return [rad.split("\t")[1] for rad in ipkit.ok("mangler", "1").ut.splitlines()[1:]]


def test_closing_closes_what_is_open_and_says_what_is_left_rules_86_and_136(ipkit: Ipkit) -> None:
    resultat = ipkit.ok(*shlex.split(AVSLUTT))
    assert resultat.ut == "1\n"
    assert resultat.feil == (
        "Plan 1 er avsluttet.\n"
        "Planen er ikke levert til arkivet. Lag arkivpakken, og skriv hvor den ligger: "
        "ipkit arkiver 1 --mappe arkiv-plan-1 --arkivref REFERANSE\n"
    )
    assert ipkit.sporr("SELECT status, oppnaaelse FROM maal") == [("avsluttet", "naadd")]
    assert ipkit.sporr("SELECT status, kommentar FROM tiltak") == [
        ("gjennomfort", None),
        ("avsluttet", "Føres videre: NAV"),
    ]


def test_everything_a_closing_lacks_is_told_at_once_rules_86_133_and_134(ipkit: Ipkit) -> None:
    foer = ipkit.innhold()
    resultat = ipkit("avslutt", "1")
    assert (resultat.kode, resultat.feil) == (
        6,
        "IP-R133: Plan 1 kan ikke avsluttes ennå. Dette mangler: en grunn (--grunn); en tekst som sier "
        "hvorfor (--tekst); sluttdato (--dato); når planeier ble informert (--planeier-informert); når "
        "koordinerende enhet ble varslet (--ke-varslet); hva hvert av disse ble til: 1, 1.1, 1.2 "
        "(--utfall 1=naadd). Alt i en fil: ipkit avslutt 1 --skjelett --ut avslutning.yaml\n",
    )
    resultat = ipkit(*shlex.split("avslutt 1 --grunn flyttet --tekst Bodø"))
    assert "når planeier som flytter, fikk en kopi (--kopi-til-planeier)" in resultat.feil
    resultat = ipkit(*shlex.split("avslutt 1 --grunn dod"))
    assert "planeier" not in resultat.feil
    assert "--utfall" not in resultat.feil
    assert ipkit.innhold() == foer


def test_everything_that_lacks_its_reason_is_told_at_once_rules_83_and_86(ipkit: Ipkit) -> None:
    aapne = " --utfall 1=delvis --utfall 1.1=viderefores --utfall 1.2=gjennomfort"
    resultat = ipkit(*shlex.split(f"avslutt 1 --grunn annet {SVAR}{aapne}"))
    assert resultat.feil == (
        "IP-R86: Dette må begrunnes, med --begrunnelse 1=TEKST: Mål 1 (hvorfor), "
        "Tiltak 1.1 (hvem som fører det videre).\n"
    )


def test_answers_about_what_is_open_are_kept_when_a_rule_says_no(ipkit: Ipkit) -> None:
    """The last day is after today: the answers are proposed again, and only that one is put right."""
    forst = [
        "annet",
        "Ferdig",
        "2026-06-02",
        "2026-06-01",
        "2026-06-01",
        "naadd",
        "gjennomfort",
        "avsluttet",
        "",
        "ja",
    ]
    igjen = ["", "", "2026-06-01", "", "", "", "", "", ""]
    resultat = ipkit.ok("avslutt", "1", stdin="\n".join([*forst, *igjen]) + "\n", terminal=True)
    assert "hva ble det til? (naadd/delvis/ikke_naadd/avbrutt/viderefores) [naadd]" in resultat.feil
    assert ipkit.sporr("SELECT status, avsluttet FROM plan") == [("avsluttet", "2026-06-01")]
    assert ipkit.sporr("SELECT status FROM tiltak") == [("gjennomfort",), ("avsluttet",)]


def test_a_closing_that_was_broken_off_goes_on_where_it_stopped(ipkit: Ipkit) -> None:
    svar = ["annet", "Ferdig", "", "2026-06-01", "2026-06-01", "naadd", "gjennomfort", "avsluttet", ""]
    brutt = ipkit("avslutt", "1", stdin="".join(f"{s}\n" for s in svar[:7]), terminal=True)
    assert (brutt.kode, "Svarene ligger som kladd" in brutt.feil) == (1, True)
    assert ipkit.sporr("SELECT status FROM plan") == [("aktiv",)]
    ipkit.ok("avslutt", "1", stdin="".join(f"{s}\n" for s in ("fortsett", *svar[7:])), terminal=True)
    assert ipkit.sporr("SELECT status, oppnaaelse FROM maal") == [("avsluttet", "naadd")]
    assert ipkit.sporr("SELECT * FROM kladd") == []


def test_a_plan_that_is_not_extended_is_closed_and_not_carried_on_rule_135(ipkit: Ipkit) -> None:
    beslutning = "sak beslutning 1 --rettsgrunnlag pbrl_2_5 --begrunnelse Behov --utfall"
    forste = ipkit.ok(*shlex.split(f"{beslutning} innvilget --til 2027-01-15"))
    assert "sak start" not in forste.feil  # the plan is begun already
    nei = ipkit.ok(*shlex.split(f"{beslutning} ikke_forlenget --til 2027-01-15"))
    assert nei.feil.endswith("Når siste dag er over: ipkit avslutt 1\n")
    rader = [rad.split("\t") for rad in ipkit.ok("mangler", "1", dato="2027-01-16").ut.splitlines()]
    assert {r[1]: r[5] for r in rader if r[1] in ("IP-M57", "IP-M135L")} == {
        "IP-M57": "ipkit avslutt 1",
        "IP-M135L": "ipkit avslutt 1",
    }
    ipkit.ok(*shlex.split(AVSLUTT))
    alle = ipkit.ok("planer", "--alle").ut.splitlines()[1].split("\t")
    assert (alle[3], alle[7]) == ("avsluttet (låst)", "")
    assert ipkit.ok("planer").feil.startswith("Ingen åpne planer.")


def test_meetings_from_the_last_day_on_are_cancelled_rule_134(ipkit: Ipkit) -> None:
    gjor(
        ipkit, "mote ny 1 --type ansvarsgruppe --dato 2026-05-30", "mote ny 1 --type annet --dato 2026-09-01"
    )
    gjor(ipkit, DOD)
    assert ipkit.sporr("SELECT dato, status FROM mote ORDER BY dato") == [
        ("2026-04-10", "planlagt"),
        ("2026-05-30", "avlyst"),
        ("2026-09-01", "avlyst"),
    ]


def test_a_form_is_made_of_what_is_open_and_read_back_rule_86(ipkit: Ipkit) -> None:
    skjema = ipkit.ok("avslutt", "1", "--skjelett").ut
    assert '# Tiltak 1.2: Trening to ganger i uken\n  - nummer: "1.2"' in skjema or "nummer: 1.2" in skjema
    for navn, verdi in (
        ("grunn:", "annet"),
        ("tekst:", "Ferdig"),
        ("dato:", "2026-06-01"),
        ("planeier_informert:", "2026-06-01"),
        ("ke_varslet:", "2026-06-01"),
    ):
        skjema = skjema.replace(f"\n{navn}\n", f"\n{navn} {verdi}\n", 1)
    for verdi in ("delvis", "gjennomfort", "ikke_gjennomfort"):
        skjema = skjema.replace("utfall:\n    begrunnelse:\n", f"utfall: {verdi}\n    begrunnelse: Tid\n", 1)
    ipkit.ok("avslutt", "1", "--fra-fil", "-", stdin=skjema)
    assert ipkit.sporr("SELECT status, oppnaaelse, begrunnelse FROM maal") == [("avsluttet", "delvis", "Tid")]
    assert ipkit.sporr("SELECT status FROM tiltak") == [("gjennomfort",), ("ikke_gjennomfort",)]


def test_in_a_terminal_every_open_thing_is_asked_for_and_why(ipkit: Ipkit) -> None:
    svar = "flyttet Bodø  2026-05-20 2026-05-20 2026-05-25 delvis Tid gjennomfort viderefores NAV  "
    svar = svar.replace(" ", "\n")
    resultat = ipkit.ok("avslutt", "1", stdin=svar, terminal=True)
    assert "Mål 1, Flytte til egen leilighet: hva ble det til?" in resultat.feil
    assert "(den som flytter, tar planen med seg; " in resultat.feil
    assert ipkit.sporr("SELECT status, kopi_til_planeier FROM plan") == [("avsluttet", "2026-05-25")]


def test_whoever_moves_and_has_the_plan_as_it_is_is_offered_that_day_rule_68(ipkit: Ipkit) -> None:
    ipkit.ok("eksporter", "plan.docx", "--plan", "1", "--mottaker", "planeier")
    svar = ("flyttet", "Bodø", "", "2026-06-01", "2026-06-01", "", "naadd", "gjennomfort", "gjennomfort", "")
    resultat = ipkit.ok("avslutt", "1", stdin="".join(f"{s}\n" for s in svar), terminal=True)
    assert "[2026-06-01]: Mål 1" in resultat.feil
    assert ipkit.sporr("SELECT status, kopi_til_planeier FROM plan") == [("avsluttet", "2026-06-01")]


def test_nobody_is_asked_what_the_dead_reached_nor_sent_anything_rule_133(ipkit: Ipkit) -> None:
    ipkit.ok("avslutt", "1", stdin="dod\nDøde\n\n2026-06-01\n\n", terminal=True)
    assert ipkit.sporr("SELECT status, begrunnelse FROM maal") == [("avbrutt", "Planeier er død.")]
    foer = ipkit.innhold()
    for fil in ("plan.docx", "plan.yaml", "referat.docx --mote 1"):
        resultat = ipkit(*shlex.split(f"eksporter {fil} --plan 1 --mottaker planeier"))
        assert resultat.kode == 6
        assert resultat.feil.startswith("IP-R133: Plan 1 er avsluttet fordi planeier er død")
    assert ipkit.innhold() == foer
    ipkit.ok("eksporter", "plan.docx", "--plan", "1", "--mottaker", "1")


SAK = (
    "sak ny --navn Tor --fodselsdato 1979-03-04 --dato 2026-05-20 --kanal muntlig --tekst Hjelp",
    "sak onske 1 --svar ja --dato 2026-05-20",
)
BESLUTNING = "sak beslutning 1 --rettsgrunnlag pbrl_2_5 --begrunnelse Behov --dato"


@pytest.mark.parametrize(
    ("foer", "svar"),
    [
        ((), SVAR),
        (("sak onske 1 --svar nei --dato 2026-05-25",), SVAR),
        (
            (f"{BESLUTNING} 2026-05-25 --utfall avslaatt --underrettet 2026-05-26",),
            "--tekst Ferdig --dato 2026-06-01",
        ),
        (("sak uten-plan 1 --koordinator Ola",), SVAR),
    ],
)
def test_a_case_is_closed_and_opens_without_a_plan_rules_133_and_137(
    tomt: Ipkit, foer: tuple[str, ...], svar: str
) -> None:
    gjor(tomt, *SAK, *foer, f"avslutt 1 --grunn onsker_ikke {svar} --arkivkopi kopi")
    assert tomt.sporr("SELECT status, arkivkopi FROM plan") == [("avsluttet", "2026-06-01")]
    assert sorted(f.name for f in (tomt.mappe / "kopi").iterdir()) == [
        "manifest.json",
        "plan.yaml",
        "sjekksummer.txt",
    ]
    gjor(tomt, "gjenaapne 1 --grunn Feil")
    assert tomt.sporr("SELECT status FROM plan") == [("uten_plan",)]


def test_the_archive_copy_holds_plan_minutes_and_hashes_rule_136(ipkit: Ipkit) -> None:
    gjor(ipkit, "mote referat 1 1 --moteleder koordinator --referent 1")
    resultat = ipkit.ok(*shlex.split(f"{AVSLUTT} --arkivkopi kopi"))
    assert resultat.feil == "Plan 1 er avsluttet.\n"
    mappe = ipkit.mappe / "kopi"
    filer = ["plan.docx", "plan.yaml", "referat-1.docx", "manifest.json"]
    assert sorted(f.name for f in mappe.iterdir()) == sorted([*filer, "sjekksummer.txt"])
    ventet = "".join(f"{hashlib.sha256((mappe / f).read_bytes()).hexdigest()}  {f}\n" for f in filer)
    assert (mappe / "sjekksummer.txt").read_text(encoding="utf-8") == ventet
    assert ipkit.sporr("SELECT arkivkopi, status FROM plan") == [("2026-06-01", "avsluttet")]
    assert mangler(ipkit) == []


def test_no_archive_copy_is_made_of_a_closing_that_is_refused_rule_136(ipkit: Ipkit) -> None:
    foer = ipkit.innhold()
    assert ipkit(*shlex.split(f"avslutt 1 --grunn annet {SVAR} --arkivkopi kopi")).kode == 6
    assert not (ipkit.mappe / "kopi").exists()
    assert ipkit.innhold() == foer


def test_an_archive_copy_replaces_no_file_of_others_rule_136(ipkit: Ipkit) -> None:
    (ipkit.mappe / "kopi").mkdir()
    (ipkit.mappe / "kopi" / "plan.docx").write_bytes(b"Min egen")
    (ipkit.mappe / "fil").write_bytes(b"x")
    assert ipkit("arkivkopi", "1", "kopi").kode == 4
    assert ipkit("arkivkopi", "1", "fil").kode == 1
    assert ipkit("arkivkopi", "1", "finnes/ikke").kode == 1
    assert ipkit.sporr("SELECT arkivkopi FROM plan") == [(None,)]


def test_a_copy_without_a_coordinator_is_a_working_copy(ipkit: Ipkit) -> None:
    ipkit.endre("UPDATE koordinator SET til = '2026-03-01'")
    gjor(ipkit, "arkivkopi 1 kopi", "arkivkopi 1 kopi")
    assert ipkit.sporr("SELECT count(*) FROM dokument") == [(0,)]


def test_reopening_lets_nobody_in_again_rule_137(ipkit: Ipkit) -> None:
    gjor(ipkit, AVSLUTT, "samtykke trekk-tilbake 1 --deltaker 1 --dato 2026-06-01")
    gjor(ipkit, 'gjenaapne 1 --grunn "Lukket ved en feil"')
    assert ipkit.sporr("SELECT status, avsluttet, avslutningsgrunn FROM plan") == [("aktiv", None, None)]
    assert ipkit.sporr("SELECT tekst FROM begrunnelse") == [("Lukket ved en feil",)]
    assert ipkit("eksporter", "per.docx", "--plan", "1", "--mottaker", "1").kode == 5
    gjor(ipkit, "maal ny 1 --tekst Svømme")


@pytest.mark.parametrize("status", ["utkast", "til_uttalelse", "i_bero"])
def test_a_plan_opens_as_its_history_says_it_was_rule_137(ipkit: Ipkit, status: str) -> None:
    ipkit.endre("UPDATE historikk SET innhold = replace(innhold, '\"aktiv\"', ?)", f'"{status}"')
    ipkit.endre("UPDATE plan SET status = ?", status)
    gjor(ipkit, AVSLUTT, "arkiver 1 --arkivref 26/1 --mappe ut", "gjenaapne 1 --grunn Feil")
    assert ipkit.sporr("SELECT status, arkivref FROM plan") == [
        ("aktiv" if status == "i_bero" else "utkast", None)
    ]


def test_a_closed_plan_has_its_lock_in_the_list_rule_137(ipkit: Ipkit) -> None:
    gjor(ipkit, AVSLUTT)
    assert "\tavsluttet (låst)\t" in ipkit.ok("planer", "--alle").ut
    assert ipkit.ok("planer").ut.count("\n") == 1


def test_closing_what_was_granted_is_a_decision_rule_135(ipkit: Ipkit) -> None:
    gjor(
        ipkit,
        f"{BESLUTNING} 2026-01-10 --utfall innvilget",
        "sak endre-beslutning 1 1 --underrettet 2026-01-12",
    )
    resultat = ipkit.ok(*shlex.split(AVSLUTT))
    assert "ipkit sak beslutning 1 --utfall avsluttet\n" in resultat.feil
    assert mangler(ipkit) == ["IP-M135A", "IP-M136"]
    gjor(ipkit, f"{BESLUTNING} 2026-06-01 --utfall avsluttet")
    assert mangler(ipkit) == ["IP-M136", "IP-M13"]  # the letter is due
    gjor(ipkit, "sak endre-beslutning 1 2 --underrettet 2026-06-01", "arkivkopi 1 kopi")
    assert mangler(ipkit) == []


@pytest.mark.parametrize("grunn", ["onsker_ikke", "dod", "flyttet"])
def test_what_nobody_decides_has_no_decision_rule_135(ipkit: Ipkit, grunn: str) -> None:
    gjor(ipkit, f"{BESLUTNING} 2026-01-10 --utfall innvilget --underrettet 2026-01-12")
    gjor(ipkit, f"avslutt 1 --grunn {grunn} {SVAR}{AAPNE} --kopi-til-planeier 2026-06-01")
    assert mangler(ipkit) == ["IP-M136"]


def test_an_extension_that_is_asked_for_is_decided_also_when_refused_rule_135(ipkit: Ipkit) -> None:
    gjor(ipkit, f"{BESLUTNING} 2026-01-10 --utfall innvilget --til 2026-06-30 --underrettet 2026-01-12")
    gjor(ipkit, "sak henvendelse 1 --slag forlengelse --dato 2026-05-20 --kanal muntlig --tekst Mer")
    assert "IP-M135F" in mangler(ipkit)
    assert "henvendelse 1 er ikke besvart" not in ipkit.ok("arbeidsliste", "--json", dato="2026-06-20").ut
    assert "henvendelse 1 er ikke besvart" in ipkit.ok("arbeidsliste", "--json", dato="2026-06-21").ut
    gjor(ipkit, f"{BESLUTNING} 2026-05-25 --utfall ikke_forlenget --underrettet 2026-05-26")
    assert "IP-M135F" not in mangler(ipkit)
    gjor(ipkit, AVSLUTT)
    assert mangler(ipkit) == ["IP-M136"]


def test_a_period_that_is_over_leads_to_viderefor_rule_57(ipkit: Ipkit) -> None:
    ipkit.endre("UPDATE plan SET til = '2026-05-31'")
    ipkit.ok(*EVALUERING)
    assert "ipkit viderefor 1 --til" in ipkit.ok("arbeidsliste").ut
    assert ipkit("endre-plan", "1", "--til", "2027-06-01").kode == 6
    assert ipkit(*shlex.split("viderefor 1 --til 2027-06-01 --arkivkopi kopi")).kode == 6
    assert not (ipkit.mappe / "kopi").exists()
    resultat = ipkit.ok(*shlex.split("viderefor 1 --til 2027-06-01 --tilslutning planeier --arkivkopi kopi"))
    assert resultat.feil == (
        "Plan 1 er ført videre til 01.06.2027. Neste evaluering senest 18.03.2027, "
        "revisjon senest 01.12.2026.\n"
    )
    assert (ipkit.mappe / "kopi" / "sjekksummer.txt").exists()
    assert "IP-M57" not in mangler(ipkit)


def test_goals_are_listed_until_they_are_carried_on_or_closed_rule_84(ipkit: Ipkit) -> None:
    ipkit.ok(*EVALUERING)
    ipkit.endre("UPDATE maal SET frist = '2026-05-31'")
    assert "IP-M84" in mangler(ipkit)
    assert ipkit("maal", "endre", "1", "1", "--frist", "2027-06-01").kode == 6
    gjor(ipkit, "mål viderefør 1 1 --frist 2027-06-01 --avtalt 2026-06-01")
    assert "IP-M84" not in mangler(ipkit)
    assert ipkit("maal", "viderefor", "1", "1").kode == 2
    assert ipkit("arkiver", "1").kode == 2


def test_a_closed_plan_says_when_and_why_where_it_lies_and_how_long_it_is_kept(ipkit: Ipkit) -> None:
    """Rules 133, 134, 139; what was due next is no news."""
    ipkit.ok(*shlex.split(AVSLUTT))
    ipkit.ok("arkiver", "1", "--arkivref", "26/114", "--uten-pakke")
    ut = ipkit.ok("vis", "1").ut
    assert (
        "\nAvsluttet: 01.06.2026, det er ikke lenger behov for planen: Ferdig\nArkivert: 01.06.2026, 26/114\n"
        "Oppbevaring: Planen oppbevares og arkiveres når den avsluttes. Ingenting slettes av seg selv.\n"
    ) in ut
    assert "Neste evaluering" not in ut
    assert "Neste revisjon" not in ut


def test_a_decision_whose_day_is_told_asks_for_no_day(ipkit: Ipkit) -> None:
    """Rule 13."""
    linje = "sak beslutning 1 --utfall innvilget --rettsgrunnlag pbrl_2_5 --begrunnelse Ja --dato 2026-05-25"
    assert "Før når planeier fikk den" in ipkit.ok(*linje.split()).feil
    assert "Før når" not in ipkit.ok(*linje.split(), "--underrettet", "2026-05-26").feil
