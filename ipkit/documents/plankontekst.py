"""What the document `plan` tells, in the order of domene.md § 3.7."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.klagekontekst import klage
from ipkit.documents.kontekst import felles
from ipkit.documents.oversettelse import _, i_ord, ord_for
from ipkit.documents.parter import Parter, rolletittel
from ipkit.domain.evaluering import Evaluering
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.maal import Maal
from ipkit.domain.overgang import Overgang
from ipkit.domain.part import KOORDINATOR
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import maal_i_rekkefolge, maalplass
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.tiltak import Tiltak

_TEKSTER = ("viktig_for_meg", "bakgrunn", "ressurser", "eget_bidrag", "paarorendes_bidrag", "samarbeid")
ANTALL_EVALUERINGER = 3
"""How many of the latest evaluations a plan document tells about."""


def plankontekst(bestilling: Bestilling) -> dict[str, Any]:
    """All that the document `plan` tells, in the order of domene.md § 3.7."""
    plan = bestilling.plan
    ekte_dato = None if bestilling.gjaldt else bestilling.ekte_dato
    parter = Parter(plan, bestilling.stand, bestilling.innstillinger, ekte_dato)
    tekster = dict.fromkeys(_TEKSTER) | {t.slag: t.tekst for t in plan.plantekst}
    return felles(bestilling) | {
        "tekster": tekster,
        "maal": [_maal(plan, m, parter, bestilling) for m in maal_i_rekkefolge(plan)],
        "datoer": _datoer(plan, bestilling.stand),
        "deltakere": parter.deltakere(),
        "representanter": parter.representanter(),
        "andre_tjenester": [
            {"tjeneste": t.tjeneste, "hjelp": t.hjelp, "kontakt": t.kontakt} for t in plan.andretjeneste
        ],
        "overganger": [_overgang(o) for o in sorted(plan.overgang, key=lambda o: (o.dato, o.nummer))],
        "fagplaner": [{"tittel": f.tittel, "sted": f.sted} for f in plan.fagplan],
        "evalueringer": [_evaluering(plan, e) for e in reversed(plan.evaluering[-ANTALL_EVALUERINGER:])],
        "samtykker": [_samtykke(s, parter) for s in _gjeldende(plan, bestilling.siste)],
        "tilslutninger": [
            {
                "hvem": parter.navn(t.part),
                "gitt_av": ord_for("gitt_av", t.gitt_av) if t.gitt_av and t.gitt_av != t.part else None,
                "dato": t.dato,
                "svar": ord_for("svar", t.svar),
                "merknad": t.merknad,
            }
            for t in plan.tilslutning
        ],
        "underskrifter": _underskrifter(bestilling, parter),
        "klage": klage(bestilling),
        "svarslipp": _svarslipp(bestilling) if bestilling.forslag else None,
    }


def _underskrifter(bestilling: Bestilling, parter: Parter) -> list[str]:
    """Who signs: the planeier, parents and guardian, and who coordinates, or the unit that has to."""
    enhet = i_ord(bestilling.innstillinger.koordinerende_enhet)
    k = bestilling.plan.koordinator_paa(bestilling.stand)
    return [
        _("{navn}, planeier", navn=bestilling.plan.planeier.navn),
        *(f"{p['navn']}, {p['tilknytning']}" for p in parter.representanter()),
        f"{k.navn}, {rolletittel(k.rolle, bestilling.innstillinger)}" if k else _("For {enhet}", enhet=enhet),
    ]


def _datoer(plan: Plan, stand: date) -> dict[str, list[date]]:
    """The days of the timeline: evaluations, meetings held and meetings called."""
    return {
        "evalueringer": [e.dato for e in plan.evaluering],
        "moter": [m.dato for m in plan.mote if m.status == "avholdt"],
        "kommende_moter": [
            m.dato for m in plan.mote if m.status in ("planlagt", "innkalt") and m.dato >= stand
        ],
    }


def _svarslipp(bestilling: Bestilling) -> dict[str, Any]:
    """The reply slip of a proposal: who answers, by when, and where to (rule 55)."""
    innst = bestilling.innstillinger
    k = bestilling.plan.koordinator_paa(bestilling.stand)
    sted = (
        [k.navn, k.tjeneste] if k else [i_ord(innst.koordinerende_enhet), innst.koordinerende_enhet_kontakt]
    )
    return {
        "hvem": bestilling.mottaker if bestilling.part != KOORDINATOR else None,
        "frist": bestilling.plan.hode.uttalelsesfrist,
        "sendes_til": ", ".join(del_ for del_ in (*sted, innst.kommune) if del_),
    }


def _overgang(o: Overgang) -> dict[str, Any]:
    return {
        "navn": ord_for("overgang", o.overgang),
        "dato": o.dato,
        "tekst": o.tekst,
        "forberedt": o.forberedt,
    }


def _maal(plan: Plan, m: Maal, parter: Parter, bestilling: Bestilling) -> dict[str, Any]:
    omraader = bestilling.innstillinger.livsomraader
    omraade = (
        i_ord(omraader.get(m.livsomraade, ord_for("livsomraade", m.livsomraade))) if m.livsomraade else None
    )
    return {
        "nummer": m.nummer,
        "tekst": m.tekst,
        "egne_ord": m.egne_ord,
        "livsomraade": omraade,
        "prioritet": m.prioritet,
        "fra": m.fra,
        "frist": m.frist,
        "status": ord_for("status", m.status),
        "forslag": m.status == "forslag",
        "foreslaatt_av": parter.navn(m.foreslaatt_av) if m.foreslaatt_av else None,
        "avsluttet": not m.aapent,
        "oppnaaelse": ord_for("oppnaaelse", m.oppnaaelse) if m.oppnaaelse else None,
        "begrunnelse": m.begrunnelse,
        "kommentarer": _kommentarer(plan.kommentar, parter, m.nummer, None),
        "tiltak": [_tiltak(plan, t, parter) for t in plan.tiltak_for(m.nummer)],
    }


def _tiltak(plan: Plan, t: Tiltak, parter: Parter) -> dict[str, Any]:
    return {
        "nummer": f"{t.maal}.{t.nummer}",
        "tekst": t.tekst,
        "hvordan": t.hvordan,
        "omfang": t.omfang,
        "ansvarlig": parter.navn(t.ansvarlig, merket=True),
        "fra": t.fra,
        "til": t.til,
        "status": ord_for("status", t.status),
        "forslag": t.status == "forslag",
        "ferdig": t.endt,
        "foreslaatt_av": parter.navn(t.foreslaatt_av) if t.foreslaatt_av else None,
        "kommentar": t.kommentar,
        "kommentarer": _kommentarer(plan.kommentar, parter, t.maal, t.nummer),
    }


def _kommentarer(
    alle: Iterable[Kommentar], parter: Parter, maal: int, tiltak: int | None
) -> list[dict[str, Any]]:
    """What others have said about a goal or a measure, with author and date (rule 82)."""
    return [
        {"av": parter.navn(k.av), "dato": k.dato, "tekst": k.tekst}
        for k in alle
        if (k.maal, k.tiltak) == (maal, tiltak)
    ]


def _evaluering(plan: Plan, e: Evaluering) -> dict[str, Any]:
    tekst = {m.nummer: m.tekst for m in plan.maal}
    return {
        "dato": e.dato,
        "planeier_deltok": ord_for("planeier_deltok", e.planeier_deltok),
        "planeiers_ord": e.planeiers_ord,
        "oppsummering": e.oppsummering,
        "fortsatt_behov": e.fortsatt_behov,
        "vurderinger": [
            {
                "maal": v.maal,
                "tekst": tekst.get(v.maal),
                "oppnaaelse": ord_for("oppnaaelse", v.oppnaaelse),
                "begrunnelse": v.begrunnelse,
            }
            for v in sorted(plan.maalvurdering, key=lambda v: maalplass(plan, v.maal))
            if v.evaluering == e.nummer
        ],
    }


def _gjeldende(plan: Plan, siste: date) -> list[Samtykke]:
    """The consents that are a yes that still holds; why one ended is nobody's business here."""
    ute = {d.nummer for d in plan.deltaker if d.ut and d.ut <= siste}
    nei = [s for s in plan.samtykke if s.svar == "nei" and s.gjelder_fra <= siste and not s.avklart(siste)]
    return [
        s
        for s in plan.samtykke
        if s.svar == "ja"
        and (s.til is None or s.til >= siste)
        and (s.trukket is None or s.trukket > siste)
        and s.deltaker not in ute
        and not any(_overprover(annet, s) for annet in nei)
    ]


def _overprover(nei: Samtykke, s: Samtykke) -> bool:
    """Whether a later no to the same question has taken the yes back."""
    samme = (nei.type, nei.deltaker) == (s.type, s.deltaker)
    return samme and (nei.dato, nei.nummer) > (s.dato, s.nummer)


def _samtykke(s: Samtykke, parter: Parter) -> dict[str, Any]:
    return {
        "hva": _("At planen lages") if s.type == "plan" else _("At opplysninger deles"),
        "hvem": parter.navn(str(s.deltaker)) if s.deltaker else None,
        "gitt_av": parter.navn(s.gitt_av) if s.gitt_av == "planeier" else ord_for("gitt_av", s.gitt_av),
        "giver_navn": s.giver_navn,
        "fra": s.gjelder_fra,
        "til": s.til,
        "form": ord_for("form", s.form),
    }
