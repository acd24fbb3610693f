"""T13: a hostile or broken template is refused at its line, quickly, and touches nothing outside."""

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.feil import MalfeilError
from ipkit.domain.verdi import replace
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import all_tekst


@pytest.fixture
def lag(tmp_path):
    """Make a plan document from a template of one's own."""

    def fra_mal(mal: str, **endringer) -> bytes:
        (tmp_path / "plan.html.j2").write_text(mal, encoding="utf-8")
        return lag_dokument(planer.bestilling(**endringer), [tmp_path])

    return fra_mal


LOKKE = "".join(f"{{% for {x} in range(900) %}}" for x in "abc") + "{% endfor %}" * 3
DOBLING = "{% set ns = namespace(x='aaaa') %}{% for i in range(90) %}{% set ns.x = ns.x ~ ns.x %}{% endfor %}"
BLOKKDOBLING = "{% set x %}aaaaaaaaaa{% endset %}" + "{% set x %}{{ x }}{{ x }}{% endset %}" * 60
MAKRO = "{% macro f(n) %}{% if n %}{{ f(n - 1) }}{{ f(n - 1) }}{% endif %}{% endmacro %}{{ f(40) }}"

# A template, and what is said about it.
AVVIST = [
    ("<p>{{ ukjent }}</p>", "feltet «ukjent» finnes ikke"),
    ("<p>{{ plan.ukjent }}</p>", "feltet «ukjent» finnes ikke"),
    ("<p>{{ plan['ukjent'] }}</p>", "feltet «ukjent» finnes ikke"),
    ("{% if plan.ukjent %}<p>x</p>{% endif %}", "feltet «ukjent» finnes ikke"),
    ("<p>{{ tekster.bakgrunn }}</p>", "er ingen tekst"),
    ("<p>{{ maal }}</p>", "er ingen tekst"),
    ("<p>{{ plan.forslag }}</p>", "er ingen tekst"),
    ("{{ ''.__class__ }}", "«__class__» kan ikke brukes"),
    ("{{ dato.today() }}", "«today» kan ikke brukes"),
    ("{{ 'a'.ljust(1000000000) }}", "«ljust» kan ikke brukes"),
    ("{{ plan.update({'x': 1}) }}", "feltet «update» finnes ikke"),
    ("{{ maal.append(1) }}", "«append» kan ikke brukes"),
    ("{{ range.__globals__ }}", "«__globals__» kan ikke brukes"),
    ("{{ self.__init__ }}", "«__init__» kan ikke brukes"),
    ("{{ planeier.navn|attr('upper') }}", "attr"),
    ("{{ planeier.navn|safe }}", "safe"),
    ("{% autoescape false %}{% endautoescape %}", "«autoescape» kan ikke brukes"),
    ("{{ 'a' * 1000000000 }}", "bare for små hele tall"),
    ("{{ 9 ** 9 ** 9 }}", "bare for små hele tall"),
    ("{{ '%1000000000s' % 'a' }}", "bare for små hele tall"),
    ("{{ 1 // 0 }}", "uttrykket kan ikke regnes ut (ZeroDivisionError)"),
    (LOKKE, "malen går i løkke"),
    ("{% for a in range(1000000000) %}{% endfor %}", "malen går i løkke"),
    (DOBLING, "malen skriver mer enn"),
    (BLOKKDOBLING, "malen skriver mer enn"),
    (MAKRO, "malen går i løkke"),
    ("{% macro f() %}{{ f() }}{% endmacro %}{{ f() }}", "malen kaller seg selv uten ende"),
    ("{% include 'plan.html.j2' %}", "malen kaller seg selv uten ende"),
    ("{% include '../hemmelig.html.j2' %}", "en mal må ligge i malmappen"),
    ("{% include '/etc/passwd' %}", "en mal må ligge i malmappen"),
    ("{% include 'C:\\\\hemmelig.txt' %}", "en mal må ligge i malmappen"),
    ("{% include 'finnes_ikke.j2' %}", "finner ikke malen «finnes_ikke.j2»"),
    ("{% import 'os' as os %}", "finner ikke malen «os»"),
    ("{% if %}", "malen kan ikke leses"),
    ("<script>1</script>", "<script> kan ikke brukes i en mal"),
    ('<p onclick="x">a</p>', "«onclick» kan ikke brukes på <p>"),
    ('<p style="color:red">a</p>', "«style» kan ikke brukes på <p>"),
    ('<p class="Ukjent">a</p>', "stilen «Ukjent» finnes ikke i stil.docx"),
    ("<img>", "bildefiler (<img>) kan ikke brukes"),
    ("<figure></figure>", "<figure> må ha bilde="),
    ('<figure bilde="solnedgang"></figure>', "er ingen verdi for «bilde» på <figure>"),
    ('<figure bilde="tilgang"></figure>', "bildet «tilgang» kan ikke tegnes i dette dokumentet"),
    ("<p><p>a</p></p>", "<p> kan ikke stå i <p>"),
    ("<td>a</td>", "<td> kan ikke stå utenfor alt annet"),
    ("<p>a", "<p> er ikke avsluttet"),
    ("a</p>", "står ikke i et avsnitt"),
    ("<h1>a</h2></h1>", "</h2> hører ikke til noen åpen <h2>"),
    ('<table><tbody><tr><td colspan="0">a</td></tr></tbody></table>', "er ingen verdi for «colspan»"),
    ("<p>1 < 2</p>", "er ikke riktig HTML"),
    ("løs tekst", "står ikke i et avsnitt"),
    ("<p>\x07</p>", "usynlig styretegn"),
]


