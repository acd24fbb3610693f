"""Plans in from files: all or nothing, and the same bytes out again."""

import shutil
from pathlib import Path

import pytest

from ipkit.actions.eksport import Eksport, eksporter
from ipkit.actions.importer import importer
from ipkit.actions.register import sett_innstillinger
from ipkit.errors import FilfeilError, IkkeFunnetError, KonfliktError, RegelError
from ipkit.paths import datamappe
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt
from tests.actions.conftest import klokke, siste_logg
from tests.storage.hjelp import tomt_register

EKSEMPLER = datamappe("eksempler")
PLANER = sorted(fil for fil in EKSEMPLER.glob("*.yaml") if fil.name != "kommune.yaml")


def _alt(okt: Okt) -> list[tuple[object, ...]]:
    tabeller = okt.db.les("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    unntatt = {"logg", "logghode", "aktor", "begrunnelse"}
    return [
        (rad["name"], *map(tuple, okt.db.les(f'SELECT * FROM "{rad["name"]}"')))
        for rad in tabeller
        if rad["name"] not in unntatt
    ]


@pytest.fixture
def filer(mappe: Path) -> list[Path]:
    """Copies of the three example plans."""
    return [Path(shutil.copy(fil, mappe / fil.name)) for fil in PLANER]


def _rett(fil: Path, gammelt: str, nytt: str) -> None:
    tekst = fil.read_text(encoding="utf-8")
    assert gammelt in tekst
    fil.write_text(tekst.replace(gammelt, nytt, 1), encoding="utf-8", newline="\n")


@pytest.mark.parametrize("fil", PLANER, ids=lambda fil: fil.stem)
def test_export_import_export_of_the_examples_is_byte_equal(tmp_path: Path, fil: Path) -> None:
    utskrifter, kilde = [], fil
    for runde in range(2):
        sted = str(tmp_path / f"{runde}.db")
        tomt_register(sted, klokke())
        with aapne_okt(sted, klokke=klokke) as okt:
            sett_innstillinger(okt, (EKSEMPLER / "kommune.yaml").read_bytes(), "kommune.yaml")
            assert importer(okt, [kilde]).planer == (1,)
            kilde = tmp_path / f"{runde}.yaml"
            eksporter(okt, Eksport(fil=kilde, plan=1))
        utskrifter.append(kilde.read_bytes())

    assert utskrifter[0] == utskrifter[1]


def test_kommune_yaml_among_the_files_is_passed_over(okt: Okt, filer: list[Path], mappe: Path) -> None:
    kommune = Path(shutil.copy(EKSEMPLER / "kommune.yaml", mappe))

    resultat = importer(okt, [*filer[:1], kommune, *filer[1:]])

    assert resultat.planer == (2, 3, 4)
    assert resultat.hoppet_over == (kommune,)


def test_a_dry_run_says_how_many_and_writes_nothing(okt: Okt, filer: list[Path]) -> None:
    foer = _alt(okt)

    assert importer(okt, filer, torrkjor=True) == ((), 3, ())
    assert _alt(okt) == foer


def test_one_bad_file_among_good_ones_stops_them_all_and_every_fault_is_listed(
    okt: Okt, filer: list[Path]
) -> None:
    _rett(filer[0], "fodselsdato: ", "fodselsdato: i fjor # ")
    _rett(filer[2], "status: aktiv", "status: rask")
    foer = _alt(okt)

    with pytest.raises(FilfeilError) as feil:
        importer(okt, filer)

    assert [linje.split(" linje ")[0] for linje in feil.value.feil] == [str(filer[0]), str(filer[2])]
    assert _alt(okt) == foer


def test_a_life_area_that_the_municipality_does_not_have_is_a_fault_of_the_file(
    okt: Okt, filer: list[Path]
) -> None:
    _rett(filer[1], "livsomraade: bolig", "livsomraade: hobby")

    with pytest.raises(FilfeilError, match="1 feil") as feil:
        importer(okt, filer)
    assert feil.value.feil[0].startswith(f"{filer[1]}: livsområdet «hobby» er ukjent. Kjente: bolig, ")


def test_the_same_plan_twice_is_a_conflict_among_the_files_and_with_the_register(
    okt: Okt, filer: list[Path]
) -> None:
    foer = _alt(okt)
    with pytest.raises(KonfliktError, match="står to ganger blant filene"):
        importer(okt, [filer[0], filer[1], filer[0]])
    assert _alt(okt) == foer

    importer(okt, filer[:1])
    with pytest.raises(KonfliktError, match="er alt plan 2 i registeret"):
        importer(okt, filer)


def test_a_second_open_plan_for_the_same_person_is_refused_across_files(
    okt: Okt, filer: list[Path], mappe: Path
) -> None:
    """Rule 49."""
    annen = Path(shutil.copy(filer[0], mappe / "annen.yaml"))
    id_ = next(linje for linje in annen.read_text(encoding="utf-8").splitlines() if linje.startswith("id: "))
    _rett(annen, id_, "id: 99999999-0000-4000-8000-000000000001")
    foer = _alt(okt)

    with pytest.raises(RegelError, match="for samme person") as feil:
        importer(okt, [filer[0], annen])
    assert feil.value.kode == "IP-R49"
    assert _alt(okt) == foer
    assert siste_logg(okt, 0)["resultat"] == "avvist IP-R49"

    importer(okt, [filer[0]])
    with pytest.raises(RegelError) as feil:
        importer(okt, [annen])
    assert feil.value.kode == "IP-R49"


def test_a_file_that_is_not_there_stops_before_anything_is_read(okt: Okt, filer: list[Path]) -> None:
    with pytest.raises(IkkeFunnetError):
        importer(okt, [*filer, filer[0].with_name("borte.yaml")])


def test_a_fault_in_the_middle_of_writing_leaves_nothing(
    okt: Okt, filer: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    foer = _alt(okt)

    def feil(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("ipkit.storage.handling.logg.skriv", feil)
    with pytest.raises(KeyboardInterrupt):
        importer(okt, filer)
    assert _alt(okt) == foer
