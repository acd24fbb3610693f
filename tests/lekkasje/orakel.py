"""Which words of a plan somebody may see, by the rules' own words (23–43, 106, § 6.9), field by field.

It calls nothing of the cut (`utsnitt`), so that a fault in it is not repeated here.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any

from ipkit.domain.elementer import BARN
from ipkit.domain.felt import felter
from ipkit.domain.plan import Plan
from tests.lekkasje.mottakere import Syn, slipper_fram

TIL_SAKEN = (
    "henvendelse",
    "onske",
    "informasjon",
    "vurdering",
    "klage",
    "beslutning",
    "foresporsel",
    "utlevering",
)
UTKASTET = ("maal", "tiltak", "kommentar", "overgang", "andretjeneste", "maalvurdering")
_ALDRI_TIL_ANDRE = {
    "plan": ("avslutningstekst", "plan_annet_sted", "tilgjengelighet", "bero_grunn"),
    "koordinator": ("onske", "onske_fulgt", "leder", "byttetekst", "vurdering", "informert_av"),
    "samtykke": (
        "fullmakt", "vitne", "begrensning", "tilleggstekst", "arkivref", "barnets_syn", "kompetanse",
        "giver_navn",
    ),
}  # fmt: skip
_STEDER = {
    "person": ("adresse",), "fagplan": ("sted",), "mote": ("sted", "referat_sted"),
    "koordinator": ("tjeneste",), "deltaker": ("tjeneste", "telefon", "epost", "adresse"),
    "andretjeneste": ("tjeneste", "hjelp", "kontakt"),
}  # fmt: skip
"""§ 6.9: address, school and meeting place; nothing tells a school from another service."""


def lovlige_ord(plan: Plan, s: Syn, dag: date) -> set[str]:
    """Every text of the plan that this recipient may see."""
    return {
        verdi
        for slag, element in _alle(plan)
        for navn, verdi in _tekster(element)
        if _lov(plan, s, dag, slag, element, navn)
    }


def alle_ord(plan: Plan) -> dict[str, str]:
    """Every text of the plan, and where it stands."""
    return {v: f"{slag} {navn}" for slag, element in _alle(plan) for navn, v in _tekster(element)}


def _alle(plan: Plan) -> Iterable[tuple[str, Any]]:
    yield "plan", plan.hode
    yield "person", plan.planeier
    for slag in BARN:
        yield from ((slag.navn, e) for e in getattr(plan, slag.navn))


def _tekster(element: Any) -> Iterable[tuple[str, str]]:
    for f in felter(type(element)).values():
        verdi = getattr(element, f.navn)
        if f.slag in ("tekst", "fritekst") and isinstance(verdi, str) and verdi.startswith("kan"):
            yield f.navn, verdi


def _lov(plan: Plan, s: Syn, dag: date, slag: str, element: Any, felt: str) -> bool:
    if s.hva in ("intet", "alt", "navnet"):
        egen = slag == "deltaker" and str(element.nummer) == s.part
        return s.hva == "alt" or (s.hva == "navnet" and (egen or slag in ("koordinator", "plan")))
    if slag == "nodtilgang":
        return s.part == f"nodtilgang:{element.nummer}"
    if slag in TIL_SAKEN or felt in _ALDRI_TIL_ANDRE.get(slag, ()):
        return False
    egen = slag == "deltaker" and str(element.nummer) == s.part
    if plan.planeier.adressesperre != "ingen" and felt in _STEDER.get(slag, ()) and not egen:
        return False
    return _ses(plan, s, dag, slag, element) and (egen or _feltet_ses(plan, s, dag, slag, element, felt))


def _feltet_ses(plan: Plan, s: Syn, dag: date, slag: str, element: Any, felt: str) -> bool:
    if slag == "deltaker":
        smalt = s.hva == "møtet" or (bool(s.omraader) and element.livsomraade is None)
        return felt != "adresse" and not (smalt and felt in ("bidrag", "telefon", "epost"))
    if slag == "person":
        av_motet = s.hva != "møtet" or felt not in ("adresse", "telefon")
        return av_motet and not (felt == "kultur" and (s.hva == "møtet" or s.omraader))
    if slag == "tilslutning":
        return element.part == s.part
    return True


def _ses(plan: Plan, s: Syn, dag: date, slag: str, element: Any) -> bool:
    """Whether the element as such is the recipient's."""
    if slag in ("plan", "person", "koordinator"):
        return True
    if slag == "deltaker":
        return _deltaker_ses(plan, s, dag, element)
    if slag in UTKASTET and _privat(plan, dag):
        return False
    if s.hva == "møtet":
        return _ses_av_motet(plan, s, dag, slag, element)
    if slag == "referatmerknad":
        return bool(element.av == s.part)
    if slag == "motedeltaker":
        return element.part is not None or not s.omraader
    if slag == "fagplan":
        return not s.omraader
    if slag == "utsending":
        fra_mote = element.hva in ("innkalling", "referat")
        return element.mottaker == s.part or (fra_mote and (element.mottaker is not None or not s.omraader))
    if slag == "endringsmelding":
        sendt = any(
            (u.hva, u.gjelder, u.mottaker) == ("endringsmelding", element.nummer, s.part)
            for u in plan.utsending
        )
        return slipper_fram(element, element.livsomraade, s) and (sendt or element.meldt_av == s.part)
    if slag == "maalvurdering":
        evaluering = next(e for e in plan.evaluering if e.nummer == element.evaluering)
        if not slipper_fram(evaluering, evaluering.livsomraade, s):
            return False
    return _under_sitt(plan, s, dag, element)


