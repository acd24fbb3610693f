"""What was told then must all be let through now, before it is sent again (rules 24, 30; design D9)."""

import pytest

from ipkit.domain.gjengivelse import dekker, kontroller_kopi_til
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError
from tests.fabrikk import lag_maal, lag_person, lag_plan


def test_the_same_and_more_is_within() -> None:
    plan = lag_plan(maal=(lag_maal(),))
    assert dekker(plan, plan)
    assert dekker(replace(plan, maal=(lag_maal(), lag_maal(nummer=2))), plan)
    assert dekker(plan, replace(plan, maal=(lag_maal(egne_ord=None),)))


def test_a_goal_or_a_text_or_an_address_that_is_kept_back_now_is_not() -> None:
    plan = lag_plan(maal=(lag_maal(egne_ord="Egne ord"),))
    assert not dekker(replace(plan, maal=()), plan)
    assert not dekker(replace(plan, maal=(lag_maal(egne_ord=None),)), plan)
    med_adresse = replace(plan, planeier=lag_person(adresse="Gata 1"))
    assert not dekker(replace(plan, planeier=lag_person(adresse=None)), med_adresse)


@pytest.mark.parametrize("til", ["planeier", "koordinator"])
def test_planeier_and_koordinator_may_always_ask(til: str) -> None:
    kontroller_kopi_til(1, "3", til, feilregistrert=True)


def test_another_recipient_gets_no_copy_nor_a_wrong_one() -> None:
    kontroller_kopi_til(1, "3", "3", feilregistrert=False)
    with pytest.raises(RegelError, match="til en annen mottaker"):
        kontroller_kopi_til(1, "3", "2", feilregistrert=False)
    with pytest.raises(RegelError, match="feilregistrert"):
        kontroller_kopi_til(1, "3", "3", feilregistrert=True)
