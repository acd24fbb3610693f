"""One act takes a meeting to an updated plan: all of it, or nothing (rules 23, 58, 106, 116, 118)."""

from datetime import date
from typing import Any

import pytest

from ipkit.actions.mote import kall_inn, legg_til_mote, sett_deltaker
from ipkit.actions.referat import Referat, Skrevet, gi_kopi, send, skriv_referat
from ipkit.actions.samtykke import trekk_samtykke
from ipkit.domain.moteendring import Planendringer
from ipkit.errors import IpkitError, SamtykkeError
from ipkit.storage.okt import Okt
from tests.fabrikk import KARI, OLA, PER

LEDELSE = {"moteleder": "koordinator", "referent": str(KARI), "neste": date(2026, 12, 1)}
ENDRINGER = Planendringer(
    ({"nummer": 1, "status": "avsluttet", "oppnaaelse": "naadd"}, {"tekst": "Svømme"}),
    ({"nummer": "1.1", "status": "gjennomfort"}, {"maal": 3, "tekst": "Kurs", "ansvarlig": str(KARI)}),
)


@pytest.fixture
def mote(okt: Okt) -> int:
    return legg_til_mote(okt, 1, {"type": "ansvarsgruppe", "dato": date(2026, 5, 30)}, [str(KARI)]).nummer


def for_(okt: Okt, mote: int, **endringer: Any) -> Skrevet:
    return skriv_referat(okt, 1, mote, Referat(LEDELSE, {"planeier": "til_stede"}, ())._replace(**endringer))


def verdier(okt: Okt, sql: str) -> list[tuple[Any, ...]]:
    return [tuple(rad.values()) if isinstance(rad, dict) else tuple(rad) for rad in okt.db.les(sql)]


def test_the_plan_the_minutes_and_the_next_meeting_come_of_one_act(okt: Okt, mote: int) -> None:
    foer = verdier(okt, "SELECT count(*) FROM handling")[0][0]
    skrevet = for_(okt, mote, endringer=ENDRINGER)

    assert (skrevet.endret, skrevet.forslag, skrevet.neste_mote) == (4, 0, 3)
    assert skrevet.mote.plan_oppdatert == okt.dagens
    assert verdier(okt, "SELECT count(*) FROM handling")[0][0] == foer + 1
    assert verdier(okt, "SELECT nummer, status FROM maal ORDER BY nummer") == [
        (1, "avsluttet"), (2, "aktivt"), (3, "aktivt"),
    ]  # fmt: skip
    assert verdier(okt, "SELECT avtalt FROM tiltak WHERE maal = 3") == [("2026-05-30",)]
    assert verdier(okt, "SELECT maal, tiltak, tekst FROM referatpunkt WHERE mote = 2 ORDER BY nummer") == [
        (3, None, "Nytt mål 3: Svømme."),
        (1, 1, "Tiltak 1.1 er gjennomført: Søke kommunal bolig."),
        (3, 1, "Nytt tiltak 3.1: Kurs."),
        (1, None, "Mål 1 er avsluttet, nådd."),
    ]
    assert verdier(okt, "SELECT mottaker, maate FROM utsending WHERE hva = 'referat'") == [
        ("planeier", "brevpost"), (str(KARI), "brevpost"),
    ]  # fmt: skip
    assert verdier(okt, "SELECT status, dato FROM mote WHERE nummer = 3") == [("planlagt", "2026-12-01")]


@pytest.mark.parametrize(
    "feil",
    [
        {"nummer": "1.1", "ansvarlig": "99"},
        {"nummer": "1.1", "status": "ferdig"},
        {"maal": 1, "tekst": "Uten ansvarlig"},
    ],
)
def test_one_wrong_row_and_nothing_is_written(okt: Okt, mote: int, feil: dict[str, Any]) -> None:
    foer = verdier(okt, "SELECT utgave FROM plan")
    with pytest.raises(IpkitError):
        for_(okt, mote, endringer=Planendringer(({"tekst": "Svømme"},), (feil,)))
    assert verdier(okt, "SELECT utgave FROM plan") == foer
    assert verdier(okt, "SELECT status FROM mote WHERE nummer = 2") == [("planlagt",)]


