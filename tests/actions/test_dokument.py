"""Issued documents again: the same bytes, to whom they may go today, and what is proven of them."""

import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ipkit.actions.dokument import dokumentliste, feilregistrer, kontroller_fil, skriv_ut, vis_dokument
from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.samtykke import registrer_samtykke, trekk_samtykke
from ipkit.domain.samtykke import INFORMASJONSPUNKTER
from ipkit.errors import (
    BruksfeilError,
    IkkeFunnetError,
    KonfliktError,
    RegelError,
    RegisterError,
    SamtykkeError,
)
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt
from tests.actions.conftest import klokke, siste_logg
from tests.fabrikk import KARI

I_DAG = date(2026, 6, 1)


def _utsted(okt: Okt, mappe: Path, mottaker: str, fil: str = "plan.docx") -> bytes:
    eksporter(okt, Eksport(fil=mappe / fil, plan=1, mottaker=mottaker))
    return (mappe / fil).read_bytes()


def test_in_a_folder_the_copy_gets_a_name_of_its_own(okt: Okt, mappe: Path) -> None:
    innhold = _utsted(okt, mappe, "planeier")
    fil = skriv_ut(okt, 1, mappe)[1]
    assert (fil, fil.read_bytes()) == (mappe / "plan-utstedt-1.docx", innhold)


@pytest.mark.parametrize("fil", ["plan.docx", "plan.html", "plan.yaml"])
def test_an_issued_document_is_written_out_again_byte_for_byte(okt: Okt, mappe: Path, fil: str) -> None:
    innhold = _utsted(okt, mappe, str(KARI), fil)
    okt.db.utfor("UPDATE maal SET tekst = 'Noe annet'")
    kopi = mappe / f"kopi{Path(fil).suffix}"

    skriv_ut(okt, 1, kopi, mottaker="koordinator")

    assert kopi.read_bytes() == innhold
    assert siste_logg(okt) == {
        "handling": "dokument skriv-ut",
        "felter": "dokument=1 til=koordinator",
        "resultat": "utført",
        "dagens_dato": "2026-06-01",
        "ekte_dato": "2026-06-01",
    }


def test_kari_gets_hers_again_while_she_has_consent(okt: Okt, mappe: Path) -> None:
    innhold = _utsted(okt, mappe, str(KARI))
    skriv_ut(okt, 1, mappe / "igjen.docx")
    assert (mappe / "igjen.docx").read_bytes() == innhold


def test_whoever_has_withdrawn_since_does_not_get_it_again_rule_30(okt: Okt, mappe: Path) -> None:
    _utsted(okt, mappe, str(KARI))
    trekk_samtykke(okt, 1, KARI, I_DAG)

    with pytest.raises(SamtykkeError) as nei:
        skriv_ut(okt, 1, mappe / "igjen.docx")

    assert nei.value.kode == "IP-S03"
    assert siste_logg(okt)["resultat"] == "avvist IP-S03"
    assert siste_logg(okt)["felter"] == "dokument=1 til=1"
    assert [f.name for f in mappe.iterdir()] == ["plan.docx"]
    for mottaker in ("planeier", "koordinator"):
        skriv_ut(okt, 1, mappe / f"{mottaker}.docx", mottaker=mottaker)


def test_whoever_has_a_narrower_consent_now_does_not_get_what_it_no_longer_covers(
    okt: Okt, mappe: Path
) -> None:
    _utsted(okt, mappe, str(KARI))
    snevert = {
        "type": "opplysninger", "deltaker": KARI, "gitt_av": "planeier", "dato": I_DAG,
        "form": "skriftlig", "informert": INFORMASJONSPUNKTER, "omraader": ("fritid",),
    }  # fmt: skip
    registrer_samtykke(okt, 1, snevert)
    with pytest.raises(SamtykkeError, match="forteller mer enn samtykket dekker i dag"):
        skriv_ut(okt, 1, mappe / "igjen.docx")


@pytest.mark.parametrize(("mottaker", "feil"), [("2", RegelError), ("3", RegelError)], ids=["Ola", "Per"])
def test_ola_and_per_get_no_copy_of_what_was_karis(
    okt: Okt, mappe: Path, mottaker: str, feil: type[Exception]
) -> None:
    _utsted(okt, mappe, str(KARI))
    with pytest.raises(feil):
        skriv_ut(okt, 1, mappe / "igjen.docx", mottaker=mottaker)
    assert siste_logg(okt)["resultat"] == "avvist IP-R24"


def test_a_simulated_date_does_not_reopen_access(sted: str, okt: Okt, mappe: Path) -> None:
    _utsted(okt, mappe, str(KARI))
    trekk_samtykke(okt, 1, KARI, I_DAG)
    with (
        aapne_okt(sted, dagens=date(2026, 5, 1), klokke=klokke) as foer,
        pytest.raises(SamtykkeError),
    ):
        skriv_ut(foer, 1, mappe / "igjen.docx")


