"""An encrypted zip for sending: AES-256 as 7-Zip, WinZip and macOS' Keka open it, made in memory.

The format turns a password into a key with a thousand rounds only, where the register uses 256,000: a
machine with one good graphics card tries ten million passwords a second. So the password must be longer.
"""

import io
import zlib
from collections.abc import Iterable
from typing import Any
from zipfile import BadZipFile, ZipFile

from ipkit.errors import BruksfeilError, KommandolinjefeilError

MINST_TEGN = 16
"""The least that four ordinary words make: drawn from a list of eight thousand they hold one such machine
for ten years. Sixteen letters by chance cannot be tried at all."""
MINST_ULIKE = 8
"""«1111111111111111» and «abcabcabcabcabca» are long and no passwords."""
MAKS_UTPAKKET = 500_000_000
"""Bytes that are unpacked in memory: a thousand issued documents are a tenth; more is a bomb."""
MAKS_FILER = 10_000
"""Files in a zip that is opened: no plan has issued so many documents."""
_NOEYTRAL_TID = (1980, 1, 1, 0, 0, 0)


class Passord:
    """A password that is strong enough for a file that is sent. It is never shown."""

    __slots__ = ("_tekst",)

    def __init__(self, tekst: str) -> None:
        """Raises KommandolinjefeilError where it is weak, or BruksfeilError where nothing can use it."""
        if len(tekst) < MINST_TEGN or len(set(tekst)) < MINST_ULIKE:
            raise KommandolinjefeilError(
                f"Passordet til en fil som sendes, må ha minst {MINST_TEGN} tegn, og {MINST_ULIKE} av dem "
                "ulike. Bruk gjerne fire ord."
            )
        if not (tekst.isascii() and tekst.isprintable()):
            raise KommandolinjefeilError(
                "Bruk bare a–z, A–Z, tall og vanlige tegn i passordet: programmer leser æ, ø og å ulikt."
            )
        self.kontroller_installert()
        self._tekst = tekst

    @staticmethod
    def kontroller_installert() -> None:
        """Raises BruksfeilError where the package is missing: before anybody is asked for a password."""
        _pyzipper()

    def __repr__(self) -> str:
        return "Passord(…)"

    def pakk(self, filer: Iterable[tuple[str, bytes]]) -> bytes:
        """Names and contents as one encrypted zip. Names inside are not encrypted: nobody's may stand there.

        The file's sum is left out (AE-2): with it, a guess of the content could be confirmed.
        """
        pyzipper, ut = _pyzipper(), io.BytesIO()
        with pyzipper.AESZipFile(ut, "w", compression=pyzipper.ZIP_DEFLATED) as arkiv:
            arkiv.setpassword(self._tekst.encode("ascii"))
            arkiv.setencryption(
                pyzipper.WZ_AES, nbits=256, force_wz_aes_version=pyzipper.zipfile_aes.WZ_AES_V2
            )
            for navn, innhold in filer:
                post = arkiv.zipinfo_cls(navn, _NOEYTRAL_TID)
                post.compress_type = pyzipper.ZIP_DEFLATED
                post.external_attr = 0o600 << 16
                arkiv.writestr(post, innhold)
        return ut.getvalue()

    def aapne(self, zip_: bytes) -> list[bytes]:
        """What is in a zip of this password. Raises BruksfeilError where it cannot be read with it."""
        pyzipper = _pyzipper()
        try:
            with pyzipper.AESZipFile(io.BytesIO(zip_)) as arkiv:
                arkiv.setpassword(self._tekst.encode("ascii"))
                return [data for _, data in _innhold(arkiv)]
        except (RuntimeError, ValueError, NotImplementedError, zlib.error, pyzipper.BadZipFile):
            raise BruksfeilError("Filen kan ikke åpnes med dette passordet. Er det riktig fil?") from None


def pakk_ut(zip_: bytes) -> dict[str, bytes]:
    """Names and contents of a zip that is not encrypted. Raises BruksfeilError."""
    try:
        with ZipFile(io.BytesIO(zip_)) as arkiv:
            innhold = _innhold(arkiv)
    except (RuntimeError, ValueError, NotImplementedError, zlib.error, BadZipFile):
        raise BruksfeilError("Det som ligger i filen, er ikke en arkivpakke fra ipkit.") from None
    if len({navn for navn, _ in innhold}) < len(innhold):
        raise BruksfeilError("To filer i pakken har samme navn. Den er ikke slik ipkit lager den.")
    return dict(innhold)


def _innhold(arkiv: Any) -> list[tuple[str, bytes]]:
    """All in it, once it is known that there is not too much: never more is unpacked than it says."""
    poster = arkiv.infolist()
    if len(poster) > MAKS_FILER or sum(post.file_size for post in poster) > MAKS_UTPAKKET:
        raise BruksfeilError(
            f"Zip-filen er over {MAKS_UTPAKKET // 1_000_000} MB eller {MAKS_FILER} filer pakket ut, "
            "og blir ikke åpnet."
        )
    return [(post.filename, arkiv.read(post)) for post in poster]


def _pyzipper() -> Any:
    """Imported only where somebody encrypts: most never do."""
    try:
        import pyzipper
    except ImportError:
        raise BruksfeilError(
            "Filer med passord krever en tilleggspakke. Installer ipkit med tillegget «passord»."
        ) from None
    return pyzipper
