"""A closed plan is read-only (rule 137): every command that writes in a plan is tried on one."""

import shlex

import pytest

from tests.cli.harness import INFORMERT, Ipkit
from tests.cli.test_hjelp import ALLE

AVSLUTT = (
    "avslutt 1 --grunn onsker_ikke --tekst Ferdig --dato 2026-06-01 --planeier-informert 2026-06-01 "
    "--ke-varslet 2026-06-01 --utfall 1=naadd --utfall 1.1=gjennomfort --utfall 1.2=avsluttet"
)
BESLUTNING = "sak beslutning 1 --dato 2026-06-01 --rettsgrunnlag pbrl_2_5 --begrunnelse Ferdig --utfall"

# Every command that writes in a plan, as it could be typed had the plan been open.
SKRIVER = {
    "endre-plan": "1 --saksnummer 26/1",
    "sak henvendelse": "1 --dato 2026-05-20 --kanal muntlig --tekst Hjelp",
    "sak forelopig-svar": "1 1",
    "sak onske": "1 --svar ja",
    "sak informasjon": "1 --informant Eva --temaer hva_ip_er",
    "sak vurdering": "1 --vurdert-av Eva --kriterier Ja",
    "sak avklar": "1",
    "sak sporsmaal": "1 --tekst Når?",
    "sak besvar": "1 1 --svartekst Snart",
    "sak uten-plan": "1",
    "sak start": "1",
    "deltaker ny": "1 --navn Gry",
    "deltaker endre": "1 1 --bidrag Trening",
    "deltaker ta-ut": "1 1",
    "uttalelse send": "1",
    "uttalelse svar": "1 1 --svar ja",
    "uttalelse behandlet": "1 1 --tekst Rettet",
    "uttalelse tilbake": "1 --grunn Feil",
    "bero": "1 --til 2026-09-01 --grunn Ferie",
    "gjenoppta": "1",
    "deltaker taushet": "1 1",
    "nodtilgang ny": "1 --navn Eva --stilling leder --begrunnelse Hjelp",
    "samtykke registrer": f"1 --type plan --gitt-av planeier --dato 2026-05-01 --form skriftlig --informert "
    f"{INFORMERT}",
    "samtykke forny": f"1 2 --form skriftlig --informert {INFORMERT}",
    "samtykke bekreft": "1 1",
    "samtykke avklar": "1 1 --grunn Avklart",
    "koordinator ny": "1 --navn Eva --rolle plankoordinator",
    "koordinator bytt": "1 --navn Eva --byttegrunn sluttet --byttetekst Sluttet",
    "koordinator slutter": "1 --til 2026-08-01",
    "koordinator meldt": "1 1 --ke-varslet 2026-06-01",
    "kartlegging skriv": "1 bolig --ressurser Humor",
    "overgang ny": "1 --overgang flytting --dato 2027-01-01",
    "overgang endre": "1 1 --tekst Bolig",
    "overgang forberedt": "1 1",
    "overgang ta-ut": "1 1",
    "andretjeneste ny": "1 --tjeneste Korpset",
    "andretjeneste endre": "1 1 --hjelp Henter",
    "andretjeneste ta-ut": "1 1",
    "maal ny": "1 --tekst Svømme",
    "maal endre": "1 1 --frist 2027-01-01",
    "maal godkjenn": "1 1 --avtalt 2026-05-01",
    "maal avvis": "1 1 --grunn Nei",
    "maal status": "1 1 aktivt",
    "maal viderefor": "1 1 --frist 2027-01-01 --avtalt 2026-05-01",
    "tiltak ny": "1 1 --tekst Svømme --ansvarlig 1",
    "tiltak endre": "1 1 1 --til 2027-01-01",
    "tiltak godkjenn": "1 1 1 --avtalt 2026-05-01",
    "tiltak flytt": "1 1 1 --til-maal 2",
    "maal ordne": "1 1",
    "tiltak ordne": "1 1.1",
    "kommentar ny": "1 1 --av planeier --tekst Fint",
    "tiltak avvis": "1 1 1 --grunn Nei",
    "tiltak status": "1 1 1 gjennomfort",
    "iverksett": "1 --tilslutning planeier",
    "viderefor": "1 --til 2028-01-15 --tilslutning planeier",
    "avslutt": AVSLUTT.removeprefix("avslutt "),
    "evaluering ny": "1 --dato 2026-05-20 --planeier-deltok til_stede --kan-tiltak-avsluttes nei "
    "--bor-maal-endres nei --bor-tiltak-endres nei --fortsatt-behov ja",
    "revisjon ny": "1 --dato 2026-05-20 --avtalt 2026-05-20",
    "endring ny": "1 --meldt-av planeier --tekst Flytting",
    "endring folg-opp": "1 1 --oppfolging Gjort",
    "endring varsle": "1 1",
    "endring sendt": "1 1",
    "mote ny": "1 --type ansvarsgruppe --dato 2026-09-01",
    "mote referat": "1 1 --moteleder koordinator --referent 1",
    "mote avlys": "1 1",
    "mote sak": "1 1 --tekst Ferien",
    "mote deltaker": "1 1 1",
    "mote endre": "1 1 --tid 12:00",
    "mote innkall": "1 1",
    "mote informert": "1 1 1",
    "mote merknad": "1 1 --av 1 --tekst Feil",
    "mote kopi": "1 1 --til 1",
    "mote send-referat": "1 1",
    "mote godkjenn": "1 1",
    "mote plan-oppdatert": "1 1",
    "angre": "1 --ja",
}
LIKEVEL = {
    "nodtilgang avslutt": "an access must be able to end (rule 40)",
    "utlevering ny": "a danger to life does not wait for the plan to be reopened (rule 24)",
    "utlevering vist": "and the planeier is told also then (rule 24)",
    "samtykke trekk-tilbake": "the planeier may always (rule 30)",
    "gjenaapne": "rule 137",
    "arkiver": "what comes after closing (rule 136)",
    "arkivkopi": "a copy is not a change (rule 136)",
    "sak beslutning": "the decision on closing, and on a complaint about it (rule 135)",
    "sak endre-beslutning": "when the planeier was told of it, when it was entered elsewhere (rule 135)",
    "sak klage": "the complaint on the closing comes after it (rule 20)",
    "sak klageutfall": "and so does its outcome (rule 20)",
    "dokument vis": "a copy of what was sent, and the mark that it was wrong (design D9)",
    "slett": "only a closed plan can be erased (rules 138, 139)",
    "merk-feil": "what is wrong must not stay for as long as the plan is kept (design D9)",
}
"""What can be done to a plan that is closed, and why."""
LESER = {
    "andretjeneste liste", "arbeidsliste", "deltaker liste", "fagperson liste", "fagperson vis",
    "dokument liste", "eksporter", "evaluering",
    "historikk", "innsyn", "kartlegging vis", "koordinator liste", "koordinator overlevering",
    "logg", "maal liste", "mangler", "mote liste",
    "overgang liste", "planer", "sak liste", "sak vis",
    "endring liste", "revisjon liste",
    "samtykke liste", "sammenlign", "statistikk", "tiltak liste", "uttalelse liste", "kommentar liste", "vis",
    "tilgang",
}  # fmt: skip
IKKE_EN_PLAN = {
    "fagperson endre", "fagperson ny", "fagperson oppdater", "fagperson opplaering",
    "demo", "importer", "kjor", "ny-plan", "sak ny",
}  # fmt: skip
"""They make plans, run other commands, or are about people; what is closed is left as it is."""
LAAST = "IP-R137: Plan 1 ble avsluttet 01.06.2026 og kan ikke endres. Les den med: ipkit vis 1\n"


