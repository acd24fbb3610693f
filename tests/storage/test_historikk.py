"""Every version read back from history (rules 57, 58; design D11)."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipkit.domain.elementer import BARN, HODE, PLANEIER, elementnavn, planens_elementer
from ipkit.domain.feilregistrert import FEILREGISTRERT
from ipkit.domain.felt import felter
from ipkit.domain.historikk import SLAG
from ipkit.domain.maal import Maal
from ipkit.domain.plan import Plan, Plantekst
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, IpkitError, RegisterError
from ipkit.storage.forbindelse import Forbindelse
from ipkit.storage.handling import Handling, handling
from ipkit.storage.historikk import Historikk
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan
from ipkit.storage.register import aapne_okt, opprett
from tests.storage.hjelp import hel_plan, nytt_register, tom_plan

Grep = Callable[[Handling, int], None]


def _nytt_maal(h: Handling, n: int) -> None:
    if not any(m.nummer == n for m in h.plan.maal):
        h.lagre(Maal(nummer=n, tekst=f"Mål {n}", livsomraade="bolig"))


def _endret_maal(h: Handling, n: int) -> None:
    if h.plan.maal:
        h.lagre(replace(h.plan.maal[n % len(h.plan.maal)], tekst=f"Endret {n}", frist=date(2026, 1, 1 + n)))


def _uten_maal(h: Handling, n: int) -> None:
    lose = [m for m in h.plan.maal if m.nummer > 1]  # measures and the like refer to the first
    if lose:
        h.fjern(lose[n % len(lose)])


def _tekst(h: Handling, n: int) -> None:
    gammel = h.plan.tekst("bakgrunn")
    h.lagre(replace(gammel, tekst=f"Tekst {n}") if gammel else Plantekst(slag="bakgrunn", tekst=f"Tekst {n}"))


def _samtykke(h: Handling, n: int) -> None:
    if not any(s.nummer == n for s in h.plan.samtykke):
        h.lagre(
            Samtykke(
                nummer=n,
                type="plan",
                gitt_av="planeier",
                dato=date(2026, 1, 1),
                form="muntlig",
                omraader=("bolig",),
            )
        )


def _planeier(h: Handling, n: int) -> None:
    h.lagre(replace(h.plan.planeier, telefon=f"55 00 00 {n:02d}"))


def _hode(h: Handling, n: int) -> None:
    h.lagre(replace(h.plan.hode, saksnummer=f"26/{n}"))


GREP: tuple[Grep, ...] = (_nytt_maal, _endret_maal, _uten_maal, _tekst, _samtykke, _planeier, _hode)


class Klokke:
    """Every question is a second later than the one before."""

    def __init__(self) -> None:
        self.naa = datetime(2026, 3, 17, 9, 30, tzinfo=UTC)

    def __call__(self) -> datetime:
        self.naa += timedelta(seconds=1)
        return self.naa


def som_verdier(plan: Plan) -> dict[str, dict[str, Any]]:
    """A plan by element and declared field: all but the versions of rows, which guard and tell nothing."""
    return {
        elementnavn(e): {f: getattr(e, f) for f in felter(type(e))} | {"type": type(e)}
        for e in planens_elementer(plan)
    }


@pytest.fixture
def sted(tmp_path: Path) -> str:
    return nytt_register(tmp_path)


rolig = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
grepene = given(
    st.lists(st.tuples(st.sampled_from((0, 1)), st.sampled_from(GREP), st.integers(1, 6)), max_size=12)
)


@settings(rolig, max_examples=15)
@grepene
def test_after_any_acts_every_version_reads_back_as_the_plan_was_then(
    tmp_path_factory: pytest.TempPathFactory, grep: list[tuple[int, Grep, int]]
) -> None:
    _leses_tilbake(tmp_path_factory, grep)


@pytest.mark.full
@settings(rolig, max_examples=500)
@grepene
def test_after_any_of_five_hundred_rows_of_acts_they_do(
    tmp_path_factory: pytest.TempPathFactory, grep: list[tuple[int, Grep, int]]
) -> None:
    _leses_tilbake(tmp_path_factory, grep)


def _leses_tilbake(tmp_path_factory: pytest.TempPathFactory, grep: list[tuple[int, Grep, int]]) -> None:
    """Two plans of the same planeier: what one says of the planeier is seen in the other."""
    sted = nytt_register(tmp_path_factory.mktemp("historikk"))
    with aapne_okt(sted, klokke=Klokke()) as okt:
        with okt.db.skriving():
            forste = tom_plan()
            andre = replace(hel_plan(1, planeier_id=forste.planeier.id), planeier=forste.planeier)
            numre = sett_inn_planer(okt, "importer", [forste, andre])
        som_var = {(n, 1): som_verdier(hent_plan(okt.db, n)) for n in numre}
        for hvilken, grepet, n in grep:
            with handling(okt, "prøve", numre[hvilken]) as h:
                grepet(h, n)
            plan = hent_plan(okt.db, numre[hvilken])
            # An act that changed nothing makes no version.
            som_var.setdefault((numre[hvilken], plan.hode.utgave), som_verdier(plan))
        for (nummer, utgave), verdier in som_var.items():
            assert som_verdier(Historikk(okt.db, nummer).ved(utgave)) == verdier


def test_a_whole_plan_reads_back_with_every_kind_and_field(sted: str) -> None:
    with aapne_okt(sted, klokke=Klokke()) as okt:
        with okt.db.skriving():
            sett_inn_planer(okt, "importer", [hel_plan()])
        assert som_verdier(Historikk(okt.db, 1).ved(1)) == som_verdier(hent_plan(okt.db, 1))


def test_a_row_from_before_a_field_was_there_has_its_default(sted: str) -> None:
    with aapne_okt(sted, klokke=Klokke()) as okt:
        with okt.db.skriving():
            sett_inn_planer(okt, "importer", [hel_plan()])
            okt.db.utfor(
                "UPDATE historikk SET innhold = :innhold WHERE element = 'maal/1'",
                innhold='{"tekst":"Gammelt","ikke_lenger_et_felt":1}',
            )
        assert Historikk(okt.db, 1).ved(1).maal == (Maal(nummer=1, tekst="Gammelt"),)


@pytest.mark.parametrize("innhold", ["{", "[]", '{"frist":"i går"}', '{"frist":3}'])
def test_history_that_cannot_be_read_is_a_damaged_register(sted: str, innhold: str) -> None:
    with aapne_okt(sted, klokke=Klokke()) as okt:
        with okt.db.skriving():
            sett_inn_planer(okt, "importer", [hel_plan()])
            okt.db.utfor("UPDATE historikk SET innhold = :i WHERE element = 'maal/1'", i=innhold)
        with pytest.raises(RegisterError):
            Historikk(okt.db, 1).ved(1)


@pytest.mark.parametrize("utgave", [0, 2, 99])
def test_a_version_that_never_was_is_not_found(sted: str, utgave: int) -> None:
    with aapne_okt(sted, klokke=Klokke()) as okt:
        with okt.db.skriving():
            sett_inn_planer(okt, "importer", [tom_plan()])
        with pytest.raises(IkkeFunnetError) as feil:
            Historikk(okt.db, 1).ved(utgave)
    assert str(feil.value) == (f"Plan 1 har ingen versjon {utgave}. Se versjonene med: ipkit historikk 1")


def test_the_versions_tell_who_when_and_what_without_contents(sted: str) -> None:
    with aapne_okt(sted, klokke=Klokke(), utfort_av="Ola Hansen", dagens=date(2026, 4, 1)) as okt:
        with okt.db.skriving():
            sett_inn_planer(okt, "ny-plan", [tom_plan()])
        with handling(okt, "maal ny", 1) as h:
            _nytt_maal(h, 1)
        (siste, forste), totalt = Historikk(okt.db, 1).utgaver()

        assert totalt == 2
        assert (siste.nummer, siste.navn, siste.utfort_av, siste.dato) == (
            2, "maal ny", "Ola Hansen", date(2026, 4, 1),
        )  # fmt: skip
        assert siste.os_bruker == okt.os_bruker
        assert siste.tidspunkt > forste.tidspunkt
        assert [(e.element, e.hva) for e in forste.endringer] == [("plan", "ny"), ("person", "ny")]
        (maal,) = siste.endringer
        assert (maal.element, maal.hva) == ("maal/1", "ny")
        assert [f.felt.navn for f in maal.felter] == ["livsomraade", "tekst", "status"]
        assert {(f.foer, f.etter) for f in maal.felter} == {(None, None)}


def _antall_sporsmaal(okt: Okt, monkeypatch: pytest.MonkeyPatch) -> int:
    antall = 0
    utfor = Forbindelse.utfor

    def tell(self: Forbindelse, sql: str, **verdier: Any) -> Any:
        nonlocal antall
        antall += 1
        return utfor(self, sql, **verdier)

    with monkeypatch.context() as m:
        m.setattr(Forbindelse, "utfor", tell)
        for navn in ("les", "les_en"):
            metode = getattr(Forbindelse, navn)

            def telt(self: Forbindelse, sql: str, _metode: Any = metode, **verdier: Any) -> Any:
                nonlocal antall
                antall += 1
                return _metode(self, sql, **verdier)

            m.setattr(Forbindelse, navn, telt)
        historikk = Historikk(okt.db, 1)
        historikk.utgaver()
        historikk.ved(historikk.siste.nummer)
    return antall


def test_the_number_of_questions_does_not_grow_with_the_history(
    sted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    with aapne_okt(sted, klokke=Klokke()) as okt:
        with okt.db.skriving():
            sett_inn_planer(okt, "importer", [tom_plan()])
        foer = _antall_sporsmaal(okt, monkeypatch)
        for n in range(1, 30):
            with handling(okt, "maal ny", 1) as h:
                _nytt_maal(h, n)
        assert 0 < foer == _antall_sporsmaal(okt, monkeypatch)


def test_what_is_marked_as_wrong_is_read_in_no_version_and_its_row_stays_as_it_was(sted: str) -> None:
    """Design D9: the trail stays."""
    with aapne_okt(sted, klokke=Klokke()) as okt:
        with okt.db.skriving():
            sett_inn_planer(okt, "importer", [hel_plan()])
        with handling(okt, "maal endre", 1) as h:
            h.lagre(replace(h.plan.maal[0], tekst="Også feil"))
        with handling(okt, "merk-feil", 1, begrunnelse="Feil person") as h:
            h.lagre(replace(h.plan.maal[0], tekst=FEILREGISTRERT))
        with handling(okt, "maal endre", 1) as h:
            h.lagre(replace(h.plan.maal[0], tekst="Riktig"))
        historikk = Historikk(okt.db, 1)

        assert [historikk.ved(u).maal[0].tekst for u in (1, 2, 3, 4)] == [*[FEILREGISTRERT] * 3, "Riktig"]
        assert historikk.ved(1).maal[0].egne_ord == FEILREGISTRERT
        assert historikk.ved(1).maal[0].frist == date(2026, 3, 1)
        assert [u.grunn for u in historikk.utgaver()[0]] == [None, "Feil person", None, None]
        rad = okt.db.les_en("SELECT innhold FROM historikk WHERE utgave = 2 AND element = 'maal/1'")
        assert rad is not None and "Også feil" in rad["innhold"]


def test_a_reason_that_was_erased_is_no_reason(sted: str) -> None:
    with aapne_okt(sted, klokke=Klokke()) as okt:
        with okt.db.skriving():
            sett_inn_planer(okt, "importer", [hel_plan()])
        for grunn in ("Den første", "Den andre"):
            with handling(okt, "merk-feil", 1, begrunnelse=grunn) as h:
                h.lagre(replace(h.plan.maal[0], tekst=grunn))
        with okt.db.skriving():
            okt.db.utfor("DELETE FROM begrunnelse WHERE tekst = 'Den første'")
        assert [u.grunn for u in Historikk(okt.db, 1).utgaver()[0]] == ["Den andre", None, None]


def test_every_kind_of_element_has_its_place() -> None:
    assert list(SLAG.values()) == [HODE, PLANEIER, *BARN]


def test_an_unknown_plan_has_no_history(sted: str) -> None:
    with aapne_okt(sted, klokke=Klokke()) as okt, pytest.raises(IpkitError) as feil:
        Historikk(okt.db, 7)
    assert feil.value.exit_code == 3


def test_on_postgresql_every_version_reads_back_the_same(pg_sted: str) -> None:
    opprett(pg_sted, Klokke())
    with aapne_okt(pg_sted, klokke=Klokke()) as okt:
        with okt.db.skriving():
            sett_inn_planer(okt, "importer", [hel_plan()])
        som_var = [som_verdier(hent_plan(okt.db, 1))]
        for navn, grepet in (("prøve", _nytt_maal), ("merk-feil", _tekst), ("prøve", _planeier)):
            with handling(okt, navn, 1, begrunnelse="Fordi") as h:
                grepet(h, 2)
            som_var.append(som_verdier(hent_plan(okt.db, 1)))
        historikk = Historikk(okt.db, 1)

        assert [som_verdier(historikk.ved(u)) for u in (1, 2, 3, 4)] == som_var
        assert [u.grunn for u in historikk.utgaver()[0]] == [None, "Fordi", None, None]
        assert {u.dato for u in historikk.utgaver()[0]} == {date(2026, 3, 17)}
