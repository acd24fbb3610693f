"""Who sees my plan, and why: the overview as the document shows it (rules 24, 38, 40)."""

from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.kontekst import felles
from ipkit.documents.oversettelse import _, ord_for
from ipkit.domain.tilgangsoversikt import Ser, tilgangsoversikt
from ipkit.domain.utlevering import Nodtilgang, Utlevering


def tilgangkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """All that the overview tells, in plain language."""
    plan, dato = bestilling.plan, bestilling.dato
    oversikt = tilgangsoversikt(plan, dato, bestilling.ekte_dato or dato, bestilling.innstillinger, _)
    return felles(bestilling, _("Hvem ser planen til {navn}", navn=plan.planeier.navn)) | {
        "ser": [_ser(s) for s in oversikt.ser],
        "ser_ikke": [{"navn": s.navn, "rolle": s.rolle, "hvorfor": s.hvorfor} for s in oversikt.ser_ikke],
        "nodtilgang": [_nodtilgang(n) for n in oversikt.nodtilgang],
        "utleveringer": [_utlevering(u) for u in oversikt.utlevering],
        "sperret_adresse": plan.planeier.adressesperre != "ingen",
    }


def _ser(s: Ser) -> dict[str, Any]:
    rett = ord_for("rettighet", s.rettighet)
    return {
        "navn": s.navn,
        "rolle": s.rolle,
        "hva": s.hva,
        "kort": s.hva if s.hva in (_("Alt"), _("Hele planen")) else _("Deler av planen"),
        "hvorfor": s.hvorfor,
        "til": s.til,
        "rett": rett,
    }


def _nodtilgang(n: Nodtilgang) -> dict[str, Any]:
    stilling = ord_for("stilling", n.stilling)
    return {"navn": n.navn, "stilling": stilling, "fra": n.fra, "til": n.til, "begrunnelse": n.begrunnelse}


def _utlevering(u: Utlevering) -> dict[str, Any]:
    return {
        "dato": u.dato,
        "til": u.til,
        "hva": u.hva,
        "grunn": ord_for("lovgrunn", u.lovgrunn) + (f", {u.hjemmel}" if u.hjemmel else ""),
        "besluttet_av": u.besluttet_av,
        "begrunnelse": u.begrunnelse,
    }
