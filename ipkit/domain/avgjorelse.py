"""One decision of consent: its value, its codes, and which of several answers decides (rules 23–30, 34).

* Answers are read in the order they were given or withdrawn (then by number); the newest that is in
  force on `dato` decides. So a later no beats an earlier yes, a later yes opens again after a
  withdrawal, a withdrawal also beats a yes given before it, and a renewal that starts next month
  leaves the present one to decide until then. `ubesvart` is no answer.
* Where a parent's yes decides, another parent's standing no still stops it, until it is clarified
  (rule 34). Answers without a name are not taken for the same parent's.
* A yes that is not valid gives nothing, whichever way it came in (rules 25, 26, 35).
* A simulated date never reopens access: whatever has ended or been refused by the real today
  (`ekte_dato`) denies, also where `dato` lies before that.
"""

from collections.abc import Iterable
from datetime import date

from ipkit.domain.dato import kort
from ipkit.domain.gyldig import samtykkebrudd
from ipkit.domain.part import KOORDINATOR, PLANEIER
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.verdi import replace, verdi
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
UGYLDIG = "IP-S10"
UTEN_ERKLAERING = "IP-S14"
UTEN_NODTILGANG = "IP-S15"


@verdi
class Avgjorelse:
    """What the consents say about one recipient, and why.

    `grunn` names the consent by number and date, never a person or a reason for withdrawal.
    `omraader` empty: all life areas. `utelat_for`: the groups the recipient belongs to, whose marked
    texts are kept out. `mote` set: only that meeting, nothing else of the plan. `privat`: the plan's work is
    a private draft, which is nobody's but the planeier's and the koordinator's (rule 23).
    """

    tillatt: bool
    kode: str
    grunn: str
    samtykke: int | None = None
    omraader: tuple[str, ...] = ()
    utelat_for: tuple[str, ...] = ()
    skjul_adresse: bool = False
    privat: bool = False
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


def avgjor(
    samtykker: Iterable[Samtykke], nei: Avgjorelse, registrer: str, dato: date, ekte_dato: date
) -> Avgjorelse:
    """The decision of the newest answer in force; `nei` where there is none."""
    siste = max(dato, ekte_dato)
    svar = _i_orden(samtykker, dato, siste)
    gjeldende = _gjeldende(svar, dato, siste)
    if gjeldende is None:
        return _ikke_begynt(svar[-1], nei) if svar else nei
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


def avgjort_av(samtykker: Iterable[Samtykke], dato: date, ekte_dato: date) -> tuple[Samtykke | None, str]:
    """Which answer decides, and its code, without the words of a decision; None where none is in force."""
    siste = max(dato, ekte_dato)
    gjeldende = _gjeldende(_i_orden(samtykker, dato, siste), dato, siste)
    return gjeldende, UTEN_PLANSAMTYKKE if gjeldende is None else _avsluttet(gjeldende, siste)[0] or TILLATT


def _i_orden(samtykker: Iterable[Samtykke], dato: date, siste: date) -> list[Samtykke]:
    """The answers, in the order that something was last said in them."""
    svar = (s for s in samtykker if s.svar != "ubesvart" and not s.avklart(dato))
    return sorted(svar, key=lambda s: (_siste_ord(s, siste), s.nummer))


def _gjeldende(svar: list[Samtykke], dato: date, siste: date) -> Samtykke | None:
    """The newest in force, or another parent's no (rule 34)."""
    i_kraft = [s for s in svar if s.gjelder_fra <= (dato if s.svar == "ja" else siste)]
    return (_annen_forelders_nei(i_kraft) or i_kraft[-1]) if i_kraft else None


def _siste_ord(s: Samtykke, siste: date) -> date:
    """The day something was last said in this answer: withdrawn, or else given."""
    return s.trukket if s.svar == "ja" and s.trukket is not None and s.trukket <= siste else s.dato


def _avsluttet(s: Samtykke, siste: date) -> tuple[str, str]:
    """Why the answer gives nothing, as code and words; empty where it holds."""
    if s.svar == "nei":
        return NEKTET, "er et nei"
    if s.trukket is not None and s.trukket <= siste:
        return TRUKKET, f"er trukket tilbake fra {kort(s.trukket)}"
    if s.til is not None and s.til < siste:
        return UTLOPT, f"gikk ut {kort(s.til)}"
    brudd = samtykkebrudd(s)
    if brudd:
        return UGYLDIG, f"er ikke gyldig: {brudd.tekst}"
    return "", ""


def _ikke_begynt(s: Samtykke, nei: Avgjorelse) -> Avgjorelse:
    grunn = f"{_navngi(s)} gjelder først fra {kort(s.gjelder_fra)}. Vent til da, eller registrer et nytt."
    return replace(nei, kode=IKKE_BEGYNT, grunn=grunn, samtykke=s.nummer)


def _navngi(s: Samtykke) -> str:
    hvem = "til planen" if s.deltaker is None else f"for deltaker {s.deltaker}"
    return f"Samtykke {s.nummer} {hvem} ({kort(s.dato)})"


def _annen_forelders_nei(i_kraft: list[Samtykke]) -> Samtykke | None:
    """Another parent's standing no, where a parent's yes would have decided (rule 34).

    By the day each was given: that an earlier yes is withdrawn since does not take the no back.
    """
    if i_kraft[-1].gitt_av != "foresatt":
        return None
    svar = sorted((s for s in i_kraft if s.gitt_av == "foresatt"), key=lambda s: (s.dato, s.nummer))
    siste_svar = {(s.giver_navn or str(s.nummer)).casefold(): s for s in svar}
    return next((s for s in siste_svar.values() if s.svar == "nei"), None)
