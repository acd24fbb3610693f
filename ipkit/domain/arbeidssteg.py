"""What can wait in a plan, kind by kind: the words, and the command that takes the next step (rule 98)."""

# What kind of thing waits, most urgent first: the finding it is in `mangler`, the words, and the command that
# takes the next step. {p} is the plan, {n} the number of the goal, measure, meeting or consent, {m} that of a
# measure's goal, {h} a name or role, {f} the deadline. In the list is what has a day, what somebody waits
# for, and a plan that stands still; what its contents lack is for `mangler` alone (rule 98).
STEG: dict[str, tuple[str, str, str]] = {
    "uten_koordinator": ("IP-M50", "uten koordinator", "ipkit koordinator bytt {p}"),
    "aldri_koordinator": ("IP-M50", "uten koordinator", "ipkit koordinator ny {p}"),
    "koordinator_kommer": ("IP-M50", "uten koordinator til {h}", "ipkit koordinator liste {p}"),
    "uten_samtykke": ("IP-M23", "samtykket er trukket tilbake", "ipkit mangler {p}"),
    "samtykke_nei": ("IP-M23", "det er sagt nei til planen", "ipkit mangler {p}"),
    "mangler_samtykke": ("IP-M23", "mangler samtykke", "ipkit samtykke registrer {p} --type plan"),
    "utkast_uten_samtykke": ("IP-M23", "mangler samtykke", "ipkit samtykke registrer {p} --type plan"),
    "foreldre_nei": ("IP-M34N", "en foresatt har sagt nei (samtykke {n})", "ipkit samtykke avklar {p} {n}"),
    "ikke_behov": ("IP-M95", "ikke lenger behov for planen", "ipkit avslutt {p}"),
    "avslutning": ("IP-M135L", "planen avsluttes etter beslutning {n}", "ipkit avslutt {p}"),
    "vesentlig_endring": (
        "IP-M92", "endring {n} er vesentlig", "ipkit evaluering ny {p} --endring {n}",
    ),
    "evaluering": ("IP-M89", "evaluering", "ipkit evaluering ny {p}"),
    "evaluering_uten_dato": (
        "IP-M96", "neste evaluering er ikke avtalt", "ipkit endre-plan {p} --neste-evaluering ÅÅÅÅ-MM-DD",
    ),
    "samtykke": ("", "samtykke {n} går ut", "ipkit samtykke forny {p} {n}"),
    "samtykke_alder": (
        "IP-M32",
        "samtykke {n} fra foresatt, planeier blir gammel nok selv",
        "ipkit samtykke forny {p} {n} --gitt-av planeier",
    ),
    "periode": ("IP-M57", "planperioden", "ipkit viderefor {p} --til ÅÅÅÅ-MM-DD"),
    "revisjon": ("IP-M90", "revisjon", "ipkit revisjon ny {p} --avtalt ÅÅÅÅ-MM-DD"),
    "bero": ("IP-M55B", "planen skal tas opp igjen", "ipkit gjenoppta {p}"),
    "jobb_koordinator": (
        "IP-M48K",
        "koordinator {n} slutter i jobben",
        "ipkit koordinator slutter {p} --rolle {h} --til {f}",
    ),
    "koordinator_slutter": (
        "IP-M126", "koordinator {n} slutter, ingen rett etter", "ipkit koordinator bytt {p}",
    ),
    "forelopig_svar": ("IP-M15", "svar på henvendelse {n}", "ipkit sak forelopig-svar {p} {n}"),
    "beslutning": (
        "", "beslutning {n} går ut", "ipkit sak beslutning {p} --utfall forlenget",
    ),
    "klage": ("IP-M20", "klage {n} er ikke sendt videre", "ipkit sak klageutfall {p} {n}"),
    "klage_medhold": (
        "IP-M20M", "klage {n} fikk medhold, ingen ny beslutning", "ipkit sak beslutning {p} --klage {n}",
    ),
    "referat": ("IP-M108", "referat fra møte {n}", "ipkit mote referat {p} {n}"),
    "innkalling": ("IP-M113", "innkalling til møte {n}", "ipkit mote innkall {p} {n}"),
    "mote": ("IP-M112", "neste møte er ikke avtalt", "ipkit mote ny {p}"),
    "avtalt_mote": ("IP-M112", "neste møte er avtalt, ikke innkalt", "ipkit mote ny {p}"),
    "maal": ("IP-M84", "mål {n}", "ipkit maal status {p} {n} avsluttet"),
    "tiltak": ("IP-M98", "tiltak {n}", "ipkit tiltak status {p} {m} gjennomfort"),
    "uten_ansvarlig": (
        "IP-M43", "ansvarlig for tiltak {n} er ute", "ipkit tiltak endre {p} {m} --ansvarlig koordinator",
    ),
    "maal_evalueres": ("IP-M80E", "mål {n} skal evalueres", "ipkit evaluering ny {p}"),
    "overgang": ("IP-M67", "overgang {n} er ikke forberedt", "ipkit overgang forberedt {p} {n}"),
    "endring": ("IP-M99", "endring {n} er ikke fulgt opp", "ipkit endring folg-opp {p} {n}"),
    "foresporsel": (
        "IP-M132", "spørsmål {n} fra planeier er ikke besvart", "ipkit sak besvar {p} {n}",
    ),
    "utlevering": (
        "IP-M24U",
        "planeier har ikke fått vite om utlevering {n}",
        "ipkit utlevering vist {p} {n}",
    ),
    "spor_igjen": ("IP-M06I", "spør planeier igjen", "ipkit sak onske {p}"),
    "uttalelse": (
        "IP-M55", "frist for uttalelse", "ipkit iverksett {p} --tilslutning planeier",
    ),
    "merknad_plan": (
        "IP-M55M", "merknad fra {h} er ikke behandlet", "ipkit uttalelse behandlet {p} {n}",
    ),
    "merknadsfrist": (
        "IP-M119", "frist for merknader til referat {n}", "ipkit mote godkjenn {p} {n}",
    ),
    "samtykke_skriftlig": (
        "IP-M25", "samtykke {n} er ikke skriftlig", "ipkit samtykke bekreft {p} {n}",
    ),
    "ikke_meddelt": (
        "IP-M13",
        "planeier har ikke fått beslutning {n}",
        "ipkit sak endre-beslutning {p} {n} --underrettet ÅÅÅÅ-MM-DD",
    ),
    "ikke_meldt_ke": (
        "IP-M04",
        "behovet i henvendelse {n} er ikke meldt videre",
        "ipkit sak henvendelse {p} --nummer {n} --meldt-ke ÅÅÅÅ-MM-DD",
    ),
    "bytte_planeier": (
        "IP-M124",
        "planeier er ikke informert om byttet av koordinator",
        "ipkit koordinator meldt {p} {n} --planeier-informert ÅÅÅÅ-MM-DD",
    ),
    "bytte_ke": (
        "IP-M124K",
        "byttet av koordinator er ikke meldt videre",
        "ipkit koordinator meldt {p} {n} --ke-varslet ÅÅÅÅ-MM-DD",
    ),
    "jobb_deltaker": ("IP-M48", "deltaker {n} slutter i jobben", "ipkit deltaker ta-ut {p} {n}"),
    "referat_usendt": ("IP-M118", "referat fra møte {n} er ikke sendt", "ipkit mote send-referat {p} {n}"),
    "utsending": ("IP-M100S", "{n} er ikke sendt", "ipkit vis {p}"),
    "uten_plankoordinator": (
        "IP-M51", "uten plankoordinator", "ipkit koordinator ny {p} --rolle plankoordinator",
    ),
    "barnekoordinator": (
        "IP-M130", "barnekoordinator går ut, planeier fyller 18", "ipkit koordinator ny {p}",
    ),
    "mote_planlagt": ("", "møte {n}", "ipkit mote liste {p}"),
    "innvilget": ("IP-M17", "innvilget, ikke startet", "ipkit sak start {p}"),
    "uten_onske": ("IP-M06", "ønsket om plan er ikke avklart", "ipkit sak onske {p}"),
    "onsker_ikke": ("IP-M06N", "planeier ønsker ikke plan", "ipkit sak uten-plan {p}"),
    "uvurdert": ("", "skal vurderes", "ipkit sak vurdering {p}"),
    "ubesluttet": ("", "venter på beslutning", "ipkit sak beslutning {p}"),
    "utkast_uten_periode": (
        "IP-M53G", "utkast uten planperiode", "ipkit endre-plan {p} --fra ÅÅÅÅ-MM-DD --til ÅÅÅÅ-MM-DD",
    ),
    "utkast_uten_maal": ("IP-M53M", "utkast uten mål", "ipkit maal ny {p}"),
    "utkast_uten_tiltak": ("IP-M53E", "mål {n} har ingen tiltak", "ipkit tiltak ny {p} {n}"),
    "utkast_nei": ("IP-M56N", "planeier svarte nei til planen", "ipkit uttalelse svar {p} planeier"),
    "utkast_endret": (
        "IP-M56E", "planen er endret etter planeiers ja", "ipkit uttalelse svar {p} planeier",
    ),
    "utkast": ("", "utkast", "ipkit iverksett {p} --tilslutning planeier"),
    "utkast_klart": ("", "utkast, planeier har sagt ja", "ipkit iverksett {p}"),
    "leder_svar": (
        "IP-M22",
        "lederen har ikke svart om koordinator {n}",
        "ipkit koordinator meldt {p} {n} --leder-svarte ÅÅÅÅ-MM-DD",
    ),
    "foreldre_ubesvart": (
        "IP-M34",
        "en foresatt har ikke svart (samtykke {n})",
        "ipkit samtykke liste {p}",
    ),
    "tiltak_venter": ("IP-M98", "tiltak {n} venter på svar", "ipkit tiltak status {p} {m} i-gang"),
}  # fmt: skip
SLAG: tuple[str, ...] = tuple(STEG)
KODER: tuple[str, ...] = tuple(dict.fromkeys(kode for kode, _, _ in STEG.values() if kode))
"""The findings that the list shows, in the same order: `mangler --viktigst` has it from here.

Not those that mostly are still to come: the list has them apart.
"""
VENTER_PAA_ANDRE = ("tiltak_venter", "leder_svar", "foreldre_ubesvart")
EIERLOSE = ("uten_koordinator", "aldri_koordinator", "koordinator_kommer")
OVER = {
    "avslutning": "siste dag etter beslutning {n} er over",
    "evaluering": "evaluering over fristen",
    "periode": "planperioden er over",
    "revisjon": "revisjon over fristen",
    "samtykke": "samtykke {n} er gått ut",
    "samtykke_alder": "samtykke {n} fra foresatt gjelder ikke lenger",
    "jobb_koordinator": "koordinator {n} har sluttet i jobben",
    "jobb_deltaker": "deltaker {n} har sluttet i jobben",
    "forelopig_svar": "henvendelse {n} er ikke besvart",
    "beslutning": "beslutning {n} er gått ut",
    "referat": "møte {n} mangler referat",
    "innkalling": "møte {n} er ikke innkalt",
    "mote": "neste møte over fristen",
    "maal": "fristen for mål {n} er ute",
    "maal_evalueres": "mål {n} skulle vært evaluert",
    "tiltak": "tiltak {n} er over tiden",
    "tiltak_venter": "tiltak {n} venter på svar, og er over tiden",
    "uttalelse": "fristen for uttalelse er ute",
    "merknadsfrist": "fristen for merknader til referat {n} er ute",
    "samtykke_skriftlig": "samtykke {n} er fortsatt ikke skriftlig",
}
"""What is said once the deadline is over, where that is something else."""
FRA_DAGEN = ("spor_igjen", "bero")
"""Not deadlines, but days to do something: due on that day itself."""
UTSENDINGER = {
    "endringsmelding": ("varsel om endring {n}", "ipkit endring sendt {p} {n}"),
    "innkalling": ("innkalling til møte {n}", "ipkit mote innkall {p} {n}"),
    "eksemplarer": (
        "referat fra møte {n}",
        "ipkit eksporter --utsending --plan {p} --mote {n} --mappe etter-motet",
    ),
    "referat": ("referat fra møte {n}", "ipkit mote send-referat {p} {n}"),
    "koordinatorbytte": ("melding om bytte av koordinator", "ipkit koordinator liste {p}"),
    "plan": ("planen", "ipkit vis {p}"),
    "forslag": ("forslaget til plan", "ipkit vis {p}"),
    "brev": ("brev", "ipkit sak vis {p}"),
}
"""The papers of minutes are made before they are said to be sent: `eksemplarer`, then `referat`."""
