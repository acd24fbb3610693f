"""T1b: real commands are killed with -9. What was acknowledged is there, and nothing is by halves."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from typing import Any

import pytest

from ipkit.cli.main import kjor
from ipkit.storage.forbindelse import Forbindelse
from tests.cli.harness import Ipkit
from tests.faults.kommandoer import (
    HANDLINGER,
    Handling,
    Innhold,
    antall,
    brudd,
    legg_tilbake,
    oppgrader_igjen,
    rester,
)

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 of a forked process is POSIX only")

DRAP = 3
"""For each of the commands."""
DRAP_FULL = 20
UNDER = ("ut", "arkiv")
"""Folders that a command makes and fills; they are tidied when something is written there again."""
Start = Callable[[Ipkit, tuple[str, ...]], int]


def _fork(ipkit: Ipkit, kommando: tuple[str, ...]) -> int:
    """The command in a fork of this warm process, which has no start to wait for."""
    barn = os.fork()
    if barn == 0:
        kode = 1
        try:
            stille = os.open(os.devnull, os.O_RDWR)
            for nummer in (0, 1, 2):
                os.dup2(stille, nummer)
            kode = kjor(kommando)
        finally:
            os._exit(kode)
    return barn


def _program(ipkit: Ipkit, kommando: tuple[str, ...]) -> int:
    """The command as it is typed: a program of its own, with the clock of today."""
    miljo = {**os.environ, "IPKIT_REGISTER": str(ipkit.register)}
    kjort = subprocess.Popen(
        [sys.executable, "-m", "ipkit", *kommando],
        cwd=ipkit.mappe, env=miljo, stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
    )  # fmt: skip
    kjort.returncode = 0  # waited for below
    return kjort.pid


def _drep(barn: int, ventetid: float) -> bool:
    """Kill it after so many seconds; whether it had ended by itself, and so had been acknowledged."""
    time.sleep(ventetid)  # the fault itself: a moment chosen by chance
    os.kill(barn, signal.SIGKILL)
    _, status = os.waitpid(barn, 0)
    return os.WIFEXITED(status) and os.WEXITSTATUS(status) == 0


def _varighet(ipkit: Ipkit, handling: Handling, start: Start) -> tuple[Innhold, float]:
    """What is in the register after the command, and how long it takes."""
    begynt = time.monotonic()
    _, status = os.waitpid(start(ipkit, handling.kommando), 0)
    brukt = time.monotonic() - begynt
    assert os.WEXITSTATUS(status) == 0
    return antall(ipkit), brukt


def _drept(ipkit: Ipkit, handling: Handling, drap: int, start: Start) -> tuple[int, list[str]]:
    """Kill the command so many times; how often it had been acknowledged, and what was wrong."""
    handling.foer(ipkit)
    foer, filer = antall(ipkit), {f: f.read_bytes() for f in ipkit.mappe.rglob("*") if f.is_file()}
    etter, varighet = _varighet(ipkit, handling, start)
    tilfeldig, galt, kvittert = random.Random(20261125), [], 0
    for _ in range(drap):
        legg_tilbake(ipkit, filer)
        ferdig = _drep(start(ipkit, handling.kommando), tilfeldig.uniform(0, varighet * 1.1))
        kvittert += ferdig
        lovlig = [etter] if ferdig else [foer, etter]
        if "oppgrader" in handling.kommando:
            oppgrader_igjen(ipkit)
            lovlig = [etter]
        galt += brudd(ipkit, handling, lovlig, {f.name: data for f, data in filer.items()})
        ipkit("planer")
        galt += [f"left after the next start: {f.name}" for f in rester(ipkit) if f.parent.name not in UNDER]
        if rester(ipkit):
            ipkit(*handling.kommando)
        galt += [f"left after the same again: {f.name}" for f in rester(ipkit)]
    return kvittert, galt


HVER = [pytest.param(h, id=navn) for navn, h in HANDLINGER.items()]


@pytest.mark.parametrize("handling", HVER)
def test_a_killed_command_loses_nothing_it_acknowledged_and_leaves_nothing_half(
    ipkit: Ipkit, handling: Handling
) -> None:
    assert _drept(ipkit, handling, DRAP, _fork)[1] == []


@pytest.mark.full
@pytest.mark.parametrize("handling", HVER)
def test_the_same_with_programs_of_their_own(ipkit: Ipkit, handling: Handling) -> None:
    assert _drept(ipkit, handling, DRAP_FULL, _program)[1] == []


def test_the_same_without_a_transaction_leaves_half_an_act(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: each statement for itself, and a kill between two of them."""
    utfor = Forbindelse.utfor

    def hver_for_seg(db: Forbindelse, sql: str, **verdier: Any) -> int:
        if sql.startswith(("BEGIN", "COMMIT", "ROLLBACK")):
            return 0
        if sql.startswith('INSERT INTO "logg"'):
            os.kill(os.getpid(), signal.SIGKILL)
        return utfor(db, sql, **verdier)

    foer = antall(ipkit)
    monkeypatch.setattr(Forbindelse, "utfor", hver_for_seg)
    os.waitpid(_fork(ipkit, HANDLINGER["write"].kommando), 0)
    monkeypatch.undo()
    assert "an act without its row in the log" in brudd(ipkit, HANDLINGER["write"], [foer], {})
