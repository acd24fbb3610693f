"""Who gets a document, and who is denied; what is kept of it; and what happens to the file."""

import hashlib
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ipkit.actions import eksport
from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.samtykke import trekk_samtykke
from ipkit.errors import IkkeFunnetError, KommandolinjefeilError, KonfliktError, SamtykkeError
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt
from tests.actions.conftest import HEMMELIG, alt_innhold, klokke, siste_logg
from tests.fabrikk import KARI, OLA, PER

VEIER = [
    ("plan.docx", {}),
    ("plan.html", {}),
    ("plan.yaml", {}),
    ("plan.json", {}),
    ("referat.docx", {"dokument": "referat", "mote": 1}),
    ("referat.html", {"dokument": "referat", "mote": 1, "variant": "kort"}),
    ("innkalling.docx", {"dokument": "innkalling", "mote": 1}),
]
FAAR = ["planeier", "koordinator", str(KARI)]
NEKTES = [
    (str(OLA), "IP-S03", "Samtykke 3 for deltaker 2 (15.01.2026) er trukket tilbake fra 01.05.2026. "),
    (str(PER), "IP-S02", "Plan 1 har ikke samtykke til at deltaker 3 får opplysninger. "),
    ("tjeneste:NAV", "IP-S09", "Mottakeren er ikke deltaker i plan 1. "),
]  # fmt: skip
NAVN = [vei[0] for vei in VEIER]


def _bestill(mappe: Path, fil: str, valg: dict[str, Any], **mer: Any) -> Eksport:
    return Eksport(fil=mappe / fil, plan=1, **valg, **mer)


@pytest.mark.parametrize("mottaker", FAAR)
@pytest.mark.parametrize(("fil", "valg"), VEIER, ids=NAVN)
def test_planeier_koordinator_and_kari_get_it(
    okt: Okt, mappe: Path, fil: str, valg: dict[str, Any], mottaker: str
) -> None:
    skrevet = eksporter(okt, _bestill(mappe, fil, valg, mottaker=mottaker))

    assert skrevet.dokumentnummer == 1
    assert [f.name for f in mappe.iterdir()] == [fil]
    dokument = valg.get("dokument", "plan")
    assert siste_logg(okt) == {
        "handling": f"eksporter {dokument} {Path(fil).suffix[1:]}",
        "felter": f"utgave=1 til={mottaker}",
        "resultat": "utført",
        "dagens_dato": "2026-06-01",
        "ekte_dato": "2026-06-01",
    }


@pytest.mark.parametrize(("mottaker", "kode", "grunn"), NEKTES, ids=["Ola", "Per", "en tjeneste"])
@pytest.mark.parametrize(("fil", "valg"), VEIER, ids=NAVN)
def test_ola_and_per_are_denied_and_the_attempt_is_logged(
    okt: Okt, mappe: Path, fil: str, valg: dict[str, Any], mottaker: str, kode: str, grunn: str
) -> None:
    with pytest.raises(SamtykkeError, match="^" + grunn.replace("(", r"\(").replace(")", r"\)")) as nei:
        eksporter(okt, _bestill(mappe, fil, valg, mottaker=mottaker))

    assert (nei.value.kode, nei.value.exit_code) == (kode, 5)
    assert list(mappe.iterdir()) == []
    assert siste_logg(okt)["resultat"] == f"avvist {kode}"
    assert okt.db.les_en("SELECT 1 FROM dokument") is None
    assert okt.db.les_en("SELECT 1 FROM innhold") is None


def test_a_recipient_who_is_not_in_the_plan_is_not_found(okt: Okt, mappe: Path) -> None:
    with pytest.raises(IkkeFunnetError):
        eksporter(okt, _bestill(mappe, "plan.docx", {}, mottaker="9"))
    assert list(mappe.iterdir()) == []


@pytest.mark.parametrize(
    ("dagens", "mottaker", "kode"),
    [
        (date(2026, 4, 30), OLA, "IP-S03"),  # before the withdrawal: the real date still denies
        (date(2026, 1, 15), OLA, "IP-S03"),
        (date(2027, 1, 16), KARI, "IP-S04"),  # the day after the last day
        (date(2026, 4, 30), PER, "IP-S02"),
    ],
)
def test_a_simulated_date_never_reopens_access(
    sted: str, mappe: Path, dagens: date, mottaker: int, kode: str
) -> None:
    with aapne_okt(sted, dagens=dagens, klokke=klokke) as okt:
        with pytest.raises(SamtykkeError) as nei:
            eksporter(okt, _bestill(mappe, "plan.docx", {}, mottaker=str(mottaker)))
        rad = siste_logg(okt)

    assert nei.value.kode == kode
    assert (rad["dagens_dato"], rad["ekte_dato"]) == (dagens.isoformat(), "2026-06-01")
    assert list(mappe.iterdir()) == []


def test_kari_still_gets_it_on_the_last_day_of_her_consent(sted: str, mappe: Path) -> None:
    with aapne_okt(sted, dagens=date(2027, 1, 15), klokke=klokke) as okt:
        eksporter(okt, _bestill(mappe, "plan.docx", {}, mottaker=str(KARI)))

    assert (mappe / "plan.docx").is_file()


