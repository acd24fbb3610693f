"""The mapping of needs: written, shown, and in nothing that leaves for others (rules 41, 42, 70)."""

import io
import re
import zipfile
from pathlib import Path

import pytest

from tests.cli.harness import Ipkit, Resultat

KANARIFUGL = "Kanarifugl i kartleggingen"
UTEN_SAMTYKKE = (
    "ny-plan", "--navn", "Mona Lie", "--fodselsdato", "1985-02-03", "--koordinator", "Ola Hansen",
)  # fmt: skip
VIST = """Kartlegging i plan 1. Bare for planeier og plankoordinator.
Gjennomført: 20.01.2026
Gjennomført av: Ola Hansen
Hva planeier forventer av koordinator: Svarer på telefon

Bolig
  Skrevet: 01.06.2026
  Ressurser og det som fungerer: Lager middag selv
  Følges opp i planen?: ja
"""
HODE = ("--gjort-av", "Ola Hansen", "--dato", "2026-01-20", "--planeiers-forventninger", "Svarer på telefon")


def test_what_is_written_is_shown_and_stands_in_the_log_by_name_of_field_only(ipkit: Ipkit) -> None:
    ipkit.ok("kartlegging", "skriv", "1", *HODE)
    ipkit.ok("kartlegging", "skriv", "1", "bolig", "--ressurser", "Lager middag selv", "--folges-opp", "ja")

    assert ipkit.ok("kartlegging", "vis", "1") == Resultat(0, VIST, "")
    logg = ipkit.sporr("SELECT handling, felter FROM logg WHERE kjede = 1 ORDER BY lopenummer DESC LIMIT 3")
    assert logg == [
        ("kartlegging vis", ""),
        ("kartlegging skriv", "kartlegging(bolig)"),
        ("kartlegging skriv", "kartlegging(dato,gjort_av,planeiers_forventninger)"),
    ]


def test_before_anything_is_written_it_says_how(ipkit: Ipkit) -> None:
    assert ipkit.ok("kartlegging", "vis", "1").ut == (
        "Plan 1 har ingen kartlegging ennå. Skriv den: ipkit kartlegging skriv 1\n"
    )


def test_mapping_waits_for_consent_to_the_plan(ipkit: Ipkit) -> None:
    ipkit.ok(*UTEN_SAMTYKKE)
    foer = ipkit.innhold()

    resultat = ipkit("kartlegging", "skriv", "2", "bolig", "--onsker", "Egen leilighet")

    assert (resultat.kode, resultat.feil.split(":")[0]) == (5, "IP-S01")
    assert ipkit.innhold() == foer


@pytest.mark.parametrize(
    ("argumenter", "kode", "setning"),
    [
        (("1",), 2, "IP-K02: Ingenting er besvart. Se hva som kan skrives: ipkit kartlegging skriv --help\n"),
        (
            ("1", "--onsker", "x"),
            2,
            "IP-K01: Skriv hvilket livsområde det gjelder, for eksempel: bolig\n",
        ),
        (("9", "bolig", "--onsker", "x"), 3, None),
    ],
)
def test_what_cannot_be_written_is_one_line_and_nothing_written(
    ipkit: Ipkit, argumenter: tuple[str, ...], kode: int, setning: str | None
) -> None:
    foer = ipkit.innhold()
    resultat = ipkit("kartlegging", "skriv", *argumenter)
    assert (resultat.kode, resultat.ut, resultat.feil.count("\n")) == (kode, "", 1)
    assert setning in (None, resultat.feil)
    assert ipkit.innhold() == foer


def test_the_form_holds_what_is_written_and_is_read_back(ipkit: Ipkit) -> None:
    ipkit.ok("kartlegging", "skriv", "1", "bolig", "--ressurser", "Lager middag selv")
    ipkit.ok("kartlegging", "skriv", "1", "--skjelett", "--ut", "k.yaml")
    fil = ipkit.mappe / "k.yaml"
    fil.write_text(fil.read_text("utf-8").replace("    behov:\n", "    behov: Følge\n", 1), "utf-8")

    ipkit.ok("kartlegging", "skriv", "1", "--fra-fil", "k.yaml")

    assert ipkit.sporr("SELECT livsomraade, ressurser, behov FROM kartleggingsomraade") == [
        ("bolig", "Lager middag selv", "Følge")
    ]
    gammel = ipkit("kartlegging", "skriv", "1", "--fra-fil", "k.yaml")
    assert (gammel.kode, gammel.feil) == (
        4,
        "IP-C01: Kartleggingen er endret siden filen ble laget. Lag den med --skjelett.\n",
    )


