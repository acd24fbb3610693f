"""The arrows of design § 2 and the names of § 3, read from the source; and what a command imports."""

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from ipkit.storage.nye_planer import sett_inn_planer
from tests.fabrikk import lag_mote, lag_motedeltaker, lag_plan
from tests.storage.hjelp import aapnet, nytt_register

ROT = Path(__file__).parent.parent
PAKKE = ROT / "ipkit"
FILER = sorted(PAKKE.rglob("*.py"))

STDLIB = frozenset(sys.stdlib_module_names) | {"_sha2"}  # 3.12 and later
DELT = frozenset(
    {
        "errors",
        "lagret",
        "paths",
        "config",
        "grenser",
        "filfeil",
        "yamlleser",
        "rettsdata",
        "rettsfil",
        "sha",
        "ferdig",
        "_versjon",
    }
)
"""Single modules at the root: faults, places, settings, limits, legal data, and the YAML they share."""
LAG = {
    "domain": frozenset({"domain", "errors"}),
    "storage": frozenset({"storage", "domain"}) | DELT,
    "documents": frozenset({"documents", "domain"}) | DELT,
    "exchange": frozenset({"exchange", "domain"}) | DELT,
    "actions": frozenset({"actions", "storage", "documents", "exchange", "domain"}) | DELT,
    "cli": frozenset({"cli", "actions", "domain"}) | DELT,
}
"""What each layer may import of ipkit."""
TREDJEPART = {
    "domain": frozenset[str](),
    "storage": frozenset({"sqlmodel", "sqlalchemy", "psycopg", "sqlcipher3", "keyring"}),
    "documents": frozenset(
        {"jinja2", "markupsafe", "docx", "lxml", "babel", "platformdirs", "typst", "docxtpl"}
    ),
    "exchange": frozenset({"yaml", "pyzipper"}),
    "actions": frozenset[str](),
    "cli": frozenset({"typer", "rich"}),
}
"""What each layer may import of other packages."""
KOBLING = frozenset(
    {
        "cli/kontekst.py",
        "cli/register.py",
        "cli/register_nokkel.py",
        "cli/register_kopi.py",
        "cli/nokkelvalg.py",
    }
)
"""Where the application is wired together: the only files of the cli that know the register."""


@cache
def _kilde(fil: Path) -> str:
    return fil.read_text(encoding="utf-8")


@cache
def _tre(fil: Path) -> ast.Module:
    return ast.parse(_kilde(fil))


class Import(ast.NodeVisitor):
    """Every module that a file imports: at its top, inside a function, or for the type checker only."""

    def __init__(self, fil: Path) -> None:
        self.moduler: set[str] = set()
        self.typer: set[str] = set()
        self._bare_typer = False
        self.visit(_tre(fil))

    def visit_If(self, node: ast.If) -> None:
        foer, self._bare_typer = self._bare_typer, "TYPE_CHECKING" in ast.unparse(node.test)
        for barn in node.body:
            self.visit(barn)
        self._bare_typer = foer
        for barn in node.orelse:
            self.visit(barn)

    def visit_Import(self, node: ast.Import) -> None:
        self._legg_til(*(navn.name for navn in node.names))

    def visit_ImportFrom(self, node: ast.ImportFrom) -> None:
        assert node.level == 0, "imports are written out from the root"
        # `from ipkit.storage import logg` imports a module too.
        self._legg_til(*(f"{node.module}.{navn.name}" for navn in node.names))

    def _legg_til(self, *moduler: str) -> None:
        (self.typer if self._bare_typer else self.moduler).update(moduler)


_import = cache(Import)
"""Each file is read once for all the questions."""


def _navn(fil: Path) -> str:
    return fil.relative_to(PAKKE).as_posix()


def _lag(fil: Path) -> str:
    return fil.relative_to(PAKKE).parts[0]


I_LAG = [fil for fil in FILER if _lag(fil) in LAG]


def _egne(moduler: set[str]) -> Iterator[str]:
    """The parts of ipkit that are imported: `domain`, `errors` …"""
    for modul in moduler:
        deler = modul.split(".")
        if deler[0] == "ipkit":
            yield deler[1]


