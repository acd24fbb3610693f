"""The plan as a whole: period, activation, one for each person, read-only when closed (rules 49–56, 137)."""

import re
import unicodedata
from datetime import date
from typing import get_args

from ipkit.domain.bygg import bygg, neste_nummer
from ipkit.domain.dato import alder, kort
from ipkit.domain.felt import kodeform
from ipkit.domain.frister import forste_evaluering
from ipkit.domain.frister import neste_evaluering as utled_evaluering
from ipkit.domain.frister import neste_revisjon as utled_revisjon
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.part import PLANEIER
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planstatus import LUKKET, UTKAST
from ipkit.domain.samtykke import Giver
from ipkit.domain.tilgang import krev_samtykke, vurder_plansamtykke
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tilslutningsregler import planeiers_ja, staaende_svar
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError, VerdifeilError

MYNDIG = 18


def kontroller_periode(fra: date | None, til: date | None) -> None:
    """A period may be open at either end. Raises RegelError where it ends before it begins."""
    if fra is not None and til is not None and til < fra:
        raise RegelError(f"Til-datoen {kort(til)} er før fra-datoen {kort(fra)}. Rett én av dem.", "IP-R52")


def kontroller_skjedd(dato: date | None, siste: date, hva: str) -> None:
    """What is said to have happened is not after `siste`, the later of today and the real today.

    Raises RegelError.
    """
    if dato is not None and dato > siste:
        raise RegelError(f"{hva} er datert {kort(dato)}, og det er ikke kommet ennå. Rett datoen.", "IP-R17")


def kontroller_aapen(plan: Plan) -> None:
    """A closed plan is read-only (rule 137). Raises RegelError."""
    if plan.hode.status in LUKKET:
        naar = f" {kort(plan.hode.avsluttet)}" if plan.hode.avsluttet else ""
        raise RegelError(
            f"Plan {plan.hode.nummer} ble avsluttet{naar} og kan ikke endres. "
            f"Les den med: ipkit vis {plan.hode.nummer}",
            "IP-R137",
        )


def kontroller_avtalte_frister(
    plan: Plan, hode: Planhode, siste_dag: date, innstillinger: Innstillinger
) -> None:
    """An agreed date brings a deadline forward, never puts it off (rules 89, 90, 91).

    The evaluation is counted from the last one (or the activation), a revision from today.
    Raises RegelError.
    """
    if hode.status != "aktiv" or hode.iverksatt is None:
        return
    evaluert = [e.dato for e in plan.evaluering if e.dato <= siste_dag]
    senest = (
        utled_evaluering(max(evaluert), innstillinger)
        if evaluert
        else forste_evaluering(hode.iverksatt, innstillinger)
    )
    for hva, frist, grense, kode in (
        ("Neste evaluering", hode.neste_evaluering, senest, "IP-R89"),
        ("Neste revisjon", hode.neste_revisjon, utled_revisjon(siste_dag, innstillinger), "IP-R90"),
    ):
        gammel = getattr(plan.hode, "neste_evaluering" if kode == "IP-R89" else "neste_revisjon")
        if frist is not None and frist != gammel and frist > grense:
            raise RegelError(f"{hva} kan ikke være senere enn {kort(grense)}. Velg en tidligere dato.", kode)


