"""The derived dates of every plan that is not closed, recomputed from what it holds and its history."""

import json
from collections.abc import Iterator
from datetime import date

from ipkit.domain.datokontroll import Bakgrunn, Datofunn, gale_datoer
from ipkit.domain.innstillinger import Innstillinger
from ipkit.errors import IpkitError
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.koder import fra_rad
from ipkit.storage.planlager import hent_plan

_NY_START = ("gjenoppta", "gjenaapne", "viderefor", "importer")
"""Acts after which deadlines are counted anew, from the day of the act at the latest."""
_NY_AVTALE = ("endre-plan", "ny-plan")
"""Acts that may say when the plan is to be revised: no later than the interval from that day (rule 90)."""


def gale_datoer_i(db: Forbindelse) -> Iterator[tuple[int, Datofunn]]:
    """By plan number. A plan that cannot be read is told of elsewhere."""
    innstillinger = _innstillinger(db)

    def lengste(navn: str, fra: date) -> int:
        return _lengste(innstillinger.get(navn, []), getattr(Innstillinger(), navn), fra)

    aapne = db.les(
        "SELECT nummer FROM \"plan\" WHERE status NOT IN ('avsluttet', 'arkivert') ORDER BY nummer"
    )
    for rad in aapne:
        nummer = rad["nummer"]
        try:
            with db.lesing():
                plan = hent_plan(db, nummer)
                bakgrunn = Bakgrunn(lengste, _dager(db, nummer, _NY_START), _dager(db, nummer, _NY_AVTALE))
        except IpkitError:
            continue
        yield from ((nummer, funn) for funn in gale_datoer(plan, bakgrunn))


def _innstillinger(db: Forbindelse) -> dict[str, list[tuple[date, int]]]:
    """The numbers of the municipality's settings, by name, with the day each began."""
    funnet: dict[str, list[tuple[date, int]]] = {}
    for rad in db.les("SELECT navn, verdi, gjelder_fra FROM innstilling ORDER BY gjelder_fra"):
        verdier = fra_rad("innstilling", rad)
        tall = json.loads(verdier["verdi"])
        if isinstance(tall, int):
            funnet.setdefault(verdier["navn"], []).append((verdier["gjelder_fra"], tall))
    return funnet


def _lengste(satt: list[tuple[date, int]], standard: int, fra: date) -> int:
    """The highest that was in force on a day or has been since."""
    gjaldt = [tall for dag, tall in satt if dag <= fra][-1:] or [standard]
    return max(gjaldt + [tall for dag, tall in satt if dag > fra])


def _dager(db: Forbindelse, plan: int, navn: tuple[str, ...]) -> list[date]:
    """The later of the day that rules used and the real one, for each of the acts."""
    rader = db.les("SELECT navn, dagens_dato, tidspunkt FROM handling WHERE plan = :plan", plan=plan)
    verdier = [fra_rad("handling", rad) for rad in rader if rad["navn"] in navn]
    return [max(v["dagens_dato"], date.fromisoformat(v["tidspunkt"][:10])) for v in verdier]
