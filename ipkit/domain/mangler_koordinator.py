"""The coordinator: nobody, somebody who leaves, and what remains to be told (rules 48, 50, 124, 126, 130)."""

from collections.abc import Iterator

from ipkit.domain.dato import dager_over, kort, pluss_dager, pluss_maaneder
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.kommuneord import forbokstav
from ipkit.domain.koordinatorregler import blir_myndig
from ipkit.domain.plan import Koordinator
from ipkit.domain.tekst import merk

_SLUTTET = merk("Koordinator {nummer} sluttet i jobben {dato}, og står i planen etter det.")
_SLUTTER = merk("Koordinator {nummer} slutter i jobben {dato}, og står i planen etter det.")


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
    if slutter:
        gap = b.dager(dager_over(max(slutter), b.dato))
        uten = b.oversett(
            "Planen har vært uten koordinator i {dager}; ansvarlig er {enhet}.", dager=gap, enhet=b.enhet
        )
    else:
        uten = b.oversett("Planen er uten koordinator; ansvarlig er {enhet}.", enhet=b.enhet)
    neste = min((k for k in b.plan.koordinator if k.fra > b.dato), key=lambda k: k.fra, default=None)
    if neste is not None:
        ny = b.oversett("Koordinator {nummer} begynner {dato}.", nummer=neste.nummer, dato=kort(neste.fra))
        return Funn("IP-M50", "50, 53 c", "plan", f"{uten} {ny}", f"ipkit koordinator liste {b.nummer}")
    verb = "bytt" if slutter else "ny"
    return Funn("IP-M50", "50, 53 c", "plan", uten, f"ipkit koordinator {verb} {b.nummer}")


def _byttet(b: Blikk, k: Koordinator) -> Iterator[Funn]:
    """Notices that are still to be given; they never stopped the replacement (rule 124, § 6.9)."""
    if k.byttegrunn is None:
        return
    sted, kommando = f"koordinator {k.nummer}", f"ipkit koordinator meldt {b.nummer} {k.nummer}"
    if k.planeier_informert is None:
        tekst = b.oversett("Planeier er ikke informert om byttet av koordinator.")
        yield Funn("IP-M124", "124", sted, tekst, f"{kommando} --planeier-informert ÅÅÅÅ-MM-DD")
    if k.ke_varslet is None:
        enhet = forbokstav(b.enhet)
        tekst = b.oversett("{enhet} er ikke varslet om byttet av koordinator.", enhet=enhet)
        yield Funn("IP-M124K", "124", sted, tekst, f"{kommando} --ke-varslet ÅÅÅÅ-MM-DD")


def _slutter(b: Blikk, k: Koordinator) -> Iterator[Funn]:
    """A last day is set, and nobody comes after (rule 126)."""
    if k.oppsagt is None or k.til is None or k.til < b.dato:
        return
    neste = [n.fra for n in b.plan.koordinator if n.rolle == k.rolle and n.nummer > k.nummer]
    slutter = {"nummer": k.nummer, "dato": kort(k.til)}
    if not neste:
        tekst = b.oversett("Koordinator {nummer} slutter {dato}, og ingen er satt inn etter.", **slutter)
    elif (gap := (min(neste) - k.til).days - 1) > 0:
        tekst = b.oversett(
            "Koordinator {nummer} slutter {dato}, og den neste begynner {neste}: {dager} uten koordinator.",
            neste=kort(min(neste)),
            dager=b.dager(gap),
            **slutter,
        )
    else:
        return
    kommando = f"ipkit koordinator bytt {b.nummer} --rolle {k.rolle}"
    yield Funn("IP-M126", "126", f"koordinator {k.nummer}", tekst, kommando)


def _venter_paa_leder(b: Blikk, k: Koordinator) -> Iterator[Funn]:
    """A leader was asked, and has not answered (rules 22, 124; § 6.9)."""
    if k.leder_spurt is not None and k.leder_svarte is None and (k.til is None or k.til >= b.dato):
        tekst = b.oversett(
            "Lederen ble spurt {dato} om koordinator {nummer}, og har ikke svart.",
            dato=kort(k.leder_spurt),
            nummer=k.nummer,
        )
        kommando = f"ipkit koordinator meldt {b.nummer} {k.nummer} --leder-svarte ÅÅÅÅ-MM-DD"
        yield Funn("IP-M22", "22, 124", f"koordinator {k.nummer}", tekst, kommando)


def _egen_plankoordinator(b: Blikk) -> Iterator[Funn]:
    """The municipality keeps the two roles apart, and nobody has the second (rules 17, 51)."""
    roller = {k.rolle for k in b.plan.koordinatorer_paa(b.dato)}
    if b.innstillinger.egen_plankoordinator and roller and "plankoordinator" not in roller and b.har_plan:
        tekst = b.oversett(
            "Planen har koordinator, men ingen plankoordinator. Kommunen har det som to roller."
        )
        kommando = f"ipkit koordinator ny {b.nummer} --rolle plankoordinator"
        yield Funn("IP-M51", "17, 51", "plan", tekst, kommando)


def _forlater_jobben(b: Blikk, k: Koordinator) -> Iterator[Funn]:
    """The register of people knows a last day, and the plan does not (rule 48)."""
    til = b.sluttet.get(k.fagperson) if k.fagperson else None
    if til is not None and (k.til is None or k.til > til):
        setning = _SLUTTET if til < b.dato else _SLUTTER
        tekst = b.oversett(setning, nummer=k.nummer, dato=kort(til))
        kommando = f"ipkit koordinator slutter {b.nummer} --rolle {k.rolle} --til {til.isoformat()}"
        yield Funn("IP-M48K", "48, 126", f"koordinator {k.nummer}", tekst, kommando)


def _snart_myndig(b: Blikk) -> Iterator[Funn]:
    """The child turns 18, told some months before (rule 130)."""
    dagen = blir_myndig(b.plan.planeier.fodselsdato)
    naadd = [m for m in b.innstillinger.barnekoordinator_varsel if pluss_maaneder(dagen, -m) <= b.dato]
    if naadd and b.dato < dagen:
        tekst = b.oversett(
            "Planeier fyller 18 år {dato}. Barnekoordinator går ut {til}.",
            dato=kort(dagen),
            til=kort(pluss_dager(dagen, -1)),
        )
        yield Funn("IP-M130", "130", "plan", tekst, f"ipkit koordinator ny {b.nummer}")
