"""A plan period or a goal's deadline that has ended: carried on by the same procedure (rules 57, 84, 98)."""

from collections.abc import Iterable
from datetime import date

from ipkit.domain.bygg import bygg, neste_nummer
from ipkit.domain.dato import kort, pluss_maaneder
from ipkit.domain.frister import neste_evaluering as utled_evaluering
from ipkit.domain.frister import neste_revisjon as utled_revisjon
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maal import Maal
from ipkit.domain.ord import ord_for
from ipkit.domain.part import PLANEIER
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planregler import kontroller_skjedd, tilslutningsgiver
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

I_DRIFT = ("aktiv", "i_bero")


def viderefor_plan(
    plan: Plan,
    til: date,
    tilslutning_av: str,
    dato: date,
    innstillinger: Innstillinger,
    neste_evaluering: date | None = None,
    neste_revisjon: date | None = None,
) -> tuple[Planhode, Tilslutning]:
    """The plan carried on to and including `til`, with the planeier's word for the new period.

    By the same procedure as before: an evaluation that says that a plan is still needed, and tilslutning
    (rules 56, 57). An agreed date brings a deadline forward, never puts it off (rules 89–91).
    Raises RegelError, and VerdifeilError for an unknown kind of representative.
    """
    kontroller_i_drift(plan)
    kontroller_ny_periode(plan, til, dato)
    kontroller_evaluert(plan, dato, innstillinger)
    giver = kontroller_tilslutning(plan, tilslutning_av, dato, innstillinger)
    evaluert = max(e.dato for e in plan.evaluering) if plan.evaluering else dato
    avtalt = [d for d in (plan.hode.neste_evaluering, neste_evaluering) if d is not None]
    hode = replace(
        plan.hode,
        til=til,
        neste_evaluering=utled_evaluering(evaluert, innstillinger, min(avtalt, default=None)),
        neste_revisjon=utled_revisjon(dato, innstillinger, neste_revisjon),
    )
    verdier = {"part": PLANEIER, "gitt_av": giver, "dato": dato, "svar": "ja"}
    return hode, bygg(Tilslutning, verdier, nummer=neste_nummer(plan.tilslutning))


def kontroller_i_drift(plan: Plan) -> None:
    """Only a plan in force, or resting, has a period to carry on. Raises RegelError."""
    if plan.hode.status not in I_DRIFT:
        n, status = plan.hode.nummer, ord_for("status", plan.hode.status)
        raise RegelError(
            f"Plan {n} er {status} og kan ikke føres videre. Se neste steg: ipkit mangler {n}", "IP-R57"
        )


def kontroller_ny_periode(plan: Plan, til: date, dato: date) -> None:
    """The period becomes longer, and does not end in the past (rule 52). Raises RegelError."""
    senest = max(plan.hode.til or dato, dato)
    if til <= senest:
        raise RegelError(f"Den nye perioden må slutte etter {kort(senest)}. Oppgi en senere --til", "IP-R52")


def kontroller_evaluert(plan: Plan, dato: date, innstillinger: Innstillinger) -> None:
    """The plan is evaluated within the revision interval, and still needed (rules 57, 95).

    Raises RegelError.
    """
    n = plan.hode.nummer
    siste = max((e for e in plan.evaluering if e.dato <= dato), key=lambda e: e.dato, default=None)
    if siste is None or pluss_maaneder(siste.dato, innstillinger.revisjon_maaneder) < dato:
        naar = f" siden {kort(siste.dato)}" if siste else ""
        raise RegelError(
            f"Plan {n} er ikke evaluert{naar}, og kan ikke føres videre uten: ipkit evaluering ny {n}",
            "IP-R57",
        )
    if not siste.fortsatt_behov:
        raise RegelError(
            f"Siste evaluering av plan {n} sier at det ikke lenger er behov for planen. "
            f"Avslutt den: ipkit avslutt {n}",
            "IP-R95",
        )


def kontroller_tilslutning(plan: Plan, giver: str, dato: date, innstillinger: Innstillinger) -> str:
    """The planeier, or who represents the planeier, agrees to the new period (rules 56, 57).

    Raises RegelError, VerdifeilError.
    """
    return tilslutningsgiver(plan, giver, dato, innstillinger, "viderefor")


def kontroller_endret_periode(plan: Plan, hode: Planhode, dato: date) -> None:
    """A period that has ended is not just moved: it is carried on (rule 57). Raises RegelError."""
    gammel, ny = plan.hode.til, hode.til
    if plan.hode.status in I_DRIFT and gammel is not None and gammel < dato and ny not in (None, gammel):
        raise RegelError(
            f"Planperioden var over {kort(gammel)}. Før planen videre: ipkit viderefor {hode.nummer} "
            "--til ÅÅÅÅ-MM-DD, eller avslutt den",
            "IP-R57",
        )


def viderefor_maal(
    plan: Plan, numre: Iterable[int], frist: date, avtalt: date | None, dato: date, siste_dag: date
) -> tuple[Maal, ...]:
    """The goals with a new deadline, by the same procedure: assessed, and agreed with the planeier (rule 84).

    `avtalt` is the day it was agreed. Raises RegelError, IkkeFunnetError.
    """
    kontroller_skjedd(avtalt, siste_dag, "Avtalen med planeier")
    videre = [plan.finn_maal(n) for n in dict.fromkeys(numre)]
    for m in videre:
        kontroller_kan_viderefores(plan, m, avtalt)
        senest = max(m.frist or dato, dato)
        if frist <= senest:
            raise RegelError(f"Den nye fristen for mål {m.nummer} må være etter {kort(senest)}.", "IP-R84")
    return tuple(replace(m, frist=frist, avtalt=avtalt, uavtalt=None) for m in videre)


def kontroller_kan_viderefores(plan: Plan, maal: Maal, avtalt: date | None) -> None:
    """The goal is active and assessed, and the new deadline agreed (rule 84). Raises RegelError."""
    n = plan.hode.nummer
    if maal.status != "aktivt":
        raise RegelError(
            f"Mål {maal.nummer} er {ord_for('status', maal.status)} og kan ikke føres videre.", "IP-R84"
        )
    if maal.oppnaaelse is None:
        raise RegelError(
            f"Mål {maal.nummer} er ikke vurdert, og kan ikke føres videre før det er det: "
            f"ipkit evaluering ny {n}",
            "IP-R84",
        )
    if avtalt is None:
        raise RegelError(
            f"Mål {maal.nummer} kan ikke føres videre før det er avtalt med planeier. "
            "Oppgi dagen med --avtalt",
            "IP-R84",
        )


def kontroller_endret_frist(plan: Plan, maal: Maal, frist: date | None, dato: date) -> None:
    """A deadline that is over is not just moved: the goal is carried on (rule 84). Raises RegelError."""
    over = maal.status == "aktivt" and maal.frist is not None and maal.frist < dato
    if over and frist not in (None, maal.frist):
        raise RegelError(
            f"Fristen for mål {maal.nummer} er ute. Før målet videre: "
            f"ipkit maal viderefor {plan.hode.nummer} {maal.nummer} --frist ÅÅÅÅ-MM-DD, eller avslutt det",
            "IP-R84",
        )
