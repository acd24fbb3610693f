"""Commands that write, and what must hold whatever stopped one of them halfway (T1b, T3)."""

import re
import shutil
import zipfile
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import NamedTuple

from ipkit.errors import IpkitError
from ipkit.storage.sikkerhetskopi import kontroller_kopi
from tests.cli.harness import NAA, NY_PLAN, Ipkit
from tests.storage.test_oppgradering import hent_register

EKSEMPLER = Path(__file__).parents[2] / "eksempler"
IDAG = date(2026, 6, 1)
Innhold = dict[str, int]


def _ingenting(ipkit: Ipkit) -> None:
    """The register as it is."""


def _skriv_over(ipkit: Ipkit) -> None:
    """A document that ipkit wrote, and that says less than the next one will."""
    ipkit.ok("eksporter", "plan.docx")
    ipkit.ok("maal", "endre", "1", "1", "--tekst", "Flytte til egen leilighet i sentrum")


def _kopi(ipkit: Ipkit) -> None:
    ipkit.ok("register", "sikkerhetskopi", "kopi.db")
    ipkit.ok("maal", "ny", "1", "--tekst", "Etter kopien")


def _gammelt(ipkit: Ipkit) -> None:
    """A register that an earlier ipkit made."""
    ipkit.register.unlink()
    hent_register(ipkit.register.parent, 2)


def _referat(ipkit: Ipkit) -> None:
    ipkit.ok("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1")


def _planfiler(ipkit: Ipkit) -> None:
    for fil in ("barn.yaml", "ung_voksen.yaml"):
        shutil.copy(EKSEMPLER / fil, ipkit.mappe / fil)


class Handling(NamedTuple):
    """One command, and what is there before it."""

    kommando: tuple[str, ...]
    foer: Callable[[Ipkit], None] = _ingenting


HANDLINGER = {
    "write": Handling(("maal", "ny", "1", "--tekst", "Svømme")),
    "read": Handling(("vis", "1")),
    "new plan": Handling((*NY_PLAN[:2], "Mona Lie", *NY_PLAN[3:])),
    "consent": Handling(("samtykke", "trekk-tilbake", "1", "--deltaker", "1", "--ja")),
    "import": Handling(("importer", "barn.yaml", "ung_voksen.yaml"), _planfiler),
    "export": Handling(("eksporter", "plan.docx")),
    "export over an old one": Handling(("eksporter", "plan.docx"), _skriv_over),
    "issue": Handling(("eksporter", "plan.docx", "--mottaker", "1")),
    "innsyn": Handling(("innsyn", "1", "--mappe", "ut")),
    "archive copy": Handling(("arkivkopi", "1", "arkiv")),
    "hand-over": Handling(("koordinator", "overlevering", "1", "--mappe", "ut")),
    "papers of a meeting": Handling(
        ("eksporter", "--utsending", "--plan", "1", "--mote", "1", "--mappe", "ut"), _referat
    ),
    "settings": Handling(("register", "innstillinger", str(EKSEMPLER / "kommune.yaml"))),
    "backup": Handling(("register", "sikkerhetskopi", "kopi.db")),
    "restore": Handling(("register", "gjenopprett", "kopi.db", "--ja"), _kopi),
    "another key": Handling(("register", "nokkel", "bytt")),
    "decrypt": Handling(("register", "dekrypter", "--ja")),
    "upgrade": Handling(("register", "oppgrader"), _gammelt),
}


def antall(ipkit: Ipkit) -> Innhold:
    """So many rows of everything but the log: salts and moments differ from run to run."""
    return {tabell: len(rader) for tabell, rader in ipkit.innhold().items()}


def brudd(ipkit: Ipkit, handling: Handling, lovlig: list[Innhold], filer: dict[str, bytes]) -> list[str]:
    """What is wrong after a command was stopped: nothing, where the program keeps its word.

    `lovlig` is what the register may hold, `filer` what lay beside it before.
    """
    galt = [] if (naa := antall(ipkit)) in lovlig else [f"rows: {naa}"]
    if handling.foer is _gammelt:
        oppgrader_igjen(ipkit)
    elif _halve(ipkit):
        galt.append("an act without its row in the log")
    sjekk = ipkit("register", "sjekk")
    if sjekk.ut != "Registeret er i orden.\n":
        galt.append(f"check: {sjekk.ut}{sjekk.feil}")
    galt += [f"partial: {fil.name}" for fil in ipkit.mappe.rglob("*") if _er_halv(fil, filer)]
    return galt


def oppgrader_igjen(ipkit: Ipkit) -> None:
    """The upgrade that was stopped, an hour later: its backup has a name of its own."""
    ipkit.still_klokken(NAA + timedelta(hours=1))
    ipkit.ok("register", "oppgrader")
    ipkit.still_klokken(NAA)


def rester(ipkit: Ipkit) -> list[Path]:
    """Unfinished files that are left."""
    return [fil for fil in ipkit.mappe.rglob("*") if "ipkit-tmp" in fil.name]


def legg_tilbake(ipkit: Ipkit, filer: dict[Path, bytes]) -> None:
    """Everything in the folder as it was."""
    for fil in ipkit.mappe.rglob("*"):
        if fil.is_file():
            fil.unlink()
    for fil, data in filer.items():
        fil.write_bytes(data)
        fil.chmod(0o600)


def _halve(ipkit: Ipkit) -> bool:
    """Acts and their rows in the log, counted."""
    handlinger = ipkit.sporr("SELECT plan, navn, count(*) FROM handling GROUP BY plan, navn ORDER BY 1, 2")
    logget = ipkit.sporr(
        """SELECT kjede, handling, count(*) FROM logg WHERE kjede > 0 AND resultat = 'utført'
            AND handling IN (SELECT navn FROM handling) GROUP BY kjede, handling ORDER BY 1, 2"""
    )
    return handlinger != logget


def _er_halv(fil: Path, filer: dict[str, bytes]) -> bool:
    """Whether a file is neither what it was nor whole."""
    if not fil.is_file() or fil.name.startswith(".") or filer.get(fil.name) == fil.read_bytes():
        return False
    if fil.suffix == ".docx":
        return not _er_hel_zip(fil)
    if re.fullmatch(r"kopi\.db|.*\.db\.for-\w+(-\w+)?", fil.name):
        return not _er_hel_kopi(fil)
    return fil.suffix == ".json" and not fil.read_text(encoding="utf-8").endswith("}\n")


def _er_hel_zip(fil: Path) -> bool:
    try:
        return zipfile.ZipFile(fil).testzip() is None
    except (OSError, zipfile.BadZipFile):
        return False


def _er_hel_kopi(fil: Path) -> bool:
    try:
        kontroller_kopi(fil, IDAG)
    except IpkitError:
        return False
    return True
