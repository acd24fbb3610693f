"""What waits for an agreement with the planeier (rules 58, 81), and what works against itself (rule 87)."""

from tests.cli.sperrer import Sperre

MAAL = 'maal ny 1 --tekst "Lære å svømme" --foreslaatt-av 1'
TILTAK = 'tiltak ny 1 1 --tekst "Svømmekurs" --ansvarlig 1 --foreslaatt-av 1'
TO = (MAAL, TILTAK)

SPERRER = (
    *(
        Sperre(
            regel="81",
            oppsett=TO,
            kommando=kommando,
            kode=6,
            setning="IP-R81: Et forslag godkjennes først når det er avtalt med planeier. "
            "Oppgi dagen med --avtalt",
            kontroll=f"ipkit.domain.{modul}.kontroller_avtalt",
        )
        for kommando, modul in (
            ("maal godkjenn 1 2", "maalregler"),
            ("tiltak godkjenn 1 1.3", "tiltaksregler"),
        )
    ),
    Sperre(
        regel="81",
        oppsett=(TILTAK, 'tiltak avvis 1 1.3 --grunn "Ikke nå"'),
        kommando="tiltak status 1 1.3 i-gang",
        kode=6,
        setning="IP-R81: Et forslag godkjennes først når det er avtalt med planeier. "
        "Oppgi dagen med --avtalt",
        kontroll="ipkit.domain.tiltaksregler.kontroller_avtalt",
    ),
    *(
        Sperre(
            regel="81",
            oppsett=TO,
            kommando=f"{ordet} avvis 1 {nummer}",
            kode=6,
            setning=f"IP-R81: {navn} avvises ikke uten grunn. Oppgi den med --grunn",
            kontroll=f"ipkit.domain.{ordet}sregler.kontroller_avvist".replace("maals", "maal"),
        )
        for ordet, nummer, navn in (("maal", "2", "Mål 2"), ("tiltak", "1.3", "Tiltak 1.3"))
    ),
    *(
        Sperre(
            regel="81",
            kommando=f"{kommando} --avtalt 2026-06-02",
            kode=6,
            setning="IP-R17: Avtalen med planeier er datert 02.06.2026, og det er ikke kommet ennå. "
            "Rett datoen.",
            kontroll="ipkit.domain.avtaleregler.kontroller_skjedd",
        )
        for kommando in (MAAL, TILTAK, "maal endre 1 1 --frist 2026-11-01", "tiltak endre 1 1.1 --omfang Mye")
    ),
    *(
        Sperre(
            regel="81",
            oppsett=TO,
            kommando=f"{ordet} status 1 {nummer} {status}",
            kode=6,
            setning=f"IP-R81: {navn} er et forslag. Godkjenn det når det er avtalt med planeier: ipkit "
            f"{ordet} godkjenn 1 {nummer} --avtalt ÅÅÅÅ-MM-DD, eller avvis det: "
            f"ipkit {ordet} avvis 1 {nummer}",
            kontroll=f"ipkit.domain.{ordet}sregler.{kontroll}".replace("maals", "maal"),
            uten=uten,
        )
        for ordet, nummer, status, navn, kontroll, uten in (
            ("maal", "2", "avbrutt --begrunnelse Nei", "Mål 2", "kontroller_ikke_forslag", None),
            ("tiltak", "1.3", "ikke-gjennomfort", "Tiltak 1.3", "kontroller_ikke_forslag", None),
        )
    ),
    Sperre(
        regel="83",
        kommando="maal status 1 1 avbrutt --tiltak 1=avsluttet --tiltak 2=avsluttet",
        kode=6,
        setning="IP-R83: Mål 1 gis ikke opp uten en grunn. Oppgi den med --begrunnelse",
        kontroll="ipkit.domain.maalregler._kontroller_lukket",
    ),
    Sperre(
        regel="84",
        kommando="maal status 1 1 godkjent",
        kode=6,
        setning="IP-R84: Mål 1 er aktivt og kan ikke bli godkjent. Det kan bli: avsluttet, avbrutt.",
        kontroll="ipkit.domain.maalregler.kontroller_maalovergang",
    ),
    Sperre(
        regel="86",
        kommando="tiltak status 1 1.1 forslag",
        kode=6,
        setning="IP-R86: Tiltak 1.1 er planlagt og kan ikke bli forslag. Det kan bli: i gang, venter på "
        "svar, gjennomført, avsluttet, ikke gjennomført.",
        kontroll="ipkit.domain.tiltaksregler.kontroller_tiltaksovergang",
    ),
    Sperre(
        regel="86",
        oppsett=(TILTAK,),
        kommando="maal status 1 1 avsluttet --oppnaaelse naadd --tiltak 1=gjennomfort --tiltak 2=avsluttet",
        kode=6,
        setning="IP-R86: Mål 1 har åpne tiltak: 1.3. Si hva hvert ble til (gjennomfort, avsluttet eller "
        "ikke_gjennomfort), for eksempel: --tiltak 1.3=ikke_gjennomfort",
        kontroll="ipkit.domain.maalregler._lukk_tiltak",
        uten=(),
    ),
    Sperre(
        regel="87",
        kommando="maal endre 1 1 --strider-mot 1",
        kode=6,
        setning="IP-R87: 1 kan ikke motarbeide seg selv. Oppgi et annet mål eller tiltak.",
        kontroll="ipkit.domain.stridsregler.kontroller_strid",
    ),
    Sperre(
        regel="87",
        oppsett=("tiltak status 1 1.2 avsluttet",),
        kommando="tiltak endre 1 1.1 --strider-mot 1.2",
        kode=6,
        setning="IP-R87: 1.2 er ikke under arbeid, så ingenting motarbeider det lenger.",
        kontroll="ipkit.domain.stridsregler.kontroller_strid",
    ),
    Sperre(
        regel="82",
        oppsett=("deltaker ny 1 --navn Ola --tjeneste Skolen",),
        kommando="kommentar ny 1 1 --av 2 --tekst Fint",
        kode=5,
        setning="IP-S02: Plan 1 har ikke samtykke til at deltaker 2 får opplysninger. Registrer det: "
        "ipkit samtykke registrer 1 --type opplysninger --deltaker 2",
        kontroll="ipkit.domain.kommentarregler.kontroller_ser",
    ),
    Sperre(
        regel="85",
        kommando="tiltak flytt 1 1.1 --til-maal 1",
        kode=6,
        setning="IP-R85: Tiltak 1.1 hører alt til mål 1. Velg et annet mål.",
        kontroll="ipkit.domain.flytteregler.kontroller_annet_maal",
    ),
    Sperre(
        regel="85",
        oppsett=("tiltak status 1 1.2 avsluttet",),
        kommando="tiltak ordne 1 1.2 1.1",
        kode=6,
        setning="IP-R85: Tiltak 1.2 er avsluttet og står sist.",
        kontroll="ipkit.domain.flytteregler.kontroller_kan_ordnes",
    ),
)
