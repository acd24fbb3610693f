"""Minutes and who gets them, at the days and rows that part one from another (T20)."""

from datetime import timedelta
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mote import Mote, Referatmerknad
from ipkit.domain.motedeltakelse import oppmote
from ipkit.domain.moteendring import Planendringer
from ipkit.domain.moteregler import (
    neste_mote,
)
from ipkit.domain.plan import Plan
from ipkit.domain.referatregler import for_referat, godkjenn_referat, ny_merknad
from ipkit.domain.utsending import Utsending
from ipkit.domain.utsendingsregler import med_epost, ny_kopi, send_referat, utsendinger
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError, SamtykkeError, VerdifeilError
from tests.domain.test_grenser_for_moter import HOLDT_DAG, holdt, moteplan
from tests.fabrikk import (
    I_DAG,
    OLA,
    PER,
    lag_deltaker,
    lag_mote,
    lag_plan,
    lag_referatpunkt,
)

INNST = Innstillinger()
DAG = timedelta(days=1)


# Minutes (rules 106, 107, 111, 116, 118, 119)


def referer(plan: Plan, punkter: Any = (), **valg: Any) -> Any:
    svar = {"moteleder": "koordinator", "referent": "1", **valg.pop("svar", {})}
    return for_referat(plan, 1, svar, valg.pop("oppmoter", {}), punkter, I_DAG, INNST, **valg)


def test_minutes_that_are_corrected_keep_their_own_paragraphs_unless_others_are_given_rule_119() -> None:
    punkter = (lag_referatpunkt(), lag_referatpunkt(mote=2, tekst="Et annet møte"))
    plan = moteplan(holdt(), holdt(nummer=2), referatpunkt=punkter)
    assert [p.tekst for p in referer(plan, rett=True)[2]] == [punkter[0].tekst]
    nytt = {"slag": "drofting", "tekst": "Rettet."}
    assert [p.tekst for p in referer(plan, [nytt], rett=True)[2]] == ["Rettet."]
    assert referer(moteplan(), [nytt])[2][0].tekst == "Rettet."
    tomt = replace(plan, mote=(lag_mote(dato=I_DAG), plan.mote[1]))
    assert referer(tomt)[2] == ()


def test_minutes_from_before_their_status_was_known_become_a_draft_too_rule_119() -> None:
    for mote in (lag_mote(dato=I_DAG), holdt(), holdt(referatstatus=None), holdt(referatstatus="godkjent")):
        fort = referer(moteplan(mote), rett=mote.referatdato is not None)[0]
        assert (fort.status, fort.referatstatus, fort.referat_sendt) == ("avholdt", "utkast", None)


def test_the_plan_was_gone_through_where_it_changed_or_that_is_said_rule_116() -> None:
    assert referer(moteplan())[0].plan_oppdatert is None
    assert referer(moteplan(), svar={"ingen_endring": True})[0].plan_oppdatert == I_DAG


def test_a_new_goal_is_agreed_on_where_the_planeier_was_there_rule_58() -> None:
    nytt = Planendringer(({"tekst": "Svømme", "livsomraade": "helse"},), ())
    for kom, status, avtalt in (("til stede", "aktivt", I_DAG), ("forfall", "forslag", None)):
        fort = referer(moteplan(), oppmoter={"planeier": kom}, endringer=nytt)
        (maal,) = fort[3]
        assert (maal.nummer, maal.status, maal.avtalt) == (2, status, avtalt)
        assert fort[0].plan_oppdatert == I_DAG


def test_a_corrected_paragraph_takes_the_place_of_the_one_in_that_meeting() -> None:
    punkter = (lag_referatpunkt(mote=2, version=7), lag_referatpunkt(version=3))
    plan = moteplan(holdt(), holdt(nummer=2), referatpunkt=punkter)
    nytt = {"slag": "drofting", "tekst": "Rettet."}
    assert [(p.nummer, p.version) for p in referer(plan, [nytt, nytt], rett=True)[2]] == [(1, 3), (2, 1)]


def test_a_paragraph_about_a_measure_says_the_goal_and_both_are_there_rule_75() -> None:
    punkt = {"slag": "drofting", "tekst": "x", "tiltak": 1}
    assert referer(moteplan(), [{**punkt, "maal": 1}])[2][0].tiltak == 1
    with pytest.raises(RegelError, match="må si hvilket mål"):
        referer(moteplan(), [punkt])
    with pytest.raises(IkkeFunnetError, match=r"tiltak 1\.9"):
        referer(moteplan(), [{**punkt, "maal": 1, "tiltak": 9}])


