"""The minutes: recorded, remarked upon, approved (rules 58, 106–111, 116, 119, 121)."""

from collections.abc import Collection, Iterable, Mapping
from datetime import date
from typing import Any, NamedTuple

from ipkit.domain.bygg import besvart, bygg, endret, kontroller_livsomraader, neste_nummer
from ipkit.domain.dato import kort
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote, Motedeltaker, Referatmerknad, Referatpunkt, Variant
from ipkit.domain.motedeltakelse import oppmote, part_i, planeier_med
from ipkit.domain.moteendring import Planendringer, endre_planen, finnes
from ipkit.domain.moteflyt import sett_motestatus, sett_referatstatus
from ipkit.domain.moteregler import kontroller_merknadsfrist, kontroller_neste
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen, kontroller_skjedd
from ipkit.domain.svarfeil import STRENG, Svarkontroll
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError

Rad = Mapping[str, Any]


class Referatfort(NamedTuple):
    """What recording minutes gives: the meeting as held, who came, the paragraphs, and what it changed in
    the plan. `plan` is the plan after all of it, `avtalt` whether the planeier was there to agree."""

    mote: Mote
    deltakere: tuple[Motedeltaker, ...]
    punkter: tuple[Referatpunkt, ...]
    endret: tuple[Maal | Tiltak, ...]
    plan: Plan
    avtalt: bool


def for_referat(
    plan: Plan,
    mote: int,
    verdier: Rad,
    oppmoter: Mapping[str, str],
    punkter: Iterable[Rad],
    dato: date,
    innstillinger: Innstillinger,
    *,
    rett: bool = False,
    ja_til_motet: Collection[str] = (),
    om_deltakere: Mapping[str, Rad] | None = None,
    endringer: Planendringer = Planendringer(),  # noqa: B008
    kontroll: Svarkontroll = STRENG,
    siste_dag: date | None = None,
) -> Referatfort:
    """The meeting as held, its minutes, and the plan as they changed it; `dato` is the day of recording.
    Nothing was held after `siste_dag`, the later of that and the real day.

    Leader and minute-taker are needed (rule 107). Everyone who was there is recorded, also outside
    consent (rule 106): `oppmoter` is by part, or by name for a guest. The form is the opposite of the
    plan's own unless chosen (rule 109). A next date is not demanded: without it there is a finding (111).
    The answer `ingen_endring` says that the plan was gone through and stands (rule 116). Minutes that are
    recorded already are changed only with `rett`; then they are a draft again (rule 119), and without new
    paragraphs they keep those they have. Raises RegelError, IkkeFunnetError, VerdifeilError, or says to
    `kontroll` what is wrong in the answers.
    """
    kontroller_aapen(plan)
    gammelt = plan.finn_mote(mote)
    kontroller_kan_referere(plan, gammelt, rett, siste_dag or dato)
    svar = besvart(verdier)
    staar = svar.pop("ingen_endring", False)
    holdt = _som_holdt(plan, gammelt, svar, dato, kontroll)
    deltakere = _hvem_kom(plan, holdt, oppmoter, ja_til_motet, om_deltakere or {}, kontroll)
    med_planeier = planeier_med(plan, deltakere, holdt.dato, innstillinger)
    avtalt = holdt.dato if med_planeier else None
    etter, gjort = endre_planen(plan, endringer, avtalt, dato, innstillinger, kontroll)
    if endringer or staar:
        holdt = replace(holdt, plan_oppdatert=dato)
    egne = [*punkter] or (_som_de_staar(plan, mote) if rett else [])
    rader = [*egne, *(endring.punkt for endring in gjort)]
    skrevet = _referatpunkter(etter, mote, rader, innstillinger, kontroll)
    return Referatfort(holdt, deltakere, skrevet, tuple(e.element for e in gjort), etter, med_planeier)


def foreslaa_variant(plan: Plan) -> Variant:
    """Short minutes for a full plan, full ones for a short plan (rule 109)."""
    return "kort" if plan.hode.detaljgrad == "utfyllende" else "utfyllende"


