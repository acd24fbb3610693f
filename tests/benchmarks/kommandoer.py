"""The hot paths of design § 7, as ratios to `python -c pass` in the same run.

    python -m tests.benchmarks.kommandoer [--runder 15] [--mange 100000]

Measured is the processor time of the child (user and system): others on the machine stretch the time on
the wall, but hardly that. Each round runs every command once, so that a machine that drifts drifts for
all; the medians are compared. The registers and the compiled templates (two work trees that share them
compile anew every time) are made in a temporary folder and thrown away. Compile to
bytecode first: `python -m compileall -q ipkit`.
"""

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

ROT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROT))

from tests.benchmarks.registre import lag_register  # noqa: E402


@dataclass(frozen=True)
class Maaling:
    """One command line and the budget of design § 7 (a ratio; None: only shown)."""

    navn: str
    argumenter: tuple[str, ...]
    budsjett: float | None
    register: str = "lite"


EN = ("arbeidsliste", "--koordinator", "Koordinator 0001")
"""One coordinator of 30 plans, among many."""
I_FJOR = f"{date.today().year - 1}-12-31"
_SKRIPT = Path(sys.executable).with_name("ipkit.exe" if os.name == "nt" else "ipkit")
IPKIT = (str(_SKRIPT),) if _SKRIPT.exists() else (sys.executable, "-m", "ipkit")


def maalinger(mappe: Path) -> list[Maaling]:
    """What is measured."""
    return [
        Maaling("python -c pass", (sys.executable, "-c", "pass"), None),
        Maaling("import typer", (sys.executable, "-c", "import typer"), None),
        Maaling("--help", (*IPKIT, "--help"), 7),
        Maaling("--versjon", (*IPKIT, "--versjon"), 7),
        Maaling("planer", (*IPKIT, "planer"), 10),
        Maaling("evaluering --forfalt", (*IPKIT, "evaluering", "--forfalt"), 10),
        Maaling("arbeidsliste", (*IPKIT, "arbeidsliste"), 10),
        Maaling("statistikk", (*IPKIT, "statistikk"), None),
        Maaling("vis 1", (*IPKIT, "vis", "1"), None),
        Maaling("maal ny (skriver)", (*IPKIT, "maal", "ny", "1", "--tekst", "Nytt mål"), 12),
        Maaling("deltaker ny (skriver)", (*IPKIT, "deltaker", "ny", "1", "--tjeneste", "Skolen"), 12),
        Maaling("eksporter plan.docx", (*IPKIT, "eksporter", str(mappe / "plan.docx"), "--plan", "1"), 16),
    ]


def mange(antall: int) -> list[Maaling]:
    """The same lists over many plans, 25 rows shown."""
    vist = ("--antall", "25")
    return [
        Maaling("planer, 30", (*IPKIT, "planer", *vist), None),
        Maaling(f"planer, {antall}", (*IPKIT, "planer", *vist), None, "stort"),
        Maaling("evaluering, 30", (*IPKIT, "evaluering", "--forfalt", *vist), None),
        Maaling(f"evaluering, {antall}", (*IPKIT, "evaluering", "--forfalt", *vist), None, "stort"),
        Maaling("arbeidsliste, 30", (*IPKIT, "arbeidsliste", *vist), None),
        Maaling(f"arbeidsliste, {antall}", (*IPKIT, "arbeidsliste", *vist), None, "stort"),
        Maaling(f"arbeidsliste, én av {antall // 30}", (*IPKIT, *EN), 10, "stort"),
        Maaling(f"arbeidsliste, alle {antall}", (*IPKIT, "arbeidsliste"), None, "stort"),
        Maaling(f"evaluering, alle {antall}", (*IPKIT, "evaluering", "--forfalt"), None, "stort"),
        Maaling("mangler, 30", (*IPKIT, "mangler"), None),
        Maaling(f"mangler, {antall}", (*IPKIT, "mangler"), None, "stort"),
        Maaling(f"statistikk, {antall}", (*IPKIT, "statistikk"), None, "stort"),
        # A day before anything was entered: the history of every plan is read.
        Maaling(f"statistikk, {antall}, i fjor", (*IPKIT, "statistikk", "--per", I_FJOR), None, "stort"),
    ]


