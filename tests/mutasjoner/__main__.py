"""`python -m tests.mutasjoner`: break the rules one at a time and say which breaks no test finds.

    --modul domain.samtykke*   which modules (a pattern; may be given again); without, all of `domain`
    --antall 50                so many mutants, drawn by chance; without, all
    --tid 3600                 stop after so many seconds
    --kart FIL                 keep which test reaches what, for the next run
    --rapport FIL              what survived, one a line
    --bare FIL                 only those that an earlier report names, perhaps with more tests
    PRØVE…                     folders and files of tests; without, those that know the rules

POSIX only: each mutant is a fork.
"""

import argparse
import fnmatch
import sys
import time
from collections import Counter
from pathlib import Path

import pytest

from tests.mutasjoner.forklart import FORKLART
from tests.mutasjoner.kjorer import Kjorer
from tests.mutasjoner.mutanter import ROT

PYTEST = ("-o", "addopts=", "-m", "not full", "-p", "no:xdist", "-p", "no:cacheprovider", "-p", "no:terminal")
PROVER = ("tests/domain", "tests/actions", "tests/exchange", "tests/cli", "tests/documents/test_fasit.py")


def moduler(monstre: list[str]) -> list[str]:
    """The modules of the rules, or those that fit a pattern."""
    navn = sorted(f"domain.{fil.stem}" for fil in (ROT / "ipkit" / "domain").glob("[!_]*.py"))
    valgt = [n for n in navn if any(fnmatch.fnmatch(n, m) for m in monstre)] if monstre else navn
    return [f"ipkit.{n}" for n in valgt]


def _navn(linje: str) -> str:
    """The name of a mutant in a line of a report."""
    return linje.partition(": linje ")[2].partition(" ")[2]


def main() -> int:
    """Returns 1 where something survived that is not explained."""
    leser = argparse.ArgumentParser()
    leser.add_argument("--modul", action="append", default=[])
    leser.add_argument("--antall", type=int)
    leser.add_argument("--tid", type=float, default=float("inf"))
    leser.add_argument("--kart", type=Path)
    leser.add_argument("--rapport", type=Path)
    leser.add_argument("--bare", type=Path)
    leser.add_argument("prover", nargs="*")
    valg = leser.parse_args()
    bare = valg.bare and frozenset(map(_navn, valg.bare.read_text(encoding="utf-8").splitlines()))
    valgte = moduler(sorted({navn.partition(":")[0] for navn in bare}) if bare else valg.modul)
    kjorer = Kjorer(valgte, antall=valg.antall, tid=valg.tid, kart=valg.kart, bare=bare)
    begynt = time.monotonic()
    pytest.main(
        [*PYTEST, *(valg.prover or PROVER)],
        plugins=[kjorer],
    )
    if kjorer.svikt:
        sys.stdout.write(f"Prøvene svikter uten mutasjon: {kjorer.svikt[:5]}\n")
    return _si(kjorer, time.monotonic() - begynt, valg.rapport)


def _si(kjorer: Kjorer, sekunder: float, rapport: Path | None) -> int:
    utfall = Counter(r.utfall for r in kjorer.resultater)
    igjen = [r for r in kjorer.resultater if r.utfall in ("overlevde", "ingen test")]
    uforklart = [r for r in igjen if r.mutant.navn not in FORKLART]
    linjer = [f"{r.utfall}: linje {r.mutant.linje} {r.mutant.navn}" for r in uforklart]
    if rapport:
        rapport.write_text("".join(f"{linje}\n" for linje in sorted(linjer)), encoding="utf-8")
    talt = ", ".join(f"{navn} {antall}" for navn, antall in sorted(utfall.items()))
    sys.stdout.write(
        f"{len(kjorer.resultater)} av {kjorer.alle} mutanter: {talt}; "
        f"forklart {len(igjen) - len(uforklart)}. {sekunder:.0f} sekunder.\n"
    )
    return 1 if uforklart else 0


if __name__ == "__main__":
    sys.exit(main())
