"""The case before the plan (rules 6, 10, 11, 135)."""

from typing import Any

from ipkit.domain.sakregler import ny_beslutning
from tests.cli.sperrer import Sperre

SAK = (
    'sak ny --navn "Tor Vik" --fodselsdato 1979-03-04 --dato 2026-05-20 --kanal muntlig '
    '--tekst "Trenger hjelp"'
)
ONSKE = "sak onske 2 --svar ja"
INNVILGET = 'sak beslutning 2 --utfall innvilget --rettsgrunnlag pbrl_2_5 --begrunnelse "Langvarig behov"'


def _med_begrunnelse(plan: Any, svar: Any) -> Any:
    return ny_beslutning(plan, {**svar, "begrunnelse": "Langvarig behov"})


SPERRER = (
    *(
        Sperre(
            regel="10",
            oppsett=(SAK, ONSKE),
            kommando=f"sak beslutning 2 --utfall {utfall} --rettsgrunnlag pbrl_2_5",
            kode=6,
            setning="IP-R10: En beslutning må begrunnes, også når planeier får plan. "
            "Oppgi den med --begrunnelse",
            kontroll="ipkit.actions.sak.ny_beslutning",
            uten=_med_begrunnelse,
        )
        for utfall in ("innvilget", "avslaatt")
    ),
    *(
        Sperre(
            regel="6",
            oppsett=oppsett,
            kommando=kommando,
            kode=6,
            setning="IP-R06: Sak 2 kan ikke gå videre før det står at planeier ønsker en plan: "
            "ipkit sak onske 2 --svar ja",
            kontroll="ipkit.domain.sakregler.kontroller_onske",
        )
        for oppsett, kommando in (
            ((SAK,), INNVILGET),
            ((SAK,), INNVILGET.replace("innvilget", "avslaatt")),
            ((SAK,), "sak vurdering 2 --vurdert-av KE --kriterier Ja"),
            ((SAK, "sak onske 2 --svar nei"), "sak avklar 2"),
            ((SAK, ONSKE, "sak onske 2 --svar ikke_naa --spor-igjen 2026-09-01"), INNVILGET),
        )
    ),
    Sperre(
        regel="11",
        oppsett=(SAK, ONSKE),
        kommando="sak start 2 --koordinator Ola",
        kode=6,
        setning="IP-R11: Sak 2 er ikke innvilget ennå. Registrer beslutningen: "
        "ipkit sak beslutning 2 --utfall innvilget",
        kontroll="ipkit.actions.sak.kontroller_kan_starte",
    ),
    Sperre(
        regel="135",
        oppsett=(SAK, ONSKE, INNVILGET),
        kommando='sak beslutning 2 --utfall ikke_forlenget --rettsgrunnlag pbrl_2_5 --begrunnelse "Nei"',
        kode=6,
        setning="IP-R135: Plan 2 har ingen tidsbegrenset beslutning å forlenge. Se: ipkit sak vis 2",
        kontroll="ipkit.domain.sakregler.kontroller_tidsbegrenset",
    ),
    Sperre(
        regel="18",
        oppsett=(
            SAK,
            "sak uten-plan 2 --koordinator Ola --ansvarsgruppe ja",
            "samtykke registrer 2 --type plan --gitt-av planeier --form skriftlig "
            "--informert hva,hvem,bruk,folger",
        ),
        kommando='maal ny 2 --tekst "Bo for meg selv"',
        kode=6,
        setning="IP-R55: Sak 2 har ingen plan ennå. Start planarbeidet: ipkit sak start 2",
        kontroll="ipkit.actions.maal.kontroller_startet",
    ),
    Sperre(
        regel="6",
        oppsett=(SAK,),
        kommando="sak onske 2 --svar ja --dato 2026-06-02",
        kode=6,
        setning="IP-R17: Dette er datert 02.06.2026, og det er ikke kommet ennå. Rett datoen.",
        kontroll="ipkit.domain.sakregler.kontroller_skjedd",
    ),
    Sperre(
        regel="6",
        oppsett=(SAK,),
        kommando="sak onske 2 --svar ikke_naa",
        kode=6,
        setning="IP-R06: Når svaret er «ikke nå», må det stå hvilken dag planeier skal spørres igjen, etter "
        "i dag. Oppgi den med --spor-igjen ÅÅÅÅ-MM-DD",
        kontroll="ipkit.domain.sakregler.kontroller_spor_igjen",
    ),
    Sperre(
        regel="18",
        oppsett=(SAK,),
        kommando="sak uten-plan 2",
        kode=6,
        setning="IP-R18: Oppgi hva planeier får uten plan: --koordinator NAVN, --ansvarsgruppe ja, eller "
        "begge.",
        kontroll="ipkit.actions.sak.kontroller_noe_uten_plan",
    ),
    Sperre(
        regel="50",
        oppsett=(SAK, "sak uten-plan 2 --koordinator Ola"),
        kommando="sak uten-plan 2 --koordinator Kari",
        kode=6,
        setning="IP-R50: Sak 2 har alt en koordinator. Utelat --koordinator. Se: ipkit vis 2",
        kontroll="ipkit.actions.sak.kontroller_en_koordinator",
    ),
    Sperre(
        regel="15",
        oppsett=(SAK,),
        kommando="sak forelopig-svar 2 1 --dato 2026-05-19",
        kode=6,
        setning="IP-R17: Det foreløpige svaret 19.05.2026 er før 20.05.2026, da det kom. Rett datoen.",
        kontroll="ipkit.actions.sak.kontroller_rekkefolge",
    ),
)
