"""Everything that is sent from one meeting: invitations or minutes, cover letters, the list (rules 106, 118).

Whom it goes to is what the distribution list of the register says; where there is none, the planeier and
those who were asked to the meeting. Consent is asked for each, in front of each document.
"""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.eksport_mange import HOPPES_OVER, filnavn
from ipkit.actions.filer import husk_skrevet, kontroller_utfil, lag_mappe, skrives
from ipkit.domain.dato import kort
from ipkit.domain.ord import ord_for
from ipkit.domain.part import KOORDINATOR, KOPI, PLANEIER, deltakernummer
from ipkit.domain.plan import Plan
from ipkit.domain.utsendingsregler import utsendinger
from ipkit.domain.verdi import replace
from ipkit.errors import IpkitError, RegelError, SamtykkeError
from ipkit.storage import logg
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord

BREVPOST = "brevpost"
Motedokument = Literal["innkalling", "referat"]
_LISTE = {"innkalling": ("innkallinger", "Innkalling til"), "referat": ("utsending", "Referat fra")}


class Mottaker(NamedTuple):
    """One on the list: a part (one by name is `kopi:3`, once on the list), and the way it goes."""

    part: str | None
    navn: str
    maate: str


class Sending(NamedTuple):
    """What was made for one on the list, or why nothing was; whether a limit in words stands."""

    mottaker: Mottaker
    filer: tuple[str, ...]
    feil: IpkitError | None
    grense: bool = False


class Moteutsending(NamedTuple):
    """What is asked for."""

    plan: int
    mote: int
    mappe: Path
    dokument: Motedokument = "referat"
    format: str = "docx"
    overskriv: bool = False
    malmapper: Sequence[Path] = ()
    sprak: str | None = None
    storskrift: bool = False
    passord: "Passord | None" = None
    """For what does not go by letter: a letter is printed."""


def mottakere(okt: Okt, u: Moteutsending) -> list[Mottaker]:
    """Whom the papers of the meeting go to; the read is logged.

    Raises IkkeFunnetError, RegelError where there are no minutes, BruksfeilError for the folder.
    """
    plan = les_plan(okt, u.plan, "eksporter utsending (les)")
    if plan.finn_mote(u.mote).referatdato is None and u.dokument == "referat":
        raise RegelError(
            f"Møte {u.mote} har ikke referat ennå. Skriv det: ipkit møte referat {u.plan} {u.mote}",
            "IP-R118",
        )
    lag_mappe(u.mappe)
    return list(_fra_listen(plan, u)) or list(_fra_motet(plan, u.mote))


def lag_for_en(okt: Okt, u: Moteutsending, mottaker: Mottaker) -> Sending:
    """The paper for one, and a cover letter where minutes go by post. Nobody without consent gets any."""
    if mottaker.part is None:
        grunn = (
            "Er ikke deltaker i planen, og får det når planeier ønsker det. Før det: "
            f"ipkit mote kopi {u.plan} {u.mote} --navn NAVN --planeier-onsker"
        )
        return Sending(mottaker, (), SamtykkeError(grunn, "IP-S09"))
    med_brev = u.dokument == "referat" and mottaker.maate == BREVPOST
    dokumenter = (u.dokument, "folgebrev") if med_brev else (u.dokument,)
    filer, grense = [], False
    try:
        for dokument in dokumenter:
            fil = u.mappe / filnavn(dokument, u.format, u.plan, mottaker.part, u.mote)
            vern = None if mottaker.maate == BREVPOST else u.passord
            skrevet = eksporter(okt, replace(_bestilling(u, dokument, mottaker.part, fil), passord=vern))
            filer.append(skrevet.fil.name)
            grense |= skrevet.grense
    except HOPPES_OVER as feil:
        return Sending(mottaker, tuple(filer), feil)
    return Sending(mottaker, tuple(filer), None, grense)


def skriv_liste(okt: Okt, u: Moteutsending, sendinger: Sequence[Sending]) -> Path:
    """What goes how, as a text file beside the documents; logged. Raises KonfliktError, BruksfeilError."""
    plan = les_plan(okt, u.plan, "eksporter utsending (liste)")
    navn, hva = _LISTE[u.dokument]
    fil = u.mappe / f"{navn}-{u.plan}-{u.mote}.txt"
    kontroller_utfil(okt, fil, overskriv=u.overskriv)
    hode = f"{hva} møte {u.mote}, {kort(plan.finn_mote(u.mote).dato)}. Plan {u.plan}."
    innhold = ("\r\n".join([hode, "", *_linjer(sendinger)]) + "\r\n").encode("utf-8-sig")
    with skrives((fil, innhold)), okt.db.skriving():
        husk_skrevet(okt, fil, innhold)
        logg.skriv(okt, u.plan, "eksporter utsending", felter=f"mote={u.mote} antall={len(sendinger)}")
    return fil


def _bestilling(u: Moteutsending, dokument: str, part: str, fil: Path) -> Eksport:
    return Eksport(
        fil=fil,
        plan=u.plan,
        dokument=dokument,
        mote=u.mote,
        mottaker=part,
        overskriv=u.overskriv,
        malmapper=u.malmapper,
        sprak=u.sprak,
        storskrift=u.storskrift,
    )


def _linjer(sendinger: Sequence[Sending]) -> Iterator[str]:
    for s in sendinger:
        if s.filer:
            yield s.mottaker.navn
            yield f"    {ord_for('maate', s.mottaker.maate)}: {', '.join(s.filer)}"
    ikke = [s for s in sendinger if s.feil]
    if ikke:
        yield from ("", "Får det ikke:")
    for s in ikke:
        yield f"{s.mottaker.navn}: {s.feil}"


def _fra_listen(plan: Plan, u: Moteutsending) -> Iterator[Mottaker]:
    """The distribution list of the register (rule 118)."""
    for rad in utsendinger(plan, u.dokument, u.mote):
        part = rad.mottaker or f"{KOPI}{rad.nummer}"
        yield Mottaker(part, rad.navn or _navn(plan, part), rad.maate)


def _fra_motet(plan: Plan, mote: int) -> Iterator[Mottaker]:
    """The planeier, and those who were asked: the koordinator has the minutes already."""
    yield Mottaker(PLANEIER, plan.planeier.navn, BREVPOST)
    for m in plan.motedeltaker:
        if m.mote == mote and m.part not in (PLANEIER, KOORDINATOR):
            d = next((d for d in plan.deltaker if d.nummer == deltakernummer(m.part or "")), None)
            maate = d.kontaktform if d else None
            yield Mottaker(m.part, m.navn or _navn(plan, m.part or ""), maate or BREVPOST)


def _navn(plan: Plan, part: str) -> str:
    if part == PLANEIER:
        return plan.planeier.navn
    d = next((d for d in plan.deltaker if d.nummer == deltakernummer(part)), None)
    return f"{d.betegnelse} (deltaker {d.nummer})" if d else part or "gjest"
