"""Who is asked to a meeting, and who came (rules 43, 104, 105, 106, 115)."""

from collections.abc import Collection, Iterable, Iterator, Mapping
from datetime import date
from typing import Any, get_args

from ipkit.domain.bygg import besvart, bygg, endret
from ipkit.domain.dato import alder
from ipkit.domain.felt import felter, kodeform
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mote import Mote, Motedeltaker, Oppmote, Sakspunkt
from ipkit.domain.part import KOORDINATOR, PLANEIER, deltakernummer, tolk_part
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import tiltak_i_rekkefolge
from ipkit.domain.tilgang import vurder_motemottaker, vurder_mottaker
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, SamtykkeError, VerdifeilError

Rad = Mapping[str, Any]


def foreslaa_deltakere(plan: Plan, saker: Iterable[Sakspunkt]) -> tuple[str, ...]:
    """The participants who are responsible for open measures of the goals on the agenda (rule 105)."""
    par = {(s.maal, s.tiltak) for s in saker if s.maal is not None}
    hele = {maal for maal, tiltak in par if tiltak is None}
    ansvarlige = (
        t.ansvarlig for t in plan.tiltak if t.aapent and (t.maal in hele or (t.maal, t.nummer) in par)
    )
    inne = {str(d.nummer) for d in plan.deltaker if d.ut is None}
    return tuple(sorted({a for a in ansvarlige if a in inne}, key=int))


def ansvar_for(plan: Plan) -> dict[str, str]:
    """The numbers of the open measures that each part is responsible for (rule 105)."""
    ansvar: dict[str, str] = {}
    for t in tiltak_i_rekkefolge(plan):
        if t.aapent:
            ansvar[t.ansvarlig] = ", ".join(n for n in (ansvar.get(t.ansvarlig), f"{t.maal}.{t.nummer}") if n)
    return ansvar


def foreslaa_referent(plan: Plan, mote: Mote) -> str:
    """Whose turn it is to write (rule 115): of those asked who work with the plan, the one who has not
    written, or who wrote longest ago; the koordinator has no other turn than the rest."""
    fagfolk = {str(d.nummer) for d in plan.deltaker if d.tilknytning == "tjeneste" and d.ut is None}
    bedt = [m.part for m in plan.motedeltaker if m.mote == mote.nummer and m.part]
    kandidater = [part for part in bedt if part in fagfolk] + [KOORDINATOR]
    skrev = {m.referent: (m.dato, m.nummer) for m in sorted(plan.mote, key=lambda m: (m.dato, m.nummer))
             if m.status == "avholdt" and m.nummer != mote.nummer}  # fmt: skip
    return min(kandidater, key=lambda part: skrev.get(part, (date.min, 0)))


def innbudte(
    plan: Plan,
    mote: int,
    rader: Iterable[Rad],
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
) -> tuple[Motedeltaker, ...]:
    """The planeier, the koordinator and the rows given: each within consent, or with the planeier's yes
    to that meeting (rule 106). Raises SamtykkeError, IkkeFunnetError, VerdifeilError."""
    alle: dict[str, dict[str, Any]] = {PLANEIER: {"part": PLANEIER}, KOORDINATOR: {"part": KOORDINATOR}}
    for rad in rader:
        svar = kontrollert(plan, rad, dato, ekte_dato, innstillinger)
        hvem = svar.get("part") or svar.get("navn")
        if not hvem:
            raise VerdifeilError("Hver deltaker på møtet må ha «part» eller «navn».")
        alle[hvem] = {**alle.get(hvem, {}), **svar}
    return tuple(bygg(Motedeltaker, svar, mote=mote, nummer=n) for n, svar in enumerate(alle.values(), 1))


