"""The municipality's settings, as one value (design D14, D15). Stored as dated rows in the register."""

from dataclasses import dataclass, field

LIVSOMRAADER: dict[str, str] = {
    "bolig": "Bolig",
    "okonomi": "Økonomi",
    "utdanning": "Barnehage, skole og utdanning",
    "arbeid": "Arbeid og aktivitet",
    "helse": "Helse",
    "psykisk_helse": "Psykisk helse og rus",
    "dagligliv": "Dagligliv og egenomsorg",
    "familie": "Familie og nettverk",
    "fritid": "Fritid, kultur og livssyn",
    "kommunikasjon": "Kommunikasjon og språk",
    "transport": "Transport og hjelpemidler",
    "overgang": "Overganger og framtid",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Innstillinger:
    """Every setting with its default. Intervals are calendar months, deadlines are days.

    The rule numbers say which rule reads the setting.
    """

    kommune: str = ""
    koordinerende_enhet: str = "koordinerende enhet"
    koordinerende_enhet_kontakt: str = ""
    klageinstans: str = "Statsforvalteren"
    klagefrist_uker: int = 4
    forste_evaluering_uker: int = 8  # rule 88
    evaluering_maaneder: int = 12  # rule 89
    revisjon_maaneder: int = 6  # rule 90
    mote_maaneder: int = 6  # rule 112
    samtykke_varsel_dager: int = 30  # rule 31
    skriftlig_bekreftelse_dager: int = 30  # rule 25
    referat_frist_dager: int = 14  # rule 108
    foresatte_til_alder: int = 16  # rules 32, 33: from this birthday parents need consent
    privat_utkast: bool = False  # rule 23: goals before consent A, for planeier and koordinator only
    livsomraader: dict[str, str] = field(default_factory=lambda: dict(LIVSOMRAADER))
