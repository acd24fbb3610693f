"""The coordinator: nobody, somebody who leaves, and what remains to be told (rules 48, 50, 124, 126, 130)."""

from collections.abc import Iterator

from ipkit.domain.dato import dager_over, kort, pluss_dager, pluss_maaneder
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.koordinatorregler import blir_myndig
from ipkit.domain.plan import Koordinator


def koordinatorfunn(b: Blikk) -> Iterator[Funn]:
    """A plan without a coordinator comes first everywhere (rule 50, letter c); the gap is in days."""
    if b.plan.koordinator_paa(b.dato) is None:
        yield _uten(b)
    yield from _egen_plankoordinator(b)
    for k in b.plan.koordinator:
        yield from _byttet(b, k)
        yield from _slutter(b, k)
        yield from _forlater_jobben(b, k)
        yield from _venter_paa_leder(b, k)
        if k.rolle == "barnekoordinator" and (k.til is None or k.til >= b.dato):
            yield from _snart_myndig(b)


def _uten(b: Blikk) -> Funn:
    slutter = [k.til for k in b.plan.koordinator if k.til is not None and k.til < b.dato]
    gap = f"har vært uten koordinator i {_dager(dager_over(max(slutter), b.dato))}" if slutter else ""
    tekst = f"Planen {gap or 'er uten koordinator'}; ansvarlig er {b.innstillinger.koordinerende_enhet}."
    neste = min((k for k in b.plan.koordinator if k.fra > b.dato), key=lambda k: k.fra, default=None)
    if neste is not None:
        tekst += f" Koordinator {neste.nummer} begynner {kort(neste.fra)}."
        return Funn("IP-M50", "50, 53 c", "plan", tekst, f"ipkit koordinator liste {b.nummer}")
    verb = "bytt" if slutter else "ny"
    return Funn("IP-M50", "50, 53 c", "plan", tekst, f"ipkit koordinator {verb} {b.nummer}")


def _byttet(b: Blikk, k: Koordinator) -> Iterator[Funn]:
    """Notices that are still to be given; they never stopped the replacement (rule 124, § 6.9)."""
    if k.byttegrunn is None:
        return
    sted, kommando = f"koordinator {k.nummer}", f"ipkit koordinator meldt {b.nummer} {k.nummer}"
    if k.planeier_informert is None:
        tekst = "Planeier er ikke informert om byttet av koordinator."
        yield Funn("IP-M124", "124", sted, tekst, f"{kommando} --planeier-informert ÅÅÅÅ-MM-DD")
    if k.ke_varslet is None:
        enhet = b.innstillinger.koordinerende_enhet
        tekst = f"{enhet[:1].upper()}{enhet[1:]} er ikke varslet om byttet av koordinator."
        yield Funn("IP-M124K", "124", sted, tekst, f"{kommando} --ke-varslet ÅÅÅÅ-MM-DD")


def _slutter(b: Blikk, k: Koordinator) -> Iterator[Funn]:
    """A last day is set, and nobody comes after (rule 126)."""
    if k.oppsagt is None or k.til is None or k.til < b.dato:
        return
    neste = [n.fra for n in b.plan.koordinator if n.rolle == k.rolle and n.nummer > k.nummer]
    tekst = f"Koordinator {k.nummer} slutter {kort(k.til)}, "
    if not neste:
        tekst += "og ingen er satt inn etter."
    elif (gap := (min(neste) - k.til).days - 1) > 0:
        tekst += f"og den neste begynner {kort(min(neste))}: {_dager(gap)} uten koordinator."
    else:
        return
    kommando = f"ipkit koordinator bytt {b.nummer} --rolle {k.rolle}"
    yield Funn("IP-M126", "126", f"koordinator {k.nummer}", tekst, kommando)


def _venter_paa_leder(b: Blikk, k: Koordinator) -> Iterator[Funn]:
    """A leader was asked, and has not answered (rules 22, 124; § 6.9)."""
    if k.leder_spurt is not None and k.leder_svarte is None and (k.til is None or k.til >= b.dato):
        tekst = f"Lederen ble spurt {kort(k.leder_spurt)} om koordinator {k.nummer}, og har ikke svart."
        kommando = f"ipkit koordinator meldt {b.nummer} {k.nummer} --leder-svarte ÅÅÅÅ-MM-DD"
        yield Funn("IP-M22", "22, 124", f"koordinator {k.nummer}", tekst, kommando)


def _egen_plankoordinator(b: Blikk) -> Iterator[Funn]:
    """The municipality keeps the two roles apart, and nobody has the second (rules 17, 51)."""
    roller = {k.rolle for k in b.plan.koordinatorer_paa(b.dato)}
    if b.innstillinger.egen_plankoordinator and roller and "plankoordinator" not in roller and b.har_plan:
        tekst = "Planen har koordinator, men ingen plankoordinator. Kommunen har det som to roller."
        kommando = f"ipkit koordinator ny {b.nummer} --rolle plankoordinator"
        yield Funn("IP-M51", "17, 51", "plan", tekst, kommando)


def _forlater_jobben(b: Blikk, k: Koordinator) -> Iterator[Funn]:
    """The register of people knows a last day, and the plan does not (rule 48)."""
    til = b.sluttet.get(k.fagperson) if k.fagperson else None
    if til is not None and (k.til is None or k.til > til):
        naar = "sluttet" if til < b.dato else "slutter"
        tekst = f"Koordinator {k.nummer} {naar} i jobben {kort(til)}, og står i planen etter det."
        kommando = f"ipkit koordinator slutter {b.nummer} --rolle {k.rolle} --til {til.isoformat()}"
        yield Funn("IP-M48K", "48, 126", f"koordinator {k.nummer}", tekst, kommando)


def _snart_myndig(b: Blikk) -> Iterator[Funn]:
    """The child turns 18, told some months before (rule 130)."""
    dagen = blir_myndig(b.plan.planeier.fodselsdato)
    naadd = [m for m in b.innstillinger.barnekoordinator_varsel if pluss_maaneder(dagen, -m) <= b.dato]
    if naadd and b.dato < dagen:
        tekst = (
            f"Planeier fyller 18 år {kort(dagen)}. Barnekoordinator går ut {kort(pluss_dager(dagen, -1))}."
        )
        yield Funn("IP-M130", "130", "plan", tekst, f"ipkit koordinator ny {b.nummer}")


def _dager(antall: int) -> str:
    return "1 dag" if antall == 1 else f"{antall} dager"
