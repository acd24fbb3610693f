"""What a meeting changes in the plan, by the plan's own rules, and what the minutes tell of it.

Goals and measures are new, changed and closed by the same functions as in their own commands (rules 23,
75, 76, 81, 83, 86). What was agreed while the planeier was there is agreed with the planeier that day;
else what is new waits as a proposal (rule 58). Every change is a point of the minutes that is linked to
its goal or measure (rule 116).
"""

import re
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any, NamedTuple

from ipkit.domain.bygg import besvart
from ipkit.domain.elementer import med
from ipkit.domain.felt import felter, kodeform
from ipkit.domain.historikkord import verdi_i_ord
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maal import Maal
from ipkit.domain.maalregler import endre_maal, godkjenn_maal, nytt_maal, sett_maalstatus
from ipkit.domain.merking import Merking
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Plan
from ipkit.domain.saksliste import merking_av, tiltaksmerking
from ipkit.domain.svarfeil import STRENG, Svarkontroll
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.tiltaksregler import endre_tiltak, godkjenn_tiltak, nytt_tiltak, sett_tiltaksstatus
from ipkit.domain.videreforregler import kontroller_endret_frist
from ipkit.errors import VerdifeilError

Rad = Mapping[str, Any]
_FORTELLES_IKKE = frozenset({"avtalt", "ansvarlig", *felter(Merking)})
"""The one is on the minutes themselves, the next has a column of its own, the rest is nobody's to read."""


class Planendringer(NamedTuple):
    """What was agreed. A row of `maal` has `nummer` (None: a new goal), `status`, `oppnaaelse`,
    `begrunnelse` and the answers of a goal; one of `tiltak` has `nummer` (`2.1`), or `maal` for a new one,
    `status` and the answers of a measure. What is not answered stays as it is."""

    maal: tuple[Rad, ...] = ()
    tiltak: tuple[Rad, ...] = ()

    def __bool__(self) -> bool:
        return bool(self.maal or self.tiltak)


class Endring(NamedTuple):
    """One changed or new goal or measure, and the point of the minutes that tells of it."""

    element: Maal | Tiltak
    punkt: Rad


def endre_planen(
    plan: Plan,
    endringer: Planendringer,
    avtalt: date | None,
    dato: date,
    innstillinger: Innstillinger,
    kontroll: Svarkontroll = STRENG,
) -> tuple[Plan, tuple[Endring, ...]]:
    """The plan with all of it done, and each change in the order it was made.

    Goals first, then measures, and last the goals that are closed: so a goal can be closed with the
    measures that were answered in the same meeting. `avtalt` is the day it was agreed with the planeier,
    None where the planeier was not there. Raises as the acts of goals and measures do, or says it to
    `kontroll`.
    """
    ut: list[Endring] = []
    maal, tiltak = [*enumerate(endringer.maal)], [*enumerate(endringer.tiltak)]
    nye = [("maal", n) for n, rad in maal if rad.get("nummer") is None]
    for n, rad in maal:
        svar = _uten(rad, "status", "oppnaaelse", "begrunnelse") if _lukkes(rad) else rad
        with kontroll.ved("maal", n):
            plan = _utfoer(plan, ut, _maal(plan, svar, avtalt, dato, innstillinger))
    for n, rad in tiltak:
        with kontroll.ved("tiltak", n, () if finnes(plan, _maalet(rad)) else nye):
            plan = _utfoer(plan, ut, _tiltak(plan, rad, avtalt, dato, innstillinger))
    for n, rad in maal:
        if _lukkes(rad):
            under = [("tiltak", i) for i, t in tiltak if _maalet(t) == rad.get("nummer")]
            with kontroll.ved("maal", n, under):
                plan = _utfoer(plan, ut, _maalstatus(plan, rad))
    return plan, tuple(ut)


def _lukkes(rad: Rad) -> bool:
    return kodeform(rad.get("status") or "") == "avsluttet"


def _maalet(rad: Rad) -> int | None:
    """The goal that a row about a measure belongs to, None where it does not say."""
    foran = str(rad.get("nummer") or "").strip().partition(".")[0]
    return rad.get("maal") or (int(foran) if foran.isdigit() else None)


