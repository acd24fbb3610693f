"""Papers of one participant: their own measures, and the declaration of secrecy (rules 24, 39).

The sheet is § 6.9, oppgaveark.
"""

from datetime import date
from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.brevkontekst import finn
from ipkit.documents.katalog import BLANK
from ipkit.documents.kontekst import felles
from ipkit.documents.oversettelse import _, ord_for
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommuneord import gruppens_ord
from ipkit.domain.part import deltakernummer, tjenestenavn
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import tiltak_i_rekkefolge
from ipkit.domain.tilgang import vurder_mottaker
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.utsnitt import utsnitt

_KOMMENDE = ("planlagt", "innkalt")


def oppgavearkkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """What one participant is to do and by when, what they contribute, and the next meeting.

    Whoever the sheet is made for, it tells what that participant may have. Raises IkkeFunnetError.
    """
    plan = bestilling.plan
    d = finn(plan, plan.deltaker, bestilling.nummer, "deltaker", "deltaker liste")
    dato = bestilling.dato
    hvem = plan, str(d.nummer), dato, bestilling.ekte_dato or dato, bestilling.innstillinger
    avgjorelse = vurder_mottaker(*hvem)
    egen = deltakernummer(bestilling.part or "") == d.nummer
    if avgjorelse.tillatt and not egen:
        plan = utsnitt(plan, avgjorelse)
    return felles(bestilling, _("Oppgaver for {navn}", navn=d.betegnelse)) | {
        "deltaker": {**_deltaker(d), "bidrag": d.bidrag, "har_samtykke": avgjorelse.tillatt},
        "oppgaver": [_oppgave(plan, t, d, dato) for t in _egne(plan, d)],
        "mote": _neste_mote(plan, d, dato, bestilling.innstillinger),
    }


def taushetserklaeringkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """The declaration before it is signed (rule 39): who signs, and of the planeier only the name.

    Raises IkkeFunnetError.
    """
    plan, blank = bestilling.plan, bestilling.variant == BLANK
    d = None
    if not blank and (plan.deltaker or bestilling.nummer is not None):
        d = finn(plan, plan.deltaker, bestilling.nummer, "deltaker", "deltaker liste")
    navn = None if d is None else plan.planeier.navn
    kontekst = felles(bestilling, _("Taushetserklæring og tilgangsavtale"))
    kontekst["planeier"] = {**dict.fromkeys(kontekst["planeier"]), "navn": navn}
    tom = dict.fromkeys(("navn", "rolle", "tjeneste", "underskrevet"))
    return kontekst | {
        "blank": d is None,
        "deltaker": tom if d is None else {**_deltaker(d), "underskrevet": d.taushetserklaering},
    }


def _deltaker(d: Deltaker) -> dict[str, Any]:
    return {"navn": d.betegnelse, "rolle": d.rolle, "tjeneste": d.tjeneste if d.navn else None}


def _egne(plan: Plan, d: Deltaker) -> list[Tiltak]:
    """Their open measures and those of their service, the first to be done first; without a date, last."""

    def ansvarlig(t: Tiltak) -> bool:
        tjeneste = tjenestenavn(t.ansvarlig)
        return deltakernummer(t.ansvarlig) == d.nummer or (tjeneste is not None and tjeneste == d.tjeneste)

    egne = [t for t in tiltak_i_rekkefolge(plan) if ansvarlig(t) and (t.aapent or t.status == "forslag")]
    return sorted(egne, key=lambda t: t.til or date.max)


def _oppgave(plan: Plan, t: Tiltak, d: Deltaker, dato: date) -> dict[str, Any]:
    return {
        "nummer": f"{t.maal}.{t.nummer}",
        "tekst": t.tekst,
        "hvordan": t.hvordan,
        "omfang": t.omfang,
        "fra": t.fra,
        "til": t.til,
        "over": t.aapent and t.til is not None and t.til < dato,
        "status": ord_for("status", t.status),
        "forslag": t.status == "forslag",
        "tjenesten": deltakernummer(t.ansvarlig) != d.nummer,
        "maal": next((m.tekst for m in plan.maal if m.nummer == t.maal), None),
    }


def _neste_mote(plan: Plan, d: Deltaker, dato: date, innst: Innstillinger) -> dict[str, Any] | None:
    """The first meeting to come that the participant is asked to."""
    bedt = {m.mote for m in plan.motedeltaker if m.part == str(d.nummer)}
    kommende = [m for m in plan.mote if m.status in _KOMMENDE and m.dato >= dato and m.nummer in bedt]
    if not kommende:
        return None
    m = min(kommende, key=lambda m: (m.dato, m.nummer))
    hva = gruppens_ord(ord_for("type", m.type), innst)
    return {"type": hva, "dato": m.dato, "tid": m.tid, "sted": m.sted}
