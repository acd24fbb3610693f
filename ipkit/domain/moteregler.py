"""Meetings and minutes (rules 101, 103, 106, 107, 109)."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, get_args

from ipkit.domain.bygg import besvart, bygg, endret, kontroller_livsomraader, neste_nummer
from ipkit.domain.dato import kort
from ipkit.domain.felt import kodeform
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maal import Maal
from ipkit.domain.merking import Merking
from ipkit.domain.mote import Mote, Motedeltaker, Oppmote, Referatpunkt, Sakspunkt, Variant
from ipkit.domain.part import KOORDINATOR, PLANEIER, deltakernummer, tolk_part
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen
from ipkit.domain.tilgang import vurder_mottaker
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, SamtykkeError, VerdifeilError


def nytt_mote(
    plan: Plan,
    verdier: Mapping[str, Any],
    deltakere: Iterable[str],
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
    ja_til_motet: Collection[str] = (),
    saker: Iterable[Mapping[str, Any]] = (),
    gjester: Mapping[str, bool] | None = None,
) -> tuple[Mote, tuple[Motedeltaker, ...], tuple[Sakspunkt, ...]]:
    """A new meeting, who is asked, and its agenda; `dato` is today, the meeting's own is an answer.

    The planeier and the coordinator are always asked. Anybody else must be within consent on `dato`, or
    be in `ja_til_motet`: the planeier said yes to that one for this meeting (rule 106). The agenda of
    an ansvarsgruppe is filled with the active goals (rule 103), after the items in `saker`: the
    planeier's own come first (§ 6.9, 82).
    `gjester` are people without a part in the plan, by name: whether the planeier said yes to them.
    Raises SamtykkeError, IkkeFunnetError for an unknown participant, VerdifeilError.
    """
    kontroller_aapen(plan)
    _krev_ja_til_gjester(gjester or {})
    ja = {tolk_part(part) for part in ja_til_motet}
    parter = list(dict.fromkeys([PLANEIER, KOORDINATOR, *map(tolk_part, deltakere), *sorted(ja)]))
    for part in parter[2:]:
        if (nummer := deltakernummer(part)) is not None:
            plan.finn_deltaker(nummer)
        if part not in ja:
            _krev_samtykke(plan, part, dato, ekte_dato, innstillinger)
    mote = bygg(Mote, verdier, nummer=neste_nummer(plan.mote))
    _kontroller_datoer(mote)
    return (
        mote,
        tuple(
            Motedeltaker(mote=mote.nummer, nummer=n, part=part, ja_til_motet=part in ja)
            for n, part in enumerate(parter, 1)
        )
        + tuple(
            bygg(Motedeltaker, {"navn": navn, "ja_til_motet": True}, mote=mote.nummer, nummer=n)
            for n, navn in enumerate(gjester or {}, len(parter) + 1)
        ),
        _saksliste(plan, mote, saker),
    )


def _krev_ja_til_gjester(gjester: Mapping[str, bool]) -> None:
    """Nobody outside consent is invited without the planeier's yes to that meeting (rule 106)."""
    if not all(gjester.values()):
        raise SamtykkeError(
            "En gjest uten plass i planen kan bare inviteres når planeier sier ja til det. "
            "Svar ja på ja_til_motet for gjesten.",
            "IP-S09",
        )


def for_referat(
    plan: Plan,
    mote: int,
    verdier: Mapping[str, Any],
    oppmoter: Mapping[str, str],
    punkter: Iterable[Mapping[str, Any]],
    dato: date,
    innstillinger: Innstillinger,
    *,
    rett: bool = False,
    ja_til_motet: Collection[str] = (),
) -> tuple[Mote, tuple[Motedeltaker, ...], tuple[Referatpunkt, ...]]:
    """The meeting as held, who came, and the paragraphs of its minutes; `dato` is the day of recording.

    Leader and minute-taker are needed (rule 107). Everyone who was there is recorded, also outside
    consent (rule 106): `oppmoter` is by part, or by name for a guest. The form is the opposite of the
    plan's own unless chosen (rule 109). A next date is not demanded: without it there is a finding (111).
    Minutes that are recorded already are replaced only with `rett`.
    Raises RegelError, IkkeFunnetError, VerdifeilError.
    """
    kontroller_aapen(plan)
    gammelt = plan.finn_mote(mote)
    _kontroller_kan_referere(plan, gammelt, rett)
    holdt = endret(gammelt, {"variant": gammelt.variant or foreslaa_variant(plan), **besvart(verdier)})
    holdt = replace(holdt, status="avholdt", referatdato=dato)
    _kontroller_datoer(holdt)
    holdt = _med_ledelse(plan, holdt)
    til_stede = {part: "til_stede" for part in (holdt.moteleder, holdt.referent) if part}
    return (
        holdt,
        _oppmote(plan, mote, oppmoter, til_stede, ja_til_motet),
        tuple(_referatpunkt(plan, mote, n, p, innstillinger) for n, p in enumerate(punkter, 1)),
    )


