"""How long one plan of 12 goals and 40 measures takes in process, beside docxtpl where it is installed.

Run: `python -m tests.benchmarks.dokument`. CPU time, medians of interleaved runs.
Budget: at most 1/5 of docxtpl.
"""

import statistics
import time
from collections.abc import Callable
from io import BytesIO

from docx import Document

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.kontekst import plankontekst
from tests.documents import planer

RUNDER = 15


def docxtpl_mal() -> bytes:
    """A template with the content of our plan document, in Word, as docxtpl wants it."""
    dok = Document()
    dok.add_heading("{{ dokument.tittel }}", 1)
    dok.add_paragraph("{{ plan.merke }} · utgave {{ plan.utgave }}")
    for felt in ("planeier.fodt", "koordinator.navn", "plan.fra", "plan.til", "plan.neste_evaluering"):
        dok.add_paragraph("{{ " + felt + " }}")
    for slag in ("viktig_for_meg", "bakgrunn", "ressurser", "samarbeid"):
        dok.add_heading(slag, 2)
        dok.add_paragraph("{{ tekster." + slag + " }}")
    dok.add_paragraph("{%p for m in maal %}")
    dok.add_heading("Mål {{ m.nummer }}: {{ m.tekst }}", 3)
    dok.add_paragraph("{{ m.egne_ord }}")
    dok.add_paragraph("{{ m.livsomraade }} · {{ m.frist }} · {{ m.status }}")
    _tabell(
        dok,
        "t in m.tiltak",
        ["{{ t.nummer }} {{ t.tekst }} {{ t.hvordan }}", "{{ t.ansvarlig }}", "{{ t.fra }}"],
    )
    dok.add_paragraph("{%p endfor %}")
    _tabell(dok, "d in deltakere", ["{{ d.navn }}", "{{ d.rolle }}", "{{ d.bidrag }}"])
    _tabell(dok, "s in samtykker", ["{{ s.hvem }}", "{{ s.gitt_av }}", "{{ s.fra }}"])
    ut = BytesIO()
    dok.save(ut)
    return ut.getvalue()


def _tabell(dok: Document, lokke: str, celler: list[str]) -> None:
    tabell = dok.add_table(4, len(celler))
    tabell.cell(1, 0).text = "{%tr for " + lokke + " %}"
    for i, tekst in enumerate(celler):
        tabell.cell(0, i).text = f"Kolonne {i}"
        tabell.cell(2, i).text = tekst
    tabell.cell(3, 0).text = "{%tr endfor %}"


def med_docxtpl() -> Callable[[], bytes] | None:
    """The same plan through docxtpl, or None where it is not installed."""
    try:
        from docxtpl import DocxTemplate
    except ImportError:
        return None
    mal = docxtpl_mal()
    bestilling = planer.bestilling(plan=planer.lang())

    def lag() -> bytes:
        dok = DocxTemplate(BytesIO(mal))
        dok.render(plankontekst(bestilling), autoescape=True)
        ut = BytesIO()
        dok.save(ut)
        return ut.getvalue()

    return lag


def main() -> None:
    bestilling = planer.bestilling(plan=planer.lang())
    html = planer.bestilling(plan=planer.lang(), format="html")
    veier = {"ipkit .docx": lambda: lag_dokument(bestilling), "ipkit .html": lambda: lag_dokument(html)}
    andre = med_docxtpl()
    if andre:
        veier["docxtpl .docx"] = andre
    tider: dict[str, list[float]] = {navn: [] for navn in veier}
    for _ in range(RUNDER):
        for navn, lag in veier.items():
            start = time.process_time()
            lag()
            tider[navn].append(time.process_time() - start)
    grunn = statistics.median(tider["ipkit .docx"])
    for navn, tid in tider.items():
        median = statistics.median(tid)
        print(f"{navn:14} {median * 1000:8.1f} ms  {median / grunn:5.1f} ×")


if __name__ == "__main__":
    main()