def kontrollert(
    plan: Plan, rad: Rad, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> dict[str, Any]:
    """One who is asked, as answers; within consent, or with the planeier's yes (rule 106)."""
    svar = besvart(rad)
    for navn in ("part", "vara_for"):
        if svar.get(navn):
            svar[navn] = part_i(plan, svar[navn])
    if svar.get("part"):
        if not svar.get("ja_til_motet"):
            krev_samtykke_til_mote(plan, svar["part"], dato, ekte_dato, innstillinger)
    else:
        krev_ja_til_gjest(svar.get("ja_til_motet"))
    return svar


def krev_ja_til_gjest(ja: bool | None) -> None:
    """Nobody without a part in the plan is asked without the planeier's yes to that meeting (rule 106)."""
    if not ja:
        raise SamtykkeError(
            "En gjest uten plass i planen kan bare inviteres når planeier sier ja til det. "
            "Svar ja på ja_til_motet for gjesten.",
            "IP-S09",
        )


def krev_samtykke_til_mote(
    plan: Plan, part: str, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> None:
    """Nobody outside consent is asked (rules 43, 106). Raises SamtykkeError."""
    avgjorelse = vurder_mottaker(plan, part, dato, ekte_dato, innstillinger)
    if part not in (PLANEIER, KOORDINATOR) and not avgjorelse.tillatt:
        raise SamtykkeError(
            "Deltakeren er utenfor samtykket. Har planeier sagt ja til akkurat dette møtet, "
            f"legg til --ja-til-motet ja (i møte ny: --ja-til-motet {part}). Ellers: {avgjorelse.grunn}",
            avgjorelse.kode,
        )


def kan_faa(plan: Plan, m: Motedeltaker, dato: date, ekte_dato: date, innstillinger: Innstillinger) -> bool:
    """Whether one who was asked or came may have what is sent from the meeting (rules 24, 106)."""
    if m.part is None:
        return m.ja_til_motet
    return vurder_motemottaker(plan, m.mote, m.part, dato, ekte_dato, innstillinger).tillatt


def endret_deltaker(
    plan: Plan, mote: int, svar: Rad, dato: date, ekte_dato: date, innstillinger: Innstillinger
) -> Motedeltaker:
    """One more who is asked, or one who is asked already with something else said of them.

    Raises SamtykkeError, IkkeFunnetError, VerdifeilError.
    """
    her = [m for m in plan.motedeltaker if m.mote == mote]
    hvem = svar.get("part") or svar.get("navn")
    gammel = next((m for m in her if hvem and hvem in (m.part, m.navn)), None)
    kjent = {n: getattr(gammel, n) for n in ("ja_til_motet", "part", "navn")} if gammel else {}
    nytt = kontrollert(plan, {**kjent, **besvart(svar)}, dato, ekte_dato, innstillinger)
    if gammel is not None:
        return endret(gammel, nytt)
    if not hvem:
        raise VerdifeilError("Si hvem det gjelder: --part NUMMER, eller --navn for en som ikke er i planen.")
    return bygg(Motedeltaker, nytt, mote=mote, nummer=max((m.nummer for m in her), default=0) + 1)


def uten_deltaker(plan: Plan, mote: int, hvem: str) -> Motedeltaker:
    """Who is asked no longer; the planeier and the koordinator always are. Raises RegelError."""
    if hvem in (PLANEIER, KOORDINATOR):
        raise RegelError(
            "Planeier og koordinator er alltid invitert. Kom de ikke, før dem med forfall.", "IP-R106"
        )
    for m in plan.motedeltaker:
        if m.mote == mote and hvem in (m.part, m.navn):
            return m
    raise RegelError(
        f"Den er ikke invitert til møte {mote}. Se: ipkit mote liste {plan.hode.nummer}", "IP-R106"
    )


def oppmote(
    plan: Plan,
    mote: int,
    oppmoter: Mapping[str, str],
    til_stede: Mapping[str, str],
    ja_til_motet: Collection[str],
    om: Mapping[str, Rad],
) -> tuple[Motedeltaker, ...]:
    """All who were asked or came, also outside consent (rule 106). Whoever led or wrote was there; who is
    not mentioned stays as it was. `om` is what else is known of them, such as whose vara somebody is."""
    rader = {(m.part or m.navn or ""): m for m in plan.motedeltaker if m.mote == mote}
    svar = {part_eller_navn(plan, hvem): kode for hvem, kode in oppmoter.items()} | dict(til_stede)
    neste = max((m.nummer for m in rader.values()), default=0) + 1
    for hvem, kode in svar.items():
        if hvem not in rader:
            rader[hvem] = _ny(mote, neste, hvem)
            neste += 1
        rader[hvem] = replace(rader[hvem], oppmote=_oppmotekode(kode))
    for hvem in (part_eller_navn(plan, hvem) for hvem in ja_til_motet):
        if hvem in rader:
            rader[hvem] = replace(rader[hvem], ja_til_motet=True)
    for hvem, rad in om.items():
        ekstra = {n: part_i(plan, v) if n == "vara_for" else v for n, v in besvart(rad).items()}
        rader[part_eller_navn(plan, hvem)] = endret(rader[part_eller_navn(plan, hvem)], ekstra)
    return tuple(sorted(rader.values(), key=lambda m: m.nummer))


def uten_ja(plan: Plan, part: str | None, dato: date) -> tuple[Motedeltaker, ...]:
    """A withdrawal, a no or a departure takes the yes to meetings from that day on with it (rules 30, 106).

    `part` None: everybody's. The planeier can say yes to that meeting anew.
    """
    kommende = {m.nummer for m in plan.mote if m.dato >= dato}
    return tuple(
        replace(m, ja_til_motet=False)
        for m in plan.motedeltaker
        if m.ja_til_motet and m.mote in kommende and part in (None, m.part)
    )


def planeier_med(plan: Plan, deltakere: Iterable[Motedeltaker], dato: date, innst: Innstillinger) -> bool:
    """Whether the planeier was there, or somebody who speaks for the planeier (rule 58)."""
    til_stede = {m.part for m in deltakere if m.oppmote == "til_stede"}
    return PLANEIER in til_stede or bool(til_stede & set(_representanter(plan, dato, innst)))


def _representanter(plan: Plan, dato: date, innst: Innstillinger) -> Iterator[str]:
    barn = alder(plan.planeier.fodselsdato, dato) < innst.foresatte_til_alder
    for d in plan.deltaker:
        if d.tilknytning == "verge" or (barn and d.tilknytning == "foresatt"):
            yield str(d.nummer)


def part_i(plan: Plan, part: str) -> str:
    """A part as it is stored. Whoever has left since may have been there. Raises IkkeFunnetError."""
    part = tolk_part(part)
    if (nummer := deltakernummer(part)) is not None:
        plan.finn_deltaker(nummer)
    return part


def part_eller_navn(plan: Plan, hvem: str) -> str:
    """A part, or else a guest's name."""
    try:
        return part_i(plan, hvem)
    except VerdifeilError:
        return hvem.strip()


def _ny(mote: int, nummer: int, hvem: str) -> Motedeltaker:
    try:
        return Motedeltaker(mote=mote, nummer=nummer, part=tolk_part(hvem))
    except VerdifeilError:
        return bygg(Motedeltaker, {"navn": hvem}, mote=mote, nummer=nummer)


def _oppmotekode(kode: str) -> Oppmote:
    lest = kodeform(kode)
    for lovlig in get_args(Oppmote):
        if lest == lovlig:
            return lovlig  # type: ignore[no-any-return]
    raise VerdifeilError(
        f"«{felter(Motedeltaker)['oppmote'].ledetekst}» skal være én av: {', '.join(get_args(Oppmote))}."
    )
