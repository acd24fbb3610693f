"""Meetings and minutes (rules 101, 103, 106, 107, 109, 111)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mote import Mote
from ipkit.domain.moteregler import avlys, avlys_kommende, nytt_mote
from ipkit.domain.plan import Plan
from ipkit.domain.referatregler import for_referat
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, IpkitError, RegelError, SamtykkeError, VerdifeilError
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    lag_hode,
    lag_maal,
    lag_mote,
    lag_motedeltaker,
    lag_plan,
    lag_referatpunkt,
    lag_sakspunkt,
)

INNST = Innstillinger()
DAG = timedelta(days=1)
MOTEDATO = lag_mote().dato
NYTT = {"type": "annet", "dato": date(2026, 7, 1)}


def kall_inn(
    plan: Plan | None = None, deltakere: Any = (KARI,), ja: Any = (), ekte: date = I_DAG, **svar: Any
) -> Any:
    verdier = {"type": "ansvarsgruppe", "dato": date(2026, 7, 1), "tid": "10:00", **svar}
    return nytt_mote(plan or lag_plan(), verdier, map(str, deltakere), I_DAG, ekte, INNST, set(map(str, ja)))


def test_a_meeting_asks_planeier_koordinator_and_kari_and_has_the_goals_on_its_agenda_rule_103() -> None:
    plan = lag_plan(
        maal=(
            lag_maal(deles_ikke_med=("foresatte",)),
            lag_maal(nummer=2, tekst="Svømme", prioritet=1),
            lag_maal(nummer=3, status="avsluttet"),
            lag_maal(nummer=4, status="forslag"),
        )
    )
    assert kall_inn(plan, ("planeier", KARI, KARI)) == (
        Mote(nummer=1, type="ansvarsgruppe", dato=date(2026, 7, 1), tid="10:00"),
        (
            lag_motedeltaker(),
            lag_motedeltaker(nummer=2, part="koordinator"),
            lag_motedeltaker(nummer=3, part="1"),
        ),
        (
            lag_sakspunkt(tekst="Mål 2: Svømme", maal=2, livsomraade="bolig"),
            lag_sakspunkt(
                nummer=2,
                tekst="Mål 1: Flytte til egen leilighet",
                maal=1,
                livsomraade="bolig",
                deles_ikke_med=("foresatte",),
            ),
            lag_sakspunkt(
                nummer=3,
                tekst="Tiltak 1.1: Søke kommunal bolig",
                maal=1,
                tiltak=1,
                livsomraade="bolig",
                deles_ikke_med=("foresatte",),
            ),
        ),
    )


def test_a_guest_is_invited_only_where_planeier_said_yes_rule_106() -> None:
    plan = lag_plan()

    _, inviterte, _ = nytt_mote(
        plan, NYTT, (), I_DAG, I_DAG, INNST, rader=[{"navn": "Vaktmester Rolf", "ja_til_motet": True}]
    )

    assert inviterte[-1] == lag_motedeltaker(nummer=3, part=None, navn="Vaktmester Rolf", ja_til_motet=True)
    with pytest.raises(SamtykkeError):
        nytt_mote(
            plan, NYTT, (), I_DAG, I_DAG, INNST, rader=[{"navn": "Vaktmester Rolf", "ja_til_motet": False}]
        )


@pytest.mark.parametrize("slag", ["samarbeid", "evaluering", "eget_mote", "annet"])
def test_other_meetings_begin_with_an_empty_agenda_rule_101(slag: str) -> None:
    assert kall_inn(type=slag)[2] == ()


@pytest.mark.parametrize(
    ("hvem", "kode"), [(OLA, "IP-S03"), (PER, "IP-S02"), ("tjeneste:Tolketjenesten", "IP-S09")]
)
def test_ola_per_and_a_service_are_asked_only_where_planeier_said_yes_rule_106(hvem: Any, kode: str) -> None:
    with pytest.raises(SamtykkeError) as feil:
        kall_inn(deltakere=(KARI, hvem))
    assert feil.value.kode == kode
    assert f"--ja-til-motet {hvem}" in feil.value.melding
    assert kall_inn(deltakere=(), ja=(hvem,))[1][2] == lag_motedeltaker(
        nummer=3, part=str(hvem), ja_til_motet=True
    )


@pytest.mark.parametrize(
    ("svar", "feil"),
    [
        ({"deltakere": (9,)}, IkkeFunnetError),
        ({"ja": (9,)}, IkkeFunnetError),
        ({"deltakere": ("Kari",)}, VerdifeilError),
        ({"type": None}, VerdifeilError),
        ({"dato": None}, VerdifeilError),
        ({"neste": date(2026, 7, 1)}, RegelError),
        ({"plan": lag_plan(hode=lag_hode(status="avsluttet"))}, RegelError),
    ],
)
def test_a_meeting_that_is_not_right_is_refused(svar: dict[str, Any], feil: type[IpkitError]) -> None:
    with pytest.raises(feil):
        kall_inn(**svar)


def moteplan(**mote: Any) -> Plan:
    return lag_plan(
        mote=(lag_mote(**mote),),
        motedeltaker=(
            lag_motedeltaker(),
            lag_motedeltaker(nummer=2, part="koordinator"),
            lag_motedeltaker(nummer=3, part=str(KARI)),
        ),
    )


def referer(plan: Plan | None = None, oppmoter: Any = None, punkter: Any = (), **svar: Any) -> Any:
    rett = svar.pop("rett", False)
    verdier = {"moteleder": "koordinator", "referent": str(KARI), **svar}
    return for_referat(plan or moteplan(), 1, verdier, oppmoter or {}, punkter, I_DAG, INNST, rett=rett)


def test_minutes_say_who_led_who_wrote_and_who_came_rules_107_and_109() -> None:
    punkt = {
        "slag": "beslutning",
        "tekst": "Søke bolig.",
        "maal": 1,
        "ansvarlig": "koordinator",
        "frist": None,
    }
    assert referer(None, {"planeier": "til stede"}, [punkt], neste=date(2026, 10, 9))[:3] == (
        lag_mote(
            status="avholdt",
            moteleder="koordinator",
            referent="1",
            variant="kort",
            referatdato=I_DAG,
            referatstatus="utkast",
            neste=date(2026, 10, 9),
        ),
        (
            lag_motedeltaker(oppmote="til_stede"),
            lag_motedeltaker(nummer=2, part="koordinator", oppmote="til_stede"),
            lag_motedeltaker(nummer=3, part="1", oppmote="til_stede"),
        ),
        (lag_referatpunkt(slag="beslutning", tekst="Søke bolig.", maal=1, ansvarlig="koordinator"),),
    )


@pytest.mark.parametrize("dager", [-1, 0, 1])
def test_a_meeting_that_has_not_been_has_no_minutes_rule_107(dager: int) -> None:
    plan = moteplan(dato=I_DAG + timedelta(days=dager))
    if dager <= 0:
        assert referer(plan).mote.status == "avholdt"
        return
    with pytest.raises(RegelError, match="har ikke vært ennå"):
        referer(plan)


@pytest.mark.parametrize(("detaljgrad", "variant"), [("utfyllende", "kort"), ("kort", "utfyllende")])
def test_minutes_are_suggested_short_for_a_full_plan_and_full_for_a_short_one_rule_109(
    detaljgrad: str, variant: str
) -> None:
    plan = replace(moteplan(), hode=lag_hode(detaljgrad=detaljgrad))
    assert referer(plan)[0].variant == variant
    assert referer(plan, variant=detaljgrad)[0].variant == detaljgrad


@pytest.mark.parametrize("mangler", ["moteleder", "referent"])
def test_a_held_meeting_needs_leader_and_minute_taker_rule_107(mangler: str) -> None:
    with pytest.raises(RegelError) as feil:
        referer(**{mangler: None})
    assert (feil.value.kode, feil.value.exit_code) == ("IP-R107", 6)


def test_everyone_who_was_there_is_recorded_also_outside_consent_and_guests_rule_106() -> None:
    motedeltakere = referer(None, {str(PER): "til_stede", "Tolk Fiktiv": "til_stede", "planeier": "forfall"})[
        1
    ]
    assert [(m.nummer, m.part, m.navn, m.oppmote, m.ja_til_motet) for m in motedeltakere] == [
        (1, "planeier", None, "forfall", False),
        (2, "koordinator", None, "til_stede", False),
        (3, "1", None, "til_stede", False),
        (4, "3", None, "til_stede", False),
        (5, None, "Tolk Fiktiv", "til_stede", False),
    ]


def test_whoever_is_not_mentioned_stays_as_asked() -> None:
    motedeltakere = referer(None, {}, moteleder=str(KARI))[1]
    assert [m.oppmote for m in motedeltakere] == ["invitert", "invitert", "til_stede"]


@pytest.mark.parametrize(
    ("svar", "feil"),
    [
        ({"plan": moteplan(status="avlyst")}, RegelError),
        ({"plan": moteplan(status="avholdt", referatdato=MOTEDATO)}, RegelError),
        ({"plan": lag_plan()}, IkkeFunnetError),
        ({"referent": "9"}, IkkeFunnetError),
        ({"referent": "Kari"}, VerdifeilError),
        ({"neste": MOTEDATO}, RegelError),
        ({"merknadsfrist": MOTEDATO - DAG}, RegelError),
        ({"oppmoter": {"9": "til_stede"}}, IkkeFunnetError),
        ({"oppmoter": {"planeier": "kanskje"}}, VerdifeilError),
        ({"punkter": [{"slag": "drofting"}]}, VerdifeilError),
        ({"punkter": [{"slag": "drofting", "tekst": "x", "maal": 9}]}, IkkeFunnetError),
        ({"punkter": [{"slag": "drofting", "tekst": "x", "ansvarlig": "9"}]}, IkkeFunnetError),
        ({"punkter": [{"slag": "drofting", "tekst": "x", "livsomraade": "hage"}]}, VerdifeilError),
    ],
)
def test_minutes_that_are_not_right_are_refused(svar: dict[str, Any], feil: type[IpkitError]) -> None:
    with pytest.raises(feil):
        referer(**svar)


def test_boundary_days_of_the_next_meeting_and_of_remarks() -> None:
    assert referer(neste=MOTEDATO + DAG, merknadsfrist=MOTEDATO)[0].neste == MOTEDATO + DAG


def test_minutes_are_replaced_only_when_that_is_meant() -> None:
    plan = moteplan(status="avholdt", referatdato=MOTEDATO, variant="utfyllende")
    assert referer(plan, rett=True)[0].variant == "utfyllende"


def test_a_planned_meeting_can_be_cancelled_and_no_other() -> None:
    assert avlys(moteplan(), 1) == lag_mote(status="avlyst")
    for status in ("avholdt", "avlyst"):
        with pytest.raises(RegelError):
            avlys(moteplan(status=status), 1)


def test_what_is_planned_from_the_day_of_closing_on_is_cancelled_rule_134() -> None:
    plan = lag_plan(
        mote=(
            lag_mote(dato=I_DAG - DAG),
            lag_mote(nummer=2, dato=I_DAG),
            lag_mote(nummer=3, dato=I_DAG + DAG, status="avholdt"),
        )
    )
    assert avlys_kommende(plan, I_DAG) == (lag_mote(nummer=2, dato=I_DAG, status="avlyst"),)
