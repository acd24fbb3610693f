"""The municipality's own templates: every fault with its line, what may be used, documents of their own."""

import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from ipkit.actions import dokumentmal
from ipkit.actions.dokumentmal import malfelter, malliste, sjekk
from ipkit.actions.dokumentmalkopi import kopier
from ipkit.actions.eksport import Eksport, eksporter
from ipkit.documents.bestilling import Bestilling
from ipkit.documents.dokument import lag_dokument
from ipkit.documents.egne_dokumenter import alle_dokumenter
from ipkit.documents.feil import MalfeilError
from ipkit.documents.katalog import DOKUMENTER
from ipkit.documents.ubrukte import ubrukte
from ipkit.domain.eksempelplan import HARDE_TEGN
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.errors import FilfeilError, KommandolinjefeilError, KonfliktError, SamtykkeError
from ipkit.paths import datamappe
from ipkit.storage.okt import Okt
from tests.actions.conftest import alt_innhold
from tests.documents import planer
from tests.fabrikk import KARI

VELKOMST = "dokumenter:\n  - navn: velkomst\n    tittel: Velkommen\n"
VELKOMSTMAL = """{% extends "standard/plan.html.j2" %}
{% block hode %}<h1>Velkommen, {{ planeier.navn }}</h1>{% endblock %}
"""


MED_EGEN_MAL = ("plan", "referat", "beslutning", "samtykke", "tilgang")


@pytest.fixture(scope="module")
def lagde() -> list[Plan]:
    """The three made plans."""
    return list(dokumentmal._planer())[-3:]


@pytest.fixture(autouse=True)
def faa_eksempler(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch, lagde: list[Plan]) -> None:
    """A few plans and documents are enough where a template's own faults are looked for."""
    bestillinger = dokumentmal._bestillinger

    def faa(alle: dict[str, Any], *resten: Any, hele: bool = True) -> Iterator[Bestilling]:
        valgt = {n: s for n, s in alle.items() if not hele or n in MED_EGEN_MAL or n not in DOKUMENTER}
        return bestillinger(valgt, *resten, hele=hele)

    if "any_example" not in request.node.name:
        monkeypatch.setattr(dokumentmal, "_planer", lambda: iter(lagde))
        monkeypatch.setattr(dokumentmal, "_bestillinger", faa)
    if "pdf" not in request.node.name:
        monkeypatch.setattr(dokumentmal, "pdf_kan_lages", lambda: False)


@pytest.fixture
def bare_tilgangen(monkeypatch: pytest.MonkeyPatch) -> None:
    """One document is enough where the fault is in its own template."""
    ett = {"tilgang": DOKUMENTER["tilgang"]}
    monkeypatch.setattr(dokumentmal, "alle_dokumenter", lambda _: ett)


def _feil(mappe: Path) -> tuple[str, ...]:
    with pytest.raises(FilfeilError) as feil:
        sjekk((mappe,))
    assert feil.value.exit_code == 9
    return feil.value.feil


def test_the_built_in_templates_have_no_fault_with_any_example() -> None:
    assert sjekk(()).antall == len(list((datamappe("maler") / "standard").glob("*.html.j2")))


def test_every_fault_is_reported_with_file_and_line_also_where_no_example_comes_by(tmp_path: Path) -> None:
    (tmp_path / "referat.html.j2").write_text(
        '{% extends "standard/referat.html.j2" %}\n{% block neste %}\n<div>{{ plan.finnesikke }}</div>\n'
        '<p class="Rar">{{ tull }}</p>\n{% if mote.nummer == 99 %}<p>{{ mote.aldri }}</p>{% endif %}\n'
        "{% for s in mote.saker %}<p>{{ s.tekst }}{{ s.feil }}</p>{% endfor %}\n{% endblock %}\n",
        encoding="utf-8",
    )
    (tmp_path / "tilgang.html.j2").write_text("\n{% for %}", encoding="utf-8")
    (tmp_path / "plan.html.j2").write_bytes("<p>æ</p>".encode("latin-1"))
    assert _feil(tmp_path) == (
        "plan.html.j2: filen er ikke lagret som UTF-8.",
        "referat.html.j2, linje 3: <div> kan ikke brukes i en mal.",
        "referat.html.j2, linje 3: feltet «finnesikke» finnes ikke.",
        "referat.html.j2, linje 4: feltet «tull» finnes ikke.",
        "referat.html.j2, linje 4: stilen «Rar» finnes ikke i stil.docx.",
        "referat.html.j2, linje 5: feltet «aldri» finnes ikke.",
        "referat.html.j2, linje 6: feltet «feil» finnes ikke.",
        "tilgang.html.j2, linje 2: malen kan ikke leses: det mangler noe mellom {{ og }}, "
        "eller mellom {% og %}.",
    )


