"""Several documents of one plan in one folder, or in one encrypted zip there: all of them, or none.

All are rendered before anything is booked, and lie on the disk before the one transaction that books
them: the log never says that something was given while no file is there.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ipkit.actions.eksport import gjor_klar
from ipkit.actions.eksportbokforing import Klar, ventet_nummer
from ipkit.actions.eksportvalg import Eksport, kontroller_valg
from ipkit.actions.filer import Fil, kontroller_utfil, lag_mappe, skrives
from ipkit.domain.plan import Plan
from ipkit.errors import KonfliktError
from ipkit.storage.okt import Okt

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord


def kontroller_maal(okt: Okt, mappe: Path, navn: Iterable[str]) -> None:
    """The folder, made where it is missing, and the files there. Raises BruksfeilError, KonfliktError."""
    lag_mappe(mappe)
    for n in navn:
        kontroller_utfil(okt, mappe / n, overskriv=False)


def gjor_klare(okt: Okt, plan: Plan, bestillinger: Iterable[Eksport], *, etter: int = 0) -> list[Klar]:
    """Each decided and rendered; where one is refused, so are all. `plan` is as it is today.

    `etter`: so many issued documents are ready before these. Raises as `gjor_klar`.
    """
    nummer, klare = ventet_nummer(okt) + etter, []
    for bestilling in bestillinger:
        kontroller_valg(bestilling)
        klare.append(gjor_klar(okt, bestilling, plan, nummer if bestilling.mottaker else None))
        nummer += bestilling.mottaker is not None
    return klare


def som_sendes(
    mappe: Path, filer: Sequence[tuple[str, bytes]], zipfil: str, passord: "Passord | None"
) -> list[Fil]:
    """The files as they are written: as they are, or in one encrypted zip."""
    if passord is None:
        return [(mappe / navn, innhold) for navn, innhold in filer]
    return [(mappe / zipfil, passord.pakk(filer))]


@contextmanager
def leveres(
    okt: Okt,
    filer: Sequence[Fil],
    *,
    overskriv: bool = False,
    feil: dict[Path, KonfliktError] | None = None,
) -> Iterator[None]:
    """All on the disk beside their targets, which are asked for again; the body books them.

    `feil` is that of `skrives`.
    """
    with skrives(*filer, feil=feil):
        for fil, _ in filer:
            kontroller_utfil(okt, fil, overskriv=overskriv)
        yield
