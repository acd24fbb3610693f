"""Who may say yes for the planeier, by the planeier's age that day (rules 25, 32, 35; domene § 1.4).

| giver | who the planeier is then |
|---|---|
| planeier | old enough; from the age when the own view must be noted, with a decision that they can consent |
| foresatt, barnevernstjenesten | not old enough |
| verge | anybody, within the mandate |
| fullmektig | old enough to have given the authority |
| naermeste_paarorende | old enough, and somebody has decided in writing that they cannot consent |

A no is recorded from whoever says it.
"""

from collections.abc import Callable
from datetime import date

from ipkit.domain.gyldig import Brudd
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.planregler import MYNDIG
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.samtykkealder import Aldersgrenser, Samtykkestilling, kommunens_grenser, samtykkestilling
from ipkit.domain.tekst import Oversett, bokmaal, merk

FOR_BARNET: tuple[str, ...] = ("foresatt", "barnevernstjenesten")
"""Who consents only until the planeier is old enough."""

_UNDER = merk("planeier var {alder} år den dagen, og de som har foreldreansvar, samtykker")
_UNDER_UTEN_AVGJORELSE = merk(
    "planeier var {alder} år den dagen, og de som har foreldreansvar, samtykker, "
    "hvis det ikke er avgjort at planeier kan samtykke selv"
)
_SELV = merk("planeier var {alder} år den dagen og samtykker selv")
_INGEN_FULLMAKT = merk("planeier var {alder} år den dagen og kan ikke ha gitt fullmakt")
_FORELDREANSVAR = merk("planeier var {alder} år den dagen, og da samtykker de som har foreldreansvar")


def stilling_paa(fodselsdato: date, dato: date, innstillinger: Innstillinger) -> Samtykkestilling:
    """Who consents for the planeier that day, by the municipality's ages (rules 32, 33)."""
    return samtykkestilling(kommunens_grenser(innstillinger, MYNDIG), fodselsdato, dato)


def giverbrudd(
    s: Samtykke, fodselsdato: date, innstillinger: Innstillinger, oversett: Oversett = bokmaal
) -> Brudd | None:
    """Why that giver could not say yes on the day of the consent, or None; in the language of `oversett`."""
    if s.svar != "ja":
        return None
    grenser = kommunens_grenser(innstillinger, MYNDIG)
    stilling = samtykkestilling(grenser, fodselsdato, s.dato)
    brudd = _GIVERE[s.gitt_av](s, stilling, grenser)
    return brudd and brudd._replace(tekst=oversett(brudd.tekst, alder=stilling.alder))


def _planeier(s: Samtykke, stilling: Samtykkestilling, grenser: Aldersgrenser) -> Brudd | None:
    if stilling.samtykker_selv:
        return None
    if stilling.alder < grenser.syn_skal:
        return Brudd("IP-S25", _UNDER, "--gitt-av foresatt")
    return None if s.kompetanse else Brudd("IP-S25", _UNDER_UTEN_AVGJORELSE, "--gitt-av foresatt")


def _for_barnet(s: Samtykke, stilling: Samtykkestilling, _: Aldersgrenser) -> Brudd | None:
    if not stilling.samtykker_selv:
        return None
    return Brudd("IP-S25", _SELV, "--gitt-av planeier")


def _verge(*_: object) -> Brudd | None:
    return None


def _fullmektig(s: Samtykke, stilling: Samtykkestilling, _: Aldersgrenser) -> Brudd | None:
    if stilling.samtykker_selv:
        return None
    return Brudd("IP-S35", _INGEN_FULLMAKT, "--gitt-av foresatt")


def _naermeste(s: Samtykke, stilling: Samtykkestilling, _: Aldersgrenser) -> Brudd | None:
    if stilling.samtykker_selv:
        return None
    return Brudd("IP-S25", _FORELDREANSVAR, "--gitt-av foresatt")


_GIVERE: dict[str, Callable[[Samtykke, Samtykkestilling, Aldersgrenser], Brudd | None]] = {
    "planeier": _planeier,
    "foresatt": _for_barnet,
    "barnevernstjenesten": _for_barnet,
    "verge": _verge,
    "fullmektig": _fullmektig,
    "naermeste_paarorende": _naermeste,
}
