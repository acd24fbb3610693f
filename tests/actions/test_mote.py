"""An invitation tells of the plan: only those within consent are invited (rule 106)."""

from datetime import date

import pytest

from ipkit.actions.mote import legg_til_mote
from ipkit.errors import SamtykkeError
from ipkit.storage.okt import Okt
from tests.actions.conftest import siste_logg
from tests.fabrikk import KARI, OLA, PER

NYTT = {"type": "ansvarsgruppe", "dato": date(2026, 6, 10)}


def _inviterte(okt: Okt, mote: int) -> list[str]:
    rader = okt.db.les("SELECT part FROM motedeltaker WHERE mote = :mote ORDER BY nummer", mote=mote)
    return [rad["part"] for rad in rader]


def test_kari_is_invited_with_planeier_and_koordinator(okt: Okt) -> None:
    mote = legg_til_mote(okt, 1, NYTT, [str(KARI)])

    assert _inviterte(okt, mote) == ["planeier", "koordinator", str(KARI)]


@pytest.mark.parametrize(("deltaker", "kode"), [(OLA, "IP-S03"), (PER, "IP-S02")], ids=["Ola", "Per"])
def test_ola_and_per_are_not_invited_and_no_meeting_is_made(okt: Okt, deltaker: int, kode: str) -> None:
    with pytest.raises(SamtykkeError) as nei:
        legg_til_mote(okt, 1, NYTT, [str(KARI), str(deltaker)])

    assert nei.value.kode == kode
    assert _inviterte(okt, 2) == []
    assert siste_logg(okt)["resultat"] == f"avvist {kode}"


def test_per_is_invited_where_planeier_said_yes_to_him_for_that_meeting(okt: Okt) -> None:
    mote = legg_til_mote(okt, 1, NYTT, [], ja_til_motet=[str(PER)])

    assert _inviterte(okt, mote) == ["planeier", "koordinator", str(PER)]
    with pytest.raises(SamtykkeError):
        legg_til_mote(okt, 1, NYTT, [str(PER)])
