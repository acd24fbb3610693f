"""The municipality's settings, as one value (design D14, D15). Stored as dated rows in the register."""

from typing import Literal

from ipkit.domain.verdi import verdi

Beslutningsform = Literal["vedtak", "beslutning", "ingen"]
Samtykkerekkefolge = Literal["samtykke_forst", "deltakere_forst"]
Samtykkesektor = Literal["helse", "barnevern"]
Sprak = Literal["nb", "nn"]

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


@verdi
class Innstillinger:
    """Every setting with its default. Intervals are calendar months, deadlines are days.

    The rule numbers say which rule reads the setting.
    """

    # Words and bodies, which the municipalities name differently (rule 146)
    kommune: str = ""
    koordinerende_enhet: str = "koordinerende enhet"
    koordinerende_enhet_kontakt: str = ""
    koordinatortittel: str = "koordinator"
    egen_plankoordinator: bool = False  # rule 51: plankoordinator is asked for apart from koordinator
    gruppenavn: str = "ansvarsgruppe"
    sprak: Sprak = "nb"  # what the documents of a new plan are written in
    fagsystem: str = ""  # where decisions are entered too (rule 135)
    # Assessment, decision, complaint
    beslutningsform: Beslutningsform = "beslutning"  # rule 11; `ingen`: a letter, and no decision
    beslutningsorgan: str = ""  # rule 11; empty: koordinerende_enhet
    tjenester_minst: int = 2  # rule 8
    varighet_minst_maaneder: int = 12  # rule 9
    forelopig_svar_maaneder: int = 1  # rule 15; held to the data of the law by a test
    beslutning_varsel_dager: int = 60  # rule 12
    klageinstans: str = "Statsforvalteren"  # rules 13, 21
    klage_sendes_til: str = ""  # rule 13; empty: as the legal basis says
    klagefrist_uker: int = 4  # rule 14: where no decision says the legal basis
    # Consent and ages
    samtykkerekkefolge: Samtykkerekkefolge = "samtykke_forst"  # rules 23b, 29, 36
    samtykke_varsel_dager: int = 30  # rule 31
    skriftlig_bekreftelse_dager: int = 30  # rule 25
    samtykkesektor: Samtykkesektor = "helse"  # rule 32: whose age foresatte_til_alder comes from
    foresatte_til_alder: int = 16  # rules 32, 33: from this birthday parents need consent
    aldersvarsel_maaneder: int = 3  # rule 32: a word before the planeier turns 16 and 18
    eget_brev_alder: int = 15  # rule 32: a child who is party in a child welfare case has own letters
    barnets_syn_skal_alder: int = 12  # rule 33: own view must be noted
    barnets_syn_bor_alder: int = 7  # rule 33: own view should be noted
    privat_utkast: bool = False  # rule 23: goals before consent A, for planeier and koordinator only
    # The plan and its group
    uttalelse_frist_dager: int = 14  # rule 55
    plangruppe_maks: int = 8  # rule 72
    overgang_varsel_dager: int = 180  # rule 67
    barnekoordinator_varsel_maaneder: str = "12,6,1"  # rule 130
    # Evaluation, revision, meetings
    forste_evaluering_uker: int = 8  # rule 88
    evaluering_maaneder: int = 12  # rule 89
    revisjon_maaneder: int = 6  # rule 90
    mote_maaneder: int = 6  # rule 112
    moter_maks_aar: int = 4  # rule 114
    mote_varsel_dager: int = 14  # rule 113
    referat_frist_dager: int = 14  # rule 108
    nytt_planskjema_etter_mote: bool = False  # rule 116
    # Numbers and storage
    statistikk_minste_antall: int = 10  # rule 143
    oppbevaring: str = (
        "Planen oppbevares og arkiveres når den avsluttes. Ingenting slettes av seg selv."  # 139
    )
    oppbevaringstid: int = 0  # rule 139: years after closing; 0: for ever
    arkivsted: str = ""  # rule 139: where archive packages are handed over
    slettehjemmel: str = ""  # rules 138, 139: the rule that lets plans be discarded; empty: none
    livsomraader: dict[str, str] = LIVSOMRAADER

    @property
    def barnekoordinator_varsel(self) -> tuple[int, ...]:
        """Calendar months before the child is 18 that a warning is due, the longest first (rule 130)."""
        return maaneder_foer(self.barnekoordinator_varsel_maaneder)

    @property
    def besluttes_av(self) -> str:
        """The name of the deciding body (rule 11)."""
        return self.beslutningsorgan or self.koordinerende_enhet


def maaneder_foer(tekst: str) -> tuple[int, ...]:
    """`12,6,1` as numbers, the longest first. Raises ValueError unless each is from 1 to 60."""
    tall = sorted({int(del_) for del_ in tekst.split(",")}, reverse=True)
    if not all(1 <= n <= 60 for n in tall):
        raise ValueError(tekst)
    return tuple(tall)
