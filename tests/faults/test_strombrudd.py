"""T2: whatever a power cut leaves of the files, every acknowledged act is there, whole.

The same with `synchronous=OFF` must fail: a check that cannot fail is no check.
"""

import os
import random
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import NamedTuple

import pytest

pytest.importorskip("apsw", reason="the recorder of writes needs apsw")

from ipkit.domain.samtykke import Samtykke
from ipkit.errors import IpkitError
from ipkit.storage import forbindelse, migrering
from ipkit.storage.handling import handling
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.register import opprett
from ipkit.storage.sikkerhetskopi import kontroller_kopi, oppgrader, sikkerhetskopier
from ipkit.storage.sjekk import sjekk
from tests.faults.opptak import Opptak, bygg, ta_opp
from tests.storage.hjelp import IDAG, NAA, aapnet, hel_plan, klokke, nytt_maal, tom_plan

pytestmark = pytest.mark.skipif(
    os.name == "nt", reason="the recorder knows POSIX folders; not run on Windows"
)

VALG, FSYNC = forbindelse._VALG, os.fsync
"""Read before tests/conftest.py replaces them: only here does anybody wait for the disk."""
TILSTANDER = 40
TILSTANDER_FULL = 5000
TILSTANDER_UTEN = 30
"""Enough for a register without the protection to lose something."""


