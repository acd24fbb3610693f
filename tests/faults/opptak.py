"""Records what a register asks of the disk, and builds what a power cut could leave of it.

The program runs as always, but on a SQLite (apsw) whose files pass through a recorder. What was written
and not yet synced may be there after the cut, or not, or by halves; names are only sure once the folder
has been synced.
"""

import os
import random
import stat
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple
from urllib.parse import unquote, urlsplit

import apsw
import pytest
from sqlcipher3 import dbapi2 as sqlite3

SEKTOR = 512
VFS = "opptak"


class Steg(NamedTuple):
    """One thing asked of the disk. `fil` is the number of a file, whatever it is called."""

    hva: str  # create link unlink rename dirsync | write truncate sync | ack
    fil: int = -1
    navn: str = ""
    til: str = ""
    plass: int = 0
    data: bytes = b""


class Opptak:
    """What has been asked so far."""

    def __init__(self, mappe: Path) -> None:
        self.mappe = mappe
        self.steg: list[Steg] = []
        self.kvittert: list[Any] = []
        self._filer: dict[str, int] = {}
        self._nye = 0

    def kvitter(self, fakta: Any) -> None:
        """The program has said that this is done."""
        self.kvittert.append(fakta)
        self.steg.append(Steg("ack", fil=len(self.kvittert) - 1))

    def fil(self, navn: str) -> int:
        """The number of the file with that name; one that was not seen before is new."""
        if navn not in self._filer:
            self._filer[navn] = self._nye
            self.steg.append(Steg("create", fil=self._nye, navn=navn))
            self._nye += 1
        return self._filer[navn]

    def skrev(self, fil: int, data: bytes, plass: int) -> None:
        self.steg.append(Steg("write", fil=fil, plass=plass, data=data))

    def fjernet(self, navn: str) -> None:
        if self._filer.pop(navn, None) is not None:
            self.steg.append(Steg("unlink", navn=navn))

    def lenket(self, fra: str, til: str) -> None:
        self._filer[til] = self.fil(fra)
        self.steg.append(Steg("link", fil=self._filer[fra], navn=til))

    def flyttet(self, fra: str, til: str) -> None:
        self._filer[til] = self.fil(fra)
        del self._filer[fra]
        self.steg.append(Steg("rename", fil=self._filer[til], navn=fra, til=til))

    def synket(self, nummer: int) -> None:
        """`nummer` is that of a file in the folder, or of the folder itself."""
        if stat.S_ISDIR(os.fstat(nummer).st_mode):
            self.steg.append(Steg("dirsync"))
            return
        for navn, fil in self._filer.items():
            if (self.mappe / navn).exists() and os.path.samestat(
                os.fstat(nummer), (self.mappe / navn).stat()
            ):
                self.steg.append(Steg("sync", fil=fil))
                return


