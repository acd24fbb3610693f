"""Keys in the operating system's key store. Its package costs eight starts of Python: only when used."""

from contextlib import suppress

from ipkit.errors import NokkelError
from ipkit.storage.nokkelkode import les_kode, skriv_kode

_TJENESTE = "ipkit"


def hent(salt: bytes) -> bytes:
    """The key of a salt. Raises NokkelError where it is not there."""
    kode = _ring("get_password", salt.hex())
    if kode is None:
        raise NokkelError("Nøkkelen er ikke i maskinens nøkkelring. Hent den: ipkit register nokkel hent")
    return les_kode(kode)


def legg(salt: bytes, hemmelig: bytes) -> None:
    """Keep a key there, and see that it is. Raises NokkelError."""
    kode = skriv_kode(hemmelig)
    _ring("set_password", salt.hex(), kode)
    if _ring("get_password", salt.hex()) != kode:
        raise NokkelError(
            "Maskinens nøkkelring tok ikke vare på nøkkelen. Gjør det samme uten --nokkelring, så ligger "
            "den i en fil.",
            "IP-O05",
        )


def fjern(salt: bytes) -> None:
    """The key is kept elsewhere now. A store that will not let go of it is not worse than before."""
    with suppress(NokkelError):
        _ring("delete_password", salt.hex())


def _ring(gjor: str, *verdier: str) -> str | None:
    try:
        import keyring
    except ImportError:
        raise NokkelError(
            "Nøkkelringen krever en tilleggspakke. Installer ipkit med tillegget «nokkelring».", "IP-O05"
        ) from None
    try:
        svar: str | None = getattr(keyring, gjor)(_TJENESTE, *verdier)
    except Exception:  # every system has errors of its own, and their texts may hold what was asked for
        raise NokkelError(
            "Maskinens nøkkelring svarer ikke. Logg inn eller lås den opp. Ellers: lag registeret uten "
            "--nokkelring, eller hent nøkkelen med koden: ipkit register nokkel hent",
            "IP-O05",
        ) from None
    return svar
