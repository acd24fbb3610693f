"""Every pair of statuses of goals and measures; agreed and proposed (rules 58, 81, 84, 86, 87)."""

from datetime import date, timedelta
from typing import Any, get_args

import pytest

from ipkit.domain.elementflyt import MAAL, TILTAK
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maal import LUKKET, Maal, Maalstatus
from ipkit.domain.maalregler import avvis_maal, endre_maal, godkjenn_maal, nytt_maal, sett_maalstatus
from ipkit.domain.ord import ord_for
from ipkit.domain.tiltak import Tiltak, Tiltaksstatus
from ipkit.domain.tiltaksregler import (
    avvis_tiltak,
    endre_tiltak,
    godkjenn_tiltak,
    nytt_tiltak,
    sett_tiltaksstatus,
)
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, IpkitError, RegelError, VerdifeilError
from tests.fabrikk import I_DAG, lag_hode, lag_maal, lag_plan, lag_tiltak, lag_utkast

INNST = Innstillinger()
DAG = timedelta(days=1)
MAALSTATUSER = get_args(Maalstatus)
TILTAKSSTATUSER = get_args(Tiltaksstatus)


def maal_blir(fra: Any, til: Any) -> Maal:
    """The goal by the act that makes it `til`."""
    plan = lag_plan(maal=(lag_maal(status=fra),), tiltak=())
    if (fra, til) == ("forslag", "godkjent"):
        return godkjenn_maal(plan, 1, I_DAG, I_DAG)
    if (fra, til) == ("forslag", "avbrutt"):
        return avvis_maal(plan, 1, "Nei")[0]
    oppnaaelse, grunn = ("naadd", None) if til == "avsluttet" and fra != til else (None, "Grunn")
    return sett_maalstatus(plan, 1, til, oppnaaelse, grunn, {})[0]


def test_the_table_of_goals_knows_every_status_rule_84() -> None:
    assert set(MAAL) == set(MAALSTATUSER)
    assert {til for alle in MAAL.values() for til in alle} <= set(MAALSTATUSER)
    assert all(fra not in MAAL[fra] for fra in MAAL)


@pytest.mark.parametrize("til", MAALSTATUSER)
@pytest.mark.parametrize("fra", MAALSTATUSER)
def test_every_pair_of_a_goals_statuses_rules_81_and_84(fra: Any, til: Any) -> None:
    if til in MAAL[fra]:
        assert maal_blir(fra, til).status == til
        return
    with pytest.raises(RegelError) as feil:
        maal_blir(fra, til)
    mulige = [ord_for("status", s) for s in MAAL[fra]]
    if fra == "forslag":
        assert "ipkit maal godkjenn 1 1 --avtalt" in str(feil.value) and "avvis 1 1" in str(feil.value)
    elif fra == til:
        assert str(feil.value) == f"Mål 1 er allerede {ord_for('status', fra)}."
    else:
        assert all(ordet in str(feil.value) for ordet in mulige)


def tiltak_blir(fra: Any, til: Any) -> Tiltak:
    """The measure by the act that makes it `til`."""
    plan = lag_plan(tiltak=(lag_tiltak(status=fra),))
    if (fra, til) == ("forslag", "planlagt"):
        return godkjenn_tiltak(plan, 1, 1, I_DAG, I_DAG)
    if (fra, til) == ("forslag", "ikke_gjennomfort"):
        return avvis_tiltak(plan, 1, 1, "Nei")
    return sett_tiltaksstatus(plan, 1, 1, til)


def test_the_table_of_measures_knows_every_status_and_makes_no_proposals_rule_86() -> None:
    assert set(TILTAK) == set(TILTAKSSTATUSER)
    assert "forslag" not in {til for alle in TILTAK.values() for til in alle}
    assert all("venter_paa_svar" in TILTAK[fra] for fra in ("planlagt", "i_gang"))


@pytest.mark.parametrize("til", TILTAKSSTATUSER)
@pytest.mark.parametrize("fra", TILTAKSSTATUSER)
def test_every_pair_of_a_measures_statuses_rules_81_and_86(fra: Any, til: Any) -> None:
    if til in TILTAK[fra]:
        assert tiltak_blir(fra, til).status == til
        return
    with pytest.raises(RegelError) as feil:
        tiltak_blir(fra, til)
    if fra == "forslag":
        assert "ipkit tiltak godkjenn 1 1.1 --avtalt" in str(feil.value)
    elif fra == til:
        assert str(feil.value) == f"Tiltak 1.1 er allerede {ord_for('status', fra)}."
    else:
        assert all(ord_for("status", s) in str(feil.value) for s in TILTAK[fra])


