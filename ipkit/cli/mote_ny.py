"""mote ny."""

import sys
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Annotated, Any, NamedTuple

import typer

from ipkit.actions.lesing import hele_planen
from ipkit.actions.mote import Aktuell, Planlagt, aktuelle, legg_til_mote
from ipkit.actions.samtykke import uten_erklaering
from ipkit.actions.sporsmaal import MOTE
from ipkit.actions.svarfil import MOTE_SKJEMA
from ipkit.cli.felles import PlanArg, gruppe, kommando
from ipkit.cli.filsvar import les_eller_lag
from ipkit.cli.kladd import med_kladd
from ipkit.cli.kontekst import aapnet, plannummer
from ipkit.cli.mote import om_veiledning
from ipkit.cli.paaminnelser import PAPIRENE, minn_om_erklaering
from ipkit.cli.sporring import i_terminal, spor, spor_tekst
from ipkit.cli.svar import Filvalg, Valg, samle, svarkommando
from ipkit.cli.utskrift import melding, trygg, utfall
from ipkit.domain.moteregler import moter_siste_aar
from ipkit.domain.saksliste import utenfor_planen

if TYPE_CHECKING:
    from ipkit.storage.okt import Okt

app = gruppe("mote", "Møter og referater.")
DeltakerValg = Annotated[
    list[str] | None,
    typer.Option("--deltaker", metavar="NUMMER", help="En deltaker som skal inviteres. Kan gjentas."),
]
ForeslaatteValg = Annotated[
    bool, typer.Option("--foreslaatte", help="Inviter dem som har ansvar for tiltakene på sakslisten.")
]
JaTilMotetValg = Annotated[
    list[str] | None,
    typer.Option(
        "--ja-til-motet",
        metavar="NUMMER",
        help="En deltaker uten samtykke som planeier vil ha med akkurat her.",
    ),
]
SakValg = Annotated[
    list[str] | None,
    typer.Option("--sak", metavar="TEKST", help="En sak planeier eller andre vil ha med. Kan gjentas."),
]


class _Bedt(NamedTuple):
    """Who is asked, by number: within consent, and with the planeier's yes to this meeting (rule 106)."""

    deltakere: list[str]
    ja_til_motet: list[str]


@kommando(app, "ny")
@svarkommando(MOTE, fra_fil=True)
def ny(
    ctx: typer.Context,
    valg: Valg,
    filvalg: Filvalg,
    plan: PlanArg = None,
    deltaker: DeltakerValg = None,
    foreslaatte: ForeslaatteValg = False,
    ja_til_motet: JaTilMotetValg = None,
    sak: SakValg = None,
) -> None:
    """Planlegg et møte, og skriv nummeret. Planeier og koordinator er alltid med.

    Sakslisten til et ansvarsgruppemøte blir fylt med målene i planen og de åpne tiltakene.
    I en terminal blir du spurt om hvem som skal med; de som har ansvar for tiltak, er foreslått.

    Eksempel:
      ipkit møte ny 1 --type ansvarsgruppe --dato 2026-10-10 --tid 10:00
          --sted "Rådhuset, rom 2" --foreslaatte --sak "Planeier vil snakke om ferien"
    """
    with aapnet(ctx) as okt:
        plan_nr = plannummer(okt, plan)
        fil = les_eller_lag(MOTE_SKJEMA, filvalg, okt=okt, plan=plan_nr)
        if fil is None:
            return
        with med_kladd(okt, "mote ny", plan_nr):
            spoer = i_terminal() and filvalg.fra_fil is None
            svar = _samle(valg, fil.svar, uten_klarert=spoer)
            saker = [*fil.saker, *({"tekst": tekst} for tekst in sak or [])]
            bedt = _Bedt(deltaker or [], ja_til_motet or [])
            if spoer and not (deltaker or foreslaatte or ja_til_motet):
                bedt = _spor_hvem(aktuelle(okt, plan_nr, svar, saker))
            if spoer and "klarert" not in svar:
                svar["klarert"] = spor(MOTE["klarert"], paakrevd=False)
            planlagt = legg_til_mote(
                okt,
                plan_nr,
                svar,
                bedt.deltakere,
                ja_til_motet=bedt.ja_til_motet,
                saker=saker,
                rader=[{n: v for n, v in rad.items() if n != "oppmote"} for rad in fil.deltakere],
                foreslaatte=foreslaatte,
                utgave=fil.utgave,
            )
        _fortell(okt, plan_nr, planlagt)


