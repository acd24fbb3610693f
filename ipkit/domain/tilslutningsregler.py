"""What the parties have answered to the plan as it was put before them (rules 55, 56, 58)."""

from datetime import date
from typing import NamedTuple

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.part import PLANEIER
from ipkit.domain.plan import Plan
from ipkit.domain.tilgang import deltakerstatus
from ipkit.domain.tilslutning import Tilslutning


class Svarlinje(NamedTuple):
    """One affected party and its standing answer; `svar` None where none has come.

    `endret_siden` says that what the plan says was changed after the answer.
    """

    part: str
    svar: Tilslutning | None
    endret_siden: bool

    @property
    def venter_paa_behandling(self) -> bool:
        """Whether it is a no or a remark that nobody has dealt with."""
        return self.svar is not None and self.svar.svar != "ja" and self.svar.behandlet is None


def staaende_svar(plan: Plan) -> dict[str, Tilslutning]:
    """The newest answer of each party since the plan was last sent for comment, by part."""
    sendt = plan.hode.sendt_uttalelse or date.min
    gjeldende = [t for t in plan.tilslutning if t.dato >= sendt]
    return {t.part: t for t in sorted(gjeldende, key=lambda t: (t.dato, t.nummer))}


def endret_siden(plan: Plan, svar: Tilslutning) -> bool:
    """Whether the plan says something else now than what was answered; unknown is no."""
    innhold = plan.hode.innhold_utgave
    return svar.utgave is not None and innhold is not None and svar.utgave < innhold


def planeiers_ja(plan: Plan) -> Tilslutning | None:
    """The planeier's yes (or the representative's) to the plan as it is now, if it stands (rule 56)."""
    svar = staaende_svar(plan).get(PLANEIER)
    return svar if svar is not None and svar.svar == "ja" and not endret_siden(plan, svar) else None


def svarliste(plan: Plan, dato: date, ekte_dato: date, innst: Innstillinger) -> tuple[Svarlinje, ...]:
    """Everybody affected: the planeier, then each who takes part or has answered (rule 55).

    Parents and guardians stand as participants too; what they answer for the planeier is the planeier's.
    """
    svar = staaende_svar(plan)
    deltar = [
        str(d.nummer)
        for d in plan.deltaker
        if str(d.nummer) in svar or deltakerstatus(plan, d, dato, ekte_dato, innst) == "deltar"
    ]
    return tuple(_linje(plan, part, svar.get(part)) for part in (PLANEIER, *deltar))


def _linje(plan: Plan, part: str, svar: Tilslutning | None) -> Svarlinje:
    return Svarlinje(part, svar, svar is not None and endret_siden(plan, svar))
