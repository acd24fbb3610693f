"""The password of a file that is sent: typed, or in the first line of a file that only its owner may read."""

from pathlib import Path

from ipkit.exchange.passordzip import Passord
from ipkit.storage.hemmeligfil import les_forste_linje

__all__ = ["Passord", "passord_fra_fil"]


def passord_fra_fil(fil: Path) -> Passord:
    """Raises NokkelError for the file, KommandolinjefeilError for a weak password."""
    return Passord(les_forste_linje(fil))
