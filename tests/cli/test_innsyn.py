"""The person's right to see (rules 46, 47, 141, 142): the package, who may have it, and what is not in it."""

import json
import os
import stat
import zipfile
from typing import Any

import pytest

from ipkit.actions import innsyn
from tests.cli.harness import Ipkit
from tests.documents.lesing import docx_tekst


def _pakke(ipkit: Ipkit, *valg: str) -> tuple[str, dict[str, Any]]:
    ipkit.ok("innsyn", "1", "--mappe", "ut", *valg)
    data = json.loads((ipkit.mappe / "ut/innsyn.json").read_text(encoding="utf-8"))
    return docx_tekst((ipkit.mappe / "ut/innsyn.docx").read_bytes()), data


def test_the_package_tells_what_is_written_who_saw_it_and_what_was_issued(ipkit: Ipkit) -> None:
    ipkit.ok("vis", "1")
    ipkit.ok("arbeidsliste")
    ipkit.ok("eksporter", "plan.docx", "--plan", "1", "--mottaker", "1")
    tekst, data = _pakke(ipkit)
    for setning in (
        "Kari Nordmann",
        "Jeg vil bo for meg selv.",
        "Flytte til egen leilighet",
        "Så på planen",
        "Så planen i arbeidslisten",
        "Individuell plan | Per Lie, Fysioterapitjenesten",
        "Ingenting er holdt tilbake.",
    ):
        assert setning in tekst, setning
    assert data["plan"]["planeier"]["navn"] == "Kari Nordmann"
    assert [d["mottaker"] for d in data["dokumenter"]][:1] == ["Per Lie, Fysioterapitjenesten"]
    assert {rad["slag"] for rad in data["logg"]} >= {"lest", "skrevet", "dokument"}


def test_a_refused_attempt_is_told_of(ipkit: Ipkit) -> None:
    ipkit.ok("deltaker", "ny", "1", "--navn", "Gry Lie")
    assert ipkit("eksporter", "plan.docx", "--plan", "1", "--mottaker", "2").kode == 5
    assert "Skrev dokumentet «plan» – ble nektet" in _pakke(ipkit)[0]


def test_no_file_has_a_name_of_a_person_and_only_the_owner_may_read_them_rule_47(ipkit: Ipkit) -> None:
    ipkit.ok("kartlegging", "skriv", "1", "bolig", "--ressurser", "Spiller kornett")
    _pakke(ipkit)
    filer = sorted((ipkit.mappe / "ut").iterdir())
    assert [fil.name for fil in filer] == ["innsyn.docx", "innsyn.json", "kartlegging.docx"]
    if os.name != "nt":
        assert {stat.S_IMODE(fil.stat().st_mode) for fil in filer} == {0o600}
        assert stat.S_IMODE((ipkit.mappe / "ut").stat().st_mode) == 0o700


def test_the_mapping_goes_along_to_the_planeier_in_a_file_of_its_own_rules_41_42(ipkit: Ipkit) -> None:
    ipkit.ok("kartlegging", "skriv", "1", "bolig", "--ressurser", "Spiller kornett")
    tekst, data = _pakke(ipkit)
    assert "Spiller kornett" not in tekst
    assert "Spiller kornett" in docx_tekst((ipkit.mappe / "ut/kartlegging.docx").read_bytes())
    assert "Spiller kornett" in str(data["kartlegging"])


def test_what_tells_of_others_is_withheld_and_counted_in_every_file_rule_141(ipkit: Ipkit) -> None:
    ipkit.ok("maal", "ny", "1", "--tekst", "Søsteren strever", "--tredjepart", "ja", "--avtalt", "2026-05-01")
    ipkit.ok("maal", "endre", "1", "2", "--tekst", "Søsteren er syk", "--avtalt", "2026-05-02")
    tekst, data = _pakke(ipkit)
    alt = tekst + json.dumps(data, ensure_ascii=False)
    assert "Søsteren" not in alt
    assert "holdt tilbake fordi de forteller om andre: 1." in tekst
    assert data["holdt_tilbake"] == {"antall": 1, "grunn": "omtaler andre enn planeier"}
    assert b"ster" + b"en strever" not in b"".join(
        zipfile.ZipFile(ipkit.mappe / "ut/innsyn.docx").read(n)
        for n in zipfile.ZipFile(ipkit.mappe / "ut/innsyn.docx").namelist()
    )


def test_a_hidden_address_is_in_no_file_and_no_earlier_one_either(ipkit: Ipkit) -> None:
    ipkit.ok("endre-plan", "1", "--adresse", "Gamleveien 1")
    ipkit.ok("endre-plan", "1", "--adresse", "Skjulveien 2", "--adressesperre", "fortrolig")
    tekst, data = _pakke(ipkit)
    assert "veien" not in tekst + json.dumps(data, ensure_ascii=False)
    assert "[holdt tilbake: sperret adresse]" in tekst


def test_the_planeiers_own_words_are_never_withheld_from_the_planeier(ipkit: Ipkit) -> None:
    ipkit.endre("UPDATE plantekst SET tredjepart = 1 WHERE slag = 'viktig_for_meg'")
    assert "Jeg vil bo for meg selv." in _pakke(ipkit)[0]


