"""The status flow of the plan: comments, the planeier's word, rest (rules 55, 56)."""

from tests.cli.sperrer import Sperre
from tests.cli.sperrer.hovedjobben import SAMTYKKE, UTKAST

SENDT = (UTKAST, SAMTYKKE, "uttalelse send 2 --dato 2026-05-20")

SPERRER = (
    Sperre(
        regel="55",
        kommando="uttalelse tilbake 1 --grunn Feil",
        kode=6,
        setning="IP-R55: Plan 1 er aktiv, ikke til uttalelse, og tas ikke tilbake. Se: ipkit vis 1",
        kontroll="ipkit.domain.uttalelsesregler.kontroller_er_sendt",
    ),
    Sperre(
        regel="55",
        oppsett=SENDT,
        kommando="uttalelse tilbake 2",
        kode=6,
        setning="IP-R55: Plan 2 trekkes ikke tilbake til utkast uten grunn. Oppgi den med --grunn",
        kontroll="ipkit.domain.uttalelsesregler.kontroller_grunn",
    ),
    Sperre(
        regel="55",
        oppsett=SENDT[:2],
        kommando="uttalelse send 2 --frist 2026-06-01",
        kode=6,
        setning="IP-R55: Svarfristen 01.06.2026 må være etter 01.06.2026, da planen ble sendt. Rett --frist",
        kontroll="ipkit.domain.uttalelsesregler.kontroller_frist",
    ),
    Sperre(
        regel="55",
        oppsett=SENDT,
        kommando="uttalelse svar 2 planeier --dato 2026-05-19",
        kode=6,
        setning="IP-R55: Planen ble sendt til uttalelse 20.05.2026, og svaret kan ikke være før det. "
        "Rett datoen.",
        kontroll="ipkit.domain.uttalelsesregler.kontroller_lagt_fram",
    ),
    Sperre(
        regel="55",
        kommando="uttalelse svar 1 1 --svar merknad",
        kode=6,
        setning="IP-R55: En merknad må ha en tekst. Oppgi den med --merknad",
        kontroll="ipkit.domain.uttalelsesregler.kontroller_merknad",
    ),
    Sperre(
        regel="56",
        oppsett=(*SENDT, "uttalelse svar 2 planeier --svar nei --dato 2026-05-21"),
        kommando="iverksett 2 --tilslutning planeier",
        kode=6,
        setning="IP-R56: Planeier svarte nei til planen 21.05.2026, og den kan ikke iverksettes. "
        "Endre planen, og før det nye svaret: ipkit uttalelse svar 2 planeier --svar ja",
        kontroll="ipkit.domain.planregler.kontroller_ikke_nei",
    ),
    Sperre(
        regel="56",
        oppsett=(*SENDT, "uttalelse svar 2 planeier --dato 2026-05-21", 'maal ny 2 --tekst "Svømme"'),
        kommando="iverksett 2",
        kode=6,
        setning="IP-R56: Plan 2 kan ikke iverksettes uten tilslutning fra planeier eller den som "
        "representerer planeier: ipkit iverksett 2 --tilslutning planeier",
        kontroll="ipkit.domain.planregler.tilslutningsgiver",
        uten="planeier",
    ),
    Sperre(
        regel="55",
        oppsett=SENDT,
        kommando="bero 2 --til 2026-09-01 --grunn Reise",
        kode=6,
        setning="IP-R55: Plan 2 er til uttalelse og kan ikke bli i bero. Den kan bli: utkast, aktiv, "
        "avsluttet.",
        kontroll="ipkit.domain.beroregler.kontroller_overgang",
    ),
    Sperre(
        regel="55",
        kommando="bero 1 --til 2026-06-01 --grunn Reise",
        kode=6,
        setning="IP-R55: Planen må tas opp igjen etter 01.06.2026. Oppgi en senere --til",
        kontroll="ipkit.domain.beroregler.kontroller_beroet",
    ),
    Sperre(
        regel="55",
        kommando="gjenoppta 1",
        kode=6,
        setning="IP-R55: Plan 1 er ikke i bero. Se: ipkit vis 1",
        kontroll="ipkit.domain.beroregler.kontroller_hviler",
    ),
)
