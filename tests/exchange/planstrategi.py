"""Generated plans: any value that the field specifications allow, with references that hold."""

from datetime import date
from functools import cache
from typing import Any

from hypothesis import strategies as st

from ipkit.domain.elementer import BARN
from ipkit.domain.felt import Felt, felter, tolk
from ipkit.domain.person import Person
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.samtykke import INFORMASJONSPUNKTER
from ipkit.errors import VerdifeilError
from ipkit.exchange.planform import maa_ha

VANSKELIGE = st.sampled_from(
    [
        *("NO", "ja", "null", "~", "0301", "10:30", "1e3", "- a", "# b", "a: b", "a #b", "{x}", "[y", "'"),
        *('"', "@", "&a", "*b", "!c", "|", ">", "%d", "`", "---", "...", "a\\b", "a:", "😀", "=1+1"),
        *(
            "ø\u2028å",
            "a\n\n  b\n\tc\nd",
            "ord " * 60,
            "a  b " * 40,
            "x" * 200,
            "#\n# a\n",
            "rad " * 50 + "\nto",
        ),
    ]
)
DATOER = st.dates(date(2020, 1, 1), date(2030, 12, 31))
TALL = st.lists(st.integers(1, 30), unique=True, max_size=3).map(sorted)
KODER = st.from_regex("[a-z][a-z_]{0,9}", fullmatch=True)


def _rent(f: Felt, tekst: str) -> Any:
    try:
        return tolk(f, tekst)
    except VerdifeilError:
        return None


@cache
def _verdi(f: Felt) -> st.SearchStrategy[Any]:
    koder = st.sampled_from(f.koder) if f.koder else KODER
    return {
        "tekst": st.one_of(VANSKELIGE, st.text(max_size=40)).map(lambda t: _rent(f, t) or "x"),
        "fritekst": st.one_of(VANSKELIGE, st.text(max_size=300)).map(lambda t: _rent(f, t) or "x"),
        "kode": koder,
        "dato": DATOER,
        "tid": st.just("09:30"),
        "heltall": st.integers(0, 999),
        "ja_nei": st.booleans(),
        "liste": st.lists(koder, unique=True, max_size=3).map(lambda k: tolk(f, ",".join(k))),
    }[f.slag]


@cache
def _part(deltakere: tuple[int, ...]) -> st.SearchStrategy[str]:
    return st.sampled_from(["planeier", "koordinator", "tjeneste:Skolen: 1 # A", *map(str, deltakere)])


@st.composite
def _felter(draw: st.DrawFn, cls: type[Any], numre: dict[str, list[int]]) -> dict[str, Any]:
    verdier = {}
    for f in felter(cls).values():
        if f.navn not in maa_ha(cls) and draw(st.booleans()):
            continue
        if f.slag == "part":
            verdier[f.navn] = draw(_part(tuple(numre.get("deltaker", ()))))
        elif f.navn in ("maal", "deltaker", "klage", "beslutning"):
            if numre.get(f.navn):
                verdier[f.navn] = draw(st.sampled_from(numre[f.navn]))
        elif f.navn == "strider_mot":
            if numre.get("maal"):
                verdier[f.navn] = str(draw(st.sampled_from(numre["maal"])))
        else:
            verdier[f.navn] = draw(_verdi(f))
    for forst, sist in (("fra", "til"), ("fra", "frist"), ("opprettet", "avsluttet")):
        if verdier.get(forst) and verdier.get(sist):
            verdier[forst], verdier[sist] = sorted((verdier[forst], verdier[sist]))
    return verdier


@st.composite
def _element(draw: st.DrawFn, slag: Any, nokkel: tuple[Any, ...], numre: dict[str, list[int]]) -> Any:
    verdier = draw(_felter(slag.type, numre)) | dict(zip(slag.nokkel, nokkel, strict=True))
    if slag.navn == "samtykke" and "deltaker" not in verdier:
        verdier["type"] = "plan"
    if slag.navn == "samtykke" and verdier.get("svar") != "nei":
        verdier["informert"] = INFORMASJONSPUNKTER
    if slag.navn == "motedeltaker":
        verdier.setdefault("part", "planeier")
    return slag.type(**{**_det_en_regel_krever(slag.navn), **verdier})


def _det_en_regel_krever(slag: str) -> dict[str, Any]:
    """What a file must say since something else in it was said, where nothing was drawn."""
    return {
        "samtykke": {"fullmakt": "26/1", "kompetanse": "26/2", "vitne": "Siv Vitne"},
        "mote": {"moteleder": "koordinator", "referent": "planeier"},
        "maal": {"begrunnelse": "Lang ventetid"},
        "maalvurdering": {"begrunnelse": "Lang ventetid"},
    }.get(slag, {})


def _nokler(draw: st.DrawFn, slag: Any, numre: dict[str, list[int]]) -> list[tuple[Any, ...]]:
    if slag.navn == "plantekst":
        return [(kode,) for kode in felter(slag.type)["slag"].koder if draw(st.booleans())]
    if len(slag.nokkel) == 1:
        if slag.navn == "kommentar" and not numre["maal"]:
            return []  # a comment is on a goal
        numre[slag.navn] = draw(TALL)
        return [(n,) for n in numre[slag.navn]]
    under = st.sets(st.sampled_from(numre["maal"])).map(sorted) if numre["maal"] else st.just([])
    velg = under if slag.navn == "maalvurdering" else TALL
    return [(forelder, n) for forelder in numre[slag.nokkel[0]] for n in draw(velg)]


@st.composite
def planer(draw: st.DrawFn) -> Plan:
    """A plan that keeps to what a file can tell, without plan number."""
    numre: dict[str, list[int]] = {}
    elementer: dict[str, Any] = {}
    for slag in BARN:
        nokler = _nokler(draw, slag, numre)
        elementer[slag.navn] = tuple(draw(_element(slag, nokkel, numre)) for nokkel in nokler)
    person = Person(id=str(draw(st.uuids())), **draw(_felter(Person, numre)))
    hodefelt = draw(_felter(Planhode, numre))
    if hodefelt.get("status") in ("aktiv", "avsluttet", "arkivert"):
        hodefelt["status"] = "utkast"
    hode = Planhode(
        id=str(draw(st.uuids())), nummer=0, planeier_id=person.id, utgave=draw(st.integers(0, 99)), **hodefelt
    )
    return Plan(hode=hode, planeier=person, **elementer)
