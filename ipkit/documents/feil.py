"""The one fault of this layer that is not a fault of use: a template or a style file is not right."""

from ipkit.errors import IpkitError


class MalfeilError(IpkitError):
    """A template, `stil.docx` or `stil.css` is at fault; the message names file and line."""

    kode = "IP-M01"

    def __init__(self, hva: str, mal: str | None = None, linje: int | None = None) -> None:
        sted = f"Malen {mal}" if mal else "Malen"
        sted += f", linje {linje}" if linje else ""
        super().__init__(f"{sted}: {hva}")
        self.hva = hva
        self.mal = mal
        self.linje = linje
