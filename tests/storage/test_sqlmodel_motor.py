"""The engine for the library's own users: it reads with SQLModel, cannot write, and is in the log."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ipkit.errors import IkkeFunnetError
from ipkit.storage.register import opprett
from tests.storage.hjelp import aapnet, klokke, nytt_register, sett_inn

ROT = Path(__file__).parent.parent.parent

SPORRING = """
import sys
from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.pool import NullPool
from sqlmodel import Session, select
import ipkit
from ipkit.storage.tables import PersonRow, PlanRow, SamtykkeRow

motor = ipkit.lag_motor(sys.argv[1], utfort_av="rapport")
assert isinstance(motor.pool, NullPool) and motor.hide_parameters
with Session(motor) as sesjon:
    plan = sesjon.exec(select(PlanRow).where(PlanRow.status == "aktiv")).one()
    print(plan.nummer, plan.neste_evaluering.isoformat(), sesjon.get(PersonRow, plan.planeier_id).navn)
    print(sesjon.exec(select(SamtykkeRow)).one().informert)
    try:
        sesjon.exec(text("UPDATE person SET navn = :navn"), params={"navn": "Hemmelig Navn"})
        sesjon.commit()
        print("skrev")
    except SQLAlchemyError as feil:
        print("nektet", "Hemmelig" in str(feil))
"""


def _sporr(sted: str) -> list[str]:
    ferdig = subprocess.run(
        [sys.executable, "-c", SPORRING, sted],
        capture_output=True,
        encoding="utf-8",
        cwd=ROT,
        check=True,
        env={**os.environ, "PYTHONUTF8": "1"},
    )
    return ferdig.stdout.splitlines()


SVAR = ["1 2026-03-17 Kari Ærlig Østå 0", "('hva', 'bruk')", "nektet False"]


@pytest.mark.parametrize("ukryptert", [True, False])
def test_sqlmodel_reads_the_register_cannot_write_it_and_is_in_the_log(
    tmp_path: Path, ukryptert: bool
) -> None:
    sted = nytt_register(tmp_path, planer=1, ukryptert=ukryptert)

    assert _sporr(sted) == SVAR

    assert [fil.name for fil in tmp_path.iterdir()] == ["register.db"]
    with aapnet(sted) as okt:
        rad = okt.db.les_en("SELECT handling, utfort_av FROM logg WHERE kjede = 0 ORDER BY lopenummer DESC")
    assert rad is not None
    assert tuple(rad) == ("sqlmodel", "rapport")


def test_sqlmodel_reads_a_register_on_postgresql_in_the_same_way(pg_sted: str) -> None:
    opprett(pg_sted, klokke)
    with aapnet(pg_sted) as okt:
        sett_inn(okt)

    assert _sporr(pg_sted) == SVAR


def test_there_is_no_engine_for_a_register_that_is_not_there(tmp_path: Path) -> None:
    program = "import ipkit\ntry:\n ipkit.lag_motor('x')\nexcept ipkit.IpkitError as f: print(f.exit_code)"
    ferdig = subprocess.run(
        [sys.executable, "-c", program],
        capture_output=True,
        text=True,
        cwd=tmp_path,
        check=True,
        env={**os.environ, "PYTHONPATH": str(ROT)},
    )

    assert ferdig.stdout.strip() == str(IkkeFunnetError.exit_code)