@pytest.mark.usefixtures("bare_tilgangen")
def test_a_fault_is_said_once_and_with_what_to_write(tmp_path: Path) -> None:
    """Whoever makes templates is no programmer, and types æ, ø and å."""
    (tmp_path / "tilgang.html.j2").write_text(
        '{% extends "standard/tilgang.html.j2" %}\n{% block om %}\n<b>Hei</b>\n'
        "<p>{{ planeier.født }}</p>\n<p>{{ Planeier.navn }}{{ ser.tekst }}</p>{% endblock %}\n",
        encoding="utf-8",
    )
    assert _feil(tmp_path) == (
        "tilgang.html.j2, linje 3: <b> kan ikke brukes i en mal. Bruk <strong>.",
        "tilgang.html.j2, linje 4: feltet «født» finnes ikke. Mente du «fodt»?",
        "tilgang.html.j2, linje 5: feltet «Planeier» finnes ikke. Mente du «planeier»?",
        "tilgang.html.j2, linje 5: feltet «tekst» finnes ikke. "
        "«ser» er en liste; gå gjennom den med {% for %}.",
    )


@pytest.mark.usefixtures("bare_tilgangen")
def test_what_only_a_pdf_refuses_is_found_with_its_line(tmp_path: Path) -> None:
    pytest.importorskip("typst")
    (tmp_path / "tilgang.html.j2").write_text("<h1>A</h1>\n<p>b</p><h3>C</h3>", encoding="utf-8")
    assert _feil(tmp_path) == (
        "tilgang.html.j2, linje 2: <h3> kan ikke komme etter <h1>; det skal være <h2>.",
    )


def test_a_loop_without_end_and_a_name_that_leads_out_are_faults_t13(tmp_path: Path) -> None:
    (tmp_path / "samtykke.html.j2").write_text(
        "{% for a in range(1000) %}{% for b in range(1000) %}{% endfor %}{% endfor %}", encoding="utf-8"
    )
    (tmp_path / "tilgang.html.j2").write_text('{% include "../hemmelig.html.j2" %}', encoding="utf-8")
    feil = "\n".join(_feil(tmp_path))
    assert "samtykke.html.j2, linje 1: malen går i løkke" in feil
    assert "tilgang.html.j2, linje 1: en mal må ligge i malmappen" in feil


def test_a_style_file_of_their_own_that_is_no_word_file_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "stil.docx").write_bytes(b"ikke Word")
    assert _feil(tmp_path)[0].startswith("stil.docx: filen kan ikke leses.")


def test_a_style_file_like_the_built_in_one_is_none(tmp_path: Path) -> None:
    shutil.copy(datamappe("maler") / "stil.docx", tmp_path / "stil.docx")
    assert sjekk((tmp_path,)).antall == 0


def test_a_text_that_a_language_does_not_have_is_a_finding_and_no_fault(tmp_path: Path) -> None:
    (tmp_path / "sprak").mkdir()
    (tmp_path / "sprak" / "se.po").write_text('msgid ""\nmsgstr ""\n', encoding="utf-8")
    (tmp_path / "tilgang.html.j2").write_text('<p>{{ _("Aldri sett før") }}</p>', encoding="utf-8")
    assert "tilgang.html.j2, linje 1: mangler oversettelse til se: «Aldri sett før»" in [
        str(funn) for funn in sjekk((tmp_path,)).funn
    ]


def test_a_file_that_nothing_uses_is_named_with_what_it_should_be_called(tmp_path: Path) -> None:
    """Notepad saves `plan.html.j2.txt`, and a slip in a name is a template that nobody sees."""
    (tmp_path / "dokumenter.yaml").write_text(VELKOMST, encoding="utf-8")
    (tmp_path / "plan_kort.html.j2").write_text('{% include "min_del.html.j2" %}', encoding="utf-8")
    brukt = ("min_del.html.j2", "velkomst.html.j2", "brev.html.j2", "stil.css", "notat.txt", "~$plan.docx")
    ubrukt = ("plann.html.j2", "plan.html.j2.txt", "dokumenter.yml", "skjema.docx")
    for navn in (*brukt, *ubrukt):
        (tmp_path / navn).write_bytes(b"")
    funn = ubrukte((tmp_path,), alle_dokumenter((tmp_path,)).values())
    assert [str(f) for f in funn] == [
        "dokumenter.yml: filen blir ikke brukt. Skal den hete «dokumenter.yaml»?",
        "plan.html.j2.txt: filen blir ikke brukt. Skal den hete «plan.html.j2»?",
        "plann.html.j2: filen blir ikke brukt. Skal den hete «plan.html.j2»?",
        "skjema.docx: filen blir ikke brukt.",
    ]


