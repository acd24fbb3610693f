"""T4: many processes write at once. Every act is there, the chain is whole, nobody is told to go away."""

import multiprocessing
from pathlib import Path
from typing import Any

import pytest

from ipkit.domain.verdi import replace
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.handling import handling
from ipkit.storage.planlager import hent_plan
from ipkit.storage.sjekk import sjekk
from tests.storage.hjelp import aapnet, nytt_register

PROSESSER = 16
HANDLINGER = 25
HANDLINGER_FULL = 100


def tell_opp(sted: str, antall: int, feil: "multiprocessing.SimpleQueue[str]") -> None:
    """So many acts on one plan, each adding one to the same number."""
    try:
        with aapnet(sted) as okt:
            for _ in range(antall):
                with handling(okt, "maal endre", 1) as h:
                    maal = h.plan.maal[0]
                    h.lagre(replace(maal, prioritet=(maal.prioritet or 0) + 1))
    except Exception as unntak:
        feil.put(repr(unntak))


def tell_opp_hver_for_seg(sted: str, antall: int, feil: "multiprocessing.SimpleQueue[str]") -> None:
    """As commands do: the register is opened and closed for each act, and the last one out tidies."""
    for _ in range(antall):
        tell_opp(sted, 1, feil)


def samtidig(sted: str, prosesser: int, antall: int, arbeid: Any = tell_opp) -> list[str]:
    """Run it in so many processes and return their faults."""
    forked = "fork" in multiprocessing.get_all_start_methods()
    sammenheng = multiprocessing.get_context("fork" if forked else "spawn")
    feil = sammenheng.SimpleQueue()
    alle = [sammenheng.Process(target=arbeid, args=(sted, antall, feil)) for _ in range(prosesser)]
    for prosess in alle:
        prosess.start()
    for prosess in alle:
        prosess.join()
    funnet = []
    while not feil.empty():
        funnet.append(feil.get())
    return funnet + [f"exit {p.exitcode}" for p in alle if p.exitcode]


def kontroller(sted: str, antall: int) -> None:
    with aapnet(sted) as okt:
        plan = hent_plan(okt.db, 1)
        assert plan.maal[0].prioritet == antall + 1
        assert plan.maal[0].version == antall + 1
        assert plan.hode.utgave == antall + 1
        rader = okt.db.les("SELECT lopenummer FROM logg WHERE kjede = 1 ORDER BY lopenummer")
        assert [rad["lopenummer"] for rad in rader] == list(range(1, antall + 2))
        assert sjekk(okt, sted) == ()


HVER_SINE = [HANDLINGER, pytest.param(HANDLINGER_FULL, marks=pytest.mark.full)]


@pytest.mark.parametrize("antall", HVER_SINE)
def test_sixteen_processes_with_many_acts_each_lose_nothing(tmp_path: Path, antall: int) -> None:
    sted = nytt_register(tmp_path, planer=1, ukryptert=False)
    assert samtidig(sted, PROSESSER, antall) == []
    kontroller(sted, PROSESSER * antall)
    assert sorted(f.name for f in tmp_path.iterdir()) == ["register.db"]


def test_without_the_lock_at_the_beginning_some_are_told_to_go_away(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: a transaction that reads first and writes then is refused, whatever the patience."""
    sted = nytt_register(tmp_path, planer=1)
    utfor = Forbindelse.utfor

    def sen_laas(db: Forbindelse, sql: str, **verdier: Any) -> int:
        return utfor(db, sql.replace("BEGIN IMMEDIATE", "BEGIN"), **verdier)

    monkeypatch.setattr(Forbindelse, "utfor", sen_laas)
    assert samtidig(sted, 4, 25) != []


@pytest.mark.parametrize("antall", [15, pytest.param(50, marks=pytest.mark.full)])
def test_programs_that_come_and_go_all_the_time_lose_nothing(tmp_path: Path, antall: int) -> None:
    sted = nytt_register(tmp_path, planer=1)
    assert samtidig(sted, 8, antall, tell_opp_hver_for_seg) == []
    kontroller(sted, 8 * antall)
