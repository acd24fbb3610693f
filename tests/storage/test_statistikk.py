"""The facts of a day out of the register: as it was then, in a fixed number of questions (rules 143, 144)."""

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from datetime import date, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlcipher3 import dbapi2 as sqlite3

from ipkit.actions.statistikk import kontrollliste, statistikk
from ipkit.domain.evaluering import Evaluering
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote
from ipkit.domain.person import Person
from ipkit.domain.plan import Koordinator, Plan, Planhode
from ipkit.domain.planflyt import OVERGANGER
from ipkit.domain.planstatus import LUKKET, UTKAST
from ipkit.domain.sak import Beslutning, Henvendelse
from ipkit.domain.verdi import replace
from ipkit.storage import statistikk as lager
from ipkit.storage.handling import Handling, handling
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt, opprett
from tests.storage import statistikkorakel
from tests.storage.hjelp import klokke

BEGYNNELSEN = date(2026, 2, 10)
STATUSER = sorted(OVERGANGER)
FRISTER = {
    navn: BEGYNNELSEN + timedelta(days=dager)
    for navn, dager in (("neste_evaluering", 30), ("neste_revisjon", 40), ("til", 60))
}
VALG = st.integers(0, 5)
GJOREMAAL = st.sampled_from(
    ["nytt_maal", "maal", "mote", "holdt", "evaluer", "frister", "koordinator", "slutt", "sak", "status"]
)


def ny_plan(n: int, status: str, dag: date, **hode: Any) -> Plan:
    """A person with a plan or case of that status, begun that day."""
    datoer = {"aktiv": ("iverksatt",), "i_bero": ("iverksatt",), "avsluttet": ("avsluttet",)}
    egne = dict.fromkeys(datoer.get(status, ()), dag)
    person = Person(
        id=str(UUID(int=n + 1)),
        navn=f"Testperson {n}",
        fodselsdato=BEGYNNELSEN.replace(year=2026 - 17 * (n + 1)) + timedelta(days=40),
    )
    planhode = Planhode(
        id=str(UUID(int=1000 + n)),
        nummer=0,
        planeier_id=person.id,
        **{"status": status, "opprettet": dag, **egne, **hode},
    )
    return Plan(
        hode=planhode,
        planeier=person,
        koordinator=(Koordinator(nummer=1, navn=f"Koordinator {n % 2}", fra=dag),),
        maal=(Maal(nummer=1, tekst="Et mål", livsomraade="bolig"),),
    )


def _status(h: Handling, dag: date, valg: int) -> None:
    hode = h.plan.hode
    til = OVERGANGER[hode.status][valg % len(OVERGANGER[hode.status])]
    endringer: dict[str, Any] = {"status": til}
    if hode.status in LUKKET and til not in LUKKET:
        endringer |= {"avsluttet": None, "arkivert": None}
    if til == "aktiv" and hode.status in UTKAST:
        senere = {n: dag + timedelta(days=30 * (valg + 1)) for n in ("neste_evaluering", "til")}
        endringer |= {"iverksatt": dag, **senere, "neste_revisjon": dag + timedelta(days=20)}
    elif til in LUKKET:
        endringer[til] = dag
    h.lagre(replace(hode, **endringer))


def _nytt_maal(h: Handling, dag: date, valg: int) -> None:
    omraade = (None, "bolig", "arbeid")[valg % 3]
    h.lagre(Maal(nummer=len(h.plan.maal) + 1, tekst="Nytt", livsomraade=omraade))


def _maal(h: Handling, dag: date, valg: int) -> None:
    maal = h.plan.maal[valg % len(h.plan.maal)]
    h.lagre(replace(maal, status="avsluttet" if maal.status == "aktivt" else "aktivt"))


def _mote(h: Handling, dag: date, valg: int) -> None:
    om = timedelta(days=60 * valg)
    h.lagre(Mote(nummer=len(h.plan.mote) + 1, type="annet", dato=dag + om))


def _holdt(h: Handling, dag: date, valg: int) -> None:
    if h.plan.mote:
        mote = h.plan.mote[valg % len(h.plan.mote)]
        if mote.status == "planlagt":
            nytt = {"status": "avlyst"} if valg == 0 else {"status": "avholdt", "dato": dag}
            h.lagre(replace(mote, **nytt))