def _under_sitt(plan: Plan, s: Syn, dag: date, element: Any) -> bool:
    """A text goes where its goal goes, and where its measure goes."""
    if not hasattr(element, "deles_ikke_med"):
        return True
    maal_nr = getattr(element, "maal", None)
    if maal_nr is None:
        return slipper_fram(element, element.livsomraade, s)
    maal = next(m for m in plan.maal if m.nummer == maal_nr)
    if _privat(plan, dag) or not slipper_fram(maal, maal.livsomraade, s):
        return False
    tiltak_nr = getattr(element, "tiltak", None)
    tiltak = next((t for t in plan.tiltak if (t.maal, t.nummer) == (maal_nr, tiltak_nr)), None)
    if tiltak is not None and not slipper_fram(tiltak, tiltak.livsomraade or maal.livsomraade, s):
        return False
    return slipper_fram(element, element.livsomraade or maal.livsomraade, s)


def _ses_av_motet(plan: Plan, s: Syn, dag: date, slag: str, element: Any) -> bool:
    if slag == "mote":
        return bool(element.nummer == s.mote)
    if slag == "motedeltaker":
        return bool(element.mote == s.mote)
    if slag == "utsending":
        return s.part == f"kopi:{element.nummer}"
    if slag in ("sakspunkt", "referatpunkt"):
        return element.mote == s.mote and _under_sitt(plan, s, dag, element)
    return False


def _deltaker_ses(plan: Plan, s: Syn, dag: date, d: Any) -> bool:
    """By name: the recipient, those within the areas, and those whom something visible is about."""
    if str(d.nummer) == s.part:
        return True
    if s.forelder and "foresatte" in d.deles_ikke_med:
        return False
    if s.omraader and d.livsomraade is not None and d.livsomraade not in s.omraader:
        return False
    if s.hva == "planen" and (not s.omraader or d.livsomraade is not None):
        return True
    return str(d.nummer) in _nevnte(plan, s, dag)


def _nevnte(plan: Plan, s: Syn, dag: date) -> set[str]:
    return {
        getattr(element, f.navn)
        for slag, element in _alle(plan)
        if slag not in ("deltaker", "tilslutning", *TIL_SAKEN) and _ses(plan, s, dag, slag, element)
        for f in felter(type(element)).values()
        if f.slag == "part" and getattr(element, f.navn)
    }


def _privat(plan: Plan, dag: date) -> bool:
    """Rule 23: a draft that nobody has said a valid yes to yet."""
    fire = {"hva", "hvem", "bruk", "folger"}
    return not any(
        s.type == "plan" and s.svar == "ja" and (s.fra or s.dato) <= dag and set(s.informert) == fire
        and not (s.gitt_av == "verge" and not s.fullmakt)
        for s in plan.samtykke
    )  # fmt: skip
