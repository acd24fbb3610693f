"""Who consents by age and sector, from dated data (rules 32, 33).

A birthday counts from the day itself. The register holds the ages as settings, so that no rule reads a
file; the data gives their defaults, and those of a sector that the municipality chooses.
"""

from collections.abc import Iterable
from datetime import date
from typing import Literal, NamedTuple, get_args

from ipkit.domain.dato import alder, kort
from ipkit.domain.felt import felt
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.rett import gjeldende
from ipkit.domain.verdi import verdi
from ipkit.errors import VerdifeilError

ALLE = "alle"
"""The sector of what holds everywhere, unless a sector has an age of its own."""

Steg = Literal["selv", "syn_skal", "syn_bor", "myndig"]
"""What an age opens: consents alone; own view must, or should, be noted; of age."""
BarnetsSyn = Literal["skal", "bor", "nei"]


@verdi
class Samtykkealder:
    """From which birthday a step holds in one sector, from `gjelder_fra` (rules 32, 33). Whole years."""

    sektor: str = felt("Sektor", "kode")
    steg: Steg = felt("Hva alderen gjelder", "kode", koder=get_args(Steg))
    gjelder_fra: date = felt("Gjelder fra", "dato")
    gjelder_til: date | None = felt("Gjelder til", "dato", default=None)
    alder: int = felt("Alder", "heltall")
    hjemmel: str = felt("Hjemmel")
    kilde: str = felt("Kilde")
    bekreftet: bool = felt("Bekreftet", "ja_nei", default=False)

    @property
    def kode(self) -> str:
        """What the row is about; a newer one takes its place."""
        return f"{self.sektor}.{self.steg}"


class Aldersgrenser(NamedTuple):
    """The birthdays that count: own consent, own view must and should be noted, of age."""

    selv: int
    syn_skal: int
    syn_bor: int
    myndig: int


class Samtykkestilling(NamedTuple):
    """What holds for a person of that age on that day.

    `barnets_syn` says whether the child's own view has to be noted when others consent (rule 33).
    """

    alder: int
    samtykker_selv: bool
    myndig: bool
    barnets_syn: BarnetsSyn


def aldersgrenser(rader: Iterable[Samtykkealder], sektor: str, dato: date) -> Aldersgrenser:
    """The ages of a sector on a day; without one of its own, those of all, else of age.

    Raises VerdifeilError on a day when the data does not say when a person is of age.
    """
    i_kraft = {kode: rad.alder for kode, rad in gjeldende(rader, dato).items()}
    myndig = i_kraft.get(f"{ALLE}.myndig")
    if myndig is None:
        raise VerdifeilError(
            f"Aldersgrensene for samtykke er ikke kjent {kort(dato)}. Sett «foresatte_til_alder» i filen."
        )
    felles = [i_kraft.get(f"{ALLE}.{steg}", myndig) for steg in get_args(Steg)]
    return Aldersgrenser(
        *(i_kraft.get(f"{sektor}.{steg}", f) for steg, f in zip(get_args(Steg), felles, strict=True))
    )


def kommunens_grenser(innstillinger: Innstillinger, myndig: int) -> Aldersgrenser:
    """The ages as the municipality's settings have them (rules 32, 33)."""
    return Aldersgrenser(
        innstillinger.foresatte_til_alder,
        innstillinger.barnets_syn_skal_alder,
        innstillinger.barnets_syn_bor_alder,
        myndig,
    )


def samtykkestilling(grenser: Aldersgrenser, fodselsdato: date, dato: date) -> Samtykkestilling:
    """Who consents for a person on a day, and whether the child's view has to be noted (rules 32, 33)."""
    aar = alder(fodselsdato, dato)
    selv = aar >= min(grenser.selv, grenser.myndig)
    syn: BarnetsSyn = "nei"
    if not selv and aar >= grenser.syn_bor:
        syn = "skal" if aar >= grenser.syn_skal else "bor"
    return Samtykkestilling(aar, selv, aar >= grenser.myndig, syn)
