"""The guide for the planeier: who sees my plan, what the words mean, how to comment and complain.

Rules 38, 64 and 148; the way to complain follows the legal basis of the newest decision (rules 13, 14).
"""

from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.klagekontekst import klage
from ipkit.documents.kontekst import felles
from ipkit.documents.oversettelse import _, ord_for
from ipkit.domain.part import PLANEIER
from ipkit.domain.tilgangsoversikt import tilgangsoversikt

_STATUSER = ("forslag", "aktivt", "avsluttet", "planlagt", "i_gang", "venter_paa_svar", "gjennomfort")


def veiledningkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """All that the guide tells. The words for statuses are those that the plan uses."""
    plan, dato = bestilling.plan, bestilling.dato
    oversikt = tilgangsoversikt(plan, dato, bestilling.ekte_dato or dato, bestilling.innstillinger, _)
    return felles(bestilling, _("Min individuelle plan: en veiledning")) | {
        "ser": [{"navn": s.navn, "rolle": s.rolle, "hva": s.hva} for s in oversikt.ser if s.part != PLANEIER],
        "ord": {kode: ord_for("status", kode) for kode in _STATUSER},
        "klage": klage(bestilling),
    }
