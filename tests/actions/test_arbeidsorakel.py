"""The morning list says of every plan what looking at the whole plan says, no more and no less (rule 98).

A register of random plans, states that no act would make among them; the oracle knows no SQL. A control takes
away each question in turn: the oracle must miss what it showed, or the list could be silent about it.
"""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pytest

from ipkit.actions.arbeidsliste import arbeidsliste, planens_arbeid
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
from ipkit.storage import arbeidssporringer
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt, opprett
from tests.actions.arbeidsorakel import Punkt, listen
from tests.actions.arbeidsplaner import SLUTTET, Plansmed
from tests.fabrikk import I_DAG

ANTALL = 160
Punkter = dict[int, tuple[set[Punkt], set[Punkt]]]


def _register(mappe: Path, fro: int, antall: int) -> tuple[str, list[Plan]]:
    sted = str(mappe / "register.db")
    opprett(sted, ukryptert=True)
    smed = Plansmed(fro)
    planer = [smed.plan(n) for n in range(1, antall + 1)]
    with aapne_okt(sted) as okt, okt.db.skriving():
        for nummer, til in SLUTTET.items():
            okt.db.utfor(
                "INSERT INTO fagperson (nummer, version, navn, til) VALUES (:n, 1, 'Ola', :til)",
                n=nummer, til=til.isoformat(),
            )  # fmt: skip
        sett_inn_planer(okt, "importer", planer)
    return sted, planer


@pytest.fixture(scope="module")
def fylt(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, list[Plan]]:
    return _register(tmp_path_factory.mktemp("orakel"), 25, ANTALL)


@pytest.fixture
def okt(fylt: tuple[str, list[Plan]]) -> Iterator[Okt]:
    with aapne_okt(fylt[0]) as okt:
        okt.dagens = okt.ekte = I_DAG
        yield okt


def _ventet(okt: Okt, planer: list[Plan]) -> Punkter:
    svar = {p.hode.nummer: listen(p, okt.dagens, okt.innstillinger, okt.ekte, SLUTTET) for p in planer}
    return {n: punkter for n, punkter in svar.items() if any(punkter)}


def _vist(okt: Okt) -> Punkter:
    arbeid, flere = arbeidsliste(okt)
    assert not flere
    return {
        a.plan: ({(v.slag, v.nummer) for v in a.venter}, {(v.slag, v.nummer) for v in a.kommer})
        for a in arbeid
    }


def _avvik(okt: Okt, planer: list[Plan]) -> list[object]:
    """What the two say differently: plan, what only the oracle says, what only the list says."""
    ventet, vist = _ventet(okt, planer), _vist(okt)
    tom: tuple[set[Punkt], set[Punkt]] = (set(), set())
    return [
        (n, hvor, sorted(map(str, a - b)), sorted(map(str, b - a)))
        for n in sorted({*ventet, *vist})
        for hvor, a, b in zip(("venter", "kommer"), ventet.get(n, tom), vist.get(n, tom), strict=True)
        if a != b
    ]


@pytest.mark.parametrize("dager", [0, -45, 20])
def test_the_list_is_what_the_whole_plans_say(okt: Okt, fylt: tuple[str, list[Plan]], dager: int) -> None:
    okt.dagens = I_DAG + timedelta(days=dager)
    okt.ekte = max(I_DAG, okt.dagens)  # a simulated day does not take back what has ended since
    okt._innstillinger = replace(okt.innstillinger, egen_plankoordinator=dager != 0)
    assert _avvik(okt, fylt[1]) == []


def test_no_kind_can_be_left_out_unseen(
    okt: Okt, fylt: tuple[str, list[Plan]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: take any one question away, and the oracle misses what it would have shown."""
    okt._innstillinger = replace(okt.innstillinger, egen_plankoordinator=True)
    ventet = {(n, *punkt) for n, par in _ventet(okt, fylt[1]).items() for punkter in par for punkt in punkter}
    sporsmaal, vist = dict(arbeidssporringer.ARBEID), {}
    for slag, sql in sporsmaal.items():
        monkeypatch.setattr(arbeidssporringer, "ARBEID", {slag: sql})
        vist[slag] = {(n, *punkt) for n, par in _vist(okt).items() for punkter in par for punkt in punkter}
    for slag in sporsmaal:
        uten = set().union(*(punkter for annet, punkter in vist.items() if annet != slag))
        assert ventet - uten, slag
        assert ventet - uten <= vist[slag]


def test_one_plan_says_of_itself_what_the_list_says_of_it(okt: Okt, fylt: tuple[str, list[Plan]]) -> None:
    """`vis` and `arbeidsliste` have the same next step: one function decides it."""
    arbeid, _ = arbeidsliste(okt)
    i_listen = {a.plan: a for a in arbeid}
    for plan in fylt[1][:12]:
        assert planens_arbeid(okt, plan.hode.nummer) == i_listen.get(plan.hode.nummer)


@pytest.mark.full
@pytest.mark.parametrize("fro", range(2, 22))
def test_the_list_is_what_many_more_plans_say(tmp_path: Path, fro: int) -> None:
    sted, planer = _register(tmp_path, fro, 500)
    with aapne_okt(sted) as okt:
        for dager in (-200, -1, 0, 1, 30):
            okt.dagens = okt.ekte = date.fromordinal(I_DAG.toordinal() + dager)
            assert _avvik(okt, planer) == []
