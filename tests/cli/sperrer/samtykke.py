"""Who may consent, what a yes must have, and how others get in (rules 24, 25, 35, 39, 40)."""

from typing import Any

from ipkit.domain.avgjorelse import TILLATT, Avgjorelse
from tests.cli.sperrer import Sperre

BARN = (
    'ny-plan --navn "Mona Lie" --fodselsdato 2012-02-03 --koordinator "Ola Hansen" '
    "--fra 2026-01-15 --til 2027-01-15"
)
JA = (
    "samtykke registrer 2 --type plan --gitt-av {} --dato 2026-01-15 --form skriftlig "
    "--informert hva,hvem,bruk,folger"
)
FREMMED = "deltaker ny 1 --navn Gry --tilknytning paarorende"
JA_FREMMED = (
    "samtykke registrer 1 --type opplysninger --deltaker 2 --gitt-av planeier --form skriftlig "
    "--informert hva,hvem,bruk,folger"
)
NODTILGANG = "nodtilgang ny 1 --navn Eva --stilling leder"
UTLEVERING = "utlevering ny 1 --til Legevakten --lovgrunn annen_lov --besluttet-av Eva --hva Alt"


def _uten_grunn(svar: dict[str, Any], *_: str) -> dict[str, Any]:
    """What the check gives back where it asks for no reason, nor for a law."""
    return {**svar, "begrunnelse": "x", "hjemmel": "x"} if "hva" in svar else {**svar, "begrunnelse": "x"}


SPERRER = (
    Sperre(
        regel="31",
        kommando="samtykke forny 1 2 --dato 2026-01-14 --form skriftlig --informert hva,hvem,bruk,folger",
        kode=6,
        setning="IP-R31: Samtykke 2 ble gitt 15.01.2026, og en fornyelse kan ikke være før det. Rett datoen.",
        kontroll="ipkit.domain.samtykkeendring.kontroller_etter",
    ),
    Sperre(
        regel="23",
        oppsett=(BARN,),
        kommando="uttalelse send 2",
        kode=5,
        setning="IP-S01: Plan 2 mangler samtykke til at planen lages. "
        "Registrer det: ipkit samtykke registrer 2 --type plan",
        kontroll="ipkit.actions.uttalelse.krev_samtykke",
    ),
    Sperre(
        regel="39",
        oppsett=(FREMMED, JA_FREMMED),
        kommando="eksporter gry.docx --plan 1 --mottaker 2",
        kode=5,
        setning="IP-S14: Deltaker 2 i plan 1 må ha skrevet under en taushetserklæring før første tilgang. "
        "Før den: ipkit deltaker taushet 1 2 --dato ÅÅÅÅ-MM-DD",
        kontroll="ipkit.domain.tilgang.mangler_erklaering",
        uten=False,
    ),
    Sperre(
        regel="40",
        oppsett=(f"{NODTILGANG} --begrunnelse Hjelp --fra 2026-05-30 --til 2026-05-31",),
        kommando="eksporter eva.docx --plan 1 --mottaker nodtilgang:1",
        kode=5,
        setning="IP-S15: Nødtilgang 1 i plan 1 er ikke åpen i dag. Åpne en ny: ipkit nodtilgang ny 1",
        kontroll="ipkit.domain.tilgang.vurder_nodtilgang",
        uten=Avgjorelse(tillatt=True, kode=TILLATT, grunn="", mottaker="nodtilgang:1"),
    ),
    Sperre(
        regel="40",
        kommando=NODTILGANG,
        kode=6,
        setning="IP-R40: Nødtilgang gis ikke uten grunn. Skriv hvorfor, med --begrunnelse.",
        kontroll="ipkit.domain.tilgangsregler.kontroller_grunn",
        uten=_uten_grunn,
    ),
    Sperre(
        regel="24",
        kommando=UTLEVERING,
        kode=6,
        setning="IP-R24: Ingenting gis uten samtykke uten grunn. Skriv hvorfor, med --begrunnelse.",
        kontroll="ipkit.domain.tilgangsregler.kontroller_grunn",
        uten=_uten_grunn,
    ),
    Sperre(
        regel="25",
        oppsett=(BARN,),
        kommando=JA.format("planeier"),
        kode=5,
        setning="IP-S25: Den som oppgis, kan ikke samtykke: planeier var 13 år den dagen, og de som har "
        "foreldreansvar, samtykker, hvis det ikke er avgjort at planeier kan samtykke selv. "
        "Oppgi: --gitt-av foresatt",
        kontroll="ipkit.domain.samtykkeregler._kontroller_giver",
    ),
    Sperre(
        regel="25",
        kommando=JA.format("naermeste-paarorende").replace("registrer 2", "registrer 1"),
        kode=5,
        setning="IP-S25: Samtykket er ikke gyldig: nærmeste pårørende samtykker bare når det er avgjort "
        "skriftlig at planeier ikke kan. Oppgi: --kompetanse REFERANSE",
        kontroll="ipkit.domain.samtykkeregler._kontroller_gyldig",
    ),
    Sperre(
        regel="35",
        oppsett=(BARN,),
        kommando=JA.format("fullmektig") + " --fullmakt 26/7",
        kode=5,
        setning="IP-S35: Den som oppgis, kan ikke samtykke: planeier var 13 år den dagen og kan ikke ha gitt "
        "fullmakt. Oppgi: --gitt-av foresatt",
        kontroll="ipkit.domain.samtykkeregler._kontroller_giver",
    ),
)
