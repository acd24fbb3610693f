"""What every template sees: plain data, built from values. No codes, no numbers of the program's own.

The plan comes in already cut to its recipient; nothing is filtered here but what is no part of a
document at all: who has left, consents that have ended, reasons for a withdrawal.
"""

from datetime import date
from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.oversettelse import _, i_ord
from ipkit.documents.parter import hel_linje, rolletittel
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Koordinator, Plan
from ipkit.domain.planstatus import UTKAST
from ipkit.domain.tekst import merk

_SAK = (merk("SAK UTEN PLAN"), "StatusAvsluttet", None)
_MERKE = {
    "utkast": (merk("FORSLAG"), "StatusForslag", merk("Planen er ikke vedtatt og gjelder ikke ennå.")),
    "til_uttalelse": (
        merk("FORSLAG"),
        "StatusForslag",
        merk("Planen er til uttalelse og gjelder ikke ennå."),
    ),
    "aktiv": (merk("GJELDENDE"), "StatusGjeldende", None),
    "i_bero": (merk("GJELDENDE – I BERO"), "StatusGjeldende", merk("Arbeidet med planen er satt i bero.")),
    "avsluttet": (merk("AVSLUTTET"), "StatusAvsluttet", merk("Planen er avsluttet og gjelder ikke lenger.")),
    "arkivert": (merk("AVSLUTTET"), "StatusAvsluttet", merk("Planen er avsluttet og arkivert.")),
}


def felles(bestilling: Bestilling, tittel: str | None = None) -> dict[str, Any]:
    """What every document has: itself, the municipality, the plan's head, planeier and koordinator."""
    plan = bestilling.plan
    slag = bestilling.slag
    assert slag is not None
    koordinatorer = plan.koordinatorer_paa(bestilling.stand)
    return {
        "dato": bestilling.dato,
        "dokument": {
            "tittel": tittel
            or (
                # The municipality's own title may not go before «for».
                f"{slag.tittel} – {plan.planeier.navn}"
                if slag.som
                else _("{dokument} for {navn}", dokument=i_ord(slag.tittel), navn=plan.planeier.navn)
            ),
            "variant": bestilling.variant,
            "arbeidskopi": bestilling.mottaker is None,
            "mottaker": _mottaker(bestilling.mottaker),
            "nummer": bestilling.dokumentnummer,
            "skjermet": bestilling.skjermet,
            "vis_mangler": bestilling.mottaker is None or bestilling.forslag,
        },
        "kommune": _kommune(bestilling.innstillinger),
        "plan": _hode(plan, bestilling.gjaldt) | {"skrevet_paa": _skrevet_paa(bestilling)},
        "planeier": {
            "navn": plan.planeier.navn,
            "fodt": plan.planeier.fodselsdato,
            "telefon": hel_linje(plan.planeier.telefon),
            "adresse": plan.planeier.adresse,
            "tolk": plan.planeier.tolk,
            "tilrettelegging": plan.planeier.tilrettelegging,
            "kultur": plan.planeier.kultur,
        },
        "koordinator": next((_koordinator(k, bestilling) for k in koordinatorer), None),
        "andre_koordinatorer": [_koordinator(k, bestilling) for k in koordinatorer[1:]],
    }


def _mottaker(mottaker: str | None) -> str | None:
    """The recipient; what one of the municipality is, is a word of ours: «Eva Fiktiv, leder» (rule 40)."""
    navn, skille, siste = (mottaker or "").rpartition(", ")
    return f"{navn}{skille}{i_ord(siste)}" if mottaker else None


def _kommune(innst: Innstillinger) -> dict[str, Any]:
    return {
        "navn": innst.kommune or None,
        "koordinerende_enhet": i_ord(innst.koordinerende_enhet),
        "koordinerende_enhet_kontakt": innst.koordinerende_enhet_kontakt or None,
        "koordinatortittel": i_ord(innst.koordinatortittel),
        "gruppenavn": i_ord(innst.gruppenavn),
        "klageinstans": i_ord(innst.klageinstans),
        "klagefrist_uker": innst.klagefrist_uker,
    }


def _hode(plan: Plan, gjaldt: date | None) -> dict[str, Any]:
    hode = plan.hode
    merke, merkestil, forklaring = _gammelt_merke(gjaldt) if gjaldt else _MERKE.get(hode.status, _SAK)
    return {
        "nummer": hode.nummer,
        "utgave": hode.utgave,
        "merke": i_ord(merke),
        "merkestil": merkestil,
        "forklaring": i_ord(forklaring),
        "tidligere": gjaldt is not None,
        "forslag": hode.status in UTKAST,
        "avsluttet": hode.avsluttet,
        "fra": hode.fra,
        "til": hode.til,
        "saksnummer": hode.saksnummer,
        "gjelder_barn": hode.gjelder_barn,
        "iverksatt": hode.iverksatt,
        "uttalelsesfrist": hode.uttalelsesfrist,
        "neste_evaluering": hode.neste_evaluering,
        "neste_revisjon": hode.neste_revisjon,
    }


def _skrevet_paa(b: Bestilling) -> str | None:
    """The language of the plan, which its own texts are in, where the document is in another."""
    return b.plan.hode.sprak if b.plan.hode.sprak != b.malform else None


def _gammelt_merke(gjaldt: date) -> tuple[str, str, str]:
    """What tells an earlier version from the one in force, at a glance (rule 58)."""
    forklaring = _("Slik planen var {dato}. Den er endret siden.", dato=gjaldt)
    return _("TIDLIGERE VERSJON"), "StatusAvsluttet", forklaring


def _koordinator(k: Koordinator, bestilling: Bestilling) -> dict[str, Any]:
    """One who coordinates, by the title that the municipality uses (rules 51, 128)."""
    return {
        "navn": k.navn,
        "rolle": rolletittel(k.rolle, bestilling.innstillinger),
        "tjeneste": k.tjeneste,
        "telefon": hel_linje(k.telefon),
        "epost": k.epost,
        "stedfortreder": k.stedfortreder,
    }
