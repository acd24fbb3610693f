"""A new language in one file, as `docs/sprak.md` says it (issue 5, 6; rule 145)."""

import codecs
from pathlib import Path

import pytest

from ipkit.actions.malsprak import lag_sprakfil
from ipkit.documents.malsjekk import Malfeil
from ipkit.documents.oversettelse import les_po, oversetter
from ipkit.documents.spraksjekk import sprakfeil, ukjente_tekster, uoversatt
from ipkit.errors import KommandolinjefeilError
from ipkit.paths import datamappe
from tests.cli.harness import Ipkit

NORDSAMISK = {
    "Hva er viktig for meg": "Mii lea munnje dehálaš",
    "Mine mål": "Mu ulbmilat",
    "januar": "ođđajagimánnu",
    "{dag}. {maaned} {aar}": "{maaned} {dag}. b. {aar}",
}
HODE = 'msgid ""\nmsgstr "Content-Type: text/plain; charset=utf-8\\n"\n\n'


def _oversett(fil: Path, tekster: dict[str, str]) -> None:
    """As a person does it: the empty line below a text is filled in."""
    innhold = fil.read_text(encoding="utf-8")
    for tekst, oversatt in tekster.items():
        tom = f'msgid "{tekst}"\nmsgstr ""\n'
        assert innhold.count(tom) == 1
        innhold = innhold.replace(tom, f'msgid "{tekst}"\nmsgstr "{oversatt}"\n')
    fil.write_text(innhold, encoding="utf-8")


def test_a_language_is_one_file_and_what_is_not_translated_is_in_bokmaal(ipkit: Ipkit) -> None:
    svar = ipkit.ok("dokumentmal", "sprak", "se", "--maler", "maler")
    assert "venter på oversettelse. Oversett det dere vil" in svar.feil
    fil = ipkit.mappe / "maler" / "sprak" / "se.po"
    _oversett(fil, NORDSAMISK)
    ipkit.ok("eksporter", "plan.html", "--plan", "1", "--maler", "maler", "--sprak", "se")
    html = (ipkit.mappe / "plan.html").read_text(encoding="utf-8")
    assert '<html lang="se"' in html
    assert "Mii lea munnje dehálaš" in html and "Mu ulbmilat" in html
    assert "ođđajagimánnu 15. b. 2026" in html
    assert "Mål og tiltak" in html and "Mine mål" not in html
    # What remains is told; a new version of the program keeps what is translated.
    antall = len(les_po(fil)) - len(NORDSAMISK)
    assert uoversatt([ipkit.mappe / "maler"]) == [
        Malfeil("se.po", 0, f"{antall} av {len(les_po(fil))} tekster er ikke oversatt, og kommer på bokmål.")
    ]
    assert lag_sprakfil("SE", ipkit.mappe / "maler").venter == antall
    assert all(m.string == NORDSAMISK[str(m.id)] for m in les_po(fil) if m.id in NORDSAMISK)


def test_what_a_municipality_says_otherwise_than_the_program_stays_in_its_file(tmp_path: Path) -> None:
    fil = tmp_path / "sprak" / "nn.po"
    fil.parent.mkdir()
    fil.write_text(f'{HODE}msgid "Mine mål"\nmsgstr "Det eg vil"\n', encoding="utf-8")
    assert lag_sprakfil("nn", tmp_path)[1:] == (1, 0)
    assert [(m.id, m.string) for m in les_po(fil) if m.id] == [("Mine mål", "Det eg vil")]
    assert uoversatt([tmp_path]) == []


@pytest.mark.parametrize(
    ("tekst", "oversatt", "hva"),
    [
        ("Frist: {naar}", "Áigemearri", "mangler {naar}."),
        ("Frist: {naar}", "Áigemearri: {naar} {hvem}", "har {hvem}, som ikke finnes i teksten."),
        ("<strong>Ja</strong>", "Juo", "skal ha det samme mellom < og > som teksten."),
    ],
)
def test_a_fault_in_a_translation_is_told_with_its_line(
    tmp_path: Path, tekst: str, oversatt: str, hva: str
) -> None:
    (tmp_path / "sprak").mkdir()
    par = f'msgid "{tekst}"\nmsgstr "{oversatt}"\n'
    (tmp_path / "sprak" / "se.po").write_text(HODE + par, encoding="utf-8")
    assert sprakfeil([tmp_path]) == [Malfeil("se.po", 4, f"oversettelsen av «{tekst}» {hva}")]


def test_a_file_that_cannot_be_read_is_one_line_and_is_left_as_it_is(ipkit: Ipkit) -> None:
    fil = ipkit.mappe / "maler" / "sprak" / "se.po"
    fil.parent.mkdir(parents=True)
    fil.write_text('msgid "halv', encoding="utf-8")
    svar = ipkit("dokumentmal", "sprak", "se", "--maler", "maler")
    assert (svar.kode, svar.feil) == (
        1,
        "IP-M01: Malen se.po, linje 1: filen kan ikke leses. "
        "Hver msgid og msgstr skal stå mellom rette anførselstegn.\n",
    )
    assert fil.read_text(encoding="utf-8") == 'msgid "halv'
    assert [f.mal for f in sprakfeil([ipkit.mappe / "maler"])] == ["se.po"]


def test_a_file_is_read_as_the_editors_of_windows_save_it(tmp_path: Path) -> None:
    (tmp_path / "sprak").mkdir()
    fil = tmp_path / "sprak" / "se.po"
    fil.write_bytes(codecs.BOM_UTF8 + (HODE + 'msgid "Hvem"\nmsgstr "Gii"\n').replace("\n", "\r\n").encode())
    assert oversetter("se", [tmp_path]).tekster == {"Hvem": "Gii"}
    fil.write_bytes('msgid "Hvem"\nmsgstr "Gjør"\n'.encode("latin-1"))
    assert sprakfeil([tmp_path]) == [Malfeil("se.po", 0, "filen er ikke lagret som UTF-8.")]


def test_a_translation_of_what_nobody_writes_is_named_and_a_municipalitys_own_word_is_not(
    tmp_path: Path,
) -> None:
    (tmp_path / "sprak").mkdir()
    (tmp_path / "plan.html.j2").write_text("<p>{{ _('Ring oss') }}</p>", encoding="utf-8")
    tekster = ("Hvem", "Ring oss", "Statsforvalteren i Vest", "Hvemm")
    par = "".join(f'msgid "{t}"\nmsgstr "x"\n\n' for t in tekster)
    (tmp_path / "sprak" / "nn.po").write_text(HODE + par, encoding="utf-8")
    assert ukjente_tekster([tmp_path], ["Statsforvalteren i Vest"]) == [
        Malfeil("nn.po", 13, "«Hvemm» er ingen tekst i dokumentene.")
    ]


@pytest.mark.parametrize("kode", ["nb", "norsk", "../se", "s", ""])
def test_only_a_code_of_another_language_names_a_file(tmp_path: Path, kode: str) -> None:
    with pytest.raises(KommandolinjefeilError):
        lag_sprakfil(kode, tmp_path)
    assert list(tmp_path.iterdir()) == []


def test_the_programs_own_nynorsk_has_no_fault() -> None:
    assert sprakfeil([datamappe("maler")]) == []
