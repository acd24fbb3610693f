"""Sentences of the domain that documents show too, so that they can be had in another language."""

from collections.abc import Callable
from datetime import date

from ipkit.domain.dato import langt

Oversett = Callable[..., str]
"""A whole sentence in bokmål and the values of its `{places}` in; the sentence in some language out."""


def merk(tekst: str) -> str:
    """A text of a table, to be translated where it is used."""
    return tekst


def bokmaal(tekst: str, /, **verdier: object) -> str:
    """The sentence as it stands, with its values in place."""
    if not verdier:
        return tekst
    return tekst.format(**{n: langt(v) if isinstance(v, date) else v for n, v in verdier.items()})
