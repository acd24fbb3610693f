"""Where things are: the register (option, environment, platform default) and the shipped data."""

import os
from pathlib import Path

from ipkit.errors import IkkeFunnetError

REGISTER_VARIABEL = "IPKIT_REGISTER"
REGISTERFIL = "register.db"


def datamappe(navn: str) -> Path:
    """The folder `maler` or `eksempler`: inside the installed package, else beside it in a checkout."""
    pakket = Path(__file__).parent / "_data" / navn
    return pakket if pakket.is_dir() else Path(__file__).parent.parent / navn


def registersted(valg: str | None) -> str:
    """The register's path or URL: the option, else IPKIT_REGISTER, else the user's data folder."""
    return valg or os.environ.get(REGISTER_VARIABEL) or standardsted()


def standardsted() -> str:
    """The register in the user's own data folder, which no system synchronises."""
    # Imported here: it costs a start-up, and most commands are told where the register is.
    from platformdirs import user_data_path

    return str(user_data_path("ipkit", appauthor=False) / REGISTERFIL)


def er_url(sted: str) -> bool:
    """Whether the register is a database server, and not a file."""
    return sted.startswith(("postgresql://", "postgresql+psycopg://"))


def kommunens_mapper(register: str, valgt: str | None) -> tuple[Path, ...]:
    """Where a municipality's own templates and legal data are: the option, then beside the register.

    Raises IkkeFunnetError where the option names no folder.
    """
    mapper = []
    if valgt is not None:
        if not Path(valgt).is_dir():
            raise IkkeFunnetError(f"Malmappen {valgt} finnes ikke.")
        mapper.append(Path(valgt))
    ved_siden = Path(register).parent / "maler"
    if not er_url(register) and ved_siden.is_dir():
        mapper.append(ved_siden)
    return tuple(mapper)
