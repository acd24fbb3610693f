"""Documents and data out. The consent gate stands here, in front of every way out (design D6)."""

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import NamedTuple

from ipkit.actions.filer import husk_skrevet, kontroller_utfil, skrives
from ipkit.domain.dato import kort
from ipkit.domain.part import KOORDINATOR, PLANEIER, deltakernummer, tjenestenavn, tolk_part
from ipkit.domain.plan import Plan
from ipkit.domain.sakregler import kontroller_startet
from ipkit.domain.tilgang import Avgjorelse, krev_samtykke, vurder_motemottaker, vurder_mottaker
from ipkit.domain.utsnitt import antall_utelatt, utsnitt
from ipkit.errors import BruksfeilError, IkkeFunnetError, KommandolinjefeilError, KonfliktError, SamtykkeError
from ipkit.storage import logg
from ipkit.storage.handling import neste_nummer
from ipkit.storage.koder import sett_inn
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan

DATAFORMATER = ("yaml", "json")
DOKUMENTFORMATER = ("docx", "html")
_FORSOK = 5  # others may change the plan while we render; then we begin anew


@dataclass(frozen=True, kw_only=True, slots=True)
class Eksport:
    """What to write. `mottaker` None: a working copy for the coordinator; a part: an issued document."""

    fil: Path
    plan: int
    dokument: str = "plan"
    variant: str | None = None
    mote: int | None = None
    mottaker: str | None = None
    overskriv: bool = False
    utgave: int | None = None
    """The version, as it was; None: the plan as it is."""
    malmapper: Sequence[Path] = ()

    @property
    def format(self) -> str:
        """The ending picks the format."""
        return self.fil.suffix.lstrip(".").lower()


class Eksportert(NamedTuple):
    """What was written: the document's number if it was issued, and how much the recipient may not see."""

    fil: Path
    dokumentnummer: int | None
    utelatt: int


def eksporter(okt: Okt, bestilling: Eksport) -> Eksportert:
    """Write a document or a plan's data to a file, any version of it as it was (rule 58).

    Whether the recipient may have it is judged of the plan as it is today. Target and consent are checked
    before anything is rendered, and again when it is committed: a withdrawal in between wins.
    Raises SamtykkeError, KonfliktError, BruksfeilError, IkkeFunnetError.
    """
    _kontroller_format(bestilling)
    if bestilling.mottaker is not None:
        bestilling = replace(bestilling, mottaker=tolk_part(bestilling.mottaker))
    kontroller_utfil(okt, bestilling.fil, overskriv=bestilling.overskriv)
    for _ in range(_FORSOK):
        try:
            return _eksporter(okt, bestilling)
        except _ForeldetError:
            continue
    raise KonfliktError("Planen blir endret av andre akkurat nå. Vent litt og prøv igjen.")


def dokumentnavn(stamme: str) -> str | None:
    """The document that a file name's stem names (`plan`, `referat`), or None."""
    from ipkit.documents.katalog import DOKUMENTER

    navn = stamme.casefold()
    return navn if navn in DOKUMENTER else None


class _ForeldetError(Exception):
    """The plan, or the number of the document, was taken by somebody else while we rendered."""


def _eksporter(okt: Okt, bestilling: Eksport) -> Eksportert:
    with okt.db.lesing():
        plan = hent_plan(okt.db, bestilling.plan)
        gammel = _gammel(okt, bestilling, plan)
        nummer = _ventet_nummer(okt) if bestilling.mottaker else None
    if bestilling.dokument == "plan" and bestilling.fil.suffix.casefold() in (".docx", ".html"):
        kontroller_startet(gammel.plan if gammel else plan)
    avgjorelse = _avgjor(okt, plan, bestilling)
    del_ = _del(plan, gammel and gammel.plan, avgjorelse)
    utelatt = antall_utelatt(gammel.plan if gammel else plan, del_)
    innhold = _lag(okt, bestilling, del_, nummer, gammel and gammel.dato, skjermet=utelatt > 0)
    with skrives(bestilling.fil, innhold):
        # Asked again: somebody may have saved in Word while we rendered.
        kontroller_utfil(okt, bestilling.fil, overskriv=bestilling.overskriv)
        _bokfor(okt, bestilling, plan, del_.hode.utgave, innhold, nummer)
    return Eksportert(bestilling.fil, nummer, utelatt)


