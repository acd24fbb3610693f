"""Rule 47: what must not stand in shell history and lists of processes is refused before anything is done."""

import pytest

from tests.cli.harness import Ipkit
from tests.cli.test_hjelp import ALLE

NUMMER = "17859012345"  # synthetic: month + 80


@pytest.mark.parametrize("kommando", ALLE, ids=" ".join)
def test_no_command_takes_a_national_id_number_as_an_argument(
    uten_register: Ipkit, kommando: tuple[str, ...]
) -> None:
    for slik in ((NUMMER,), ("--tekst", NUMMER), (f"--tekst={NUMMER}",)):
        svar = uten_register(*kommando, *slik)
        assert (svar.kode, svar.ut, svar.feil.partition(":")[0]) == (2, "", "IP-K03")
        assert NUMMER not in svar.feil


@pytest.mark.parametrize(
    "argumenter",
    [
        ("vis", "178590 12345"), ("vis", "178590-12345"), ("vis", "17.85.90 12345"), ("vis", "178590 123 45"),
        ("vis", "17 85 90 12345"), ("vis", "17/85/90-12345"), ("vis", "17-85-90", "123 45"),
        ("vis", "１７８５９０１２３４５"), ("vis", "178590", "12345"),
        ("--utfort-av", f"Eva {NUMMER}", "planer"),
        ("--register", f"{NUMMER}.db", "planer"), ("eksporter", f"plan-{NUMMER}.docx"),
    ],
)  # fmt: skip
def test_however_it_is_written_and_wherever_it_stands(
    uten_register: Ipkit, argumenter: tuple[str, ...]
) -> None:
    assert uten_register(*argumenter).feil.startswith("IP-K03: Et argument ser ut som et fødselsnummer.")
    assert uten_register("kjor", "-", stdin=" ".join(argumenter)).kode == 2


@pytest.mark.parametrize(
    "argumenter",
    [
        ("logg", "kontroller", "--anker", "1.2.a12345678901bcd0"),
        ("register", "nokkel", "12345678"),
        ("vis", "123456789012"),
        (
            "utlevering",
            "ny",
            "1",
            "--dato",
            "2026-05-20",
            "--fra",
            "2026-01-15",
            "--til",
            "22 11 33 44, 55 66 77 88",
        ),
    ],
)
def test_a_mark_of_the_log_and_other_numbers_are_none(
    uten_register: Ipkit, argumenter: tuple[str, ...]
) -> None:
    assert "IP-K03" not in uten_register(*argumenter).feil


@pytest.mark.parametrize(
    "adresse",
    [
        "postgresql+psycopg://ipkit:hemmelig@server/ipkit",
        "postgresql://ipkit:hemmelig@server/ipkit",
        "postgresql://server/ipkit?user=ipkit&password=hemmelig",
    ],
)
def test_a_password_in_the_address_of_a_server_is_no_argument(uten_register: Ipkit, adresse: str) -> None:
    for slik in (("--register", adresse), (f"--register={adresse}",)):
        svar = uten_register(*slik, "planer")
        assert (svar.kode, svar.feil.partition(":")[0]) == (2, "IP-K03")
        assert "hemmelig" not in svar.feil


def test_an_address_without_one_and_one_in_the_environment_are_no_fault(
    uten_register: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert "IP-K03" not in uten_register("--register", "postgresql://ipkit@127.0.0.1:1/x", "planer").feil
    monkeypatch.setenv("IPKIT_REGISTER", "postgresql://ipkit:hemmelig@127.0.0.1:1/x")
    svar = uten_register("kjor", "-", stdin="planer\n")
    assert "IP-K03" not in svar.feil
    assert "hemmelig" not in svar.feil + svar.ut
