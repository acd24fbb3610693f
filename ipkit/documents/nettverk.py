"""The network map: the planeier in the middle, those who help around, and who coordinates."""

from collections.abc import Sequence
from typing import Any, NamedTuple

from ipkit.documents.oversettelse import Oversetter
from ipkit.documents.tegning import Boks, Del, Strek, Tegning, Tekst, kutt
from ipkit.documents.tidslinje import MAKS_HOYDE, SMAL

_RAD, _LUFT = 10.5, 2.5  # the height of a box, and the room below it
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
    andre = [Knute(r["navn"], r["hva"]) for r in k["ser"][1:]]
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
    plass = int(MAKS_HOYDE / ((_RAD + _LUFT) * skala)) - (len(naermest) + 1 if kolonner == 1 else 0)
    antall = max(plass, 4) * kolonner
    sider = [andre[i : i + antall] for i in range(0, len(andre), antall)] or [[]]
    lag = _smalt if kolonner == 1 else _bredt
    return tuple(
        Tegning(bredde, *lag(midten, naermest, side, bredde, skala), _alt(midten, naermest, side, oversett))
        for side in sider
    )


def _bredt(
    midten: str, naermest: Sequence[Knute], andre: Sequence[Knute], bredde: float, s: float
) -> tuple[float, tuple[Del, ...]]:
    """Two columns, with the planeier and who coordinates between them."""
    boks = bredde * 0.31
    midt_b, midt_x = bredde * 0.3, bredde * 0.35
    halv = -(-len(andre) // 2)
    steg = (_RAD + _LUFT) * s
    midt_antall = 1 + len(naermest)
    hoyde = max(halv, midt_antall) * steg - _LUFT * s + 1
    deler: list[Del] = []
    start = (hoyde - midt_antall * steg + _LUFT * s) / 2
    cy = start + _RAD * s / 2
    for side, x, stamme in (
        (andre[:halv], 0.5, boks + 3.5),
        (andre[halv:], bredde - boks - 0.5, bredde - boks - 3.5),
    ):
        topp = (hoyde - len(side) * steg + _LUFT * s) / 2
        midter = [topp + i * steg + _RAD * s / 2 for i in range(len(side))]
        deler += _stamme(midter, cy, stamme, x + boks if x < midt_x else x, midt_x, midt_x + midt_b)
        for knute, midt in zip(side, midter, strict=True):
            deler += _boks(knute, x, midt - _RAD * s / 2, boks, s)
    if naermest:
        deler.append(Strek(midt_x + midt_b / 2, cy, 0, len(naermest) * steg, "koordinator"))
    deler += _boks(Knute(midten, "", "planeier"), midt_x, start, midt_b, s)
    for i, knute in enumerate(naermest, 1):
        deler += _boks(knute, midt_x, start + i * steg, midt_b, s)
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
    midten: str, naermest: Sequence[Knute], andre: Sequence[Knute], bredde: float, s: float
) -> tuple[float, tuple[Del, ...]]:
    """One column below the planeier, for a phone."""
    steg = (_RAD + _LUFT) * s
    alle = [*naermest, *andre]
    hoyde = (len(alle) + 1) * steg - _LUFT * s + 1
    deler: list[Del] = [Strek(4, _RAD * s, 0, len(alle) * steg - _RAD * s / 2, "ramme")]
    for i, knute in enumerate(alle, 1):
        y = 0.5 + i * steg
        deler.append(Strek(4, y + _RAD * s / 2, 5, 0, "ramme"))
        deler += _boks(knute, 9, y, bredde - 9.5, s)
    deler += _boks(Knute(midten, "", "planeier"), 0.5, 0.5, bredde - 1, s)
    return hoyde, tuple(deler)


def _boks(knute: Knute, x: float, y: float, b: float, s: float) -> list[Del]:
    """A box with its name, and below it what they are."""
    hoyde, rom = _RAD * s, b - 4
    lys = knute.farge == "planeier"
    farge = "lys" if lys else "blekk"
    # Bold letters are a little wider.
    navn = kutt(knute.navn, rom * 0.94, 9 * s)
    deler: list[Del] = [Boks(x, y, b, hoyde, knute.farge, rund=True)]
    if not knute.rolle:
        return [*deler, Tekst(x + 2, y, rom, hoyde, navn, 9.5 * s, farge, True, "midt")]
    rolle = kutt(knute.rolle, rom, 8 * s)
    return [
        *deler,
        Tekst(x + 2, y + 0.6 * s, rom, hoyde / 2 - 0.6 * s, navn, 9 * s, farge, True),
        Tekst(x + 2, y + hoyde / 2, rom, hoyde / 2 - 0.8 * s, rolle, 8 * s, "dempet"),
    ]


def _alt(midten: str, naermest: Sequence[Knute], andre: Sequence[Knute], oversett: Oversetter) -> str:
    """What the map says, in words."""
    linjer = (f"{n.navn} ({n.rolle})" if n.rolle else n.navn for n in (*naermest, *andre))
    return oversett("Nettverket rundt {navn}: {hvem}.", navn=midten, hvem="; ".join(linjer))
