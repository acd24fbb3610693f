"""`--skjelett`, `--ut` and `--fra-fil`: for every act that has more than a few answers."""

from pathlib import Path

import pytest

from ipkit.domain.felt import MAKS_FRITEKST
from tests.cli.harness import NY_PLAN, Ipkit, Resultat

# What each act needs besides an empty skeleton, as options.
HANDLINGER: dict[str, tuple[str, ...]] = {
    "ny-plan": ("--navn", "Jo Dal", "--fodselsdato", "1980-02-29", "--koordinator", "Ola Hansen"),
    "endre-plan 1": ("--bakgrunn", "Flyttet hjem."),
    "deltaker ny 1": ("--navn", "Gry Lie"),
    "samtykke registrer 1": (
        "--type", "plan", "--gitt-av", "planeier", "--form", "skriftlig", "--dato", "2026-05-01",
        "--informert", "hva,hvem,bruk,folger", "--arkivref", "26/115",
    ),
    "maal ny 1": ("--tekst", "Lære å lage middag"),
    "tiltak ny 1 1": ("--tekst", "Kokekurs", "--ansvarlig", "koordinator"),
    "evaluering ny 1": (
        "--dato", "2026-03-18", "--planeier-deltok", "til stede", "--maal", "1=naadd",
        "--kan-tiltak-avsluttes", "nei", "--bor-maal-endres", "nei", "--bor-tiltak-endres", "nei",
        "--fortsatt-behov", "ja",
    ),
    "mote ny 1": ("--type", "ansvarsgruppe", "--dato", "2026-09-01"),
    "mote referat 1 1": ("--moteleder", "koordinator", "--referent", "1"),
}  # fmt: skip
alle = pytest.mark.parametrize("handling", HANDLINGER)


def _uten_tid(ipkit: Ipkit) -> object:
    innhold = ipkit.innhold()
    return {tabell: rader for tabell, rader in innhold.items() if tabell != "handling"}


def test_the_skeleton_of_minutes_takes_everybody_who_was_asked_as_there_and_changes_nothing_else(
    ipkit: Ipkit,
) -> None:
    """Who did not come is one word to correct; who wrote is the one whose turn it is (rules 106, 115)."""
    skjelett = ipkit.ok("mote", "referat", "1", "1", "--skjelett").ut

    ipkit.ok("mote", "referat", "1", "1", "--fra-fil", "-", stdin=skjelett)

    assert ipkit.sporr("SELECT part, oppmote FROM motedeltaker ORDER BY nummer") == [
        ("planeier", "til_stede"), ("koordinator", "til_stede"), ("1", "til_stede"),
    ]  # fmt: skip
    assert ipkit.sporr("SELECT moteleder, referent, plan_oppdatert FROM mote") == [("koordinator", "1", None)]
    assert ipkit.sporr("SELECT count(*) FROM referatpunkt") == [(0,)]


@pytest.mark.parametrize(
    ("handling", "gammel", "ny"),
    [
        ("maal ny 1", "livsomraade:", "livsomraade: boligg"),
        ("mote referat 1 1", "# Nytt mål", "# Nytt mål"),
    ],
)
def test_an_unknown_life_area_in_a_file_gives_its_line_rule_146(
    ipkit: Ipkit, handling: str, gammel: str, ny: str
) -> None:
    skjelett = ipkit.ok(*handling.split(), "--skjelett").ut.replace(gammel, ny, 1)
    if "referat" in handling:
        foran, etter = skjelett.split("# Nytt mål", 1)
        skjelett = (
            foran
            + "# Nytt mål"
            + etter.replace("tekst:", "tekst: Ny", 1).replace("livsomraade:", "livsomraade: boligg", 1)
        )
    linje = next(n for n, rad in enumerate(skjelett.splitlines(), 1) if "boligg" in rad)
    foer = ipkit.innhold()
    resultat = ipkit(*handling.split(), "--fra-fil", "-", stdin=skjelett)
    assert resultat.kode == 9
    assert f"- linje {linje}: «Livsområde» skal være én av: bolig, okonomi, " in resultat.feil
    assert ipkit.innhold() == foer