def test_a_correction_keeps_the_old_beside_the_new_rule_142(ipkit: Ipkit) -> None:
    ipkit.ok("maal", "endre", "1", "1", "--tekst", "Flytte til egen bolig", "--avtalt", "2026-05-02")
    tekst, data = _pakke(ipkit)
    assert "Flytte til egen leilighet | Flytte til egen bolig" in tekst
    rettet = [r for r in data["rettelser"] if r["element"] == "Mål 1" and r["felt"] == "Mål"]
    assert [(r["foer"], r["etter"]) for r in rettet] == [
        ("Flytte til egen leilighet", "Flytte til egen bolig")
    ]
    ipkit.ok("merk-feil", "1", "maal/1", "--grunn", "Ført på feil person.", "--ja")
    tekst, data = _pakke(ipkit)
    rettet = [r for r in data["rettelser"] if r["element"] == "Mål 1" and r["felt"] == "Mål"]
    assert rettet == []  # neither the wrong text nor what it became; the log says why
    assert "Grunn: Ført på feil person." in tekst


MOR = ("deltaker", "ny", "1", "--navn", "Mor Lie", "--tilknytning", "foresatt")


@pytest.fixture
def barn(ipkit: Ipkit) -> Ipkit:
    """A planeier of 13, with a parent."""
    ipkit.endre("UPDATE person SET fodselsdato = '2013-01-01'")
    ipkit.ok(*MOR)
    return ipkit


def test_a_parent_sees_nothing_that_is_kept_from_parents_and_no_case_no_reason_no_earlier_text(
    barn: Ipkit,
) -> None:
    barn.ok(
        "maal", "ny", "1", "--tekst", "Snakke med helsesykepleier", "--deles-ikke-med", "foresatte",
        "--avtalt", "2026-05-01",
    )  # fmt: skip
    barn.ok("kartlegging", "skriv", "1", "bolig", "--ressurser", "Spiller kornett")
    barn.ok(
        "utlevering", "ny", "1", "--dato", "2026-05-20", "--til", "Barnevernet", "--hva", "Bekymring",
        "--lovgrunn", "barnevern", "--besluttet-av", "Leder", "--begrunnelse", "Fare",
    )  # fmt: skip
    tekst, data = _pakke(barn, "--mottaker", "2")
    alt = tekst + json.dumps(data, ensure_ascii=False)
    for hemmelig in ("helsesykepleier", "kornett", "Barnevernet", "utlevering", "Førte"):
        assert hemmelig not in alt, hemmelig
    assert "Flytte til egen leilighet" in tekst
    assert "Deler som ikke er med i dette eksemplaret" in tekst
    assert {rad["hva"] for rad in data["logg"]} <= {
        "Så på planen", "Skrev i planen", "Skrev et dokument", "Prøvde, og ble nektet",
    }  # fmt: skip
    assert not (barn.mappe / "ut/kartlegging.docx").exists()
    assert "kartlegging" not in data and data["rettelser"] == []


@pytest.mark.parametrize(
    ("fodt", "mottaker", "kode"),
    [
        ("2011-06-02", "planeier", 5),  # 14 until tomorrow
        ("2011-06-01", "planeier", 0),  # 15 today
        ("2010-06-02", "2", 0),  # 15: the parent still represents the child
        ("2010-06-01", "2", 5),  # 16 today
        ("1990-01-01", "koordinator", 5),
        ("1990-01-01", "1", 5),  # takes part within consent, and is no representative
    ],
)
def test_who_may_have_it_by_age_and_role(ipkit: Ipkit, fodt: str, mottaker: str, kode: int) -> None:
    ipkit.ok(*MOR)
    ipkit.endre("UPDATE person SET fodselsdato = ?", fodt)
    resultat = ipkit("innsyn", "1", "--mappe", "ut", "--mottaker", mottaker)
    assert resultat.kode == kode, resultat.feil
    assert (ipkit.mappe / "ut").exists() is (kode == 0)
    if kode:
        assert ipkit.siste_logg() == ("innsyn", f"avvist {resultat.feil.split(':')[0]}")


def test_a_file_that_was_edited_since_is_not_written_over(ipkit: Ipkit) -> None:
    _pakke(ipkit)
    (ipkit.mappe / "ut/innsyn.json").write_text("notat", encoding="utf-8")
    assert ipkit("innsyn", "1", "--mappe", "ut").kode == 4


