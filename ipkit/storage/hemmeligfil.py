"""A key or a password in a file: read only where nobody else can, and never more than one can be."""

import os
from pathlib import Path

from ipkit.errors import NokkelError
from ipkit.grenser import MAKS_HEMMELIG, les_inntil
from ipkit.storage.filer import WINDOWS, er_annens


def les_hemmelig_fil(fil: Path) -> str:
    """What is in a file that only its owner may read. Raises NokkelError."""
    data = _bytes(fil)
    # PowerShell 5 redirects as UTF-16 with a byte order mark.
    koding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    try:
        return data.decode(koding).strip()
    except UnicodeDecodeError:
        raise NokkelError(f"{fil} er ikke en tekstfil i UTF-8. Er det riktig fil?", "IP-O03") from None


def les_forste_linje(fil: Path) -> str:
    """The password in such a file. Raises NokkelError."""
    linje = les_hemmelig_fil(fil).partition("\n")[0].strip()
    if not linje:
        raise NokkelError(f"{fil} er tom. Skriv passordet i første linje.")
    return linje


def _bytes(fil: Path) -> bytes:
    try:
        with fil.open("rb") as aapen:
            # Asked of what is open: the name may be given to another file meanwhile.
            tilstand = os.fstat(aapen.fileno())
            if er_annens(tilstand):
                raise NokkelError(
                    f"{fil.name} eies av en annen bruker, som kan lese den. Lag din egen.", "IP-O04"
                )
            if not WINDOWS and tilstand.st_mode & 0o077:
                raise NokkelError(f'Andre på maskinen kan lese {fil.name}. Kjør: chmod 600 "{fil}"', "IP-O04")
            data = les_inntil(aapen, MAKS_HEMMELIG)
    except OSError:
        raise NokkelError(f"Kan ikke lese {fil}. Finnes den, og er disken koblet til?") from None
    if data is None:
        raise NokkelError(
            f"{fil} er over {MAKS_HEMMELIG} byte, og er ingen nøkkel eller passord. Er det riktig fil?",
            "IP-O03",
        )
    return data
