"""A register with the plan of `fabrikk`: Kari has consent, Ola's was withdrawn, Per was never asked."""

import io
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import pytest

from ipkit.domain.plan import Plan
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    START,
    lag_maal,
    lag_mote,
    lag_motedeltaker,
    lag_plan,
    lag_referatpunkt,
    lag_sakspunkt,
    lag_samtykke,
    lag_tiltak,
)
from tests.storage.hjelp import tomt_register

HEMMELIG = "Xylofonkvittering"
"""A word that stands in every text about money, and nowhere else: Kari's consent is for housing."""


def klokke() -> datetime:
    """Noon of the day that `fabrikk` calls today."""
    return datetime(I_DAG.year, I_DAG.month, I_DAG.day, 12, tzinfo=UTC)


def delt_plan() -> Plan:
    """Kari may know of housing; there is a goal about money too, and a meeting that touches both."""
    return lag_plan(
        samtykke=(
            lag_samtykke(),
            lag_samtykke(nummer=2, deltaker=KARI, til=date(2027, 1, 15), omraader=("bolig",)),
            lag_samtykke(nummer=3, deltaker=OLA, trukket=date(2026, 5, 1)),
        ),
        maal=(lag_maal(), lag_maal(nummer=2, tekst=f"{HEMMELIG} i orden", livsomraade="okonomi")),
        tiltak=(
            lag_tiltak(),
            lag_tiltak(maal=2, tekst=f"{HEMMELIG} sendes", hvordan=HEMMELIG, omfang=HEMMELIG),
        ),
        mote=(
            lag_mote(status="avholdt", moteleder="koordinator", referent="koordinator", referatdato=START),
        ),
        motedeltaker=(
            lag_motedeltaker(),
            lag_motedeltaker(nummer=2, part="koordinator"),
            lag_motedeltaker(nummer=3, part="1"),
        ),
        sakspunkt=(lag_sakspunkt(maal=1), lag_sakspunkt(nummer=2, maal=2, tekst=HEMMELIG)),
        referatpunkt=(
            lag_referatpunkt(maal=1),
            lag_referatpunkt(nummer=2, maal=2, tekst=f"Om {HEMMELIG}."),
        ),
    )


@pytest.fixture(scope="session")
def ferdig(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with `delt_plan` as plan 1, made once."""
    fil = tmp_path_factory.mktemp("ferdig") / "register.db"
    tomt_register(str(fil), klokke())
    with aapne_okt(str(fil), klokke=klokke) as okt, okt.db.skriving():
        sett_inn_planer(okt, "ny-plan", [delt_plan()])
    return fil


@pytest.fixture
def sted(tmp_path: Path, ferdig: Path) -> str:
    """A copy of it."""
    fil = tmp_path / "data" / "register.db"
    fil.parent.mkdir(mode=0o700)
    return str(shutil.copy2(ferdig, fil))


@pytest.fixture
def okt(sted: str) -> Iterator[Okt]:
    """A session today."""
    with aapne_okt(sted, klokke=klokke) as okt:
        yield okt


@pytest.fixture
def mappe(tmp_path: Path) -> Path:
    """An empty folder for what is written."""
    ut = tmp_path / "ut"
    ut.mkdir()
    return ut


def siste_logg(okt: Okt, kjede: int = 1) -> dict[str, Any]:
    """The newest row of a chain."""
    rad = okt.db.les_en("SELECT * FROM logg WHERE kjede = :k ORDER BY lopenummer DESC LIMIT 1", k=kjede)
    assert rad is not None
    return {navn: rad[navn] for navn in ("handling", "felter", "resultat", "dagens_dato", "ekte_dato")}


def alt_innhold(fil: Path) -> bytes:
    """The bytes of a file; of a Word document, those of its parts."""
    if fil.suffix != ".docx":
        return fil.read_bytes()
    with zipfile.ZipFile(io.BytesIO(fil.read_bytes())) as deler:
        return b"\n".join(deler.read(navn) for navn in deler.namelist())
