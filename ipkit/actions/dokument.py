"""Issued documents again: listed, written out as they were, proven, marked as wrong (design D9)."""

from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from ipkit.actions.filer import husk_skrevet, kontroller_utfil, les_raa, skrives, zipnavn
from ipkit.domain.avgjorelse import UTEN_DELTAKERSAMTYKKE
from ipkit.domain.dokumentmottaker import kontroller_lever, vurder_dokument
from ipkit.domain.gammelt_utsnitt import gammelt_utsnitt
from ipkit.domain.gjengivelse import Utstedt, dekker, kontroller_kopi_til
from ipkit.domain.part import tolk_part
from ipkit.domain.plan import Plan
from ipkit.domain.tilgang import Avgjorelse, krev_samtykke
from ipkit.domain.utsnitt import utsnitt
from ipkit.errors import BruksfeilError, RegelError, SamtykkeError
from ipkit.sha import sha256
from ipkit.storage import logg
from ipkit.storage.dokumentlager import dokumenter, hent_dokument, hent_innhold, merk_dokument
from ipkit.storage.driverfeil import skadet
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord

_SKRIV_UT = "dokument skriv-ut"


class Kontroll(NamedTuple):
    """Whether a file is the document byte for byte, and what it is compared with."""

    dokument: Utstedt
    uendret: bool


def dokumentliste(okt: Okt, plan: int) -> tuple[Plan, list[Utstedt]]:
    """The plan and its issued documents; the read is logged. Raises IkkeFunnetError."""
    funnet = les_plan(okt, plan, "dokument liste")
    return funnet, dokumenter(okt.db, plan)


def vis_dokument(okt: Okt, nummer: int) -> tuple[Plan, Utstedt]:
    """What is known of one document, and its plan; the read is logged. Raises IkkeFunnetError."""
    dokument = hent_dokument(okt.db, nummer)
    with okt.db.lesing():
        plan = hent_plan(okt.db, dokument.plan)
    logg.skriv_alene(okt, dokument.plan, "dokument vis", felter=f"dokument={nummer}")
    return plan, dokument


def skriv_ut(
    okt: Okt,
    nummer: int,
    fil: Path,
    *,
    mottaker: str | None = None,
    overskriv: bool = False,
    passord: "Passord | None" = None,
) -> tuple[Utstedt, Path]:
    """Write the issued bytes to a file, as they were, or an encrypted zip of them (rules 24, 30, 43).

    In a folder the file gets a name of its own, as in the zip. Gives back the document and what was written.
    `mottaker` is who gets this copy: the one it was made for where nothing is said, and then consent is
    asked for anew, as it is today; else planeier or koordinator. Target and consent are checked before
    anything is written. Raises SamtykkeError, RegelError, KonfliktError, BruksfeilError, IkkeFunnetError.
    """
    dokument = hent_dokument(okt.db, nummer)
    til = dokument.mottaker if mottaker is None else tolk_part(mottaker)
    navn = f"{dokument.dokument}-utstedt-{nummer}.{dokument.format}"
    if fil.is_dir() and fil.suffix != Path(navn).suffix:
        fil = fil / navn
    if fil.suffix.lstrip(".").lower() != dokument.format:
        raise BruksfeilError(f"Dokument {nummer} er en .{dokument.format}-fil. Gi filen den endelsen.")
    utfil = zipnavn(fil) if passord else fil
    kontroller_utfil(okt, utfil, overskriv=overskriv)
    innhold = utstedt_innhold(okt, dokument)
    if passord:
        innhold = passord.pakk([(navn, innhold)])
    felter = f"dokument={nummer} til={til}{' passord' if passord else ''}"
    try:
        with skrives((utfil, innhold)), okt.db.skriving():
            # Decided under the lock: a withdrawal in between wins.
            logg.laas_kjede(okt, dokument.plan)
            _avgjor(okt, dokument, til)
            husk_skrevet(okt, utfil, innhold)
            logg.skriv(okt, dokument.plan, _SKRIV_UT, felter=felter)
    except (SamtykkeError, RegelError) as nei:
        logg.skriv_alene(okt, dokument.plan, _SKRIV_UT, felter=felter, resultat=f"avvist {nei.kode}")
        raise
    return dokument, utfil


