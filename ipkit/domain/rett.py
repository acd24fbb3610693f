"""Legal data as values: bases, complaints, deadlines, plan contents, ages (rules 14, 15, 21, 53, 146).

The numbers stand in data files with dates (design D15), read by `ipkit.rettsdata`. What is not verified
has no number: a deadline that nobody has read in the law is told as not clarified, never guessed.
"""

import re
from collections.abc import Iterable
from datetime import date
from typing import Literal, NamedTuple, Protocol, TypeVar, get_args

from ipkit.domain.dato import kort, pluss_maaneder, pluss_uker
from ipkit.domain.felt import felt
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.verdi import verdi
from ipkit.errors import VerdifeilError

Grunnlagsslag = Literal["rett", "plikt"]
Enkeltvedtak = Literal["ja", "nei", "uavklart"]

FORELOPIG_SVAR = "forelopig_svar"
"""The case deadline for a provisional answer (rule 15)."""
STATSFORVALTEREN = "Statsforvalteren"
DEN_SOM_BESLUTTET = "den som tok beslutningen"
"""What the data says where the municipality may name an office or an address of its own."""


@verdi
class Rettsgrunnlag:
    """A legal basis, as it is from `gjelder_fra` to and including `gjelder_til` (rules 13, 14).

    `slag` is `rett` where a person can be granted something by it, `plikt` where it only obliges a body.
    `klagefrist_uker` is whole weeks from `klagefrist_fra`, None where it is not clarified. `bekreftet`
    says that complaint body and deadline were read in the law.
    """

    kode: str = felt("Kode", "kode")
    gjelder_fra: date = felt("Gjelder fra", "dato")
    gjelder_til: date | None = felt("Gjelder til", "dato", default=None)
    slag: Grunnlagsslag = felt("Slag", "kode", koder=get_args(Grunnlagsslag), default="rett")
    lov: str = felt("Loven")
    kortform: str = felt("Kortform")
    gjelder: str = felt("Hva det gjelder")
    enkeltvedtak: Enkeltvedtak = felt(
        "Enkeltvedtak", "kode", koder=get_args(Enkeltvedtak), default="uavklart"
    )
    klageinstans: str | None = felt("Klageinstans", default=None)
    klagefrist_uker: int | None = felt("Klagefrist i uker", "heltall", default=None)
    klagefrist_fra: str | None = felt("Klagefristen regnes fra", default=None)
    sendes_til: str | None = felt("Klagen sendes til", default=None)
    klagehjemmel: str | None = felt("Hjemmel for klagen", default=None)
    kilde: str = felt("Kilde")
    bekreftet: bool = felt("Bekreftet", "ja_nei", default=False)
    merknad: str | None = felt("Merknad", "fritekst", default=None)


@verdi
class Planinnhold:
    """One of the contents a plan must have, by its letter (rule 53)."""

    kode: str = felt("Bokstav", "kode")
    gjelder_fra: date = felt("Gjelder fra", "dato")
    gjelder_til: date | None = felt("Gjelder til", "dato", default=None)
    tekst: str = felt("Innholdet")
    kilde: str = felt("Kilde")
    bekreftet: bool = felt("Bekreftet", "ja_nei", default=False)


@verdi
class Saksfrist:
    """A deadline of the case, in calendar months (rule 15)."""

    kode: str = felt("Kode", "kode")
    gjelder_fra: date = felt("Gjelder fra", "dato")
    gjelder_til: date | None = felt("Gjelder til", "dato", default=None)
    hva: str = felt("Hva fristen gjelder")
    maaneder: int = felt("Måneder", "heltall")
    hjemmel: str = felt("Hjemmel")
    kilde: str = felt("Kilde")
    bekreftet: bool = felt("Bekreftet", "ja_nei", default=False)


class Datert(Protocol):
    """A dated row: what it is about, and its first and last day."""

    @property
    def kode(self) -> str:
        """What the row is about."""

    @property
    def gjelder_fra(self) -> date:
        """Its first day."""

    @property
    def gjelder_til(self) -> date | None:
        """Its last day, inclusive; None: until a newer row begins."""


Rad = TypeVar("Rad", bound=Datert)