def test_who_came_is_as_said_and_a_vara_is_for_a_part_of_the_plan_rule_106() -> None:
    om = {"Vera Vara": {"vara_for": " 2 ", "kommer_som": "vara"}, "1": {"oppmote": "forfall"}}
    kom = oppmote(moteplan(), 1, {"Vera Vara": "til stede", "1": "forfall"}, {}, (), om)
    assert [(m.nummer, m.part or m.navn, m.oppmote, m.vara_for) for m in kom] == [
        (1, "planeier", "invitert", None), (2, "koordinator", "invitert", None),
        (3, "1", "forfall", None), (4, "Vera Vara", "til_stede", "2"),
    ]  # fmt: skip
    ja = oppmote(moteplan(), 1, {}, {}, ("1", "Ukjent"), {})
    assert [m.part for m in ja if m.ja_til_motet] == ["1"]


def test_a_remark_is_in_time_to_the_last_day_and_kept_after_it_rule_119() -> None:
    gammel = Referatmerknad(mote=2, nummer=5, av="1", dato=I_DAG, tekst="x")

    def merk(frist: Any, **svar: Any) -> Any:
        plan = moteplan(holdt(merknadsfrist=frist), referatmerknad=(gammel,))
        return ny_merknad(plan, 1, {"av": " 1 ", "dato": I_DAG, "tekst": "Feil", **svar}, I_DAG)

    mote, merknad, i_tide = merk(I_DAG)
    assert (mote.referatstatus, merknad.nummer, merknad.av, i_tide) == ("merknader", 1, "1", True)
    assert merk(None)[2] is True
    assert merk(I_DAG - DAG)[2] is False
    with pytest.raises(RegelError, match="Merknaden er datert"):
        merk(None, dato=I_DAG + DAG)
    with pytest.raises(IkkeFunnetError):
        merk(None, av="9")
    with pytest.raises(VerdifeilError, match="«Merknad fra» mangler"):
        merk(None, av=None)


def test_minutes_are_approved_from_the_day_they_were_sent_rule_119() -> None:
    sendt = I_DAG - 9 * DAG
    assert godkjenn_referat(moteplan(holdt()), 1, sendt, I_DAG).referat_godkjent == sendt
    assert godkjenn_referat(moteplan(holdt(referat_sendt=None)), 1, sendt, I_DAG).referatstatus == "godkjent"
    with pytest.raises(RegelError, match="kan ikke være godkjent før det"):
        godkjenn_referat(moteplan(holdt()), 1, sendt - DAG, I_DAG)
    with pytest.raises(RegelError, match="Godkjenningen er datert"):
        godkjenn_referat(moteplan(holdt()), 1, I_DAG + DAG, I_DAG)


def test_the_next_meeting_is_planned_from_today_on_unless_one_is_already_rule_111() -> None:
    def neste(dato: Any, *andre: Mote) -> Any:
        mote = holdt(neste=dato)
        plan = moteplan(mote, *andre)
        return neste_mote(plan, mote, plan.motedeltaker, I_DAG, I_DAG, INNST)

    nytt = neste(I_DAG)
    assert nytt is not None and (nytt[0].dato, [m.part for m in nytt[1]]) == (
        I_DAG, ["planeier", "koordinator", "1"],
    )  # fmt: skip
    assert neste(I_DAG - DAG) is None
    assert neste(None) is None
    assert neste(I_DAG, lag_mote(nummer=2, dato=I_DAG)) is None
    assert neste(I_DAG, lag_mote(nummer=2, dato=I_DAG), lag_mote(nummer=3, dato=I_DAG + DAG)) is None
    assert neste(I_DAG, lag_mote(nummer=2, dato=I_DAG, status="avlyst")) is not None


# The distribution list (rules 44, 106, 118)

RADER = (
    Utsending(nummer=1, hva="referat", gjelder=1, mottaker="1", maate="epost"),
    Utsending(nummer=2, hva="referat", gjelder=1, mottaker="planeier"),
    Utsending(nummer=3, hva="referat", gjelder=1, navn="Fastlege Berg"),
    Utsending(nummer=4, hva="innkalling", gjelder=1, mottaker="2"),
    Utsending(nummer=5, hva="referat", gjelder=2, mottaker="2"),
)


