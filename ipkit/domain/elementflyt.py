"""The life of a goal and of a measure: which status can follow which (domene § 2.4; rules 81, 84, 86).

Two tables and a question to each. A proposal is approved or declined by acts of their own; the same
status again is no transition: it is for a new attainment, or a comment.
"""

from ipkit.domain.maal import Maal
from ipkit.domain.ord import ord_for
from ipkit.domain.tiltak import AAPNE_STATUSER, ENDT, Tiltak
from ipkit.errors import RegelError

MAAL: dict[str, tuple[str, ...]] = {
    "forslag": ("godkjent", "avbrutt"),
    "godkjent": ("aktivt", "avsluttet", "avbrutt"),
    "aktivt": ("avsluttet", "avbrutt"),
    "avsluttet": ("aktivt",),
    "avbrutt": (),
}
TILTAK: dict[str, tuple[str, ...]] = {
    "forslag": ("planlagt", "ikke_gjennomfort"),
    **{fra: tuple(til for til in (*AAPNE_STATUSER, *ENDT) if til != fra) for fra in (*AAPNE_STATUSER, *ENDT)},
}


def kontroller_maalovergang(maal: Maal, til: str) -> None:
    """Raises RegelError where the goal cannot become `til`, and names what it can become."""
    if til not in MAAL[maal.status]:
        raise RegelError(_setning(f"Mål {maal.nummer}", maal.status, til, MAAL[maal.status]), "IP-R84")


def kontroller_tiltaksovergang(tiltak: Tiltak, til: str) -> None:
    """Raises RegelError where the measure cannot become `til`, and names what it can become."""
    if til not in TILTAK[tiltak.status]:
        navn = f"Tiltak {elementnummer(tiltak)}"
        raise RegelError(_setning(navn, tiltak.status, til, TILTAK[tiltak.status]), "IP-R86")


def kontroller_ikke_forslag(plan: int, element: Maal | Tiltak) -> None:
    """A proposal gets no status before it is decided on (rule 81). Raises RegelError."""
    if element.status != "forslag":
        return
    nummer = elementnummer(element)
    hva, ordet = ("Mål", "maal") if isinstance(element, Maal) else ("Tiltak", "tiltak")
    raise RegelError(
        f"{hva} {nummer} er et forslag. Godkjenn det når det er avtalt med planeier: "
        f"ipkit {ordet} godkjenn {plan} {nummer} --avtalt ÅÅÅÅ-MM-DD, eller avvis det: "
        f"ipkit {ordet} avvis {plan} {nummer}",
        "IP-R81",
    )


def elementnummer(element: Maal | Tiltak) -> str:
    """`2`, or `2.1`."""
    return str(element.nummer) if isinstance(element, Maal) else f"{element.maal}.{element.nummer}"


def _setning(navn: str, fra: str, til: str, mulige: tuple[str, ...]) -> str:
    if fra == til:
        return f"{navn} er allerede {ord_for('status', fra)}."
    videre = f"Det kan bli: {', '.join(ord_for('status', s) for s in mulige)}." if mulige else "Lag et nytt."
    return f"{navn} er {ord_for('status', fra)} og kan ikke bli {ord_for('status', til)}. {videre}"
