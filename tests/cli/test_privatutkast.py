"""The private draft: planeier and koordinator only, and gone with a no (rules 23, 40, 41)."""

import io
import zipfile

import pytest

from tests.cli.harness import INFORMERT, Ipkit

KANARI = "Kanarifuglmaal"
NOD = ("nodtilgang", "ny", "1", "--navn", "Eva Lie", "--stilling", "leder", "--begrunnelse", "Hjelp")
UTKAST = (
    ("ny-plan", "--navn", "Mona Lie", "--fodselsdato", "1985-02-03", "--koordinator", "Ola Hansen"),
    ("maal", "ny", "1", "--tekst", KANARI, "--livsomraade", "bolig"),
    ("tiltak", "ny", "1", "1", "--tekst", KANARI, "--ansvarlig", "koordinator", "--omfang", KANARI),
    ("kommentar", "ny", "1", "1", "--tekst", KANARI, "--av", "planeier"),
    ("overgang", "ny", "1", "--overgang", "flytting", "--dato", "2026-12-01", "--tekst", KANARI),
    ("andretjeneste", "ny", "1", "--tjeneste", KANARI),
    ("kartlegging", "skriv", "1", "bolig", "--onsker", KANARI),
    ("deltaker", "ny", "1", "--navn", "Gry", "--tjeneste", "NAV"),
    ("mote", "ny", "1", "--type", "ansvarsgruppe", "--dato", "2026-06-01", "--ja-til-motet", "1"),
)  # fmt: skip
NEI = ("samtykke", "registrer", "1", "--gitt-av", "planeier", "--form", "muntlig", "--svar", "nei")
TIL_PLANEN = ("--type", "plan")


@pytest.fixture
def utkast(tomt: Ipkit) -> Ipkit:
    """A private draft with the canary in all its work, and a meeting that somebody is asked to."""
    (tomt.mappe / "k.yaml").write_text("privat_utkast: ja\n", "utf-8")
    tomt.ok("register", "innstillinger", "k.yaml")
    for kommando in UTKAST:
        tomt.ok(*kommando)
    return tomt


def bytene(ipkit: Ipkit, fil: str, *valg: str) -> bytes:
    ipkit.ok("eksporter", fil, "--plan", "1", *valg)
    data = (ipkit.mappe / fil).read_bytes()
    if not fil.endswith(".docx"):
        return data
    with zipfile.ZipFile(io.BytesIO(data)) as pakke:
        return b"".join(pakke.read(navn) for navn in pakke.namelist())


def test_it_is_in_no_file_for_break_glass_and_in_no_paper_of_a_meeting_for_a_guest(utkast: Ipkit) -> None:
    utkast.ok(*NOD)
    dokumenter = (
        "plan.docx",
        "plan.html",
        "plan.yaml",
        "plan.json",
        "evaluering.html",
        "koordinatorbytte.html",
    )
    skrevet = [bytene(utkast, fil, "--mottaker", "nodtilgang:1") for fil in dokumenter]
    for nr, mottaker in enumerate(("nodtilgang:1", "1")):
        valg = ("--dokument", "innkalling", "--mote", "1", "--mottaker", mottaker)
        skrevet += [bytene(utkast, f"{nr}.{ende}", *valg) for ende in ("docx", "html")]
    assert skrevet and not [data for data in skrevet if KANARI.encode() in data]
    assert KANARI.encode() in bytene(utkast, "egen.yaml", "--mottaker", "planeier")


def test_an_earlier_version_that_was_private_goes_to_nobody_else_after_the_yes(utkast: Ipkit) -> None:
    utkast.ok(*NOD)
    utgave = str(utkast.sporr("SELECT utgave FROM plan")[0][0])
    utkast.ok(*NEI[:-2], *TIL_PLANEN, "--informert", INFORMERT)
    assert KANARI.encode() in bytene(utkast, "naa.yaml", "--mottaker", "nodtilgang:1")
    assert KANARI.encode() not in bytene(utkast, "da.yaml", "--mottaker", "nodtilgang:1", "--versjon", utgave)


