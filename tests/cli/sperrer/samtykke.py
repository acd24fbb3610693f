"""Who may consent, what a yes must have, and what is no longer the planeier's to open (rules 25, 34, 35)."""

from tests.cli.sperrer import Sperre

BARN = (
    'ny-plan --navn "Mona Lie" --fodselsdato 2012-02-03 --koordinator "Ola Hansen" '
    "--fra 2026-01-15 --til 2027-01-15"
)
JA = (
    "samtykke registrer 2 --type plan --gitt-av {} --dato 2026-01-15 --form skriftlig "
    "--informert hva,hvem,bruk,folger"
)

SPERRER = (
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
