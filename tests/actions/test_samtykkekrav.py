"""Every act on the plan's contents asks for consent A, and every read leaves a row (rules 23 and 46)."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ipkit.actions import arbeidsliste, lister, maal
from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.evaluering import evaluer
from ipkit.actions.plan import endre_plan
from ipkit.actions.samtykke import trekk_samtykke
from ipkit.errors import SamtykkeError
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan
from ipkit.storage.register import aapne_okt
from tests.actions.conftest import alt_innhold, klokke, siste_logg
from tests.fabrikk import I_DAG

EVALUERING: dict[str, Any] = {
    "dato": I_DAG,
    "planeier_deltok": "til_stede",
    "kan_tiltak_avsluttes": False,
    "bor_maal_endres": False,
    "bor_tiltak_endres": False,
    "fortsatt_behov": True,
}
HANDLINGER: dict[str, Callable[[Okt], Any]] = {
    "maal ny": lambda okt: maal.legg_til_maal(okt, 1, {"tekst": "Lære å sykle"}),
    "maal endre": lambda okt: maal.endre(okt, 1, 1, {"tekst": "Lære å sykle"}),
    "maal status": lambda okt: maal.sett_status(okt, 1, 1, "aktivt", oppnaaelse="naadd"),
    "tiltak ny": lambda okt: maal.legg_til_tiltak(okt, 1, 1, {"tekst": "Øve", "ansvarlig": "planeier"}),
    "tiltak endre": lambda okt: maal.endre_et_tiltak(okt, 1, 1, 1, {"tekst": "Øve"}),
    "tiltak status": lambda okt: maal.sett_status_tiltak(okt, 1, 1, 1, "gjennomfort"),
    "evaluering ny": lambda okt: evaluer(okt, 1, EVALUERING, {1: ("naadd", None), 2: ("naadd", None)}),
    "endre-plan": lambda okt: endre_plan(okt, 1, {"bakgrunn": "Bor hjemme."}),
}


@pytest.mark.parametrize("navn", HANDLINGER)
def test_without_consent_to_the_plan_nothing_of_it_is_written_and_the_attempt_is_logged_rule_23(
    okt: Okt, navn: str
) -> None:
    trekk_samtykke(okt, 1, None)
    foer = hent_plan(okt.db, 1)
    with pytest.raises(SamtykkeError):
        HANDLINGER[navn](okt)
    assert hent_plan(okt.db, 1) == foer
    rad = siste_logg(okt)
    assert (rad["handling"], rad["felter"], rad["resultat"]) == (navn, "", "avvist IP-S03")


@pytest.mark.parametrize("navn", HANDLINGER)
def test_with_consent_to_the_plan_the_same_acts_are_done(okt: Okt, navn: str) -> None:
    HANDLINGER[navn](okt)
    rad = siste_logg(okt)
    assert (rad["handling"], rad["resultat"]) == (navn, "utført")


@pytest.mark.parametrize(
    ("navn", "liste"),
    [
        ("planer", lister.planliste),
        ("evaluering", lister.evalueringsliste),
        ("arbeidsliste", arbeidsliste.arbeidsliste),
    ],
)
def test_a_list_leaves_a_row_with_the_plans_it_showed_rule_46(
    okt: Okt, navn: str, liste: Callable[[Okt], Any]
) -> None:
    liste(okt)
    rad = siste_logg(okt, kjede=0)
    assert (rad["handling"], rad["felter"], rad["resultat"]) == (navn, "plan 1", "utført")


def test_the_minutes_name_nobody_as_recipient_whom_the_real_date_or_the_planeier_denies_rule_106(
    sted: str, mappe: Path
) -> None:
    """Ola's consent was withdrawn on 1 May; the guest was there, but planeier said no yes to that."""
    with aapne_okt(sted, dagens=date(2026, 4, 30), klokke=klokke) as okt:
        for nummer, part, navn in ((4, "'2'", "NULL"), (5, "NULL", "'Gjest Gjestesen'")):
            okt.db.utfor(
                "INSERT INTO motedeltaker "
                "(plan, mote, nummer, version, part, navn, oppmote, ja_til_motet, kommer_som) "
                f"VALUES (1, 1, {nummer}, 1, {part}, {navn}, 'til_stede', 0, 'deltaker')"
            )
        eksporter(okt, Eksport(fil=mappe / "referat.html", plan=1, dokument="referat", mote=1))
    tekst = alt_innhold(mappe / "referat.html").decode()
    assert "Kari Fiktiv, brevpost" in tekst
    assert "Ola Fiktiv, brevpost" not in tekst
    assert "Gjest Gjestesen, brevpost" not in tekst
