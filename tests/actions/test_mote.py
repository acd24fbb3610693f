"""An invitation tells of the plan: only those within consent are invited (rule 106)."""

from datetime import date

import pytest

from ipkit.actions.mote import legg_til_mote
from ipkit.actions.referat import Referat, skriv_referat
from ipkit.errors import RegelError, SamtykkeError
from ipkit.storage.okt import Okt
from tests.actions.conftest import siste_logg
from tests.fabrikk import I_DAG, KARI, OLA, PER

NYTT = {"type": "ansvarsgruppe", "dato": date(2026, 6, 10)}


def _inviterte(okt: Okt, mote: int) -> list[str]:
    rader = okt.db.les("SELECT part FROM motedeltaker WHERE mote = :mote ORDER BY nummer", mote=mote)
    return [rad["part"] for rad in rader]


def test_kari_is_invited_with_planeier_and_koordinator(okt: Okt) -> None:
    mote = legg_til_mote(okt, 1, NYTT, [str(KARI)]).nummer

    assert _inviterte(okt, mote) == ["planeier", "koordinator", str(KARI)]


@pytest.mark.parametrize(("deltaker", "kode"), [(OLA, "IP-S03"), (PER, "IP-S02")], ids=["Ola", "Per"])
def test_ola_and_per_are_not_invited_and_no_meeting_is_made(okt: Okt, deltaker: int, kode: str) -> None:
    with pytest.raises(SamtykkeError) as nei:
        legg_til_mote(okt, 1, NYTT, [str(KARI), str(deltaker)])

    assert nei.value.kode == kode
    assert _inviterte(okt, 2) == []
    assert siste_logg(okt)["resultat"] == f"avvist {kode}"


def test_per_is_invited_where_planeier_said_yes_to_him_for_that_meeting(okt: Okt) -> None:
    mote = legg_til_mote(okt, 1, NYTT, [], ja_til_motet=[str(PER)]).nummer

    assert _inviterte(okt, mote) == ["planeier", "koordinator", str(PER)]
    with pytest.raises(SamtykkeError):
        legg_til_mote(okt, 1, NYTT, [str(PER)])


def _punkt(tekst: str) -> dict[str, str]:
    return {"slag": "siden_sist", "tekst": tekst}


def test_minutes_are_corrected_with_a_reason_as_often_as_needed_and_history_keeps_what_they_said(
    okt: Okt,
) -> None:
    """Rule 142: a correction never overwrites; without a reason the minutes stay (rule 107)."""
    mote = legg_til_mote(okt, 1, {**NYTT, "dato": I_DAG}, [str(KARI)]).nummer
    ledelse = {"moteleder": "koordinator", "referent": str(KARI)}
    skriv_referat(okt, 1, mote, Referat(ledelse, {}, (_punkt("Frist"), _punkt("Andre"))))

    with pytest.raises(RegelError):
        skriv_referat(okt, 1, mote, Referat(ledelse, {}, (_punkt("Første"),)))
    skriv_referat(okt, 1, mote, Referat(ledelse, {}, (_punkt("Forste"),)), rett="Skrivefeil")
    skriv_referat(okt, 1, mote, Referat(ledelse, {}, (_punkt("Første"),)), rett="Skrivefeil igjen")

    rader = okt.db.les("SELECT tekst FROM referatpunkt WHERE mote = :mote", mote=mote)
    assert [rad["tekst"] for rad in rader] == ["Første"]
    historikk = okt.db.les(
        "SELECT innhold FROM historikk WHERE element LIKE 'referatpunkt/2.%' ORDER BY utgave, element"
    )
    sagt = [
        rad["innhold"].split('"tekst":"')[1].split('"')[0] if rad["innhold"] else None for rad in historikk
    ]
    assert sagt == ["Frist", "Andre", "Forste", None, "Første"]
