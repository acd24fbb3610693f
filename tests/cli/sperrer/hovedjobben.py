"""The rules of the main job (issue 2)."""

from typing import Any

from ipkit.domain.tiltaksregler import nytt_tiltak
from ipkit.domain.verdi import replace
from tests.cli.sperrer import Sperre

UTKAST = (
    'ny-plan --navn "Mona Lie" --fodselsdato 1985-02-03 --koordinator "Ola Hansen" '
    "--fra 2026-01-15 --til 2027-01-15"
)
SAMTYKKE = (
    "samtykke registrer 2 --type plan --gitt-av planeier --dato 2026-01-15 --form skriftlig "
    "--informert hva,hvem,bruk,folger"
)
EVALUERING = (
    "evaluering ny 1 --dato 2026-03-18 --maal 1=naadd --planeier-deltok til_stede "
    "--kan-tiltak-avsluttes nei --bor-maal-endres nei --bor-tiltak-endres nei --fortsatt-behov ja"
)
SVAR = {"planeier_deltok": "til_stede", "fortsatt_behov": True}


def _uten_begrunnelse(maal: Any, oppnaaelse: str, *_: Any) -> Any:
    return replace(maal, oppnaaelse="ikke_naadd")


def _som_besvart(verdier: dict[str, Any]) -> None:
    """What the check asks for, put in: the value itself has no room for an answer that is not there."""
    verdier.update({navn: svar for navn, svar in SVAR.items() if verdier.get(navn) is None})


def _som_vurdert(aktive: dict[int, Any]) -> None:
    aktive.update({nummer: replace(maal, oppnaaelse="naadd") for nummer, maal in aktive.items()})


def _med_ansvarlig(plan: Any, maal: int, verdier: dict[str, Any], *resten: Any, **navngitt: Any) -> Any:
    return nytt_tiltak(plan, maal, {**verdier, "ansvarlig": "planeier"}, *resten, **navngitt)


