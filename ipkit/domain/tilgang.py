"""The consent decision: who may have what of a plan, and on what ground.

Rules 23, 24, 27, 30, 39, 40, 43, 106.

No consent means no. Which of several consents counts is told in `avgjorelse`. A simulated date never
reopens access: whoever has left by the real today (`ekte_dato`) is denied, whatever `dato` says.
"""

from datetime import date
from typing import Literal

from ipkit.domain.avgjorelse import (
    IKKE_BEGYNT,
    NEKTET,
    TATT_UT,
    TILLATT,
    TRUKKET,
    UGYLDIG,
    UKJENT_MOTTAKER,
    UTEN_DELTAKERSAMTYKKE,
    UTEN_ERKLAERING,
    UTEN_KOORDINATOR,
    UTEN_NODTILGANG,
    UTEN_PLANSAMTYKKE,
    UTLOPT,
    Avgjorelse,
    avgjor,
    krev_samtykke,
)
from ipkit.domain.dato import alder, kort
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.part import KOORDINATOR, PLANEIER, deltakernummer, kopinummer, nodtilgangsnummer
from ipkit.domain.plan import Plan
from ipkit.domain.privatutkast import er_privat
from ipkit.domain.taushet import mangler_erklaering
from ipkit.domain.utenfor import vurder_kopi, vurder_nodtilgang
from ipkit.domain.verdi import replace

__all__ = [
    "IKKE_BEGYNT",
    "NEKTET",
    "TATT_UT",
    "TILLATT",
    "TRUKKET",
    "UGYLDIG",
    "UKJENT_MOTTAKER",
    "UTEN_DELTAKERSAMTYKKE",
    "UTEN_ERKLAERING",
    "UTEN_KOORDINATOR",
    "UTEN_NODTILGANG",
    "UTEN_PLANSAMTYKKE",
    "UTLOPT",
    "Avgjorelse",
    "Deltakerstatus",
    "aldri_spurt",
    "deltakerstatus",
    "krev_samtykke",
    "vurder_motemottaker",
    "vurder_mottaker",
    "vurder_plansamtykke",
]

Deltakerstatus = Literal[
    "foreslått", "deltar", "samtykke trukket", "samtykke utløpt", "samtykke nektet", "tatt ut"
]


def vurder_plansamtykke(plan: Plan, dato: date, ekte_dato: date) -> Avgjorelse:
    """Consent A: may the plan be worked on (rule 23)."""
    nummer = plan.hode.nummer
    samtykker = [s for s in plan.samtykke if s.type == "plan"]
    registrer = f"ipkit samtykke registrer {nummer} --type plan"
    mangler = f"Plan {nummer} mangler samtykke til at planen lages. Registrer det: {registrer}"
    nei = Avgjorelse(tillatt=False, kode=UTEN_PLANSAMTYKKE, grunn=mangler)
    return avgjor(samtykker, nei, registrer, dato, ekte_dato)


