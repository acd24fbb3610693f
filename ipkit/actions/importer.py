"""Plans in from files: all or nothing, every fault listed (exit 9)."""

from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import NamedTuple

from ipkit.actions.filer import kontroller_navn, les_fil
from ipkit.actions.plan import kjent_person
from ipkit.domain.elementer import BARN
from ipkit.domain.merking import Merking
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import ligner
from ipkit.domain.planstatus import LUKKET
from ipkit.domain.verdi import replace
from ipkit.errors import FilfeilError, IkkeFunnetError, KonfliktError, RegelError
from ipkit.storage import logg, sporringer
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt


class Importert(NamedTuple):
    """The new plans' numbers in order of the files (empty on a dry run), and the files passed over."""

    planer: tuple[int, ...]
    antall: int
    hoppet_over: tuple[Path, ...]


def importer(okt: Okt, filer: Iterable[Path], *, torrkjor: bool = False) -> Importert:
    """Read plans from YAML files and put them all in the register, or none.

    A kommune.yaml among the files is recognised and passed over. Raises FilfeilError with every fault,
    KonfliktError where a plan is here already, RegelError where a person has an open plan (rule 49).
    """
    planer, hoppet_over = _les_alle(okt, filer)
    try:
        with okt.db.skriving():
            logg.laas_kjede(okt, logg.REGISTERKJEDE)
            _kontroller_nye(okt, planer)
            planer = [_med_kjent_person(okt, plan) for plan in planer]
            if torrkjor or not planer:
                return Importert((), len(planer), hoppet_over)
            numre = sett_inn_planer(okt, "importer", planer)
    except RegelError as feil:
        logg.skriv_alene(okt, logg.REGISTERKJEDE, "importer", resultat=f"avvist {feil.kode}")
        raise
    return Importert(numre, len(planer), hoppet_over)


def planfiler(steder: Iterable[Path]) -> list[Path]:
    """The files named, and of a folder its YAML files by name. Raises IkkeFunnetError, BruksfeilError."""
    filer: list[Path] = []
    for sted in steder:
        kontroller_navn(sted)
        if not sted.is_dir():
            filer.append(sted)
            continue
        i_mappen = sorted(f for f in sted.iterdir() if f.suffix.lower() in (".yaml", ".yml"))
        if not i_mappen:
            raise IkkeFunnetError(f"Det er ingen YAML-filer i mappen {sted}.")
        filer += i_mappen
    return filer


def _les_alle(okt: Okt, filer: Iterable[Path]) -> tuple[list[Plan], tuple[Path, ...]]:
    from ipkit.exchange.planfil import er_kommunefil, les_plan

    planer: list[Plan] = []
    hoppet_over: list[Path] = []
    feil: list[str] = []
    for fil in filer:
        data = les_fil(fil)
        if er_kommunefil(data):
            hoppet_over.append(fil)
            continue
        try:
            plan = les_plan(data, str(fil))
        except FilfeilError as funnet:
            feil += funnet.feil or (str(funnet),)
            continue
        feil += _ukjente_omraader(okt, plan, fil)
        planer.append(plan)
    if feil:
        raise FilfeilError(f"Ingenting er importert. Filene har {len(feil)} feil:", tuple(feil))
    return planer, tuple(hoppet_over)


def _ukjente_omraader(okt: Okt, plan: Plan, fil: Path) -> list[str]:
    """Life areas belong to the municipality, so a file alone cannot tell (design D15)."""
    kjente = okt.innstillinger.livsomraader
    elementer = (e for slag in BARN for e in getattr(plan, slag.navn))
    brukt = {e.livsomraade for e in elementer if isinstance(e, Merking) and e.livsomraade}
    brukt |= {omraade for s in plan.samtykke for omraade in s.omraader}
    return [
        f"{fil}: livsområdet «{omraade}» er ukjent. Kjente: {', '.join(kjente)}."
        for omraade in sorted(brukt - set(kjente))
    ]


def _kontroller_nye(okt: Okt, planer: Sequence[Plan]) -> None:
    """No plan twice, and no person with two open plans, neither here nor among the files."""
    sett: dict[str, Plan] = {}
    fodt: dict[object, list[Plan]] = {}
    for plan in planer:
        nummer = sporringer.finnes_plan_id(okt.db, plan.hode.id)
        if nummer is not None or plan.hode.id in sett:
            hvor = f"er alt plan {nummer} i registeret" if nummer else "står to ganger blant filene"
            raise KonfliktError(f"En av planene {hvor}. Ingenting er importert.")
        sett[plan.hode.id] = plan
        if plan.hode.status in LUKKET:
            continue
        samme_dag = fodt.setdefault(plan.planeier.fodselsdato, [])
        if any(ligner(annen.planeier.navn, plan.planeier.navn) for annen in samme_dag):
            raise RegelError(
                "To av filene er planer som ikke er avsluttet, for samme person. Ingenting er importert.",
                "IP-R49",
            )
        samme_dag.append(plan)


def _med_kjent_person(okt: Okt, plan: Plan) -> Plan:
    planeier = kjent_person(okt, plan.planeier, aapen=plan.hode.status not in LUKKET)
    return replace(plan, planeier=planeier, hode=replace(plan.hode, planeier_id=planeier.id))
