"""Comments on goals and measures, with author and date (rules 24, 82)."""

from datetime import date

from ipkit.domain.avtaleregler import gyldig_part
from ipkit.domain.bygg import bygg, neste_nummer
from ipkit.domain.elementflyt import elementnummer
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.maal import Maal
from ipkit.domain.part import deltakernummer, tjenestenavn
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen, kontroller_skjedd
from ipkit.domain.stridsregler import finn_element
from ipkit.domain.tilgang import krev_samtykke, vurder_mottaker
from ipkit.domain.utsnitt import utsnitt
from ipkit.errors import IkkeFunnetError, SamtykkeError, VerdifeilError

SER_IKKE = "IP-S82"


def ny_kommentar(
    plan: Plan,
    element: str,
    av: str,
    tekst: str | None,
    dato: date,
    dagens: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
) -> Kommentar:
    """A numbered comment on a goal (`2`) or measure (`2.1`), by planeier, koordinator or a participant.

    `dato` is when it was said; whoever comments sees the element today. Raises SamtykkeError,
    IkkeFunnetError, RegelError, VerdifeilError.
    """
    kontroller_aapen(plan)
    kontroller_skjedd(dato, max(dagens, ekte_dato), "Kommentaren")
    part = gyldig_part(plan, av)
    if tjenestenavn(part):
        raise VerdifeilError("En kommentar er fra planeier, koordinator eller en deltaker (nummer).")
    om = finn_element(plan, element)
    if deltakernummer(part) is not None:
        kontroller_ser(plan, elementnummer(om), part, dagens, ekte_dato, innstillinger)
    maal, tiltak = (om.nummer, None) if isinstance(om, Maal) else (om.maal, om.nummer)
    svar = {"maal": maal, "tiltak": tiltak, "av": part, "dato": dato, "tekst": tekst}
    return bygg(Kommentar, svar, nummer=neste_nummer(plan.kommentar))


def kontroller_ser(
    plan: Plan, element: str, part: str, dagens: date, ekte_dato: date, innstillinger: Innstillinger
) -> None:
    """A participant comments only on what they may see (rules 24, 82). Raises SamtykkeError."""
    avgjorelse = krev_samtykke(vurder_mottaker(plan, part, dagens, ekte_dato, innstillinger))
    try:
        finn_element(utsnitt(plan, avgjorelse), element)
    except IkkeFunnetError:
        raise SamtykkeError(
            f"Deltaker {part} har ikke samtykke til å se {element}, og kan ikke kommentere det. "
            f"Se samtykkene: ipkit samtykke liste {plan.hode.nummer}",
            SER_IKKE,
        ) from None
