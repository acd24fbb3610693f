"""Random walks over consents of a child with two parents: nobody sees the plan on another ground than theirs.

The oracle keeps what was said, in the order it was said, and knows nothing of `domain/tilgang.py`: a
parent's last word that is no stops; else what was said last decides, while it lasts. With a rule taken away
the walk must find where the two part.
"""

import shutil
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any, NamedTuple

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from ipkit.actions.deltaker import ny_deltaker
from ipkit.actions.plan import ny_plan
from ipkit.actions.retting import angre
from ipkit.actions.samtykke import avklar_nei, forny_samtykke, registrer_samtykker, trekk_samtykke
from ipkit.actions.tilgang import avslutt_nodtilgang, gi_nodtilgang, registrer_taushet, utlever
from ipkit.domain.avgjorelse import avgjor
from ipkit.domain.samtykke import INFORMASJONSPUNKTER
from ipkit.domain.samtykkestatus import samtykkestatus
from ipkit.domain.tilgang import vurder_mottaker
from ipkit.domain.tilgangsoversikt import tilgangsoversikt
from ipkit.domain.verdi import replace
from ipkit.errors import IpkitError
from ipkit.storage.planlager import hent_plan
from ipkit.storage.register import aapne_okt
from tests.storage.hjelp import tomt_register

FORSTE = date(2026, 6, 1)
KARI, TANTE = 1, 2
"""A service, and somebody who has to sign first."""


class Sagt(NamedTuple):
    """One word: who said what, about which areas, and the first and the last day it holds."""

    nummer: int
    hvem: str
    svar: str
    til: date | None
    fra: date = date.min
    omraader: frozenset[str] = frozenset()


