"""Everything that can be wrong with a register, found and said. It loads every plan: never at start."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

from ipkit.errors import IpkitError
from ipkit.paths import er_url, standardsted
from ipkit.storage import logg, nokler
from ipkit.storage.datokontroll import gale_datoer_i
from ipkit.storage.filer import WINDOWS, satt_til_side
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.innholdskontroll import endrede_dokumenter, endrede_planer, endret_dekning
from ipkit.storage.kartlegging import endrede_kartlegginger
from ipkit.storage.okt import Okt
from ipkit.storage.plassering import utrygt_sted
from ipkit.storage.skjemakontroll import endrede_utlosere
from ipkit.storage.sletting import er_ufullfort

SKADET = "IP-D10"
"""The file is damaged: nothing can be trusted to be written in it."""


class Registerfunn(NamedTuple):
    """One thing that is wrong with the register, and what to do about it."""

    kode: str
    tekst: str
    kommando: str


def sjekk(okt: Okt, sted: str) -> tuple[Registerfunn, ...]:
    """Everything that is wrong with the register: pages, references, log chains, dates, access."""
    return (
        *sjekk_helhet(okt),
        *_sjekk_sletting(okt.db),
        *_sjekk_innhold(okt.db),
        *_sjekk_planer(okt.db),
        *_sjekk_datoer(okt.db),
        *_sjekk_foreldrelose(okt.db),
        *_sjekk_utlosere(okt.db),
        *(() if er_url(sted) else _sjekk_filen(okt.db, Path(sted))),
    )


def sjekk_helhet(okt: Okt) -> tuple[Registerfunn, ...]:
    """What a register of any version must pass, and so a backup too: pages, references, log chains."""
    return (*_sjekk_sider(okt.db), *_sjekk_kjeder(okt))


def _sjekk_sider(db: Forbindelse) -> Iterator[Registerfunn]:
    if db.motor != "sqlite":
        return
    gjenopprett = "ipkit register gjenopprett FIL"
    try:
        rad = db.les_en("PRAGMA integrity_check(1)")
        helt = rad is not None and rad["integrity_check"] == "ok"
        # Every page of an encrypted file carries its own check: one flipped bit is found.
        helt = helt and (db.nokkel is None or db.les_en("PRAGMA cipher_integrity_check") is None)
    except IpkitError:
        helt = False
    if not helt:
        yield Registerfunn(SKADET, "Filen er skadet. Hent fram siste sikkerhetskopi.", gjenopprett)
    elif db.les_en("PRAGMA foreign_key_check") is not None:
        yield Registerfunn("IP-D11", "Noe viser til en rad som ikke finnes.", gjenopprett)


def _sjekk_kjeder(okt: Okt) -> Iterator[Registerfunn]:
    for kjede, lopenummer in logg.brudd(okt):
        hvor = f"plan {kjede}" if kjede else "registeret"
        yield Registerfunn(
            "IP-D12",
            f"Loggen for {hvor} er endret fra linje {lopenummer}. Meld fra til den som har ansvar "
            "for personvern, og ta vare på filen som den er.",
            "ipkit logg kontroller",
        )
    uten = okt.db.les('SELECT nummer FROM "plan" WHERE nummer NOT IN (SELECT kjede FROM logghode)')
    for rad in uten:
        yield Registerfunn("IP-D13", f"Plan {rad['nummer']} mangler logg.", "ipkit register gjenopprett FIL")


def _sjekk_innhold(db: Forbindelse) -> Iterator[Registerfunn]:
    raad = "ipkit register gjenopprett FIL"
    for nummer in endrede_planer(db):
        tekst = f"Plan {nummer} er ikke slik den ble skrevet. Filen er skadet, eller endret utenom ipkit."
        yield Registerfunn("IP-D16", tekst, raad)
    for nummer in endret_dekning(db):
        tekst = f"Plan {nummer} kan mangle i arbeidslisten: dagene den søker med, er ikke planens egne."
        yield Registerfunn("IP-D26", tekst, raad)
    for nummer in endrede_kartlegginger(db):
        yield Registerfunn("IP-D18", f"Kartleggingen i plan {nummer} er ikke slik den ble skrevet.", raad)
    for nummer in endrede_dokumenter(db):
        yield Registerfunn("IP-D17", f"Dokument {nummer} er ikke slik det ble utstedt.", raad)


def _sjekk_planer(db: Forbindelse) -> Iterator[Registerfunn]:
    rader = db.les(
        "SELECT nummer FROM \"plan\" WHERE status = 'aktiv' AND "
        "(neste_evaluering IS NULL OR neste_revisjon IS NULL OR fra IS NULL OR til IS NULL)"
    )
    for rad in rader:
        nummer = rad["nummer"]
        yield Registerfunn(
            "IP-D14", f"Plan {nummer} er aktiv uten alle datoene sine.", f"ipkit endre-plan {nummer}"
        )


def _sjekk_datoer(db: Forbindelse) -> Iterator[Registerfunn]:
    """Every derived date recomputed (rules 88-91, 130)."""
    for nummer, funn in gale_datoer_i(db):
        yield Registerfunn("IP-D24", f"Plan {nummer}: {funn.tekst}", funn.kommando)


def _sjekk_sletting(db: Forbindelse) -> Iterator[Registerfunn]:
    """The next start finishes it, unless others have the register open."""
    if er_ufullfort(db):
        tekst = (
            "En sletting er ikke ferdig: filen er ikke skrevet på nytt. Be alle lukke ipkit, og prøv igjen."
        )
        yield Registerfunn("IP-D25", tekst, "ipkit register status")


_FORELDRELOSE = {
    "personer uten plan": 'SELECT count(*) AS n FROM person WHERE id NOT IN (SELECT planeier_id FROM "plan")',
    "filer uten dokument": """SELECT count(*) AS n FROM innhold
        WHERE sha256 NOT IN (SELECT sha256 FROM dokument)""",
    "begrunnelser uten logglinje": """SELECT count(*) AS n FROM begrunnelse b WHERE NOT EXISTS
        (SELECT 1 FROM logg l WHERE l.kjede = b.kjede AND l.lopenummer = b.lopenummer)""",
}


def _sjekk_foreldrelose(db: Forbindelse) -> Iterator[Registerfunn]:
    """What nothing leads to any more; every act writes both ends, so something has been done around ipkit."""
    for hva, sporsmaal in _FORELDRELOSE.items():
        antall = db.les(sporsmaal)[0]["n"]
        if antall:
            tekst = f"Registeret har {antall} {hva}. Noen har endret filen utenom ipkit."
            yield Registerfunn("IP-D23", tekst, "ipkit logg kontroller")


def _sjekk_utlosere(db: Forbindelse) -> Iterator[Registerfunn]:
    """What keeps the log from being rewritten must be there, and nothing else that runs by itself."""
    navn = endrede_utlosere(db)
    if navn:
        tekst = f"Noen har endret hva som skjer når det skrives i registeret ({', '.join(navn[:3])})."
        yield Registerfunn("IP-D28", tekst, "ipkit register gjenopprett FIL")


def _sjekk_filen(db: Forbindelse, fil: Path) -> Iterator[Registerfunn]:
    yield from _sjekk_tilgang(fil)
    yield from _sjekk_sted(fil)
    if db.nokkel is None:
        return
    for gammel in satt_til_side(fil):  # encryption is of no use while the old one lies there
        if nokler.salt_i(gammel) is None:
            tekst = f"{gammel.name} ved siden av registeret er ikke kryptert. Slett den når alt virker."
            yield Registerfunn("IP-D27", tekst, f'{"del" if WINDOWS else "rm"} "{gammel}"')


def _sjekk_sted(fil: Path) -> Iterator[Registerfunn]:
    hvor = utrygt_sted(fil)
    if hvor:
        tekst = f"Registeret ligger {hvor}. Ta en kopi, og gjenopprett den på maskinen."
        yield Registerfunn("IP-D22", tekst, f'ipkit --register "{standardsted()}" register gjenopprett KOPI')


def _sjekk_tilgang(fil: Path) -> Iterator[Registerfunn]:
    """Others on the machine must not read the register. Windows answers for access by the folder."""
    if os.name == "nt":
        return
    if fil.stat().st_mode & (stat.S_IRWXG | stat.S_IRWXO):
        yield Registerfunn("IP-D15", "Andre på maskinen kan lese registeret.", f'chmod 600 "{fil}"')