def foreslaa_variant(plan: Plan) -> Variant:
    """Short minutes for a full plan, full ones for a short plan (rule 109)."""
    return "kort" if plan.hode.detaljgrad == "utfyllende" else "utfyllende"


def avlys(plan: Plan, mote: int) -> Mote:
    """The meeting, cancelled. Raises RegelError where it is held or cancelled already, IkkeFunnetError."""
    kontroller_aapen(plan)
    gammelt = plan.finn_mote(mote)
    if gammelt.status != "planlagt":
        raise RegelError(f"Møte {mote} er {gammelt.status} og kan ikke avlyses.", "IP-R107")
    return replace(gammelt, status="avlyst")


def avlys_kommende(plan: Plan, dato: date) -> tuple[Mote, ...]:
    """The planned meetings on or after `dato`, cancelled: when the plan is closed (rules 133, 134)."""
    return tuple(replace(m, status="avlyst") for m in plan.mote if m.status == "planlagt" and m.dato >= dato)


def _krev_samtykke(plan: Plan, part: str, dato: date, ekte_dato: date, innstillinger: Innstillinger) -> None:
    avgjorelse = vurder_mottaker(plan, part, dato, ekte_dato, innstillinger)
    if not avgjorelse.tillatt:
        raise SamtykkeError(
            "Deltakeren er utenfor samtykket. Har planeier sagt ja til akkurat dette møtet, "
            f"legg til --ja-til-motet {part}. Ellers: {avgjorelse.grunn}",
            avgjorelse.kode,
        )


def _saksliste(plan: Plan, mote: Mote, saker: Iterable[Mapping[str, Any]]) -> tuple[Sakspunkt, ...]:
    """The items given, then for an ansvarsgruppe the active goals by priority (rule 103)."""
    egne = [besvart(sak) for sak in saker]
    for sak in egne:
        if sak.get("meldt_av"):
            sak["meldt_av"] = _part(plan, sak["meldt_av"])
    nevnt = {sak.get("maal") for sak in egne}
    aktive = [m for m in plan.maal if m.status == "aktivt" and m.nummer not in nevnt]
    aktive.sort(key=lambda m: (m.prioritet is None, m.prioritet, m.nummer))
    fra_maal = (
        [sak for m in aktive for sak in _saker_om_maal(plan, m)] if mote.type == "ansvarsgruppe" else []
    )
    alle = [*({**_merking_fra(plan, sak.get("maal")), **sak} for sak in egne), *fra_maal]
    return tuple(bygg(Sakspunkt, sak, mote=mote.nummer, nummer=n) for n, sak in enumerate(alle, 1))


def _saker_om_maal(plan: Plan, m: Maal) -> Iterator[dict[str, Any]]:
    """The goal, then each of its open measures, which goes no further than the goal does."""
    yield {"tekst": f"Mål {m.nummer}: {m.tekst}", "maal": m.nummer, **_merking(m)}
    for t in plan.tiltak_for(m.nummer):
        if t.aapent:
            yield {
                "tekst": f"Tiltak {m.nummer}.{t.nummer}: {t.tekst}",
                "maal": m.nummer,
                "livsomraade": t.livsomraade or m.livsomraade,
                "tredjepart": t.tredjepart or m.tredjepart,
                "deles_ikke_med": tuple(dict.fromkeys((*m.deles_ikke_med, *t.deles_ikke_med))),
            }


def _merking_fra(plan: Plan, maal: int | None) -> dict[str, Any]:
    """An item about a goal goes only where the goal goes."""
    return {} if maal is None else _merking(plan.finn_maal(maal))


def _merking(e: Merking) -> dict[str, Any]:
    return {"livsomraade": e.livsomraade, "tredjepart": e.tredjepart, "deles_ikke_med": e.deles_ikke_med}


