"""Letters and forms out of the register: which decision, to whom, what never leaves (rules 13, 14, 42)."""

from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.kartlegging import skriv_kartlegging
from ipkit.documents.katalog import DOKUMENTER
from ipkit.errors import IkkeFunnetError, KommandolinjefeilError, SamtykkeError
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt
from tests import fabrikk as f
from tests.actions.conftest import alt_innhold, klokke, siste_logg
from tests.documents import planer
from tests.documents.lesing import docx_tekst
from tests.storage.hjelp import tomt_register

HEMMELIG = "Xylofonkartlegging"
"""A word of the mapping, and of nothing else."""
MOR = 4


@pytest.fixture(scope="session")
def ferdig(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with one child's plan with its case, a parent, and a mapping."""
    fil = tmp_path_factory.mktemp("ferdig_sak") / "register.db"
    tomt_register(str(fil), klokke())
    grunn = planer.saken()
    plan = planer.replace(
        grunn,
        planeier=f.lag_person(fodselsdato=date(2012, 1, 1), adressesperre="fortrolig"),
        deltaker=(*grunn.deltaker, f.lag_deltaker(nummer=MOR, navn="Mor Fiktiv", tilknytning="foresatt")),
    )
    with aapne_okt(str(fil), klokke=klokke) as okt:
        with okt.db.skriving():
            sett_inn_planer(okt, "ny-plan", [plan])
        skriv_kartlegging(okt, 1, {"merknad": HEMMELIG}, {"bolig": {"behov": HEMMELIG}})
    return fil


def skriv(okt: Okt, mappe: Path, fil: str, dokument: str, **valg: Any) -> str:
    eksporter(okt, Eksport(fil=mappe / fil, plan=1, dokument=dokument, **valg))
    return docx_tekst((mappe / fil).read_bytes())


def test_a_letter_is_about_the_decision_that_is_asked_for_else_the_newest(okt: Okt, mappe: Path) -> None:
    avslag = skriv(okt, mappe, "a.docx", "beslutning", nummer=2, mottaker="planeier")
    assert "Nora Eksempel får ikke individuell plan." in avslag
    assert siste_logg(okt)["felter"] == "utgave=14 til=planeier beslutning=2"
    nyeste = skriv(okt, mappe, "b.docx", "beslutning", mottaker="planeier")
    assert "for Nora Eksempel blir ikke forlenget." in nyeste


def test_an_unknown_decision_is_not_found_and_nothing_is_written(okt: Okt, mappe: Path) -> None:
    with pytest.raises(IkkeFunnetError, match="Plan 1 har ikke beslutning 9"):
        skriv(okt, mappe, "a.docx", "beslutning", nummer=9)
    assert list(mappe.iterdir()) == []


def test_a_parent_gets_the_letter_about_that_decision_and_no_address_that_is_hidden(
    okt: Okt, mappe: Path
) -> None:
    tekst = skriv(okt, mappe, "a.docx", "beslutning", nummer=2, mottaker=str(MOR))
    assert "| Mor Fiktiv / for Nora Eksempel |" in tekst
    for dokument in ("beslutning", "forelopig_svar", "samtykke", "tilgang"):
        for mottaker in ("planeier", str(MOR), None):
            skriv(okt, mappe, "b.docx", dokument, mottaker=mottaker, overskriv=True)
            assert b"Pr\xc3\xb8veveien" not in alt_innhold(mappe / "b.docx")


def test_the_deadline_is_the_municipalitys_row_where_it_has_one_rule_14(okt: Okt, mappe: Path) -> None:
    (mappe / "maler" / "rett").mkdir(parents=True)
    (mappe / "maler" / "rett" / "rettsgrunnlag.yaml").write_text(
        "rettsgrunnlag:\n"
        "  - {kode: pbrl_2_5, gjelder_fra: 2026-01-01, lov: prøveloven, kortform: prøveloven § 1, "
        "gjelder: rett til plan, klageinstans: Prøvenemnda, klagefrist_uker: 7, "
        "kilde: prøve, bekreftet: ja}\n",
        encoding="utf-8",
    )
    tekst = skriv(okt, mappe, "a.docx", "beslutning", nummer=1, malmapper=[mappe / "maler"])
    assert "Prøveloven § 1: rett til plan." in tekst
    assert "7 uker fra" in tekst and "siste dag 20. juli 2026" in tekst
    assert "| Klageinstans | Prøvenemnda, hvis klagen ikke blir tatt til følge |" in tekst


@pytest.mark.parametrize("dokument", [d for d in DOKUMENTER if d != "kartlegging"])
@pytest.mark.parametrize("mottaker", [None, "planeier", "koordinator"])
def test_not_a_word_of_the_mapping_is_in_any_other_document_rule_42(
    okt: Okt, mappe: Path, dokument: str, mottaker: str | None
) -> None:
    if dokument == "innsyn" and mottaker is not None:
        mottaker = str(MOR)  # the planeier is a child here, and the koordinator never gets it
    valg = {"mote": 1} if dokument in ("referat", "innkalling") else {}
    skriv(okt, mappe, "a.docx", dokument, mottaker=mottaker, **valg)
    assert HEMMELIG.encode() not in alt_innhold(mappe / "a.docx")


@pytest.mark.parametrize("fil", ["a.docx", "a.html"])
def test_the_mapping_goes_to_planeier_and_plankoordinator_and_to_nobody_else_rules_41_42(
    okt: Okt, mappe: Path, fil: str
) -> None:
    for mottaker in ("planeier", "koordinator"):
        valg = {"plan": 1, "dokument": "kartlegging", "mottaker": mottaker, "overskriv": True}
        eksporter(okt, Eksport(fil=mappe / fil, **valg))
        assert HEMMELIG.encode() in alt_innhold(mappe / fil)
    (mappe / fil).unlink()
    for mottaker in (str(f.KARI), str(f.PER), str(MOR)):
        with pytest.raises(SamtykkeError) as nei:
            eksporter(okt, Eksport(fil=mappe / fil, plan=1, dokument="kartlegging", mottaker=mottaker))
        assert (nei.value.kode, nei.value.exit_code) == ("IP-S13", 5)
        assert siste_logg(okt)["resultat"] == "avvist IP-S13"
    assert list(mappe.iterdir()) == []


def test_a_blank_mapping_has_nothing_of_anybody(okt: Okt, mappe: Path) -> None:
    tekst = skriv(okt, mappe, "a.docx", "kartlegging", variant="blank")
    assert "Nora" not in tekst and HEMMELIG not in tekst


@pytest.mark.parametrize(
    ("valg", "feil"),
    [
        (
            {"dokument": "samtykke", "nummer": 1},
            "--nummer hører til en beslutning, en henvendelse",
        ),
        (
            {"dokument": "plan", "nummer": 1},
            "--nummer hører til en beslutning, en henvendelse",
        ),
        ({"dokument": "tilgang", "utgave": 1}, "--versjon gjelder planen og referatene."),
        ({"dokument": "beslutning", "mote": 1}, "--mote hører til et referat eller en innkalling"),
        ({"dokument": "brev"}, "Det er ikke noe dokument som heter «brev». Velg ett av: plan, referat, "),
    ],
)
def test_an_order_that_does_not_fit_is_refused(
    okt: Okt, mappe: Path, valg: dict[str, Any], feil: str
) -> None:
    with pytest.raises(KommandolinjefeilError, match=f"^{feil}"):
        eksporter(okt, Eksport(fil=mappe / "a.docx", plan=1, **valg))
    assert list(mappe.iterdir()) == []


def test_a_plan_of_a_decision_tells_how_that_decision_is_complained_of_rule_14(okt: Okt, mappe: Path) -> None:
    tekst = skriv(okt, mappe, "a.docx", "plan", mottaker="planeier")
    assert "Fristen er 4 uker fra den dagen planeier fikk, eller burde ha skaffet seg, nok kunnskap" in tekst
