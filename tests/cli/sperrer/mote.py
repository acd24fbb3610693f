"""The rules of meetings and minutes (issue 4)."""

from typing import Any

from tests.cli.sperrer import Sperre

PER = "deltaker ny 1 --navn Per --tjeneste Skolen"
REFERAT = "mote referat 1 1 --moteleder koordinator --referent 1"
TREKK = "samtykke trekk-tilbake 1 --deltaker 1 --dato 2026-06-01 --ja"


def _som_sendt(mote: Any, ny: str) -> Any:
    return mote


SPERRER = (
    Sperre(
        regel="106",
        oppsett=(PER,),
        kommando="mote deltaker 1 1 2",
        kode=5,
        setning="IP-S02: Deltakeren er utenfor samtykket. Har planeier sagt ja til akkurat dette møtet, legg "
        "til --ja-til-motet ja (i møte ny: --ja-til-motet 2). Ellers: Plan 1 har ikke samtykke til at "
        "deltaker 2 får opplysninger. "
        "Registrer det: ipkit samtykke registrer 1 --type opplysninger --deltaker 2",
        kontroll="ipkit.domain.motedeltakelse.krev_samtykke_til_mote",
    ),
    Sperre(
        regel="106",
        kommando="mote deltaker 1 1 --navn Rolf",
        kode=5,
        setning="IP-S09: En gjest uten plass i planen kan bare inviteres når planeier sier ja til det. "
        "Svar ja på ja_til_motet for gjesten.",
        kontroll="ipkit.domain.motedeltakelse.krev_ja_til_gjest",
    ),
    Sperre(
        regel="106",
        oppsett=("mote ny 1 --type annet --dato 2026-09-01 --deltaker 1", TREKK),
        kommando="mote innkall 1 2",
        kode=5,
        setning="IP-S03: Deltaker 1 er utenfor samtykket og kan ikke innkalles. Ta vekk: "
        "ipkit mote deltaker 1 2 1 --ta-ut. Sa planeier ja til akkurat dette møtet: "
        "ipkit mote deltaker 1 2 1 --ja-til-motet ja. Samtykke 2 for deltaker 1 (15.01.2026) er trukket "
        "tilbake fra 01.06.2026. "
        "Registrer et nytt: ipkit samtykke registrer 1 --type opplysninger --deltaker 1",
        kontroll="ipkit.domain.moteregler.kontroller_innkalte",
    ),
    Sperre(
        regel="107",
        oppsett=("mote ny 1 --type annet --dato 2026-06-02",),
        kommando="mote referat 1 2 --moteleder koordinator --referent koordinator",
        kode=6,
        setning="IP-R107: Møte 2 er 02.06.2026, og har ikke vært ennå. Ble det holdt før: "
        "ipkit mote endre 1 2 --dato ÅÅÅÅ-MM-DD. Se møtene: ipkit mote liste 1",
        kontroll="ipkit.domain.referatregler.kontroller_har_vaert",
    ),
    Sperre(
        regel="24",
        oppsett=(REFERAT, PER),
        kommando="mote kopi 1 1 --til 2",
        kode=5,
        setning="IP-S02: Plan 1 har ikke samtykke til at deltaker 2 får opplysninger. Registrer det: "
        "ipkit samtykke registrer 1 --type opplysninger --deltaker 2",
        kontroll="ipkit.domain.utsendingsregler.krev_samtykke",
    ),
    Sperre(
        regel="106",
        oppsett=(REFERAT,),
        kommando="mote kopi 1 1 --navn Fastlegen",
        kode=5,
        setning="IP-S09: Bare planeier kan ønske at andre får referatet. Har planeier sagt det, legg til "
        "--planeier-onsker",
        kontroll="ipkit.domain.utsendingsregler.krev_planeiers_onske",
    ),
    Sperre(
        regel="119",
        oppsett=(REFERAT,),
        kommando="mote godkjenn 1 1",
        kode=6,
        setning="IP-R119: Referatet fra møte 1 er ikke sendt og kan ikke godkjennes.",
        kontroll="ipkit.domain.referatregler.sett_referatstatus",
        uten=_som_sendt,
    ),
    Sperre(
        regel="107",
        oppsett=(REFERAT,),
        kommando="mote avlys 1 1",
        kode=6,
        setning="IP-R107: Møte 1 er avholdt og kan ikke avlyses.",
        kontroll="ipkit.domain.moteregler.sett_motestatus",
        uten=_som_sendt,
    ),
)
