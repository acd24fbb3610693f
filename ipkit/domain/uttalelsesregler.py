"""The plan is put before its parties: sent, answered, dealt with, taken back to a draft (rules 55, 56)."""

from datetime import date

from ipkit.domain.bygg import bygg, neste_nummer
from ipkit.domain.dato import kort, pluss_dager
from ipkit.domain.felt import felter, kodeform, tolk
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.ord import ord_for
from ipkit.domain.part import PLANEIER, deltakernummer, tolk_part
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planflyt import kontroller_overgang
from ipkit.domain.planregler import kontroller_aapen, kontroller_skjedd, tilslutningsgiver
from ipkit.domain.planstatus import SAK
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tilslutningsregler import staaende_svar
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError, VerdifeilError

KODE = "IP-R55"


def send_uttalelse(
    plan: Plan, frist: date | None, dato: date, siste_dag: date, innstillinger: Innstillinger
) -> Planhode:
    """The draft, sent to all affected parties with a last day for answers (rule 55).

    `frist` None: the municipality's days after `dato`. Raises RegelError.
    """
    kontroller_aapen(plan)
    kontroller_overgang(plan, "til_uttalelse")
    kontroller_skjedd(dato, siste_dag, "Utsendingen")
    frist = frist or pluss_dager(dato, innstillinger.uttalelse_frist_dager)
    kontroller_frist(frist, dato)
    return replace(plan.hode, status="til_uttalelse", sendt_uttalelse=dato, uttalelsesfrist=frist)


def kontroller_frist(frist: date, dato: date) -> None:
    """There is time to answer. Raises RegelError."""
    if frist <= dato:
        raise RegelError(
            f"Svarfristen {kort(frist)} må være etter {kort(dato)}, da planen ble sendt. Rett --frist", KODE
        )


def tilbake_til_utkast(plan: Plan, grunn: str | None) -> Planhode:
    """The plan as a draft again, with a reason; the answers stand (rule 55). Raises RegelError."""
    kontroller_aapen(plan)
    kontroller_er_sendt(plan)
    kontroller_grunn(plan, grunn)
    return replace(plan.hode, status="utkast", uttalelsesfrist=None)


def kontroller_er_sendt(plan: Plan) -> None:
    """Only a plan that is sent for comment is taken back from there. Raises RegelError."""
    n, status = plan.hode.nummer, plan.hode.status
    if status != "til_uttalelse":
        raise RegelError(
            f"Plan {n} er {ord_for('status', status)}, ikke til uttalelse, og tas ikke tilbake. "
            f"Se: ipkit vis {n}",
            KODE,
        )


def kontroller_grunn(plan: Plan, grunn: str | None) -> None:
    """Raises RegelError where nobody says why the plan is taken back."""
    if not grunn or not grunn.strip():
        raise RegelError(
            f"Plan {plan.hode.nummer} trekkes ikke tilbake til utkast uten grunn. Oppgi den med --grunn", KODE
        )


def nytt_svar(
    plan: Plan,
    part: str,
    svar: str,
    dato: date,
    siste_dag: date,
    innstillinger: Innstillinger,
    *,
    gitt_av: str | None = None,
    merknad: str | None = None,
) -> Tilslutning:
    """What a party answered: the planeier, by whoever may answer for them (rules 35, 56), or a participant.

    Raises IkkeFunnetError, VerdifeilError, and RegelError for a remark without its text.
    """
    kontroller_aapen(plan)
    kontroller_lagt_fram(plan, dato, siste_dag)
    kontroller_merknad(svar, merknad)
    verdier = {
        "part": _part(plan, part),
        "svar": tolk(felter(Tilslutning)["svar"], svar),
        "dato": dato,
        "merknad": merknad,
    }
    if verdier["part"] == PLANEIER:
        verdier["gitt_av"] = tilslutningsgiver(plan, gitt_av or PLANEIER, dato, innstillinger, "uttalelse")
    elif gitt_av:
        raise VerdifeilError("--gitt-av brukes bare når noen svarer for planeier.")
    numre = {"nummer": neste_nummer(plan.tilslutning), "utgave": plan.hode.utgave}
    return bygg(Tilslutning, verdier, **numre)


def kontroller_lagt_fram(plan: Plan, dato: date, siste_dag: date) -> None:
    """There is a plan to answer to, and the answer came after it was sent. Raises RegelError."""
    n, sendt = plan.hode.nummer, plan.hode.sendt_uttalelse
    kontroller_skjedd(dato, siste_dag, "Svaret")
    if plan.hode.status in SAK:
        raise RegelError(f"Sak {n} har ingen plan å svare på ennå. Se: ipkit sak vis {n}", KODE)
    if plan.hode.status == "til_uttalelse" and sendt is not None and dato < sendt:
        raise RegelError(
            f"Planen ble sendt til uttalelse {kort(sendt)}, og svaret kan ikke være før det. Rett datoen.",
            KODE,
        )


def kontroller_merknad(svar: str, merknad: str | None) -> None:
    """A remark has its text. Raises RegelError."""
    if kodeform(svar) == "merknad" and not (merknad or "").strip():
        raise RegelError("En merknad må ha en tekst. Oppgi den med --merknad", KODE)


def behandlet_merknad(plan: Plan, part: str, tekst: str | None, dato: date, siste_dag: date) -> Tilslutning:
    """The party's standing no or remark, dealt with: what it led to (rule 55).

    Raises RegelError, IkkeFunnetError.
    """
    kontroller_aapen(plan)
    kontroller_skjedd(dato, siste_dag, "Behandlingen")
    n, part = plan.hode.nummer, _part(plan, part)
    svar = staaende_svar(plan).get(part)
    if svar is None or svar.svar == "ja":
        raise IkkeFunnetError(
            f"{part.capitalize()} har ingen merknad i plan {n}. Se: ipkit uttalelse liste {n}"
        )
    if not (tekst or "").strip():
        raise RegelError("Skriv hva merknaden førte til, med --tekst", KODE)
    return replace(
        svar, behandlet=dato, behandlet_tekst=tolk(felter(Tilslutning)["behandlet_tekst"], tekst or "")
    )


def _part(plan: Plan, part: str) -> str:
    part = tolk_part(part)
    nummer = deltakernummer(part)
    if nummer is not None:
        plan.finn_deltaker(nummer)
    elif part != PLANEIER:
        raise VerdifeilError("Svar føres for planeier eller for en deltaker. Skriv planeier eller et nummer.")
    return part
