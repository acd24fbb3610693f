"""Compiled templates are kept in the user's own cache folder: compiling costs five Python starts.

What is kept is code, so it is taken only from a file that the user alone can write, and only where the
template, the sandbox and Jinja are the same as when it was compiled. No text of a plan is ever in it.
"""

import marshal
import os
import stat
import sys
from contextlib import suppress
from functools import cached_property
from hashlib import sha256
from pathlib import Path
from types import CodeType

from jinja2 import compiler
from jinja2.bccache import Bucket, BytecodeCache, bc_magic

from ipkit.documents import malkode, sandkasse


def lagermappe() -> Path:
    """The user's own cache folder for compiled templates. Not platformdirs: importing it costs a start-up."""
    if sys.platform == "win32":
        rot = os.environ.get("LOCALAPPDATA") or Path.home() / "AppData" / "Local"
    elif sys.platform == "darwin":
        rot = Path.home() / "Library" / "Caches"
    else:
        rot = os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache"
    return Path(rot, "ipkit", "maler")


class Bytekodelager(BytecodeCache):
    """One file for each template name in `mappe`; whatever is wrong with a file, it is compiled anew."""

    def __init__(self, mappe: Path) -> None:
        self.mappe = mappe

    @cached_property
    def _regler(self) -> bytes:
        """What the code depends on besides the template."""
        filer = [Path(str(modul.__file__)).stat() for modul in (compiler, malkode, sandkasse)]
        return repr([(fil.st_mtime_ns, fil.st_size) for fil in filer]).encode()

    def get_source_checksum(self, source: str) -> str:
        """Jinja's hook: what must be the same for the code to be used."""
        return sha256(self._regler + source.encode("utf-8")).hexdigest()

    def load_bytecode(self, bucket: Bucket) -> None:
        """Jinja's hook: read the code, if it is there and nobody else can have written it."""
        with suppress(OSError), (self.mappe / bucket.key).open("rb") as fil:
            if _bare_min(os.fstat(fil.fileno())) and _bare_min(self.mappe.stat()):
                bucket.code = _les_kode(fil.read(), _merke(bucket))

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Jinja's hook: keep the code, in one piece or not at all."""
        ny = self.mappe / f"{bucket.key}.{os.getpid()}"
        with suppress(OSError):
            self.mappe.mkdir(parents=True, exist_ok=True, mode=0o700)
            ny.touch(mode=0o600, exist_ok=False)
            with ny.open("wb") as fil:
                fil.write(_merke(bucket) + marshal.dumps(bucket.code))
            ny.replace(self.mappe / bucket.key)
        with suppress(OSError):
            ny.unlink(missing_ok=True)


def _merke(bucket: Bucket) -> bytes:
    """What a file begins with: Python's version, and the sum of what the code was made of."""
    return bc_magic + bucket.checksum.encode("ascii")


def _les_kode(raa: bytes, merke: bytes) -> CodeType | None:
    """The code of a file, or None. Jinja reads it from the open file, which takes four times as long."""
    if not raa.startswith(merke):
        return None
    try:
        kode = marshal.loads(raa[len(merke) :])
    except (EOFError, ValueError, TypeError):
        return None
    return kode if isinstance(kode, CodeType) else None


def _bare_min(tilstand: os.stat_result) -> bool:
    """Whether the file or folder is the user's and writable by nobody else. Windows keeps folders apart."""
    if os.name == "nt":
        return True
    return tilstand.st_uid == os.getuid() and not tilstand.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
