"""What a backup holds, in a file beside it: counts, digests and the heads of all log chains. No names."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, NamedTuple

from ipkit._versjon import __version__
from ipkit.errors import IkkeFunnetError, RegisterError
from ipkit.grenser import MAKS_MANIFEST, les_inntil
from ipkit.storage.anker import Anker, hoder, rot
from ipkit.storage.filer import erstatt, lag_fil, synk_fil, uferdig
from ipkit.storage.migrering import versjon
from ipkit.storage.okt import Okt

ENDELSE = ".manifest.json"
_SKJEMA = 1
_TALT = ("plan", "person", "maal", "tiltak", "samtykke", "evaluering", "mote", "dokument", "handling", "logg")


class Manifest(NamedTuple):
    """A backup as it was when it was made. `register` is the same for all backups of one register."""

    laget: str
    register: str
    sha256: str
    registerskjema: int
    kryptert: bool
    antall: Mapping[str, int]
    rot: str
    hoder: tuple[Anker, ...]


def manifestfil(kopi: Path) -> Path:
    """Where the manifest of a backup is."""
    return kopi.with_name(kopi.name + ENDELSE)


def beskriv(okt: Okt, fil: Path) -> Manifest:
    """The manifest of a copy that is open in `okt` and lies in `fil`."""
    ankre = hoder(okt)
    return Manifest(
        laget=okt.tidspunkt(),
        register=register_id(okt),
        sha256=sha256_av(fil),
        registerskjema=versjon(okt.db),
        kryptert=okt.db.nokkel is not None,
        antall=tell(okt),
        rot=rot(ankre),
        hoder=ankre,
    )


def register_id(okt: Okt) -> str:
    """Which register it is: the first row of its own chain, which no other has."""
    rad = okt.db.les_en("SELECT hash FROM logg WHERE kjede = 0 AND lopenummer = 1")
    return str(rad["hash"]) if rad else ""


def tell(okt: Okt) -> dict[str, int]:
    """Rows of the tables that people ask about."""
    return {t: int(okt.db.les(f'SELECT count(*) AS antall FROM "{t}"')[0]["antall"]) for t in _TALT}


def sha256_av(fil: Path) -> str:
    """The hash of a file's bytes."""
    with fil.open("rb") as aapen:
        return hashlib.file_digest(aapen, "sha256").hexdigest()


def skriv_manifest(kopi: Path, manifest: Manifest) -> None:
    """Beside the backup, whole or not at all; what is left of one whose backup is gone, is replaced."""
    fil = manifestfil(kopi)
    innhold = {
        "skjema": _SKJEMA,
        "ipkit": __version__,
        "fil": kopi.name,
        **manifest._asdict(),
        "hoder": [a._asdict() for a in manifest.hoder],
    }
    with uferdig(fil) as ny:
        lag_fil(ny)
        ny.write_text(json.dumps(innhold, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        synk_fil(ny)
        erstatt(ny, fil)


def les_manifest(fil: Path) -> Manifest:
    """The manifest in a file. Raises IkkeFunnetError, RegisterError where it is not whole."""
    try:
        lest = _manifest(json.loads(_les_bytes(fil)))
    except (ValueError, TypeError, LookupError, AttributeError, RecursionError, OverflowError):
        raise RegisterError(
            f"Manifestet {fil} er skadet, eller er noe annet. Bruk en annen kopi.", "IP-D20"
        ) from None
    if rot(lest.hoder) != lest.rot:
        raise RegisterError(f"Manifestet {fil} er endret: roten passer ikke til hodene.", "IP-D20")
    return lest


def _les_bytes(fil: Path) -> bytes:
    try:
        if not fil.is_file():  # a FIFO would be waited for without end
            raise OSError
        with fil.open("rb") as aapen:
            data = les_inntil(aapen, MAKS_MANIFEST)
    except OSError:
        raise IkkeFunnetError(f"Manifestet {fil} finnes ikke, eller kan ikke leses.") from None
    if data is None:
        raise RegisterError(
            f"{fil} er over {MAKS_MANIFEST // 1_000_000} MB, og er ikke et manifest. Bruk en annen kopi.",
            "IP-D20",
        )
    return data


def _manifest(data: Any) -> Manifest:
    """Each value of its kind: whoever reads it trusts that. Raises what Python does where one is not."""
    ankre = tuple(Anker(int(a["kjede"]), int(a["lopenummer"]), str(a["hash"])) for a in data["hoder"])
    antall = {str(tabell): int(n) for tabell, n in data["antall"].items() if tabell in _TALT}
    return Manifest(
        laget=str(data["laget"]),
        register=str(data["register"]),
        sha256=str(data["sha256"]),
        registerskjema=int(data["registerskjema"]),
        kryptert=bool(data["kryptert"]),
        antall={tabell: antall[tabell] for tabell in _TALT},
        rot=str(data["rot"]),
        hoder=ankre,
    )


def kontroller_mot_manifest(kopi: Path) -> Manifest | None:
    """The manifest, when the backup's bytes are those it tells of; None without one. Raises RegisterError."""
    fil = manifestfil(kopi)
    if not fil.exists():
        return None
    manifest = les_manifest(fil)
    if sha256_av(kopi) != manifest.sha256:
        raise RegisterError(
            f"{kopi} er ikke slik den var da den ble laget. Bruk en annen. Er den bare åpnet med ipkit, "
            "kan den brukes når manifestet er flyttet vekk.",
            "IP-D20",
        )
    return manifest
