"""Erase a plan: seen first, confirmed by a second person, logged without content (rules 138, 139)."""

from collections.abc import Mapping
from pathlib import Path

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.sletteregler import (
    Torrkjoring,
    kontroller_bekreftet,
    kontroller_kan_slettes,
    kontroller_torrkjort,
)
from ipkit.errors import RegelError
from ipkit.paths import er_url
from ipkit.storage import logg
from ipkit.storage.filer import satt_til_side
from ipkit.storage.okt import Okt, les_innstillinger
from ipkit.storage.planlager import hent_plan
from ipkit.storage.sletting import (
    TORRKJOR,
    merk_fullfort,
    merk_ufullfort,
    omfang,
    siste_torrkjoring,
    slett_innhold,
)

SLETT = "slett"


def torrkjor_sletting(okt: Okt, nummer: int) -> tuple[Mapping[str, int], str]:
    """What would be erased, by table, and the code of the day; nothing is. Raises RegelError."""
    with okt.db.lesing():
        plan, antall = hent_plan(okt.db, nummer), omfang(okt.db, nummer)
    _kontroller(okt, plan, TORRKJOR)
    logg.skriv_alene(okt, nummer, TORRKJOR, felter=f"utgave={plan.hode.utgave}")
    kjoring = siste_torrkjoring(okt.db, nummer)
    assert kjoring is not None
    return antall, kjoring.kode


def slett_plan(okt: Okt, nummer: int, kode: str | None, bekreftet_av: str | None) -> None:
    """Erase it. The rows of its log stay, and say that it was done, by whom and by which rule.

    Raises RegelError, KonfliktError where others have the register open, IkkeFunnetError.
    """
    try:
        with okt.db.alene(), okt.db.skriving():
            logg.laas_kjede(okt, nummer)
            plan = hent_plan(okt.db, nummer)
            kjoring = _krev(okt, plan, kode, bekreftet_av)
            slett_innhold(okt, plan)
            merk_ufullfort(okt.db)
            _bokfor(okt, plan, kjoring, bekreftet_av)
        merk_fullfort(okt.db)
    except RegelError as nei:
        logg.skriv_alene(okt, nummer, SLETT, resultat=f"avvist {nei.kode}")
        raise


def gamle_registre(sted: str) -> list[Path]:
    """The registers that are kept beside this one: what is erased here is in them still."""
    return [] if er_url(sted) else satt_til_side(Path(sted))


def _krev(okt: Okt, plan: Plan, kode: str | None, bekreftet_av: str | None) -> Torrkjoring | None:
    _krev_oppbevart(okt, plan)
    kjoring = siste_torrkjoring(okt.db, plan.hode.nummer)
    kontroller_torrkjort(plan, kjoring, kode, okt.ekte)
    if kjoring is not None:
        kontroller_bekreftet(plan, kjoring, bekreftet_av)
    return kjoring


def _krev_oppbevart(okt: Okt, plan: Plan) -> None:
    """By the settings of today and of a simulated day alike: no date makes the period shorter (rule 139)."""
    for dato in (okt.ekte, okt.dagens):
        innst = Innstillinger(**les_innstillinger(okt.db, dato))
        kontroller_kan_slettes(plan, innst, min(okt.dagens, okt.ekte))


def _kontroller(okt: Okt, plan: Plan, navn: str) -> None:
    try:
        _krev_oppbevart(okt, plan)
    except RegelError as nei:
        logg.skriv_alene(okt, plan.hode.nummer, navn, resultat=f"avvist {nei.kode}")
        raise


def _bokfor(okt: Okt, plan: Plan, kjoring: Torrkjoring | None, bekreftet_av: str | None) -> None:
    """One row in the plan's chain and one in the register's own; the names are of those who acted."""
    annen = "ja" if kjoring is not None and kjoring.os_bruker != okt.os_bruker else "nei"
    felter = f"utgave={plan.hode.utgave} annen_bruker={annen}"
    logg.skriv(okt, plan.hode.nummer, SLETT, felter=felter)
    logg.skriv(
        okt,
        logg.REGISTERKJEDE,
        SLETT,
        felter=f"plan {plan.hode.nummer} {felter}",
        begrunnelse=f"Slettet etter {okt.innstillinger.slettehjemmel}. Bekreftet av {bekreftet_av}.",
    )
