"""Documents of the municipality's own: named in `dokumenter.yaml` among its templates, made without code.

Who may have one is declared there. What is not declared goes to planeier and koordinator only.
"""

import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from ipkit.documents.katalog import DOKUMENTER, Dokumentslag
from ipkit.documents.malfil import ligger_i_mappen
from ipkit.filfeil import Feilliste
from ipkit.grenser import MAKS_YAML, begynnelsen

if TYPE_CHECKING:
    from ipkit.yamlleser import Node

FIL = "dokumenter.yaml"
BARE_TO = "planeier_og_koordinator"
MOTTAKERE = {BARE_TO: "anmodning", "etter_samtykke": "plan"}
"""What can be said about who may have it, and the document of the catalogue with the same recipients."""
_FELTER = ("navn", "tittel", "mottakere")
_NAVN = re.compile(r"[a-z][a-z0-9_]{1,29}")


def alle_dokumenter(malmapper: Sequence[Path]) -> dict[str, Dokumentslag]:
    """The catalogue, and after it the municipality's own. Raises FilfeilError with every fault."""
    egne: dict[str, Dokumentslag] = {}
    for mappe in malmapper:
        if ligger_i_mappen(mappe / FIL, FIL):
            egne = {**les_egne(begynnelsen(mappe / FIL, MAKS_YAML)), **egne}
    return {**DOKUMENTER, **egne}


def les_egne(data: bytes) -> dict[str, Dokumentslag]:
    """The documents that the file names. Raises FilfeilError with every fault and its line."""
    # Imported here: most municipalities have no such file, and loading YAML costs.
    from ipkit.yamlleser import les_tre

    feil = Feilliste(FIL)
    rot = les_tre(data, feil)
    liste = rot.verdi.get("dokumenter") if isinstance(rot.verdi, dict) else None
    if liste is None or not isinstance(liste.verdi, list):
        feil.meld(rot.linje, "filen skal ha «dokumenter:» med én post for hvert dokument under seg.")
        feil.reis()
        return {}
    slag = [_les_ett(post, feil) for post in liste.verdi]
    for post, ett in zip(liste.verdi, slag, strict=True):
        if ett and sum(s is not None and s.navn == ett.navn for s in slag) > 1:
            feil.meld(post.linje, f"«{ett.navn}» står to ganger.")
    feil.reis()
    return {s.navn: s for s in slag if s}


def _les_ett(post: "Node", feil: Feilliste) -> Dokumentslag | None:
    if not isinstance(post.verdi, dict):
        feil.meld(post.linje, "hvert dokument skal ha «navn:» og «tittel:».")
        return None
    for nokkel, node in post.verdi.items():
        if nokkel not in _FELTER:
            feil.meld_ukjent(node.linje, nokkel, _FELTER)
    svar = {n: post.verdi[n].verdi for n in _FELTER if n in post.verdi}
    navn, tittel, mottakere = (svar.get(n, "") for n in _FELTER)
    if not isinstance(navn, str) or not _NAVN.fullmatch(navn):
        feil.meld(post.linje, "«navn» skal være små bokstaver a–z, tall og _, og minst to tegn.")
    elif navn in DOKUMENTER:
        feil.meld(post.linje, f"«{navn}» er et av de innebygde dokumentene. Velg et annet navn.")
    if not isinstance(tittel, str) or not tittel.strip():
        feil.meld(post.linje, "«tittel» mangler.")
    if mottakere and mottakere not in MOTTAKERE:
        feil.meld(post.linje, f"«mottakere» skal være en av: {', '.join(MOTTAKERE)}.")
    if feil:
        return None
    som = MOTTAKERE[str(mottakere or BARE_TO)]
    return Dokumentslag(str(navn), str(tittel), "plankontekst", ("utfyllende",), utdrag=True, som=som)
