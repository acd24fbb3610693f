"""The morning list: what waits in the plans, and what comes. It loads no plan."""

from collections.abc import Iterable

from ipkit.actions.lister import logg_liste
from ipkit.domain.arbeidsliste import Arbeid, samle, ventende
from ipkit.errors import IkkeFunnetError, KommandolinjefeilError
from ipkit.storage import arbeidssporringer
from ipkit.storage.okt import Okt

INNEN_DAGER = 14
"""How far ahead the morning list looks."""


def arbeidsliste(
    okt: Okt,
    *,
    koordinator: str | None = None,
    innen: int = INNEN_DAGER,
    antall: int | None = None,
) -> tuple[tuple[Arbeid, ...], bool]:
    """The morning list, with what comes within `innen` days, and whether it was cut at `antall` plans.

    `koordinator` is a coordinator's name, or part of it where only one has it; plans that nobody has are
    there all the same (rules 50, 98). The read is logged. Raises IkkeFunnetError, KommandolinjefeilError.
    """
    with okt.db.lesing():
        linjer = arbeidssporringer.arbeid(
            okt.db,
            okt.dagens,
            okt.innstillinger,
            innen=innen,
            ekte=okt.ekte,
            koordinator=_en_koordinator(okt, koordinator) if koordinator else None,
            # One more than is shown: so we know whether there are more.
            antall=antall and antall + 1,
        )
    arbeid = _samlet(okt, linjer)
    vist = arbeid[:antall]
    logg_liste(okt, "arbeidsliste", [a.plan for a in vist])
    return vist, len(arbeid) > len(vist)


def planens_arbeid(okt: Okt, plan: int) -> Arbeid | None:
    """One plan as it stands in the list; None where it does not. Inside a read: nothing is logged."""
    linjer = arbeidssporringer.arbeid(
        okt.db, okt.dagens, okt.innstillinger, innen=INNEN_DAGER, ekte=okt.ekte, plan=plan
    )
    return next(iter(_samlet(okt, linjer)), None)


def _samlet(okt: Okt, linjer: Iterable[arbeidssporringer.Arbeidslinje]) -> tuple[Arbeid, ...]:
    return samle(
        (x.plan, x.navn, x.koordinator, ventende(x.slag, x.plan, x.nummer, x.frist, okt.dagens, x.hvem))
        for x in linjer
    )


def _en_koordinator(okt: Okt, skrevet: str) -> str:
    """The one whose name it is. A slip must not look like a day without work."""
    navn = arbeidssporringer.koordinatornavn(okt.db, skrevet, okt.dagens)
    if not navn:
        raise IkkeFunnetError("Ingen koordinator heter det. Se navnene i: ipkit planer")
    if len(navn) > 1:
        raise KommandolinjefeilError(
            f"Det navnet passer på {len(navn)} koordinatorer. Skriv hele navnet; se: ipkit planer"
        )
    return navn[0]
