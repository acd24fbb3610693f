"""What becomes of each open goal and measure when a plan is closed (rules 81, 83, 86; § 6.9)."""

from collections.abc import Mapping
from typing import NamedTuple

from ipkit.domain.elementflyt import elementnummer
from ipkit.domain.felt import Felt, kodeform, tolk
from ipkit.domain.maal import Maal
from ipkit.domain.maalregler import vurdert
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import maal_i_rekkefolge
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

KODE = "IP-R86"
MAALUTFALL: tuple[str, ...] = ("naadd", "delvis", "ikke_naadd", "avbrutt", "viderefores")
"""What an open goal can become: its attainment, given up, or handed on to somebody."""
TILTAKSUTFALL: tuple[str, ...] = ("gjennomfort", "avsluttet", "ikke_gjennomfort", "viderefores")
UTFALL = Felt("utfall", "Hva det ble til", "kode", (*MAALUTFALL, *TILTAKSUTFALL[:3]), True, False)
UTFALLSTEKST = Felt("begrunnelse", "Hvorfor, eller hvem som fører det videre", "fritekst", (), True, False)


class Utfall(NamedTuple):
    """What became of one open goal or measure. `tekst` is why, or (`viderefores`) who carries it on."""

    kode: str
    tekst: str | None = None


Utfallsvar = Mapping[str, Utfall]
"""By the number of the goal (`2`) or the measure (`2.1`)."""


def aapne_elementer(plan: Plan) -> dict[str, Maal | Tiltak]:
    """What is open and wants an answer when the plan is closed: each goal, then its measures."""
    aapne: dict[str, Maal | Tiltak] = {}
    for m in maal_i_rekkefolge(plan):
        if m.aapent and m.status != "forslag":
            aapne[str(m.nummer)] = m
        aapne |= {f"{t.maal}.{t.nummer}": t for t in plan.tiltak_for(m.nummer) if t.aapent}
    return aapne


def kontroller_besvart(plan: Plan, utfall: Utfallsvar) -> None:
    """Every open goal and measure has an answer, and nothing else has (rule 86). Raises RegelError."""
    n, aapne = plan.hode.nummer, aapne_elementer(plan)
    ukjente = [nummer for nummer in utfall if nummer not in aapne]
    if ukjente:
        raise RegelError(
            f"Plan {n} har ikke noe åpent mål eller tiltak {', '.join(ukjente)}. Se: ipkit vis {n}", KODE
        )
    if ubesvart := ubesvarte(plan, utfall):
        raise RegelError(
            f"Plan {n} har åpne mål og tiltak: {', '.join(ubesvart)}. Si hva hvert ble til, for eksempel "
            f"--utfall {eksempel(ubesvart)}, eller i en fil: "
            f"ipkit avslutt {n} --skjelett --ut avslutning.yaml",
            KODE,
        )


def ubesvarte(plan: Plan, utfall: Utfallsvar) -> list[str]:
    """The numbers of what is open and has no answer."""
    return [nummer for nummer in aapne_elementer(plan) if nummer not in utfall]


def eksempel(ubesvart: list[str]) -> str:
    """One answer as it is typed."""
    return f"{ubesvart[0]}={'gjennomfort' if '.' in ubesvart[0] else 'naadd'}"


def lukk_alt(plan: Plan, utfall: Utfallsvar, grunn: str) -> tuple[Maal | Tiltak, ...]:
    """Everything open, closed (rule 86). Nobody is asked what the dead reached: that lapses, as do
    proposals."""
    aapne = aapne_elementer(plan)
    if grunn == "dod":
        utfall = {**{nummer: _bortfalt(e) for nummer, e in aapne.items()}, **utfall}
    kontroller_besvart(plan, utfall)
    lest = {n: _lest(e, utfall[n]) for n, e in aapne.items() if n in utfall}
    kontroller_begrunnet(aapne, lest)
    lukkede = tuple(_lukket(aapne[n], svar, plan.hode.nummer) for n, svar in lest.items())
    return (*lukkede, *_forslag(plan))


