"""Random walks over the acts of follow-up: no version is lost, no chain is broken, and the morning list is
never silent about what is over its deadline (rules 57, 98).

The oracle (`arbeidsorakel`) looks at whole plans and knows no SQL. Taking one kind out of the questions makes
the walk fail; that any kind would be missed, `test_arbeidsorakel` shows on plans that no act would make.
"""

import shutil
from contextlib import ExitStack
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from tempfile import mkdtemp
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from ipkit.actions import bero, klage, koordinator, sak
from ipkit.actions.arbeidsliste import arbeidsliste
from ipkit.actions.deltaker import ny_deltaker
from ipkit.actions.endring import folg_opp_endring, merk_sendt, registrer_endring, varsle_endring
from ipkit.actions.evaluering import evaluer
from ipkit.actions.maal import legg_til_maal, legg_til_tiltak, sett_status_tiltak
from ipkit.actions.mote import legg_til_mote
from ipkit.actions.revisjon import revider
from ipkit.actions.samtykke import registrer_samtykke, trekk_samtykke
from ipkit.actions.viderefor import viderefor
from ipkit.domain.plan import Plan
from ipkit.domain.samtykke import INFORMASJONSPUNKTER
from ipkit.domain.verdi import replace
from ipkit.errors import IpkitError
from ipkit.storage import arbeidssporringer
from ipkit.storage.historikk import Historikk
from ipkit.storage.innholdskontroll import endret_dekning
from ipkit.storage.logg import brudd
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.planlager import hent_plan
from ipkit.storage.register import aapne_okt
from tests.actions.arbeidsorakel import listen
from tests.fabrikk import I_DAG, lag_hode, lag_person, lag_plan
from tests.storage.hjelp import tomt_register

DAGER = st.sampled_from((0, 1, 13, 14, 15, 30, 31, 90, 183, 366))


