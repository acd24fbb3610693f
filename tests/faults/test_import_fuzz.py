"""T10: whatever is imported, the answer is 0 or 9; nothing comes in by halves, and it is soon over.

Soon is counted, not timed: the signs and events that the parser is made to go through for one file.
"""

import random
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ipkit import yamlleser
from ipkit.exchange.planfil import skriv_plan
from ipkit.filfeil import Feilliste
from ipkit.grenser import MAKS_YAML
from tests.cli.harness import Ipkit
from tests.exchange.test_rundtur import GYLDIG
from tests.fabrikk import lag_hode, lag_plan

FILER = 40
FILER_FULL = 10_000
TEGN = max(MAKS_YAML, yamlleser.MAKS_OMLESINGER * yamlleser.MAKS_TEGN_OMLEST)
HENDELSER = 2 * yamlleser.MAKS_HENDELSER
"""Some half a second: the last reading may begin just before the limit."""
MEGABYTE = 200
EKSEMPLER = [fil.read_bytes() for fil in sorted((Path(__file__).parents[2] / "eksempler").glob("*.yaml"))]
GIFT = (
    b"\0", b"\xed\xa0\x80", b"\xff\xfe", "\u202e".encode(), "a\u030a".encode(), "\u00e5".encode(), b"&a ",
    b"*a", b"!x ", b"? ", b"[" * 400, b"{" * 400, b"- " * 400, b"\n---\n", b"\t", b": ", b"'", b'"', b"|",
    b">",    b"\r", b"\x85", b"id: 1\nid: 2\n", b"#", b"%TAG", b"<<: *a",
    b'"\\ud800"', b"\xef\xbb\xbf", b"null",
    b"\n  " * 100, b"!!python/object:os.system x", "\U0010ffff".encode(), b"1e999", b"9" * 400, b"-1",
    b"2026-13-45", b"x: " * 50,
)  # fmt: skip


def _bombe(tilfeldig: random.Random) -> bytes:
    """Files that are small and would become large, or deep, or many."""
    n = tilfeldig.randrange(8)
    if n == 0:
        ledd = "".join(
            f"{b}: &{b} [{', '.join([f'*{a}'] * 9)}]\n" for a, b in zip("abcdefgh", "bcdefghi", strict=True)
        )
        return f"a: &a [x]\n{ledd}".encode()
    if n == 1:
        return b"a:\n" + b"".join(b" " * d + b"- \n" for d in range(tilfeldig.randrange(1, 900)))
    if n == 2:
        return b"- a\n" * tilfeldig.randrange(1, 400_000)
    if n == 3:
        return b"maal:\n" + b"  - tekst: a\n" * tilfeldig.randrange(1, 60_000)
    if n == 4:
        return b"tekst: " + b"x" * tilfeldig.randrange(1, 5_200_000)
    if n == 5:
        return b"- a\n" * tilfeldig.randrange(1, 49_000) + b"- @\n" * tilfeldig.randrange(1, 100)
    if n == 6:
        return GYLDIG.decode().encode("utf-16" if tilfeldig.random() < 0.5 else "utf-16-be")
    return tilfeldig.randbytes(tilfeldig.randrange(3_000))


def _fil(tilfeldig: random.Random) -> bytes:
    """A valid file, one nearly so, or one that nobody wrote in good faith."""
    slag = tilfeldig.random()
    if slag < 0.05:
        return _bombe(tilfeldig)
    data = tilfeldig.choice([GYLDIG, *EKSEMPLER])
    if slag < 0.25:
        return data
    for _ in range(tilfeldig.randint(1, 4)):
        sted, kutt = tilfeldig.randrange(len(data) + 1), tilfeldig.choice((0, 0, 1, 5, 40, 400))
        data = data[:sted] + tilfeldig.choice(GIFT) + data[sted + kutt :]
    return data


def _minne() -> float:
    """The most that this process has had in memory, in megabytes."""
    resource = pytest.importorskip("resource", reason="Windows does not say how much memory was used")
    return float(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss) / (
        2**20 if sys.platform == "darwin" else 2**10
    )