def _andre(moduler: set[str]) -> set[str]:
    return {m.split(".")[0] for m in moduler} - STDLIB - {"ipkit"}


def _for_langt(fil: Path) -> set[str]:
    """The layers that a file imports and may not."""
    funnet = _import(fil)
    moduler = funnet.moduler if _lag(fil) == "cli" else funnet.moduler | funnet.typer
    tillatt = LAG[_lag(fil)] | ({"storage"} if _navn(fil) in KOBLING else frozenset())
    return set(_egne(moduler)) - tillatt


def test_arrows_between_the_layers_point_one_way() -> None:
    assert {_navn(fil): galt for fil in I_LAG if (galt := _for_langt(fil))} == {}


def test_the_cli_names_no_more_of_the_register_than_the_type_of_a_session() -> None:
    typer = {m for fil in I_LAG if _lag(fil) == "cli" for m in _import(fil).typer}

    assert {m for m in typer if m.startswith("ipkit.storage")} <= {"ipkit.storage.okt.Okt"}


def _fremmede(fil: Path) -> set[str]:
    """The packages that a file imports and its layer may not."""
    funnet = _import(fil)
    return _andre(funnet.moduler | funnet.typer) - TREDJEPART[_lag(fil)]


def test_each_layer_imports_its_own_third_party_packages_only() -> None:
    assert {_navn(fil): galt for fil in I_LAG if (galt := _fremmede(fil))} == {}


def test_the_modules_at_the_root_import_no_layer_but_the_domain() -> None:
    for fil in PAKKE.glob("*.py"):
        if fil.name not in ("__init__.py", "__main__.py"):
            assert set(_egne(_import(fil).moduler)) <= {"domain"} | DELT, fil.name


def test_the_domain_knows_no_clock_no_files_and_no_surroundings() -> None:
    forbudt = {"os", "pathlib", "time", "sqlite3", "socket", "subprocess", "random", "io"}

    for fil in (fil for fil in FILER if _lag(fil) == "domain"):
        assert not {m.split(".")[0] for m in _import(fil).moduler} & forbudt, fil.name
        assert not re.search(r"\b(date\.today|datetime\.now|datetime\.utcnow|open)\(", _kilde(fil)), fil.name


def test_one_place_in_the_program_asks_what_time_it_is() -> None:
    spor = re.compile(r"\b(date\.today|datetime\.now|datetime\.utcnow|time\.time)\(")
    funnet = [_navn(fil) for fil in FILER if spor.search(_kilde(fil))]

    assert funnet == ["storage/okt.py"]


def test_click_is_never_imported() -> None:
    """Typer carries its own; in a clean install there is none."""
    assert not [fil for fil in FILER if "click" in _andre(_import(fil).moduler)]


def test_the_tables_of_sqlmodel_are_imported_by_nobody_but_their_generator_and_the_tests() -> None:
    bare_for_tester = {"ipkit.storage.tables", "ipkit.storage.tables_sak", "ipkit.storage.lag_skjema"}
    unntatt = {"storage/lag_skjema.py", "storage/lag_migrering.py", "storage/tables_sak.py"}

    for fil in FILER:
        if _navn(fil) not in unntatt:
            moduler = {".".join(m.split(".")[:3]) for m in _import(fil).moduler}
            assert not moduler & bare_for_tester, _navn(fil)


def test_files_hold_one_subject_and_stay_under_three_hundred_lines() -> None:
    lister = {"storage/tables.py", "storage/tables_sak.py", "storage/schema.py"}
    lange = {
        _navn(fil)
        for fil in FILER
        if len(_kilde(fil).splitlines()) > 300
        and _navn(fil) not in lister
        and not _navn(fil).startswith("storage/migreringer/")
    }

    assert lange == set()


# Names ------------------------------------------------------------------------------------------------

ORDLISTE = (ROT / "docs" / "utviklere" / "ordliste.md").read_text(encoding="utf-8")
UNNTATT = {"os_bruker", "systembruker"}


