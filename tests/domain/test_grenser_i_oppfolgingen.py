"""Notices, comments, revisions and periods, at what parts one from another (T20)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.beroregler import kontroller_beroet
from ipkit.domain.datokontroll import Bakgrunn, gale_datoer
from ipkit.domain.endringsregler import nye_varsler, sendt
from ipkit.domain.evaluering import Revisjon
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommentarregler import ny_kommentar
from ipkit.domain.revisjonsregler import ny_revisjon
from ipkit.domain.utsending import Endringsmelding, Utsending
from ipkit.domain.verdi import replace
from ipkit.domain.videreforregler import kontroller_evaluert, kontroller_ny_periode, viderefor_plan
from ipkit.errors import RegelError
from tests.fabrikk import (
    I_DAG,
    IVERKSATT,
    KARI,
    PER,
    START,
    lag_evaluering,
    lag_hode,
    lag_plan,
    lag_samtykke,
)

DAG = timedelta(days=1)
INNST = Innstillinger()


MELDT = Endringsmelding(nummer=1, dato=START, tekst="Flyttet")


def _varsel(nummer: int, mottaker: str, **endringer: Any) -> Utsending:
    return Utsending(nummer=nummer, hva="endringsmelding", gjelder=1, mottaker=mottaker, **endringer)


def test_notices_are_numbered_on_and_those_that_wait_are_sent_rule_100() -> None:
    plan = lag_plan(
        endringsmelding=(MELDT,), samtykke=(*lag_plan().samtykke, lag_samtykke(nummer=4, deltaker=PER))
    )
    to = nye_varsler(plan, 1, (str(KARI), str(PER)), I_DAG, I_DAG, INNST)
    assert [(u.nummer, u.mottaker) for u in to] == [(1, "1"), (2, "3")]
    venter = replace(plan, utsending=(_varsel(1, "1"), _varsel(2, "3"), _varsel(3, "2", dato=START)))
    assert [u.nummer for u in sendt(venter, 1, (), None, I_DAG, I_DAG)] == [1, 2]
    assert [u.nummer for u in sendt(venter, 1, ("3",), None, I_DAG, I_DAG)] == [2]
    with pytest.raises(RegelError, match="varsel til dem som venter"):
        sendt(venter, 1, ("2",), None, I_DAG, I_DAG)
    with pytest.raises(RegelError, match="varsel til noen som venter"):
        sendt(replace(plan, utsending=()), 1, (), None, I_DAG, I_DAG)
    with pytest.raises(RegelError, match="Utsendingen er datert"):
        sendt(venter, 1, (), None, I_DAG + DAG, I_DAG)


def test_a_comment_was_said_by_the_later_of_the_two_days_rule_82() -> None:
    def si(dato: date, dagens: date, ekte: date) -> Any:
        return ny_kommentar(lag_plan(), "1", "planeier", "Bra", dato, dagens, ekte, INNST)

    assert si(I_DAG, I_DAG - DAG, I_DAG).dato == si(I_DAG, I_DAG, I_DAG - DAG).dato == I_DAG
    with pytest.raises(RegelError, match="Kommentaren er datert"):
        si(I_DAG + DAG, I_DAG, I_DAG)


def test_a_revision_is_agreed_on_by_today_rule_58() -> None:
    svar = {"dato": I_DAG, "avtalt": I_DAG}
    assert ny_revisjon(lag_plan(), svar, INNST, I_DAG)[0].avtalt == I_DAG
    samme_dag = lag_plan(revisjon=(Revisjon(nummer=1, dato=I_DAG),))
    assert (
        ny_revisjon(samme_dag, {**svar, "neste": I_DAG + DAG}, INNST, I_DAG)[1].neste_revisjon == I_DAG + DAG
    )
    senere = lag_plan(revisjon=(Revisjon(nummer=1, dato=I_DAG + DAG),))
    assert ny_revisjon(senere, {**svar, "neste": I_DAG + DAG}, INNST, I_DAG)[1] == senere.hode
    with pytest.raises(RegelError, match="Avtalen med planeier er datert"):
        ny_revisjon(lag_plan(), {**svar, "avtalt": I_DAG + DAG}, INNST, I_DAG)


def test_a_plan_is_carried_on_from_its_last_evaluation_to_a_later_day_rules_52_57_95() -> None:
    kontroller_ny_periode(lag_plan(hode=lag_hode(til=None)), I_DAG + DAG, I_DAG)
    kontroller_ny_periode(lag_plan(), date(2027, 1, 16), I_DAG)
    for plan, til in ((lag_plan(), date(2027, 1, 15)), (lag_plan(hode=lag_hode(til=START)), I_DAG)):
        with pytest.raises(RegelError, match="må slutte etter"):
            kontroller_ny_periode(plan, til, I_DAG)
    to = (lag_evaluering(dato=IVERKSATT), lag_evaluering(nummer=2, dato=I_DAG))
    gammel = replace(to[0], dato=I_DAG - 400 * DAG)
    kontroller_evaluert(lag_plan(evaluering=(gammel, to[1])), I_DAG, INNST)
    hode, _ = viderefor_plan(
        lag_plan(hode=lag_hode(neste_evaluering=None), evaluering=to),
        date(2028, 1, 1),
        "planeier",
        I_DAG,
        INNST,
    )
    assert hode.neste_evaluering == date(2027, 6, 1)


def test_a_date_that_a_revision_set_and_the_last_of_several_are_recomputed_rules_89_90() -> None:
    b = Bakgrunn(lambda navn, _: int(getattr(INNST, navn)), (), ())
    hode = lag_hode(neste_evaluering=None, neste_revisjon=None)
    for neste, gal in ((date(2026, 12, 1), False), (date(2026, 12, 2), True)):
        plan = lag_plan(hode=hode, revisjon=(Revisjon(nummer=1, dato=I_DAG, neste=neste),))
        assert bool(list(gale_datoer(plan, b))) is gal
    to = tuple(lag_evaluering(nummer=n, dato=d, neste=None) for n, d in ((1, IVERKSATT), (2, I_DAG)))
    revidert = tuple(Revisjon(nummer=n, dato=d) for n, d in ((1, IVERKSATT), (2, I_DAG)))
    for felt, dato, gal in (
        ("neste_evaluering", date(2027, 6, 1), False), ("neste_evaluering", date(2027, 6, 2), True),
        ("neste_evaluering", I_DAG - DAG, True), ("neste_revisjon", date(2026, 12, 1), False),
        ("neste_revisjon", date(2026, 12, 2), True), ("neste_revisjon", I_DAG - DAG, True),
    ):  # fmt: skip
        plan = lag_plan(hode=replace(hode, **{felt: dato}), evaluering=to, revisjon=revidert)
        assert bool(list(gale_datoer(plan, b))) is gal, (felt, dato)


def test_a_plan_rests_from_the_day_it_was_activated_at_the_earliest() -> None:
    kontroller_beroet(lag_plan(), IVERKSATT, I_DAG, "Sykehus")
    with pytest.raises(RegelError, match="kan ikke være i bero før det"):
        kontroller_beroet(lag_plan(), IVERKSATT - DAG, I_DAG, "Sykehus")
    with pytest.raises(RegelError, match="må tas opp igjen etter"):
        kontroller_beroet(lag_plan(), I_DAG, I_DAG, "Sykehus")
