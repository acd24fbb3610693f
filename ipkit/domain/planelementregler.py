"""What stands beside the goals: transitions and services outside the group (rule 67; § 6.9)."""

from collections.abc import Mapping
from datetime import date
from typing import Any, Literal

from ipkit.domain.bygg import besvart, bygg, endret, kontroller_livsomraader, neste_nummer
from ipkit.domain.dato import kort
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.overgang import Overgang
from ipkit.domain.plan import Andretjeneste, Fagplan, Plan
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError

Svar = Mapping[str, Any]
Slag = Literal["overgang", "andretjeneste"]

TYPER: Mapping[Slag, type[Any]] = {"overgang": Overgang, "andretjeneste": Andretjeneste}
_IKKE = {"overgang": "ingen overgang", "andretjeneste": "ingen annen tjeneste"}


def nytt_element(plan: Plan, slag: Slag, svar: Svar, innstillinger: Innstillinger) -> Any:
    """A new one with the next number. Raises VerdifeilError."""
    kontroller_livsomraader([svar.get("livsomraade")], innstillinger)
    return bygg(TYPER[slag], besvart(svar), nummer=neste_nummer(getattr(plan, slag)))


def endret_element(plan: Plan, slag: Slag, nummer: int, svar: Svar, innstillinger: Innstillinger) -> Any:
    """The one of that number with these answers. Raises IkkeFunnetError, VerdifeilError."""
    kontroller_livsomraader([svar.get("livsomraade")], innstillinger)
    return endret(finn_element(plan, slag, nummer), svar)


def finn_element(plan: Plan, slag: Slag, nummer: int) -> Any:
    """Raises IkkeFunnetError."""
    for element in getattr(plan, slag):
        if element.nummer == nummer:
            return element
    n = plan.hode.nummer
    raise IkkeFunnetError(f"Plan {n} har {_IKKE[slag]} {nummer}. Se: ipkit {slag} liste {n}")


def forberedt(plan: Plan, nummer: int, dato: date) -> Overgang:
    """The preparation of a transition is done (rule 67). Raises IkkeFunnetError, RegelError."""
    overgang: Overgang = finn_element(plan, "overgang", nummer)
    if overgang.forberedt is not None:
        raise RegelError(f"Overgang {nummer} ble forberedt {kort(overgang.forberedt)}.", "IP-R67")
    return replace(overgang, forberedt=dato)


def uten_fagplan(plan: Plan, tittel: str) -> Fagplan:
    """Another plan that no longer belongs to this one (rule 63). Raises IkkeFunnetError."""
    for fagplan in plan.fagplan:
        if fagplan.tittel.casefold() == tittel.strip().casefold():
            return fagplan
    n = plan.hode.nummer
    raise IkkeFunnetError(f"Plan {n} har ingen fagplan med den tittelen. Se: ipkit vis {n}")
