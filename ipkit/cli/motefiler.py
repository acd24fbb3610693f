"""The papers of a meeting as files: one for the koordinator, or one for each who is to have it."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.eksport_utsending import Motedokument, Moteutsending, send_ut
from ipkit.actions.eksportvalg import kontroller_valg
from ipkit.actions.filer import kontroller_utfil, lag_mappe
from ipkit.cli.kontekst import globale
from ipkit.cli.paaminnelser import minn_om_grenser
from ipkit.cli.passordvalg import BREV_UKRYPTERT, Vern
from ipkit.cli.utskrift import melding
from ipkit.errors import IpkitError
from ipkit.paths import kommunens_mapper

if TYPE_CHECKING:
    from ipkit.storage.okt import Okt


class Motefiler:
    """What is to be written of one meeting: the minutes in a file, all that is sent in a folder, or both."""

    def __init__(
        self,
        ctx: typer.Context,
        okt: "Okt",
        vern: Vern,
        plan: int,
        mote: int,
        *,
        fil: str | None = None,
        mappe: str | None = None,
    ) -> None:
        """Raises where the files could not be written, before anything is recorded; makes the folder."""
        self._okt = okt
        mapper, passord = kommunens_mapper(globale(ctx).sted, None), vern.passord()
        self._en, self._alle = None, None
        if fil is not None:
            self._en = Eksport(
                fil=Path(fil), plan=plan, dokument="referat", mote=mote, malmapper=mapper, passord=passord
            )
            kontroller_valg(self._en)
            kontroller_utfil(okt, self._en.utfil, overskriv=False)
        if mappe is not None:
            lag_mappe(Path(mappe))
            self._alle = Moteutsending(plan, mote, Path(mappe), malmapper=mapper, passord=passord)

    def skriv(self, dokument: Motedokument = "referat") -> str:
        """Write them, and return what to tell."""
        deler = []
        if self._en is not None:
            deler.append(f"Skrev {eksporter(self._okt, self._en).fil}, arbeidskopi.")
        if self._alle is not None:
            deler.append(_skriv_til_alle(self._okt, self._alle._replace(dokument=dokument)))
        return " ".join(deler)

    def skriv_etterpaa(self, fort: str, igjen: str, dokument: Motedokument = "referat") -> str:
        """The same, where the act is recorded already: a file that could not be written says so."""
        with _etter_foeringen(fort, igjen):
            return self.skriv(dokument)


@contextmanager
def _etter_foeringen(fort: str, igjen: str) -> Iterator[None]:
    try:
        yield
    except IpkitError as feil:
        feil.noe_lagret = True
        feil.melding = f"{fort}, men ikke alle filene er skrevet. {feil.melding} Lag dem så: {igjen}"
        raise


def _skriv_til_alle(okt: "Okt", u: Moteutsending) -> str:
    """All that is sent, and the list, as `eksporter --utsending`."""
    sendinger, liste = send_ut(okt, u)
    if u.dokument == "innkalling":  # what is sent says so by itself for minutes
        minn_om_grenser((u.plan, s.mottaker.part or "") for s in sendinger if s.grense)
    for s in sendinger:
        if s.feil:
            melding(f"Ikke til {s.mottaker.part or 'en som ikke er deltaker'}: {s.feil}")
    if u.passord:
        melding(BREV_UKRYPTERT)
    antall = sum(len(s.filer) for s in sendinger)
    return f"Skrev {antall} {'fil' if antall == 1 else 'filer'} og listen {liste.name} i {u.mappe}."
