"""What is missing in one plan, and the one to three findings that matter now (rules 53, 54, 98)."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from ipkit.domain.arbeidssteg import KODER
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler_avslutning import avslutningsfunn
from ipkit.domain.mangler_flyt import flytfunn
from ipkit.domain.mangler_frister import fristfunn
from ipkit.domain.mangler_givere import giverfunn
from ipkit.domain.mangler_innhold import innholdsfunn
from ipkit.domain.mangler_koordinator import koordinatorfunn
from ipkit.domain.mangler_mote import motefunn
from ipkit.domain.mangler_oppfolging import oppfolgingsfunn
from ipkit.domain.mangler_overgang import overgangsfunn
from ipkit.domain.mangler_sak import saksfunn
from ipkit.domain.mangler_samtykke import samtykkefunn
from ipkit.domain.mangler_tilgang import kontaktfunn, utleveringsfunn
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import LUKKET, SAK
from ipkit.domain.tekst import Oversett, bokmaal

__all__ = ["Funn", "mangler", "viktigst"]

INGEN: Mapping[int, date] = MappingProxyType({})
_HASTER = (
    *KODER,
    "IP-M100",  # whom a reported change concerns, and they are not told
    "IP-M135F",  # decisions that are asked for, or left out
    "IP-M135A",
    "IP-M12",  # what runs out soon
    "IP-M31",
    "IP-M32V",
    "IP-M24",  # participants who have nothing of the plan until somebody asks
    "IP-M29",
    "IP-M39",
)
"""What is urgent, in the order of the morning list; then what has no day, and still should not wait."""


def mangler(
    plan: Plan,
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
    sluttet: Mapping[int, date] = INGEN,
    oversett: Oversett = bokmaal,
) -> tuple[Funn, ...]:
    """Every finding: the coordinator, the consents, the deadlines, then the contents by letter.

    A closed plan lacks only what its closing left, and a case nothing of what a plan must hold.
    In the language of `oversett`.
    `sluttet`: see `Blikk`.
    """
    b = Blikk(plan, dato, ekte_dato, innstillinger, sluttet, oversett)
    if plan.hode.status in LUKKET:
        return (*avslutningsfunn(b), *utleveringsfunn(b))
    if plan.hode.status in SAK:
        # Somebody coordinates where there is no plan either, unless there is only a group (rules 18, 19).
        alene = plan.hode.status == "uten_plan" and (plan.koordinator or not plan.hode.ansvarsgruppe)
        return (*(koordinatorfunn(b) if alene else ()), *motefunn(b), *saksfunn(b), *utleveringsfunn(b))
    frister = (*fristfunn(b), *motefunn(b), *oppfolgingsfunn(b), *overgangsfunn(b), *avslutningsfunn(b))
    samtykke = (*samtykkefunn(b), *giverfunn(b), *utleveringsfunn(b), *kontaktfunn(b))
    return (*koordinatorfunn(b), *samtykke, *frister, *saksfunn(b), *innholdsfunn(b), *flytfunn(b))


VIKTIGST = 3


def viktigst(funn: Iterable[Funn]) -> tuple[Funn, ...]:
    """The one to three findings that matter now, the most urgent first: twenty warnings a day are none.

    What is not urgent is there only where nothing is, and then the first of it.
    """
    rekke = sorted(funn, key=_haster)
    haster = [f for f in rekke if f.kode in _HASTER]
    return tuple(haster[:VIKTIGST] or rekke[:1])


def _haster(funn: Funn) -> int:
    return _HASTER.index(funn.kode) if funn.kode in _HASTER else len(_HASTER)