SPERRER = (
    Sperre(
        regel="23",
        oppsett=(UTKAST,),
        kommando='maal ny 2 --tekst "Bo for meg selv"',
        kode=5,
        setning="IP-S01: Plan 2 mangler samtykke til at planen lages. Registrer det: "
        "ipkit samtykke registrer 2 --type plan",
        kontroll="ipkit.actions.maal.krev_samtykke",
    ),
    Sperre(
        regel="24",
        oppsett=("deltaker ny 1 --navn Ola --tjeneste Skolen",),
        kommando="eksporter ola.docx --plan 1 --mottaker 2",
        kode=5,
        setning="IP-S02: Plan 1 har ikke samtykke til at deltaker 2 får opplysninger. Registrer det: "
        "ipkit samtykke registrer 1 --type opplysninger --deltaker 2",
        kontroll="ipkit.actions.eksport.krev_samtykke",
    ),
    Sperre(
        regel="26",
        oppsett=(UTKAST,),
        kommando=SAMTYKKE.replace(",folger", ""),
        kode=5,
        setning="IP-S26: Samtykket er ikke gyldig: planeier er ikke informert om alle fire punkter; "
        "mangler folger. Oppgi: --informert hva,hvem,bruk,folger",
        kontroll="ipkit.domain.samtykkeregler._kontroller_gyldig",
    ),
    Sperre(
        regel="35",
        oppsett=(UTKAST,),
        kommando=SAMTYKKE.replace("planeier", "verge"),
        kode=5,
        setning="IP-S35: Samtykket er ikke gyldig: verge må ha en referanse til mandat eller "
        "fullmakt. Oppgi: --fullmakt REFERANSE",
        kontroll="ipkit.domain.samtykkeregler._kontroller_gyldig",
    ),
    Sperre(
        regel="49",
        kommando='ny-plan --navn "Kari Nordmann" --fodselsdato 1990-05-17 --koordinator "Ola Hansen"',
        kode=6,
        setning="IP-R49: Det finnes alt en plan som ikke er avsluttet for samme person: plan 1. Er "
        "det en annen person, skriv hvorfor med --annen-person",
        kontroll="ipkit.actions.plan.ligner",
        uten=False,
    ),
    Sperre(
        regel="50",
        oppsett=(UTKAST, SAMTYKKE.replace("2026-01-15", "2026-01-01")),
        kommando="iverksett 2 --tilslutning planeier --dato 2026-01-10",
        kode=6,
        setning="IP-R50: Plan 2 har ingen koordinator 10.01.2026 og kan ikke iverksettes uten. Se: "
        "ipkit endre-plan 2 --fra 2026-01-10",
        kontroll="ipkit.domain.planregler._kontroller_koordinator",
    ),
    Sperre(
        regel="52",
        oppsett=(UTKAST.replace("--fra 2026-01-15 --til 2027-01-15", ""), SAMTYKKE),
        kommando="iverksett 2 --tilslutning planeier",
        kode=6,
        setning="IP-R52: Plan 2 mangler planperiode og kan ikke iverksettes uten. Sett den: ipkit "
        "endre-plan 2 --fra ÅÅÅÅ-MM-DD --til ÅÅÅÅ-MM-DD",
        kontroll="ipkit.domain.planregler._kontroller_planperiode",
    ),
    Sperre(
        regel="83",
        kommando="maal status 1 1 avsluttet --oppnaaelse ikke-naadd --tiltak 1=avsluttet "
        "--tiltak 2=avsluttet",
        kode=6,
        setning="IP-R83: Mål 1 i plan 1 er ikke nådd fullt ut, og da må det begrunnes. "
        "Legg til begrunnelsen med --begrunnelse",
        kontroll="ipkit.domain.maalregler.vurdert",
        uten=_uten_begrunnelse,
    ),
    Sperre(
        regel="86",
        kommando="maal status 1 1 avsluttet --oppnaaelse naadd",
        kode=6,
        setning="IP-R86: Mål 1 har åpne tiltak: 1.1, 1.2. Si hva hvert ble til (gjennomfort, "
        "avsluttet eller ikke_gjennomfort), for eksempel: --tiltak 1.1=gjennomfort",
        kontroll="ipkit.domain.maalregler._lukk_tiltak",
        uten=(),
    ),
    Sperre(
        regel="75",
        oppsett=("maal status 1 1 avbrutt --begrunnelse Nei --tiltak 1=avsluttet --tiltak 2=avsluttet",),
        kommando="tiltak ny 1 1 --tekst Trene --ansvarlig planeier --avtalt 2026-05-20",
        kode=6,
        setning="IP-R75: Mål 1 er avsluttet og tar ikke imot tiltak. Åpne det først: "
        "ipkit maal status 1 1 aktivt",
        kontroll="ipkit.domain.tiltaksregler.kontroller_maal_aapent",
    ),
    Sperre(
        regel="76",
        kommando="tiltak ny 1 1 --tekst Trene --avtalt 2026-05-20",
        kode=6,
        setning="IP-R76: Et tiltak må ha en ansvarlig. Oppgi: --ansvarlig planeier, koordinator …",
        kontroll="ipkit.actions.maal.nytt_tiltak",
        uten=_med_ansvarlig,
    ),
    Sperre(
        regel="93",
        kommando=EVALUERING.replace("--planeier-deltok til_stede ", ""),
        kode=6,
        setning="IP-R93: Evalueringen mangler svar på «Planeier deltok». Oppgi: --planeier-deltok",
        kontroll="ipkit.domain.evalueringsregler._kontroller_svar",
        uten=_som_besvart,
    ),
    Sperre(
        regel="94",
        kommando=EVALUERING.replace(" --fortsatt-behov ja", ""),
        kode=6,
        setning="IP-R94: Evalueringen mangler svar på «Er det fortsatt behov for individuell plan?». "
        "Oppgi: --fortsatt-behov",
        kontroll="ipkit.domain.evalueringsregler._kontroller_svar",
        uten=_som_besvart,
    ),
    Sperre(
        regel="94",
        kommando=EVALUERING.replace("--maal 1=naadd ", ""),
        kode=6,
        setning="IP-R94: Mål 1 er ikke vurdert. Oppgi for hvert: --maal 1=naadd, delvis eller ikke-naadd",
        kontroll="ipkit.domain.evalueringsregler._kontroller_vurdert",
        uten=_som_vurdert,
    ),
)