def ny_merknad(plan: Plan, mote: int, svar: Rad, siste_dag: date) -> tuple[Mote, Referatmerknad, bool]:
    """A remark on the minutes by one who has them, and whether it came in time (rule 119).

    One that is late is kept as well. Raises RegelError, IkkeFunnetError, VerdifeilError.
    """
    kontroller_aapen(plan)
    gammelt = plan.finn_mote(mote)
    nytt = sett_referatstatus(gammelt, "merknader")
    svar = besvart(svar)
    if svar.get("av"):
        svar["av"] = part_i(plan, svar["av"])
    nummer = neste_nummer(m for m in plan.referatmerknad if m.mote == mote)
    merknad = bygg(Referatmerknad, svar, mote=mote, nummer=nummer)
    kontroller_skjedd(merknad.dato, siste_dag, "Merknaden")
    i_tide = gammelt.merknadsfrist is None or merknad.dato <= gammelt.merknadsfrist
    return nytt, merknad, i_tide


def godkjenn_referat(plan: Plan, mote: int, dato: date, siste_dag: date) -> Mote:
    """The minutes as approved by those who got them (rule 119). Raises RegelError, IkkeFunnetError."""
    kontroller_aapen(plan)
    gammelt = plan.finn_mote(mote)
    nytt = sett_referatstatus(gammelt, "godkjent")
    kontroller_skjedd(dato, siste_dag, "Godkjenningen")
    if gammelt.referat_sendt is not None and dato < gammelt.referat_sendt:
        raise RegelError(
            f"Referatet ble sendt {kort(gammelt.referat_sendt)} og kan ikke være godkjent før det.", "IP-R119"
        )
    return replace(nytt, referat_godkjent=dato)


def _som_holdt(plan: Plan, mote: Mote, svar: Rad, dato: date, kontroll: Svarkontroll) -> Mote:
    """The meeting with what is answered of it, its dates in order, and somebody who led and wrote."""
    holdt = _holdt(endret(mote, {"variant": mote.variant or foreslaa_variant(plan), **svar}), dato)
    with kontroll.ved("neste"):
        kontroller_neste(holdt)
    with kontroll.ved("merknadsfrist"):
        kontroller_merknadsfrist(holdt)
    return _med_ledelse(plan, holdt, kontroll)


def _holdt(mote: Mote, dato: date) -> Mote:
    """Held, with minutes that are a draft: corrected ones are to be sent, and approved, anew."""
    if mote.status != "avholdt":
        mote = sett_motestatus(mote, "avholdt")
    return replace(mote, referatdato=dato, referatstatus="utkast", referat_sendt=None, referat_godkjent=None)


def kontroller_kan_referere(plan: Plan, mote: Mote, rett: bool, siste_dag: date) -> None:
    """Whether minutes can be recorded of the meeting, asked before anything else is: a meeting that has not
    been is most likely another than the one that is meant. Raises RegelError."""
    if mote.status == "avlyst":
        raise RegelError(f"Møte {mote.nummer} er avlyst og har ikke referat.", "IP-R107")
    kontroller_har_vaert(plan, mote, siste_dag)
    har_referat = mote.referatdato is not None
    if har_referat and not rett:
        raise RegelError(
            f"Møte {mote.nummer} i plan {plan.hode.nummer} har alt referat. "
            "Skal det rettes, skriv hvorfor med --rett",
            "IP-R107",
        )


def kontroller_har_vaert(plan: Plan, mote: Mote, siste_dag: date) -> None:
    """Nothing was held after `siste_dag` (rule 107). Raises RegelError."""
    if mote.dato > siste_dag:
        n = plan.hode.nummer
        raise RegelError(
            f"Møte {mote.nummer} er {kort(mote.dato)}, og har ikke vært ennå. Ble det holdt før: "
            f"ipkit mote endre {n} {mote.nummer} --dato ÅÅÅÅ-MM-DD. Se møtene: ipkit mote liste {n}",
            "IP-R107",
        )


