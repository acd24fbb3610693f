"""The private draft, taken out when the planeier says no (rule 23)."""

from ipkit.domain.privatutkast import utkastets_elementer
from ipkit.storage.handling import Handling
from ipkit.storage.kartlegging import tom_kartlegging
from ipkit.storage.okt import Okt


def ta_ut_utkastet(okt: Okt, h: Handling) -> None:
    """Take the whole draft out of the plan, and the mapping with it; history keeps what they said."""
    h.fjern(*utkastets_elementer(h.plan))
    tom_kartlegging(okt, h.plan.hode.nummer)
