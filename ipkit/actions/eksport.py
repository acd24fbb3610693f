"""Documents and data out. The consent gate stands here, in front of every way out (design D6)."""

from datetime import date
from pathlib import Path
from typing import NamedTuple

from ipkit.actions.eksportbokforing import Klar, bokfor, til_det_lykkes, ventet_nummer
from ipkit.actions.eksportgrunnlag import eget_grunnlag
from ipkit.actions.eksportvalg import (
    DATAFORMATER,
    Eksport,
    dokumentnavn,
    dokumentslag,
    kontroller_valg,
    mottaker_i_ord,
    valgt_nummer,
    velg_variant,
)
from ipkit.actions.filer import kontroller_utfil, skrives
from ipkit.domain.dato import kort
from ipkit.domain.dokumentmottaker import INNSYN, dokumentutsnitt, kontroller_lever, vurder_dokument
from ipkit.domain.feilregistrert import uten_feilregistrerte
from ipkit.domain.part import (
    deltakernummer,
    tjenestenavn,
    tolk_mottaker,
)
from ipkit.domain.plan import Plan
from ipkit.domain.sakregler import kontroller_startet
from ipkit.domain.tilgang import Avgjorelse, krev_samtykke
from ipkit.domain.utelatt import deltakere_utelatt, har_grense, utelatt_i_ord
from ipkit.domain.utsnitt import antall_utelatt
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, SamtykkeError
from ipkit.storage import logg
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan

__all__ = ["DATAFORMATER", "Eksport", "Eksportert", "dokumentnavn", "eksporter", "mottaker_i_ord"]

MED_DELTAKERE = ("samtykke", "tilgang", "veiledning")
"""Documents that list the participants, and say so when somebody is kept out of the list."""


class Eksportert(NamedTuple):
    """What was written: its number if issued, what was left out in words, whether a limit in words stands."""

    fil: Path
    dokumentnummer: int | None
    utelatt: str
    grense: bool


def eksporter(okt: Okt, bestilling: Eksport) -> Eksportert:
    """Write a document or a plan's data to a file, any version of it as it was (rule 58).

    Whether the recipient may have it is judged of the plan as it is today. Target and consent are checked
    before anything is rendered, and again when it is committed: a withdrawal in between wins.
    Raises SamtykkeError, KonfliktError, BruksfeilError, IkkeFunnetError.
    """
    kontroller_valg(bestilling)
    if bestilling.mottaker is not None:
        bestilling = replace(bestilling, mottaker=tolk_mottaker(bestilling.mottaker))
    kontroller_utfil(okt, bestilling.utfil, overskriv=bestilling.overskriv)
    return til_det_lykkes(lambda: _eksporter(okt, bestilling))


def _eksporter(okt: Okt, bestilling: Eksport) -> Eksportert:
    with okt.db.lesing():
        plan = hent_plan(okt.db, bestilling.plan)
        gammel = _gammel(okt, bestilling, plan)
        nummer = ventet_nummer(okt) if bestilling.mottaker else None
    klar = gjor_klar(okt, bestilling, plan, nummer, gammel)
    fil = klar.som_fil()
    with skrives(fil):
        # Asked again: somebody may have saved in Word while we rendered.
        kontroller_utfil(okt, bestilling.utfil, overskriv=bestilling.overskriv)
        bokfor(okt, [klar], [fil])
    return Eksportert(bestilling.utfil, nummer, klar.utelatt, klar.grense)


class Gammel(NamedTuple):
    """An earlier version, and the day it was made."""

    plan: Plan
    dato: date


def gjor_klar(
    okt: Okt, bestilling: Eksport, plan: Plan, nummer: int | None, gammel: Gammel | None = None
) -> Klar:
    """Decide and render, and write nothing: `plan` is as it is today, `nummer` that of an issued document.

    Raises SamtykkeError, RegelError (logged), IkkeFunnetError and what rendering raises.
    """
    vist = gammel.plan if gammel else plan
    avgjorelse = _avgjor(okt, vist, plan, bestilling)
    del_ = _del(plan, gammel and gammel.plan, avgjorelse, valgt_nummer(bestilling, plan))
    if bestilling.dokument == INNSYN:
        from ipkit.domain.innsyn import uten_tredjepart

        del_ = uten_tredjepart(del_)
    skjermet = _antall_utelatt(bestilling, vist, del_) > 0
    innhold = lag_innhold(okt, bestilling, del_, nummer, gammel and gammel.dato, skjermet=skjermet)
    utelatt, grense = _utelatt(okt, bestilling, vist, del_, avgjorelse), har_grense(plan, avgjorelse)
    return Klar(bestilling, plan, del_.hode.utgave, innhold, nummer, utelatt, grense)


def _gammel(okt: Okt, bestilling: Eksport, plan: Plan) -> Gammel | None:
    """The version that is asked for, where it is not the newest. Raises IkkeFunnetError."""
    if bestilling.utgave is None or bestilling.utgave == plan.hode.utgave:
        return None
    # Imported here: who writes the plan as it is, reads no history.
    from ipkit.storage.historikk import Historikk

    historikk = Historikk(okt.db, bestilling.plan)
    return Gammel(historikk.ved(bestilling.utgave), historikk.dato(bestilling.utgave))


