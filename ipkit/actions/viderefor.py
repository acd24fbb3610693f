"""Carry on a plan whose period ends, or goals whose deadline is over (rules 57, 84)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from ipkit.actions.maal import krev_plansamtykke
from ipkit.domain.plan import Planhode
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.videreforregler import viderefor_maal, viderefor_plan
from ipkit.storage.handling import Handling, handling
from ipkit.storage.okt import Okt

if TYPE_CHECKING:
    from ipkit.exchange.passordzip import Passord


def viderefor(
    okt: Okt,
    nummer: int,
    svar: Mapping[str, Any],
    *,
    arkivmappe: Path | None = None,
    mapper: Sequence[Path] = (),
    passord: "Passord | None" = None,
) -> Planhode:
    """A new end of the plan period, by the same procedure as before (rules 23, 56, 57).

    `svar`: `til`, `tilslutning`, and `dato` (default today), `neste_evaluering` and `neste_revisjon` if
    they are agreed. With `arkivmappe` an archive copy is made first (rule 136), once it is known that the
    plan can be carried on. Raises SamtykkeError, RegelError, VerdifeilError.
    """
    if arkivmappe is not None:
        # Imported here: who carries on without a copy makes no documents.
        from ipkit.actions.arkivkopi import lag_arkivkopi

        with handling(okt, "viderefor", nummer) as h:
            _fort_videre(okt, h, svar)  # says no before anything is made
        lag_arkivkopi(okt, nummer, arkivmappe, mapper, passord)
    with handling(okt, "viderefor", nummer) as h:
        hode, tilslutning = _fort_videre(okt, h, svar)
        h.lagre(hode, tilslutning)
    return hode


def _fort_videre(okt: Okt, h: Handling, svar: Mapping[str, Any]) -> tuple[Planhode, Tilslutning]:
    krev_plansamtykke(okt, h)
    return viderefor_plan(
        h.plan,
        svar["til"],
        svar.get("tilslutning") or "",
        svar.get("dato") or okt.dagens,
        okt.innstillinger,
        neste_evaluering=svar.get("neste_evaluering"),
        neste_revisjon=svar.get("neste_revisjon"),
    )


def viderefor_flere_maal(
    okt: Okt, nummer: int, maal: Iterable[int], frist: date, avtalt: date | None
) -> None:
    """A new deadline for one or more goals in one act (rule 84). Raises SamtykkeError, RegelError."""
    with handling(okt, "maal viderefor", nummer) as h:
        krev_plansamtykke(okt, h)
        h.lagre(*viderefor_maal(h.plan, maal, frist, avtalt, okt.dagens, okt.siste_dag))
