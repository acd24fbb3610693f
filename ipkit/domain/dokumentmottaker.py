"""Which recipient may have which document: decided here and nowhere else (rules 24, 38, 39, 41, 42, 106).

* The plan and minutes go by consent (see `tilgang`).
* The planeier's own papers go to the planeier, the koordinator and whoever represents the planeier: a
  parent below the age limit, or a parent or guardian within consent.
* Innsyn goes to the planeier or whoever represents the planeier, and to nobody else.
* The papers of the work with the case go to the planeier and the koordinator.
* A participant's own sheet goes to that participant by consent; the declaration of secrecy to whoever lacks
  nothing but that.
* The mapping of needs goes to the planeier and the plankoordinator only, whatever anybody says.
"""

from datetime import date

from ipkit.domain.avgjorelse import TATT_UT, TILLATT, UTEN_ERKLAERING, Avgjorelse
from ipkit.domain.dato import alder
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.part import KOORDINATOR, PLANEIER, deltakernummer
from ipkit.domain.plan import Plan
from ipkit.domain.privatutkast import er_privat
from ipkit.domain.tilgang import vurder_motemottaker, vurder_mottaker
from ipkit.domain.utsnitt import utsnitt
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

EGNE: tuple[str, ...] = ("beslutning", "forelopig_svar", "samtykke", "tilgang", "veiledning")
"""The planeier's own papers."""
ARBEIDET: tuple[str, ...] = ("anmodning", "anmodning_koordinator", "overlevering")
"""Papers of the work with the case."""
KARTLEGGING = "kartlegging"
INNSYN = "innsyn"
"""All own data and the log (rule 141)."""
REPRESENTANT: tuple[str, ...] = ("foresatt", "verge")
"""Whose participants can act for the planeier."""
IKKE_DENNE_MOTTAKEREN = "IP-S12"
BARE_KARTLEGGINGENS_TO = "IP-S13"
UTENFOR_OMRAADET = "IP-S16"
ENDRINGSMELDING = "endringsmelding"
OPPGAVEARK = "oppgaveark"
TAUSHETSERKLAERING = "taushetserklaering"
EVALUERING = "evaluering"
OM_DELTAKEREN: tuple[str, ...] = (OPPGAVEARK, TAUSHETSERKLAERING)
"""Documents that are about one participant, and no other participant's."""
_MED_RESTEN: tuple[str, ...] = ("deltaker", "koordinator", "evaluering")
"""What a document is about that is no part of the case: the recipient has it as the rest of the plan."""


def vurder_dokument(
    plan: Plan,
    dokument: str,
    mottaker: str,
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
    *,
    mote: int | None = None,
    nummer: int | None = None,
) -> Avgjorelse:
    """May this part have that document of the plan?

    `mote` is the meeting that minutes are from, `nummer` the number of what the document is about.
    """
    hvem = plan, mottaker, dato, ekte_dato, innstillinger
    if dokument == KARTLEGGING:
        return vurder_kartlegging(*hvem)
    if dokument == INNSYN:
        return vurder_innsyn(*hvem)
    if dokument in EGNE:
        return vurder_eget(*hvem)
    if dokument in ARBEIDET:
        return vurder_arbeidet(*hvem)
    if dokument in (ENDRINGSMELDING, EVALUERING) and nummer is not None:
        return vurder_element(dokument, nummer, *hvem)
    if dokument in OM_DELTAKEREN:
        return vurder_om_deltaker(dokument, nummer, *hvem)
    if mote is not None:
        return vurder_motemottaker(plan, mote, mottaker, dato, ekte_dato, innstillinger)
    return vurder_mottaker(*hvem)