def _avgjor(okt: Okt, dokument: Utstedt, til: str) -> None:
    """May this one have the copy today? Raises SamtykkeError, RegelError."""
    plan = hent_plan(okt.db, dokument.plan)
    merket = dokument.feilregistrert is not None
    kontroller_kopi_til(dokument.nummer, dokument.mottaker, til, feilregistrert=merket)
    kontroller_lever(plan, til)
    hvem = plan, dokument.dokument, til, okt.dagens, okt.ekte, okt.innstillinger
    naa = krev_samtykke(vurder_dokument(*hvem, mote=dokument.mote, nummer=dokument.element))
    if not naa.hele_planen and not _dekkes(okt, dokument, plan, naa):
        raise SamtykkeError(
            f"Dokument {dokument.nummer} forteller mer enn samtykket dekker i dag. "
            f"Lag et nytt: ipkit eksporter --plan {dokument.plan} --mottaker {til}",
            UTEN_DELTAKERSAMTYKKE,
        )


def _dekkes(okt: Okt, dokument: Utstedt, plan: Plan, naa: Avgjorelse) -> bool:
    """Whether what the document tells is all within consent as it is today."""
    vist = plan
    if dokument.utgave != plan.hode.utgave:
        # Imported here: a document of the plan as it is reads no history.
        from ipkit.storage.historikk import Historikk

        vist = Historikk(okt.db, dokument.plan).ved(dokument.utgave)
    dag = dokument.dato
    hvem = vist, dokument.dokument, dokument.mottaker, dag, dag, okt.innstillinger
    den_gang = vurder_dokument(*hvem, mote=dokument.mote, nummer=dokument.element)
    return den_gang.tillatt and dekker(gammelt_utsnitt(vist, plan, naa), utsnitt(vist, den_gang))


def kontroller_fil(okt: Okt, nummer: int, fil: Path) -> Kontroll:
    """Is the file the issued document, byte for byte? The question is logged, with its answer.

    Raises IkkeFunnetError, BruksfeilError where the file cannot be read, RegisterError where the register's
    own copy is not what it was.
    """
    dokument = hent_dokument(okt.db, nummer)
    svar = Kontroll(dokument, les_raa(fil) == utstedt_innhold(okt, dokument))
    felter = f"dokument={nummer} {'uendret' if svar.uendret else 'endret'}"
    logg.skriv_alene(okt, dokument.plan, "dokument kontroller", felter=felter)
    return svar


def feilregistrer(okt: Okt, nummer: int, grunn: str | None) -> Utstedt:
    """Mark an issued document as wrong, from today; it is kept. Raises RegelError without a reason."""
    dokument = hent_dokument(okt.db, nummer)
    if not grunn:
        raise RegelError(f"Si hvorfor: ipkit dokument {nummer} --feilregistrert --grunn …", "IP-R58")
    if dokument.feilregistrert is not None:
        raise RegelError(f"Dokument {nummer} er allerede feilregistrert.", "IP-R58")
    with okt.db.skriving():
        merk_dokument(okt.db, nummer, okt.dagens)
        logg.skriv(
            okt, dokument.plan, "dokument feilregistrert", felter=f"dokument={nummer}", begrunnelse=grunn
        )
    return dokument._replace(feilregistrert=okt.dagens)


def utstedt_innhold(okt: Okt, dokument: Utstedt) -> bytes:
    """The bytes as they were issued. Raises RegisterError where they are not what their hash says."""
    innhold = hent_innhold(okt.db, dokument.sha256)
    if sha256(innhold).hexdigest() != dokument.sha256:
        raise skadet()
    return innhold
