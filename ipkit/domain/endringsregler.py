"""Reported changes: who is told, and what is still to be sent (rules 24, 99, 100)."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ipkit.domain.avgjorelse import Avgjorelse, krev_samtykke
from ipkit.domain.bygg import bygg, kontroller_livsomraader, neste_nummer
from ipkit.domain.dokumentmottaker import vurder_element
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.part import deltakernummer
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_skjedd
from ipkit.domain.revisjonsregler import finn_endring
from ipkit.domain.utsending import Endringsmelding, Utsending
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError

ENDRINGSMELDING = "endringsmelding"


def ny_endring(
    plan: Plan, verdier: Mapping[str, Any], innstillinger: Innstillinger, siste_dag: date
) -> Endringsmelding:
    """A change that somebody reported (rule 99); it needs no consent, since nobody is told by it yet.

    Raises RegelError, IkkeFunnetError for an unknown participant, VerdifeilError.
    """
    melding = bygg(Endringsmelding, verdier, nummer=neste_nummer(plan.endringsmelding))
    kontroller_livsomraader((melding.livsomraade,), innstillinger)
    kontroller_skjedd(melding.dato, siste_dag, "Meldingen")
    _kontroller_melder(plan, melding)
    if melding.fulgt_opp is not None:
        return folg_opp(melding, melding.fulgt_opp, melding.oppfolging, siste_dag)
    return melding


def folg_opp(melding: Endringsmelding, dato: date, hva: str | None, siste_dag: date) -> Endringsmelding:
    """The report, acted on that day (rule 99). Raises RegelError where nothing says what was done."""
    if not hva:
        raise RegelError(
            f"Endring {melding.nummer} er ikke fulgt opp før det står hva som ble gjort. "
            "Oppgi det med --oppfolging",
            "IP-R99",
        )
    kontroller_skjedd(dato, siste_dag, "Oppfølgingen")
    if dato < melding.dato:
        raise RegelError("Oppfølgingen kan ikke være før endringen ble meldt. Rett datoen.", "IP-R99")
    return replace(melding, fulgt_opp=dato, oppfolging=hva)


def berorte(
    plan: Plan, melding: Endringsmelding, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> tuple[str, ...]:
    """Whom the change concerns: every participant whose consent covers its life area (rules 24, 100).

    Whoever reported it knows already. Without a life area it concerns those whose consent has no limits.
    """
    deltakere = (str(d.nummer) for d in plan.deltaker if str(d.nummer) != melding.meldt_av)
    return tuple(
        part
        for part in deltakere
        if vurder_element(
            "endringsmelding", melding.nummer, plan, part, dato, ekte_dato, innstillinger
        ).tillatt
    )


def nye_varsler(
    plan: Plan,
    nummer: int,
    til: Iterable[str],
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
) -> tuple[Utsending, ...]:
    """The list of whom to tell of a change (rule 100): `til`, or everybody whom it concerns.

    Who is on the list already is not put there again. Raises IkkeFunnetError, SamtykkeError for somebody
    outside consent, and RegelError where nobody is to be told.
    """
    melding = finn_endring(plan, nummer)
    valgte = tuple(dict.fromkeys(til))
    for part in valgte:
        _krev_mottaker(plan, nummer, part, dato, ekte_dato, innstillinger)
    mottakere = valgte or berorte(plan, melding, dato, ekte_dato, innstillinger)
    if not mottakere:
        raise RegelError(
            f"Ingen deltakere har samtykke som dekker endring {nummer}. "
            f"Se samtykkene: ipkit samtykke liste {plan.hode.nummer}",
            "IP-R100",
        )
    kjent = {u.mottaker for u in varsler(plan, nummer)}
    nye = [part for part in mottakere if part not in kjent]
    forste = neste_nummer(plan.utsending)
    return tuple(
        bygg(
            Utsending,
            {"hva": ENDRINGSMELDING, "gjelder": nummer, "mottaker": part, "maate": _maate(plan, part)},
            nummer=forste + i,
        )
        for i, part in enumerate(nye)
    )


def varsler(plan: Plan, nummer: int) -> tuple[Utsending, ...]:
    """The list of whom a change was to be told to, sent or not (rule 100)."""
    return tuple(u for u in plan.utsending if u.hva == ENDRINGSMELDING and u.gjelder == nummer)


def sendt(
    plan: Plan, nummer: int, til: Iterable[str], maate: str | None, dato: date, siste_dag: date
) -> tuple[Utsending, ...]:
    """The notices that were sent that day: to `til`, or all that were not sent yet (rule 100).

    Raises IkkeFunnetError, RegelError where there is none to mark.
    """
    melding = finn_endring(plan, nummer)
    kontroller_skjedd(dato, siste_dag, "Utsendingen")
    valgte = set(til)
    venter = [u for u in varsler(plan, nummer) if u.dato is None and (not valgte or u.mottaker in valgte)]
    if not venter or valgte - {u.mottaker for u in venter}:
        raise RegelError(
            f"Endring {melding.nummer} har ikke varsel til {'dem' if valgte else 'noen'} som venter. "
            f"Lag listen: ipkit endring varsle {plan.hode.nummer} {nummer}",
            "IP-R100",
        )
    return tuple(replace(u, dato=dato, maate=maate or u.maate) for u in venter)


def _krev_mottaker(
    plan: Plan, nummer: int, part: str, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> Avgjorelse:
    deltaker = deltakernummer(part)
    if deltaker is not None:
        plan.finn_deltaker(deltaker)
    return krev_samtykke(
        vurder_element("endringsmelding", nummer, plan, part, dato, ekte_dato, innstillinger)
    )


def _maate(plan: Plan, part: str) -> str | None:
    """The channel agreed on; else letter post (rule 44)."""
    deltaker = deltakernummer(part)
    return plan.finn_deltaker(deltaker).kontaktform if deltaker is not None else None


def _kontroller_melder(plan: Plan, melding: Endringsmelding) -> None:
    """Somebody reported it: a part, or somebody by name (rule 99)."""
    if melding.meldt_av is None and melding.navn is None:
        raise RegelError(
            "Det må stå hvem som meldte endringen. Oppgi --meldt-av planeier, koordinator eller et "
            "deltakernummer, eller --navn",
            "IP-R99",
        )
    deltaker = deltakernummer(melding.meldt_av or "")
    if deltaker is not None and not any(d.nummer == deltaker for d in plan.deltaker):
        raise IkkeFunnetError(
            f"Plan {plan.hode.nummer} har ingen deltaker {deltaker}. "
            f"Se: ipkit deltaker liste {plan.hode.nummer}"
        )
