"""What waits in the plans and what comes, kind by kind (rules 12, 15, 98)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from ipkit.domain.dato import pluss_dager, pluss_maaneder
from ipkit.domain.innstillinger import Innstillinger
from ipkit.storage.arbeidssporsmaal import ARBEID, MIN
from ipkit.storage.forbindelse import Forbindelse, Rad
from ipkit.storage.sporringer import ALLE, KOORDINATOR, som_dato

_EIERLOST = "uten_koordinator"
_FAA = 500
"""Up to so many plans are looked up by their numbers; more, by the range of the numbers."""


class Arbeidslinje(NamedTuple):
    """One thing that waits in one plan. `nummer` is that of the goal, measure, meeting or consent."""

    slag: str
    plan: int
    navn: str
    koordinator: str | None
    frist: date | None
    nummer: str | None


def arbeid(
    db: Forbindelse,
    dagens: date,
    innst: Innstillinger,
    *,
    innen: int = 0,
    koordinator: str | None = None,
    antall: int | None = None,
) -> Sequence[Arbeidslinje]:
    """All that waits, and what comes within `innen` days, kind by kind, the oldest first within each.

    `frist` is the last day on time. With `koordinator`, what waits in that one's plans, and which plans
    nobody has. The number of questions does not depend on the number of plans.
    """
    verdier = {n: d.isoformat() for n, d in _grenser(dagens, innst, innen).items()}
    grense = ALLE if koordinator else antall or ALLE
    raa = [
        (slag, rad["plan"], _frist(slag, som_dato(rad["frist"]), innst), rad["nummer"])
        for slag in ARBEID
        for rad in _rader(db, slag, verdier, koordinator, grense)
    ]
    kjent = _kjente(db, {plan for _, plan, _, _ in raa}, dagens)
    return [
        Arbeidslinje(slag, plan, *kjent[plan], frist, None if nummer is None else str(nummer))
        for slag, plan, frist, nummer in raa
    ]


def koordinatornavn(db: Forbindelse, skrevet: str, dagens: date) -> list[str]:
    """The coordinators whom a name as typed can mean: that very name, else those that hold part of it."""
    if db.les_en("SELECT 1 FROM koordinator WHERE navn = :navn LIMIT 1", navn=skrevet):
        return [skrevet]
    rader = db.les(
        "SELECT DISTINCT navn FROM koordinator WHERE fra <= :dagens AND (til IS NULL OR til >= :dagens)",
        dagens=dagens.isoformat(),
    )
    soekt = skrevet.casefold()
    return sorted(rad["navn"] for rad in rader if soekt in rad["navn"].casefold())


def _grenser(dagens: date, innst: Innstillinger, innen: int) -> dict[str, date]:
    """The days that the questions ask with; each is the first day too late to be shown, or the last shown."""
    etter = pluss_dager(dagens, innen + 1)
    return {
        "dagens": dagens,
        "frist": etter,
        "samtykke": pluss_dager(dagens, max(innen, innst.samtykke_varsel_dager) + 1),
        "beslutning": pluss_dager(dagens, max(innen, innst.beslutning_varsel_dager) + 1),
        "overgang": pluss_dager(dagens, max(innen, innst.overgang_varsel_dager) + 1),
        "referat": min(dagens, _minus(etter, innst.referat_frist_dager)),
        "skriftlig": _minus(etter, innst.skriftlig_bekreftelse_dager),
        "svar": siste_over(etter, innst.forelopig_svar_maaneder),
        "mote": siste_over(etter, innst.mote_maaneder),
        "alder": siste_over(pluss_dager(dagens, max(innen, innst.samtykke_varsel_dager) + 2),
                            12 * innst.foresatte_til_alder) + timedelta(days=1),
        "barn": pluss_dager(pluss_maaneder(dagens, min(innst.barnekoordinator_varsel)), 1),
    }  # fmt: skip


def _minus(dag: date, dager: int) -> date:
    return dag - timedelta(days=min(dager, (dag - date.min).days))


def siste_over(dag: date, maaneder: int) -> date:
    """The newest day that is `maaneder` calendar months old before `dag` (rule 97)."""
    siste = dag - timedelta(days=61 * maaneder // 2)
    while pluss_maaneder(siste, maaneder) >= dag:
        siste -= timedelta(days=1)
    while pluss_maaneder(siste + timedelta(days=1), maaneder) < dag:
        siste += timedelta(days=1)
    return siste


def _frist(slag: str, dag: date | None, innst: Innstillinger) -> date | None:
    """The last day on time, where it follows from the day that the question found."""
    if dag is None:
        return None
    if slag == "forelopig_svar":
        return pluss_maaneder(dag, innst.forelopig_svar_maaneder)
    if slag == "mote":
        return pluss_maaneder(dag, innst.mote_maaneder)
    if slag == "samtykke_alder":  # the day before the birthday is the last one that the parent's yes does
        return pluss_maaneder(dag, 12 * innst.foresatte_til_alder) - timedelta(days=1)
    dager = {"referat": innst.referat_frist_dager, "samtykke_skriftlig": innst.skriftlig_bekreftelse_dager}
    return pluss_dager(dag, dager.get(slag, 0))


def _rader(
    db: Forbindelse, slag: str, verdier: Mapping[str, Any], koordinator: str | None, antall: int
) -> Sequence[Rad]:
    """The first rows, of at least `antall` plans where there are so many.

    One plan can fill the rows with its own measures; then more are asked for, so that it does not push
    the others out of the list.
    """
    sporsmaal = ARBEID[slag]
    if koordinator:
        verdier = {**verdier, "koordinator": koordinator}
        for merke, mine in MIN.items():
            sporsmaal = sporsmaal.replace(merke, mine)
    grense = antall
    while True:
        rader = db.les(sporsmaal, **verdier, antall=grense)
        if len(rader) < grense or len({rad["plan"] for rad in rader}) >= antall:
            return rader
        grense *= 8


def _kjente(db: Forbindelse, planer: Iterable[int], dagens: date) -> dict[int, tuple[str, str | None]]:
    """The planeier's and the coordinator's name, by plan number, in one question."""
    numre = sorted(planer)
    if not numre:
        return {}
    if len(numre) <= _FAA:
        verdier: dict[str, Any] = {f"n{i}": n for i, n in enumerate(numre)}
        hvor = f"p.nummer IN ({', '.join(f':{n}' for n in verdier)})"
    else:
        hvor, verdier = "p.nummer BETWEEN :forste AND :siste", {"forste": numre[0], "siste": numre[-1]}
    rader = db.les(
        f"""SELECT p.nummer, e.navn, {KOORDINATOR} AS koordinator
            FROM "plan" p JOIN person e ON e.id = p.planeier_id WHERE {hvor}""",
        **verdier,
        dagens=dagens.isoformat(),
    )
    return {rad["nummer"]: (rad["navn"], rad["koordinator"]) for rad in rader}
