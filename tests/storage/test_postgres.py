"""The same register on PostgreSQL: same values, same answers, same guard."""

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from ipkit.actions.slett import slett_plan
from ipkit.domain.arbeidssteg import SLAG
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.verdi import replace
from ipkit.errors import BruksfeilError, IkkeFunnetError, IpkitError, KonfliktError, RegelError, RegisterError
from ipkit.storage import arbeidssporringer, logg, migrering, sporringer
from ipkit.storage.forbindelse import aapne
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.innholdskontroll import endret_dekning
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan
from ipkit.storage.register import opprett, status
from ipkit.storage.schema import KOLONNER
from ipkit.storage.sikkerhetskopi import gjenopprett, oppgrader, sikkerhetskopier
from ipkit.storage.sjekk import sjekk
from tests.actions.arbeidsplaner import SLUTTET, Plansmed
from tests.fabrikk import I_DAG
from tests.faults.test_mange import kontroller, samtidig
from tests.storage.hjelp import (
    IDAG,
    NAA,
    aapnet,
    hel_plan,
    klokke,
    nytt_maal,
    nytt_register,
    sett_inn,
    tom_plan,
)


@pytest.fixture
def register(pg_sted: str) -> str:
    opprett(pg_sted, klokke)
    return pg_sted


def _sak(lopenummer: int, status: str, svar: str = "ja") -> Plan:
    """A case with a complaint that waits and a decision nobody was told of."""
    plan = hel_plan(lopenummer, status=status)
    return replace(
        plan,
        onske=tuple(replace(o, svar=svar) for o in plan.onske),
        klage=tuple(replace(k, oversendt=None, klageutfall=None, avgjort=None) for k in plan.klage),
        beslutning=tuple(replace(b, underrettet=None) for b in plan.beslutning),
    )


def _oppfolging() -> list[Plan]:
    """Plans in which each of the things of follow-up waits."""
    alt = hel_plan(40)
    siste = replace(alt.samtykke[0], nummer=7, gitt_av="foresatt", form="muntlig", bekreftet_skriftlig=None)
    nei = Samtykke(nummer=8, type="plan", gitt_av="planeier", dato=IDAG, form="skriftlig", svar="nei")
    mote = alt.mote[0]
    alt = replace(
        alt,
        endringsmelding=(
            replace(alt.endringsmelding[0], fulgt_opp=None),
            replace(alt.endringsmelding[0], nummer=2, fulgt_opp=None, vesentlig=False),
        ),
        evaluering=(replace(alt.evaluering[0], fortsatt_behov=False),),
        overgang=(replace(alt.overgang[0], forberedt=None),),
        tiltak=(replace(alt.tiltak[0], status="venter_paa_svar"),),
        utsending=(replace(alt.utsending[0], dato=None),),
        foresporsel=(replace(alt.foresporsel[0], besvart=None),),
        deltaker=(replace(alt.deltaker[0], ut=None),),
        samtykke=(replace(siste, til=None), nei),
        koordinator=(
            replace(alt.koordinator[0], til=date(2026, 9, 1), oppsagt=IDAG),
            replace(alt.koordinator[0], nummer=2, rolle="barnekoordinator", til=IDAG, oppsagt=None),
        ),
        mote=(
            replace(mote, referat_godkjent=None, referatdato=mote.dato),
            replace(mote, nummer=2, status="planlagt", dato=IDAG),
        ),
    )
    hviler = hel_plan(41, status="i_bero", bero_til=date(2026, 5, 1))
    hores = hel_plan(42, status="til_uttalelse", uttalelsesfrist=IDAG)
    uten_mote = replace(hel_plan(43, iverksatt=date(2025, 1, 1)), mote=(), sakspunkt=(), motedeltaker=())
    return [alt, hviler, hores, replace(uten_mote, referatpunkt=(), referatmerknad=())]


