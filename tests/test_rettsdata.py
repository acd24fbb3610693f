"""The shipped legal data, and the municipality's rows laid over it (rule 146)."""

import re
import subprocess
import sys
from datetime import date
from pathlib import Path

import pytest

from ipkit.config import les_innstillinger
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.planregler import MYNDIG
from ipkit.domain.rett import frist_forelopig_svar, gjeldende, klagevei
from ipkit.domain.samtykkealder import aldersgrenser, kommunens_grenser
from ipkit.errors import FilfeilError
from ipkit.paths import kommunens_mapper
from ipkit.rettsdata import les_rettsdata

ROT = Path(__file__).parents[1]
DAGEN = date(2026, 11, 23)
EGEN = """\
rettsgrunnlag:
  - kode: {kode}
    gjelder_fra: {fra}
    lov: en lov
    kortform: loven § 1
    gjelder: rett til noe
    klageinstans: Statsforvalteren
    klagefrist_uker: {uker}
    sendes_til: NAV-kontoret
    kilde: brev
    bekreftet: ja
"""


def _legg(mappe: Path, tekst: str, filnavn: str = "rettsgrunnlag.yaml") -> Path:
    (mappe / "rett").mkdir(parents=True, exist_ok=True)
    (mappe / "rett" / filnavn).write_text(tekst, encoding="utf-8")
    return mappe


def _uker(mapper: tuple[Path, ...] = (), dato: date = DAGEN) -> dict[str, int | None]:
    rader = gjeldende(les_rettsdata(mapper).rettsgrunnlag, dato)
    veier = {k: klagevei(r, Innstillinger()) for k, r in rader.items() if r.slag == "rett"}
    return {k: vei.uker if vei else None for k, vei in veier.items()}


def test_the_deadlines_of_the_law_by_legal_basis() -> None:
    """Rule 14: 4 weeks in health, 3 in social services and child welfare; the state's NAV is not known."""
    assert _uker() == {
        "pbrl_2_5": 4,
        "pbrl_2_5_b": 4,
        "pbrl_2_5_c": 4,
        "sotjl_28": 3,
        "bvl_15_9": 3,
        "nav_15": None,
    }


def test_every_complaint_ends_at_statsforvalteren_and_enkeltvedtak_follows_the_law() -> None:
    """Rules 13 and 21."""
    rader = gjeldende(les_rettsdata().rettsgrunnlag, DAGEN)

    assert {r.klageinstans for r in rader.values()} == {"Statsforvalteren", None}
    vedtak = {k: r.enkeltvedtak for k, r in rader.items() if r.slag == "rett"}
    assert vedtak == {
        "pbrl_2_5": "nei",
        "pbrl_2_5_b": "nei",
        "pbrl_2_5_c": "nei",
        "sotjl_28": "ja",
        "bvl_15_9": "ja",
        "nav_15": "uavklart",
    }


def test_what_is_not_verified_has_no_number() -> None:
    for rad in les_rettsdata().rettsgrunnlag:
        assert rad.bekreftet or (rad.klagefrist_uker, rad.klageinstans) == (None, None), rad.kode


def test_a_plan_has_nine_required_contents_by_letter_and_none_of_them_is_verified() -> None:
    """Rule 53: the regulation of 2022 has not been read."""
    innhold = gjeldende(les_rettsdata().planinnhold, DAGEN)

    assert "".join(innhold) == "abcdefghi"
    assert not any(rad.bekreftet for rad in innhold.values())


def test_a_provisional_answer_is_due_within_one_month() -> None:
    """Rule 15."""
    assert frist_forelopig_svar(les_rettsdata().saksfrister, DAGEN) == date(2026, 12, 23)


def test_the_settings_begin_with_the_ages_of_the_data() -> None:
    """Rules 32 and 33: the rules read settings, and these must not drift from the law."""
    rader = les_rettsdata().samtykkealder

    assert aldersgrenser(rader, Innstillinger().samtykkesektor, DAGEN) == kommunens_grenser(
        Innstillinger(), MYNDIG
    )
    assert aldersgrenser(rader, "barnevern", DAGEN).selv == 15


def test_a_municipality_adds_a_later_version_or_replaces_ours(tmp_path: Path) -> None:
    """Rule 146: whole dated rows."""
    ny = _legg(tmp_path / "ny", EGEN.format(kode="pbrl_2_5", fra="2027-01-01", uker=6))
    i_stedet = _legg(tmp_path / "i_stedet", EGEN.format(kode="nav_15", fra="2022-08-01", uker=3))

    assert _uker((ny,))["pbrl_2_5"] == 4
    assert _uker((ny,), date(2027, 1, 1))["pbrl_2_5"] == 6
    assert _uker((i_stedet,)) == {**_uker(), "nav_15": 3}


def test_the_folder_that_is_named_goes_before_the_one_beside_the_register(tmp_path: Path) -> None:
    valgt = _legg(tmp_path / "valgt", EGEN.format(kode="egen", fra="2026-01-01", uker=5))
    _legg(tmp_path / "maler", EGEN.format(kode="egen", fra="2026-01-01", uker=7))
    register = str(tmp_path / "register.db")

    assert _uker(kommunens_mapper(register, None))["egen"] == 7
    assert _uker(kommunens_mapper(register, str(valgt)))["egen"] == 5


