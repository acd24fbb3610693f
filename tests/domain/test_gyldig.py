"""What an element cannot be without, whichever way it came in (rules 25, 26, 35, 83, 107, 133, 134)."""

from datetime import date
from typing import Any

import pytest

from ipkit.domain.gyldig import elementbrudd
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.samtykke import INFORMASJONSPUNKTER
from ipkit.domain.tilgang import UGYLDIG, vurder_mottaker, vurder_plansamtykke
from tests.fabrikk import (
    I_DAG,
    lag_deltaker,
    lag_hode,
    lag_maal,
    lag_maalvurdering,
    lag_mote,
    lag_plan,
    lag_plantekst,
    lag_samtykke,
)

LUKKET: dict[str, Any] = {
    "status": "avsluttet",
    "avsluttet": I_DAG,
    "avslutningsgrunn": "annet",
    "avslutningstekst": "Slik ble det.",
    "planeier_informert": I_DAG,
    "ke_varslet": I_DAG,
}
UGYLDIGE: list[tuple[dict[str, Any], str]] = [
    *(
        ({"informert": tuple(p for p in INFORMASJONSPUNKTER if p != uten)}, "IP-S26")
        for uten in INFORMASJONSPUNKTER
    ),
    ({"gitt_av": "verge"}, "IP-S35"),
    ({"gitt_av": "fullmektig"}, "IP-S35"),
    ({"form": "bevitnet"}, "IP-S25"),
]


@pytest.mark.parametrize(("endring", "kode"), UGYLDIGE)
def test_a_yes_that_is_not_valid_opens_nothing_whichever_way_it_came_in(
    endring: dict[str, Any], kode: str
) -> None:
    brudd = elementbrudd(lag_samtykke(**endring))
    assert brudd is not None and brudd.kode == kode
    a, b = lag_samtykke(), lag_samtykke(nummer=2, deltaker=1)
    ugyldig = lag_samtykke(nummer=2, deltaker=1, **endring)
    for samtykker in ((lag_samtykke(**endring), b), (a, ugyldig)):
        plan = lag_plan(deltaker=(lag_deltaker(nummer=1),), samtykke=samtykker)
        avgjorelse = vurder_mottaker(plan, "1", I_DAG, I_DAG, Innstillinger())
        assert (avgjorelse.tillatt, avgjorelse.kode) == (False, UGYLDIG)
    assert not vurder_plansamtykke(lag_plan(samtykke=(lag_samtykke(**endring),)), I_DAG, I_DAG).tillatt


@pytest.mark.parametrize(("endring", "kode"), UGYLDIGE)
def test_a_refusal_stands_as_it_comes_rule_25(endring: dict[str, Any], kode: str) -> None:
    assert elementbrudd(lag_samtykke(svar="nei", **endring)) is None


@pytest.mark.parametrize(
    ("element", "kode"),
    [
        (lag_maal(oppnaaelse="ikke_naadd"), "IP-R83"),
        (lag_maal(oppnaaelse="delvis"), "IP-R83"),
        (lag_maal(oppnaaelse="delvis", begrunnelse="Ventetid"), None),
        (lag_maal(oppnaaelse="naadd"), None),
        (lag_maalvurdering(oppnaaelse="delvis", begrunnelse=None), "IP-R83"),
        (lag_mote(status="avholdt", moteleder="koordinator"), "IP-R107"),
        (lag_mote(status="avholdt", referent="1"), "IP-R107"),
        (lag_mote(status="avholdt", moteleder="koordinator", referent="1"), None),
        (lag_mote(), None),
        (lag_hode(**LUKKET), None),
        (lag_hode(**{**LUKKET, "avsluttet": None}), "IP-R133"),
        (lag_hode(**{**LUKKET, "avslutningsgrunn": None}), "IP-R133"),
        (lag_hode(**{**LUKKET, "avslutningstekst": None}), "IP-R133"),
        (lag_hode(**{**LUKKET, "ke_varslet": None}), "IP-R134"),
        (lag_hode(**{**LUKKET, "planeier_informert": None}), "IP-R134"),
        (lag_hode(**{**LUKKET, "planeier_informert": None, "avslutningsgrunn": "dod"}), None),
        (lag_hode(), None),
        (lag_plantekst(), None),
        (date(2026, 1, 1), None),
    ],
)  # fmt: skip
def test_each_element_is_held_to_its_rule(element: Any, kode: str | None) -> None:
    brudd = elementbrudd(element)
    assert (brudd and brudd.kode) == kode