def _utelatt(okt: Okt, bestilling: Eksport, plan: Plan, del_: Plan, a: Avgjorelse | None) -> str:
    """What is not in it, and why, in words; nothing for those who have all of it, and for letters."""
    if a is None or a.hele_planen:
        return ""
    if bestilling.dokument in MED_DELTAKERE and not bestilling.data:
        return deltakere_utelatt(_antall_utelatt(bestilling, plan, del_))
    if bestilling.data or dokumentslag(bestilling.dokument, bestilling.malmapper).utdrag:
        return utelatt_i_ord(plan, del_, a, okt.innstillinger.livsomraader)
    return ""


def _antall_utelatt(bestilling: Eksport, plan: Plan, del_: Plan) -> int:
    """How much the document should have told and does not; a letter never tells of the whole plan."""
    if del_ is plan:  # a working copy has all
        return 0
    if bestilling.data or dokumentslag(bestilling.dokument, bestilling.malmapper).utdrag:
        return antall_utelatt(plan, del_)
    return len(plan.deltaker) - len(del_.deltaker) if bestilling.dokument in MED_DELTAKERE else 0


def _del(
    plan: Plan, gammel: Plan | None, avgjorelse: Avgjorelse | None, element: tuple[str, int] | None
) -> Plan:
    """What the recipient may have; a working copy has all."""
    if avgjorelse is None:
        return gammel or plan
    if gammel is None:
        return dokumentutsnitt(plan, avgjorelse, element)
    from ipkit.domain.gammelt_utsnitt import gammelt_utsnitt

    return gammelt_utsnitt(gammel, plan, avgjorelse)


def _avgjor(okt: Okt, vist: Plan, plan: Plan, bestilling: Eksport) -> Avgjorelse | None:
    """The decision about the recipient; None for the coordinator's own working copy.

    `vist` is the plan as the document shows it, `plan` as it is today. Raises SamtykkeError and RegelError;
    the refused attempt is logged first (rule 46).
    """
    mottaker = bestilling.mottaker
    try:
        if bestilling.dokument == "plan" and not bestilling.data:
            kontroller_startet(vist)
        kontroller_lever(plan, mottaker)
        if mottaker is None:
            return None
        if (n := deltakernummer(mottaker)) is not None:
            plan.finn_deltaker(n)
        return krev_samtykke(_vurder(okt, plan, mottaker, bestilling))
    except (SamtykkeError, RegelError) as feil:
        til = "" if mottaker is None or tjenestenavn(mottaker) else f"til={mottaker}"
        logg.skriv_alene(
            okt, bestilling.plan, bestilling.i_loggen, felter=til, resultat=f"avvist {feil.kode}"
        )
        raise


def _vurder(okt: Okt, plan: Plan, mottaker: str, bestilling: Eksport) -> Avgjorelse:
    if bestilling.mote is not None:
        plan.finn_mote(bestilling.mote)
    _, nummer = valgt_nummer(bestilling, plan) or ("", None)
    dokument = bestilling.dokument
    if not bestilling.data:
        # One of the municipality's own goes to whom the document it is declared to be like goes to.
        dokument = dokumentslag(dokument, bestilling.malmapper).som or dokument
    hvem = plan, dokument, mottaker, okt.dagens, okt.ekte, okt.innstillinger
    return vurder_dokument(*hvem, mote=bestilling.mote, nummer=nummer)


def lag_innhold(
    okt: Okt, bestilling: Eksport, plan: Plan, nummer: int | None, gjaldt: date | None, *, skjermet: bool
) -> bytes:
    """The bytes of the document or data, of what the recipient may have of the plan."""
    if bestilling.format in DATAFORMATER:
        return _data(plan, bestilling.format, gjaldt)
    from ipkit.documents.dokument import Bestilling, lag_dokument

    if bestilling.dokument != INNSYN:  # which tells that something was marked, and why
        plan = uten_feilregistrerte(plan)
    element = valgt_nummer(bestilling, plan)
    slag = dokumentslag(bestilling.dokument, bestilling.malmapper)
    return lag_dokument(
        Bestilling(
            dokument=bestilling.dokument,
            variant=velg_variant(bestilling, plan),
            format=bestilling.format,
            plan=plan,
            innstillinger=okt.innstillinger,
            dato=okt.dagens,
            ekte_dato=okt.ekte,
            mote=bestilling.mote,
            nummer=element[1] if element else bestilling.nummer,
            mottaker=mottaker_i_ord(plan, bestilling.mottaker),
            part=bestilling.mottaker,
            dokumentnummer=nummer,
            skjermet=skjermet,
            gjaldt=gjaldt,
            **eget_grunnlag(okt, bestilling, plan, element),
            loggmerke=_loggmerke(okt, bestilling.plan) if nummer is not None else None,
            egen=slag if slag.som else None,
            storskrift=bestilling.storskrift,
            sprak=bestilling.sprak,
        ),
        bestilling.malmapper,
    )


def _data(plan: Plan, format_: str, gjaldt: date | None) -> bytes:
    from ipkit.exchange.planfil import skriv_plan, skriv_plan_json

    if format_ == "json":
        return skriv_plan_json(plan).encode("utf-8")
    merke = f"# Tidligere versjon: slik planen var {kort(gjaldt)}.\n" if gjaldt else ""
    return merke.encode("utf-8") + skriv_plan(plan)


def _loggmerke(okt: Okt, plan: int) -> str:
    # Imported here: a working copy has none.
    from ipkit.storage.anker import loggmerke

    return loggmerke(okt, plan)
