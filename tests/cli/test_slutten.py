"""How a process of `ipkit` ends: at once, and with everything said."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROT = Path(__file__).resolve().parents[2]
MILJO = {**os.environ, "PYTHONPATH": str(ROT), "PYTHONIOENCODING": "utf-8"}
SIST = """
import atexit, sys
from ipkit.cli.main import main
atexit.register(print, "til slutt", file=sys.stderr)
main()
"""


def _kjor(
    *argumenter: str, program: str = SIST, ut: int = subprocess.PIPE
) -> subprocess.CompletedProcess[str]:
    kommando = [sys.executable, "-c", program, *argumenter]
    return subprocess.run(kommando, env=MILJO, encoding="utf-8", stdout=ut, stderr=subprocess.PIPE)


def test_what_asked_to_be_called_at_the_end_is_called_and_the_code_is_that_of_the_command() -> None:
    ferdig = _kjor("planer", "--register", "finnes/ikke.db")

    assert ferdig.stderr.endswith("til slutt\n")
    assert ferdig.returncode == 2


def test_all_of_a_long_answer_comes_through_a_pipe() -> None:
    lang = "import ipkit.cli.kommandoer as k; k.hjelpetekst = lambda: 'ø' * 300_000; "

    assert _kjor("--help", program=lang + SIST).stdout == "ø" * 300_000


@pytest.mark.skipif(os.name == "nt", reason="a pipe whose reader has left is told in another way")
def test_a_reader_that_leaves_is_no_fault() -> None:
    leser, skriver = os.pipe()
    os.close(leser)
    try:
        ferdig = _kjor("--help", ut=skriver)
    finally:
        os.close(skriver)

    assert ferdig.stderr == "til slutt\n"
    assert ferdig.returncode == 0
