"""What is missing in one plan, and the one step that matters now (rule 53 and those it gathers)."""

from collections.abc import Iterable, Mapping
from datetime import date
from types import MappingProxyType

from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommuneord import forbokstav
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
from ipkit.domain.plan import LUKKET, SAK, UTKAST, Plan
from ipkit.domain.tilslutningsregler import planeiers_ja

__all__ = ["Funn", "mangler", "neste_steg", "viktigst"]

INGEN: Mapping[int, date] = MappingProxyType({})
_KLAR = "IP-M00"
_SAKENS = "IP-M00S"

_SAKSSTEG = {
    "henvendelse": ("Vurder om planeier har rett til plan.", "ipkit sak vurdering {}"),
    "under_vurdering": ("Ta en beslutning.", "ipkit sak beslutning {}"),
    "avklares": ("{enhet} avklarer. Ta en beslutning.", "ipkit sak beslutning {}"),
    "innvilget": ("Planen er innvilget. Start planarbeidet.", "ipkit sak start {}"),
}
"""What comes next in a case where nothing is missing."""

_HASTER = (
    "IP-M50",  # nobody coordinates
    "IP-M23",  # nothing can be done without consent A
    "IP-M89",  # over the deadline: evaluation, plan period, revision, minutes, meeting
    "IP-M57",
    "IP-M90",
    "IP-M108",
    "IP-M112",
    "IP-M135L",
    "IP-M95",  # the plan is to be closed
    "IP-M48K",  # the coordinator leaves the municipality
    "IP-M92",  # a vital change calls for an evaluation
    "IP-M55B",  # a plan at rest was to be taken up again
    "IP-M126",  # the coordinator leaves, or the change is not told
    "IP-M124",
    "IP-M48",  # a participant has left the municipality
    "IP-M43",  # open measures that nobody has
    "IP-M84",
    "IP-M98",
    "IP-M67",  # a transition that must be prepared
    "IP-M99",  # a reported change, and who is to know of it
    "IP-M100",
    "IP-M100S",
    "IP-M53G",  # what a draft needs to be activated
    "IP-M53M",
    "IP-M53E",
    "IP-M56N",  # the planeier said no, or has not said yes to the plan as it is now
    "IP-M56E",
    "IP-M55",  # who has not answered, and remarks that wait
    "IP-M55M",
    _KLAR,
    "IP-M15",  # the case: an answer is due, the wish is to be asked for
    "IP-M06I",
    "IP-M06",
    "IP-M06N",
    "IP-M20",  # complaints
    "IP-M20M",
    "IP-M17",
    "IP-M12",
    "IP-M135F",
    "IP-M135A",
    "IP-M13",
    _SAKENS,
    "IP-M31",  # consents that run out, or were never given
    "IP-M34N",
    "IP-M32",
    "IP-M24U",
    "IP-M25",
    "IP-M24",
    "IP-M29",
    "IP-M39",
)


def mangler(
    plan: Plan,
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
    sluttet: Mapping[int, date] = INGEN,
) -> tuple[Funn, ...]:
    """Every finding: the coordinator, the consents, the deadlines, then the contents by letter.

    A closed plan lacks only what its closing left, and a case nothing of what a plan must hold.
    `sluttet`: see `Blikk`.
    """
    b = Blikk(plan, dato, ekte_dato, innstillinger, sluttet)
    if plan.hode.status in LUKKET:
        return (*avslutningsfunn(b), *utleveringsfunn(b))
    if plan.hode.status in SAK:
        # Somebody coordinates where there is no plan either, unless there is only a group (rules 18, 19).
        alene = plan.hode.status == "uten_plan" and (plan.koordinator or not plan.hode.ansvarsgruppe)
        return (*(koordinatorfunn(b) if alene else ()), *motefunn(b), *saksfunn(b), *utleveringsfunn(b))
    frister = (*fristfunn(b), *motefunn(b), *oppfolgingsfunn(b), *overgangsfunn(b), *avslutningsfunn(b))
    samtykke = (*samtykkefunn(b), *giverfunn(b), *utleveringsfunn(b), *kontaktfunn(b))
    return (*koordinatorfunn(b), *samtykke, *frister, *saksfunn(b), *innholdsfunn(b), *flytfunn(b))


def neste_steg(
    plan: Plan,
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
    sluttet: Mapping[int, date] = INGEN,
) -> Funn | None:
    """The most urgent finding, or None where nothing waits.

    In order: no coordinator; no consent to the plan; what is over its deadline; measures without a
    responsible; what a draft needs before it can be activated, and then the activation; consents; the
    rest as `mangler` lists it.
    """
    funn = mangler(plan, dato, ekte_dato, innstillinger, sluttet)
    if plan.hode.status in UTKAST:
        n = plan.hode.nummer
        ja = "" if planeiers_ja(plan) else " --tilslutning planeier"
        iverksett = f"ipkit iverksett {n}{ja}"
        funn = (*funn, Funn(_KLAR, "55, 56", "plan", "Planen er klar til å iverksettes.", iverksett))
    if plan.hode.status in _SAKSSTEG:
        tekst, kommando = _SAKSSTEG[plan.hode.status]
        tekst = tekst.format(enhet=forbokstav(innstillinger.koordinerende_enhet))
        funn = (*funn, Funn(_SAKENS, "6, 7, 11", "saken", tekst, kommando.format(plan.hode.nummer)))
    return min(funn, key=_haster, default=None)


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