@pytest.mark.parametrize("lukking", LUKKET)
def test_closing_a_goal_asks_about_its_proposals_too_and_they_are_only_declined_rule_86(lukking: str) -> None:
    plan = lag_plan(tiltak=(lag_tiltak(status="forslag"),))

    def lukk(**t: str) -> Any:
        return sett_maalstatus(plan, 1, lukking, "naadd", "Grunn", {int(n[1:]): s for n, s in t.items()})

    for svar, melding in (
        ({}, r"åpne tiltak: 1\.1.*--tiltak 1\.1=ikke_gjennomfort"),
        ({"t1": "forslag"}, "må ende som"),
        ({"t1": "gjennomfort"}, "er forslag og kan ikke bli gjennomført"),
    ):
        with pytest.raises(RegelError, match=melding):
            lukk(**svar)
    assert lukk(t1="ikke_gjennomfort")[1] == (lag_tiltak(status="ikke_gjennomfort"),)


def test_a_declined_goal_takes_its_undecided_measures_with_it_rules_81_and_86() -> None:
    tiltak = (
        lag_tiltak(),
        lag_tiltak(nummer=2, status="forslag"),
        lag_tiltak(nummer=3, status="gjennomfort"),
    )
    plan = lag_plan(maal=(lag_maal(status="forslag"),), tiltak=tiltak)
    assert avvis_maal(plan, 1, "Vil vente") == (
        lag_maal(status="avbrutt", begrunnelse="Vil vente"),
        tuple(replace(t, status="ikke_gjennomfort", kommentar="Vil vente") for t in tiltak[:2]),
    )


def test_only_a_proposal_is_declined_and_only_with_a_reason_rule_81() -> None:
    with pytest.raises(RegelError, match="er aktivt og ikke et forslag"):
        avvis_maal(lag_plan(), 1, "Nei")
    with pytest.raises(RegelError, match="er planlagt og ikke et forslag"):
        avvis_tiltak(lag_plan(), 1, 1, "Nei")
    forslag = lag_plan(maal=(lag_maal(status="forslag"),), tiltak=(lag_tiltak(status="forslag"),))
    for handling in (lambda: avvis_maal(forslag, 1, " "), lambda: avvis_tiltak(forslag, 1, 1, None)):
        with pytest.raises(RegelError, match="avvises ikke uten grunn"):
            handling()


def test_a_declined_measure_is_not_opened_around_the_agreement_rule_81() -> None:
    avvist = lag_tiltak(status="ikke_gjennomfort", foreslaatt_av="1")
    with pytest.raises(RegelError, match="avtalt med planeier"):
        sett_tiltaksstatus(lag_plan(tiltak=(avvist,)), 1, 1, "i_gang")
    avtalt = replace(avvist, avtalt=I_DAG)
    assert sett_tiltaksstatus(lag_plan(tiltak=(avtalt,)), 1, 1, "i_gang").status == "i_gang"


IDRIFT = [("aktiv", True), ("i_bero", True), ("utkast", False), ("til_uttalelse", False)]


@pytest.mark.parametrize(("status", "forslag"), IDRIFT)
def test_the_coordinators_own_in_a_plan_in_force_is_agreed_or_a_proposal_rules_58_and_81(
    status: Any, forslag: bool
) -> None:
    plan = lag_plan(hode=lag_utkast(status=status))
    svar: dict[str, Any] = {"tekst": "Svømme"}
    maal = nytt_maal(plan, svar, INNST, I_DAG)
    tiltak = nytt_tiltak(plan, 1, {**svar, "ansvarlig": "koordinator"}, INNST, I_DAG)
    hvem = "koordinator" if forslag else None
    assert (maal.status, maal.foreslaatt_av) == ("forslag" if forslag else "aktivt", hvem)
    assert (tiltak.status, tiltak.foreslaatt_av) == ("forslag" if forslag else "planlagt", hvem)
    avtalt = {**svar, "avtalt": I_DAG}
    assert nytt_maal(plan, avtalt, INNST, I_DAG).status == "aktivt"
    assert nytt_tiltak(plan, 1, {**avtalt, "ansvarlig": "1"}, INNST, I_DAG).status == "planlagt"


