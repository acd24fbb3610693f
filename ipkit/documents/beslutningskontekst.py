"""The decision letter: what was decided, why, and how to complain (rules 10, 11, 13, 14, 21, 135)."""

from datetime import date
from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.brevkontekst import brev, finn
from ipkit.documents.klagekontekst import klage
from ipkit.documents.oversettelse import _, i_ord, ord_for
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.sak import Beslutning
from ipkit.domain.tekst import merk

_HVA = {"pbrl_2_5_b": merk("koordinator"), "pbrl_2_5_c": merk("barnekoordinator")}
"""What a decision by these legal bases is about; by any other, an individual plan."""
_SVAR = {
    "innvilget": merk("{navn} får {hva}."),
    "avslaatt": merk("{navn} får ikke {hva}."),
    "avsluttet": merk("Ordningen med {hva} for {navn} blir avsluttet."),
    "forlenget": merk("{navn} får beholde {hva}. Ordningen er forlenget."),
    "ikke_forlenget": merk("Ordningen med {hva} for {navn} blir ikke forlenget."),
}
_FORM = {
    "vedtak": (merk("Vedtak om {hva}"), merk("vedtaket")),
    "beslutning": (merk("Beslutning om {hva}"), merk("beslutningen")),
    "ingen": (merk("Svar om {hva}"), merk("svaret")),
}
GIR: tuple[str, ...] = ("innvilget", "forlenget")
"""The outcomes that give what was asked for."""


def beslutningkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """All that the decision letter tells. Raises IkkeFunnetError."""
    plan, innst = bestilling.plan, bestilling.innstillinger
    b = finn(plan, plan.beslutning, bestilling.nummer, "beslutning")
    hva = i_ord(_HVA.get(b.rettsgrunnlag, merk("individuell plan")))
    organ = _organ(b, innst)
    grunnlag = bestilling.grunnlag
    vedtak = grunnlag is not None and grunnlag.enkeltvedtak == "ja"
    form, formen = _FORM["vedtak" if vedtak else innst.beslutningsform]
    return brev(bestilling, _(form, hva=hva), organ) | {
        "beslutning": {
            "svar": _(_SVAR[b.utfall], navn=plan.planeier.navn, hva=hva),
            "hva": hva,
            "formen": i_ord(formen),
            "gir": b.utfall in GIR,
            "dato": b.dato,
            "organ": organ,
            "lov": i_ord(grunnlag.lov) if grunnlag else None,
            "grunnlag": i_ord(grunnlag.kortform) if grunnlag else None,
            "gjelder": i_ord(grunnlag.gjelder) if grunnlag else None,
            "enkeltvedtak": vedtak,
            "begrunnelse": b.begrunnelse,
            "til": b.til if b.utfall in GIR else None,
            "slutt": plan.hode.avsluttet if b.utfall == "avsluttet" else None,
            "henvendelse": _henvendelse(plan, b),
            "klage": _klagen(plan, b),
            "underrettet": b.underrettet,
        },
        "klage": _klageinfo(bestilling, organ, b),
    }


def _organ(b: Beslutning, innst: Innstillinger) -> str:
    """The name of the body that decided (rule 11)."""
    if b.organ_navn:
        return b.organ_navn
    return i_ord(innst.besluttes_av) if b.organ == "koordinerende_enhet" else ord_for("organ", b.organ)


def _henvendelse(plan: Plan, b: Beslutning) -> date | None:
    """The request that is answered: the newest one before the decision."""
    return max((h.dato for h in plan.henvendelse if h.dato <= b.dato), default=None)


def _klagen(plan: Plan, b: Beslutning) -> date | None:
    """The day that the complaint came in which this decision answers."""
    return next((k.dato for k in plan.klage if k.nummer == b.klage), None)


def _klageinfo(bestilling: Bestilling, organ: str, b: Beslutning) -> dict[str, Any]:
    """The deadline is counted from the day the planeier was told, else from the letter (rule 14)."""
    kommune = bestilling.innstillinger.kommune
    mottaker = f"{organ}, {kommune}" if kommune and kommune not in organ else organ
    return klage(bestilling, mottaker, b.underrettet or bestilling.dato)
