"""Forms, blank or filled: the request for a plan, and the mapping of needs (rules 1–3, 41, 42, 70)."""

from collections.abc import Mapping
from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.brevkontekst import finn
from ipkit.documents.kontekst import felles
from ipkit.domain.felt import felter
from ipkit.domain.ord import ord_for
from ipkit.domain.sak import Henvendelse

_OM = ("dato", "tekst", "hvorfor", "hjelp_i_dag", "onsket_koordinator", "formidler_navn")
_OMRAADE = ("ressurser", "situasjon", "onsker", "behov", "tjenester")
BLANK = "blank"


def anmodningkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """The request: what it must say, and who signs (rule 3). Without a request, a form to fill in.

    Raises IkkeFunnetError for an unknown number.
    """
    plan, blank = bestilling.plan, bestilling.variant == BLANK
    h = None
    if not blank and (plan.henvendelse or bestilling.nummer is not None):
        h = finn(plan, plan.henvendelse, bestilling.nummer, "henvendelse")
    return felles(bestilling, "Anmodning om individuell plan" if blank else None) | {
        "blank": blank,
        "anmodning": _henvendelse(h),
    }


def _henvendelse(h: Henvendelse | None) -> dict[str, Any]:
    tom: dict[str, Any] = dict.fromkeys((*_OM, "formidlet_av", "muntlig", "underskrevet_av"))
    if h is None:
        return tom
    return tom | {
        **{navn: getattr(h, navn) for navn in _OM},
        "formidlet_av": ord_for("formidlet_av", h.formidlet_av) if h.formidlet_av != "planeier" else None,
        "muntlig": h.kanal == "muntlig",
        "underskrevet_av": ord_for("underskrevet_av", h.underskrevet_av) if h.underskrevet_av else None,
    }


def kartleggingkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """The mapping by life area, resources first; what is not written has lines to write on (rule 41)."""
    blank = bestilling.variant == BLANK
    kartlegging = None if blank else bestilling.kartlegging
    skrevet = {o.livsomraade: o for o in kartlegging.omraader} if kartlegging else {}
    livsomraader = bestilling.innstillinger.livsomraader
    egne = {kode: ord_for("livsomraade", kode) for kode in skrevet if kode not in livsomraader}
    tittel = "Kartlegging" if blank else f"Kartlegging for {bestilling.plan.planeier.navn}"
    return felles(bestilling, tittel) | {
        "blank": blank,
        "kartlegging": {
            "dato": kartlegging.dato if kartlegging else None,
            "gjort_av": kartlegging.gjort_av if kartlegging else None,
            "planeiers_forventninger": kartlegging.planeiers_forventninger if kartlegging else None,
            "koordinators_forventninger": kartlegging.koordinators_forventninger if kartlegging else None,
            "merknad": kartlegging.merknad if kartlegging else None,
            "omraader": [
                _omraade(navn, skrevet.get(kode)) for kode, navn in _alle(livsomraader, egne).items()
            ],
        },
    }


def _alle(livsomraader: Mapping[str, str], egne: Mapping[str, str]) -> dict[str, str]:
    """The municipality's life areas, and those that were written about before they changed."""
    return {**livsomraader, **egne}


def _omraade(navn: str, om: Any | None) -> dict[str, Any]:
    from ipkit.domain.kartlegging import Kartleggingsomraade

    ledetekster = felter(Kartleggingsomraade)
    return {
        "navn": navn,
        "svar": [
            {"ledetekst": ledetekster[f].ledetekst, "tekst": getattr(om, f) if om else None} for f in _OMRAADE
        ],
        "folges_opp": om.folges_opp if om else None,
    }
