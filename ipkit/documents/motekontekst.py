"""What the minutes tell: who was there, what was said about each goal, what was decided (rules 107, 118)."""

from collections.abc import Iterable
from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.kontekst import felles
from ipkit.documents.parter import Parter
from ipkit.domain.mote import Mote, Motedeltaker, Referatpunkt
from ipkit.domain.ord import ord_for
from ipkit.domain.part import PLANEIER
from ipkit.domain.plan import Plan
from ipkit.domain.tilgang import vurder_motemottaker

_UNDER_MAAL = ("drofting", "beslutning")
_AVSNITT = ("siden_sist", "situasjon", "planeiers_syn", "barnets_mening", "uenighet", "endring")
BREVPOST = "brevpost"


def referatkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """All that the document `referat` tells. Raises IkkeFunnetError for an unknown meeting."""
    plan = bestilling.plan
    mote = plan.finn_mote(bestilling.mote or 0)
    # People are named as they stood on the day of the meeting; who gets a copy is decided as of today.
    parter = Parter(plan, mote.dato, bestilling.innstillinger, skrevet_etterpaa=True)
    deltakere = [m for m in plan.motedeltaker if m.mote == mote.nummer]
    punkter = [p for p in plan.referatpunkt if p.mote == mote.nummer]
    return felles(bestilling) | {
        "mote": {
            "nummer": mote.nummer,
            "type": ord_for("type", mote.type),
            "dato": mote.dato,
            "tid": mote.tid,
            "sted": mote.sted,
            "avholdt": mote.referatdato is not None,
            "klarert": mote.klarert,
            "moteleder": parter.navn(mote.moteleder) if mote.moteleder else None,
            "referent": parter.navn(mote.referent) if mote.referent else None,
            "neste": mote.neste,
            "merknadsfrist": mote.merknadsfrist,
            "til_stede": _navn(deltakere, "til_stede", parter),
            "forfall": _navn(deltakere, "forfall", parter),
            "invitert": _navn(deltakere, "invitert", parter),
            "saker": _saker(plan, mote, parter),
            "avsnitt": {slag: [p.tekst for p in punkter if p.slag == slag] for slag in _AVSNITT},
            "maal": _per_maal(plan, punkter, parter),
            "kopi_til": _kopi_til(
                bestilling, deltakere, Parter(plan, bestilling.dato, bestilling.innstillinger)
            ),
        },
    }


def _navn(deltakere: Iterable[Motedeltaker], oppmote: str, parter: Parter) -> list[dict[str, Any]]:
    return [{"navn": _hvem(m, parter), "rolle": _rolle(m, parter)} for m in deltakere if m.oppmote == oppmote]


def _hvem(m: Motedeltaker, parter: Parter) -> str:
    return parter.navn(m.part) if m.part else m.navn or "gjest"


def _rolle(m: Motedeltaker, parter: Parter) -> str | None:
    if m.part is None:
        return "gjest"
    return PLANEIER if m.part == PLANEIER else parter.rolle(m.part)


def _saker(plan: Plan, mote: Mote, parter: Parter) -> list[dict[str, Any]]:
    return [
        {"tekst": s.tekst, "maal": s.maal, "meldt_av": parter.navn(s.meldt_av) if s.meldt_av else None}
        for s in plan.sakspunkt
        if s.mote == mote.nummer
    ]


def _per_maal(plan: Plan, punkter: list[Referatpunkt], parter: Parter) -> list[dict[str, Any]]:
    """Discussion and decisions goal by goal; what concerns no goal comes last, without a number."""
    tekst = {m.nummer: m.tekst for m in plan.maal}
    aktuelle = [p for p in punkter if p.slag in _UNDER_MAAL]
    numre = sorted({p.maal for p in aktuelle if p.maal is not None})
    grupper: list[int | None] = [*numre, *([None] if any(p.maal is None for p in aktuelle) else [])]
    return [
        {
            "nummer": nummer,
            "tekst": tekst.get(nummer) if nummer else None,
            "drofting": [p.tekst for p in aktuelle if p.maal == nummer and p.slag == "drofting"],
            "beslutninger": [
                {
                    "tekst": p.tekst,
                    "ansvarlig": parter.navn(p.ansvarlig) if p.ansvarlig else None,
                    "frist": p.frist,
                }
                for p in aktuelle
                if p.maal == nummer and p.slag == "beslutning"
            ],
        }
        for nummer in grupper
    ]


def _kopi_til(bestilling: Bestilling, deltakere: list[Motedeltaker], parter: Parter) -> list[dict[str, Any]]:
    """Those who may have the minutes: within consent, or let in to this meeting by planeier (rule 106).

    Empty in a copy that was cut to one meeting: the consents are not in it, so a list would leave out
    people who do get the minutes, and who else gets them is nobody's but those within the plan. Empty in
    an earlier version too: who may have the minutes is decided today.
    """
    if bestilling.gjaldt or (bestilling.skjermet and not bestilling.plan.samtykke):
        return []
    faar = [m for m in deltakere if _faar_referat(bestilling, m)]
    navn = [parter.navn(PLANEIER), *(_hvem(m, parter) for m in faar)]
    return [{"navn": n, "maate": BREVPOST} for n in dict.fromkeys(navn)]


def _faar_referat(b: Bestilling, m: Motedeltaker) -> bool:
    if m.part is None:
        return m.ja_til_motet
    ekte = b.ekte_dato or b.dato
    return vurder_motemottaker(b.plan, m.mote, m.part, b.dato, ekte, b.innstillinger).tillatt