class Teller(yamlleser._Loader):
    """The parser, counting what it is made to do."""

    tegn = hendelser = 0

    def __init__(self, tekst: str) -> None:
        Teller.tegn += len(tekst)
        super().__init__(tekst)

    def get_event(self) -> Any:
        Teller.hendelser += 1
        return super().get_event()


@pytest.fixture(autouse=True)
def teller(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(yamlleser, "_Loader", Teller)


def _importer(ipkit: Ipkit, antall: int) -> Iterator[int]:
    """Import so many files, each into an empty register, and look after each; their codes."""
    tilfeldig, tomt = random.Random(20261125), ipkit.register.read_bytes()
    fil = ipkit.mappe / "inn.yaml"
    for nummer in range(antall):
        data = _fil(tilfeldig)
        fil.write_bytes(data)
        Teller.tegn = Teller.hendelser = 0
        resultat = ipkit("importer", "inn.yaml")
        assert Teller.tegn <= TEGN and Teller.hendelser <= HENDELSER, nummer
        ((planer, handlinger, logget),) = ipkit.sporr(
            'SELECT (SELECT count(*) FROM "plan" p JOIN person ON p.planeier_id = person.id), '
            "(SELECT count(*) FROM handling), (SELECT count(*) FROM logghode)"
        )
        assert resultat.kode in (0, 9), (nummer, resultat.feil[:200])
        assert resultat.kode == 0 or planer == 0, nummer
        assert (handlinger, logget) == (planer, planer + 1), nummer
        assert "Traceback" not in resultat.feil and "IP-F99" not in resultat.feil, nummer
        if planer:
            ipkit.register.write_bytes(tomt)
        yield resultat.kode


@pytest.mark.parametrize("antall", [FILER, pytest.param(FILER_FULL, marks=pytest.mark.full)])
def test_a_file_is_imported_whole_or_every_fault_is_told(tomt: Ipkit, antall: int) -> None:
    foer = _minne()
    assert set(_importer(tomt, antall)) == {0, 9}
    assert _minne() - foer < MEGABYTE


def test_without_the_limits_a_small_file_takes_more_than_its_share(
    tomt: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: the levels are counted, or a hundred of them come through."""
    dyp = b"bakgrunn: " + b"[" * 100 + b"]" * 100
    (tomt.mappe / "dyp.yaml").write_bytes(dyp)
    assert "nivåer" in tomt("importer", "dyp.yaml").feil
    monkeypatch.setattr(yamlleser, "MAKS_DYBDE", 10_000)
    assert "nivåer" not in tomt("importer", "dyp.yaml").feil


def test_a_file_of_many_values_is_not_read_again_for_each_of_its_faults(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """By events, and by signs; and the control: without either limit it is read time after time."""
    mange, lang = b"- a\n" * 1_000 + b"- @\n" * 60, b"a: " + b"x" * 3_000 + b"\nb: @" * 60

    def lest(data: bytes) -> tuple[int, int]:
        Teller.tegn = Teller.hendelser = 0
        yamlleser.les_tre(data, Feilliste("f.yaml"))
        return Teller.hendelser, Teller.tegn // len(data)

    monkeypatch.setattr(yamlleser, "MAKS_HENDELSER", 2_000)
    assert lest(mange)[0] < 2 * 2_000
    monkeypatch.setattr(yamlleser, "MAKS_HENDELSER", 10**9)
    assert lest(mange)[0] > 40 * 1_000
    assert lest(lang)[1] > 40
    monkeypatch.setattr(yamlleser, "MAKS_TEGN_OMLEST", 2_000)
    assert lest(lang)[1] == 1


def test_an_import_that_stops_in_the_middle_leaves_no_plan(
    tomt: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All or nothing: and without the transaction the first of two would stay."""
    for n, navn in enumerate(("en.yaml", "to.yaml")):
        plan = lag_plan(hode=lag_hode(nummer=0, id=f"00000000-0000-4000-8000-00000000000{n}"))
        (tomt.mappe / navn).write_bytes(skriv_plan(plan))
    assert tomt("importer", "en.yaml", "to.yaml").kode == 6  # the same person twice
    assert tomt.sporr('SELECT count(*) FROM "plan"') == [(0,)]