@pytest.mark.parametrize("handling", [h for h in HANDLINGER if not h.startswith("mote referat")])
def test_a_skeleton_is_valid_as_printed_and_gives_no_more_than_what_is_known(
    ipkit: Ipkit, handling: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    kommando, valg = handling.split(), HANDLINGER[handling]
    skjelett = ipkit.ok(*kommando, "--skjelett").ut
    kopi = ipkit.register.with_name("kopi.db")
    kopi.write_bytes(ipkit.register.read_bytes())

    med_fil = ipkit.ok(*kommando, *valg, "--fra-fil", "-", stdin=skjelett)
    etter = _uten_tid(ipkit)
    ipkit.register.write_bytes(kopi.read_bytes())
    uten_fil = ipkit.ok(*kommando, *valg)

    assert med_fil == uten_fil
    if handling != "ny-plan":  # the new plan's ids differ
        assert _uten_tid(ipkit) == etter


@alle
def test_ut_writes_the_same_skeleton_to_a_new_file(ipkit: Ipkit, handling: str) -> None:
    kommando = handling.split()
    skjelett = ipkit.ok(*kommando, "--skjelett").ut

    assert ipkit(*kommando, "--skjelett", "--ut", "svar.yaml") == Resultat(
        0, "", "Skrev svar.yaml. Fyll den ut, og les den inn med --fra-fil svar.yaml\n"
    )
    assert (ipkit.mappe / "svar.yaml").read_bytes() == skjelett.encode("utf-8")
    assert ipkit(*kommando, "--skjelett", "--ut", "svar.yaml").kode == 4
    assert (ipkit.mappe / "svar.yaml").read_bytes() == skjelett.encode("utf-8")


@pytest.mark.parametrize("handling", [h for h in HANDLINGER if h != "ny-plan"])
def test_a_file_from_an_older_version_of_the_plan_is_refused(ipkit: Ipkit, handling: str) -> None:
    skjelett = ipkit.ok(*handling.split(), "--skjelett").ut
    ipkit.ok("endre-plan", "1", "--saksnummer", "26/1")
    foer = ipkit.innhold()

    resultat = ipkit(*handling.split(), *HANDLINGER[handling], "--fra-fil", "-", stdin=skjelett)

    assert resultat.kode == 4
    assert resultat.feil.startswith("IP-C01: Filen er laget fra versjon 9 av planen")
    assert ipkit.innhold() == foer


@pytest.mark.parametrize("koding", ["utf-8", "utf-8-sig", "utf-16"])
def test_an_answer_file_may_be_utf8_with_or_without_a_mark_or_utf16(ipkit: Ipkit, koding: str) -> None:
    """PowerShell 5 redirects to UTF-16."""
    skjelett = ipkit.ok("maal", "ny", "1", "--skjelett").ut
    svar = skjelett.replace("\ntekst:\n", "\ntekst: Lære å lage middag\n")
    assert svar != skjelett
    (ipkit.mappe / "svar.yaml").write_bytes(svar.replace("\n", "\r\n").encode(koding))

    ipkit.ok("maal", "ny", "1", "--fra-fil", "svar.yaml")

    assert ipkit.sporr("SELECT tekst FROM maal WHERE nummer = 2") == [("Lære å lage middag",)]


def test_options_win_over_the_file(ipkit: Ipkit) -> None:
    fil = "tekst: Fra filen\nfrist: 2026-12-24\n"

    ipkit.ok("maal", "ny", "1", "--tekst", "Fra linjen", "--fra-fil", "-", stdin=fil)

    assert ipkit.sporr("SELECT tekst, frist FROM maal WHERE nummer = 2") == [("Fra linjen", "2026-12-24")]


def test_every_fault_of_an_answer_file_is_listed_and_nothing_is_written(ipkit: Ipkit) -> None:
    (ipkit.mappe / "svar.yaml").write_text(
        "tekst: Mat\nfrist: snart\nprioritet: høy\nlivsomrade: bolig\n", encoding="utf-8"
    )
    foer = ipkit.innhold()

    resultat = ipkit("maal", "ny", "1", "--fra-fil", "svar.yaml")

    assert (resultat.kode, resultat.ut) == (9, "")
    linjer = resultat.feil.splitlines()
    assert linjer[0] == ("IP-I01: svar.yaml har 3 feil. Ingenting er lest inn. Rett filen og prøv igjen.")
    assert [linje.split(":")[0] for linje in linjer[1:]] == [f"  svar.yaml linje {n}" for n in (2, 3, 4)]
    assert ipkit.innhold() == foer


def test_ut_without_skjelett_and_a_file_that_is_not_there(ipkit: Ipkit) -> None:
    assert ipkit("maal", "ny", "1", "--tekst", "x", "--ut", "a.yaml") == Resultat(
        2, "", "IP-K01: --ut brukes sammen med --skjelett.\n"
    )
    assert ipkit("maal", "ny", "1", "--fra-fil", "borte.yaml").kode == 3


def test_the_skeleton_of_a_new_plan_needs_no_register(uten_register: Ipkit) -> None:
    assert "navn:" in uten_register.ok("ny-plan", "--skjelett").ut


def test_a_whole_plan_can_come_from_a_file(tomt: Ipkit) -> None:
    svar = "".join(
        f"{navn[2:].replace('-', '_')}: {verdi}\n"
        for navn, verdi in zip(NY_PLAN[1::2], NY_PLAN[2::2], strict=True)
    )
    Path("svar.yaml").write_text(svar, encoding="utf-8")

    assert tomt("ny-plan", "--fra-fil", "svar.yaml").ut == "1\n"
    assert tomt.ok("planer").ut.splitlines()[1].startswith("1\tKari Nordmann\t1990-05-17\tutkast")


def test_standard_input_is_read_up_to_its_limit_and_no_further(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    linje = "vis 1\n"
    monkeypatch.setattr("ipkit.cli.inndata.MAKS_STANDARD_INN", len(linje))
    ipkit.ok("kjor", "-", stdin=linje)
    monkeypatch.setattr("ipkit.cli.inndata.MAKS_STANDARD_INN", len(linje) - 1)
    for kommando in (
        ("kjor", "-"), ("mote", "referat", "1", "1", "--fra-fil", "-"),
        ("kartlegging", "skriv", "1", "--fra-fil", "-"),
    ):  # fmt: skip
        svar = ipkit(*kommando, stdin=linje)
        assert (svar.kode, svar.feil) == (1, "IP-F01: Standard inn er over 0 MB, og blir ikke lest.\n")


def test_an_answer_longer_than_any_text_is_refused_and_its_rest_is_no_answer(ipkit: Ipkit) -> None:
    foer = ipkit.innhold()
    kommando = ("maal", "ny", "1")
    svar = ipkit(*kommando, stdin="x" * (MAKS_FRITEKST + 1) + "\n", terminal=True)
    assert (svar.kode, "Svaret er over 100000 tegn. Ingenting er ført." in svar.feil) == (2, True)
    assert ipkit.innhold() == foer
