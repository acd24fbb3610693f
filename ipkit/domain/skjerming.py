"""What others may see of the numbers: small counts are masked, and what would tell them (rule 143).

Nought is small too. A group of parts with a known total never has one part masked alone: the next
smallest goes with it, until what is masked is at least the limit together, and nobody who knows these rules
can tell a small part from the total. A part of a whole is masked
also where the rest of it is small.
"""

from collections.abc import Iterable, Mapping

from ipkit.domain.statistikk import FRISTER, GRUPPER, Tall, Vist

Delvist = Mapping[str, int | None]


def skjermet(tall: Tall, grense: int) -> Vist:
    """The numbers that may leave koordinerende enhet; None where one is masked."""
    aktive = tall["planer"]["aktive"]
    vist = {navn: enkeltvis(del_, grense) for navn, del_ in tall.items()}
    for navn in ("evaluering", "alder"):
        vist[navn] = deler(tall[navn], grense)
    med, uten = tall["med_koordinator"], tall["uten_koordinator"]
    par = {n: deler({"med": med[n], "uten": uten[n]}, grense) for n in GRUPPER}
    vist["med_koordinator"] = {n: par[n]["med"] for n in GRUPPER}
    vist["uten_koordinator"] = {n: par[n]["uten"] for n in GRUPPER}
    vist["livsomraader"] = delmengder(tall["livsomraader"], (aktive,), grense)
    over = tall["over_fristen"]
    minst_en = delmengder({"minst_en": over["minst_en"]}, (aktive,), grense)
    hver = delmengder({n: over[n] for n in FRISTER}, (over["minst_en"], aktive), grense)
    vist["over_fristen"] = {**minst_en, **hver}
    if "kostra" in tall:
        vist["kostra"] = _kostra(tall["kostra"], aktive, grense)
    return vist


def enkeltvis(tall: Mapping[str, int], grense: int) -> Delvist:
    """Numbers that have no total beside them."""
    return {navn: n if n >= grense else None for navn, n in tall.items()}


def deler(tall: Mapping[str, int], grense: int) -> Delvist:
    """Parts that make up a known total together.

    What is as large as the last one that goes along, goes along too, and small counts that all are as large
    as they can be are not masked alone: else whoever knows how this is done could tell which is which.
    """
    smaa = {navn for navn, n in tall.items() if n < grense}
    skjult = set(smaa)
    while skjult and (resten := [n for navn, n in tall.items() if navn not in skjult]):
        sammen = sum(tall[navn] for navn in skjult)
        stoerst_mulig = skjult == smaa and sammen == len(smaa) * (grense - 1)
        if sammen >= grense and not stoerst_mulig:
            break
        skjult |= {navn for navn, n in tall.items() if n == min(resten)}
    return {navn: None if navn in skjult else n for navn, n in tall.items()}


def delmengder(tall: Mapping[str, int], helheter: Iterable[int], grense: int) -> Delvist:
    """Numbers that each count some of a known whole, and may overlap."""
    minste = list(helheter)
    return {
        navn: n if n >= grense and all(hel - n >= grense for hel in minste) else None
        for navn, n in tall.items()
    }


def _kostra(tall: Mapping[str, int], aktive: int, grense: int) -> Delvist:
    """As many people as active plans is no news; a few fewer would tell of those with two plans."""
    brukere = tall["brukere_med_individuell_plan"]
    vises = brukere >= grense and (aktive == brukere or aktive - brukere >= grense)
    tjeneste = delmengder({"med_tjeneste": tall["med_tjeneste"]}, (brukere,), grense)
    return {"brukere_med_individuell_plan": brukere if vises else None, **tjeneste}
