"""Nynorsk, complete (rule 145): every text translated, no bokmål left, the same places; how it is chosen."""

import re
from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from babel.messages.pofile import read_po

from ipkit.documents import lag_sprak
from ipkit.documents.dokument import DOKUMENTER as KATALOG
from ipkit.documents.dokument import lag_dokument
from ipkit.documents.lag_sprak import kildetekster, oppdatert, som_po
from ipkit.documents.oversettelse import Oversetter, i_ord, langt, ord_for, paa_sprak
from ipkit.domain.verdi import replace
from ipkit.ferdig import ferdig
from ipkit.paths import datamappe
from tests.documents import planer
from tests.documents.lesing import docx_tekst
from tests.documents.test_fasit import DOKUMENTER

FIL = datamappe("maler") / "sprak" / "nn.po"
BOKMAALSORD = frozenset(
    re.findall(
        r"\w+",
        """
        ikke fra hva hvem hvor hvordan hvorfor hvilke hvilken hvis være vært jeg noe noen bare selv egen
        eget egne en et hun dem uten også nå mer flere gjennomføre tjeneste tjenester tjenesten tjenestene
        planeier planeiers deltaker deltakere opplysninger begrunnelse taushetsplikt verge foresatt
        foresatte nærmeste skole bolig møter møteleder ansvarlig anmodning henvendelse beslutning
        beslutningen uke uker sted ønsker gjelder kommer fikk avsluttet vedtatt ennå mangler
        statsforvalteren koordinerende enhet enheten klagen saken loven brukes skrives lages deles vises
        settes underskrevet evalueres revideres avtales besluttet skriftlig muntlig barnets annen annet
        utfyllende endringer overganger ressurser følger veiledning barnevernstjenesten uttalelse tidligere
        navn født leder uenighet åpen åpent åpne sier gjør ligger trenger følges høres trukket tatt
        igjen begynn begynner begynte svarar svara gjevar gjev vart lengd bevitna dokumenter
        """,
    )
)
"""Words that nynorsk does not have, or has in another form; last, those ours does not choose."""
_PLASS = re.compile(r"\{\w+\}|<[^>]+>")
_ORD = re.compile(r"[a-zæøå]+")


@pytest.fixture(scope="module")
def kilde():
    """Every text there is to translate; to find them takes a second."""
    return kildetekster()


@pytest.fixture(scope="module")
def katalog():
    return read_po(BytesIO(FIL.read_bytes()))


@pytest.fixture(scope="module")
def par(katalog):
    return [(m.id, m.string) for m in katalog if m.id]


def test_every_text_is_translated_and_no_translation_is_of_a_text_that_is_gone(katalog, kilde):
    """Run `python -m ipkit.documents.lag_sprak nn` and translate what is new."""
    kilde = set(kilde)
    assert sorted(kilde - {m.id for m in katalog if m.string}) == []
    assert sorted({m.id for m in katalog if m.id} - kilde) == []
    assert [m.id for m in katalog if m.id and m.fuzzy] == []
    assert not katalog.obsolete


def test_the_file_is_as_the_tool_writes_it(kilde):
    assert som_po(oppdatert(FIL, kilde)) == FIL.read_bytes()


def test_what_is_ready_of_the_file_is_of_the_file_as_it_is():
    """If this fails: python -m ipkit.documents.lag_ferdig (beside a landing; all of it: test_ferdig.py)"""
    assert ferdig(FIL.name, FIL.read_bytes()) is not None


def test_a_translation_has_the_places_and_the_markup_of_its_text(par):
    assert [(a, b) for a, b in par if sorted(_PLASS.findall(a)) != sorted(_PLASS.findall(b))] == []


def test_a_translation_ends_as_its_text_does(par):
    """A full stop, a colon or a space at the edge belongs to what stands around it."""
    assert [a for a, b in par if re.findall(r"[.:?! ]$", a) != re.findall(r"[.:?! ]$", b)] == []


def test_no_word_of_bokmaal_is_in_a_nynorsk_text(par):
    funn = {
        ordet: b for _, b in par for ordet in _ORD.findall(_PLASS.sub(" ", b).lower()) if ordet in BOKMAALSORD
    }
    assert funn == {}


def test_a_text_with_a_word_of_bokmaal_is_not_the_same_in_nynorsk(par):
    assert [a for a, b in par if a == b and BOKMAALSORD & set(_ORD.findall(_PLASS.sub(" ", a).lower()))] == []


@pytest.mark.parametrize(
    "bokmaal, nynorsk",
    [
        ("planeier", "planeigar"),
        ("pårørende", "pårørande"),
        ("nærmeste pårørende", "næraste pårørande"),
        ("foresatt", "føresett"),
        ("verge", "verje"),
        ("koordinerende enhet", "koordinerande eining"),
        ("Taushetsplikt", "Teieplikt"),
        ("taushetserklæring", "teieerklæring"),
        ("møteleder", "møteleiar"),
        ("Statsforvalteren", "Statsforvaltaren"),
        ("tilslutning", "tilslutnad"),
        ("begrunnelse", "grunngiving"),
        ("Anmodning om individuell plan", "Oppmoding om individuell plan"),
        ("Unntatt offentlighet,<br>jf. offl. § 13 / fvl. § 13",
         "Unnateke offentlegheit,<br>jf. offl. § 13 / fvl. § 13"),
    ],
)  # fmt: skip
def test_the_words_of_the_glossary_are_used(par, bokmaal, nynorsk):
    assert dict(par)[bokmaal] == nynorsk


