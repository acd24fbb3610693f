"""Giving and withdrawing consent (rules 25–28, 30, 35). The decision itself is in `tilgang`."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from ipkit.domain.bygg import besvart, bygg, kontroller_livsomraader, neste_nummer
from ipkit.domain.dato import kort
from ipkit.domain.gyldig import samtykkebrudd
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen, kontroller_periode
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.samtykkegivere import giverbrudd
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
        _kontroller_giver(plan, samtykke, innstillinger)
    _kontroller_gyldig(samtykke)
    return samtykke


def nye_samtykker(
    plan: Plan,
    verdier: Mapping[str, Any],
    deltakere: Iterable[Mapping[str, Any]],
    dato: date,
    innstillinger: Innstillinger | None = None,
) -> tuple[Samtykke, ...]:
    """One act for several participants: a consent for each, all or none (rule 27).

    Each of `deltakere` names its participant, and may have an answer, areas, a period and limits of its
    own; the rest is common. Raises as `nytt_samtykke`, and VerdifeilError for one named twice.
    """
    nye: tuple[Samtykke, ...] = ()
    for egne in deltakere:
        if any(s.deltaker == egne["deltaker"] for s in nye):
            raise VerdifeilError(f"Deltaker {egne['deltaker']} er nevnt to ganger.")
        med_nye = replace(plan, samtykke=(*plan.samtykke, *nye))
        nye += (nytt_samtykke(med_nye, {**verdier, **besvart(egne)}, dato, innstillinger),)
    return nye


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


def _kontroller_giver(plan: Plan, s: Samtykke, innstillinger: Innstillinger) -> None:
    """Who may say yes follows from the planeier's age that day (rules 25, 32, 35)."""
    brudd = giverbrudd(s, plan.planeier.fodselsdato, innstillinger)
    if brudd:
        raise SamtykkeError(
            f"Den som oppgis, kan ikke samtykke: {brudd.tekst}. Oppgi: {brudd.raad}", brudd.kode
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
