"""The words for the codes: field name → code → what people read. No code is ever shown (design § 6).

Fields of the same name in several values share one table; a code means the same in all of them.
"""

_GIVERE = {
    "planeier": "planeier",
    "foresatt": "foresatt",
    "verge": "verge",
    "fullmektig": "fullmektig",
    "naermeste_paarorende": "nærmeste pårørende",
    "barnevernstjenesten": "barnevernstjenesten",
}
_VARIANTER = {"kort": "kort", "utfyllende": "utfyllende"}

ORD: dict[str, dict[str, str]] = {
    "adressesperre": {
        "ingen": "ingen",
        "fortrolig": "fortrolig adresse",
        "strengt_fortrolig": "strengt fortrolig adresse",
    },
    "avslutningsgrunn": {
        "ikke_behov": "det er ikke lenger behov for planen",
        "onsker_ikke": "planeier ønsker ikke lenger plan",
        "dod": "planeier er død",
        "flyttet": "planeier har flyttet",
        "annet": "annen grunn",
    },
    "deles_ikke_med": {"foresatte": "foresatte"},
    "detaljgrad": _VARIANTER,
    "form": {
        "skriftlig": "skriftlig",
        "digital": "digitalt",
        "muntlig": "muntlig",
        "bevitnet": "bevitnet",
    },
    "gitt_av": _GIVERE,
    "informert": {
        "hva": "hvilke opplysninger det gjelder",
        "hvem": "hvem som får dem",
        "bruk": "hva de brukes til",
        "folger": "mulige følger",
    },
    "oppmote": {"invitert": "invitert", "til_stede": "til stede", "forfall": "forfall"},
    "oppnaaelse": {"naadd": "nådd", "delvis": "delvis nådd", "ikke_naadd": "ikke nådd"},
    "planeier_deltok": {
        "til_stede": "planeier var til stede",
        "egen_uttalelse": "planeier ga egen uttalelse",
        "onsket_ikke": "planeier ønsket ikke å delta",
    },
    "rolle": {
        "koordinator": "koordinator",
        "plankoordinator": "plankoordinator",
        "barnekoordinator": "barnekoordinator",
    },
    "slag": {
        "viktig_for_meg": "hva er viktig for meg",
        "bakgrunn": "bakgrunn",
        "ressurser": "mine ressurser",
        "eget_bidrag": "hva planeier bidrar med",
        "paarorendes_bidrag": "hva pårørende bidrar med",
        "samarbeid": "samarbeid med andre",
        "siden_sist": "siden sist",
        "situasjon": "situasjonen nå",
        "planeiers_syn": "planeiers syn",
        "barnets_mening": "barnets mening",
        "drofting": "drøfting",
        "uenighet": "uenighet",
        "endring": "endring i planen",
        "beslutning": "beslutning",
    },
    "sprak": {"nb": "bokmål", "nn": "nynorsk"},
    "status": {
        "utkast": "utkast",
        "til_uttalelse": "til uttalelse",
        "aktiv": "aktiv",
        "i_bero": "i bero",
        "forslag": "forslag",
        "aktivt": "aktivt",
        "planlagt": "planlagt",
        "i_gang": "i gang",
        "venter_paa_svar": "venter på svar",
        "gjennomfort": "gjennomført",
        "ikke_gjennomfort": "ikke gjennomført",
        "avholdt": "avholdt",
        "avlyst": "avlyst",
        "avsluttet": "avsluttet",
    },
    "svar": {"ja": "ja", "nei": "nei", "ubesvart": "ikke besvart", "merknad": "merknad"},
    "tilknytning": {
        "tjeneste": "tjeneste",
        "foresatt": "foresatt",
        "verge": "verge",
        "paarorende": "pårørende",
        "annen": "annen",
    },
    "type": {
        "plan": "samtykke til planen",
        "opplysninger": "samtykke til å dele opplysninger",
        "samarbeid": "samarbeidsmøte",
        "ansvarsgruppe": "ansvarsgruppemøte",
        "evaluering": "evalueringsmøte",
        "eget_mote": "eget møte med planeier",
        "annet": "møte",
    },
    "variant": _VARIANTER,
}


def ord_for(felt: str, kode: str) -> str:
    """The words for a code; a code of the municipality's own is shown with spaces."""
    return ORD.get(felt, {}).get(kode) or kode.replace("_", " ")
