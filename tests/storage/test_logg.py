"""The log is append-only, and a change of it shows (manipulasjonsavslørende)."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.verdi import replace
from ipkit.errors import BruksfeilError, IpkitError
from ipkit.storage import logg
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.okt import les_innstillinger
from ipkit.storage.sjekk import sjekk
from tests.storage.hjelp import aapnet, nytt_maal, nytt_register


@pytest.fixture
def sted(tmp_path: Path) -> str:
    """Two plans; the chain of plan 1 has five rows, one with a reason."""
    sted = nytt_register(tmp_path, planer=2)
    with aapnet(sted) as okt:
        for _ in range(3):
            nytt_maal(okt, 1)
        with handling(okt, "maal endre", 1, begrunnelse="Byttet behandler") as h:
            h.lagre(replace(h.plan.maal[0], tekst="Noe annet"))
    return sted


def brudd(sted: str) -> list[tuple[int, int]]:
    with aapnet(sted) as okt:
        return [tuple(b) for b in logg.brudd(okt)]


def uten_vern(sted: str, *setninger: str) -> None:
    """What someone does who owns the file: takes the guard away first."""
    with closing(sqlite3.connect(sted, isolation_level=None)) as db:
        for vern in ("logg_endres_ikke", "logg_slettes_ikke", "logg_erstattes_ikke"):
            db.execute(f"DROP TRIGGER {vern}")
        for setning in setninger:
            db.execute(setning)


@pytest.mark.parametrize(
    "setning",
    [
        "UPDATE logg SET resultat = 'x' WHERE kjede = 1",
        "DELETE FROM logg WHERE kjede = 1 AND lopenummer = 5",
        "DELETE FROM logg",
        "INSERT OR REPLACE INTO logg SELECT * FROM logg WHERE kjede = 1 AND lopenummer = 2",
    ],
)
def test_the_database_refuses_to_change_or_remove_a_row(sted: str, setning: str) -> None:
    with aapnet(sted) as okt:
        with pytest.raises(IpkitError), okt.db.skriving():
            okt.db.utfor(setning)
        assert list(logg.brudd(okt)) == []
        assert len(okt.db.les("SELECT * FROM logg WHERE kjede = 1")) == 5


HVOR = "WHERE kjede = 1 AND lopenummer"


@pytest.mark.parametrize(
    ("setninger", "funn"),
    [
        ((f"UPDATE logg SET resultat = 'avvist' {HVOR} = 3",), (1, 3)),
        ((f"UPDATE logg SET utfort_av = 'Noen' {HVOR} = 1",), (1, 1)),
        ((f"UPDATE logg SET dagens_dato = '2020-01-01' {HVOR} = 5",), (1, 5)),
        ((f"DELETE FROM logg {HVOR} = 2",), (1, 2)),
        ((f"DELETE FROM logg {HVOR} = 1",), (1, 1)),
        ((f"DELETE FROM begrunnelse {HVOR} = 5", f"DELETE FROM logg {HVOR} = 5"), (1, 5)),
        ((f"UPDATE logg SET lopenummer = -3 {HVOR} = 3", f"UPDATE logg SET lopenummer = 3 {HVOR} = 2",
          f"UPDATE logg SET lopenummer = 2 {HVOR} = -3"), (1, 2)),
        (("UPDATE logghode SET hash = printf('%064d', 0) WHERE kjede = 1",), (1, 5)),
        (("UPDATE logghode SET lopenummer = 4 WHERE kjede = 1",), (1, 4)),
        (("UPDATE logghode SET lopenummer = 6 WHERE kjede = 1",), (1, 6)),
        (("DELETE FROM logghode WHERE kjede = 1",), (1, 1)),
        (("DELETE FROM begrunnelse", "DELETE FROM logg WHERE kjede = 1"), (1, 1)),
        ((f"UPDATE begrunnelse SET tekst = 'Noe annet' {HVOR} = 5",), (1, 5)),
        (("DELETE FROM logg WHERE kjede = 0", "DELETE FROM logghode WHERE kjede = 0"), (0, 1)),
        (("UPDATE logg SET kjede = 3 WHERE kjede = 2",), (2, 1)),
    ],
)  # fmt: skip
def test_what_was_done_to_a_chain_is_found(
    sted: str, setninger: tuple[str, ...], funn: tuple[int, int]
) -> None:
    uten_vern(sted, *setninger)
    assert funn in brudd(sted)


def test_a_rewritten_row_with_a_hash_of_its_own_breaks_the_next_one(sted: str) -> None:
    uten_vern(sted, f"UPDATE logg SET handling = 'vis', hash = 'a' {HVOR} = 2")
    assert brudd(sted) == [(1, 2)]
    with aapnet(sted) as okt:
        funn, vernet = sjekk(okt, sted)
    assert (funn.kode, "Loggen for plan 1 er endret fra linje 2" in funn.tekst) == ("IP-D12", True)
    assert (vernet.kode, "logg_endres_ikke" in vernet.tekst) == ("IP-D28", True)


def test_a_reason_can_be_erased_without_breaking_the_chain(sted: str) -> None:
    with aapnet(sted) as okt:
        with okt.db.skriving():
            okt.db.utfor("DELETE FROM begrunnelse WHERE kjede = 1")
        assert list(logg.brudd(okt)) == []
    assert b"Byttet behandler" not in Path(sted).read_bytes()


def test_chains_of_plans_are_of_their_own_and_begin_at_the_plan(sted: str) -> None:
    with aapnet(sted) as okt:
        rader = okt.db.les("SELECT kjede, max(lopenummer) AS siste FROM logg GROUP BY kjede ORDER BY kjede")
        assert [tuple(rad) for rad in rader] == [(0, 1), (1, 5), (2, 1)]
        forste = okt.db.les("SELECT forrige FROM logg WHERE lopenummer = 1")
        assert {rad["forrige"] for rad in forste} == {logg.START}


def test_the_hash_covers_every_column_of_the_log_but_itself() -> None:
    from ipkit.storage.schema import KOLONNER

    assert set(logg._I_HASH) == set(KOLONNER["logg"]) - {"hash"}


def test_two_different_rows_never_give_the_same_bytes_to_hash() -> None:
    rad = dict.fromkeys(logg._I_HASH, "")
    assert logg._hash({**rad, "handling": "ab", "felter": "c"}) != logg._hash(
        {**rad, "handling": "a", "felter": "bc"}
    )


def test_a_register_that_can_be_written_is_never_read_without_a_trace(sted: str) -> None:
    """Design D7, rule 46."""
    with (
        pytest.raises(BruksfeilError, match="Kjør kommandoen uten --uten-logg"),
        aapnet(sted, uten_logg=True),
    ):
        pass


@pytest.mark.usefixtures("kan_ikke_skrives")
def test_a_register_that_cannot_be_written_is_read_only_without_log(sted: str) -> None:
    with aapnet(sted) as okt:
        foer = len(okt.db.les("SELECT * FROM logg"))
    with aapnet(sted, uten_logg=True) as okt:
        assert les_plan(okt, 1, "vis").hode.nummer == 1
        with pytest.raises(BruksfeilError):
            nytt_maal(okt, 1)
    with aapnet(sted) as okt:
        assert len(okt.db.les("SELECT * FROM logg")) == foer


def test_settings_are_dated_and_the_newest_that_has_begun_counts(sted: str) -> None:
    with aapnet(sted, dagens=date(2026, 6, 1)) as okt:
        assert okt.innstillinger == Innstillinger()
        with okt.db.skriving():
            for navn, fra, verdi in (
                ("kommune", "2026-01-01", '"Fjordvik"'),
                ("evaluering_maaneder", "2026-01-01", "12"),
                ("evaluering_maaneder", "2026-06-01", "6"),
                ("evaluering_maaneder", "2026-06-02", "3"),
            ):
                okt.db.utfor(
                    "INSERT INTO innstilling (navn, gjelder_fra, verdi) VALUES (:navn, :fra, :verdi)",
                    navn=navn,
                    fra=fra,
                    verdi=verdi,
                )
        okt.glem_innstillinger()
        assert okt.innstillinger == Innstillinger(kommune="Fjordvik", evaluering_maaneder=6)
        dagen_foer = les_innstillinger(okt.db, date(2026, 5, 31))
        assert dagen_foer == {"kommune": "Fjordvik", "evaluering_maaneder": 12}
        assert les_innstillinger(okt.db, date(2025, 12, 31)) == {}