def _evaluer(h: Handling, dag: date, valg: int) -> None:
    nei = dict.fromkeys(("kan_tiltak_avsluttes", "bor_maal_endres", "bor_tiltak_endres"), False)
    neste = dag + timedelta(days=60 * valg)
    h.lagre(
        Evaluering(
            nummer=len(h.plan.evaluering) + 1,
            dato=dag,
            planeier_deltok="til_stede",
            fortsatt_behov=True,
            neste=neste,
            **nei,
        ),
        replace(h.plan.hode, neste_evaluering=neste),
    )


def _koordinator(h: Handling, dag: date, valg: int) -> None:
    rolle = ("koordinator", "barnekoordinator", "plankoordinator")[valg % 3]
    nummer = len(h.plan.koordinator) + 1
    h.lagre(Koordinator(nummer=nummer, rolle=rolle, navn=f"Koordinator {valg}", fra=dag))


def _slutt(h: Handling, dag: date, valg: int) -> None:
    siste = dag + timedelta(days=valg)
    h.lagre(*(replace(k, til=max(siste, k.fra)) for k in h.plan.koordinator if k.til is None))


def _frister(h: Handling, dag: date, valg: int) -> None:
    senere = {n: dag + timedelta(days=30 * valg) for n in ("neste_revisjon", "til")}
    h.lagre(replace(h.plan.hode, **senere))


def _sak(h: Handling, dag: date, valg: int) -> None:
    slag = ("anmodning", "melding_om_behov", "forlengelse")[valg % 3]
    utfall = ("innvilget", "avslaatt", "avsluttet", "forlenget", "ikke_forlenget")[valg % 5]
    nummer = len(h.plan.henvendelse) + 1
    h.lagre(
        Henvendelse(nummer=nummer, slag=slag, dato=dag, kanal="muntlig", tekst="Vil ha plan"),
        Beslutning(nummer=nummer, utfall=utfall, dato=dag, rettsgrunnlag="pbrl_2_5", begrunnelse="Behov"),
    )


GJOR = {
    "status": _status, "nytt_maal": _nytt_maal, "maal": _maal, "mote": _mote, "holdt": _holdt,
    "evaluer": _evaluer, "frister": _frister, "koordinator": _koordinator, "slutt": _slutt, "sak": _sak,
}  # fmt: skip


