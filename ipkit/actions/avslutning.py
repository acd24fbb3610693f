"""Close a plan."""

from collections.abc import Mapping
from typing import Any

from ipkit.domain.moteregler import avlys_kommende
from ipkit.domain.planregler import avslutt
from ipkit.errors import RegelError
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt


def avslutt_plan(okt: Okt, nummer: int, svar: Mapping[str, Any]) -> None:
    """Close the plan (rules 133, 134); afterwards it is read-only (rule 137).

    `svar`: `grunn`, `tekst`, `dato` (the last day), `planeier_informert` and `ke_varslet`, as dates.
    Meetings planned for that day or later are cancelled. Raises RegelError for what is missing.
    """
    with handling(okt, "avslutt", nummer) as h:
        dato = svar.get("dato")
        if dato is None:
            raise RegelError("Planen kan ikke avsluttes uten sluttdato. Oppgi den med --dato", "IP-R134")
        informert, varslet = svar.get("planeier_informert"), svar.get("ke_varslet")
        hode = avslutt(h.plan, svar.get("grunn") or "", svar.get("tekst") or "", dato, informert, varslet)
        h.lagre(hode, *avlys_kommende(h.plan, dato))
