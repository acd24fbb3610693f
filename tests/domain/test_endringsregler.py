"""Whom a reported change concerns: Kari consented, Ola withdrew, Per was never asked (rules 24, 99, 100)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.endringsregler import berorte, folg_opp, ny_endring, nye_varsler, sendt, varsler
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler import mangler
from ipkit.domain.plan import Plan
from ipkit.domain.tilgang import vurder_mottaker
from ipkit.domain.utsending import Endringsmelding, Utsending
from ipkit.domain.utsnitt import utsnitt
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, IpkitError, RegelError, SamtykkeError
from tests.fabrikk import I_DAG, KARI, OLA, PER, lag_deltaker, lag_person, lag_plan, lag_samtykke

INNST = Innstillinger()
DAG = timedelta(days=1)


def lag_endring(**endringer: Any) -> Endringsmelding:
    standard = {
        "nummer": 1,
        "dato": I_DAG,
        "meldt_av": "planeier",
        "tekst": "Ny bolig",
        "livsomraade": "bolig",
    }
    return Endringsmelding(**{**standard, **endringer})


def med(*meldinger: Endringsmelding, **endringer: Any) -> Plan:
    return lag_plan(endringsmelding=meldinger or (lag_endring(),), **endringer)


def gjelder(plan: Plan) -> tuple[str, ...]:
    return berorte(plan, plan.endringsmelding[0], I_DAG, I_DAG, INNST)


def varsle(plan: Plan, *til: str) -> tuple[Utsending, ...]:
    return nye_varsler(plan, 1, til, I_DAG, I_DAG, INNST)


def test_a_change_concerns_those_whose_consent_covers_it_rules_24_and_100() -> None:
    assert gjelder(med()) == (str(KARI),)


@pytest.mark.parametrize(
    ("omraader", "omraade", "ventet"),
    [
        (("bolig",), "bolig", ("1",)),
        (("helse",), "bolig", ()),
        (("bolig",), None, ()),  # nobody said what it is about: only those without limits
        ((), None, ("1",)),
    ],
)
def test_the_life_area_decides_rule_100(
    omraader: tuple[str, ...], omraade: str | None, ventet: tuple[str, ...]
) -> None:
    samtykke = (lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI, omraader=omraader))
    assert gjelder(med(lag_endring(livsomraade=omraade), samtykke=samtykke)) == ventet


def test_what_is_kept_from_parents_is_kept_from_them_here_too_rule_33() -> None:
    forelder = lag_deltaker(tilknytning="foresatt")
    barn = lag_person(fodselsdato=date(2014, 1, 1))
    for skjult, ventet in (((), ("1",)), (("foresatte",), ())):
        melding = lag_endring(deles_ikke_med=skjult)
        assert gjelder(med(melding, planeier=barn, deltaker=(forelder,))) == ventet


def test_whoever_reported_it_is_not_told_of_it() -> None:
    assert gjelder(med(lag_endring(meldt_av=str(KARI)))) == ()


def test_the_list_is_made_once_and_is_everybody_whom_it_concerns_rule_100() -> None:
    plan = med()
    nye = varsle(plan)
    assert nye == (Utsending(nummer=1, hva="endringsmelding", gjelder=1, mottaker="1", maate="brevpost"),)
    assert varsle(replace(plan, utsending=nye)) == ()


def test_the_channel_is_the_one_agreed_on_rule_44() -> None:
    (varsel,) = varsle(med(deltaker=(lag_deltaker(kontaktform="telefon"),)))
    assert varsel.maate == "telefon"


@pytest.mark.parametrize("hvem", [OLA, PER])
def test_nobody_outside_consent_is_told_rule_24(hvem: int) -> None:
    with pytest.raises(SamtykkeError):
        varsle(med(), str(hvem))
    assert varsle(med(), str(KARI))[0].mottaker == str(KARI)


def test_an_unknown_participant_or_change_is_not_found() -> None:
    with pytest.raises(IkkeFunnetError):
        varsle(med(), "9")
    with pytest.raises(IkkeFunnetError):
        nye_varsler(med(), 2, (), I_DAG, I_DAG, INNST)


def test_a_change_that_concerns_nobody_says_so() -> None:
    with pytest.raises(RegelError) as feil:
        varsle(med(samtykke=(lag_samtykke(),)))
    assert feil.value.kode == "IP-R100"


def test_a_notice_is_sent_once_and_by_the_way_it_was_sent_rule_100() -> None:
    plan = med()
    plan = replace(plan, utsending=varsle(plan))
    (ferdig,) = sendt(plan, 1, (), "telefon", I_DAG, I_DAG)
    assert (ferdig.dato, ferdig.maate) == (I_DAG, "telefon")
    plan = replace(plan, utsending=(ferdig,))
    for til in ((), ("1",), ("2",)):
        with pytest.raises(RegelError):
            sendt(plan, 1, til, None, I_DAG, I_DAG)
    assert varsler(plan, 1) == (ferdig,)
    assert varsler(replace(plan, utsending=(ferdig, replace(ferdig, gjelder=2))), 1) == (ferdig,)
    assert varsler(replace(plan, utsending=(replace(ferdig, hva="referat"),)), 1) == ()


@pytest.mark.parametrize(
    ("dato", "hva", "ok"),
    [
        (I_DAG, "Endret tiltak 1.1", True),
        (I_DAG, None, False),
        (I_DAG - DAG, "Gjort", False),
        (I_DAG + DAG, "Gjort", False),
    ],
)
def test_a_report_is_acted_on_when_it_says_what_was_done_rule_99(
    dato: date, hva: str | None, ok: bool
) -> None:
    if ok:
        assert folg_opp(lag_endring(), dato, hva, I_DAG) == lag_endring(fulgt_opp=dato, oppfolging=hva)
        return
    with pytest.raises(RegelError):
        folg_opp(lag_endring(), dato, hva, I_DAG)


@pytest.mark.parametrize(
    "svar",
    [
        {"meldt_av": "9"},
        {"livsomraade": "finnes ikke"},
        {"dato": I_DAG + DAG},
        {"meldt_av": None},
        {"tekst": None},
        {"fulgt_opp": I_DAG},
    ],
)
def test_a_report_that_says_too_little_is_refused_rule_99(svar: dict[str, Any]) -> None:
    helt = {"dato": I_DAG, "meldt_av": "1", "tekst": "Ny bolig"}
    assert ny_endring(lag_plan(), helt, INNST, I_DAG).nummer == 1
    with pytest.raises(IpkitError):
        ny_endring(lag_plan(), {**helt, **svar}, INNST, I_DAG)


@pytest.mark.parametrize(
    ("vesentlig", "status", "kode", "kommando"),
    [
        (True, "aktiv", "IP-M92", "ipkit evaluering ny 1 --endring 1"),
        (False, "aktiv", "IP-M99", 'ipkit endring folg-opp 1 1 --oppfolging "…"'),
        (True, "utkast", "IP-M99", 'ipkit endring folg-opp 1 1 --oppfolging "…"'),
    ],
)
def test_what_is_not_acted_on_is_a_finding_rules_92_and_99(
    vesentlig: bool, status: str, kode: str, kommando: str
) -> None:
    plan = med(lag_endring(vesentlig=vesentlig))
    plan = replace(plan, hode=replace(plan.hode, status=status))
    funn = {f.kode: f.kommando for f in mangler(plan, I_DAG, I_DAG, INNST) if f.sted == "endring 1"}
    assert funn == {kode: kommando, "IP-M100": "ipkit endring varsle 1 1"}
    ferdig = replace(plan, endringsmelding=(lag_endring(vesentlig=vesentlig, fulgt_opp=I_DAG),))
    assert not [f for f in mangler(ferdig, I_DAG, I_DAG, INNST) if f.sted == "endring 1"]


def test_notices_that_nobody_sent_are_a_finding_rule_100() -> None:
    plan = med()
    plan = replace(plan, utsending=varsle(plan))
    funn = [f for f in mangler(plan, I_DAG, I_DAG, INNST) if f.regel == "100"]
    assert [(f.kode, f.tekst) for f in funn] == [("IP-M100S", "1 varsel om endring 1 er ikke sendt.")]


def test_of_reported_changes_a_participant_sees_only_what_was_sent_to_them_rule_100() -> None:
    """In the copy of the plan that goes to Kari: not what others reported, nor who else was told."""
    andre = Utsending(nummer=1, hva="endringsmelding", gjelder=1, mottaker=str(OLA))
    egen = Utsending(nummer=2, hva="endringsmelding", gjelder=2, mottaker=str(KARI))
    plan = med(
        lag_endring(),
        lag_endring(nummer=2),
        lag_endring(nummer=3, meldt_av=str(KARI)),
        utsending=(andre, egen),
    )
    del_ = utsnitt(plan, vurder_mottaker(plan, str(KARI), I_DAG, I_DAG, INNST))
    assert [e.nummer for e in del_.endringsmelding] == [2, 3]
    assert del_.utsending == (egen,)
