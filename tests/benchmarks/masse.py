"""Many documents in one command, against as many renders in process, and the memory: `python -m …`."""

import gc
import resource
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from ipkit.actions.eksport_mange import Masse, bestillinger, skriv_en
from ipkit.domain.verdi import replace
from ipkit.storage.handling import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt, opprett
from tests.documents import planer


def _klokke() -> datetime:
    return datetime(2026, 6, 1, 12, tzinfo=UTC)


def _fyll(okt: Okt, antall: int) -> None:
    plan = planer.vanlig()
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


def main(antall: int) -> None:
    """Print the times and the memory of `antall` plans."""
    mappe = Path(tempfile.mkdtemp())
    sted = str(mappe / "data" / "register.db")
    opprett(sted, _klokke)
    with aapne_okt(sted, klokke=_klokke) as okt:
        _fyll(okt, antall)
        alle = bestillinger(okt, Masse(mappe / "ut", mottaker="planeier"))
        for bestilling in alle[:20]:
            skriv_en(okt, bestilling)
        gc.collect()
        foer, start = _minne(), time.perf_counter()
        for bestilling in alle:
            assert skriv_en(okt, bestilling).feil is None
        masse, etter = time.perf_counter() - start, _minne()
    start = time.perf_counter()
    for n in range(antall):
        planer.lag("vanlig", mottaker="Nora Eksempel", dokumentnummer=n)
    bare = time.perf_counter() - start
    print(f"{antall} planer: {masse / bare:.1f} × bare tegnet · minne {foer} → {etter} MB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 1000)
