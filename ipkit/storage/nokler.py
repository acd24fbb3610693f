"""Where keys are: never beside the register, found by the salt that begins an encrypted file (rule 140).

A small file for each salt, in the user's own configuration folder, holds the key or says where it is (the
operating system's key store, a passphrase). So nothing is probed, and a register that is moved or copied
is still opened. A raw key opens in half a millisecond; a passphrase is turned into one (150 ms).
"""

import os
from contextlib import suppress
from pathlib import Path
from typing import Literal, NamedTuple

from ipkit.errors import BruksfeilError, IpkitError, KommandolinjefeilError, NokkelError, RegisterError
from ipkit.storage.filer import WINDOWS, lag_fil, synk_fil, synk_mappe
from ipkit.storage.hemmeligfil import les_hemmelig_fil
from ipkit.storage.nokkelkode import LENGDE, les_kode, skriv_kode

NOKKELFIL = "IPKIT_NOKKELFIL"
NOKKELMAPPE = "IPKIT_NOKKELMAPPE"
Sted = Literal["fil", "nokkelring", "passord"]
SALT = 16
RUNDER = 256_000  # SQLCipher 4's own: its other tools open the file with the same passphrase
MINST_PASSORD = 12
MINST_ULIKE = 6  # «111111111111» is twelve and none
_SQLITE = b"SQLite format 3\0"
_SIDE = 4096
_MERKE = "ipkit-nokkel 1"


class Nokkel(NamedTuple):
    """A raw key and the salt of the file it opens. `gitt`: somebody named it, so it may be the wrong one."""

    hemmelig: bytes
    salt: bytes
    gitt: bool = False

    @property
    def pragma(self) -> str:
        """As SQLCipher takes it: a raw key, nothing to derive."""
        return f"x'{self.hemmelig.hex()}{self.salt.hex()}'"


_LAAST_OPP: dict[bytes, bytes] = {}
"""Keys by salt that this process has been given: a passphrase is asked for once."""


def feil_nokkel(nokkel: Nokkel) -> IpkitError:
    """What to say where the first page cannot be read with a key: it is another's, or the page is damaged."""
    if not nokkel.gitt:  # found by the file's own salt, so it is hardly another's
        return RegisterError(
            f"Registeret er skadet, eller nøkkelen {beskriv(nokkel)} er en annens. Hent nøkkelen med koden: "
            "ipkit register nokkel hent, eller hent fram siste sikkerhetskopi: ipkit register gjenopprett FIL"
        )
    if os.environ.get(NOKKELFIL):
        return NokkelError(f"Nøkkelen i {NOKKELFIL} er ikke registerets. Velg riktig fil, eller fjern den.")
    return NokkelError(
        "Passordet passer ikke til registeret. Skriv det på nytt. Har du gjenopprettingskoden, kan du hente "
        "nøkkelen med den: ipkit register nokkel hent"
    )


def ny_nokkel() -> Nokkel:
    """A key nobody has seen."""
    return Nokkel(os.urandom(LENGDE), os.urandom(SALT))


def med_passord(passord: str, salt: bytes) -> Nokkel:
    """The key of a passphrase."""
    import hashlib

    hemmelig = hashlib.pbkdf2_hmac("sha512", passord.encode(), salt, RUNDER, LENGDE)
    return Nokkel(hemmelig, salt, gitt=True)


def nytt_passord(passord: str) -> Nokkel:
    """A new key from a passphrase that is long enough. Raises KommandolinjefeilError."""
    if len(passord) < MINST_PASSORD or len(set(passord)) < MINST_ULIKE:
        raise KommandolinjefeilError(
            f"Passordet må ha minst {MINST_PASSORD} tegn, {MINST_ULIKE} av dem ulike. Bruk gjerne flere ord."
        )
    return med_passord(passord, os.urandom(SALT))


def salt_i(fil: Path) -> bytes | None:
    """The salt of a file, if it is encrypted; None where it says it is not."""
    try:
        with fil.open("rb") as aapen:
            start = aapen.read(SALT)
    except OSError:
        return None
    return None if len(start) < SALT or start == _SQLITE else start


