"""The log, read: who did what, when and why, with names of fields and never their contents (rules 46, 47)."""

from typing import NamedTuple

from ipkit.errors import IkkeFunnetError
from ipkit.storage.okt import Okt
from ipkit.storage.sporringer import ALLE


class Logglinje(NamedTuple):
    """One row of a chain."""

    lopenummer: int
    tidspunkt: str
    os_bruker: str
    utfort_av: str | None
    handling: str
    felter: str
    resultat: str
    begrunnelse: str | None


def logglinjer(okt: Okt, kjede: int, antall: int | None = None) -> tuple[list[Logglinje], int]:
    """The rows of a chain, the newest first, and how many there are. Raises IkkeFunnetError."""
    rader = okt.db.les(
        """SELECT l.lopenummer, l.tidspunkt, l.os_bruker, l.utfort_av, l.handling, l.felter, l.resultat,
            b.tekst AS begrunnelse FROM logg l
            LEFT JOIN begrunnelse b ON b.kjede = l.kjede AND b.lopenummer = l.lopenummer
            WHERE l.kjede = :kjede ORDER BY l.lopenummer DESC LIMIT :antall""",
        kjede=kjede,
        antall=antall or ALLE,
    )
    if not rader:
        raise IkkeFunnetError(f"Plan {kjede} finnes ikke. Se: ipkit planer")
    return [Logglinje(*(rad[navn] for navn in Logglinje._fields)) for rad in rader], rader[0]["lopenummer"]
