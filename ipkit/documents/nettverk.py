"""The network map: the planeier in the middle, those who help around, and who coordinates."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ipkit.documents.oversettelse import Oversetter
from ipkit.documents.tegning import Boks, Del, Plass, Strek, Tegning, Tekst, kutt, tekstbredde
from ipkit.documents.tidsrader import MAKS_HOYDE, SMAL

_LINJE, _RAD, _LUFT = 3.6, 10.5, 2.5  # one more line, a box of two, and the room below it
BOKS, MIDTBOKS = 0.31, 0.3
"""The width of a box beside and in the middle, as parts of the whole."""
MINST = 2
"""Fewer people than this beside planeier are no network."""


class Knute(NamedTuple):
    """One in the network: name, what they are, and the key of FARGER that their box has."""

    navn: str
    rolle: str
    farge: str = "person"


def plannettverk(
    k: dict[str, Any], oversett: Oversetter, bredde: float = 160, skala: float = 1
) -> tuple[Tegning, ...]:
    """Who takes part in a plan, from its context: family first, then the services."""
    deltakere = sorted(k["deltakere"], key=lambda d: d["tilknytning"] is None)
    return nettverk(
        k["planeier"]["navn"],
        [_koordinator(x) for x in (k["koordinator"], *k["andre_koordinatorer"]) if x],
        [_deltaker(d, oversett) for d in deltakere],
        oversett,
        bredde,
        skala,
    )


def tilgangsnettverk(
    k: dict[str, Any], oversett: Oversetter, bredde: float = 160, skala: float = 1
) -> tuple[Tegning, ...]:
    """Who sees the plan, and what of it."""
    andre = [Knute(r["navn"], r["kort"]) for r in k["ser"][1:]]
    return nettverk(k["planeier"]["navn"], [], andre, oversett, bredde, skala)


def _koordinator(k: dict[str, Any]) -> Knute:
    return Knute(k["navn"], _sammen(k["rolle"], k["tjeneste"]), "koordinator")


def _deltaker(d: dict[str, Any], oversett: Oversetter) -> Knute:
    hva = d["rolle"] or d["tilknytning"]
    if d["foreslaatt"]:
        return Knute(d["navn"], _sammen(oversett("foreslått"), hva, d["tjeneste"]), "forslag")
    return Knute(d["navn"], _sammen(hva, d["tjeneste"]))


def _sammen(*deler: str | None) -> str:
    return ", ".join(d for d in deler if d)


def nettverk(
    midten: str,
    naermest: Sequence[Knute],
    andre: Sequence[Knute],
    oversett: Oversetter,
    bredde: float = 160,
    skala: float = 1,
) -> tuple[Tegning, ...]:
    """The map in as many pictures as it takes; none where there are too few to draw."""
    if len(naermest) + len(andre) < MINST:
        return ()
    kolonner = 1 if bredde < SMAL else 2
    rad = _radhoyde([*naermest, *andre], bredde, skala)
    plass = int(MAKS_HOYDE / (rad + _LUFT * skala)) - (len(naermest) + 1 if kolonner == 1 else 0)
    antall = max(plass, 4) * kolonner
    sider = [andre[i : i + antall] for i in range(0, len(andre), antall)] or [[]]
    lag = _smalt if kolonner == 1 else _bredt
    return tuple(
        Tegning(
            bredde, *lag(midten, naermest, side, bredde, skala, rad), _alt(midten, naermest, side, oversett)
        )
        for side in sider
    )


def _bredt(
    midten: str, naermest: Sequence[Knute], andre: Sequence[Knute], bredde: float, s: float, rad: float
) -> tuple[float, tuple[Del, ...]]:
    """Two columns, with the planeier and who coordinates between them."""
    boks = bredde * BOKS
    midt_b, midt_x = bredde * MIDTBOKS, bredde * (1 - MIDTBOKS) / 2
    halv = -(-len(andre) // 2)
    steg = rad + _LUFT * s
    midt_antall = 1 + len(naermest)
    hoyde = max(halv, midt_antall) * steg - _LUFT * s + 1
    deler: list[Del] = []
    start = (hoyde - midt_antall * steg + _LUFT * s) / 2
    cy = start + rad / 2
    for side, x, stamme in (
        (andre[:halv], 0.5, boks + 3.5),
        (andre[halv:], bredde - boks - 0.5, bredde - boks - 3.5),
    ):
        topp = (hoyde - len(side) * steg + _LUFT * s) / 2
        midter = [topp + i * steg + rad / 2 for i in range(len(side))]
        deler += _stamme(midter, cy, stamme, x + boks if x < midt_x else x, midt_x, midt_x + midt_b)
        for knute, midt in zip(side, midter, strict=True):
            deler += _boks(knute, x, midt - rad / 2, boks, s, rad)
    if naermest:
        deler.append(Strek(midt_x + midt_b / 2, cy, 0, len(naermest) * steg, "koordinator"))
    deler += _boks(Knute(midten, "", "planeier"), midt_x, start, midt_b, s, rad)
    for i, knute in enumerate(naermest, 1):
        deler += _boks(knute, midt_x, start + i * steg, midt_b, s, rad)
    return hoyde, tuple(deler)


def _stamme(
    midter: list[float], cy: float, stamme: float, kant: float, venstre: float, hoyre: float
) -> list[Del]:
    """The lines from the planeier's box to the boxes of one side."""
    if not midter:
        return []
    topp, bunn = min([*midter, cy]), max([*midter, cy])
    til_midten = venstre if stamme < venstre else hoyre
    linjer: list[Del] = [
        Strek(stamme, topp, 0, bunn - topp, "ramme"),
        Strek(min(stamme, til_midten), cy, abs(til_midten - stamme), 0, "ramme"),
    ]
    return linjer + [Strek(min(stamme, kant), y, abs(stamme - kant), 0, "ramme") for y in midter]


