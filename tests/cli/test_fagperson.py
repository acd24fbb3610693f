"""The register of people as typed (rules 48, 129): filled in, brought up to date, leaving, training."""

import json

import pytest

from tests.cli.harness import Ipkit

SIRI = (
    "fagperson", "ny", "--navn", "Siri Moe", "--rolle", "sykepleier", "--tjeneste", "Hjemmetjenesten",
    "--telefon", "55 00 00 03", "--leder", "Eva Dal",
)  # fmt: skip


@pytest.fixture
def siri(ipkit: Ipkit) -> Ipkit:
    """Siri takes part in plan 1 as participant 2, and coordinates it from 1 July as number 2."""
    assert ipkit.ok(*SIRI).ut == "1\n"
    ipkit.ok("deltaker", "ny", "1", "--fagperson", "1", "--bidrag", "Følger opp")
    ipkit.ok("koordinator", "bytt", "1", "--fagperson", "1", "--fra", "2026-07-01", "--byttegrunn", "sluttet")
    return ipkit


def _logg(ipkit: Ipkit) -> tuple[str, str]:
    return ipkit.sporr("SELECT handling, felter FROM logg WHERE kjede = 0 ORDER BY lopenummer DESC LIMIT 1")[
        0
    ]  # type: ignore[return-value]


def test_a_person_is_written_once_and_fills_in_participants_and_coordinators(siri: Ipkit) -> None:
    deltaker = json.loads(siri.ok("deltaker", "liste", "1", "--json").ut)["deltakere"][1]
    assert (deltaker["navn"], deltaker["rolle"], deltaker["tjeneste"]) == (
        "Siri Moe", "sykepleier", "Hjemmetjenesten",
    )  # fmt: skip
    koordinator = json.loads(siri.ok("koordinator", "liste", "1", "--json").ut)["koordinatorer"][1]
    assert (koordinator["navn"], koordinator["telefon"]) == ("Siri Moe", "55 00 00 03")


def test_the_plans_a_person_is_in_are_confidential_and_the_answer_is_logged(siri: Ipkit) -> None:
    """Rule 48, rule 46."""
    assert siri.ok("fagperson", "vis", "1").ut == (
        "Fagperson 1: Siri Moe\nRolle: sykepleier\nTjeneste: Hjemmetjenesten\nTelefon: 55 00 00 03\n"
        "Leder: Eva Dal\nPlan 1: deltaker 2\nPlan 1: koordinator 2\n"
    )
    assert _logg(siri) == ("fagperson vis", "fagperson 1 plan 1")
    plasser = json.loads(siri.ok("fagperson", "vis", "1", "--json").ut)["fagpersoner"][0]["planer"]
    assert plasser[0] == {"plan": 1, "slag": "deltaker", "nummer": 2}
    assert "plan" not in siri.ok("fagperson", "liste").ut.casefold()


def test_new_contact_details_reach_the_plans_only_when_said_so(siri: Ipkit) -> None:
    svar = siri.ok("fagperson", "endre", "1", "--telefon", "55 00 00 77")
    assert "Planene står som før" in svar.feil
    assert "55 00 00 77" not in siri.ok("koordinator", "liste", "1").ut
    foer = siri.innhold()
    nei = siri.ok("fagperson", "oppdater", "1")
    assert nei.feil == "Plan 1: deltaker 2\nPlan 1: koordinator 2\n"
    assert siri.innhold() == foer
    ja = siri.ok("fagperson", "oppdater", "1", "--ja")
    assert (ja.ut, siri.siste_logg()[0]) == ("1\n", "fagperson oppdater")
    assert "55 00 00 77" in siri.ok("koordinator", "liste", "1").ut
    assert "har det samme" in siri.ok("fagperson", "oppdater", "1", "--ja").feil


def test_a_closed_plan_is_left_as_it_was(siri: Ipkit) -> None:
    """Rule 137."""
    siri.ok(
        "avslutt",
        "1",
        "--grunn",
        "dod",
        "--tekst",
        "Død",
        "--dato",
        "2026-06-01",
        "--ke-varslet",
        "2026-06-01",
    )
    siri.ok("fagperson", "endre", "1", "--telefon", "55 00 00 77")
    assert "har det samme" in siri.ok("fagperson", "oppdater", "1", "--ja").feil
    assert "Plan 1" not in siri.ok("fagperson", "vis", "1").ut


