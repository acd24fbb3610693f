"""All that is wrong in the answers to minutes at once, each in its place, and nothing that only follows."""

from datetime import timedelta
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.moteendring import Planendringer
from ipkit.domain.referatregler import for_referat, kontroller_kan_referere
from ipkit.domain.svarfeil import STRENG, Svarkontroll
from ipkit.errors import RegelError
from tests.domain.test_grenser_for_referater import holdt, moteplan
from tests.fabrikk import I_DAG, lag_maal, lag_mote, lag_plan, lag_tiltak

INNST = Innstillinger()


def feil(punkter: Any = (), uleste: Any = (), **valg: Any) -> list[tuple[str, Any]]:
    """The places where something is wrong."""
    svar = {"moteleder": "koordinator", "referent": "1", **valg.pop("svar", {})}
    kontroll = Svarkontroll(alle=True, uleste=uleste)
    om = valg.pop("om", None)
    # Several of each: one of them is enough to be there.
    plan = moteplan(maal=(lag_maal(), lag_maal(nummer=3)), tiltak=(lag_tiltak(), lag_tiltak(maal=3)))
    for_referat(
        plan, 1, svar, valg.pop("oppmoter", {}), punkter, I_DAG, INNST, kontroll=kontroll,
        om_deltakere=om, **valg,
    )  # fmt: skip
    return [f.sted for f in kontroll.feil]


def punkt(**om: Any) -> dict[str, Any]:
    return {"slag": "drofting", "tekst": "x", **om}


@pytest.mark.parametrize(
    ("svar", "sted"),
    [
        ({}, []),
        ({"moteleder": None}, [("moteleder", None)]),
        ({"referent": None}, [("referent", None)]),
        ({"moteleder": None, "referent": None}, [("moteleder", None)]),
        ({"referent": "9", "neste": I_DAG, "merknadsfrist": lag_mote().dato}, None),
    ],
)
def test_leader_minute_taker_and_days_are_told_where_they_stand_rules_107_111(svar: Any, sted: Any) -> None:
    if sted is None:
        sted = [("neste", None), ("merknadsfrist", None), ("referent", None)]
    assert feil(svar=svar) == sted


def test_whoever_cannot_be_recorded_is_told_once_and_the_others_are_recorded_rule_106() -> None:
    assert feil(oppmoter={"planeier": "til stede", "1": "kanskje"}) == [("deltakere", "1")]
    assert feil(oppmoter={"1": "kanskje"}, om={"1": {"vara_for": "9"}}) == [("deltakere", "1")]
    assert feil(oppmoter={"1": "til stede"}, om={"1": {"vara_for": "9"}}) == [("deltakere", "1")]
    assert feil(oppmoter={"1": "til stede"}, om={"planeier": {"vara_for": "1"}}) == []


def test_what_else_is_said_of_those_who_came_is_recorded() -> None:
    svar = {"moteleder": "koordinator", "referent": "1"}
    om = {"1": {"vara_for": "2"}, "planeier": {"vara_for": "3"}}
    fort = for_referat(
        moteplan(),
        1,
        svar,
        {"1": "til stede"},
        (),
        I_DAG,
        INNST,
        kontroll=Svarkontroll(alle=True),
        om_deltakere=om,
    )
    assert [m.vara_for for m in fort.deltakere] == ["3", None, "2"]


def test_a_paragraph_about_what_could_not_be_made_is_no_fault_of_its_own() -> None:
    galt_maal = Planendringer(({"tekst": None},), ())
    om_nytt, om_gammelt = punkt(maal=4), punkt(maal=1)
    assert feil([om_gammelt, om_nytt]) == [("punkter", 1)]
    assert feil([om_gammelt, om_nytt], endringer=galt_maal) == [("maal", 0)]
    nytt_tiltak = Planendringer((), ({"maal": 1, "tekst": "Ringe"},))
    assert feil([punkt(maal=1, tiltak=2)], endringer=nytt_tiltak) == [("tiltak", 0)]
    assert feil([punkt(maal=1, tiltak=2)]) == [("punkter", 0)]
    assert feil([punkt(maal=1, tiltak=1)]) == []
    for eget in (punkt(livsomraade="fjas"), punkt(maal=1, livsomraade="fjas")):
        assert feil([eget], endringer=galt_maal) == [("maal", 0), ("punkter", 0)]
    i_tiltaket = punkt(maal=1, tiltak=1, livsomraade="fjas")
    assert feil([i_tiltaket], endringer=galt_maal) == [("maal", 0), ("punkter", 0)]


def test_a_measure_under_a_goal_that_could_not_be_made_waits_for_it() -> None:
    under = {"maal": 4, "tekst": "Ringe", "ansvarlig": "koordinator"}
    assert feil(endringer=Planendringer(({"tekst": None},), (under,))) == [("maal", 0)]
    uten_ansvarlig = {"maal": 1, "tekst": "Ringe"}
    begge = Planendringer(({"tekst": None},), (uten_ansvarlig,))
    assert feil(endringer=begge) == [("maal", 0), ("tiltak", 0)]
    lukkes = {"nummer": 1, "status": "avsluttet", "oppnaaelse": "naadd"}
    galt = {"nummer": "1.1", "status": "fjas"}
    assert feil(endringer=Planendringer((lukkes,), (galt,))) == [("tiltak", 0)]
    assert feil(endringer=Planendringer((lukkes,), ())) == [("maal", 0)]


def test_what_could_not_be_read_was_told_already() -> None:
    assert feil([punkt(maal=9)], uleste=[("punkter", 0)]) == []
    assert feil([punkt(maal=9)], uleste=[("punkter", 1)]) == [("punkter", 0)]


def test_the_first_no_is_raised_where_nobody_collects() -> None:
    with pytest.raises(RegelError), STRENG.ved("neste"):
        raise RegelError("Nei.", "IP-R111")
    assert STRENG.feil == []


def test_a_cancelled_meeting_has_no_minutes_and_recorded_ones_are_only_corrected_rule_107() -> None:
    def kan(mote: Any, *, rett: bool = False) -> None:
        kontroller_kan_referere(lag_plan(), mote, rett, I_DAG)

    kan(holdt(), rett=True)
    kan(lag_mote(dato=I_DAG))
    for mote, rett, sagt in (
        (lag_mote(status="avlyst"), True, "er avlyst og har ikke referat"),
        (holdt(), False, "har alt referat"),
        (lag_mote(dato=I_DAG + timedelta(days=1)), False, "."),
    ):
        with pytest.raises(RegelError, match=sagt):
            kan(mote, rett=rett)
