"""T18: two processes go on and on. Memory does not grow, the log file stays small, nothing is left behind."""

import multiprocessing
import os
import random
from pathlib import Path
from typing import Any

import pytest

from ipkit.domain.samtykke import Samtykke
from ipkit.domain.verdi import replace
from ipkit.storage import arbeidssporringer, sporringer
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.sjekk import sjekk
from tests.storage.hjelp import IDAG, aapnet, nytt_maal, nytt_register, tom_plan

pytestmark = pytest.mark.skipif(not Path("/proc/self/statm").exists(), reason="memory is read from /proc")

HANDLINGER = 300
HANDLINGER_FULL = 100_000
PROSESSER = 2
MAKS_WAL = 64 * 1024 * 1024
VEKST = 1.05
MILLION = 1_000_000
PLANER = 40
"""Acts for each plan, roughly: a plan of somebody has some dozens in a year."""


def minne() -> int:
    """Bytes that this process has in memory."""
    return int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def fyll_mellomlager(okt: Okt) -> None:
    """SQLite keeps up to 8 MB of pages, and lets them go when another process writes: fill it, then count.

    What has a bound is no growth; two processes need more than 10,000 acts each to fill it by themselves.
    """
    okt.db.les("SELECT sum(length(innhold)) FROM historikk")


def en_handling(okt: Okt, tilfeldig: random.Random, egne: list[int], lopenummer: int) -> None:
    """One of what people do all day."""
    if len(egne) <= lopenummer % MILLION // PLANER:
        with okt.db.skriving():
            egne += sett_inn_planer(okt, "ny-plan", [tom_plan(lopenummer)])
        return
    plan = tilfeldig.choice(egne[-50:])
    hva = tilfeldig.randrange(10)
    if hva < 3:
        les_plan(okt, plan, "vis")
    elif hva < 5:
        nytt_maal(okt, plan)
    elif hva < 7:
        with handling(okt, "endre-plan", plan) as h:
            h.lagre(replace(h.plan.planeier, telefon=f"55 {lopenummer:06d}"))
    elif hva < 8:
        with handling(okt, "samtykke registrer", plan) as h:
            nummer = len(h.plan.samtykke) + 1
            h.lagre(Samtykke(nummer=nummer, type="plan", gitt_av="planeier", dato=IDAG, form="skriftlig"))
    elif hva < 9:
        sporringer.evalueringer(okt.db, IDAG, IDAG, 25)
    else:
        arbeidssporringer.arbeid(okt.db, IDAG, okt.innstillinger, innen=14, antall=25)


def arbeid(sted: str, prosess: int, antall: int, svar: "multiprocessing.SimpleQueue[Any]") -> None:
    """So many acts in one session; answers with memory after a fifth and at the end, and the largest log."""
    tilfeldig, egne, wal, forst = random.Random(prosess), list[int](), 0, 0
    with aapnet(sted) as okt:
        for nummer in range(antall):
            en_handling(okt, tilfeldig, egne, prosess * MILLION + nummer)
            if nummer == antall // 5:
                fyll_mellomlager(okt)
                forst = minne()
            if nummer % 50 == 0:
                wal = max(wal, Path(f"{sted}-wal").stat().st_size)
    svar.put((forst, minne(), wal))


def _kjor(sted: str, antall: int, gjor: Any = arbeid) -> list[Any]:
    """Half of the acts in each process; what they answer."""
    # Fresh ones: a fork of a large process finds room in what that one has let go, and seems not to grow.
    sammenheng = multiprocessing.get_context("spawn")
    svar = sammenheng.SimpleQueue()
    alle = [
        sammenheng.Process(target=gjor, args=(sted, n, antall // PROSESSER, svar)) for n in range(PROSESSER)
    ]
    for prosess in alle:
        prosess.start()
    for prosess in alle:
        prosess.join()
    assert [prosess.exitcode for prosess in alle] == [0] * PROSESSER
    return [svar.get() for _ in alle]


@pytest.mark.parametrize("antall", [HANDLINGER, pytest.param(HANDLINGER_FULL, marks=pytest.mark.full)])
def test_a_long_run_takes_no_more_memory_and_leaves_one_file(tmp_path: Path, antall: int) -> None:
    sted = nytt_register(tmp_path, ukryptert=False)
    for forst, sist, wal in _kjor(sted, antall):
        assert sist < forst * VEKST
        assert 0 < wal < MAKS_WAL
    assert [fil.name for fil in tmp_path.iterdir()] == ["register.db"]
    with aapnet(sted) as okt:
        assert sjekk(okt, sted) == ()


def _glemsom(sted: str, prosess: int, antall: int, svar: "multiprocessing.SimpleQueue[Any]") -> None:
    """The control: a reader that stays open keeps the log file from being written back, and all is kept."""
    beholdt = []
    with aapnet(sted) as okt, aapnet(sted) as leser, leser.db.lesing():
        leser.db.les("SELECT count(*) FROM logg")
        forst = minne()
        for nummer in range(antall):
            beholdt.append(b"x" * 400_000)
            en_handling(okt, random.Random(nummer), [1], (prosess + 1) * MILLION)
        svar.put((forst, minne(), Path(f"{sted}-wal").stat().st_size))


def test_a_reader_that_never_ends_and_a_list_that_only_grows_are_seen(tmp_path: Path) -> None:
    sted = nytt_register(tmp_path, planer=1)
    for forst, sist, wal in _kjor(sted, 200, _glemsom):
        assert sist > forst * VEKST
        assert wal > 100 * 4096