def vurder_kartlegging(
    plan: Plan, mottaker: str, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> Avgjorelse:
    """The mapping of needs: the planeier and the plankoordinator, no one else (rules 41, 42)."""
    if mottaker in (PLANEIER, KOORDINATOR):
        return vurder_mottaker(plan, mottaker, dato, ekte_dato, innstillinger)
    grunn = (
        "Kartleggingen er bare for planeier og plankoordinator, også når det er samtykke til planen. "
        "Bruk --mottaker planeier eller --mottaker koordinator"
    )
    return Avgjorelse(tillatt=False, kode=BARE_KARTLEGGINGENS_TO, grunn=grunn, mottaker=mottaker)


def vurder_element(
    slag: str, nummer: int, plan: Plan, mottaker: str, dato: date, ekte_dato: date, innst: Innstillinger
) -> Avgjorelse:
    """The notice of a change, or an evaluation: consent covers its life area, and no mark keeps it back.

    Rules 24, 33, 100.
    """
    vanlig = vurder_mottaker(plan, mottaker, dato, ekte_dato, innst)
    element = next((e for e in getattr(plan, slag) if e.nummer == nummer), None)
    if not vanlig.tillatt or vanlig.hele_planen or element is None:
        return vanlig
    skjult = bool(set(element.deles_ikke_med) & set(vanlig.utelat_for))
    if not skjult and (not vanlig.omraader or element.livsomraade in vanlig.omraader):
        return vanlig
    n = plan.hode.nummer
    hva, se = {
        ENDRINGSMELDING: (f"Endring {nummer}", f"Se hvem den gjelder: ipkit endring liste {n}"),
        EVALUERING: (f"Evaluering {nummer}", f"Se hvem som ser hva: ipkit tilgang {n}"),
    }[slag]
    grunn = f"{hva} gjelder ikke det mottakeren kan få vite om. {se}"
    return Avgjorelse(tillatt=False, kode=UTENFOR_OMRAADET, grunn=grunn, mottaker=mottaker)


def vurder_om_deltaker(
    dokument: str,
    nummer: int | None,
    plan: Plan,
    mottaker: str,
    dato: date,
    ekte_dato: date,
    innst: Innstillinger,
) -> Avgjorelse:
    """A participant's own sheet, or the declaration they sign before the first access (rules 24, 39).

    The declaration tells that somebody has a plan, so it goes only to whoever the consents let in.
    """
    vanlig = vurder_mottaker(plan, mottaker, dato, ekte_dato, innst)
    annen = deltakernummer(mottaker)
    if annen is not None and nummer not in (None, annen):
        grunn = (
            f"Dokumentet gjelder deltaker {nummer} og går ikke til andre deltakere. "
            f"Bruk --mottaker {nummer}, planeier eller koordinator"
        )
        return Avgjorelse(tillatt=False, kode=IKKE_DENNE_MOTTAKEREN, grunn=grunn, mottaker=mottaker)
    if dokument == TAUSHETSERKLAERING and vanlig.kode == UTEN_ERKLAERING:
        grunn = "Erklæringen skrives under før første tilgang."
        return Avgjorelse(tillatt=True, kode=TILLATT, grunn=grunn, skjul_adresse=True, mottaker=mottaker)
    return vanlig


def vurder_innsyn(
    plan: Plan, mottaker: str, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> Avgjorelse:
    """All own data and the log: the planeier, or who represents the planeier (rules 32, 33, 141).

    A child below the age of a party of their own is not told what is under secrecy (fvl. § 18): whoever has
    parental responsibility asks. From the age limit a parent represents nobody; a verge is within consent.
    """
    siste = max(dato, ekte_dato)
    if mottaker == PLANEIER:
        if alder(plan.planeier.fodselsdato, siste) >= innstillinger.eget_brev_alder:
            return vurder_mottaker(plan, mottaker, dato, ekte_dato, innstillinger)
        grunn = (
            f"Planeier er under {innstillinger.eget_brev_alder} år, og innsyn gis til den som har "
            f"foreldreansvar: ipkit innsyn {plan.hode.nummer} --mottaker NUMMER"
        )
        return Avgjorelse(tillatt=False, kode=IKKE_DENNE_MOTTAKEREN, grunn=grunn, mottaker=mottaker)
    deltaker = next((d for d in plan.deltaker if d.nummer == deltakernummer(mottaker)), None)
    representerer = deltaker is not None and (
        deltaker.tilknytning == "verge" or _foreldreansvar(plan, deltaker, dato, ekte_dato, innstillinger)
    )
    if not representerer:
        grunn = (
            "Innsyn i alt som er registrert, er for planeier og den som representerer planeier. "
            "Bruk --mottaker planeier, eller nummeret til en foresatt eller verge"
        )
        return Avgjorelse(tillatt=False, kode=IKKE_DENNE_MOTTAKEREN, grunn=grunn, mottaker=mottaker)
    return vurder_eget(plan, mottaker, dato, ekte_dato, innstillinger)


def vurder_arbeidet(
    plan: Plan, mottaker: str, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> Avgjorelse:
    """Papers of the work with the case: the planeier and the koordinator (rule 24)."""
    if mottaker in (PLANEIER, KOORDINATOR):
        return vurder_mottaker(plan, mottaker, dato, ekte_dato, innstillinger)
    return _ikke_din(mottaker, "planeier eller --mottaker koordinator")


def vurder_eget(
    plan: Plan, mottaker: str, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> Avgjorelse:
    """The planeier's own papers: also whoever represents the planeier (rules 13, 24, 32, 38).

    A parent of a planeier below the age limit acts for the child in the case, so a letter does not wait
    for consent A; whoever is out of the plan, or was once refused, gets none.
    """
    vanlig = vurder_mottaker(plan, mottaker, dato, ekte_dato, innstillinger)
    if mottaker in (PLANEIER, KOORDINATOR):
        return vanlig
    deltaker = next((d for d in plan.deltaker if d.nummer == deltakernummer(mottaker)), None)
    if deltaker is None or deltaker.tilknytning not in REPRESENTANT:
        return _ikke_din(mottaker, "planeier, koordinator eller en foresatt eller verge")
    if vanlig.tillatt or vanlig.kode == TATT_UT:
        return vanlig
    if not _foreldreansvar(plan, deltaker, dato, ekte_dato, innstillinger):
        return vanlig
    return Avgjorelse(
        tillatt=True,
        kode=TILLATT,
        grunn=f"Foreldreansvar: planeier er under {innstillinger.foresatte_til_alder} år.",
        utelat_for=("foresatte",),
        skjul_adresse=plan.planeier.adressesperre != "ingen",
        privat=er_privat(plan, min(dato, ekte_dato)),
        mottaker=mottaker,
    )


def dokumentutsnitt(plan: Plan, avgjorelse: Avgjorelse, sakselement: tuple[str, int] | None) -> Plan:
    """What the recipient may have of the plan for one document.

    `sakselement` is the one part of the case that a letter is about (kind and number): a representative
    gets that one, and nothing else of the case. Raises SamtykkeError where the decision is no.
    """
    del_ = utsnitt(plan, avgjorelse)
    if sakselement is None or avgjorelse.hele_planen or sakselement[0] in _MED_RESTEN:
        return del_
    slag, nummer = sakselement
    return replace(del_, **{slag: tuple(e for e in getattr(plan, slag) if e.nummer == nummer)})


def kontroller_lever(plan: Plan, mottaker: str | None) -> None:
    """Nothing is sent to the dead (rule 133, § 6.9). Raises RegelError."""
    if mottaker == PLANEIER and plan.hode.avslutningsgrunn == "dod":
        raise RegelError(
            f"Plan {plan.hode.nummer} er avsluttet fordi planeier er død, og ingenting sendes til den døde. "
            "Lag en arbeidskopi uten --mottaker til arkivet.",
            "IP-R133",
        )


def _ikke_din(mottaker: str, hvem: str) -> Avgjorelse:
    grunn = f"Dokumentet hører til planeiers egen sak og går ikke til andre deltakere. Bruk --mottaker {hvem}"
    return Avgjorelse(tillatt=False, kode=IKKE_DENNE_MOTTAKEREN, grunn=grunn, mottaker=mottaker)


def _foreldreansvar(
    plan: Plan, d: Deltaker, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> bool:
    """A parent of a planeier below the age limit, whom nobody has said no to (rules 32, 34)."""
    siste = max(dato, ekte_dato)
    if d.tilknytning != "foresatt":
        return False
    if alder(plan.planeier.fodselsdato, siste) >= innstillinger.foresatte_til_alder:
        return False
    om = [s for s in plan.samtykke if s.deltaker == d.nummer]
    nei = any(s.svar == "nei" and not s.avklart(dato) for s in om)
    return not nei and not any(s.svar == "ja" and s.trukket is not None and s.trukket <= siste for s in om)
