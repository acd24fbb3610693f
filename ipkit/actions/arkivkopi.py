"""An archive package: the plan, its data and all minutes in a folder, with a manifest (rules 136, 139)."""

import hashlib
import json
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.filer import husk_skrevet, kontroller_utfil, lag_mappe, les_fil, skrives
from ipkit.domain.part import KOORDINATOR
from ipkit.domain.plan import SAK, Plan
from ipkit.domain.verdi import replace
from ipkit.errors import FilfeilError, KonfliktError
from ipkit.storage.anker import loggmerke
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.okt import Okt

MANIFEST = "manifest.json"
FORMAT = 1
SJEKKSUMMER = "sjekksummer.txt"
"""One line for each file, as `sha256sum -c` reads it."""


class Arkivkopi(NamedTuple):
    """The names of the files, and the plan's version once the copy is recorded."""

    filer: tuple[str, ...]
    utgave: int


def lag_arkivkopi(okt: Okt, nummer: int, mappe: Path, mapper: Sequence[Path] = ()) -> Arkivkopi:
    """Write the copy, also of a closed plan, and record the day (rule 136).

    The documents are the coordinator's own copies and hold the whole plan; without a coordinator they are
    working copies. The mapping of needs is not in it (rule 42). The folder is made where it is not there.
    Raises BruksfeilError, KonfliktError where a file there is not ours, or the plan is changed meanwhile.
    """
    plan = les_plan(okt, nummer, "arkivkopi (les)")
    filer = tuple(_filer(plan))
    lag_mappe(mappe)
    for navn, _, _ in filer:
        kontroller_utfil(okt, mappe / navn, overskriv=False)
    mottaker = KOORDINATOR if kan_utstedes_til_koordinator(plan, okt) else None
    for navn, dokument, mote in filer:
        bestilling = Eksport(
            fil=mappe / navn,
            plan=nummer,
            dokument=dokument,
            mote=mote,
            mottaker=mottaker,
            malmapper=mapper,
        )
        eksporter(okt, bestilling)
    return _bokfor(okt, plan, mappe, tuple(navn for navn, _, _ in filer))


def _filer(plan: Plan) -> Iterator[tuple[str, str, int | None]]:
    """Name, document and meeting of each file. A case has no plan to show in words."""
    if plan.hode.status not in SAK:
        yield "plan.docx", "plan", None
    yield "plan.yaml", "plan", None
    for m in plan.mote:
        if m.referatdato is not None:
            yield f"referat-{m.nummer}.docx", "referat", m.nummer


def kan_utstedes_til_koordinator(plan: Plan, okt: Okt) -> bool:
    """Whether somebody coordinates the plan today, by the simulated and the real date."""
    koordinator = plan.koordinator_paa(okt.dagens)
    return koordinator is not None and (koordinator.til is None or koordinator.til >= okt.siste_dag)


def _bokfor(okt: Okt, plan: Plan, mappe: Path, navn: Sequence[str]) -> Arkivkopi:
    liste, manifest = mappe / SJEKKSUMMER, mappe / MANIFEST
    for fil in (liste, manifest):
        kontroller_utfil(okt, fil, overskriv=False)
    beskrivelse = _manifest(okt, plan, mappe, navn)
    hasher = [(_hash((mappe / n).read_bytes()), n) for n in navn] + [(_hash(beskrivelse), MANIFEST)]
    innhold = "".join(f"{sha256}  {n}\n" for sha256, n in hasher).encode("utf-8")
    with (
        skrives(manifest, beskrivelse),
        skrives(liste, innhold),
        handling(okt, "arkivkopi", plan.hode.nummer, kan_vaere_avsluttet=True) as h,
    ):
        if h.plan.hode.utgave != plan.hode.utgave:
            raise KonfliktError("Planen ble endret mens arkivkopien ble laget. Kjør kommandoen på nytt.")
        ny = replace(h.plan.hode, arkivkopi=okt.dagens)
        h.lagre(ny)
        husk_skrevet(okt, liste, innhold)
        husk_skrevet(okt, manifest, beskrivelse)
    return Arkivkopi((*navn, MANIFEST, SJEKKSUMMER), h.utgave if ny != plan.hode else plan.hode.utgave)


def _hash(data: bytes) -> str:
    return hashlib.sha256(data).hexdigest()


def _manifest(okt: Okt, plan: Plan, mappe: Path, navn: Sequence[str]) -> bytes:
    """What the package is: of which plan and version, the head of its log, and every file. No names."""
    hode = plan.hode
    innhold = {
        "ipkit_arkivpakke": FORMAT,
        "id": hode.id,
        "plan": hode.nummer,
        "utgave": hode.utgave,
        "status": hode.status,
        "laget": okt.dagens.isoformat(),
        "arkivsted": okt.innstillinger.arkivsted,
        "loggmerke": loggmerke(okt, hode.nummer),
        "filer": [
            {"navn": n, "bytes": (mappe / n).stat().st_size, "sha256": _hash((mappe / n).read_bytes())}
            for n in navn
        ],
    }
    return (json.dumps(innhold, ensure_ascii=False, indent=2) + "\n").encode()


class Avvik(NamedTuple):
    """One thing in a package that is not as it was written."""

    fil: str
    hva: str


def kontroller_arkivkopi(mappe: Path) -> tuple[int, tuple[Avvik, ...]]:
    """How many files the package has by its list, and those that are gone, changed or not of it.

    Needs no register: whoever receives the package can ask. Raises IkkeFunnetError, FilfeilError.
    """
    ventet = _les_sjekksummer(mappe / SJEKKSUMMER)
    finnes = {fil.name for fil in mappe.iterdir()} - {SJEKKSUMMER}
    avvik = [Avvik(navn, "mangler") for navn in sorted(ventet.keys() - finnes)]
    avvik += [Avvik(navn, "hører ikke til pakken") for navn in sorted(finnes - ventet.keys())]
    avvik += [
        Avvik(navn, "er endret")
        for navn in sorted(ventet.keys() & finnes)
        if not (mappe / navn).is_file() or _hash((mappe / navn).read_bytes()) != ventet[navn]
    ]
    return len(ventet), tuple(avvik)


def _les_sjekksummer(fil: Path) -> dict[str, str]:
    """File names and hashes; a name that leads out of the folder is none."""
    ventet = {}
    for linje in les_fil(fil).decode("utf-8", "replace").splitlines():
        sha256, _, navn = linje.partition("  ")
        if len(sha256) != 64 or not navn or Path(navn).name != navn:
            raise FilfeilError(f"{fil} er ikke en liste over sjekksummer fra ipkit.")
        ventet[navn] = sha256
    return ventet
