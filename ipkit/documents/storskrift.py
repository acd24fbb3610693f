"""Large print, of any `stil.docx`: running text of 16 points, and nothing below 14."""

import re

_STORRELSE = r'(<w:sz(?:Cs)? w:val=")(\d+)(?=")'
FORHOLD = 16 / 11
MINST = 28
"""Half points."""
_MEST_TILLEGG = 14
"""Half points: a heading is large already, and grows no more than this."""

STOR_I_TYPST = f"calc.max(calc.min(calc.round(x * {FORHOLD}), x + {_MEST_TILLEGG / 2}), {MINST / 2})"
"""The same of `x` points, as typst reckons it."""


def forstorr(stiler: str) -> str:
    """The styles of a Word file in large print."""
    return re.sub(_STORRELSE, lambda treff: treff[1] + str(_ny(int(treff[2]))), stiler)


def _ny(halve_punkter: int) -> int:
    return max(min(round(halve_punkter * FORHOLD), halve_punkter + _MEST_TILLEGG), MINST)
