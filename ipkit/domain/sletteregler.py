"""When a plan may be erased for good, and who must have said so (rules 138, 139).

The default is that nothing is: a public body may discard only what a rule of the archive law lets it
(arkivlova § 13), so the municipality must have set both how long and by which rule.
"""

from datetime import date

from ipkit.domain.dato import kort, pluss_maaneder
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import LUKKET
from ipkit.domain.verdi import verdi
from ipkit.errors import RegelError

IKKE_SLETTES = "IP-R138"
OPPBEVARES = "IP-R139"


@verdi
class Torrkjoring:
    """The dry run that a deletion stands on: its day, the plan's version, who made it, and its code."""

    dato: date
    utgave: int
    os_bruker: str
    utfort_av: str | None
    kode: str


def kan_slettes_fra(plan: Plan, innst: Innstillinger) -> date:
    """The first day it may be erased: so many years after it was closed, or filed if that was later."""
    lukket = max(d for d in (plan.hode.avsluttet, plan.hode.arkivert, plan.hode.opprettet) if d)
    return pluss_maaneder(lukket, 12 * innst.oppbevaringstid)


def kontroller_kan_slettes(plan: Plan, innst: Innstillinger, dag: date) -> None:
    """Closed, and kept for as long as the municipality's dated settings say (rules 138, 139).

    `dag` is the earlier of the day rules use and the real one: a simulated date erases nothing early.
    Raises RegelError.
    """
    n = plan.hode.nummer
    if plan.hode.status not in LUKKET:
        raise RegelError(f"Plan {n} er ikke avsluttet, og kan ikke slettes. Se: ipkit vis {n}", IKKE_SLETTES)
    if not innst.oppbevaringstid or not innst.slettehjemmel:
        raise RegelError(
            "Kommunen har ikke satt hvor lenge planer oppbevares og hvilken regel de kan slettes etter. Da "
            "oppbevares alt. Sett oppbevaringstid og slettehjemmel: ipkit register innstillinger FIL",
            OPPBEVARES,
        )
    fra = kan_slettes_fra(plan, innst)
    if dag < fra:
        raise RegelError(
            f"Plan {n} skal oppbevares til {kort(fra)}. Arkiver den heller: ipkit arkiver {n}", OPPBEVARES
        )


def kontroller_torrkjort(plan: Plan, kjoring: Torrkjoring | None, kode: str | None, ekte: date) -> None:
    """What goes was shown today, of this version, and the code says so (rule 138).

    Raises RegelError.
    """
    n = plan.hode.nummer
    if kjoring is None or kjoring.dato != ekte or kjoring.utgave != plan.hode.utgave:
        raise RegelError(f"Se først hva som blir borte, i dag: ipkit slett {n} --torrkjor", IKKE_SLETTES)
    if (kode or "").strip().lower() != kjoring.kode:
        raise RegelError(
            f"Koden er ikke den som sto på den siste tørrkjøringen. Se: ipkit slett {n} --torrkjor",
            IKKE_SLETTES,
        )


def kontroller_bekreftet(plan: Plan, kjoring: Torrkjoring, bekreftet_av: str | None) -> None:
    """A second person has said yes: not the one who made the dry run (rule 138). Raises RegelError."""
    navn = (bekreftet_av or "").strip().casefold()
    forste = {n.strip().casefold() for n in (kjoring.os_bruker, kjoring.utfort_av) if n}
    if not navn or navn in forste:
        raise RegelError(
            "En annen enn den som tørrkjørte, må bekrefte at planen slettes: --bekreftet-av NAVN, og hvilken "
            f"rolle. Kommandoen er: ipkit slett {plan.hode.nummer} --kode KODE --bekreftet-av NAVN",
            IKKE_SLETTES,
        )