@pytest.fixture
def lukket(ipkit: Ipkit) -> Ipkit:
    ipkit.ok(*shlex.split(AVSLUTT))
    return ipkit


def test_every_command_is_said_to_write_in_a_plan_or_not() -> None:
    """A new command goes into one of the tables above."""
    alle = {" ".join(k) for k in ALLE if k[0] not in ("register", "dokumentmal")}
    kjente = {*SKRIVER, *LIKEVEL, *LESER, *IKKE_EN_PLAN}
    assert (alle - kjente, kjente - alle) == (set(), set())


@pytest.mark.parametrize("status", ["avsluttet", "arkivert"])
def test_no_command_writes_in_a_closed_plan(lukket: Ipkit, status: str) -> None:
    """One register for all: what is refused leaves it as it was."""
    if status == "arkivert":
        lukket.ok("arkiver", "1", "--arkivref", "26/114", "--uten-pakke")
    foer = lukket.innhold()
    for kommando, valg in SKRIVER.items():
        resultat = lukket(*kommando.split(), *shlex.split(valg))
        assert (kommando, *resultat) == (kommando, 6, "", LAAST)
        assert lukket.innhold() == foer, kommando


@pytest.mark.parametrize(
    "linjer",
    [
        ("samtykke trekk-tilbake 1 --deltaker 1 --dato 2026-06-01",),
        ("gjenaapne 1 --grunn Feil",),
        ("arkiver 1 --arkivref 26/114 --uten-pakke", "gjenaapne 1 --grunn Feil"),
        ("arkivkopi 1 kopi", "arkiver 1 --arkivref 26/114 --uten-pakke"),
        (
            f"{BESLUTNING} avsluttet",
            "sak endre-beslutning 1 1 --underrettet 2026-06-01",
        ),
        ("sak klage 1 --kategori annet --dato 2026-06-01", "sak klageutfall 1 1 --klageutfall medhold"),
        ("merk-feil 1 maal/1 --grunn Feil --ja",),
        (
            "utlevering ny 1 --til Legevakten --lovgrunn fare_for_liv --besluttet-av Eva --hva Medisiner "
            "--begrunnelse Bevisstløs",
            "utlevering vist 1 1",
        ),
    ],
)
def test_what_must_be_possible_after_closing_is_possible(lukket: Ipkit, linjer: tuple[str, ...]) -> None:
    for linje in linjer:
        lukket.ok(*shlex.split(linje))


def test_a_decision_that_is_not_about_the_closing_is_refused(lukket: Ipkit) -> None:
    assert lukket(*shlex.split(f"{BESLUTNING} innvilget")).feil == LAAST