class Oppfolging(RuleBasedStateMachine):
    """Two plans in force, and days that pass."""

    def __init__(self) -> None:
        super().__init__()
        self.mappe = Path(mkdtemp())
        self.stabel = ExitStack()
        self.dag = I_DAG
        self.utgaver: dict[int, list[Plan]] = {1: [], 2: []}
        self.tiltak = 1

    def klokke(self) -> datetime:
        return datetime(self.dag.year, self.dag.month, self.dag.day, 12, tzinfo=UTC)

    @initialize()
    def begynn(self) -> None:
        self.sted = str(self.mappe / "register.db")
        tomt_register(self.sted, self.klokke(), ukryptert=True)
        andre = lag_plan(
            hode=lag_hode(id=str(UUID(int=99)), planeier_id=str(UUID(int=98))),
            planeier=lag_person(id=str(UUID(int=98)), navn="Per Prøve", fodselsdato=date(1980, 1, 1)),
        )
        with self._okt() as okt, okt.db.skriving():
            sett_inn_planer(okt, "importer", [lag_plan(), andre])
        self._husk()

    def _okt(self) -> Any:
        return aapne_okt(self.sted, klokke=self.klokke)

    def teardown(self) -> None:
        shutil.rmtree(self.mappe, ignore_errors=True)

    def gjor(self, handling: Any, plan: int, *argumenter: Any, **valg: Any) -> None:
        """An act that a rule refuses changes nothing, and one that goes through makes a version."""
        with self._okt() as okt:
            foer = hent_plan(okt.db, plan)
            try:
                handling(okt, plan, *argumenter, **valg)
            except IpkitError:
                assert hent_plan(okt.db, plan) == foer
        self._husk()

    def _husk(self) -> None:
        with self._okt() as okt:
            for nr, sett in self.utgaver.items():
                plan = hent_plan(okt.db, nr)
                if not sett or sett[-1].hode.utgave != plan.hode.utgave:
                    assert not sett or plan.hode.utgave == sett[-1].hode.utgave + 1
                    sett.append(plan)

    @rule(dager=DAGER)
    def dager_gaar(self, dager: int) -> None:
        self.dag += timedelta(days=dager)

    @rule(plan=st.sampled_from((1, 2)), behov=st.booleans(), endring=st.sampled_from((None, 1, 2)))
    def evaluer(self, plan: int, behov: bool, endring: int | None) -> None:
        svar = {
            "dato": self.dag, "planeier_deltok": "til_stede", "kan_tiltak_avsluttes": False,
            "bor_maal_endres": False, "bor_tiltak_endres": False, "fortsatt_behov": behov,
        }  # fmt: skip
        with self._okt() as okt:
            maal = {m.nummer: ("naadd", None) for m in hent_plan(okt.db, plan).maal if m.status == "aktivt"}
        self.gjor(evaluer, plan, svar, maal, endring=endring)

    @rule(plan=st.sampled_from((1, 2)), neste=st.sampled_from((None, 7)))
    def revider(self, plan: int, neste: int | None) -> None:
        avtalt = None if neste is None else self.dag + timedelta(days=neste)
        self.gjor(revider, plan, {"dato": self.dag, "avtalt": self.dag, "neste": avtalt})

    @rule(plan=st.sampled_from((1, 2)), vesentlig=st.booleans(), omraade=st.sampled_from((None, "bolig")))
    def meld(self, plan: int, vesentlig: bool, omraade: str | None) -> None:
        svar = {"dato": self.dag, "meldt_av": "planeier", "tekst": "Noe", "vesentlig": vesentlig}
        self.gjor(registrer_endring, plan, {**svar, "livsomraade": omraade})

    @rule(plan=st.sampled_from((1, 2)), n=st.sampled_from((1, 2)))
    def folg_opp(self, plan: int, n: int) -> None:
        self.gjor(folg_opp_endring, plan, n, self.dag, "Gjort")

    @rule(plan=st.sampled_from((1, 2)), n=st.sampled_from((1, 2)))
    def varsle(self, plan: int, n: int) -> None:
        self.gjor(varsle_endring, plan, n)

    @rule(plan=st.sampled_from((1, 2)), n=st.sampled_from((1, 2)))
    def send(self, plan: int, n: int) -> None:
        self.gjor(merk_sendt, plan, n, (), None, self.dag)

    @rule(plan=st.sampled_from((1, 2)), om=DAGER)
    def mote(self, plan: int, om: int) -> None:
        dato = self.dag + timedelta(days=om)
        self.gjor(legg_til_mote, plan, {"type": "samarbeid", "dato": dato}, ())

    @rule(plan=st.sampled_from((1, 2)), om=DAGER)
    def maal(self, plan: int, om: int) -> None:
        self.gjor(
            legg_til_maal, plan, {"tekst": "Nytt", "avtalt": self.dag, "frist": self.dag + timedelta(days=om)}
        )

    @rule(plan=st.sampled_from((1, 2)), om=DAGER)
    def nytt_tiltak(self, plan: int, om: int) -> None:
        svar = {"tekst": "Nytt", "avtalt": self.dag, "ansvarlig": "koordinator"}
        svar["til"] = self.dag + timedelta(days=om)
        self.gjor(legg_til_tiltak, plan, 1, svar)

    @rule(plan=st.sampled_from((1, 2)), status=st.sampled_from(("i_gang", "venter_paa_svar", "gjennomfort")))
    def tiltak(self, plan: int, status: str) -> None:
        self.gjor(sett_status_tiltak, plan, 1, 1, status)

    @rule(plan=st.sampled_from((1, 2)), form=st.sampled_from(("muntlig", "skriftlig")), varer=DAGER)
    def samtykke(self, plan: int, form: str, varer: int) -> None:
        om = {
            "type": "opplysninger", "deltaker": 3, "gitt_av": "planeier", "form": form, "dato": self.dag,
            "informert": INFORMASJONSPUNKTER, "til": self.dag + timedelta(days=varer),
        }  # fmt: skip
        self.gjor(registrer_samtykke, plan, om)

    @rule(plan=st.sampled_from((1, 2)), om=DAGER)
    def koordinator_slutter(self, plan: int, om: int) -> None:
        self.gjor(koordinator.si_opp, plan, "koordinator", self.dag + timedelta(days=om), self.dag)

    @rule(plan=st.sampled_from((1, 2)))
    def ny_koordinator(self, plan: int) -> None:
        self.gjor(koordinator.sett_inn, plan, {"navn": "Ny Prøve", "fra": self.dag})

    @rule(plan=st.sampled_from((1, 2)))
    def sporsmaal(self, plan: int) -> None:
        self.gjor(sak.registrer_sporsmaal, plan, {"dato": self.dag, "tekst": "Når?"})

    @rule(plan=st.sampled_from((1, 2)))
    def deltaker(self, plan: int) -> None:
        self.gjor(ny_deltaker, plan, {"tjeneste": "Skolen"})

    @rule(plan=st.sampled_from((1, 2)), utfall=st.sampled_from(("forlenget", "ikke_forlenget")), om=DAGER)
    def beslutt(self, plan: int, utfall: str, om: int) -> None:
        svar = {"utfall": utfall, "dato": self.dag, "rettsgrunnlag": "pbrl_2_5", "begrunnelse": "Fordi"}
        self.gjor(sak.registrer_beslutning, plan, {**svar, "til": self.dag + timedelta(days=om)})

    @rule(plan=st.sampled_from((1, 2)))
    def klag(self, plan: int) -> None:
        svar = {"dato": self.dag, "kategori": "mangelfull_plan", "framsatt_av": "planeier", "tekst": "Nei"}
        self.gjor(klage.registrer_klage, plan, svar)

    @rule(plan=st.sampled_from((1, 2)), om=DAGER)
    def hvil(self, plan: int, om: int) -> None:
        self.gjor(bero.sett_i_bero, plan, self.dag + timedelta(days=om), "Sykehus")

    @rule(plan=st.sampled_from((1, 2)))
    def gjenoppta(self, plan: int) -> None:
        self.gjor(bero.gjenoppta, plan)

    @rule(plan=st.sampled_from((1, 2)))
    def trekk(self, plan: int) -> None:
        self.gjor(trekk_samtykke, plan, 3)

    @rule(plan=st.sampled_from((1, 2)), om=DAGER)
    def viderefor(self, plan: int, om: int) -> None:
        til = self.dag + timedelta(days=om)
        self.gjor(viderefor, plan, {"til": til, "tilslutning": "planeier", "dato": self.dag})

    @invariant()
    def listen_sier_alt_og_ikke_mer(self) -> None:
        """The list says what looking at the whole plans says: what waits, and what comes (rule 98)."""
        if not self.utgaver[1]:
            return
        with self._okt() as okt:
            arbeid, flere = arbeidsliste(okt)
            assert not flere
            vist = {
                a.plan: tuple({(v.slag, v.nummer) for v in del_} for del_ in (a.venter, a.kommer))
                for a in arbeid
            }
            for nr in self.utgaver:
                ventet = listen(hent_plan(okt.db, nr), self.dag, okt.innstillinger)
                assert vist.get(nr, (set(), set())) == ventet, (self.dag, nr)
            assert list(endret_dekning(okt.db)) == []

    @invariant()
    def hver_versjon_er_der_og_kjedene_er_hele(self) -> None:
        """Every version ever seen reads back as it was (rules 57, 58)."""
        if not self.utgaver[1]:
            return
        with self._okt() as okt:
            assert list(brudd(okt)) == []
            for nr, sett in self.utgaver.items():
                historikk = Historikk(okt.db, nr)
                for plan in sett[-3:]:
                    assert _uten_radversjon(historikk.ved(plan.hode.utgave)) == _uten_radversjon(plan)


