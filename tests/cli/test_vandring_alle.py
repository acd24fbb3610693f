"""A random walk over every command that writes in a plan: no version is lost, the chains are whole, and what
is refused changes nothing (rules 46, 57, 58; design D7, D11).

The commands are those of `test_lukket`, where a new one must be entered, so none is left out. Each control
takes one protection away, and the walk's check must fail.
"""

import random
import shlex
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from ipkit.domain.elementer import elementnavn, planens_elementer
from ipkit.domain.historikk import uten_tekst
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError
from ipkit.storage import logg
from ipkit.storage.handling import Handling
from ipkit.storage.historikk import Historikk
from ipkit.storage.logg import brudd
from ipkit.storage.planlager import hent_plan
from ipkit.storage.register import aapne_okt
from tests.cli.harness import NAA, Ipkit
from tests.cli.test_lukket import BESLUTNING, LIKEVEL, SKRIVER

OGSAA = {
    "nodtilgang avslutt": "1 1",
    "utlevering ny": "1 --til Legevakten --lovgrunn fare_for_liv --besluttet-av Eva --hva Medisiner "
    "--begrunnelse Bevisstløs",
    "utlevering vist": "1 1",
    "samtykke trekk-tilbake": "1 --deltaker 1 --dato 2026-06-01",
    "gjenaapne": "1 --grunn Feil",
    "arkiver": "1 --arkivref 26/114 --uten-pakke",
    "arkivkopi": "1 kopi",
    "sak beslutning": f"{BESLUTNING.removeprefix('sak beslutning ')} innvilget",
    "sak endre-beslutning": "1 1 --underrettet 2026-06-01",
    "sak klage": "1 --kategori annet --dato 2026-06-01",
    "sak klageutfall": "1 1 --klageutfall medhold",
    "merk-feil": "1 maal/1 --grunn Feil --ja",
    "dokument vis": "1 ut.docx",
}
UNNTATT = {"slett": "nothing is left to compare: tests/cli/test_slett.py"}
ALLE = {**SKRIVER, **OGSAA}
SENT = ("avslutt", "arkiver")
"""Nothing much can be done after these, so they come late."""


class Vandrer:
    """The program, and every version of plan 1 as it was seen."""

    def __init__(self, ipkit: Ipkit) -> None:
        self.ipkit = ipkit
        self.sett: list[Plan] = []
        self.gjort: list[str] = []
        self._les(lambda okt: self.sett.append(hent_plan(okt.db, 1)))

    def gaa(self, kommando: str) -> None:
        """One command. What is refused changes nothing; what is done is the next version."""
        foer = self.ipkit.innhold()
        resultat = self.ipkit(*kommando.split(), *shlex.split(ALLE[kommando]))
        assert resultat.kode in (0, 2, 3, 4, 5, 6), (kommando, resultat.feil)
        if resultat.kode:
            assert self.ipkit.innhold() == foer, kommando
            return
        self.gjort.append(kommando)
        self._les(self._husk)

    def kontroller(self) -> None:
        """Every version reads back as it was seen, and no chain is broken."""

        def kontroll(okt: Any) -> None:
            historikk = Historikk(okt.db, 1)
            for plan in self.sett:
                merket = {e for e in historikk._merket if historikk._merket[e] > plan.hode.utgave}
                assert _lest(historikk.ved(plan.hode.utgave), merket) == _lest(plan, merket)
            assert list(brudd(okt)) == []

        self._les(kontroll)

    def _husk(self, okt: Any) -> None:
        plan = hent_plan(okt.db, 1)
        if plan.hode.utgave != self.sett[-1].hode.utgave:
            assert plan.hode.utgave == self.sett[-1].hode.utgave + 1
            self.sett.append(plan)
        else:
            assert plan == self.sett[-1]

    def _les(self, gjor: Callable[[Any], None]) -> None:
        with aapne_okt(str(self.ipkit.register), klokke=lambda: NAA) as okt:
            gjor(okt)


def _lest(plan: Plan, merket: set[str]) -> list[Any]:
    """The elements without the numbers that guard their rows, and without texts that were marked as wrong."""
    alle = (replace(e, version=1) for e in planens_elementer(plan))
    return [uten_tekst(e) if elementnavn(e) in merket else e for e in alle]


def _rekke(fro: int) -> Iterator[str]:
    """Every command once, in an order of its own."""
    tilfeldig = random.Random(fro)
    rekke = [k for k in ALLE if k not in SENT]
    tilfeldig.shuffle(rekke)
    for kommando in SENT:
        rekke.insert(tilfeldig.randint(len(rekke) * 2 // 3, len(rekke)), kommando)
    yield from rekke


def _vandre(ipkit: Ipkit, fro: int) -> Vandrer:
    vandrer = Vandrer(ipkit)
    for kommando in _rekke(fro):
        vandrer.gaa(kommando)
    vandrer.kontroller()
    return vandrer


def test_every_command_that_writes_in_a_plan_is_walked() -> None:
    assert set(ALLE) | set(UNNTATT) == set(SKRIVER) | set(LIKEVEL)


@pytest.mark.parametrize("fro", [1])
def test_no_sequence_of_commands_loses_a_version_or_breaks_a_chain(ipkit: Ipkit, fro: int) -> None:
    vandrer = _vandre(ipkit, fro)
    assert len(vandrer.gjort) > 30, vandrer.gjort
    ipkit.ok("register", "sjekk")


@pytest.mark.full
@pytest.mark.parametrize("fro", range(2, 40))
def test_no_sequence_of_commands_loses_a_version_or_breaks_a_chain_full(ipkit: Ipkit, fro: int) -> None:
    _vandre(ipkit, fro)
    ipkit.ok("register", "sjekk")


def test_a_walk_finds_a_version_that_was_lost(ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch) -> None:
    """History forgets what became of measures."""
    hel = Handling._historikk
    monkeypatch.setattr(
        Handling,
        "_historikk",
        lambda selv: (rad for rad in hel(selv) if not rad["element"].startswith("tiltak/")),
    )
    _finner(ipkit, "tiltak endre")


def test_a_walk_finds_a_chain_that_is_broken(ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch) -> None:
    """A row of the log does not take up the one before it."""
    hel = logg.laas_kjede
    monkeypatch.setattr(logg, "laas_kjede", lambda okt, kjede: {**(hel(okt, kjede) or {}), "hash": "0" * 64})
    _finner(ipkit, "maal endre")


def test_a_walk_finds_what_was_refused_and_written(ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch) -> None:
    """A refusal is no longer rolled back: the rule says no when half of the act is written."""
    hel = Handling.skriv

    def halvt(selv: Handling, begrunnelse: str | None) -> None:
        hel(selv, begrunnelse)
        selv.okt.db.utfor("COMMIT")
        raise RegelError("Nei.")

    monkeypatch.setattr(Handling, "skriv", halvt)
    with pytest.raises(AssertionError):
        Vandrer(ipkit).gaa("maal endre")


def _finner(ipkit: Ipkit, kommando: str) -> None:
    vandrer = Vandrer(ipkit)
    vandrer.gaa(kommando)
    assert vandrer.gjort == [kommando]
    with pytest.raises(AssertionError):
        vandrer.kontroller()
