"""Random walks over the acts: no sequence reaches a forbidden state, or shows a participant too much.

The oracle is slow and its own: it keeps the newest answer of each consent by itself, and knows nothing of
`domain/tilgang.py`.
"""

import shutil
from contextlib import ExitStack
from datetime import UTC, date, datetime
from pathlib import Path
from tempfile import mkdtemp
from typing import Any

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule, run_state_machine_as_test

from ipkit.actions import bero, koordinator, sak, uttalelse
from ipkit.actions.avslutning import avslutt_plan
from ipkit.actions.deltaker import ny_deltaker, ta_ut_deltaker
from ipkit.actions.kartlegging import skriv_kartlegging
from ipkit.actions.maal import legg_til_maal
from ipkit.actions.plan import sett_i_verk
from ipkit.actions.samtykke import registrer_samtykke, trekk_samtykke
from ipkit.domain.elementer import BARN
from ipkit.domain.plan import Plan
from ipkit.domain.planflyt import OVERGANGER
from ipkit.domain.planstatus import LUKKET, SAK
from ipkit.domain.samtykke import INFORMASJONSPUNKTER
from ipkit.domain.tilgang import vurder_mottaker
from ipkit.domain.utsnitt import utsnitt
from ipkit.errors import IpkitError, SamtykkeError
from ipkit.storage.logg import brudd
from ipkit.storage.planlager import hent_plan
from ipkit.storage.register import aapne_okt
from tests.storage.hjelp import tomt_register

DAG = date(2026, 6, 1)
KANARIFUGL = "Kanarifugl"


def klokke() -> datetime:
    return datetime(DAG.year, DAG.month, DAG.day, 12, tzinfo=UTC)


