"""The plan before its parties: sent, answered, dealt with, and what then stops it (rules 35, 55, 56, 58)."""

from datetime import date, timedelta
from typing import Any, get_args

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import iverksett
from ipkit.domain.planstatus import LUKKET, SAK, Planstatus
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tilslutningsregler import Svarlinje, planeiers_ja, staaende_svar, svarliste
from ipkit.domain.uttalelsesregler import behandlet_merknad, nytt_svar, send_uttalelse, tilbake_til_utkast
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, IpkitError, RegelError, VerdifeilError
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    START,
    lag_hode,
    lag_person,
    lag_plan,
    lag_samtykke,
    lag_tilslutning,
    lag_utkast,
)

INNST = Innstillinger()
DAG = timedelta(days=1)
SENDT = date(2026, 5, 20)


def til_uttalelse(*svar: Tilslutning, **hode: Any) -> Plan:
    verdier = {"status": "til_uttalelse", "sendt_uttalelse": SENDT, "uttalelsesfrist": I_DAG, "utgave": 7}
    return lag_plan(hode=lag_utkast(**{**verdier, **hode}), tilslutning=svar)


def svar(**endringer: Any) -> Tilslutning:
    return lag_tilslutning(**{"dato": SENDT, "utgave": 7, **endringer})


def svart(plan: Plan, part: str, hva: str = "ja", dato: date = I_DAG, **valg: Any) -> Tilslutning:
    return nytt_svar(plan, part, hva, dato, I_DAG, INNST, **valg)


def test_a_draft_is_sent_with_the_municipalitys_own_time_to_answer_rule_55() -> None:
    utkast = lag_plan(hode=lag_utkast())
    assert send_uttalelse(utkast, None, SENDT, I_DAG, Innstillinger(uttalelse_frist_dager=10)) == lag_utkast(
        status="til_uttalelse", sendt_uttalelse=SENDT, uttalelsesfrist=date(2026, 5, 30)
    )
    assert send_uttalelse(utkast, SENDT + DAG, SENDT, I_DAG, INNST).uttalelsesfrist == SENDT + DAG


@pytest.mark.parametrize(
    ("hode", "frist", "dato", "melding"),
    [
        (lag_hode(), None, SENDT, "er aktiv og kan ikke bli til uttalelse"),
        (lag_utkast(status="til_uttalelse"), None, SENDT, "er til uttalelse og kan ikke bli"),
        (lag_hode(status="avsluttet"), None, SENDT, "ble avsluttet"),
        (lag_utkast(), SENDT, SENDT, "Svarfristen 20.05.2026 må være etter 20.05.2026"),
        (lag_utkast(), None, I_DAG + DAG, "Utsendingen er datert 02.06.2026"),
    ],
)
def test_what_cannot_be_sent_says_why_rule_55(hode: Any, frist: Any, dato: date, melding: str) -> None:
    with pytest.raises(RegelError, match=melding):
        send_uttalelse(lag_plan(hode=hode), frist, dato, I_DAG, INNST)


def test_it_is_taken_back_to_a_draft_with_a_reason_and_keeps_its_answers_rule_55() -> None:
    assert tilbake_til_utkast(til_uttalelse(), "Et mål til") == lag_utkast(sendt_uttalelse=SENDT, utgave=7)
    with pytest.raises(RegelError, match="--grunn"):
        tilbake_til_utkast(til_uttalelse(), "  ")


@pytest.mark.parametrize("status", [s for s in get_args(Planstatus) if s not in ("til_uttalelse", *LUKKET)])
def test_only_what_was_sent_is_taken_back_rule_55(status: Planstatus) -> None:
    with pytest.raises(RegelError, match="ikke til uttalelse, og tas ikke tilbake"):
        tilbake_til_utkast(lag_plan(hode=lag_utkast(status=status)), "Et mål til")


