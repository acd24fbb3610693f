"""Forms, blank or filled: the request for a plan, and the mapping of needs (rules 1–3, 41, 42, 70)."""

from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.brevkontekst import finn
from ipkit.documents.katalog import BLANK
from ipkit.documents.kontekst import felles
from ipkit.documents.oversettelse import _, i_ord, ord_for
from ipkit.domain.felt import felter
from ipkit.domain.kartlegging import Kartlegging, Kartleggingsomraade
from ipkit.domain.sak import Henvendelse

_OM = ("dato", "tekst", "hvorfor", "hjelp_i_dag", "onsket_koordinator", "formidler_navn")
_OMRAADE = ("ressurser", "situasjon", "onsker", "behov", "tjenester")
_OM_KARTLEGGINGEN = (
    "dato",
    "gjort_av",
    "planeiers_forventninger",
    "koordinators_forventninger",
    "merknad",
)


def anmodningkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """The request: what it must say, and who signs (rule 3). Without a request, a form to fill in.

    Raises IkkeFunnetError for an unknown number.
    """
    plan, blank = bestilling.plan, bestilling.variant == BLANK
    h = None
    if not blank and (plan.henvendelse or bestilling.nummer is not None):
        h = finn(plan, plan.henvendelse, bestilling.nummer, "henvendelse")
    return felles(bestilling, _("Anmodning om individuell plan") if blank else None) | {
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
    """The mapping by life area, resources first (rule 41). Where nothing is written, a form to fill in."""
    blank = bestilling.variant == BLANK
    k = bestilling.kartlegging if not blank else None
    skrevet = k is not None and k.version > 0
    tittel = _("Kartlegging") if blank else None
    return felles(bestilling, tittel) | {
        "blank": blank,
        "kartlegging": {
            **{navn: getattr(k, navn, None) for navn in _OM_KARTLEGGINGEN},
            "skrevet": skrevet,
            "omraader": _skrevne(k, bestilling) if k and skrevet else _tomme(bestilling),
        },
    }


def _tomme(bestilling: Bestilling) -> list[dict[str, Any]]:
    """All the municipality's life areas, with every question."""
    return [
        _omraade(navn, dict.fromkeys(_OMRAADE)) for navn in bestilling.innstillinger.livsomraader.values()
    ]


def _skrevne(kartlegging: Kartlegging, bestilling: Bestilling) -> list[dict[str, Any]]:
    """What is written, in the municipality's order of areas; one that was dropped since comes last."""
    navn = bestilling.innstillinger.livsomraader
    rekkefolge = list(navn)
    kjente = [o for o in kartlegging.omraader if o.livsomraade in navn]
    kjente.sort(key=lambda o: rekkefolge.index(o.livsomraade))
    egne = [o for o in kartlegging.omraader if o.livsomraade not in navn]
    return [
        _omraade(
            navn.get(o.livsomraade, ord_for("livsomraade", o.livsomraade)),
            {f: getattr(o, f) for f in _OMRAADE if getattr(o, f)},
            o.folges_opp,
        )
        for o in (*kjente, *egne)
    ]


def _omraade(navn: str, svar: dict[str, str | None], folges_opp: bool | None = None) -> dict[str, Any]:
    ledetekster = felter(Kartleggingsomraade)
    rader = [{"ledetekst": i_ord(ledetekster[f].ledetekst), "tekst": tekst} for f, tekst in svar.items()]
    return {"navn": i_ord(navn), "svar": rader, "folges_opp": folges_opp}
