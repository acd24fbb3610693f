"""What a participant proposed waits for an agreement with the planeier (rule 81)."""

from tests.cli.sperrer import Sperre

SPERRER = tuple(
    Sperre(
        regel="81",
        oppsett=('maal ny 1 --tekst "Lære å svømme" --foreslaatt-av 1',),
        kommando=kommando,
        kode=6,
        setning="IP-R81: Et forslag godkjennes først når det er avtalt med planeier. "
        "Oppgi dagen med --avtalt",
        kontroll="ipkit.domain.maalregler.kontroller_avtalt",
    )
    for kommando in ("maal godkjenn 1 2", "maal status 1 2 aktivt")
)
