"""A throw-away PostgreSQL server, where its programs are installed."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

BRUKER = "postgres"


def _programmer() -> Path | None:
    """The folder with initdb and pg_ctl: on the path, or where Debian puts them."""
    funnet = shutil.which("initdb")
    if funnet:
        return Path(funnet).parent
    mapper = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return mapper[-1].parent if mapper else None


def _kjor(*kommando: object) -> None:
    """The server refuses to run as root: then it is the system's own database user who runs it."""
    som_root = hasattr(os, "geteuid") and os.geteuid() == 0
    forst = ["runuser", "-u", BRUKER, "--"] if som_root else []
    subprocess.run([*forst, *map(str, kommando)], check=True, capture_output=True, cwd="/")


@pytest.fixture(scope="session")
def postgres() -> Iterator[str]:
    """The URL of a server on a Unix socket, with the database `postgres`."""
    pytest.importorskip("psycopg", reason="the PostgreSQL register needs psycopg")
    bin_ = _programmer()
    if os.name == "nt" or bin_ is None:
        pytest.skip("no PostgreSQL server programs (initdb, pg_ctl) with Unix sockets on this machine")
    if os.geteuid() == 0 and not (shutil.which("runuser") and _finnes(BRUKER)):
        pytest.skip("PostgreSQL does not run as root, and there is no user postgres")
    mappe = Path(tempfile.mkdtemp(prefix="ipkit-pg-"))  # a short path: sockets have a limit
    if os.geteuid() == 0:
        shutil.chown(mappe, BRUKER)
    data = mappe / "data"
    try:
        _kjor(bin_ / "initdb", "-D", data, "-U", BRUKER, "-A", "trust", "-E", "UTF8", "--locale=C", "-N")
        # fsync off: nothing of this server is kept. No network: only the socket in its own folder.
        valg = f"-c listen_addresses= -c unix_socket_directories={mappe} -c fsync=off -c max_connections=40"
        _kjor(bin_ / "pg_ctl", "-D", data, "-w", "-l", mappe / "logg", "-o", valg, "start")
        try:
            yield f"postgresql+psycopg://{BRUKER}@/postgres?host={mappe}"
        finally:
            _kjor(bin_ / "pg_ctl", "-D", data, "-m", "immediate", "stop")
    finally:
        shutil.rmtree(mappe, ignore_errors=True)


def _finnes(bruker: str) -> bool:
    import pwd

    return any(b.pw_name == bruker for b in pwd.getpwall())


@pytest.fixture
def pg_sted(postgres: str) -> Iterator[str]:
    """A new, empty database of that server."""
    import psycopg

    adresse = postgres.replace("+psycopg", "")
    with psycopg.connect(adresse, autocommit=True) as db:
        db.execute("CREATE DATABASE register")
    yield postgres.replace("/postgres?", "/register?")
    with psycopg.connect(adresse, autocommit=True) as db:
        db.execute("DROP DATABASE register WITH (FORCE)")
