"""The log: read, and checked against itself and against what stands on paper (rules 46, 47, design D7)."""

from pathlib import Path
from typing import NamedTuple

from ipkit.storage import anker as ankre
from ipkit.storage import logg
from ipkit.storage.anker import Anker
from ipkit.storage.loggvisning import Logglinje, logglinjer
from ipkit.storage.manifest import les_manifest, manifestfil
from ipkit.storage.okt import Okt


class Loggkontroll(NamedTuple):
    """The first broken row of each chain, and the anchors that the log does not bear out, of how many."""

    brudd: tuple[logg.Kjedebrudd, ...]
    brutte_ankre: tuple[Anker, ...]
    ankre: int


def les_logg(okt: Okt, plan: int | None, antall: int | None) -> tuple[list[Logglinje], int, str]:
    """A plan's log, or the register's own; how many rows there are, and the head to note down.

    The read is itself a row, after those that are shown. Raises IkkeFunnetError.
    """
    kjede = logg.REGISTERKJEDE if plan is None else plan
    with okt.db.lesing():
        linjer, totalt = logglinjer(okt, kjede, antall)
        hode = ankre.kode(ankre.hode(okt, kjede))
    logg.skriv_alene(okt, kjede, "logg")
    return linjer, totalt, hode


def kontroller_logg(okt: Okt, anker: str | None = None) -> Loggkontroll:
    """Every chain recomputed; and an anchor from paper, or all of those of a backup's manifest.

    Raises KommandolinjefeilError, IkkeFunnetError, RegisterError for what is neither.
    """
    kjente = _les_ankre(anker) if anker is not None else ()
    svar = Loggkontroll(tuple(logg.brudd(okt)), ankre.brutte(okt, kjente), len(kjente))
    logg.skriv_alene(okt, logg.REGISTERKJEDE, "logg kontroller")
    return svar


def _les_ankre(anker: str) -> tuple[Anker, ...]:
    fil = Path(anker)
    if not fil.is_file():
        return (ankre.les_kode(anker),)
    return les_manifest(fil if fil.suffix == ".json" else manifestfil(fil)).hoder
