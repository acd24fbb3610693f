"""What an element cannot be without, whichever way it came in (rules 25, 26, 35, 83, 107, 133, 134).

The acts ask for these things; a file, or a library's own user, may have left them out.
"""

from collections.abc import Callable
from typing import Any, NamedTuple

from ipkit.domain.evaluering import Maalvurdering
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote
from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Planhode
from ipkit.domain.planstatus import LUKKET
from ipkit.domain.samtykke import INFORMASJONSPUNKTER, Samtykke
from ipkit.domain.tekst import Oversett, bokmaal


class Brudd(NamedTuple):
    """Why an element does not hold: the id of the rule, what is wrong, and what to type."""

    kode: str
    tekst: str
    raad: str = ""


def samtykkebrudd(s: Samtykke, oversett: Oversett = bokmaal) -> Brudd | None:
    """What a yes cannot do without: the four points, a mandate, a decision, a witness (rules 25, 26, 35)."""
    if s.svar != "ja":
        return None
    mangler = [punkt for punkt in INFORMASJONSPUNKTER if punkt not in s.informert]
    if mangler:
        return Brudd(
            "IP-S26",
            oversett(
                "planeier er ikke informert om alle fire punkter; mangler {punkter}",
                punkter=", ".join(mangler),
            ),
            f"--informert {','.join(INFORMASJONSPUNKTER)}",
        )
    if s.gitt_av in ("verge", "fullmektig") and not s.fullmakt:
        giver = oversett(ord_for("gitt_av", s.gitt_av))
        tekst = oversett("{giver} må ha en referanse til mandat eller fullmakt", giver=giver)
        return Brudd("IP-S35", tekst, "--fullmakt REFERANSE")
    if s.gitt_av == "naermeste_paarorende" and not s.kompetanse:
        return Brudd(
            "IP-S25",
            oversett("nærmeste pårørende samtykker bare når det er avgjort skriftlig at planeier ikke kan"),
            "--kompetanse REFERANSE",
        )
    if s.form == "bevitnet" and not s.vitne:
        return Brudd("IP-S25", oversett("et bevitnet samtykke krever vitnets navn"), "--vitne NAVN")
    return None


def elementbrudd(element: Any) -> Brudd | None:
    """Why this element of a plan does not hold, or None."""
    kontroll = _KONTROLLER.get(type(element))
    return kontroll(element) if kontroll else None


def _vurderingsbrudd(m: Maal | Maalvurdering) -> Brudd | None:
    if m.oppnaaelse in (None, "naadd") or m.begrunnelse:
        return None
    return Brudd("IP-R83", "et mål som ikke er nådd fullt ut, må ha en begrunnelse")


def _motebrudd(m: Mote) -> Brudd | None:
    if m.status != "avholdt" or (m.moteleder and m.referent):
        return None
    return Brudd("IP-R107", "et avholdt møte må ha møteleder og referent")


def _avslutningsbrudd(hode: Planhode) -> Brudd | None:
    if hode.status not in LUKKET:
        return None
    if not (hode.avsluttet and hode.avslutningsgrunn and hode.avslutningstekst):
        return Brudd("IP-R133", "en avsluttet plan må ha dato, grunn og en tekst som sier hvorfor")
    if hode.ke_varslet is None or (hode.planeier_informert is None and hode.avslutningsgrunn != "dod"):
        return Brudd("IP-R134", "en avsluttet plan må si når planeier og koordinerende enhet fikk vite det")
    return None


_KONTROLLER: dict[type, Callable[[Any], Brudd | None]] = {
    Samtykke: samtykkebrudd,
    Maal: _vurderingsbrudd,
    Maalvurdering: _vurderingsbrudd,
    Mote: _motebrudd,
    Planhode: _avslutningsbrudd,
}
