"""The coordinator as commands: changed, resigned, told, listed (rules 122–127)."""

import json

from tests.cli.harness import Ipkit


def test_a_change_is_one_act_and_both_stand_in_the_list(ipkit: Ipkit) -> None:
    ipkit.ok(
        "koordinator", "bytt", "1", "--navn", "Siri Moe", "--telefon", "55 00 00 03", "--fra", "2026-05-01",
        "--byttegrunn", "sluttet", "--onske", "En hun kjenner", "--valggrunner", "onske,tillit",
    )  # fmt: skip
    assert ipkit.ok("koordinator", "liste", "1").ut == (
        "Nr\tRolle\tNavn\tTjeneste\tTelefon\tFra\tTil\tGrunn til bytte\n"
        "1\tkoordinator\tOla Hansen\tHelse- og sosialkontoret\t55 00 00 00\t2026-01-15\t2026-04-30\t"
        "koordinator har sluttet\n"
        "2\tkoordinator\tSiri Moe\t\t55 00 00 03\t2026-05-01\t\t\n"
    )
    assert "Siri Moe" in ipkit.ok("planer").ut
    koder = [f["kode"] for f in json.loads(ipkit.ok("mangler", "1", "--json").ut)["mangler"]]
    assert {"IP-M124", "IP-M124K"} <= set(koder)
    ipkit.ok(
        "koordinator", "meldt", "1", "1", "--planeier-informert", "2026-04-20", "--ke-varslet", "2026-04-21"
    )
    koder = [f["kode"] for f in json.loads(ipkit.ok("mangler", "1", "--json").ut)["mangler"]]
    assert not {"IP-M124", "IP-M124K"} & set(koder)


def test_wish_grounds_and_group_are_kept_with_the_coordinator(ipkit: Ipkit) -> None:
    """Rules 122, 123, 131."""
    svar = ipkit.ok(
        "koordinator", "bytt", "1", "--navn", "Siri Moe", "--fra", "2026-07-01", "--byttegrunn", "sluttet",
        "--onske", "En hun kjenner", "--onske-fulgt", "Siri har fulgt henne før", "--valggrunner",
        "tillit,onske", "--gruppe", "helse", "--leder", "Eva Dal",
    )  # fmt: skip
    assert svar.feil == (
        "Koordinator 2 tar over 01.07.2026 i plan 1. Før hvem som har fått vite det: "
        "ipkit koordinator meldt 1 1. Se hva som gjenstår: ipkit mangler 1\n"
    )
    ny = json.loads(ipkit.ok("koordinator", "liste", "1", "--json").ut)["koordinatorer"][1]
    assert {n: ny[n] for n in ("onske", "onske_fulgt", "valggrunner", "gruppe", "leder")} == {
        "onske": "En hun kjenner",
        "onske_fulgt": "Siri har fulgt henne før",
        "valggrunner": ["onske", "tillit"],
        "gruppe": "helse",
        "leder": "Eva Dal",
    }


def test_after_the_last_day_the_plan_comes_first_in_the_morning_list(ipkit: Ipkit) -> None:
    """Rules 50, 126: the gap is in days, and the next step is the replacement."""
    ipkit.ok("koordinator", "slutter", "1", "--til", "2026-06-30")
    linje = ipkit.ok("arbeidsliste", dato="2026-07-03").ut.splitlines()[1]
    assert linje.startswith("1\tKari Nordmann\tUTEN KOORDINATOR\tuten koordinator; ")
    assert linje.endswith("\t3\tipkit koordinator bytt 1\t")
    ipkit.ok("koordinator", "bytt", "1", "--navn", "Siri Moe", "--byttegrunn", "sluttet", dato="2026-07-03")
    assert "UTEN KOORDINATOR" not in ipkit.ok("arbeidsliste", dato="2026-07-03").ut


