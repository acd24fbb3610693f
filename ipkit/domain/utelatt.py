"""What is not in the copy of one recipient, and why, in words for whoever made it (rules 24, 28, 33; § 6.9).

Kinds and numbers only: never what the texts say.
"""

from collections.abc import Iterator, Mapping

from ipkit.domain.avgjorelse import Avgjorelse
from ipkit.domain.elementer import BARN
from ipkit.domain.part import deltakernummer
from ipkit.domain.plan import Plan

_ORD = {
    "maal": ("mål", "mål"), "tiltak": ("tiltak", "tiltak"), "plantekst": ("tekst", "tekster"),
    "fagplan": ("annen plan", "andre planer"), "andretjeneste": ("annen tjeneste", "andre tjenester"),
    "overgang": ("overgang", "overganger"), "deltaker": ("deltaker", "deltakere"),
    "kommentar": ("kommentar", "kommentarer"), "evaluering": ("evaluering", "evalueringer"),
    "revisjon": ("revisjon", "revisjoner"), "endringsmelding": ("meldt endring", "meldte endringer"),
    "mote": ("møte", "møter"), "sakspunkt": ("sak til et møte", "saker til møter"),
    "referatpunkt": ("punkt i et referat", "punkter i referater"),
    "referatmerknad": ("merknad til et referat", "merknader til referater"),
}  # fmt: skip
"""The kinds that people know; the others follow one of these."""


def har_grense(plan: Plan, a: Avgjorelse | None) -> bool:
    """Whether a consent that a participant has it by has a limit in words, that only people can keep (28)."""
    if a is None or deltakernummer(a.mottaker) is None:
        return False
    til_planen = (s for s in plan.samtykke if s.type == "plan" and s.svar == "ja" and s.trukket is None)
    til_ham = (s for s in plan.samtykke if s.nummer == a.samtykke)
    return any(s.begrensning for s in (*til_planen, *til_ham))


def utelatt_i_ord(plan: Plan, del_: Plan, a: Avgjorelse, livsomraader: Mapping[str, str]) -> str:
    """One sentence, or nothing where nothing of the plan is left out."""
    borte = {slag.navn: len(getattr(plan, slag.navn)) - len(getattr(del_, slag.navn)) for slag in BARN}
    deler = [f"{n} {_ORD[navn][n > 1]}" for navn, n in borte.items() if n > 0 and navn in _ORD]
    if any(borte[slag.navn] > 0 for slag in BARN if slag.intern):
        deler.append("saken rundt planen")
    if not any(borte.values()) and not a.skjul_adresse:
        return ""
    hva = _opplisting(deler or ["noe av det som er registrert"])
    return f"Ikke med: {hva}. {' '.join(_hvorfor(a, livsomraader, borte))}"


def deltakere_utelatt(antall: int) -> str:
    """For a paper that lists the participants."""
    return f"Ikke med: {antall} {_ORD['deltaker'][antall > 1]} som mottakeren ikke skal se." if antall else ""


def _hvorfor(a: Avgjorelse, livsomraader: Mapping[str, str], borte: Mapping[str, int]) -> Iterator[str]:
    if a.mote is not None:
        yield "Planeier har sagt ja til dette ene møtet, og ikke til planen."
    if a.omraader:
        navn = "; ".join(livsomraader.get(o, o) for o in a.omraader)
        yield f"Samtykket gjelder bare: {navn}. Det som ikke er ført på et livsområde, er heller ikke med."
    if a.utelat_for:
        yield "Det som er merket at foresatte ikke skal se, er ikke med."
    if a.privat:
        yield "Planen er et privat utkast, som bare er for planeier og koordinator."
    if a.skjul_adresse:
        yield "Planeiers adresse er sperret, så adresse, steder og navn på tjenester er ikke med."
    if any(borte[slag.navn] > 0 for slag in BARN if slag.intern):
        yield "Saken er bare for planeier og koordinator."
    if a.mote is None and (borte["endringsmelding"] or borte["referatmerknad"]):
        yield "Det andre har meldt eller merket til et referat, går ikke videre."


def _opplisting(deler: list[str]) -> str:
    return " og ".join(filter(None, (", ".join(deler[:-1]), deler[-1])))