def test_a_file_that_is_changed_is_read_again(tmp_path: Path) -> None:
    mappe = _legg(tmp_path, EGEN.format(kode="egen", fra="2026-01-01", uker=5))
    assert _uker((mappe,))["egen"] == 5
    _legg(tmp_path, EGEN.format(kode="egen", fra="2026-01-01", uker=10))
    assert _uker((mappe,))["egen"] == 10


def test_all_faults_of_the_municipality_s_file_are_listed(tmp_path: Path) -> None:
    foreldet = "Fylkes" + "mannen"
    mappe = _legg(
        tmp_path,
        f"""\
rettsgrunlag: []
saksfrister:
  - kode: forelopig_svar
    gjelder_fra: 2026-01-01
    hva: svar
    maaneder: 0
    hjemmel: loven
    kilde: loven
planinnhold: alt
rettsgrunnlag:
  - kode: egen
    gjelder_fra: i dag
    slag: kanskje
    lov:
    frist: 3
    kortform: loven § 1
    gjelder: rett til noe
    kilde: brev
  - kode: egen
    gjelder_fra: 2026-01-01
    lov: en lov
    kortform: loven § 1
    gjelder: rett til noe
    klageinstans: {foreldet}
    klagefrist_uker: 60
    kilde: brev
""",
    )
    with pytest.raises(FilfeilError) as unntak:
        les_rettsdata((mappe,))

    fil = mappe / "rett" / "rettsgrunnlag.yaml"
    assert unntak.value.feil == (
        f"{fil} linje 1: ukjent felt «rettsgrunlag». Mente du «rettsgrunnlag»?",
        f"{fil} linje 3: «Måneder» skal være fra 1 til 60.",
        f"{fil} linje 9: «planinnhold» skal være en liste: begynn hver rad med «- ».",
        f"{fil} linje 11: «lov» mangler.",
        f"{fil} linje 12: «Gjelder fra» skal være en dato som ÅÅÅÅ-MM-DD, for eksempel 2026-01-31.",
        f"{fil} linje 13: «Slag» skal være én av: rett, plikt.",
        f"{fil} linje 15: ukjent felt «frist». Fjern det.",
        f"{fil} linje 19: en frist som ikke er bekreftet, kan ikke stå her. "
        "Sett «bekreftet: ja», eller ta den bort.",
        f"{fil} linje 19: klageinstansen er Statsforvalteren; embetet som står her, "
        "tar ikke lenger imot klager.",
        f"{fil} linje 19: «Klagefrist i uker» skal være fra 1 til 52.",
    )


@pytest.mark.parametrize("alder", ["-1", "19", "mange"])
def test_an_age_is_from_0_to_18(tmp_path: Path, alder: str) -> None:
    rad = (
        f"samtykkealder:\n  - {{sektor: helse, steg: selv, gjelder_fra: 2026-01-01, alder: {alder}, "
        "hjemmel: loven, kilde: loven}\n"
    )
    with pytest.raises(FilfeilError):
        les_rettsdata((_legg(tmp_path, rad, "samtykkealder.yaml"),))


def test_the_same_code_and_day_twice_is_a_fault(tmp_path: Path) -> None:
    en = EGEN.format(kode="egen", fra="2026-01-01", uker=5)
    mappe = _legg(tmp_path, en + en.partition("\n")[2])
    with pytest.raises(FilfeilError) as unntak:
        les_rettsdata((mappe,))
    assert unntak.value.feil[0].endswith("linje 12: «egen» har to rader med samme «gjelder_fra».")


def test_the_example_of_the_administrator_s_page_is_read_without_fault(tmp_path: Path) -> None:
    side = (ROT / "docs/administrator/rettsgrunnlag.md").read_text(encoding="utf-8")
    eksempel = re.search(r"```yaml\n(.*?)```", side, re.DOTALL)
    assert eksempel is not None
    mapper = (_legg(tmp_path, eksempel[1]),)

    assert _uker(mapper, date(2026, 9, 1))["nav_15"] == 3
    assert _uker(mapper, date(2026, 8, 31))["nav_15"] is None


def test_the_administrator_s_page_names_every_code() -> None:
    side = (ROT / "docs/administrator/rettsgrunnlag.md").read_text(encoding="utf-8")
    assert [r.kode for r in les_rettsdata().rettsgrunnlag if f"`{r.kode}`" not in side] == []


def test_no_text_sends_a_complaint_to_a_body_of_the_past() -> None:
    """Rule 21: templates, data, examples and documentation."""
    filer = [f for mappe in ("maler", "eksempler", "docs") for f in (ROT / mappe).rglob("*")]
    tekster = [f for f in filer if f.suffix in (".j2", ".yaml", ".md", ".po", ".css")]
    foreldet = re.compile("fylkes" + "mann|helse" + "tilsyn", re.IGNORECASE)

    assert len(tekster) > 20
    assert [f.name for f in tekster if foreldet.search(f.read_text(encoding="utf-8"))] == []


def test_the_settings_refuse_such_a_body_too() -> None:
    """Rule 21."""
    with pytest.raises(FilfeilError) as unntak:
        les_innstillinger(("klageinstans: Fylkes" + "mannen i Fjordfylket").encode(), "k.yaml")
    assert unntak.value.feil == (
        "k.yaml linje 1: «klageinstans» navngir et embete som ikke lenger tar imot klager. "
        "Skriv Statsforvalteren.",
    )


def test_values_and_settings_load_no_yaml() -> None:
    kode = "import sys, ipkit.domain.rett, ipkit.domain.samtykkealder; sys.exit('yaml' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", kode], check=False).returncode == 0
