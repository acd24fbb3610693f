"""Access beside consent, and who sees the plan (rules 24, 38, 39, 40)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.tilgangsoversikt import Tilgangsoversikt, tilgangsoversikt
from ipkit.domain.tilgangsregler import (
    avsluttet_nodtilgang,
    med_taushet,
    ny_nodtilgang,
    ny_utlevering,
    vist_utlevering,
)
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.okt import Okt

Svar = Mapping[str, Any]


def hvem_ser(okt: Okt, plan: int) -> Tilgangsoversikt:
    """Who sees the plan, and why (rule 38); the read is logged."""
    return tilgangsoversikt(les_plan(okt, plan, "tilgang"), okt.dagens, okt.ekte, okt.innstillinger)


def registrer_taushet(
    okt: Okt, plan: int, deltaker: int, dato: date | None = None, *, lovpaalagt: bool = False
) -> None:
    """Record a signed declaration, or that the participant is under secrecy by law (rule 39)."""
    with handling(okt, "deltaker taushet", plan) as h:
        h.lagre(med_taushet(h.plan, deltaker, dato or okt.dagens, okt.siste_dag, lovpaalagt=lovpaalagt))


def gi_nodtilgang(okt: Okt, plan: int, svar: Svar) -> int:
    """Open the plan for support, with a reason and a period, and return the number (rule 40)."""
    with handling(okt, "nodtilgang ny", plan) as h:
        ny = ny_nodtilgang(h.plan, svar, okt.dagens)
        h.lagre(ny)
    return ny.nummer


def avslutt_nodtilgang(okt: Okt, plan: int, nummer: int, dato: date | None = None) -> None:
    """Let the access end earlier; also in a plan that has been closed since."""
    with handling(okt, "nodtilgang avslutt", plan, kan_vaere_avsluttet=True) as h:
        h.lagre(avsluttet_nodtilgang(h.plan, nummer, dato or okt.dagens))


def utlever(okt: Okt, plan: int, svar: Svar) -> int:
    """Record exactly what was given without consent, and return the number (rule 24, § 6.9).

    A danger to somebody's life does not wait for a plan to be reopened: allowed in a closed one too.
    """
    with handling(okt, "utlevering ny", plan, kan_vaere_avsluttet=True) as h:
        ny = ny_utlevering(h.plan, svar, okt.dagens, okt.siste_dag)
        h.lagre(ny)
    return ny.nummer


def vis_for_planeier(okt: Okt, plan: int, nummer: int, dato: date | None = None) -> None:
    """Record that the planeier was shown what was given (rule 24)."""
    with handling(okt, "utlevering vist", plan, kan_vaere_avsluttet=True) as h:
        h.lagre(vist_utlevering(h.plan, nummer, dato or okt.dagens, okt.siste_dag))
