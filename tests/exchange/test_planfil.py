"""Plans in files: lossless, and every fault listed with its line."""

import json
from datetime import date
from pathlib import Path

import pytest

from ipkit.errors import FilfeilError
from ipkit.exchange.planfil import er_kommunefil, les_plan, skriv_plan, skriv_plan_json
from tests.fabrikk import (
    lag_hode,
    lag_mote,
    lag_motedeltaker,
    lag_plan,
    lag_plantekst,
    lag_referatpunkt,
    lag_sakspunkt,
)

EKSEMPLER = sorted((Path(__file__).parents[2] / "eksempler").glob("*.yaml"))
PLANER = [fil for fil in EKSEMPLER if fil.stem != "kommune"]

HODE = "opprettet: 2026-01-15\nplaneier:\n  navn: Nora Eksempel\n  fodselsdato: 1990-05-17\n"


def feil_i(tekst: str) -> tuple[str, ...]:
    with pytest.raises(FilfeilError) as unntak:
        les_plan(tekst.encode(), "plan.yaml")
    return unntak.value.feil


def test_five_faults_are_all_listed_with_their_lines() -> None:
    tekst = (
        HODE
        + """\
fra: 2026-02-30
maal:
  - tekst: Flytte
    tiltakk: []
    frist: 2026-12-01
    tiltak:
      - tekst: Søke bolig
        ansvarlig: 7
        strider_mot: 1.3
        fra: 2026-06-01
        til: 2026-02-01
      - tekst: Pakke
"""
    )
    with pytest.raises(FilfeilError) as unntak:
        les_plan(tekst.encode(), "plan.yaml")
    assert str(unntak.value) == "plan.yaml har 6 feil. Ingenting er lest inn. Rett filen og prøv igjen."
    assert unntak.value.exit_code == 9
    assert unntak.value.feil == (
        "plan.yaml linje 5: «Planperiode fra»: 2026-02-30 finnes ikke i kalenderen.",
        "plan.yaml linje 8: ukjent felt «tiltakk». Mente du «tiltak»?",
        "plan.yaml linje 12: planen har ingen deltaker 7.",
        "plan.yaml linje 13: planen har ikke mål eller tiltak 1.3 å motarbeide.",
        "plan.yaml linje 15: «til» er før «fra».",
        "plan.yaml linje 16: «ansvarlig» mangler.",
    )


@pytest.mark.parametrize(
    ("tekst", "feil"),
    [
        ("opprettet: 2026-01-15\n", ["linje 1: «planeier» mangler."]),
        (HODE + "ipkit: 2\n", ["linje 5: filen er laget av en nyere utgave av ipkit. Oppgrader ipkit."]),
        (HODE + "id: 1\n", ["linje 5: «id» er ikke en UUID. Fjern linjen for å få en ny."]),
        (
            HODE + "status: aktiv\niverksatt: 2026-01-20\nfra: 2026-01-15\ntil: 2027-01-15\n",
            [
                "linje 5: en aktiv plan må ha «koordinator».",
                "linje 5: en aktiv plan må ha «neste_evaluering».",
                "linje 5: en aktiv plan må ha «neste_revisjon».",
            ],
        ),
        (
            HODE + "deltakere:\n  - nummer: 2\n    navn: A\n  - nummer: 2\n    navn: B\n",
            ["linje 8: «nummer» 2 er brukt før i samme liste."],
        ),
        (
            HODE + "maal:\n  - tekst: A\n    tiltak:\n      - tekst: B\n        ansvarlig: legen\n",
            [
                "linje 9: Skriv hvem som planeier, koordinator, et deltakernummer (1) "
                "eller «tjeneste:Navnet på tjenesten»."
            ],
        ),
        (
            HODE + "moter:\n  - type: kaffe\n    dato: 2026-01-20\n",
            ["linje 6: «Type møte» skal være én av: samarbeid, ansvarsgruppe, evaluering, eget_mote, annet."],
        ),
        (
            HODE + "samtykker:\n  - type: opplysninger\n    gitt_av: planeier\n    dato: 2026-01-15\n"
            "    form: muntlig\n    informert: [hva, hvem, bruk, folger]\n",
            ["linje 6: «deltaker» mangler."],
        ),
        (
            HODE + "samtykker:\n  - type: plan\n    gitt_av: planeier\n    dato: 2026-01-15\n"
            "    form: muntlig\n    informert: [hva, hvem, bruk]\n",
            ["linje 6: planeier er ikke informert om alle fire punkter; mangler folger (IP-S26)."],
        ),
        (
            HODE + "maal:\n  - tekst: A\n    oppnaaelse: delvis\n",
            ["linje 6: et mål som ikke er nådd fullt ut, må ha en begrunnelse (IP-R83)."],
        ),
        (
            HODE + "moter:\n  - type: annet\n    dato: 2026-01-20\n    status: avholdt\n",
            ["linje 6: et avholdt møte må ha møteleder og referent (IP-R107)."],
        ),
        (
            HODE + "status: avsluttet\navsluttet: 2026-01-20\navslutningsgrunn: dod\n",
            ["linje 5: en avsluttet plan må ha dato, grunn og en tekst som sier hvorfor (IP-R133)."],
        ),
        (HODE + "maal: Flytte\n", ["linje 5: «maal» skal være en liste: begynn hver post med «- »."]),
        (HODE + "tekster:\n  bakgrun: x\n", ["linje 6: ukjent felt «bakgrun». Mente du «bakgrunn»?"]),
        (
            HODE + "Nora bor alene: ja\n",
            ["linje 5: ukjent felt. Navn på felt er små bokstaver; se over innrykket."],
        ),
        (
            HODE + "saksnummer: \"a\\u202eb\"\n",
            ["linje 5: «Saksnummer» inneholder usynlige styretegn. Skriv teksten på nytt uten dem."],
        ),
        (HODE + "saksnummer: [1, 2]\n", ["linje 5: «Saksnummer» skal være en enkelt verdi. "
                                         "Sett teksten i anførselstegn, eller se over innrykket."]),
    ],
)  # fmt: skip
def test_each_fault_of_a_plan_has_its_line(tekst: str, feil: list[str]) -> None:
    assert feil_i(tekst) == tuple(f"plan.yaml {f}" for f in feil)


