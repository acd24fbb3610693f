"""What is late, missing or not in line about meetings (rules 102, 104, 110, 112–114, 116, 118–121)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.funn import Blikk
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler_mote import motefunn
from tests.fabrikk import I_DAG, lag_mote, lag_motedeltaker, lag_plan, lag_referatpunkt, lag_sakspunkt

DAG = timedelta(days=1)
ALT = ("plan_vist", "tilgang", "forventninger", "ansvar")


def koder(mote: Any, innst: Innstillinger | None = None, **plan: Any) -> list[str]:
    """The findings of a plan with these meetings."""
    hel = lag_plan(mote=mote if isinstance(mote, tuple) else (mote,), **plan)
    return [f.kode for f in motefunn(Blikk(hel, I_DAG, I_DAG, innst or Innstillinger()))]


def holdt(**endringer: Any) -> Any:
    """A meeting after which nothing is missing."""
    return lag_mote(
        **{
            "dato": I_DAG - 20 * DAG, "status": "avholdt", "referatdato": I_DAG - 20 * DAG,
            "referatstatus": "godkjent", "referat_sendt": I_DAG - 14 * DAG, "plan_oppdatert": I_DAG,
            "neste": date(2026, 9, 1), "sjekkliste": ALT, "referat_sted": "Gerica", **endringer,
        }
    )  # fmt: skip


def test_a_meeting_that_is_followed_up_lacks_nothing() -> None:
    assert koder(holdt()) == []


@pytest.mark.parametrize(
    ("mote", "kode"),
    [
        (holdt(plan_oppdatert=None), "IP-M116"),
        (holdt(referat_sted=None), "IP-M110"),
        (holdt(referatstatus="utkast", referat_sendt=None), "IP-M118"),
        (holdt(referatstatus="sendt", merknadsfrist=I_DAG - DAG), "IP-M119"),
        (holdt(referatstatus="merknader", merknadsfrist=I_DAG - DAG), "IP-M119"),
        (holdt(sjekkliste=ALT[:3]), "IP-M121"),
        (holdt(neste=None), "IP-M111"),
        (lag_mote(dato=I_DAG + 13 * DAG), "IP-M113"),
        (lag_mote(dato=I_DAG, status="innkalt"), "IP-M104"),
        (lag_mote(dato=I_DAG - 15 * DAG), "IP-M108"),
    ],
)
def test_one_thing_missing_is_one_finding(mote: Any, kode: str) -> None:
    assert koder(mote) == [kode]


@pytest.mark.parametrize(
    "mote",
    [
        holdt(type="annet", plan_oppdatert=None),
        holdt(referatstatus="utkast", referat_sendt=None, dato=I_DAG - 14 * DAG),
        holdt(referatstatus="sendt", merknadsfrist=I_DAG),
        holdt(referatstatus=None, plan_oppdatert=None, sjekkliste=()),
        lag_mote(dato=I_DAG + 14 * DAG),
        lag_mote(dato=I_DAG, status="innkalt", klarert=I_DAG),
        lag_mote(dato=I_DAG - 14 * DAG),
        lag_mote(dato=I_DAG - 15 * DAG, status="avlyst"),
        lag_mote(dato=I_DAG, type="eget_mote"),
    ],
)
def test_the_day_before_it_is_late_and_what_nobody_asks_for_is_no_finding(mote: Any) -> None:
    assert koder(mote) == []


def test_minutes_with_words_in_them_are_here_rule_110() -> None:
    assert koder(holdt(referat_sted=None), referatpunkt=(lag_referatpunkt(),)) == []


@pytest.mark.parametrize(("dager", "funn"), [(14, []), (15, ["IP-M120"])])
def test_each_tells_their_own_service_within_two_weeks_rule_120(dager: int, funn: list[str]) -> None:
    mote = holdt(referat_sendt=I_DAG - dager * DAG)
    der = lag_motedeltaker(part="1", oppmote="til_stede")
    assert koder(mote, motedeltaker=(der,)) == funn
    informert = lag_motedeltaker(part="1", oppmote="til_stede", tjeneste_informert=I_DAG)
    assert (
        koder(mote, motedeltaker=(informert, lag_motedeltaker(nummer=2, part="2", oppmote="forfall"))) == []
    )


def test_guidance_on_the_agenda_of_a_coming_meeting_rule_102() -> None:
    mote = lag_mote(dato=date(2026, 9, 1))
    assert koder(mote, sakspunkt=(lag_sakspunkt(sakstype="overordnet"),)) == ["IP-M102"]
    assert koder(mote, sakspunkt=(lag_sakspunkt(),)) == []


@pytest.mark.parametrize(("maks", "funn"), [(2, []), (1, ["IP-M114"])])
def test_more_meetings_in_a_year_than_the_municipality_wants_rule_114(maks: int, funn: list[str]) -> None:
    forrige = holdt(nummer=2, dato=date(2026, 1, 10))
    assert koder((holdt(), forrige), Innstillinger(moter_maks_aar=maks)) == funn


def test_the_municipality_sets_the_days_of_notice_rule_113() -> None:
    mote = lag_mote(dato=I_DAG + 13 * DAG)
    assert koder(mote, Innstillinger(mote_varsel_dager=13)) == []