def test_what_each_expects_of_the_other_is_agreed_on_and_shown(ipkit: Ipkit) -> None:
    """Rule 70."""
    ipkit.ok(
        "kartlegging", "skriv", "1", "--planeiers-forventninger", "At du ringer",
        "--koordinators-forventninger", "At du sier fra",
    )  # fmt: skip
    ut = ipkit.ok("kartlegging", "vis", "1").ut
    assert "Hva planeier forventer av koordinator: At du ringer\n" in ut
    assert "Hva koordinator forventer av planeier: At du sier fra\n" in ut


def test_in_a_terminal_the_life_areas_are_asked_for_one_by_one(ipkit: Ipkit) -> None:
    svar = "\n" * 5 + "ja\n" + "Lager middag selv\n" + "\n" * 5 + "nei\n" * 11
    ipkit.ok("kartlegging", "skriv", "1", stdin=svar, terminal=True)
    assert ipkit.sporr("SELECT livsomraade, ressurser, behov FROM kartleggingsomraade") == [
        ("bolig", "Lager middag selv", None)
    ]


def test_nothing_of_it_is_in_any_list_document_or_file_of_the_plan(ipkit: Ipkit) -> None:
    """T19 for the mapping: the canary is in every field, and in no byte that leaves."""
    for valg in ("ressurser", "situasjon", "onsker", "behov", "tjenester"):
        ipkit.ok("kartlegging", "skriv", "1", "bolig", f"--{valg}", KANARIFUGL)
    for valg in ("gjort-av", "merknad", "planeiers-forventninger", "koordinators-forventninger"):
        ipkit.ok("kartlegging", "skriv", "1", f"--{valg}", KANARIFUGL)
    ipkit.ok("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1")
    lister = ("vis 1", "vis 1 --json", "planer --json", "arbeidsliste --json", "mangler 1 --json")
    skrevet = [ipkit.ok(*linje.split()).ut.encode() for linje in lister]
    skrevet += [_eksport(ipkit, *valg) for valg in _eksporter()]

    assert all(skrevet)
    assert not [data for data in skrevet if KANARIFUGL.encode() in data]
    assert KANARIFUGL.encode() in ipkit.ok("kartlegging", "vis", "1").ut.encode()


def _eksporter() -> list[tuple[str, ...]]:
    mottakere = [(), ("--mottaker", "1"), ("--mottaker", "planeier"), ("--mottaker", "koordinator")]
    valg: list[tuple[str, ...]] = []
    for nummer, mottaker in enumerate(mottakere):
        valg += [(f"plan{nummer}.{e}", *mottaker) for e in ("docx", "html", "yaml", "json")]
        valg += [(f"referat{nummer}.{e}", "--mote", "1", *mottaker) for e in ("docx", "html")]
    return valg


def _eksport(ipkit: Ipkit, fil: str, *valg: str) -> bytes:
    """The bytes of an export; of a Word document those of its parts."""
    dokument = () if fil.endswith(("yaml", "json")) else ("--dokument", re.split(r"\d", fil)[0])
    ipkit.ok("eksporter", fil, "--plan", "1", *dokument, *valg)
    data = (ipkit.mappe / fil).read_bytes()
    if not fil.endswith(".docx"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as pakke:
        return b"".join(pakke.read(navn) for navn in pakke.namelist())


def test_only_its_own_act_the_check_and_its_own_document_know_the_store() -> None:
    """What reads a plan cannot reach the mapping (rules 41, 42)."""
    lovlige = {
        *("actions/kartlegging.py", "actions/eksportgrunnlag.py", "actions/innsyn.py"),
        *("storage/sjekk.py", "storage/kartlegging.py"),
        "actions/privatutkast.py",  # takes it out, and reads nothing of it (rule 23)
    }
    pakke = Path(__file__).resolve().parents[2] / "ipkit"
    brukere = {
        fil.relative_to(pakke).as_posix()
        for fil in pakke.rglob("*.py")
        if "ipkit.storage.kartlegging" in fil.read_text("utf-8")
    }
    assert brukere <= lovlige


def test_a_word_changed_in_the_file_is_found(ipkit: Ipkit) -> None:
    ipkit.ok("kartlegging", "skriv", "1", "bolig", "--onsker", "Egen leilighet")
    assert ipkit("register", "sjekk").kode == 0
    ipkit.endre("UPDATE kartleggingsomraade SET onsker = 'Noe annet'")
    assert "IP-D18" in ipkit("register", "sjekk").ut
