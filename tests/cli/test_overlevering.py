"""The hand-over package: to the next coordinator, and to another municipality by consent (rules 68, 127)."""

import json

import pytest

from tests.cli.harness import SAMTYKKE_TIL_DELTAKER, Ipkit

MAPPE = ("koordinator", "overlevering", "1", "--mappe", "ut")


def _filer(ipkit: Ipkit) -> set[str]:
    mappe = ipkit.mappe / "ut"
    return {fil.name for fil in mappe.iterdir()} if mappe.exists() else set()


def test_what_is_open_comes_first_then_the_dates_then_what_is_missing(ipkit: Ipkit) -> None:
    """Rule 127."""
    rader = json.loads(ipkit.ok("koordinator", "overlevering", "1", "--json").ut)["overlevering"]
    assert rader[:3] == [
        {
            "slag": "maal", "sted": "1", "tekst": "Flytte til egen leilighet", "ansvarlig": None,
            "dato": "2026-12-01", "kommando": None,
        },
        {
            "slag": "tiltak", "sted": "1.1", "tekst": "Søke kommunal bolig", "ansvarlig": "koordinator",
            "dato": "2026-06-01", "kommando": None,
        },
        {
            "slag": "tiltak", "sted": "1.2", "tekst": "Trening to ganger i uken", "ansvarlig": "1",
            "dato": "2026-12-01", "kommando": None,
        },
    ]  # fmt: skip
    frister = [r["dato"] for r in rader if r["slag"] == "frist"]
    assert frister == sorted(frister)
    assert [r["slag"] for r in rader] == sorted(
        (r["slag"] for r in rader), key=["maal", "tiltak", "frist", "mangel"].index
    )
    mangler = json.loads(ipkit.ok("mangler", "1", "--json").ut)["mangler"]
    assert [(r["tekst"], r["kommando"]) for r in rader if r["slag"] == "mangel"] == [
        (m["tekst"], m["kommando"]) for m in mangler
    ]
    assert ipkit.siste_logg()[0] == "mangler"


def test_the_package_is_issued_to_whoever_coordinates_and_kept(ipkit: Ipkit) -> None:
    svar = ipkit.ok(*MAPPE)
    assert svar.ut == "ut\n"
    assert _filer(ipkit) == {"overlevering.docx", "plan.docx"}
    assert ipkit.sporr("SELECT dokument, mottaker FROM dokument ORDER BY nummer") == [
        ("overlevering", "koordinator"), ("plan", "koordinator"),
    ]  # fmt: skip
    ipkit.ok("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1")
    ipkit.ok(*MAPPE)
    assert _filer(ipkit) == {"overlevering.docx", "plan.docx", "referat-1.docx"}


def test_a_plan_without_a_coordinator_gives_working_copies(ipkit: Ipkit) -> None:
    """Nobody is there to issue it to; the successor still needs it."""
    ipkit.ok("koordinator", "slutter", "1", "--til", "2026-05-31")
    ipkit.ok(*MAPPE)
    assert ipkit.sporr("SELECT count(*) FROM dokument") == [(0,)]


@pytest.mark.parametrize(
    ("navn", "kommandoer", "kode"),
    [
        ("Kari consented", (SAMTYKKE_TIL_DELTAKER,), None),
        (
            "Ola withdrew",
            (
                SAMTYKKE_TIL_DELTAKER,
                ("samtykke", "trekk-tilbake", "1", "--deltaker", "2", "--dato", "2026-06-01"),
            ),
            "IP-S03",
        ),
        ("Per was never asked", (), "IP-S02"),
    ],
)
def test_another_municipality_gets_the_plan_by_consent_only(
    ipkit: Ipkit, navn: str, kommandoer: tuple[tuple[str, ...], ...], kode: str | None
) -> None:
    """Rule 68, rule 24; nothing is made before it is asked."""
    ipkit.ok("deltaker", "ny", "1", "--tjeneste", "Koordinerende enhet i Nyvik")
    for kommando in kommandoer:
        deler = list(kommando)
        if deler[1] == "registrer":
            deler[deler.index("--deltaker") + 1] = "2"
        ipkit.ok(*deler)
    foer = ipkit.innhold()
    svar = ipkit(*MAPPE, "--mottaker", "2")
    if kode is None:
        assert (svar.kode, _filer(ipkit)) == (0, {"plan.docx", "plan.yaml"}), navn
        return
    assert (svar.kode, svar.feil.split(":")[0], svar.feil.count("\n")) == (5, kode, 1), navn
    assert _filer(ipkit) == set()
    assert ipkit.innhold() == foer
    assert ipkit.siste_logg() == ("koordinator overlevering", f"avvist {kode}")


def test_no_participant_gets_the_hand_over_itself(ipkit: Ipkit) -> None:
    """Rule 24: it tells of everybody."""
    svar = ipkit("eksporter", "overlevering.docx", "--plan", "1", "--mottaker", "1")
    assert (svar.kode, svar.feil[:8]) == (5, "IP-S12: ")
    ipkit.ok("eksporter", "overlevering.html", "--plan", "1", "--mottaker", "planeier")


def test_the_mapping_of_needs_is_in_no_part_of_the_package(ipkit: Ipkit) -> None:
    """Rule 42."""
    ipkit.ok("kartlegging", "skriv", "1", "bolig", "--ressurser", "Kanarifugl")
    ipkit.ok("eksporter", "overlevering.html", "--plan", "1")
    assert "Kanarifugl" not in (ipkit.mappe / "overlevering.html").read_text("utf-8")


def test_a_wrong_folder_or_recipient_is_one_line(ipkit: Ipkit) -> None:
    (ipkit.mappe / "fil").write_text("x")
    for linje, kode in (
        ("--mappe fil", 1),
        ("--mappe finnes/ikke", 1),
        ("--mottaker 1", 2),
        ("--mappe ut --mottaker 9", 5),
        ("--mappe ut --mottaker hvem", 2),
    ):
        svar = ipkit("koordinator", "overlevering", "1", *linje.split())
        assert (svar.kode, svar.ut, svar.feil.count("\n")) == (kode, "", 1), (linje, svar)
    assert _filer(ipkit) == set()