def _tabellrader(overskrift: str) -> list[list[str]]:
    """The rows of the table of the word list whose first heading is `overskrift`, in words."""
    rader = iter(ORDLISTE.splitlines())
    for rad in rader:
        if rad.startswith(f"| {overskrift} |"):
            next(rader)
            break
    celler = []
    for rad in rader:
        if not rad.startswith("|"):
            break
        celler.append([celle.strip() for celle in rad.strip("|").split("|")])
    return celler


def _ord_i(celle: str) -> set[str]:
    return set(re.findall(r"`(\w+)`", celle))


def _identifikatorer(fil: Path) -> set[str]:
    navn: set[str] = set()
    for node in ast.walk(_tre(fil)):
        match node:
            case ast.FunctionDef(name=n) | ast.ClassDef(name=n) | ast.Name(id=n) | ast.arg(arg=n):
                navn.add(n)
            case ast.Attribute(attr=n):
                navn.add(n)
    return navn - UNNTATT


def _deler(navn: str) -> set[str]:
    """`legg_til_maal` and `MaalvurderingRow` in words."""
    return {d.lower() for d in re.split(r"_+|(?<=[a-z0-9])(?=[A-Z])", navn) if d}


@pytest.fixture(scope="module")
def navn_i_koden() -> dict[str, set[str]]:
    """Every identifier, by file."""
    return {_navn(fil): _identifikatorer(fil) for fil in FILER}


def test_identifiers_are_ascii(navn_i_koden: dict[str, set[str]]) -> None:
    assert {navn for alle in navn_i_koden.values() for navn in alle if not navn.isascii()} == set()


def test_no_identifier_has_a_word_that_the_word_list_forbids(navn_i_koden: dict[str, set[str]]) -> None:
    forbudt = {ord_ for rad in _tabellrader("ord") for ord_ in _ord_i(rad[2])}
    forbudt |= {ord_ for rad in _tabellrader("feil") for ord_ in _ord_i(rad[0])}
    assert {"bruker", "klient", "service", "sporsmal", "omrade"} <= forbudt

    funnet = {(fil, navn) for fil, alle in navn_i_koden.items() for navn in alle if _deler(navn) & forbudt}

    assert funnet == set()


def test_mal_is_a_template_and_stands_only_where_templates_are(navn_i_koden: dict[str, set[str]]) -> None:
    """An å that became a would make a goal (mål) a template (mal)."""
    med_maler = ("documents/", "cli/demo.py", "paths.py")
    med_maler += tuple(f"{lag}/{navn}" for lag in ("cli", "actions") for navn in ("eksport", "dokumentmal"))
    funnet = {
        (fil, navn)
        for fil, alle in navn_i_koden.items()
        if not fil.startswith(med_maler)
        for navn in alle
        if any(re.match(r"mal(?!l)", d) for d in _deler(navn))
    }

    assert funnet == set()


def test_no_layer_is_called_service() -> None:
    assert not [fil for fil in FILER if "service" in _navn(fil).lower()]


def test_the_word_list_names_what_the_code_uses(navn_i_koden: dict[str, set[str]]) -> None:
    brukt = {del_ for alle in navn_i_koden.values() for navn in alle for del_ in _deler(navn)}

    assert {ord_ for rad in _tabellrader("ord") for ord_ in _ord_i(rad[0])} - brukt == set()


# What a command imports -------------------------------------------------------------------------------


PROGRAM = """
import shlex, sys
from ipkit.cli.main import kjor
koder = [kjor(shlex.split(linje)) for linje in sys.argv[1:]]
sys.stdout.flush()
print("MODULER", *koder, *sys.modules)
"""
LISTER = ("planer", "planer --json", "arbeidsliste", "evaluering --forfalt", "evaluering --innen 30 --json")


