"""The morning list as it is typed and read (rules 50, 98)."""

import json
import re

import pytest

from ipkit.domain.arbeidssteg import SLAG, STEG, UTSENDINGER
from ipkit.storage.arbeidssporsmaal import ARBEID
from tests.cli.harness import NY_PLAN, Ipkit
from tests.cli.test_hjelp import ALLE


def _punkter(ipkit: Ipkit, dato: str, liste: str = "venter") -> dict[str, int]:
    """Kind and days over the deadline of plan 1."""
    svar = json.loads(ipkit.ok("arbeidsliste", "--json", dato=dato).ut)["arbeid"]
    return {v["slag"]: v["dager_over"] for a in svar if a["plan"] == 1 for v in a[liste]}


def test_every_kind_has_a_question_and_a_next_step_that_is_a_command() -> None:
    egne = {"koordinator_kommer", "aldri_koordinator", *(s for s in SLAG if s.startswith("utkast_"))}
    assert set(SLAG) == {*ARBEID, *egne}
    for *_, kommando in (*STEG.values(), *UTSENDINGER.values()):
        ord_ = kommando.removeprefix("ipkit ").split()
        assert tuple(ord_[:1]) in ALLE or tuple(ord_[:2]) in ALLE, kommando


@pytest.mark.parametrize(
    ("dato", "venter", "kommer"),
    [
        ("2026-03-02", None, None),
        ("2026-03-03", None, 0),  # 14 days before
        ("2026-03-17", None, 0),  # due today is not overdue
        ("2026-03-18", 1, None),
    ],
)
def test_an_evaluation_comes_fourteen_days_before_and_is_over_the_day_after(
    ipkit: Ipkit, dato: str, venter: int | None, kommer: int | None
) -> None:
    assert _punkter(ipkit, dato).get("evaluering") == venter
    assert _punkter(ipkit, dato, "kommer").get("evaluering") == kommer


@pytest.mark.parametrize(("innen", "med"), [("0", False), ("13", False), ("14", True), ("400", True)])
def test_how_far_ahead_the_list_looks_can_be_chosen(ipkit: Ipkit, innen: str, med: bool) -> None:
    linjer = ipkit.ok("arbeidsliste", "--innen", innen, dato="2026-03-03").ut
    assert ("2026-03-17 evaluering" in linjer) is med


def test_a_consent_that_runs_out_is_renewed_and_not_given_beside_the_old_one_rule_31(ipkit: Ipkit) -> None:
    svar = json.loads(ipkit.ok("arbeidsliste", "--json", dato="2027-01-10").ut)["arbeid"]
    steg = [v["kommando"] for a in svar for v in a["venter"] + a["kommer"] if v["slag"] == "samtykke"]
    assert steg == ["ipkit samtykke forny 1 2"]


def test_minutes_are_due_after_the_municipalitys_days_rule_108(ipkit: Ipkit) -> None:
    assert "referat" not in _punkter(ipkit, "2026-04-24")
    assert _punkter(ipkit, "2026-04-24", "kommer")["referat"] == 0
    assert _punkter(ipkit, "2026-04-25")["referat"] == 1


def test_the_next_meeting_is_due_half_a_year_after_the_activation_rule_112(ipkit: Ipkit) -> None:
    ipkit.ok("mote", "avlys", "1", "1")
    assert "mote" not in _punkter(ipkit, "2026-07-20")
    assert _punkter(ipkit, "2026-07-21")["mote"] == 1
    ipkit.ok("mote", "ny", "1", "--type", "samarbeid", "--dato", "2026-08-30")
    assert "mote" not in _punkter(ipkit, "2026-08-30")
    assert _punkter(ipkit, "2026-08-31")["mote"] == 42


def test_a_measure_that_waits_for_others_stands_apart(ipkit: Ipkit) -> None:
    ipkit.ok("tiltak", "status", "1", "1", "1", "venter-paa-svar")
    punkter = _punkter(ipkit, "2026-06-02")
    assert "tiltak" not in punkter and punkter["tiltak_venter"] == 1


def test_a_plan_that_never_had_a_coordinator_is_first_in_the_list_rule_50(ipkit: Ipkit) -> None:
    ipkit.ok(*(ord_.replace("Kari Nordmann", "Jo Dal") for ord_ in NY_PLAN))
    ipkit.endre("DELETE FROM koordinator WHERE plan = 2")
    rader = ipkit.ok("arbeidsliste", dato="2026-09-01").ut.splitlines()
    assert rader[1].startswith("2\tJo Dal\tUTEN KOORDINATOR\tuten koordinator; ")
    mine = ipkit.ok("arbeidsliste", "--koordinator", "Ola Hansen", dato="2026-09-01").ut.splitlines()
    assert [rad.split("\t")[0] for rad in mine] == ["Plan", "2", "1"]


