"""An archive package: the plan, its data, the minutes and what was sent, with a manifest (rules 136, 139)."""

import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ipkit.actions.arkivkontroll import MANIFEST, SJEKKSUMMER, ZIPFIL, kontroller_skrevet
from ipkit.actions.dokument import utstedt_innhold
from ipkit.actions.eksport import Eksport
from ipkit.actions.eksportbokforing import Klar, bokfor_med, til_det_lykkes
from ipkit.actions.eksportpakke import gjor_klare, kontroller_maal, leveres, som_sendes
from ipkit.actions.eksportvalg import dokumentslag
from ipkit.domain.gjengivelse import Utstedt
from ipkit.domain.part import KOORDINATOR
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import SAK
from ipkit.domain.verdi import replace
from ipkit.errors import KommandolinjefeilError, KonfliktError
from ipkit.sha import sha256
from ipkit.storage.anker import loggmerke
from ipkit.storage.dokumentlager import dokumenter
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.okt import Okt

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord

FORMAT = 2
_KARTLEGGING = "kartlegging"


class Arkivkopi(NamedTuple):
    """The names of the files, and the plan's version once the copy is recorded."""

    filer: tuple[str, ...]
    utgave: int


class _Innhold(NamedTuple):
    """What goes in: the documents made for it, what was issued, and what is left out and why."""

    klare: list[Klar]
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
    sendte = tuple(_sendte(okt, nummer, mapper))
    utstedt = {_navn(d): d for d, grunn in sendte if not grunn}
    utelatt = [{"dokument": d.nummer, "grunn": grunn} for d, grunn in sendte if grunn]
    mottaker = KOORDINATOR if kan_utstedes_til_koordinator(plan, okt) else None
    bestillinger = [
        Eksport(
            fil=mappe / navn,
            plan=nummer,
            dokument=dokument,
            mote=mote,
            mottaker=mottaker,
            malmapper=mapper,
            passord=passord,
        )
        for navn, dokument, mote in _deler(plan)
    ]
    navn = [*(b.fil.name for b in bestillinger), *utstedt, MANIFEST, SJEKKSUMMER]
    kontroller_maal(okt, mappe, [ZIPFIL] if passord else navn)

    def lag() -> Arkivkopi:
        klare = gjor_klare(okt, plan, bestillinger)
        return _skriv(okt, plan, mappe, _Innhold(klare, utstedt, utelatt), passord)

    return til_det_lykkes(lag)


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


def kan_utstedes_til_koordinator(plan: Plan, okt: Okt) -> bool:
    """Whether somebody coordinates the plan today, by the simulated and the real date."""
    koordinator = plan.koordinator_paa(okt.dagens)
    return koordinator is not None and (koordinator.til is None or koordinator.til >= okt.siste_dag)


def _skriv(okt: Okt, plan: Plan, mappe: Path, innhold: _Innhold, passord: "Passord | None") -> Arkivkopi:
    """All files, documents and the act, or none; then what lies on the disk is read again."""
    filer = [(k.bestilling.fil.name, k.innhold) for k in innhold.klare]
    filer += [(navn, utstedt_innhold(okt, d)) for navn, d in innhold.utstedt.items()]
    filer.append((MANIFEST, _manifest(okt, plan, innhold, filer)))
    filer.append((SJEKKSUMMER, "".join(f"{_hash(data)}  {navn}\n" for navn, data in filer).encode()))
    pakket = filer if passord is None else [("pakke.zip", _pakk(filer))]
    ut = som_sendes(mappe, pakket, ZIPFIL, passord)
    with (
        leveres(okt, ut),
        handling(okt, "arkivkopi", plan.hode.nummer, kan_vaere_avsluttet=True) as h,
    ):
        if h.plan.hode.utgave != plan.hode.utgave:
            raise KonfliktError("Planen ble endret mens arkivkopien ble laget. Kjør kommandoen på nytt.")
        bokfor_med(okt, innhold.klare, ut)
        ny = replace(h.plan.hode, arkivkopi=okt.dagens)
        h.lagre(ny)
    kontroller_skrevet(ut)
    return Arkivkopi(tuple(fil.name for fil, _ in ut), h.utgave if ny != plan.hode else plan.hode.utgave)


def _pakk(filer: Sequence[tuple[str, bytes]]) -> bytes:
    """A zip with the files' own names, to lie in an encrypted one, where names can be read by all."""
    from ipkit.documents.pakke import pakk, pakk_del

    return pakk(pakk_del(navn, data) for navn, data in filer)


def _hash(data: bytes) -> str:
    return sha256(data).hexdigest()


def _manifest(okt: Okt, plan: Plan, innhold: _Innhold, filer: Sequence[tuple[str, bytes]]) -> bytes:
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
            for n, data in filer
        ],
        "utelatt": innhold.utelatt,
    }
    return (json.dumps(kart, ensure_ascii=False, indent=2) + "\n").encode()


def _om(d: Utstedt | None) -> dict[str, Any]:
    """What an issued document is, by number and code; nothing of the others."""
    if d is None:
        return {}
    return {"dokument": d.nummer, "hva": d.dokument, "utgave": d.utgave, "dato": d.dato.isoformat()}
