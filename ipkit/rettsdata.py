"""Legal data from files: the program's own, with the municipality's dated rows laid over (design D15).

`maler/rett/rettsgrunnlag.yaml` and `maler/rett/samtykkealder.yaml` come with the program. A file of the
same name in `rett/` of a folder of templates (`--maler`, then `maler` beside the register) is laid over:
a row with the same code and first day takes the place of ours, any other is added (rule 146). Read only
when something is decided or written, never at start.
"""

from collections.abc import Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from ipkit.domain.felt import felter, tolk
from ipkit.domain.rett import Planinnhold, Rettsgrunnlag, Saksfrist
from ipkit.domain.samtykkealder import Samtykkealder
from ipkit.ferdig import ferdig
from ipkit.grenser import MAKS_YAML, begynnelsen
from ipkit.paths import datamappe

MAPPE = "rett"
FILER: Mapping[str, Mapping[str, type[Any]]] = {
    "rettsgrunnlag.yaml": {
        "rettsgrunnlag": Rettsgrunnlag,
        "planinnhold": Planinnhold,
        "saksfrister": Saksfrist,
    },
    "samtykkealder.yaml": {"samtykkealder": Samtykkealder},
}
"""The files, the lists in each, and what a row of each list is."""


class Rettsdata(NamedTuple):
    """All dated rows: bases, required plan contents, deadlines of the case, ages."""

    rettsgrunnlag: tuple[Rettsgrunnlag, ...]
    planinnhold: tuple[Planinnhold, ...]
    saksfrister: tuple[Saksfrist, ...]
    samtykkealder: tuple[Samtykkealder, ...]


def les_rettsdata(mapper: Sequence[Path] = ()) -> Rettsdata:
    """The program's data with the municipality's laid over; `mapper` as `paths.kommunens_mapper` gives them.

    The first of `mapper` weighs most. Raises FilfeilError with every fault of the first file with any.
    """
    rader: dict[str, dict[Any, Any]] = {navn: {} for navn in Rettsdata._fields}
    for mappe in [datamappe("maler"), *reversed(mapper)]:
        for filnavn in FILER:
            fil = mappe / MAPPE / filnavn
            if fil.is_file():
                endret = fil.stat()
                for navn, lest in _les_fil(fil, endret.st_mtime_ns, endret.st_size).items():
                    rader[navn].update({(rad.kode, rad.gjelder_fra): rad for rad in lest})
    return Rettsdata(**{navn: tuple(alle.values()) for navn, alle in rader.items()})


@lru_cache(maxsize=16)
def _les_fil(fil: Path, endret: int, storrelse: int) -> dict[str, tuple[Any, ...]]:
    """One file's rows by list, for as long as the file is as it was. Raises FilfeilError."""
    raa = begynnelsen(fil, MAKS_YAML)
    kjent = ferdig(fil.name, raa)
    if kjent is not None:
        return {
            navn: tuple(_rad(FILER[fil.name][navn], rad) for rad in rader) for navn, rader in kjent.items()
        }
    # Imported here: most municipalities have no rows of their own, and reading YAML costs.
    from ipkit.rettsfil import les_rettsfil

    return les_rettsfil(raa, str(fil), FILER[fil.name])


def _rad(cls: type[Any], felt: Mapping[str, str]) -> Any:
    """A row that was checked when it was written."""
    kjente = felter(cls)
    return cls(**{navn: tolk(kjente[navn], tekst) for navn, tekst in felt.items()})