def test_wishes_and_why_somebody_left_go_to_nobody_else(ipkit: Ipkit) -> None:
    ipkit.ok(
        "koordinator", "bytt", "1", "--navn", "Siri Moe", "--byttegrunn", "planeiers_onske", "--byttetekst",
        "Kanarifugl", "--vurdering", "Kanarifugl", "--onske", "Kanarifugl", "--leder", "Kanarifugl",
    )  # fmt: skip
    ipkit.ok("eksporter", "en.yaml", "--plan", "1", "--mottaker", "1")
    ipkit.ok("eksporter", "alt.yaml", "--plan", "1", "--mottaker", "planeier")
    assert "Kanarifugl" not in (ipkit.mappe / "en.yaml").read_text("utf-8")
    assert (ipkit.mappe / "alt.yaml").read_text("utf-8").count("Kanarifugl") == 4


def test_before_the_next_one_begins_the_plan_says_who_and_when(ipkit: Ipkit) -> None:
    """Rules 50, 126."""
    ipkit.ok("koordinator", "slutter", "1", "--til", "2026-05-31")
    uten = "Koordinator: UTEN KOORDINATOR, koordinerende enhet har ansvaret"
    assert uten in ipkit.ok("vis", "1").ut.splitlines()
    ipkit.ok(
        "koordinator", "bytt", "1", "--navn", "Siri Moe", "--byttegrunn", "sluttet", "--fra", "2026-06-10"
    )
    ventet = "Koordinator: Siri Moe fra 10.06.2026; koordinerende enhet har ansvaret til da"
    assert ventet in ipkit.ok("vis", "1").ut.splitlines()


def test_issuing_the_notice_records_who_was_told_rule_124(ipkit: Ipkit) -> None:
    ipkit.ok(
        "koordinator", "bytt", "1", "--navn", "Siri Moe", "--byttegrunn", "sluttet", "--fra", "2026-05-10"
    )
    assert ipkit.sporr("SELECT planeier_informert FROM koordinator") == [(None,), (None,)]
    for gang, til in enumerate(("planeier", "1", "planeier")):
        fil = f"k{gang}.docx"
        ipkit.ok("eksporter", fil, "--dokument", "koordinatorbytte", "--plan", "1", "--mottaker", til)
    assert ipkit.sporr("SELECT planeier_informert FROM koordinator") == [("2026-06-01",), (None,)]
    assert ipkit.sporr("SELECT hva, gjelder, mottaker, dato FROM utsending") == [
        ("koordinatorbytte", 2, "planeier", "2026-06-01"),
        ("koordinatorbytte", 2, "1", "2026-06-01"),
    ]
    assert ipkit("angre", "1", "--ja").feil.startswith("IP-R58: Dokumentet i plan 1 er utstedt")


def test_nobody_was_told_of_a_change_tomorrow_rule_124(ipkit: Ipkit) -> None:
    foer = ipkit.innhold()
    for valg, hva in (
        ("--planeier-informert", "Informasjonen til planeier"),
        ("--ke-varslet", "Varselet til koordinerende enhet"),
        ("--leder-svarte", "Svaret fra lederen"),
    ):
        resultat = ipkit("koordinator", "meldt", "1", "1", valg, "2026-06-02")
        assert (resultat.kode, resultat.feil) == (
            6,
            f"IP-R17: {hva} er datert 02.06.2026, og det er ikke kommet ennå. Rett datoen.\n",
        )
    assert ipkit("koordinator", "slutter", "1", "--til", "2026-08-01", "--oppsagt", "2026-06-02").kode == 6
    assert ipkit("koordinator", "meldt", "1", "9", "--ke-varslet", "2026-06-01").kode == 3
    assert ipkit.innhold() == foer


def test_who_leaves_a_role_of_its_own_is_followed_in_that_role(ipkit: Ipkit) -> None:
    """Rule 126: the step names the role, or the koordinator would be the one who is changed."""
    ipkit.ok("koordinator", "ny", "1", "--rolle", "plankoordinator", "--navn", "Siri Moe")
    svar = ipkit.ok("koordinator", "slutter", "1", "--rolle", "plankoordinator", "--til", "2026-08-31")

    assert svar.feil == (
        "Siste dag er 31.08.2026. Sett inn en ny: ipkit koordinator bytt 1 --rolle plankoordinator\n"
    )
