"""Templates are tried without the key to people's plans, and it is said which settings they got."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from ipkit.storage import nokler
from tests.cli.harness import Ipkit

EKSEMPEL = "Med innstillingene til en eksempelkommune: {}. Deres egne: --innstillinger kommune.yaml\n"


def _uten_noe(ipkit: Ipkit) -> None: ...


def _med_kommune(ipkit: Ipkit) -> None:
    ipkit.ok("register", "opprett")
    (ipkit.mappe / "hol.yaml").write_text("kommune: Hol kommune\n", encoding="utf-8")
    ipkit.ok("register", "innstillinger", "hol.yaml")


def _uten_nokkel(ipkit: Ipkit) -> None:
    _med_kommune(ipkit)
    for fil in (ipkit.mappe / "nokler").iterdir():
        fil.unlink()


def _skadet(ipkit: Ipkit) -> None:
    ipkit.register.parent.mkdir(mode=0o700)
    ipkit.register.write_bytes(b"ikke noe register" * 100)
    ipkit.register.chmod(0o600)


@pytest.mark.parametrize(
    ("foer", "kommune", "sies"),
    [
        (_uten_noe, "Fjordvik kommune", EKSEMPEL.format("det er ikke noe register her")),
        (_med_kommune, "Hol kommune", "Med innstillingene i registeret.\n"),
        (_uten_nokkel, "Fjordvik kommune", EKSEMPEL.format("registeret kan ikke åpnes (IP-O01)")),
        (_skadet, "Fjordvik kommune", EKSEMPEL.format("registeret kan ikke åpnes (IP-D01)")),
    ],
)
def test_a_template_author_needs_no_key_and_is_told_which_settings_are_used(
    uten_register: Ipkit,
    monkeypatch: pytest.MonkeyPatch,
    foer: Callable[[Ipkit], None],
    kommune: str,
    sies: str,
) -> None:
    monkeypatch.setenv(nokler.NOKKELMAPPE, str(uten_register.mappe / "nokler"))
    foer(uten_register)
    svar = uten_register.ok("dokumentmal", "felter", "plan", "--json")
    assert (_kommunen(svar.ut), svar.feil) == (kommune, sies)


def test_the_settings_can_be_those_of_a_file_and_the_register_is_left_alone(ipkit: Ipkit) -> None:
    fil = Path("kommune.yaml")
    fil.write_text("kommune: Prøvedal kommune\nkontakt: nei\nlogo: logo.png\n", encoding="utf-8")
    valg = ("dokumentmal", "felter", "plan", "--json", "--innstillinger")
    feil = ipkit(*valg, "kommune.yaml")
    assert feil.kode == 9 and "kommune.yaml linje 2: ukjent felt «kontakt»" in feil.feil
    assert "linje 3: logoen er ingen innstilling. Legg den i malmappen som logo.png." in feil.feil
    fil.write_text("kommune: Prøvedal kommune\n", encoding="utf-8")
    foer = ipkit.innhold()
    svar = ipkit.ok(*valg, "kommune.yaml")
    assert (_kommunen(svar.ut), svar.feil) == ("Prøvedal kommune", "Med innstillingene i kommune.yaml.\n")
    assert ipkit.innhold() == foer
    assert ipkit(*valg, "finnes-ikke.yaml").kode == 3


def test_where_there_is_no_register_a_folder_must_be_named(uten_register: Ipkit) -> None:
    svar = uten_register("dokumentmal", "kopier", "plan")
    assert (svar.kode, svar.feil) == (
        2,
        "IP-K01: Si hvilken mappe det skal i, for eksempel: --maler maler\n",
    )


def test_a_date_that_is_none_is_still_a_fault_of_the_command_line(ipkit: Ipkit) -> None:
    assert ipkit("--dagens-dato", "i går", "dokumentmal", "felter", "plan").kode == 2


def _kommunen(ut: str) -> str:
    (funnet,) = [f["eksempel"] for f in json.loads(ut)["felter"] if f["navn"] == "kommune.navn"]
    return str(funnet)