def _smalt(
    midten: str, naermest: Sequence[Knute], andre: Sequence[Knute], bredde: float, s: float, rad: float
) -> tuple[float, tuple[Del, ...]]:
    """One column below the planeier, for a phone."""
    steg = rad + _LUFT * s
    alle = [*naermest, *andre]
    hoyde = (len(alle) + 1) * steg - _LUFT * s + 1
    deler: list[Del] = [Strek(4, rad, 0, len(alle) * steg - rad / 2, "ramme")]
    for i, knute in enumerate(alle, 1):
        y = 0.5 + i * steg
        deler.append(Strek(4, y + rad / 2, 5, 0, "ramme"))
        deler += _boks(knute, 9, y, bredde - 9.5, s, rad)
    deler += _boks(Knute(midten, "", "planeier"), 0.5, 0.5, bredde - 1, s, rad)
    return hoyde, tuple(deler)


def _radhoyde(knuter: Sequence[Knute], bredde: float, s: float) -> float:
    """The height of a box: a line more where somebody's role takes two."""
    rom = min(BOKS, MIDTBOKS) * bredde - 4 if bredde >= SMAL else bredde - 13.5
    return (_RAD + (_LINJE if any(len(_linjer(k.rolle, rom, s)) > 1 for k in knuter) else 0)) * s


def _linjer(rolle: str, rom: float, s: float) -> list[str]:
    """A role in one line, or in two: what they are, and from where."""
    if not rolle:
        return []
    forste, _, rest = rolle.rpartition(", ")
    if tekstbredde(rolle, 8 * s) <= rom or not forste:
        return [kutt(rolle, rom, 8 * s)]
    return [kutt(forste, rom, 8 * s), kutt(rest, rom, 8 * s)]


def _boks(knute: Knute, x: float, y: float, b: float, s: float, rad: float) -> list[Del]:
    """A box with its name, and below it what they are."""
    rom = b - 4
    farge = "lys" if knute.farge == "planeier" else "blekk"
    # Bold letters are a little wider.
    navn = kutt(knute.navn, rom * 0.94, 9 * s)
    deler: list[Del] = [Boks(x, y, b, rad, knute.farge, rund=True)]
    linjer = _linjer(knute.rolle, rom, s)
    if not linjer:
        plass: Plass = "midt" if knute.farge == "planeier" else "venstre"
        return [*deler, Tekst(x + 2, y, rom, rad, navn, 9 * s, farge, True, plass)]
    topp = y + (rad - (4.8 + _LINJE * len(linjer)) * s) / 2
    deler.append(Tekst(x + 2, topp, rom, 4.6 * s, navn, 9 * s, farge, True))
    for i, linje in enumerate(linjer):
        deler.append(Tekst(x + 2, topp + (4.7 + _LINJE * i) * s, rom, _LINJE * s, linje, 8 * s, "dempet"))
    return deler


def _alt(midten: str, naermest: Sequence[Knute], andre: Sequence[Knute], oversett: Oversetter) -> str:
    """What the map says, in words."""
    linjer = (f"{n.navn} ({n.rolle})" if n.rolle else n.navn for n in (*naermest, *andre))
    return oversett("Nettverket rundt {navn}: {hvem}.", navn=midten, hvem="; ".join(linjer))
