"""What some documents tell beside the plan: the legal basis, the mapping, the log. Read only for those."""

from typing import TYPE_CHECKING, Any

from ipkit.actions.eksportvalg import BLANK, Eksport
from ipkit.domain.dokumentmottaker import INNSYN, KARTLEGGING
from ipkit.domain.part import PLANEIER
from ipkit.domain.plan import Plan
from ipkit.domain.sakregler import siste_beslutning
from ipkit.storage.okt import Okt

if TYPE_CHECKING:
    from ipkit.domain.innsyn import Innsyn
    from ipkit.domain.kartlegging import Kartlegging
    from ipkit.domain.rett import Rettsgrunnlag


def eget_grunnlag(
    okt: Okt, bestilling: Eksport, plan: Plan, element: tuple[str, int] | None
) -> dict[str, Any]:
    """By the name that the order has for each; `plan` is what the recipient may have of it."""
    return {
        "grunnlag": _grunnlag(plan, bestilling, element),
        "kartlegging": _kartlegging(okt, bestilling),
        "innsyn": _innsyn(okt, bestilling, plan),
    }


def _innsyn(okt: Okt, bestilling: Eksport, plan: Plan) -> "Innsyn | None":
    if bestilling.dokument != INNSYN:
        return None
    from ipkit.actions.innsynsgrunnlag import innsynsgrunnlag
    from ipkit.storage.planlager import hent_plan

    with okt.db.lesing():
        hele = hent_plan(okt.db, plan.hode.nummer)
    return innsynsgrunnlag(okt, hele, plan, hele=bestilling.mottaker in (None, PLANEIER))


def _grunnlag(plan: Plan, bestilling: Eksport, element: tuple[str, int] | None) -> "Rettsgrunnlag | None":
    """The legal basis of the decision that is told of: a letter's own, or the plan's newest (rule 14)."""
    if bestilling.dokument not in ("plan", "veiledning", "beslutning"):
        return None
    beslutning = next((b for b in plan.beslutning if element == ("beslutning", b.nummer)), None)
    if bestilling.dokument != "beslutning":
        beslutning = siste_beslutning(plan)
    if beslutning is None:
        return None
    # Imported here: most documents tell of no decision, and reading YAML costs.
    from ipkit.domain.rett import gjeldende
    from ipkit.rettsdata import les_rettsdata

    rader = les_rettsdata(bestilling.malmapper).rettsgrunnlag
    return gjeldende(rader, beslutning.dato).get(beslutning.rettsgrunnlag)


def _kartlegging(okt: Okt, bestilling: Eksport) -> "Kartlegging | None":
    """The mapping, for its own document only, once the recipient may have it (rules 41, 42)."""
    if bestilling.dokument != KARTLEGGING or bestilling.variant == BLANK:
        return None
    from ipkit.storage.kartlegging import hent_kartlegging

    with okt.db.lesing():
        return hent_kartlegging(okt.db, bestilling.plan)