def _fyll(okt: Okt) -> None:
    """Plans of every status, with and without consent, goals, coordinator and minutes."""
    sett_inn(okt, 3)
    with okt.db.skriving():
        uten_samtykke = [tom_plan(10), tom_plan(11)]
        annen_status = [
            hel_plan(20, status="avsluttet"),
            hel_plan(21, status="utkast"),
            hel_plan(22, status="i_bero"),
        ]
        sluttet = hel_plan(23)
        sluttet = replace(sluttet, koordinator=(replace(sluttet.koordinator[0], til=date(2026, 3, 1)),))
        andre = (_med_plansamtykke(hel_plan(24, status="utkast")), _med_plansamtykke(tom_plan(25)))
        inne = hel_plan(26)
        inne = replace(inne, deltaker=(replace(inne.deltaker[0], ut=None),))
        trukket = _med_plansamtykke(hel_plan(27))
        trukket = replace(trukket, samtykke=tuple(replace(s, trukket=IDAG) for s in trukket.samtykke))
        ubesvart = hel_plan(28, status="under_vurdering")
        henvendelse = replace(ubesvart.henvendelse[0], forelopig_svar=None)
        ubesvart = replace(ubesvart, henvendelse=(henvendelse,), klage=(), beslutning=())
        gaar_ut = hel_plan(29)
        gaar_ut = replace(gaar_ut, beslutning=(replace(gaar_ut.beslutning[0], til=IDAG),))
        saker = [
            _sak(30, "innvilget"),
            _sak(31, "henvendelse"),
            _sak(32, "avklares"),
            _sak(33, "avklares", "nei"),
        ]
        saker.append(replace(_sak(34, "henvendelse"), onske=()))
        alle = [
            *uten_samtykke,
            *_oppfolging(),
            *annen_status,
            sluttet,
            *andre,
            inne,
            trukket,
            ubesvart,
            gaar_ut,
            *saker,
        ]
        sett_inn_planer(okt, "importer", alle, "Fordi")
    nytt_maal(okt, 2)
    with handling(okt, "endre-plan", 3, begrunnelse="Fordi") as h:
        h.lagre(replace(h.plan.hode, neste_evaluering=date(2026, 1, 1)), replace(h.plan.maal[0], frist=None))


def _tilfeldige(okt: Okt) -> None:
    """Plans in every state, with days around the deadlines."""
    smed = Plansmed(26)
    with okt.db.skriving():
        for nummer, til in SLUTTET.items():
            okt.db.utfor(
                "INSERT INTO fagperson (nummer, version, navn, til) VALUES (:n, 1, 'Ola', :til)",
                n=nummer, til=til.isoformat(),
            )  # fmt: skip
        sett_inn_planer(okt, "importer", [smed.plan(1000 + n) for n in range(160)])


def _med_plansamtykke(plan: Plan) -> Plan:
    samtykke = Samtykke(nummer=9, type="plan", gitt_av="planeier", dato=IDAG, form="skriftlig")
    return replace(plan, samtykke=(*plan.samtykke, samtykke))


def _svar(okt: Okt) -> dict[str, Any]:
    """Every question of sporringer.py, on days before, on and after the deadlines."""
    db = okt.db
    svar: dict[str, Any] = {"id": sporringer.finnes_plan_id(db, hel_plan(1).hode.id)}
    svar["ingen id"] = sporringer.finnes_plan_id(db, "x")
    svar["fodt"] = sporringer.fodt_samme_dag(db, date(1990, 5, 17))
    svar["aapne"] = sporringer.aapne_planer(db, 100)
    for med in (False, True):
        svar[f"planer {med}"] = sporringer.planer(db, IDAG, med_avsluttede=med)
        svar[f"to {med}"] = sporringer.planer(db, IDAG, med_avsluttede=med, antall=2)
        svar[f"antall {med}"] = sporringer.antall_planer(db, med_avsluttede=med)
    for dager in (-400, -1, 0, 1, 30, 400):
        dag = IDAG + timedelta(days=dager)
        svar[f"evalueringer {dager}"] = sporringer.evalueringer(db, dag, dag)
        for navn in (None, "Ola Hansen", "Noen Andre"):
            svar[f"arbeid {dager} {navn}"] = arbeidssporringer.arbeid(
                db, dag, Innstillinger(egen_plankoordinator=True), innen=14, koordinator=navn
            )
    for dager in (-1, 0, 1, 30):
        dag = I_DAG + timedelta(days=dager)
        svar[f"arbeid i juni {dager}"] = arbeidssporringer.arbeid(
            db, dag, Innstillinger(egen_plankoordinator=True), innen=14
        )
    svar["kuttet"] = arbeidssporringer.arbeid(db, IDAG, Innstillinger(), innen=14, antall=1)
    return svar


