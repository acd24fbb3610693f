"""The coordinator, and the people of the register (rules 48, 50, 124, 125, 130)."""

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
    Sperre(
        regel="130",
        kommando='koordinator ny 1 --rolle barnekoordinator --navn "Siri Moe" --fra 2026-06-01',
        kode=6,
        setning="IP-R130: Planeier er fylt 18 år og kan ikke ha barnekoordinator.",
        kontroll="ipkit.domain.koordinatorregler.kontroller_under_myndig",
    ),
    Sperre(
        regel="48",
        oppsett=('fagperson ny --navn "Siri Moe" --til 2026-05-31',),
        kommando="deltaker ny 1 --fagperson 1",
        kode=6,
        setning="IP-R48: Fagperson 1 sluttet 31.05.2026.",
        kontroll="ipkit.actions.fagperson.kontroller_arbeider_her",
    ),
)
