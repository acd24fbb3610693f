"""What status a plan had on a day, told from its history (rule 143; domene § 2.4).

The register keeps what was known when; this asks what was so. Activation, closing and archiving have
days of their own, often earlier than the day they were entered; every other status began when it was
entered.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import NamedTuple

from ipkit.domain.planstatus import LUKKET, SAK, UTKAST


class Hodeutgave(NamedTuple):
    """One version of the plan's head. `dag` is the day of the act that wrote it, `angring` whether the
    act took the one before it back."""

    dag: date
    angring: bool
    status: str
    opprettet: date
    iverksatt: date | None
    avsluttet: date | None
    arkivert: date | None


def status_paa(utgaver: Sequence[Hodeutgave], dato: date) -> str | None:
    """The status on that day; None before there was anything. The newest that was entered wins.

    An act that was taken back never was.
    """
    endringer: list[tuple[date, str]] = []
    for gammel, ny in zip([None, *utgaver], utgaver, strict=False):
        if gammel is None:
            endringer += _fra_begynnelsen(ny)
        elif ny.status != gammel.status:
            if ny.angring:
                endringer.pop()
            else:
                endringer.append((_virker_fra(ny, gammel.status), ny.status))
    return next((status for fra, status in reversed(endringer) if fra <= dato), None)


def _fra_begynnelsen(u: Hodeutgave) -> Iterator[tuple[date, str]]:
    """The first version of a plan that may have come in with a past."""
    if u.status in SAK or u.status in UTKAST:
        yield u.opprettet, u.status
        return
    yield u.opprettet, "utkast"
    yield u.iverksatt or u.opprettet, "aktiv"
    if u.status == "arkivert" and u.avsluttet is not None:
        yield u.avsluttet, "avsluttet"
    if u.status != "aktiv":
        yield _virker_fra(u, "aktiv"), u.status


def _virker_fra(u: Hodeutgave, foer: str) -> date:
    """The first day of the status that this version brought."""
    egen = None
    if u.status == "arkivert":
        egen = u.arkivert
    elif u.status == "avsluttet":
        egen = u.avsluttet
    elif u.status == "aktiv" and foer not in LUKKET and foer != "i_bero":
        egen = u.iverksatt
    return egen or u.dag
