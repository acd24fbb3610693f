"""The evaluation as a form: blank, with the plan's goals, or as it was recorded (rules 93, 94, 96).

domene.md § 3.6: attainment goal by goal, then the four other questions.
"""

from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.brevkontekst import finn
from ipkit.documents.katalog import BLANK, MED_MAAL
from ipkit.documents.kontekst import felles
from ipkit.documents.oversettelse import _, i_ord, ord_for
from ipkit.domain.dato import alder
from ipkit.domain.evaluering import Evaluering
from ipkit.domain.felt import felter
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import MYNDIG
from ipkit.domain.rekkefolge import maal_i_rekkefolge, maalplass

SPORSMAAL = ("kan_tiltak_avsluttes", "bor_maal_endres", "bor_tiltak_endres", "fortsatt_behov")
_SKREVET = ("dato", "deltok", "planeiers_ord", "barnets_syn", "oppsummering", "neste", "fortsatt_behov")


def evalueringkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """The five questions with their answers, or with room for them. Where nothing is evaluated, a form.

    Raises IkkeFunnetError for an unknown number.
    """
    plan, variant = bestilling.plan, bestilling.variant
    e = None
    if variant not in (BLANK, MED_MAAL) and (plan.evaluering or bestilling.nummer is not None):
        e = finn(plan, plan.evaluering, bestilling.nummer, "evaluering", "evaluering")
    blank = variant == BLANK
    tittel = _("Evaluering av planen til {navn}", navn=plan.planeier.navn)
    return felles(bestilling, _("Evaluering av individuell plan") if blank else tittel) | {
        "blank": blank,
        "utfylt": e is not None,
        "evaluering": _evaluering(e),
        "sporsmaal": [
            {"tekst": i_ord(felter(Evaluering)[f].ledetekst), "svar": getattr(e, f, None)} for f in SPORSMAAL
        ],
        "maal": [] if blank else _vurdert(plan, e) if e else _aapne(plan),
        "barn": not blank and _hores(bestilling),
    }


def _hores(bestilling: Bestilling) -> bool:
    """Whether the planeier is a child whose own view is asked for (rule 33)."""
    aar = alder(bestilling.plan.planeier.fodselsdato, bestilling.dato)
    return bestilling.innstillinger.barnets_syn_bor_alder <= aar < MYNDIG


def _evaluering(e: Evaluering | None) -> dict[str, Any]:
    return {
        **{felt: getattr(e, felt, None) for felt in _SKREVET},
        "planeier_deltok": ord_for("planeier_deltok", e.planeier_deltok) if e else None,
        "anledning": ord_for("anledning", e.anledning) if e and e.anledning != "ordinaer" else None,
        "aarsak": e.aarsak if e else None,
    }


def _aapne(plan: Plan) -> list[dict[str, Any]]:
    """The goals that an evaluation has to assess (rule 94), with nothing answered."""
    return [
        _maal(m.nummer, m.tekst, None, None)
        for m in maal_i_rekkefolge(plan)
        if m.aapent and m.status != "forslag"
    ]


def _vurdert(plan: Plan, e: Evaluering) -> list[dict[str, Any]]:
    tekster = {m.nummer: m.tekst for m in plan.maal}
    return [
        _maal(v.maal, tekster.get(v.maal), ord_for("oppnaaelse", v.oppnaaelse), v.begrunnelse)
        for v in sorted(plan.maalvurdering, key=lambda v: maalplass(plan, v.maal))
        if v.evaluering == e.nummer
    ]


def _maal(nummer: int, tekst: str | None, oppnaaelse: str | None, begrunnelse: str | None) -> dict[str, Any]:
    return {"nummer": nummer, "tekst": tekst, "oppnaaelse": oppnaaelse, "begrunnelse": begrunnelse}
