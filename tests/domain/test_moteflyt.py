"""What a meeting and its minutes can become: every pair is tried (domene § 2.4; rules 107, 119)."""

from typing import get_args

import pytest

from ipkit.domain.mote import Motestatus, Referatstatus
from ipkit.domain.moteflyt import MOTEOVERGANGER, REFERATOVERGANGER, sett_motestatus, sett_referatstatus
from ipkit.errors import RegelError
from tests.fabrikk import I_DAG, lag_mote

MOTER = get_args(Motestatus)
REFERATER = (None, *get_args(Referatstatus))
LOVLIGE_MOTER = {
    ("planlagt", "innkalt"), ("planlagt", "avholdt"), ("planlagt", "avlyst"),
    ("innkalt", "innkalt"), ("innkalt", "avholdt"), ("innkalt", "avlyst"),
}  # fmt: skip
LOVLIGE_REFERATER = {
    (None, "utkast"), ("utkast", "utkast"), ("utkast", "sendt"), ("sendt", "utkast"), ("sendt", "merknader"),
    ("sendt", "godkjent"), ("merknader", "utkast"), ("merknader", "merknader"), ("merknader", "godkjent"),
    ("godkjent", "utkast"),
}  # fmt: skip


def test_the_tables_know_every_status() -> None:
    assert (set(MOTEOVERGANGER), set(REFERATOVERGANGER)) == (set(MOTER), set(REFERATER))


@pytest.mark.parametrize("fra", MOTER)
@pytest.mark.parametrize("til", [s for s in MOTER if s != "planlagt"])
def test_every_pair_of_a_meetings_status(fra: Motestatus, til: Motestatus) -> None:
    mote = lag_mote(status=fra)
    if (fra, til) in LOVLIGE_MOTER:
        assert sett_motestatus(mote, til) == lag_mote(status=til)
        return
    with pytest.raises(RegelError, match=f"Møte 1 er {fra} og ") as nei:
        sett_motestatus(mote, til)
    assert nei.value.kode == "IP-R107"


@pytest.mark.parametrize("fra", REFERATER)
@pytest.mark.parametrize("til", get_args(Referatstatus))
def test_every_pair_of_the_status_of_minutes_rule_119(fra: Referatstatus | None, til: str) -> None:
    mote = lag_mote(referatstatus=fra)
    if (fra, til) in LOVLIGE_REFERATER:
        assert sett_referatstatus(mote, til) == lag_mote(referatstatus=til)
        return
    with pytest.raises(RegelError, match="Referatet fra møte 1 ") as nei:
        sett_referatstatus(mote, til)
    assert nei.value.kode == "IP-R119"


def test_minutes_from_before_the_register_knew_their_status_are_a_draft() -> None:
    assert sett_referatstatus(lag_mote(referatdato=I_DAG), "sendt").referatstatus == "sendt"
