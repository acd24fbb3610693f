"""The language of a document: as ordered, else the plan's, which began as the municipality's (design D5)."""

from zipfile import ZipFile

import pytest

from tests.cli.harness import Ipkit


def _sprak(fil) -> str:
    with ZipFile(fil) as docx:
        kjerne = docx.read("docProps/core.xml").decode()
    return kjerne.partition("<dc:language>")[2][:5]


def test_a_document_is_in_the_language_of_its_plan_or_as_ordered_and_remembers_it(ipkit: Ipkit) -> None:
    ipkit.ok("eksporter", "a.docx", "--plan", "1", "--dokument", "tilgang", "--mottaker", "planeier")
    ipkit.ok(
        "eksporter",
        "b.docx",
        "--plan",
        "1",
        "--dokument",
        "tilgang",
        "--mottaker",
        "planeier",
        "--sprak",
        "nn",
    )
    ipkit.ok("endre-plan", "1", "--sprak", "nn")
    ipkit.ok("eksporter", "c.docx", "--plan", "1", "--dokument", "tilgang", "--mottaker", "planeier")
    ipkit.ok("eksporter", "d.docx", "--plan", "1", "--dokument", "tilgang", "--sprak", "nb")
    assert [_sprak(ipkit.mappe / f"{f}.docx") for f in "abcd"] == ["nb-NO", "nn-NO", "nn-NO", "nb-NO"]
    assert ipkit.sporr("SELECT sprak FROM dokument ORDER BY nummer") == [("nb",), ("nn",), ("nn",)]


def test_a_new_plan_is_in_the_language_of_the_municipality(ipkit: Ipkit) -> None:
    (ipkit.mappe / "kommune.yaml").write_text("sprak: nn\n", encoding="utf-8")
    ipkit.ok("register", "innstillinger", "kommune.yaml")
    ipkit.ok("ny-plan", "--navn", "Ny Fiktiv", "--fodselsdato", "1991-05-17", "--koordinator", "Siri Prøve")
    assert ipkit.sporr("SELECT sprak FROM plan ORDER BY nummer DESC LIMIT 1") == [("nn",)]


def test_many_documents_are_made_in_the_language_that_is_asked_for(ipkit: Ipkit) -> None:
    ipkit.ok("eksporter", "--alle", "--dokument", "tilgang", "--plan", "1", "--mappe", "ut", "--sprak", "nn")
    assert [_sprak(fil) for fil in (ipkit.mappe / "ut").iterdir()] == ["nn-NO"]


@pytest.mark.parametrize(
    ("fil", "sprak", "svar"),
    [
        ("plan.docx", "xx", "--sprak skal være én av: nb, nn."),
        ("plan.docx", "../nn", "--sprak skal være én av: nb, nn."),
        ("plan.yaml", "nn", "--sprak gjelder dokumenter, ikke yaml og json."),
    ],
)
def test_a_language_that_is_not_there_is_one_line_and_code_2(ipkit: Ipkit, fil, sprak, svar) -> None:
    gjort = ipkit("eksporter", fil, "--plan", "1", "--sprak", sprak)
    assert (gjort.kode, gjort.ut, gjort.feil) == (2, "", f"IP-K01: {svar}\n")
    assert not (ipkit.mappe / fil).exists()