def _med_ledelse(plan: Plan, mote: Mote, kontroll: Svarkontroll) -> Mote:
    """Leader and minute-taker as parts of this plan (rule 107)."""
    with kontroll.ved("moteleder" if not mote.moteleder else "referent"):
        if not mote.moteleder or not mote.referent:
            raise RegelError(
                f"Et avholdt møte må ha møteleder og referent. Oppgi dem: "
                f"ipkit mote referat {plan.hode.nummer} {mote.nummer} --moteleder koordinator --referent 1",
                "IP-R107",
            )
    for navn in ("moteleder", "referent"):
        part = getattr(mote, navn)
        with kontroll.ved(navn):
            mote = replace(mote, **{navn: part_i(plan, part) if part else None})
    return mote


def _hvem_kom(
    plan: Plan,
    holdt: Mote,
    oppmoter: Mapping[str, str],
    ja_til_motet: Collection[str],
    om: Mapping[str, Rad],
    kontroll: Svarkontroll,
) -> tuple[Motedeltaker, ...]:
    """Those of them that can be recorded, with what else is said of those; whoever led or wrote was there."""
    kom = {}
    for hvem, kode in oppmoter.items():
        with kontroll.ved("deltakere", hvem):
            oppmote(plan, holdt.nummer, {hvem: kode}, {}, (), {hvem: om.get(hvem, {})})
            kom[hvem] = kode
    ledet = {part: "til_stede" for part in (holdt.moteleder, holdt.referent) if part}
    om_dem = {hvem: rad for hvem, rad in om.items() if hvem in kom or hvem not in oppmoter}
    return oppmote(plan, holdt.nummer, kom, ledet, ja_til_motet, om_dem)


def _referatpunkter(
    plan: Plan, mote: int, rader: Iterable[Rad], innst: Innstillinger, kontroll: Svarkontroll
) -> tuple[Referatpunkt, ...]:
    """The paragraphs; one about a goal or measure that could not be made is no fault of its own."""
    endringene = [feil.sted for feil in kontroll.feil if feil.sted[0] in ("maal", "tiltak")]
    punkter = []
    for n, rad in enumerate(rader):
        with kontroll.ved("punkter", n, () if _er_om_noe(plan, rad) else endringene):
            punkter.append(_referatpunkt(plan, mote, n + 1, rad, innst))
    return tuple(punkter)


def _er_om_noe(plan: Plan, rad: Rad) -> bool:
    """Whether the goal and the measure that a paragraph names are there."""
    maal, tiltak = rad.get("maal"), rad.get("tiltak")
    if tiltak is not None:
        return any((t.maal, t.nummer) == (maal, tiltak) for t in plan.tiltak)
    return maal is None or finnes(plan, maal)


def _som_de_staar(plan: Plan, mote: int) -> list[Rad]:
    """The paragraphs of the minutes as answers: corrected without new ones, they keep those they have."""
    uten = ("mote", "nummer", "version")
    return [
        {n: v for n, v in p.__dict__.items() if n not in uten} for p in plan.referatpunkt if p.mote == mote
    ]


def _referatpunkt(
    plan: Plan, mote: int, nummer: int, verdier: Rad, innstillinger: Innstillinger
) -> Referatpunkt:
    svar = besvart(verdier)
    if "maal" in svar:
        plan.finn_maal(svar["maal"])
    if "tiltak" in svar:
        if "maal" not in svar:
            raise RegelError("Et punkt om et tiltak må si hvilket mål det hører til: «maal».", "IP-R75")
        plan.finn_tiltak(svar["maal"], svar["tiltak"])
    if "ansvarlig" in svar:
        svar["ansvarlig"] = part_i(plan, svar["ansvarlig"])
    kontroller_livsomraader([svar.get("livsomraade")], innstillinger)
    # A corrected paragraph takes the place of the old one, and carries its version on.
    gamle = (p.version for p in plan.referatpunkt if (p.mote, p.nummer) == (mote, nummer))
    return bygg(Referatpunkt, svar, mote=mote, nummer=nummer, version=next(gamle, 1))
