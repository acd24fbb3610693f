"""The minutes asked for point by point in a terminal, and with them what the meeting changes in the plan.

What was agreed about a goal is tried on the plan before the next goal is asked for, so that a rule says
no while the notes are at hand. Nothing is written until everything is answered.
"""

import sys
from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any, NamedTuple

from ipkit.actions.lesing import hele_planen
from ipkit.actions.referat import Referat, Skrevet, skriv_referat
from ipkit.actions.sporsmaal import REFERAT
from ipkit.cli import sporring
from ipkit.cli.kladd import med_kladd
from ipkit.cli.sporring import flere_passer, kan_ikke_tommes, som_begynner, spor, spor_tekst
from ipkit.cli.utskrift import trygg
from ipkit.domain.dato import alder, pluss_dager
from ipkit.domain.felt import Felt, felter
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote, Motedeltaker, Referatpunkt
from ipkit.domain.motedeltakelse import foreslaa_referent
from ipkit.domain.moteendring import Planendringer, endre_planen
from ipkit.domain.moteregler import er_forste
from ipkit.domain.ord import ord_for
from ipkit.domain.part import KOORDINATOR, PLANEIER
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import MYNDIG
from ipkit.domain.planstatus import SAK
from ipkit.domain.referatregler import kontroller_kan_referere
from ipkit.domain.rekkefolge import maal_i_rekkefolge
from ipkit.domain.tilgang import vurder_plansamtykke
from ipkit.domain.tiltak import AAPNE_STATUSER, Tiltak
from ipkit.errors import IpkitError

if TYPE_CHECKING:
    from ipkit.storage.okt import Okt

_PUNKT, _TILTAK, _MAAL = felter(Referatpunkt), felter(Tiltak), felter(Maal)
_FORTALT_FOERST = {"siden_sist": "Siden sist", "planeiers_syn": "Planeiers egne ord"}
_LUKKET = tuple(s for s in _TILTAK["status"].koder if s not in (*AAPNE_STATUSER, "forslag"))
_AAPEN = tuple(s for s in _TILTAK["status"].koder if s != "forslag")


class _Omgang(NamedTuple):
    """What was said about one goal: points, and rows of goals and measures."""

    punkter: tuple[dict[str, Any], ...] = ()
    maal: tuple[dict[str, Any], ...] = ()
    tiltak: tuple[dict[str, Any], ...] = ()


def spor_og_skriv(okt: "Okt", plan: int, mote: int, kjent: Referat, *, rett: str | None) -> Skrevet:
    """Ask for what is not answered yet, and record it in one act. What is typed is kept until then."""
    with med_kladd(okt, "mote referat", plan, mote):
        return skriv_referat(okt, plan, mote, _spor(okt, plan, mote, kjent, rett=rett is not None), rett=rett)


def _spor(okt: "Okt", plan_nr: int, mote_nr: int, kjent: Referat, *, rett: bool) -> Referat:
    plan = hele_planen(okt, plan_nr, "mote referat (vis)")
    mote = plan.finn_mote(mote_nr)
    kontroller_kan_referere(plan, mote, rett, okt.siste_dag)
    svar = dict(kjent.svar)
    for bedt in _bedt(plan, mote):
        _si(f"{bedt.part or 'gjest'}: {_navn(plan, bedt, mote.dato)}")
    _ledelse(plan, mote, svar)
    oppmoter = {**_oppmote(plan, mote), **kjent.oppmoter}
    punkter = [*kjent.punkter, *_innledning(plan, okt.dagens)]
    endringer = kjent.endringer
    kan_endres, hvorfor_ikke = _kan_endres(okt, plan)
    if not kan_endres:
        _si(hvorfor_ikke)
    for m in maal_i_rekkefolge(plan):
        if m.status == "aktivt":
            omgang = _om_maalet(plan, m, endringer, okt.dagens, okt.innstillinger, kan_endres=kan_endres)
            punkter += omgang.punkter
            endringer = _lagt_til(endringer, omgang)
    if kan_endres:
        endringer = _lagt_til(endringer, _nye_maal())
    punkter += _fritekst({"uenighet": "Uenighet"})
    _avslutning(plan, mote, okt.dagens, svar, endret=bool(endringer) or not kan_endres)
    return kjent._replace(svar=svar, oppmoter=oppmoter, punkter=tuple(punkter), endringer=endringer)


def _ledelse(plan: Plan, mote: Mote, svar: dict[str, Any]) -> None:
    """Leader and minute-taker, the one whose turn it is suggested (rules 107, 115)."""
    forslag = {"moteleder": KOORDINATOR, "referent": foreslaa_referent(plan, mote)}
    for navn, standard in forslag.items():
        if not svar.get(navn):
            svar[navn] = spor(REFERAT[navn], standard=getattr(mote, navn) or standard, paakrevd=True)


