"""The timeline: goals and measures over the plan period, with today, evaluations and meetings."""

from collections.abc import Sequence
from datetime import date
from typing import Any, NamedTuple

from ipkit.documents.oversettelse import Oversetter
from ipkit.documents.tegning import Boks, Del, Merke, Strek, Tegning, Tekst, linjer, tekstbredde
from ipkit.documents.tidsakse import Akse
from ipkit.documents.tidsrader import (
    ETIKETT,
    HALV_SIDE,
    LINJE,
    MAKS_HOYDE,
    SMAL,
    TILTAK,
    Plass,
    Rad,
    bare_maal,
    del_opp,
    enkel_hoyde,
    innrykk,
    med_linjer,
    plasser,
    radpunkt,
    tidsrader,
)
from ipkit.domain.tekst import merk

SIDE = 160
"""Millimetres: the width of a page's text, by which it is chosen what a picture shows."""


def tidslinje(
    k: dict[str, Any], oversett: Oversetter, bredde: float = 160, skala: float = 1
) -> tuple[Tegning, ...]:
    """The timeline of a plan's context; none where there is nothing to show.

    One picture on one page: in a plan too long for that the names are cut, or it shows the goals alone. Only
    more goals than a page has room for are divided. `skala` is the size of the type: 1 is that of 11 points.
    """
    rader = list(tidsrader(k, oversett))
    datoer = [d for r in rader for d in (r.fra, r.til) if d]
    akse = Akse.for_plan(k["plan"]["fra"], k["plan"]["til"], datoer)
    if not datoer or akse is None:
        return ()
    hendelser = _hendelser(k, akse, oversett)
    rader, hele = _utvalg(rader, len(hendelser), skala, oversett)
    deler = del_opp([plasser(r, bredde, skala) for r in rader], len(hendelser), skala)
    return tuple(
        _Bilde(k, oversett, akse, hendelser, bredde, skala, hele=hele).tegn(d, i, deler)
        for i, d in enumerate(deler, 1)
    )


def _utvalg(rader: list[Rad], hendelser: int, skala: float, oversett: Oversetter) -> tuple[list[Rad], bool]:
    """The rows that one page has room for, and whether they are all; the same for every width of picture.

    In large print the goals alone where all would fill more than half a page: the page before a tall picture
    stays empty, and a name in large letters on one line is cut to a word or two.
    """
    stor = skala > 1
    maks = HALV_SIDE if stor else MAKS_HOYDE
    for utvalg, hele, rom in ((rader, True, maks), (bare_maal(rader, oversett), False, MAKS_HOYDE)):
        enlinjet = [r._replace(enlinje=True) for r in utvalg]
        # No words are laid out where there is no room for one line of each.
        if _paa_en_side(enlinjet, hendelser, skala, rom):
            if _paa_en_side(utvalg, hendelser, skala, rom):
                return utvalg, hele
            if not (stor and hele):
                return enlinjet, hele
    return enlinjet, False


def _paa_en_side(rader: Sequence[Rad], hendelser: int, skala: float, rom: float) -> bool:
    return len(del_opp([_hoyde(r, skala) for r in rader], hendelser, skala, rom)) == 1


def _hoyde(rad: Rad, skala: float) -> Plass:
    """The room that a row takes on the page; one line is as high as any, before it is cut."""
    return med_linjer(rad, [rad.tekst], SIDE, skala) if rad.enlinje else plasser(rad, SIDE, skala)


class _Hendelser(NamedTuple):
    """One line of marks: its name, the form of the marks, and the days that were and that are to come."""

    navn: str
    form: str
    holdt: list[date]
    kommer: list[date]


def _hendelser(k: dict[str, Any], akse: Akse, oversett: Oversetter) -> list[_Hendelser]:
    """Evaluations and meetings within the period."""
    holdt: list[date] = k["datoer"]["evalueringer"]
    neste = (
        []
        if k["plan"]["avsluttet"]
        else [d for d in (k["plan"]["neste_evaluering"],) if d and d not in holdt]
    )
    alle = (
        _Hendelser(oversett("Evaluering"), "rombe", holdt, neste),
        _Hendelser(oversett("Møter"), "sirkel", k["datoer"]["moter"], k["datoer"]["kommende_moter"]),
    )
    med = (
        h._replace(holdt=[d for d in h.holdt if akse.har(d)], kommer=[d for d in h.kommer if akse.har(d)])
        for h in alle
    )
    return [h for h in med if h.holdt or h.kommer]


