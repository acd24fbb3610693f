"""One plan of 12 goals and 40 measures to DOCX in process, beside docxtpl; then a thousand of them.

Run: `python -m tests.benchmarks.dokument [--runder 15] [--mange 1000]`. CPU time, medians of interleaved
runs. Budgets (design § 7): at most 1/5 of docxtpl for the same content; a thousand in a row at most
1.2 × a thousand single ones, in flat memory. docxtpl is left out where it is not installed.
"""

import argparse
import multiprocessing
import statistics
import sys
import time
from collections.abc import Callable
from io import BytesIO

from ipkit.cli.main import vent_med_innsamling
from ipkit.documents.dokument import lag_dokument
from ipkit.documents.oversettelse import oversetter
from ipkit.documents.plankontekst import plankontekst
from ipkit.documents.sandkasse import avsnitt
from ipkit.domain.dato import kort, langt
from tests.benchmarks.docxtpl_mal import lag_mal
from tests.documents import planer
from tests.documents.lesing import docx_tekst

Maaler = Callable[[], bytes]
BOLK = 100


def med_docxtpl() -> Maaler | None:
    """The same plan through docxtpl, or None where it is not installed."""
    try:
        from docxtpl import DocxTemplate
        from jinja2 import Environment
    except ImportError:
        return None
    mal = lag_mal()
    miljo = Environment()
    miljo.filters |= {"dato": langt, "kortdato": kort, "avsnitt": avsnitt}
    miljo.globals["_"] = oversetter("nb", ())
    bestilling = planer.bestilling(plan=planer.lang())

    def lag() -> bytes:
        dok = DocxTemplate(BytesIO(mal))
        dok.render(plankontekst(bestilling), miljo, autoescape=True)
        ut = BytesIO()
        dok.save(ut)
        return ut.getvalue()

    return lag


def ordene(data: bytes) -> list[str]:
    """The words of a document in order, whatever they stand in; what a picture says, docxtpl has not."""
    linjer = (linje for linje in docx_tekst(data).splitlines() if not linje.startswith("[bilde: "))
    alle = " ".join(linjer).replace("[", "").split()
    return [ord_ for ord_ in alle if set(ord_) - set("#|-/.]")]


def sammenlign(runder: int) -> None:
    """Print ours beside docxtpl's."""
    bestilling = planer.bestilling(plan=planer.lang())
    html = planer.bestilling(plan=planer.lang(), format="html")
    veier: dict[str, Maaler] = {
        "ipkit .docx": lambda: lag_dokument(bestilling),
        "ipkit .html": lambda: lag_dokument(html),
    }
    if andre := med_docxtpl():
        veier["docxtpl .docx"] = andre
        assert ordene(andre()) == ordene(veier["ipkit .docx"]()), "the two do not say the same"
    tider: dict[str, list[float]] = {navn: [] for navn in veier}
    for _ in range(runder):
        for navn, lag in veier.items():
            start = time.process_time()
            lag()
            tider[navn].append(time.process_time() - start)
    grunn = statistics.median(tider["ipkit .docx"])
    for navn, tid in tider.items():
        median = statistics.median(tid)
        print(f"{navn:14} {median * 1000:8.1f} ms  {median / grunn:5.2f} ×")


def hver_for_seg(antall: int) -> float:
    """What one costs in a process that has made one before: the mean of so many."""
    vent_med_innsamling()
    bestilling = planer.bestilling(plan=planer.lang())
    lag_dokument(bestilling)
    start = time.process_time()
    for _ in range(antall):
        lag_dokument(bestilling)
    return (time.process_time() - start) / antall


def mange(antall: int) -> None:
    """Print what so many documents in one process cost, beside as many in new processes, in turns."""
    bestilling = planer.bestilling(plan=planer.lang())
    rad, enkle, minne = 0.0, 0.0, []
    with multiprocessing.get_context("spawn").Pool(1, maxtasksperchild=1) as nye:
        for _ in range(0, antall, BOLK):
            enkle += nye.apply(hver_for_seg, (BOLK // 5,)) * BOLK
            start = time.process_time()
            for _ in range(BOLK):
                lag_dokument(bestilling)
            rad += time.process_time() - start
            minne.append(_minne())
    print(f"{antall} på rad     {rad / enkle:8.2f} × så mange enkle")
    print(f"minne           {minne[0]:8d} kB etter {BOLK}, {minne[-1]} kB etter alle")


def _minne() -> int:
    """The most memory this process has held, in kB; 0 where the system does not tell (Windows)."""
    try:
        import resource
    except ImportError:
        return 0
    mest = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return mest // 1024 if sys.platform == "darwin" else mest


def main() -> None:
    """Print the tables."""
    tolk = argparse.ArgumentParser(description=__doc__)
    tolk.add_argument("--runder", type=int, default=15)
    tolk.add_argument("--mange", type=int, default=1000)
    valg = tolk.parse_args()
    vent_med_innsamling()
    sammenlign(valg.runder)
    mange(valg.mange)


if __name__ == "__main__":
    main()