def _uten_radversjon(plan: Plan) -> Any:
    """The plan without the numbers that guard its rows."""
    from ipkit.domain.elementer import planens_elementer

    return [replace(e, version=1) for e in planens_elementer(plan)]


VALG = settings(
    max_examples=6, stateful_step_count=18, deadline=None, suppress_health_check=list(HealthCheck)
)
TestOppfolging = Oppfolging.TestCase
TestOppfolging.settings = VALG


LANG = settings(VALG, max_examples=80, stateful_step_count=60, phases=(Phase.generate,))


@pytest.mark.full
def test_long_walks_over_the_follow_up() -> None:
    """What only years of acts come to."""
    run_state_machine_as_test(Oppfolging, settings=LANG)


def _gaa() -> None:
    """A walk past the last day of a measure, with what must hold asked on the way."""
    vandring = Oppfolging()
    try:
        vandring.begynn()
        for dager in (0, 30, 300):
            vandring.dager_gaar(dager)
            vandring.listen_sier_alt_og_ikke_mer()
    finally:
        vandring.teardown()


UTEN_TILTAK = {navn: sql for navn, sql in arbeidssporringer.ARBEID.items() if navn != "tiltak"}


def test_a_list_that_leaves_out_one_kind_is_caught(monkeypatch: pytest.MonkeyPatch) -> None:
    """The oracle finds what a kind that is taken out of the SQL would have shown."""
    _gaa()
    monkeypatch.setattr(arbeidssporringer, "ARBEID", UTEN_TILTAK)
    with pytest.raises(AssertionError):
        _gaa()


@pytest.mark.full
def test_chance_finds_it_too(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arbeidssporringer, "ARBEID", UTEN_TILTAK)
    with pytest.raises(AssertionError):
        run_state_machine_as_test(Oppfolging, settings=settings(LANG, database=None, derandomize=True))