class Vandring(RuleBasedStateMachine):
    """One case from its request, and whatever people may do with it, in any order."""

    def __init__(self) -> None:
        super().__init__()
        self.mappe = Path(mkdtemp())
        self.stabel = ExitStack()
        self.status = "henvendelse"
        self.onske: str | None = None
        self.svar: dict[int | None, str] = {}  # consent: the plan (None), or a participant
        self.ute: set[int] = set()
        self.tilslutning: str | None = None
        self.utgave = 0

    @initialize(snarvei=st.booleans())
    def begynn(self, snarvei: bool) -> None:
        """With the short cut the walk begins where plan work does."""
        sted = str(self.mappe / "register.db")
        tomt_register(sted, klokke())
        self.okt = self.stabel.enter_context(aapne_okt(sted, klokke=klokke))
        henvendelse = {"kanal": "muntlig", "dato": DAG, "tekst": KANARIFUGL}
        self.nr = sak.ny_sak(self.okt, {"navn": "Tor Vik", "fodselsdato": date(1979, 3, 4), **henvendelse})
        if snarvei:
            self.spor("ja")
            self.beslutt("innvilget", "Behov")
            self.flyten_holder()
            self.start()
            self.flyten_holder()

    def teardown(self) -> None:
        self.stabel.close()
        shutil.rmtree(self.mappe, ignore_errors=True)

    def gjor(self, handling: Any, *argumenter: Any) -> bool:
        """Whether the act went through; one that a rule refuses changes nothing."""
        foer = hent_plan(self.okt.db, self.nr)
        try:
            handling(self.okt, self.nr, *argumenter)
        except IpkitError:
            assert hent_plan(self.okt.db, self.nr) == foer
            return False
        return True

    @rule(svar=st.sampled_from(("ja", "nei", "ikke_naa")))
    def spor(self, svar: str) -> None:
        if self.gjor(sak.registrer_onske, {"dato": DAG, "svar": svar}):
            self.onske = svar

    @rule()
    def vurder(self) -> None:
        self.gjor(sak.registrer_vurdering, {"dato": DAG, "vurdert_av": "KE", "kriterier": KANARIFUGL})

    @rule()
    def avklar(self) -> None:
        self.gjor(sak.avklar)

    @rule(utfall=st.sampled_from(("innvilget", "avslaatt", "forlenget")), hvorfor=st.sampled_from(("", "x")))
    def beslutt(self, utfall: str, hvorfor: str) -> None:
        svar = {"utfall": utfall, "dato": DAG, "rettsgrunnlag": "pbrl_2_5", "begrunnelse": hvorfor}
        assert not self.gjor(sak.registrer_beslutning, svar) or hvorfor  # rule 10

    @rule()
    def uten_plan(self) -> None:
        self.gjor(sak.uten_plan, {"koordinator": "Ola", "fra": DAG})

    @rule()
    def start(self) -> None:
        self.gjor(sak.start_plan, {"fra": DAG, "til": date(2027, 6, 1), "koordinator": "Ola"})

    @rule(grunn=st.sampled_from((None, "sluttet")))
    def bytt(self, grunn: str | None) -> None:
        svar = {"navn": "Siri", "fra": DAG, "byttegrunn": grunn}
        assert not self.gjor(koordinator.bytt, svar) or grunn  # rule 124

    @rule(hvem=st.sampled_from((None, 1, 2)), svar=st.sampled_from(("ja", "nei")))
    def samtykk(self, hvem: int | None, svar: str) -> None:
        om = {
            "type": "plan" if hvem is None else "opplysninger",
            "deltaker": hvem,
            "svar": svar,
            "gitt_av": "planeier",
            "form": "skriftlig",
            "dato": DAG,
            "informert": INFORMASJONSPUNKTER,
        }
        if self.gjor(registrer_samtykke, om):
            self.svar[hvem] = svar

    @rule(hvem=st.sampled_from((None, 1, 2)))
    def trekk(self, hvem: int | None) -> None:
        if self.gjor(trekk_samtykke, hvem, DAG):
            for trukket in [hvem] if hvem is not None else list(self.svar):
                if self.svar.get(trukket) == "ja":
                    self.svar[trukket] = "trukket"

    @rule()
    def deltaker(self) -> None:
        self.gjor(ny_deltaker, {"navn": "Per Lie", "tjeneste": "Skolen"})

    @rule(hvem=st.sampled_from((1, 2)))
    def ta_ut(self, hvem: int) -> None:
        if self.gjor(ta_ut_deltaker, hvem, DAG):
            self.ute.add(hvem)

    @rule(skjult=st.booleans())
    def maal(self, skjult: bool) -> None:
        merke = {"deles_ikke_med": ("foresatte",)} if skjult else {}
        if self.gjor(legg_til_maal, {"tekst": "Bo for meg selv", **merke}):
            assert self.svar.get(None) == "ja"  # rule 23

    @rule()
    def kartlegg(self) -> None:
        self.gjor(skriv_kartlegging, {"merknad": KANARIFUGL}, {})

    @rule(svar=st.sampled_from(("ja", "nei")))
    def planeier_svarer(self, svar: str) -> None:
        if self.gjor(uttalelse.registrer_svar, "planeier", svar):
            self.tilslutning = svar

    @rule()
    def send(self) -> None:
        self.gjor(uttalelse.send_til_uttalelse)

    @rule(grunn=st.sampled_from((None, "Et mål til")))
    def tilbake(self, grunn: str | None) -> None:
        assert not self.gjor(uttalelse.tilbake, grunn) or grunn

    @rule(grunn=st.sampled_from((None, "Reise")))
    def hvil(self, grunn: str | None) -> None:
        assert not self.gjor(bero.sett_i_bero, date(2026, 9, 1), grunn) or grunn

    @rule()
    def gjenoppta(self) -> None:
        self.gjor(bero.gjenoppta)

    @rule(sagt=st.booleans())
    def iverksett(self, sagt: bool) -> None:
        if self.gjor(sett_i_verk, {"tilslutning": "planeier" if sagt else None, "dato": DAG}):
            assert self.svar.get(None) == "ja"
            assert self.tilslutning != "nei"  # rule 56
            assert sagt or self.tilslutning == "ja"

    @rule(varslet=st.booleans())
    def avslutt(self, varslet: bool) -> None:
        svar = {"grunn": "annet", "tekst": "Over", "dato": DAG, "planeier_informert": DAG}
        if self.gjor(avslutt_plan, {**svar, "ke_varslet": DAG if varslet else None}):
            assert varslet  # rule 134

    @invariant()
    def flyten_holder(self) -> None:
        """Every status follows from the one before it, and a yes stands behind all that needs one."""
        plan = self._plan()
        if plan is None:
            return
        ny = plan.hode.status
        assert ny == self.status or ny in OVERGANGER[self.status]
        if self.status == "henvendelse" and ny not in ("henvendelse", "uten_plan", "avsluttet"):
            assert self.onske == "ja"  # rule 6
        self.status = ny
        assert plan.hode.utgave >= self.utgave
        self.utgave = plan.hode.utgave
        if ny in SAK:
            assert plan.maal == ()

    @invariant()
    def ingen_ser_for_mye(self) -> None:
        """A participant has the plan exactly where both answers are yes; never the case or the mapping."""
        plan = self._plan()
        if plan is None:
            return
        for d in plan.deltaker:
            ja = self.svar.get(None) == "ja" == self.svar.get(d.nummer) and d.nummer not in self.ute
            avgjorelse = vurder_mottaker(plan, str(d.nummer), DAG, DAG, self.okt.innstillinger)
            assert avgjorelse.tillatt is ja
            try:
                del_ = utsnitt(plan, avgjorelse)
            except SamtykkeError:
                assert not ja
                continue
            assert all(getattr(del_, slag.navn) == () for slag in BARN if slag.intern)
            assert KANARIFUGL not in repr(del_)

    @invariant()
    def en_avsluttet_plan_er_lest_ned_og_kjedene_er_hele(self) -> None:
        plan = self._plan()
        if plan is not None and plan.hode.status in LUKKET:
            assert not self.gjor(ny_deltaker, {"navn": "Etterpå"})  # rule 137
            assert list(brudd(self.okt)) == []

    def _plan(self) -> Plan | None:
        return hent_plan(self.okt.db, self.nr) if hasattr(self, "nr") else None


TestVandring = Vandring.TestCase
TestVandring.settings = settings(
    max_examples=8, stateful_step_count=30, deadline=None, suppress_health_check=list(HealthCheck)
)


@pytest.mark.full
def test_long_walks_over_the_main_job() -> None:
    langt = settings(TestVandring.settings, max_examples=150, stateful_step_count=60)
    run_state_machine_as_test(Vandring, settings=langt)