def _oppmote(plan: Plan, mote: Mote) -> dict[str, str]:
    """Who did not come, of those who were asked; and who came besides."""
    oppmoter = {m.part or m.navn or "": "til_stede" for m in _bedt(plan, mote)}
    while True:
        borte = [b.strip() for b in spor_tekst("Hvem kom ikke (numre med komma)", tomt="alle kom").split(",")]
        ukjente = [b for b in borte if b and b not in oppmoter]
        if not ukjente:
            break
        _si(f"Ikke invitert: {', '.join(ukjente)}. Skriv numrene over.")
    andre = spor_tekst("Andre som var der (numre eller navn med komma)", tomt="ingen").split(",")
    oppmoter |= {b: "forfall" for b in borte if b}
    return oppmoter | {a.strip(): "til_stede" for a in andre if a.strip()}


def _bedt(plan: Plan, mote: Mote) -> list[Motedeltaker]:
    return [m for m in plan.motedeltaker if m.mote == mote.nummer]


def _navn(plan: Plan, m: Motedeltaker, dato: date) -> str:
    koordinator = plan.koordinator_paa(dato)
    faste = {PLANEIER: plan.planeier.navn, KOORDINATOR: koordinator.navn if koordinator else ""}
    deltakere = {str(d.nummer): d.betegnelse for d in plan.deltaker}
    return {**deltakere, **faste}.get(m.part or "", m.navn or "")


def _innledning(plan: Plan, dagens: date) -> Iterator[dict[str, Any]]:
    barn = alder(plan.planeier.fodselsdato, dagens) < MYNDIG
    yield from _fritekst({**_FORTALT_FOERST, **({"barnets_mening": "Barnets mening"} if barn else {})})


def _fritekst(slag: dict[str, str]) -> Iterator[dict[str, Any]]:
    for kode, ledetekst in slag.items():
        tekst = spor(_PUNKT["tekst"]._replace(ledetekst=ledetekst), paakrevd=False)
        if tekst:
            yield {"slag": kode, "tekst": tekst}


def _kan_endres(okt: "Okt", plan: Plan) -> tuple[bool, str]:
    """Whether the plan may be worked on (rule 23), told before anything is typed."""
    if plan.hode.status in SAK:
        return False, "Det er ingen plan ennå, så møtet endrer ikke mål og tiltak."
    if okt.innstillinger.privat_utkast and plan.hode.status == "utkast":
        return True, ""
    avgjorelse = vurder_plansamtykke(plan, okt.dagens, okt.ekte)
    return avgjorelse.tillatt, f"Planen kan ikke endres i dette møtet. {avgjorelse.grunn}"


def _om_maalet(
    plan: Plan, m: Maal, foer: Planendringer, dagens: date, innst: Innstillinger, *, kan_endres: bool
) -> _Omgang:
    """One goal, asked for again where a rule says no to what was answered."""
    while True:
        _si(f"Mål {m.nummer}: {m.tekst}")
        fra = len(sporring.opptak.svar) if sporring.opptak else 0
        omgang = _spor_om_maal(plan, m, kan_endres=kan_endres)
        try:
            endre_planen(plan, _lagt_til(foer, omgang), dagens, dagens, innst)
        except IpkitError as feil:
            _si(f"{feil} Rett svarene om målet: Enter beholder et svar, - tømmer det.")
            if sporring.opptak:
                sporring.opptak.om_igjen(fra)
            continue
        return omgang


def _spor_om_maal(plan: Plan, m: Maal, *, kan_endres: bool) -> _Omgang:
    punkter = [
        {**p, "maal": m.nummer} for p in (*_fritekst({"drofting": "  Hva ble sagt"}), *_beslutninger())
    ]
    if not kan_endres:
        return _Omgang(tuple(punkter))
    tiltak = [rad for t in plan.tiltak_for(m.nummer) if t.aapent for rad in _om_tiltaket(t)]
    tiltak += _nye_tiltak(m.nummer)
    maal = list(_oppnaaelse(m))
    if any(rad.get("status") == "avsluttet" for rad in maal):
        tiltak += _resten_av_tiltakene(plan, m, {rad.get("nummer"): rad.get("status") for rad in tiltak})
    return _Omgang(tuple(punkter), tuple(maal), tuple(tiltak))


def _beslutninger() -> Iterator[dict[str, Any]]:
    while tekst := spor(_PUNKT["tekst"]._replace(ledetekst="  Beslutning"), paakrevd=False):
        yield {
            "slag": "beslutning",
            "tekst": tekst,
            "ansvarlig": spor(_PUNKT["ansvarlig"]._replace(ledetekst="    Ansvarlig"), paakrevd=False),
            "frist": spor(_PUNKT["frist"]._replace(ledetekst="    Frist"), paakrevd=False),
        }


