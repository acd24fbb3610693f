"""Goals and measures (rules 75, 76, 77, 81, 83, 84, 86)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain import maalregler, tiltaksregler
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.maal import Maal
from ipkit.domain.maalregler import godkjenn_maal, sett_maalstatus
from ipkit.domain.plan import Plan
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.tiltaksregler import godkjenn_tiltak, sett_tiltaksstatus
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, IpkitError, RegelError, VerdifeilError
from tests.fabrikk import I_DAG, OLA, PER, lag_deltaker, lag_hode, lag_maal, lag_plan, lag_tiltak, lag_utkast

INNST = Innstillinger()
DAG = timedelta(days=1)


def utkast() -> Plan:
    """A plan that is not in force: what is new in it needs no agreement of its own (rule 58)."""
    return lag_plan(hode=lag_utkast())


def nytt_maal(plan: Plan, svar: Any, innst: Innstillinger) -> Maal:
    return maalregler.nytt_maal(plan, svar, innst, I_DAG)


def endre_maal(plan: Plan, nummer: int, svar: Any, innst: Innstillinger) -> Maal:
    return maalregler.endre_maal(plan, nummer, svar, innst, I_DAG, I_DAG)


def nytt_tiltak(plan: Plan, maal: int, svar: Any, innst: Innstillinger) -> Tiltak:
    return tiltaksregler.nytt_tiltak(plan, maal, svar, innst, I_DAG)


def endre_tiltak(plan: Plan, maal: int, nummer: int, svar: Any, innst: Innstillinger) -> Tiltak:
    return tiltaksregler.endre_tiltak(plan, maal, nummer, svar, innst, I_DAG, I_DAG)


def test_a_goal_gets_the_next_number_and_is_active_rule_79() -> None:
    assert nytt_maal(utkast(), {"tekst": "Lære å svømme", "frist": None}, INNST) == Maal(
        nummer=2, tekst="Lære å svømme", status="aktivt"
    )


def test_a_participants_goal_waits_as_a_proposal_rule_81() -> None:
    assert nytt_maal(utkast(), {"tekst": "Svømme", "foreslaatt_av": "1"}, INNST).status == "forslag"


@pytest.mark.parametrize(
    ("svar", "feil"),
    [
        ({}, VerdifeilError),
        ({"tekst": "x", "fra": I_DAG, "frist": I_DAG - DAG}, RegelError),
        ({"tekst": "x", "livsomraade": "hage"}, VerdifeilError),
        ({"tekst": "x", "status": "avsluttet"}, VerdifeilError),
        ({"tekst": "x", "finnes_ikke": 1}, VerdifeilError),
        ({"tekst": "x\x07"}, VerdifeilError),
    ],
)
def test_a_goal_that_is_not_right_is_refused(svar: dict[str, Any], feil: type[IpkitError]) -> None:
    with pytest.raises(feil):
        nytt_maal(utkast(), svar, INNST)


def test_an_unknown_life_area_is_answered_with_the_municipalitys_own_codes() -> None:
    with pytest.raises(VerdifeilError, match="«Livsområde» skal være én av: hage, hav"):
        nytt_maal(
            utkast(),
            {"tekst": "x", "livsomraade": "bolig"},
            Innstillinger(livsomraader={"hage": "Hage", "hav": "Hav"}),
        )


def test_changing_a_goal_keeps_what_is_not_answered() -> None:
    endret = endre_maal(utkast(), 1, {"frist": I_DAG, "tekst": None, "deles_ikke_med": ()}, INNST)
    assert endret == replace(lag_maal(), frist=I_DAG)
    with pytest.raises(IkkeFunnetError):
        endre_maal(utkast(), 9, {"tekst": "x"}, INNST)


def status(plan: Plan, ny: str, oppnaaelse: str | None = None, grunn: str | None = None, **t: str) -> Any:
    return sett_maalstatus(plan, 1, ny, oppnaaelse, grunn, {int(n[1:]): s for n, s in t.items()})


UTEN_TILTAK = lag_plan(tiltak=())


@pytest.mark.parametrize("oppnaaelse", ["delvis", "ikke_naadd", "ikke nådd"])
def test_anything_but_reached_needs_a_written_reason_rule_83(oppnaaelse: str) -> None:
    with pytest.raises(RegelError) as feil:
        status(UTEN_TILTAK, "avsluttet", oppnaaelse)
    assert (feil.value.kode, feil.value.exit_code) == ("IP-R83", 6)
    with pytest.raises(RegelError):
        status(UTEN_TILTAK, "avsluttet", oppnaaelse, "  ")
    maal, tiltak = status(UTEN_TILTAK, "avsluttet", oppnaaelse, "Lang ventetid")
    assert (maal.status, maal.begrunnelse, tiltak) == ("avsluttet", "Lang ventetid", ())


def test_a_reached_goal_needs_no_reason_rule_83() -> None:
    assert status(UTEN_TILTAK, "avsluttet", "nådd") == (
        replace(lag_maal(), status="avsluttet", oppnaaelse="naadd"),
        (),
    )


def test_a_reason_given_before_holds_only_for_the_same_attainment_rule_83() -> None:
    plan = lag_plan(tiltak=(), maal=(lag_maal(oppnaaelse="delvis", begrunnelse="Lang ventetid"),))
    assert status(plan, "avsluttet")[0].begrunnelse == "Lang ventetid"
    assert status(plan, "avsluttet", "delvis")[0].begrunnelse == "Lang ventetid"
    assert status(plan, "avsluttet", "naadd")[0].begrunnelse is None
    with pytest.raises(RegelError):
        status(plan, "avsluttet", "ikke_naadd")


def test_an_active_goal_is_not_closed_without_attainment_rule_83() -> None:
    with pytest.raises(RegelError, match="uten oppnåelse"):
        status(UTEN_TILTAK, "avsluttet")


def test_closing_a_goal_asks_what_became_of_each_open_measure_rule_86() -> None:
    plan = lag_plan(
        tiltak=(
            lag_tiltak(),
            lag_tiltak(nummer=2, status="gjennomfort"),
            lag_tiltak(nummer=3, status="venter_paa_svar"),
        )
    )
    with pytest.raises(RegelError, match=r"åpne tiltak: 1\.1, 1\.3"):
        status(plan, "avsluttet", "naadd")
    with pytest.raises(RegelError, match=r"åpne tiltak: 1\.3"):
        status(plan, "avsluttet", "naadd", t1="gjennomfort")
    assert status(plan, "avsluttet", "naadd", t1="gjennomført", t3="avsluttet")[1] == (
        lag_tiltak(status="gjennomfort"),
        lag_tiltak(nummer=3, status="avsluttet"),
    )


@pytest.mark.parametrize(
    ("ny", "svar", "feil"),
    [
        ("avsluttet", {"t1": "i_gang"}, RegelError),
        ("avsluttet", {"t1": "avsluttet", "t2": "avsluttet"}, IkkeFunnetError),
        ("aktivt", {"t1": "avsluttet"}, RegelError),
        ("avsluttet", {"t1": "borte"}, VerdifeilError),
    ],
)
def test_the_answer_for_a_measure_is_how_it_ended_rule_86(
    ny: str, svar: dict[str, str], feil: type[IpkitError]
) -> None:
    with pytest.raises(feil):
        status(lag_plan(), ny, "naadd", **svar)


def test_an_attainment_can_be_noted_while_the_goal_stays_active() -> None:
    assert status(lag_plan(), "aktivt", "delvis", "På vei")[0] == lag_maal(
        oppnaaelse="delvis", begrunnelse="På vei"
    )


def test_a_measure_gets_the_next_number_of_its_goal_rules_75_and_76() -> None:
    svar = {"tekst": "Ringe", "ansvarlig": "Koordinator", "fra": None}
    assert nytt_tiltak(utkast(), 1, svar, INNST) == Tiltak(
        maal=1, nummer=2, tekst="Ringe", ansvarlig="koordinator"
    )


@pytest.mark.parametrize("ansvarlig", ["planeier", "koordinator", "1", "3", "tjeneste:Skolen"])
def test_planeier_koordinator_a_participant_also_proposed_and_a_service_can_be_responsible_rule_76(
    ansvarlig: str,
) -> None:
    assert nytt_tiltak(utkast(), 1, {"tekst": "x", "ansvarlig": ansvarlig}, INNST).ansvarlig == ansvarlig


@pytest.mark.parametrize(
    ("maal", "svar", "feil"),
    [
        (9, {}, IkkeFunnetError),
        (2, {}, RegelError),
        (1, {"ansvarlig": None}, RegelError),
        (1, {"ansvarlig": "9"}, IkkeFunnetError),
        (1, {"ansvarlig": str(OLA)}, RegelError),
        (1, {"ansvarlig": "Kari"}, VerdifeilError),
        (1, {"tekst": None}, VerdifeilError),
        (1, {"fra": I_DAG, "til": I_DAG - DAG}, RegelError),
        (1, {"livsomraade": "hage"}, VerdifeilError),
    ],
)
def test_a_measure_that_is_not_right_is_refused_rules_43_75_and_76(
    maal: int, svar: dict[str, Any], feil: type[IpkitError]
) -> None:
    plan = lag_plan(
        maal=(lag_maal(), lag_maal(nummer=2, status="avsluttet")),
        deltaker=(lag_deltaker(), lag_deltaker(nummer=OLA, ut=I_DAG)),
    )
    with pytest.raises(feil):
        nytt_tiltak(plan, maal, {"tekst": "x", "ansvarlig": "planeier", **svar}, INNST)


def test_a_measure_may_last_one_day_rule_77() -> None:
    svar = {"tekst": "x", "ansvarlig": "planeier", "fra": I_DAG, "til": I_DAG}
    assert nytt_tiltak(utkast(), 1, svar, INNST).til == I_DAG


def test_changing_a_measure_checks_the_same_rules() -> None:
    assert endre_tiltak(utkast(), 1, 1, {"ansvarlig": str(PER)}, INNST) == lag_tiltak(ansvarlig=str(PER))
    with pytest.raises(RegelError):
        endre_tiltak(utkast(), 1, 1, {"til": date(2026, 1, 31)}, INNST)
    with pytest.raises(IkkeFunnetError):
        endre_tiltak(utkast(), 1, 9, {}, INNST)


def test_a_measure_says_what_how_how_much_by_whom_and_when() -> None:
    """Rule 78."""
    hele = {
        "tekst": "Trene", "hvordan": "I bassenget", "omfang": "2 × 45 min", "ansvarlig": "planeier",
        "fra": I_DAG - DAG, "til": I_DAG, "kommentar": "Vår",
    }  # fmt: skip
    tiltak = nytt_tiltak(utkast(), 1, hele, INNST)
    assert {navn: getattr(tiltak, navn) for navn in hele} == hele
    assert tiltak.status == "planlagt"


def test_a_measure_changes_status_and_gets_a_comment() -> None:
    assert sett_tiltaksstatus(lag_plan(), 1, 1, "venter på svar", "Svar i mai") == lag_tiltak(
        status="venter_paa_svar", kommentar="Svar i mai"
    )
    with pytest.raises(RegelError, match="allerede planlagt"):
        sett_tiltaksstatus(lag_plan(), 1, 1, "planlagt")
    with pytest.raises(VerdifeilError):
        sett_tiltaksstatus(lag_plan(), 1, 1, "borte")


def test_under_a_closed_goal_nothing_is_opened_again_rule_86() -> None:
    plan = lag_plan(maal=(lag_maal(status="avsluttet"),), tiltak=(lag_tiltak(status="avsluttet"),))
    assert sett_tiltaksstatus(plan, 1, 1, "gjennomfort").status == "gjennomfort"
    with pytest.raises(RegelError, match="er avsluttet og tar ikke imot"):
        sett_tiltaksstatus(plan, 1, 1, "i_gang")


def test_nothing_changes_in_a_closed_plan_rule_137() -> None:
    plan = lag_plan(hode=lag_hode(status="avsluttet"))
    for handling in (
        lambda: nytt_maal(plan, {"tekst": "x"}, INNST),
        lambda: endre_maal(plan, 1, {}, INNST),
        lambda: status(plan, "avsluttet", "naadd"),
        lambda: nytt_tiltak(plan, 1, {}, INNST),
        lambda: endre_tiltak(plan, 1, 1, {}, INNST),
        lambda: sett_tiltaksstatus(plan, 1, 1, "i_gang"),
    ):
        with pytest.raises(RegelError) as feil:
            handling()
        assert feil.value.kode == "IP-R137"


def test_a_proposal_is_approved_on_the_day_of_agreement_and_only_once_rule_81() -> None:
    forslag = nytt_maal(utkast(), {"tekst": "Svømme", "foreslaatt_av": "1"}, INNST)
    assert forslag.status == "forslag"
    plan = lag_plan(maal=(forslag,))
    godkjent = godkjenn_maal(plan, forslag.nummer, I_DAG, I_DAG)
    assert godkjent == replace(forslag, status="godkjent", avtalt=I_DAG)
    for avtalt, kode in ((None, "IP-R81"), (I_DAG + DAG, "IP-R17")):
        with pytest.raises(RegelError) as feil:
            godkjenn_maal(plan, forslag.nummer, avtalt, I_DAG)
        assert feil.value.kode == kode
    with pytest.raises(RegelError, match="er godkjent og ikke et forslag"):
        godkjenn_maal(lag_plan(maal=(godkjent,)), godkjent.nummer, I_DAG, I_DAG)


def test_a_proposal_that_is_agreed_at_once_is_active_rule_81() -> None:
    svar = {"tekst": "Svømme", "foreslaatt_av": "1", "avtalt": I_DAG}
    assert nytt_maal(utkast(), svar, INNST).status == "aktivt"


def test_a_measure_that_a_participant_proposed_waits_until_it_is_agreed() -> None:
    """Rule 81, for measures."""
    svar = {"tekst": "Svømmekurs", "ansvarlig": "1", "foreslaatt_av": "1"}
    forslag = nytt_tiltak(utkast(), 1, svar, Innstillinger())
    assert forslag.status == "forslag"
    assert nytt_tiltak(utkast(), 1, {**svar, "avtalt": I_DAG}, Innstillinger()).status == "planlagt"
    plan = lag_plan(tiltak=(forslag,))
    godkjent = godkjenn_tiltak(plan, 1, forslag.nummer, I_DAG, I_DAG)
    assert (godkjent.status, godkjent.avtalt) == ("planlagt", I_DAG)
