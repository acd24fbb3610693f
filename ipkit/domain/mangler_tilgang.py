"""What waits around access beside consent (rules 24, 44)."""

from collections.abc import Iterator

from ipkit.domain.dato import kort
from ipkit.domain.funn import Blikk, Funn


def utleveringsfunn(b: Blikk) -> Iterator[Funn]:
    """What was given without consent, and the planeier has not been told (rule 24); nobody tells the dead."""
    if b.plan.hode.avslutningsgrunn == "dod":
        return
    for u in b.plan.utlevering:
        if u.vist is None:
            tekst = b.oversett(
                "Planeier har ikke fått vite hva som ble gitt uten samtykke {dato}.", dato=kort(u.dato)
            )
            vist = f"ipkit utlevering vist {b.nummer} {u.nummer}"
            yield Funn("IP-M24U", "24", f"utlevering {u.nummer}", tekst, vist)


def kontaktfunn(b: Blikk) -> Iterator[Funn]:
    """E-mail as the agreed channel (rule 44): a warning, for it can be agreed on."""
    for d in b.plan.deltaker:
        if d.kontaktform == "epost" and (d.ut is None or d.ut > b.dato):
            tekst = b.oversett(
                "E-post er avtalt kontaktform. Send ikke opplysninger fra planen i vanlig e-post."
            )
            endre = f"ipkit deltaker endre {b.nummer} {d.nummer} --kontaktform brevpost"
            yield Funn("IP-M44", "44", f"deltaker {d.nummer}", tekst, endre)
