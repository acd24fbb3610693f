"""Closing a plan or a case, and what becomes of what is open (rules 68, 86, 133, 134; § 6.9)."""

from collections.abc import Mapping
from datetime import date
from typing import Any, NamedTuple

from ipkit.domain.dato import kort
from ipkit.domain.felt import Felt, felter, kodeform, tolk
from ipkit.domain.maal import Maal
from ipkit.domain.maalregler import vurdert
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planflyt import kontroller_overgang
from ipkit.domain.planregler import kontroller_aapen, kontroller_skjedd
from ipkit.domain.rekkefolge import maal_i_rekkefolge
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

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


def kjente_svar(plan: Plan) -> dict[str, Any]:
    """What the plan tells of the answers already: a refusal has told the planeier, and who refused."""
    svar: dict[str, Any] = {"kopi_til_planeier": plan.hode.kopi_til_planeier}
    if plan.hode.status == "avslaatt" and plan.beslutning:
        siste = max(plan.beslutning, key=lambda b: (b.dato, b.nummer))
        svar["planeier_informert"] = siste.underrettet
        if siste.organ == "koordinerende_enhet":
            svar["ke_varslet"] = siste.dato
    return {navn: verdi for navn, verdi in svar.items() if verdi is not None}


def uaktuelt(navn: str, svar: Mapping[str, Any]) -> bool:
    """What needs no question: the dead cannot be told, and only who moves takes a copy along."""
    grunn = svar.get("grunn")
    return (navn == "planeier_informert" and grunn == "dod") or (
        navn == "kopi_til_planeier" and grunn != "flyttet"
    )


def avslutt(
    plan: Plan, svar: Mapping[str, Any], utfall: Utfallsvar, siste_dag: date
) -> tuple[Planhode, tuple[Maal | Tiltak, ...]]:
    """The closed head, and every open goal and measure with what became of it.

    `svar`: `grunn`, `tekst`, `dato` (the last day), `planeier_informert`, `ke_varslet` and
    `kopi_til_planeier`. Nothing has happened after `siste_dag`. Raises RegelError, and VerdifeilError for
    an unknown code.
    """
    kontroller_aapen(plan)
    kontroller_overgang(plan, "avsluttet")
    svar = {**kjente_svar(plan), **{n: v for n, v in svar.items() if v is not None}}
    grunn = tolk(felter(Planhode)["avslutningsgrunn"], svar.get("grunn") or "")
    tekst = tolk(felter(Planhode)["avslutningstekst"], svar.get("tekst") or "")
    kontroller_grunn(plan, grunn, tekst)
    kontroller_sluttdato(plan, svar.get("dato"), siste_dag)
    kontroller_varslet(grunn, svar.get("planeier_informert"), svar.get("ke_varslet"), siste_dag)
    kontroller_kopi(plan, grunn, svar.get("kopi_til_planeier"), siste_dag)
    hode = replace(
        plan.hode,
        status="avsluttet",
        avsluttet=svar.get("dato"),
        avslutningsgrunn=grunn,
        avslutningstekst=tekst,
        **{n: svar.get(n) for n in ("planeier_informert", "ke_varslet", "kopi_til_planeier")},
    )
    return hode, _lukk_alt(plan, utfall, grunn)


def kontroller_grunn(plan: Plan, grunn: str | None, tekst: str | None) -> None:
    """A plan is closed with a ground, and a text that says why (rule 133). Raises RegelError."""
    if not grunn or not tekst:
        raise RegelError(
            f"Plan {plan.hode.nummer} kan ikke avsluttes uten en grunn og en tekst som sier hvorfor. "
            "Oppgi dem med --grunn og --tekst",
            "IP-R133",
        )


def kontroller_sluttdato(plan: Plan, dato: date | None, siste_dag: date) -> None:
    """There is a last day (rule 134), not before the plan was put into force, nor ahead: a closed plan is
    read-only from the act on. Raises RegelError."""
    if dato is None:
        raise RegelError("Planen kan ikke avsluttes uten sluttdato. Oppgi den med --dato", "IP-R134")
    kontroller_skjedd(dato, siste_dag, "Avslutningen")
    if plan.hode.iverksatt is not None and dato < plan.hode.iverksatt:
        raise RegelError(
            f"Plan {plan.hode.nummer} ble iverksatt {kort(plan.hode.iverksatt)} og kan ikke avsluttes "
            "før det. Rett datoen.",
            "IP-R134",
        )