@pytest.mark.parametrize("navn", DOKUMENTER)
def test_no_document_in_nynorsk_says_a_word_of_bokmaal_but_what_people_wrote(navn):
    """A line that is the same in both is people's own words, or has no word of bokmål."""
    bestilling = planer.bestilling(**{**DOKUMENTER[navn], "sprak": "nn"})
    nb = set(docx_tekst(lag_dokument(replace(bestilling, sprak="nb"))).split("\n"))
    nn = docx_tekst(lag_dokument(bestilling)).split("\n")
    like = [
        linje
        for linje in nn
        if linje in nb
        and BOKMAALSORD & set(_ORD.findall(linje.lower()))
        and not _er_skrevet(linje, repr(bestilling))
    ]
    assert like == []


def _er_skrevet(linje: str, innhold: str) -> bool:
    """Whether each part of the line stands in the plan."""
    biter = re.split(r"\||/|^#+ |^- |^1\. |\b\d+(?:\.\d+)? |: | · |, |\(|\)|\[|\]", linje)
    return all(
        bit.strip(" .\xa0") in innhold for bit in biter if BOKMAALSORD & set(_ORD.findall(bit.lower()))
    )


@pytest.mark.parametrize("plan", ["vanlig", "lang", "tom", "saken", "forslag"])
@pytest.mark.parametrize("dokument", ["plan", "samtykke", "tilgang"])
def test_a_document_says_which_language_it_is_in(plan, dokument):
    """Attributes of Word and HTML (rule 145)."""
    bestilling = planer.bestilling(dokument=dokument, plan=planer.PLANER[plan](), sprak="nn")
    with ZipFile(BytesIO(lag_dokument(bestilling))) as fil:
        assert b'w:val="nn-NO"' in fil.read("word/styles.xml")
        kjerne = ElementTree.fromstring(fil.read("docProps/core.xml"))
    assert kjerne.findtext("{http://purl.org/dc/elements/1.1/}language") == "nn-NO"
    html = lag_dokument(replace(bestilling, format="html")).decode()
    assert '<html lang="nn"' in html


FASIT = {
    "plan": {"plan": planer.saken(), "grunnlag": planer.grunnlag()},
    "plan_forslag": {"plan": planer.forslag()},
    "referat": DOKUMENTER["referat_utfyllende"],
    **{navn: DOKUMENTER[navn] for navn in (
        "innkalling", "beslutning_avslaatt", "beslutning_ikke_avklart", "samtykke", "samtykke_barn",
        "tilgang", "anmodning", "anmodning_koordinator", "forelopig_svar",
        "endringsmelding", "folgebrev_referat", "kartlegging_blank", "overlevering", "innsyn",
    )},
}  # fmt: skip


@pytest.mark.parametrize("navn", FASIT)
def test_a_document_in_nynorsk_says_what_the_golden_text_says(navn, fasit):
    fasit(f"nn/{navn}.txt", docx_tekst(lag_dokument(planer.bestilling(**{**FASIT[navn], "sprak": "nn"}))))


def test_words_dates_and_data_are_in_the_language_while_it_is_in_use():
    norrønt = Oversetter(
        {"juni": "sólmánuðr", "ikke nådd": "eigi náð", "{dag}. {maaned} {aar}": "{aar}, {maaned} {dag}"}
    )
    with paa_sprak(norrønt):
        assert langt(planer.DATO) == "2026, sólmánuðr 1"
        assert ord_for("oppnaaelse", "ikke_naadd") == "eigi náð"
        assert i_ord("Kommunens eget ord") == "Kommunens eget ord"
    assert langt(planer.DATO) == "1. juni 2026"


def test_a_new_language_begins_with_every_text_and_none_translated(tmp_path, capsys, kilde):
    lag_sprak.main("se", str(tmp_path))
    ny = read_po(BytesIO((tmp_path / "sprak" / "se.po").read_bytes()))
    assert {m.id for m in ny if m.id} == set(kilde)
    assert f"{len(ny)} tekster, {len(ny)} venter på oversettelse." in capsys.readouterr().out


def test_a_folder_of_their_own_gets_what_the_built_in_language_lacks_and_a_changed_text_waits(
    tmp_path, capsys
):
    mal = tmp_path / "plan.html.j2"
    mal.write_text(
        "<p>{{ _('Ring servicetorget på telefon 55 00 00 00') }}</p><p>{{ _('Hvem') }}</p>", encoding="utf-8"
    )
    lag_sprak.main("nn", str(tmp_path))
    fil = tmp_path / "sprak" / "nn.po"
    assert [m.id for m in read_po(BytesIO(fil.read_bytes())) if m.id] == [
        "Ring servicetorget på telefon 55 00 00 00"
    ]
    fil.write_text(
        fil.read_text(encoding="utf-8")
        .replace('msgstr ""\n', 'msgstr "Ring 55"\n')
        .replace('msgstr "Ring 55"\n"Content', 'msgstr ""\n"Content'),
        encoding="utf-8",
    )
    mal.write_text("<p>{{ _('Ring servicetorget på telefon 55 00 00 01') }}</p>", encoding="utf-8")
    lag_sprak.main("nn", str(tmp_path))
    assert [(m.id, m.fuzzy) for m in read_po(BytesIO(fil.read_bytes())) if m.id] == [
        ("Ring servicetorget på telefon 55 00 00 01", True)
    ]


def test_every_document_of_the_catalogue_has_a_title_in_nynorsk(par):
    assert {slag.tittel for slag in KATALOG.values()} <= set(dict(par))
