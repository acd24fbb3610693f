"""Evaluations and revisions: is the plan working (rules 88–97)."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.maal import Oppnaaelse
from ipkit.domain.merking import Merking
from ipkit.domain.verdi import verdi

Anledning = Literal["ordinaer", "vesentlig_endring", "onske"]
Deltakelse = Literal["til_stede", "egen_uttalelse", "onsket_ikke"]


@verdi
class Evaluering(Merking):
    """One evaluation. The first of the five questions is answered goal by goal (Maalvurdering).

    `anledning` and `aarsak` tell an extra one from the yearly one (rule 92).
    """

    nummer: int
    version: int = 1
    dato: date = felt("Dato", "dato")
    anledning: Anledning = felt("Anledning", "kode", koder=get_args(Anledning), default="ordinaer")
    aarsak: str | None = felt("Hva som førte til evalueringen", "fritekst", default=None)
    deltok: str | None = felt("Hvem som deltok", "fritekst", default=None)
    barnets_syn: str | None = felt("Barnets syn", "fritekst", default=None)
    planeier_deltok: Deltakelse = felt("Planeier deltok", "kode", koder=get_args(Deltakelse))
    planeiers_ord: str | None = felt("Planeiers egne ord", "fritekst", default=None)
    oppsummering: str | None = felt("Oppsummering", "fritekst", default=None)
    kan_tiltak_avsluttes: bool = felt("Kan tiltak avsluttes?", "ja_nei")
    bor_maal_endres: bool = felt("Bør målene endres?", "ja_nei")
    bor_tiltak_endres: bool = felt("Bør tiltakene endres?", "ja_nei")
    fortsatt_behov: bool = felt("Er det fortsatt behov for individuell plan?", "ja_nei")
    neste: date | None = felt("Neste evaluering", "dato", default=None)


@verdi
class Maalvurdering(Merking):
    """How far one goal had come at one evaluation; a snapshot, the goal itself moves on."""

    evaluering: int
    maal: int
    version: int = 1
    oppnaaelse: Oppnaaelse = felt("Oppnåelse", "kode", koder=get_args(Oppnaaelse))
    begrunnelse: str | None = felt("Begrunnelse", "fritekst", default=None)


@verdi
class Revisjon(Merking):
    """The plan was gone through and brought up to date (rules 90–92), by agreement with the planeier."""

    nummer: int
    version: int = 1
    dato: date = felt("Dato", "dato")
    anledning: Anledning = felt("Anledning", "kode", koder=get_args(Anledning), default="ordinaer")
    aarsak: str | None = felt("Hva som førte til revisjonen", "fritekst", default=None)
    endringer: str | None = felt("Hva som ble endret", "fritekst", default=None)
    avtalt: date | None = felt("Avtalt med planeier", "dato", default=None)
    neste: date | None = felt("Neste revisjon", "dato", default=None)
