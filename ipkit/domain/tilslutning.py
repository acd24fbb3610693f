"""Answers to the plan when it is put before its parties."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.samtykke import Giver
from ipkit.domain.verdi import verdi

Tilslutningssvar = Literal["ja", "nei", "merknad"]


@verdi
class Tilslutning:
    """What one party answered when the plan was put before them (rules 55, 56).

    `utgave` is the version that was answered. A remark is dealt with on `behandlet`, and
    `behandlet_tekst` says how.
    """

    nummer: int
    version: int = 1
    part: str = felt("Part", "part")
    gitt_av: Giver | None = felt("Gitt av", "kode", koder=get_args(Giver), default=None)
    dato: date = felt("Dato", "dato")
    svar: Tilslutningssvar = felt("Svar", "kode", koder=get_args(Tilslutningssvar), default="ja")
    merknad: str | None = felt("Merknad", "fritekst", default=None)
    utgave: int | None = felt("Versjon det ble svart på", "heltall", default=None, svar=False)
    behandlet: date | None = felt("Merknaden behandlet", "dato", default=None, svar=False)
    behandlet_tekst: str | None = felt("Hva merknaden førte til", "fritekst", default=None, svar=False)
