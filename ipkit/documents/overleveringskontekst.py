"""What the document `overlevering` tells: to whoever takes over, from whoever leaves (rule 127)."""

from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.kontekst import felles
from ipkit.documents.oversettelse import _, i_ord, ord_for
from ipkit.documents.parter import Parter, hel_linje
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommuneord import gruppens_ord
from ipkit.domain.mangler import mangler
from ipkit.domain.overlevering import frister, siste_mote
from ipkit.domain.plan import Koordinator, Plan
from ipkit.domain.rekkefolge import maal_i_rekkefolge
from ipkit.domain.tilgang import deltakerstatus

_AVTALT = ("beslutning", "endring", "uenighet")


def overleveringkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """Everything the successor needs, in the order in which it is needed."""
    b, plan = bestilling, bestilling.plan
    ekte = b.ekte_dato or b.dato
    parter = Parter(plan, b.dato, b.innstillinger, b.ekte_dato)
    hvem = plan, b.dato, ekte, b.innstillinger
    return felles(b, _("Overlevering av planen til {navn}", navn=plan.planeier.navn)) | {
        "viktig_for_meg": ord_.tekst if (ord_ := plan.tekst("viktig_for_meg")) else None,
        "tilgjengelighet": plan.hode.tilgjengelighet,
        "sperret_adresse": plan.planeier.adressesperre != "ingen",
        "venter": [f.tekst for f in mangler(*hvem, oversett=_)],
        "frister": [
            {"hva": f.tekst, "dato": f.dato, "over": f.dato < b.dato} for f in frister(*hvem, _) if f.dato
        ],
        "maal": [_maal(plan, m, parter, b) for m in maal_i_rekkefolge(plan) if m.aapent],
        "deltakere": [_deltaker(b, d, ekte) for d in plan.deltaker if d.ut is None or d.ut > b.dato],
        "andre_tjenester": [
            {"tjeneste": t.tjeneste, "hjelp": t.hjelp, "kontakt": t.kontakt} for t in plan.andretjeneste
        ],
        "fagplaner": [{"tittel": f.tittel, "sted": f.sted} for f in plan.fagplan],
        "mote": _mote(plan, parter, b.innstillinger),
        "sporsmaal": [
            {"dato": s.dato, "tekst": s.tekst, "hos": s.videresendt_til}
            for s in plan.foresporsel
            if s.besvart is None
        ],
        "koordinatorer": [_koordinator(k) for k in plan.koordinator],
    }


def _maal(plan: Plan, m: Any, parter: Parter, b: Bestilling) -> dict[str, Any]:
    return {
        "nummer": m.nummer,
        "tekst": m.tekst,
        "frist": m.frist,
        "over": m.frist is not None and m.frist < b.dato,
        "status": ord_for("status", m.status),
        "tiltak": [
            {
                "nummer": f"{t.maal}.{t.nummer}",
                "tekst": t.tekst,
                "ansvarlig": parter.navn(t.ansvarlig, merket=True),
                "fra": t.fra,
                "til": t.til,
                "status": ord_for("status", t.status),
                "over": t.til is not None and t.til < b.dato,
            }
            for t in plan.tiltak_for(m.nummer)
            if t.aapent
        ],
    }


def _deltaker(b: Bestilling, d: Deltaker, ekte: Any) -> dict[str, Any]:
    """How to reach them, and how their consent stands (rules 24, 44)."""
    status = deltakerstatus(b.plan, d, b.dato, ekte, b.innstillinger)
    slutt = max((s.til for s in b.plan.samtykke if s.deltaker == d.nummer and s.til), default=None)
    return {
        "nummer": d.nummer,
        "navn": d.betegnelse,
        "rolle": ", ".join(t for t in (d.rolle, d.tjeneste if d.navn else None) if t) or None,
        "telefon": hel_linje(d.telefon),
        "epost": d.epost,
        "kontaktform": ord_for("kontaktform", d.kontaktform) if d.kontaktform else None,
        "status": i_ord(status),
        "til": slutt if status == "deltar" else None,
    }


def _mote(plan: Plan, parter: Parter, innst: Innstillinger) -> dict[str, Any] | None:
    """The newest minutes: what was decided and agreed there."""
    m = siste_mote(plan)
    if m is None:
        return None
    punkter = (p for p in plan.referatpunkt if p.mote == m.nummer and p.slag in _AVTALT)
    return {
        "type": gruppens_ord(ord_for("type", m.type), innst),
        "dato": m.dato,
        "neste": m.neste,
        "punkter": [
            {
                "slag": ord_for("slag", p.slag),
                "tekst": p.tekst,
                "ansvarlig": parter.navn(p.ansvarlig) if p.ansvarlig else None,
                "frist": p.frist,
            }
            for p in punkter
        ],
    }


def _koordinator(k: Koordinator) -> dict[str, Any]:
    """One of the history (rule 127). Why there was a change stands here, and in nothing that others get."""
    return {
        "navn": k.navn,
        "rolle": ord_for("rolle", k.rolle),
        "tjeneste": k.tjeneste,
        "telefon": hel_linje(k.telefon),
        "fra": k.fra,
        "til": k.til,
        "grunn": ord_for("byttegrunn", k.byttegrunn) if k.byttegrunn else None,
        "onske": k.onske,
        "fulgt": k.onske_fulgt,
    }
