"""Giving and withdrawing consent (rules 25–28, 30, 35). The decision itself is in `tilgang`."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.bygg import besvart, bygg, kontroller_livsomraader, neste_nummer
from ipkit.domain.dato import alder, kort
from ipkit.domain.gyldig import samtykkebrudd
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import MYNDIG, kontroller_aapen, kontroller_periode
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError, SamtykkeError, VerdifeilError


def nytt_samtykke(
    plan: Plan, verdier: Mapping[str, Any], dato: date, innstillinger: Innstillinger | None = None
) -> Samtykke:
    """A new, numbered consent or refusal; `dato` is its date where the answers have none.

    Type `plan` concerns no participant, `opplysninger` exactly one who is still in (rule 27). A yes
    needs all four points of information (rule 26), a witness where it is witnessed (rule 25), and the
    mandate of a verge or fullmektig (rule 35); a refusal is recorded as it comes.
    Raises SamtykkeError where the consent is not valid, RegelError where its dates or participant are
    not right, IkkeFunnetError for an unknown participant, VerdifeilError for a missing answer.
    """
    kontroller_aapen(plan)
    samtykke = bygg(Samtykke, {"dato": dato, **besvart(verdier)}, nummer=neste_nummer(plan.samtykke))
    _kontroller_hvem(plan, samtykke)
    kontroller_periode(samtykke.gjelder_fra, samtykke.til)
    if innstillinger is not None:
        kontroller_livsomraader(samtykke.omraader, innstillinger)
        _kontroller_alder(plan, samtykke, innstillinger)
    _kontroller_gyldig(samtykke)
    return samtykke


def bekreft(plan: Plan, nummer: int, dato: date, arkivref: str | None = None) -> Samtykke:
    """The consent, confirmed in writing on `dato` (rule 25: one not written is a finding until then).

    Raises IkkeFunnetError, and RegelError where it is written already or the date is before it was given.
    """
    kontroller_aapen(plan)
    samtykke = next((s for s in plan.samtykke if s.nummer == nummer), None)
    if samtykke is None:
        raise IkkeFunnetError(
            f"Plan {plan.hode.nummer} har ikke samtykke {nummer}. Se: ipkit samtykke liste {plan.hode.nummer}"
        )
    if samtykke.form == "skriftlig" or samtykke.bekreftet_skriftlig is not None:
        raise RegelError(f"Samtykke {nummer} er alt skriftlig.", "IP-R25")
    if dato < samtykke.dato:
        raise RegelError(f"Samtykke {nummer} ble gitt {kort(samtykke.dato)}, etter denne datoen.", "IP-R25")
    return replace(samtykke, bekreftet_skriftlig=dato, arkivref=arkivref or samtykke.arkivref)


def trekk(plan: Plan, deltaker: int | None, dato: date) -> tuple[Samtykke, ...]:
    """The consents that are withdrawn from `dato` on: the participant's, or A and every B (rule 30).

    Every yes that is still standing goes, renewals to come included. Allowed for a closed plan too.
    Raises IkkeFunnetError where there never was one, RegelError where all have ended already, or where
    all were given after `dato`.
    """
    if deltaker is not None:
        plan.finn_deltaker(deltaker)
    gitt = [s for s in plan.samtykke if s.svar == "ja" and (deltaker is None or s.deltaker == deltaker)]
    if not gitt:
        raise IkkeFunnetError(_ingen_aa_trekke(plan, deltaker))
    staar = [s for s in gitt if _staar(s, dato)]
    if not staar:
        raise RegelError(
            "Samtykket er allerede trukket tilbake eller gått ut. "
            f"Se: ipkit samtykke liste {plan.hode.nummer}",
            "IP-R30",
        )
    # A renewal that is dated later goes with the rest: nothing may stand in the way of a withdrawal.
    if all(dato < min(s.dato, s.gjelder_fra) for s in staar):
        s = staar[0]
        raise RegelError(
            f"Samtykke {s.nummer} ble gitt {kort(s.dato)} og kan ikke trekkes tilbake før det.", "IP-R30"
        )
    return tuple(replace(s, trukket=dato) for s in staar)


def _kontroller_hvem(plan: Plan, s: Samtykke) -> None:
    """A concerns the plan, B one participant (rule 27)."""
    if s.type == "plan":
        if s.deltaker is not None:
            raise RegelError(
                "Samtykke til planen gjelder ingen deltaker. Bruk --type opplysninger for en deltaker.",
                "IP-R13",
            )
        return
    if s.deltaker is None:
        raise VerdifeilError("«Deltaker» mangler: samtykke til opplysninger gjelder én deltaker.")
    if plan.finn_deltaker(s.deltaker).ut is not None:
        raise RegelError(
            f"Deltaker {s.deltaker} er tatt ut av plan {plan.hode.nummer}. "
            f"Registrer deltakeren på nytt: ipkit deltaker ny {plan.hode.nummer}",
            "IP-R43",
        )


def _kontroller_alder(plan: Plan, s: Samtykke, innstillinger: Innstillinger) -> None:
    """Whoever is old enough consents themselves (rules 25, 32); a refusal is recorded as it comes."""
    aar = alder(plan.planeier.fodselsdato, s.dato)
    grense = innstillinger.foresatte_til_alder
    if s.svar == "ja" and (
        (s.gitt_av == "foresatt" and aar >= grense) or (s.gitt_av == "barnevernstjenesten" and aar >= MYNDIG)
    ):
        raise SamtykkeError(
            f"Planeier var {aar} år den dagen og samtykker selv: ipkit samtykke registrer "
            f"{plan.hode.nummer} --type {s.type} --gitt-av planeier",
            "IP-S25",
        )


def _kontroller_gyldig(s: Samtykke) -> None:
    """What a yes cannot do without (rules 25, 26, 35)."""
    brudd = samtykkebrudd(s)
    if brudd:
        raise SamtykkeError(f"Samtykket er ikke gyldig: {brudd.tekst}. Oppgi: {brudd.raad}", brudd.kode)


def _staar(s: Samtykke, dato: date) -> bool:
    return (s.trukket is None or s.trukket > dato) and (s.til is None or s.til >= dato)


def _ingen_aa_trekke(plan: Plan, deltaker: int | None) -> str:
    nummer = plan.hode.nummer
    if deltaker is None:
        return f"Plan {nummer} har ingen samtykker å trekke tilbake. Se: ipkit samtykke liste {nummer}"
    return (
        f"Deltaker {deltaker} har ikke noe samtykke å trekke tilbake. Er svaret nei: "
        f"ipkit samtykke registrer {nummer} --type opplysninger --deltaker {deltaker} --svar nei"
    )