def test_a_field_that_need_not_be_there_is_missing_in_any_example_or_other() -> None:
    felter = {f.navn: f.kan_mangle for f in malfelter("plan_kort", ())}
    assert felter["plan.saksnummer"] and felter["maal[].frist"] and not felter["maal[].tekst"]


def test_what_a_template_prints_outside_an_if_is_a_fault_where_it_may_be_missing(tmp_path: Path) -> None:
    (tmp_path / "plan.html.j2").write_text("<p>{{ plan.saksnummer }}</p>", encoding="utf-8")
    assert "plan.html.j2, linje 1: det som skal skrives, er ingen tekst" in _feil(tmp_path)[0]


def test_a_document_of_their_own_begins_as_a_sheet_with_head_and_foot(tmp_path: Path) -> None:
    (tmp_path / "dokumenter.yaml").write_text(VELKOMST, encoding="utf-8")
    assert _feil(tmp_path) == (
        "velkomst.html.j2: finner ikke malen «velkomst.html.j2». "
        "Lag den med: ipkit dokumentmal kopier velkomst",
    )
    assert kopier("velkomst", tmp_path) == tmp_path / "velkomst.html.j2"
    assert sjekk((tmp_path,)).antall == 1
    with pytest.raises(KonfliktError, match="Endre den, eller flytt den bort først"):
        kopier("velkomst", tmp_path)


def test_their_own_letter_or_sheet_is_that_of_every_letter_and_sheet(tmp_path: Path) -> None:
    """As the docs say: letters build on `brev.html.j2`, in their folder where it is there."""
    for navn in ("brev", "ark"):
        (tmp_path / f"{navn}.html.j2").write_text(
            f'{{% extends "standard/{navn}.html.j2" %}}\n'
            f"{{% block topptekst %}}<p>Vår {navn}</p>{{% endblock %}}",
            encoding="utf-8",
        )
    for dokument, sier in (("beslutning", b"V\xc3\xa5r brev"), ("veiledning", b"V\xc3\xa5r ark")):
        ordre = planer.bestilling(dokument=dokument, plan=planer.saken(), format="html", nummer=1)
        assert sier in lag_dokument(ordre, [tmp_path])


def test_a_copy_changes_one_block_and_is_right_as_written(tmp_path: Path) -> None:
    navnene = ("plan", "plan_kort", "referat", "beslutning", "samtykke")
    for navn in navnene:
        fil = kopier(navn, tmp_path / "maler")
        assert fil.name == f"{navn}.html.j2"
        assert f'{{% extends "standard/{navn}.html.j2" %}}' in fil.read_text(encoding="utf-8")
    assert sjekk((tmp_path / "maler",)).antall == len(navnene)
    with pytest.raises(KonfliktError):
        kopier("plan", tmp_path / "maler")


def test_a_document_or_a_block_there_is_not_is_refused_with_those_there_are(tmp_path: Path) -> None:
    with pytest.raises(KommandolinjefeilError, match=r"Velg en av: .*plan"):
        kopier("finnes", tmp_path)
    with pytest.raises(KommandolinjefeilError, match=r"Delene er: .*svarslipp"):
        kopier("plan", tmp_path, "finnes")
    with pytest.raises(KommandolinjefeilError, match="Velg ett av: plan"):
        malfelter("finnes", ())


@pytest.mark.parametrize("navn", DOKUMENTER)
def test_what_a_template_may_use_has_an_example_of_each(navn: str) -> None:
    felter = {f.navn: f for f in malfelter(navn, ())}
    assert felter["planeier.navn"].eksempel and felter["dato"].slag == "dato"
    assert len(felter) > 20


def test_fields_within_lists_are_written_with_brackets() -> None:
    felter = {f.navn: f for f in malfelter("plan", ())}
    assert felter["maal[].tiltak[].tekst"].slag == "tekst"
    assert HARDE_TEGN[:10] not in felter["maal[].tekst"].eksempel


def test_the_examples_have_the_settings_of_the_register_or_of_the_example() -> None:
    """As an export has them, so that what a template shows is what it will show."""
    egne = Innstillinger(kommune="Prøvedal kommune", livsomraader={"bolig": "Heimen"})
    assert _eksempel(egne) == ("Prøvedal kommune", "Heimen")
    assert _eksempel(None) == ("Fjordvik kommune", "Bolig")


def test_a_fault_that_only_their_settings_bring_is_found(tmp_path: Path) -> None:
    (tmp_path / "plan.html.j2").write_text(
        '{% extends "standard/plan.html.j2" %}\n'
        "{% block om %}<p>{{ kommune.klageinstans[9] }}</p>{% endblock %}",
        encoding="utf-8",
    )
    lang, kort = (Innstillinger(klageinstans=n) for n in ("Statsforvalteren", "Kort"))
    assert sjekk((tmp_path,), lang).antall == 1
    with pytest.raises(FilfeilError):
        sjekk((tmp_path,), kort)


