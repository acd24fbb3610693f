"""Mutants that change nothing anybody could notice, and why. A test asks that each is a mutant still."""

_RENS = "The quick way out gives the same text as the rest of the function: only the time differs."

FORKLART: dict[str, str] = {
    "domain.felt:rens: len(tekst) <= MAKS_TEKST → len(tekst) < MAKS_TEKST": _RENS,
}
