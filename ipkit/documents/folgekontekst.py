"""The cover letter: to whom, and what is enclosed. Nothing of what the enclosure says (rules 100, 118)."""

from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.brevkontekst import adressat, brev, er_utenfor
from ipkit.documents.oversettelse import _
from ipkit.domain.mote import Mote
from ipkit.domain.part import KOORDINATOR, deltakernummer
from ipkit.domain.planstatus import UTKAST


def folgebrevkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """The letter with minutes (`mote`), or with the plan. Raises IkkeFunnetError for an unknown meeting."""
    plan = bestilling.plan
    mote = None if bestilling.mote is None else plan.finn_mote(bestilling.mote)
    forslag = plan.hode.status in UTKAST
    navn = _navn(mote, forslag)
    kontekst = brev(bestilling, _("Følgebrev")) | {
        "vedlegg": {
            "navn": navn,
            "dato": mote.dato if mote else None,
            "merknadsfrist": mote.merknadsfrist if mote else None,
            "forslag": forslag,
            "til_andre": _til_andre(bestilling),
        }
    }
    kontekst["brev"] |= {"til": _til(bestilling), "sperret_adresse": _sperret(bestilling)}
    return kontekst


def _navn(mote: Mote | None, forslag: bool) -> str:
    """What is enclosed, in words."""
    if mote:
        return _("Referat {dato}", dato=mote.dato)
    return _("Individuell plan, forslag") if forslag else _("Individuell plan")


def _til(bestilling: Bestilling) -> list[str]:
    """The recipient's own name and address, as they stand in the window of the envelope."""
    plan, nummer = bestilling.plan, deltakernummer(bestilling.part or "")
    if nummer is not None:
        d = plan.finn_deltaker(nummer)
        adresse = (d.adresse or "").splitlines()
        linjer = [d.betegnelse, d.tjeneste if d.navn else None, *(linje.strip() for linje in adresse)]
        return [linje for linje in linjer if linje]
    if bestilling.part == KOORDINATOR:
        k = plan.koordinator_paa(bestilling.stand)
        return [del_ for del_ in (k.navn, k.tjeneste) if del_] if k else [_("koordinator")]
    return adressat(bestilling)


def _sperret(bestilling: Bestilling) -> bool:
    """Whether the planeier's own address is kept out of a letter to the planeier (§ 6.9)."""
    return not _til_andre(bestilling) and bestilling.plan.planeier.adressesperre != "ingen"


def _til_andre(bestilling: Bestilling) -> bool:
    andre = deltakernummer(bestilling.part or "") is not None or er_utenfor(bestilling.part)
    return bestilling.part == KOORDINATOR or andre
