"""A key as people can write it down: 32 bytes and a check, in letters and digits that look like no others.

The same text is what stands in a key file, so a damaged file is known from a wrong key.
"""

from ipkit.errors import NokkelError
from ipkit.sha import sha256

LENGDE = 32
_TEGN = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"  # Crockford's: no I, L, O, U
_LIKNER = str.maketrans("ILO", "110")
_KONTROLL = 3  # bytes: one wrong code in 16 million is taken for a right one
_BITER = 5
_GRUPPE = 4
_ANTALL = (LENGDE + _KONTROLL) * 8 // _BITER


def skriv_kode(nokkel: bytes) -> str:
    """The code for a key: fourteen groups of four."""
    tall = int.from_bytes(nokkel + _kontroll(nokkel), "big")
    tegn = "".join(_TEGN[tall >> _BITER * plass & 31] for plass in reversed(range(_ANTALL)))
    return "-".join(tegn[i : i + _GRUPPE] for i in range(0, _ANTALL, _GRUPPE))


def les_kode(tekst: str) -> bytes:
    """The key of a code, however it is grouped and in whatever case. Raises NokkelError."""
    tegn = _tegn(tekst)
    if len(tegn) != _ANTALL or not set(tegn) <= set(_TEGN):
        raise NokkelError(f"Koden skal være {_ANTALL} bokstaver og tall. Sjekk den, og prøv igjen.", "IP-O03")
    tall = 0
    for t in tegn:
        tall = tall << _BITER | _TEGN.index(t)
    alt = tall.to_bytes(LENGDE + _KONTROLL, "big")
    nokkel, kontroll = alt[:LENGDE], alt[LENGDE:]
    if kontroll != _kontroll(nokkel):
        raise NokkelError("Koden er skrevet feil et sted. Sjekk den, og prøv igjen.", "IP-O03")
    return nokkel


def ser_ut_som_kode(tekst: str) -> bool:
    """Whether somebody meant a code, though it may have a fault; else it is a passphrase."""
    return len(_tegn(tekst)) == _ANTALL and set(_tegn(tekst)) <= set(_TEGN)


def _tegn(tekst: str) -> str:
    return "".join(t for t in tekst.upper().translate(_LIKNER) if t not in "- \t\r\n\ufeff")


def _kontroll(nokkel: bytes) -> bytes:
    return sha256(b"ipkit" + nokkel).digest()[:_KONTROLL]