@pytest.fixture(autouse=True)
def _disken_som_den_er(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(forbindelse, "_VALG", VALG)
    monkeypatch.setattr(os, "fsync", FSYNC)


class Fakta(NamedTuple):
    """What had been acknowledged: so many of each, and the names of backups."""

    planer: int = 0
    maal: int = 0
    samtykker: int = 0
    oppgradert: bool = False
    kopier: tuple[str, ...] = ()


def _ny_plan(okt: Okt, lopenummer: int) -> int:
    with okt.db.skriving():
        return sett_inn_planer(okt, "ny-plan", [tom_plan(lopenummer)], "Fordi")[0]


def _importer(okt: Okt) -> None:
    with okt.db.skriving():
        sett_inn_planer(okt, "importer", [hel_plan(n) for n in range(100, 110)])


def _samtykk(okt: Okt, plan: int) -> None:
    with handling(okt, "samtykke registrer", plan) as h:
        nummer = len(h.plan.samtykke) + 1
        h.lagre(Samtykke(nummer=nummer, type="plan", gitt_av="planeier", dato=IDAG, form="skriftlig"))


def _spill_inn(opptak: Opptak, nytt_program: Callable[[], None]) -> None:
    """A life of a register: short sessions as commands have them, and one long one."""
    sted = str(opptak.mappe / "register.db")
    opprett(sted, klokke, ukryptert=True)
    fakta = Fakta()
    opptak.kvitter(fakta)
    for runde in range(3):
        with aapnet(sted) as okt:
            plan = _ny_plan(okt, runde)
        fakta = fakta._replace(planer=fakta.planer + 1)
        opptak.kvitter(fakta)
        with aapnet(sted) as okt:
            _samtykk(okt, plan)
            fakta = fakta._replace(samtykker=fakta.samtykker + 1)
            opptak.kvitter(fakta)
            nytt_maal(okt, plan)
            fakta = fakta._replace(maal=fakta.maal + 1)
            opptak.kvitter(fakta)
    with aapnet(sted) as okt:
        _importer(okt)
        fakta = fakta._replace(planer=fakta.planer + 10, maal=fakta.maal + 10, samtykker=fakta.samtykker + 10)
        opptak.kvitter(fakta)
        for _ in range(5):
            nytt_maal(okt, 2)
            fakta = fakta._replace(maal=fakta.maal + 1)
            opptak.kvitter(fakta)
        sikkerhetskopier(okt, opptak.mappe / "kopi.db")
        fakta = fakta._replace(kopier=("kopi.db",))
        opptak.kvitter(fakta)
    nytt_program()
    _, kopi = oppgrader(sted, NAA)
    assert kopi is not None
    opptak.kvitter(fakta._replace(oppgradert=True, kopier=("kopi.db", kopi.name)))


def _mangler(mappe: Path, fakta: Fakta | None) -> str | None:
    """What is wrong with what the power cut left, or None."""
    sted = str(mappe / "register.db")
    if fakta is None:
        if not Path(sted).exists():
            return None  # nothing had been promised yet
        fakta = Fakta()
    try:
        steg, _ = oppgrader(sted, NAA + timedelta(hours=1))
        if steg and fakta.oppgradert:
            return "the upgrade is gone"
        with aapnet(sted) as okt:
            funn = [f for f in sjekk(okt, sted) if f.kode != "IP-D15"]
            tall = Fakta(
                okt.db.les('SELECT count(*) AS n FROM "plan"')[0]["n"],
                okt.db.les("SELECT count(*) AS n FROM maal")[0]["n"],
                okt.db.les("SELECT count(*) AS n FROM samtykke")[0]["n"],
            )
            handlinger = okt.db.les("SELECT count(*) AS n FROM handling")[0]["n"]
            logget = okt.db.les("SELECT count(*) AS n FROM logg WHERE kjede > 0")[0]["n"]
        for kopi in fakta.kopier:
            kontroller_kopi(mappe / kopi, IDAG)
    except IpkitError as feil:
        return feil.melding
    if funn:
        return funn[0].tekst
    if handlinger != logget:
        return "half an act"
    tapt = [n for n in ("planer", "maal", "samtykker") if getattr(tall, n) < getattr(fakta, n)]
    return f"lost {tapt}" if tapt else None


def _tilstander(mappe: Path, antall: int) -> list[str]:
    """Record once, cut the power in so many places, and return what was wrong."""
    ekte = mappe / "ekte"
    ekte.mkdir()
    with pytest.MonkeyPatch.context() as bytt:
        with ta_opp(ekte) as opptak:
            _spill_inn(opptak, partial(_laer_en_migrering_til, bytt))
        return list(_feil(opptak, mappe, antall))


def _feil(opptak: Opptak, mappe: Path, antall: int) -> Iterator[str]:
    tilfeldig = random.Random(20260317)
    for nummer in range(antall):
        kutt = tilfeldig.randrange(len(opptak.steg) + 1)
        sted = mappe / f"tilstand{nummer}"
        kvittert = bygg(opptak, kutt, tilfeldig, sted)
        if feil := _mangler(sted, opptak.kvittert[kvittert - 1] if kvittert else None):
            yield f"after step {kutt}: {feil}"


def _laer_en_migrering_til(bytt: pytest.MonkeyPatch) -> None:
    """From here on the program is a newer one."""
    bytt.setattr(migrering, "MAPPE", "tests.storage.falske_migreringer")
    bytt.setattr("ipkit.storage.sjekk.endrede_utlosere", lambda _: [])  # none is made anew here
    en_til = migrering.Migrering(migrering.MIGRERINGER[-1].nummer + 1, "m0002_kallenavn")
    bytt.setattr(migrering, "MIGRERINGER", (*migrering.MIGRERINGER, en_til))


def test_a_power_cut_loses_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    assert _tilstander(tmp_path, TILSTANDER) == []


@pytest.mark.full
def test_five_thousand_power_cuts_lose_nothing_that_was_acknowledged(tmp_path: Path) -> None:
    assert _tilstander(tmp_path, TILSTANDER_FULL) == []


def test_the_same_without_syncing_does_lose_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uten = tuple(v.replace("synchronous=FULL", "synchronous=OFF") for v in forbindelse._VALG)
    assert uten != forbindelse._VALG
    monkeypatch.setattr(forbindelse, "_VALG", uten)
    assert len(_tilstander(tmp_path, TILSTANDER_UTEN)) > TILSTANDER_UTEN // 10


def test_the_same_with_the_log_file_synced_only_at_checkpoints_does_lose_something(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    uten = tuple(v.replace("synchronous=FULL", "synchronous=NORMAL") for v in forbindelse._VALG)
    monkeypatch.setattr(forbindelse, "_VALG", uten)
    assert _tilstander(tmp_path, TILSTANDER_UTEN) != []
