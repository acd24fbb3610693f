"""Sentences of the domain that documents show too, so that they can be had in another language."""

from collections.abc import Callable
from datetime import date

from ipkit.domain.dato import langt

Oversett = Callable[..., str]
"""A whole sentence in bokmål and the values of its `{places}` in; the sentence in some language out."""


def bokmaal(tekst: str, /, **verdier: object) -> str:
    """The sentence as it stands, with its values in place."""
    return tekst.format(**{n: langt(v) if isinstance(v, date) else v for n, v in verdier.items()})
