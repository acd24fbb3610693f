"""What is the server's own: how it is reached, and how it wants its statements."""

import re
from typing import Any

from ipkit.errors import BruksfeilError
from ipkit.storage.driverfeil import oversatte_feil

_PLASSHOLDER = r"(?<![:\w]):(\w+)"
_OVERSATT: dict[str, str] = {}


def i_dens_form(sql: str) -> str:
    """A statement with `:name` placeholders as the driver takes it."""
    if sql not in _OVERSATT:
        _OVERSATT[sql] = re.sub(_PLASSHOLDER, r"%(\1)s", sql.replace("%", "%%"))
    return _OVERSATT[sql]


def koble_til(url: str, ventetid_ms: int) -> Any:
    """The driver's connection, without transactions of its own. Raises BruksfeilError."""
    try:
        import psycopg
        from psycopg.rows import dict_row
    except ImportError:
        raise BruksfeilError(
            "PostgreSQL krever en tilleggspakke. Installer ipkit med tillegget «postgres»."
        ) from None
    with oversatte_feil():
        dbapi = psycopg.connect(
            url.replace("postgresql+psycopg://", "postgresql://", 1), autocommit=True, row_factory=dict_row
        )
        dbapi.execute(f"SET lock_timeout = {ventetid_ms}")
    return dbapi
