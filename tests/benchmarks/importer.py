"""Reading plans from YAML against the parse alone (design § 7: at most twice as long).

Run: python tests/benchmarks/importer.py [number of plans]
Interleaved rounds of reading and of libyaml's events for the same bytes; medians, as a ratio.
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


def bare_tolk(data: bytes) -> None:
    """The parse alone: every event of libyaml's loader, nothing kept."""
    parser = getattr(yaml, "CBaseLoader", yaml.BaseLoader)(data)
    while parser.check_event():
        parser.get_event()
    parser.dispose()


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
    les, tolk = [], []
    for _ in range(RUNDER):
        tolk.append(tid(bare_tolk, runde))
        les.append(tid(lambda data: les_plan(data, "plan.yaml"), runde))
    kvotient = statistics.median(a / b for a, b in zip(les, tolk, strict=True))
    print(f"{'planer':>8} {'kB hver':>8} {'bare YAML (s)':>14} {'les_plan (s)':>13} {'forhold':>8}")
    kb = sum(map(len, runde)) / len(runde) / 1000
    print(f"{len(runde) * RUNDER:>8} {kb:>8.1f} {sum(tolk):>14.2f} {sum(les):>13.2f} {kvotient:>8.2f}")


if __name__ == "__main__":
    main()
