"""The numbers that koordinerende enhet counts on a day, and what of them others may see (rules 143, 144).

Everything is counted from one small fact for each plan. What is overdue is told by the same deadlines as
everywhere else: due that day is not overdue.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import NamedTuple

from ipkit.domain.dato import alder, pluss_maaneder
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.planstatus import UTKAST

Tall = Mapping[str, Mapping[str, int]]
"""Numbers by section and key."""
Vist = Mapping[str, Mapping[str, int | None]]
"""The same; None is a number that is not shown."""

ALDERSGRUPPER: tuple[tuple[str, int], ...] = (
    ("0-5", 0), ("6-12", 6), ("13-17", 13), ("18-24", 18), ("25-49", 25), ("50-66", 50), ("67+", 67),
)  # fmt: skip
"""Each group and its first year."""
UNDER_BEHANDLING = ("henvendelse", "under_vurdering", "avklares", "innvilget")
GRUPPER: tuple[str, ...] = ("aktive", "i_bero", "utkast", "saker", "uten_plan")
"""What somebody can coordinate: every open plan and case is in one of them. A refusal is in none."""
FRISTER: tuple[str, ...] = ("evaluering", "revisjon", "mote", "planperiode")
UTFALL: tuple[str, ...] = ("innvilget", "avslaatt", "forlenget", "ikke_forlenget")
UTEN_OMRAADE = "uten_livsomraade"
EVALUERT_MAANEDER = 12


class Planfakta(NamedTuple):
    """One plan or case on the day. `koordinatorer` are names as `navnenokkel` gives them.

    `siste_mote` is the last meeting held, `mote_kommer` whether one is called for the day or later;
    `omraader` the life areas of the active goals (an empty text: a goal without one).
    """

    plan: int
    planeier: str
    fodselsdato: date
    status: str
    iverksatt: date | None
    neste_evaluering: date | None
    neste_revisjon: date | None
    til: date | None
    siste_mote: date | None
    mote_kommer: bool
    evaluert: bool
    ansvarlig: str | None
    koordinatorer: frozenset[str]
    barnekoordinator: bool
    omraader: frozenset[str]
    har_tjeneste: bool


def navnenokkel(navn: str) -> str:
    """One person is one name, however it was typed."""
    return " ".join(navn.casefold().split())


def gruppe(status: str) -> str | None:
    """Which of GRUPPER a status belongs to; None for what is closed or refused."""
    if status in UNDER_BEHANDLING:
        return "saker"
    if status in UTKAST:
        return "utkast"
    return {"aktiv": "aktive", "i_bero": "i_bero", "uten_plan": "uten_plan"}.get(status)


def evaluert_fra(per: date) -> date:
    """The first day that counts as the last twelve months (rule 143)."""
    return pluss_maaneder(per, -EVALUERT_MAANEDER)


def over_fristen(f: Planfakta, innst: Innstillinger, per: date) -> frozenset[str]:
    """Which of FRISTER an active plan is over on that day (rules 57, 89, 90, 98, 112)."""
    start = f.siste_mote or f.iverksatt
    mote = pluss_maaneder(start, innst.mote_maaneder) if start and not f.mote_kommer else None
    frister = zip(FRISTER, (f.neste_evaluering, f.neste_revisjon, mote, f.til), strict=True)
    return frozenset(navn for navn, frist in frister if frist is not None and frist < per)


def tell(
    fakta: Sequence[Planfakta], henvendelser: int, utfall: Mapping[str, int], innst: Innstillinger, per: date
) -> Tall:
    """Every number of that day (rule 143); on 31 December also those of KOSTRA (rule 144).

    `henvendelser` and `utfall` are the requests and decisions of the year so far; `innst` the settings
    of the day.
    """
    delt: dict[str, list[Planfakta]] = {navn: [] for navn in GRUPPER}
    for f in fakta:
        navn = gruppe(f.status)
        if navn is not None:
            delt[navn].append(f)
    aktive = delt["aktive"]
    evaluert = sum(f.evaluert for f in aktive)
    tall: dict[str, Mapping[str, int]] = {
        "planer": {navn: len(delt[navn]) for navn in ("aktive", "i_bero", "utkast")},
        "saker": {
            "under_behandling": len(delt["saker"]),
            "uten_plan": len(delt["uten_plan"]),
            "henvendelser": henvendelser,
            **{navn: utfall.get(navn, 0) for navn in UTFALL},
        },
        "med_koordinator": {navn: sum(bool(f.koordinatorer) for f in delt[navn]) for navn in GRUPPER},
        "uten_koordinator": {navn: sum(not f.koordinatorer for f in delt[navn]) for navn in GRUPPER},
        "koordinatorer": _koordinatorer(delt),
        "evaluering": {"evaluert": evaluert, "ikke_evaluert": len(aktive) - evaluert},
        "over_fristen": _frister(aktive, innst, per),
        "livsomraader": _omraader(aktive, innst),
        "alder": _aldre(aktive, per),
    }
    if (per.month, per.day) == (12, 31):
        tall["kostra"] = _kostra(aktive)
    return tall


def _koordinatorer(delt: Mapping[str, Sequence[Planfakta]]) -> Mapping[str, int]:
    """People who coordinate: an active plan, or only cases, drafts and plans at rest."""
    alle = {navn: frozenset[str]().union(*(f.koordinatorer for f in delt[navn])) for navn in GRUPPER}
    med = alle["aktive"]
    uten = frozenset[str]().union(*alle.values()) - med
    barn = sum(f.barnekoordinator for navn in GRUPPER for f in delt[navn])
    return {"med_plan": len(med), "uten_plan": len(uten), "barnekoordinator": barn}


def _frister(aktive: Iterable[Planfakta], innst: Innstillinger, per: date) -> Mapping[str, int]:
    over = [frister for f in aktive if (frister := over_fristen(f, innst, per))]
    return {"minst_en": len(over), **{navn: sum(navn in o for o in over) for navn in FRISTER}}


def _omraader(aktive: Iterable[Planfakta], innst: Innstillinger) -> Mapping[str, int]:
    """Plans with an active goal in the area, by the municipality's codes; a plan can be in several."""
    talt = Counter(kode or UTEN_OMRAADE for f in aktive for kode in f.omraader)
    ukjente = sorted(talt.keys() - innst.livsomraader.keys() - {UTEN_OMRAADE})
    return {kode: talt[kode] for kode in (*innst.livsomraader, *ukjente, UTEN_OMRAADE)}


def _aldre(aktive: Iterable[Planfakta], per: date) -> Mapping[str, int]:
    talt = Counter(aldersgruppe(f.fodselsdato, per) for f in aktive)
    return {navn: talt[navn] for navn, _ in ALDERSGRUPPER}


def aldersgruppe(fodselsdato: date, per: date) -> str:
    """The age group on that day, the birthday included."""
    aar = alder(fodselsdato, per)
    return next((navn for navn, fra in reversed(ALDERSGRUPPER) if aar >= fra), ALDERSGRUPPER[0][0])


def _kostra(aktive: Sequence[Planfakta]) -> Mapping[str, int]:
    """People with an active plan, and those of them whose plan has a service with it (rule 144)."""
    return {
        "brukere_med_individuell_plan": len({f.planeier for f in aktive}),
        "med_tjeneste": len({f.planeier for f in aktive if f.har_tjeneste}),
    }