def _kontroller_kan_referere(plan: Plan, mote: Mote, rett: bool) -> None:
    if mote.status == "avlyst":
        raise RegelError(f"Møte {mote.nummer} er avlyst og har ikke referat.", "IP-R107")
    har_referat = mote.referatdato is not None
    if har_referat and not rett:
        raise RegelError(
            f"Møte {mote.nummer} i plan {plan.hode.nummer} har alt referat. "
            "Skal det rettes, skriv hvorfor med --rett",
            "IP-R107",
        )


def _kontroller_datoer(mote: Mote) -> None:
    if mote.neste is not None and mote.neste <= mote.dato:
        raise RegelError(f"Neste møte {kort(mote.neste)} må være etter dette, {kort(mote.dato)}.", "IP-R111")
    if mote.merknadsfrist is not None and mote.merknadsfrist < mote.dato:
        raise RegelError(f"Merknadsfristen {kort(mote.merknadsfrist)} er før møtet.", "IP-R119")


def _med_ledelse(plan: Plan, mote: Mote) -> Mote:
    """Leader and minute-taker as parts of this plan (rule 107)."""
    if not mote.moteleder or not mote.referent:
        raise RegelError(
            f"Et avholdt møte må ha møteleder og referent. Oppgi dem: "
            f"ipkit mote referat {plan.hode.nummer} {mote.nummer} --moteleder koordinator --referent 1",
            "IP-R107",
        )
    return replace(mote, moteleder=_part(plan, mote.moteleder), referent=_part(plan, mote.referent))


def _part(plan: Plan, part: str) -> str:
    """A part as it is stored. Whoever has left since may have been there."""
    part = tolk_part(part)
    if (nummer := deltakernummer(part)) is not None:
        plan.finn_deltaker(nummer)
    return part


def _oppmote(
    plan: Plan,
    mote: int,
    oppmoter: Mapping[str, str],
    til_stede: Mapping[str, str],
    ja_til_motet: Collection[str],
) -> tuple[Motedeltaker, ...]:
    """All who were asked or came. Whoever led or wrote was there; not mentioned stays as it was."""
    rader = {(m.part or m.navn or ""): m for m in plan.motedeltaker if m.mote == mote}
    svar = {_hvem(plan, hvem): kode for hvem, kode in oppmoter.items()} | dict(til_stede)
    neste = max((m.nummer for m in rader.values()), default=0) + 1
    for hvem, kode in svar.items():
        if hvem not in rader:
            rader[hvem] = _ny_motedeltaker(mote, neste, hvem)
            neste += 1
        rader[hvem] = replace(rader[hvem], oppmote=_oppmotekode(kode))
    for hvem in (_hvem(plan, hvem) for hvem in ja_til_motet):
        if hvem in rader:
            rader[hvem] = replace(rader[hvem], ja_til_motet=True)
    return tuple(sorted(rader.values(), key=lambda m: m.nummer))


def _hvem(plan: Plan, hvem: str) -> str:
    """A part, or else a guest's name."""
    try:
        return _part(plan, hvem)
    except VerdifeilError:
        return hvem.strip()


def _ny_motedeltaker(mote: int, nummer: int, hvem: str) -> Motedeltaker:
    try:
        return Motedeltaker(mote=mote, nummer=nummer, part=tolk_part(hvem))
    except VerdifeilError:
        return bygg(Motedeltaker, {"navn": hvem}, mote=mote, nummer=nummer)


def _oppmotekode(kode: str) -> Oppmote:
    lest = kodeform(kode)
    for lovlig in get_args(Oppmote):
        if lest == lovlig:
            return lovlig  # type: ignore[no-any-return]
    raise VerdifeilError(f"«Oppmøte» skal være én av: {', '.join(get_args(Oppmote))}.")


def _referatpunkt(
    plan: Plan, mote: int, nummer: int, verdier: Mapping[str, Any], innstillinger: Innstillinger
) -> Referatpunkt:
    svar = besvart(verdier)
    if "maal" in svar:
        plan.finn_maal(svar["maal"])
    if "ansvarlig" in svar:
        svar["ansvarlig"] = _part(plan, svar["ansvarlig"])
    kontroller_livsomraader([svar.get("livsomraade")], innstillinger)
    # A corrected paragraph takes the place of the old one, and carries its version on.
    gamle = (p.version for p in plan.referatpunkt if (p.mote, p.nummer) == (mote, nummer))
    return bygg(Referatpunkt, svar, mote=mote, nummer=nummer, version=next(gamle, 1))
