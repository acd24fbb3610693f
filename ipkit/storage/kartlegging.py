"""The store of the mapping of needs, apart from the plan (rules 41, 42).

Nothing here is read by what reads a plan, so that no document, list or file of a plan can hold any of
it. It has tables and a history of its own; reads and writes stand in the log of the plan.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from ipkit.domain.felt import felter
from ipkit.domain.kartlegging import Kartlegging, Kartleggingsomraade
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen
from ipkit.domain.verdi import replace
from ipkit.errors import KonfliktError, RegelError, SamtykkeError
from ipkit.storage import logg
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.koder import fra_rad, oppdater, sett_inn
from ipkit.storage.okt import Okt, aktor_id
from ipkit.storage.planlager import hent_plan, verdier_av


class Kartleggingsarbeid:
    """One act on a mapping: the plan and what was written before; `ny` is what is to be written."""

    def __init__(self, plan: Plan, gammel: Kartlegging) -> None:
        self.plan = plan
        self.gammel = gammel
        self.ny = gammel


@contextmanager
def kartleggingsarbeid(okt: Okt, plan: int, *, utgave: int | None = None) -> Iterator[Kartleggingsarbeid]:
    """Write a mapping, in one transaction with its history and its row in the plan's log.

    Raises IkkeFunnetError, KonfliktError where the file was made before somebody else wrote, RegelError
    where the plan is closed, and whatever the act raises; then nothing is written.
    """
    navn = "kartlegging skriv"
    try:
        with okt.db.skriving():
            logg.laas_kjede(okt, plan)
            arbeid = Kartleggingsarbeid(hent_plan(okt.db, plan), hent_kartlegging(okt.db, plan))
            kontroller_aapen(arbeid.plan)
            naa = kartleggingsutgave(okt.db, plan)
            if utgave is not None and utgave != naa:
                raise KonfliktError("Kartleggingen er endret siden filen ble laget. Lag den med --skjelett.")
            yield arbeid
            _skriv(okt, navn, arbeid, naa + 1)
    except (SamtykkeError, RegelError) as feil:
        logg.skriv_alene(okt, plan, navn, resultat=f"avvist {feil.kode}")
        raise


def tom_kartlegging(okt: Okt, plan: int) -> None:
    """Take the mapping out, inside another act's transaction; what it said stays in its history (rule 23)."""
    if hent_kartlegging(okt.db, plan).version == 0:
        return
    for tabell in ("kartleggingsomraade", "kartlegging"):
        okt.db.utfor(f"DELETE FROM {tabell} WHERE plan = :plan", plan=plan)
    _skriv_historikk(okt, Kartlegging(plan=plan, version=0), kartleggingsutgave(okt.db, plan) + 1)
    logg.skriv(okt, plan, "kartlegging skriv", felter="kartlegging(tatt ut)")


def les_kartlegging(okt: Okt, plan: int, navn: str) -> tuple[Plan, Kartlegging, int]:
    """The plan, its mapping and the mapping's number of versions; logged before anything is shown.

    Raises IkkeFunnetError.
    """
    with okt.db.lesing():
        lest = hent_plan(okt.db, plan), hent_kartlegging(okt.db, plan), kartleggingsutgave(okt.db, plan)
    logg.skriv_alene(okt, plan, navn)
    return lest


def hent_kartlegging(db: Forbindelse, plan: int) -> Kartlegging:
    """What is written about one plan; with version 0 and nothing in it where there is nothing."""
    rad = db.les_en("SELECT * FROM kartlegging WHERE plan = :plan", plan=plan)
    if rad is None:
        return Kartlegging(plan=plan, version=0)
    omraader = []
    for om in db.les("SELECT * FROM kartleggingsomraade WHERE plan = :plan ORDER BY livsomraade", plan=plan):
        verdier = fra_rad("kartleggingsomraade", om)
        del verdier["plan"]
        omraader.append(Kartleggingsomraade(**verdier))
    return Kartlegging(**fra_rad("kartlegging", rad), omraader=tuple(omraader))


def kartleggingsutgave(db: Forbindelse, plan: int) -> int:
    """How many times the mapping has been written."""
    rad = db.les_en("SELECT count(*) AS antall FROM kartleggingshistorikk WHERE plan = :plan", plan=plan)
    return int(rad["antall"]) if rad else 0


def kartlegging_som_json(kartlegging: Kartlegging) -> str:
    """Everything in it, as its history keeps it."""
    hode = {f: getattr(kartlegging, f) for f in felter(Kartlegging)}
    omraader = [{f: getattr(o, f) for f in felter(Kartleggingsomraade)} for o in kartlegging.omraader]
    innhold = {**hode, "omraader": omraader}
    return json.dumps(innhold, ensure_ascii=False, default=date.isoformat, separators=(",", ":"))


def endrede_kartlegginger(db: Forbindelse) -> Iterator[int]:
    """The plans whose mapping is not what its own history says (see `innholdskontroll`)."""
    siste = """SELECT h.plan, h.innhold FROM kartleggingshistorikk h WHERE h.utgave =
        (SELECT max(n.utgave) FROM kartleggingshistorikk n WHERE n.plan = h.plan) ORDER BY h.plan"""
    for rad in db.les(siste):
        if kartlegging_som_json(hent_kartlegging(db, rad["plan"])) != rad["innhold"]:
            yield int(rad["plan"])


def _skriv(okt: Okt, navn: str, arbeid: Kartleggingsarbeid, utgave: int) -> None:
    gammel, ny = arbeid.gammel, arbeid.ny
    if ny == gammel:
        return
    verdier = verdier_av(replace(ny, version=gammel.version + 1))
    del verdier["omraader"]
    _lagre(okt.db, "kartlegging", verdier, er_ny=gammel.version == 0)
    kjente = {o.livsomraade: o for o in gammel.omraader}
    for om in ny.omraader:
        kjent = kjente.get(om.livsomraade)
        if om != kjent:
            versjon = kjent.version + 1 if kjent else 1
            rad = {**verdier_av(om), "plan": ny.plan, "version": versjon}
            _lagre(okt.db, "kartleggingsomraade", rad, er_ny=kjent is None)
    _skriv_historikk(okt, ny, utgave)
    logg.skriv(okt, ny.plan, navn, felter=_endret(gammel, ny))


def _lagre(db: Forbindelse, tabell: str, verdier: dict[str, Any], *, er_ny: bool) -> None:
    if er_ny:
        sett_inn(db, tabell, verdier)
    else:
        oppdater(db, tabell, verdier)


def _skriv_historikk(okt: Okt, ny: Kartlegging, utgave: int) -> None:
    rad = {
        "plan": ny.plan,
        "utgave": utgave,
        "aktor": aktor_id(okt),
        "tidspunkt": okt.tidspunkt(),
        "innhold": kartlegging_som_json(ny),
    }
    sett_inn(okt.db, "kartleggingshistorikk", rad)


def _endret(gammel: Kartlegging, ny: Kartlegging) -> str:
    """Names of fields, and codes of life areas; never a word of the contents."""
    kjente = {o.livsomraade: o for o in gammel.omraader}
    deler = [f for f in felter(Kartlegging) if getattr(gammel, f) != getattr(ny, f)]
    deler += [o.livsomraade for o in ny.omraader if o != kjente.get(o.livsomraade)]
    return f"kartlegging({','.join(deler)})"
