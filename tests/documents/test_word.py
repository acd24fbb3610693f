"""A Word form as template: same fields and limits, people's words as text, split tags (T12, T13)."""

import sys
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from ipkit.actions import dokumentmal
from ipkit.actions.dokumentmal import sjekk
from ipkit.documents.feil import MalfeilError
from ipkit.documents.katalog import DOKUMENTER as KATALOG
from ipkit.domain.eksempelplan import HARDE_TEGN
from ipkit.domain.verdi import replace
from ipkit.errors import BruksfeilError, FilfeilError
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.planer import bestilling

pytest.importorskip("docxtpl")


def _skjema(mappe: Path, *avsnitt: str, navn: str = "plan") -> Path:
    dokument = Document()
    for tekst in avsnitt:
        dokument.add_paragraph(tekst)
    dokument.save(str(mappe / f"{navn}.docx"))
    return mappe


def _lag(mappe: Path, **endringer: object) -> bytes:
    from ipkit.documents.dokument import lag_dokument

    return lag_dokument(bestilling(**endringer), (mappe,))


def _tekst(innhold: bytes) -> list[str]:
    return [a.text for a in Document(BytesIO(innhold)).paragraphs]


def test_a_form_is_filled_in_with_the_same_fields(tmp_path: Path) -> None:
    mappe = _skjema(
        tmp_path, "Plan for {{ planeier.navn }}", "{%p for m in maal %}", "Mål {{ m.nummer }}: {{ m.tekst }}",
        "{%p endfor %}", "Fra {{ plan.fra|dato }}",
    )  # fmt: skip
    assert _tekst(_lag(mappe)) == [
        "Plan for Nora Eksempel", "Mål 1: Flytte til egen leilighet", "Mål 2: Spille i korpset hver uke",
        "Fra 15. januar 2026",
    ]  # fmt: skip


def test_what_a_person_wrote_is_text_with_its_line_breaks_t12(tmp_path: Path) -> None:
    tekst = HARDE_TEGN + "{_{ }_} \t\nny linje"
    plan = replace(planer.vanlig(), maal=(f.lag_maal(tekst=tekst),))
    assert _tekst(_lag(_skjema(tmp_path, "{{ maal[0].tekst }}"), plan=plan)) == [tekst]


def test_html_and_pdf_still_come_from_the_built_in_template(tmp_path: Path) -> None:
    assert b"<h1" in _lag(_skjema(tmp_path, "Bare Word"), format="html")


def test_the_same_form_gives_the_same_bytes_and_is_marked_as_the_municipalitys(tmp_path: Path) -> None:
    mappe = _skjema(tmp_path, "{{ planeier.navn }}")
    innhold = _lag(mappe)
    assert innhold == _lag(mappe)
    egne = Document(BytesIO(innhold)).core_properties
    assert (egne.author, egne.language, egne.title) == (
        "Prøvedal kommune", "nb-NO", "Individuell plan for Nora Eksempel",
    )  # fmt: skip


@pytest.mark.parametrize(
    ("tekst", "grunn"),
    [
        ("{{ plan.finnes_ikke }}", "feltet «finnes_ikke» finnes ikke"),
        ("{{ ''.__class__ }}", "__class__"),
        ("{% for a in range(1000) %}{% for b in range(1000) %}x{% endfor %}{% endfor %}", "løkke"),
        ("{% include '../hemmelig.txt' %}", "malmappen"),
        ("{{ planeier }}", "ingen tekst"),
        ("{% if %}", "kan ikke leses"),
        ("{{ plan.saksnummer|default(«x») }}", "anførselstegnet « kan ikke stå i en tagg"),
    ],
)
def test_a_form_has_the_limits_of_every_template_t13(tmp_path: Path, tekst: str, grunn: str) -> None:
    with pytest.raises(MalfeilError, match=r"^Malen plan\.docx: ") as feil:
        _lag(_skjema(tmp_path, tekst))
    assert grunn in str(feil.value)


def test_a_file_that_is_no_word_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "plan.docx").write_bytes(b"ikke Word")
    with pytest.raises(MalfeilError, match="kan ikke leses"):
        _lag(tmp_path)


def test_the_check_finds_split_tags_and_unknown_fields_in_forms(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    to = {navn: KATALOG[navn] for navn in ("plan", "tilgang")}
    monkeypatch.setattr(dokumentmal, "alle_dokumenter", lambda _: to)
    _skjema(tmp_path, "Navn: {{ planeier.navn", "}}", navn="tilgang")
    _skjema(tmp_path, "{% if plan.nummer == 99 %}{{ plan.aldri }}{% endif %}", "Navn: {planeier.navn}")
    with pytest.raises(FilfeilError) as feil:
        sjekk((tmp_path,))
    tekst = "\n".join(feil.value.feil)
    assert "tilgang.docx: taggen i «Navn: {{ planeier.navn» er delt eller ikke avsluttet." in tekst
    assert "plan.docx: feltet «aldri» finnes ikke." in tekst
    assert "plan.docx: {planeier.navn} skal ha to krøllparenteser: {{planeier.navn}}" in tekst


def test_without_the_extra_one_line_says_how_to_install_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "docxtpl", None)
    with pytest.raises(BruksfeilError, match=r'pip install "ipkit\[word\]"'):
        _lag(_skjema(tmp_path, "{{ planeier.navn }}"))


def test_the_benchmark_compares_two_documents_that_say_the_same():
    from tests.benchmarks.dokument import med_docxtpl, ordene

    andre = med_docxtpl()
    assert andre is not None
    assert ordene(andre()) == ordene(planer.lag("lang"))
