"""Meetings: planned, called, moved, called off (rules 101–106, 111, 113, 114, 116, 120)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ipkit.domain.avgjorelse import UKJENT_MOTTAKER
from ipkit.domain.bygg import bygg, endret, neste_nummer
from ipkit.domain.dato import kort, pluss_dager, pluss_maaneder
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mote import Mote, Motedeltaker, Sakspunkt
from ipkit.domain.motedeltakelse import innbudte, kan_faa
from ipkit.domain.moteflyt import KOMMENDE, sett_motestatus
from ipkit.domain.part import KOORDINATOR, PLANEIER
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen, kontroller_skjedd
from ipkit.domain.saksliste import ny_saksliste
from ipkit.domain.tilgang import vurder_motemottaker
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, SamtykkeError

Rad = Mapping[str, Any]
GRUPPEMOTER: tuple[str, ...] = ("samarbeid", "ansvarsgruppe", "evaluering")
"""Meetings of those who work with the plan; not the planeier's own, nor matters beside it."""


def nytt_mote(
    plan: Plan,
    verdier: Rad,
    deltakere: Iterable[str],
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
    ja_til_motet: Iterable[str] = (),
    saker: Iterable[Rad] = (),
    rader: Iterable[Rad] = (),
) -> tuple[Mote, tuple[Motedeltaker, ...], tuple[Sakspunkt, ...]]:
    """A new meeting, who is asked, and its agenda; `dato` is today, the meeting's own is an answer.

    The planeier and the coordinator are always asked. Anybody else must be within consent on `dato`, or
    be in `ja_til_motet`: the planeier said yes to that one for this meeting (rule 106). The agenda of
    an ansvarsgruppe is filled with the active goals (rule 103), beside the items in `saker`.
    `rader` are people with more said of them: a guest by name, an interpreter, somebody's vara.
    Raises SamtykkeError, IkkeFunnetError for an unknown participant, VerdifeilError.
    """
    kontroller_aapen(plan)
    mote = bygg(Mote, verdier, nummer=neste_nummer(plan.mote))
    kontroller_datoer(mote)
    bedt: list[Rad] = [
        *({"part": part} for part in deltakere),
        *({"part": part, "ja_til_motet": True} for part in sorted(ja_til_motet)),
        *rader,
    ]
    return (
        mote,
        innbudte(plan, mote.nummer, bedt, dato, ekte_dato, innstillinger),
        ny_saksliste(plan, mote, saker),
    )


def neste_mote(
    plan: Plan,
    holdt: Mote,
    deltakere: Iterable[Motedeltaker],
    dato: date,
    ekte_dato: date,
    innst: Innstillinger,
) -> tuple[Mote, tuple[Motedeltaker, ...], tuple[Sakspunkt, ...]] | None:
    """The meeting that was agreed on, planned for the same people as far as consent reaches (rules 106, 111).

    None where no date is agreed, it is over already, or a meeting is planned for that day. `plan` is the
    plan as the minutes left it. A yes to this meeting is no yes to the next.
    """
    if holdt.neste is None or holdt.neste < dato:
        return None
    if any(m.dato == holdt.neste and m.status in KOMMENDE for m in plan.mote):
        return None
    faste = [
        m.part
        for m in deltakere
        if m.part and kan_faa(plan, replace(m, mote=0, ja_til_motet=False), dato, ekte_dato, innst)
    ]
    return nytt_mote(plan, {"type": holdt.type, "dato": holdt.neste}, faste, dato, ekte_dato, innst)


def endre_mote(plan: Plan, mote: int, verdier: Rad, siste_dag: date) -> Mote:
    """A coming meeting with these answers changed; what was held is corrected with its minutes.

    When the attendees were cleared with the planeier (rule 104) may be said at any time. Raises RegelError,
    IkkeFunnetError.
    """
    kontroller_aapen(plan)
    gammelt = plan.finn_mote(mote)
    if gammelt.status not in KOMMENDE and set(verdier) - {"klarert", "referat_sted", "sjekkliste"}:
        raise RegelError(f"Møte {mote} er {gammelt.status} og kan ikke flyttes.", "IP-R107")
    nytt = endret(gammelt, verdier)
    kontroller_datoer(nytt)
    kontroller_skjedd(nytt.klarert, siste_dag, "Avklaringen med planeier")
    return nytt


def innkall(
    plan: Plan, mote: int, dato: date, siste_dag: date, ekte_dato: date, innstillinger: Innstillinger
) -> tuple[Mote, tuple[Motedeltaker, ...]]:
    """The meeting as called on `dato`, and who gets the invitation.

    Everybody who was asked must still be within consent, or have the planeier's yes to this meeting
    (rules 43, 106). Raises SamtykkeError naming who is not, RegelError, IkkeFunnetError.
    """
    kontroller_aapen(plan)
    gammelt = plan.finn_mote(mote)
    nytt = sett_motestatus(gammelt, "innkalt")
    kontroller_skjedd(dato, siste_dag, "Innkallingen")
    if dato > gammelt.dato:
        raise RegelError(f"Møtet var {kort(gammelt.dato)}; innkallingen kan ikke være etter det.", "IP-R113")
    bedt = tuple(m for m in plan.motedeltaker if m.mote == mote)
    kontroller_innkalte(plan, bedt, dato, ekte_dato, innstillinger)
    return replace(nytt, innkalt=dato), bedt


