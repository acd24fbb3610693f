"""Texts in letters that are read from right to left, told apart so that their language can be marked."""

import re

_HEBRAISK = "\u0590-\u05ff\ufb1d-\ufb4f"
_ARABISK = "\u0600-\u08ff\ufb50-\ufdff\ufe70-\ufefc"
# All of both and a little more, in two ranges: what has three costs Python a millisecond to compile.
_KANSKJE = "[\u0590-\u08ff\ufb1d-\ufefc]"
# A passage goes on over blanks and marks between its words.
_BIT = "|".join(rf"([{s}](?:[^\w\n\t]*[{s}])*)" for s in (_HEBRAISK, _ARABISK))
REGION = {"ar": "ar-SA", "he": "he-IL", "nb": "nb-NO", "nn": "nn-NO", "se": "se-NO"}
"""What Word calls a language."""


def har_hoyreskrift(tekst: str) -> bool:
    """Whether any letter is of a script that runs from right to left."""
    # Whether æ, ø and å are the rarest letters of it: asked this way it costs a tenth of looking at each.
    if len(tekst.encode("latin-1", "ignore")) == len(tekst):
        return False
    return re.search(_KANSKJE, tekst) is not None and re.search(_BIT, tekst) is not None


def del_i_skrifter(tekst: str) -> list[tuple[str, str | None]]:
    """The text in pieces, each with its language where its letters say that it is a foreign one."""
    ut: list[tuple[str, str | None]] = []
    slutt = 0
    for treff in re.finditer(_BIT, tekst):
        if treff.start() > slutt:
            ut.append((tekst[slutt : treff.start()], None))
        ut.append((treff[0], "he" if treff[1] else "ar"))
        slutt = treff.end()
    return ut + ([(tekst[slutt:], None)] if slutt < len(tekst) or not tekst else [])
