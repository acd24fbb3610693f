"""A plan that rests, and is taken up again (rules 55, 57; § 6.9, status).

While it rests no deadline runs: nothing of it is overdue. On taking it up, what fell due meanwhile is
counted anew, as when a plan is reopened; what was overdue before still is.
"""

from datetime import date

from ipkit.domain.dato import kort
from ipkit.domain.etterregler import med_nye_frister
from ipkit.domain.felt import felter, tolk
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planflyt import kontroller_overgang
from ipkit.domain.planregler import kontroller_aapen, kontroller_skjedd
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

KODE = "IP-R55"


def sett_i_bero(plan: Plan, fra: date, til: date | None, grunn: str | None, siste_dag: date) -> Planhode:
    """The plan at rest from `fra`, with a reason and the day it is to be taken up again.

    A plan that rests already gets a new day and reason; its first day stands. Raises RegelError.
    """
    kontroller_aapen(plan)
    hode = plan.hode
    if hode.status == "i_bero":
        fra = hode.bero_fra or fra
    else:
        kontroller_overgang(plan, "i_bero")
    kontroller_skjedd(fra, siste_dag, "At planen er satt i bero,")
    kontroller_beroet(plan, fra, til, grunn)
    tekst = tolk(felter(Planhode)["bero_grunn"], grunn or "")
    return replace(hode, status="i_bero", bero_fra=fra, bero_til=til, bero_grunn=tekst)


def kontroller_beroet(plan: Plan, fra: date, til: date | None, grunn: str | None) -> None:
    """There is a reason, and a later day on which somebody looks at the plan again. Raises RegelError."""
    n = plan.hode.nummer
    if til is None or not (grunn or "").strip():
        raise RegelError(
            f"Plan {n} settes ikke i bero uten en grunn og en dag den skal tas opp igjen. "
            "Oppgi dem med --grunn og --til",
            KODE,
        )
    if til <= fra:
        raise RegelError(f"Planen må tas opp igjen etter {kort(fra)}. Oppgi en senere --til", KODE)
    if plan.hode.iverksatt is not None and fra < plan.hode.iverksatt:
        raise RegelError(
            f"Plan {n} ble iverksatt {kort(plan.hode.iverksatt)} og kan ikke være i bero før det.", KODE
        )


def gjenoppta(plan: Plan, dato: date, siste_dag: date, innstillinger: Innstillinger) -> Planhode:
    """The plan in force again, with new dates for what fell due while it rested (rules 88, 90, 112).

    Raises RegelError.
    """
    kontroller_aapen(plan)
    kontroller_hviler(plan)
    kontroller_skjedd(dato, siste_dag, "At planen er tatt opp igjen,")
    fra = plan.hode.bero_fra or dato
    if dato < fra:
        raise RegelError(f"Planen har vært i bero siden {kort(fra)} og tas ikke opp igjen før det.", KODE)
    hode = replace(plan.hode, status="aktiv", bero_fra=None, bero_til=None, bero_grunn=None)
    return med_nye_frister(replace(plan, hode=hode), fra, dato, innstillinger)


def kontroller_hviler(plan: Plan) -> None:
    """Raises RegelError where the plan does not rest."""
    if plan.hode.status != "i_bero":
        n = plan.hode.nummer
        raise RegelError(f"Plan {n} er ikke i bero. Se: ipkit vis {n}", KODE)
