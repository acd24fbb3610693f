"""Reading plans from YAML against libyaml's parse alone (design § 7: import at most twice as long).

Run: python tests/benchmarks/importer.py [number of plans]
Interleaved rounds over the same bytes; medians, as ratios. «Laster» is libyaml's loader as it comes
(values of YAML 1.1, no lines, no checks); «hendelser» is its bare events, of which nothing is kept.
"""

import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import yaml

from ipkit.exchange.planfil import les_plan, skriv_plan

EKSEMPLER = Path(__file__).parents[2] / "eksempler"
RUNDER = 5


def bare_hendelser(data: bytes) -> None:
    """Every event of libyaml's parser, nothing kept."""
    parser = getattr(yaml, "CBaseLoader", yaml.BaseLoader)(data)
    while parser.check_event():
        parser.get_event()
    parser.dispose()


def laster(data: bytes) -> None:
    """libyaml's loader, to Python values."""
    yaml.load(data, Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader))


def ipkit(data: bytes) -> None:
    """The whole reading of a plan, every check included."""
    les_plan(data, "plan.yaml")


def tid(handling: Callable[[bytes], object], filer: list[bytes]) -> float:
    start = time.perf_counter()
    for data in filer:
        handling(data)
    return time.perf_counter() - start


def main() -> None:
    antall = int(sys.argv[1]) if len(sys.argv) > 1 else 5000
    planer = [
        les_plan(f.read_bytes(), f.name) for f in sorted(EKSEMPLER.glob("*.yaml")) if f.stem != "kommune"
    ]
    bytes_ = [skriv_plan(plan) for plan in planer]
    runde = [bytes_[i % len(bytes_)] for i in range(max(1, antall // RUNDER))]
    tider: dict[str, list[float]] = {"hendelser": [], "laster": [], "ipkit": []}
    for _ in range(RUNDER):
        for handling in (bare_hendelser, laster, ipkit):
            tider[handling.__name__.removeprefix("bare_")].append(tid(handling, runde))
    kb = sum(map(len, runde)) / len(runde) / 1000
    print(f"{len(runde) * RUNDER} planer, {kb:.1f} kB hver")
    for navn in ("hendelser", "laster"):
        forhold = statistics.median(a / b for a, b in zip(tider["ipkit"], tider[navn], strict=True))
        print(f"les_plan mot libyaml, {navn:<10} {forhold:>5.2f} ×")


if __name__ == "__main__":
    main()
