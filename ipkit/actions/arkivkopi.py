"""An archive copy: the plan and all minutes in a folder, with a list of hashes (rule 136)."""

import hashlib
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.filer import husk_skrevet, kontroller_utfil, lag_mappe, skrives
from ipkit.domain.part import KOORDINATOR
from ipkit.domain.plan import SAK, Plan
from ipkit.domain.verdi import replace
from ipkit.errors import KonfliktError
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.okt import Okt

SJEKKSUMMER = "sjekksummer.txt"
"""One line for each file, as `sha256sum -c` reads it."""


class Arkivkopi(NamedTuple):
    """The names of the files, and the plan's version once the copy is recorded."""

    filer: tuple[str, ...]
    utgave: int


def lag_arkivkopi(okt: Okt, nummer: int, mappe: Path, mapper: Sequence[Path] = ()) -> Arkivkopi:
    """Write the copy, also of a closed plan, and record the day (rule 136).

    The documents are the coordinator's own copies and hold the whole plan; without a coordinator they are
    working copies. The mapping of needs is not in it (rule 42). The folder is made where it is not there.
    Raises BruksfeilError, KonfliktError where a file there is not ours, or the plan is changed meanwhile.
    """
    plan = les_plan(okt, nummer, "arkivkopi (les)")
    filer = tuple(_filer(plan))
    lag_mappe(mappe)
    for navn, _, _ in filer:
        kontroller_utfil(okt, mappe / navn, overskriv=False)
    mottaker = KOORDINATOR if kan_utstedes_til_koordinator(plan, okt) else None
    for navn, dokument, mote in filer:
        bestilling = Eksport(
            fil=mappe / navn,
            plan=nummer,
            dokument=dokument,
            mote=mote,
            mottaker=mottaker,
            malmapper=mapper,
        )
        eksporter(okt, bestilling)
    return _bokfor(okt, plan, mappe, tuple(navn for navn, _, _ in filer))


def _filer(plan: Plan) -> Iterator[tuple[str, str, int | None]]:
    """Name, document and meeting of each file. A case has no plan to show in words."""
    if plan.hode.status not in SAK:
        yield "plan.docx", "plan", None
    yield "plan.yaml", "plan", None
    for m in plan.mote:
        if m.referatdato is not None:
            yield f"referat-{m.nummer}.docx", "referat", m.nummer


def kan_utstedes_til_koordinator(plan: Plan, okt: Okt) -> bool:
    """Whether somebody coordinates the plan today, by the simulated and the real date."""
    koordinator = plan.koordinator_paa(okt.dagens)
    return koordinator is not None and (koordinator.til is None or koordinator.til >= okt.siste_dag)


def _bokfor(okt: Okt, plan: Plan, mappe: Path, navn: Sequence[str]) -> Arkivkopi:
    liste = mappe / SJEKKSUMMER
    kontroller_utfil(okt, liste, overskriv=False)
    linjer = (f"{hashlib.sha256((mappe / n).read_bytes()).hexdigest()}  {n}\n" for n in navn)
    innhold = "".join(linjer).encode("utf-8")
    with skrives(liste, innhold), handling(okt, "arkivkopi", plan.hode.nummer, kan_vaere_avsluttet=True) as h:
        if h.plan.hode.utgave != plan.hode.utgave:
            raise KonfliktError("Planen ble endret mens arkivkopien ble laget. Kjør kommandoen på nytt.")
        ny = replace(h.plan.hode, arkivkopi=okt.dagens)
        h.lagre(ny)
        husk_skrevet(okt, liste, innhold)
    return Arkivkopi((*navn, SJEKKSUMMER), h.utgave if ny != plan.hode else plan.hode.utgave)