def finnes(plan: Plan, maal: int | None) -> bool:
    """Whether the plan has that goal."""
    return any(m.nummer == maal for m in plan.maal)


def tiltaksnummer(tekst: str) -> tuple[int, int]:
    """`2.1` as goal and measure. Raises VerdifeilError."""
    treff = re.fullmatch(r"(\d{1,6})\.(\d{1,6})", tekst.strip())
    if treff is None:
        raise VerdifeilError("Tiltaket skrives med målets nummer foran, for eksempel 2.1.")
    return int(treff[1]), int(treff[2])


def _utfoer(plan: Plan, ut: list[Endring], endringer: Iterator[Endring]) -> Plan:
    for endring in endringer:
        ut.append(endring)
        plan = med(plan, endring.element)
    return plan


def _maal(plan: Plan, rad: Rad, avtalt: date | None, dato: date, innst: Innstillinger) -> Iterator[Endring]:
    svar = _uten(rad, "nummer", "status", "oppnaaelse", "begrunnelse")
    if rad.get("nummer") is None:
        maal = nytt_maal(plan, _avtalt(svar, avtalt), innst, dato, forslag=_forslag(svar, avtalt))
        yield Endring(maal, _punkt(maal, f"Nytt mål {maal.nummer}{_som_forslag(maal)}: {maal.tekst}"))
        return
    gammelt = plan.finn_maal(rad["nummer"])
    if svar:
        kontroller_endret_frist(plan, gammelt, svar.get("frist"), dato)
        maal = endre_maal(plan, gammelt.nummer, _avtalt(svar, avtalt), innst, dato, dato)
        yield from _endret(gammelt, maal, f"Mål {maal.nummer}", innst)
        plan = med(plan, maal)
    yield from _maalstatus(plan, rad, avtalt)


def _maalstatus(plan: Plan, rad: Rad, avtalt: date | None = None) -> Iterator[Endring]:
    maal = plan.finn_maal(rad["nummer"])
    status = kodeform(rad.get("status") or maal.status)
    oppnaaelse, begrunnelse = rad.get("oppnaaelse"), rad.get("begrunnelse")
    if status == maal.status and not oppnaaelse and not begrunnelse:
        return
    if status == maal.status and not oppnaaelse:
        oppnaaelse = maal.oppnaaelse
    if maal.status == "forslag" and avtalt and not maal.avtalt:
        plan = med(plan, godkjenn_maal(plan, maal.nummer, avtalt, avtalt))
    nytt = plan.finn_maal(maal.nummer)
    if status != nytt.status or oppnaaelse:
        nytt, _ = sett_maalstatus(plan, maal.nummer, status, oppnaaelse, begrunnelse, {})
    deler = [ord_for("status", nytt.status)] if nytt.status != maal.status else []
    deler += [ord_for("oppnaaelse", nytt.oppnaaelse)] if nytt.oppnaaelse else []
    hvorfor = f". {nytt.begrunnelse}" if nytt.begrunnelse else ""
    yield Endring(nytt, _punkt(nytt, f"Mål {nytt.nummer} er {', '.join(deler)}{hvorfor}"))


