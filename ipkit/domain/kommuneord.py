"""What roles, parts and koordinerende enhet are called in what the program says, in the municipality's
own words (rule 146)."""

from collections.abc import Mapping
from typing import TYPE_CHECKING

from ipkit.domain.felt import Felt
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.ord import ord_for
from ipkit.domain.part import KOORDINATOR, deltakernummer, tjenestenavn

if TYPE_CHECKING:
    from ipkit.domain.plan import Plan

ENHET = "koordinerende enhet"
GRUPPE = "ansvarsgruppe"


def rolletittel(rolle: str, innst: Innstillinger) -> str:
    """What the municipality calls the role; the title is of who coordinates the plan (rules 51, 128)."""
    leder_planen = "plankoordinator" if innst.egen_plankoordinator else KOORDINATOR
    return innst.koordinatortittel if rolle == leder_planen else ord_for("rolle", rolle)


def partnavn(plan: "Plan", part: str, innst: Innstillinger) -> str:
    """A part as people read it: a participant and a service by name, the coordinator by the title."""
    if part == KOORDINATOR:
        return innst.koordinatortittel
    nummer = deltakernummer(part)
    return plan.finn_deltaker(nummer).betegnelse if nummer else tjenestenavn(part) or part


def forbokstav(tekst: str) -> str:
    """The text with a capital first letter."""
    return tekst[:1].upper() + tekst[1:]


def med_kommunens_ord(tekst: str, innst: Innstillinger) -> str:
    """A sentence of the program with the municipality's name for koordinerende enhet."""
    enhet = innst.koordinerende_enhet
    return tekst.replace(ENHET, enhet).replace(forbokstav(ENHET), forbokstav(enhet))


def gruppens_ord(tekst: str, innst: Innstillinger) -> str:
    """A sentence of the program without codes or commands, with the municipality's name for the group."""
    return tekst.replace(GRUPPE, innst.gruppenavn)


def motetype(kode: str, innst: Innstillinger) -> str:
    """What a meeting of that type is called: «plangruppemøte» where the group is called so."""
    return gruppens_ord(ord_for("type", kode), innst)


def kommunens_sporsmaal(spurt: Mapping[str, Felt], innst: Innstillinger) -> Mapping[str, Felt]:
    """The same questions with the municipality's words in what is asked, and why."""
    return {
        navn: f._replace(
            ledetekst=gruppens_ord(med_kommunens_ord(f.ledetekst, innst), innst),
            hvorfor=gruppens_ord(med_kommunens_ord(f.hvorfor, innst), innst),
        )
        for navn, f in spurt.items()
    }
