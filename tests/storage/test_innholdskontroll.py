"""A changed letter in the file shows, though every page of it is whole (T6)."""

from contextlib import closing
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from ipkit.domain.elementer import BARN, HODE, PLANEIER
from ipkit.domain.verdi import replace
from ipkit.storage.handling import handling
from ipkit.storage.koder import sett_inn
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.sjekk import sjekk
from tests.storage.hjelp import IDAG, aapnet, hel_plan, nytt_maal, nytt_register, tom_plan


@pytest.fixture
def sted(tmp_path: Path) -> str:
    """Three plans, two of one planeier, changed through both, and one element taken out."""
    sted = nytt_register(tmp_path, planer=2)
    with aapnet(sted) as okt:
        felles = hel_plan(0).planeier
        ny = replace(tom_plan(7), planeier=replace(felles, navn=f"{felles.navn} Lie"))
        with okt.db.skriving():
            sett_inn_planer(okt, "importer", [replace(ny, hode=replace(ny.hode, planeier_id=felles.id))])
        with handling(okt, "endre-plan", 3) as h:
            h.lagre(replace(h.plan.planeier, telefon="55 11 11 11"))
        nytt_maal(okt, 1)
        with handling(okt, "mote referat", 1) as h:
            h.fjern(h.plan.sakspunkt[0])
    return sted


def funn(sted: str) -> list[tuple[str, str]]:
    with aapnet(sted) as okt:
        return [(f.kode, f.tekst) for f in sjekk(okt, sted)]


def endre(sted: str, setning: str) -> None:
    with closing(sqlite3.connect(sted, isolation_level=None)) as db:
        db.execute(setning)


def test_a_register_that_only_ipkit_has_written_is_as_written(sted: str) -> None:
    assert funn(sted) == []


@pytest.mark.parametrize("tabell", [s.navn for s in (HODE, PLANEIER, *BARN) if s.navn != "sakspunkt"])
def test_a_change_around_ipkit_is_found_in_every_kind_of_element(sted: str, tabell: str) -> None:
    kolonne = {
        "plan": "saksnummer", "person": "navn", "koordinator": "navn", "fagplan": "tittel",
        "deltaker": "navn", "tilslutning": "merknad", "samtykke": "vitne", "evaluering": "oppsummering",
        "maalvurdering": "begrunnelse", "mote": "sted", "motedeltaker": "ja_til_motet",
        "onske": "merknad", "informasjon": "merknad", "vurdering": "kriterier", "nodtilgang": "navn",
        "beslutning": "begrunnelse", "utlevering": "hva", "andretjeneste": "tjeneste",
        "revisjon": "endringer", "utsending": "navn",
    }.get(tabell, "tekst")  # fmt: skip
    verdi = "1 - ja_til_motet" if kolonne == "ja_til_motet" else "'endret'"
    endre(sted, f'UPDATE "{tabell}" SET {kolonne} = {verdi}')
    assert ("IP-D16", "Plan 1 er ikke slik den ble skrevet. Filen er skadet, eller endret utenom ipkit.") in (
        funn(sted)
    )


@pytest.mark.parametrize(
    "setning",
    [
        "DELETE FROM tiltak",
        "UPDATE historikk SET innhold = '{}' WHERE plan = 1 AND element = 'maal/1'",
        "DELETE FROM historikk WHERE plan = 1 AND element = 'person'",
        "UPDATE plan SET fra = 'i fjor' WHERE nummer = 1",
    ],
)
def test_what_is_gone_or_cannot_be_read_is_found(sted: str, setning: str) -> None:
    endre(sted, setning)
    assert "IP-D16" in {kode for kode, _ in funn(sted)}


def test_a_document_that_is_not_what_was_issued_is_found(sted: str) -> None:
    with aapnet(sted) as okt, okt.db.skriving():
        sett_inn(okt.db, "innhold", {"sha256": "0" * 64, "data": b"noe annet"})
        dokument = {
            "nummer": 1, "plan": 1, "dokument": "plan", "variant": "kort", "format": "docx", "mote": None,
            "mottaker": "planeier", "utgave": 1, "dato": IDAG, "sha256": "0" * 64, "sprak": "nb",
        }  # fmt: skip
        kjente = okt.db.les("SELECT name FROM pragma_table_info('dokument')")
        sett_inn(okt.db, "dokument", {rad["name"]: dokument.get(rad["name"]) for rad in kjente})
    assert ("IP-D17", "Dokument 1 er ikke slik det ble utstedt.") in funn(sted)


@pytest.mark.parametrize(
    ("setning", "hva"),
    [
        (
            "INSERT INTO person SELECT 'borte', " + "{resten} FROM person LIMIT 1",
            "1 personer uten plan",
        ),
        ("INSERT INTO innhold (sha256, data) VALUES ('00', x'00')", "1 filer uten dokument"),
    ],
)
def test_what_nothing_leads_to_any_more_is_found(sted: str, setning: str, hva: str) -> None:
    with closing(sqlite3.connect(sted)) as db:
        kolonner = [rad[1] for rad in db.execute("PRAGMA table_info(person)") if rad[1] != "id"]
    endre(sted, setning.format(resten=", ".join(kolonner)))
    assert [(kode, hva in tekst) for kode, tekst in funn(sted)] == [("IP-D23", True)]


def test_a_plan_that_the_morning_list_could_pass_over_is_found(sted: str) -> None:
    """The days that the list searches with are kept by the database; somebody went around it."""
    endre(sted, "UPDATE dekning SET koordinator_til = '9999-12-30'")
    assert {kode for kode, _ in funn(sted)} == {"IP-D26"}


@pytest.mark.parametrize(
    ("setning", "navn"),
    [
        ("DROP TRIGGER logg_slettes_ikke", "logg_slettes_ikke"),
        ("CREATE TRIGGER tyv AFTER INSERT ON maal BEGIN UPDATE maal SET tekst = 'x'; END", "tyv"),
        ("CREATE VIEW navn AS SELECT navn FROM person", "navn"),
    ],
)
def test_what_runs_by_itself_in_a_register_is_what_the_program_put_there(
    sted: str, setning: str, navn: str
) -> None:
    """Whoever takes the guard of the log away, or lays a trap, has not changed a row yet."""
    endre(sted, setning)
    (en,) = funn(sted)
    assert (en[0], f"({navn})" in en[1]) == ("IP-D28", True)
