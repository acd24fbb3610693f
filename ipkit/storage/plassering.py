"""Where a register must not be: in a folder that is synchronised, or on a disk of another machine.

Two machines would write without knowing of each other, and copies would be made where nobody counts them.
"""

import os
from collections.abc import Mapping
from pathlib import Path, PurePath

from ipkit.errors import BruksfeilError
from ipkit.paths import standardsted
from ipkit.storage.filer import WINDOWS

_SYNKET = {
    "onedrive": "OneDrive",
    "dropbox": "Dropbox",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "icloud": "iCloud",
    "mobile documents": "iCloud",
    "cloudstorage": "en skytjeneste",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "jottacloud": "Jottacloud",
    "pcloud": "pCloud",
    "seafile": "Seafile",
    "tresorit": "Tresorit",
    "proton drive": "Proton Drive",
    "box sync": "Box",
}
"""How the names of such folders begin, in lower case."""
_MERKER = {".dropbox": "Dropbox", ".dropbox.cache": "Dropbox", ".stfolder": "Syncthing"}
_VARIABLER = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_NETT = ("nfs", "cifs", "smb", "fuse.sshfs", "fuse.rclone", "davfs", "afs", "ncpfs", "fuse.gvfsd")
_WINDOWS_NETTDISK = 4  # DRIVE_REMOTE


def utrygt_sted(fil: Path) -> str | None:
    """What is wrong with the place, in words; None where nothing is known against it."""
    sti = Path(os.path.realpath(fil))
    tjeneste = synktjeneste(sti, os.environ) or _merket(sti)
    if tjeneste:
        return f"i en mappe som synkroniseres ({tjeneste})"
    return "på en nettverksdisk" if _paa_nett(sti) else None


def kontroller_sted(fil: Path, kommando: str) -> None:
    """May a register be made there by that command? Raises BruksfeilError with a place that is better."""
    hvor = utrygt_sted(fil)
    if hvor:
        raise BruksfeilError(
            f'{fil} ligger {hvor}. Ha registeret på maskinen: ipkit --register "{standardsted()}" '
            f"{kommando} (eller bruk --tillat-sted hvis stedet likevel er rett)"
        )


def synktjeneste(sti: PurePath, miljo: Mapping[str, str]) -> str | None:
    """The service that synchronises a path, by its name or by what the system says."""
    for del_ in sti.parts[:-1]:
        for start, navn in _SYNKET.items():
            if del_.casefold().startswith(start):
                return navn
    steder = [miljo[v] for v in _VARIABLER if miljo.get(v)]
    return "OneDrive" if any(sti.is_relative_to(sted) for sted in steder) else None


def _merket(sti: Path) -> str | None:
    """What the services leave in the top folder."""
    for mappe in sti.parents:
        for merke, navn in _MERKER.items():
            if mappe != Path.home() and (mappe / merke).exists():
                return navn
    return None


def _paa_nett(sti: Path) -> bool:
    if WINDOWS:
        import ctypes

        rot = sti.anchor
        kjerne = ctypes.windll.kernel32  # type: ignore[attr-defined, unused-ignore]
        return rot.startswith("\\\\") or kjerne.GetDriveTypeW(rot) == _WINDOWS_NETTDISK
    try:
        monteringer = Path("/proc/self/mounts").read_text(encoding="utf-8", errors="replace")
    except OSError:  # macOS has no such list
        return False
    return nettverksmontert(sti, monteringer)


def nettverksmontert(sti: PurePath, monteringer: str) -> bool:
    """Whether the innermost mount that holds the path is of another machine's disk."""
    innerst, slag = "", ""
    for linje in monteringer.splitlines():
        felt = linje.split()
        if len(felt) < 3:
            continue
        punkt = felt[1].replace("\\040", " ")
        if len(punkt) >= len(innerst) and sti.is_relative_to(punkt):
            innerst, slag = punkt, felt[2]
    return slag.startswith(_NETT)