def iverksett(
    plan: Plan,
    tilslutning_av: str,
    dato: date,
    innstillinger: Innstillinger,
    ekte_dato: date,
    neste_evaluering: date | None = None,
    neste_revisjon: date | None = None,
) -> tuple[Planhode, Tilslutning]:
    """Make the plan active from `dato`, with the planeier's or representative's word for it.

    Needs consent A (rule 23), one coordinator that day (rule 50), a plan period that is not over
    (rule 52) and tilslutning (rules 55, 56): given before, or now by `tilslutning_av`. Where the plan was
    not sent for comment it passes through that in the same act; who has not answered is a finding. The
    first evaluation and the revision are derived; an agreed date can bring them forward, never put them
    off (rules 88, 90, 91).
    Raises SamtykkeError, RegelError, and VerdifeilError for an unknown kind of representative.
    """
    hode = plan.hode
    kontroller_aapen(plan)
    if hode.status not in UTKAST:
        raise RegelError(f"Plan {hode.nummer} er allerede iverksatt. Se: ipkit vis {hode.nummer}", "IP-R55")
    krev_samtykke(vurder_plansamtykke(plan, dato, ekte_dato))
    _kontroller_koordinator(plan, dato)
    _kontroller_planperiode(hode, dato)
    kontroller_ikke_nei(plan)
    tilslutning = _tilslutning(plan, tilslutning_av, dato, innstillinger)
    avtalt_evaluering = neste_evaluering or hode.neste_evaluering
    avtalt_revisjon = neste_revisjon or hode.neste_revisjon
    for hva, avtalt in (("Neste evaluering", avtalt_evaluering), ("Neste revisjon", avtalt_revisjon)):
        if avtalt is not None and avtalt < dato:
            raise RegelError(f"{hva} {kort(avtalt)} er før planen iverksettes {kort(dato)}.", "IP-R91")
    aktivt = replace(
        hode,
        status="aktiv",
        iverksatt=dato,
        sendt_uttalelse=hode.sendt_uttalelse or min([dato, *(t.dato for t in plan.tilslutning)]),
        neste_evaluering=forste_evaluering(dato, innstillinger, avtalt_evaluering),
        neste_revisjon=utled_revisjon(dato, innstillinger, avtalt_revisjon),
    )
    return aktivt, tilslutning


def kontroller_ikke_nei(plan: Plan) -> None:
    """A no from the planeier stands until it is followed by another answer (rule 56). Raises RegelError."""
    svar = staaende_svar(plan).get(PLANEIER)
    if svar is not None and svar.svar == "nei":
        n = plan.hode.nummer
        raise RegelError(
            f"Planeier svarte nei til planen {kort(svar.dato)}, og den kan ikke iverksettes. Endre planen, "
            f"og før det nye svaret: ipkit uttalelse svar {n} planeier --svar ja",
            "IP-R56",
        )


def _tilslutning(plan: Plan, giver: str, dato: date, innstillinger: Innstillinger) -> Tilslutning:
    """The planeier's yes to the plan as it is: the one that stands, or a new one (rules 55, 56).

    Raises RegelError, also where the plan was changed after the yes.
    """
    ja = planeiers_ja(plan)
    if ja is not None and not giver:
        return ja
    giver = tilslutningsgiver(plan, giver, dato, innstillinger)
    verdier = {"part": PLANEIER, "gitt_av": giver, "dato": dato, "svar": "ja"}
    return bygg(Tilslutning, verdier, nummer=neste_nummer(plan.tilslutning), utgave=plan.hode.utgave)


def ligner(navn_a: str, navn_b: str) -> bool:
    """Whether two names may be of one person, born the same day (rule 49).

    Case, accents, å/aa, ø/oe, æ/ae, doubled letters, hyphens and the order of words do not count, and
    a name with some of the other's words (a middle name missing) is similar. Too strict is mended by
    `--annen-person`, too lax gives somebody two plans.
    """
    a, b = _navneord(navn_a), _navneord(navn_b)
    if not a or not b:
        return navn_a.strip() == navn_b.strip()
    return a & b in (a, b) or _sammen(navn_a) == _sammen(navn_b)


def _navneord(navn: str) -> frozenset[str]:
    return frozenset(_lydlikt(ordet) for ordet in re.split(r"[\W_]+", navn) if ordet)


def _sammen(navn: str) -> str:
    return _lydlikt("".join(re.split(r"[\W_]+", navn)))


def _lydlikt(ordet: str) -> str:
    """One spelling for words that are written in several ways."""
    ordet = ordet.casefold().replace("ø", "o").replace("æ", "ae")
    ordet = "".join(t for t in unicodedata.normalize("NFKD", ordet) if not unicodedata.combining(t))
    ordet = ordet.replace("oe", "o").replace("ae", "a")
    return re.sub(r"(.)\1+", r"\1", ordet)


