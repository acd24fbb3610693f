"""The notice of a new coordinator, or that one leaves: who, from when, how to reach them (rule 124).

Never why: the reason is the planeier's and the koordinator's own.
"""

from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.brevkontekst import brev, deltakeradresse, finn
from ipkit.documents.oversettelse import _, i_ord, ord_for
from ipkit.documents.parter import hel_linje
from ipkit.domain.levertregler import forgjenger
from ipkit.domain.part import deltakernummer
from ipkit.domain.plan import Koordinator, Plan


def koordinatorbyttekontekst(bestilling: Bestilling) -> dict[str, Any]:
    """The coordinator of that number, else the newest; and who it was before. Raises IkkeFunnetError."""
    plan = bestilling.plan
    k = finn(plan, plan.koordinator, bestilling.nummer, "koordinator", "koordinator liste")
    forrige = forgjenger(plan, k)
    slutter = _slutter(plan, k, bestilling)
    ny = _("Ny koordinator") if forrige else _("Koordinator")
    kontekst = brev(bestilling, _("Koordinator slutter") if slutter else ny)
    kontekst["brev"]["til"] = deltakeradresse(bestilling)
    egen = bestilling.innstillinger.koordinatortittel
    return kontekst | {
        "bytte": {
            "slutter": slutter,
            "til_planeier": deltakernummer(bestilling.part or "") is None,
            "rolle": i_ord(egen) if k.rolle == "koordinator" else ord_for("rolle", k.rolle),
            "ny": _kort(k),
            "forrige": _kort(forrige) if forrige else None,
        }
    }


def _kort(k: Koordinator) -> dict[str, Any]:
    return {
        "navn": k.navn,
        "tjeneste": k.tjeneste,
        "telefon": hel_linje(k.telefon),
        "epost": k.epost,
        "stedfortreder": k.stedfortreder,
        "fra": k.fra,
        "til": k.til,
    }


def _slutter(plan: Plan, k: Koordinator, bestilling: Bestilling) -> bool:
    """Whether this one leaves and nobody is named after (rules 50, 126).

    A barnekoordinator has a last day from the first one: it is news when it is over (rule 130).
    """
    if k.til is None or any(e.rolle == k.rolle and e.fra > k.fra for e in plan.koordinator):
        return False
    return k.rolle != "barnekoordinator" or k.til < bestilling.dato
