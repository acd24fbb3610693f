"""T1: a worker is killed with -9 while it writes. What it acknowledged is there, and no act by halves."""

import os
import random
import signal
import time
from pathlib import Path

import pytest

from ipkit.storage.okt import Okt
from ipkit.storage.sjekk import sjekk
from tests.storage.hjelp import aapnet, nytt_maal, nytt_register

pytestmark = pytest.mark.skipif(not hasattr(os, "fork"), reason="kill -9 of a forked worker is POSIX only")

DRAP = 200
DRAP_FULL = 1000
KVITTERT_PLAN = b"p"
KVITTERT_MAAL = b"m"


def _arbeid(sted: str, kvittering: int, runde: int) -> None:
    """New plans and new goals in turn, each acknowledged when it has been committed."""
    with aapnet(sted) as okt:
        for nummer in range(1, 1000):
            (plan,) = sett_inn_ett(okt, runde * 1000 + nummer)
            os.write(kvittering, KVITTERT_PLAN)
            for _ in range(3):
                nytt_maal(okt, plan)
                os.write(kvittering, KVITTERT_MAAL)


def sett_inn_ett(okt: Okt, lopenummer: int) -> tuple[int, ...]:
    from ipkit.storage.nye_planer import sett_inn_planer
    from tests.storage.hjelp import tom_plan

    with okt.db.skriving():
        return sett_inn_planer(okt, "ny-plan", [tom_plan(lopenummer)], "Fordi")


def _drep_en_arbeider(sted: str, runde: int, ventetid: float) -> bytes:
    """Fork from a warm parent (a start costs as much as a hundred acts); return what was acknowledged."""
    les, skriv = os.pipe()
    barn = os.fork()
    if barn == 0:
        try:
            os.close(les)
            _arbeid(sted, skriv, runde)
        finally:
            os._exit(1)
    os.close(skriv)
    with os.fdopen(les, "rb") as fra:
        forste = fra.read(1)  # under way
        time.sleep(ventetid)  # the fault itself: a moment chosen by chance
        os.kill(barn, signal.SIGKILL)
        os.waitpid(barn, 0)
        return forste + fra.read()


def _kontroller(sted: str, kvittert: dict[bytes, int]) -> None:
    """Nothing acknowledged is lost; an act is whole: rows, act, history and log, or none of them."""
    with aapnet(sted) as okt:
        db = okt.db
        assert sjekk(okt, sted) == ()
        tall = {
            t: db.les(f'SELECT count(*) AS n FROM "{t}"')[0]["n"]
            for t in ("plan", "person", "maal", "handling", "begrunnelse")
        }
        logget = db.les("SELECT handling, count(*) AS n FROM logg WHERE kjede > 0 GROUP BY handling")
        utgaver = db.les('SELECT sum(utgave) AS n FROM "plan"')[0]["n"]
        historikk = db.les("SELECT count(DISTINCT plan * 100000 + utgave) AS n FROM historikk")[0]["n"]
    assert tall["plan"] >= kvittert[KVITTERT_PLAN]
    assert tall["maal"] >= kvittert[KVITTERT_MAAL]
    assert tall["person"] == tall["plan"] == tall["begrunnelse"]
    assert {r["handling"]: r["n"] for r in logget} == {"ny-plan": tall["plan"], "maal ny": tall["maal"]}
    assert tall["handling"] == utgaver == historikk == tall["plan"] + tall["maal"]


def _kjor(mappe: Path, drap: int) -> None:
    sted = nytt_register(mappe)
    tilfeldig = random.Random(20260317)
    kvittert = {KVITTERT_PLAN: 0, KVITTERT_MAAL: 0}
    for runde in range(drap):
        svar = _drep_en_arbeider(sted, runde, tilfeldig.uniform(0.0, 0.03))
        for slag in kvittert:
            kvittert[slag] += svar.count(slag)
        if runde % 20 == 19:
            _kontroller(sted, kvittert)
    _kontroller(sted, kvittert)
    assert kvittert[KVITTERT_PLAN] >= drap and kvittert[KVITTERT_MAAL] > 0
    assert sorted(f.name for f in mappe.iterdir()) == ["register.db"]


def test_a_killed_worker_loses_no_acknowledged_act_and_leaves_no_half_one(tmp_path: Path) -> None:
    _kjor(tmp_path, DRAP)


@pytest.mark.full
def test_the_same_a_thousand_times(tmp_path: Path) -> None:
    _kjor(tmp_path, DRAP_FULL)