def _kontroller_koordinator(plan: Plan, dato: date) -> None:
    """Exactly one coordinator on that day (rule 50)."""
    gjeldende = [k for k in plan.koordinator if k.fra <= dato and (k.til is None or dato <= k.til)]
    roller = [k.rolle for k in gjeldende]
    if not gjeldende:
        n = plan.hode.nummer
        senere = max((k.fra for k in plan.koordinator), default=dato) > dato
        hjelp = f"ipkit endre-plan {n} --fra {dato.isoformat()}" if senere else f"ipkit vis {n}"
        raise RegelError(
            f"Plan {n} har ingen koordinator {kort(dato)} og kan ikke iverksettes uten. Se: {hjelp}",
            "IP-R50",
        )
    if len(set(roller)) < len(roller):
        raise RegelError(
            f"Plan {plan.hode.nummer} har flere enn én koordinator {kort(dato)}. Sett sluttdato for den ene.",
            "IP-R50",
        )


def _kontroller_planperiode(hode: Planhode, dato: date) -> None:
    """From and to are needed (rule 52), and activation lies within them or before."""
    sett = f"ipkit endre-plan {hode.nummer} --fra ÅÅÅÅ-MM-DD --til ÅÅÅÅ-MM-DD"
    if hode.fra is None or hode.til is None:
        raise RegelError(
            f"Plan {hode.nummer} mangler planperiode og kan ikke iverksettes uten. Sett den: {sett}", "IP-R52"
        )
    kontroller_periode(hode.fra, hode.til)
    if dato > hode.til:
        raise RegelError(
            f"Planperioden for plan {hode.nummer} var over {kort(hode.til)}. Sett en ny periode først.",
            "IP-R52",
        )


def tilslutningsgiver(
    plan: Plan, giver: str, dato: date, innstillinger: Innstillinger, kommando: str = "iverksett"
) -> str:
    """Who may speak for the planeier that day, in the act `kommando` (rules 35, 55, 56, 57).

    Raises RegelError, VerdifeilError.
    """
    giver = kodeform(giver)
    n = plan.hode.nummer
    selv = {"uttalelse": f"ipkit uttalelse svar {n} planeier --gitt-av planeier"}.get(
        kommando, f"ipkit {kommando} {n} --tilslutning planeier"
    )
    if not giver:
        hva = "iverksettes" if kommando == "iverksett" else "føres videre"
        raise RegelError(
            f"Plan {n} kan ikke {hva} uten tilslutning fra planeier eller den som "
            f"representerer planeier: {selv}",
            "IP-R56",
        )
    if giver not in get_args(Giver):
        raise VerdifeilError(f"«Tilslutning» skal være én av: {', '.join(get_args(Giver))}.")
    aar = alder(plan.planeier.fodselsdato, dato)
    if giver == "foresatt" and aar >= innstillinger.foresatte_til_alder:
        raise RegelError(
            f"Planeier er fylt {innstillinger.foresatte_til_alder} år og slutter seg til planen selv: {selv}",
            "IP-R56",
        )
    if giver == "barnevernstjenesten" and aar >= MYNDIG:
        raise RegelError("Planeier er myndig; barnevernstjenesten kan ikke slutte seg til planen.", "IP-R56")
    har_fullmakt = any(
        s.gitt_av == giver and s.fullmakt and s.svar == "ja" and s.trukket is None for s in plan.samtykke
    )
    if giver in ("verge", "fullmektig") and not har_fullmakt:
        raise RegelError(
            f"Tilslutning fra {giver} krever en registrert fullmakt. Registrer den med samtykket: "
            f"ipkit samtykke registrer {plan.hode.nummer} --type plan --gitt-av {giver} --fullmakt REFERANSE",
            "IP-R56",
        )
    return giver