def test_a_plan_that_is_changed_meanwhile_gives_no_package(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was decided and told is of the plan as it was: a withdrawal in between wins."""
    som_sendes = innsyn.som_sendes

    def etter_en_endring(*deler: Any) -> Any:
        ipkit.ok("samtykke", "trekk-tilbake", "1", "--deltaker", "1")
        return som_sendes(*deler)

    monkeypatch.setattr(innsyn, "som_sendes", etter_en_endring)

    resultat = ipkit("innsyn", "1", "--mappe", "ut")

    assert (resultat.kode, resultat.ut) == (4, "")
    assert "Planen ble endret mens innsynet ble laget. Kjør kommandoen på nytt." in resultat.feil
    assert list((ipkit.mappe / "ut").iterdir()) == []


def _legg_kladd(
    ipkit: Ipkit, *svar: tuple[str, str], tidspunkt: str = "2026-05-31T10:00:00.000+00:00"
) -> None:
    ipkit.endre(
        "INSERT INTO kladd (plan, handling, nummer, aktor, tidspunkt, innhold) "
        "SELECT 1, 'mote referat', 1, min(id), ?, ? FROM aktor",
        tidspunkt, json.dumps(svar),
    )  # fmt: skip


def test_what_is_typed_and_not_recorded_is_shown_to_the_planeier_rule_141(ipkit: Ipkit) -> None:
    ipkit("mote", "referat", "1", "1", stdin="koordinator\n1\n\n\nJeg vil bytte skole.\n", terminal=True)
    tekst, data = _pakke(ipkit)
    assert "Dette er skrevet, men ikke ført" in tekst and "Jeg vil bytte skole." in tekst
    assert "Begynte på en kladd: skrev referat" in tekst
    (kladd,) = data["kladder"]
    assert kladd["hva"] == "Begynte på en kladd: skrev referat"
    assert "Jeg vil bytte skole." in [s["svar"] for s in kladd["svar"]]
    assert ("Begynte på en kladd: skrev referat", "skrevet") in [(r["hva"], r["slag"]) for r in data["logg"]]
    assert "Med er også 1 kladd" in ipkit.ok("innsyn", "1", "--mappe", "igjen").feil


def test_an_answer_that_tells_of_others_or_of_what_was_wrong_is_withheld_in_a_draft_too(ipkit: Ipkit) -> None:
    ipkit.ok("maal", "ny", "1", "--tekst", "Søsteren strever", "--tredjepart", "ja", "--avtalt", "2026-05-01")
    ipkit.ok("maal", "endre", "1", "2", "--tekst", "Søsteren er syk", "--avtalt", "2026-05-02")
    ipkit.ok("maal", "ny", "1", "--tekst", "Naboens epilepsi", "--avtalt", "2026-05-02")
    ipkit.ok("merk-feil", "1", "maal/3", "--grunn", "Feil person.", "--ja")
    ipkit.ok("endre-plan", "1", "--adresse", "Skjulveien 2", "--adressesperre", "fortrolig")
    _legg_kladd(
        ipkit,
        ("Mål 2, Søsteren er syk: hva ble sagt", "Det går bedre."),
        ("Eventuelt", "Før sto det: søsteren  STREVER."),
        ("Mål 3", "Naboens epilepsi, igjen."),
        ("Adresse", "Skjulveien 2"),
        ("Planeiers ord", "Jeg er glad."),
    )
    tekst, data = _pakke(ipkit)
    alt = (tekst + json.dumps(data, ensure_ascii=False)).casefold()
    for hemmelig in ("søsteren", "epilepsi", "det går bedre", "skjulveien"):
        assert hemmelig not in alt, hemmelig
    borte = "[holdt tilbake: omtaler andre]"
    assert [(s["sporsmaal"], s["svar"]) for s in data["kladder"][0]["svar"]] == [
        (borte, borte), ("Eventuelt", borte), ("Mål 3", borte),
        ("Adresse", "[holdt tilbake: sperret adresse]"), ("Planeiers ord", "Jeg er glad."),
    ]  # fmt: skip
    assert data["holdt_tilbake"]["antall"] == 1 + 4


def test_without_the_marks_the_same_draft_is_told_as_it_stands(ipkit: Ipkit) -> None:
    """The control."""
    _legg_kladd(ipkit, ("Mål 2, Søsteren er syk: hva ble sagt", "Det går bedre."))
    assert "Søsteren er syk" in _pakke(ipkit)[0]


def test_a_parent_gets_no_draft_and_is_told_that_something_is_left_out(barn: Ipkit) -> None:
    utelatt = _pakke(barn, "--mottaker", "2")[1]["utelatt"]
    _legg_kladd(barn, ("Eventuelt", "Hun vil ikke at mor skal vite det."))
    tekst, data = _pakke(barn, "--mottaker", "2")
    assert "mor skal vite" not in tekst + json.dumps(data)
    assert (data["kladder"], data["utelatt"]) == ([], utelatt + 2)  # and the package of before


def test_a_draft_that_is_too_old_is_thrown_away_and_not_only_hidden(ipkit: Ipkit) -> None:
    _legg_kladd(ipkit, ("Eventuelt", "I går"), tidspunkt="2026-05-02T10:00:00.000+00:00")
    assert len(_pakke(ipkit)[1]["kladder"]) == 1  # thirty days to the minute: not yet
    ipkit.endre("UPDATE kladd SET tidspunkt = '2026-05-01T10:00:00.000+00:00'")
    assert _pakke(ipkit)[1]["kladder"] == []
    assert ipkit.sporr("SELECT count(*) FROM kladd") == [(0,)]
