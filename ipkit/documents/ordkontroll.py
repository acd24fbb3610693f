"""A municipality's Word file as something hostile: what is in it goes to all who get a document."""

import re
from collections.abc import Iterator, Mapping
from xml.etree.ElementTree import ParseError, fromstring

from ipkit.documents.feil import MalfeilError

_MEDBRAKT = re.compile(r"vbaProject|vbaData|(^|/)(activeX|embeddings)/", re.IGNORECASE)
_LENKE = "/hyperlink"
_HENTER = re.compile(rb"instr[^<]*?\b(DDE|DDEAUTO|INCLUDEPICTURE|INCLUDETEXT)\b", re.IGNORECASE)
_TILKNYTTET = re.compile(rb"<Relationship\b[^>]*/attachedTemplate[\"'][^>]*>|<w:attachedTemplate\b[^>]*/>")
_ANNET_STED = "filen henter noe fra et annet sted når den åpnes. Sett bilder inn i den i stedet for å lenke."
_IKKE_WORD = "filen er ikke slik Word lagrer den. Åpne den i Word og lagre den på nytt."


def kontroller_deler(deler: Mapping[str, bytes], fil: str) -> None:
    """Raises MalfeilError for what would run, be fetched from elsewhere, or read where it is opened."""
    for navn, data in deler.items():
        for hva in _galt(navn, uten_tilknyttet_mal(navn, data)):
            raise MalfeilError(hva, fil)


def _galt(navn: str, data: bytes) -> Iterator[str]:
    if ".." in navn.split("/") or navn.startswith("/") or "\\" in navn or ":" in navn:
        yield "en del av filen har et navn som leder ut av den. Lagre den på nytt i Word."
    if _MEDBRAKT.search(navn):
        yield "filen har makroer eller innebygde filer. Lagre den i Word uten dem."
    if navn.endswith((".xml", ".rels")) and (b"<!DOCTYPE" in data or data[:2] in (b"\xff\xfe", b"\xfe\xff")):
        yield _IKKE_WORD  # a document type can read files where it is opened; Word writes UTF-8
    if navn.endswith(".rels"):
        yield from _forhold(data)
    if navn.endswith(".xml") and _HENTER.search(data):
        yield _ANNET_STED


def _forhold(data: bytes) -> Iterator[str]:
    """What a part refers to outside the file; a link that somebody must press is none."""
    try:
        alle = list(fromstring(data))
    except ParseError:
        yield _IKKE_WORD
        return
    if any(f.get("TargetMode") == "External" and not f.get("Type", "").endswith(_LENKE) for f in alle):
        yield _ANNET_STED


def uten_tilknyttet_mal(navn: str, data: bytes) -> bytes:
    """A part without the template it was made from: Word would look for it on whose disk it is opened."""
    return _TILKNYTTET.sub(b"", data) if "settings.xml" in navn else data
