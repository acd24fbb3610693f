"""Evaluations: what one needs, and what it sets (rules 83, 89, 91–96)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.bygg import bygg, neste_nummer
from ipkit.domain.dato import kort
from ipkit.domain.evaluering import Evaluering, Maalvurdering
from ipkit.domain.felt import felter
from ipkit.domain.frister import neste_evaluering
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maal import Maal
from ipkit.domain.maalregler import vurdert
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planregler import kontroller_aapen
from ipkit.domain.revisjonsregler import kontroller_aarsak
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

SPORSMAAL = ("kan_tiltak_avsluttes", "bor_maal_endres", "bor_tiltak_endres", "fortsatt_behov")
"""The four of the five questions that are asked; the first is read from the goals (rule 94)."""

Maalsvar = Mapping[int, tuple[str | None, str | None]]


def ny_evaluering(
    plan: Plan,
    verdier: Mapping[str, Any],
    maal: Maalsvar,
    innstillinger: Innstillinger,
    siste_dag: date = date.max,
) -> tuple[Evaluering, tuple[Maalvurdering, ...], tuple[Maal, ...], Planhode]:
    """The evaluation, its snapshot of every active goal, the goals assessed now, and the plan's next date.

    `maal` holds attainment and reason by goal number. How the planeier took part (rule 93) and the four
    questions (rule 94) must be answered, and every active goal be assessed, now or before (rule 83); an
    extra one says what led to it (rule 92).
    An earlier one dated after `siste_dag` (today) is a slip, and does not stand in the way.
    The next date is the interval from this one, or an earlier one that is agreed (rules 89, 91, 96). Where
    a plan is no longer needed the evaluation sets none, but the plan keeps a deadline until it is closed.
    Raises RegelError, IkkeFunnetError for an unknown goal, VerdifeilError for a missing date.
    """
    kontroller_aapen(plan)
    _kontroller_svar(verdier)
    kontroller_aarsak(verdier)
    evaluering = bygg(Evaluering, verdier, nummer=neste_nummer(plan.evaluering))
    _kontroller_dato(plan, evaluering.dato, siste_dag)
    vurderte = tuple(_vurder(plan, nummer, *svar) for nummer, svar in sorted(maal.items()))
    etter = {m.nummer: m for m in (*plan.maal, *vurderte) if m.status == "aktivt"}
    _kontroller_vurdert(etter)
    neste = _neste(evaluering, innstillinger)
    return (
        replace(evaluering, neste=neste) if evaluering.fortsatt_behov else evaluering,
        tuple(_vurdering(evaluering.nummer, m) for _, m in sorted(etter.items())),
        vurderte,
        replace(plan.hode, neste_evaluering=neste),
    )


def _kontroller_svar(verdier: Mapping[str, Any]) -> None:
    ubesvart = [navn for navn in ("planeier_deltok", *SPORSMAAL) if verdier.get(navn) is None]
    if ubesvart:
        hva = ", ".join(f"«{felter(Evaluering)[navn].ledetekst}»" for navn in ubesvart)
        valg = ", ".join("--" + navn.replace("_", "-") for navn in ubesvart)
        regel = "IP-R93" if ubesvart[0] == "planeier_deltok" else "IP-R94"
        raise RegelError(f"Evalueringen mangler svar på {hva}. Oppgi: {valg}", regel)


def _kontroller_dato(plan: Plan, dato: date, siste_dag: date) -> None:
    nummer, iverksatt = plan.hode.nummer, plan.hode.iverksatt
    if iverksatt is None:
        raise RegelError(
            f"Plan {nummer} er ikke iverksatt, og kan ikke evalueres ennå. "
            f"Iverksett den: ipkit iverksett {nummer} --tilslutning planeier",
            "IP-R88",
        )
    if dato < iverksatt:
        raise RegelError(
            f"Plan {nummer} ble iverksatt {kort(iverksatt)}; evalueringen kan ikke være før.", "IP-R88"
        )
    siste = max((e.dato for e in plan.evaluering if e.dato <= siste_dag), default=iverksatt)
    if dato < siste:
        raise RegelError(
            f"Forrige evaluering var {kort(siste)}; en ny kan ikke være før den. Rett datoen.", "IP-R89"
        )


def _vurder(plan: Plan, nummer: int, oppnaaelse: str | None, begrunnelse: str | None) -> Maal:
    maal = plan.finn_maal(nummer)
    if maal.status != "aktivt":
        raise RegelError(f"Mål {nummer} er ikke aktivt, og vurderes ikke. Ta det ut.", "IP-R94")
    if not oppnaaelse and begrunnelse and maal.oppnaaelse is None:
        raise RegelError(f"Mål {nummer} har en grunn uten vurdering: --maal {nummer}=delvis", "IP-R94")
    return vurdert(maal, oppnaaelse, begrunnelse, plan.hode.nummer)


def _kontroller_vurdert(aktive: Mapping[int, Maal]) -> None:
    uten = [nummer for nummer, m in sorted(aktive.items()) if m.oppnaaelse is None]
    if uten:
        raise RegelError(
            f"Mål {', '.join(map(str, uten))} er ikke vurdert. Oppgi for hvert: "
            f"--maal {uten[0]}=naadd, delvis eller ikke-naadd",
            "IP-R94",
        )


def _neste(evaluering: Evaluering, innstillinger: Innstillinger) -> date:
    if evaluering.neste is not None and evaluering.neste <= evaluering.dato:
        raise RegelError(
            f"Neste evaluering {kort(evaluering.neste)} må være etter denne, {kort(evaluering.dato)}.",
            "IP-R96",
        )
    return neste_evaluering(evaluering.dato, innstillinger, evaluering.neste)


def _vurdering(evaluering: int, maal: Maal) -> Maalvurdering:
    """A snapshot with the goal's marks: the goal moves on, who may see this does not."""
    assert maal.oppnaaelse is not None
    return Maalvurdering(
        evaluering=evaluering,
        maal=maal.nummer,
        oppnaaelse=maal.oppnaaelse,
        begrunnelse=maal.begrunnelse,
        livsomraade=maal.livsomraade,
        tredjepart=maal.tredjepart,
        deles_ikke_med=maal.deles_ikke_med,
    )
