"""The same order gives the same bytes in every process, whatever its hashes, time zone and folder (D9)."""

import os
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

from ipkit.documents.katalog import DOKUMENTER, FORMATER

SKRIPT = """
import hashlib, itertools, sys
from ipkit.documents.katalog import DOKUMENTER
from tests.documents.planer import kartlegging, lag
for (navn, slag), format in itertools.product(DOKUMENTER.items(), sys.argv[1:]):
    valg = {"variant": slag.varianter[0], "mottaker": "Nora Eksempel", "dokumentnummer": 7}
    valg |= {"mote": 1} if slag.gjelder == "mote" else {"nummer": 1} if slag.gjelder else {}
    valg |= {"kartlegging": kartlegging()} if navn == "kartlegging" else {}
    plan = "vanlig" if slag.gjelder in ("mote", "koordinator") or navn == "plan" else "saken"
    print(navn, format, hashlib.sha256(lag(plan, navn, format=format, **valg)).hexdigest())
"""
ROT = Path(__file__).parents[2]


def _kjor(formater: list[str], mappe: Path, hashfro: str, tidssone: str) -> str:
    miljo = os.environ | {"PYTHONHASHSEED": hashfro, "TZ": tidssone, "PYTHONPATH": str(ROT)}
    return subprocess.run(
        [sys.executable, "-c", SKRIPT, *formater],
        cwd=mappe, env=miljo, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip


def test_two_fresh_processes_make_the_same_bytes(tmp_path: Path) -> None:
    formater = [f for f in FORMATER if f != "pdf" or find_spec("typst")]
    annen = tmp_path / "annen"
    annen.mkdir()
    forste = _kjor(formater, tmp_path, "1", "Pacific/Auckland")
    assert len(forste.splitlines()) == len(DOKUMENTER) * len(formater)
    assert _kjor(formater, annen, "2", "America/Los_Angeles") == forste
