"""vis."""

from collections.abc import Iterable, Iterator
from datetime import date

import typer

from ipkit.actions.visning import Visning, vis_plan
from ipkit.cli.felles import JsonValg, PlanArg, VersjonValg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, heltall, plannummer
from ipkit.cli.utskrift import linje
from ipkit.domain.dato import kort
from ipkit.domain.felt import felter
from ipkit.domain.kommuneord import forbokstav, motetype, partnavn, rolletittel
from ipkit.domain.ord import ORD
from ipkit.domain.overgang import Overgang
from ipkit.domain.plan import Andretjeneste, Plan, Planhode
from ipkit.domain.planstatus import LUKKET, SAK
from ipkit.domain.rekkefolge import maal_i_rekkefolge

app = gruppe("vis", "Én plan.")


@kommando(app, "vis")
def vis(
    ctx: typer.Context, plan: PlanArg = None, versjon: VersjonValg = None, json: JsonValg = False
) -> None:
    """Vis hele planen på skjermen: hvem, hva, når, og hva som er neste steg.

    Eksempel:
      ipkit vis 1
      ipkit vis 1 --versjon 4
    """
    utgave = heltall(versjon, "--versjon", minst=1)
    with aapnet(ctx) as okt:
        visning = vis_plan(okt, plannummer(okt, plan), som_json=json, utgave=utgave)
    if json:
        linje(visning.json.rstrip("\n"))
        return
    for rad in _rader(visning):
        linje(rad)


def _rader(v: Visning) -> Iterator[str]:
    yield from _hode(v)
    yield from _avsnitt("Deltakere", (_deltaker(v, d.nummer) for d in v.plan.deltaker))
    yield from _avsnitt("Samtykker", (_samtykke(v.plan, s.nummer) for s in v.plan.samtykke))
    yield from _avsnitt("Mål og tiltak", _maal(v))
    yield from _avsnitt("Overganger", (_overgang(o) for o in v.plan.overgang))
    yield from _avsnitt("Andre som hjelper", (_annen(t) for t in v.plan.andretjeneste))
    yield from _avsnitt(
        "Andre planer", (f"{f.tittel}{f', {f.sted}' if f.sted else ''}" for f in v.plan.fagplan)
    )
    yield from _avsnitt("Møter", (_mote(v, m.nummer) for m in v.plan.mote))
    yield from _avsnitt("Evalueringer", _evalueringer(v.plan))
    if v.neste:
        yield ""
        yield f"Neste steg: {v.neste.tekst}"
        yield f"  {v.neste.kommando}"


def _avsnitt(overskrift: str, rader: Iterable[str]) -> Iterator[str]:
    innhold = list(rader)
    if innhold:
        yield ""
        yield overskrift
        yield from (f"  {rad}" for rad in innhold)


def _hode(v: Visning) -> Iterator[str]:
    hode, planeier = v.plan.hode, v.plan.planeier
    if v.gammel:
        yield f"TIDLIGERE VERSJON {hode.utgave}: slik planen var {kort(v.gammel.dato)}"
    yield f"Plan {hode.nummer}: {planeier.navn}, født {kort(planeier.fodselsdato)}"
    yield f"Status: {ORD['status'][hode.status]} (versjon {hode.utgave})"
    if hode.status not in SAK:
        yield f"Planperiode: {_fra_til(hode.fra, hode.til)}"
    if hode.gjelder_barn:
        yield felter(Planhode)["gjelder_barn"].ledetekst
    if hode.ansvarsgruppe:
        yield f"Har {v.innstillinger.gruppenavn}"
    yield _koordinator(v)
    if hode.status in LUKKET:
        yield from _avsluttet(v)
    elif hode.neste_evaluering:
        over = f", {v.dager_over} dager over fristen" if v.dager_over else ""
        yield f"Neste evaluering: {kort(hode.neste_evaluering)}{over}"
    if hode.neste_revisjon and hode.status not in LUKKET:
        yield f"Neste revisjon: {kort(hode.neste_revisjon)}"
    for hva, verdi in (
        ("Tolk", planeier.tolk),
        ("Tilrettelegging", planeier.tilrettelegging),
        ("Tilgjengelig for planeier", hode.tilgjengelighet),
    ):
        if verdi:
            yield f"{hva}: {verdi}"
    ord_ = v.plan.tekst("viktig_for_meg")
    if ord_:
        yield f"Viktig for meg: {ord_.tekst}"


