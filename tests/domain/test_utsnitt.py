"""What a recipient may have (rules 24, 32, 33, 106): nothing denied is left in the copy."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.part import SKJULT_TJENESTE
from ipkit.domain.plan import Andretjeneste, Plan
from ipkit.domain.tilgang import Avgjorelse, vurder_mottaker
from ipkit.domain.utsending import Utsending
from ipkit.domain.utsnitt import UTELATT, antall_utelatt, utsnitt
from ipkit.domain.verdi import replace
from ipkit.errors import SamtykkeError
from tests.fabrikk import (
    I_DAG,
    KARI,
    OLA,
    PER,
    lag_deltaker,
    lag_evaluering,
    lag_fagplan,
    lag_hode,
    lag_koordinator,
    lag_maal,
    lag_maalvurdering,
    lag_mote,
    lag_motedeltaker,
    lag_person,
    lag_plan,
    lag_plantekst,
    lag_referatpunkt,
    lag_sakspunkt,
    lag_samtykke,
    lag_tilslutning,
    lag_tiltak,
)


def ja(**endringer: Any) -> Avgjorelse:
    return Avgjorelse(**{"tillatt": True, "kode": "IP-S00", "grunn": "", "mottaker": "1", **endringer})


def test_planeier_and_koordinator_have_all_of_it_rule_24() -> None:
    plan = lag_plan(planeier=lag_person(adressesperre="fortrolig"))
    assert utsnitt(plan, ja(mottaker="planeier")) is plan
    assert utsnitt(plan, ja(mottaker="koordinator")) is plan


def test_without_a_yes_there_is_no_copy_rule_24() -> None:
    with pytest.raises(SamtykkeError):
        utsnitt(lag_plan(), Avgjorelse(tillatt=False, kode="IP-S02", grunn="Nei.", mottaker="planeier"))


def test_kari_sees_the_goals_and_who_takes_part_but_no_papers_of_the_consents() -> None:
    hemmelig = {"fullmakt": "X", "vitne": "X", "begrensning": "X", "tilleggstekst": "X", "arkivref": "X"}
    plan = lag_plan(samtykke=(lag_samtykke(**hemmelig), lag_samtykke(nummer=2, deltaker=KARI)))
    tomt = dict.fromkeys(hemmelig) | {"fullmakt": UTELATT, "vitne": UTELATT}
    assert utsnitt(plan, ja()) == replace(
        plan,
        samtykke=(
            lag_samtykke(**tomt),
            lag_samtykke(nummer=2, deltaker=KARI, arkivref=None),
        ),
    )


def test_whoever_gave_a_consent_is_named_only_where_they_are_seen_by_name() -> None:
    kari, mor = lag_deltaker(nummer=KARI), lag_deltaker(nummer=OLA, navn="Mor Skjult", tilknytning="foresatt")
    samtykke = (lag_samtykke(gitt_av="foresatt", giver_navn="Mor Skjult"),)
    plan = lag_plan(deltaker=(kari, mor), samtykke=samtykke)
    assert utsnitt(plan, ja()).samtykke[0].giver_navn == "Mor Skjult"
    skjult = replace(plan, deltaker=(kari, replace(mor, livsomraade="familie")))
    assert "Mor Skjult" not in repr(utsnitt(skjult, ja(omraader=("bolig",))))


def test_a_consent_is_as_valid_in_the_copy_as_in_the_plan() -> None:
    verge = {"gitt_av": "verge", "fullmakt": "26/9", "form": "bevitnet", "vitne": "Siv Vitne"}
    samtykker = (lag_samtykke(**verge), lag_samtykke(nummer=2, deltaker=KARI, **verge))
    plan = lag_plan(deltaker=(lag_deltaker(nummer=KARI),), samtykke=samtykker)
    del_ = utsnitt(plan, vurder_mottaker(plan, "1", I_DAG, I_DAG, Innstillinger()))
    assert vurder_mottaker(del_, "1", I_DAG, I_DAG, Innstillinger()).tillatt
    assert "26/9" not in repr(del_) and "Siv Vitne" not in repr(del_)


def test_why_a_plan_was_closed_and_the_remarks_of_others_stay_behind() -> None:
    plan = lag_plan(
        hode=lag_hode(status="avsluttet", avslutningsgrunn="onsker_ikke", avslutningstekst="Orker ikke mer."),
        tilslutning=(
            lag_tilslutning(merknad="Ikke si det til noen."),
            lag_tilslutning(nummer=2, part="1", merknad="Min egen."),
        ),
    )
    del_ = utsnitt(plan, ja())
    assert (del_.hode.avslutningsgrunn, del_.hode.avslutningstekst) == (None, None)
    assert [t.merknad for t in del_.tilslutning] == [None, "Min egen."]


def omraadeplan() -> Plan:
    """Goal 1 is bolig, goal 2 helse, goal 3 of no area, with something hanging on each."""
    n = (1, 2, 3)
    return lag_plan(
        fagplan=(lag_fagplan(),),
        plantekst=(lag_plantekst(), lag_plantekst(slag="ressurser", livsomraade="bolig")),
        maal=(lag_maal(), lag_maal(nummer=2, livsomraade="helse"), lag_maal(nummer=3, livsomraade=None)),
        tiltak=(
            *(lag_tiltak(maal=m, ansvarlig=str(m)) for m in n),
            lag_tiltak(maal=1, nummer=2, livsomraade="helse"),
            lag_tiltak(maal=2, nummer=2, livsomraade="bolig"),
        ),
        evaluering=(lag_evaluering(livsomraade="bolig"), lag_evaluering(nummer=2)),
        maalvurdering=tuple(lag_maalvurdering(evaluering=e, maal=m) for e in (1, 2) for m in n),
        mote=(lag_mote(),),
        motedeltaker=(lag_motedeltaker(), lag_motedeltaker(nummer=2, part=None, navn="Gjest")),
        sakspunkt=tuple(lag_sakspunkt(nummer=m, maal=m) for m in n),
        referatpunkt=(
            *(lag_referatpunkt(nummer=m, maal=m) for m in n),
            lag_referatpunkt(nummer=4),
            lag_referatpunkt(nummer=5, livsomraade="bolig"),
        ),
    )


def test_within_limited_areas_only_those_and_nothing_of_no_area() -> None:
    plan = omraadeplan()
    del_ = utsnitt(plan, ja(omraader=("bolig",)))
    assert [t.slag for t in del_.plantekst] == ["ressurser"]
    assert [m.nummer for m in del_.maal] == [1]
    assert [(t.maal, t.nummer) for t in del_.tiltak] == [(1, 1)]
    assert [e.nummer for e in del_.evaluering] == [1]
    assert [(v.evaluering, v.maal) for v in del_.maalvurdering] == [(1, 1)]
    assert [p.nummer for p in del_.sakspunkt] == [1]
    assert [p.nummer for p in del_.referatpunkt] == [1, 5]
    assert [d.nummer for d in del_.deltaker] == [KARI]
    assert [s.nummer for s in del_.samtykke] == [1, 2]
    assert [m.nummer for m in del_.motedeltaker] == [1]
    assert del_.fagplan == ()
    assert antall_utelatt(plan, del_) == 1 + 1 + 2 + 4 + 1 + 5 + 2 + 3 + 2 + 1 + 1


def test_a_responsible_within_the_area_is_named_without_contribution_and_telephone() -> None:
    plan = lag_plan(
        deltaker=(lag_deltaker(), lag_deltaker(nummer=OLA, telefon="1", epost="2")),
        tiltak=(lag_tiltak(ansvarlig=str(OLA)),),
    )
    ola = utsnitt(plan, ja(omraader=("bolig",))).finn_deltaker(OLA)
    assert ola == lag_deltaker(nummer=OLA, bidrag=None)


def test_what_is_marked_is_kept_from_parents_with_all_that_hangs_on_it_rules_32_and_33() -> None:
    merket = {"deles_ikke_med": ("foresatte",)}
    plan = lag_plan(
        maal=(lag_maal(), lag_maal(nummer=2, tekst="HEMMELIG", **merket)),
        tiltak=(
            lag_tiltak(),
            lag_tiltak(nummer=2, tekst="HEMMELIG", **merket),
            lag_tiltak(maal=2, tekst="HEMMELIG"),
        ),
        evaluering=(lag_evaluering(),),
        maalvurdering=(lag_maalvurdering(), lag_maalvurdering(maal=2, begrunnelse="HEMMELIG")),
        mote=(lag_mote(),),
        sakspunkt=(lag_sakspunkt(), lag_sakspunkt(nummer=2, maal=2, tekst="HEMMELIG")),
        referatpunkt=(lag_referatpunkt(), lag_referatpunkt(nummer=2, tekst="HEMMELIG", **merket)),
    )
    del_ = utsnitt(plan, ja(utelat_for=("foresatte",)))
    assert "HEMMELIG" not in repr(del_)
    assert antall_utelatt(plan, del_) == 6
    assert antall_utelatt(plan, utsnitt(plan, ja())) == 0


def test_a_participant_kept_from_parents_is_a_number_where_referred_to_and_else_gone() -> None:
    merket = lag_deltaker(nummer=OLA, navn="HEMMELIG", deles_ikke_med=("foresatte",))
    plan = lag_plan(deltaker=(lag_deltaker(), merket), tiltak=(lag_tiltak(ansvarlig=str(OLA)),))
    del_ = utsnitt(plan, ja(utelat_for=("foresatte",)))
    assert "HEMMELIG" not in repr(del_)
    assert del_.finn_deltaker(OLA).betegnelse == "deltaker 2"
    uten = utsnitt(replace(plan, tiltak=()), ja(utelat_for=("foresatte",)))
    assert [d.nummer for d in uten.deltaker] == [KARI]
    assert [s.deltaker for s in uten.samtykke] == [None, KARI]


def test_a_hidden_address_takes_school_and_meeting_place_with_it_whatever_they_are_called() -> None:
    """§ 6.9: nothing tells a school from another service, so others are told of none but their own."""
    fjell = {"tjeneste": "Solbakken", "telefon": "55 00 11 11", "epost": "ola@solbakken.example"}
    plan = lag_plan(
        planeier=lag_person(adressesperre="fortrolig", adresse="Solbakken 1"),
        mote=(lag_mote(sted="Solbakken", referat_sted="Solbakken", referent="tjeneste:Solbakken"),),
        fagplan=(lag_fagplan(sted="Solbakken"),),
        andretjeneste=(
            Andretjeneste(nummer=1, tjeneste="Solbakken SFO", hjelp="Lekser"),
            Andretjeneste(nummer=2, tjeneste="fysioterapitjenesten", hjelp="Basseng"),
        ),
        deltaker=(
            lag_deltaker(telefon="55 00 22 22"),
            lag_deltaker(nummer=OLA, navn="Ola Fiktiv", rolle="lærer", **fjell),
            lag_deltaker(nummer=PER, navn=None, rolle="rektor", **fjell),
        ),
        koordinator=(lag_koordinator(tjeneste="Solbakken"),),
        tiltak=(
            lag_tiltak(ansvarlig="tjeneste:Solbakken"),
            lag_tiltak(nummer=2, ansvarlig="tjeneste:Fysioterapitjenesten"),
        ),
    )
    del_ = utsnitt(plan, ja(skjul_adresse=True))
    assert "olbakken" not in repr(del_) and "55 00 11 11" not in repr(del_)
    assert del_.finn_deltaker(KARI) == plan.finn_deltaker(KARI)
    assert [d.betegnelse for d in del_.deltaker] == ["Kari Fiktiv", "Ola Fiktiv", "deltaker 3"]
    assert [d.rolle for d in del_.deltaker] == ["fysioterapeut", "lærer", "rektor"]
    assert [t.ansvarlig for t in del_.tiltak] == [SKJULT_TJENESTE, "tjeneste:Fysioterapitjenesten"]
    assert [t.hjelp for t in del_.andretjeneste] == ["Basseng"]
    assert utsnitt(plan, ja()).koordinator == plan.koordinator


def test_a_yes_to_one_meeting_gives_that_meeting_and_nothing_else_rule_106() -> None:
    plan = replace(
        omraadeplan(),
        mote=(lag_mote(), lag_mote(nummer=2)),
        motedeltaker=(lag_motedeltaker(), lag_motedeltaker(nummer=2, part=str(PER), ja_til_motet=True)),
        referatpunkt=(
            lag_referatpunkt(maal=1),
            lag_referatpunkt(mote=2, tekst="HEMMELIG"),
        ),
    )
    del_ = utsnitt(plan, ja(mottaker=str(PER), mote=1))
    tomme = (
        "plantekst",
        "fagplan",
        "maal",
        "tiltak",
        "evaluering",
        "maalvurdering",
        "samtykke",
        "tilslutning",
    )
    assert [getattr(del_, navn) for navn in tomme] == [()] * len(tomme)
    assert [m.nummer for m in del_.mote] == [1]
    assert del_.referatpunkt == (lag_referatpunkt(),)
    assert [d.nummer for d in del_.deltaker] == [PER]
    assert (del_.planeier.adresse, del_.planeier.telefon) == (None, None)
    assert "HEMMELIG" not in repr(del_)


omraade = st.sampled_from([None, "bolig", "helse"])
merke = st.sampled_from([(), ("foresatte",)])


@given(st.lists(st.tuples(omraade, merke, omraade, merke), max_size=4), st.booleans(), st.booleans())
def test_nothing_denied_is_left_in_the_copy(
    deler: list[tuple[Any, Any, Any, Any]], begrenset: bool, forelder: bool
) -> None:
    """Every text says `lov` where the recipient may have it, and `nei` where not."""

    def lov(livsomraade: str | None, deles_ikke_med: tuple[str, ...]) -> bool:
        return not (begrenset and livsomraade != "bolig") and not (forelder and deles_ikke_med)

    maal, tiltak, punkter, tekster = [], [], [], []
    for n, (om, me, om2, me2) in enumerate(deler, 1):
        maal_lov, under_lov = lov(om, me), lov(om, me) and lov(om2 or om, me2)
        maal.append(lag_maal(nummer=n, livsomraade=om, deles_ikke_med=me, tekst=_ord(maal_lov, n)))
        under = {"livsomraade": om2, "deles_ikke_med": me2, "tekst": _ord(under_lov, n)}
        tiltak.append(lag_tiltak(maal=n, **under))
        punkter.append(lag_referatpunkt(nummer=n, maal=n, **under))
        tekster.append(lag_sakspunkt(nummer=n, livsomraade=om, deles_ikke_med=me, tekst=_ord(maal_lov, n)))
    plan = lag_plan(
        plantekst=(),
        maal=tuple(maal),
        tiltak=tuple(tiltak),
        mote=(lag_mote(),),
        referatpunkt=tuple(punkter),
        sakspunkt=tuple(tekster),
    )
    avgjorelse = ja(omraader=("bolig",) if begrenset else (), utelat_for=("foresatte",) if forelder else ())
    del_ = repr(utsnitt(plan, avgjorelse))
    assert "«nei" not in del_
    assert del_.count("«lov") == repr(plan).count("«lov")


def _ord(lov: bool, n: int) -> str:
    return f"«{'lov' if lov else 'nei'} {n}»"


def test_a_point_goes_where_its_measure_goes_and_the_vara_is_named_by_number() -> None:
    """A measure that parents must not see takes with it what was said of it (rules 32, 33)."""
    plan = lag_plan(
        tiltak=(lag_tiltak(deles_ikke_med=("foresatte",)), lag_tiltak(nummer=2)),
        mote=(lag_mote(),),
        motedeltaker=(lag_motedeltaker(part=None, navn="Vera Vara", kommer_som="vara", vara_for="2"),),
        referatpunkt=tuple(lag_referatpunkt(nummer=n, maal=1, tiltak=n) for n in (1, 2)),
        sakspunkt=tuple(lag_sakspunkt(nummer=n, maal=1, tiltak=n) for n in (1, 2)),
    )
    del_ = utsnitt(plan, ja(utelat_for=("foresatte",)))
    assert [p.nummer for p in (*del_.referatpunkt, *del_.sakspunkt)] == [2, 2]
    ett = utsnitt(plan, ja(mottaker=str(PER), mote=1, utelat_for=("foresatte",)))
    assert [(p.nummer, p.maal, p.tiltak) for p in (*ett.referatpunkt, *ett.sakspunkt)] == [
        (2, None, None), (2, None, None),
    ]  # fmt: skip


def test_the_distribution_list_of_minutes_goes_to_those_within_the_plan_rules_106_118() -> None:
    rader = (
        Utsending(nummer=1, hva="referat", gjelder=1, mottaker=str(KARI)),
        Utsending(nummer=2, hva="referat", gjelder=1, mottaker=str(PER)),
        Utsending(nummer=3, hva="referat", gjelder=1, navn="Fastlege Berg"),
        Utsending(nummer=4, hva="brev", gjelder=1, mottaker="planeier"),
        Utsending(nummer=5, hva="referat", gjelder=2, mottaker=str(PER)),
    )
    plan = lag_plan(mote=(lag_mote(), lag_mote(nummer=2)), utsending=rader)

    def faar(**avgjorelse: Any) -> list[int]:
        return [u.nummer for u in utsnitt(plan, ja(**avgjorelse)).utsending]

    assert faar(mottaker=str(KARI)) == [1, 2, 3, 5]
    assert faar(mottaker=str(KARI), omraader=("bolig",)) == [1, 2, 5]
    assert faar(mottaker=str(PER), mote=1) == [2]


def test_nobody_else_gets_a_participants_postal_address_which_can_be_where_a_child_lives() -> None:
    """§ 6.9, adresse: it is for sending; the recipient's own stays."""
    plan = lag_plan(
        deltaker=(
            lag_deltaker(nummer=KARI, adresse="Egen vei 1"),
            lag_deltaker(nummer=OLA, tilknytning="foresatt", adresse="Skjult vei 2"),
        ),
    )
    del_ = utsnitt(plan, vurder_mottaker(plan, str(KARI), I_DAG, I_DAG, Innstillinger()))
    assert [d.adresse for d in del_.deltaker] == ["Egen vei 1", None]
