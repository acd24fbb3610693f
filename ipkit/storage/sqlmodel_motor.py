"""An engine for the library's own users, who ask a register questions with SQLModel.

No command imports this module: SQLAlchemy takes forty times as long to load as Python to start.
"""

from collections.abc import Callable
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, create_engine
from sqlalchemy.pool import NullPool
from sqlcipher3 import dbapi2 as driver

from ipkit.paths import er_url
from ipkit.storage import logg
from ipkit.storage.forbindelse import aapne
from ipkit.storage.okt import systemklokke
from ipkit.storage.register import aapne_okt

HANDLING = "sqlmodel"


def lag_motor(
    sted: str, *, utfort_av: str | None = None, klokke: Callable[[], datetime] = systemklokke
) -> Engine:
    """An engine that reads the register at a path or a PostgreSQL URL, and cannot write.

    What is asked goes past the log, so that the engine is made is logged in the register's own chain
    (rule 46). Error messages hold no values. Raises IkkeFunnetError, RegisterError, KonfliktError.
    """
    with aapne_okt(sted, utfort_av=utfort_av, klokke=klokke) as okt:
        logg.skriv_alene(okt, logg.REGISTERKJEDE, HANDLING)
    valg: dict[str, Any] = {"poolclass": NullPool, "hide_parameters": True}
    if er_url(sted):
        return create_engine("postgresql+psycopg://", creator=lambda: _lesende(sted), **valg)
    return create_engine("sqlite://", module=driver, creator=lambda: _lesende(sted), **valg)


def _lesende(sted: str) -> Any:
    """A connection made where all connections are made, that refuses to write."""
    return aapne(sted).lesende_dbapi()
