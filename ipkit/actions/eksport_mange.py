"""Many documents in one command: one for each plan and recipient, one log row each (design D6, § 7)."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ipkit.actions.eksport import Eksport, eksporter, gjor_klar
from ipkit.actions.eksportbokforing import ForeldetError, Klar, bokfor, ventet_nummer
from ipkit.actions.eksportvalg import dokumentslag, kontroller_valg
from ipkit.actions.filer import kontroller_utfil, lag_mappe, skrives
from ipkit.domain.part import KOORDINATOR, PLANEIER
from ipkit.domain.planstatus import SAK
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
from ipkit.storage.planlager import hent_plan, hent_planer

BOLK = 50
"""So many documents are in memory at a time, and in one transaction."""

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord

DELTAKERE = "deltakere"
MOTTAKERE = (PLANEIER, KOORDINATOR, DELTAKERE)
HOPPES_OVER = (SamtykkeError, RegelError, KonfliktError, IkkeFunnetError)
"""What stops one document and not the others."""


class Utfall(NamedTuple):
    """What became of one of them: written, or passed over and why; whether a limit in words stands."""

    bestilling: Eksport
    feil: IpkitError | None
    grense: bool = False


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
    hvem = f"deltaker-{part}" if part and part.isdigit() else part and part.replace(":", "-")
    return "-".join(str(del_) for del_ in (dokument, plan, mote, hvem) if del_) + f".{format_}"


def skriv_bestillinger(okt: Okt, alle: Sequence[Eksport]) -> Iterator[Utfall]:
    """Write them, some at a time: read together, booked together, and then put in place.

    Whoever may not have one is passed over, and the attempt is logged. Nothing is in place before its log
    row is committed; a program that is stopped leaves whole files, and no half one (T9).
    """
    for start in range(0, len(alle), BOLK):
        yield from _skriv_bolk(okt, alle[start : start + BOLK])


def skriv_en(okt: Okt, bestilling: Eksport) -> Utfall:
    """Write one of them; whoever may not have it is passed over, and the attempt is logged."""
    try:
        skrevet = eksporter(okt, bestilling)
    except HOPPES_OVER as feil:
        return Utfall(bestilling, feil)
    return Utfall(bestilling, None, skrevet.grense)


def _skriv_bolk(okt: Okt, bolk: Sequence[Eksport]) -> list[Utfall]:
    klare: list[Klar] = []
    hoppet: list[Utfall] = []
    for bestilling, svar in zip(bolk, _gjor_klare(okt, bolk), strict=True):
        if isinstance(svar, Klar):
            klare.append(svar)
        else:
            hoppet.append(Utfall(bestilling, svar))
    try:
        skrevet = _skriv_klare(okt, klare)
    except (ForeldetError, *HOPPES_OVER):
        # Somebody changed a plan or a file while we rendered. Nothing is booked: one at a time, then.
        skrevet = [skriv_en(okt, k.bestilling) for k in klare]
    plass = {id(b): n for n, b in enumerate(bolk)}
    return sorted([*hoppet, *skrevet], key=lambda u: plass[id(u.bestilling)])


def _gjor_klare(okt: Okt, bolk: Sequence[Eksport]) -> Iterator[Klar | IpkitError]:
    """Each of them decided and rendered, or why it is passed over."""
    with okt.db.lesing():
        planer = {p.hode.nummer: p for p in hent_planer(okt.db, dict.fromkeys(b.plan for b in bolk))}
        nummer = ventet_nummer(okt)
    for bestilling in bolk:
        try:
            kontroller_valg(bestilling)
            kontroller_utfil(okt, bestilling.utfil, overskriv=bestilling.overskriv)
            if bestilling.plan not in planer:
                hent_plan(okt.db, bestilling.plan)  # says that it is not there
            utstedt = nummer if bestilling.mottaker else None
            yield gjor_klar(okt, bestilling, planer[bestilling.plan], utstedt)
            nummer += bestilling.mottaker is not None
        except HOPPES_OVER as feil:
            yield feil


def _skriv_klare(okt: Okt, klare: list[Klar]) -> list[Utfall]:
    """All on the disk, all booked, then each in its place."""
    filer = [k.som_fil() for k in klare]
    i_bruk: dict[Path, KonfliktError] = {}
    if klare:
        with skrives(*filer, feil=i_bruk):
            for k in klare:
                kontroller_utfil(okt, k.bestilling.utfil, overskriv=k.bestilling.overskriv)
            bokfor(okt, klare, filer)
    return [Utfall(k.bestilling, i_bruk.get(k.bestilling.utfil), k.grense) for k in klare]


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
