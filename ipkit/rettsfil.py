"""One file of legal data as somebody has written it: its rows, or every fault of it with its line."""

from collections.abc import Iterable, Mapping
from typing import Any, TypeVar

from ipkit.domain.felt import felter, tolk
from ipkit.domain.rett import Rettsgrunnlag, Saksfrist, foreldet_klageinstans
from ipkit.domain.samtykkealder import Samtykkealder
from ipkit.errors import VerdifeilError
from ipkit.filfeil import Feilliste
from ipkit.yamlleser import Node, les_tre

T = TypeVar("T")


def les_rettsfil(raa: bytes, filnavn: str, lister: Mapping[str, type[Any]]) -> dict[str, tuple[Any, ...]]:
    """The rows by list; `lister` says which there may be, and what a row of each is. Raises FilfeilError."""
    feil = Feilliste(filnavn)
    rot = les_tre(raa, feil)
    lest: dict[str, tuple[Any, ...]] = {}
    if not isinstance(rot.verdi, dict):
        if rot.verdi != "":
            feil.meld(rot.linje, f"filen skal ha én eller flere av listene: {', '.join(lister)}.")
    else:
        for navn, node in rot.verdi.items():
            if navn in lister:
                lest[navn] = tuple(_les_rader(node, navn, lister[navn], feil))
            else:
                feil.meld_ukjent(node.linje, navn, lister)
    feil.reis()
    return lest


def _les_rader(node: Node, navn: str, cls: type[T], feil: Feilliste) -> Iterable[T]:
    """The rows of one list; the same code and first day twice in a file is a fault."""
    if not isinstance(node.verdi, list):
        feil.meld(node.linje, f"«{navn}» skal være en liste: begynn hver rad med «- ».")
        return
    sett: set[tuple[str, object]] = set()
    for post in node.verdi:
        rad = _les_rad(post, cls, feil)
        if rad is None:
            continue
        nokkel = (rad.kode, rad.gjelder_fra)
        if nokkel in sett:
            feil.meld(post.linje, f"«{rad.kode}» har to rader med samme «gjelder_fra».")
        sett.add(nokkel)
        for brudd in _brudd(rad):
            feil.meld(post.linje, brudd)
        yield rad


def _les_rad(post: Node, cls: type[T], feil: Feilliste) -> Any | None:
    if not isinstance(post.verdi, dict):
        feil.meld(post.linje, "raden skal ha felt under seg, ett på hver linje: «navn: verdi».")
        return None
    kjente = felter(cls)
    verdier: dict[str, Any] = {}
    for navn, node in post.verdi.items():
        if navn not in kjente:
            feil.meld_ukjent(node.linje, navn, kjente)
            continue
        try:
            verdier[navn] = tolk(kjente[navn], _enkel(node, navn))
        except VerdifeilError as e:
            feil.meld(node.linje, e.melding)
    for navn, f in kjente.items():
        if f.paakrevd and (navn not in post.verdi or verdier.get(navn, "") is None):
            feil.meld_mangler(post.linje, navn)
    svart = {navn: verdi for navn, verdi in verdier.items() if verdi is not None}
    hel = all(navn in svart for navn, f in kjente.items() if f.paakrevd)
    return cls(**svart) if hel else None


def _enkel(node: Node, navn: str) -> str:
    if not isinstance(node.verdi, str):
        raise VerdifeilError(f"«{navn}» skal være en enkelt verdi.")
    return node.verdi


def _brudd(rad: object) -> Iterable[str]:
    """What a row of its kind may not say: a body that is no more (rule 21), a deadline nobody has read."""
    if isinstance(rad, Rettsgrunnlag):
        if foreldet_klageinstans(rad.klageinstans or "") or foreldet_klageinstans(rad.sendes_til or ""):
            yield "klageinstansen er Statsforvalteren; embetet som står her, tar ikke lenger imot klager."
        if rad.klagefrist_uker is not None and not rad.bekreftet:
            yield "en frist som ikke er bekreftet, kan ikke stå her. Sett «bekreftet: ja», eller ta den bort."
        if rad.klagefrist_uker is not None and not 1 <= rad.klagefrist_uker <= 52:
            yield "«Klagefrist i uker» skal være fra 1 til 52."
    if isinstance(rad, Saksfrist) and not 1 <= rad.maaneder <= 60:
        yield "«Måneder» skal være fra 1 til 60."
    if isinstance(rad, Samtykkealder) and not 0 <= rad.alder <= 18:
        yield "«Alder» skal være fra 0 til 18."
