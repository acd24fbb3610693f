"""Every BLOCK rule as a row: what is refused, how, and which function refuses it.

A module here is one subject and exposes `SPERRER`; `tests/cli/test_sperrer.py` runs every row twice: as it
is, and with the check taken away. A row whose act goes through without its check proves that the check,
and nothing else, keeps the rule.
"""

from importlib import import_module
from pkgutil import iter_modules
from typing import Any, NamedTuple


class Sperre(NamedTuple):
    """One refusal.

    `oppsett` are commands that must succeed first, `kommando` the one that is refused with `kode` and the
    whole line `setning`. `kontroll` is the dotted path of the function that refuses; `uten` is what it
    returns when it is taken away, or a function that stands in its place. `oppsett` begins with the
    register of `fra`: `tomt`, or `ipkit` with the issue's active plan 1.
    """

    regel: str
    kommando: str
    kode: int
    setning: str
    kontroll: str
    oppsett: tuple[str, ...] = ()
    uten: Any = None
    fra: str = "ipkit"


def alle() -> list[Sperre]:
    """The rows of every module here, in order of name."""
    moduler = sorted(modul.name for modul in iter_modules(__path__))
    return [rad for navn in moduler for rad in import_module(f"{__name__}.{navn}").SPERRER]
