"""Everything that is sent from one meeting: invitations or minutes, cover letters, the list (rules 106, 118).

Whom it goes to is what the distribution list of the register says; where there is none, the planeier and
those who were asked to the meeting. Consent is asked for each, in front of each document. All that is sent,
and the list, is on the disk before the one transaction that books it.
"""

from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal, NamedTuple

from ipkit.actions.eksport_mange import HOPPES_OVER, filnavn
from ipkit.actions.eksportbokforing import Klar, bokfor_med, til_det_lykkes
from ipkit.actions.eksportpakke import gjor_klare, leveres
from ipkit.actions.eksportvalg import Eksport
from ipkit.actions.filer import kontroller_utfil, lag_mappe
from ipkit.domain.dato import kort
from ipkit.domain.ord import ord_for
from ipkit.domain.part import KOORDINATOR, KOPI, PLANEIER, deltakernummer
from ipkit.domain.plan import Plan
from ipkit.domain.utsendingsregler import utsendinger
from ipkit.errors import IpkitError, KonfliktError, RegelError, SamtykkeError
from ipkit.storage import logg
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan

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


class Utsendt(NamedTuple):
    """What became of each on the list, and the file that says so."""

    sendinger: tuple[Sending, ...]
    liste: Path


def send_ut(okt: Okt, u: Moteutsending) -> Utsendt:
    """Write the papers of the meeting and the list of what goes how; all of it is booked, or nothing.

    Whoever may not have one is passed over, and the attempt is logged. Raises IkkeFunnetError, RegelError
    where there are no minutes, KonfliktError, BruksfeilError for the folder, the list and the disk.
    """
    plan = les_plan(okt, u.plan, "eksporter utsending (les)")
    if plan.finn_mote(u.mote).referatdato is None and u.dokument == "referat":
        raise RegelError(
            f"Møte {u.mote} har ikke referat ennå. Skriv det: ipkit møte referat {u.plan} {u.mote}",
            "IP-R118",
        )
    lag_mappe(u.mappe)
    return til_det_lykkes(lambda: _send_ut(okt, u))


def _send_ut(okt: Okt, u: Moteutsending) -> Utsendt:
    with okt.db.lesing():
        plan = hent_plan(okt.db, u.plan)
    klare: list[Klar] = []
    sendinger = [_gjor_klar_for(okt, u, plan, mottaker, klare) for mottaker in _mottakere(plan, u)]
    liste = u.mappe / f"{_LISTE[u.dokument][0]}-{u.plan}-{u.mote}.txt"
    filer = [*(k.som_fil() for k in klare), (liste, _listen(plan, u, sendinger))]
    i_bruk: dict[Path, KonfliktError] = {}
    with leveres(okt, filer, overskriv=u.overskriv, feil=i_bruk), okt.db.skriving():
        bokfor_med(okt, klare, filer)
        logg.skriv(okt, u.plan, "eksporter utsending", felter=f"mote={u.mote} antall={len(sendinger)}")
    return Utsendt(tuple(_uten_dem_i_bruk(s, u.mappe, i_bruk) for s in sendinger), liste)


def _gjor_klar_for(okt: Okt, u: Moteutsending, plan: Plan, til: Mottaker, klare: list[Klar]) -> Sending:
    """The papers for one, put among those that are ready; or why there are none.

    A cover letter goes with minutes that go by post. Nobody without consent gets any.
    """
    try:
        bestillinger = list(_bestillinger(u, til))
        for bestilling in bestillinger:
            kontroller_utfil(okt, bestilling.utfil, overskriv=u.overskriv)
        nye = gjor_klare(okt, plan, bestillinger, etter=len(klare))
    except HOPPES_OVER as feil:
        return Sending(til, (), feil)
    klare += nye
    return Sending(til, tuple(k.bestilling.utfil.name for k in nye), None, any(k.grense for k in nye))


def _uten_dem_i_bruk(s: Sending, mappe: Path, i_bruk: Mapping[Path, KonfliktError]) -> Sending:
    """A file that somebody has open could not be put in its place."""
    feil = next((i_bruk[mappe / navn] for navn in s.filer if mappe / navn in i_bruk), s.feil)
    return s._replace(filer=tuple(n for n in s.filer if mappe / n not in i_bruk), feil=feil)


def _bestillinger(u: Moteutsending, til: Mottaker) -> Iterator[Eksport]:
    """Raises SamtykkeError for one who is no part of the plan."""
    if til.part is None:
        raise SamtykkeError(
            "Er ikke deltaker i planen, og får det når planeier ønsker det. Før det: "
            f"ipkit mote kopi {u.plan} {u.mote} --navn NAVN --planeier-onsker",
            "IP-S09",
        )
    med_brev = u.dokument == "referat" and til.maate == BREVPOST
    for dokument in (u.dokument, "folgebrev") if med_brev else (u.dokument,):
        yield Eksport(
            fil=u.mappe / filnavn(dokument, u.format, u.plan, til.part, u.mote),
            plan=u.plan,
            dokument=dokument,
            mote=u.mote,
            mottaker=til.part,
            overskriv=u.overskriv,
            malmapper=u.malmapper,
            sprak=u.sprak,
            storskrift=u.storskrift,
            passord=None if til.maate == BREVPOST else u.passord,
        )


def _listen(plan: Plan, u: Moteutsending, sendinger: Sequence[Sending]) -> bytes:
    """What goes how, as text."""
    hode = f"{_LISTE[u.dokument][1]} møte {u.mote}, {kort(plan.finn_mote(u.mote).dato)}. Plan {u.plan}."
    return ("\r\n".join([hode, "", *_linjer(sendinger)]) + "\r\n").encode("utf-8-sig")


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


def _mottakere(plan: Plan, u: Moteutsending) -> list[Mottaker]:
    return list(_fra_listen(plan, u)) or list(_fra_motet(plan, u.mote))


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
