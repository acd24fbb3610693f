"""A plan in which everything is filled in, made from the field specifications: what templates are tried on.

A new field is in it by itself. It follows no rule of the plan: it is for looking at, never for storing.
"""

from collections.abc import Callable
from datetime import date
from typing import Any

from ipkit.domain.elementer import BARN, HODE, PLANEIER
from ipkit.domain.felt import Felt, felter
from ipkit.domain.kartlegging import Kartlegging, Kartleggingsomraade
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import feltnavn, replace, uten_standard

DATO = date(2026, 6, 1)
# What would take an element out of the documents again.
_TOMME = frozenset({"ut", "trukket", "avsluttet", "avsluttet_dato", "bero_fra", "bero_til", "deles_ikke_med"})
_FASTE: dict[str, Any] = {
    "til": date(2027, 6, 1), "fodselsdato": date(2000, 2, 29), "status": "aktiv", "referatdato": DATO,
    "adressesperre": "ingen", "livsomraade": "bolig", "omraader": (), "svar": "ja", "sprak": "nb",
}  # fmt: skip
HARDE_TEGN = "<b>&\"' {{ 7*7 }} {% x %} $ # @ \\ // `a` *b* _c_ [d] <e> ~ - 1. = Áŋŋel عربي 👩‍👧 "


def vanlig_tekst(f: Felt) -> str:
    """The field's own label, as an example of what it may say."""
    return f"({f.ledetekst})"


def hard_tekst(f: Felt) -> str:
    """Every sign that means something to some format, and words that are too long."""
    ord_ = "Koordineringsansvarsfordelingsoversiktsrevisjonsmøteinnkallingsmalutformingsgruppe"
    return f"{HARDE_TEGN}{ord_}\n\n- {f.ledetekst}" if f.slag == "fritekst" else f"{HARDE_TEGN}{ord_[:80]}"


def utfylt(tekst: Callable[[Felt], str] = vanlig_tekst, *, tom: bool = False) -> Plan:
    """The plan with one of everything; `tom`: with nothing but what a head and a planeier must have."""
    if tom:
        return replace(knapp(), **{slag.navn: () for slag in BARN})
    return Plan(
        hode=_element(HODE.type, tekst),
        planeier=_element(PLANEIER.type, tekst),
        **{slag.navn: _noen(slag.type, tekst) for slag in BARN},
    )


def knapp() -> Plan:
    """One of everything, and of each only what it must have: what a template prints may be missing."""
    plan = utfylt()
    return replace(
        plan,
        hode=replace(_kravd(plan.hode), status="utkast"),
        planeier=_kravd(plan.planeier),
        **{slag.navn: tuple(map(_kravd, getattr(plan, slag.navn))) for slag in BARN},
    )


def _kravd(element: Any) -> Any:
    cls = type(element)
    return cls(**{navn: getattr(element, navn) for navn in feltnavn(cls) if navn in uten_standard(cls)})


def utfylt_kartlegging(tekst: Callable[[Felt], str] = vanlig_tekst) -> Kartlegging:
    """A mapping of one life area with everything filled in."""
    kartlegging: Kartlegging = _element(Kartlegging, tekst)
    return replace(kartlegging, omraader=(_element(Kartleggingsomraade, tekst),))


def _noen(cls: type[Any], tekst: Callable[[Felt], str]) -> tuple[Any, ...]:
    """One, or one of each kind where the kind is its key."""
    element = _element(cls, tekst)
    slag = felter(cls).get("slag")
    if slag is None or not slag.koder:
        return (element,)
    flere = "nummer" in feltnavn(cls)
    return tuple(
        replace(element, slag=kode, **({"nummer": n} if flere else {}))
        for n, kode in enumerate(slag.koder, 1)
    )


def _element(cls: type[Any], tekst: Callable[[Felt], str]) -> Any:
    spesifikke = felter(cls)
    verdier: dict[str, Any] = {}
    for navn in feltnavn(cls):
        if navn in spesifikke:
            if navn not in _TOMME:
                verdier[navn] = _verdi(spesifikke[navn], tekst)
        elif navn in uten_standard(cls):
            verdier[navn] = 1 if cls.__annotations__[navn] is int else "eksempel"
    return cls(**verdier)


def _verdi(f: Felt, tekst: Callable[[Felt], str]) -> Any:
    if f.navn in _FASTE and (not f.koder or _FASTE[f.navn] in f.koder):
        return _FASTE[f.navn]
    match f.slag:
        case "dato":
            return DATO
        case "tid":
            return "10:00"
        case "heltall":
            return 1
        case "ja_nei":
            return True
        case "part":
            return "koordinator"
        case "liste":
            return f.koder[:1] if f.koder else (tekst(f).split("\n")[0],)
        case "kode":
            return f.koder[0] if f.koder else "eksempel"
        case _:
            return tekst(f)
