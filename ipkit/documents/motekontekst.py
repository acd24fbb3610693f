"""What a meeting's papers tell: the invitation, and the minutes with what was decided (rules 104–118)."""

from collections.abc import Iterable
from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.kontekst import felles
from ipkit.documents.oversettelse import _, ord_for
from ipkit.documents.parter import Parter
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommuneord import gruppens_ord
from ipkit.domain.mote import Mote, Motedeltaker, Referatpunkt
from ipkit.domain.part import KOORDINATOR, PLANEIER
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import maalplass
from ipkit.domain.saksliste import ordnet
from ipkit.domain.tilgang import vurder_motemottaker
from ipkit.domain.utsendingsregler import nye_mottakere, utsendinger

_UNDER_MAAL = ("drofting", "beslutning")
_AVSNITT = ("siden_sist", "situasjon", "planeiers_syn", "barnets_mening", "uenighet")


def innkallingkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """All that the document `innkalling` tells: when, where, who, the agenda, what somebody needs (rule 60).

    Raises IkkeFunnetError for an unknown meeting.
    """
    plan = bestilling.plan
    mote = plan.finn_mote(bestilling.mote or 0)
    parter = Parter(plan, bestilling.dato, bestilling.innstillinger)
    deltakere = [m for m in plan.motedeltaker if m.mote == mote.nummer]
    leder = mote.moteleder or KOORDINATOR
    return felles(bestilling) | {
        "mote": {
            **_motet(mote, bestilling.innstillinger),
            "sted_skjult": bestilling.mottaker is not None and mote.sted is None,
            "innkalt": mote.innkalt or bestilling.dato,
            "moteleder": parter.navn(leder),
            "invitert": [{"navn": _hvem(m, parter), "rolle": _rolle(m, parter)} for m in deltakere],
            "saker": _saker(plan, mote, parter),
        },
    }


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
            **_motet(mote, bestilling.innstillinger),
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
            "referat_sted": mote.referat_sted,
            "sjekkliste": [ord_for("sjekkliste", punkt) for punkt in mote.sjekkliste],
            "endringer": [
                {
                    "tekst": p.tekst,
                    "ansvarlig": parter.navn(p.ansvarlig) if p.ansvarlig else None,
                    "frist": p.frist,
                }
                for p in punkter
                if p.slag == "endring"
            ],
            "merknader": [
                {"av": parter.navn(m.av), "dato": m.dato, "tekst": m.tekst}
                for m in plan.referatmerknad
                if m.mote == mote.nummer
            ],
            "avsnitt": {slag: [p.tekst for p in punkter if p.slag == slag] for slag in _AVSNITT},
            "maal": _per_maal(plan, punkter, parter),
            "kopi_til": _kopi_til(
                bestilling, deltakere, Parter(plan, bestilling.dato, bestilling.innstillinger)
            ),
        },
    }


def _motet(mote: Mote, innst: Innstillinger) -> dict[str, Any]:
    """What every paper of a meeting begins with."""
    return {
        "nummer": mote.nummer,
        "type": gruppens_ord(ord_for("type", mote.type), innst),
        "dato": mote.dato,
        "tid": mote.tid,
        "sted": mote.sted,
    }


def _navn(deltakere: Iterable[Motedeltaker], oppmote: str, parter: Parter) -> list[dict[str, Any]]:
    return [{"navn": _hvem(m, parter), "rolle": _rolle(m, parter)} for m in deltakere if m.oppmote == oppmote]


def _hvem(m: Motedeltaker, parter: Parter) -> str:
    return parter.navn(m.part) if m.part else m.navn or _("gjest")


def _rolle(m: Motedeltaker, parter: Parter) -> str | None:
    """What somebody is to the plan, or came as: «tolk», «vara for Kari Fiktiv»."""
    if m.kommer_som == "vara" and m.vara_for:
        return _("vara for {navn}", navn=parter.navn(m.vara_for))
    if m.kommer_som != "deltaker" or m.part is None:
        return ord_for("kommer_som", m.kommer_som if m.kommer_som != "deltaker" else "gjest")
    return _("planeier") if m.part == PLANEIER else parter.rolle(m.part)


def _saker(plan: Plan, mote: Mote, parter: Parter) -> list[dict[str, Any]]:
    return [
        {"tekst": s.tekst, "maal": s.maal, "meldt_av": parter.navn(s.meldt_av) if s.meldt_av else None}
        for s in ordnet(plan, mote.nummer)
    ]


def _per_maal(plan: Plan, punkter: list[Referatpunkt], parter: Parter) -> list[dict[str, Any]]:
    """Discussion and decisions goal by goal; what concerns no goal comes last, without a number."""
    tekst = {m.nummer: m.tekst for m in plan.maal}
    aktuelle = [p for p in punkter if p.slag in _UNDER_MAAL]
    numre = sorted({p.maal for p in aktuelle if p.maal is not None}, key=lambda n: maalplass(plan, n))
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
    plan, dager = bestilling.plan, (bestilling.dato, bestilling.ekte_dato or bestilling.dato)
    mote = bestilling.mote or 0
    fort = utsendinger(plan, "referat", mote)
    nye = nye_mottakere(plan, "referat", mote, deltakere, *dager, bestilling.innstillinger)
    return [
        {
            "navn": parter.navn(u.mottaker) if u.mottaker else u.navn,
            "maate": ord_for("maate", u.maate),
            "sendt": u.dato,
        }
        for u in (*fort, *nye)
        if u.mottaker is None
        or vurder_motemottaker(plan, mote, u.mottaker, *dager, bestilling.innstillinger).tillatt
    ]
