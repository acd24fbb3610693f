"""The private draft: goals before consent A, for planeier and koordinator only (rule 23, § 6.9).

It is allowed where the municipality has set it so, only while nobody has answered, and it is taken out
of the plan when the answer is no. What it said stays in history.
"""

from typing import Any

from ipkit.domain.avgjorelse import IKKE_BEGYNT, UTEN_PLANSAMTYKKE, Avgjorelse
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import UTKAST, Plan
from ipkit.domain.samtykke import Samtykke


def kan_ha_privat_utkast(plan: Plan, avgjorelse: Avgjorelse, innstillinger: Innstillinger) -> bool:
    """Whether work may go on as a private draft although consent A says no (`avgjorelse`)."""
    ubesvart = avgjorelse.kode in (UTEN_PLANSAMTYKKE, IKKE_BEGYNT)
    return innstillinger.privat_utkast and plan.hode.status == "utkast" and ubesvart


def er_privat(plan: Plan) -> bool:
    """Whether nobody ever consented to the plan: then its goals are nobody else's, at no meeting either."""
    return not any(s.type == "plan" and s.svar == "ja" for s in plan.samtykke)


def som_slettes(plan: Plan, svar: Samtykke) -> tuple[Any, ...]:
    """What goes out of the plan with this answer: the whole private draft when it is a no, else nothing.

    A draft that was once consented to is no private one: then the no only closes it.
    """
    if svar.type != "plan" or svar.svar != "nei" or plan.hode.status not in UTKAST or not er_privat(plan):
        return ()
    saker = (p for p in plan.sakspunkt if p.maal is not None)
    referat = (p for p in plan.referatpunkt if p.maal is not None)
    return (*saker, *referat, *plan.kommentar, *plan.tiltak, *plan.maal)
