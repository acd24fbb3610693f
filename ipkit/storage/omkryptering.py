"""Another key for a register, or encryption where there was none: a new file is built, checked and put in
the old one's place. What was there is kept aside, as when a backup is restored."""

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from ipkit.errors import BruksfeilError, IpkitError, KonfliktError, NokkelError, RegisterError
from ipkit.paths import er_url
from ipkit.storage import logg, nokler
from ipkit.storage.filer import erstatt, synk_fil, uferdig
from ipkit.storage.forbindelse import aapne
from ipkit.storage.migrering import kontroller_versjon
from ipkit.storage.nokkelkode import les_kode, ser_ut_som_kode, skriv_kode
from ipkit.storage.nokler import Nokkel, Sted
from ipkit.storage.okt import Okt
from ipkit.storage.sikkerhetskopi import kontroller_kopi, sett_til_side


def krypter(sted: str, nokkel: Nokkel, hvor: Sted, naa: datetime, utfort_av: str | None = None) -> Path:
    """Encrypt a register that is not; returns where the old one is. Raises KonfliktError where it is."""
    if nokler.salt_i(_fil(sted)) is not None:
        raise KonfliktError("Registeret er kryptert. Ny nøkkel får det med: ipkit register nokkel bytt")
    nokler.ta_vare_paa(nokkel, hvor, _fil(sted))
    return _bygg_om(sted, nokkel, naa, "register krypter", utfort_av)


def dekrypter(sted: str, naa: datetime, utfort_av: str | None = None) -> Path:
    """Take the encryption away; returns where the old one is. Raises KonfliktError where there is none."""
    if nokler.salt_i(_fil(sted)) is None:
        raise KonfliktError("Registeret er ikke kryptert. Se: ipkit register status")
    return _bygg_om(sted, None, naa, "register dekrypter", utfort_av)


def bytt_nokkel(sted: str, nokkel: Nokkel, hvor: Sted, naa: datetime, utfort_av: str | None = None) -> Path:
    """Another key; returns where the old register is. The old key stays: backups are opened with it."""
    if os.environ.get(nokler.NOKKELFIL):
        raise KonfliktError(
            "IPKIT_NOKKELFIL er satt, og ville gitt den samme nøkkelen. Ta den bort, hent nøkkelen med "
            "«ipkit register nokkel hent», og prøv igjen."
        )
    if nokler.salt_i(_fil(sted)) is None:
        raise KonfliktError("Registeret er ikke kryptert. Krypter det med: ipkit register krypter")
    nokler.ta_vare_paa(nokkel, hvor, _fil(sted))
    return _bygg_om(sted, nokkel, naa, "register nokkel bytt", utfort_av)


def gjenopprettingskode(okt: Okt) -> str:
    """The key as text to print. That it was shown is logged. Raises KonfliktError where there is no key."""
    if okt.db.nokkel is None:
        raise KonfliktError("Registeret er ikke kryptert, og har ingen kode. Se: ipkit register krypter")
    logg.skriv_alene(okt, logg.REGISTERKJEDE, "register nokkel gjenopprettingskode")
    return skriv_kode(okt.db.nokkel.hemmelig)


def flytt_nokkel(okt: Okt, sted: str, hvor: Sted) -> None:
    """Keep the key elsewhere, on this machine. Raises KonfliktError where there is no key to move."""
    nokkel = okt.db.nokkel
    if nokkel is None or nokler.sted(nokkel.salt) == "passord":
        raise KonfliktError("Det er ingen nøkkel å flytte: registeret er ukryptert, eller har passord.")
    nokler.kontroller_atskilt(nokler.husket_fil(nokkel.salt), Path(sted))
    nokler.husk(nokkel, hvor)
    logg.skriv_alene(okt, logg.REGISTERKJEDE, f"register nokkel flytt til {hvor}")


