"""Evaluation and revision, reported changes (rules 24, 58, 90, 92, 99, 100)."""

from tests.cli.sperrer import Sperre

_EVALUER = (
    "evaluering ny 1 --dato 2026-05-20 --planeier-deltok til_stede --maal 1=naadd --kan-tiltak-avsluttes nei "
    "--bor-maal-endres nei --bor-tiltak-endres nei --fortsatt-behov ja"
)
_MELDT = "endring ny 1 --meldt-av planeier --dato 2026-05-28 --tekst Flytting"
_UTEN_AARSAK = (
    "IP-R92: En ekstra evaluering eller revisjon må ha en årsak. Oppgi den med --aarsak, "
    "eller nummeret på den meldte endringen med --endring"
)

SPERRER = (
    Sperre(
        regel="92",
        kommando=f"{_EVALUER} --anledning vesentlig_endring",
        kode=6,
        setning=_UTEN_AARSAK,
        kontroll="ipkit.domain.evalueringsregler.kontroller_aarsak",
    ),
    Sperre(
        regel="92",
        kommando="revisjon ny 1 --dato 2026-05-20 --avtalt 2026-05-20 --anledning onske",
        kode=6,
        setning=_UTEN_AARSAK,
        kontroll="ipkit.domain.revisjonsregler.kontroller_aarsak",
    ),
    Sperre(
        regel="58",
        kommando="revisjon ny 1 --dato 2026-05-20",
        kode=6,
        setning="IP-R58: Plan 1 kan ikke revideres før det er avtalt med planeier. Oppgi dagen med --avtalt",
        kontroll="ipkit.domain.revisjonsregler.kontroller_avtalt",
    ),
    Sperre(
        regel="99",
        kommando="endring ny 1 --tekst Flytting",
        kode=6,
        setning="IP-R99: Det må stå hvem som meldte endringen. Oppgi --meldt-av planeier, koordinator eller "
        "et deltakernummer, eller --navn",
        kontroll="ipkit.domain.endringsregler._kontroller_melder",
    ),
    Sperre(
        regel="100",
        kommando="endring varsle 1 1 --til 1",
        kode=5,
        setning="IP-S03: Samtykke 2 for deltaker 1 (15.01.2026) er trukket tilbake fra 29.05.2026. Registrer "
        "et nytt: ipkit samtykke registrer 1 --type opplysninger --deltaker 1",
        kontroll="ipkit.domain.endringsregler.krev_samtykke",
        oppsett=(_MELDT, "samtykke trekk-tilbake 1 --deltaker 1 --dato 2026-05-29 --ja"),
    ),
)
