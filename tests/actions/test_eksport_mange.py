"""Many documents at once: for whom they are made, who is passed over, and what is left behind."""

import errno
from datetime import date
from pathlib import Path

import pytest

from ipkit.actions.eksport_mange import Masse, Utfall, bestillinger, skriv_bestillinger
from ipkit.actions.eksport_utsending import Moteutsending, Sending, send_ut
from ipkit.actions.eksportbokforing import ForeldetError, bokfor_med
from ipkit.actions.samtykke import trekk_samtykke
from ipkit.domain.utsending import Utsending
from ipkit.domain.verdi import replace
from ipkit.errors import BruksfeilError, IpkitError, KommandolinjefeilError, KonfliktError, RegelError
from ipkit.storage.handling import handling
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from tests.actions.conftest import HEMMELIG, alt_innhold, delt_plan, siste_logg
from tests.fabrikk import KARI, OLA, PER, lag_hode, lag_mote, lag_motedeltaker, lag_person


def _mange(okt: Okt, antall: int = 2, **hode: object) -> None:
    """More plans of the same kind, each with a planeier of its own."""
    with okt.db.skriving():
        for n in range(antall):
            planeier = lag_person(id=f"00000000-0000-0000-0000-{n + 100:012}")
            planens = lag_hode(id=f"10000000-0000-0000-0000-{n + 100:012}", planeier_id=planeier.id, **hode)
            sett_inn_planer(okt, "ny-plan", [replace(delt_plan(), hode=planens, planeier=planeier)])


def _alle(okt: Okt, masse: Masse) -> list[Utfall]:
    return list(skriv_bestillinger(okt, bestillinger(okt, masse)))


def _kode(feil: IpkitError | None) -> str:
    return feil.kode if feil else ""


def test_every_open_plan_gets_one_file_with_a_number_for_a_name_and_one_log_row(
    okt: Okt, tmp_path: Path
) -> None:
    _mange(okt)
    foer = {n: okt.db.les("SELECT 1 FROM logg WHERE kjede = :n", n=n) for n in (1, 2, 3)}

    utfall = _alle(okt, Masse(tmp_path / "ut", mottaker="planeier"))

    assert [u.feil for u in utfall] == [None] * 3
    assert sorted(f.name for f in (tmp_path / "ut").iterdir()) == [
        "plan-1-planeier.docx",
        "plan-2-planeier.docx",
        "plan-3-planeier.docx",
    ]
    for n in (1, 2, 3):
        rader = okt.db.les("SELECT handling, felter FROM logg WHERE kjede = :n ORDER BY lopenummer", n=n)
        levert = okt.db.les("SELECT 1 FROM plan WHERE nummer = :n AND levert IS NOT NULL", n=n)  # rule 66
        ventet = ["plan(levert,levert_utgave)"] * len(levert) + ["utgave=1 til=planeier"]
        assert [r["felter"] for r in rader[len(foer[n]) :]] == ventet


def test_kari_gets_hers_ola_and_per_are_passed_over_with_their_ground_rule_24(
    okt: Okt, tmp_path: Path
) -> None:
    utfall = _alle(okt, Masse(tmp_path / "ut", mottaker="deltakere", format="html"))

    assert [(u.bestilling.mottaker, _kode(u.feil)) for u in utfall] == [
        (str(KARI), ""),
        (str(OLA), "IP-S03"),
        (str(PER), "IP-S02"),
    ]
    assert [f.name for f in (tmp_path / "ut").iterdir()] == ["plan-1-deltaker-1.html"]
    assert HEMMELIG.encode() not in alt_innhold(tmp_path / "ut" / "plan-1-deltaker-1.html")