def test_an_agreement_still_to_come_makes_nothing_active_rule_81() -> None:
    svar = {"tekst": "Svømme", "ansvarlig": "1", "foreslaatt_av": "1", "avtalt": I_DAG + DAG}
    uten_ansvar = {n: v for n, v in svar.items() if n != "ansvarlig"}
    for handling in (
        lambda: nytt_maal(lag_plan(), uten_ansvar, INNST, I_DAG),
        lambda: nytt_tiltak(lag_plan(), 1, svar, INNST, I_DAG),
        lambda: endre_maal(lag_plan(), 1, {"avtalt": I_DAG + DAG}, INNST, I_DAG, I_DAG),
        lambda: endre_tiltak(lag_plan(), 1, 1, {"avtalt": I_DAG + DAG}, INNST, I_DAG, I_DAG),
    ):
        with pytest.raises(RegelError, match="ikke kommet ennå"):
            handling()
    assert nytt_maal(lag_plan(), {**uten_ansvar, "avtalt": I_DAG}, INNST, I_DAG).status == "aktivt"


@pytest.mark.parametrize(
    ("status", "svar", "uavtalt"),
    [
        ("aktiv", {"tekst": "Nytt"}, I_DAG),
        ("i_bero", {"tekst": "Nytt"}, I_DAG),
        ("aktiv", {"tekst": "Nytt", "avtalt": I_DAG}, None),
        ("aktiv", {"prioritet": 1}, None),
        ("aktiv", {"tekst": lag_maal().tekst}, None),
        ("utkast", {"tekst": "Nytt"}, None),
    ],
)
def test_a_change_of_a_plan_in_force_is_agreed_or_marked_rule_58(
    status: Any, svar: dict[str, Any], uavtalt: date | None
) -> None:
    plan = lag_plan(hode=lag_hode(status=status))
    assert endre_maal(plan, 1, svar, INNST, I_DAG, I_DAG).uavtalt == uavtalt
    til_tiltak = {n: v for n, v in svar.items() if n != "prioritet"}
    if til_tiltak == svar and svar["tekst"] == "Nytt":
        assert endre_tiltak(plan, 1, 1, svar, INNST, I_DAG, I_DAG).uavtalt == uavtalt


def test_an_agreement_afterwards_takes_the_mark_away_and_proposals_carry_none_rule_58() -> None:
    merket = lag_plan(maal=(lag_maal(uavtalt=I_DAG - DAG),))
    enig = endre_maal(merket, 1, {"avtalt": I_DAG}, INNST, I_DAG, I_DAG)
    assert (enig.uavtalt, enig.avtalt) == (None, I_DAG)
    assert endre_maal(merket, 1, {"prioritet": 2}, INNST, I_DAG, I_DAG).uavtalt == I_DAG - DAG
    for status in ("forslag", "avsluttet", "avbrutt"):
        plan = lag_plan(maal=(lag_maal(status=status),))
        assert endre_maal(plan, 1, {"tekst": "Nytt"}, INNST, I_DAG, I_DAG).uavtalt is None


@pytest.mark.parametrize(
    ("strider", "feil"),
    [
        ("x", VerdifeilError),
        ("1.1.1", VerdifeilError),
        ("0", VerdifeilError),
        ("9", IkkeFunnetError),
        ("1.9", IkkeFunnetError),
        ("1", RegelError),
        ("2", RegelError),
        ("3", RegelError),
    ],
)
def test_what_a_goal_works_against_is_there_is_another_and_is_open_rule_87(
    strider: str, feil: type[IpkitError]
) -> None:
    annet = (lag_maal(nummer=2, status="avsluttet"), lag_maal(nummer=3, status="forslag"))
    plan = lag_plan(maal=(lag_maal(), *annet))
    with pytest.raises(feil):
        endre_maal(plan, 1, {"strider_mot": strider}, INNST, I_DAG, I_DAG)
    assert endre_maal(plan, 1, {"strider_mot": "1.1"}, INNST, I_DAG, I_DAG).strider_mot == "1.1"
    senere = lag_plan(maal=(lag_maal(strider_mot="2"), *annet))
    assert endre_maal(senere, 1, {"prioritet": 1}, INNST, I_DAG, I_DAG).strider_mot == "2"