def test_an_answer_keeps_who_gave_it_when_and_to_which_version_rules_55_and_56() -> None:
    assert svart(til_uttalelse(), "Planeier") == Tilslutning(
        nummer=1, part="planeier", gitt_av="planeier", dato=I_DAG, svar="ja", utgave=7
    )
    assert svart(til_uttalelse(svar()), "1", "Merknad", merknad="For tidlig") == Tilslutning(
        nummer=2, part="1", dato=I_DAG, svar="merknad", merknad="For tidlig", utgave=7
    )


@pytest.mark.parametrize(
    ("part", "hva", "dato", "valg", "feil"),
    [
        ("99", "ja", I_DAG, {}, IkkeFunnetError),
        ("koordinator", "ja", I_DAG, {}, VerdifeilError),
        ("tjeneste:Skolen", "ja", I_DAG, {}, VerdifeilError),
        ("1", "kanskje", I_DAG, {}, VerdifeilError),
        ("1", "ja", I_DAG, {"gitt_av": "verge"}, VerdifeilError),
        ("1", "merknad", I_DAG, {}, RegelError),
        ("1", "merknad", I_DAG, {"merknad": " "}, RegelError),
        ("1", "ja", I_DAG + DAG, {}, RegelError),
        ("1", "ja", SENDT - DAG, {}, RegelError),
        ("planeier", "ja", I_DAG, {"gitt_av": "foresatt"}, RegelError),
        ("planeier", "nei", I_DAG, {"gitt_av": "verge"}, RegelError),
        ("planeier", "ja", I_DAG, {"gitt_av": "naboen"}, VerdifeilError),
    ],
)
def test_an_answer_that_is_not_right_is_refused_rules_35_55_and_56(
    part: str, hva: str, dato: date, valg: Any, feil: type[IpkitError]
) -> None:
    with pytest.raises(feil):
        svart(til_uttalelse(), part, hva, dato, **valg)


@pytest.mark.parametrize("status", SAK)
def test_a_case_has_no_plan_to_answer_to_rule_55(status: str) -> None:
    with pytest.raises(RegelError, match="ingen plan å svare på"):
        svart(lag_plan(hode=lag_utkast(status=status)), "1")


def test_a_guardian_with_a_mandate_answers_for_the_planeier_and_a_parent_until_16_rules_35_and_56() -> None:
    fullmakt = lag_samtykke(gitt_av="verge", fullmakt="26/7")
    med_verge = replace(til_uttalelse(), samtykke=(fullmakt,))
    assert svart(med_verge, "planeier", gitt_av="verge").gitt_av == "verge"
    fyller_16 = replace(til_uttalelse(), planeier=lag_person(fodselsdato=date(2010, 6, 1)))
    assert svart(fyller_16, "planeier", dato=I_DAG - DAG, gitt_av="foresatt").gitt_av == "foresatt"
    with pytest.raises(RegelError, match="--gitt-av planeier"):
        svart(fyller_16, "planeier", gitt_av="foresatt")


def test_the_newest_answer_since_the_plan_was_sent_stands_rule_55() -> None:
    nei = svar(nummer=2, svar="nei", dato=SENDT + DAG)
    plan = til_uttalelse(svar(nummer=1, svar="ja"), nei, svar(nummer=3, part="1", dato=SENDT - DAG))
    assert staaende_svar(plan) == {"planeier": nei}
    assert planeiers_ja(plan) is None


@pytest.mark.parametrize(("endret", "gjelder"), [(None, True), (7, True), (8, False)])
def test_a_yes_is_to_the_plan_as_it_was_and_not_to_what_it_became_rules_56_and_58(
    endret: int | None, gjelder: bool
) -> None:
    plan = til_uttalelse(svar(), innhold_utgave=endret)
    assert (planeiers_ja(plan) is not None) is gjelder
    if gjelder:
        assert iverksett(plan, "", I_DAG, INNST, I_DAG)[1] == svar()
    else:
        with pytest.raises(RegelError, match="uten tilslutning fra planeier"):
            iverksett(plan, "", I_DAG, INNST, I_DAG)