def test_somebody_who_leaves_is_told_of_with_the_command_until_every_plan_is_right(siri: Ipkit) -> None:
    svar = siri.ok("fagperson", "endre", "1", "--til", "2026-08-31")
    assert svar.feil.splitlines()[1:] == [
        "Står i plan 1 som deltaker 2: ipkit deltaker ta-ut 1 2",
        "Står i plan 1 som koordinator 2: ipkit koordinator bytt 1 --byttegrunn sluttet",
    ]
    ut = siri.ok("mangler", "1", "--json").ut
    funn = [f for f in json.loads(ut)["mangler"] if f["kode"].startswith("IP-M48")]
    assert [f["kode"] for f in funn] == ["IP-M48K", "IP-M48"]
    for f in funn:
        siri.ok(*f["kommando"].split()[1:])
    assert "IP-M48" not in siri.ok("mangler", "1").ut
    sen = siri("deltaker", "ny", "1", "--fagperson", "1", dato="2026-09-01")
    assert (sen.kode, sen.feil) == (6, "IP-R48: Fagperson 1 sluttet 31.08.2026.\n")


def test_those_who_coordinate_and_have_been_at_no_course_are_listed(siri: Ipkit) -> None:
    """Rule 129: the network is no course."""
    assert siri.ok("fagperson", "liste", "--uten-opplaering").ut.count("\n") == 1
    uten = siri.ok("fagperson", "liste", "--uten-opplaering", "--json", dato="2026-07-01").ut
    assert [p["navn"] for p in json.loads(uten)["fagpersoner"]] == ["Siri Moe"]
    siri.ok("fagperson", "opplaering", "1", "--slag", "nettverk", "--kurs", "Vår", "--dato", "2026-05-01")
    assert "Siri" in siri.ok("fagperson", "liste", "--uten-opplaering", dato="2026-07-01").ut
    siri.ok("fagperson", "opplaering", "1", "--kurs", "Grunnkurs", "--dato", "2026-06-01")
    assert "Siri" not in siri.ok("fagperson", "liste", "--uten-opplaering", dato="2026-07-01").ut
    linje = siri.ok("fagperson", "liste").ut.splitlines()[1]
    assert linje.endswith("\t2026-06-01\t2026-05-01")
    assert (
        "Samling i nettverket 01.05.2026: Vår\nKurs 01.06.2026: Grunnkurs"
        in siri.ok("fagperson", "vis", "1").ut
    )


@pytest.mark.parametrize(
    ("linje", "kode", "feil"),
    [
        ("fagperson ny --rolle lege", 2, "Det mangler svar. Oppgi: --navn"),
        ("fagperson vis 9", 3, "Det er ingen fagperson 9 i registeret."),
        ("fagperson endre 9 --telefon 1", 3, "Det er ingen fagperson 9"),
        ("fagperson endre 1", 2, "Ingenting å endre."),
        ("fagperson opplaering 9 --kurs A --dato 2026-01-01", 3, "Det er ingen fagperson 9"),
        ("fagperson opplaering 1 --kurs A --dato 2026-06-02", 6, "Opplæringen er datert 02.06.2026"),
        (
            "fagperson opplaering 1 --kurs A --dato 2026-01-01 --slag tur",
            2,
            "«Slag» skal være én av: kurs, nettverk",
        ),
        ("fagperson oppdater x", 2, "FAGPERSON skal være et nummer."),
        ("deltaker ny 1 --fagperson 9", 3, "Det er ingen fagperson 9"),
        ("koordinator ny 1 --rolle plankoordinator --fagperson 9", 3, "Det er ingen fagperson 9"),
    ],
)
def test_a_wrong_answer_is_one_line_and_nothing_is_written(
    siri: Ipkit, linje: str, kode: int, feil: str
) -> None:
    foer = siri.innhold()
    resultat = siri(*linje.split())
    assert (resultat.kode, resultat.ut, resultat.feil.count("\n")) == (kode, "", 1)
    assert feil in resultat.feil
    assert siri.innhold() == foer


def test_in_a_terminal_only_what_the_register_does_not_know_is_asked_for(siri: Ipkit) -> None:
    svar = siri.ok(
        "koordinator", "bytt", "1", "--fagperson", "1", "--fra", "2026-08-01", "--rolle", "koordinator",
        terminal=True, stdin="\n" * 10 + "sluttet\n" + "\n" * 10,
    )  # fmt: skip
    assert "Koordinators navn" not in svar.feil
    assert "Koordinator 3 tar over 01.08.2026" in svar.ut
