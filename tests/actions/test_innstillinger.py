"""Settings in the register: the age that a sector gives, and the one a municipality chooses (rule 32)."""

from datetime import date
from pathlib import Path

import pytest

from ipkit.actions.register import sett_innstillinger
from ipkit.domain.innstillinger import Innstillinger
from ipkit.errors import FilfeilError, VerdifeilError
from ipkit.storage.okt import Okt


def _sett(okt: Okt, tekst: str, *mapper: Path) -> None:
    sett_innstillinger(okt, tekst.encode(), "kommune.yaml", mapper)


def test_a_sector_gives_the_age_and_an_age_in_the_file_wins(okt: Okt) -> None:
    assert okt.innstillinger.foresatte_til_alder == 16

    _sett(okt, "samtykkesektor: barnevern")
    assert (okt.innstillinger.samtykkesektor, okt.innstillinger.foresatte_til_alder) == ("barnevern", 15)

    _sett(okt, "samtykkesektor: helse\nforesatte_til_alder: 15")
    assert (okt.innstillinger.samtykkesektor, okt.innstillinger.foresatte_til_alder) == ("helse", 15)

    _sett(okt, "samtykkesektor: helse")
    assert okt.innstillinger == Innstillinger()


def test_the_age_of_a_sector_is_that_of_the_municipality_s_own_data(okt: Okt, tmp_path: Path) -> None:
    """Rule 146."""
    (tmp_path / "rett").mkdir()
    (tmp_path / "rett" / "samtykkealder.yaml").write_text(
        "samtykkealder:\n  - {sektor: helse, steg: selv, gjelder_fra: 2026-01-01, alder: 14, "
        "hjemmel: loven, kilde: loven}\n",
        encoding="utf-8",
    )
    _sett(okt, "samtykkesektor: helse", tmp_path)
    assert okt.innstillinger.foresatte_til_alder == 14


@pytest.mark.parametrize(
    ("tekst", "feil"),
    [
        ("samtykkesektor: helse\ngjelder_fra: 2022-07-31", VerdifeilError),
        ("samtykkesektor: skole\nkommune: Fjordvik", FilfeilError),
    ],
)
def test_a_refused_file_changes_nothing(okt: Okt, tekst: str, feil: type[Exception]) -> None:
    with pytest.raises(feil):
        _sett(okt, tekst)
    assert [tuple(rad) for rad in okt.db.les("SELECT * FROM innstilling")] == []


def test_settings_with_a_date_ahead_are_not_in_force_yet(okt: Okt) -> None:
    _sett(okt, f"gjelder_fra: {date(okt.dagens.year + 1, 1, 1)}\ngruppenavn: plangruppe")
    assert okt.innstillinger.gruppenavn == "ansvarsgruppe"


def _egen_svarfrist(mappe: Path, maaneder: int) -> None:
    (mappe / "rett").mkdir()
    (mappe / "rett" / "rettsgrunnlag.yaml").write_text(
        "saksfrister:\n  - {kode: forelopig_svar, gjelder_fra: 2026-01-01, hva: svar, "
        f"maaneder: {maaneder}, hjemmel: loven, kilde: loven, bekreftet: ja}}\n",
        encoding="utf-8",
    )


def test_a_row_of_the_municipality_s_own_gives_the_deadline_for_an_answer(okt: Okt, tmp_path: Path) -> None:
    """Rules 15, 146: where no file has said another one."""
    _sett(okt, "gruppenavn: plangruppe")
    assert [rad["navn"] for rad in okt.db.les("SELECT navn FROM innstilling")] == ["gruppenavn"]
    _egen_svarfrist(tmp_path, 2)
    _sett(okt, "gruppenavn: plangruppe", tmp_path)
    assert okt.innstillinger.forelopig_svar_maaneder == 2


def test_a_deadline_in_the_file_wins_over_the_row(okt: Okt, tmp_path: Path) -> None:
    _egen_svarfrist(tmp_path, 2)
    _sett(okt, "forelopig_svar_maaneder: 1", tmp_path)
    _sett(okt, "gruppenavn: plangruppe", tmp_path)
    assert okt.innstillinger.forelopig_svar_maaneder == 1
