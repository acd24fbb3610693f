"""History out of the register: every version of a plan, with who, when and what (rules 57, 58; D11).

All of one plan's history is read at once, with the same number of questions however long it is. What
was marked as wrong (`merk-feil`) is read without its texts in every version before the mark: the rows
stay as they were written, for the audit.
"""

import json
from bisect import bisect_right
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from operator import itemgetter
from typing import Any

from ipkit.domain.angreregler import MERK_FEIL
from ipkit.domain.elementer import BARN, er_innhold, nokkel
from ipkit.domain.historikk import Elementendring, Utgave, elementendring, lest_element, plass, uten_tekst
from ipkit.domain.plan import Plan
from ipkit.errors import IkkeFunnetError
from ipkit.storage.driverfeil import skadet
from ipkit.storage.forbindelse import Forbindelse, Rad
from ipkit.storage.koder import fra_rad

_HANDLINGER = """SELECT h.*, a.os_bruker FROM handling h JOIN aktor a ON a.id = h.aktor
    WHERE h.plan = :plan ORDER BY h.utgave"""
_INNHOLD = "SELECT utgave, element, innhold FROM historikk WHERE plan = :plan ORDER BY utgave, element"
# A planeier is shared by plans, and any of them may have been the last to change it.
_PERSON = """SELECT h.plan, h.utgave, h.innhold, g.tidspunkt FROM "plan" p
    JOIN historikk h ON h.plan = p.nummer AND h.element = 'person'
    JOIN handling g ON g.plan = h.plan AND g.utgave = h.utgave
    WHERE p.planeier_id = :person ORDER BY h.plan, h.utgave"""
_GRUNNER = """SELECT b.tekst FROM logg l
    LEFT JOIN begrunnelse b ON b.kjede = l.kjede AND b.lopenummer = l.lopenummer
    WHERE l.kjede = :plan AND l.handling = :handling AND l.resultat = 'utført' ORDER BY l.lopenummer"""