def test_a_plan_comes_back_with_the_same_values(register: str) -> None:
    with aapnet(register) as okt:
        sett_inn(okt)
        assert hent_plan(okt.db, 1) == hel_plan(0)
        assert les_plan(okt, 1, "vis") == hel_plan(0)


def test_every_question_has_the_same_answer_as_on_sqlite(register: str, tmp_path: Path) -> None:
    svar = []
    for sted in (register, nytt_register(tmp_path)):
        with aapnet(sted) as okt:
            _fyll(okt)
            _tilfeldige(okt)
            svar.append(_svar(okt))
            assert list(endret_dekning(okt.db)) == []
    assert svar[0] == svar[1]
    slag = {linje.slag for navn, s in svar[0].items() if navn.startswith("arbeid") for linje in s}
    # None of the questions was asked of nothing.
    assert slag == set(SLAG)


def test_plans_and_log_are_equal_row_by_row(register: str, tmp_path: Path) -> None:
    rader = []
    for sted in (register, nytt_register(tmp_path)):
        with aapnet(sted) as okt:
            _fyll(okt)
            logget = okt.db.les(
                "SELECT kjede, lopenummer, handling, felter, resultat FROM logg ORDER BY kjede, lopenummer"
            )
            historikk = okt.db.les("SELECT element, innhold FROM historikk ORDER BY plan, utgave, element")
            planer = [hent_plan(okt.db, n) for n in range(1, 13)]
            rader.append(([tuple(dict(r).values()) for r in (*logget, *historikk)], planer))
            assert sjekk(okt, sted) == ()
    assert rader[0] == rader[1]


def test_eight_processes_on_one_plan_lose_nothing(register: str) -> None:
    with aapnet(register) as okt:
        sett_inn(okt)
    assert samtidig(register, 8, 25) == []
    kontroller(register, 200)


@pytest.mark.parametrize(
    "setning", ["UPDATE logg SET resultat = 'x'", "DELETE FROM logg", "TRUNCATE logg CASCADE"]
)
def test_the_database_refuses_to_change_the_log(register: str, setning: str) -> None:
    with aapnet(register) as okt:
        with pytest.raises(KonfliktError), okt.db.skriving():
            okt.db.utfor(setning)
        assert list(logg.brudd(okt)) == []
        assert len(okt.db.les("SELECT * FROM logg")) == 1


def test_a_refused_act_leaves_one_log_row_and_nothing_else(register: str) -> None:
    with aapnet(register) as okt:
        sett_inn(okt)
        with pytest.raises(RegelError), handling(okt, "maal ny", 1) as h:
            h.lagre(replace(h.plan.maal[0], tekst="Noe"))
            raise RegelError("Nei.", "IP-R83")
        assert hent_plan(okt.db, 1) == hel_plan(0)
        rader = okt.db.les("SELECT resultat FROM logg WHERE kjede = 1 ORDER BY lopenummer")
        assert [r["resultat"] for r in rader] == ["utført", "avvist IP-R83"]


def test_a_violated_reference_is_a_conflict_and_nothing_is_written(register: str) -> None:
    with aapnet(register) as okt:
        sett_inn(okt)
        with pytest.raises(KonfliktError):
            sett_inn(okt)  # the same id once more
        with okt.db.skriving():
            assert sett_inn_planer(okt, "ny-plan", [tom_plan(5)]) == (2,)


def test_a_second_register_in_the_same_database_is_refused(register: str) -> None:
    with pytest.raises(KonfliktError):
        opprett(register, klokke)


def test_a_server_that_stopped_while_the_register_was_made_is_no_obstacle(pg_sted: str) -> None:
    db = aapne(pg_sted)
    migrering.kjor_migreringer(db)
    db.lukk()
    opprett(pg_sted, klokke)
    with aapnet(pg_sted) as okt:
        assert sjekk(okt, pg_sted) == ()