class Klagevei(NamedTuple):
    """How the planeier complains: body, where to send it, weeks and from when (rules 13, 14)."""

    instans: str
    sendes_til: str
    uker: int
    fra: str


def gjeldende(rader: Iterable[Rad], dato: date) -> dict[str, Rad]:
    """By code, in order of first appearance: the newest row that has begun, unless that one has ended."""
    nyeste: dict[str, Rad] = {}
    for rad in rader:
        kjent = nyeste.get(rad.kode)
        if rad.gjelder_fra <= dato and (kjent is None or rad.gjelder_fra >= kjent.gjelder_fra):
            nyeste[rad.kode] = rad
    return {k: r for k, r in nyeste.items() if r.gjelder_til is None or r.gjelder_til >= dato}


def lovlige_grunnlag(rader: Iterable[Rettsgrunnlag], dato: date) -> dict[str, Rettsgrunnlag]:
    """What a decision of that day can rest on (rule 11)."""
    return {k: r for k, r in gjeldende(rader, dato).items() if r.slag == "rett"}


def krev_grunnlag(rader: Iterable[Rettsgrunnlag], kode: str, dato: date) -> Rettsgrunnlag:
    """The legal basis of a decision of that day (rule 11). Raises VerdifeilError for any other code."""
    valg = lovlige_grunnlag(rader, dato)
    if kode not in valg:
        lovlige = ", ".join(valg) or "ingen"
        raise VerdifeilError(f"«Rettsgrunnlag» var ikke kjent {kort(dato)}. Lovlige: {lovlige}.")
    return valg[kode]


def klagevei(grunnlag: Rettsgrunnlag | None, innstillinger: Innstillinger) -> Klagevei | None:
    """Body, address and deadline by the legal basis; None where they are not clarified (rules 13, 14).

    Where the basis only says Statsforvalteren, or whoever decided, the municipality's settings name them.
    """
    if grunnlag is None or not grunnlag.bekreftet:
        return None
    instans, uker = grunnlag.klageinstans, grunnlag.klagefrist_uker
    if not instans or uker is None:
        return None
    if instans == STATSFORVALTEREN:
        instans = innstillinger.klageinstans
    sendes_til = grunnlag.sendes_til or DEN_SOM_BESLUTTET
    if sendes_til == DEN_SOM_BESLUTTET:
        sendes_til = innstillinger.klage_sendes_til or sendes_til
    return Klagevei(instans, sendes_til, uker, grunnlag.klagefrist_fra or "planeier fikk beslutningen")


def klagefrist(vei: Klagevei | None, underrettet: date) -> date | None:
    """The last day a complaint is in time, None where it is not clarified (rule 14)."""
    return None if vei is None else pluss_uker(underrettet, vei.uker)


def klageopplysning(grunnlag: Rettsgrunnlag | None, innstillinger: Innstillinger) -> str:
    """How to complain, in sentences for the decision letter; or that it is not clarified (rules 13, 14)."""
    vei = klagevei(grunnlag, innstillinger)
    if vei is None:
        etter = f" etter {grunnlag.kortform}" if grunnlag else ""
        enhet = innstillinger.koordinerende_enhet
        return f"Klageinstans og klagefrist{etter} er ikke avklart. Spør {enhet} før brevet sendes."
    return (
        f"Klagen sendes til {vei.sendes_til}, som vurderer saken på nytt. "
        f"Blir den ikke tatt til følge, går den videre til {vei.instans}. "
        f"Fristen er {vei.uker} uker fra {vei.fra}."
    )


def frist_forelopig_svar(frister: Iterable[Saksfrist], mottatt: date) -> date | None:
    """The last day a request can stand without an answer (rule 15); None where no deadline is known."""
    frist = gjeldende(frister, mottatt).get(FORELOPIG_SVAR)
    return None if frist is None else pluss_maaneder(mottatt, frist.maaneder)


_FORELDET = re.compile(r"fylkesmann|helsetilsyn", re.IGNORECASE)


def foreldet_klageinstans(tekst: str) -> bool:
    """Whether a text names a body that complaints no longer go to (rule 21)."""
    return bool(_FORELDET.search(tekst))
