"""avslutt."""

from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from ipkit.actions.avslutning import avslutt_plan
from ipkit.actions.lesing import hele_planen
from ipkit.actions.sporsmaal import AVSLUTT, REGELSVAR
from ipkit.actions.svarfil import AVSLUTT_SKJEMA, Filsvar
from ipkit.cli.felles import ArkivkopiValg, PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kladd import med_kladd
from ipkit.cli.kontekst import aapnet, globale, plannummer
from ipkit.cli.passordvalg import Vern, kan_krypteres
from ipkit.cli.sporring import HOPP, i_terminal, spor, spor_tekst
from ipkit.cli.svar import Filvalg, Valg, par, samle, svarkommando
from ipkit.cli.utskrift import melding, utfall
from ipkit.domain.avslutningsregler import foreslaatte_svar, uaktuelt
from ipkit.domain.kommuneord import kommunens_sporsmaal
from ipkit.domain.maal import Maal
from ipkit.domain.mangler_avslutning import etter_avslutning
from ipkit.domain.plan import Plan
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.utfallsregler import MAALUTFALL, TILTAKSUTFALL, UTFALL, UTFALLSTEKST, aapne_elementer
from ipkit.errors import KommandolinjefeilError
from ipkit.paths import kommunens_mapper

if TYPE_CHECKING:
    from ipkit.storage.okt import Okt

app = gruppe("avslutt", "Avslutning.")
Besvart = Mapping[str, tuple[str, str | None]]
UtfallValg = Annotated[
    list[str] | None,
    typer.Option(
        "--utfall",
        metavar="NUMMER=KODE",
        help=f"Hva et åpent mål (2) eller tiltak (2.1) ble til: {', '.join(UTFALL.koder)}. Kan gjentas.",
    ),
]
BegrunnelseValg = Annotated[
    list[str] | None,
    typer.Option("--begrunnelse", metavar="NUMMER=TEKST", help="Hvorfor, eller hvem som fører det videre."),
]


@kommando(app, "avslutt")
@svarkommando(AVSLUTT, fra_fil=True)
@kan_krypteres
def avslutt(
    ctx: typer.Context,
    vern: Vern,
    valg: Valg,
    filvalg: Filvalg,
    plan: PlanArg = None,
    ble: UtfallValg = None,
    begrunnelse: BegrunnelseValg = None,
    arkivkopi: ArkivkopiValg = None,
) -> None:
    """Avslutt planen eller saken. Den kan leses etterpå, men ikke endres.

    Hvert mål og tiltak som er åpent, får vite hva det ble til. Planlagte møter avlyses.

    Eksempel:
      ipkit avslutt 1 --grunn ikke_behov --tekst "Målene er nådd." --dato 2026-12-01
          --planeier-informert 2026-11-20 --ke-varslet 2026-11-25 --utfall 1=naadd
          --utfall 1.1=gjennomfort --utfall 1.2=viderefores --begrunnelse 1.2=Fysioterapitjenesten
    """
    with aapnet(ctx) as okt:
        n = plannummer(okt, plan)
        if filvalg.skjelett:
            vern.ikke_til("skjelettet")
        fil = les_eller_lag(AVSLUTT_SKJEMA, filvalg, okt=okt, plan=n)
        if fil is None:
            return
        besvart: Besvart = {**fil.utfall, **_utfall(ble or (), begrunnelse or ())}
        lest = hele_planen(okt, n, "avslutt (vis)") if i_terminal() else None
        mapper = kommunens_mapper(globale(ctx).sted, None)
        with med_kladd(okt, "avslutt", n):
            svar = _samle(okt, valg, fil, lest)
            if lest is not None:
                besvart, arkivkopi = _spor_om_resten(lest, besvart, svar["grunn"], arkivkopi)
            mappe = Path(arkivkopi) if arkivkopi else None
            avsluttet = avslutt_plan(
                okt,
                n,
                svar,
                besvart,
                arkivmappe=mappe,
                mapper=mapper,
                passord=vern.til_mappe(mappe, "--arkivkopi"),
                utgave=fil.utgave,
            )
    utfall(str(n), f"Plan {n} er avsluttet.")
    for funn in etter_avslutning(avsluttet):
        melding(f"{funn.tekst} {funn.kommando}")


def _samle(okt: "Okt", valg: Valg, fil: Filsvar, lest: Plan | None) -> dict[str, Any]:
    """The answers; what the plan tells already is proposed."""
    return samle(
        kommunens_sporsmaal(AVSLUTT, okt.innstillinger),
        valg,
        fra_fil=fil.svar,
        regelsvar=REGELSVAR["avslutt"],
        standard={"dato": okt.dagens, **(foreslaatte_svar(lest) if lest else {})},
        uaktuelt=uaktuelt,
    )


def _utfall(ble: Iterable[str], hvorfor: Iterable[str]) -> Besvart:
    """Outcome and why, by number. Raises KommandolinjefeilError for a why without an outcome."""
    koder, tekster = par(ble, "--utfall"), par(hvorfor, "--begrunnelse")
    for n in tekster:
        if n not in koder:
            raise KommandolinjefeilError(f"--begrunnelse {n}=… hører sammen med --utfall {n}=…")
    return {n: (kode, tekster.get(n)) for n, kode in koder.items()}


def _spor_om_resten(
    plan: Plan, besvart: Besvart, grunn: str, arkivkopi: str | None
) -> tuple[Besvart, str | None]:
    """What each open goal and measure became, nothing after a death (rule 86), and an archive copy."""
    for n, element in aapne_elementer(plan).items():
        if n not in besvart and grunn != "dod":
            besvart = {**besvart, n: _spor_om(n, element)}
    mappe = arkivkopi or spor_tekst("Mappe til en arkivkopi av planen", tomt=HOPP)
    return besvart, mappe


def _spor_om(n: str, element: Maal | Tiltak) -> tuple[str, str | None]:
    er_maal = isinstance(element, Maal)
    om = f"{'Mål' if er_maal else 'Tiltak'} {n}, {element.tekst}: hva ble det til?"
    koder = MAALUTFALL if er_maal else TILTAKSUTFALL
    kode = spor(UTFALL._replace(ledetekst=om, koder=koder), paakrevd=True)
    if kode in ("naadd", "gjennomfort", "avsluttet"):
        return kode, None
    maa = er_maal or kode == "viderefores"
    return kode, spor(UTFALLSTEKST, paakrevd=maa)