def test_an_empty_database_and_a_newer_register_are_refused_with_advice(pg_sted: str) -> None:
    for forsok in (lambda: aapnet(pg_sted).__enter__(), lambda: oppgrader(pg_sted, NAA)):
        with pytest.raises(IkkeFunnetError, match="ipkit register opprett"):
            forsok()
    opprett(pg_sted, klokke)
    db = aapne(pg_sted)
    db.utfor("INSERT INTO migrering VALUES (99, 'framtid', '2030', '9.9')")
    db.lukk()
    for forsok in (lambda: aapnet(pg_sted).__enter__(), lambda: oppgrader(pg_sted, NAA)):
        with pytest.raises(RegisterError) as feil:
            forsok()
        assert (feil.value.exit_code, feil.value.kode) == (8, "IP-D03")


def _laer_en_migrering_til(monkeypatch: pytest.MonkeyPatch, modul: str) -> None:
    monkeypatch.setattr(migrering, "MAPPE", "tests.storage.falske_migreringer")
    en_til = migrering.Migrering(migrering.MIGRERINGER[-1].nummer + 1, modul)
    monkeypatch.setattr(migrering, "MIGRERINGER", (*migrering.MIGRERINGER, en_til))


def test_an_upgrade_that_fails_in_the_middle_leaves_the_old_register(
    register: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    _laer_en_migrering_til(monkeypatch, "m0003_feiler")
    with pytest.raises(IpkitError):
        oppgrader(register, NAA)
    monkeypatch.undo()
    with aapnet(register) as okt:
        assert sjekk(okt, register) == ()
        assert not okt.db.les("SELECT 1 FROM information_schema.columns WHERE column_name = 'kallenavn'")


def test_an_upgrade_runs_once(register: str, monkeypatch: pytest.MonkeyPatch) -> None:
    _laer_en_migrering_til(monkeypatch, "m0002_kallenavn")
    assert oppgrader(register, NAA) == (1, None)
    assert oppgrader(register, NAA) == (0, None)


def test_status_tells_no_password(register: str) -> None:
    with aapnet(register) as okt:
        sett_inn(okt, 2)
        funnet = status(okt, register.replace("postgres@", "postgres:hemmelig@") + "&password=hemmelig")
    assert (funnet.motor, funnet.bytes, funnet.planer) == ("postgresql", None, {"aktiv": 2})
    assert "hemmelig" not in funnet.sted


def test_backup_and_restore_are_those_of_the_database(register: str, tmp_path: Path) -> None:
    with aapnet(register) as okt, pytest.raises(BruksfeilError, match="pg_dump"):
        sikkerhetskopier(okt, tmp_path / "kopi.db")
    with pytest.raises(BruksfeilError, match="pg_restore"):
        gjenopprett(register, tmp_path / "kopi.db", NAA)


def test_a_server_that_does_not_answer_is_one_line(postgres: str) -> None:
    with pytest.raises(BruksfeilError) as feil:
        aapne("postgresql+psycopg://noen:hemmelig@/x?host=/finnes/ikke")
    assert "Får ikke kontakt" in feil.value.melding
    assert "hemmelig" not in feil.value.melding


def test_an_erased_plan_leaves_no_text_in_any_row_and_the_chains_are_whole(
    register: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Rules 138, 139. When the bytes are gone is up to the database: docs/administrator/sletting.md."""
    for kontroll in ("kontroller_kan_slettes", "kontroller_torrkjort"):
        monkeypatch.setattr(f"ipkit.actions.slett.{kontroll}", lambda *_: None)
    tekster = ("Kari Ærlig Østå 0", "Fjordgata 1", "Har flyttet")
    with aapnet(register) as okt:
        sett_inn(okt, status="avsluttet")
        assert all(tekst in _alle_rader(okt) for tekst in tekster)  # a search that can find something
        slett_plan(okt, 1, None, "Eva Lie")
        etter = _alle_rader(okt)
        assert [tekst for tekst in tekster if tekst in etter] == []
        assert list(logg.brudd(okt)) == []
        assert sjekk(okt, register) == ()
        with pytest.raises(IkkeFunnetError):
            hent_plan(okt.db, 1)


def _alle_rader(okt: Okt) -> str:
    return "\n".join(str(dict(rad)) for tabell in KOLONNER for rad in okt.db.les(f'SELECT * FROM "{tabell}"'))