def _eksempel(innstillinger: Innstillinger | None) -> tuple[str, str]:
    felter = {f.navn: f.eksempel for f in malfelter("plan", (), innstillinger)}
    return felter["kommune.navn"], felter["maal[].livsomraade"]


def test_the_list_says_who_may_have_each_and_which_are_their_own(tmp_path: Path) -> None:
    (tmp_path / "dokumenter.yaml").write_text(VELKOMST, encoding="utf-8")
    kopier("plan", tmp_path)
    poster = {p.navn: p for p in malliste((tmp_path,))}
    assert list(poster) == [*DOKUMENTER, "velkomst"]
    assert {n for n, p in poster.items() if p.egen} == {"plan"}
    assert poster["kartlegging"].hvem == "bare planeier og plankoordinator"
    assert poster["velkomst"].hvem == "planeier og koordinator"
    assert poster["plan"].hvem == "etter samtykke"


@pytest.mark.parametrize(
    ("mottakere", "kan"),
    [(None, {"planeier"}), ("etter_samtykke", {"planeier", "1"})],
    ids=["ikke sagt", "etter samtykke"],
)
def test_a_document_of_their_own_goes_to_those_it_is_declared_for_rule_24(
    okt: Okt, mappe: Path, tmp_path: Path, mottakere: str | None, kan: set[str]
) -> None:
    """Kari has consent, Ola withdrew, Per was never asked."""
    maler = tmp_path / "maler"
    maler.mkdir()
    mer = f"    mottakere: {mottakere}\n" if mottakere else ""
    (maler / "dokumenter.yaml").write_text(VELKOMST + mer, encoding="utf-8")
    (maler / "velkomst.html.j2").write_text(VELKOMSTMAL, encoding="utf-8")
    sjekk((maler,))
    for mottaker in ("planeier", str(KARI), "2", "3"):
        fil = mappe / f"velkomst-{mottaker}.docx"
        bestilling = Eksport(fil=fil, plan=1, dokument="velkomst", mottaker=mottaker, malmapper=(maler,))
        if mottaker in kan:
            eksporter(okt, bestilling)
            assert b"Velkommen, " in alt_innhold(fil)
        else:
            with pytest.raises(SamtykkeError):
                eksporter(okt, bestilling)
    assert {f.stem for f in mappe.iterdir()} == {f"velkomst-{m}" for m in kan}


def test_every_fault_of_the_list_of_their_own_is_reported_with_its_line(tmp_path: Path) -> None:
    (tmp_path / "dokumenter.yaml").write_text(
        "dokumenter:\n  - navn: Ny Mal\n    tittel: Ja\n  - navn: plan\n    mottakere: alle\n  - tull\n",
        encoding="utf-8",
    )
    feil = "\n".join(_feil(tmp_path))
    for linje in (
        "linje 2: «navn» skal være små bokstaver",
        "linje 4: «plan» er et av de innebygde",
        "linje 4: «tittel» mangler",
        "linje 4: «mottakere» skal være en av: planeier_og_koordinator, etter_samtykke",
        "linje 6: hvert dokument skal ha",
    ):
        assert linje in feil


def test_the_look_is_copied_whole_and_never_over_one_that_is_there(tmp_path):
    fil = kopier("stil", tmp_path / "maler")
    assert fil.read_bytes() == (datamappe("maler") / "stil.docx").read_bytes()
    with pytest.raises(KonfliktError):
        kopier("stil.docx", tmp_path / "maler")


@pytest.mark.parametrize(
    ("mal", "sies"),
    [
        ("<p>{{ planeier.navn </p>", "se på tegnene {{ }} og {% %} her"),
        ("<p>{{ planeier navn }}</p>", "to ord står ved siden av hverandre"),
        ("{% if maal %}<p>x</p>", "noe er ikke avsluttet"),
        ("{% endif %}", "«endif» hører ikke til noe som er begynt"),
        ("{{ planeier.navn|dato }}", "filteret er bare for datoer"),
        ("{% skriv x %}", "«skriv» er ikke noe en mal kan gjøre"),
        ("<p>{{ planeier.navn|stort }}</p>", "filteret «stort» finnes ikke"),
        ("{% block a %}{% endblock %}{% block a %}{% endblock %}", "delen «a» står to ganger"),
    ],
)
def test_what_cannot_be_read_is_said_in_norwegian(tmp_path, mal, sies):
    """Whoever makes a template is no programmer, and Jinja's own sentences are English."""
    (tmp_path / "plan.html.j2").write_text(mal, encoding="utf-8")
    with pytest.raises(MalfeilError, match=re.escape(sies)):
        lag_dokument(planer.bestilling(), [tmp_path])
