"""A whole case in each municipality, typed from request to closing, in the order of its own document."""

from collections.abc import Callable
from pathlib import Path

import pytest

from ipkit.paths import datamappe
from tests.cli.harness import Ipkit
from tests.fortellinger.teller import AvvikError, fortell, les

MAPPE = Path(__file__).parent
FORTELLINGER = {fil.stem: fil.read_text(encoding="utf-8") for fil in sorted(MAPPE.glob("*.txt"))}
SLUTTEN = (
    "ipkit mangler", "ipkit arbeidsliste", "ipkit historikk", "ipkit logg kontroller", "ipkit register sjekk"
)  # fmt: skip


@pytest.fixture
def ipkit(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Ipkit:
    """The program where there is no register yet."""
    return Ipkit(tmp_path, monkeypatch)


@pytest.mark.parametrize("navn", FORTELLINGER)
def test_the_story_goes_as_it_is_told(navn: str, ipkit: Ipkit, fasit: Callable[[str, str], None]) -> None:
    profil = datamappe("eksempler") / "kommuner" / f"{navn}.yaml"
    (ipkit.mappe / profil.name).write_bytes(profil.read_bytes())

    fasit(f"fortelling_{navn}.txt", fortell(FORTELLINGER[navn], ipkit))


def test_every_municipality_has_a_story() -> None:
    assert {fil.stem for fil in (datamappe("eksempler") / "kommuner").glob("*.yaml")} == {*FORTELLINGER}


@pytest.mark.parametrize("navn", FORTELLINGER)
def test_a_story_is_whole(navn: str) -> None:
    steg = les(FORTELLINGER[navn])
    til_slutt = [s for s in steg[-10:] if s.ventet]

    assert steg[1].kommando == f"ipkit register innstillinger {navn}.yaml"
    assert 40 <= len(steg) <= 130
    assert sum(s.kode in (5, 6) for s in steg) >= 3, "no refusal before the right way"
    assert [k for k in SLUTTEN if not any(s.kommando.startswith(k) for s in til_slutt)] == []


@pytest.mark.parametrize(
    ("ventet", "avvik"),
    [
        ("= 0", "code 3, expected 0"),
        ("= 3\n+ Det finnes", "expected: Det finnes"),
        ("= 3\n- IP-N01", "not expected: IP-N01"),
    ],
)
def test_a_step_that_goes_otherwise_than_told_stops_the_story(ventet: str, avvik: str, ipkit: Ipkit) -> None:
    ipkit.ok("register", "opprett")

    with pytest.raises(AvvikError) as fanget:
        fortell(f"# En plan som ikke er der\n@ 2026-05-01\n$ ipkit vis 7\n{ventet}\n", ipkit)

    assert str(fanget.value).startswith(f"line 3: $ ipkit vis 7\n{avvik}\n")


def test_the_dialogue_is_what_was_typed_and_what_was_answered(ipkit: Ipkit) -> None:
    ipkit.ok("register", "opprett")
    historie = (
        "# «Ønsket» (regel 6)\n@ 2026-05-01\n$ ipkit vis 7\n= 3\n$ skriv a.txt\n    én\n    to\n"
        "$ rett a.txt to tre\n$ finn \\\n  tre a.txt\n$ finn to a.txt\n= 1\n"
    )

    assert fortell(historie, ipkit) == (
        "# «Ønsket» (regel 6)\n[2026-05-01]\n$ ipkit vis 7\n"
        "    IP-N01: Det er ingen plan 7 i registeret. Se planene med: ipkit planer\n    [kode 3]\n"
        "$ skriv a.txt\n    én\n    to\n$ rett a.txt to tre\n$ finn tre a.txt\n    tre\n"
        "$ finn to a.txt\n    [kode 1]\n"
    )
