"""A register that an earlier ipkit made, with what it wrote, is upgraded and nothing of it is changed.

`registre/v1.sql` is a dump of a register of schema 1 after the acts of the demo and more: meetings, an
evaluation, consents given and withdrawn, issued documents, a closed plan. It was made with the program
of commit 5ebd5ea, and is never made again.
"""

import hashlib
import re
import shutil
from contextlib import closing
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as sqlite3

from ipkit.errors import RegisterError
from ipkit.storage import logg
from ipkit.storage.ddl import Skjema, les_skjema
from ipkit.storage.forbindelse import aapne
from ipkit.storage.handling import handling
from ipkit.storage.lag_migrering import FROSSET
from ipkit.storage.lag_skjema import lag_ddl
from ipkit.storage.migrering import MAPPE, MIGRERINGER
from ipkit.storage.planlager import hent_plan
from ipkit.storage.sikkerhetskopi import gjenopprett, oppgrader
from ipkit.storage.sjekk import sjekk
from tests.cli.harness import Ipkit
from tests.faults.test_sikkerhetskopi import FORK, _alle_steg
from tests.storage.hjelp import NAA, aapnet, nytt_maal, nytt_register

REGISTRE = Path(__file__).with_name("registre")
SISTE = MIGRERINGER[-1].nummer
GAMLE = range(1, SISTE)
FROSNE = {1: "bd083550b93a9551", 2: "5d97d8c46b8ae44d", 3: "4255621652ccea28", 4: "72cf68ad98cb60ab"}
"""The first digits of each landed migration's sha256, what is written by hand after it included."""


def hent_register(mappe: Path, skjema: int = 1) -> Path:
    """The dumped register of that schema, as a file."""
    fil = mappe / "register.db"
    with closing(sqlite3.connect(fil, isolation_level=None)) as db:
        db.executescript((REGISTRE / f"v{skjema}.sql").read_text(encoding="utf-8"))
    fil.chmod(0o600)
    return fil


