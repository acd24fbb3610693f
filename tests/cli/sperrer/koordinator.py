"""The coordinator (rules 50, 124, 125, 130)."""

from tests.cli.sperrer import Sperre

BYTT = 'koordinator bytt 1 --navn "Siri Moe" --fra 2026-06-01'

SPERRER = (
    Sperre(
        regel="124",
        kommando=BYTT,
        kode=6,
        setning="IP-R124: Bytte av koordinator må ha en grunn. Oppgi den med --byttegrunn: planlagt_fravaer, "
        "uforutsett_fravaer, planeiers_onske eller sluttet",
        kontroll="ipkit.domain.koordinatorregler.kontroller_grunn",
    ),
    Sperre(
        regel="125",
        kommando=f"{BYTT} --byttegrunn planeiers_onske",
        kode=6,
        setning="IP-R125: Når planeier ønsker å bytte, skal det stå hvorfor, og hvem som er vurdert: "
        "--byttetekst og --vurdering",
        kontroll="ipkit.domain.koordinatorregler.kontroller_planeiers_onske",
    ),
    Sperre(
        regel="50",
        kommando='koordinator ny 1 --navn "Siri Moe" --fra 2026-06-01',
        kode=6,
        setning="IP-R50: Plan 1 har alt en koordinator 01.06.2026. Bytt: "
        "ipkit koordinator bytt 1 --rolle koordinator",
        kontroll="ipkit.domain.koordinatorregler.kontroller_ledig",
    ),
)