def _bortfalt(element: Maal | Tiltak) -> Utfall:
    return Utfall("avbrutt", "Planeier er død.") if isinstance(element, Maal) else Utfall("avsluttet")


def _forslag(plan: Plan) -> tuple[Maal | Tiltak, ...]:
    """Proposals that nobody decided on, declined with the plan (rule 81)."""
    hvorfor = "Forslaget falt bort da planen ble avsluttet."
    maal = (replace(m, status="avbrutt", begrunnelse=hvorfor) for m in plan.maal if m.status == "forslag")
    tiltak = (
        replace(t, status="ikke_gjennomfort", kommentar=_lagt_til(t.kommentar, hvorfor))
        for t in plan.tiltak
        if t.status == "forslag"
    )
    return (*maal, *tiltak)


def kontroller_begrunnet(aapne: Mapping[str, Maal | Tiltak], utfall: Utfallsvar) -> None:
    """What is given up, handed on, or not reached says why, or who carries it on (rules 83, 86).

    All that lack it are told at once. Raises RegelError.
    """
    uten = {n: utfall[n].kode for n, e in aapne.items() if n in utfall and _trenger_tekst(e, utfall[n])}
    if uten:
        hva = {"viderefores": "hvem som fører det videre"}
        alle = ", ".join(f"{_navn(aapne[n])} ({hva.get(kode, 'hvorfor')})" for n, kode in uten.items())
        raise RegelError(
            f"Dette må begrunnes, med --begrunnelse {next(iter(uten))}=TEKST: {alle}.",
            "IP-R83" if set(uten.values()) <= {"delvis", "ikke_naadd"} else KODE,
        )


def _trenger_tekst(element: Maal | Tiltak, utfall: Utfall) -> bool:
    if utfall.tekst:
        return False
    if utfall.kode in ("delvis", "ikke_naadd") and isinstance(element, Maal):
        return element.oppnaaelse != utfall.kode or not element.begrunnelse
    return utfall.kode in ("avbrutt", "viderefores")


def _navn(element: Maal | Tiltak) -> str:
    return f"{'Mål' if isinstance(element, Maal) else 'Tiltak'} {elementnummer(element)}"


def _lest(element: Maal | Tiltak, utfall: Utfall) -> Utfall:
    """The answer as a code and a cleaned text. Raises RegelError, VerdifeilError."""
    lovlige = MAALUTFALL if isinstance(element, Maal) else TILTAKSUTFALL
    kode = kodeform(utfall.kode)
    if kode not in lovlige:
        raise RegelError(f"{_navn(element)} må bli ett av: {', '.join(lovlige)}.", KODE)
    return Utfall(kode, tolk(UTFALLSTEKST, utfall.tekst or ""))


def _lukket(element: Maal | Tiltak, utfall: Utfall, plan: int) -> Maal | Tiltak:
    kode, tekst = utfall
    if kode == "viderefores":
        tekst = f"Føres videre: {tekst}"
    if isinstance(element, Maal):
        return _lukket_maal(element, kode, tekst, plan)
    status = "avsluttet" if kode == "viderefores" else kode
    return replace(element, status=status, kommentar=_lagt_til(element.kommentar, tekst))


def _lukket_maal(maal: Maal, kode: str, tekst: str | None, plan: int) -> Maal:
    """Attainment stands apart from status; anything but reached has its reason (rule 83)."""
    if kode == "avbrutt":
        return replace(maal, status="avbrutt", begrunnelse=_lagt_til(maal.begrunnelse, tekst))
    if kode == "viderefores":
        return replace(maal, status="avsluttet", begrunnelse=_lagt_til(maal.begrunnelse, tekst))
    return replace(vurdert(maal, kode, tekst, plan), status="avsluttet")


def _lagt_til(foer: str | None, tekst: str | None) -> str | None:
    return f"{foer} {tekst}" if foer and tekst else tekst or foer