class Samtykkevandring(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.mappe = Path(mkdtemp())
        self.stabel = ExitStack()
        self.dag = FORSTE
        self.sagt: dict[int | None, list[Sagt]] = {None: [], KARI: [], TANTE: []}
        self.underskrevet = False
        self.nod: dict[int, tuple[date, date]] = {}
        self.siste_var_tilgang = False

    @initialize()
    def begynn(self) -> None:
        self.sted = str(self.mappe / "register.db")
        tomt_register(self.sted, self.klokke())
        self.aapne()
        barn = {"navn": "Tor Vik", "fodselsdato": date(2014, 3, 4), "koordinator": "Ola", "fra": FORSTE}
        self.nr = ny_plan(self.okt, barn)
        ny_deltaker(self.okt, self.nr, {"navn": "Kari", "tjeneste": "Skolen"})
        ny_deltaker(self.okt, self.nr, {"navn": "Tante", "tilknytning": "paarorende"})

    def klokke(self) -> datetime:
        return datetime(self.dag.year, self.dag.month, self.dag.day, 12, tzinfo=UTC)

    def aapne(self) -> None:
        self.stabel.close()
        self.okt = self.stabel.enter_context(aapne_okt(self.sted, klokke=self.klokke))

    def teardown(self) -> None:
        self.stabel.close()
        shutil.rmtree(self.mappe, ignore_errors=True)

    def gjor(self, handling: Any, *argumenter: Any, **valg: Any) -> Any:
        """What the act gave, or None where it was refused, and then nothing is written."""
        foer = self.plan()
        try:
            gitt = handling(self.okt, self.nr, *argumenter, **valg)
        except IpkitError:
            assert self.plan() == foer
            return None
        return True if gitt is None else gitt

    def plan(self) -> Any:
        return hent_plan(self.okt.db, self.nr)

    @rule()
    def neste_dag(self) -> None:
        self.dag += timedelta(days=1)
        self.aapne()

    @rule(
        hvem=st.sampled_from(("Mor", "Far")),
        om=st.sampled_from(((None,), (KARI,), (TANTE,), (KARI, TANTE), (KARI, 9))),
        svar=st.sampled_from(("ja", "ja", "nei", "ubesvart")),
        dager=st.sampled_from((None, 0, 1)),
        om_dager=st.sampled_from((0, 0, 1)),
        omraader=st.sampled_from(((), (), ("bolig",), ("bolig", "helse"), ("okonomi",))),
    )
    def svarer(
        self,
        hvem: str,
        om: tuple[int | None, ...],
        svar: str,
        dager: int | None,
        om_dager: int,
        omraader: tuple[str, ...],
    ) -> None:
        fra = self.dag + timedelta(days=om_dager)
        til = None if dager is None else fra + timedelta(days=dager)
        felles = {
            "type": "plan" if om == (None,) else "opplysninger", "svar": svar, "gitt_av": "foresatt",
            "giver_navn": hvem, "form": "skriftlig", "informert": INFORMASJONSPUNKTER, "fra": fra, "til": til,
            "omraader": omraader,
        }  # fmt: skip
        numre = self.gjor(registrer_samtykker, felles, [{"deltaker": n} for n in om])
        assert (numre is None) is (9 in om)  # all or none
        for n, nummer in zip(om, numre or (), strict=False):
            self.sagt[n].append(Sagt(nummer, hvem, svar, til, fra, frozenset(omraader)))

    @rule(nummer=st.integers(1, 8), dager=st.sampled_from((None, 1)))
    def fornyer(self, nummer: int, dager: int | None) -> None:
        til = None if dager is None else self.dag + timedelta(days=dager)
        svar = {"form": "skriftlig", "informert": INFORMASJONSPUNKTER, "til": til}
        nytt = self.gjor(forny_samtykke, nummer, svar)
        if nytt is not None:
            for om, ord_ in self.sagt.items():
                gammelt = next((s for s in ord_ if s.nummer == nummer), None)
                if gammelt is not None:
                    assert gammelt.svar == "ja"
                    self.sagt[om] = [*ord_, Sagt(nytt, gammelt.hvem, "ja", til, self.dag, gammelt.omraader)]

    @rule(om=st.sampled_from((None, KARI, TANTE)))
    def trekker(self, om: int | None) -> None:
        trukket = self.gjor(trekk_samtykke, om)
        for s in trukket or ():
            self.sagt[s.deltaker].append(Sagt(s.nummer, "", "trukket", None))

    @rule(nummer=st.integers(1, 8), grunn=st.sampled_from((None, "Bare mor har foreldreansvar")))
    def avklarer(self, nummer: int, grunn: str | None) -> None:
        if self.gjor(avklar_nei, nummer, grunn):
            assert grunn
            for om, ord_ in self.sagt.items():
                self.sagt[om] = [s for s in ord_ if (s.nummer, s.svar) != (nummer, "nei")]

    @rule()
    def skriver_under(self) -> None:
        self.underskrevet |= bool(self.gjor(registrer_taushet, TANTE))

    @rule(dager=st.integers(0, 2), grunn=st.sampled_from((None, "Hjelp")))
    def bryter_glasset(self, dager: int, grunn: str | None) -> None:
        til = self.dag + timedelta(days=dager)
        svar = {"navn": "Eva", "stilling": "leder", "begrunnelse": grunn, "til": til}
        nummer = self.gjor(gi_nodtilgang, svar)
        assert (nummer is not None) is (grunn is not None)  # rule 40
        if nummer is not None:
            self.nod[nummer] = (self.dag, til)

    @rule(nummer=st.integers(1, 2))
    def lukker_glasset(self, nummer: int) -> None:
        if self.gjor(avslutt_nodtilgang, nummer):
            self.nod[nummer] = (self.nod[nummer][0], self.dag)

    @rule()
    def utleverer(self) -> None:
        svar = {"til": "Legevakten", "lovgrunn": "fare_for_liv", "besluttet_av": "Eva", "hva": "x"}
        assert self.gjor(utlever, svar) is None  # rule 24: not without a reason
        assert self.gjor(utlever, {**svar, "begrunnelse": "x"})

    @rule()
    def angrer(self) -> None:
        """Nothing of this is undone: each act has its own way back (design D9)."""
        if self.plan().samtykke or self.nod or self.underskrevet:
            foer = self.plan()
            if self.gjor(angre) is not None:
                assert (self.plan().samtykke, self.plan().nodtilgang) == (foer.samtykke, foer.nodtilgang)

    def ja(self, om: int | None) -> Sagt | None:
        """The yes that holds today."""
        ord_ = [s for s in self.sagt[om] if s.svar != "ubesvart" and s.fra <= self.dag]
        if any(
            [s for s in ord_ if s.hvem == forelder][-1:]
            and [s for s in ord_ if s.hvem == forelder][-1].svar == "nei"
            for forelder in ("Mor", "Far")
        ):
            return None
        siste = next(reversed(ord_), None)
        if siste is None or siste.svar != "ja" or (siste.til is not None and siste.til < self.dag):
            return None
        return siste

    def ser(self, om: int) -> frozenset[str] | None:
        """The areas a participant may see (empty: all); None: nothing."""
        plan, egen = self.ja(None), self.ja(om)
        if plan is None or egen is None or (om == TANTE and not self.underskrevet):
            return None
        if not plan.omraader or not egen.omraader:
            return plan.omraader | egen.omraader
        return plan.omraader & egen.omraader or None

    @invariant()
    def hver_ser_planen_bare_paa_sitt_eget_grunnlag(self) -> None:
        """Rules 24, 30, 31, 34, 39: the gate, the overview and the list of statuses agree with the oracle."""
        if not hasattr(self, "nr"):
            return
        plan = self.plan()
        innst = self.okt.innstillinger
        ser = {s.part for s in tilgangsoversikt(plan, self.dag, self.dag, innst).ser}
        for n in (KARI, TANTE):
            omraader = self.ser(n)
            ja = omraader is not None
            avgjorelse = vurder_mottaker(plan, str(n), self.dag, self.dag, innst)
            assert (avgjorelse.tillatt, frozenset(avgjorelse.omraader)) == (ja, omraader or frozenset())
            assert (str(n) in ser) is ja
            gyldige = [
                s for s in plan.samtykke
                if s.deltaker == n and samtykkestatus(plan, s, self.dag, self.dag) == "gyldig"
            ]  # fmt: skip
            assert gyldige or not ja

    @invariant()
    def et_knust_glass_er_aapent_bare_i_sine_dager(self) -> None:
        """Rule 40."""
        if not hasattr(self, "nr"):
            return
        for nummer in (1, 2, 3):
            fra, til = self.nod.get(nummer, (date.max, date.min))
            avgjorelse = vurder_mottaker(
                self.plan(), f"nodtilgang:{nummer}", self.dag, self.dag, self.okt.innstillinger
            )
            assert avgjorelse.tillatt is (fra <= self.dag <= til)


TestSamtykkevandring = Samtykkevandring.TestCase
TestSamtykkevandring.settings = settings(
    max_examples=8, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)


def _uten(*felter: str) -> Any:
    """The decision, by consents that have nothing in these fields."""
    tomt: dict[str, Any] = dict.fromkeys(felter)
    return lambda samtykker, *resten: avgjor(
        [replace(s, **tomt) if s.svar == "ja" else s for s in samtykker], *resten
    )


JA_TIL_PLANEN = {"om": (None,), "svar": "ja", "hvem": "Mor"}
JA_TIL_KARI = {"om": (KARI,), "svar": "ja", "hvem": "Mor"}
KONTROLLER: dict[str, tuple[str, Any, tuple[tuple[str, dict[str, Any]], ...]]] = {
    "a parent's no": (
        "ipkit.domain.avgjorelse._annen_forelders_nei",
        lambda _: None,
        (("svarer", {**JA_TIL_KARI, "hvem": "Far", "svar": "nei"}), ("svarer", JA_TIL_KARI)),
    ),
    "withdrawal": (
        "ipkit.domain.tilgang.avgjor",
        _uten("trukket"),
        (("svarer", JA_TIL_KARI), ("trekker", {"om": KARI})),
    ),
    "the first day": (
        "ipkit.domain.tilgang.avgjor",
        _uten("fra"),
        (("svarer", {**JA_TIL_KARI, "om_dager": 1}),),
    ),
    "the last day": (
        "ipkit.domain.tilgang.avgjor",
        _uten("til"),
        (("svarer", {**JA_TIL_KARI, "dager": 0}), ("neste_dag", {})),
    ),
    "areas": (
        "ipkit.domain.tilgang._felles_omraader",
        lambda _plan, _a, b: replace(b, omraader=()),
        (("svarer", {**JA_TIL_KARI, "omraader": ("bolig",)}),),
    ),
}


def gaa(steg: tuple[tuple[str, dict[str, Any]], ...]) -> None:
    """One walk, with what must hold asked after each step."""
    vandring = Samtykkevandring()
    try:
        vandring.begynn()  # type: ignore[operator]
        for navn, valg in (("svarer", JA_TIL_PLANEN), *steg):
            som_sagt = {"dager": None, "om_dager": 0, "omraader": (), **valg} if navn == "svarer" else valg
            getattr(vandring, navn)(**som_sagt)
            vandring.hver_ser_planen_bare_paa_sitt_eget_grunnlag()  # type: ignore[operator]
    finally:
        vandring.teardown()


@pytest.mark.parametrize("navn", KONTROLLER)
def test_the_walk_fails_where_a_rule_is_taken_away(navn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    kontroll, uten, steg = KONTROLLER[navn]
    gaa(steg)
    monkeypatch.setattr(kontroll, uten)
    with pytest.raises(AssertionError):
        gaa(steg)


@pytest.mark.full
@pytest.mark.parametrize("navn", KONTROLLER)
def test_chance_finds_it_too(navn: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(*KONTROLLER[navn][:2])
    with pytest.raises(AssertionError):
        run_state_machine_as_test(  # type: ignore[no-untyped-call]
            Samtykkevandring,
            settings=settings(
                max_examples=200,
                stateful_step_count=30,
                deadline=None,
                derandomize=True,
                database=None,
                phases=(Phase.generate,),
                print_blob=False,
                suppress_health_check=list(HealthCheck),
            ),
        )
