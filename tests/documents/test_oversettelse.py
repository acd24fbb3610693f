"""`_("…")` in templates: bokmål as it stands, another language from one file, a person's words as text."""

import re
from io import BytesIO
from zipfile import ZipFile

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.feil import MalfeilError
from ipkit.documents.oversettelse import Oversetter
from ipkit.domain.verdi import replace
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import all_tekst

PO = """
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "Planen til <strong>{navn}</strong> gjelder ikke ennå."
msgstr "Planen til <strong>{navn}</strong> gjeld ikkje enno."

#, fuzzy
msgid "Hei"
msgstr "Ikkje lest"
"""
MAL = (
    "<p>{{ _('Planen til <strong>{navn}</strong> gjelder ikke ennå.', navn=planeier.navn) }}</p>"
    "<p>{{ _('Hei') }}</p>"
)


@pytest.fixture
def lag(tmp_path):
    """The text of a template of one's own, with a catalogue beside it."""

    def fra_mal(mal: str, sprak: str = "nb", navn: str = "Nora") -> str:
        (tmp_path / "plan.html.j2").write_text(mal, encoding="utf-8")
        (tmp_path / "sprak").mkdir(exist_ok=True)
        (tmp_path / "sprak" / "nn.po").write_text(PO, encoding="utf-8")
        plan = replace(planer.tom(), hode=f.lag_hode(sprak=sprak), planeier=f.lag_person(navn=navn))
        return all_tekst(lag_dokument(planer.bestilling(plan=plan), [tmp_path]))

    return fra_mal


def test_a_text_is_in_the_language_of_the_plan_and_in_bokmaal_where_nobody_has_translated_it(lag):
    assert lag(MAL) == "Planen til Nora gjelder ikke ennå.\nHei"
    assert lag(MAL, "nn") == "Planen til Nora gjeld ikkje enno.\nHei"


def test_a_value_may_have_any_name_and_stand_twice(lag):
    assert lag("<p>{{ _('{for} og {for}, {tekst}', for=1, tekst='b') }}</p>") == "1 og 1, b"


def _document_xml(data: bytes) -> str:
    with ZipFile(BytesIO(data)) as arkiv:
        return arkiv.read("word/document.xml").decode()


def test_what_nobody_has_translated_and_what_a_person_wrote_say_that_they_are_in_another_language(tmp_path):
    """Issue 5, 2: language on foreign passages, in Word and in HTML."""
    (tmp_path / "plan.html.j2").write_text(
        '{% extends "standard/plan.html.j2" %}{% block om %}'
        '<p>{{ _("Ring oss, {navn}", navn=planeier.navn) }}</p>{% endblock %}',
        encoding="utf-8",
    )

    def lag(sprak: str, fil: str = "html") -> bytes:
        return lag_dokument(planer.bestilling(plan=planer.saken(), sprak=sprak, format=fil), [tmp_path])

    def paa_bokmaal(html: bytes) -> list[str]:
        return re.findall('<(?:p|span)[^>]* lang="nb">([^<]*)', html.decode())

    assert "Ring oss, Nora Eksempel" in paa_bokmaal(lag("nn"))
    assert "Jeg vil ha min egen nøkkel." in paa_bokmaal(lag("nn"))
    assert 'lang="nb"' not in lag("nb").decode().partition("<body>")[2]
    word = _document_xml(lag("nn", "docx"))
    assert '<w:lang w:val="nb-NO"/></w:rPr><w:t xml:space="preserve">Ring oss, Nora Eksempel<' in word
    assert '<w:lang w:val="nb-NO"/></w:rPr><w:t xml:space="preserve">Jeg vil ha min egen nøkkel.<' in word
    assert "w:lang" not in _document_xml(lag("nb", "docx"))


def test_a_value_in_a_text_to_translate_never_becomes_markup(lag):
    navn = "<h1>{x}</h1> {{ 1 }} &  to"
    assert lag(MAL, navn=navn).startswith(f"Planen til {navn} gjelder")
    assert lag(MAL, "nn", navn).startswith(f"Planen til {navn} gjeld ")


@pytest.mark.parametrize(
    ("mal", "feil"),
    [
        ("<p>{{ _(planeier.navn) }}</p>", "«_» tar én fast tekst"),
        ("<p>{{ _('a' ~ planeier.navn) }}</p>", "«_» tar én fast tekst"),
        ("<p>{{ _('a', 'b') }}</p>", "«_» tar én fast tekst"),
        ("<p>{% set f = _ %}{{ f(planeier.navn) }}</p>", "feltet «_» finnes ikke"),
        ("<p>{{ [planeier.navn]|map('oversett')|list|join }}</p>", "oversett"),
        ("<p>{{ _('Hei {navn}') }}</p>", "mangler verdien «navn»"),
    ],
)
def test_only_a_literal_can_be_translated(lag, mal, feil):
    with pytest.raises(MalfeilError) as fanget:
        lag(mal)
    assert feil in str(fanget.value)


def test_code_translates_with_the_same_catalogue():
    oversett = Oversetter({"Mål {nummer}": "Mål nr. {nummer}"})
    assert oversett("Mål {nummer}", nummer=2) == "Mål nr. 2"
    assert oversett("Uten {hva}", hva="frist") == "Uten frist"
