"""Goals and measures. Each act asks for consent A first (rule 23)."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from ipkit.domain.elementer import med
from ipkit.domain.flytteregler import flytt_tiltak, ordne_maal, ordne_tiltak
from ipkit.domain.maal import Maal
from ipkit.domain.maalregler import avvis_maal, endre_maal, godkjenn_maal, nytt_maal, sett_maalstatus
from ipkit.domain.privatutkast import kan_ha_privat_utkast
from ipkit.domain.rekkefolge import maal_i_rekkefolge
from ipkit.domain.sakregler import kontroller_startet
from ipkit.domain.tilgang import krev_samtykke, vurder_plansamtykke
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.tiltaksregler import (
    avvis_tiltak,
    endre_tiltak,
    godkjenn_tiltak,
    nytt_tiltak,
    sett_tiltaksstatus,
)
from ipkit.domain.videreforregler import kontroller_endret_frist
from ipkit.storage.handling import Handling, handling
from ipkit.storage.okt import Okt

Svar = Mapping[str, Any]


def krev_plansamtykke(okt: Okt, h: Handling) -> None:
    """Rule 23; a municipality may allow a private draft of planeier and coordinator before it."""
    kontroller_startet(h.plan)
    avgjorelse = vurder_plansamtykke(h.plan, okt.dagens, okt.ekte)
    if not kan_ha_privat_utkast(h.plan, avgjorelse, okt.innstillinger):
        krev_samtykke(avgjorelse)


def legg_til_maal(okt: Okt, plan: int, svar: Svar, *, utgave: int | None = None) -> int:
    """Add a goal and return its number."""
    return legg_til_eller_foresla(okt, plan, svar, utgave=utgave).nummer


def legg_til_eller_foresla(okt: Okt, plan: int, svar: Svar, *, utgave: int | None = None) -> Maal:
    """Add a goal; in a plan in force it is a proposal unless it is agreed (rules 58, 81)."""
    with handling(okt, "maal ny", plan, utgave=utgave) as h:
        krev_plansamtykke(okt, h)
        maal = nytt_maal(h.plan, dict(svar), okt.innstillinger, okt.siste_dag)
        h.lagre(maal)
    return maal


def endre(okt: Okt, plan: int, nummer: int, svar: Svar) -> None:
    """Change a goal's text, deadline and so on; status is an act of its own."""
    with handling(okt, "maal endre", plan) as h:
        krev_plansamtykke(okt, h)
        kontroller_endret_frist(h.plan, h.plan.finn_maal(nummer), svar.get("frist"), okt.dagens)
        h.lagre(endre_maal(h.plan, nummer, dict(svar), okt.innstillinger, okt.dagens, okt.siste_dag))


def godkjenn(okt: Okt, plan: int, nummer: int, avtalt: date | None) -> None:
    """Approve a proposed goal by agreement with the planeier (rule 81)."""
    with handling(okt, "maal godkjenn", plan) as h:
        krev_plansamtykke(okt, h)
        h.lagre(godkjenn_maal(h.plan, nummer, avtalt, okt.siste_dag))


def avvis(okt: Okt, plan: int, nummer: int, grunn: str | None) -> None:
    """Decline a proposed goal, and the measures under it, with a reason (rules 81, 86)."""
    with handling(okt, "maal avvis", plan) as h:
        krev_plansamtykke(okt, h)
        maal, falt = avvis_maal(h.plan, nummer, grunn)
        h.lagre(maal, *falt)


def sett_status(
    okt: Okt,
    plan: int,
    nummer: int,
    status: str,
    *,
    oppnaaelse: str | None = None,
    begrunnelse: str | None = None,
    tiltak: Mapping[int, str] | None = None,
) -> None:
    """Set a goal's status and attainment; `tiltak` says what becomes of each open measure (83, 86)."""
    with handling(okt, "maal status", plan) as h:
        krev_plansamtykke(okt, h)
        maal, tiltak_etter = sett_maalstatus(
            h.plan, nummer, status, oppnaaelse, begrunnelse, dict(tiltak or {})
        )
        h.lagre(maal, *tiltak_etter)


