"""T4: many processes write at once. Every act is there, the chain is whole, nobody is told to go away."""

import multiprocessing
from pathlib import Path
from typing import Any

from ipkit.domain.verdi import replace
from ipkit.storage.handling import handling
from ipkit.storage.planlager import hent_plan
from ipkit.storage.sjekk import sjekk
from tests.storage.hjelp import aapnet, nytt_register

PROSESSER = 16
HANDLINGER = 100


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


def test_sixteen_processes_with_a_hundred_acts_each_lose_nothing(tmp_path: Path) -> None:
    sted = nytt_register(tmp_path, planer=1)
    assert samtidig(sted, PROSESSER, HANDLINGER) == []
    kontroller(sted, PROSESSER * HANDLINGER)
    assert sorted(f.name for f in tmp_path.iterdir()) == ["register.db"]


def test_programs_that_come_and_go_all_the_time_lose_nothing(tmp_path: Path) -> None:
    sted = nytt_register(tmp_path, planer=1)
    assert samtidig(sted, 8, 50, tell_opp_hver_for_seg) == []
    kontroller(sted, 400)
