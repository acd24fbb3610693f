"""What is over its deadline (rules 57, 80, 84, 95, 98, 108, 111, 112)."""

from collections.abc import Iterator
from datetime import date

from ipkit.domain.dato import kort
from ipkit.domain.frister import Frist, planfrister
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.plan import Plan
from ipkit.domain.sakregler import siste_beslutning
from ipkit.domain.tekst import merk

_PLANFRIST = {
    "evaluering": ("IP-M89", "89", merk("Evalueringen"), "ipkit evaluering ny {0}"),
    "revisjon": ("IP-M90", "90", merk("Revisjonen"), "ipkit revisjon ny {0} --avtalt ÅÅÅÅ-MM-DD"),
    "mote": ("IP-M112", "112", merk("Neste møte"), "ipkit mote ny {0}"),
    "planperiode": ("IP-M57", "57", merk("Planperioden"), "ipkit viderefor {0} --til ÅÅÅÅ-MM-DD"),
}


def fristfunn(b: Blikk) -> Iterator[Funn]:
    """Every finding about time: the plan's own deadlines, goals, measures, meetings and minutes."""
    yield from (_planfrist(b, f) for f in planfrister(b.plan, b.dato, b.innstillinger) if f.over)
    if b.plan.hode.status == "aktiv" and b.plan.hode.neste_evaluering is None:
        endre = f"ipkit endre-plan {b.nummer} --neste-evaluering ÅÅÅÅ-MM-DD"
        yield Funn("IP-M96", "96", "plan", b.oversett("Dato for neste evaluering mangler."), endre)
    yield from _avslutning(b)
    yield from _maal_og_tiltak(b)


def _planfrist(b: Blikk, frist: Frist) -> Funn:
    kode, regel, hva, kommando = _PLANFRIST[frist.slag]
    if frist.slag == "planperiode" and skal_avsluttes(b.plan):
        kommando = "ipkit avslutt {0}"
    tekst = b.oversett(
        "{hva} er {dager} over fristen {dato}.",
        hva=b.oversett(hva),
        dager=b.dager(frist.dager_over),
        dato=kort(frist.dato),
    )
    return Funn(kode, regel, "plan", tekst, kommando.format(b.nummer))


def skal_avsluttes(plan: Plan) -> bool:
    """Whether it is said that the plan is to end: by its newest decision, or evaluation (rules 95, 135)."""
    beslutning = siste_beslutning(plan)
    nei = beslutning is not None and beslutning.utfall in ("ikke_forlenget", "avsluttet")
    return nei or (bool(plan.evaluering) and not plan.evaluering[-1].fortsatt_behov)


def _avslutning(b: Blikk) -> Iterator[Funn]:
    """The last evaluation said that a plan is no longer needed (rule 95)."""
    if b.plan.evaluering and not b.plan.evaluering[-1].fortsatt_behov:
        tekst = b.oversett(
            "Siste evaluering sier at det ikke lenger er behov for planen. Meld det til {enhet}, og avslutt.",
            enhet=b.enhet,
        )
        yield Funn("IP-M95", "95", "plan", tekst, f"ipkit avslutt {b.nummer}")


def _maal_og_tiltak(b: Blikk) -> Iterator[Funn]:
    """Periods of goals and measures that have ended (rules 84, 98); at rest nothing is overdue."""
    if b.plan.hode.status != "aktiv":
        return
    for m in b.plan.maal:
        if m.status == "aktivt" and m.frist is not None and m.frist < b.dato:
            tekst = b.oversett(
                "Fristen for mål {nummer} var {dato}. Avslutt målet, eller før det videre.",
                nummer=m.nummer,
                dato=kort(m.frist),
            )
            kommando = f"ipkit maal status {b.nummer} {m.nummer} avsluttet"
            yield Funn("IP-M84", "84", f"mål {m.nummer}", tekst, kommando)
        if m.status == "aktivt" and m.evalueres is not None and m.evalueres < b.dato:
            yield from _maal_uevaluert(b, m.nummer, m.evalueres)
    for t in b.plan.tiltak:
        if t.aapent and t.til is not None and t.til < b.dato:
            tekst = b.oversett(
                "Tiltak {maal}.{nummer} skulle vært ferdig {dato}.",
                maal=t.maal,
                nummer=t.nummer,
                dato=kort(t.til),
            )
            kommando = f"ipkit tiltak status {b.nummer} {t.maal} {t.nummer} gjennomfort"
            yield Funn("IP-M98", "98", f"tiltak {t.maal}.{t.nummer}", tekst, kommando)


def _maal_uevaluert(b: Blikk, nummer: int, dagen: date) -> Iterator[Funn]:
    """The goal's own day of evaluation has passed, and no evaluation came on it or after (rules 79, 80)."""
    if not any(e.dato >= dagen for e in b.plan.evaluering):
        tekst = b.oversett("Mål {nummer} skulle vært evaluert {dato}.", nummer=nummer, dato=kort(dagen))
        yield Funn("IP-M80E", "80", f"mål {nummer}", tekst, f"ipkit evaluering ny {b.nummer}")