def test_closed_plans_and_cases_without_a_plan_are_not_among_all(okt: Okt, tmp_path: Path) -> None:
    _mange(okt, 1, status="avsluttet", avsluttet=date(2026, 5, 1))
    okt.db.utfor("UPDATE \"plan\" SET status = 'avklares' WHERE nummer = 1")
    assert bestillinger(okt, Masse(tmp_path / "ut")) == []
    assert [b.plan for b in bestillinger(okt, Masse(tmp_path / "ut", dokument="samtykke"))] == [1]


def test_a_file_edited_in_word_is_passed_over_and_the_rest_is_written(okt: Okt, tmp_path: Path) -> None:
    _mange(okt, 1)
    (tmp_path / "plan-1.docx").write_bytes(b"endret i Word")
    utfall = _alle(okt, Masse(tmp_path))
    assert [type(u.feil) for u in utfall] == [KonfliktError, type(None)]
    assert (tmp_path / "plan-1.docx").read_bytes() == b"endret i Word"


@pytest.mark.parametrize(
    ("masse", "feil"),
    [
        ({"mottaker": "3"}, KommandolinjefeilError),
        ({"dokument": "referat"}, KommandolinjefeilError),
        ({"dokument": "finnes_ikke"}, KommandolinjefeilError),
    ],
)
def test_what_does_not_fit_together_is_refused_before_a_folder_is_made(
    okt: Okt, tmp_path: Path, masse: dict[str, str], feil: type[Exception]
) -> None:
    with pytest.raises(feil):
        bestillinger(okt, Masse(tmp_path / "ut", **masse))  # type: ignore[arg-type]
    assert not (tmp_path / "ut").exists()


def test_a_file_where_the_folder_should_be_is_refused_t9(okt: Okt, tmp_path: Path) -> None:
    (tmp_path / "ut").write_bytes(b"")
    with pytest.raises(BruksfeilError, match="er en fil"):
        bestillinger(okt, Masse(tmp_path / "ut"))


def _send(okt: Okt, u: Moteutsending) -> tuple[Sending, ...]:
    return send_ut(okt, u).sendinger


def test_the_meeting_goes_to_those_asked_who_may_have_it_with_a_letter_where_it_is_posted(
    okt: Okt, tmp_path: Path
) -> None:
    """Rules 106, 118."""
    with handling(okt, "mote endre", 1) as h:
        h.lagre(
            lag_motedeltaker(nummer=4, part=str(OLA)),
            lag_motedeltaker(nummer=5, part=None, navn="En nabo"),
            replace(h.plan.finn_deltaker(KARI), kontaktform="digital"),
        )
    u = Moteutsending(1, 1, tmp_path / "ut")

    sendinger, liste = send_ut(okt, u)

    assert [(s.mottaker.part, s.mottaker.maate, s.filer, _kode(s.feil)) for s in sendinger] == [
        ("planeier", "brevpost", ("referat-1-1-planeier.docx", "folgebrev-1-1-planeier.docx"), ""),
        ("1", "digital", ("referat-1-1-deltaker-1.docx",), ""),
        ("2", "brevpost", (), "IP-S03"),
        (None, "brevpost", (), "IP-S09"),
    ]
    assert {f.name for f in (tmp_path / "ut").iterdir()} == {
        *sendinger[0].filer, *sendinger[1].filer, "utsending-1-1.txt",
    }  # fmt: skip
    tekst = liste.read_text(encoding="utf-8-sig")
    assert tekst == (
        "Referat fra møte 1, 10.04.2026. Plan 1.\n\n"
        "Nora Eksempel\n    brevpost: referat-1-1-planeier.docx, folgebrev-1-1-planeier.docx\n"
        "Kari Fiktiv (deltaker 1)\n    digitalt: referat-1-1-deltaker-1.docx\n\n"
        "Får det ikke:\n"
        f"{sendinger[2].mottaker.navn}: {sendinger[2].feil}\n"
        f"En nabo: {sendinger[3].feil}\n"
    )
    assert siste_logg(okt)["felter"] == "mote=1 antall=4"


