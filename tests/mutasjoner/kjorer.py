"""Runs the tests that reach a broken function, each mutant in a process of its own.

Everything is imported and every test collected once. Which test reaches which function is seen in one
run beforehand, by the calls. For each mutant the process forks, the function gets the broken code, and
its tests run, the nearest first, until one fails. Nothing is written to any file of the program.
"""

import gc
import json
import os
import random
import resource
import shutil
import signal
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

import pytest
from _pytest.runner import runtestprotocol

from tests.mutasjoner.mutanter import Mutant, levende, mutanter

SEKUNDER = 20
"""Processor time for one mutant: one that makes a loop endless is stopped, and counts as found."""
HOYST = 250
"""Tests for one mutant."""
TREG = 1.5
"""Seconds: slower tests are not used. The long walks and the fault tests would take days."""


class Resultat(NamedTuple):
    """One mutant and what became of it: «funnet», «stoppet», «overlevde» or «ingen test»."""

    mutant: Mutant
    utfall: str
    prover: int


class Kjorer:
    """The pytest plugin. `resultater` is filled while it runs."""

    def __init__(
        self,
        moduler: Iterable[str],
        *,
        antall: int | None,
        tid: float,
        kart: Path | None,
        bare: frozenset[str] | None = None,
    ) -> None:
        self._moduler = tuple(moduler)
        self._antall, self._tid, self._kart, self._bare = antall, tid, kart, bare
        self._varighet: dict[str, float] = {}
        self._naar: dict[str, list[str]] = defaultdict(list)
        self.resultater: list[Resultat] = []
        self.alle = 0
        self.svikt: list[str] = []

    @pytest.hookimpl(tryfirst=True)
    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        prover = {item.nodeid: item for item in session.items}
        self._finn_kart(session.items)
        utvalg = self._utvalg()
        mappe: Path = session.config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
        gc.collect()
        gc.freeze()
        slutt = time.monotonic() + self._tid
        for mutant in utvalg:
            if time.monotonic() > slutt:
                break
            aktuelle = [prover[n] for n in self._nermest(mutant) if n in prover]
            utfall = self._prov(mutant, aktuelle, mappe) if aktuelle else "ingen test"
            self.resultater.append(Resultat(mutant, utfall, len(aktuelle)))
            if utfall in ("overlevde", "ingen test"):
                sys.stderr.write(f"{utfall}: linje {mutant.linje} {mutant.navn}\n")
        return True

    # What reaches what

    def _finn_kart(self, items: list[pytest.Item]) -> None:
        if self._kart and self._kart.is_file():
            lest = json.loads(self._kart.read_text(encoding="utf-8"))
            self._varighet, self._naar = lest["varighet"], defaultdict(list, lest["naar"])
            varm = [i for i in items if "ferdige" in getattr(i, "fixturenames", ())][:1]
            self._gaa_gjennom(varm, items[0], {})
            return
        koder = {id(f.__code__): navn for navn, f in self._funksjoner()}
        self._gaa_gjennom(items, items[0], koder)
        if self._kart:
            self._kart.write_text(
                json.dumps({"varighet": self._varighet, "naar": self._naar}), encoding="utf-8"
            )

    def _funksjoner(self) -> Iterator[tuple[str, Any]]:
        for modul in self._moduler:
            for navn in dict.fromkeys(m.funksjon for m in mutanter(modul)):
                if funksjon := levende(modul, navn):
                    yield f"{modul}:{navn}", funksjon

    def _gaa_gjennom(self, items: list[pytest.Item], siste: pytest.Item, koder: dict[int, str]) -> None:
        """Run the tests as they are. What is made once for all of them is kept for every mutant."""
        for item, neste in zip(items, [*items[1:], siste][: len(items)], strict=True):
            sett: set[int] = set()

            def noter(ramme: FrameType, hendelse: str, _: Any, sett: set[int] = sett) -> None:
                sett.add(id(ramme.f_code))

            begynt = time.process_time()
            sys.settrace(noter)
            try:
                rapporter = runtestprotocol(item, log=False, nextitem=neste)
            finally:
                sys.settrace(None)
            if koder:
                self._varighet[item.nodeid] = time.process_time() - begynt
            if any(r.failed for r in rapporter):
                self.svikt.append(item.nodeid)
            elif all(r.passed for r in rapporter) and time.process_time() - begynt < TREG:
                for kode in sett & koder.keys():
                    self._naar[koder[kode]].append(item.nodeid)

    def _utvalg(self) -> list[Mutant]:
        """All mutants in an order of chance, the same every time: a run cut short is a fair sample."""
        alle = [m for modul in self._moduler for m in mutanter(modul) if levende(m.modul, m.funksjon)]
        if self._bare is not None:
            alle = [m for m in alle if m.navn in self._bare]
        self.alle = len(alle)
        random.Random(20261125).shuffle(alle)
        return alle[: self._antall]

    def _nermest(self, mutant: Mutant) -> list[str]:
        """Its tests: those of its own file first, then unit tests, then the quickest."""
        egen = f"test_{mutant.modul.rpartition('.')[2]}"
        naar = self._naar[f"{mutant.modul}:{mutant.funksjon}"]
        return sorted(naar, key=lambda n: (egen not in n, "tests/domain" not in n, self._varighet.get(n, 0)))[
            :HOYST
        ]

    # One mutant

    def _prov(self, mutant: Mutant, prover: list[pytest.Item], mappe: Path) -> str:
        foer = set(mappe.iterdir())
        barn = os.fork()
        if barn == 0:
            kode = 3
            try:
                kode = _i_barnet(mutant, prover)
            finally:
                os._exit(kode)
        _, status = os.waitpid(barn, 0)
        for ny in set(mappe.iterdir()) - foer:
            shutil.rmtree(ny, ignore_errors=True)
        if os.WIFSIGNALED(status):
            return "stoppet"
        return {0: "overlevde", 1: "funnet"}.get(os.WEXITSTATUS(status), "stoppet")


def _i_barnet(mutant: Mutant, prover: list[pytest.Item]) -> int:
    """0 where every test passes all the same, 1 where one fails."""
    stille = os.open(os.devnull, os.O_RDWR)
    for nummer in (0, 1, 2):
        os.dup2(stille, nummer)
    brukt = int(sum(resource.getrusage(resource.RUSAGE_SELF)[:2]))
    resource.setrlimit(resource.RLIMIT_CPU, (brukt + SEKUNDER, brukt + SEKUNDER))
    signal.alarm(SEKUNDER * 6)
    funksjon = levende(mutant.modul, mutant.funksjon)
    assert funksjon is not None
    funksjon.__code__ = mutant.kode
    glem()
    for item, neste in zip(prover, [*prover[1:], None], strict=True):
        if any(r.failed for r in runtestprotocol(item, log=False, nextitem=neste)):
            return 1
    return 0


def glem() -> None:
    """What was worked out before the function was broken is worked out again."""
    for modul in [m for navn, m in sys.modules.items() if navn.startswith("ipkit") and m is not None]:
        for ting in list(vars(modul).values()):
            if callable(toem := getattr(ting, "cache_clear", None)):
                toem()