def kontroller_innkalte(
    plan: Plan, bedt: Iterable[Motedeltaker], dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> None:
    """Nobody outside consent is called (rules 43, 106). Raises SamtykkeError."""
    for m in bedt:
        if m.part not in (PLANEIER, KOORDINATOR) and not kan_faa(plan, m, dato, ekte_dato, innstillinger):
            raise _kan_ikke_innkalles(plan, m, dato, ekte_dato, innstillinger)


def _kan_ikke_innkalles(
    plan: Plan, m: Motedeltaker, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> SamtykkeError:
    """Why, with the code of that reason, and what to type."""
    rett = f"ipkit mote deltaker {plan.hode.nummer} {m.mote} {m.part or '--navn NAVN'}"
    videre = f"Ta vekk: {rett} --ta-ut. Sa planeier ja til akkurat dette møtet: {rett} --ja-til-motet ja"
    if m.part is None:
        return SamtykkeError(f"En gjest kan ikke innkalles uten planeiers ja. {videre}", UKJENT_MOTTAKER)
    avgjorelse = vurder_motemottaker(plan, m.mote, m.part, dato, ekte_dato, innstillinger)
    tekst = f"Deltaker {m.part} er utenfor samtykket og kan ikke innkalles. {videre}. {avgjorelse.grunn}"
    return SamtykkeError(tekst, avgjorelse.kode)


def for_kort_varsel(mote: Mote, dato: date, innstillinger: Innstillinger) -> bool:
    """Whether those who are called on `dato` have less than the municipality's days (rule 113)."""
    return pluss_dager(dato, innstillinger.mote_varsel_dager) > mote.dato


def moter_siste_aar(plan: Plan, dato: date) -> tuple[Mote, ...]:
    """The group's meetings held in the twelve months up to `dato` (rule 114)."""
    fra = pluss_maaneder(dato, -12)
    return tuple(
        m for m in plan.mote if m.type in GRUPPEMOTER and m.status == "avholdt" and fra < m.dato <= dato
    )


def informert(plan: Plan, mote: int, hvem: str, dato: date, siste_dag: date) -> Motedeltaker:
    """One who has told their own service what came of the meeting (rule 120). Raises RegelError."""
    kontroller_aapen(plan)
    plan.finn_mote(mote)
    kontroller_skjedd(dato, siste_dag, "Informasjonen til tjenesten")
    for m in plan.motedeltaker:
        if m.mote == mote and hvem in (m.part, m.navn):
            return replace(m, tjeneste_informert=dato)
    raise RegelError(f"Den var ikke bedt til møte {mote}. Se: ipkit vis {plan.hode.nummer}", "IP-R120")


def plan_oppdatert(plan: Plan, mote: int, dato: date, siste_dag: date) -> Mote:
    """The plan has been brought in line with what was agreed (rule 116). Raises RegelError."""
    kontroller_aapen(plan)
    holdt = plan.finn_mote(mote)
    kontroller_skjedd(dato, siste_dag, "Oppdateringen av planen")
    if holdt.status != "avholdt":
        raise RegelError(f"Møte {mote} er {holdt.status}, og planen er ikke endret etter det.", "IP-R116")
    if dato < holdt.dato:
        raise RegelError(f"Møtet var {kort(holdt.dato)}; planen kan ikke være oppdatert før.", "IP-R116")
    return replace(holdt, plan_oppdatert=dato)


def avlys(plan: Plan, mote: int) -> Mote:
    """The meeting, cancelled. Raises RegelError where it is held or cancelled already, IkkeFunnetError."""
    kontroller_aapen(plan)
    return sett_motestatus(plan.finn_mote(mote), "avlyst")


def avlys_kommende(plan: Plan, dato: date) -> tuple[Mote, ...]:
    """The coming meetings on or after `dato`, cancelled: when the plan is closed (rules 133, 134)."""
    return tuple(sett_motestatus(m, "avlyst") for m in plan.mote if m.status in KOMMENDE and m.dato >= dato)


def er_forste(plan: Plan, mote: Mote) -> bool:
    """Whether it is the group's first meeting (rule 121)."""
    andre = (m for m in plan.mote if m.status == "avholdt" and m.nummer != mote.nummer)
    return mote.type in GRUPPEMOTER and not any(m.type in GRUPPEMOTER and m.dato <= mote.dato for m in andre)


def kontroller_kommende(mote: Mote) -> Mote:
    """The meeting, where it is still to be held. Raises RegelError."""
    if mote.status not in KOMMENDE:
        raise RegelError(f"Møte {mote.nummer} er {mote.status} og kan ikke endres.", "IP-R107")
    return mote


def kontroller_datoer(mote: Mote) -> None:
    """The dates of one meeting follow each other. Raises RegelError."""
    kontroller_neste(mote)
    kontroller_merknadsfrist(mote)


def kontroller_neste(mote: Mote) -> None:
    """The next meeting is after this one. Raises RegelError."""
    if mote.neste is not None and mote.neste <= mote.dato:
        raise RegelError(f"Neste møte {kort(mote.neste)} må være etter dette, {kort(mote.dato)}.", "IP-R111")


def kontroller_merknadsfrist(mote: Mote) -> None:
    """Remarks are due on the day of the meeting at the earliest. Raises RegelError."""
    if mote.merknadsfrist is not None and mote.merknadsfrist < mote.dato:
        raise RegelError(f"Merknadsfristen {kort(mote.merknadsfrist)} er før møtet.", "IP-R119")
