"""Statistics for koordinerende enhet on a day, and the control list of 31 December (rules 143, 144)."""

from datetime import date
from typing import NamedTuple

from ipkit.actions.lister import tallrekke
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.skjerming import skjermet
from ipkit.domain.statistikk import Vist, tell
from ipkit.errors import VerdifeilError
from ipkit.storage import logg
from ipkit.storage import statistikk as lager
from ipkit.storage.okt import Okt, les_innstillinger

SOM_FORT = ("planer.i_bero", "planer.utkast", "saker.under_behandling", "saker.uten_plan",
            "over_fristen", "livsomraader")  # fmt: skip
"""Numbers of a past day that are as the register had them then; the others are told by dates of their own."""


class Statistikk(NamedTuple):
    """The numbers of one day. `som_fort` names those that are as they were entered by then, not as they
    have been found to be since; `framtid`: the day has not come. `grense` None: nothing is masked."""

    per: date
    laget: date
    framtid: bool
    grense: int | None
    som_fort: tuple[str, ...]
    livsomraader: dict[str, str]
    tall: Vist


class Kontrollinje(NamedTuple):
    """One active plan in the control list."""

    plan: int
    navn: str
    fodselsdato: date
    koordinator: str | None


def statistikk(okt: Okt, per: date | None = None, *, ekstern: bool = False) -> Statistikk:
    """Count on the day `per` (today where None), over the whole register. The read is logged.

    `ekstern` masks what others may not see (setting `statistikk_minste_antall` as it is today).
    Raises VerdifeilError for a day outside the years 1900 to 2999.
    """
    per = _dag(okt, per)
    with okt.db.lesing():
        innst = Innstillinger(**les_innstillinger(okt.db, per))
        tall = tell(lager.les_fakta(okt.db, per), *lager.les_hendelser(okt.db, per), innst, per)
        grense = okt.innstillinger.statistikk_minste_antall if ekstern else None
    logg.skriv_alene(
        okt, logg.REGISTERKJEDE, "statistikk", felter=f"per {per.isoformat()}" + (" ekstern" * ekstern)
    )
    return Statistikk(
        per=per,
        laget=okt.dagens,
        framtid=per > okt.dagens,
        grense=grense,
        som_fort=SOM_FORT if per < okt.dagens else (),
        livsomraader=innst.livsomraader,
        tall=tall if grense is None else skjermet(tall, grense),
    )


def kontrollliste(okt: Okt, per: date | None = None) -> list[Kontrollinje]:
    """The plans that were active on the day, by name, to be held against EPJ and KPR (rule 144).

    Koordinerende enhet is responsible for it, so it asks for no consent. The log names the plans.
    """
    per = _dag(okt, per)
    with okt.db.lesing():
        aktive = {f.plan: f for f in lager.les_fakta(okt.db, per) if f.status == "aktiv"}
        navn = [n for n in lager.les_navn(okt.db) if n.plan in aktive]
    felter = f"per {per.isoformat()}" + (f" plan {tallrekke(list(aktive))}" if aktive else "")
    logg.skriv_alene(okt, logg.REGISTERKJEDE, "statistikk kontrollliste", felter=felter)
    return [Kontrollinje(*n, aktive[n.plan].ansvarlig) for n in navn]


def _dag(okt: Okt, per: date | None) -> date:
    dag = per or okt.dagens
    if not 1900 <= dag.year <= 2999:  # deadlines are counted both ways from it
        raise VerdifeilError("Dagen det telles på, skal være mellom år 1900 og 2999. Rett --per.")
    return dag