def test_a_no_from_the_planeier_stops_the_plan_until_there_is_another_answer_rule_56() -> None:
    nei = til_uttalelse(svar(svar="nei"))
    with pytest.raises(RegelError) as feil:
        iverksett(nei, "planeier", I_DAG, INNST, I_DAG)
    assert (feil.value.kode, str(feil.value)[:40]) == ("IP-R56", "Planeier svarte nei til planen 20.05.202")
    ja = til_uttalelse(svar(svar="nei"), svar(nummer=2))
    assert iverksett(ja, "", I_DAG, INNST, I_DAG)[0].status == "aktiv"


@pytest.mark.parametrize("annet", ["nei", "merknad"])
def test_nobody_else_stops_the_plan_rule_56(annet: str) -> None:
    plan = til_uttalelse(svar(), svar(nummer=2, part="1", svar=annet, merknad="Nei"))
    assert iverksett(plan, "", I_DAG, INNST, I_DAG)[0].status == "aktiv"


def test_a_draft_passes_through_the_comments_in_the_act_that_activates_it_rule_55() -> None:
    foer = svar(part="1", dato=SENDT)
    utkast = lag_plan(hode=lag_utkast(), tilslutning=(foer,))
    hode, _ = iverksett(utkast, "planeier", I_DAG, INNST, I_DAG)
    assert (hode.status, hode.sendt_uttalelse) == ("aktiv", SENDT)
    assert staaende_svar(replace(utkast, hode=hode)) == {"1": foer}


def test_kari_is_asked_ola_and_per_are_not_rules_23b_and_55() -> None:
    """Kari consented; Ola's consent was withdrawn, and Per was never asked."""
    plan = til_uttalelse(svar())
    assert svarliste(plan, I_DAG, I_DAG, INNST) == (
        Svarlinje("planeier", svar(), endret_siden=False),
        Svarlinje(str(KARI), None, endret_siden=False),
    )
    merknad = svar(nummer=2, part=str(OLA), svar="merknad", merknad="Jeg slutter", dato=SENDT)
    svarte = [x.part for x in svarliste(til_uttalelse(merknad), I_DAG, I_DAG, INNST)]
    assert svarte == ["planeier", str(KARI), str(OLA)] and str(PER) not in svarte


def test_a_remark_is_dealt_with_by_saying_what_it_led_to_rule_55() -> None:
    merknad = svar(part="1", svar="merknad", merknad="For tidlig")
    plan = til_uttalelse(merknad)
    behandlet = behandlet_merknad(plan, "1", "Flyttet til høsten", I_DAG, I_DAG)
    assert behandlet == replace(merknad, behandlet=I_DAG, behandlet_tekst="Flyttet til høsten")
    linje = svarliste(plan, I_DAG, I_DAG, INNST)[1]
    assert linje.venter_paa_behandling
    assert not linje._replace(svar=behandlet).venter_paa_behandling
    with pytest.raises(RegelError, match="--tekst"):
        behandlet_merknad(plan, "1", "", I_DAG, I_DAG)
    with pytest.raises(RegelError, match="ikke kommet ennå"):
        behandlet_merknad(plan, "1", "x", I_DAG + DAG, I_DAG)
    with pytest.raises(IkkeFunnetError):
        behandlet_merknad(plan, "planeier", "x", I_DAG, I_DAG)
    with pytest.raises(IkkeFunnetError):
        behandlet_merknad(til_uttalelse(svar(part="1")), "1", "x", I_DAG, I_DAG)


def test_the_answers_day_is_the_day_the_register_was_sent_or_later_rule_55() -> None:
    assert svart(til_uttalelse(), "1", dato=SENDT).dato == SENDT
    assert svart(lag_plan(hode=lag_utkast()), "1", dato=START).dato == START
