"""What is done to a consent that is there: confirm, renew, clarify a parent's no (rules 25, 31, 34)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.bygg import besvart
from ipkit.domain.dato import kort
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen, kontroller_skjedd
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.samtykkeregler import nytt_samtykke
from ipkit.domain.samtykkestatus import samtykkestatus
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError

_FOLGER_MED = ("type", "deltaker", "gitt_av", "omraader", "begrensning", "tilleggstekst")
"""What a renewal takes from the consent it renews, unless it is said anew."""
_OM_GIVEREN = ("giver_navn", "fullmakt", "kompetanse")
_KAN_FORNYES = ("gyldig", "kommer", "utlopt", "ugyldig")


def bekreft(plan: Plan, nummer: int, dato: date, arkivref: str | None = None) -> Samtykke:
    """The consent, confirmed in writing on `dato` (rule 25: one not written is a finding until then).

    Raises IkkeFunnetError, and RegelError where it is written already or the date is before it was given.
    """
    kontroller_aapen(plan)
    samtykke = finn(plan, nummer)
    if samtykke.form == "skriftlig" or samtykke.bekreftet_skriftlig is not None:
        raise RegelError(f"Samtykke {nummer} er alt skriftlig.", "IP-R25")
    if dato < samtykke.dato:
        raise RegelError(f"Samtykke {nummer} ble gitt {kort(samtykke.dato)}, etter denne datoen.", "IP-R25")
    return replace(samtykke, bekreftet_skriftlig=dato, arkivref=arkivref or samtykke.arkivref)


def forny(
    plan: Plan,
    nummer: int,
    verdier: Mapping[str, Any],
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
) -> Samtykke:
    """A new consent in place of that one (rules 29, 31, 32): whom and what it concerns follow along.

    It is a consent like any other, so form and the four points are answered anew (rules 25, 26), and
    when another giver takes over, name and mandate too. The old one holds until the new one begins.
    Raises as `nytt_samtykke`, and RegelError where there is no yes to renew, or it was given later.
    """
    kontroller_aapen(plan)
    gammelt = finn(plan, nummer)
    status = samtykkestatus(plan, gammelt, dato, ekte_dato)
    if status not in _KAN_FORNYES:
        n = plan.hode.nummer
        raise RegelError(
            f"Samtykke {nummer} kan ikke fornyes, for det er {_HVORFOR_IKKE[status]}. "
            f"Registrer et nytt: ipkit samtykke registrer {n} --type {gammelt.type}",
            "IP-R31",
        )
    svar = besvart(verdier)
    samme_giver = svar.get("gitt_av", gammelt.gitt_av) == gammelt.gitt_av
    med = (*_FOLGER_MED, *(_OM_GIVEREN if samme_giver else ()))
    arvet = {navn: getattr(gammelt, navn) for navn in med}
    nytt = nytt_samtykke(plan, {**arvet, **svar}, dato, innstillinger)
    kontroller_etter(gammelt, nytt)
    return replace(nytt, erstatter=nummer)


def kontroller_etter(gammelt: Samtykke, nytt: Samtykke) -> None:
    """The newest answer decides: no renewal is older than what it renews (rule 31). Raises RegelError."""
    if nytt.dato < gammelt.dato:
        raise RegelError(
            f"Samtykke {gammelt.nummer} ble gitt {kort(gammelt.dato)}, "
            "og en fornyelse kan ikke være før det. Rett datoen.",
            "IP-R31",
        )


_HVORFOR_IKKE = {
    "trukket": "trukket tilbake",
    "erstattet": "alt erstattet",
    "nektet": "et nei",
    "avklart": "et nei",
    "ubesvart": "ikke besvart",
}


def avklar(plan: Plan, nummer: int, dato: date, siste_dag: date, grunn: str | None) -> Samtykke:
    """A parent's no that no longer stands in the way, from `dato` on (rule 34): clarified, with a reason.

    Raises IkkeFunnetError, and RegelError for anything else than a standing no of a parent.
    """
    kontroller_aapen(plan)
    nei = finn(plan, nummer)
    if nei.svar != "nei" or nei.gitt_av != "foresatt" or nei.trukket is not None:
        raise RegelError(
            f"Samtykke {nummer} er ikke et nei fra en foresatt som venter på avklaring. "
            f"Se: ipkit samtykke liste {plan.hode.nummer}",
            "IP-R34",
        )
    if not grunn:
        raise RegelError("Skriv hvordan det ble avklart, med --grunn.", "IP-R34")
    kontroller_skjedd(dato, siste_dag, "Avklaringen")
    if dato < nei.dato:
        raise RegelError(f"Samtykke {nummer} er fra {kort(nei.dato)}, etter denne datoen.", "IP-R34")
    return replace(nei, trukket=dato)


def finn(plan: Plan, nummer: int) -> Samtykke:
    """The consent of that number. Raises IkkeFunnetError."""
    samtykke = next((s for s in plan.samtykke if s.nummer == nummer), None)
    if samtykke is None:
        raise IkkeFunnetError(
            f"Plan {plan.hode.nummer} har ikke samtykke {nummer}. Se: ipkit samtykke liste {plan.hode.nummer}"
        )
    return samtykke
