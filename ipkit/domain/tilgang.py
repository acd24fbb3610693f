"""The consent decision: who may have what of a plan, and on what ground (rules 23, 24, 27, 30, 43, 106).

No consent means no. How it is decided which consent counts:

* Consents are read in the order they were given (`dato`, then number); the newest that is in force on
  `dato` decides. So a later no beats an earlier yes, a later yes opens again after a withdrawal, and a
  renewal that starts next month leaves the present one to decide until then. `ubesvart` is no answer.
* Where a parent's yes decides, another parent's standing no still stops it (rule 34).
* A simulated date never reopens access: whatever has ended, been refused, or been left by the real
  today (`ekte_dato`) denies, also where `dato` lies before that.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import date
from typing import Literal

from ipkit.domain.dato import alder, kort
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.part import KOORDINATOR, PLANEIER, deltakernummer
from ipkit.domain.plan import Plan
from ipkit.domain.samtykke import Samtykke
from ipkit.errors import SamtykkeError

TILLATT = "IP-S00"
UTEN_PLANSAMTYKKE = "IP-S01"
UTEN_DELTAKERSAMTYKKE = "IP-S02"
TRUKKET = "IP-S03"
UTLOPT = "IP-S04"
NEKTET = "IP-S05"
TATT_UT = "IP-S06"
IKKE_BEGYNT = "IP-S07"
UTEN_KOORDINATOR = "IP-S08"
UKJENT_MOTTAKER = "IP-S09"

Deltakerstatus = Literal[
    "foreslått", "deltar", "samtykke trukket", "samtykke utløpt", "samtykke nektet", "tatt ut"
]


@dataclass(frozen=True, kw_only=True, slots=True)
class Avgjorelse:
    """What the consents say about one recipient, and why.

    `grunn` names the consent by number and date, never a person or a reason for withdrawal.
    `omraader` empty: all life areas. `utelat_for`: the groups the recipient belongs to, whose marked
    texts are kept out. `mote` set: only that meeting, nothing else of the plan.
    """

    tillatt: bool
    kode: str
    grunn: str
    samtykke: int | None = None
    omraader: tuple[str, ...] = ()
    utelat_for: tuple[str, ...] = ()
    skjul_adresse: bool = False
    mottaker: str = ""
    mote: int | None = None

    @property
    def hele_planen(self) -> bool:
        """Whether it is the planeier's or the coordinator's own copy (rule 24)."""
        return self.tillatt and self.mottaker in (PLANEIER, KOORDINATOR)


def krev_samtykke(avgjorelse: Avgjorelse) -> Avgjorelse:
    """Return the decision where it says yes. Raises SamtykkeError with its ground and code."""
    if not avgjorelse.tillatt:
        raise SamtykkeError(avgjorelse.grunn, avgjorelse.kode)
    return avgjorelse


def vurder_plansamtykke(plan: Plan, dato: date, ekte_dato: date) -> Avgjorelse:
    """Consent A: may the plan be worked on (rule 23)."""
    nummer = plan.hode.nummer
    samtykker = [s for s in plan.samtykke if s.type == "plan"]
    registrer = f"ipkit samtykke registrer {nummer} --type plan"
    mangler = f"Plan {nummer} mangler samtykke til at planen lages. Registrer det: {registrer}"
    nei = Avgjorelse(tillatt=False, kode=UTEN_PLANSAMTYKKE, grunn=mangler)
    return _avgjor(samtykker, nei, registrer, dato, ekte_dato)


def vurder_mottaker(
    plan: Plan, mottaker: str, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> Avgjorelse:
    """May this part have the plan (rules 24, 30, 43)? `mottaker` is written as in `part`.

    The planeier always may, and so may whoever is coordinator; a participant needs consent A and
    consent B. A parent of a planeier below the age limit needs no consent B, but is given nothing that
    is marked for them, and a recorded no stands (rules 32, 33). Services and unknown parts may not.
    """
    if mottaker == PLANEIER:
        grunn = "Planeier har alltid rett til sin egen plan."
        return Avgjorelse(tillatt=True, kode=TILLATT, grunn=grunn, mottaker=mottaker)
    if mottaker == KOORDINATOR:
        return _vurder_koordinator(plan, dato, ekte_dato)
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
    avgjorelse = vurder_mottaker(plan, mottaker, dato, ekte_dato, innstillinger)
    if avgjorelse.tillatt or not _ja_til_motet(plan, mote_nummer, mottaker):
        return avgjorelse
    nektet = _nektet_fra(plan, avgjorelse)
    if nektet is not None and nektet > plan.finn_mote(mote_nummer).dato:
        return avgjorelse
    deltaker = _deltaker(plan, mottaker)
    return Avgjorelse(
        tillatt=True,
        kode=TILLATT,
        grunn=f"Planeier sa ja til denne mottakeren for møte {mote_nummer}.",
        utelat_for=_grupper(deltaker) if deltaker else (),
        skjul_adresse=plan.planeier.adressesperre != "ingen",
        mottaker=mottaker,
        mote=mote_nummer,
    )


def deltakerstatus(
    plan: Plan, deltaker: Deltaker, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> Deltakerstatus:
    """How the participant stands, as a word for lists (rule 23b)."""
    kode = _vurder_deltaker(plan, deltaker, dato, ekte_dato, innstillinger).kode
    return _STATUS.get(kode, "foreslått")


_STATUS: dict[str, Deltakerstatus] = {
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
    return _avgjor(samtykker, nei, registrer, dato, ekte_dato)


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


def _avgjor(
    samtykker: Iterable[Samtykke], nei: Avgjorelse, registrer: str, dato: date, ekte_dato: date
) -> Avgjorelse:
    """The decision of the newest answer in force; `nei` where there is none."""
    siste = max(dato, ekte_dato)
    svar = sorted((s for s in samtykker if s.svar != "ubesvart"), key=lambda s: (s.dato, s.nummer))
    i_kraft = [s for s in svar if s.gjelder_fra <= (dato if s.svar == "ja" else siste)]
    if not i_kraft:
        return _ikke_begynt(svar[-1], nei) if svar else nei
    gjeldende = _annen_forelders_nei(i_kraft) or i_kraft[-1]
    kode, slutt = _avsluttet(gjeldende, siste)
    if kode:
        grunn = f"{_navngi(gjeldende)} {slutt}. Registrer et nytt: {registrer}"
        return replace(nei, kode=kode, grunn=grunn, samtykke=gjeldende.nummer)
    return replace(
        nei,
        tillatt=True,
        kode=TILLATT,
        grunn=f"{_navngi(gjeldende)}.",
        samtykke=gjeldende.nummer,
        omraader=gjeldende.omraader,
    )


def _avsluttet(s: Samtykke, siste: date) -> tuple[str, str]:
    """Why the answer gives nothing, as code and words; empty where it holds."""
    if s.svar == "nei":
        return NEKTET, "er et nei"
    if s.trukket is not None and s.trukket <= siste:
        return TRUKKET, f"er trukket tilbake fra {kort(s.trukket)}"
    if s.til is not None and s.til < siste:
        return UTLOPT, f"gikk ut {kort(s.til)}"
    return "", ""


def _ikke_begynt(s: Samtykke, nei: Avgjorelse) -> Avgjorelse:
    grunn = f"{_navngi(s)} gjelder først fra {kort(s.gjelder_fra)}. Vent til da, eller registrer et nytt."
    return replace(nei, kode=IKKE_BEGYNT, grunn=grunn, samtykke=s.nummer)


def _navngi(s: Samtykke) -> str:
    hvem = "til planen" if s.deltaker is None else f"for deltaker {s.deltaker}"
    return f"Samtykke {s.nummer} {hvem} ({kort(s.dato)})"


def _annen_forelders_nei(i_kraft: list[Samtykke]) -> Samtykke | None:
    """Another parent's standing no, where a parent's yes would have decided (rule 34)."""
    if i_kraft[-1].gitt_av != "foresatt":
        return None
    siste_svar = {(s.giver_navn or "").casefold(): s for s in i_kraft if s.gitt_av == "foresatt"}
    return next((s for s in siste_svar.values() if s.svar == "nei"), None)


def _deltaker(plan: Plan, part: str) -> Deltaker | None:
    nummer = deltakernummer(part)
    return next((d for d in plan.deltaker if d.nummer == nummer), None)


def _grupper(deltaker: Deltaker) -> tuple[str, ...]:
    """The groups that texts can be kept from; parents stay parents after the age limit (rules 32, 33)."""
    return ("foresatte",) if deltaker.tilknytning == "foresatt" else ()


def _ja_til_motet(plan: Plan, mote: int, mottaker: str) -> bool:
    return any(m.mote == mote and m.part == mottaker and m.ja_til_motet for m in plan.motedeltaker)


def _nektet_fra(plan: Plan, nei: Avgjorelse) -> date | None:
    """The first day of a denial that somebody brought about: withdrawn, refused, or left."""
    deltaker = _deltaker(plan, nei.mottaker)
    if nei.kode == TATT_UT and deltaker:
        return deltaker.ut
    samtykke = next((s for s in plan.samtykke if s.nummer == nei.samtykke), None)
    if samtykke is None or nei.kode not in (TRUKKET, NEKTET):
        return None
    return samtykke.trukket or samtykke.gjelder_fra