def test_the_list_is_that_meetings_with_the_planeier_first_rule_118() -> None:
    liste = utsendinger(lag_plan(utsending=RADER), "referat", 1)
    assert [u.nummer for u in liste] == [2, 1, 3]
    assert med_epost(liste)
    assert not med_epost(RADER[1:])


def kopi(plan: Plan, til: str | None = None, navn: str | None = None, maate: Any = None) -> Utsending:
    return ny_kopi(
        plan, 1, til, navn, maate, planeier_onsker=True, dato=I_DAG, ekte_dato=I_DAG, innstillinger=INNST
    )


def test_one_more_gets_the_minutes_by_the_way_that_is_said_agreed_or_by_post_rules_44_118() -> None:
    digital = lag_deltaker(kontaktform="digital")
    plan = moteplan(holdt(), deltaker=(digital, *lag_plan().deltaker[1:]))
    assert kopi(plan, "1").maate == "digital"
    assert kopi(plan, "1", maate="brevpost").maate == "brevpost"
    assert kopi(plan, navn="Fastlege Berg").maate == "brevpost"
    paa = replace(plan, utsending=RADER)
    assert (kopi(paa, "1").nummer, kopi(paa, "1").maate) == (1, "epost")
    assert kopi(paa, "1", maate="brevpost").maate == "brevpost"
    assert kopi(paa, navn="Fastlege Berg").nummer == 3
    assert kopi(paa, navn="Onkel").nummer == 6
    with pytest.raises(IkkeFunnetError, match="ikke møte 1"):
        kopi(replace(plan, mote=()), navn="Onkel")
    for hvem in ((None, None), ("1", "Onkel")):
        with pytest.raises(RegelError, match="Si hvem som skal ha kopi"):
            kopi(plan, *hvem)


def send(plan: Plan, *til: str, dato: Any = I_DAG) -> Any:
    return send_referat(plan, 1, til, dato, I_DAG, I_DAG, INNST)


def test_minutes_are_sent_to_those_who_have_not_got_them_and_a_corrected_draft_to_all_rule_118() -> None:
    fatt = (replace(RADER[0], dato=I_DAG), *RADER[1:])
    mote, sendt, sperret = send(moteplan(holdt(), utsending=fatt))
    assert ([u.nummer for u in sendt], sperret, mote) == ([2, 3], (), holdt())
    mote, sendt, _ = send(moteplan(holdt(referatstatus="utkast"), utsending=fatt))
    assert ([u.nummer for u in sendt], mote.referatstatus, mote.referat_sendt) == ([2, 1, 3], "sendt", I_DAG)
    alle = tuple(replace(u, dato=I_DAG) for u in RADER)
    with pytest.raises(RegelError, match="Alle på listen har fått"):
        send(moteplan(holdt(), utsending=alle))
    assert [u.nummer for u in send(moteplan(holdt(), utsending=alle), "1")[1]] == [1]


def test_whoever_is_named_must_be_on_the_list_and_within_consent_rules_106_118() -> None:
    rader = (*RADER, Utsending(nummer=6, hva="referat", gjelder=1, mottaker=str(PER)))
    plan = moteplan(holdt(), utsending=rader)
    assert [u.nummer for u in send(plan, "Fastlege Berg", "1")[1]] == [3, 1]
    with pytest.raises(IkkeFunnetError, match="står ikke på listen"):
        send(plan, str(OLA))
    with pytest.raises(SamtykkeError) as nei:
        send(plan, str(PER))
    assert nei.value.kode == "IP-S02"
    _, sendt, sperret = send(plan)
    assert ([u.nummer for u in sendt], [u.nummer for u in sperret]) == ([2, 1, 3], [6])
    nektet = replace(plan, samtykke=(replace(plan.samtykke[0], trukket=I_DAG),))
    with pytest.raises(SamtykkeError) as nei:
        send(nektet, "Fastlege Berg")
    assert nei.value.kode == "IP-S03"


def test_minutes_are_not_sent_before_the_meeting_or_before_they_were_written_rule_118() -> None:
    foer = moteplan(holdt(referatdato=HOLDT_DAG - DAG), utsending=RADER)
    assert send(foer, dato=HOLDT_DAG - DAG)[1]
    etter = moteplan(holdt(), utsending=RADER)
    assert send(etter, dato=HOLDT_DAG)[1]
    with pytest.raises(RegelError, match="ikke være sendt før møtet"):
        send(etter, dato=HOLDT_DAG - DAG)
    with pytest.raises(RegelError, match="Utsendingen er datert"):
        send(etter, dato=I_DAG + DAG)