class _Fil(apsw.VFSFile):  # type: ignore[misc]
    def __init__(self, opptak: Opptak, navn: Any, flagg: list[int]) -> None:
        super().__init__("", navn, flagg)
        sti = navn.filename() if isinstance(navn, apsw.URIFilename) else navn
        self._opptak = opptak
        self._fil = opptak.fil(Path(sti).name) if sti else -1
        # As SQLite's own files: the first sync of a new journal also syncs the folder.
        journal = apsw.SQLITE_OPEN_WAL | apsw.SQLITE_OPEN_MAIN_JOURNAL | apsw.SQLITE_OPEN_SUPER_JOURNAL
        self._ny_journal = bool(flagg[0] & journal)

    def xWrite(self, data: bytes, offset: int) -> None:  # noqa: N802
        super().xWrite(data, offset)
        self._opptak.skrev(self._fil, bytes(data), offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        super().xTruncate(newsize)
        self._opptak.steg.append(Steg("truncate", fil=self._fil, plass=newsize))

    def xSync(self, flags: int) -> None:  # noqa: N802
        super().xSync(flags)
        self._opptak.steg.append(Steg("sync", fil=self._fil))
        if self._ny_journal:
            self._opptak.steg.append(Steg("dirsync"))
            self._ny_journal = False


class _Disk(apsw.VFS):  # type: ignore[misc]
    def __init__(self, opptak: Opptak) -> None:
        self._opptak = opptak
        super().__init__(VFS, "")

    def xOpen(self, name: Any, flags: list[int]) -> _Fil:  # noqa: N802
        return _Fil(self._opptak, name, flags)

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        super().xDelete(filename, syncdir)
        self._opptak.fjernet(Path(filename).name)
        if syncdir:
            self._opptak.steg.append(Steg("dirsync"))


class _Svar:
    def __init__(self, peker: Any, antall: int) -> None:
        self._peker = peker
        self.rowcount = antall

    def fetchall(self) -> list[Any]:
        return list(self._peker)

    def fetchone(self) -> Any:
        return next(iter(self._peker), None)


class _Tilkobling:
    """As much of sqlite3.Connection as the register uses, on apsw."""

    row_factory: Any = None

    def __init__(self, sti: str) -> None:
        self._db = apsw.Connection(sti, vfs=VFS)
        self._db.row_trace = lambda peker, rad: _Rad(
            zip((d[0] for d in peker.get_description()), rad, strict=True)
        )

    def execute(self, sql: str, verdier: Mapping[str, Any] | None = None) -> _Svar:
        return _Svar(self._db.execute(sql, verdier or {}), self._db.changes())

    def executemany(self, sql: str, rader: Any) -> None:
        self._db.executemany(sql, rader)

    def backup(self, til: "_Tilkobling") -> None:
        with til._db.backup("main", self._db, "main") as kopi:
            kopi.step()

    def close(self) -> None:
        self._db.close()


class _Rad(dict[str, Any]):
    def __getitem__(self, navn: Any) -> Any:
        return list(self.values())[navn] if isinstance(navn, int) else super().__getitem__(navn)


def _koble_til(sted: Any, **_valg: Any) -> _Tilkobling:
    tekst = str(sted)
    return _Tilkobling(unquote(urlsplit(tekst).path) if tekst.startswith("file:") else tekst)


@contextmanager
def ta_opp(mappe: Path) -> Iterator[Opptak]:
    """While this is open, everything the program does with files in `mappe` is recorded."""
    opptak = Opptak(mappe)
    disk = _Disk(opptak)
    ekte = {navn: getattr(os, navn) for navn in ("link", "unlink", "replace", "rename", "fsync")}

    def etter(navn: str, meld: Any) -> Any:
        def kall(*stier: Any, **valg: Any) -> None:
            ekte[navn](*stier, **valg)
            meld(*(sti if isinstance(sti, int) else Path(sti).name for sti in stier))

        return kall

    with pytest.MonkeyPatch.context() as bytt:
        bytt.setattr(sqlite3, "connect", _koble_til)
        bytt.setattr(os, "link", etter("link", opptak.lenket))
        bytt.setattr(os, "unlink", etter("unlink", opptak.fjernet))
        bytt.setattr(os, "replace", etter("replace", opptak.flyttet))
        bytt.setattr(os, "rename", etter("rename", opptak.flyttet))
        bytt.setattr(os, "fsync", etter("fsync", opptak.synket))
        yield opptak
    disk.unregister()


def bygg(opptak: Opptak, kutt: int, tilfeldig: random.Random, mappe: Path) -> int:
    """Write what could be on the disk if the power went after `kutt` steps.

    Returns how many acts had been acknowledged by then.
    """
    steg = opptak.steg[:kutt]
    innhold = _innhold(steg, tilfeldig)
    mappe.mkdir()
    for navn, fil in _navn(steg, tilfeldig).items():
        (mappe / navn).write_bytes(innhold.get(fil, b""))
    return sum(s.hva == "ack" for s in steg)


def _navn(steg: list[Steg], tilfeldig: random.Random) -> dict[str, int]:
    """The names in the folder: all up to its last sync, and some of what came after, in order."""
    mappesteg = [i for i, s in enumerate(steg) if s.hva in ("create", "link", "unlink", "rename")]
    sikker = max((i for i, s in enumerate(steg) if s.hva == "dirsync"), default=-1)
    usikre = [i for i in mappesteg if i > sikker]
    siste = tilfeldig.randint(0, len(usikre))
    navn: dict[str, int] = {}
    for i in [i for i in mappesteg if i <= sikker] + usikre[:siste]:
        s = steg[i]
        if s.hva in ("unlink", "rename"):
            navn.pop(s.navn, None)
        if s.hva != "unlink":
            navn[s.til or s.navn] = s.fil
    return navn


def _innhold(steg: list[Steg], tilfeldig: random.Random) -> dict[int, bytes]:
    """The bytes of every file: all up to its last sync, and of what came after what chance keeps."""
    sikker = {s.fil: i for i, s in enumerate(steg) if s.hva == "sync"}
    beholdt = tilfeldig.choice((0.0, 0.5, 0.9, 1.0))
    filer: dict[int, bytearray] = {}
    for i, s in enumerate(steg):
        if s.hva not in ("write", "truncate"):
            continue
        fil = filer.setdefault(s.fil, bytearray())
        if i < sikker.get(s.fil, -1) or tilfeldig.random() < beholdt:
            _skriv(fil, s, s.data)
        elif s.hva == "write" and beholdt and tilfeldig.random() < 0.3:
            _skriv(fil, s, s.data[: tilfeldig.randrange(len(s.data) + 1) // SEKTOR * SEKTOR])  # torn
    return {nummer: bytes(fil) for nummer, fil in filer.items()}


def _skriv(fil: bytearray, s: Steg, data: bytes) -> None:
    if s.hva == "truncate":
        del fil[s.plass :]
        fil.extend(bytes(s.plass - len(fil)))
    elif data:
        fil.extend(bytes(max(0, s.plass - len(fil))))
        fil[s.plass : s.plass + len(data)] = data