def test_it_is_not_sent_for_comment_before_the_yes(utkast: Ipkit) -> None:
    resultat = utkast("uttalelse", "send", "1")
    assert (resultat.kode, resultat.feil) == (
        5,
        "IP-S01: Plan 1 mangler samtykke til at planen lages. Registrer det: "
        "ipkit samtykke registrer 1 --type plan\n",
    )


def avslag(ipkit: Ipkit, maate: str) -> None:
    if maate == "nei":
        ipkit.ok(*NEI, *TIL_PLANEN)
    elif maate == "flere i én handling":  # as a program with the library does
        from ipkit.actions.samtykke import registrer_samtykker
        from ipkit.storage.register import aapne_okt

        svar = {"svar": "nei", "gitt_av": "planeier", "form": "muntlig"}
        rader = ({"deltaker": None, "type": "plan"}, {"deltaker": 1, "type": "opplysninger"})
        with aapne_okt(str(ipkit.register)) as okt:
            registrer_samtykker(okt, 1, svar, rader)
    elif maate == "trukket før det begynte":
        ipkit.ok(*NEI[:-2], *TIL_PLANEN, "--informert", INFORMERT, "--fra", "2026-07-01")
        ipkit.ok("samtykke", "trekk-tilbake", "1", "--ja")
    else:
        ipkit.ok(
            "avslutt", "1", "--grunn", "onsker_ikke", "--tekst", "Vil ikke", "--dato", "2026-06-01",
            "--planeier-informert", "2026-06-01", "--ke-varslet", "2026-06-01",
            "--utfall", "1=avbrutt", "--begrunnelse", "1=Vil ikke",
            "--utfall", "1.1=ikke_gjennomfort", "--begrunnelse", "1.1=Vil ikke",
        )  # fmt: skip


@pytest.mark.parametrize("maate", ["nei", "flere i én handling", "trukket før det begynte", "avslutt"])
def test_a_refusal_takes_all_of_it_out_the_mapping_too_and_history_keeps_it(
    utkast: Ipkit, maate: str
) -> None:
    avslag(utkast, maate)

    tabeller = ("maal", "tiltak", "kommentar", "overgang", "andretjeneste", "sakspunkt")
    igjen = {t: utkast.sporr(f"SELECT count(*) FROM {t}")[0][0] for t in tabeller}
    igjen |= {
        t: utkast.sporr(f"SELECT count(*) FROM {t}")[0][0] for t in ("kartlegging", "kartleggingsomraade")
    }
    assert igjen == dict.fromkeys(igjen, 0)
    assert KANARI not in utkast.ok("kartlegging", "vis", "1").ut
    assert KANARI in repr(utkast.sporr("SELECT innhold FROM kartleggingshistorikk"))
    assert utkast("register", "sjekk").kode == 0


def test_a_no_to_one_participant_leaves_it_and_a_no_after_a_yes_only_closes_it(utkast: Ipkit) -> None:
    utkast.ok(*NEI, "--type", "opplysninger", "--deltaker", "1")
    assert utkast.sporr("SELECT count(*) FROM maal") == [(1,)]
    utkast.ok(*NEI[:-2], *TIL_PLANEN, "--informert", INFORMERT)
    utkast.ok(*NEI, *TIL_PLANEN)
    assert utkast.sporr("SELECT count(*) FROM maal") == [(1,)]
    assert KANARI in utkast.ok("kartlegging", "vis", "1").ut


def test_after_a_no_and_a_new_yes_the_mapping_is_written_anew(utkast: Ipkit) -> None:
    utkast.ok(*NEI, *TIL_PLANEN)
    utkast.ok(*NEI[:-2], *TIL_PLANEN, "--informert", INFORMERT)
    utkast.ok("kartlegging", "skriv", "1", "bolig", "--onsker", "Noe nytt")
    ut = utkast.ok("kartlegging", "vis", "1").ut
    assert "Noe nytt" in ut and KANARI not in ut
    assert utkast("register", "sjekk").kode == 0