def _ser_kryptert_ut(fil: Path) -> bool:
    """Whether it looks like chance: text, zeros, and a damaged header of SQLite's own do not."""
    with fil.open("rb") as aapen:
        start = aapen.read(_SIDE)
    return len(start) == _SIDE and start[21:24] != b"\x40\x20\x20" and len(set(start)) > _SIDE // 20


def finn(fil: Path) -> Nokkel | None:
    """The key of a file; None where it is not encrypted. Raises NokkelError where there is none to be had."""
    salt = salt_i(fil)
    if salt is None:
        return None
    if salt in _LAAST_OPP:
        return Nokkel(_LAAST_OPP[salt], salt, gitt=True)
    gitt = os.environ.get(NOKKELFIL)
    hvor = None if gitt else sted(salt)
    if hvor is None and not _ser_kryptert_ut(fil):
        return None
    if gitt:
        return fra_fil(Path(gitt), salt)
    if hvor is None:
        raise NokkelError(
            f"Nøkkelen til {fil} er ikke på denne maskinen. Hent den inn med gjenopprettingskoden: "
            f'ipkit --register "{fil}" register nokkel hent'
        )
    if hvor == "passord":
        raise NokkelError("Registeret åpnes med passord. Skriv det i første linje på standard inn.", "IP-O02")
    if hvor == "nokkelring":
        # Imported here: most keys are in a file.
        from ipkit.storage import nokkelring

        return Nokkel(nokkelring.hent(salt), salt)
    return Nokkel(_husket_nokkel(salt), salt)


def venter_passord(fil: Path) -> bytes | None:
    """The salt of a file that a passphrase opens, when this process has not been given it yet."""
    salt = salt_i(fil)
    if salt is None or salt in _LAAST_OPP or os.environ.get(NOKKELFIL) or sted(salt) != "passord":
        return None
    return salt


def fra_fil(fil: Path, salt: bytes) -> Nokkel:
    """The key in a file that somebody named. Raises NokkelError."""
    return Nokkel(les_kode(les_hemmelig_fil(fil).removeprefix(_MERKE)), salt, gitt=True)


def skriv_fil(fil: Path, nokkel: Nokkel) -> None:
    """A key file for its owner alone. Raises KonfliktError where there is a file."""
    _skriv(fil, skriv_kode(nokkel.hemmelig))


def ta_vare_paa(nokkel: Nokkel, hvor: Sted, register: Path) -> None:
    """Keep the key of a new register: in the file of IPKIT_NOKKELFIL where that is set, else `hvor`.

    Raises BruksfeilError where the key would lie beside the register.
    """
    gitt = os.environ.get(NOKKELFIL)
    fil = Path(gitt) if gitt else husket_fil(nokkel.salt)
    kontroller_atskilt(fil, register)
    if not gitt:
        husk(nokkel, hvor)
    elif not fil.exists():
        skriv_fil(fil, nokkel)


def kontroller_atskilt(fil: Path, register: Path) -> None:
    """Raises BruksfeilError where a key would lie beside the register, whatever the folder is called."""
    if fil.resolve().parent == register.resolve().parent:
        raise BruksfeilError(
            f"Nøkkelen ville ligget i samme mappe som registeret ({fil.parent}). "
            "Velg en annen mappe for en av dem."
        )


def gitt_nokkel() -> Nokkel | None:
    """The key of IPKIT_NOKKELFIL for a new file, or None where there is none yet."""
    gitt = os.environ.get(NOKKELFIL)
    return fra_fil(Path(gitt), os.urandom(SALT)) if gitt and Path(gitt).exists() else None


def laas_opp(nokkel: Nokkel) -> None:
    """Let this process open what the key opens."""
    _LAAST_OPP[nokkel.salt] = nokkel.hemmelig


# What is remembered


