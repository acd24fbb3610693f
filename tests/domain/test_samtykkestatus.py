"""How each consent stands: one word, the same for every list (domene § 2.4)."""

from datetime import date, timedelta
from typing import Any

import pytest

from ipkit.domain.samtykkestatus import samtykkestatus, staaende
from tests.fabrikk import I_DAG, KARI, PER, START, lag_plan, lag_samtykke

DAG = timedelta(days=1)


@pytest.mark.parametrize(
    ("endringer", "status"),
    [
        ({}, "gyldig"),
        ({"til": I_DAG}, "gyldig"),
        ({"til": I_DAG - DAG}, "utlopt"),
        ({"fra": I_DAG}, "gyldig"),
        ({"fra": I_DAG + DAG}, "kommer"),
        ({"trukket": I_DAG + DAG}, "gyldig"),
        ({"trukket": I_DAG}, "trukket"),
        ({"trukket": I_DAG, "til": I_DAG - DAG}, "trukket"),
        ({"informert": ("hva",)}, "ugyldig"),
        ({"svar": "nei"}, "nektet"),
        ({"svar": "nei", "gitt_av": "foresatt", "trukket": I_DAG}, "avklart"),
        ({"svar": "nei", "gitt_av": "foresatt", "trukket": I_DAG + DAG}, "nektet"),
        ({"svar": "ubesvart"}, "ubesvart"),
    ],
)
def test_the_status_of_one_consent_rules_25_30_31_and_34(endringer: dict[str, Any], status: str) -> None:
    samtykke = lag_samtykke(**endringer)
    assert samtykkestatus(lag_plan(samtykke=(samtykke,)), samtykke, I_DAG, I_DAG) == status


@pytest.mark.parametrize(("fra", "status"), [(I_DAG, "erstattet"), (I_DAG + DAG, "gyldig")])
def test_the_old_one_is_replaced_when_the_renewal_begins_rule_29(fra: date, status: str) -> None:
    gammelt = lag_samtykke(nummer=1, deltaker=KARI)
    nytt = lag_samtykke(nummer=2, deltaker=KARI, gitt_av="verge", fullmakt="1", fra=fra, erstatter=1)
    plan = lag_plan(samtykke=(gammelt, nytt))
    assert samtykkestatus(plan, gammelt, I_DAG, I_DAG) == status


def test_a_later_answer_of_the_same_giver_takes_the_place_of_the_earlier_one() -> None:
    mor = {"gitt_av": "foresatt", "giver_navn": "Mor Fiktiv"}
    plan = lag_plan(
        samtykke=(
            lag_samtykke(nummer=1, **mor),
            lag_samtykke(nummer=2, gitt_av="foresatt", giver_navn="Far Fiktiv"),
            lag_samtykke(nummer=3, svar="nei", dato=START + DAG, **mor),
            lag_samtykke(nummer=4, deltaker=PER, dato=START + DAG, **mor),
        )
    )
    status = [samtykkestatus(plan, s, I_DAG, I_DAG) for s in plan.samtykke]
    assert status == ["erstattet", "gyldig", "nektet", "gyldig"]
    assert [s.nummer for s in staaende(plan, I_DAG, I_DAG)] == [2, 4]


def test_what_has_ended_by_the_real_date_has_ended_whatever_the_simulated_one() -> None:
    trukket = lag_samtykke(trukket=I_DAG)
    avklart = lag_samtykke(nummer=2, svar="nei", gitt_av="foresatt", trukket=I_DAG)
    plan = lag_plan(samtykke=(trukket, avklart))
    assert samtykkestatus(plan, trukket, START, I_DAG) == "trukket"
    assert samtykkestatus(plan, avklart, START, I_DAG) == "nektet"
