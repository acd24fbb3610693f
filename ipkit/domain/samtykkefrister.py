"""Which consents decide on a day, and which end with nothing after them (rules 25, 31, 32).

The list of what waits asks the same of the database (`samtykkesporsmaal`); a property holds the two equal.
"""

from collections.abc import Iterator
from datetime import date

from ipkit.domain.avgjorelse import TILLATT, UTLOPT, avgjort_av
from ipkit.domain.dato import pluss_dager
from ipkit.domain.plan import Plan
from ipkit.domain.samtykke import Samtykke


def bestemmende(plan: Plan, dato: date, ekte_dato: date) -> Iterator[tuple[Samtykke, str]]:
    """Of each thing that was asked (the plan, a participant who is in), the answer that decides that day.

    With the code of the decision (`avgjorelse`).
    """
    siste = max(dato, ekte_dato)
    ute = {d.nummer for d in plan.deltaker if d.ut is not None and d.ut <= siste}
    svar: dict[tuple[str, int | None], list[Samtykke]] = {}
    for s in plan.samtykke:
        if s.deltaker not in ute:
            svar.setdefault((s.type, s.deltaker), []).append(s)
    for om in svar.values():
        gjeldende, kode = avgjort_av(om, dato, ekte_dato)
        if gjeldende is not None:
            yield gjeldende, kode


def utlop(plan: Plan, dato: date, ekte_dato: date) -> Iterator[Samtykke]:
    """The consents that decide and have a last day, come or past, with no renewal from the day after it."""
    for s, kode in bestemmende(plan, dato, ekte_dato):
        varer = kode == TILLATT and s.trukket is None
        if (varer or kode == UTLOPT) and s.til is not None and not _fornyet(plan, s, dato):
            yield s


def _fornyet(plan: Plan, s: Samtykke, dato: date) -> bool:
    """Whether a yes about the same begins later, and by the day after this one ends.

    It must be given after it too: the newest answer decides, also when its last day is past (rule 31).
    """
    assert s.til is not None
    dagen_etter = pluss_dager(s.til, 1)
    return any(
        ny.svar == "ja" and ny.trukket is None and (ny.type, ny.deltaker) == (s.type, s.deltaker)
        and dato < ny.gjelder_fra <= dagen_etter and (ny.til is None or ny.til > s.til)
        and (ny.dato, ny.nummer) > (s.dato, s.nummer)
        for ny in plan.samtykke
    )  # fmt: skip
