"""What a template sees: plain data, built from values. No codes, no numbers of the program's own.

The plan comes in already cut to its recipient; nothing is filtered here but what is no part of a
document at all: who has left, consents that have ended, reasons for a withdrawal.
"""

from datetime import date
from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.katalog import DOKUMENTER
from ipkit.documents.parter import Parter, hel_linje
from ipkit.domain.dato import langt
from ipkit.domain.evaluering import Evaluering
from ipkit.domain.maal import Maal
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Plan
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.tiltak import Tiltak

FORSLAG = ("utkast", "til_uttalelse")
_MERKE = {
    "utkast": ("FORSLAG", "StatusForslag", "Planen er ikke vedtatt og gjelder ikke ennå."),
    "til_uttalelse": ("FORSLAG", "StatusForslag", "Planen er til uttalelse og gjelder ikke ennå."),
    "aktiv": ("GJELDENDE", "StatusGjeldende", None),
    "i_bero": ("GJELDENDE – I BERO", "StatusGjeldende", "Arbeidet med planen er satt i bero."),
    "avsluttet": ("AVSLUTTET", "StatusAvsluttet", "Planen er avsluttet og gjelder ikke lenger."),
}
_TEKSTER = ("viktig_for_meg", "bakgrunn", "ressurser", "eget_bidrag", "paarorendes_bidrag", "samarbeid")
ANTALL_EVALUERINGER = 3
"""How many of the latest evaluations a plan document tells about."""


def felles(bestilling: Bestilling) -> dict[str, Any]:
    """What every document has: itself, the municipality, the plan's head, planeier and koordinator."""
    plan = bestilling.plan
    slag = DOKUMENTER[bestilling.dokument]
    forslag = plan.hode.status in FORSLAG
    innst = bestilling.innstillinger
    return {
        "dato": bestilling.dato,
        "dokument": {
            "tittel": f"{slag.tittel} for {plan.planeier.navn}",
            "variant": bestilling.variant,
            "arbeidskopi": bestilling.mottaker is None,
            "mottaker": bestilling.mottaker,
            "nummer": bestilling.dokumentnummer,
            "skjermet": bestilling.skjermet,
            "vis_mangler": bestilling.mottaker is None
            or (forslag and bestilling.dokument == "plan" and not bestilling.gjaldt),
        },
        "kommune": {
            "navn": innst.kommune or None,
            "koordinerende_enhet": innst.koordinerende_enhet,
            "koordinerende_enhet_kontakt": innst.koordinerende_enhet_kontakt or None,
            "klageinstans": innst.klageinstans,
            "klagefrist_uker": innst.klagefrist_uker,
        },
        "plan": _hode(plan, bestilling.gjaldt),
        "planeier": {
            "navn": plan.planeier.navn,
            "fodt": plan.planeier.fodselsdato,
            "telefon": hel_linje(plan.planeier.telefon),
            "adresse": plan.planeier.adresse,
        },
        "koordinator": _koordinator(bestilling),
    }


def plankontekst(bestilling: Bestilling) -> dict[str, Any]:
    """All that the document `plan` tells, in the order of domene.md § 3.7."""
    plan = bestilling.plan
    ekte_dato = None if bestilling.gjaldt else bestilling.ekte_dato
    parter = Parter(plan, bestilling.stand, bestilling.innstillinger, ekte_dato)
    tekster = dict.fromkeys(_TEKSTER) | {t.slag: t.tekst for t in plan.plantekst}
    return felles(bestilling) | {
        "tekster": tekster,
        "maal": [_maal(plan, m, parter, bestilling) for m in plan.maal],
        "deltakere": parter.deltakere(),
        "representanter": parter.representanter(),
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
    }


def _hode(plan: Plan, gjaldt: date | None) -> dict[str, Any]:
    hode = plan.hode
    merke, merkestil, forklaring = _gammelt_merke(gjaldt) if gjaldt else _MERKE[hode.status]
    return {
        "nummer": hode.nummer,
        "utgave": hode.utgave,
        "merke": merke,
        "merkestil": merkestil,
        "forklaring": forklaring,
        "tidligere": gjaldt is not None,
        "forslag": hode.status in FORSLAG,
        "avsluttet": hode.avsluttet,
        "fra": hode.fra,
        "til": hode.til,
        "saksnummer": hode.saksnummer,
        "iverksatt": hode.iverksatt,
        "neste_evaluering": hode.neste_evaluering,
        "neste_revisjon": hode.neste_revisjon,
    }


def _gammelt_merke(gjaldt: date) -> tuple[str, str, str]:
    """What tells an earlier version from the one in force, at a glance (rule 58)."""
    return "TIDLIGERE VERSJON", "StatusAvsluttet", f"Slik planen var {langt(gjaldt)}. Den er endret siden."


def _koordinator(bestilling: Bestilling) -> dict[str, Any] | None:
    k = bestilling.plan.koordinator_paa(bestilling.stand)
    if k is None:
        return None
    return {
        "navn": k.navn,
        "rolle": ord_for("rolle", k.rolle),
        "tjeneste": k.tjeneste,
        "telefon": hel_linje(k.telefon),
        "epost": k.epost,
    }


def _maal(plan: Plan, m: Maal, parter: Parter, bestilling: Bestilling) -> dict[str, Any]:
    omraader = bestilling.innstillinger.livsomraader
    omraade = omraader.get(m.livsomraade, ord_for("livsomraade", m.livsomraade)) if m.livsomraade else None
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
        "avsluttet": m.status == "avsluttet",
        "oppnaaelse": ord_for("oppnaaelse", m.oppnaaelse) if m.oppnaaelse else None,
        "begrunnelse": m.begrunnelse,
        "tiltak": [_tiltak(t, parter) for t in plan.tiltak_for(m.nummer)],
    }


def _tiltak(t: Tiltak, parter: Parter) -> dict[str, Any]:
    return {
        "nummer": f"{t.maal}.{t.nummer}",
        "tekst": t.tekst,
        "hvordan": t.hvordan,
        "omfang": t.omfang,
        "ansvarlig": parter.navn(t.ansvarlig, merket=True),
        "fra": t.fra,
        "til": t.til,
        "status": ord_for("status", t.status),
        "kommentar": t.kommentar,
    }


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
            for v in plan.maalvurdering
            if v.evaluering == e.nummer
        ],
    }


def _gjeldende(plan: Plan, siste: date) -> list[Samtykke]:
    """The consents that are a yes that still holds; why one ended is nobody's business here."""
    ute = {d.nummer for d in plan.deltaker if d.ut and d.ut <= siste}
    nei = [s for s in plan.samtykke if s.svar == "nei" and s.gjelder_fra <= siste]
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
        "hva": "At planen lages" if s.type == "plan" else "At opplysninger deles",
        "hvem": parter.navn(str(s.deltaker)) if s.deltaker else None,
        "gitt_av": parter.navn(s.gitt_av) if s.gitt_av == "planeier" else ord_for("gitt_av", s.gitt_av),
        "giver_navn": s.giver_navn,
        "fra": s.gjelder_fra,
        "til": s.til,
        "form": ord_for("form", s.form),
    }
