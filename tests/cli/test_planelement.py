"""Transitions, other services and other plans, as typed (rules 23, 60, 63, 65, 67)."""

import json

from tests.cli.harness import Ipkit


def test_a_transition_is_added_prepared_and_shown(ipkit: Ipkit) -> None:
    """Rule 67."""
    n = ipkit.ok("overgang", "ny", "1", "--overgang", "flytting", "--dato", "2026-09-01").ut.strip()
    ipkit.ok("overgang", "endre", "1", n, "--tekst", "Søke bolig", "--livsomraade", "bolig")
    assert "IP-M67" in ipkit.ok("mangler", "1").ut
    ipkit.ok("overgang", "forberedt", "1", n, "--dato", "2026-05-30")
    assert "IP-M67" not in ipkit.ok("mangler", "1").ut
    assert json.loads(ipkit.ok("overgang", "liste", "1", "--json").ut)["overganger"] == [
        {
            "nummer": 1,
            "overgang": "flytting",
            "dato": "2026-09-01",
            "tekst": "Søke bolig",
            "forberedt": "2026-05-30",
            "livsomraade": "bolig",
        }
    ]
    assert "1  01.09.2026, flytting: Søke bolig, forberedt 30.05.2026" in ipkit.ok("vis", "1").ut


def test_a_wrong_answer_is_one_line_and_nothing_is_written(ipkit: Ipkit) -> None:
    foer = ipkit.innhold()
    for linje, kode, feil in (
        ("overgang ny 1 --overgang flytting", 2, "Det mangler svar. Oppgi: --dato"),
        (
            "overgang ny 1 --overgang ferie --dato 2026-09-01",
            2,
            "«Overgang» skal være én av: barnehage_skole",
        ),
        ("overgang forberedt 1 3", 3, "Plan 1 har ingen overgang 3. Se: ipkit overgang liste 1"),
        ("overgang ny 1 --overgang flytting --dato 2026-09-01 --forberedt 2026-06-02", 6, "Forberedelsen er"),
        ("overgang ny 1 --overgang flytting --dato 2026-09-01 --livsomraade ro", 2, "«Livsområde» skal være"),
        ("andretjeneste endre 1 2 --hjelp Ja", 3, "Plan 1 har ingen annen tjeneste 2."),
        ("andretjeneste endre 1 2", 2, "Ingenting å endre."),
        ("endre-plan 1 --uten-fagplan Skoleplan", 3, "Plan 1 har ingen fagplan med den tittelen."),
    ):
        resultat = ipkit(*linje.split())
        assert (resultat.kode, resultat.ut) == (kode, ""), (linje, resultat)
        assert feil in resultat.feil
        assert resultat.feil.count("\n") == 1
    assert ipkit.innhold() == foer


def test_they_are_plan_work_and_wait_for_the_consent_to_the_plan(ipkit: Ipkit) -> None:
    """Rule 23; what is there can be taken out all the same."""
    ipkit.ok("overgang", "ny", "1", "--overgang", "flytting", "--dato", "2026-09-01")
    ipkit.ok("andretjeneste", "ny", "1", "--tjeneste", "Korpset", "--hjelp", "Henter", "--kontakt", "Eva")
    assert "1  Korpset, Henter, Eva" in ipkit.ok("vis", "1").ut
    assert json.loads(ipkit.ok("andretjeneste", "liste", "1", "--json").ut)["andre_tjenester"] == [
        {"nummer": 1, "tjeneste": "Korpset", "hjelp": "Henter", "kontakt": "Eva", "livsomraade": None}
    ]
    ipkit.ok("samtykke", "trekk-tilbake", "1", "--dato", "2026-06-01", "--ja")
    for linje in (
        "overgang ny 1 --overgang flytting --dato 2026-09-01",
        "overgang endre 1 1 --tekst Ny",
        "andretjeneste ny 1 --tjeneste Klubben",
        "andretjeneste endre 1 1 --hjelp Ny",
    ):
        assert ipkit(*linje.split()).kode == 5, linje
    ipkit.ok("overgang", "ta-ut", "1", "1")
    ipkit.ok("andretjeneste", "ta-ut", "1", "1")
    assert "Korpset" not in ipkit.ok("vis", "1").ut


def test_other_plans_are_a_title_and_a_place_and_can_be_taken_out(ipkit: Ipkit) -> None:
    """Rule 63."""
    ipkit.ok("endre-plan", "1", "--fagplan", "Opplæringsplan=Skolen", "--fagplan", "Kriseplan=Klinikken")
    ipkit.ok("endre-plan", "1", "--uten-fagplan", "kriseplan")
    ut = ipkit.ok("vis", "1").ut
    assert "Andre planer\n  Opplæringsplan, Skolen\n" in ut
    assert "Kriseplan" not in ut


def test_what_the_planeier_needs_to_take_part_is_seen_first(ipkit: Ipkit) -> None:
    """Rules 60, 65."""
    ipkit.ok("endre-plan", "1", "--tolk", "tigrinja", "--tilgjengelighet", "Papir hver måned")
    assert "Tolk: tigrinja\nTilgjengelig for planeier: Papir hver måned\n" in ipkit.ok("vis", "1").ut


def test_a_planeier_may_be_a_parent_whose_children_need_the_services(ipkit: Ipkit) -> None:
    """Rule 69."""
    ipkit.ok("endre-plan", "1", "--gjelder-barn", "ja")
    assert "\nSamordner tjenester til planeiers barn\n" in ipkit.ok("vis", "1").ut
    ipkit.ok("endre-plan", "1", "--gjelder-barn", "nei")
    assert "planeiers barn" not in ipkit.ok("vis", "1").ut


def test_what_the_planeier_and_the_family_contribute_stands_in_the_plan(ipkit: Ipkit) -> None:
    """Rule 62."""
    ipkit.ok(
        "endre-plan", "1", "--eget-bidrag", "Jeg ringer selv", "--paarorendes-bidrag", "Kjører til trening"
    )
    ipkit.ok("eksporter", "plan.html", "--plan", "1", "--mottaker", "planeier")
    tekst = (ipkit.mappe / "plan.html").read_text("utf-8")
    assert "Jeg ringer selv" in tekst
    assert "Kjører til trening" in tekst


def test_who_has_an_active_role_is_in_the_list(ipkit: Ipkit) -> None:
    """Rule 74."""
    ipkit.ok("deltaker", "endre", "1", "1", "--plangruppe", "ja")
    assert ipkit.ok("deltaker", "liste", "1").ut.splitlines()[1].endswith("\tja")


def test_the_new_status_of_a_measure_is_told_in_words(ipkit: Ipkit) -> None:
    assert ipkit.ok("tiltak", "status", "1", "1.1", "ikke-gjennomfort").feil == (
        "Status for tiltak 1.1: ikke gjennomført.\n"
    )