class _Bilde:
    """Draws one part of a timeline, from the top down."""

    def __init__(
        self,
        k: dict[str, Any],
        oversett: Oversetter,
        akse: Akse,
        hendelser: list[_Hendelser],
        bredde: float,
        skala: float,
        *,
        hele: bool,
    ) -> None:
        self.hele = hele
        self.dato: date = k["dato"]
        self.oversett = oversett
        self.akse = akse
        self.hendelser = hendelser
        self.bredde = bredde
        self.skala = skala
        self.smal = bredde < SMAL
        self.venstre = 1.0 if self.smal else bredde * ETIKETT
        self.rom = bredde - self.venstre - 1
        self.deler: list[Del] = []
        self.felt: list[tuple[float, float]] = []

    def tegn(self, rader: list[Plass], nummer: int, alle: list[list[Plass]]) -> Tegning:
        """The picture of these rows, number `nummer` of `alle`."""
        s = self.skala
        topp = 5 * s
        y = topp + 5 * s
        for h in self.hendelser:
            y = self._hendelse(h, y)
        for plass in rader:
            y = self._rad(plass, y)
        bak = self._bakgrunn(topp, y)
        hoyde = self._forklaring(y + 1)
        return Tegning(
            self.bredde, hoyde, (*bak, *self.deler, *self._idag(topp, y, bak)), self._alt(rader, nummer, alle)
        )

    def _x(self, d: date) -> float:
        return self.venstre + self.akse.andel(d) * self.rom

    def _bakgrunn(self, topp: float, bunn: float) -> list[Del]:
        """The frame, and a line with its word for each tick."""
        s = self.skala
        ned = topp + 5 * s
        ut: list[Del] = [
            Strek(self.venstre, ned, self.rom, 0, "ramme"),
            Strek(0, bunn, self.bredde, 0, "ramme"),
        ]
        merker = self.akse.merker(int(self.rom / (17 * s)))
        for (d, tekst), neste in zip(merker, [*merker[1:], None], strict=False):
            x = self._x(d)
            slutt = self._x(neste[0]) if neste else self.bredde
            ut += [Strek(x, y, 0, h, "rutenett") for y, h in self._loddrett(x, topp, bunn, self.deler)]
            if tekstbredde(tekst, 8 * s) <= slutt - x - 1:
                ut.append(Tekst(x + 0.8, topp, slutt - x - 1, 5 * s, tekst, 8 * s, "dempet"))
        return ut

    def _loddrett(self, x: float, topp: float, bunn: float, ord_: Sequence[Del]) -> list[tuple[float, float]]:
        """Where a line down the picture is drawn; it crosses no words."""
        biter = [(topp, 5 * self.skala), *self.felt] if self.smal else [(topp, bunn - topp)]
        for d in ord_:
            if isinstance(d, Tekst) and d.x - 0.5 <= x <= d.x + tekstbredde(d.tekst, d.punkt) + 0.5:
                over = [(y, min(h, d.y - y)) for y, h in biter]
                under = [(max(y, d.y + d.h), min(h, y + h - d.y - d.h)) for y, h in biter]
                biter = [(y, h) for y, h in (*over, *under) if h > 0]
        return biter

    def _idag(self, topp: float, bunn: float, bak: Sequence[Del]) -> list[Del]:
        if not self.akse.har(self.dato):
            return []
        x, s = self._x(self.dato), self.skala
        tekst = self.oversett("I dag")
        b = tekstbredde(tekst, 8.5 * s) + 1
        start = min(max(x - b / 2, 0), self.bredde - b)
        return [
            *(Strek(x, y, 0, h, "idag") for y, h in self._loddrett(x, topp, bunn, (*bak, *self.deler))),
            Tekst(start, 0, b, topp - 0.5, tekst, 8.5 * s, "varsel", True, "midt"),
        ]

    def _hendelse(self, h: _Hendelser, y: float) -> float:
        """A line of marks; on a narrow picture its name stands above them."""
        s = self.skala
        hoyde = (9 if self.smal else 6) * s
        tekst_h = 4.5 * s if self.smal else hoyde
        etikett_b = self.bredde if self.smal else self.venstre - 2
        self.deler.append(Tekst(0, y, etikett_b, tekst_h, h.navn, TILTAK * s, "dempet", True))
        midt = y + (hoyde - 2.4 * s if self.smal else hoyde / 2)
        form: Any = h.form
        self.felt.append((y + tekst_h, hoyde - tekst_h))
        for dager, farge in ((h.holdt, "merke"), (h.kommer, "kommende")):
            self.deler += [Merke(self._x(d), midt, 1.7 * s, form, farge) for d in dager]
        return y + hoyde

    def _rad(self, plass: Plass, y: float) -> float:
        s = self.skala
        rad, linjer, tekst_h, hoyde = plass
        inn = innrykk(rad, s)
        etikett_b = (self.bredde if self.smal else self.venstre - 2) - inn
        if rad.er_maal:
            self.deler.append(Strek(0, y, self.bredde, 0, "rutenett"))
        topp = y + (tekst_h - LINJE * s * len(linjer)) / 2
        for i, tekst in enumerate(linjer):
            linje_y = topp + i * LINJE * s
            self.deler.append(
                Tekst(inn, linje_y, etikett_b, LINJE * s, tekst, radpunkt(rad) * s, fet=rad.er_maal)
            )
        stolpe_y = y + tekst_h if self.smal else y
        self._stolpe(rad, stolpe_y, hoyde - tekst_h if self.smal else hoyde)
        return y + hoyde

    def _stolpe(self, rad: Rad, y: float, hoyde: float) -> None:
        """The bar, or in words why there is none."""
        self.felt.append((y, 0.01 if self._uten_stolpe(rad) else hoyde))
        ord_ = self._uten_stolpe(rad)
        if ord_:
            punkt = min(8 * self.skala, hoyde / 0.45)
            self.deler.append(Tekst(self.venstre + 1, y, self.rom - 1, hoyde, ord_, punkt, "dempet"))
            return
        fra, til = self._x(rad.fra or self.akse.start), self._x(rad.til or self.akse.slutt)
        enkel = enkel_hoyde(rad) * self.skala * (0.6 if self.smal else 1)
        tykk = enkel * (0.55 if self.smal else 0.5 if rad.er_maal else 0.4)
        b = max(til - fra, 1.2)
        x = min(fra, self.bredde - 1 - b)
        self.deler.append(Boks(x, y + (hoyde - tykk) / 2, b, tykk, rad.farge))

    def _uten_stolpe(self, rad: Rad) -> str:
        if not rad.fra and not rad.til:
            return self.oversett("uten dato")
        if rad.til and rad.til < self.akse.start:
            return self.oversett("til {til}", til=rad.til)
        if rad.fra and rad.fra > self.akse.slutt:
            return self.oversett("fra {fra}", fra=rad.fra)
        return ""

    def _forklaring(self, y: float) -> float:
        o = self.oversett
        ord_ = [o("Fylt merke: holdt. Hult merke: planlagt.")] if self.hendelser else []
        if not self.hele:
            ord_.append(o("Tiltakene står ved hvert mål."))
        punkt, hoyde = 8 * self.skala, 4 * self.skala
        for tekst in linjer(" ".join(ord_), self.bredde, punkt) if ord_ else ():
            self.deler.append(Tekst(0, y, self.bredde, hoyde, tekst, punkt, "dempet"))
            y += hoyde
        return y

    def _alt(self, rader: list[Plass], nummer: int, alle: list[list[Plass]]) -> str:
        """What the picture says, in words."""
        o = self.oversett
        ut = [o("Tidslinje fra {fra} til {til}.", fra=self.akse.start, til=self.akse.slutt)]
        if len(alle) > 1:
            ut.append(o("Del {nummer} av {antall}.", nummer=nummer, antall=len(alle)))
        if self.akse.har(self.dato):
            ut.append(o("I dag er {dato}.", dato=self.dato))
        if not self.hele:
            ut.append(o("Tiltakene står ved hvert mål."))
        for h in self.hendelser:
            for mal, dager in (
                (merk("{navn}: {dager}."), h.holdt),
                (merk("{navn}, planlagt: {dager}."), h.kommer),
            ):
                if dager:
                    ut.append(o(mal, navn=h.navn, dager=", ".join(map(o.langt, dager))))
        return " ".join([*ut, *(self._rad_i_ord(p.rad) for p in rader)])

    def _rad_i_ord(self, rad: Rad) -> str:
        o = self.oversett
        navn = rad.navn if rad.er_maal else o("Tiltak {nummer}", nummer=rad.navn)
        naar = (
            o("{fra} til {til}", fra=rad.fra, til=rad.til)
            if rad.fra and rad.til
            else o("fra {fra}", fra=rad.fra)
            if rad.fra
            else o("til {til}", til=rad.til)
            if rad.til
            else o("uten dato")
        )
        merknad = f" ({rad.merknad})" if rad.merknad else ""
        return f"{navn}, {' '.join(rad.tekst.split())}{merknad}: {naar}."
