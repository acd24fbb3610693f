"""kjor: many commands from a file, as if each stood after `ipkit`."""

import pytest

from tests.cli.harness import Ipkit, Resultat

FIL = """# Morgenen
ipkit maal ny 1 --tekst "Lære å lage middag"

maal ny 77 --tekst x   # ingen slik plan
tull
mål ny 1 --tekst 'Gå tur'
"""


def test_it_stops_at_the_first_fault_and_gives_its_code(ipkit: Ipkit) -> None:
    fil = FIL.replace("   # ingen slik plan", "")

    assert ipkit("kjor", "-", stdin=fil) == Resultat(
        3,
        "2\n",
        "Mål 2 er foreslått i plan 1. "
        "Når det er avtalt med planeier: ipkit maal godkjenn 1 2 --avtalt ÅÅÅÅ-MM-DD\n"
        "IP-N01: Det er ingen plan 77 i registeret. Se planene med: ipkit planer\n"
        "Linje 4 ga kode 3.\n",
    )


def test_with_fortsett_it_goes_on_and_gives_the_first_code(ipkit: Ipkit) -> None:
    (ipkit.mappe / "morgen.txt").write_text(FIL.replace("   # ingen slik plan", ""), encoding="utf-8-sig")

    assert ipkit("kjør", "morgen.txt", "--fortsett") == Resultat(
        3,
        "2\n3\n",
        "Mål 2 er foreslått i plan 1. "
        "Når det er avtalt med planeier: ipkit maal godkjenn 1 2 --avtalt ÅÅÅÅ-MM-DD\n"
        "IP-N01: Det er ingen plan 77 i registeret. Se planene med: ipkit planer\n"
        "Linje 4 ga kode 3.\n"
        "IP-K01: Ukjent kommando «tull». Se: ipkit --help\n"
        "Linje 5 ga kode 2.\n"
        "Mål 3 er foreslått i plan 1. "
        "Når det er avtalt med planeier: ipkit maal godkjenn 1 3 --avtalt ÅÅÅÅ-MM-DD\n",
    )


def test_global_options_hold_for_every_line(ipkit: Ipkit) -> None:
    linjer = "evaluering --forfalt --feilkode\n"

    assert ipkit("kjor", "-", stdin=linjer, dato="2026-03-17").kode == 0
    assert ipkit("kjor", "-", stdin=linjer, dato="2026-03-18").kode == 10


def test_a_quotation_mark_that_is_not_closed_is_a_fault_with_its_line(ipkit: Ipkit) -> None:
    fil = 'planer\nmaal ny 1 --tekst "Gå tur\nkjør annen.txt\nmaal ny 1 --tekst Tur\n'

    assert ipkit("kjor", "-", "--fortsett", stdin=fil).feil == (
        "IP-K01: Linjen har et anførselstegn som ikke er lukket.\n"
        "Linje 2 ga kode 2.\n"
        "IP-K01: En fil med kommandoer kan ikke kjøre en fil med kommandoer.\n"
        "Linje 3 ga kode 2.\n"
        "Mål 2 er foreslått i plan 1. "
        "Når det er avtalt med planeier: ipkit maal godkjenn 1 2 --avtalt ÅÅÅÅ-MM-DD\n"
    )


def test_a_file_that_is_no_text_is_refused(ipkit: Ipkit) -> None:
    (ipkit.mappe / "bilde.txt").write_bytes(b"\xff\xfe\x00\xd8")

    assert ipkit("kjor", "bilde.txt").kode == 2


def test_a_backslash_is_part_of_a_path_and_powershells_utf_16_is_read(ipkit: Ipkit) -> None:
    linje = r"maal ny 1 --tekst C:\planer\mål.txt --egne-ord 'Jeg vil  selv'"
    (ipkit.mappe / "fil.txt").write_text(linje, encoding="utf-16")

    assert ipkit("kjor", "fil.txt").kode == 0
    assert ipkit.sporr("SELECT tekst, egne_ord FROM maal WHERE nummer = 2") == [
        ("C:\\planer\\mål.txt", "Jeg vil  selv")
    ]
    assert ipkit("kjor", "-", stdin=b"planer \xe5\n").kode == 2


def test_ctrl_c_stops_them_all_and_says_that_what_came_before_is_stored(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def avbryt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ipkit.cli.vis.vis_plan", avbryt)
    svar = ipkit("kjor", "-", "--fortsett", stdin="maal ny 1 --tekst En\nvis 1\nmaal ny 1 --tekst To\n")
    assert (svar.kode, svar.ut) == (1, "2\n")
    assert svar.feil.endswith("\nAvbrutt. Det som alt var ført, er lagret; resten er ikke gjort. "
                              "Se hva som står: ipkit historikk PLAN\n")  # fmt: skip
