"""An archive package: the plan, its data, the minutes and what was sent, with a manifest (rules 136, 139)."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ipkit.actions.arkivkontroll import MANIFEST, SJEKKSUMMER, kontroller_skrevet
from ipkit.actions.dokument import utstedt_innhold
from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.eksportvalg import dokumentslag
from ipkit.actions.filer import husk_skrevet, kontroller_utfil, lag_mappe, skrives_alle
from ipkit.domain.gjengivelse import Utstedt
from ipkit.domain.part import KOORDINATOR
from ipkit.domain.plan import SAK, Plan
from ipkit.domain.verdi import replace
from ipkit.errors import KommandolinjefeilError, KonfliktError
from ipkit.storage.anker import loggmerke
from ipkit.storage.dokumentlager import dokumenter
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.okt import Okt

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord

FORMAT = 2
ZIPFIL = "arkivpakke.zip"
_KARTLEGGING = "kartlegging"
Fil = tuple[str, bytes]


class Arkivkopi(NamedTuple):
    """The names of the files, and the plan's version once the copy is recorded."""

    filer: tuple[str, ...]
    utgave: int


class _Innhold(NamedTuple):
    """What goes in: the files, what was issued among them, and what is left out and why."""

    filer: list[Fil]
    utstedt: dict[str, Utstedt]
    utelatt: list[dict[str, Any]]


def lag_arkivkopi(
    okt: Okt,
    nummer: int,
    mappe: Path,
    mapper: Sequence[Path] = (),
    passord: "Passord | None" = None,
) -> Arkivkopi:
    """Write the package, also of a closed plan, check it, and record the day (rule 136).

    The documents are the coordinator's own copies and hold the whole plan; without a coordinator they are
    working copies. Beside them lies what was issued to others, byte for byte. The mapping of needs is not in
    it (rule 42), nor what is marked as wrong; the manifest says so. With a password it is one encrypted zip.
    Raises BruksfeilError, KonfliktError where a file there is not ours, or the plan is changed meanwhile.
    """
    plan = les_plan(okt, nummer, "arkivkopi (les)")
    lag_mappe(mappe)
    deler = tuple(_deler(plan))
    utstedte = tuple(_sendte(okt, nummer, mapper))
    navn = [navn for navn, _, _ in deler] + [_navn(d) for d, grunn in utstedte if not grunn]
    for n in (ZIPFIL,) if passord else (*navn, MANIFEST, SJEKKSUMMER):
        kontroller_utfil(okt, mappe / n, overskriv=False)
    innhold = _Innhold([], {}, [])
    mottaker = KOORDINATOR if kan_utstedes_til_koordinator(plan, okt) else None
    for n, dokument, mote in deler:
        bestilling = Eksport(
            fil=mappe / n,
            plan=nummer,
            dokument=dokument,
            mote=mote,
            mottaker=mottaker,
            malmapper=mapper,
            samling=innhold.filer,
            passord=passord,
        )
        eksporter(okt, bestilling)
    for d, grunn in utstedte:
        _legg_ved(okt, innhold, d, grunn)
    return _skriv(okt, plan, mappe, innhold, passord)


def _deler(plan: Plan) -> Iterator[tuple[str, str, int | None]]:
    """Name, document and meeting of each file. A case has no plan to show in words."""
    if plan.hode.status not in SAK:
        yield "plan.docx", "plan", None
    yield "plan.yaml", "plan", None
    for m in plan.mote:
        if m.referatdato is not None:
            yield f"referat-{m.nummer}.docx", "referat", m.nummer


def _sendte(okt: Okt, plan: int, mapper: Sequence[Path]) -> Iterator[tuple[Utstedt, str]]:
    """What was issued to others than the coordinator, and why one of them is left out."""
    for d in dokumenter(okt.db, plan):
        if d.mottaker == KOORDINATOR:
            continue
        if d.feilregistrert is not None:
            yield d, "feilregistrert"
        else:
            yield d, _KARTLEGGING if _er_kartlegging(d, mapper) else ""


