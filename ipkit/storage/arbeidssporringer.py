"""What waits in the plans and what comes, kind by kind (rules 12, 15, 98)."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Any, NamedTuple

from ipkit.domain.dato import bursdag, kort, pluss_dager, pluss_maaneder
from ipkit.domain.innstillinger import Innstillinger
from ipkit.storage.arbeidssporsmaal import ARBEID, BARE_NAAR, DEN, FINNES, MIN
from ipkit.storage.forbindelse import Forbindelse, Rad
from ipkit.storage.sporringer import ALLE, KOORDINATOR, som_dato

MYNDIG = 18
_FAA = 500
"""Up to so many plans are looked up by their numbers; more, by the range of the numbers."""


class Arbeidslinje(NamedTuple):
    """One thing that waits in one plan. `nummer` is that of the goal, measure, meeting or consent.

    `hvem` is a name or role that the words need; of a plan without a coordinator, who comes and when.
    """

    slag: str
    plan: int
    navn: str
    koordinator: str | None
    frist: date | None
    nummer: str | None
    hvem: str | None = None


class _Sok(NamedTuple):
    """What is asked for: one coordinator's plans, one plan, or all."""

    dagens: date
    innen: int
    innst: Innstillinger
    verdier: Mapping[str, Any]
    merker: Mapping[str, str]
    antall: int


