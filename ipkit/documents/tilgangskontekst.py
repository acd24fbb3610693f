"""Who sees my plan, and why: made of the same decisions that open and close the plan (rules 24, 38, 40)."""

from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.kontekst import felles
from ipkit.domain.avgjorelse import (
    IKKE_BEGYNT,
    NEKTET,
    TATT_UT,
    TRUKKET,
    UGYLDIG,
    UTEN_PLANSAMTYKKE,
    UTLOPT,
    Avgjorelse,
)
from ipkit.domain.dato import langt
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Koordinator, Plan
from ipkit.domain.tilgang import vurder_mottaker

_HVORFOR_IKKE = {
    NEKTET: "Planeier har sagt nei.",
    TRUKKET: "Samtykket er trukket tilbake.",
    UTLOPT: "Samtykket har gått ut.",
    IKKE_BEGYNT: "Samtykket gjelder ikke ennå.",
    UGYLDIG: "Samtykket mangler noe som må være på plass.",
    UTEN_PLANSAMTYKKE: "Det er ikke samtykke til at planen lages.",
}


def tilgangkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """All that the overview tells, in plain language. A reason for a withdrawal is never asked or told."""
    plan = bestilling.plan
    vurdert = [(d, _vurder(bestilling, d)) for d in plan.deltaker]
    med = plan.koordinatorer_paa(bestilling.dato)
    return felles(bestilling, f"Hvem ser planen til {plan.planeier.navn}") | {
        "ser": [
            _rad(plan.planeier.navn, "planeier", "Alt", "Planen er planeiers egen.", skriv=True),
            *(_koordinator(k) for k in med),
            *(_deltaker(bestilling, d, a) for d, a in vurdert if a.tillatt),
        ],
        "ser_ikke": [
            {"navn": d.betegnelse, "rolle": _rolle(d), "hvorfor": _hvorfor_ikke(d, a)}
            for d, a in vurdert
            if not a.tillatt
        ],
        "nodtilgang": [
            {
                "navn": n.navn,
                "stilling": ord_for("stilling", n.stilling),
                "fra": n.fra,
                "til": n.til,
                "begrunnelse": n.begrunnelse,
            }
            for n in plan.nodtilgang
        ],
        "utleveringer": [
            {
                "dato": u.dato,
                "til": u.til,
                "hva": u.hva,
                "grunn": ord_for("lovgrunn", u.lovgrunn) + (f", {u.hjemmel}" if u.hjemmel else ""),
                "besluttet_av": u.besluttet_av,
                "begrunnelse": u.begrunnelse,
            }
            for u in plan.utlevering
        ],
        "sperret_adresse": plan.planeier.adressesperre != "ingen",
    }


def _vurder(b: Bestilling, d: Deltaker) -> Avgjorelse:
    return vurder_mottaker(b.plan, str(d.nummer), b.dato, b.ekte_dato or b.dato, b.innstillinger)


def _rad(navn: str, rolle: str | None, hva: str, hvorfor: str, *, skriv: bool = False) -> dict[str, Any]:
    rett = ord_for("rettighet", "skriv" if skriv else "les")
    return {"navn": navn, "rolle": rolle, "hva": hva, "hvorfor": hvorfor, "til": None, "rett": rett}


def _koordinator(k: Koordinator) -> dict[str, Any]:
    rolle = ", ".join(t for t in (ord_for("rolle", k.rolle), k.tjeneste) if t)
    rad = _rad(k.navn, rolle, "Alt", f"Har ansvaret siden {langt(k.fra)}.", skriv=True)
    return rad | {"til": k.til}


def _deltaker(b: Bestilling, d: Deltaker, a: Avgjorelse) -> dict[str, Any]:
    """A participant who may see the plan: what of it, by which consent, and until when (rule 27)."""
    omraader = b.innstillinger.livsomraader
    hva = ", ".join(omraader.get(o, ord_for("livsomraade", o)) for o in a.omraader) or "Hele planen"
    if a.utelat_for and _holdt_tilbake(b.plan):
        hva += ", men ikke det som er holdt tilbake for foresatte"
    samtykke = next((s for s in b.plan.samtykke if s.nummer == a.samtykke), None)
    hvorfor = a.grunn
    if samtykke is not None:
        giver = samtykke.giver_navn or ord_for("gitt_av", samtykke.gitt_av)
        hvorfor = f"Samtykke fra {giver}, {langt(samtykke.dato)}."
    rad = _rad(d.betegnelse, _rolle(d), hva, hvorfor, skriv=d.rettighet == "skriv")
    return rad | {"til": samtykke.til if samtykke else None}


def _holdt_tilbake(plan: Plan) -> bool:
    """Whether anything at all is marked as kept from parents (rules 32, 33)."""
    merket = (*plan.plantekst, *plan.maal, *plan.tiltak, *plan.deltaker, *plan.evaluering, *plan.referatpunkt)
    return any("foresatte" in e.deles_ikke_med for e in merket)


def _rolle(d: Deltaker) -> str | None:
    return ", ".join(t for t in (d.rolle, d.tjeneste if d.navn else None) if t) or None


def _hvorfor_ikke(d: Deltaker, a: Avgjorelse) -> str:
    if a.kode == TATT_UT and d.ut is not None:
        return f"Deltar ikke lenger, fra {langt(d.ut)}."
    return _HVORFOR_IKKE.get(a.kode, "Planeier har ikke samtykket ennå.")
