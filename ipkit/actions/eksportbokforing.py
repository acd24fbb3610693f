"""Exports into the log and the store of issued documents: all of some, or none, in one short transaction."""

from collections.abc import Callable, Sequence
from typing import NamedTuple, TypeVar

from ipkit.actions.eksportvalg import Eksport, valgt_nummer, velg_variant
from ipkit.actions.filer import Fil, husk_skrevet
from ipkit.domain.plan import Plan
from ipkit.errors import BruksfeilError, KonfliktError
from ipkit.sha import sha256
from ipkit.storage import logg
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import utgave

T = TypeVar("T")
_FORSOK = 5


class Klar(NamedTuple):
    """A document that is made and not yet booked or put in place.

    `plan` is the plan it was made from, as in the register; `utgave` the version that it shows; `nummer` its
    own if it is issued. `utelatt` and `grense` are for whoever asked for it.
    """

    bestilling: Eksport
    plan: Plan
    utgave: int
    innhold: bytes
    nummer: int | None
    utelatt: str
    grense: bool

    def som_fil(self) -> Fil:
        """The file of its own: the document, or an encrypted zip of it."""
        bestilling, passord = self.bestilling, self.bestilling.passord
        innhold = passord.pakk([(bestilling.navn_i_zip, self.innhold)]) if passord else self.innhold
        return bestilling.utfil, innhold


class ForeldetError(Exception):
    """A plan, or the number of a document, was taken by somebody else while we rendered."""


def ventet_nummer(okt: Okt) -> int:
    """The number that the next issued document gets, if nobody comes first."""
    rad = okt.db.les_en("SELECT verdi FROM teller WHERE navn = 'dokument'")
    assert rad is not None
    return int(rad["verdi"]) + 1


def til_det_lykkes(gjor: Callable[[], T]) -> T:
    """Begin anew where others were first. Raises KonfliktError where they are so again and again."""
    for _ in range(_FORSOK):
        try:
            return gjor()
        except ForeldetError:
            continue
    raise KonfliktError("Planen blir endret av andre akkurat nå. Vent litt og prøv igjen.")


def bokfor(okt: Okt, klare: Sequence[Klar], filer: Sequence[Fil]) -> None:
    """Log the exports, keep the issued documents, and remember the files; in a transaction of its own.

    Raises ForeldetError where a plan or a number is no longer what its document says; then none is booked.
    """
    if okt.db.skrivebeskyttet:
        if any(k.nummer is not None for k in klare):
            raise BruksfeilError("Et dokument til en mottaker må bokføres, og registeret kan ikke skrives.")
        return
    with okt.db.skriving():
        bokfor_med(okt, klare, filer)


def bokfor_med(okt: Okt, klare: Sequence[Klar], filer: Sequence[Fil]) -> None:
    """The same as a part of another act. Inside its write transaction."""
    # The chains first, in order, then the counter: as everybody does, so that nobody waits in a ring.
    for plan in sorted({k.bestilling.plan for k in klare}):
        logg.laas_kjede(okt, plan)
    for k in klare:
        if utgave(okt.db, k.bestilling.plan) != k.plan.hode.utgave:
            raise ForeldetError
        _bokfor_en(okt, k)
    for fil, innhold in filer:
        husk_skrevet(okt, fil, innhold)


def _bokfor_en(okt: Okt, k: Klar) -> None:
    bestilling = k.bestilling
    element = valgt_nummer(bestilling, k.plan)
    om_hva = element[1] if element else None
    if k.nummer is not None:
        _utsted(okt, k, om_hva)
    if k.nummer is not None and not bestilling.data:
        from ipkit.actions.levering import bokfor_levering

        bokfor_levering(okt, k.plan, bestilling.dokument, bestilling.mottaker, om_hva, k.utgave)
    til = f" til={bestilling.mottaker}" if bestilling.mottaker else " arbeidskopi"
    om = f" {element[0]}={element[1]}" if element else ""
    vern = " passord" if bestilling.passord else ""
    logg.skriv(okt, bestilling.plan, bestilling.i_loggen, felter=f"utgave={k.utgave}{til}{om}{vern}")


def _utsted(okt: Okt, k: Klar, element: int | None) -> None:
    """Keep the bytes of an issued document under their content's hash (design D9)."""
    # Imported here, as what records the delivery is: a working copy starts without acts.
    from ipkit.storage.dokumentlager import behold
    from ipkit.storage.handling import neste_nummer

    if neste_nummer(okt, "dokument") != k.nummer:
        raise ForeldetError
    bestilling = k.bestilling
    behold(
        okt.db,
        {
            "nummer": k.nummer,
            "plan": bestilling.plan,
            "dokument": bestilling.dokument,
            "variant": velg_variant(bestilling, k.plan),
            "format": bestilling.format,
            "mote": bestilling.mote,
            "mottaker": bestilling.mottaker,
            "utgave": k.utgave,
            "dato": okt.dagens,
            "sha256": sha256(k.innhold).hexdigest(),
            "sprak": bestilling.sprak or k.plan.hode.sprak,
            "element": element,
            "feilregistrert": None,
        },
        k.innhold,
    )
