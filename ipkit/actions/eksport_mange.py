"""Many documents in one command: one for each plan and recipient, one log row each (design D6, § 7)."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.eksportvalg import dokumentslag
from ipkit.actions.filer import lag_mappe
from ipkit.domain.part import KOORDINATOR, PLANEIER
from ipkit.domain.plan import SAK
from ipkit.errors import (
    IkkeFunnetError,
    IpkitError,
    KommandolinjefeilError,
    KonfliktError,
    RegelError,
    SamtykkeError,
)
from ipkit.storage import sporringer
from ipkit.storage.okt import Okt

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord

DELTAKERE = "deltakere"
MOTTAKERE = (PLANEIER, KOORDINATOR, DELTAKERE)
HOPPES_OVER = (SamtykkeError, RegelError, KonfliktError, IkkeFunnetError)
"""What stops one document and not the others."""


class Utfall(NamedTuple):
    """What became of one of them: written, or passed over and why."""

    bestilling: Eksport
    feil: IpkitError | None


class Masse(NamedTuple):
    """What is asked for: one document of every open plan (or of `plan`), for each recipient.

    `mottaker` None: working copies; `deltakere`: one for each participant who has not left.
    """

    mappe: Path
    dokument: str = "plan"
    format: str = "docx"
    mottaker: str | None = None
    plan: int | None = None
    variant: str | None = None
    overskriv: bool = False
    malmapper: Sequence[Path] = ()
    sprak: str | None = None
    storskrift: bool = False
    passord: "Passord | None" = None


def bestillinger(okt: Okt, masse: Masse) -> list[Eksport]:
    """The orders, by plan number. Names of files have numbers, and nothing about people.

    Cases without a plan are no plans to write. Raises KommandolinjefeilError, BruksfeilError.
    """
    slag = dokumentslag(masse.dokument, masse.malmapper)
    if slag.gjelder == "mote":
        raise KommandolinjefeilError("--alle lager ikke referater. Bruk --utsending --mote for ett møte.")
    if masse.mottaker not in (None, *MOTTAKERE):
        raise KommandolinjefeilError(f"Med --alle er --mottaker én av: {', '.join(MOTTAKERE)}.")
    lag_mappe(masse.mappe)
    return [
        Eksport(
            fil=masse.mappe / filnavn(masse.dokument, masse.format, plan, part),
            plan=plan,
            dokument=masse.dokument,
            variant=masse.variant,
            mottaker=part,
            overskriv=masse.overskriv,
            malmapper=masse.malmapper,
            sprak=masse.sprak,
            storskrift=masse.storskrift,
            passord=masse.passord,
        )
        for plan in _planer(okt, masse)
        for part in _mottakere(okt, plan, masse.mottaker)
    ]


def filnavn(dokument: str, format_: str, plan: int, part: str | None, mote: int | None = None) -> str:
    """`plan-12-deltaker-3.docx`: what, of which plan and meeting, for whom, all by number."""
    hvem = f"deltaker-{part}" if part and part.isdigit() else part
    return "-".join(str(del_) for del_ in (dokument, plan, mote, hvem) if del_) + f".{format_}"


def skriv_en(okt: Okt, bestilling: Eksport) -> Utfall:
    """Write one of them; whoever may not have it is passed over, and the attempt is logged."""
    try:
        eksporter(okt, bestilling)
    except HOPPES_OVER as feil:
        return Utfall(bestilling, feil)
    return Utfall(bestilling, None)


def _planer(okt: Okt, masse: Masse) -> list[int]:
    if masse.plan is not None:
        return [masse.plan]
    with okt.db.lesing():
        linjer = sporringer.planer(okt.db, okt.dagens)
    return [linje.plan for linje in linjer if masse.dokument != "plan" or linje.status not in SAK]


def _mottakere(okt: Okt, plan: int, mottaker: str | None) -> Iterator[str | None]:
    if mottaker == DELTAKERE:
        yield from map(str, sporringer.deltakere_i(okt.db, plan, okt.siste_dag))
    else:
        yield mottaker
