"""The logo: in the head of the first page of every format, and a hostile picture in none (T13)."""

import re
import struct
import zlib
from io import BytesIO
from zipfile import ZipFile

import pytest
from docx import Document

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.feil import MalfeilError
from ipkit.documents.kontroll import kontroller_docx
from ipkit.documents.logo import MAKS_BYTES, MAKS_PIKSLER, finn_logo
from tests.documents import planer
from tests.documents.lesing import docx_tekst, html_leser


def del_(navn: bytes, innhold: bytes) -> bytes:
    return struct.pack(">I", len(innhold)) + navn + innhold + struct.pack(">I", zlib.crc32(navn + innhold))


def png(bredde=60, hoyde=20, *, rader: bytes | None = None, mer: bytes = b"", maal=None) -> bytes:
    """A picture of one colour. `maal` is what the head says, where that is not the truth."""
    rader = (b"\0" + b"\x17\x49\x5c" * bredde) * hoyde if rader is None else rader
    hode = struct.pack(">2I5B", *(maal or (bredde, hoyde)), 8, 2, 0, 0, 0)
    deler = del_(b"IHDR", hode) + mer + del_(b"IDAT", zlib.compress(rader)) + del_(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + deler


def segment(merke: int, innhold: bytes) -> bytes:
    return struct.pack(">2BH", 0xFF, merke, len(innhold) + 2) + innhold


def jpeg(bredde=60, hoyde=20, kanaler=3, mer: bytes = b"") -> bytes:
    """The parts of a JPEG; nobody decodes it here."""
    ramme = struct.pack(">B2HB", 8, hoyde, bredde, kanaler) + b"\1\x11\0" * kanaler
    return b"\xff\xd8" + mer + segment(0xC0, ramme) + segment(0xDA, b"\1\1\0\0\0\0") + b"bilde\xff\xd9"


@pytest.fixture
def lag(tmp_path):
    """Make a document with that file of a logo."""

    def med(data: bytes, navn: str = "logo.png", **valg) -> bytes:
        (tmp_path / navn).write_bytes(data)
        return lag_dokument(planer.bestilling(**valg), [tmp_path])

    return med


@pytest.mark.parametrize(("navn", "data", "slag"), [("logo.png", png(), "png"), ("logo.jpg", jpeg(), "jpeg")])
def test_the_logo_is_in_the_head_of_the_first_page_in_word(lag, navn, data, slag):
    ut = lag(data, navn)
    assert kontroller_docx(ut) == []
    with ZipFile(BytesIO(ut)) as arkiv:
        topp = arkiv.read("word/ipkit_topp1.xml").decode()
        assert arkiv.read(f"word/media/ipkit_logo.{slag}") == data
        assert 'r:embed="rIdIpkitLogo"' in topp and 'descr="Logoen til Prøvedal kommune"' in topp
        assert "rIdIpkitLogo" not in arkiv.read("word/ipkit_topp.xml").decode()
    relasjoner = Document(BytesIO(ut)).sections[0].first_page_header.part.rels
    assert relasjoner["rIdIpkitLogo"].target_part.content_type == f"image/{slag}"
    uten = docx_tekst(lag_dokument(planer.bestilling()))
    assert docx_tekst(ut) == f"[[bilde: Logoen til Prøvedal kommune]]\n{uten}"


def test_the_logo_is_in_the_html_file_itself_with_words(lag):
    html = lag(png(), format="html")
    (bilde,) = [attr for tag, attr in html_leser(html).tagger if tag == "img"]
    assert bilde["src"].startswith("data:image/png;base64,") and bilde["alt"] == "Logoen til Prøvedal kommune"
    assert b"style-src 'unsafe-inline'; img-src data:" in html


def test_the_logo_is_in_the_pdf(lag):
    pytest.importorskip("typst")
    pikepdf = pytest.importorskip("pikepdf")
    with pikepdf.open(BytesIO(lag(png(), format="pdf"))) as pdf:
        bilder = [len(side.get_images()) for side in pdf.pages]
    assert bilder[0] == 1 and not any(bilder[1:])


@pytest.mark.parametrize("format_", ["docx", "html"])
def test_where_there_is_no_logo_nothing_is_different(tmp_path, format_):
    uten = lag_dokument(planer.bestilling(format=format_))
    assert lag_dokument(planer.bestilling(format=format_), [tmp_path]) == uten
    assert b"<img" not in uten and b"img-src" not in uten


@pytest.mark.parametrize(
    ("bredde", "hoyde", "mm"), [(60, 20, (33, 11)), (1200, 20, (60, 1)), (20, 200, (1.1, 11))]
)
def test_the_logo_is_as_large_as_there_is_room_for(tmp_path, bredde, hoyde, mm):
    (tmp_path / "logo.png").write_bytes(png(bredde, hoyde))
    assert finn_logo([tmp_path]).mm == pytest.approx(mm)


def test_what_is_no_part_of_the_picture_does_not_come_along(tmp_path):
    """Who took it, where, with which thumbnail; and what lies packed beside it."""
    bombe = del_(b"iCCP", b"x\0\0" + zlib.compress(b"\0" * 50_000_000))
    (tmp_path / "logo.png").write_bytes(png(mer=bombe + del_(b"tEXt", b"Author\0Kari")) + b"<script>")
    assert finn_logo([tmp_path]).data == png()
    (tmp_path / "logo.png").unlink()
    (tmp_path / "logo.jpg").write_bytes(jpeg(mer=segment(0xE1, b"Exif GPS") + segment(0xFE, b"Kari")) + b"PK")
    assert finn_logo([tmp_path]).data == jpeg()


IKKE_PNG = "Malen logo.png: filen er ikke et helt PNG-bilde. Lagre logoen på nytt som PNG."
IKKE_JPEG = "Malen logo.jpg: filen er ikke et helt JPEG-bilde. Lagre logoen på nytt som JPEG."
FOR_MANGE = "Malen {}: bildet har mer enn 4 millioner piksler. Lagre det mindre."
STOR = int(MAKS_PIKSLER**0.5) + 1
FIENDTLIGE = {
    "nothing": ("logo.png", b"", IKKE_PNG),
    "another kind": ("logo.png", jpeg(), IKKE_PNG),
    "a script": ("logo.png", b"<svg xmlns='http://www.w3.org/2000/svg'><script/></svg>", IKKE_PNG),
    "only the signature": ("logo.png", png()[:8], IKKE_PNG),
    "cut off": ("logo.png", png()[:-20], IKKE_PNG),
    "no end": ("logo.png", png()[:-12], IKKE_PNG),
    "a flipped bit": ("logo.png", png().replace(b"IDAT", b"IDAU", 1), IKKE_PNG),
    "a part longer than the file": ("logo.png", png()[:8] + b"\xff\xff\xff\xffIHDR" + png()[16:], IKKE_PNG),
    "a decompression bomb": ("logo.png", png(rader=b"\0" * 80_000_000), IKKE_PNG),
    "no size": ("logo.png", png(maal=(0, 20)), IKKE_PNG),
    "too many pixels": ("logo.png", png(maal=(STOR, STOR)), FOR_MANGE.format("logo.png")),
    "the size of a country": ("logo.png", png(maal=(2**31 - 1, 2**31 - 1)), FOR_MANGE.format("logo.png")),
    "too large a file": ("logo.png", png(mer=del_(b"tEXt", b"x" * MAKS_BYTES)),
                         "Malen logo.png: bildet er større enn 250 kB. Lagre det mindre."),
    "a JPEG that is none": ("logo.jpg", png(), IKKE_JPEG),
    "a JPEG cut off": ("logo.jpg", jpeg()[:-2], IKKE_JPEG),
    "a JPEG without a frame": ("logo.jpg", b"\xff\xd8" + segment(0xDA, b"\1") + b"\xff\xd9", IKKE_JPEG),
    "a JPEG for print": ("logo.jpg", jpeg(kanaler=4), IKKE_JPEG),
    "a JPEG with too many pixels": ("logo.jpg", jpeg(65535, 65535), FOR_MANGE.format("logo.jpg")),
}  # fmt: skip


@pytest.mark.parametrize("slik", FIENDTLIGE)
def test_a_hostile_picture_is_refused_in_one_line(lag, slik):
    navn, data, setning = FIENDTLIGE[slik]
    with pytest.raises(MalfeilError) as feil:
        lag(data, navn)
    assert str(feil.value) == setning


def test_a_letterhead_of_their_own_in_word_comes_instead_of_the_logo(tmp_path, monkeypatch):
    from ipkit.documents import dokument

    les = dokument.les_stil
    monkeypatch.setattr(dokument, "les_stil", lambda *a, **k: _med_brevhode(les(*a, **k)))
    (tmp_path / "logo.png").write_bytes(png())
    assert not re.search(b"ipkit_logo", lag_dokument(planer.bestilling(), [tmp_path]))


def _med_brevhode(stil):
    from ipkit.domain.verdi import replace

    return replace(stil, brevhode=True)
