"""The person's right to see: a package of one's own (rules 46, 47, 141, 142).

A document in plain language, the same as data, and the mapping, for the planeier or whoever represents the
planeier; no name is in a file's name, and nobody but the owner of the files may read them.
"""

import json
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

from ipkit.actions.eksport import Eksport
from ipkit.actions.eksportbokforing import Klar, bokfor_med, til_det_lykkes
from ipkit.actions.eksportpakke import gjor_klare, kontroller_maal, leveres, som_sendes
from ipkit.actions.filer import Fil
from ipkit.actions.innsynsgrunnlag import innsynsgrunnlag
from ipkit.domain.avgjorelse import Avgjorelse
from ipkit.domain.dokumentmottaker import INNSYN, dokumentutsnitt, kontroller_lever, vurder_innsyn
from ipkit.domain.historikkord import element_i_ord, verdi_i_ord
from ipkit.domain.innsyn import Innsyn, Loggpost, Rettelse, Ufort, uten_tredjepart
from ipkit.domain.kartlegging import Kartlegging
from ipkit.domain.part import PLANEIER, tolk_part
from ipkit.domain.plan import Plan
from ipkit.domain.tilgang import krev_samtykke
from ipkit.errors import KonfliktError, RegelError, SamtykkeError
from ipkit.storage import logg
from ipkit.storage.kartlegging import hent_kartlegging, kartlegging_som_json
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan, utgave

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord

DATAFIL = "innsyn.json"
ZIPFIL = "innsyn.zip"
FORMAT = 1


class Innsynspakke(NamedTuple):
    """The names of the files, how much was withheld because it tells of others, or left out, and how many
    drafts are in it."""

    filer: tuple[str, ...]
    holdt_tilbake: int
    utelatt: int
    kladder: int


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
    if kartlegging is not None and not kartlegging.version:
        kartlegging = None
    navn = [f"{INNSYN}.docx", *(["kartlegging.docx"] if kartlegging else [])]
    kontroller_maal(okt, mappe, [ZIPFIL] if passord else [*navn, DATAFIL])
    del_ = dokumentutsnitt(plan, avgjorelse, None)
    bestillinger = [
        Eksport(
            fil=mappe / n,
            plan=nummer,
            dokument=n.removesuffix(".docx"),
            mottaker=mottaker,
            malmapper=mapper,
            passord=passord,
        )
        for n in navn
    ]

    def lag() -> Innsynspakke:
        grunnlag = innsynsgrunnlag(okt, plan, del_, hele=avgjorelse.hele_planen)
        klare = gjor_klare(okt, plan, bestillinger)
        filer = [(k.bestilling.fil.name, k.innhold) for k in klare]
        data = _data(uten_tredjepart(del_), grunnlag, kartlegging, okt.innstillinger.livsomraader)
        filer.append((DATAFIL, data))
        _skriv(okt, plan, klare, som_sendes(mappe, filer, ZIPFIL, passord), mottaker)
        skrevet = (ZIPFIL,) if passord else tuple(n for n, _ in filer)
        return Innsynspakke(skrevet, grunnlag.holdt_tilbake, grunnlag.utelatt, len(grunnlag.kladder))

    return til_det_lykkes(lag)


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


def _data(
    plan: Plan, innsyn: Innsyn, kartlegging: Kartlegging | None, livsomraader: Mapping[str, str]
) -> bytes:
    from ipkit.exchange.planskriver import plan_som_kart

    data: dict[str, Any] = {
        "ipkit_innsyn": FORMAT,
        "plan": plan_som_kart(plan),
        "logg": [_loggrad(rad) for rad in innsyn.logg],
        "dokumenter": [rad._asdict() for rad in innsyn.dokumenter],
        "rettelser": [_rettelse(rad, livsomraader) for rad in innsyn.rettelser],
        "kladder": [_kladd(k) for k in innsyn.kladder],
        "holdt_tilbake": {"antall": innsyn.holdt_tilbake, "grunn": "omtaler andre enn planeier"},
        "utelatt": innsyn.utelatt,
    }
    if kartlegging is not None:
        data["kartlegging"] = json.loads(kartlegging_som_json(kartlegging))
    return (json.dumps(data, ensure_ascii=False, indent=2, default=date.isoformat) + "\n").encode()


def _loggrad(p: Loggpost) -> dict[str, Any]:
    return {"tidspunkt": p.tidspunkt, "hvem": p.hvem, "slag": p.slag, "hva": p.hva(), "grunn": p.grunn}


def _kladd(k: Ufort) -> dict[str, Any]:
    svar = [{"sporsmaal": sporsmaal, "svar": svaret} for sporsmaal, svaret in k.svar]
    return {"tidspunkt": k.tidspunkt, "hvem": k.hvem, "hva": k.hva(), "svar": svar}


def _rettelse(r: Rettelse, livsomraader: Mapping[str, str]) -> dict[str, Any]:
    foer, etter = (verdi_i_ord(r.felt, v, livsomraader) for v in (r.foer, r.etter))
    ord_ = {"element": element_i_ord(r.element), "felt": r.felt.ledetekst, "foer": foer, "etter": etter}
    return {"tidspunkt": r.tidspunkt, "hvem": r.hvem, **ord_}


def _skriv(okt: Okt, plan: Plan, klare: Sequence[Klar], filer: Sequence[Fil], mottaker: str) -> None:
    """All files, documents and the log's rows, or none. A withdrawal in between wins."""
    nummer = plan.hode.nummer
    vern = " passord" if klare[0].bestilling.passord else ""
    with leveres(okt, filer), okt.db.skriving():
        logg.laas_kjede(okt, nummer)
        if utgave(okt.db, nummer) != plan.hode.utgave:
            raise KonfliktError("Planen ble endret mens innsynet ble laget. Kjør kommandoen på nytt.")
        bokfor_med(okt, klare, filer)
        logg.skriv(okt, nummer, INNSYN, felter=f"til={mottaker}{vern}")
