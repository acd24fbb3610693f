"""A Word form among the municipality's templates, rendered with docxtpl: an optional extra.

The same fields, the same sandbox and the same limits as the other templates. What a person wrote goes in
escaped; a line break of theirs is a line break in Word.
"""

import re
from collections.abc import Iterator, Sequence
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import BadZipFile, ZipFile

from ipkit.documents.egenskaper import Egenskaper
from ipkit.documents.feil import MalfeilError
from ipkit.documents.mal import miljo, som_malfeil
from ipkit.documents.malfil import les_raatt
from ipkit.documents.ordkontroll import kontroller_deler, uten_tilknyttet_mal
from ipkit.documents.pakke import pakk, pakk_del
from ipkit.documents.sandkasse import Budsjett, budsjett
from ipkit.documents.stil import MAKS_STIL, STILFIL
from ipkit.errors import BruksfeilError

_AVSNITT = re.compile(r"<w:p[ >].*?</w:p>", re.DOTALL)
_TEKST = re.compile(r"<w:t(?: [^>]*)?>([^<]*)</w:t>")
_DELER = re.compile(r"word/(document|header\d*|footer\d*)\.xml")
_TABULATOR = '</w:t><w:tab/><w:t xml:space="preserve">'
_LINJESKIFT = '</w:t><w:br/><w:t xml:space="preserve">'


def finn_wordmal(navn: str, malmapper: Sequence[Path]) -> Path | None:
    """The Word form of that document in the municipality's folders, no link that leads out of them."""
    for mappe in malmapper:
        fil = mappe / f"{navn}.docx"
        if fil.name != STILFIL and fil.is_file() and fil.resolve().is_relative_to(mappe.resolve()):
            return fil
    return None


def skriv_word(
    mal: Path, kontekst: dict[str, Any], egenskaper: Egenskaper, malmapper: Sequence[Path]
) -> bytes:
    """The bytes of the filled-in form; the same form and context give the same bytes.

    Raises BruksfeilError where docxtpl is not installed, MalfeilError where the form is at fault.
    """
    _les(mal)
    dokument = _dokument(mal)
    merke = budsjett.set(Budsjett())
    try:
        dokument.render(kontekst, miljo(malmapper))
    except Exception as feil:
        malfeil = som_malfeil(feil, mal.name, {})
        if isinstance(malfeil, MalfeilError):
            raise MalfeilError(malfeil.hva, mal.name) from None
        raise
    finally:
        budsjett.reset(merke)
    _merk(dokument, egenskaper)
    ut = BytesIO()
    dokument.save(ut)
    with ZipFile(ut) as arkiv:
        deler = ((i.filename, arkiv.read(i)) for i in arkiv.infolist())
        return pakk(pakk_del(navn, uten_tilknyttet_mal(navn, data)) for navn, data in deler)


def delte_tagger(mal: Path) -> Iterator[str]:
    """The paragraphs in which a tag is begun and not ended: Word has split it, or somebody forgot."""
    for tekst in _avsnitt(mal):
        if any(tekst.count(a) != tekst.count(b) for a, b in (("{{", "}}"), ("{%", "%}"))):
            sted = tekst.strip()[:40]
            yield f"taggen i «{sted}» er delt eller ikke avsluttet. Skriv den på nytt i ett."


def teksten(mal: Path) -> str:
    """What is written in the form, a line for each paragraph, heads and feet of pages included."""
    return "\n".join(_avsnitt(mal))


def _avsnitt(mal: Path) -> Iterator[str]:
    for navn, innhold in _les(mal).items():
        if _DELER.fullmatch(navn):
            for avsnitt in _AVSNITT.findall(innhold.decode("utf-8", "replace")):
                yield "".join(_TEKST.findall(avsnitt))


def kilde(mal: Path) -> str:
    """The form's text with its tags put together, as Jinja reads it. Raises as `skriv_word`."""
    _les(mal)
    dokument = _dokument(mal)
    dokument.init_docx()
    return str(dokument.patch_xml(dokument.get_xml()))


def _les(mal: Path) -> dict[str, bytes]:
    """The parts of the file, within limits. Raises MalfeilError."""
    try:
        with ZipFile(BytesIO(les_raatt(mal, mal.name, MAKS_STIL))) as arkiv:
            if sum(i.file_size for i in arkiv.infolist()) > MAKS_STIL:
                raise MalfeilError("filen er for stor.", mal.name)
            deler = {i.filename: arkiv.read(i) for i in arkiv.infolist()}
    except (BadZipFile, OSError, RuntimeError):
        raise MalfeilError("filen kan ikke leses. Lagre den på nytt i Word som .docx.", mal.name) from None
    kontroller_deler(deler, mal.name)
    return deler


def _dokument(mal: Path) -> Any:
    try:
        # Imported here: an optional package.
        from docxtpl import DocxTemplate
    except ImportError:
        raise BruksfeilError(
            f'Wordmalen {mal.name} krever en pakke til. Installer den med: pip install "ipkit[word]"'
        ) from None

    class Wordmal(DocxTemplate):  # type: ignore[misc]  # docxtpl has no types
        """Without docxtpl's own signs in people's texts: `{_{` and tabulators are what was written."""

        def render_xml_part(self, src_xml: str, part: Any, context: Any, jinja_env: Any = None) -> str:
            self.current_rendering_part = part
            ut: str = jinja_env.from_string(src_xml).render(context)
            return ut.replace("&#10;", _LINJESKIFT).replace("&#9;", _TABULATOR)

    return Wordmal(mal)


def _merk(dokument: Any, e: Egenskaper) -> None:
    from datetime import datetime

    egne = dokument.docx.core_properties
    egne.title, egne.author, egne.last_modified_by = e.tittel, e.forfatter, e.forfatter
    egne.language = e.sprak
    egne.created = egne.modified = datetime(e.dato.year, e.dato.month, e.dato.day)
