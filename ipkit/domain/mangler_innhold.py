"""What is missing in the plan itself: letters a–i (rule 53), measures (rules 43, 77)."""

from collections.abc import Iterator

from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.mangler_gruppe import gruppefunn
from ipkit.domain.part import deltakernummer


def innholdsfunn(b: Blikk) -> Iterator[Funn]:
    """Every finding about contents, in the order of the letters."""
    yield from _egne_ord(b)
    yield from _maal(b)
    yield from gruppefunn(b)
    yield from _tiltak(b)
    yield from _periode(b)
    yield from _samarbeid(b)


def _egne_ord(b: Blikk) -> Iterator[Funn]:
    """Goals, resources and needs, own words first (letter a, rule 61), and own contribution (letter d)."""
    endre = f"ipkit endre-plan {b.nummer}"
    if not b.plan.tekst("viktig_for_meg"):
        tekst = b.oversett("Planeiers egne ord mangler: hva er viktig for meg.")
        yield Funn("IP-M61", "61", "plan", tekst, f'{endre} --viktig-for-meg "…"')
    hvorfor = (
        b.plan.tekst("bakgrunn"),
        b.plan.tekst("viktig_for_meg"),
        *(h.hvorfor for h in b.plan.henvendelse),
    )
    if not any(hvorfor):  # rule 54
        tekst = b.oversett("Det står ikke hvorfor planeier har en plan.")
        yield Funn("IP-M54", "54", "plan", tekst, f'{endre} --bakgrunn "…"')
    if not b.plan.tekst("ressurser"):
        yield Funn(
            "IP-M53A", "53 a", "plan", b.oversett("Planeiers ressurser mangler."), f'{endre} --ressurser "…"'
        )
    if not b.plan.tekst("eget_bidrag"):
        tekst = b.oversett("Hva planeier selv bidrar med mangler.")
        yield Funn("IP-M53D", "53 d", "plan", tekst, f'{endre} --eget-bidrag "…"')


def _maal(b: Blikk) -> Iterator[Funn]:
    aapne = [m for m in b.plan.maal if m.aapent]
    if not aapne:
        ny = f'ipkit maal ny {b.nummer} --tekst "…"'
        yield Funn("IP-M53M", "53 a", "plan", b.oversett("Planen har ingen mål under arbeid."), ny)
    for m in aapne:
        if m.status == "aktivt" and not b.plan.tiltak_for(m.nummer):
            ny = f'ipkit tiltak ny {b.nummer} {m.nummer} --tekst "…" --ansvarlig koordinator'
            yield Funn(
                "IP-M53E",
                "53 e",
                f"mål {m.nummer}",
                b.oversett("Mål {nummer} har ingen tiltak.", nummer=m.nummer),
                ny,
            )


def _tiltak(b: Blikk) -> Iterator[Funn]:
    """Open measures: how (letter f), dates (rule 77), and whose responsible has left (rule 43)."""
    ute = {d.nummer for d in b.plan.deltaker if d.ut is not None and d.ut <= b.dato}
    for t in b.plan.tiltak:
        if not t.aapent:
            continue
        navn, endre = f"{t.maal}.{t.nummer}", f"ipkit tiltak endre {b.nummer} {t.maal} {t.nummer}"
        if deltakernummer(t.ansvarlig) in ute:
            tekst = b.oversett(
                "Ansvarlig for tiltak {navn} er tatt ut av planen. Det trenger en ny.", navn=navn
            )
            yield Funn("IP-M43", "43", f"tiltak {navn}", tekst, f"{endre} --ansvarlig koordinator")
        if not t.omfang:
            tekst = b.oversett("Tiltak {navn} sier ikke hvor mye det er.", navn=navn)
            yield Funn("IP-M53O", "53 e", f"tiltak {navn}", tekst, f'{endre} --omfang "…"')
        if not t.hvordan:
            tekst = b.oversett("Tiltak {navn} sier ikke hvordan det skal gjøres.", navn=navn)
            yield Funn("IP-M53F", "53 f", f"tiltak {navn}", tekst, f'{endre} --hvordan "…"')
        if t.fra is None or t.til is None:
            tekst = b.oversett("Tiltak {navn} mangler fra- eller til-dato.", navn=navn)
            kommando = f"{endre} --fra ÅÅÅÅ-MM-DD --til ÅÅÅÅ-MM-DD"
            yield Funn("IP-M77", "77", f"tiltak {navn}", tekst, kommando)


def _periode(b: Blikk) -> Iterator[Funn]:
    """The plan period (letter g). The revision date is derived when the plan is activated."""
    if b.plan.hode.fra is None or b.plan.hode.til is None:
        endre = f"ipkit endre-plan {b.nummer} --fra ÅÅÅÅ-MM-DD --til ÅÅÅÅ-MM-DD"
        yield Funn("IP-M53G", "53 g", "plan", b.oversett("Planperioden mangler fra- eller til-dato."), endre)


def _samarbeid(b: Blikk) -> Iterator[Funn]:
    if not b.plan.tekst("samarbeid"):
        tekst = b.oversett("Samarbeid med andre tjenester og instanser er ikke beskrevet.")
        endre = f'ipkit endre-plan {b.nummer} --samarbeid "…"'
        yield Funn("IP-M53I", "53 i", "plan", tekst, endre)