def _importert_av(register: Path, *kommandoer: str) -> set[str]:
    """The modules that are loaded in a fresh interpreter after these commands, in a pipe."""
    ferdig = subprocess.run(
        [sys.executable, "-c", PROGRAM, *kommandoer],
        capture_output=True,
        encoding="utf-8",
        cwd=register.parent,
        env={
            **os.environ,
            "IPKIT_REGISTER": str(register),
            "PYTHONPATH": str(ROT),
            "PYTHONIOENCODING": "utf-8",
            "PYTHONUTF8": "1",
        },
        check=True,
    )
    ord_ = ferdig.stdout.rpartition("MODULER ")[2].split()
    assert set(ord_[: len(kommandoer)]) == {"0"}, ferdig.stderr
    return set(ord_[len(kommandoer) :])


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A register with the plan of `fabrikk`, active and with a meeting."""
    sted = nytt_register(tmp_path_factory.mktemp("arkitektur"))
    mote = {"mote": (lag_mote(),), "motedeltaker": (lag_motedeltaker(),)}
    with aapnet(sted) as okt, okt.db.skriving():
        sett_inn_planer(okt, "importer", [lag_plan(**mote)])
    return Path(sted)


def test_no_command_imports_sqlalchemy_sqlmodel_or_pydantic_nor_nynorsk_babel(register: Path) -> None:
    nytt = "--register ny/register.db"
    importert = _importert_av(
        register,
        f"{nytt} register opprett",
        f"{nytt} ny-plan --navn 'Kari Nordmann' --fodselsdato 1990-05-17 --koordinator 'Ola Hansen' "
        "--fra 2026-01-15 --til 2027-01-15",
        f"{nytt} samtykke registrer 1 --type plan --gitt-av planeier --dato 2026-01-15 --form skriftlig "
        "--informert hva,hvem,bruk,folger --arkivref 26/114",
        f"{nytt} deltaker ny 1 --navn 'Per Lie'",
        f"{nytt} maal ny 1 --tekst Flytte",
        f"{nytt} tiltak ny 1 1 --tekst Søke --ansvarlig koordinator",
        f"{nytt} endre-plan 1 --bakgrunn 'Flyttet hjem.'",
        f"{nytt} mote ny 1 --type ansvarsgruppe --dato 2026-02-01",
        f"{nytt} mote referat 1 1 --skjelett --ut referat.yaml",
        f"{nytt} mote referat 1 1 --moteleder koordinator --referent 1 --fra-fil referat.yaml",
        f"{nytt} iverksett 1 --tilslutning planeier --dato 2026-02-01",
        f"{nytt} evaluering ny 1 --dato 2026-03-18 --planeier-deltok 'til stede' --maal 1=naadd "
        "--kan-tiltak-avsluttes nei --bor-maal-endres nei --bor-tiltak-endres nei --fortsatt-behov ja",
        f"{nytt} eksporter plan.docx --mottaker planeier",
        f"{nytt} eksporter plan.html --sprak nn",
        f"{nytt} eksporter plan.yaml",
        f"{nytt} eksporter referat.docx --mote 1",
        f"{nytt} samtykke trekk-tilbake 1 --ja",
        f"{nytt} register sjekk",
        f"{nytt} register sikkerhetskopi kopi.db",
        *LISTER,
        "vis",
        "mangler",
        "importer --torrkjor plan.yaml",
    )

    assert not importert & {"sqlalchemy", "sqlmodel", "pydantic", "pydantic_core", "click", "docx", "babel"}


def test_lists_and_views_in_a_pipe_import_nothing_that_draws_or_reads_files(register: Path) -> None:
    importert = _importert_av(register, *LISTER, "vis", "maal liste", "mangler", "register status")

    assert not importert & {"rich", "jinja2", "yaml", "lxml", "zipfile", "babel", "platformdirs"}


def test_the_lists_load_no_plan(register: Path) -> None:
    assert "ipkit.domain.plan" not in _importert_av(register, *LISTER)


def test_lists_and_writes_load_neither_dataclasses_nor_openssl(register: Path) -> None:
    importert = _importert_av(
        register, *LISTER, "vis", "maal ny 1 --tekst Flytte", "deltaker ny 1 --navn 'Per Lie'"
    )

    assert not importert & {"dataclasses", "hashlib", "_hashlib"}


def test_help_and_version_do_not_even_import_typer(register: Path) -> None:
    importert = _importert_av(register, "--help", "--versjon", "")

    assert not importert & {"typer", "sqlite3", "dataclasses", "json"}