def test_the_distribution_list_of_the_register_decides_where_there_is_one_rule_118(
    okt: Okt, tmp_path: Path
) -> None:
    with handling(okt, "mote endre", 1) as h:
        h.lagre(
            Utsending(nummer=1, hva="referat", gjelder=1, mottaker=str(KARI), maate="epost"),
            Utsending(nummer=2, hva="referat", gjelder=9, mottaker="planeier"),
            Utsending(nummer=3, hva="innkalling", gjelder=1, mottaker="planeier"),
        )
    sendinger = _send(okt, Moteutsending(1, 1, tmp_path / "ut"))
    assert [(s.mottaker.part, s.filer) for s in sendinger] == [("1", ("referat-1-1-deltaker-1.docx",))]


def test_a_withdrawal_stops_both_the_minutes_and_the_letter(okt: Okt, tmp_path: Path) -> None:
    trekk_samtykke(okt, 1, KARI, date(2026, 6, 1))
    sendinger = _send(okt, Moteutsending(1, 1, tmp_path / "ut"))
    assert [(s.mottaker.part, _kode(s.feil)) for s in sendinger] == [("planeier", ""), ("1", "IP-S03")]
    assert not [f for f in (tmp_path / "ut").iterdir() if "deltaker" in f.name]


def test_a_meeting_without_minutes_has_nothing_to_send(okt: Okt, tmp_path: Path) -> None:
    with handling(okt, "mote ny", 1) as h:
        h.lagre(lag_mote(nummer=2))
    with pytest.raises(RegelError, match="har ikke referat ennå"):
        send_ut(okt, Moteutsending(1, 2, tmp_path / "ut"))
    assert not (tmp_path / "ut").exists()


def test_papers_of_a_meeting_are_written_and_booked_all_or_none_t9(
    okt: Okt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that is full at the last of them, and a plan that is changed while they are made."""
    u, foer = Moteutsending(1, 1, tmp_path / "ut"), len(okt.db.les("SELECT 1 FROM dokument"))
    skriv, antall = Path.write_bytes, iter(range(100))

    def full(fil: Path, innhold: bytes) -> int:
        if next(antall) == 3:  # two papers for the planeier, two for Kari, and the list
            raise OSError(errno.ENOSPC, "No space left on device")
        return skriv(fil, innhold)

    with monkeypatch.context() as m, pytest.raises(BruksfeilError, match="disken ikke er full"):
        m.setattr(Path, "write_bytes", full)
        send_ut(okt, u)
    assert list((tmp_path / "ut").iterdir()) == []
    assert len(okt.db.les("SELECT 1 FROM dokument")) == foer

    def endret(*_: object) -> None:
        raise ForeldetError if next(antall) < 6 else AssertionError

    with monkeypatch.context() as m:
        m.setattr("ipkit.actions.eksport_utsending.bokfor_med", lambda *a: (bokfor_med(*a), endret()))
        with pytest.raises(AssertionError):
            send_ut(okt, u)
    assert list((tmp_path / "ut").iterdir()) == []
    assert len(okt.db.les("SELECT 1 FROM dokument")) == foer
    assert len(send_ut(okt, u).sendinger) == 2
    assert len(list((tmp_path / "ut").iterdir())) == 5
    assert len(okt.db.les("SELECT 1 FROM dokument")) == foer + 4


def test_a_paper_that_somebody_has_open_is_told_of_and_the_others_are_in_place(
    okt: Okt, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    flytt = Path.replace

    def aapen_i_word(fra: Path, til: Path) -> Path:
        if til.name == "folgebrev-1-1-deltaker-1.docx":
            raise PermissionError
        return flytt(fra, til)

    monkeypatch.setattr(Path, "replace", aapen_i_word)
    planeiers, karis = _send(okt, Moteutsending(1, 1, tmp_path / "ut"))
    assert (planeiers.feil, len(planeiers.filer)) == (None, 2)
    assert karis.filer == ("referat-1-1-deltaker-1.docx",) and "er i bruk" in str(karis.feil)
