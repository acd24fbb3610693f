"""No act changes a plan that is closed (rule 137); what each does to an open one, its own file says."""

from collections.abc import Callable
from typing import Any

import pytest

from ipkit.domain.beroregler import gjenoppta
from ipkit.domain.evalueringsregler import ny_evaluering
from ipkit.domain.flytteregler import ordne_tiltak
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.kommentarregler import ny_kommentar
from ipkit.domain.maalregler import avvis_maal, godkjenn_maal
from ipkit.domain.moteregler import avlys, endre_mote, informert, innkall, plan_oppdatert
from ipkit.domain.plan import Plan
from ipkit.domain.referatregler import for_referat, godkjenn_referat, ny_merknad
from ipkit.domain.samtykkeendring import avklar, bekreft, forny
from ipkit.domain.tilgangsregler import med_taushet, ny_nodtilgang
from ipkit.domain.tiltaksregler import avvis_tiltak, godkjenn_tiltak
from ipkit.domain.utsendingsregler import ny_kopi, send_referat
from ipkit.domain.uttalelsesregler import behandlet_merknad, nytt_svar, tilbake_til_utkast
from ipkit.errors import RegelError
from tests.domain.test_grenser_for_moter import holdt, moteplan
from tests.fabrikk import I_DAG, KARI, PER, lag_hode, lag_maal, lag_plan, lag_samtykke, lag_tiltak

INNST = Innstillinger()
FORELDERS_NEI = lag_samtykke(nummer=4, deltaker=PER, svar="nei", gitt_av="foresatt")
LUKKET = moteplan(
    holdt(),
    hode=lag_hode(status="avsluttet", avsluttet=I_DAG),
    samtykke=(lag_samtykke(form="muntlig"), *lag_plan().samtykke[1:], FORELDERS_NEI),
    maal=(lag_maal(status="forslag"),),
    tiltak=(lag_tiltak(status="forslag"),),
)
"""With something that each of the acts could have been done to."""
NOD = {"navn": "Eva", "stilling": "leder", "begrunnelse": "Hjelp"}
EVALUERT: dict[str, Any] = {
    "dato": I_DAG, "planeier_deltok": "til_stede", "fortsatt_behov": True,
    **dict.fromkeys(("kan_tiltak_avsluttes", "bor_maal_endres", "bor_tiltak_endres"), False),
}  # fmt: skip
REFERAT = {"moteleder": "koordinator", "referent": "1"}
NEKTES: dict[str, Callable[[Plan], object]] = {
    # consent, and who may see it
    "confirm a consent": lambda p: bekreft(p, 1, I_DAG),
    "renew a consent": lambda p: forny(p, 3, {}, I_DAG, I_DAG, INNST),
    "clarify a parent's no": lambda p: avklar(p, 4, I_DAG, I_DAG, "Snakket sammen"),
    "a declaration": lambda p: med_taushet(p, KARI, I_DAG, I_DAG, lovpaalagt=False),
    "break-glass access": lambda p: ny_nodtilgang(p, NOD, I_DAG),
    # goals, measures, and the plan itself
    "approve a goal": lambda p: godkjenn_maal(p, 1, I_DAG, I_DAG),
    "refuse a goal": lambda p: avvis_maal(p, 1, "Nei"),
    "approve a measure": lambda p: godkjenn_tiltak(p, 1, 1, I_DAG, I_DAG),
    "refuse a measure": lambda p: avvis_tiltak(p, 1, 1, "Nei"),
    "the order of measures": lambda p: ordne_tiltak(p, 1, (1,)),
    "comment": lambda p: ny_kommentar(p, "1", "planeier", "Bra", I_DAG, I_DAG, I_DAG, INNST),
    "evaluate": lambda p: ny_evaluering(p, EVALUERT, {1: ("naadd", None)}, INNST, I_DAG),
    "take it up again": lambda p: gjenoppta(p, I_DAG, I_DAG, INNST),
    "back to a draft": lambda p: tilbake_til_utkast(p, "Feil"),
    "an answer to the proposal": lambda p: nytt_svar(p, "1", "ja", I_DAG, I_DAG, INNST),
    "a remark is dealt with": lambda p: behandlet_merknad(p, "1", "Rettet", I_DAG, I_DAG),
    # meetings and minutes
    "move a meeting": lambda p: endre_mote(p, 1, {"sted": "Her"}, I_DAG),
    "cancel a meeting": lambda p: avlys(p, 1),
    "call to a meeting": lambda p: innkall(p, 1, I_DAG, I_DAG, I_DAG, INNST),
    "a service was told": lambda p: informert(p, 1, "1", I_DAG, I_DAG),
    "the plan is in line": lambda p: plan_oppdatert(p, 1, I_DAG, I_DAG),
    "minutes": lambda p: for_referat(p, 1, REFERAT, {}, (), I_DAG, INNST),
    "a remark to minutes": lambda p: ny_merknad(p, 1, {}, I_DAG),
    "approve minutes": lambda p: godkjenn_referat(p, 1, I_DAG, I_DAG),
    "one more gets the minutes": lambda p: ny_kopi(
        p, 1, str(KARI), None, None, planeier_onsker=True, dato=I_DAG, ekte_dato=I_DAG, innstillinger=INNST
    ),
    "send minutes": lambda p: send_referat(p, 1, (), I_DAG, I_DAG, I_DAG, INNST),
}


@pytest.mark.parametrize("gjor", NEKTES.values(), ids=NEKTES)
def test_in_a_closed_plan_nothing_more_is_done_rule_137(gjor: Callable[[Plan], object]) -> None:
    with pytest.raises(RegelError, match=r"ble avsluttet 01\.06\.2026"):
        gjor(LUKKET)
