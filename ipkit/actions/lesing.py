"""One plan, read and logged, for the lists of its parts."""

from collections.abc import Mapping

from ipkit.domain.plan import Plan
from ipkit.domain.tilgang import deltakerstatus
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt


def hele_planen(okt: Okt, nummer: int, handling: str) -> Plan:
    """The plan as it is, for the coordinator's own eyes; `handling` is what the log calls the read."""
    return les_plan(okt, nummer, handling)


def deltakerstatuser(okt: Okt, plan: Plan) -> Mapping[int, str]:
    """How each participant stands today (rule 23b), by number."""
    return {d.nummer: deltakerstatus(plan, d, okt.dagens, okt.ekte, okt.innstillinger) for d in plan.deltaker}
