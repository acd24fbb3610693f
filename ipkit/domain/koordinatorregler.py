"""The coordinators of a plan: new ones, changes, leaving (rules 50, 51, 122–127, 130, 131)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.bygg import besvart, bygg, neste_nummer
from ipkit.domain.dato import kort, pluss_dager, pluss_maaneder
from ipkit.domain.felt import felter
from ipkit.domain.plan import Koordinator, Plan
from ipkit.domain.planregler import MYNDIG, kontroller_skjedd
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError

Svar = Mapping[str, Any]

BYTTEFELT = (
    "byttegrunn", "byttetekst", "vurdering", "avtalt", "planeier_informert", "informert_av", "ke_varslet",
)  # fmt: skip
"""What is said about whoever leaves."""


def ny_koordinator(plan: Plan, rolle: str, svar: Svar, fra: date) -> Koordinator:
    """Somebody in a role that nobody holds that day (rules 50, 51). Raises RegelError, VerdifeilError."""
    kontroller_ledig(plan, rolle, fra)
    return _bygg(plan, rolle, svar, fra)


def bytt(plan: Plan, rolle: str, svar: Svar, bytte: Svar, fra: date) -> tuple[Koordinator, ...]:
    """Whoever leaves, with why, and whoever comes from `fra` on (rules 124, 125, 127).

    The reason is demanded; that the planeier and koordinerende enhet were told can come later, and is a
    finding until then (§ 6.9). The last day of the old one is the day before. Where the role stands
    empty, only the new one. Raises RegelError.
    """
    kontroller_grunn(bytte)
    kontroller_planeiers_onske(bytte)
    ny = _bygg(plan, rolle, svar, fra)
    gammel = _siste_i_rollen(plan, rolle)
    if gammel is None:
        return (ny,)
    if fra <= gammel.fra:
        raise RegelError(
            f"Koordinatoren begynte {kort(gammel.fra)}; den neste kan ikke begynne før etter det.", "IP-R124"
        )
    til = pluss_dager(fra, -1) if gammel.til is None or gammel.til >= fra else gammel.til
    return replace(gammel, til=til, **besvart(bytte)), ny


def slutter(plan: Plan, rolle: str, oppsagt: date, til: date) -> Koordinator:
    """Whoever holds the role has said that `til` is the last day (rule 126). Raises RegelError."""
    gammel = _siste_i_rollen(plan, rolle)
    if gammel is None or (gammel.til is not None and gammel.til < oppsagt):
        andre = ", ".join(dict.fromkeys(k.rolle for k in plan.koordinatorer_paa(oppsagt) if k.rolle != rolle))
        hint = f" Andre roller: --rolle {andre}." if andre else ""
        raise RegelError(f"Plan {plan.hode.nummer} har ingen {rolle} som kan slutte.{hint}", "IP-R50")
    if til < gammel.fra:
        raise RegelError(f"Siste dag kan ikke være før første dag, {kort(gammel.fra)}.", "IP-R126")
    return replace(gammel, oppsagt=oppsagt, til=til)


def meldt(plan: Plan, nummer: int, svar: Svar) -> Koordinator:
    """Who told the planeier and koordinerende enhet, and when (rule 124). Raises IkkeFunnetError."""
    for k in plan.koordinator:
        if k.nummer == nummer:
            return replace(k, **{n: v for n, v in besvart(svar).items() if n in felter(Koordinator)})
    n = plan.hode.nummer
    raise IkkeFunnetError(f"Plan {n} har ikke koordinator {nummer}. Se: ipkit koordinator liste {n}")


def kontroller_meldt(svar: Svar, siste_dag: date) -> None:
    """Nobody was told, asked or answered after `siste_dag` (rule 124). Raises RegelError."""
    for navn, hva in _HENDELSER.items():
        kontroller_skjedd(svar.get(navn), siste_dag, hva)


_HENDELSER = {
    "avtalt": "Avtalen med planeier",
    "planeier_informert": "Informasjonen til planeier",
    "ke_varslet": "Varselet til koordinerende enhet",
    "leder_spurt": "Spørsmålet til lederen",
    "leder_svarte": "Svaret fra lederen",
    "oppsagt": "At koordinatoren sa fra,",
}


def kontroller_grunn(bytte: Svar) -> None:
    """A change of coordinator has a reason (rule 124). Raises RegelError."""
    if not bytte.get("byttegrunn"):
        raise RegelError(
            "Bytte av koordinator må ha en grunn. Oppgi den med --byttegrunn: planlagt_fravaer, "
            "uforutsett_fravaer, planeiers_onske eller sluttet",
            "IP-R124",
        )


def kontroller_planeiers_onske(bytte: Svar) -> None:
    """The planeier's own wish has its words and a new assessment (rule 125). Raises RegelError."""
    if bytte.get("byttegrunn") != "planeiers_onske":
        return
    if not (bytte.get("byttetekst") and bytte.get("vurdering")):
        raise RegelError(
            "Når planeier ønsker å bytte, skal det stå hvorfor, og hvem som er vurdert: "
            "--byttetekst og --vurdering",
            "IP-R125",
        )


def kontroller_ledig(plan: Plan, rolle: str, fra: date) -> None:
    """One in each role at a time (rule 50). Raises RegelError."""
    if any(k.rolle == rolle and (k.til is None or k.til >= fra) for k in plan.koordinator):
        raise RegelError(
            f"Plan {plan.hode.nummer} har alt en {rolle} {kort(fra)}. Bytt: "
            f"ipkit koordinator bytt {plan.hode.nummer} --rolle {rolle}",
            "IP-R50",
        )


def kontroller_under_myndig(siste: date | None, fra: date) -> None:
    """A barnekoordinator's last day is the one before the 18th birthday (rule 130). Raises RegelError."""
    if siste is not None and siste < fra:
        raise RegelError(f"Planeier er fylt {MYNDIG} år og kan ikke ha barnekoordinator.", "IP-R130")


def blir_myndig(fodselsdato: date) -> date:
    """The day of the 18th birthday; the barnekoordinator's last day is the day before (rule 130)."""
    return pluss_maaneder(fodselsdato, 12 * MYNDIG)


def _bygg(plan: Plan, rolle: str, svar: Svar, fra: date) -> Koordinator:
    til = pluss_dager(blir_myndig(plan.planeier.fodselsdato), -1) if rolle == "barnekoordinator" else None
    kontroller_under_myndig(til, fra)
    egne = {"nummer": neste_nummer(plan.koordinator), "rolle": rolle, "fra": fra, "til": til}
    egne["fagperson"] = svar.get("fagperson")
    return bygg(Koordinator, {n: v for n, v in besvart(svar).items() if n != "fagperson"}, **egne)


def _siste_i_rollen(plan: Plan, rolle: str) -> Koordinator | None:
    i_rollen = [k for k in plan.koordinator if k.rolle == rolle]
    return i_rollen[-1] if i_rollen else None