def _om_tiltaket(t: Tiltak) -> Iterator[dict[str, Any]]:
    navn = f"{t.maal}.{t.nummer}"
    status = _spor_kode(f"  Tiltak {navn}, {t.tekst}: status", _AAPEN, standard=t.status)
    til = (
        spor(_TILTAK["til"]._replace(ledetekst="    Til"), standard=t.til, paakrevd=False)
        if status in AAPNE_STATUSER
        else t.til
    )
    svar = {n: v for n, v in (("status", status), ("til", til)) if v != getattr(t, n)}
    if svar:
        yield {"nummer": navn, **svar}


def _nye_tiltak(maal: int) -> Iterator[dict[str, Any]]:
    while tekst := spor(_TILTAK["tekst"]._replace(ledetekst="  Nytt tiltak"), paakrevd=False):
        yield {
            "maal": maal,
            "tekst": tekst,
            "hvordan": spor(_TILTAK["hvordan"]._replace(ledetekst="    Hvordan"), paakrevd=False),
            "ansvarlig": spor(_TILTAK["ansvarlig"]._replace(ledetekst="    Ansvarlig"), paakrevd=True),
            "fra": spor(_TILTAK["fra"]._replace(ledetekst="    Fra"), paakrevd=False),
            "til": spor(_TILTAK["til"]._replace(ledetekst="    Til"), paakrevd=False),
        }


def _oppnaaelse(m: Maal) -> Iterator[dict[str, Any]]:
    """How far the goal has come; one that is reached can be closed at once (rule 83)."""
    naa = _spor_kode("  Oppnåelse", _MAAL["oppnaaelse"].koder, standard=m.oppnaaelse)
    if naa is None:
        return
    grunn = None
    if naa != "naadd":
        felt = _MAAL["begrunnelse"]._replace(ledetekst="    Begrunnelse")
        grunn = spor(felt, standard=m.begrunnelse, paakrevd=True)
    lukkes = spor(
        Felt("lukkes", "    Avsluttes målet", "ja_nei", (), True, False), standard=False, paakrevd=True
    )
    if lukkes or naa != m.oppnaaelse or grunn != m.begrunnelse:
        status = {"status": "avsluttet"} if lukkes else {}
        yield {"nummer": m.nummer, "oppnaaelse": naa, "begrunnelse": grunn, **status}


def _resten_av_tiltakene(plan: Plan, m: Maal, besvart: dict[Any, Any]) -> Iterator[dict[str, Any]]:
    """A goal that is closed asks what became of each open measure (rule 86)."""
    for t in plan.tiltak_for(m.nummer):
        navn = f"{t.maal}.{t.nummer}"
        if t.aapent and besvart.get(navn) not in _LUKKET:
            status = None
            while status is None:
                status = _spor_kode(f"  Tiltak {navn}, {t.tekst}: hva ble det til", _LUKKET)
            yield {"nummer": navn, "status": status}


def _nye_maal() -> _Omgang:
    rader = []
    while tekst := spor(_MAAL["tekst"]._replace(ledetekst="Nytt mål"), paakrevd=False):
        frist = spor(_MAAL["frist"]._replace(ledetekst="  Frist"), paakrevd=False)
        rader.append({"tekst": tekst, "frist": frist})
    return _Omgang(maal=tuple(rader))


def _avslutning(plan: Plan, mote: Mote, dagens: date, svar: dict[str, Any], *, endret: bool) -> None:
    """The next meeting, when remarks are due, what a first meeting goes through (rules 111, 119, 121)."""
    spurt = ["neste", "merknadsfrist", *(["sjekkliste"] if er_forste(plan, mote) else [])]
    standard = {"merknadsfrist": pluss_dager(dagens, 14)}
    for navn in (*spurt, *([] if endret else ["ingen_endring"])):
        if svar.get(navn) in (None, ()):
            svar[navn] = spor(REFERAT[navn], standard=standard.get(navn), paakrevd=False, kan_tommes=True)


def _spor_kode(ledetekst: str, koder: tuple[str, ...], standard: str | None = None) -> str | None:
    """One of the codes; the first letters are enough where they fit one only. Enter: as it is."""
    vist = ord_for("status" if standard in _AAPEN else "oppnaaelse", standard) if standard else ""
    while True:
        skrevet = spor_tekst(f"{ledetekst} ({'/'.join(koder)})", vist)
        if skrevet == vist:
            return standard
        treff = som_begynner(koder, skrevet)
        if len(treff) == 1:
            return treff[0]
        if not skrevet:
            _si(kan_ikke_tommes(vist))
        else:
            _si(flere_passer(skrevet, treff) if treff else f"Skriv én av: {', '.join(koder)}.")


def _lagt_til(endringer: Planendringer, omgang: _Omgang) -> Planendringer:
    return Planendringer((*endringer.maal, *omgang.maal), (*endringer.tiltak, *omgang.tiltak))


def _si(tekst: str) -> None:
    sys.stderr.write(f"  {trygg(tekst)}\n")
