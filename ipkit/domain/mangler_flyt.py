"""What waits in the flow of the plan: answers, rest, agreements, conflicts (rules 55–58, 66, 80, 87)."""

from collections.abc import Iterator
from datetime import date

from ipkit.domain.dato import kort
from ipkit.domain.elementflyt import elementnummer
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.levertregler import mangler_planen
from ipkit.domain.maal import Maal
from ipkit.domain.part import PLANEIER
from ipkit.domain.planstatus import UTKAST
from ipkit.domain.stridsregler import er_i_arbeid
from ipkit.domain.tekst import merk
from ipkit.domain.tilslutningsregler import Svarlinje, svarliste
from ipkit.domain.tiltak import Tiltak


def flytfunn(b: Blikk) -> Iterator[Funn]:
    """Every finding about the flow: the answers first, then the plan at rest."""
    yield from _svar(b)
    yield from _bero(b)
    yield from _uavtalt(b)
    yield from _strid(b)
    yield from _smarter(b)
    if mangler_planen(b.plan):
        tekst = b.oversett("Planeier har ikke fått planen slik den er nå.")
        eksporter = f"ipkit eksporter plan.docx --plan {b.nummer} --mottaker planeier"
        yield Funn("IP-M66", "66", "plan", tekst, eksporter)


def _svar(b: Blikk) -> Iterator[Funn]:
    """Who has not answered in time, and what nobody has dealt with (rules 55, 56)."""
    for linje in svarliste(b.plan, b.dato, b.ekte_dato, b.innstillinger):
        if linje.part == PLANEIER:
            yield from _planeiers_svar(b, linje)
        elif linje.svar is None:
            yield from _ubesvart(b, linje.part)
        elif linje.venter_paa_behandling:
            yield _merknad(b, linje.part)


def _planeiers_svar(b: Blikk, linje: Svarlinje) -> Iterator[Funn]:
    svar, n = linje.svar, b.nummer
    if svar is None:
        if b.i_drift:
            yield Funn(
                "IP-M56",
                "56",
                "plan",
                b.oversett("Planeiers tilslutning er ikke registrert."),
                _svar_paa(n, PLANEIER),
            )
        return
    if b.plan.hode.status in UTKAST:
        if svar.svar == "nei":
            tekst = b.oversett(
                "Planeier svarte nei til planen {dato}. Den iverksettes ikke før det er et ja.",
                dato=kort(svar.dato),
            )
            yield Funn("IP-M56N", "56", "plan", tekst, _svar_paa(n, PLANEIER))
        elif linje.endret_siden and svar.svar == "ja":
            tekst = b.oversett(
                "Planen er endret etter at planeier sluttet seg til den {dato}. Spør på nytt.",
                dato=kort(svar.dato),
            )
            yield Funn("IP-M56E", "56, 58", "plan", tekst, _svar_paa(n, PLANEIER))
    if svar.svar == "merknad" and linje.venter_paa_behandling:
        yield _merknad(b, PLANEIER)


def _ubesvart(b: Blikk, part: str) -> Iterator[Funn]:
    """Whoever takes part and has not answered by the last day, or by the activation (rule 55): what stood in
    the way of a proposal is no hurry in a plan in force."""
    frist = b.plan.hode.uttalelsesfrist
    for_sent = b.plan.hode.status == "til_uttalelse" and frist is not None and frist < b.dato
    if b.i_drift or for_sent:
        tekst = b.oversett("Deltaker {part} har ikke svart på om de slutter seg til planen.", part=part)
        kode = "IP-M55" if for_sent else "IP-M55D"
        yield Funn(kode, "55", f"deltaker {part}", tekst, _svar_paa(b.nummer, part))


