"""The private draft: plan work before consent A, for planeier and koordinator only (rule 23, § 6.9).

It is allowed where the municipality has set it so, only while nobody has answered, and it is taken out
of the plan when the answer is no. What it said stays in history.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from ipkit.domain.avgjorelse import IKKE_BEGYNT, UTEN_PLANSAMTYKKE, Avgjorelse
from ipkit.domain.gyldig import samtykkebrudd
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import UTKAST
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.verdi import replace

_ARBEID: tuple[str, ...] = ("overgang", "andretjeneste", "kommentar", "tiltak", "maal")
"""What is written as plan work, in the order it can be taken out."""
_OM_MAAL: tuple[str, ...] = ("sakspunkt", "referatpunkt")


def kan_ha_privat_utkast(plan: Plan, avgjorelse: Avgjorelse, innstillinger: Innstillinger) -> bool:
    """Whether work may go on as a private draft although consent A says no (`avgjorelse`)."""
    ubesvart = avgjorelse.kode in (UTEN_PLANSAMTYKKE, IKKE_BEGYNT)
    return innstillinger.privat_utkast and plan.hode.status == "utkast" and ubesvart


def er_privat(plan: Plan, dato: date | None = None) -> bool:
    """Whether nobody ever gave a valid consent to the plan, or none that has begun by `dato`.

    Then its goals are nobody else's, at no meeting and in no break-glass copy either.
    """
    return not any(
        s.type == "plan"
        and s.svar == "ja"
        and not samtykkebrudd(s)
        and (dato is None or s.gjelder_fra <= dato)
        for s in plan.samtykke
    )


def uten_privat_utkast(plan: Plan) -> Plan:
    """What others may have of a plan that is a private draft: none of the work."""
    om_maal = {navn: tuple(p for p in getattr(plan, navn) if p.maal is None) for navn in _OM_MAAL}
    return replace(plan, **dict.fromkeys(_ARBEID, ()), **om_maal)


def avslaar_utkastet(plan: Plan, svar: Iterable[Samtykke], dato: date) -> bool:
    """Whether these answers refuse a draft that is private still: a no to the plan, or a yes taken back
    before it began. A draft that was once consented to is no private one: then the no only closes it.
    """
    nei = any(s.type == "plan" and (s.svar == "nei" or s.trukket is not None) for s in svar)
    return nei and plan.hode.status in UTKAST and er_privat(plan, dato)


def utkastets_elementer(plan: Plan) -> tuple[Any, ...]:
    """The whole private draft, to be taken out of the plan when it is refused."""
    om_maal = (p for navn in _OM_MAAL for p in getattr(plan, navn) if p.maal is not None)
    return (*om_maal, *(element for navn in _ARBEID for element in getattr(plan, navn)))