class _Gammel(NamedTuple):
    """An earlier version, and the day it was made."""

    plan: Plan
    dato: date


def _gammel(okt: Okt, bestilling: Eksport, plan: Plan) -> _Gammel | None:
    """The version that is asked for, where it is not the newest. Raises IkkeFunnetError."""
    if bestilling.utgave is None or bestilling.utgave == plan.hode.utgave:
        return None
    # Imported here: who writes the plan as it is, reads no history.
    from ipkit.storage.historikk import Historikk

    historikk = Historikk(okt.db, bestilling.plan)
    return _Gammel(historikk.ved(bestilling.utgave), historikk.utgave(bestilling.utgave).dato)


def _del(plan: Plan, gammel: Plan | None, avgjorelse: Avgjorelse | None) -> Plan:
    """What the recipient may have; a working copy has all."""
    if avgjorelse is None:
        return gammel or plan
    if gammel is None:
        return utsnitt(plan, avgjorelse)
    from ipkit.domain.gammelt_utsnitt import gammelt_utsnitt

    return gammelt_utsnitt(gammel, plan, avgjorelse)


def _kontroller_format(bestilling: Eksport) -> None:
    if bestilling.dokument == "plan" and bestilling.mote is not None:
        raise KommandolinjefeilError("--mote hører til et referat: ipkit eksporter referat.docx --mote …")
    if bestilling.format in DATAFORMATER and bestilling.dokument == "plan":
        return
    if bestilling.format not in DOKUMENTFORMATER:
        endelser = ".docx, .html, .yaml eller .json" if bestilling.dokument == "plan" else ".docx eller .html"
        galt = f"med endelsen «.{bestilling.format}»" if bestilling.format else "uten endelse"
        raise BruksfeilError(f"ipkit skriver ikke «{bestilling.dokument}» {galt}. Bruk {endelser}")
    from ipkit.documents.katalog import DOKUMENTER

    if bestilling.dokument not in DOKUMENTER:
        raise KommandolinjefeilError(
            f"Det er ikke noe dokument som heter «{bestilling.dokument}». "
            f"Velg ett av: {', '.join(DOKUMENTER)}"
        )


def _avgjor(okt: Okt, plan: Plan, bestilling: Eksport) -> Avgjorelse | None:
    """The consent decision about the recipient; None for the coordinator's own working copy.

    Raises SamtykkeError; the refused attempt is logged first (rule 46).
    """
    if bestilling.mottaker is None:
        return None
    try:
        mottaker = bestilling.mottaker
        if (n := deltakernummer(mottaker)) is not None:
            plan.finn_deltaker(n)
        return krev_samtykke(_vurder(okt, plan, mottaker, bestilling.mote))
    except SamtykkeError as feil:
        til = "" if tjenestenavn(bestilling.mottaker) else f"til={bestilling.mottaker}"
        logg.skriv_alene(okt, bestilling.plan, _navn(bestilling), felter=til, resultat=f"avvist {feil.kode}")
        raise


def _vurder(okt: Okt, plan: Plan, mottaker: str, mote: int | None) -> Avgjorelse:
    if mote is None:
        return vurder_mottaker(plan, mottaker, okt.dagens, okt.ekte, okt.innstillinger)
    plan.finn_mote(mote)
    return vurder_motemottaker(plan, mote, mottaker, okt.dagens, okt.ekte, okt.innstillinger)


def _navn(bestilling: Eksport) -> str:
    return f"eksporter {bestilling.dokument} {bestilling.format}"


