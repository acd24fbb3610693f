"""Mutants that change nothing anybody could notice, and why. A test asks that each is a mutant still."""

_RENS = "The quick way out gives the same text as the rest of the function: only the time differs."
_TO_NUMRE = "A yes and a no are two answers, with a number each: the two sides are never equal."
_INGEN_NAA = "Nobody coordinates that day: whoever has it as first or last day would."
_EN_ANNEN = "A yes that lasts longer is another one, with another number."
_BEGYNT = "A newer one that has begun decides, so nobody asks whether this one is renewed."

FORKLART: dict[str, str] = {
    "domain.felt:rens: len(tekst) <= MAKS_TEKST → len(tekst) < MAKS_TEKST": _RENS,
    "domain.mangler_givere:_ombestemt: (s.dato, s.nummer) > (nei.dato, nei.nummer) → "
    "(s.dato, s.nummer) >= (nei.dato, nei.nummer)": _TO_NUMRE,
    "domain.mangler_koordinator:_uten: k.til < b.dato → k.til <= b.dato": _INGEN_NAA,
    "domain.mangler_koordinator:_uten: k.fra > b.dato → k.fra >= b.dato": _INGEN_NAA,
    "domain.samtykkefrister:_fornyet: (ny.dato, ny.nummer) > (s.dato, s.nummer) → "
    "(ny.dato, ny.nummer) >= (s.dato, s.nummer)": _EN_ANNEN,
    "domain.samtykkefrister:_fornyet: dato < ny.gjelder_fra <= dagen_etter → "
    "dato <= ny.gjelder_fra <= dagen_etter": _BEGYNT,
    "domain.verdi:renset: verdi is None and (not f.paakrevd) and (f.slag != 'liste') or type(verdi) is "
    "_RENE.get(f.slag) → (verdi is None and (not f.paakrevd) and (f.slag != 'liste')) and type(verdi) is "
    "_RENE.get(f.slag)": _RENS,
}