def kontroller_varslet(grunn: str, planeier: date | None, ke: date | None, siste_dag: date) -> None:
    """The planeier is informed and koordinerende enhet told (rule 134); the dead cannot be (§ 6.9).

    Raises RegelError.
    """
    if planeier is None and grunn != "dod":
        raise RegelError(
            "Planen kan ikke avsluttes før planeier er informert. Oppgi dagen med --planeier-informert",
            "IP-R134",
        )
    if ke is None:
        raise RegelError(
            "Planen kan ikke avsluttes før koordinerende enhet er varslet. Oppgi dagen med --ke-varslet",
            "IP-R134",
        )
    kontroller_skjedd(planeier, siste_dag, "Informasjonen til planeier")
    kontroller_skjedd(ke, siste_dag, "Varselet til koordinerende enhet")


def kontroller_kopi(plan: Plan, grunn: str, kopi: date | None, siste_dag: date) -> None:
    """Whoever moves has had a copy of the plan first (rules 68, 134; § 6.9). Raises RegelError."""
    kontroller_skjedd(kopi, siste_dag, "Kopien til planeier")
    if grunn == "flyttet" and kopi is None:
        n = plan.hode.nummer
        raise RegelError(
            "Planeier som flytter, skal ha en kopi før planen avsluttes: "
            f"ipkit eksporter plan.docx --plan {n} --mottaker planeier. Oppgi dagen med --kopi-til-planeier",
            "IP-R68",
        )


def kontroller_besvart(plan: Plan, utfall: Utfallsvar) -> None:
    """Every open goal and measure has an answer, and nothing else has (rule 86). Raises RegelError."""
    n, aapne = plan.hode.nummer, aapne_elementer(plan)
    ukjente = [nummer for nummer in utfall if nummer not in aapne]
    if ukjente:
        raise RegelError(
            f"Plan {n} har ikke noe åpent mål eller tiltak {', '.join(ukjente)}. Se: ipkit vis {n}", "IP-R86"
        )
    ubesvart = [nummer for nummer in aapne if nummer not in utfall]
    if ubesvart:
        for_eksempel = f"--utfall {ubesvart[0]}={'gjennomfort' if '.' in ubesvart[0] else 'naadd'}"
        raise RegelError(
            f"Plan {n} har åpne mål og tiltak: {', '.join(ubesvart)}. Si hva hvert ble til, for eksempel "
            f"{for_eksempel}, eller i en fil: ipkit avslutt {n} --skjelett --ut avslutning.yaml",
            "IP-R86",
        )


def _lukk_alt(plan: Plan, utfall: Utfallsvar, grunn: str) -> tuple[Maal | Tiltak, ...]:
    """Everything open, closed (rule 86). Nobody is asked what the dead reached: that lapses, as do
    proposals."""
    aapne = aapne_elementer(plan)
    if grunn == "dod":
        utfall = {**{nummer: _bortfalt(e) for nummer, e in aapne.items()}, **utfall}
    kontroller_besvart(plan, utfall)
    lukkede = tuple(_lukket(e, utfall[n], plan.hode.nummer) for n, e in aapne.items() if n in utfall)
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


def _lukket(element: Maal | Tiltak, utfall: Utfall, plan: int) -> Maal | Tiltak:
    kode, tekst = kodeform(utfall.kode), tolk(UTFALLSTEKST, utfall.tekst or "")
    lovlige = MAALUTFALL if isinstance(element, Maal) else TILTAKSUTFALL
    navn = f"Mål {element.nummer}"
    if isinstance(element, Tiltak):
        navn = f"Tiltak {element.maal}.{element.nummer}"
    if kode not in lovlige:
        raise RegelError(f"{navn} må bli ett av: {', '.join(lovlige)}.", "IP-R86")
    if kode in ("avbrutt", "viderefores") and not tekst:
        hva = "hvem som fører det videre" if kode == "viderefores" else "hvorfor det er gitt opp"
        nummer = navn.split()[1]
        raise RegelError(f"{navn}: si {hva}, med --begrunnelse {nummer}=TEKST", "IP-R86")
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
