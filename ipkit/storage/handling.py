"""The unit of work: one act on one plan, all or nothing (design D7, D11).

An act reads the plan under the write lock, collects what changes, and writes in one transaction: the
rows, the act, each changed element's new content, and one row in the plan's log. An act that a rule
refuses leaves nothing but a log row that says so.
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from typing import Any

from ipkit.domain.elementer import (
    BARN,
    HODE,
    PLANEIER,
    elementer_av,
    elementnavn,
    er_innhold,
    nokkel,
    slag_for,
)
from ipkit.domain.felt import felter
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen
from ipkit.domain.verdi import renset, replace
from ipkit.errors import FilfeilError, KonfliktError, RegelError, SamtykkeError
from ipkit.storage import logg
from ipkit.storage.driverfeil import skadet
from ipkit.storage.koder import endret_av_andre, oppdater, sett_inn, sett_inn_mange
from ipkit.storage.okt import Okt, aktor_id
from ipkit.storage.planlager import hent_plan, verdier_av


class Handling:
    """What one act wants to change. `plan` is the plan as it was when the act began."""

    def __init__(self, okt: Okt, navn: str, plan: Plan) -> None:
        self.okt = okt
        self.navn = navn
        self.plan = plan
        self._nye: dict[str, Any] = {}  # by name; None where the element is taken out
        self._gamle: dict[str, dict[str, Any]] = {}  # by kind and name, of the kinds that were asked for

    def _gammel(self, navn: str) -> Any:
        """The element of that name as the act found it, or None."""
        slag = navn.partition("/")[0]
        if slag not in self._gamle:
            self._gamle[slag] = {elementnavn(e): e for e in elementer_av(self.plan, slag)}
        return self._gamle[slag].get(navn)

    def lagre(self, *elementer: Any) -> None:
        """Put new or changed elements in the act; unchanged ones are passed over.

        The last word on an element counts. Raises KonfliktError for one that was read before somebody
        else changed it: make changed elements with `replace` from `self.plan`.
        """
        for element in map(renset, elementer):
            navn = elementnavn(element)
            gammel = self._gammel(navn)
            if gammel is not None and gammel.version != element.version:
                raise endret_av_andre()
            if gammel == element:
                self._nye.pop(navn, None)
            else:
                self._nye[navn] = element

    def fjern(self, *elementer: Any) -> None:
        """Take elements out of the plan as it is now; what they said stays in history (design D9)."""
        for element in elementer:
            navn = elementnavn(element)
            if self._gammel(navn) is not None:
                self._nye[navn] = None
            else:
                self._nye.pop(navn, None)

    def merk(self, navn: str) -> None:
        """Let history say that this act was about an element that is no longer in the plan."""
        if self._gammel(navn) is None:
            self._nye.setdefault(navn, None)

    @property
    def utgave(self) -> int:
        """The number this act gives the plan."""
        return self.plan.hode.utgave + 1

    def skriv(self, begrunnelse: str | None) -> None:
        """Write everything; nothing when nothing has changed."""
        if not self._nye:
            return
        hode = self._nye.pop("plan", self.plan.hode)
        innhold = self.utgave if any(map(er_innhold, self._nye)) else hode.innhold_utgave
        self._nye["plan"] = replace(hode, utgave=self.utgave, innhold_utgave=innhold)
        self._skriv_rader()
        sett_inn(
            self.okt.db, "handling", handlingsrad(self.okt, self.navn, self.plan.hode.nummer, self.utgave)
        )
        sett_inn_mange(self.okt.db, "historikk", self._historikk())
        logg.skriv(
            self.okt,
            self.plan.hode.nummer,
            self.navn,
            felter=self._endrede_felter(),
            begrunnelse=begrunnelse,
        )

    def _skriv_rader(self) -> None:
        """What is referred to is written first, and taken out last."""
        endret = ((navn, element) for navn, element in self._nye.items() if element is not None)
        for navn, element in sorted(endret, key=lambda post: _PLASS[type(post[1])]):
            self._skriv_element(navn, element)
        fjernet = (self._gammel(navn) for navn, element in self._nye.items() if element is None)
        for element in sorted(filter(None, fjernet), key=lambda e: _PLASS[type(e)], reverse=True):
            self._slett_rad(element)

    def _skriv_element(self, navn: str, element: Any) -> None:
        tabell = slag_for(element).navn
        gammel = self._gammel(navn)
        verdier = verdier_av(element)
        if slag_for(element) not in (HODE, PLANEIER):
            verdier["plan"] = self.plan.hode.nummer
        if gammel is None:
            sett_inn(self.okt.db, tabell, verdier)
        else:
            oppdater(self.okt.db, tabell, {**verdier, "version": gammel.version + 1})

    def _slett_rad(self, element: Any) -> None:
        slag = slag_for(element)
        hvor = " AND ".join(f"{navn} = :{navn}" for navn in slag.nokkel)
        self.okt.db.utfor(
            f"DELETE FROM {slag.navn} WHERE plan = :plan AND {hvor}",
            plan=self.plan.hode.nummer,
            **dict(zip(slag.nokkel, nokkel(element), strict=True)),
        )

    def _historikk(self) -> Iterator[dict[str, Any]]:
        for navn, element in self._nye.items():
            yield historikkrad(self.plan.hode.nummer, self.utgave, navn, element)

    def _endrede_felter(self) -> str:
        """Names only: «maal/2(frist,tekst)»."""
        deler = []
        for navn, element in sorted(self._nye.items()):
            gammel = self._gammel(navn)
            if element is None:
                deler.append(f"{navn}(tatt ut)")
                continue
            endret = [f for f in felter(type(element)) if getattr(gammel, f, None) != getattr(element, f)]
            if endret:
                deler.append(f"{navn}({','.join(sorted(endret))})")
        return " ".join(deler)


_PLASS = {slag.type: plass for plass, slag in enumerate((PLANEIER, HODE, *BARN))}


def historikkrad(plan: int, utgave: int, navn: str, element: Any) -> dict[str, Any]:
    """The row of history for an element in that version; None for one that was taken out."""
    innhold = None if element is None else innhold_av(element)
    return {"plan": plan, "utgave": utgave, "element": navn, "innhold": innhold}


def innhold_av(element: Any) -> str:
    """Every declared field as JSON: what history keeps of an element."""
    felt = {f: getattr(element, f) for f in felter(type(element))}
    return json.dumps(felt, ensure_ascii=False, default=date.isoformat, separators=(",", ":"))


def handlingsrad(okt: Okt, navn: str, plan: int, utgave: int) -> dict[str, Any]:
    """The row that says what was done, by whom and when."""
    return {
        "plan": plan,
        "utgave": utgave,
        "navn": navn,
        "aktor": aktor_id(okt),
        "utfort_av": okt.utfort_av,
        "tidspunkt": okt.tidspunkt(),
        "dagens_dato": okt.dagens,
    }


@contextmanager
def handling(
    okt: Okt,
    navn: str,
    plan: int,
    *,
    begrunnelse: str | None = None,
    utgave: int | None = None,
    kan_vaere_avsluttet: bool = False,
) -> Iterator[Handling]:
    """One act on one plan. `utgave` is the version a file was made from, if the act came from a file.

    Raises IkkeFunnetError, KonfliktError (an older file, a lost race), RegelError (a closed plan is
    read-only, rule 137) and whatever the rules of the act raise; then nothing is written.
    """
    try:
        with okt.db.skriving():
            logg.laas_kjede(okt, plan)
            enhet = Handling(okt, navn, hent_plan(okt.db, plan))
            if utgave is not None and utgave != enhet.plan.hode.utgave:
                raise KonfliktError(
                    f"Filen er laget fra versjon {utgave} av planen, som nå er i versjon "
                    f"{enhet.plan.hode.utgave}. Lag filen på nytt med --skjelett."
                )
            if not kan_vaere_avsluttet:
                kontroller_aapen(enhet.plan)
            yield enhet
            enhet.skriv(begrunnelse)
    except (SamtykkeError, RegelError, FilfeilError) as feil:
        logg.skriv_alene(okt, plan, navn, resultat=f"avvist {feil.kode}")
        raise


def les_plan(okt: Okt, nummer: int, navn: str) -> Plan:
    """Read a plan and log the read before anything is shown (rule 46). Raises IkkeFunnetError."""
    with okt.db.lesing():
        plan = hent_plan(okt.db, nummer)
    logg.skriv_alene(okt, nummer, navn)
    return plan


def neste_nummer(okt: Okt, teller: str, antall: int = 1) -> int:
    """Take `antall` numbers from a counter and return the first. Inside a write transaction."""
    okt.db.utfor("UPDATE teller SET verdi = verdi + :antall WHERE navn = :navn", antall=antall, navn=teller)
    rad = okt.db.les_en("SELECT verdi FROM teller WHERE navn = :navn", navn=teller)
    if rad is None:
        raise skadet()
    return int(rad["verdi"]) - antall + 1