@pytest.mark.parametrize(("mal", "feil"), AVVIST)
def test_a_bad_template_is_refused_with_its_name_and_line(lag, mal, feil):
    with pytest.raises(MalfeilError) as fanget:
        lag("<p>\nfør</p>\n" + mal, plan=replace(planer.vanlig(), plantekst=()))
    melding = str(fanget.value)
    assert feil in melding
    assert melding.startswith("Malen plan.html.j2" + (", linje 3: " if "styretegn" not in feil else ": "))
    assert "\n" not in melding


def test_a_template_outside_the_folder_is_not_reached_through_a_link(lag, tmp_path, tmp_path_factory):
    utenfor = tmp_path_factory.mktemp("utenfor") / "hemmelig.html.j2"
    utenfor.write_text("<p>hemmelig</p>", encoding="utf-8")
    try:
        (tmp_path / "lenke.html.j2").symlink_to(utenfor)
    except OSError:
        pytest.skip("links need a right on Windows")
    with pytest.raises(MalfeilError, match="finner ikke malen"):
        lag("{% include 'lenke.html.j2' %}")


def test_what_jinja_says_of_a_filter_that_is_not_there_is_said_in_norwegian(lag):
    with pytest.raises(MalfeilError, match="filteret «format» finnes ikke"):
        lag("{{ ['a']|map('format', 1)|list }}")


def test_a_template_that_is_not_utf8_is_refused(lag, tmp_path):
    (tmp_path / "felles.html.j2").write_bytes("<p>æ</p>".encode("latin-1"))
    with pytest.raises(MalfeilError, match="ikke lagret som UTF-8"):
        lag("{% include 'felles.html.j2' %}")


def test_a_persons_words_never_become_markup_or_code(lag):
    ord_ = "<h1>{{ plan.nummer }}</h1>{% for %}"
    plan = replace(planer.vanlig(), planeier=f.lag_person(navn=ord_))
    assert all_tekst(lag("<p>{{ planeier.navn }}</p>", plan=plan)) == ord_
    assert all_tekst(lag("<p>{{ 'a ' ~ planeier.navn|upper }}</p>", plan=plan)) == "a " + ord_.upper()
    assert all_tekst(lag("<p>{{ [planeier.navn, 'b']|join('<>') }}</p>", plan=plan)) == f"{ord_}<>b"


def test_one_block_is_changed_and_the_rest_inherited_in_both_variants(lag):
    mal = '{% extends "standard/plan.html.j2" %}{% block viktig %}<h2>Mitt liv</h2>{% endblock %}'
    for variant in ("utfyllende", "kort"):
        tekst = all_tekst(lag(mal, variant=variant))
        assert "## Mitt liv" in tekst and "Hva er viktig for meg" not in tekst
        assert "### Mål 1: Flytte til egen leilighet" in tekst


def test_a_changed_template_is_read_again(lag):
    assert all_tekst(lag("<p>én</p>")) == "én"
    assert all_tekst(lag("<p>to to</p>")) == "to to"


def test_everything_in_the_subset_can_be_written(lag):
    mal = """
<h1>En</h1><h2>To</h2><h3 lang="nn">Tre</h3>
<section hold-sammen><p>a <strong>b <em>c</em></strong><br> d <span lang="se">e</span> ☐ ja</p></section>
<ul><li>x<ul><li>y</li></ul></li></ul><ol><li>z</li></ol>
<table class="Tabell"><caption>Tittel</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody>
<tr><td colspan="2">bred</td></tr>
<tr><th>rad</th><td><p>p</p><ul><li>q</li></ul>r</td></tr></tbody></table>
<table><tbody><tr><td></td></tr></tbody></table>
"""
    assert all_tekst(lag(mal)).split("\n") == [
        "# En",
        "## To",
        "### Tre",
        "a b c",
        "d e ☐ ja",
        "- x",
        "- y",
        "1. z",
        "Tittel",
        "| A | B |",
        "| bred | bred |",
        "| rad | p / q / r |",
        "|  |",
    ]
    assert b"<caption>Tittel</caption>" in lag(mal, format="html")