def _koordinator(v: Visning) -> str:
    """Who coordinates, by the municipality's own title; or who is responsible meanwhile (rule 50)."""
    k, neste, enhet = v.koordinator, v.neste_koordinator, v.innstillinger.koordinerende_enhet
    tittel = forbokstav(rolletittel(k.rolle if k else "koordinator", v.innstillinger))
    if k is not None:
        return f"{tittel}: {', '.join(d for d in (k.navn, k.tjeneste, k.telefon) if d)}"
    if v.plan.hode.status in LUKKET or (v.plan.hode.status in SAK and not v.plan.koordinator):
        return f"{tittel}: ingen"
    if neste is not None:
        return f"{tittel}: {neste.navn} fra {kort(neste.fra)}; {enhet} har ansvaret til da"
    return f"{tittel}: UTEN KOORDINATOR, {enhet} har ansvaret"


def _avsluttet(v: Visning) -> Iterator[str]:
    """When and why it was closed, where it lies, and how long it is kept (rules 133, 134, 139)."""
    hode = v.plan.hode
    grunn = f", {ORD['avslutningsgrunn'][hode.avslutningsgrunn]}" if hode.avslutningsgrunn else ""
    tekst = f": {hode.avslutningstekst}" if hode.avslutningstekst else ""
    yield f"Avsluttet: {kort(hode.avsluttet) if hode.avsluttet else 'uten dato'}{grunn}{tekst}"
    if hode.arkivert:
        yield f"Arkivert: {kort(hode.arkivert)}{f', {hode.arkivref}' if hode.arkivref else ''}"
    yield f"Oppbevaring: {v.innstillinger.oppbevaring}"


def _fra_til(fra: date | None, til: date | None) -> str:
    if fra is None and til is None:
        return "mangler"
    return f"{kort(fra) if fra else ''}–{kort(til) if til else ''}"


def _deltaker(v: Visning, nummer: int) -> str:
    d = v.plan.finn_deltaker(nummer)
    deler = (d.navn, d.rolle, d.tjeneste, v.deltakerstatus[nummer])
    return f"{nummer}  {', '.join(x for x in deler if x)}{f': {d.bidrag}' if d.bidrag else ''}"


def _samtykke(plan: Plan, nummer: int) -> str:
    s = next(s for s in plan.samtykke if s.nummer == nummer)
    gjelder = "planen" if s.deltaker is None else f"opplysninger til deltaker {s.deltaker}"
    slutt = f", trukket {kort(s.trukket)}" if s.trukket else f", til {kort(s.til)}" if s.til else ""
    return f"{nummer}  {s.svar} til {gjelder}, {kort(s.dato)}, {ORD['form'][s.form]}{slutt}"


def _maal(v: Visning) -> Iterator[str]:
    plan = v.plan
    for m in maal_i_rekkefolge(plan):
        frist = f", frist {kort(m.frist)}" if m.frist else ""
        naadd = f", {ORD['oppnaaelse'][m.oppnaaelse]}" if m.oppnaaelse else ""
        yield f"{m.nummer}  {m.tekst} ({ORD['status'][m.status]}{naadd}{frist})"
        yield from _kommentarer(v, m.nummer, None)
        for t in plan.tiltak_for(m.nummer):
            tid = f", {_fra_til(t.fra, t.til)}" if t.fra or t.til else ""
            om = f"{ORD['status'][t.status]}, {partnavn(plan, t.ansvarlig, v.innstillinger)}{tid}"
            yield f"   {m.nummer}.{t.nummer}  {t.tekst} ({om})"
            yield from _kommentarer(v, m.nummer, t.nummer)


def _kommentarer(v: Visning, maal: int, tiltak: int | None) -> Iterator[str]:
    """What others have said of it, with author and date (rule 82)."""
    for k in v.plan.kommentar:
        if (k.maal, k.tiltak) == (maal, tiltak):
            yield f"      {partnavn(v.plan, k.av, v.innstillinger)}, {kort(k.dato)}: {k.tekst}"


def _overgang(o: Overgang) -> str:
    hva = f"{ORD['overgang'][o.overgang]}{f': {o.tekst}' if o.tekst else ''}"
    ferdig = f", forberedt {kort(o.forberedt)}" if o.forberedt else ""
    return f"{o.nummer}  {kort(o.dato)}, {hva}{ferdig}"


def _annen(t: Andretjeneste) -> str:
    return f"{t.nummer}  {', '.join(x for x in (t.tjeneste, t.hjelp, t.kontakt) if x)}"


def _mote(v: Visning, nummer: int) -> str:
    m = v.plan.finn_mote(nummer)
    deler = (
        motetype(m.type, v.innstillinger),
        kort(m.dato),
        m.tid and f"kl. {m.tid}",
        m.sted,
        ORD["status"][m.status],
    )
    referat = ", referat skrevet" if m.referatdato else ""
    return f"{nummer}  {', '.join(d for d in deler if d)}{referat}"


def _evalueringer(plan: Plan) -> Iterator[str]:
    for e in plan.evaluering:
        yield f"{e.nummer}  {kort(e.dato)}, {ORD['planeier_deltok'][e.planeier_deltok]}"