def vurder_mottaker(
    plan: Plan, mottaker: str, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> Avgjorelse:
    """May this part have the plan (rules 24, 30, 39, 40, 43)? `mottaker` is written as in `part`.

    The planeier always may, and so may whoever is coordinator; a participant needs consent A and
    consent B, and a signed declaration where one is demanded; break-glass access its period. A parent
    of a planeier below the age limit needs no consent B, but is given nothing that is marked for them,
    and a recorded no stands (rules 32, 33). Services and unknown parts may not.
    """
    if mottaker == PLANEIER:
        grunn = "Planeier har alltid rett til sin egen plan."
        return Avgjorelse(tillatt=True, kode=TILLATT, grunn=grunn, mottaker=mottaker)
    if mottaker == KOORDINATOR:
        return _vurder_koordinator(plan, dato, ekte_dato)
    if nodtilgangsnummer(mottaker) is not None:
        return vurder_nodtilgang(plan, mottaker, dato, ekte_dato)
    deltaker = _deltaker(plan, mottaker)
    if deltaker is None:
        return _ukjent(plan, mottaker)
    return _vurder_deltaker(plan, deltaker, dato, ekte_dato, innstillinger)


def vurder_motemottaker(
    plan: Plan,
    mote_nummer: int,
    mottaker: str,
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
) -> Avgjorelse:
    """May this part be invited to, and have the minutes of, that meeting (rule 106)?

    Outside consent only where the planeier said yes to that one for that meeting, and then only that
    meeting. A withdrawal, a refusal or a departure dated after the meeting takes that yes with it.
    """
    if kopinummer(mottaker) is not None:
        plansamtykke = vurder_plansamtykke(plan, dato, ekte_dato)
        return vurder_kopi(plan, mote_nummer, mottaker, plansamtykke, min(dato, ekte_dato))
    avgjorelse = vurder_mottaker(plan, mottaker, dato, ekte_dato, innstillinger)
    if avgjorelse.tillatt or not _ja_til_motet(plan, mote_nummer, mottaker):
        return avgjorelse
    deltaker = _deltaker(plan, mottaker)
    if deltaker and mangler_erklaering(plan, deltaker, dato, ekte_dato, innstillinger):
        return _uten_erklaering(plan, deltaker)
    if deltaker and _tatt_tilbake(plan, deltaker, plan.finn_mote(mote_nummer).dato, max(dato, ekte_dato)):
        return avgjorelse
    return Avgjorelse(
        tillatt=True,
        kode=TILLATT,
        grunn=f"Planeier sa ja til denne mottakeren for møte {mote_nummer}.",
        utelat_for=_grupper(deltaker) if deltaker else (),
        skjul_adresse=plan.planeier.adressesperre != "ingen",
        privat=er_privat(plan, min(dato, ekte_dato)),
        mottaker=mottaker,
        mote=mote_nummer,
    )


def aldri_spurt(plan: Plan) -> tuple[int, ...]:
    """The participants for whom no consent B was ever answered: it is missing for them (rules 24, 29)."""
    besvart = {s.deltaker for s in plan.samtykke if s.svar != "ubesvart"}
    return tuple(d.nummer for d in plan.deltaker if d.ut is None and d.nummer not in besvart)


def deltakerstatus(
    plan: Plan, deltaker: Deltaker, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> Deltakerstatus:
    """How the participant stands, as a word for lists (rule 23b)."""
    kode = _vurder_deltaker(plan, deltaker, dato, ekte_dato, innstillinger).kode
    return STATUS.get(kode, "foreslått")


STATUS: dict[str, Deltakerstatus] = {
    TILLATT: "deltar",
    TRUKKET: "samtykke trukket",
    UTLOPT: "samtykke utløpt",
    NEKTET: "samtykke nektet",
    TATT_UT: "tatt ut",
}


def _vurder_koordinator(plan: Plan, dato: date, ekte_dato: date) -> Avgjorelse:
    koordinator = plan.koordinator_paa(dato)
    siste = max(dato, ekte_dato)
    if koordinator is None or (koordinator.til is not None and koordinator.til < siste):
        grunn = f"Plan {plan.hode.nummer} har ingen koordinator. Se: ipkit mangler {plan.hode.nummer}"
        return Avgjorelse(tillatt=False, kode=UTEN_KOORDINATOR, grunn=grunn, mottaker=KOORDINATOR)
    grunn = f"Koordinator fra {kort(koordinator.fra)}."
    return Avgjorelse(tillatt=True, kode=TILLATT, grunn=grunn, mottaker=KOORDINATOR)


def _uten_erklaering(plan: Plan, d: Deltaker) -> Avgjorelse:
    n = plan.hode.nummer
    grunn = (
        f"Deltaker {d.nummer} i plan {n} må ha skrevet under en taushetserklæring før første tilgang. "
        f"Før den: ipkit deltaker taushet {n} {d.nummer} --dato ÅÅÅÅ-MM-DD"
    )
    return Avgjorelse(tillatt=False, kode=UTEN_ERKLAERING, grunn=grunn, mottaker=str(d.nummer))


def _ukjent(plan: Plan, mottaker: str) -> Avgjorelse:
    """A service is no recipient: information goes to a participant that a consent names (rule 24)."""
    hva = (
        "Plan {0} har ingen deltaker {1}."
        if mottaker.isdigit()
        else "Mottakeren er ikke deltaker i plan {0}."
    )
    se = " Se: ipkit deltaker liste {0}"
    grunn = (hva + se).format(plan.hode.nummer, mottaker)
    return Avgjorelse(tillatt=False, kode=UKJENT_MOTTAKER, grunn=grunn, mottaker=mottaker)


def _vurder_deltaker(
    plan: Plan, deltaker: Deltaker, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> Avgjorelse:
    siste = max(dato, ekte_dato)
    mottaker = str(deltaker.nummer)
    if deltaker.ut is not None and deltaker.ut <= siste:
        grunn = (
            f"Deltaker {deltaker.nummer} er tatt ut av plan {plan.hode.nummer} fra {kort(deltaker.ut)}. "
            f"Registrer deltakeren på nytt: ipkit deltaker ny {plan.hode.nummer}"
        )
        return Avgjorelse(tillatt=False, kode=TATT_UT, grunn=grunn, mottaker=mottaker)
    a = vurder_plansamtykke(plan, dato, ekte_dato)
    if not a.tillatt:
        return replace(a, mottaker=mottaker)
    b = _vurder_opplysninger(plan, deltaker, dato, ekte_dato)
    if deltaker.tilknytning == "foresatt" and b.kode not in (TILLATT, TRUKKET, NEKTET):
        b = _foreldreansvar(plan, b, siste, innstillinger)
    if not b.tillatt:
        return b
    if mangler_erklaering(plan, deltaker, dato, ekte_dato, innstillinger):
        return _uten_erklaering(plan, deltaker)
    felles = _felles_omraader(plan, a, b)
    return replace(
        felles, utelat_for=_grupper(deltaker), skjul_adresse=plan.planeier.adressesperre != "ingen"
    )


def _vurder_opplysninger(plan: Plan, deltaker: Deltaker, dato: date, ekte_dato: date) -> Avgjorelse:
    """Consent B: may this participant get information (rules 24, 27)."""
    n, plannummer = deltaker.nummer, plan.hode.nummer
    samtykker = [s for s in plan.samtykke if s.type == "opplysninger" and s.deltaker == n]
    registrer = f"ipkit samtykke registrer {plannummer} --type opplysninger --deltaker {n}"
    grunn = (
        f"Plan {plannummer} har ikke samtykke til at deltaker {n} får opplysninger. "
        f"Registrer det: {registrer}"
    )
    nei = Avgjorelse(tillatt=False, kode=UTEN_DELTAKERSAMTYKKE, grunn=grunn, mottaker=str(n))
    return avgjor(samtykker, nei, registrer, dato, ekte_dato)


def _foreldreansvar(plan: Plan, b: Avgjorelse, siste: date, innstillinger: Innstillinger) -> Avgjorelse:
    """A parent's right while the planeier is below the age limit (rules 32, 33), else `b` as it is."""
    if alder(plan.planeier.fodselsdato, siste) >= innstillinger.foresatte_til_alder:
        return b
    grunn = f"Foreldreansvar: planeier er under {innstillinger.foresatte_til_alder} år."
    return replace(b, tillatt=True, kode=TILLATT, grunn=grunn, samtykke=None, omraader=())


def _felles_omraader(plan: Plan, a: Avgjorelse, b: Avgjorelse) -> Avgjorelse:
    """`b`, limited to the life areas that both consents cover."""
    if not a.omraader:
        return b
    felles = tuple(o for o in a.omraader if not b.omraader or o in b.omraader)
    if felles:
        return replace(b, omraader=felles)
    grunn = (
        f"Samtykke {a.samtykke} til planen og samtykke {b.samtykke} til opplysninger har ingen livsområder "
        f"felles. Registrer et nytt: ipkit samtykke registrer {plan.hode.nummer} --type opplysninger "
        f"--deltaker {b.mottaker}"
    )
    return replace(b, tillatt=False, kode=UTEN_DELTAKERSAMTYKKE, grunn=grunn, omraader=())


def _deltaker(plan: Plan, part: str) -> Deltaker | None:
    nummer = deltakernummer(part)
    return next((d for d in plan.deltaker if d.nummer == nummer), None)


def _grupper(deltaker: Deltaker) -> tuple[str, ...]:
    """The groups that texts can be kept from; parents stay parents after the age limit (rules 32, 33)."""
    return ("foresatte",) if deltaker.tilknytning == "foresatt" else ()


def _ja_til_motet(plan: Plan, mote: int, mottaker: str) -> bool:
    return any(m.mote == mote and m.part == mottaker and m.ja_til_motet for m in plan.motedeltaker)


def _tatt_tilbake(plan: Plan, d: Deltaker, motedag: date, siste: date) -> bool:
    """Whether somebody left, refused or withdrew after the meeting, by the plan or by that participant."""
    om = (s for s in plan.samtykke if s.deltaker in (None, d.nummer) and s.svar != "ubesvart")
    nei = (s.trukket if s.svar == "ja" else s.gjelder_fra for s in om if not s.avklart(siste))
    return any(motedag < dag <= siste for dag in (d.ut, *nei) if dag is not None)
