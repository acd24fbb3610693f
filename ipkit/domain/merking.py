"""What every text that describes someone carries (design D13): life area and two flags."""

from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.verdi import verdi

Gruppe = Literal["foresatte"]
"""Groups of recipients that a text can be withheld from (rules 32, 33)."""


@verdi
class Merking:
    """Base of the values that hold text about somebody.

    `livsomraade` is a code of the municipality (None: not of one area), `tredjepart` says that the
    text tells about somebody else than the planeier, `deles_ikke_med` lists groups it is kept from.
    """

    livsomraade: str | None = felt("Livsområde", "kode", default=None)
    tredjepart: bool = felt("Omtaler andre enn planeier", "ja_nei", default=False)
    deles_ikke_med: tuple[str, ...] = felt("Deles ikke med", "liste", koder=get_args(Gruppe), default=())
