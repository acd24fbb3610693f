"""Making and changing a plan."""

from datetime import date, timedelta

import pytest

from ipkit.actions.plan import endre_plan, ny_plan, sett_i_verk
from ipkit.actions.samtykke import registrer_samtykke
from ipkit.errors import RegelError
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt
from tests.fabrikk import I_DAG

FOER = I_DAG - timedelta(days=30)


def test_a_plan_written_afterwards_has_its_coordinator_from_its_first_day(okt: Okt) -> None:
    """Rule 50: one who was in place the whole time must not stand in the way of the date of the plan."""
    plan = ny_plan(okt, {"navn": "Gry Lie", "fodselsdato": date(1980, 1, 2), "koordinator": "Ola Hansen"})
    informert = ("hva", "hvem", "bruk", "folger")
    samtykke = {"type": "plan", "gitt_av": "planeier", "form": "skriftlig", "informert": informert}
    registrer_samtykke(okt, plan, {**samtykke, "dato": FOER})
    endre_plan(okt, plan, {"til": I_DAG + timedelta(days=300), "fra": I_DAG})

    with pytest.raises(RegelError, match=f"ipkit endre-plan {plan} --fra {FOER}"):
        sett_i_verk(okt, plan, {"tilslutning": "planeier", "dato": FOER})
    endre_plan(okt, plan, {"fra": FOER})

    assert sett_i_verk(okt, plan, {"tilslutning": "planeier", "dato": FOER}).status == "aktiv"
    assert les_plan(okt, plan, "vis").koordinator[0].fra == FOER


def test_an_agreed_date_brings_a_deadline_forward_and_never_puts_it_off(okt: Okt) -> None:
    """Rules 89, 90, 91: the stricter wins."""
    hode = les_plan(okt, 1, "vis").hode
    assert hode.neste_evaluering is not None

    for felt in ("neste_evaluering", "neste_revisjon"):
        with pytest.raises(RegelError, match="kan ikke være senere enn"):
            endre_plan(okt, 1, {felt: date(2099, 1, 1)})
    tidligere = hode.neste_evaluering - timedelta(days=7)
    endre_plan(okt, 1, {"neste_evaluering": tidligere, "til": I_DAG + timedelta(days=400)})

    assert les_plan(okt, 1, "vis").hode.neste_evaluering == tidligere