@pytest.fixture(params=GAMLE, ids=lambda n: f"schema{n}")
def gammelt(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """A register of every schema there has been."""
    return hent_register(tmp_path, request.param)


Innhold = dict[str, list[dict[str, Any]]]


def _innhold(fil: Path) -> Innhold:
    with closing(sqlite3.connect(fil)) as db:
        db.row_factory = sqlite3.Row
        tabeller = [r["name"] for r in db.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
        return {t: [dict(r) for r in db.execute(f'SELECT * FROM "{t}"')] for t in tabeller}


def _slik_det_var(naa: Innhold, foer: Innhold) -> Innhold:
    """What there is now, seen through the columns of then."""
    return {
        tabell: [{k: rad[k] for k in rader[0]} for rad in naa[tabell]]
        for tabell, rader in foer.items()
        if rader
    }


def _skjema(fil: Path) -> Skjema:
    with closing(sqlite3.connect(fil)) as db:
        rader = db.execute(
            "SELECT sql FROM sqlite_master WHERE type IN ('table', 'index') AND sql IS NOT NULL"
        )
        return les_skjema([sql for (sql,) in rader])


def _likt(skjema: Skjema) -> tuple[Any, ...]:
    """A schema to compare: the order of columns does not count."""
    tabeller = {t.navn: (t.kolonner, set(t.vilkaar), t.hale) for t in skjema.tabeller.values()}
    return tabeller, {i.navn: " ".join(i.setning.split()) for i in skjema.indekser.values()}


def test_every_value_of_every_row_is_what_it_was(gammelt: Path) -> None:
    foer = _innhold(gammelt)

    oppgrader(str(gammelt), NAA)

    etter = _slik_det_var(_innhold(gammelt), foer)
    vokst = ("logg", "logghode", "aktor", "migrering")  # the upgrade itself is written there
    assert {t: r for t, r in etter.items() if t not in vokst} == {
        t: r for t, r in foer.items() if r and t not in vokst
    }
    for tabell in ("logg", "aktor", "migrering"):
        assert [rad for rad in foer[tabell] if rad not in etter[tabell]] == []
    assert len(etter["logg"]) == len(foer["logg"]) + 1


def test_the_register_is_in_order_and_the_chains_hold(gammelt: Path) -> None:
    oppgrader(str(gammelt), NAA)

    with aapnet(str(gammelt)) as okt:
        assert sjekk(okt, str(gammelt)) == ()
        assert list(logg.brudd(okt)) == []
        assert okt.db.les("PRAGMA foreign_key_check") == []
        assert [hent_plan(okt.db, n).hode.nummer for n in range(1, 7)] == [1, 2, 3, 4, 5, 6]


def test_the_schema_is_that_of_a_new_register(gammelt: Path, tmp_path: Path) -> None:
    oppgrader(str(gammelt), NAA)

    (tmp_path / "nytt").mkdir()
    nytt = Path(nytt_register(tmp_path / "nytt"))
    assert _likt(_skjema(gammelt)) == _likt(_skjema(nytt)) == _likt(les_skjema(lag_ddl("sqlite")))
    with closing(sqlite3.connect(gammelt)) as a, closing(sqlite3.connect(nytt)) as b:
        vern = "SELECT sql FROM sqlite_master WHERE type = 'trigger' ORDER BY name"
        assert a.execute(vern).fetchall() == b.execute(vern).fetchall() != []


def test_the_log_still_refuses_to_be_changed_and_references_still_hold(gammelt: Path) -> None:
    oppgrader(str(gammelt), NAA)

    with closing(sqlite3.connect(gammelt, isolation_level=None)) as db:
        db.execute("PRAGMA foreign_keys=ON")
        for setning in (
            "UPDATE logg SET resultat = 'x'",
            "DELETE FROM logg",
            "DELETE FROM mote",
            "DELETE FROM person",
            "UPDATE \"plan\" SET status = 'ukjent'",
        ):
            with pytest.raises(sqlite3.IntegrityError):
                db.execute(setning)


def test_plans_that_were_made_before_can_be_changed_after(gammelt: Path) -> None:
    oppgrader(str(gammelt), NAA)

    with aapnet(str(gammelt)) as okt:
        nummer = nytt_maal(okt, 1)
        with handling(okt, "tiltak endre", 4) as h:
            h.lagre(*h.plan.tiltak)
        assert hent_plan(okt.db, 1).maal[-1].nummer == nummer
        assert sjekk(okt, str(gammelt)) == ()


def test_what_a_later_migration_brought_is_checked_against_its_default(gammelt: Path) -> None:
    """History from before knows nothing of the column, and a change around ipkit is found all the same."""
    oppgrader(str(gammelt), NAA)

    with closing(sqlite3.connect(gammelt, isolation_level=None)) as db:
        db.execute("UPDATE person SET tolk = 'endret' WHERE navn = 'Kari Nordmann'")
    with aapnet(str(gammelt)) as okt:
        assert [f.kode for f in sjekk(okt, str(gammelt))] == ["IP-D16"]


def test_a_register_of_an_older_schema_is_refused_with_the_command_and_left_alone(gammelt: Path) -> None:
    foer = _innhold(gammelt)

    with pytest.raises(RegisterError) as feil, aapnet(str(gammelt)):
        pass

    assert feil.value.exit_code == 8
    assert re.fullmatch(
        rf"Registeret har skjema \d, og programmet trenger {SISTE}. Kjør: ipkit register oppgrader",
        feil.value.melding,
    )
    assert _innhold(gammelt) == foer


def test_the_commands_upgrade_it_and_go_on(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ipkit = Ipkit(tmp_path, monkeypatch)
    ipkit.register.parent.mkdir()
    shutil.copy(hent_register(tmp_path), ipkit.register)

    for kommando in (("vis", "4"), ("planer",), ("register", "sjekk"), ("register", "status")):
        resultat = ipkit(*kommando)
        assert (resultat.kode, resultat.ut) == (8, "")
        assert resultat.feil == (
            f"IP-D04: Registeret har skjema 1, og programmet trenger {SISTE}. "
            "Kjør: ipkit register oppgrader\n"
        )
    ipkit.ok("register", "oppgrader")
    assert ipkit.ok("register", "sjekk").ut == "Registeret er i orden.\n"
    assert "Kari Nordmann" in ipkit.ok("vis", "4").ut
    assert ipkit.ok("planer").ut.count("\n") == 6
    for plan in range(1, 7):
        ipkit.ok("mangler", str(plan), dato="2026-11-22")
        ipkit.ok("eksporter", f"plan{plan}.html", "--plan", str(plan), dato="2026-11-22")


def test_the_backup_that_was_made_first_brings_the_old_register_back(gammelt: Path) -> None:
    foer = _innhold(gammelt)

    antall, kopi = oppgrader(str(gammelt), NAA)

    assert antall == len([m for m in MIGRERINGER if m.nummer > len(foer["migrering"])])
    assert kopi is not None and _innhold(kopi) == foer
    gjenopprett(str(gammelt), kopi, NAA)
    assert _innhold(gammelt)["plan"] == foer["plan"]


# The oldest goes through every statement of every step; the others through the last of them again.
@FORK
@pytest.mark.parametrize(
    "gammelt",
    [pytest.param(n, id=f"schema{n}", marks=() if n == 1 else pytest.mark.full) for n in GAMLE],
    indirect=True,
)
def test_killed_at_any_statement_it_is_the_old_register_or_the_new_one(gammelt: Path, tmp_path: Path) -> None:
    foer, hel = _innhold(gammelt), gammelt.read_bytes()
    teller, naa = iter(range(10_000)), [gammelt]

    def lag() -> Any:
        mappe = tmp_path / str(next(teller))
        mappe.mkdir()
        naa[0] = mappe / "register.db"
        naa[0].write_bytes(hel)
        naa[0].chmod(0o600)
        return lambda: oppgrader(str(naa[0]), NAA)

    def kontroller() -> None:
        with closing(aapne(str(naa[0]))._dbapi) as db:
            (skjema,) = db.execute("PRAGMA user_version").fetchone()
        # Each step is a transaction of its own: between two of them it is a register of a landed schema.
        if skjema == len(foer["migrering"]):
            assert _innhold(naa[0]) == foer
        else:
            assert _slik_det_var(_innhold(naa[0]), foer)["plan"] == foer["plan"]
        shutil.rmtree(naa[0].parent)

    assert _alle_steg(lag, kontroller, hopp=7) > 100


@pytest.mark.parametrize("nummer", range(1, FROSSET + 1))
def test_a_landed_migration_is_never_edited(nummer: int) -> None:
    steg = MIGRERINGER[nummer - 1]
    moduler = [import_module(f"{MAPPE}.{modul}") for modul in (steg.modul, steg.tillegg) if modul]
    tekst = "".join(Path(str(modul.__file__)).read_text(encoding="utf-8") for modul in moduler)
    assert hashlib.sha256(tekst.encode()).hexdigest().startswith(FROSNE[nummer])


def test_every_landed_schema_has_a_register_to_upgrade() -> None:
    assert [fil.name for fil in sorted(REGISTRE.iterdir())] == [f"v{n}.sql" for n in range(1, FROSSET + 1)]
    assert [m.nummer for m in MIGRERINGER] == list(range(1, SISTE + 1))


def test_the_dumps_tell_nothing_of_the_machine_they_were_made_on() -> None:
    for fil in REGISTRE.iterdir():
        assert not re.search(r"/(tmp|home|root|work|Users)/|[A-Z]:\\", fil.read_text(encoding="utf-8"))