def test_without_consent_a_minutes_are_written_but_the_plan_is_not_changed_rule_23(
    okt: Okt, mote: int
) -> None:
    trekk_samtykke(okt, 1, None, okt.dagens)
    with pytest.raises(SamtykkeError) as nei:
        for_(okt, mote, endringer=ENDRINGER)
    assert nei.value.kode == "IP-S03"
    assert for_(okt, mote).mote.status == "avholdt"


def test_the_planeier_was_not_there_so_what_is_new_is_a_proposal_rule_58(okt: Okt, mote: int) -> None:
    nytt = Planendringer(({"tekst": "Svømme"},))
    skrevet = for_(okt, mote, oppmoter={"planeier": "forfall"}, endringer=nytt)
    assert (skrevet.endret, skrevet.forslag) == (1, 1)


def test_the_plan_was_gone_through_and_stands_rule_116(okt: Okt, mote: int) -> None:
    assert for_(okt, mote).mote.plan_oppdatert is None
    rettet = skriv_referat(
        okt, 1, mote, Referat({**LEDELSE, "ingen_endring": True}, {}, ()), rett="Glemte å svare"
    )
    assert rettet.mote.plan_oppdatert == okt.dagens


def test_corrected_minutes_keep_their_points_and_are_a_draft_again_rule_119(okt: Okt, mote: int) -> None:
    for_(okt, mote, punkter=({"slag": "siden_sist", "tekst": "Bra."},))
    send(okt, 1, mote, (), None)
    rettet = skriv_referat(okt, 1, mote, Referat({"neste": date(2026, 12, 2)}, {}, ()), rett="Feil dato")

    assert (rettet.mote.referatstatus, rettet.mote.referat_sendt) == ("utkast", None)
    assert verdier(okt, "SELECT tekst FROM referatpunkt WHERE mote = 2") == [("Bra.",)]


@pytest.mark.parametrize(
    ("hvem", "kode"), [(KARI, None), (OLA, "IP-S03"), (PER, "IP-S02")], ids=["Kari", "Ola", "Per"]
)
def test_a_copy_of_the_minutes_goes_only_within_consent_rules_24_106(
    okt: Okt, mote: int, hvem: int, kode: str | None
) -> None:
    for_(okt, mote)
    if kode is None:
        assert gi_kopi(okt, 1, mote, til=str(hvem), maate="telefon").maate == "telefon"
        return
    with pytest.raises(SamtykkeError) as nei:
        gi_kopi(okt, 1, mote, til=str(hvem))
    assert nei.value.kode == kode


def test_whoever_the_planeier_wants_gets_a_copy_rule_118(okt: Okt, mote: int) -> None:
    for_(okt, mote)
    with pytest.raises(SamtykkeError):
        gi_kopi(okt, 1, mote, navn="Fastlege Berg")
    gi_kopi(okt, 1, mote, navn="Fastlege Berg", planeier_onsker=True)
    assert [u.navn or u.mottaker for u in send(okt, 1, mote, (), None).til] == [
        "planeier", str(KARI), "Fastlege Berg",
    ]  # fmt: skip


def test_whoever_withdrew_since_is_not_called_rule_106(okt: Okt, mote: int) -> None:
    sett_deltaker(okt, 1, mote, {"navn": "Amir Tolk", "kommer_som": "tolk", "ja_til_motet": True})
    sett_deltaker(okt, 1, mote, {"part": str(PER), "ja_til_motet": True})
    trekk_samtykke(okt, 1, KARI, okt.dagens)
    okt.dagens = date(2026, 5, 20)
    with pytest.raises(SamtykkeError):
        kall_inn(okt, 1, mote, None)
