"""Goals: new, changed, assessed and closed (rules 79, 81, 83, 84, 86)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.bygg import bygg, endret, kontroller_livsomraader, neste_nummer
from ipkit.domain.felt import felter, tolk
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maal import Maal
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen, kontroller_periode, kontroller_skjedd
from ipkit.domain.tiltak import AAPNE_STATUSER, Tiltak
from ipkit.domain.tiltaksregler import gyldig_part, kontroller_avtalt
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, VerdifeilError

OVERGANGER: dict[str, tuple[str, ...]] = {
    "forslag": ("aktivt", "avsluttet"),
    "godkjent": ("aktivt", "avsluttet", "avbrutt"),
    "aktivt": ("aktivt", "avsluttet"),
    "avsluttet": ("aktivt", "avsluttet"),
    "avbrutt": (),
}
"""What a goal can become. The same status again is for a new attainment; no goal becomes a proposal."""


def nytt_maal(
    plan: Plan, verdier: Mapping[str, Any], innstillinger: Innstillinger, *, forslag: bool = False
) -> Maal:
    """A new, numbered goal; a participant's proposal waits as `forslag` (rule 81).

    Raises RegelError where the deadline is before the start, VerdifeilError for a missing text or an
    unknown life area.
    """
    kontroller_aapen(plan)
    svar = dict(verdier)
    if svar.get("foreslaatt_av"):
        svar["foreslaatt_av"] = gyldig_part(plan, svar["foreslaatt_av"])
        forslag = forslag or not svar.get("avtalt")
    status = "forslag" if forslag else "aktivt"
    return _kontrollert(bygg(Maal, svar, nummer=neste_nummer(plan.maal), status=status), innstillinger)


def endre_maal(plan: Plan, nummer: int, verdier: Mapping[str, Any], innstillinger: Innstillinger) -> Maal:
    """The goal with these answers changed. Raises as `nytt_maal`, and IkkeFunnetError."""
    kontroller_aapen(plan)
    return _kontrollert(endret(plan.finn_maal(nummer), verdier), innstillinger)


def godkjenn_maal(plan: Plan, nummer: int, avtalt: date | None, siste_dag: date) -> Maal:
    """A proposed goal, approved by agreement with the planeier on `avtalt` (rule 81).

    Raises RegelError where it is no proposal or the day of agreement is missing or still to come.
    """
    kontroller_aapen(plan)
    maal = plan.finn_maal(nummer)
    if maal.status != "forslag":
        raise RegelError(f"Mål {nummer} er {maal.status} og venter ikke på godkjenning.", "IP-R81")
    kontroller_avtalt(avtalt)
    kontroller_skjedd(avtalt, siste_dag, "Avtalen med planeier")
    return replace(maal, status="godkjent", avtalt=avtalt)


def sett_maalstatus(
    plan: Plan,
    nummer: int,
    status: str,
    oppnaaelse: str | None,
    begrunnelse: str | None,
    tiltak_videre: Mapping[int, str],
) -> tuple[Maal, tuple[Tiltak, ...]]:
    """The goal with its new status, and the measures that close with it.

    Closing an active goal needs its attainment, given now or before. Anything but reached has a written
    reason (rule 83), and every open measure gets an answer in `tiltak_videre`, by measure number: what
    it ended as (rule 86).
    Raises RegelError, IkkeFunnetError, and VerdifeilError for an unknown code.
    """
    kontroller_aapen(plan)
    gammelt = plan.finn_maal(nummer)
    nytt = tolk(felter(Maal)["status"], status)
    if nytt is None:
        raise VerdifeilError("«Status» mangler.")
    _kontroller_overgang(gammelt, nytt, oppnaaelse)
    if gammelt.status == "forslag" and gammelt.foreslaatt_av and nytt == "aktivt":
        kontroller_avtalt(gammelt.avtalt)
    maal = vurdert(gammelt, oppnaaelse, begrunnelse, plan.hode.nummer)
    if nytt == "avsluttet" and gammelt.status == "aktivt" and maal.oppnaaelse is None:
        raise RegelError(
            f"Mål {nummer} kan ikke avsluttes uten oppnåelse: --oppnaaelse naadd, delvis eller ikke-naadd",
            "IP-R83",
        )
    lukkede = _lukk_tiltak(plan, nummer, tiltak_videre) if nytt == "avsluttet" else ()
    if tiltak_videre and nytt != "avsluttet":
        raise RegelError(f"Tiltakene svares bare ut når mål {nummer} avsluttes.", "IP-R86")
    return replace(maal, status=nytt), lukkede


def vurdert(maal: Maal, oppnaaelse: str | None, begrunnelse: str | None, plan: int) -> Maal:
    """The goal with its attainment; anything but reached needs a written reason (rule 83).

    A reason given before holds as long as the attainment is the same. Raises RegelError, VerdifeilError.
    """
    ny = tolk(felter(Maal)["oppnaaelse"], oppnaaelse or "") or maal.oppnaaelse
    grunn = tolk(felter(Maal)["begrunnelse"], begrunnelse or "")
    if not grunn and ny == maal.oppnaaelse:
        grunn = maal.begrunnelse
    if ny not in (None, "naadd") and not grunn:
        raise RegelError(
            f"Mål {maal.nummer} i plan {plan} er ikke nådd fullt ut, og da må det begrunnes. "
            "Legg til begrunnelsen med --begrunnelse",
            "IP-R83",
        )
    return replace(maal, oppnaaelse=ny, begrunnelse=grunn)


def _kontrollert(maal: Maal, innstillinger: Innstillinger) -> Maal:
    kontroller_periode(maal.fra, maal.frist)
    kontroller_livsomraader([maal.livsomraade], innstillinger)
    return maal


def _kontroller_overgang(maal: Maal, status: str, oppnaaelse: str | None) -> None:
    if status == maal.status and not oppnaaelse:
        raise RegelError(f"Mål {maal.nummer} er allerede {status}.", "IP-R84")
    if status not in OVERGANGER[maal.status]:
        raise RegelError(f"Mål {maal.nummer} er {maal.status} og kan ikke bli {status}.", "IP-R84")


def _lukk_tiltak(plan: Plan, maal: int, videre: Mapping[int, str]) -> tuple[Tiltak, ...]:
    """The open measures with what each ended as (rule 86). Raises RegelError naming those without."""
    aapne = {t.nummer: t for t in plan.tiltak_for(maal) if t.aapent}
    uten = [f"{maal}.{nummer}" for nummer in aapne if nummer not in videre]
    if uten:
        raise RegelError(
            f"Mål {maal} har åpne tiltak: {', '.join(uten)}. Si hva hvert ble til "
            "(gjennomfort, avsluttet eller ikke_gjennomfort), "
            f"for eksempel: --tiltak {uten[0]}=gjennomfort",
            "IP-R86",
        )
    return tuple(_lukket(plan, maal, nummer, status) for nummer, status in videre.items())


def _lukket(plan: Plan, maal: int, nummer: int, status: str) -> Tiltak:
    tiltak = plan.finn_tiltak(maal, nummer)
    ny = tolk(felter(Tiltak)["status"], status)
    if ny is None or ny in AAPNE_STATUSER:
        raise RegelError(
            f"Tiltak {maal}.{nummer} må ende som gjennomfort, avsluttet eller ikke_gjennomfort.", "IP-R86"
        )
    if not tiltak.aapent:
        raise RegelError(f"Tiltak {maal}.{nummer} er ikke åpent.", "IP-R86")
    return replace(tiltak, status=ny)
