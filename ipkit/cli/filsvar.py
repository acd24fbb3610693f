"""`--fra-fil`, `--skjelett` and `--ut`: the answers of an act in a file."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ipkit.actions.filer import skriv_ny_fil
from ipkit.actions.svarfil import UTEN_FIL, Filsvar, Skjemabygger, lag_skjelett, les_svar
from ipkit.cli.inndata import les_inndata
from ipkit.cli.svar import Filvalg
from ipkit.cli.utskrift import melding
from ipkit.errors import KommandolinjefeilError

if TYPE_CHECKING:
    from ipkit.storage.okt import Okt


def les_eller_lag(
    bygger: Skjemabygger,
    valg: Filvalg,
    *,
    okt: "Okt | None" = None,
    plan: int | None = None,
    nummer: int | None = None,
    reis: bool = True,
) -> Filsvar | None:
    """The answers in the file (none without one), or None when the skeleton was made instead.

    Raises FilfeilError with every fault of the file; without `reis` the act does, with what its rules say.
    """
    if valg.skjelett:
        lever(lag_skjelett(bygger, okt, plan, nummer), valg.ut)
        return None
    if valg.ut is not None:
        raise KommandolinjefeilError("--ut brukes sammen med --skjelett.")
    if valg.fra_fil is None:
        return UTEN_FIL
    data = les_inndata(valg.fra_fil)
    return les_svar(bygger, data, valg.fra_fil, okt, plan, nummer, reis=reis)


def lever(tekst: str, ut: str | None) -> None:
    """Hand over a skeleton: to the screen, or as a new file."""
    if ut is None:
        sys.stdout.write(tekst)
        return
    skriv_ny_fil(Path(ut), tekst.encode("utf-8"))
    melding(f"Skrev {ut}. Fyll den ut, og les den inn med --fra-fil {ut}")