def ordne(okt: Okt, plan: int, numre: Sequence[int]) -> tuple[int, ...]:
    """The goals in the order named, and the rest by number; returns the order of the open ones (rule 85)."""
    with handling(okt, "maal ordne", plan) as h:
        krev_plansamtykke(okt, h)
        nye = ordne_maal(h.plan, numre)
        h.lagre(*nye)
    return tuple(m.nummer for m in maal_i_rekkefolge(med(h.plan, *nye)) if m.aapent)


def ordne_tiltakene(okt: Okt, plan: int, maal: int, numre: Sequence[int]) -> tuple[int, ...]:
    """The measures of a goal in the order named, and the rest by number (rule 85)."""
    with handling(okt, "tiltak ordne", plan) as h:
        krev_plansamtykke(okt, h)
        nye = ordne_tiltak(h.plan, maal, numre)
        h.lagre(*nye)
    return tuple(t.nummer for t in med(h.plan, *nye).tiltak_for(maal) if not t.endt)


def legg_til_tiltak(okt: Okt, plan: int, maal: int, svar: Svar, *, utgave: int | None = None) -> str:
    """Add a measure to a goal and return its number, such as `2.1`."""
    tiltak = legg_til_eller_foresla_tiltak(okt, plan, maal, svar, utgave=utgave)
    return f"{tiltak.maal}.{tiltak.nummer}"


def legg_til_eller_foresla_tiltak(
    okt: Okt, plan: int, maal: int, svar: Svar, *, utgave: int | None = None
) -> Tiltak:
    """Add a measure; in a plan in force it is a proposal unless it is agreed (rules 58, 81)."""
    with handling(okt, "tiltak ny", plan, utgave=utgave) as h:
        krev_plansamtykke(okt, h)
        tiltak = nytt_tiltak(h.plan, maal, dict(svar), okt.innstillinger, okt.siste_dag)
        h.lagre(tiltak)
    return tiltak


def godkjenn_et_tiltak(okt: Okt, plan: int, maal: int, nummer: int, avtalt: date | None) -> None:
    """Approve a proposed measure by agreement with the planeier (rule 81)."""
    with handling(okt, "tiltak godkjenn", plan) as h:
        krev_plansamtykke(okt, h)
        h.lagre(godkjenn_tiltak(h.plan, maal, nummer, avtalt, okt.siste_dag))


def avvis_et_tiltak(okt: Okt, plan: int, maal: int, nummer: int, grunn: str | None) -> None:
    """Decline a proposed measure with a reason (rule 81)."""
    with handling(okt, "tiltak avvis", plan) as h:
        krev_plansamtykke(okt, h)
        h.lagre(avvis_tiltak(h.plan, maal, nummer, grunn))


def endre_et_tiltak(okt: Okt, plan: int, maal: int, nummer: int, svar: Svar) -> None:
    """Change a measure; status is an act of its own."""
    with handling(okt, "tiltak endre", plan) as h:
        krev_plansamtykke(okt, h)
        h.lagre(endre_tiltak(h.plan, maal, nummer, dict(svar), okt.innstillinger, okt.dagens, okt.siste_dag))


def sett_status_tiltak(
    okt: Okt, plan: int, maal: int, nummer: int, status: str, kommentar: str | None = None
) -> None:
    """Set a measure's status."""
    with handling(okt, "tiltak status", plan) as h:
        krev_plansamtykke(okt, h)
        h.lagre(sett_tiltaksstatus(h.plan, maal, nummer, status, kommentar))


def flytt(okt: Okt, plan: int, maal: int, nummer: int, til: int) -> str:
    """Move a measure to another goal, and return its new number, such as `2.3` (rule 85)."""
    with handling(okt, "tiltak flytt", plan) as h:
        krev_plansamtykke(okt, h)
        flyttet = flytt_tiltak(h.plan, maal, nummer, til)
        h.lagre(flyttet.nytt, *flyttet.endret)
        h.fjern(flyttet.gammelt)
    return f"{flyttet.nytt.maal}.{flyttet.nytt.nummer}"
