"""docs/sikkerhet.md says what keeps each threat out and which test shows it: all of it is there."""

import re
from pathlib import Path

import pytest

from tests.test_sporbarhet import ROT, _navn

TEKST = (ROT / "docs/sikkerhet.md").read_text(encoding="utf-8")
TRYGGHET = ROT.parent / "shared" / "trygghet.md"
_KODE = re.compile(r"`([^`]+)`")


def _tabell(overskrift: str) -> list[list[str]]:
    avsnitt = TEKST.partition(f"## {overskrift}\n")[2].partition("\n## ")[0]
    rader = [linje[2:-2].split(" | ") for linje in avsnitt.splitlines() if linje.startswith("| ")]
    return rader[1:]


TRUSLER = _tabell("Trusler")
FEILPROVER = _tabell("Feilprøver")
PROVER = sorted(
    {p for celle in (*(r[3] for r in TRUSLER), *(r[2] for r in FEILPROVER)) for p in _KODE.findall(celle)}
)
STEDER = sorted({sted for rad in TRUSLER for sted in _KODE.findall(rad[2])})
GRENSER = sorted(
    {konstant for rad in _tabell("Grenser for det som kommer inn") for konstant in _KODE.findall(rad[3])}
)


@pytest.mark.skipif(not TRYGGHET.is_file(), reason="the description of safety does not lie in a clone")
def test_every_threat_that_is_described_has_a_row() -> None:
    beskrevet = TRYGGHET.read_text(encoding="utf-8").partition("## Threats")[2].partition("## Tests")[0]
    assert len(TRUSLER) >= len(re.findall(r"^\| (?!threat|-)", beskrevet, re.MULTILINE))


@pytest.mark.parametrize("rad", TRUSLER, ids=lambda rad: rad[0])
def test_a_threat_has_a_control_that_is_somewhere_a_test_and_what_is_left(rad: list[str]) -> None:
    assert len(rad) == 5 and all(rad)
    assert _KODE.findall(rad[2])
    assert _KODE.findall(rad[3])


@pytest.mark.parametrize("prove", PROVER)
def test_the_test_that_is_named_is_there(prove: str) -> None:
    fil, _, navn = prove.partition("::")
    assert (ROT / "tests" / fil).is_file()
    assert not navn or navn in _navn(ROT / "tests" / fil)


@pytest.mark.parametrize("sted", [*STEDER, *GRENSER])
def test_the_code_that_is_named_is_there(sted: str) -> None:
    if (ROT / sted).is_file():
        return
    modul, _, navn = sted.rpartition(".")
    fil = ROT / "ipkit" / f"{sted.replace('.', '/')}.py"
    if not fil.is_file():
        del_av = ROT / "ipkit" / f"{modul.replace('.', '/')}.py"
        assert navn in _navn(del_av) or re.search(
            rf"^{navn}\b", del_av.read_text(encoding="utf-8"), re.MULTILINE
        )


def test_it_never_says_that_the_log_cannot_be_forged() -> None:
    filer = [*(ROT / "docs").rglob("*.md"), ROT / "README.md"]
    assert not [f.name for f in filer if "manipulasjonssikker" in Path(f).read_text(encoding="utf-8").lower()]
