"""What a file says about itself, in every format."""

from datetime import date

from ipkit.domain.verdi import verdi


@verdi
class Egenskaper:
    """The document's properties: what it is called, who made it, in which language, when."""

    tittel: str
    forfatter: str
    sprak: str
    dato: date
    storskrift: bool = False
