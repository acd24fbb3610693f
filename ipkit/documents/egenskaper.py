"""What a file says about itself, in every format."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, kw_only=True, slots=True)
class Egenskaper:
    """The document's properties: what it is called, who made it, in which language, when."""

    tittel: str
    forfatter: str
    sprak: str
    dato: date
