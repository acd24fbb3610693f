"""Goals, measures and what closes them, at what parts one from another (T20)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.angreregler import kontroller_angre, staar_igjen
from ipkit.domain.avslutningsregler import avslutt
from ipkit.domain.felt import felter
from ipkit.domain.flytteregler import ordne_tiltak
from ipkit.domain.historikk import Elementendring, Feltendring, Utgave
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maal import Maal
from ipkit.domain.maalregler import godkjenn_maal, sett_maalstatus
from ipkit.domain.moteendring import Planendringer, endre_planen
from ipkit.domain.plan import Plan
from ipkit.domain.stridsregler import uten_strid
from ipkit.domain.tiltaksregler import godkjenn_tiltak, sett_tiltaksstatus
from ipkit.domain.utfallsregler import Utfall, lukk_alt
from ipkit.errors import IkkeFunnetError, RegelError, VerdifeilError
from tests.fabrikk import (
    I_DAG,
    lag_maal,
    lag_plan,
    lag_tiltak,
    lag_utkast,
)

DAG = timedelta(days=1)
INNST = Innstillinger()
FORSLAG = lag_plan(maal=(lag_maal(status="forslag"),), tiltak=(lag_tiltak(status="forslag"),))


# Goals and measures (rules 81, 83, 84, 85, 86, 87)


@pytest.mark.parametrize(
    "godkjenn",
    [lambda: godkjenn_maal(FORSLAG, 1, None, I_DAG), lambda: godkjenn_tiltak(FORSLAG, 1, 1, None, I_DAG)],
)
def test_a_proposal_is_approved_only_when_it_is_agreed_rule_81(godkjenn: Any) -> None:
    with pytest.raises(RegelError, match="når det er avtalt med planeier"):
        godkjenn()


def test_a_status_is_needed_and_the_same_again_is_for_a_comment_only_rules_84_86() -> None:
    plan = lag_plan()
    with pytest.raises(VerdifeilError, match="«Status» mangler"):
        sett_maalstatus(plan, 1, " ", None, None, {})
    with pytest.raises(VerdifeilError, match="«Status» mangler"):
        sett_tiltaksstatus(plan, 1, 1, "")
    assert sett_tiltaksstatus(plan, 1, 1, "planlagt", "Ringt").kommentar == "Ringt"
    assert sett_tiltaksstatus(plan, 1, 1, "i_gang", "Ringt").status == "i_gang"
    for kommentar in (None, ""):
        with pytest.raises(RegelError, match="er allerede"):
            sett_tiltaksstatus(plan, 1, 1, "planlagt", kommentar)


def test_only_an_open_measure_is_answered_for_when_its_goal_closes_rule_86() -> None:
    plan = lag_plan(tiltak=(lag_tiltak(), lag_tiltak(nummer=2, status="gjennomfort")))
    _, lukket = sett_maalstatus(plan, 1, "avsluttet", "naadd", None, {1: "gjennomfort"})
    assert [(t.nummer, t.status) for t in lukket] == [(1, "gjennomfort")]
    with pytest.raises(RegelError, match=r"Tiltak 1\.2 er ikke åpent"):
        sett_maalstatus(plan, 1, "avsluttet", "naadd", None, {1: "gjennomfort", 2: "avsluttet"})


def test_the_measures_that_are_ordered_are_of_a_goal_that_is_there_rule_85() -> None:
    assert ordne_tiltak(lag_plan(), 1, []) == ()
    with pytest.raises(IkkeFunnetError, match="ikke mål 9"):
        ordne_tiltak(lag_plan(), 9, [])


def test_measures_stand_in_the_planeiers_order_and_what_is_over_last_rule_85() -> None:
    tiltak = (
        lag_tiltak(rekkefolge=1, status="gjennomfort"),
        lag_tiltak(nummer=2),
        lag_tiltak(nummer=3, rekkefolge=2),
        lag_tiltak(nummer=4, rekkefolge=1),
    )
    assert [t.nummer for t in lag_plan(tiltak=tiltak).tiltak_for(1)] == [4, 3, 2, 1]


def test_what_was_agreed_was_agreed_by_today_rule_81() -> None:
    assert godkjenn_tiltak(FORSLAG, 1, 1, I_DAG, I_DAG).avtalt == I_DAG
    for gjor in (godkjenn_tiltak, lambda p, m, _, *dager: godkjenn_maal(p, m, *dager)):
        with pytest.raises(RegelError, match="Avtalen med planeier er datert"):
            gjor(FORSLAG, 1, 1, I_DAG + DAG, I_DAG)


def test_nothing_is_worked_against_where_that_is_said_rule_87() -> None:
    assert uten_strid({"strider_mot": "Ingen"})
    assert not uten_strid({"strider_mot": "2"})
    assert not uten_strid({})


def test_what_stays_open_under_a_goal_marked_as_wrong_is_told_rule_58() -> None:
    plan = lag_plan(
        maal=(lag_maal(), lag_maal(nummer=2, status="avbrutt"), lag_maal(nummer=3)),
        tiltak=(
            lag_tiltak(), lag_tiltak(nummer=2, status="gjennomfort"), lag_tiltak(nummer=3),
            lag_tiltak(maal=2), lag_tiltak(maal=3),
        ),
    )  # fmt: skip
    assert staar_igjen(plan, {"maal/1", "maal/2", "tiltak/1.3"}) == ("tiltak/1.1",)


def _endring(element: str, hva: Any, *navn: str) -> Elementendring:
    alle = felter(type(getattr(lag_plan(), element.partition("/")[0])[0]))
    return Elementendring(element, hva, tuple(Feltendring(alle[n]) for n in navn))


@pytest.mark.parametrize(
    ("endring", "angres"),
    [
        (_endring("deltaker/1", "tatt_ut"), False),
        (_endring("deltaker/1", "ny"), True),
        (_endring("maal/1", "tatt_ut"), True),
        (_endring("deltaker/1", "endret", "rolle"), True),
        (_endring("deltaker/1", "endret", "rolle", "ut"), False),
        (_endring("samtykke/1", "ny"), False),
        (_endring("tiltak/1.1", "endret", "til"), True),
        (_endring("koordinator/1", "endret", "til"), False),
    ],
)
def test_what_lets_somebody_in_or_out_is_not_taken_back_rule_58(
    endring: Elementendring, angres: bool
) -> None:
    siste = Utgave(2, "endre", "siri", None, "2026-06-01T10:00:00.000+00:00", I_DAG, (endring,))
    if angres:
        kontroller_angre(lag_plan(), siste, "siri", None, utstedt=False)
    else:
        with pytest.raises(RegelError, match="bestemmer hvem som får se hva"):
            kontroller_angre(lag_plan(), siste, "siri", None, utstedt=False)


# Closing (rules 83, 86, 133)


def test_closing_tells_all_that_is_missing_at_once_and_one_thing_by_its_own_rule_133() -> None:
    svar = {"grunn": "ikke_behov", "tekst": "x", "dato": I_DAG, "planeier_informert": I_DAG}

    def mangler(**endringer: Any) -> str:
        with pytest.raises(RegelError) as feil:
            avslutt(lag_plan(tiltak=()), {**svar, "ke_varslet": I_DAG, **endringer}, {}, I_DAG)
        return feil.value.melding

    assert "Plan 1 har åpne mål og tiltak: 1." in mangler()
    to = mangler(ke_varslet=None)
    assert to.startswith("Plan 1 kan ikke avsluttes ennå. Dette mangler: ")
    assert "hva hvert av disse ble til: 1 (--utfall 1=naadd)" in to and "--ke-varslet" in to
    assert "hva hvert av disse" not in mangler(grunn="dod", ke_varslet=None, dato=None)


@pytest.mark.parametrize(
    ("maal", "utfall", "sagt"),
    [
        ({}, Utfall("delvis"), "Mål 1 (hvorfor)"),
        ({"oppnaaelse": "ikke_naadd", "begrunnelse": "Tid"}, Utfall("delvis"), "Mål 1 (hvorfor)"),
        ({"oppnaaelse": "delvis", "begrunnelse": "Tid"}, Utfall("delvis"), None),
        ({"oppnaaelse": "delvis", "begrunnelse": None}, Utfall("delvis"), "Mål 1 (hvorfor)"),
        ({}, Utfall("delvis", "Tid"), None),
        ({}, Utfall("naadd"), None),
        ({}, Utfall("avbrutt"), "Mål 1 (hvorfor)"),
        ({}, Utfall("viderefores"), "Mål 1 (hvem som fører det videre)"),
    ],
)
def test_what_is_not_reached_says_why_unless_that_was_said_before_rules_83_86(
    maal: Any, utfall: Utfall, sagt: str | None
) -> None:
    plan = lag_plan(maal=(lag_maal(**maal),), tiltak=())
    if sagt is None:
        assert len(lukk_alt(plan, {"1": utfall}, "ikke_behov")) == 1
    else:
        with pytest.raises(RegelError) as feil:
            lukk_alt(plan, {"1": utfall}, "ikke_behov")
        assert f": {sagt}." in feil.value.melding


def test_a_measure_that_is_handed_on_says_to_whom_rule_86() -> None:
    with pytest.raises(RegelError, match=r"Tiltak 1\.1 \(hvem som fører det videre\)"):
        lukk_alt(lag_plan(), {"1": Utfall("naadd"), "1.1": Utfall("viderefores")}, "ikke_behov")


# What a meeting changed (rules 58, 84, 116)


def _mote(plan: Plan, maal: Any = (), tiltak: Any = (), avtalt: date | None = I_DAG) -> list[tuple[Any, str]]:
    _, gjort = endre_planen(plan, Planendringer(tuple(maal), tuple(tiltak)), avtalt, I_DAG, INNST)
    return [(e.element, e.punkt["tekst"]) for e in gjort]


def test_a_changed_goal_is_told_with_what_is_new_and_one_that_reads_the_same_not_at_all() -> None:
    ((maal, sagt),) = _mote(lag_plan(), [{"nummer": 1, "prioritet": 2}])
    assert (maal.prioritet, sagt) == (2, "Mål 1 er endret: prioritet 2.")
    assert _mote(lag_plan(), [{"nummer": 1, "tekst": lag_maal().tekst}], avtalt=None) == []
    over = lag_plan(maal=(lag_maal(frist=I_DAG - DAG),))
    with pytest.raises(RegelError, match="Fristen for mål 1 er ute"):
        _mote(over, [{"nummer": 1, "frist": I_DAG + DAG}])


def test_a_proposal_is_approved_where_it_was_agreed_and_the_rest_follows_rules_58_81() -> None:
    assert [m.status for m, _ in _mote(FORSLAG, [{"nummer": 1, "status": "godkjent"}])] == ["godkjent"]
    assert [t.status for t, _ in _mote(FORSLAG, (), [{"nummer": "1.1", "status": "planlagt"}])] == [
        "planlagt"
    ]
    for maal, tiltak in (
        ([{"nummer": 1, "status": "godkjent"}], []),
        ([], [{"nummer": "1.1", "status": "planlagt"}]),
    ):
        with pytest.raises(RegelError, match="er et forslag"):
            _mote(FORSLAG, maal, tiltak, None)
    ny = {"tekst": "Svømme"}
    ((maal, _),) = _mote(lag_plan(hode=lag_utkast()), [ny], avtalt=None)
    assert isinstance(maal, Maal) and maal.status == "forslag"
    for avtalt, egen, status in ((I_DAG, None, "aktivt"), (None, None, "forslag"), (None, I_DAG, "aktivt")):
        ((maal, _),) = _mote(lag_plan(), [{**ny, "avtalt": egen} if egen else ny], avtalt=avtalt)
        assert isinstance(maal, Maal) and maal.status == status


def test_a_new_assessment_of_the_same_status_keeps_the_attainment_that_was() -> None:
    vurdert = lag_plan(maal=(lag_maal(oppnaaelse="delvis", begrunnelse="Tid"),))
    ((maal, sagt),) = _mote(vurdert, [{"nummer": 1, "begrunnelse": "Mer tid"}])
    assert (maal.oppnaaelse, maal.begrunnelse, sagt) == (
        "delvis",
        "Mer tid",
        "Mål 1 er delvis nådd. Mer tid.",
    )
    assert bool(Planendringer()) is False
    assert bool(Planendringer(({},), ())) and bool(Planendringer((), ({},)))
