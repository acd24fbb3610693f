"""Reads the declared fields of one value from a YAML mapping, by their field specifications."""

from collections.abc import Collection, Mapping
from functools import lru_cache
from typing import Any

from ipkit.domain.felt import Felt, tolk
from ipkit.errors import VerdifeilError
from ipkit.filfeil import Feilliste
from ipkit.yamlleser import Node


def les_felter(
    kart: dict[str, Node], spesifikasjon: Mapping[str, Felt], feil: Feilliste, andre: Collection[str] = ()
) -> dict[str, Any]:
    """The answered fields as typed values. Fields named in `andre` are somebody else's to read."""
    verdier = {}
    for navn, node in kart.items():
        f = spesifikasjon.get(navn)
        if f is None:
            if navn not in andre:
                feil.meld_ukjent(node.linje, navn, [*spesifikasjon, *andre])
            continue
        verdi = les_verdi(f, node, feil)
        if verdi is not None and verdi != ():
            verdier[navn] = verdi
    return verdier


def les_verdi(f: Felt, node: Node, feil: Feilliste) -> Any:
    """One field's value, None where it is not answered or where it has a fault."""
    tekst = node.verdi if type(node.verdi) is str else _som_tekst(f, node, feil)
    if tekst is None:
        return None
    try:
        return tolk(f, tekst) if f.slag in ("tekst", "fritekst") else _tolk_husket(f, tekst)
    except VerdifeilError as e:
        feil.meld(node.linje, e.melding)
        return None


@lru_cache(maxsize=4096)
def _tolk_husket(f: Felt, tekst: str) -> Any:
    """Codes, dates and numbers come again and again in an import of thousands of plans."""
    return tolk(f, tekst)


def _som_tekst(f: Felt, node: Node, feil: Feilliste) -> str | None:
    """A list of codes in the form `tolk` reads; anything else that is nested is a fault."""
    poster = node.verdi if f.slag == "liste" and isinstance(node.verdi, list) else None
    if poster is None or any(type(post.verdi) is not str for post in poster):
        hva = "en liste med ord" if f.slag == "liste" else "en enkelt verdi"
        feil.meld(
            node.linje,
            f"«{f.ledetekst}» skal være {hva}. Sett teksten i anførselstegn, eller se over innrykket.",
        )
        return None
    return ",".join(str(post.verdi) for post in poster)


def les_kart(node: Node, hva: str, feil: Feilliste) -> dict[str, Node]:
    """The node's fields; empty, with a fault, where it is something else. Nothing at all is empty."""
    if isinstance(node.verdi, dict):
        return node.verdi
    if node.verdi != "":
        feil.meld(node.linje, f"«{hva}» skal ha felt under seg, ett på hver linje: «navn: verdi».")
    return {}


def les_poster(node: Node, hva: str, feil: Feilliste) -> list[Node]:
    """The node's entries; empty, with a fault, where it is something else. Nothing at all is empty."""
    if isinstance(node.verdi, list):
        return node.verdi
    if node.verdi != "":
        feil.meld(node.linje, f"«{hva}» skal være en liste: begynn hver post med «- ».")
    return []
