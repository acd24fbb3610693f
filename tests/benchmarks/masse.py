"""Many documents in one command, beside as many renders in process, and the memory.

    python -m tests.benchmarks.masse [--antall 1000] [--lang]

Processor time: what the disk takes is not in it, and is told beside (`på veggen`). Working copies, which is
what `--alle` makes by itself, and documents issued to the planeier, whose bytes the register keeps. Of an
ordinary plan, or with `--lang` of one of 12 goals and 40 measures.
"""

import argparse
import gc
import os
import resource
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from ipkit.actions.eksport_mange import Masse, bestillinger, skriv_bestillinger
from ipkit.cli.main import vent_med_innsamling
from ipkit.documents.dokument import lag_dokument
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt, opprett
from tests.documents import planer


def _klokke() -> datetime:
    return datetime(2026, 6, 1, 12, tzinfo=UTC)


def _fyll(okt: Okt, antall: int, plan: Plan) -> None:
    with okt.db.skriving():
        sett_inn_planer(
            okt,
            "ny-plan",
            [
                replace(
                    plan,
                    planeier=replace(plan.planeier, id=f"person-{n}"),
                    hode=replace(plan.hode, id=f"plan-{n}", planeier_id=f"person-{n}"),
                )
                for n in range(antall)
            ],
        )


def _minne() -> int:
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def _bare_tegnet(antall: int, mottaker: str | None, plan: Plan) -> float:
    """The processor time of so many renders, nothing read and nothing written."""
    valg = {"mottaker": "Nora Eksempel", "part": "planeier", "dokumentnummer": 1} if mottaker else {}
    bestilling = planer.bestilling(plan=plan, **valg)
    start = time.process_time()
    for _ in range(antall):
        lag_dokument(bestilling)
    return time.process_time() - start


def _maal(okt: Okt, mappe: Path, mottaker: str | None, plan: Plan) -> None:
    alle = bestillinger(okt, Masse(mappe / (mottaker or "kopier"), mottaker=mottaker))
    antall = len(alle)
    del_ = antall // 5
    _bare_tegnet(del_, mottaker, plan)
    tegnet, masse, vegg, minne = 0.0, 0.0, 0.0, []
    # In turns, so that a machine that drifts drifts for both.
    for n in range(0, antall, del_):
        tegnet += _bare_tegnet(len(alle[n : n + del_]), mottaker, plan)
        gc.collect()
        start, klokke = time.process_time(), time.perf_counter()
        assert all(u.feil is None for u in skriv_bestillinger(okt, alle[n : n + del_]))
        masse, vegg = masse + time.process_time() - start, vegg + time.perf_counter() - klokke
        minne.append(_minne())
    print(
        f"{antall} {mottaker or 'arbeidskopier':<14} {masse / tegnet:5.2f} × bare tegnet "
        f"({tegnet / antall * 1000:.1f} ms) · på veggen {vegg / tegnet:.2f} × · "
        f"minne {minne[0]} → {minne[-1]} MB"
    )


def main() -> None:
    """Print the times and the memory."""
    tolk = argparse.ArgumentParser(description=__doc__)
    tolk.add_argument("--antall", type=int, default=1000)
    tolk.add_argument("--lang", action="store_true")
    valg = tolk.parse_args()
    plan = planer.lang() if valg.lang else planer.vanlig()
    vent_med_innsamling()
    with tempfile.TemporaryDirectory() as navn:
        mappe = Path(navn)
        os.environ["IPKIT_NOKKELMAPPE"] = str(mappe / "nokler")
        sted = str(mappe / "data" / "register.db")
        opprett(sted, _klokke)
        with aapne_okt(sted, klokke=_klokke) as okt:
            _fyll(okt, valg.antall, plan)
            for mottaker in (None, "planeier"):
                _maal(okt, mappe, mottaker, plan)


if __name__ == "__main__":
    main()