def _samle(valg: Valg, fra_fil: Mapping[str, Any], *, uten_klarert: bool) -> dict[str, Any]:
    """The answers; whether the planeier has agreed to who comes is asked when it is known who does."""
    spurt = {n: f for n, f in MOTE.items() if not uten_klarert or n != "klarert" or valg["klarert"]}
    egne = Valg({n: v for n, v in valg.items() if n in spurt})
    egne.besvart = valg.besvart
    svar = samle(spurt, egne, fra_fil=fra_fil, paakrevd=("type", "dato"))
    valg.besvart = egne.besvart
    return svar


def _spor_hvem(alle: Iterable[Aktuell]) -> _Bedt:
    """Whom to ask, of those in the plan; who is responsible for what is on the agenda is proposed (rule 105).

    Nobody outside consent without the planeier's yes to this meeting (rule 106).
    """
    kjente = {str(a.nummer): a for a in alle}
    if not kjente:
        return _Bedt([], [])
    for a in kjente.values():
        ansvar = f", har ansvar for tiltak {a.ansvar}" if a.ansvar else ""
        samtykke = "" if a.innenfor else ", utenfor samtykket"
        sys.stderr.write(f"  {trygg(f'{a.nummer}: {a.betegnelse}{ansvar}{samtykke}')}\n")
    foreslaatt = ", ".join(n for n, a in kjente.items() if a.foreslaatt and a.innenfor)
    while True:
        skrevet = spor_tekst("Hvem skal inviteres (numre med komma)", foreslaatt, tomt="ingen")
        numre = list(dict.fromkeys(skrevet.replace(",", " ").split()))
        ukjente = [n for n in numre if n not in kjente]
        if not ukjente:
            break
        sys.stderr.write(f"  {trygg(', '.join(ukjente))} er ikke med i planen. Skriv numrene over.\n")
    utenfor = [n for n in numre if not kjente[n].innenfor]
    ja = [n for n in utenfor if _sa_ja(n)]
    return _Bedt([n for n in numre if n not in utenfor], ja)


def _sa_ja(nummer: str) -> bool:
    svar = spor_tekst(f"Har planeier sagt ja til at {nummer} er med på akkurat dette møtet (ja/nei)", "nei")
    return svar.casefold() in ("ja", "j")


def _fortell(okt: "Okt", plan: int, planlagt: Planlagt) -> None:
    """The number, and what is to be thought of."""
    n, foreslaatt = planlagt
    holdt = hele_planen(okt, plan, "mote ny (vis)")
    neste = "referat" if holdt.finn_mote(n).dato < okt.dagens else "innkall"
    utfall(str(n), f"Møte {n} er planlagt. Neste steg: ipkit møte {neste} {plan} {n}")
    ja = [int(m.part) for m in holdt.motedeltaker
          if m.mote == n and m.ja_til_motet and m.part and m.part.isdigit()]  # fmt: skip
    minn_om_erklaering(plan, uten_erklaering(okt, plan, ja, "mote ny"), PAPIRENE)
    if foreslaatt:
        tekst = "har ansvar for tiltak på sakslisten og er ikke invitert"
        melding(f"Deltaker {', '.join(foreslaatt)} {tekst}: ipkit mote deltaker {plan} {n} {foreslaatt[0]}")
    if utenfor_planen(holdt, holdt.finn_mote(n)):
        melding(om_veiledning(plan, okt.innstillinger))
    antall, grense = len(moter_siste_aar(holdt, okt.dagens)), okt.innstillinger.moter_maks_aar
    if antall >= grense:
        melding(f"Det har vært {antall} møter de siste 12 månedene; {grense} er nok for de fleste.")