@pytest.mark.parametrize(("fil", "valg"), VEIER, ids=NAVN)
def test_not_one_byte_of_another_life_area_is_in_what_kari_gets(
    okt: Okt, mappe: Path, fil: str, valg: dict[str, Any]
) -> None:
    til_kari = eksporter(okt, _bestill(mappe, fil, valg, mottaker=str(KARI)))
    assert til_kari.utelatt.startswith("Ikke med: ")
    assert HEMMELIG.encode() not in alt_innhold(mappe / fil)

    til_planeier = eksporter(okt, _bestill(mappe, fil, valg, mottaker="planeier"))
    assert til_planeier.utelatt == ""
    assert HEMMELIG.encode() in alt_innhold(mappe / fil)


@pytest.mark.parametrize(("fil", "valg"), VEIER, ids=NAVN)
def test_a_withdrawal_between_reading_and_committing_wins(
    okt: Okt, sted: str, mappe: Path, fil: str, valg: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    lag = eksport.lag_innhold

    def trekker_underveis(*args: Any, **kw: Any) -> bytes:
        innhold = lag(*args, **kw)
        with aapne_okt(sted, klokke=klokke) as annen:
            trekk_samtykke(annen, 1, KARI, date(2026, 6, 1))
        return innhold

    monkeypatch.setattr(eksport, "lag_innhold", trekker_underveis)
    with pytest.raises(SamtykkeError) as nei:
        eksporter(okt, _bestill(mappe, fil, valg, mottaker=str(KARI)))

    assert nei.value.kode == "IP-S03"
    assert list(mappe.iterdir()) == []
    assert okt.db.les_en("SELECT 1 FROM innhold") is None


def test_somebody_who_changes_the_plan_all_the_time_is_a_conflict_and_not_an_old_document(
    okt: Okt, sted: str, mappe: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    lag = eksport.lag_innhold

    def endrer_underveis(*args: Any, **kw: Any) -> bytes:
        with aapne_okt(sted, klokke=klokke) as annen, annen.db.skriving():
            annen.db.utfor('UPDATE "plan" SET utgave = utgave + 1')
        return lag(*args, **kw)

    monkeypatch.setattr(eksport, "lag_innhold", endrer_underveis)
    with pytest.raises(KonfliktError, match="blir endret av andre"):
        eksporter(okt, _bestill(mappe, "plan.docx", {}))
    assert list(mappe.iterdir()) == []


def test_issued_documents_are_numbered_and_kept_by_what_they_contain(okt: Okt, mappe: Path) -> None:
    for mottaker in ("planeier", str(KARI)):
        eksporter(okt, _bestill(mappe, f"plan-{mottaker}.docx", {}, mottaker=mottaker))
    eksporter(okt, _bestill(mappe, "arbeidskopi.docx", {}))

    rader = okt.db.les("SELECT d.*, i.data FROM dokument d JOIN innhold i USING (sha256) ORDER BY d.nummer")
    assert [(r["nummer"], r["mottaker"], r["format"], r["utgave"]) for r in rader] == [
        (1, "planeier", "docx", 1),
        (2, "1", "docx", 2),  # that the planeier got the plan is an act (rule 66)
    ]
    for rad in rader:
        fil = mappe / f"plan-{rad['mottaker']}.docx"
        assert rad["data"] == fil.read_bytes()
        assert rad["sha256"] == hashlib.sha256(fil.read_bytes()).hexdigest()
    assert HEMMELIG.encode() not in alt_innhold(mappe / "plan-1.docx")


@pytest.mark.parametrize(("fil", "valg"), VEIER, ids=NAVN)
def test_the_same_document_has_the_same_bytes(okt: Okt, mappe: Path, fil: str, valg: dict[str, Any]) -> None:
    bytes_ = []
    for _ in range(2):
        eksporter(okt, _bestill(mappe, fil, valg))
        bytes_.append((mappe / fil).read_bytes())

    assert bytes_[0] == bytes_[1]


def test_a_yes_to_one_meeting_gives_the_minutes_of_that_meeting_and_nothing_of_the_plan(
    okt: Okt, mappe: Path
) -> None:
    okt.db.utfor(
        "INSERT INTO motedeltaker (plan, mote, nummer, version, part, oppmote, ja_til_motet, kommer_som) "
        "VALUES (1, 1, 4, 1, '3', 'til_stede', 1, 'deltaker')"
    )

    eksporter(okt, _bestill(mappe, "referat.docx", {"dokument": "referat", "mote": 1}, mottaker=str(PER)))
    assert b"Vi snakket om boligen." in alt_innhold(mappe / "referat.docx")
    assert b"Flytte til egen leilighet" not in alt_innhold(mappe / "referat.docx")
    with pytest.raises(SamtykkeError):
        eksporter(okt, _bestill(mappe, "plan.docx", {}, mottaker=str(PER)))
    with pytest.raises(KommandolinjefeilError):
        eksporter(okt, _bestill(mappe, "plan.yaml", {"mote": 1}, mottaker=str(PER)))
    assert not (mappe / "plan.yaml").exists()


def test_a_hidden_address_hides_the_place_of_the_meeting_from_others_and_not_from_the_planeier(
    okt: Okt, mappe: Path
) -> None:
    okt.db.utfor("UPDATE person SET adressesperre = 'fortrolig'")
    valg = {"dokument": "innkalling", "mote": 1}
    for mottaker, faar in (("planeier", True), (str(KARI), False)):
        fil = eksporter(okt, _bestill(mappe, f"{mottaker}.html", valg, mottaker=mottaker)).fil
        assert ("Rådhuset" in fil.read_text(encoding="utf-8")) is faar