def test_a_fault_of_syntax_does_not_make_what_was_read_missing() -> None:
    assert feil_i(HODE + "maal:\n  - tekst: Flytte: snart\n    frist: 2026-13-01\n") == (
        "plan.yaml linje 6: kolon der det ikke kan stå. "
        "Sett teksten i anførselstegn, eller se over innrykket.",
        "plan.yaml linje 7: «Frist»: 2026-13-01 finnes ikke i kalenderen.",
    )


def test_a_plan_written_by_hand_gets_numbers_and_ids() -> None:
    tekst = HODE + "deltakere:\n  - navn: A\n  - navn: B\nkoordinator:\n  - navn: C\n"
    plan = les_plan(tekst.encode(), "plan.yaml")
    assert [(d.nummer, d.navn, d.registrert) for d in plan.deltaker] == [
        (1, "A", date(2026, 1, 15)),
        (2, "B", date(2026, 1, 15)),
    ]
    assert plan.koordinator[0].fra == date(2026, 1, 15)
    assert plan.hode.nummer == 0
    assert plan.hode.planeier_id == plan.planeier.id != plan.hode.id


def test_a_plan_comes_back_as_it_was_but_for_the_plan_number() -> None:
    plan = lag_plan(
        hode=lag_hode(nummer=0, utgave=7),
        mote=(lag_mote(),),
        motedeltaker=(lag_motedeltaker(),),
        sakspunkt=(lag_sakspunkt(),),
        referatpunkt=(lag_referatpunkt(),),
    )
    assert les_plan(skriv_plan(plan), "plan.yaml") == plan


@pytest.mark.parametrize("fil", PLANER, ids=lambda fil: fil.stem)
def test_the_examples_read_without_fault_and_come_back(fil: Path) -> None:
    plan = les_plan(fil.read_bytes(), fil.name)
    skrevet = skriv_plan(plan)
    assert les_plan(skrevet, fil.name) == plan
    assert skriv_plan(les_plan(skrevet, fil.name)) == skrevet
    assert 3 <= len(plan.maal) <= 5
    assert all(len(plan.tiltak_for(m.nummer)) >= 2 for m in plan.maal)


def test_only_the_settings_are_a_kommunefil() -> None:
    assert [fil.stem for fil in EKSEMPLER if er_kommunefil(fil.read_bytes())] == ["kommune"]


def test_json_has_the_same_structure() -> None:
    som_json = json.loads(skriv_plan_json(lag_plan()))
    assert list(som_json)[:4] == ["ipkit", "id", "utgave", "status"]
    assert som_json["fra"] == "2026-01-15"
    assert som_json["maal"][0]["tiltak"][0]["ansvarlig"] == "koordinator"
    assert "version" not in skriv_plan_json(lag_plan())


def test_the_planeiers_own_words_come_first_whatever_order_the_register_gives() -> None:
    tekster = (lag_plantekst(slag="bakgrunn"), lag_plantekst(slag="viktig_for_meg"))
    skrevet = skriv_plan(lag_plan(plantekst=tekster)).decode()
    assert skrevet.index("viktig_for_meg:") < skrevet.index("bakgrunn:")
    assert [t.slag for t in les_plan(skrevet.encode(), "f").plantekst] == ["viktig_for_meg", "bakgrunn"]