def _er_kartlegging(d: Utstedt, mapper: Sequence[Path]) -> bool:
    """Also one of the municipality's own that is like it; one no longer declared counts as it."""
    try:
        return _KARTLEGGING in (d.dokument, dokumentslag(d.dokument, mapper).som)
    except KommandolinjefeilError:
        return True


def _navn(d: Utstedt) -> str:
    return f"utstedt-{d.nummer}.{d.format}"


def _legg_ved(okt: Okt, innhold: _Innhold, d: Utstedt, grunn: str) -> None:
    if grunn:
        innhold.utelatt.append({"dokument": d.nummer, "grunn": grunn})
        return
    innhold.utstedt[_navn(d)] = d
    innhold.filer.append((_navn(d), utstedt_innhold(okt, d)))


def kan_utstedes_til_koordinator(plan: Plan, okt: Okt) -> bool:
    """Whether somebody coordinates the plan today, by the simulated and the real date."""
    koordinator = plan.koordinator_paa(okt.dagens)
    return koordinator is not None and (koordinator.til is None or koordinator.til >= okt.siste_dag)


def _skriv(okt: Okt, plan: Plan, mappe: Path, innhold: _Innhold, passord: "Passord | None") -> Arkivkopi:
    """All files and the act, or none; then what lies on the disk is read again."""
    filer = [*innhold.filer, (MANIFEST, _manifest(okt, plan, innhold))]
    filer.append((SJEKKSUMMER, "".join(f"{_hash(data)}  {navn}\n" for navn, data in filer).encode()))
    ut = filer if passord is None else [(ZIPFIL, _pakk(filer, passord))]
    alle = [(mappe / navn, data) for navn, data in ut]
    with (
        skrives_alle(alle),
        handling(okt, "arkivkopi", plan.hode.nummer, kan_vaere_avsluttet=True) as h,
    ):
        if h.plan.hode.utgave != plan.hode.utgave:
            raise KonfliktError("Planen ble endret mens arkivkopien ble laget. Kjør kommandoen på nytt.")
        ny = replace(h.plan.hode, arkivkopi=okt.dagens)
        h.lagre(ny)
        for fil, data in alle:
            husk_skrevet(okt, fil, data)
    kontroller_skrevet(alle)
    return Arkivkopi(tuple(navn for navn, _ in ut), h.utgave if ny != plan.hode else plan.hode.utgave)


def _pakk(filer: Sequence[Fil], passord: "Passord") -> bytes:
    """A zip with the files' own names in an encrypted one, where names can be read by all."""
    from ipkit.documents.pakke import pakk, pakk_del

    return passord.pakk([("zip", pakk(pakk_del(navn, data) for navn, data in filer))])


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _manifest(okt: Okt, plan: Plan, innhold: _Innhold) -> bytes:
    """What the package is: of which plan and version, the head of its log, and every file. No names."""
    hode = plan.hode
    kart = {
        "ipkit_arkivpakke": FORMAT,
        "id": hode.id,
        "plan": hode.nummer,
        "utgave": hode.utgave,
        "status": hode.status,
        "laget": okt.dagens.isoformat(),
        "arkivsted": okt.innstillinger.arkivsted,
        "loggmerke": loggmerke(okt, hode.nummer),
        "filer": [
            {"navn": n, "bytes": len(data), "sha256": _hash(data), **_om(innhold.utstedt.get(n))}
            for n, data in innhold.filer
        ],
        "utelatt": innhold.utelatt,
    }
    return (json.dumps(kart, ensure_ascii=False, indent=2) + "\n").encode()


def _om(d: Utstedt | None) -> dict[str, Any]:
    """What an issued document is, by number and code; nothing of the others."""
    if d is None:
        return {}
    return {"dokument": d.nummer, "hva": d.dokument, "utgave": d.utgave, "dato": d.dato.isoformat()}