def hent_nokkel(sted: str, hemmelig: str, hvor: Sted, naa: datetime, utfort_av: str | None = None) -> Nokkel:
    """Bring in the key by its recovery code or passphrase, when it opens the register. Raises NokkelError.

    It is logged where the register can be written and is of this program's form: the key must be had
    before either can be mended. A wrong code opens nothing, so there is nowhere to log it.
    """
    salt = nokler.salt_i(_fil(sted))
    if salt is None:
        raise KonfliktError("Registeret er ikke kryptert, og trenger ingen nøkkel.")
    er_kode = ser_ut_som_kode(hemmelig)
    nokkel = Nokkel(les_kode(hemmelig), salt, gitt=True) if er_kode else nokler.med_passord(hemmelig, salt)
    try:
        aapne(sted, uten_logg=True, nokkel=nokkel).lukk()
    except NokkelError:
        raise NokkelError(_ANNEN_KODE if er_kode else _INGEN_KODE) from None
    nokler.kontroller_atskilt(nokler.husket_fil(salt), _fil(sted))
    nokler.husk(nokkel, hvor if er_kode else "passord")
    with suppress(IpkitError):
        _skriv_i_logg(_fil(sted), nokkel, naa, "register nokkel hent", utfort_av)
    return nokkel


_ANNEN_KODE = (
    "Koden er riktig skrevet, men er til en annen nøkkel enn den registeret har nå. Finn den som ble skrevet "
    "ut sist for dette registeret."
)
_INGEN_KODE = (
    "Dette åpner ikke registeret. En gjenopprettingskode har 56 bokstaver og tall i 14 grupper; alt annet er "
    "prøvd som passord. Skriv det på nytt: ipkit register nokkel hent"
)


def _fil(sted: str) -> Path:
    if er_url(sted):
        raise BruksfeilError("Et PostgreSQL-register krypteres på serveren, ikke av ipkit.")
    return Path(sted)


def _bygg_om(sted: str, nokkel: Nokkel | None, naa: datetime, handling: str, utfort_av: str | None) -> Path:
    fil = _fil(sted)
    idag = naa.astimezone().date()
    with uferdig(fil) as ny:
        hoder = _kopier(sted, ny, nokkel)
        kontroller_kopi(ny, idag, nokkel)
        _skriv_i_logg(ny, nokkel, naa, handling, utfort_av)
        synk_fil(ny)
        gammel = sett_til_side(fil, naa)
        # Alone with it now: what somebody wrote after the copy was made must not be lost.
        if _hoder(str(gammel)) != hoder:
            gammel.unlink()
            raise KonfliktError("Noen skrev i registeret imens. Ingenting er endret. Be alle lukke ipkit.")
        erstatt(ny, fil)
    return gammel


def _kopier(sted: str, ny: Path, nokkel: Nokkel | None) -> list[tuple[int, str]]:
    db = aapne(sted)
    try:
        kontroller_versjon(db)
        db.sikkerhetskopier_til(ny, nokkel)
    finally:
        db.lukk()
    return _hoder(str(ny), nokkel)


def _hoder(sted: str, nokkel: Nokkel | None = None) -> list[tuple[int, str]]:
    """The heads of all log chains: every act moves one of them."""
    db = aapne(sted, uten_logg=True, nokkel=nokkel)
    try:
        return [(r["kjede"], r["hash"]) for r in db.les("SELECT kjede, hash FROM logghode ORDER BY kjede")]
    finally:
        db.lukk()


def _skriv_i_logg(
    ny: Path, nokkel: Nokkel | None, naa: datetime, handling: str, utfort_av: str | None
) -> None:
    idag = naa.astimezone().date()
    db = aapne(str(ny), nokkel=nokkel)
    try:
        kontroller_versjon(db)
        okt = Okt(db=db, dagens=idag, ekte=idag, klokke=lambda: naa, utfort_av=utfort_av)
        logg.skriv_alene(okt, logg.REGISTERKJEDE, handling)
    finally:
        db.lukk()
    if nokler.salt_i(ny) != (nokkel.salt if nokkel else None):
        raise RegisterError("Den nye filen ble ikke som den skulle. Ingenting er endret.", "IP-D02")