def _merknad(b: Blikk, part: str) -> Funn:
    if part == PLANEIER:
        tekst = b.oversett("Planeier har en merknad til planen som ikke er behandlet.")
    else:
        tekst = b.oversett("Deltaker {nummer} har en merknad til planen som ikke er behandlet.", nummer=part)
    kommando = f'ipkit uttalelse behandlet {b.nummer} {part} --tekst "…"'
    return Funn("IP-M55M", "55", "plan" if part == PLANEIER else f"deltaker {part}", tekst, kommando)


def _svar_paa(plan: int, part: str) -> str:
    return f"ipkit uttalelse svar {plan} {part} --svar …"


def _bero(b: Blikk) -> Iterator[Funn]:
    """The day has passed on which the plan was to be taken up again (§ 6.9, status)."""
    til = b.plan.hode.bero_til
    if b.plan.hode.status == "i_bero" and (til is None or til < b.dato):
        if til:
            tekst = b.oversett("Planen skulle vært tatt opp igjen {dato}.", dato=kort(til))
        else:
            tekst = b.oversett("Planen er i bero uten en dag den skal tas opp igjen.")
        yield Funn("IP-M55B", "55", "plan", tekst, f"ipkit gjenoppta {b.nummer}")


def _uavtalt(b: Blikk) -> Iterator[Funn]:
    """What was changed in a plan in force without an agreement with the planeier (rule 58)."""
    elementer: tuple[Maal | Tiltak, ...] = (*b.plan.maal, *b.plan.tiltak)
    for element in elementer:
        if element.uavtalt is None or not element.aapent:
            continue
        hva, ordet = ("mål", "maal") if isinstance(element, Maal) else ("tiltak", "tiltak")
        navn = f"{hva} {elementnummer(element)}"
        tekst = b.oversett(
            "{hva} {nummer} er endret {dato} uten at det står avtalt med planeier.",
            hva=b.oversett(hva.capitalize()),
            nummer=elementnummer(element),
            dato=kort(element.uavtalt),
        )
        kommando = f"ipkit {ordet} endre {b.nummer} {elementnummer(element)} --avtalt ÅÅÅÅ-MM-DD"
        yield Funn("IP-M58", "58", navn, tekst, kommando)


def _strid(b: Blikk) -> Iterator[Funn]:
    """Two that are at work and work against each other (rule 87)."""
    elementer: tuple[Maal | Tiltak, ...] = (*b.plan.maal, *b.plan.tiltak)
    i_arbeid = {elementnummer(e): e for e in elementer if er_i_arbeid(e)}
    for nummer, element in i_arbeid.items():
        if element.strider_mot in i_arbeid:
            ordet = "mål" if isinstance(element, Maal) else "tiltak"
            tekst = b.oversett(
                "{hva} {nummer} motarbeider {strider_mot}, og begge er under arbeid.",
                hva=b.oversett(ordet.capitalize()),
                nummer=nummer,
                strider_mot=element.strider_mot,
            )
            yield Funn("IP-M87", "87", f"{ordet} {nummer}", tekst, f"ipkit mote ny {b.nummer}")


def _smarter(b: Blikk) -> Iterator[Funn]:
    """A goal of priority has a deadline (T) and a day to be evaluated (E) (rules 79, 80)."""
    for m in b.plan.maal:
        if m.prioritet is None or not er_i_arbeid(m):
            continue
        mangler = [(ord_, valg) for ord_, valg, dag in _dager(m) if dag is None]
        if mangler:
            tekst = b.oversett(
                "Prioritert mål {nummer} mangler {hva}.",
                nummer=m.nummer,
                hva=b.og([b.oversett(ord_) for ord_, _ in mangler]),
            )
            valgene = " ".join(f"{valg} ÅÅÅÅ-MM-DD" for _, valg in mangler)
            kommando = f"ipkit maal endre {b.nummer} {m.nummer} {valgene}"
            yield Funn("IP-M80", "80", f"mål {m.nummer}", tekst, kommando)


def _dager(m: Maal) -> tuple[tuple[str, str, date | None], ...]:
    return (merk("frist"), "--frist", m.frist), (merk("dag for evaluering"), "--evalueres", m.evalueres)
