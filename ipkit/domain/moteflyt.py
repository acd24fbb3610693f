"""What a meeting and its minutes can become (domene § 2.4; rules 107, 119)."""

from typing import cast

from ipkit.domain.mote import Mote, Motestatus, Referatstatus
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

KOMMENDE: tuple[str, ...] = ("planlagt", "innkalt")
"""A meeting that is still to be held."""

MOTEOVERGANGER: dict[str, tuple[str, ...]] = {
    "planlagt": ("innkalt", "avholdt", "avlyst"),
    "innkalt": ("innkalt", "avholdt", "avlyst"),
    "avholdt": (),
    "avlyst": (),
}
"""A meeting is called again when its day or place has changed. What was held, or called off, stays so."""

REFERATOVERGANGER: dict[str | None, tuple[str, ...]] = {
    None: ("utkast",),
    "utkast": ("utkast", "sendt"),
    "sendt": ("utkast", "merknader", "godkjent"),
    "merknader": ("utkast", "merknader", "godkjent"),
    "godkjent": ("utkast",),
}
"""Minutes that are corrected are a draft again, whatever they were: a correction has its reason."""

_KAN_IKKE = {"innkalt": "kan ikke innkalles", "avholdt": "har ikke referat", "avlyst": "kan ikke avlyses"}
_REFERAT_KAN_IKKE = {
    "utkast": "er alt ført",
    "sendt": "kan ikke sendes",
    "merknader": "tar ikke imot merknader",
    "godkjent": "kan ikke godkjennes",
}
_REFERAT_ER = {
    None: "er ikke ført",
    "utkast": "er ikke sendt",
    "sendt": "er sendt",
    "merknader": "har merknader",
    "godkjent": "er godkjent",
}


def sett_motestatus(mote: Mote, ny: Motestatus) -> Mote:
    """The meeting with its next status. Raises RegelError where it cannot become that."""
    if ny not in MOTEOVERGANGER[mote.status]:
        raise RegelError(f"Møte {mote.nummer} er {mote.status} og {_KAN_IKKE[ny]}.", "IP-R107")
    return replace(mote, status=ny)


def sett_referatstatus(mote: Mote, ny: str) -> Mote:
    """The meeting with the next status of its minutes (rule 119). Raises RegelError."""
    # Minutes from before the register knew of their status were recorded, and no more.
    fra = mote.referatstatus or ("utkast" if mote.referatdato else None)
    if ny not in REFERATOVERGANGER[fra]:
        er = _REFERAT_ER[fra]
        raise RegelError(f"Referatet fra møte {mote.nummer} {er} og {_REFERAT_KAN_IKKE[ny]}.", "IP-R119")
    return replace(mote, referatstatus=cast(Referatstatus, ny))