def _lag(
    okt: Okt, bestilling: Eksport, plan: Plan, nummer: int | None, gjaldt: date | None, *, skjermet: bool
) -> bytes:
    if bestilling.format in DATAFORMATER:
        from ipkit.exchange.planfil import skriv_plan, skriv_plan_json

        if bestilling.format == "json":
            return skriv_plan_json(plan).encode("utf-8")
        merke = f"# Tidligere versjon: slik planen var {kort(gjaldt)}.\n" if gjaldt else ""
        return merke.encode("utf-8") + skriv_plan(plan)
    from ipkit.documents.dokument import Bestilling, lag_dokument

    return lag_dokument(
        Bestilling(
            dokument=bestilling.dokument,
            variant=_variant(bestilling, plan),
            format=bestilling.format,
            plan=plan,
            innstillinger=okt.innstillinger,
            dato=okt.dagens,
            ekte_dato=okt.ekte,
            mote=bestilling.mote,
            mottaker=mottaker_i_ord(plan, bestilling.mottaker),
            dokumentnummer=nummer,
            skjermet=skjermet,
            gjaldt=gjaldt,
        ),
        bestilling.malmapper,
    )


def _variant(bestilling: Eksport, plan: Plan) -> str:
    """As asked for, else as the minutes were recorded, else the plan's own level of detail."""
    if bestilling.variant:
        return bestilling.variant
    if bestilling.mote is not None:
        return plan.finn_mote(bestilling.mote).variant or "utfyllende"
    return plan.hode.detaljgrad


def mottaker_i_ord(plan: Plan, mottaker: str | None) -> str | None:
    """The recipient as the document names them."""
    if mottaker is None:
        return None
    if mottaker == PLANEIER:
        return plan.planeier.navn
    if mottaker == KOORDINATOR:
        return "koordinator"
    nummer = deltakernummer(mottaker)
    if nummer is None:
        raise IkkeFunnetError(f"Plan {plan.hode.nummer} har ingen mottaker som heter «{mottaker}».")
    deltaker = plan.finn_deltaker(nummer)
    ekstra = deltaker.tjeneste if deltaker.navn and deltaker.tjeneste else None
    return f"{deltaker.betegnelse}, {ekstra}" if ekstra else deltaker.betegnelse


def _ventet_nummer(okt: Okt) -> int:
    rad = okt.db.les_en("SELECT verdi FROM teller WHERE navn = 'dokument'")
    assert rad is not None
    return int(rad["verdi"]) + 1


def _bokfor(
    okt: Okt, bestilling: Eksport, plan: Plan, utgave: int, innhold: bytes, nummer: int | None
) -> None:
    """Log the export, and keep an issued document, in one short transaction.

    Raises _ForeldetError where the plan or the number is no longer what the document says.
    """
    if okt.db.skrivebeskyttet:
        if nummer is not None:
            raise BruksfeilError("Et dokument til en mottaker må bokføres, og registeret kan ikke skrives.")
        return
    with okt.db.skriving():
        logg.laas_kjede(okt, bestilling.plan)
        if hent_plan(okt.db, bestilling.plan).hode.utgave != plan.hode.utgave:
            raise _ForeldetError
        if nummer is not None:
            _utsted(okt, bestilling, plan, utgave, innhold, nummer)
        husk_skrevet(okt, bestilling.fil, innhold)
        til = f" til={bestilling.mottaker}" if bestilling.mottaker else " arbeidskopi"
        logg.skriv(okt, bestilling.plan, _navn(bestilling), felter=f"utgave={utgave}{til}")


def _utsted(okt: Okt, bestilling: Eksport, plan: Plan, utgave: int, innhold: bytes, nummer: int) -> None:
    """Keep the bytes of an issued document under their content's hash (design D9)."""
    if neste_nummer(okt, "dokument") != nummer:
        raise _ForeldetError
    sha256 = hashlib.sha256(innhold).hexdigest()
    if okt.db.les_en("SELECT 1 FROM innhold WHERE sha256 = :sha256", sha256=sha256) is None:
        sett_inn(okt.db, "innhold", {"sha256": sha256, "data": innhold})
    sett_inn(
        okt.db,
        "dokument",
        {
            "nummer": nummer,
            "plan": plan.hode.nummer,
            "dokument": bestilling.dokument,
            "variant": _variant(bestilling, plan),
            "format": bestilling.format,
            "mote": bestilling.mote,
            "mottaker": bestilling.mottaker,
            "utgave": utgave,
            "dato": okt.dagens,
            "sha256": sha256,
        },
    )
