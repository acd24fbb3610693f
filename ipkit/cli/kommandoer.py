"""Every command in one table: what it is called, which module holds it, what it does.

The table is all that `ipkit --help` reads, so that help costs no more than starting Python. A test
holds it against the commands themselves.
"""

import unicodedata
from typing import NamedTuple


class Kommando(NamedTuple):
    """A top-level command or group. `navn` is as typed in ASCII, `vist` as people read it."""

    navn: str
    vist: str
    modul: str
    hjelp: str
    avsnitt: str


_START, _PLAN, _OPPFOLGING, _UT, _SYSTEM = (
    "Kom i gang",
    "Planen",
    "Oppfølging",
    "Inn og ut",
    "Registeret",
)

KOMMANDOER: tuple[Kommando, ...] = (
    Kommando(
        "demo", "demo", "demo", "Vis hele jobben med fiktive personer, i et register for prøving.", _START
    ),
    Kommando("ny-plan", "ny-plan", "plan", "Lag en ny plan.", _START),
    Kommando("sak", "sak", "sak", "Saken før planen: henvendelse, vurdering, beslutning og klage.", _START),
    Kommando("planer", "planer", "planer", "List planene.", _PLAN),
    Kommando("vis", "vis", "vis", "Vis hele planen på skjermen.", _PLAN),
    Kommando("endre-plan", "endre-plan", "plan", "Endre planens egne opplysninger og tekster.", _PLAN),
    Kommando(
        "deltaker",
        "deltaker",
        "deltaker",
        "Hvem som deltar, fra hvilken tjeneste, og hva de bidrar med.",
        _PLAN,
    ),
    Kommando(
        "koordinator",
        "koordinator",
        "koordinator",
        "Koordinator, plankoordinator og barnekoordinator, nå og før.",
        _PLAN,
    ),
    Kommando(
        "fagperson",
        "fagperson",
        "fagperson",
        "De som arbeider med planer: kontakt, opplæring, og hvilke planer de er med i.",
        _PLAN,
    ),
    Kommando(
        "samtykke",
        "samtykke",
        "samtykke",
        "Samtykke til at planen lages, og til at navngitte deltakere får opplysninger.",
        _PLAN,
    ),
    Kommando("tilgang", "tilgang", "tilgang", "Hvem som ser planen, og hvorfor.", _PLAN),
    Kommando(
        "nodtilgang",
        "nødtilgang",
        "nodtilgang",
        "Leder eller systemansvarlig som må inn i planen for å hjelpe til.",
        _PLAN,
    ),
    Kommando(
        "utlevering",
        "utlevering",
        "utlevering",
        "Opplysninger som er gitt uten samtykke, fordi en lov krever eller tillater det.",
        _PLAN,
    ),
    Kommando(
        "kartlegging",
        "kartlegging",
        "kartlegging",
        "Kartlegging av behov. Bare for planeier og plankoordinator.",
        _PLAN,
    ),
    Kommando("maal", "mål", "maal", "Mål: det planeier vil oppnå.", _PLAN),
    Kommando("tiltak", "tiltak", "tiltak", "Tiltak: hva som skal gjøres for å nå et mål.", _PLAN),
    Kommando(
        "overgang",
        "overgang",
        "overgang",
        "Overganger: fra barnehage til skole, flytting og annet som må forberedes.",
        _PLAN,
    ),
    Kommando(
        "andretjeneste",
        "andretjeneste",
        "andretjeneste",
        "Andre som hjelper planeier, utenfor gruppen rundt planen.",
        _PLAN,
    ),
    Kommando("kommentar", "kommentar", "kommentar", "Kommentarer til mål og tiltak.", _PLAN),
    Kommando("uttalelse", "uttalelse", "uttalelse", "Planen til uttalelse, og hva partene svarte.", _PLAN),
    Kommando("iverksett", "iverksett", "plan", "Sett planen i verk.", _PLAN),
    Kommando("viderefor", "viderefør", "viderefor", "Før planen videre i en ny periode.", _PLAN),
    Kommando("bero", "bero", "bero", "Sett planen i bero til en dag, med en grunn.", _PLAN),
    Kommando("gjenoppta", "gjenoppta", "bero", "Ta en plan i bero opp igjen.", _PLAN),
    Kommando("avslutt", "avslutt", "avslutt", "Avslutt planen eller saken.", _PLAN),
    Kommando("gjenaapne", "gjenåpne", "arkiv", "Åpne en avsluttet plan igjen.", _PLAN),
    Kommando("arkiver", "arkiver", "arkiv", "Lag arkivpakken av en avsluttet plan.", _PLAN),
    Kommando(
        "arbeidsliste",
        "arbeidsliste",
        "arbeidsliste",
        "Det som haster i dag, med ett neste steg for hver plan.",
        _OPPFOLGING,
    ),
    Kommando(
        "evaluering",
        "evaluering",
        "evaluering",
        "Evalueringer som nærmer seg eller er over fristen.",
        _OPPFOLGING,
    ),
    Kommando(
        "revisjon",
        "revisjon",
        "revisjon",
        "Revisjon: planen gjennomgått og ført à jour, etter avtale med planeier.",
        _OPPFOLGING,
    ),
    Kommando(
        "endring",
        "endring",
        "endring",
        "Endringer noen har meldt, hva som er gjort med dem, og hvem som er varslet.",
        _OPPFOLGING,
    ),
    Kommando("mote", "møte", "mote", "Møter og referater.", _OPPFOLGING),
    Kommando(
        "mangler",
        "mangler",
        "mangler",
        "Hva som mangler i planen, og kommandoen som retter det.",
        _OPPFOLGING,
    ),
    Kommando(
        "statistikk",
        "statistikk",
        "statistikk",
        "Tall for koordinerende enhet over hele registeret, på en hvilken som helst dag.",
        _OPPFOLGING,
    ),
    Kommando("historikk", "historikk", "historikk", "List versjonene av planen.", _PLAN),
    Kommando("sammenlign", "sammenlign", "historikk", "Vis hva som er ulikt i to versjoner.", _PLAN),
    Kommando("angre", "angre", "historikk", "Ta tilbake det siste du gjorde i planen.", _PLAN),
    Kommando("merk-feil", "merk-feil", "historikk", "Merk noe som feilregistrert.", _PLAN),
    Kommando(
        "eksporter",
        "eksporter",
        "eksport",
        "Skriv planen, et referat, et brev eller et skjema til en fil.",
        _UT,
    ),
    Kommando("dokument", "dokument", "dokument", "Dokumentene som er utstedt, slik de var.", _UT),
    Kommando("dokumentmal", "dokumentmal", "dokumentmal", "Malene for dokumentene, og kommunens egne.", _UT),
    Kommando(
        "innsyn",
        "innsyn",
        "innsyn",
        "Skriv alt som er registrert om planeier, og hvem som har sett det, til en mappe.",
        _UT,
    ),
    Kommando(
        "arkivkopi",
        "arkivkopi",
        "arkiv",
        "Lag en arkivpakke av planen, referatene og det som er sendt.",
        _UT,
    ),
    Kommando("importer", "importer", "importer", "Les inn planer fra YAML.", _UT),
    Kommando("kjor", "kjør", "kjor", "Kjør kommandoene i en fil.", _UT),
    Kommando(
        "logg",
        "logg",
        "logg",
        "Hvem som har gjort og sett hva, og om loggen er endret.",
        _SYSTEM,
    ),
    Kommando(
        "slett", "slett", "slett", "Slett en avsluttet plan for godt, når oppbevaringstiden er ute.", _SYSTEM
    ),
    Kommando("register", "register", "register", "Lag, sjekk, kopier og gjenopprett registeret.", _SYSTEM),
)
ALIAS = {"idag": "arbeidsliste"}

