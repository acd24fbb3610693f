"""Closing, reopening and carrying on (rules 49, 56, 57, 68, 84, 86, 133, 134, 137)."""

from tests.cli.sperrer import Sperre

AVSLUTT = (
    "avslutt 1 --grunn ikke_behov --tekst Ferdig --dato 2026-06-01 --planeier-informert 2026-06-01 "
    "--ke-varslet 2026-06-01 --utfall 1=naadd --utfall 1.1=gjennomfort --utfall 1.2=avsluttet"
)
EVALUERING = (
    "evaluering ny 1 --dato 2026-05-20 --planeier-deltok til_stede --maal 1=naadd --kan-tiltak-avsluttes nei "
    "--bor-maal-endres nei --bor-tiltak-endres nei --fortsatt-behov ja"
)
VIDEREFOR = "viderefor 1 --til 2028-01-15 --tilslutning planeier"

SPERRER = (
    Sperre(
        regel="133",
        kommando=AVSLUTT.replace(" --tekst Ferdig", ""),
        kode=6,
        setning="IP-R133: Plan 1 kan ikke avsluttes uten en grunn og en tekst som sier hvorfor. "
        "Oppgi dem med --grunn og --tekst",
        kontroll="ipkit.domain.avslutningsregler.kontroller_grunn",
    ),
    Sperre(
        regel="134",
        kommando=AVSLUTT.replace("--planeier-informert 2026-06-01 ", ""),
        kode=6,
        setning="IP-R134: Planen kan ikke avsluttes før planeier er informert. "
        "Oppgi dagen med --planeier-informert",
        kontroll="ipkit.domain.avslutningsregler.kontroller_varslet",
    ),
    Sperre(
        regel="134",
        kommando=AVSLUTT.replace("--ke-varslet 2026-06-01 ", ""),
        kode=6,
        setning="IP-R134: Planen kan ikke avsluttes før koordinerende enhet er varslet. "
        "Oppgi dagen med --ke-varslet",
        kontroll="ipkit.domain.avslutningsregler.kontroller_varslet",
    ),
    Sperre(
        regel="134",
        kommando=AVSLUTT.replace("--dato 2026-06-01", "--dato 2026-06-02"),
        kode=6,
        setning="IP-R17: Avslutningen er datert 02.06.2026, og det er ikke kommet ennå. Rett datoen.",
        kontroll="ipkit.domain.avslutningsregler.kontroller_sluttdato",
    ),
    Sperre(
        regel="68",
        kommando=AVSLUTT.replace("ikke_behov", "flyttet"),
        kode=6,
        setning="IP-R68: Planeier som flytter, skal ha en kopi før planen avsluttes: ipkit eksporter "
        "plan.docx --plan 1 --mottaker planeier. Oppgi dagen med --kopi-til-planeier",
        kontroll="ipkit.domain.avslutningsregler.kontroller_kopi",
    ),
    Sperre(
        regel="86",
        kommando=AVSLUTT.replace(" --utfall 1.2=avsluttet", ""),
        kode=6,
        setning="IP-R86: Plan 1 har åpne mål og tiltak: 1.2. Si hva hvert ble til, for eksempel "
        "--utfall 1.2=gjennomfort, eller i en fil: ipkit avslutt 1 --skjelett --ut avslutning.yaml",
        kontroll="ipkit.domain.utfallsregler.kontroller_besvart",
    ),
    Sperre(
        regel="137",
        oppsett=(AVSLUTT,),
        kommando="gjenaapne 1",
        kode=6,
        setning="IP-R137: Plan 1 kan ikke gjenåpnes uten grunn. Oppgi den med --grunn",
        kontroll="ipkit.domain.etterregler.kontroller_grunn",
    ),
    Sperre(
        regel="49",
        oppsett=(
            AVSLUTT,
            'ny-plan --navn "Kari Nordmann" --fodselsdato 1990-05-17 --koordinator "Ola Hansen"',
        ),
        kommando="gjenaapne 1 --grunn Feil",
        kode=6,
        setning="IP-R49: Planeier har en annen plan som ikke er avsluttet: plan 2. Bruk den, eller avslutt "
        "den først: ipkit avslutt 2",
        kontroll="ipkit.domain.etterregler.kontroller_eneste_plan",
    ),
    Sperre(
        regel="137",
        oppsett=(AVSLUTT,),
        kommando="endre-plan 1 --saksnummer 26/1",
        kode=6,
        setning="IP-R137: Plan 1 ble avsluttet 01.06.2026 og kan ikke endres. Les den med: ipkit vis 1",
        kontroll="ipkit.storage.handling.kontroller_aapen",
    ),
    Sperre(
        regel="57",
        kommando=VIDEREFOR,
        kode=6,
        setning="IP-R57: Plan 1 er ikke evaluert, og kan ikke føres videre uten: ipkit evaluering ny 1",
        kontroll="ipkit.domain.videreforregler.kontroller_evaluert",
    ),
    Sperre(
        regel="56",
        oppsett=(EVALUERING,),
        kommando="viderefor 1 --til 2028-01-15",
        kode=6,
        setning="IP-R56: Plan 1 kan ikke føres videre uten tilslutning fra planeier eller den som "
        "representerer planeier: ipkit viderefor 1 --tilslutning planeier",
        kontroll="ipkit.domain.videreforregler.kontroller_tilslutning",
        uten="planeier",
    ),
    Sperre(
        regel="84",
        oppsett=(EVALUERING,),
        kommando="maal viderefor 1 1 --frist 2027-12-01",
        kode=6,
        setning="IP-R84: Mål 1 kan ikke føres videre før det er avtalt med planeier. "
        "Oppgi dagen med --avtalt",
        kontroll="ipkit.domain.videreforregler.kontroller_kan_viderefores",
    ),
)