def test_a_document_marked_as_wrong_is_kept_and_goes_to_its_recipient_no_more(okt: Okt, mappe: Path) -> None:
    innhold = _utsted(okt, mappe, str(KARI))
    with pytest.raises(RegelError, match="Si hvorfor"):
        feilregistrer(okt, 1, None)

    feilregistrer(okt, 1, "Gikk til feil adresse")

    rad = okt.db.les_en("SELECT tekst FROM begrunnelse ORDER BY lopenummer DESC")
    assert rad is not None and rad["tekst"] == "Gikk til feil adresse"
    assert siste_logg(okt)["handling"] == "dokument feilregistrert"
    assert vis_dokument(okt, 1)[1].feilregistrert == I_DAG
    with pytest.raises(RegelError, match="allerede"):
        feilregistrer(okt, 1, "Igjen")
    with pytest.raises(RegelError, match="sendes ikke på nytt"):
        skriv_ut(okt, 1, mappe / "igjen.docx")
    skriv_ut(okt, 1, mappe / "til-meg.docx", mottaker="koordinator")
    assert (mappe / "til-meg.docx").read_bytes() == innhold


def test_a_file_is_proven_unchanged_or_changed_and_the_question_is_logged(okt: Okt, mappe: Path) -> None:
    _utsted(okt, mappe, "planeier")
    fil = mappe / "plan.docx"
    assert kontroller_fil(okt, 1, fil).uendret
    assert siste_logg(okt)["felter"] == "dokument=1 uendret"
    fil.write_bytes(fil.read_bytes()[:-1] + b"\x01")
    assert not kontroller_fil(okt, 1, fil).uendret
    assert siste_logg(okt)["felter"] == "dokument=1 endret"


def test_bytes_that_the_register_has_lost_are_said_to_be_damaged(okt: Okt, mappe: Path) -> None:
    _utsted(okt, mappe, "planeier")
    okt.db.utfor("UPDATE innhold SET data = :ny", ny=b"noe annet")
    with pytest.raises(RegisterError):
        skriv_ut(okt, 1, mappe / "kopi.docx", mottaker="planeier")
    with pytest.raises(RegisterError):
        kontroller_fil(okt, 1, mappe / "plan.docx")
    assert [f.name for f in mappe.iterdir()] == ["plan.docx"]


def _lenke(mappe: Path) -> Path:
    (mappe / "annen.docx").write_bytes(b"andres")
    (mappe / "kopi.docx").symlink_to(mappe / "annen.docx")
    return mappe / "kopi.docx"


def _mappe(mappe: Path) -> Path:
    (mappe / "kopi.docx").mkdir()
    return mappe / "kopi.docx"


def _fifo(mappe: Path) -> Path:
    os.mkfifo(mappe / "kopi.docx")
    return mappe / "kopi.docx"


@pytest.mark.skipif(os.name == "nt", reason="links and FIFOs of POSIX")
@pytest.mark.parametrize("maal", [_lenke, _mappe, _fifo])
def test_a_link_a_folder_and_a_fifo_are_no_target_nor_source_t9(okt: Okt, mappe: Path, maal: Any) -> None:
    _utsted(okt, mappe, "planeier")
    fil = maal(mappe)
    with pytest.raises(BruksfeilError):
        skriv_ut(okt, 1, fil, overskriv=True)
    if maal is not _lenke:  # a link is read, as it is by every program
        with pytest.raises(BruksfeilError):
            kontroller_fil(okt, 1, fil)
    else:
        assert (mappe / "annen.docx").read_bytes() == b"andres"


def test_a_file_that_somebody_has_edited_is_not_overwritten(okt: Okt, mappe: Path) -> None:
    _utsted(okt, mappe, "planeier")
    (mappe / "kopi.docx").write_bytes(b"endret i Word")
    with pytest.raises(KonfliktError):
        skriv_ut(okt, 1, mappe / "kopi.docx")
    with pytest.raises(BruksfeilError, match=r"er en \.docx-fil"):
        skriv_ut(okt, 1, mappe / "kopi.html")


def test_the_list_has_every_document_and_a_number_that_is_none_is_not_found(okt: Okt, mappe: Path) -> None:
    _utsted(okt, mappe, "planeier")
    _utsted(okt, mappe, str(KARI), "kari.html")
    assert [(d.nummer, d.mottaker, d.format) for d in dokumentliste(okt, 1)[1]] == [
        (1, "planeier", "docx"),
        (2, "1", "html"),
    ]
    assert siste_logg(okt)["handling"] == "dokument liste"
    with pytest.raises(IkkeFunnetError, match="Dokument 3 finnes ikke"):
        vis_dokument(okt, 3)
