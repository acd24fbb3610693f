"""Who is who in a document: parts by name, participants as they stand on the day."""

from datetime import date
from typing import Any

from ipkit.documents.oversettelse import _, i_ord, ord_for
from ipkit.domain import kommuneord
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.part import KOORDINATOR, PLANEIER, SKJULT_TJENESTE, deltakernummer, tjenestenavn
from ipkit.domain.plan import Koordinator, Plan
from ipkit.domain.tilgang import deltakerstatus

_MED = ("deltar", "foreslått")


def hel_linje(telefon: str | None) -> str | None:
    """A telephone number that no line breaks in the middle of."""
    return telefon and telefon.replace(" ", "\u00a0")


def rolletittel(rolle: str, innst: Innstillinger) -> str:
    """What the municipality calls the role; the title is of who coordinates the plan (rules 51, 128)."""
    return i_ord(kommuneord.rolletittel(rolle, innst))


class Parter:
    """The people of one plan on one day; `ekte_dato` is the real date where that day is simulated.

    `skrevet_etterpaa` says that the plan may have been written after that day, as with a meeting held
    before the register was taken into use: a coordinator registered later is then the one who is meant.
    """

    def __init__(
        self,
        plan: Plan,
        dato: date,
        innstillinger: Innstillinger,
        ekte_dato: date | None = None,
        *,
        skrevet_etterpaa: bool = False,
    ) -> None:
        self.plan = plan
        self.dato = dato
        self._innstillinger = innstillinger
        self._skrevet_etterpaa = skrevet_etterpaa
        ekte = ekte_dato or dato
        self._status = {d.nummer: deltakerstatus(plan, d, dato, ekte, innstillinger) for d in plan.deltaker}
        self._deltaker = {d.nummer: d for d in plan.deltaker}

    def navn(self, part: str, *, merket: bool = False) -> str:
        """The name of a part. `merket` adds who is only proposed, or no longer takes part (rule 75)."""
        if part == PLANEIER:
            return self.plan.planeier.navn
        if part == KOORDINATOR:
            koordinator = self._koordinator()
            tittel = rolletittel(koordinator.rolle if koordinator else KOORDINATOR, self._innstillinger)
            if koordinator is None:
                return _("{tittel} (ikke oppnevnt)", tittel=tittel)
            return f"{koordinator.navn} ({tittel})"
        if part == SKJULT_TJENESTE:
            return _("en tjeneste")
        deltaker = self._deltaker.get(deltakernummer(part) or 0)
        if deltaker is None:
            return tjenestenavn(part) or _("deltaker {nummer}", nummer=part)
        return deltaker.betegnelse + (self._merknad(deltaker) if merket else "")

    def _koordinator(self) -> Koordinator | None:
        """The one of the day; else, where the plan may be written afterwards, the first one after it."""
        senere = [k for k in self.plan.koordinator if k.fra > self.dato] if self._skrevet_etterpaa else []
        return self.plan.koordinator_paa(self.dato) or min(senere, key=lambda k: k.fra, default=None)

    def _merknad(self, deltaker: Deltaker) -> str:
        status = self._status[deltaker.nummer]
        if status == "deltar":
            return ""
        return f" ({_('foreslått') if status == 'foreslått' else _('ikke lenger deltaker')})"

    def rolle(self, part: str) -> str | None:
        """What a participant is: role and service, as far as known; a role by name tells itself."""
        deltaker = self._deltaker.get(deltakernummer(part) or 0)
        if deltaker is None:
            return None
        return ", ".join(t for t in (deltaker.rolle, deltaker.navn and deltaker.tjeneste) if t) or None

    def deltakere(self) -> list[dict[str, Any]]:
        """Those who take part or are proposed; whoever has left is not listed."""
        return [self._som_data(d) for d in self.plan.deltaker if self._status[d.nummer] in _MED]

    def representanter(self) -> list[dict[str, Any]]:
        """Parents and guardian, for page 1, whether or not they take part in the plan's work."""
        return [
            self._som_data(d)
            for d in self.plan.deltaker
            if d.tilknytning in ("foresatt", "verge") and self._status[d.nummer] != "tatt ut"
        ]

    def _som_data(self, d: Deltaker) -> dict[str, Any]:
        return {
            "navn": d.betegnelse,
            "rolle": d.rolle,
            "tjeneste": d.tjeneste if d.navn else None,
            "tilknytning": ord_for("tilknytning", d.tilknytning) if d.tilknytning != "tjeneste" else None,
            "bidrag": d.bidrag,
            "telefon": hel_linje(d.telefon),
            "epost": d.epost,
            "foreslaatt": self._status[d.nummer] == "foreslått",
        }
