"""What a participant proposed waits for an agreement with the planeier (rule 81)."""

from tests.cli.sperrer import Sperre

SETNING = "IP-R81: Et forslag godkjennes først når det er avtalt med planeier. Oppgi dagen med --avtalt"
SPERRER = tuple(
    Sperre(
        regel="81",
        oppsett=('maal ny 1 --tekst "Lære å svømme" --foreslaatt-av 1',),
        kommando=kommando,
        kode=6,
        setning=SETNING,
        kontroll="ipkit.domain.maalregler.kontroller_avtalt",
    )
    for kommando in ("maal godkjenn 1 2", "maal status 1 2 aktivt")
) + tuple(
    Sperre(
        regel="81",
        oppsett=('tiltak ny 1 1 --tekst "Svømmekurs" --ansvarlig 1 --foreslaatt-av 1',),
        kommando=kommando,
        kode=6,
        setning=SETNING,
        kontroll="ipkit.domain.tiltaksregler.kontroller_avtalt",
    )
    for kommando in ("tiltak godkjenn 1 1 3", "tiltak status 1 1 3 i-gang")
)