def mappe() -> Path:
    """The folder of keys: IPKIT_NOKKELMAPPE, else the user's own configuration folder."""
    valgt = os.environ.get(NOKKELMAPPE)
    if valgt:
        return Path(valgt)
    grunn = os.environ.get("APPDATA" if WINDOWS else "XDG_CONFIG_HOME")
    return (Path(grunn) if grunn else Path.home() / ".config") / "ipkit" / "nokler"


def husket_fil(salt: bytes) -> Path:
    """The file that remembers the key of a salt."""
    return mappe() / f"{salt.hex()}.nokkel"


def sted(salt: bytes) -> Sted | None:
    """Where the key of a salt is kept; None where nothing is remembered. Raises NokkelError."""
    fil = husket_fil(salt)
    if not fil.exists():
        return None
    ord_ = _les_husket(fil).split()
    if ord_[:2] != _MERKE.split() or len(ord_) < 3:
        raise _skadet(fil)
    if ord_[2] == "nokkelring":
        return "nokkelring"
    return "passord" if ord_[2] == "passord" else "fil"


def beskriv(nokkel: Nokkel) -> str:
    """Where a key is, in words."""
    if os.environ.get(NOKKELFIL):
        return f"i filen {os.environ[NOKKELFIL]}"
    hvor = sted(nokkel.salt)
    if hvor == "nokkelring":
        return "i maskinens nøkkelring"
    if hvor == "passord":
        return "i passordet, som bare du har"
    return f"i filen {husket_fil(nokkel.salt)}" if hvor else "ikke husket på denne maskinen"


def husk(nokkel: Nokkel, hvor: Sted) -> None:
    """Keep the key there, and remember where. What was remembered before is replaced in one step."""
    # Imported here: whoever keeps a key has time.
    from ipkit.storage import nokkelring

    var_i_ring = _er_i_ring(nokkel.salt)
    if hvor == "nokkelring":
        nokkelring.legg(nokkel.salt, nokkel.hemmelig)
    innhold = skriv_kode(nokkel.hemmelig) if hvor == "fil" else hvor
    fil = husket_fil(nokkel.salt)
    ny = fil.with_name(f"{fil.name}.ny")
    with suppress(OSError):
        ny.unlink(missing_ok=True)
    _skriv(ny, innhold)
    try:
        ny.replace(fil)
    except OSError:
        raise BruksfeilError(f"Kan ikke skrive {fil}. Sjekk mappen.") from None
    synk_mappe(fil.parent)
    if var_i_ring and hvor != "nokkelring":
        nokkelring.fjern(nokkel.salt)
    if hvor == "passord":
        laas_opp(nokkel)


def _skriv(fil: Path, innhold: str) -> None:
    lag_fil(fil)
    try:
        fil.write_text(f"{_MERKE}\n{innhold}\n", encoding="ascii")
        synk_fil(fil)
    except OSError:
        fil.unlink(missing_ok=True)  # half a key opens nothing, and would stand in the way of a whole one
        raise BruksfeilError(f"Kan ikke skrive {fil}. Sjekk at disken ikke er full.") from None


def _les_husket(fil: Path) -> str:
    """What ipkit itself has written. Raises NokkelError."""
    try:
        return les_hemmelig_fil(fil)
    except NokkelError as feil:
        raise (_skadet(fil) if feil.kode == "IP-O03" else feil) from None


def _husket_nokkel(salt: bytes) -> bytes:
    fil = husket_fil(salt)
    try:
        return les_kode(les_hemmelig_fil(fil).removeprefix(_MERKE))
    except NokkelError as feil:
        raise (_skadet(fil) if feil.kode == "IP-O03" else feil) from None


def _skadet(fil: Path) -> NokkelError:
    return NokkelError(
        f"Nøkkelfilen {fil} er skadet. Flytt den vekk, og hent nøkkelen med: ipkit register nokkel hent",
        "IP-O03",
    )


def _er_i_ring(salt: bytes) -> bool:
    """Whether that is what is remembered; what is damaged is about to be replaced."""
    try:
        return sted(salt) == "nokkelring"
    except NokkelError:
        return False