def arbeid(
    db: Forbindelse,
    dagens: date,
    innst: Innstillinger,
    *,
    innen: int = 0,
    ekte: date = date.min,
    koordinator: str | None = None,
    plan: int | None = None,
    antall: int | None = None,
) -> Sequence[Arbeidslinje]:
    """All that waits, and what comes within `innen` days, kind by kind, the oldest first within each.

    `frist` is the last day on time. With `koordinator`, what waits in that one's plans, and which plans
    nobody has; with `plan`, in that plan. A consent that has ended by the real day `ekte` has ended. The
    number of questions does not depend on the number of plans.
    """
    verdier = {n: d.isoformat() for n, d in _grenser(dagens, max(dagens, ekte), innst, innen).items()}
    alle = ALLE if koordinator or plan else antall or ALLE
    merker = MIN if koordinator else DEN if plan else {}
    sok = _Sok(dagens, innen, innst, {**verdier, "koordinator": koordinator, "plan": plan}, merker, alle)
    raa = [
        (_slag(slag, rad), rad["plan"], _frist(slag, som_dato(rad["frist"]), innst), _nummer(slag, rad),
         _hvem(slag, rad))
        for slag in _spurt(db, sok)
        for rad in _rader(db, slag, sok)
    ]  # fmt: skip
    kjent = _kjente(db, {rad[1] for rad in raa}, dagens)
    return [
        Arbeidslinje(slag, plan, *kjent[plan], frist, nummer, hvem) for slag, plan, frist, nummer, hvem in raa
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


def _grenser(dagens: date, siste: date, innst: Innstillinger, innen: int) -> dict[str, date]:
    """The days that the questions ask with; each is the first day too late to be shown, or the last shown."""
    etter = pluss_dager(dagens, innen + 1)
    selv = min(innst.foresatte_til_alder, MYNDIG)
    return {
        "dagens": dagens,
        "siste": siste,
        "frist": etter,
        "samtykke": pluss_dager(dagens, max(innen, innst.samtykke_varsel_dager) + 1),
        "beslutning": pluss_dager(dagens, max(innen, innst.beslutning_varsel_dager) + 1),
        "overgang": pluss_dager(dagens, max(innen, innst.overgang_varsel_dager) + 1),
        "varsel": pluss_dager(etter, innst.mote_varsel_dager),
        "referat": min(dagens, _minus(etter, innst.referat_frist_dager)),
        "skriftlig": _minus(etter, innst.skriftlig_bekreftelse_dager),
        "svar": siste_over(etter, innst.forelopig_svar_maaneder),
        "mote": siste_over(etter, innst.mote_maaneder),
        # Some days too many: what has not come yet is told from the birthday itself, afterwards.
        "alder": pluss_maaneder(pluss_dager(pluss_maaneder(dagens, innst.aldersvarsel_maaneder), innen + 5),
                                -12 * selv),
        "foresatt": pluss_maaneder(dagens, -12 * selv),
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
        return bursdag(dag, min(innst.foresatte_til_alder, MYNDIG)) - timedelta(days=1)
    if slag == "innkalling":
        return _minus(dag, innst.mote_varsel_dager)
    sent = innst.referat_frist_dager
    dager = {"referat": sent, "referat_usendt": sent, "samtykke_skriftlig": innst.skriftlig_bekreftelse_dager}
    return pluss_dager(dag, dager.get(slag, 0))


def _slag(slag: str, rad: Rad) -> str:
    """What a draft lacks; of a plan that nobody has, that somebody is to come, or that nobody ever was."""
    if slag == "utkast":
        return str(rad["slag"])
    if slag != "uten_koordinator":
        return slag
    return "koordinator_kommer" if rad["hvem"] else slag if rad["hadde"] else "aldri_koordinator"


def _nummer(slag: str, rad: Rad) -> str | None:
    if rad["nummer"] is None or (slag == "utkast" and rad["slag"] != "utkast_uten_tiltak"):
        return None
    return str(rad["nummer"])


def _hvem(slag: str, rad: Rad) -> str | None:
    if slag == "uten_koordinator" and rad["hvem"]:
        kommer = som_dato(rad["kommer"])
        return f"{rad['hvem']} begynner {kort(kommer)}" if kommer else None
    return str(rad["hvem"]) if slag == "jobb_koordinator" else None


def _staar(slag: str, rad: Rad, sok: _Sok) -> bool:
    """What is told by counting days, which the two engines do in ways of their own."""
    frist = som_dato(rad["frist"])
    if frist is None:
        return slag != "utkast" or rad["slag"] is not None
    dagen_etter = pluss_dager(frist, 1)
    if slag == "samtykke":  # renewed from the day after it ends, or before
        fornyet = som_dato(rad["fornyet"])
        return fornyet is None or fornyet > dagen_etter
    if slag == "koordinator_slutter":  # nobody after, or a gap (rule 126)
        etter = som_dato(rad["etter"])
        return etter is None or etter > dagen_etter
    if slag == "jobb_deltaker":
        ut = som_dato(rad["ut"])
        return ut is None or ut > dagen_etter
    if slag == "samtykke_alder":  # in the months of notice, or within the days ahead (rule 32)
        dagen = bursdag(frist, min(sok.innst.foresatte_til_alder, MYNDIG))
        varsles = pluss_maaneder(dagen, -sok.innst.aldersvarsel_maaneder)
        return min(varsles, _minus(dagen, sok.innen + 1)) <= sok.dagens
    return True


def _spurt(db: Forbindelse, sok: _Sok) -> list[str]:
    """The kinds that are asked for, in order: those that are dear only where there may be something."""
    finnes = {rad["slag"] for rad in db.les(_om(FINNES, sok), **sok.verdier)}
    utelatt = BARE_NAAR - finnes
    if not sok.innst.egen_plankoordinator:
        utelatt |= {"uten_plankoordinator"}
    return [slag for slag in ARBEID if slag not in utelatt]


def _om(sporsmaal: str, sok: _Sok) -> str:
    """The question about those that are asked for: all, one coordinator's, or one plan."""
    for merke, hvilke in sok.merker.items():
        sporsmaal = sporsmaal.replace(merke, hvilke)
    return sporsmaal


def _rader(db: Forbindelse, slag: str, sok: _Sok) -> Sequence[Rad]:
    """The first rows, of at least `antall` plans where there are so many.

    One plan can fill the rows with its own measures; then more are asked for, so that it does not push
    the others out of the list.
    """
    sporsmaal = _om(ARBEID[slag], sok)
    grense = sok.antall
    while True:
        rader = db.les(sporsmaal, **sok.verdier, antall=grense)
        staar = [rad for rad in rader if _staar(slag, rad, sok)]
        if len(rader) < grense or len({rad["plan"] for rad in staar}) >= sok.antall:
            return staar
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
