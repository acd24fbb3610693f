"""Guided answers that survive Ctrl-C, a rule that says no at the end, and a terminal that is closed.

Every answer is kept in the register as it is given. Next time it is offered: go on where it stopped, or
go through the answers, where Enter keeps each.
"""

from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import datetime
from typing import TYPE_CHECKING

from ipkit.actions.kladd import Kladd, Kladdplass, les_kladd, skriv_kladd, slett_kladd
from ipkit.cli import sporring
from ipkit.cli.sporring import Opptak, i_terminal, spor_tekst
from ipkit.cli.utskrift import melding
from ipkit.errors import BruksfeilError, IpkitError

if TYPE_CHECKING:
    from ipkit.storage.okt import Okt


@contextmanager
def med_kladd(okt: "Okt", handling: str, plan: int, nummer: int = 0) -> Iterator[None]:
    """Keep what is typed within, until it is recorded. Without a terminal there is nothing to keep."""
    if not i_terminal():
        yield
        return
    plass = Kladdplass(handling, plan, nummer)
    opptak = Opptak(lambda svar: skriv_kladd(okt, plass, svar))
    kladd = les_kladd(okt, plass)
    if kladd is not None and kladd.svar:
        _ta_opp(okt, plass, kladd, opptak)
    sporring.opptak, foer = opptak, okt.db.fort
    try:
        yield
    except (KeyboardInterrupt, EOFError, IpkitError) as feil:
        if okt.db.fort > foer:  # what was typed is recorded, and something after it failed
            _kast(okt, plass)
        elif opptak.svar and isinstance(feil, IpkitError):
            sporring.rettes.add(plass)
        elif opptak.svar:
            raise BruksfeilError(f"Avbrutt. Ingenting er ført. {sporring.KLADD_LIGGER}") from None
        raise
    finally:
        sporring.opptak = None
    slett_kladd(okt, plass)


def _kast(okt: "Okt", plass: Kladdplass) -> None:
    with suppress(IpkitError):
        slett_kladd(okt, plass)


def _ta_opp(okt: "Okt", plass: Kladdplass, kladd: Kladd, opptak: Opptak) -> None:
    """Ask what to do with what was typed last time."""
    if plass in sporring.rettes:  # a rule has just said no to them
        sporring.rettes.discard(plass)
        opptak.spill(kladd.svar, av_seg_selv=False)
        return
    naar = datetime.fromisoformat(kladd.tidspunkt).astimezone().strftime("%d.%m.%Y %H:%M")
    melding(f"Du har {len(kladd.svar)} svar fra {naar} som ikke er ført.")
    melding("fortsett: der du slapp. rett: gå gjennom dem, Enter beholder et svar og - tømmer det.")
    melding("nytt: kast dem, og begynn på nytt.")
    while True:
        valg = spor_tekst("Hva vil du (fortsett/rett/nytt)", "fortsett").casefold()
        if "nytt".startswith(valg):
            slett_kladd(okt, plass)
            return
        if "fortsett".startswith(valg) or "rett".startswith(valg):
            opptak.spill(kladd.svar, av_seg_selv="fortsett".startswith(valg))
            return
