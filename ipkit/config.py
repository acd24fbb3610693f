"""kommune.yaml: the municipality's settings, read with every fault at once (design D14).

The settings live in the register; this is how they come in. YAML is loaded only when a file is read.
"""

import re
from types import GenericAlias
from typing import TYPE_CHECKING, Any, get_args

from ipkit.domain.felt import Felt, Slag, tolk
from ipkit.domain.innstillinger import Innstillinger, maaneder_foer
from ipkit.errors import VerdifeilError
from ipkit.filfeil import Feilliste

if TYPE_CHECKING:
    from ipkit.yamlleser import Node

GJELDER_FRA = "gjelder_fra"
"""The first day the settings hold; not a setting itself."""

GRENSER: dict[str, tuple[int, int]] = {
    "uker": (1, 52),
    "maaneder": (1, 60),
    "dager": (1, 730),
    "alder": (0, 18),
    "maks": (2, 50),
    "minst": (1, 20),
    "aar": (1, 52),
    "antall": (0, 100),
    "oppbevaringstid": (0, 100),
}
"""Lowest and highest number, by the unit that ends the setting's name."""

_SLAG: dict[Any, Slag] = {str: "tekst", int: "heltall", bool: "ja_nei"}  # and codes: a Literal
_KODE = re.compile(r"[a-z][a-z0-9_]{0,29}")


def _kjente() -> dict[str, Felt]:
    """The settings that are one value, read from the value type so that a new one needs no change."""
    standard = Innstillinger()
    enkle = {
        navn: Felt(
            navn, navn, _SLAG.get(type_, "kode"), get_args(type_), True, False, getattr(standard, navn)
        )
        for navn, type_ in Innstillinger.__annotations__.items()
        if not isinstance(type_, GenericAlias)
    }
    return {**enkle, GJELDER_FRA: Felt(GJELDER_FRA, GJELDER_FRA, "dato", (), True, False)}


def les_innstillinger(data: bytes, filnavn: str) -> dict[str, object]:
    """The settings that the file answers, by the names of `Innstillinger`, and `gjelder_fra` (a date).

    A text without a value is emptied where empty is the default, otherwise not answered.
    Raises FilfeilError with every fault and its line.
    """
    from ipkit.yamlleser import les_tre  # so that importing config does not load yaml

    feil = Feilliste(filnavn)
    rot = les_tre(data, feil)
    svar: dict[str, object] = {}
    kjente = _kjente()
    if not isinstance(rot.verdi, dict):
        feil.meld(rot.linje, "filen skal ha én innstilling på hver linje: «navn: verdi».")
    else:
        for navn, node in rot.verdi.items():
            if navn == "livsomraader":
                verdi: object = _les_livsomraader(node, feil)
            elif navn in kjente:
                verdi = _les_en(kjente[navn], node, feil)
            elif navn == "logo":
                feil.meld(node.linje, "logoen er ingen innstilling. Legg den i malmappen som logo.png.")
                continue
            else:
                feil.meld_ukjent(node.linje, navn, [*kjente, "livsomraader"])
                continue
            if verdi is not None:
                svar[navn] = verdi
    feil.reis()
    return svar


def _les_en(f: Felt, node: "Node", feil: Feilliste) -> object:
    if not isinstance(node.verdi, str):
        feil.meld(node.linje, f"«{f.navn}» skal være en enkelt verdi.")
        return None
    try:
        verdi = tolk(f, node.verdi)
    except VerdifeilError as e:
        feil.meld(node.linje, e.melding)
        return None
    if brudd := _brudd(f.navn, verdi):
        feil.meld(node.linje, f"«{f.navn}» {brudd}")
    return "" if verdi is None and f.standard == "" else verdi


def _brudd(navn: str, verdi: object) -> str | None:
    """What is wrong with a setting that is of the right kind: its limits, and rules 21 and 130."""
    if isinstance(verdi, int):
        grense = GRENSER.get(navn.rpartition("_")[2])
        utenfor = grense and not grense[0] <= verdi <= grense[1]
        return f"skal være fra {grense[0]} til {grense[1]}." if grense and utenfor else None
    if navn in ("klageinstans", "klage_sendes_til") and isinstance(verdi, str):
        from ipkit.domain.rett import foreldet_klageinstans

        foreldet = foreldet_klageinstans(verdi)
        return (
            "navngir et embete som ikke lenger tar imot klager. Skriv Statsforvalteren." if foreldet else None
        )
    if navn == "barnekoordinator_varsel_maaneder" and isinstance(verdi, str):
        try:
            maaneder_foer(verdi)
        except ValueError:
            return "skal være måneder fra 1 til 60 med komma mellom, for eksempel 12,6,1."
    return None


def _les_livsomraader(node: "Node", feil: Feilliste) -> dict[str, str] | None:
    """Codes with what they are called. Codes are ASCII, as they are typed and stored (design § 3)."""
    if not isinstance(node.verdi, dict):
        feil.meld(node.linje, "«livsomraader» skal ha minst én linje under seg: «kode: Navn».")
        return None
    navngitt = {}
    for kode, post in node.verdi.items():
        if not _KODE.fullmatch(kode):
            feil.meld(post.linje, "koden for et livsområde skrives med små bokstaver a–z, tall og _.")
        navn = _les_en(Felt(kode, "livsomraader", "tekst", (), True, True), post, feil)
        if navn is None and post.verdi == "":
            feil.meld(post.linje, "livsområdet mangler et navn.")
        navngitt[kode] = str(navn)
    return navngitt
