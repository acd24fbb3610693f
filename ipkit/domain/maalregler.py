"""Goals: new, changed, decided on, assessed and closed (rules 58, 79, 81, 83, 84, 86)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.avtaleregler import avklart_forslag, kontroller_avtalt, kontroller_avvist, med_avtale
from ipkit.domain.bygg import bygg, kontroller_livsomraader, neste_nummer
from ipkit.domain.elementflyt import (
    kontroller_ikke_forslag,
    kontroller_maalovergang,
    kontroller_tiltaksovergang,
)
from ipkit.domain.felt import felter, tolk
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maal import LUKKET, Maal
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen, kontroller_periode, kontroller_skjedd
from ipkit.domain.stridsregler import med_svar
from ipkit.domain.tiltak import ENDT, Tiltak
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, VerdifeilError


def nytt_maal(
    plan: Plan,
    verdier: Mapping[str, Any],
    innstillinger: Innstillinger,
    siste_dag: date,
    *,
    forslag: bool = False,
) -> Maal:
    """A new, numbered goal; what is not agreed with the planeier may wait as `forslag` (rules 58, 81).

    Raises RegelError where the deadline is before the start or the agreement still to come, VerdifeilError
    for a missing text or an unknown life area.
    """
    kontroller_aapen(plan)
    svar, venter = avklart_forslag(plan, verdier, siste_dag)
    status = "forslag" if forslag or venter else "aktivt"
    maal = bygg(Maal, {**svar, "strider_mot": None}, nummer=neste_nummer(plan.maal), status=status)
    return _kontrollert(med_svar(plan, maal, svar), innstillinger)


def endre_maal(
    plan: Plan,
    nummer: int,
    verdier: Mapping[str, Any],
    innstillinger: Innstillinger,
    dato: date,
    siste_dag: date,
) -> Maal:
    """The goal with these answers changed. Raises as `nytt_maal`, and IkkeFunnetError."""
    kontroller_aapen(plan)
    gammelt = plan.finn_maal(nummer)
    nytt = med_avtale(plan, gammelt, med_svar(plan, gammelt, verdier), verdier, dato, siste_dag)
    return _kontrollert(_tatt_opp(nytt, verdier), innstillinger)


UTE_AV_BRUK = "Målet er merket som feilregistrert."
"""Why a goal that was a mistake is given up (rule 58)."""


def _tatt_opp(maal: Maal, verdier: Mapping[str, Any]) -> Maal:
    """A goal that was marked as a mistake is open again with its right text; a proposal is so still."""
    if not verdier.get("tekst") or maal.begrunnelse != UTE_AV_BRUK:
        return maal
    venter = maal.foreslaatt_av is not None and maal.avtalt is None
    return replace(maal, status="forslag" if venter else "aktivt", begrunnelse=None)


def godkjenn_maal(plan: Plan, nummer: int, avtalt: date | None, siste_dag: date) -> Maal:
    """A proposed goal, approved by agreement with the planeier on `avtalt` (rule 81).

    Raises RegelError where it is no proposal or the day of agreement is missing or still to come.
    """
    kontroller_aapen(plan)
    maal = plan.finn_maal(nummer)
    _kontroller_forslag(maal)
    kontroller_avtalt(avtalt)
    kontroller_skjedd(avtalt, siste_dag, "Avtalen med planeier")
    return replace(maal, status="godkjent", avtalt=avtalt)


def avvis_maal(plan: Plan, nummer: int, grunn: str | None) -> tuple[Maal, tuple[Tiltak, ...]]:
    """A proposed goal, declined with a reason, and its measures, which fall with it (rules 81, 86).

    Raises RegelError, IkkeFunnetError.
    """
    kontroller_aapen(plan)
    maal = plan.finn_maal(nummer)
    _kontroller_forslag(maal)
    kontroller_avvist(f"Mål {nummer}", grunn)
    begrunnelse = tolk(felter(Maal)["begrunnelse"], grunn or "")
    tiltak = (t for t in plan.tiltak_for(nummer) if ubesluttet(t))
    falt = tuple(replace(t, status="ikke_gjennomfort", kommentar=begrunnelse) for t in tiltak)
    return replace(maal, status="avbrutt", begrunnelse=begrunnelse), falt


def _kontroller_forslag(maal: Maal) -> None:
    if maal.status != "forslag":
        n, status = maal.nummer, ord_for("status", maal.status)
        raise RegelError(f"Mål {n} er {status} og ikke et forslag.", "IP-R81")


def sett_maalstatus(
    plan: Plan,
    nummer: int,
    status: str,
    oppnaaelse: str | None,
    begrunnelse: str | None,
    tiltak_videre: Mapping[int, str],
) -> tuple[Maal, tuple[Tiltak, ...]]:
    """The goal with its new status, and the measures that close with it.

    A proposal is decided on by acts of its own (rule 81). Closing an active goal needs its attainment,
    given now or before, and giving it up a reason. Anything but reached has a written
    reason (rule 83), and every open measure gets an answer in `tiltak_videre`, by measure number: what
    it ended as (rule 86).
    Raises RegelError, IkkeFunnetError, and VerdifeilError for an unknown code.
    """
    kontroller_aapen(plan)
    gammelt = plan.finn_maal(nummer)
    nytt = tolk(felter(Maal)["status"], status)
    if nytt is None:
        raise VerdifeilError("«Status» mangler.")
    kontroller_ikke_forslag(plan.hode.nummer, gammelt)
    if nytt != gammelt.status or not oppnaaelse:
        kontroller_maalovergang(gammelt, nytt)
    maal = vurdert(gammelt, oppnaaelse, begrunnelse, plan.hode.nummer)
    _kontroller_lukket(gammelt, maal, nytt)
    if tiltak_videre and nytt not in LUKKET:
        raise RegelError(f"Tiltakene svares bare ut når mål {nummer} avsluttes.", "IP-R86")
    lukkede = _lukk_tiltak(plan, nummer, tiltak_videre) if nytt in LUKKET else ()
    return replace(maal, status=nytt), lukkede


def _kontroller_lukket(gammelt: Maal, maal: Maal, status: str) -> None:
    """A goal is closed with its attainment, or given up with a reason (rule 83). Raises RegelError."""
    n = maal.nummer
    if status == "avsluttet" and gammelt.status == "aktivt" and maal.oppnaaelse is None:
        raise RegelError(
            f"Mål {n} kan ikke avsluttes uten oppnåelse: --oppnaaelse naadd, delvis eller ikke-naadd",
            "IP-R83",
        )
    if status == "avbrutt" and not maal.begrunnelse:
        raise RegelError(f"Mål {n} gis ikke opp uten en grunn. Oppgi den med --begrunnelse", "IP-R83")


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


def ubesluttet(tiltak: Tiltak) -> bool:
    """Whether something must be said of the measure when its goal is closed: open, or proposed (rule 86)."""
    return tiltak.aapent or tiltak.status == "forslag"


def _lukk_tiltak(plan: Plan, maal: int, videre: Mapping[int, str]) -> tuple[Tiltak, ...]:
    """The open measures with what each ended as (rule 86). Raises RegelError naming those without."""
    aapne = {t.nummer: t for t in plan.tiltak_for(maal) if ubesluttet(t)}
    uten = [f"{maal}.{nummer}" for nummer in aapne if nummer not in videre]
    if uten:
        raise RegelError(
            f"Mål {maal} har åpne tiltak: {', '.join(uten)}. Si hva hvert ble til "
            "(gjennomfort, avsluttet eller ikke_gjennomfort), "
            f"for eksempel: --tiltak {_foreslaatt_utfall(plan, maal, uten[0])}",
            "IP-R86",
        )
    return tuple(_lukket(plan, maal, nummer, status) for nummer, status in videre.items())


def _foreslaatt_utfall(plan: Plan, maal: int, tiltak: str) -> str:
    """What to type for a measure; a proposal can only be declined."""
    forslag = plan.finn_tiltak(maal, int(tiltak.split(".")[1])).status == "forslag"
    return f"{tiltak}={'ikke_gjennomfort' if forslag else 'gjennomfort'}"


def _lukket(plan: Plan, maal: int, nummer: int, status: str) -> Tiltak:
    tiltak = plan.finn_tiltak(maal, nummer)
    ny = tolk(felter(Tiltak)["status"], status)
    if ny not in ENDT:
        raise RegelError(
            f"Tiltak {maal}.{nummer} må ende som gjennomfort, avsluttet eller ikke_gjennomfort.", "IP-R86"
        )
    if not ubesluttet(tiltak):
        raise RegelError(f"Tiltak {maal}.{nummer} er ikke åpent.", "IP-R86")
    kontroller_tiltaksovergang(tiltak, ny)
    return replace(tiltak, status=ny)