def kjor(valgte: list[Maaling], registre: dict[str, Path], runder: int) -> dict[str, float]:
    """The median of each, in seconds, over interleaved rounds (the first is thrown away)."""
    tider: dict[str, list[float]] = {m.navn: [] for m in valgte}
    for runde in range(runder + 1):
        for m in valgte:
            miljo = {**os.environ, "IPKIT_REGISTER": str(registre[m.register]), "IPKIT_PLAN": "1"}
            tid = prosessortid(m.argumenter, miljo)
            if runde:
                tider[m.navn].append(tid)
    return {navn: statistics.median(t) for navn, t in tider.items()}


def prosessortid(argumenter: tuple[str, ...], miljo: dict[str, str]) -> float:
    """What one command costs; on Windows, which does not tell, the time on the wall."""
    start = _brukt()
    subprocess.run(argumenter, env=miljo, check=True, capture_output=True, cwd=ROT)
    return _brukt() - start


def _brukt() -> float:
    """The processor time of all children so far."""
    try:
        import resource
    except ImportError:
        return time.perf_counter()
    barn = resource.getrusage(resource.RUSAGE_CHILDREN)
    return barn.ru_utime + barn.ru_stime


def _med_nokkelring(mappe: Path) -> Path:
    """A register whose key is asked for through the package `keyring`, from a store that is a file."""
    os.environ["PYTHON_KEYRING_BACKEND"] = "tests.benchmarks.falsk_nokkelring.Ring"
    os.environ["PYTHONPATH"] = str(ROT)
    os.environ["IPKIT_FALSK_NOKKELRING"] = str(mappe / "ring.json")
    register = lag_register(mappe / "ring" / "register.db", 30)
    miljo = {**os.environ, "IPKIT_REGISTER": str(register)}
    subprocess.run((*IPKIT, "register", "nokkel", "flytt", "--nokkelring"), env=miljo, check=True)
    return register


def main() -> None:
    """Print the table."""
    tolk = argparse.ArgumentParser(description=__doc__)
    tolk.add_argument("--runder", type=int, default=15)
    tolk.add_argument("--mange", type=int, default=0, help="also with a register of so many plans")
    tolk.add_argument("--nokkelring", action="store_true", help="also with the key in a (false) key store")
    tolk.add_argument("--ukryptert", action="store_true", help="without encryption, to compare")
    valg = tolk.parse_args()
    with tempfile.TemporaryDirectory() as navn:
        mappe = Path(navn)
        os.environ["IPKIT_NOKKELMAPPE"] = str(mappe / "nokler")
        os.environ["XDG_CACHE_HOME"] = str(mappe / "lager")
        registre = {"lite": lag_register(mappe / "lite" / "register.db", 30, ukryptert=valg.ukryptert)}
        valgte = maalinger(mappe)
        if valg.mange:
            registre["stort"] = lag_register(
                mappe / "stort" / "register.db", valg.mange, ukryptert=valg.ukryptert
            )
            valgte += mange(valg.mange)
        if valg.nokkelring:
            registre["ring"] = _med_nokkelring(mappe)
            valgte += [
                replace(m, navn=f"{m.navn}, ring", register="ring", budsjett=m.budsjett + 8)
                for m in valgte
                if m.budsjett and m.register == "lite" and "eksporter" not in m.argumenter
            ]
        medianer = kjor(valgte, registre, valg.runder)
    grunnlag = medianer["python -c pass"]
    sys.stdout.write(
        f"{'hva':<28}{'ganger':>8}{'budsjett':>10}   (python -c pass: {grunnlag * 1000:.1f} ms)\n"
    )
    for m in valgte:
        budsjett = "" if m.budsjett is None else f"{m.budsjett:g}"
        sys.stdout.write(f"{m.navn:<28}{medianer[m.navn] / grunnlag:>8.2f}{budsjett:>10}\n")


if __name__ == "__main__":
    main()
