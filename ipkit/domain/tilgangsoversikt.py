"""Who sees my plan, and why: made of the same decisions that open and close the plan (rules 24, 38, 40).

The document `tilgang` and the command of that name show the same value. A reason for a withdrawal is
never asked for, and never told.
"""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from ipkit.domain.avgjorelse import (
    IKKE_BEGYNT,
    NEKTET,
    TATT_UT,
    TRUKKET,
    UGYLDIG,
    UTEN_ERKLAERING,
    UTEN_PLANSAMTYKKE,
    UTLOPT,
    Avgjorelse,
)
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.elementer import BARN
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.ord import ord_for
from ipkit.domain.part import KOORDINATOR, PLANEIER
from ipkit.domain.plan import Koordinator, Plan
from ipkit.domain.samtykkegivere import stilling_paa
from ipkit.domain.tekst import Oversett, bokmaal
from ipkit.domain.tilgang import vurder_mottaker
from ipkit.domain.utlevering import Nodtilgang, Utlevering

HVORFOR_IKKE = {
    NEKTET: "Svaret er nei.",
    TRUKKET: "Samtykket er trukket tilbake.",
    UTLOPT: "Samtykket har gått ut.",
    IKKE_BEGYNT: "Samtykket gjelder ikke ennå.",
    UGYLDIG: "Samtykket mangler noe som må være på plass.",
    UTEN_ERKLAERING: "Taushetserklæringen er ikke underskrevet ennå.",
    UTEN_PLANSAMTYKKE: "Det er ikke samtykke til at planen lages.",
}


class Ser(NamedTuple):
    """One who sees the plan: what of it, on which ground, until when, and what they may do (rules 27, 37)."""

    part: str
    navn: str
    rolle: str | None
    hva: str
    hvorfor: str
    til: date | None
    rettighet: str


class SerIkke(NamedTuple):
    """One who is in the plan and does not see it; `kode` is the decision's."""

    part: str
    navn: str
    rolle: str | None
    hvorfor: str
    kode: str


class Tilgangsoversikt(NamedTuple):
    """The whole overview on one day."""

    ser: tuple[Ser, ...]
    ser_ikke: tuple[SerIkke, ...]
    nodtilgang: tuple[Nodtilgang, ...]
    utlevering: tuple[Utlevering, ...]


def tilgangsoversikt(
    plan: Plan, dato: date, ekte_dato: date, innstillinger: Innstillinger, oversett: Oversett = bokmaal
) -> Tilgangsoversikt:
    """Who sees the plan and who does not, with break-glass access and what was given without consent.

    In the language of `oversett`.
    """
    vurdert = [
        (d, vurder_mottaker(plan, str(d.nummer), dato, ekte_dato, innstillinger)) for d in plan.deltaker
    ]
    med = (_koordinator(k, oversett) for k in plan.koordinatorer_paa(dato))
    return Tilgangsoversikt(
        ser=(
            _planeier(plan, oversett),
            *med,
            *(_deltaker(plan, d, a, innstillinger, oversett) for d, a in vurdert if a.tillatt),
        ),
        ser_ikke=tuple(
            SerIkke(
                str(d.nummer),
                d.betegnelse,
                _rolle(d),
                _hvorfor_ikke(d, a, oversett, selv=_samtykker_selv(plan, dato, innstillinger)),
                a.kode,
            )
            for d, a in vurdert
            if not a.tillatt
        ),
        nodtilgang=plan.nodtilgang,
        utlevering=plan.utlevering,
    )


def _planeier(plan: Plan, oversett: Oversett) -> Ser:
    hva, hvorfor = oversett("Alt"), oversett("Planen er planeiers egen.")
    return Ser(PLANEIER, plan.planeier.navn, oversett("planeier"), hva, hvorfor, None, "skriv")


def _koordinator(k: Koordinator, oversett: Oversett) -> Ser:
    rolle = ", ".join(t for t in (oversett(ord_for("rolle", k.rolle)), k.tjeneste) if t)
    hvorfor = oversett("Har ansvaret siden {dato}.", dato=k.fra)
    return Ser(KOORDINATOR, k.navn, rolle, oversett("Alt"), hvorfor, k.til, "skriv")


def _deltaker(
    plan: Plan, d: Deltaker, a: Avgjorelse, innstillinger: Innstillinger, oversett: Oversett
) -> Ser:
    omraader = innstillinger.livsomraader
    hva = "; ".join(_omraade(o, omraader, oversett) for o in a.omraader) or oversett("Hele planen")
    if a.utelat_for and _holdt_tilbake(plan):
        hva = oversett("{hva}, men ikke det som er holdt tilbake for foresatte", hva=hva)
    samtykke = next((s for s in plan.samtykke if s.nummer == a.samtykke), None)
    if samtykke is not None:
        if samtykke.begrensning:  # rule 28
            hva = oversett("{hva}. Begrensning: {tekst}", hva=hva, tekst=samtykke.begrensning)
        giver = samtykke.giver_navn or oversett(ord_for("gitt_av", samtykke.gitt_av))
        hvorfor = oversett("Samtykke fra {giver}, {dato}.", giver=giver, dato=samtykke.dato)
    else:
        # Who is let in without a consent of their own is a parent (rule 33).
        under = innstillinger.foresatte_til_alder
        hvorfor = oversett("Foreldreansvar: planeier er under {alder} år.", alder=under)
    til = samtykke.til if samtykke else None
    return Ser(str(d.nummer), d.betegnelse, _rolle(d), hva, hvorfor, til, d.rettighet)


def _omraade(kode: str, omraader: Mapping[str, str], oversett: Oversett) -> str:
    """A life area; one of the municipality's own may have any signs in its name."""
    navn = omraader.get(kode, ord_for("livsomraade", kode))
    return navn if "{" in navn else oversett(navn)


def _holdt_tilbake(plan: Plan) -> bool:
    """Whether anything at all is marked as kept from parents (rules 32, 33)."""
    elementer = (e for slag in BARN for e in getattr(plan, slag.navn))
    return any("foresatte" in getattr(e, "deles_ikke_med", ()) for e in elementer)


def _rolle(d: Deltaker) -> str | None:
    return ", ".join(t for t in (d.rolle, d.tjeneste if d.navn else None) if t) or None


def _samtykker_selv(plan: Plan, dato: date, innstillinger: Innstillinger) -> bool:
    """Whether it is the planeier who consents, and not those with parental responsibility (rule 32)."""
    return stilling_paa(plan.planeier.fodselsdato, dato, innstillinger).samtykker_selv


def _hvorfor_ikke(d: Deltaker, a: Avgjorelse, oversett: Oversett, *, selv: bool) -> str:
    if a.kode == TATT_UT and d.ut is not None:
        return oversett("Deltar ikke lenger, fra {dato}.", dato=d.ut)
    if a.kode in HVORFOR_IKKE:
        return oversett(HVORFOR_IKKE[a.kode])
    if selv:
        return oversett("Planeier har ikke samtykket ennå.")
    return oversett("Den som har foreldreansvar, har ikke samtykket ennå.")
