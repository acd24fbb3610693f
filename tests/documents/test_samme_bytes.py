"""The same order gives the same bytes in every process, whatever its hashes, time zone and folder (D9)."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ipkit.documents.katalog import DOKUMENTER, FORMATER

SKRIPT = """
import hashlib, sys
from ipkit.documents.katalog import DOKUMENTER
from tests.documents.planer import kartlegging, lag
for navn, slag in DOKUMENTER.items():
    valg = {"variant": slag.varianter[0], "mottaker": "Nora Eksempel", "dokumentnummer": 7}
    valg |= {"mote": 1} if slag.gjelder == "mote" else {"nummer": 1} if slag.gjelder else {}
    valg |= {"kartlegging": kartlegging()} if navn == "kartlegging" else {}
    plan = "vanlig" if slag.gjelder in ("mote", "koordinator") or navn == "plan" else "saken"
    print(navn, hashlib.sha256(lag(plan, navn, format=sys.argv[1], **valg)).hexdigest())
"""
ROT = Path(__file__).parents[2]


def _kjor(format_: str, mappe: Path, hashfro: str, tidssone: str) -> str:
    miljo = os.environ | {"PYTHONHASHSEED": hashfro, "TZ": tidssone, "PYTHONPATH": str(ROT)}
    return subprocess.run(
        [sys.executable, "-c", SKRIPT, format_],
        cwd=mappe, env=miljo, capture_output=True, text=True, check=True,
    ).stdout  # fmt: skip


@pytest.mark.parametrize("format_", FORMATER)
def test_two_fresh_processes_make_the_same_bytes(format_: str, tmp_path: Path) -> None:
    if format_ == "pdf":
        pytest.importorskip("typst")
    annen = tmp_path / "annen"
    annen.mkdir()
    forste = _kjor(format_, tmp_path, "1", "Pacific/Auckland")
    assert len(forste.splitlines()) == len(DOKUMENTER)
    assert _kjor(format_, annen, "2", "America/Los_Angeles") == forste
