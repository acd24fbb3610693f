"""History in words: what elements and acts are called, and values as people read them."""

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from ipkit.domain.dato import kort
from ipkit.domain.felt import Felt, felter, kodeform
from ipkit.domain.historikk import Elementendring
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Plantekst
from ipkit.domain.tekst import Oversett, bokmaal

TOMT = "(tomt)"
ELEMENTORD: Mapping[str, str] = {
    "plan": "Planen",
    "person": "Planeier",
    "henvendelse": "Henvendelse",
    "onske": "Ønske om plan",
    "informasjon": "Informasjon",
    "vurdering": "Vurdering",
    "klage": "Klage",
    "beslutning": "Beslutning",
    "foresporsel": "Forespørsel",
    "nodtilgang": "Nødtilgang",
    "utlevering": "Utlevering",
    "koordinator": "Koordinator",
    "plantekst": "Tekst",
    "fagplan": "Fagplan",
    "andretjeneste": "Annen tjeneste",
    "overgang": "Overgang",
    "deltaker": "Deltaker",
    "tilslutning": "Tilslutning",
    "samtykke": "Samtykke",
    "maal": "Mål",
    "tiltak": "Tiltak",
    "kommentar": "Kommentar",
    "evaluering": "Evaluering",
    "maalvurdering": "Målvurdering",
    "revisjon": "Revisjon",
    "endringsmelding": "Meldt endring",
    "mote": "Møte",
    "motedeltaker": "Møtedeltaker",
    "sakspunkt": "Sak på møte",
    "referatpunkt": "Referatpunkt",
    "referatmerknad": "Merknad til referat",
    "utsending": "Utsending",
}
HANDLINGSORD: Mapping[str, str] = {
    "sak ny": "Registrerte saken",
    "sak henvendelse": "Registrerte henvendelse",
    "sak forelopig-svar": "Sendte foreløpig svar",
    "sak onske": "Førte om planeier ønsker plan",
    "sak informasjon": "Førte informasjon",
    "sak vurdering": "Vurderte retten til plan",
    "sak avklar": "Sendte saken til avklaring",
    "sak beslutning": "Førte beslutning",
    "sak endre-beslutning": "Oppdaterte beslutning",
    "sak klage": "Registrerte klage",
    "sak klageutfall": "Oppdaterte klage",
    "sak sporsmaal": "Førte spørsmål",
    "sak besvar": "Besvarte spørsmål",
    "sak start": "Startet planarbeidet",
    "sak uten-plan": "Ga koordinator eller ansvarsgruppe uten plan",
    "koordinator ny": "Satte inn koordinator",
    "koordinator bytt": "Byttet koordinator",
    "koordinator slutter": "Førte at koordinator slutter",
    "koordinator meldt": "Førte hvem som har fått vite om bytte",
    "ny-plan": "Laget planen",
    "importer": "Leste inn planen fra fil",
    "endre-plan": "Endret planen",
    "iverksett": "Satte planen i verk",
    "uttalelse send": "Sendte planen til uttalelse",
    "uttalelse svar": "Førte svar på planen",
    "uttalelse behandlet": "Behandlet merknad til planen",
    "uttalelse tilbake": "Tok planen tilbake til utkast",
    "bero": "Satte planen i bero",
    "gjenoppta": "Tok planen opp igjen",
    "avslutt": "Avsluttet planen",
    "arkivkopi": "Laget arkivkopi",
    "arkiver": "Arkiverte planen",
    "gjenaapne": "Åpnet planen igjen",
    "viderefor": "Førte planen videre",
    "maal viderefor": "Førte mål videre",
    "deltaker ny": "Førte opp deltaker",
    "deltaker endre": "Endret deltaker",
    "deltaker ta-ut": "Tok ut deltaker",
    "deltaker taushet": "Førte taushetserklæring",
    "nodtilgang ny": "Åpnet nødtilgang",
    "nodtilgang avslutt": "Avsluttet nødtilgang",
    "utlevering ny": "Førte utlevering uten samtykke",
    "utlevering vist": "Viste planeier hva som ble utlevert",
    "deltaker tilslutning": "Førte tilslutning",
    "samtykke registrer": "Registrerte samtykke",
    "samtykke forny": "Fornyet samtykke",
    "samtykke avklar": "Avklarte et nei fra en foresatt",
    "samtykke bekreft": "Bekreftet samtykke",
    "samtykke trekk-tilbake": "Trakk samtykke tilbake",
    "maal ny": "Nytt mål",
    "maal endre": "Endret mål",
    "maal godkjenn": "Godkjente foreslått mål",
    "tiltak flytt": "Flyttet tiltak",
    "maal ordne": "Endret rekkefølgen på målene",
    "tiltak ordne": "Endret rekkefølgen på tiltakene",
    "kommentar ny": "Ny kommentar",
    "levert": "Ga planeier planen",
    "underrettet": "Ga planeier brevet om beslutningen",
    "koordinatorbytte meldt": "Meldte fra om ny koordinator",
    "maal avvis": "Avviste foreslått mål",
    "tiltak avvis": "Avviste foreslått tiltak",
    "tiltak godkjenn": "Godkjente foreslått tiltak",
    "maal status": "Ny status for mål",
    "tiltak ny": "Nytt tiltak",
    "tiltak endre": "Endret tiltak",
    "tiltak status": "Ny status for tiltak",
    "overgang ny": "Ny overgang",
    "overgang endre": "Endret overgang",
    "overgang forberedt": "Forberedte overgang",
    "overgang ta-ut": "Tok ut overgang",
    "andretjeneste ny": "Førte opp annen tjeneste",
    "andretjeneste endre": "Endret annen tjeneste",
    "andretjeneste ta-ut": "Tok ut annen tjeneste",
    "fagperson oppdater": "Rettet kontaktopplysninger",
    "evaluering ny": "Evaluerte planen",
    "revisjon ny": "Reviderte planen",
    "endring ny": "Førte meldt endring",
    "endring folg-opp": "Fulgte opp meldt endring",
    "endring varsle": "Laget varselliste",
    "endring sendt": "Førte varsler som sendt",
    "mote ny": "Nytt møte",
    "mote referat": "Skrev referat",
    "mote sak": "Satte sak på sakslisten",
    "mote deltaker": "Endret hvem som er bedt til møte",
    "mote endre": "Endret møte",
    "mote innkall": "Kalte inn til møte",
    "mote informert": "Førte at tjeneste er informert om møte",
    "mote merknad": "Førte merknad til referat",
    "mote kopi": "Endret hvem som får referat",
    "mote send-referat": "Sendte referat",
    "mote godkjenn": "Godkjente referat",
    "mote plan-oppdatert": "Førte at planen er oppdatert etter møte",
    "mote avlys": "Avlyste møte",
    "kartlegging skriv": "Skrev i kartleggingen",
    "dokument feilregistrert": "Merket et utstedt dokument som feil",
    "merk-feil": "Merket som feilregistrert",
    "slett annen plan": "Beholdt opplysningene da en eldre plan ble slettet",
}
_FOR_ENDRING = {"ny": "ny: ", "endret": "", "tatt_ut": "tatt ut: "}
ANGRE = "angre"
_ANGRE = f"{ANGRE}: "


