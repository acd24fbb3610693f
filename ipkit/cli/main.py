"""The way in. Help and version are answered before anything is imported; every other line runs here,
also those of `ipkit kjor`, and here alone an error becomes a sentence and an exit code."""

import atexit
import errno
import gc
import os
import re
import sys
from collections.abc import Sequence
from contextlib import suppress
from typing import NoReturn

AVBRUTT = 1
UVENTET = 1
_INGEN_PLASS = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)  # a full disk, a used up quota, a limit on files
_UT_STOPPET = (
    "IP-F03: Resultatet kunne ikke skrives: det er ikke plass der det skal. Det som var lagret, er trygt.\n"
)


def main() -> NoReturn:
    """The console script."""
    vent_med_innsamling()
    forbered_konsoll()
    kode = kjor(sys.argv[1:])
    try:
        sys.stdout.flush()
    except BrokenPipeError:
        # The reader (head, less) has left; keep Python from complaining about it at exit.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        sys.stderr.write(_UT_STOPPET)
        kode = kode or UVENTET
    _avslutt(kode)


def vent_med_innsamling() -> None:
    """Hundreds of classes are made at start and none is thrown away: let the collector wait."""
    gc.set_threshold(50_000)


def _avslutt(kode: int) -> NoReturn:
    """End at once: to take a thousand modules apart first costs as much as an empty Python start.

    Sessions and files are closed by their own blocks; what asked to be called at the end is called.
    """
    atexit._run_exitfuncs()
    with suppress(OSError):
        sys.stderr.flush()
    os._exit(kode)


def forbered_konsoll() -> None:
    """UTF-8 in pipes and files also on Windows; a console that cannot show a letter shows its code.

    The process makes no file that others can read, whatever the caller's umask, and leaves no picture of
    its memory behind.
    """
    os.umask(0o077)
    _uten_minnedump()
    for strom in (sys.stdout, sys.stderr):
        if hasattr(strom, "reconfigure"):
            strom.reconfigure(encoding="utf-8" if not strom.isatty() else None, errors="backslashreplace")


def _uten_minnedump() -> None:
    """A core file would hold the key and what was read. Windows has no such limit to set."""
    try:
        import resource
    except ImportError:
        return
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))


def kjor(argumenter: Sequence[str], foran: Sequence[str] = (), *, i_fil: bool = False) -> int:
    """Run one command line and return its exit code.

    `foran` are global options that were not typed on it: they stand in no process list. `i_fil`: it is one
    of several, and Ctrl-C stops them all. Raises KeyboardInterrupt there.
    """
    if list(argumenter) in ([], ["--help"], ["-h"], ["help"], ["hjelp"]):
        from ipkit.cli.kommandoer import hjelpetekst

        return _vis(hjelpetekst())
    if list(argumenter) in (["--versjon"], ["--version"]):
        from ipkit._versjon import __version__

        return _vis(f"ipkit {__version__}\n")
    return _kjor_kommando(argumenter, foran, i_fil=i_fil)


def _vis(tekst: str) -> int:
    with suppress(BrokenPipeError):  # the reader may have left
        sys.stdout.write(tekst)
    return 0


def _kjor_kommando(argumenter: Sequence[str], foran: Sequence[str], *, i_fil: bool) -> int:
    from ipkit.errors import IpkitError

    try:
        from ipkit.cli.argumenter import kontroller_argumenter

        kontroller_argumenter(argumenter)
        from ipkit.cli.rot import utfor

        return utfor([*foran, *argumenter])
    except IpkitError as feil:
        meld(feil)
        return feil.exit_code
    except (KeyboardInterrupt, EOFError):
        if i_fil:
            raise
        from ipkit.lagret import i_prosessen

        sys.stderr.write(f"\nAvbrutt. {i_prosessen()}\n")
        return AVBRUTT
    except BrokenPipeError:
        return 0
    except OSError as feil:
        if feil.errno not in _INGEN_PLASS:
            return _fange_opp(feil)
        sys.stderr.write(_UT_STOPPET)
        return UVENTET
    except Exception as feil:
        return _fange_opp(feil)


def _fange_opp(feil: Exception) -> int:
    """A bug: its kind and place, or the whole of it for whoever looks for it (IPKIT_FEILSOK)."""
    if os.environ.get("IPKIT_FEILSOK"):
        raise feil
    sys.stderr.write(_uventet(feil))
    return UVENTET


def meld(feil: Exception) -> None:
    """One line: the id and the sentence; the faults of a file follow, a line each."""
    from ipkit.cli.utskrift import en_linje
    from ipkit.errors import FilfeilError, IpkitError

    assert isinstance(feil, IpkitError)
    sys.stderr.write(f"{feil.kode}: {en_linje(str(feil))}\n")
    if isinstance(feil, FilfeilError):
        for linje in feil.feil:
            sys.stderr.write(f"  {en_linje(linje)}\n")


def _uventet(feil: BaseException) -> str:
    """A bug may look like a bug: what kind and where, and nobody's data."""
    spor = feil.__traceback__
    while spor is not None and spor.tb_next is not None:
        spor = spor.tb_next
    sted = "ukjent sted"
    if spor is not None:
        fil = re.split(r"[\\/]", spor.tb_frame.f_code.co_filename)
        sted = f"{'/'.join(fil[-3:])} linje {spor.tb_lineno}"
    return (
        f"IP-F99: Uventet feil i ipkit ({type(feil).__name__} i {sted}). Det som var lagret, er trygt. "
        "Meld fra om feilen med denne linjen.\n"
    )


if __name__ == "__main__":
    main()
