"""The plan is put before its parties, and their answers recorded (rules 55, 56)."""

from datetime import date

from ipkit.actions.lesing import hele_planen
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.sakregler import kontroller_startet
from ipkit.domain.tilgang import krev_samtykke, vurder_plansamtykke
from ipkit.domain.tilslutningsregler import Svarlinje, svarliste
from ipkit.domain.uttalelsesregler import behandlet_merknad, nytt_svar, send_uttalelse, tilbake_til_utkast
from ipkit.storage.handling import handling
from ipkit.storage.okt import Okt


def send_til_uttalelse(okt: Okt, plan: int, frist: date | None = None, dato: date | None = None) -> Planhode:
    """Send the draft to its parties with a last day for answers; `frist` None is as the municipality says.

    Raises SamtykkeError, RegelError.
    """
    with handling(okt, "uttalelse send", plan) as h:
        kontroller_startet(h.plan)
        krev_samtykke(vurder_plansamtykke(h.plan, okt.dagens, okt.ekte))  # a private draft goes to nobody
        hode = send_uttalelse(h.plan, frist, dato or okt.dagens, okt.siste_dag, okt.innstillinger)
        h.lagre(hode)
    return hode


def tilbake(okt: Okt, plan: int, grunn: str | None) -> None:
    """Make it a draft again, with the reason in its log. Raises RegelError."""
    with handling(okt, "uttalelse tilbake", plan, begrunnelse=grunn) as h:
        h.lagre(tilbake_til_utkast(h.plan, grunn))


def registrer_svar(
    okt: Okt,
    plan: int,
    part: str,
    svar: str,
    *,
    gitt_av: str | None = None,
    merknad: str | None = None,
    dato: date | None = None,
) -> None:
    """Record what the planeier (by `gitt_av`) or a participant answered (rules 35, 55, 56)."""
    with handling(okt, "uttalelse svar", plan) as h:
        nytt = nytt_svar(
            h.plan,
            part,
            svar,
            dato or okt.dagens,
            okt.siste_dag,
            okt.innstillinger,
            gitt_av=gitt_av,
            merknad=merknad,
        )
        h.lagre(nytt)


def behandle_merknad(okt: Okt, plan: int, part: str, tekst: str | None, dato: date | None = None) -> None:
    """Record what a party's remark or no led to (rule 55)."""
    with handling(okt, "uttalelse behandlet", plan) as h:
        h.lagre(behandlet_merknad(h.plan, part, tekst, dato or okt.dagens, okt.siste_dag))


def les_svar(okt: Okt, plan: int) -> tuple[Plan, tuple[Svarlinje, ...]]:
    """The plan, and everybody affected with their standing answer; the read is logged."""
    innhold = hele_planen(okt, plan, "uttalelse liste")
    return innhold, svarliste(innhold, okt.dagens, okt.ekte, okt.innstillinger)