class Historikk:
    """One plan's history. `siste` is the number of the newest version."""

    def __init__(self, db: Forbindelse, plan: int) -> None:
        hode = db.les_en('SELECT id, nummer, planeier_id FROM "plan" WHERE nummer = :plan', plan=plan)
        if hode is None:
            raise IkkeFunnetError(f"Det er ingen plan {plan} i registeret. Se planene med: ipkit planer")
        self.plan = plan
        self._egne = {navn: hode[navn] for navn in ("id", "nummer", "planeier_id")}
        self._handlinger = [
            {**fra_rad("handling", rad), "os_bruker": rad["os_bruker"]}
            for rad in db.les(_HANDLINGER, plan=plan)
        ]
        self._innhold: dict[str, list[tuple[int, str | None]]] = defaultdict(list)
        self._i_utgave: dict[int, list[str]] = defaultdict(list)
        for rad in db.les(_INNHOLD, plan=plan):
            self._innhold[rad["element"]].append((rad["utgave"], rad["innhold"]))
            self._i_utgave[rad["utgave"]].append(rad["element"])
        self._personer = _i_rekkefolge(db.les(_PERSON, person=hode["planeier_id"]))
        self._grunner = [rad["tekst"] for rad in db.les(_GRUNNER, plan=plan, handling=MERK_FEIL)]
        self._merket = {
            element: h["utgave"]
            for h in self._handlinger
            if h["navn"] == MERK_FEIL
            for element in self._i_utgave[h["utgave"]]
            if element != "plan"
        }

    @property
    def siste(self) -> Utgave:
        """The newest version, with what it changed."""
        return self._utgave(self._handlinger[-1])

    def utgaver(self, antall: int | None = None) -> tuple[list[Utgave], int]:
        """The newest versions, the newest first, and how many there are."""
        nyeste = self._handlinger[::-1][:antall]
        return [self._utgave(h) for h in nyeste], len(self._handlinger)

    def utgave(self, nummer: int) -> Utgave:
        """One version. Raises IkkeFunnetError."""
        return self._utgave(self._finn(nummer))

    def dato(self, nummer: int) -> date:
        """The day of one version. Raises IkkeFunnetError."""
        dag: date = self._finn(nummer)["dagens_dato"]
        return dag

    def _finn(self, nummer: int) -> dict[str, Any]:
        for h in self._handlinger:
            if h["utgave"] == nummer:
                return h
        raise IkkeFunnetError(
            f"Plan {self.plan} har ingen versjon {nummer}. Se versjonene med: ipkit historikk {self.plan}"
        )

    def har(self, element: str) -> bool:
        """Whether there ever was such an element."""
        return element in self._innhold

    def tekster_bak(self, skjules: Callable[[Any], bool]) -> Iterator[Any]:
        """Every content, as written, of what was marked as wrong, or once was to be hidden."""
        for navn, rader in self._innhold.items():
            alle = [self._som_skrevet(navn, utgave)[1] for utgave, innhold in rader if innhold is not None]
            if navn in self._merket or any(map(skjules, alle)):
                yield from alle

    def ved(self, nummer: int) -> Plan:
        """The plan as it was after that act. Row versions are not kept: this is for reading.

        Raises IkkeFunnetError, and RegisterError where history cannot be read.
        """
        handling = self._finn(nummer)
        barn: dict[str, list[Any]] = {slag.navn: [] for slag in BARN}
        for navn in self._innhold:
            slag = navn.partition("/")[0]
            if slag in barn and (element := self.element(navn, nummer)) is not None:
                barn[slag].append(element)
        hode = self.element("plan", nummer)
        if hode is None:
            raise skadet()
        return Plan(
            hode=hode,
            planeier=self._person(handling),
            **{slag: tuple(sorted(liste, key=nokkel)) for slag, liste in barn.items()},
        )

    def element(self, navn: str, nummer: int) -> Any:
        """One element as it was after act `nummer`, without what was marked as wrong later; or None."""
        skrevet, element = self._som_skrevet(navn, nummer)
        if element is not None and skrevet < self._merket.get(navn, 0):
            return uten_tekst(element)
        return element

    def _som_skrevet(self, navn: str, nummer: int) -> tuple[int, Any]:
        """The act that last wrote the element by then, and what it wrote: None where it was not there."""
        rader = self._innhold.get(navn, [])
        antall = bisect_right(rader, nummer, key=itemgetter(0))
        utgave, innhold = rader[antall - 1] if antall else (0, None)
        if innhold is None:
            return utgave, None
        egne = {"id": self._egne["planeier_id"]} if navn == "person" else {}
        if navn == "plan":
            egne = {**self._egne, "utgave": nummer, "innhold_utgave": self._innhold_utgave(nummer)}
        return utgave, _lest(navn, innhold, egne)

    def _innhold_utgave(self, nummer: int) -> int | None:
        """The act that by then had last changed what the plan says."""
        utgaver = (n for n, elementer in self._i_utgave.items() if any(map(er_innhold, elementer)))
        return max((n for n in utgaver if n <= nummer), default=None)

    def _utgave(self, h: dict[str, Any]) -> Utgave:
        endringer = (
            self._endring(navn, h["utgave"]) for navn in sorted(self._i_utgave[h["utgave"]], key=plass)
        )
        return Utgave(
            h["utgave"],
            h["navn"],
            h["os_bruker"],
            h["utfort_av"],
            h["tidspunkt"],
            h["dagens_dato"],
            tuple(e for e in endringer if e is not None),
            self._grunn(h),
        )

    def _endring(self, navn: str, nummer: int) -> Elementendring | None:
        """What an act changed in one element, by names of fields only."""
        foer, etter = (self._som_skrevet(navn, u)[1] for u in (nummer - 1, nummer))
        endring = elementendring(navn, foer, etter)
        if endring is None and foer is None:  # marked as wrong after it was taken out
            return Elementendring(navn, "endret", ())
        return endring and endring._replace(
            felter=tuple(f._replace(foer=None, etter=None) for f in endring.felter)
        )

    def _person(self, handling: dict[str, Any]) -> Any:
        sagt = [rad for rad in self._personer if self._foer(rad, handling)]
        if not sagt:
            raise skadet()
        return _lest("person", sagt[-1]["innhold"], {"id": self._egne["planeier_id"]})

    def _foer(self, rad: dict[str, Any], handling: dict[str, Any]) -> bool:
        felt = "utgave" if rad["plan"] == self.plan else "tidspunkt"
        return bool(rad[felt] <= handling[felt])

    def _grunn(self, h: dict[str, Any]) -> str | None:
        """Why something was marked: the acts and their rows in the log come in the same order."""
        if h["navn"] != MERK_FEIL:
            return None
        merkinger = [x["utgave"] for x in self._handlinger if x["navn"] == MERK_FEIL]
        nummer = merkinger.index(h["utgave"])
        return self._grunner[nummer] if nummer < len(self._grunner) else None


def _i_rekkefolge(rader: Iterable[Rad]) -> list[dict[str, Any]]:
    """What plans have said of their planeier, by time; within a plan by version, whatever the clock did."""
    gaatt: dict[int, str] = {}
    fulgt = []
    for rad in rader:
        gaatt[rad["plan"]] = max(gaatt.get(rad["plan"], ""), rad["tidspunkt"])
        fulgt.append({**rad, "tidspunkt": gaatt[rad["plan"]]})
    return sorted(fulgt, key=itemgetter("tidspunkt"))


def _lest(navn: str, innhold: str, egne: dict[str, Any]) -> Any:
    try:
        return lest_element(navn, json.loads(innhold), **egne)
    except (TypeError, ValueError, LookupError, AttributeError):
        raise skadet() from None
