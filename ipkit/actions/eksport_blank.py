"""A blank form of no plan: nobody is named, so no consent is asked (rules 1, 39, 41, 93)."""

from ipkit.actions.eksport import Eksport, Eksportert, lag_innhold
from ipkit.actions.eksportvalg import BLANK, dokumentslag, kontroller_valg
from ipkit.actions.filer import husk_skrevet, kontroller_utfil, skrives
from ipkit.domain.person import Person
from ipkit.domain.plan import Plan, Planhode
from ipkit.errors import KommandolinjefeilError
from ipkit.storage import logg
from ipkit.storage.okt import Okt

INGEN_PLAN = 0
"""The number of the plan in the order of a form that is of none."""


def skriv_blankt_skjema(okt: Okt, bestilling: Eksport) -> Eksportert:
    """Write the form; one row in the register's own log.

    Raises KommandolinjefeilError where the document is no form, or a recipient is asked for, and as
    `eksporter` for the target.
    """
    kontroller_valg(bestilling)
    if BLANK not in dokumentslag(bestilling.dokument, bestilling.malmapper).varianter:
        raise KommandolinjefeilError(f"«{bestilling.dokument}» er ikke et skjema som kan være blankt.")
    if bestilling.mottaker is not None:
        raise KommandolinjefeilError("Et skjema til en mottaker hører til en plan. Oppgi den med --plan")
    kontroller_utfil(okt, bestilling.utfil, overskriv=bestilling.overskriv)
    innhold = lag_innhold(okt, bestilling, _ingen(okt), None, None, skjermet=False)
    passord = bestilling.passord
    skrevet = innhold if passord is None else passord.pakk([(bestilling.navn_i_zip, innhold)])
    with skrives((bestilling.utfil, skrevet)):
        if not okt.db.skrivebeskyttet:
            with okt.db.skriving():
                logg.skriv(okt, logg.REGISTERKJEDE, f"eksporter {bestilling.dokument} blank")
                husk_skrevet(okt, bestilling.utfil, skrevet)
    return Eksportert(bestilling.utfil, None, "", grense=False)


def _ingen(okt: Okt) -> Plan:
    """What the form reads the language of, and nothing else."""
    hode = Planhode(
        id="", nummer=INGEN_PLAN, planeier_id="", opprettet=okt.dagens, sprak=okt.innstillinger.sprak
    )
    return Plan(hode=hode, planeier=Person(id="", navn="", fodselsdato=okt.dagens))