GLOBALE_VALG: tuple[tuple[str, str], ...] = (
    ("--register STI|URL", "Registeret. Ellers IPKIT_REGISTER, ellers brukerens datamappe."),
    ("--dagens-dato ÅÅÅÅ-MM-DD", "Regn som om det var denne datoen. Ellers IPKIT_DATO, ellers i dag."),
    ("--utfort-av NAVN", "Hvem det gjøres på vegne av. Ellers IPKIT_UTFORT_AV."),
    ("--uten-logg", "Les et register som ikke kan skrives, uten spor i loggen."),
    ("--versjon", "Vis versjonen."),
    ("--help", "Vis hjelp. Virker også etter en kommando."),
)


def kommandonavn(skrevet: str) -> str:
    """A command as typed on any keyboard: `mål`, `MÅL`, `maal` and decomposed å are the same."""
    navn = unicodedata.normalize("NFC", skrevet).casefold()
    navn = navn.replace("å", "aa").replace("ø", "o").replace("æ", "ae")
    navn = {"moete": "mote", "kjoer": "kjor"}.get(navn, navn)
    return ALIAS.get(navn, navn)


def finn(skrevet: str) -> Kommando | None:
    """The top-level command with that name."""
    navn = kommandonavn(skrevet)
    return next((k for k in KOMMANDOER if k.navn == navn), None)


def hjelpetekst() -> str:
    """What `ipkit --help` says."""
    linjer = [
        "Bruk: ipkit [VALG] KOMMANDO …",
        "",
        "ipkit hjelper koordinatorer med individuell plan: planer, samtykke, mål, tiltak,",
        "møter og evalueringer, og Word-dokumenter av dem.",
    ]
    bredde = max(len(k.vist) for k in KOMMANDOER) + 2
    for avsnitt in dict.fromkeys(k.avsnitt for k in KOMMANDOER):
        linjer += ["", f"{avsnitt}:"]
        linjer += [f"  {k.vist:<{bredde}}{k.hjelp}" for k in KOMMANDOER if k.avsnitt == avsnitt]
    bredde = max(len(valg) for valg, _ in GLOBALE_VALG) + 2
    linjer += ["", "Valg, før kommandoen:"]
    linjer += [f"  {valg:<{bredde}}{hva}" for valg, hva in GLOBALE_VALG]
    linjer += ["", "Hjelp til én kommando, med eksempel: ipkit ny-plan --help"]
    return "\n".join(linjer) + "\n"
