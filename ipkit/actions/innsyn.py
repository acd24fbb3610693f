"""The person's right to see: a package of one's own (rules 46, 47, 141, 142).

A document in plain language, the same as data, and the mapping, for the planeier or whoever represents the
planeier; no name is in a file's name, and nobody but the owner of the files may read them.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.filer import husk_skrevet, kontroller_utfil, lag_mappe, skrives_alle
from ipkit.actions.innsynsgrunnlag import innsynsgrunnlag
from ipkit.domain.avgjorelse import Avgjorelse
from ipkit.domain.dokumentmottaker import INNSYN, dokumentutsnitt, kontroller_lever, vurder_innsyn
from ipkit.domain.historikkord import element_i_ord, verdi_i_ord
from ipkit.domain.innsyn import Innsyn, Loggpost, Rettelse, uten_tredjepart
from ipkit.domain.part import PLANEIER, tolk_part
from ipkit.domain.plan import Plan
from ipkit.domain.tilgang import krev_samtykke
from ipkit.errors import KonfliktError, RegelError, SamtykkeError
from ipkit.storage import logg, sporringer
from ipkit.storage.kartlegging import hent_kartlegging, kartlegging_som_json
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord

DATAFIL = "innsyn.json"
ZIPFIL = "innsyn.zip"
FORMAT = 1


class Innsynspakke(NamedTuple):
    """The names of the files, and how much was withheld because it tells of others, or left out."""

    filer: tuple[str, ...]
    holdt_tilbake: int
    utelatt: int


def lag_innsyn(
    okt: Okt,
    nummer: int,
    mappe: Path,
    *,
    mottaker: str = PLANEIER,
    mapper: Sequence[Path] = (),
    passord: "Passord | None" = None,
) -> Innsynspakke:
    """Write the package, or one encrypted zip of it. Who may have it is decided first (rule 141).

    Raises SamtykkeError, RegelError, KonfliktError, BruksfeilError.
    """
    mottaker = tolk_part(mottaker)
    plan, avgjorelse = _avgjor(okt, nummer, mottaker)
    kartlegging = hent_kartlegging(okt.db, nummer) if mottaker == PLANEIER else None
    dokumenter = [(f"{INNSYN}.docx", INNSYN)]
    if kartlegging is not None and kartlegging.version:
        dokumenter.append(("kartlegging.docx", "kartlegging"))
    lag_mappe(mappe)
    for navn in (ZIPFIL,) if passord else (*(navn for navn, _ in dokumenter), DATAFIL):
        kontroller_utfil(okt, mappe / navn, overskriv=False)
    filer: list[tuple[str, bytes]] = []
    for navn, dokument in dokumenter:
        bestilling = Eksport(
            fil=mappe / navn,
            plan=nummer,
            dokument=dokument,
            mottaker=mottaker,
            malmapper=mapper,
            samling=filer,
            passord=passord,
        )
        eksporter(okt, bestilling)
    del_ = dokumentutsnitt(plan, avgjorelse, None)
    grunnlag = innsynsgrunnlag(okt, plan, del_, hele=avgjorelse.hele_planen)
    data = _data(uten_tredjepart(del_), grunnlag, okt.innstillinger.livsomraader)
    if kartlegging is not None and kartlegging.version:
        data["kartlegging"] = json.loads(kartlegging_som_json(kartlegging))
    filer.append(
        (DATAFIL, (json.dumps(data, ensure_ascii=False, indent=2, default=date.isoformat) + "\n").encode())
    )
    _skriv(okt, plan, mappe, _som_sendes(filer, passord), mottaker)
    skrevet = (ZIPFIL,) if passord else tuple(navn for navn, _ in filer)
    return Innsynspakke(skrevet, grunnlag.holdt_tilbake, grunnlag.utelatt)


def _som_sendes(filer: Sequence[tuple[str, bytes]], passord: "Passord | None") -> list[tuple[str, bytes]]:
    if passord is None:
        return list(filer)
    return [(ZIPFIL, passord.pakk((navn.rpartition(".")[2], innhold) for navn, innhold in filer))]


def _avgjor(okt: Okt, nummer: int, mottaker: str) -> tuple[Plan, Avgjorelse]:
    """The plan, and the decision about the recipient; a refused attempt is logged (rule 46)."""
    with okt.db.lesing():
        plan = hent_plan(okt.db, nummer)
    try:
        kontroller_lever(plan, mottaker)
        hvem = plan, mottaker, okt.dagens, okt.ekte, okt.innstillinger
        return plan, krev_samtykke(vurder_innsyn(*hvem))
    except (SamtykkeError, RegelError) as nei:
        logg.skriv_alene(okt, nummer, INNSYN, felter=f"til={mottaker}", resultat=f"avvist {nei.kode}")
        raise


def _data(plan: Plan, innsyn: Innsyn, livsomraader: Mapping[str, str]) -> dict[str, Any]:
    from ipkit.exchange.planskriver import plan_som_kart

    return {
        "ipkit_innsyn": FORMAT,
        "plan": plan_som_kart(plan),
        "logg": [_loggrad(rad) for rad in innsyn.logg],
        "dokumenter": [rad._asdict() for rad in innsyn.dokumenter],
        "rettelser": [_rettelse(rad, livsomraader) for rad in innsyn.rettelser],
        "holdt_tilbake": {"antall": innsyn.holdt_tilbake, "grunn": "omtaler andre enn planeier"},
        "utelatt": innsyn.utelatt,
    }


def _loggrad(p: Loggpost) -> dict[str, Any]:
    return {"tidspunkt": p.tidspunkt, "hvem": p.hvem, "slag": p.slag, "hva": p.hva(), "grunn": p.grunn}


def _rettelse(r: Rettelse, livsomraader: Mapping[str, str]) -> dict[str, Any]:
    foer, etter = (verdi_i_ord(r.felt, v, livsomraader) for v in (r.foer, r.etter))
    ord_ = {"element": element_i_ord(r.element), "felt": r.felt.ledetekst, "foer": foer, "etter": etter}
    return {"tidspunkt": r.tidspunkt, "hvem": r.hvem, **ord_}


def _skriv(okt: Okt, plan: Plan, mappe: Path, filer: Iterable[tuple[str, bytes]], mottaker: str) -> None:
    """All files and the log's row, or none. What was decided must hold: a withdrawal in between wins."""
    nummer = plan.hode.nummer
    alle = [(mappe / navn, innhold) for navn, innhold in filer]
    vern = " passord" if alle[0][0].name == ZIPFIL else ""
    with skrives_alle(alle), okt.db.skriving():
        logg.laas_kjede(okt, nummer)
        if sporringer.utgave(okt.db, nummer) != plan.hode.utgave:
            raise KonfliktError("Planen ble endret mens innsynet ble laget. Kjør kommandoen på nytt.")
        for fil, innhold in alle:
            husk_skrevet(okt, fil, innhold)
        logg.skriv(okt, nummer, INNSYN, felter=f"til={mottaker}{vern}")