def _tiltak(plan: Plan, rad: Rad, avtalt: date | None, dato: date, innst: Innstillinger) -> Iterator[Endring]:
    svar = _uten(rad, "nummer", "maal", "status")
    if rad.get("nummer") is None:
        if rad.get("maal") is None:
            raise VerdifeilError("Et nytt tiltak må ha «maal»: nummeret på målet det hører til.")
        forslag = _forslag(svar, avtalt)
        tiltak = nytt_tiltak(plan, rad["maal"], _avtalt(svar, avtalt), innst, dato, forslag=forslag)
        tekst = f"Nytt tiltak {_navn(tiltak)}{_som_forslag(tiltak)}: {tiltak.tekst}"
        yield Endring(tiltak, _tiltakspunkt(plan, tiltak, tekst, vis_hvem=True))
        return
    gammelt = plan.finn_tiltak(*tiltaksnummer(rad["nummer"]))
    tiltak = gammelt
    if svar:
        tiltak = endre_tiltak(plan, gammelt.maal, gammelt.nummer, _avtalt(svar, avtalt), innst, dato, dato)
        plan = med(plan, tiltak)
        yield from _endret_tiltak(plan, gammelt, tiltak, innst)
    status = kodeform(rad.get("status") or tiltak.status)
    if status != tiltak.status:
        if tiltak.status == "forslag" and avtalt and not tiltak.avtalt:
            plan = med(plan, godkjenn_tiltak(plan, tiltak.maal, tiltak.nummer, avtalt, avtalt))
        nytt = plan.finn_tiltak(tiltak.maal, tiltak.nummer)
        if status != nytt.status:
            nytt = sett_tiltaksstatus(plan, tiltak.maal, tiltak.nummer, status)
        tekst = f"Tiltak {_navn(nytt)} er {ord_for('status', nytt.status)}: {nytt.tekst}"
        yield Endring(nytt, _tiltakspunkt(plan, nytt, tekst))


def _endret(gammelt: Maal, nytt: Maal, hva: str, innst: Innstillinger) -> Iterator[Endring]:
    nye = _nye_verdier(gammelt, nytt, innst)
    if nytt != gammelt:
        yield Endring(nytt, _punkt(nytt, f"{hva} er endret: {nye}" if nye else f"{hva} er endret"))


def _endret_tiltak(plan: Plan, gammelt: Tiltak, nytt: Tiltak, innst: Innstillinger) -> Iterator[Endring]:
    if nytt == gammelt:
        return
    nye = _nye_verdier(gammelt, nytt, innst)
    hvem = nytt.ansvarlig != gammelt.ansvarlig
    deler = "; ".join(d for d in ("ny ansvarlig" if hvem else "", nye) if d)
    tekst = f"Tiltak {_navn(nytt)} er endret: {deler}" if deler else f"Tiltak {_navn(nytt)} er endret"
    yield Endring(nytt, _tiltakspunkt(plan, nytt, tekst, vis_hvem=hvem))


def _nye_verdier(gammelt: Maal | Tiltak, nytt: Maal | Tiltak, innst: Innstillinger) -> str:
    """«frist 01.12.2026; prioritet 1»."""
    return "; ".join(
        f"{f.ledetekst[0].lower()}{f.ledetekst[1:]} {verdi_i_ord(f, getattr(nytt, n), innst.livsomraader)}"
        for n, f in felter(type(nytt)).items()
        if n not in _FORTELLES_IKKE and getattr(nytt, n) != getattr(gammelt, n)
    )


def _punkt(maal: Maal, tekst: str) -> dict[str, Any]:
    return {"slag": "endring", "tekst": _punktum(tekst), "maal": maal.nummer, **merking_av(maal)}


def _tiltakspunkt(plan: Plan, t: Tiltak, tekst: str, *, vis_hvem: bool = False) -> dict[str, Any]:
    hvem = {"ansvarlig": t.ansvarlig, "frist": t.til} if vis_hvem else {}
    merking = tiltaksmerking(plan.finn_maal(t.maal), t)
    return {
        "slag": "endring",
        "tekst": _punktum(tekst),
        "maal": t.maal,
        "tiltak": t.nummer,
        **hvem,
        **merking,
    }


def _punktum(tekst: str) -> str:
    return tekst if tekst[-1:] in (".", "!", "?") else f"{tekst}."


def _navn(t: Tiltak) -> str:
    return f"{t.maal}.{t.nummer}"


def _som_forslag(e: Maal | Tiltak) -> str:
    return " (forslag)" if e.status == "forslag" else ""


def _forslag(svar: Rad, avtalt: date | None) -> bool:
    """What is new is agreed with the planeier, or is a proposal (rule 58)."""
    return not (avtalt or svar.get("avtalt"))


def _avtalt(svar: Rad, avtalt: date | None) -> dict[str, Any]:
    return {"avtalt": avtalt, **svar} if avtalt else dict(svar)


def _uten(rad: Rad, *navn: str) -> dict[str, Any]:
    return {n: v for n, v in besvart(rad).items() if n not in navn and v != ()}
