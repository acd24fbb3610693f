"""What may be taken back, and what may be marked as wrong (rule 58; design D9, D11).

Taking back writes the former content as a new act; nothing is erased. It never opens anything: neither
a consent nor any mark that decides who sees what is undone this way, in either direction. Those have
acts of their own.
"""

from collections.abc import Collection, Iterable
from typing import Any

from ipkit.domain.elementer import elementnavn
from ipkit.domain.historikk import SLAG, Elementendring, Utgave, uten_tekst
from ipkit.domain.historikkord import element_i_ord, er_angring
from ipkit.domain.levertregler import BYTTET_MELDT, LEVERT, UNDERRETTET
from ipkit.domain.maal import Maal
from ipkit.domain.maalregler import UTE_AV_BRUK, ubesluttet
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import LUKKET
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError

KODE = "IP-R58"
MERK_FEIL = "merk-feil"
_TILGANGSSLAG = frozenset({"samtykke", "nodtilgang", "utlevering"})
_TILGANGSFELT = frozenset(
    {
        "ut",
        "rettighet",
        "taushet",
        "taushetserklaering",
        "tilknytning",
        "ja_til_motet",
        "adressesperre",
        "fodselsdato",
    }
    | {"livsomraade", "tredjepart", "deles_ikke_med"}
)
_MED_TILGANG = frozenset({"deltaker", "motedeltaker"})
"""Taken out of the plan: putting them back would let somebody in again."""


def kontroller_angre(plan: Plan, siste: Utgave, os_bruker: str, utfort_av: str | None, utstedt: bool) -> None:
    """Whether the last act may be taken back by this person. `utstedt`: a document was made of it since.

    Raises RegelError with the reason.
    """
    n = plan.hode.nummer
    nei = None
    if (siste.os_bruker, siste.utfort_av) != (os_bruker, utfort_av):
        nei = f"Det siste i plan {n} er gjort av en annen. Bare den som gjorde det, kan angre det."
    elif er_angring(siste.navn):
        nei = f"Det siste i plan {n} er selv en angring. Gjør endringen på nytt i stedet."
    elif siste.navn == MERK_FEIL:
        nei = "Det som er merket som feilregistrert, kommer ikke tilbake. Skriv den riktige teksten på nytt."
    elif siste.endringer and any(e.element == "plan" and e.hva == "ny" for e in siste.endringer):
        nei = f"Plan {n} er ikke endret siden den ble laget, så det er ikke noe å angre."
    elif siste.navn in (LEVERT, UNDERRETTET, BYTTET_MELDT):
        nei = f"Dokumentet i plan {n} er utstedt, og det angres ikke. Gjør en ny endring i stedet."
    elif utstedt:
        nei = f"Plan {n} er sendt ut som dokument etter den siste endringen. Gjør en ny endring i stedet."
    elif (rort := _rorer_tilgang(siste.endringer)) is not None:
        nei = (
            f"Den siste endringen bestemmer hvem som får se hva ({element_i_ord(rort.element).lower()}), og "
            "angres ikke. Registrer det som gjelder nå, med den vanlige kommandoen."
        )
    if nei:
        raise RegelError(f"{nei} Se: ipkit historikk {n}", KODE)


def kontroller_tilbake(plan: Plan, foer: Plan) -> None:
    """A plan is closed and reopened by acts of their own (rules 133, 137), never by taking back.

    Raises RegelError.
    """
    n = plan.hode.nummer
    if (plan.hode.status in LUKKET) != (foer.hode.status in LUKKET):
        raise RegelError(f"At plan {n} ble avsluttet eller gjenåpnet, angres ikke. Se: ipkit vis {n}", KODE)


def _rorer_tilgang(endringer: Iterable[Elementendring]) -> Elementendring | None:
    return next((e for e in endringer if _om_tilgang(e)), None)


def _om_tilgang(endring: Elementendring) -> bool:
    slag = endring.element.partition("/")[0]
    if slag in _TILGANGSSLAG:
        return True
    if endring.hva != "endret":
        return endring.hva == "tatt_ut" and slag in _MED_TILGANG
    sperret = _TILGANGSFELT | ({"til"} if slag == "koordinator" else set())
    return any(f.felt.navn in sperret for f in endring.felter)


def som_merkes(plan: Plan, navn: str, i_historikken: bool, grunn: str | None) -> Any:
    """The element without its texts; None where it is no longer in the plan, but stands in history.

    Raises IkkeFunnetError for an element that never was, RegelError without a reason, without a text
    to take away, and for the plan's and the planeier's own facts.
    """
    n = plan.hode.nummer
    if not grunn:
        raise RegelError("Skriv hvorfor det er feilregistrert, med --grunn.", KODE)
    slag = SLAG.get(navn.partition("/")[0])
    if slag is not None and not slag.nokkel:
        raise RegelError(
            f"Planens og planeiers egne opplysninger merkes ikke, de rettes: ipkit endre-plan {n}", KODE
        )
    element = _finn(plan, navn) if slag is not None else None
    if element is None:
        if not i_historikken:
            raise IkkeFunnetError(f"Plan {n} har ikke noe som heter «{navn}». Se: ipkit historikk {n}")
        return None
    merket = uten_tekst(element, unntatt=_HENVISNINGER)
    if merket == element:
        raise RegelError(f"{element_i_ord(navn)} har ingen tekst å fjerne. Se: ipkit historikk {n}", KODE)
    return _ute_av_bruk(merket)


_HENVISNINGER = ("strider_mot", "tidligere")
"""Numbers of other elements: no words of anybody's."""


def _ute_av_bruk(merket: Any) -> Any:
    """A goal or measure that was a mistake is nobody's task: it ends as given up, or not done.

    A goal is taken up again by writing its right text (`maalregler.endre_maal`).
    """
    if isinstance(merket, Maal) and merket.aapent:
        return replace(merket, status="avbrutt", begrunnelse=UTE_AV_BRUK, strider_mot=None)
    if isinstance(merket, Tiltak) and ubesluttet(merket):
        return replace(merket, status="ikke_gjennomfort", strider_mot=None)
    return merket


def staar_igjen(plan: Plan, merket: Collection[str]) -> tuple[str, ...]:
    """The measures that stay open under a goal that is marked: told, for somebody to decide on."""
    maal = {m.nummer for m in plan.maal if elementnavn(m) in merket and m.aapent}
    tiltak = (t for t in plan.tiltak if t.maal in maal and ubesluttet(t))
    return tuple(navn for navn in map(elementnavn, tiltak) if navn not in merket)


def _finn(plan: Plan, navn: str) -> Any:
    elementer = getattr(plan, navn.partition("/")[0])
    return next((e for e in elementer if elementnavn(e) == navn), None)
