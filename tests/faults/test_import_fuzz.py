"""T10: whatever is imported, the answer is 0 or 9; nothing comes in by halves, and it is soon over."""

import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from ipkit.exchange.planfil import skriv_plan
from tests.cli.harness import Ipkit
from tests.exchange.test_rundtur import GYLDIG
from tests.fabrikk import lag_hode, lag_plan

FILER = 40
FILER_FULL = 10_000
SEKUNDER = 2
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
    n = tilfeldig.randrange(7)
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


def _importer(ipkit: Ipkit, antall: int) -> Iterator[tuple[int, float]]:
    """Import so many files, each into an empty register; the code and the processor time of each."""
    tilfeldig, tomt = random.Random(20261125), ipkit.register.read_bytes()
    fil = ipkit.mappe / "inn.yaml"
    for nummer in range(antall):
        data = _fil(tilfeldig)
        fil.write_bytes(data)
        begynt = time.process_time()
        resultat = ipkit("importer", "inn.yaml")
        brukt = time.process_time() - begynt
        planer = ipkit.sporr('SELECT count(*) FROM "plan" p JOIN person ON p.planeier_id = person.id')[0][0]
        handlinger, logget = (
            ipkit.sporr(f"SELECT count(*) FROM {t}")[0][0] for t in ("handling", "logghode")
        )
        assert resultat.kode in (0, 9), (nummer, resultat.feil[:200])
        assert resultat.kode == 0 or planer == 0, nummer
        assert (handlinger, logget) == (planer, planer + 1), nummer
        assert "Traceback" not in resultat.feil and "IP-F99" not in resultat.feil, nummer
        if planer:
            ipkit.register.write_bytes(tomt)
        yield resultat.kode, brukt


@pytest.mark.parametrize("antall", [FILER, pytest.param(FILER_FULL, marks=pytest.mark.full)])
def test_a_file_is_imported_whole_or_every_fault_is_told(tomt: Ipkit, antall: int) -> None:
    foer = _minne()
    koder, tider = zip(*_importer(tomt, antall), strict=True)
    assert {0, 9} == set(koder)
    assert max(tider) < SEKUNDER  # of the processor, not of the clock: a file must not stop the program
    assert _minne() - foer < MEGABYTE


def test_without_the_limits_a_small_file_takes_more_than_its_share(
    tomt: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: the levels are counted, or a hundred of them come through."""
    dyp = b"bakgrunn: " + b"[" * 100 + b"]" * 100
    (tomt.mappe / "dyp.yaml").write_bytes(dyp)
    assert "nivåer" in tomt("importer", "dyp.yaml").feil
    monkeypatch.setattr("ipkit.yamlleser.MAKS_DYBDE", 10_000)
    assert "nivåer" not in tomt("importer", "dyp.yaml").feil


def test_an_import_that_stops_in_the_middle_leaves_no_plan(
    tomt: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """All or nothing: and without the transaction the first of two would stay."""
    for n, navn in enumerate(("en.yaml", "to.yaml")):
        plan = lag_plan(hode=lag_hode(nummer=0, id=f"00000000-0000-4000-8000-00000000000{n}"))
        (tomt.mappe / navn).write_bytes(skriv_plan(plan))
    assert tomt("importer", "en.yaml", "to.yaml").kode == 6  # the same person twice
    assert tomt.sporr('SELECT count(*) FROM "plan"') == [(0,)]