def er_angring(handling: str) -> bool:
    """Whether the act itself took another one back."""
    return handling.startswith(_ANGRE)


def angring_av(handling: str) -> str:
    """What the act is called that takes this one back."""
    return _ANGRE + handling


def handling_i_ord(handling: str, oversett: Oversett = bokmaal) -> str:
    """What an act did; one without words of its own is named as its command is read."""
    if er_angring(handling):
        angret = handling_i_ord(handling.removeprefix(_ANGRE), oversett).lower()
        return oversett("Angret: {hva}", hva=angret)
    som_lest = handling.replace("maal", "mål").replace("mote", "møte")
    return oversett(HANDLINGSORD.get(handling, som_lest.capitalize()))


def element_i_ord(navn: str, oversett: Callable[[str], str] = str) -> str:
    """`tiltak/2.1` is «Tiltak 2.1», `plantekst/bakgrunn` is «Bakgrunn»; in the language of `oversett`."""
    slag, _, nokkel = navn.partition("/")
    if slag == "plantekst":
        return oversett(ord_for("slag", nokkel)).capitalize()
    return f"{oversett(ELEMENTORD.get(slag, slag.capitalize()))} {nokkel}".strip()


def tolk_elementnavn(tekst: str) -> str:
    """An element as typed: «Tiltak 2.1», «Sak på møte 1.2», `mål/2` and `maal/2`, «Bakgrunn»."""
    skrevet = kodeform(tekst)
    if "/" in skrevet:
        return skrevet
    tekstslag = felter(Plantekst)["slag"].koder
    kjent = next((k for k in tekstslag if skrevet in (k, kodeform(ord_for("slag", k)))), None)
    if kjent:
        return f"plantekst/{kjent}"
    slag, _, nummer = skrevet.rpartition("_") if skrevet[-1:].isdigit() else (skrevet, "", "")
    navn = next((n for n, ordet in ELEMENTORD.items() if kodeform(ordet) == slag), slag)
    return f"{navn}/{nummer}" if nummer else navn


def endring_i_ord(endring: Elementendring) -> str:
    """«Mål 2 (Frist, Tekst)», without contents."""
    felt = ", ".join(f.felt.ledetekst for f in endring.felter) if endring.hva == "endret" else ""
    return f"{_FOR_ENDRING[endring.hva]}{element_i_ord(endring.element)}{f' ({felt})' if felt else ''}"


def verdi_i_ord(
    f: Felt, verdi: Any, livsomraader: Mapping[str, str], oversett: Callable[[str], str] = str
) -> str:
    """A value as people read it; nothing is «(tomt)». Its words are in the language of `oversett`."""
    if verdi is None or verdi == ():
        return oversett(TOMT)
    if isinstance(verdi, bool):
        return oversett("ja") if verdi else oversett("nei")
    if isinstance(verdi, date):
        return kort(verdi)
    if f.slag in ("kode", "liste"):
        koder = (verdi,) if f.slag == "kode" else verdi
        return ", ".join(oversett(_kode(f.navn, kode, livsomraader)) for kode in koder)
    return str(verdi)


def _kode(felt: str, kode: str, livsomraader: Mapping[str, str]) -> str:
    if felt in ("livsomraade", "omraader"):
        return livsomraader.get(kode, ord_for(felt, kode))
    return ord_for(felt, kode)
