"""The consent form before it is signed: both consents, and all participants (rules 25–28, 33, 36)."""

from typing import Any, get_args

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.kontekst import felles
from ipkit.documents.oversettelse import _, i_ord, ord_for
from ipkit.domain.dato import alder
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.samtykke import Giver, Samtykke


def samtykkekontekst(bestilling: Bestilling) -> dict[str, Any]:
    """All that the form tells; participants who are only proposed are in it, for consent is asked here."""
    plan, innst = bestilling.plan, bestilling.innstillinger
    aar = alder(plan.planeier.fodselsdato, bestilling.dato)
    selv = aar >= innst.foresatte_til_alder
    med = [d for d in plan.deltaker if d.ut is None or d.ut > bestilling.siste]
    return felles(bestilling) | {
        "samtykke": {
            "selv": selv,
            "alder": aar,
            "aldersgrense": innst.foresatte_til_alder,
            "barnets_syn": not selv and aar >= innst.barnets_syn_bor_alder,
            "givere": [ord_for("gitt_av", g) for g in get_args(Giver)],
            "deltakere": [_rad(plan, d, innst, selv) for d in med],
            "underskrifter": [
                *_underskrifter(plan, med, selv),
                _("Vitne, når samtykket gis muntlig, med merke eller med øyestyring"),
            ],
        }
    }


def _rad(plan: Plan, d: Deltaker, innst: Innstillinger, selv: bool) -> dict[str, Any]:
    """One participant; area and period as they are in the newest yes, to be confirmed or changed.

    Whoever has parental responsibility for a child is not asked about themselves (rule 33).
    """
    siste = _siste_ja(plan, d)
    return {
        "navn": d.betegnelse,
        "hva": ", ".join(t for t in (d.rolle, d.tjeneste if d.navn else None) if t) or None,
        "formaal": d.bidrag,
        "foreldreansvar": not selv and d.tilknytning == "foresatt",
        "omraader": [i_ord(innst.livsomraader.get(o, ord_for("livsomraade", o))) for o in siste.omraader]
        if siste
        else [],
        "til": siste.til if siste else None,
        "rettighet": ord_for("rettighet", d.rettighet),
    }


def _siste_ja(plan: Plan, d: Deltaker) -> Samtykke | None:
    """The newest yes that was not taken back."""
    ja = [s for s in plan.samtykke if s.deltaker == d.nummer and s.svar == "ja" and s.trukket is None]
    return max(ja, key=lambda s: (s.dato, s.nummer), default=None)


def _underskrifter(plan: Plan, med: list[Deltaker], selv: bool) -> list[str]:
    """Who signs: the planeier, or both with parental responsibility (rules 25, 34); a guardian too."""
    verger = [_("{navn}, verge", navn=d.betegnelse) for d in med if d.tilknytning == "verge"]
    if selv:
        return [_("{navn}, planeier", navn=plan.planeier.navn), *verger]
    foresatte = [_("{navn}, foresatt", navn=d.betegnelse) for d in med if d.tilknytning == "foresatt"]
    return [*(foresatte or [_("Foresatt")]), *([_("Foresatt")] if len(foresatte) < 2 else []), *verger]
