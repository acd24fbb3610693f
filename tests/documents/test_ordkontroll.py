"""What a municipality's Word file may not bring to whoever gets a document."""

from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from docx import Document

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.feil import MalfeilError
from tests.documents import planer
from tests.documents.test_stil import MALER, deler

FORHOLD = (
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
    '<Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/{}" '
    'Target="{}" TargetMode="External"/></Relationships>'
)
DELFORHOLD = "word/_rels/header9.xml.rels"
SKJULT = FORHOLD.format("image", "http://x").replace("External", "&#69;xternal").encode()
STILER = deler(MALER / "stil.docx")["word/styles.xml"]
XXE = STILER.replace(b"<w:styles", b'<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:styles', 1)
BRINGER: dict[str, tuple[str, bytes, str]] = {
    "a document type": ("word/styles.xml", XXE, "ikke slik Word lagrer den"),
    "another encoding": ("word/comments.xml", "<!DOCTYPE x>".encode("utf-16"), "ikke slik Word lagrer den"),
    "macros": ("word/vbaProject.bin", b"x", "makroer"),
    "an embedded file": ("word/embeddings/oleObject1.bin", b"x", "innebygde filer"),
    "a name that leads out": ("../../utenfor.txt", b"x", "leder ut"),
    "a picture elsewhere": (DELFORHOLD, FORHOLD.format("image", "http://x/1.png").encode(), "henter noe"),
    "an object elsewhere": (DELFORHOLD, FORHOLD.format("oleObject", "file://x").encode(), "henter noe"),
    "the same in other signs": (DELFORHOLD, SKJULT, "henter noe"),
    "references that are no XML": (DELFORHOLD, b"<Relationship", "ikke slik Word lagrer den"),
    "a field that fetches": ("word/header9.xml", b"<w:instrText> DDEAUTO c:/x </w:instrText>", "henter noe"),
}


def _stil(sted: Path, navn: str, data: bytes) -> None:
    with ZipFile(sted / "stil.docx", "w") as arkiv:
        for del_, innhold in {**deler(MALER / "stil.docx"), navn: data}.items():
            arkiv.writestr(del_, innhold)


def _skjema(sted: Path, navn: str, data: bytes) -> None:
    Document().save(str(sted / "plan.docx"))
    with ZipFile(sted / "plan.docx", "a") as arkiv:
        arkiv.writestr(navn.replace("styles", "egne"), data)


@pytest.mark.parametrize("lag", [_stil, _skjema])
@pytest.mark.parametrize("hva", BRINGER)
def test_what_would_run_or_be_fetched_where_it_is_opened_is_refused(
    tmp_path: Path, hva: str, lag: Callable[[Path, str, bytes], None]
) -> None:
    navn, data, sagt = BRINGER[hva]
    lag(tmp_path, navn, data)
    with pytest.raises(MalfeilError, match=sagt):
        lag_dokument(planer.bestilling(), [tmp_path])


def test_a_link_for_people_is_kept_and_the_template_it_was_made_from_is_not(tmp_path: Path) -> None:
    """Word would look for the template on the disk of whoever opens the document."""
    _stil(tmp_path, DELFORHOLD, FORHOLD.format("hyperlink", "https://x.no").encode())
    lag_dokument(planer.bestilling(), [tmp_path])
    mal = FORHOLD.format("attachedTemplate", "file:///C:/kari/kommune.dotm").encode()
    _stil(tmp_path, "word/_rels/settings.xml.rels", mal)
    ut = tmp_path / "ut.docx"
    ut.write_bytes(lag_dokument(planer.bestilling(), [tmp_path]))
    assert b"kari" not in deler(ut)["word/_rels/settings.xml.rels"]
