"""The mapping of needs: for the planeier and the plankoordinator only (rules 41, 42)."""

from collections.abc import Mapping
from typing import Any

from ipkit.domain.kartlegging import Kartlegging
from ipkit.domain.kartleggingsregler import skrevet
from ipkit.domain.privatutkast import kan_ha_privat_utkast
from ipkit.domain.tilgang import krev_samtykke, vurder_plansamtykke
from ipkit.storage.kartlegging import kartleggingsarbeid, les_kartlegging
from ipkit.storage.okt import Okt

Svar = Mapping[str, Any]


def skriv_kartlegging(
    okt: Okt, plan: int, svar: Svar, omraader: Mapping[str, Svar], *, utgave: int | None = None
) -> Kartlegging:
    """Write what is answered, and return the whole. Plan work needs consent A (rule 23)."""
    with kartleggingsarbeid(okt, plan, utgave=utgave) as arbeid:
        avgjorelse = vurder_plansamtykke(arbeid.plan, okt.dagens, okt.ekte)
        if not kan_ha_privat_utkast(arbeid.plan, avgjorelse, okt.innstillinger):
            krev_samtykke(avgjorelse)
        arbeid.ny = skrevet(arbeid.gammel, svar, omraader, okt.dagens, okt.innstillinger)
    return arbeid.ny


def vis_kartlegging(okt: Okt, plan: int, navn: str = "kartlegging vis") -> Kartlegging:
    """What is written, for the planeier and the plankoordinator; the read is logged."""
    return les_kartlegging(okt, plan, navn)[1]


def kartleggingsskjema(okt: Okt, plan: int) -> str:
    """The form for `--fra-fil`: what is written, and the life areas that remain."""
    from ipkit.exchange.kartleggingsskjema import skjema
    from ipkit.exchange.svarfil import skriv_skjelett

    _, kartlegging, utgave = les_kartlegging(okt, plan, "kartlegging skjelett")
    return skriv_skjelett(skjema(kartlegging, utgave, okt.innstillinger.livsomraader))


def les_kartleggingsfil(
    okt: Okt, plan: int, data: bytes, filnavn: str
) -> tuple[Svar, Mapping[str, Svar], int | None]:
    """The answers of a file: of the whole, by life area, and the version it was made from.

    Raises FilfeilError with every fault and its line.
    """
    from ipkit.exchange.kartleggingsskjema import LISTE, skjema
    from ipkit.exchange.skjema import UTGAVE
    from ipkit.exchange.svarfil import les_svarfil

    form = skjema(Kartlegging(plan=plan, version=0), 0, okt.innstillinger.livsomraader)
    svar = les_svarfil(form, data, filnavn)
    utgave = svar.pop(UTGAVE, None)
    omraader = {rad.pop("livsomraade"): rad for rad in svar.pop(LISTE, [])}
    return svar, omraader, utgave