@pytest.mark.parametrize(
    ("skrevet", "kode"),
    [("Ola Hansen", 0), ("ola", 0), ("hansen", 0), ("Olga", 3), ("a", 2)],
)
def test_a_coordinator_is_found_by_name_or_by_a_part_that_only_one_has(
    ipkit: Ipkit, skrevet: str, kode: int
) -> None:
    """A slip must not look like a day without work."""
    ipkit.ok(
        "koordinator", "ny", "1", "--navn", "Eva Dahl", "--rolle", "plankoordinator", "--fra", "2026-05-01"
    )
    svar = ipkit("arbeidsliste", "--koordinator", skrevet)
    assert svar.kode == kode
    assert svar.ut.count("Kari Nordmann") == (kode == 0)


def test_in_a_terminal_the_command_stands_whole_on_a_line_and_what_comes_stands_apart(ipkit: Ipkit) -> None:
    ut = ipkit.ok("arbeidsliste", dato="2026-03-18", terminal=True).ut
    assert ut == (
        "Å gjøre nå (1)\n"
        "    1  Kari Nordmann (Ola Hansen)\n"
        "       evaluering over fristen, 1 dag\n"
        "       > ipkit evaluering ny 1\n"
        "\n"
        "Kommer (1)\n"
        "  27.03.2026     1  Kari Nordmann: innkalling til møte 1\n"
        "\n"
    )
    ut = ipkit.ok("arbeidsliste", dato="2026-03-10", terminal=True).ut
    assert ut == (
        "Kommer (1)\n"
        "  17.03.2026     1  Kari Nordmann: evaluering\n"
        "                  > ipkit evaluering ny 1\n"
        "\n"
    )


@pytest.mark.parametrize("bredde", ["80", "120"])
def test_no_line_is_wider_than_the_terminal(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch, bredde: str
) -> None:
    monkeypatch.setenv("COLUMNS", bredde)
    ut = ipkit.ok("arbeidsliste", dato="2027-03-18", terminal=True).ut
    assert max(map(len, ut.splitlines())) <= int(bredde)
    assert re.search(r"og \d+ til", ut)


def test_nothing_to_do_says_so(tomt: Ipkit) -> None:
    assert tomt("arbeidsliste").feil == "Ingenting haster.\n"


def test_who_comes_and_when_is_told_before_the_first_day_rule_50(ipkit: Ipkit) -> None:
    bytte = ("--byttegrunn", "sluttet", "--planeier-informert", "2026-06-01", "--ke-varslet", "2026-06-01")
    ipkit.ok("koordinator", "bytt", "1", "--navn", "Eva Dahl", "--fra", "2026-07-10", *bytte)
    ipkit.endre("UPDATE koordinator SET til = '2026-06-30' WHERE nummer = 1")
    rad = ipkit.ok("arbeidsliste", dato="2026-07-02").ut.splitlines()[1]
    assert "\tUTEN KOORDINATOR\tuten koordinator til Eva Dahl begynner 10.07.2026; " in rad
    assert "Koordinator: Eva Dahl fra 10.07.2026; " in ipkit.ok("vis", "1", dato="2026-07-02").ut
    assert "UTEN KOORDINATOR" not in ipkit.ok("arbeidsliste", dato="2026-07-10").ut


def test_one_plan_and_the_list_say_the_same_next_step(ipkit: Ipkit) -> None:
    for dato in ("2026-03-10", "2026-03-18", "2026-06-20", "2027-03-18"):
        svar = json.loads(ipkit.ok("arbeidsliste", "--json", dato=dato).ut)["arbeid"]
        (steg,) = (a["neste_steg"] for a in svar if a["plan"] == 1)
        assert ipkit.ok("vis", "1", dato=dato).ut.endswith(f"\n  {steg}\n")


def test_the_copies_of_the_minutes_are_made_before_they_are_said_to_be_sent_rule_118(ipkit: Ipkit) -> None:
    ipkit.endre("INSERT INTO utsending (plan, nummer, version, hva, gjelder, mottaker, maate) "
                "VALUES (1, 1, 1, 'referat', 1, 'planeier', 'brevpost')")  # fmt: skip
    venter = json.loads(ipkit.ok("arbeidsliste", "--json", dato="2026-03-12").ut)["arbeid"][0]["venter"]
    assert [v["kommando"] for v in venter if v["slag"] == "utsending"] == [
        "ipkit eksporter --utsending --plan 1 --mote 1 --mappe etter-motet"
    ]
    ipkit.endre("INSERT INTO innhold (sha256, data) VALUES ('a', 'b')")
    ipkit.endre(
        "INSERT INTO dokument "
        "(nummer, plan, dokument, variant, format, mote, mottaker, utgave, dato, sha256) "
        "VALUES (1, 1, 'referat', 'kort', 'docx', 1, 'planeier', 1, '2026-03-12', 'a')"
    )
    venter = json.loads(ipkit.ok("arbeidsliste", "--json", dato="2026-03-12").ut)["arbeid"][0]["venter"]
    assert [v["kommando"] for v in venter if v["slag"] == "utsending"] == ["ipkit mote send-referat 1 1"]