@pytest.fixture(scope="module")
def tomt(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty register, made once."""
    sted = tmp_path_factory.mktemp("statistikk") / "register.db"
    opprett(str(sted), klokke, ukryptert=True)
    return sted


@contextmanager
def kopi(tomt: Path) -> Iterator[Okt]:
    """A session in a register of its own, on the first day."""
    with TemporaryDirectory() as mappe:
        sted = Path(mappe) / "register.db"
        shutil.copy(tomt, sted)
        with aapne_okt(str(sted), klokke=klokke) as okt:
            okt.dagens = BEGYNNELSEN
            yield okt


def sett_inn(okt: Okt, *planer: Plan) -> None:
    with okt.db.skriving():
        sett_inn_planer(okt, "importer", planer)


rolig = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
dagene = given(
    flere=st.lists(st.sampled_from(STATUSER), max_size=3),
    dager=st.lists(
        st.tuples(st.integers(1, 100), st.lists(st.tuples(VALG, GJOREMAAL, VALG), min_size=1, max_size=5)),
        min_size=2,
        max_size=8,
    ),
)


@settings(rolig, max_examples=30)
@dagene
def test_the_numbers_of_a_past_day_are_those_the_register_gave_on_that_day(
    tomt: Path, flere: list[str], dager: list[tuple[int, list[tuple[int, str, int]]]]
) -> None:
    _som_den_gangen(tomt, flere, dager)


@pytest.mark.full
@settings(rolig, max_examples=500)
@dagene
def test_the_same_of_five_hundred_pasts(
    tomt: Path, flere: list[str], dager: list[tuple[int, list[tuple[int, str, int]]]]
) -> None:
    _som_den_gangen(tomt, flere, dager)


def _som_den_gangen(
    tomt: Path, flere: list[str], dager: list[tuple[int, list[tuple[int, str, int]]]]
) -> None:
    """Whatever has been done since. The oracle counted on the day, from whole plans."""
    with kopi(tomt) as okt:
        begynt = ["aktiv", *flere]
        sett_inn(okt, *(ny_plan(n, status, BEGYNNELSEN, **FRISTER) for n, status in enumerate(begynt)))
        den_dagen = {okt.dagens: statistikkorakel.naa(okt)}
        for om, gjoremaal in dager:
            okt.dagens += timedelta(days=om)
            for plan, hva, valg in gjoremaal:
                with handling(okt, hva, plan % len(begynt) + 1, kan_vaere_avsluttet=True) as h:
                    GJOR[hva](h, okt.dagens, valg)
            den_dagen[okt.dagens] = statistikkorakel.naa(okt)
        # On the last day of the year whether somebody did something or not.
        okt.dagens = max(okt.dagens, date(2026, 12, 31))
        den_dagen[okt.dagens] = statistikkorakel.naa(okt)
        for dag, tall in den_dagen.items():
            assert statistikk(okt, dag).tall == tall, dag


def test_a_plan_entered_after_the_turn_of_the_year_counts_by_its_own_dates(tomt: Path) -> None:
    nyttaar = date(2026, 12, 31)
    with kopi(tomt) as okt:
        okt.dagens = date(2027, 1, 8)
        gammel = ny_plan(0, "aktiv", date(2026, 11, 1), neste_evaluering=date(2026, 12, 30))
        sett_inn(okt, gammel, ny_plan(1, "aktiv", date(2027, 1, 5)), ny_plan(2, "avsluttet", nyttaar))

        tall = statistikk(okt, nyttaar).tall
        assert tall["planer"] == {"aktive": 1, "i_bero": 0, "utkast": 0}
        assert tall["over_fristen"]["evaluering"] == tall["livsomraader"]["bolig"] == 1
        assert statistikk(okt, nyttaar - timedelta(days=1)).tall["planer"]["aktive"] == 1


def test_what_was_activated_and_closed_late_in_the_books_is_right_on_the_day(tomt: Path) -> None:
    with kopi(tomt) as okt:
        sett_inn(okt, ny_plan(0, "utkast", BEGYNNELSEN), ny_plan(1, "aktiv", BEGYNNELSEN))
        okt.dagens = date(2027, 1, 8)
        with handling(okt, "iverksett", 1) as h:
            h.lagre(replace(h.plan.hode, status="aktiv", iverksatt=date(2026, 12, 31)))
        with handling(okt, "avslutt", 2) as h:
            h.lagre(replace(h.plan.hode, status="avsluttet", avsluttet=date(2026, 12, 31)))

        assert [x.plan for x in kontrollliste(okt, date(2026, 12, 30))] == [2]
        assert [x.plan for x in kontrollliste(okt, date(2026, 12, 31))] == [1]


def test_a_meeting_that_was_called_later_was_not_called_on_the_day(tomt: Path) -> None:
    """And one that was called then, and held since, was."""
    dag = date(2026, 9, 1)
    with kopi(tomt) as okt:
        sett_inn(okt, *(ny_plan(n, "aktiv", BEGYNNELSEN) for n in range(3)))
        with handling(okt, "mote ny", 2) as h:
            h.lagre(Mote(nummer=1, type="annet", dato=date(2026, 10, 1)))
        okt.dagens = date(2026, 10, 2)
        for plan in (1, 3):
            with handling(okt, "mote ny", plan) as h:
                h.lagre(Mote(nummer=1, type="annet", dato=date(2026, 12, 1)))
        with handling(okt, "mote referat", 2) as h:
            h.lagre(replace(h.plan.finn_mote(1), status="avholdt"))

        assert statistikk(okt, dag).tall["over_fristen"]["mote"] == 2
        assert statistikk(okt).tall["over_fristen"]["mote"] == 0


def test_the_settings_are_those_of_the_day_and_the_limit_that_of_today(tomt: Path) -> None:
    with kopi(tomt) as okt:
        sett_inn(okt, ny_plan(0, "aktiv", BEGYNNELSEN))
        with okt.db.skriving():
            for navn, fra, verdi in (
                ("mote_maaneder", "2026-02-10", "1"),
                ("mote_maaneder", "2026-06-01", "12"),
                ("statistikk_minste_antall", "2026-06-01", "0"),
            ):
                okt.db.utfor(
                    "INSERT INTO innstilling (navn, gjelder_fra, verdi) VALUES (:n, :f, :v)",
                    n=navn,
                    f=fra,
                    v=verdi,
                )
        okt.dagens = date(2026, 6, 1)

        assert statistikk(okt, date(2026, 5, 31)).tall["over_fristen"]["mote"] == 1
        assert statistikk(okt, date(2026, 6, 1)).tall["over_fristen"]["mote"] == 0
        assert statistikk(okt, date(2026, 5, 31), ekstern=True).tall["planer"]["aktive"] == 1


@pytest.mark.parametrize("per", [BEGYNNELSEN, date(2026, 1, 1), date(2026, 12, 31)])
def test_the_number_of_questions_is_the_same_for_one_plan_and_for_forty(tomt: Path, per: date) -> None:
    antall = []
    for planer in (1, 40):
        with kopi(tomt) as okt:
            sett_inn(okt, *(ny_plan(n % 4, "aktiv", BEGYNNELSEN) for n in range(1)))
            sett_inn(okt, *(ny_plan(n, "uten_plan", BEGYNNELSEN) for n in range(4, planer % 40)))
            for n in range(planer):
                with handling(okt, "maal ny", 1) as h:
                    _nytt_maal(h, okt.dagens, n)
            foer = okt.db.antall_sporsmaal
            statistikk(okt, per, ekstern=True)
            kontrollliste(okt, per)
            antall.append(okt.db.antall_sporsmaal - foer)
    assert antall[0] == antall[1]


@pytest.mark.parametrize("navn", lager.SPORSMAAL)
def test_a_question_reads_each_table_at_most_once_and_looks_up_the_rest(tomt: Path, navn: str) -> None:
    verdier = {"per": "2026-12-31", "evaluert": "2025-12-31", "aaret": "2026-01-01"}
    with closing(sqlite3.connect(tomt)) as db:
        steg = db.execute(f"EXPLAIN QUERY PLAN {lager.SPORSMAAL[navn]}", verdier).fetchall()
    detaljer = [rad[3] for rad in steg]
    gjennom = [d.split()[1] for d in detaljer if d.startswith("SCAN")]

    assert len(set(gjennom)) == len(gjennom) <= 2, detaljer
    # Of those who have much history only that of plans in which something happened later is read.
    assert not {"h", "g", "e", "historikk"} & set(gjennom), detaljer
    assert not any("CORRELATED" in d for d in detaljer), detaljer


def test_the_log_says_what_was_counted_and_whose_names_were_read(tomt: Path) -> None:
    with kopi(tomt) as okt:
        sett_inn(okt, *(ny_plan(n, "aktiv", BEGYNNELSEN) for n in range(3)))
        foer = okt.db.les("SELECT * FROM logg WHERE kjede > 0")
        statistikk(okt)
        statistikk(okt, date(2025, 12, 31), ekstern=True)
        kontrollliste(okt, BEGYNNELSEN)
        kontrollliste(okt, date(2025, 12, 31))

        rader = okt.db.les(
            "SELECT handling, felter FROM logg WHERE kjede = 0 ORDER BY lopenummer DESC LIMIT 4"
        )
        assert [tuple(rad) for rad in reversed(rader)] == [
            ("statistikk", "per 2026-02-10"),
            ("statistikk", "per 2025-12-31 ekstern"),
            ("statistikk kontrollliste", "per 2026-02-10 plan 1-3"),
            ("statistikk kontrollliste", "per 2025-12-31"),
        ]
        assert [tuple(r) for r in okt.db.les("SELECT * FROM logg WHERE kjede > 0")] == [
            tuple(r) for r in foer
        ]


def test_on_postgresql_the_same_numbers(pg_sted: str) -> None:
    opprett(pg_sted, klokke)
    with aapne_okt(pg_sted, klokke=klokke) as okt:
        okt.dagens = BEGYNNELSEN
        sett_inn(okt, *(ny_plan(n, status, BEGYNNELSEN) for n, status in enumerate(STATUSER)))
        tall = statistikkorakel.naa(okt)
        okt.dagens += timedelta(days=300)
        for nummer in range(1, len(STATUSER) + 1):
            for hva in GJOR:
                with handling(okt, hva, nummer, kan_vaere_avsluttet=True) as h:
                    GJOR[hva](h, okt.dagens, 1)

        assert statistikk(okt, BEGYNNELSEN).tall == tall
        assert statistikk(okt).tall == statistikkorakel.naa(okt)
