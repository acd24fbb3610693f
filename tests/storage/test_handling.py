"""The unit of work: all or nothing, with history and log (design D7, D11)."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from ipkit.domain.elementer import BARN
from ipkit.domain.felt import felter
from ipkit.domain.person import Person
from ipkit.domain.plan import Plan, Plantekst
from ipkit.domain.verdi import feltnavn, replace
from ipkit.errors import (
    BruksfeilError,
    IkkeFunnetError,
    KonfliktError,
    RegelError,
    SamtykkeError,
    VerdifeilError,
)
from ipkit.lagret import NOE
from ipkit.storage.forbindelse import Forbindelse, aapne
from ipkit.storage.handling import handling, les_plan
from ipkit.storage.koder import endret_av_andre, oppdater
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.planlager import hent_plan, verdier_av
from ipkit.storage.schema import KOLONNER
from ipkit.storage.sjekk import sjekk
from tests.storage.hjelp import IDAG, aapnet, hel_plan, nytt_maal, nytt_register, sett_inn, tom_plan

KANARI = "Kanarifuglnavn"


@pytest.fixture
def sted(tmp_path: Path) -> str:
    return nytt_register(tmp_path, planer=1)


def alt(sted: str) -> dict[str, list[dict[str, Any]]]:
    """Every row of every table."""
    db = aapne(sted)
    try:
        return {t: [dict(rad) for rad in db.les(f'SELECT * FROM "{t}"')] for t in KOLONNER}
    finally:
        db.lukk()


def linjer(sted: str, kjede: int = 1) -> list[tuple[str, str, str]]:
    return [(r["handling"], r["felter"], r["resultat"]) for r in alt(sted)["logg"] if r["kjede"] == kjede]


def test_a_whole_plan_comes_back_as_it_was_put_in(sted: str) -> None:
    with aapnet(sted) as okt:
        assert hent_plan(okt.db, 1) == hel_plan(0)


def test_the_test_plan_has_an_element_of_every_kind_with_every_field_set() -> None:
    plan = hel_plan()
    for slag in BARN:
        elementer = getattr(plan, slag.navn)
        satt = {n for e in elementer for n in feltnavn(type(e)) if getattr(e, n) not in (None, "", ())}
        assert satt | {"trukket", "referatdato"} >= set(feltnavn(type(elementer[0])))


def test_an_unknown_plan_is_not_found(sted: str) -> None:
    with aapnet(sted) as okt, pytest.raises(IkkeFunnetError) as feil:
        hent_plan(okt.db, 2)
    assert (feil.value.exit_code, "ipkit planer" in feil.value.melding) == (3, True)


def test_an_act_writes_row_act_history_and_log_together(sted: str) -> None:
    with aapnet(sted, utfort_av="Ola Hansen") as okt, handling(okt, "maal endre", 1) as h:
        h.lagre(replace(h.plan.maal[0], tekst="Ny tekst", frist=date(2026, 8, 31)))
    etter = alt(sted)
    (maal,) = etter["maal"]
    assert (maal["tekst"], maal["frist"], maal["version"]) == ("Ny tekst", "2026-08-31", 2)
    assert (etter["plan"][0]["utgave"], etter["plan"][0]["version"]) == (2, 2)
    rad = etter["handling"][-1]
    assert (rad["navn"], rad["utgave"], rad["utfort_av"]) == ("maal endre", 2, "Ola Hansen")
    historikk = {r["element"]: json.loads(r["innhold"]) for r in etter["historikk"] if r["utgave"] == 2}
    assert historikk.keys() == {"maal/1", "plan"}
    assert historikk["maal/1"]["tekst"] == "Ny tekst"
    assert historikk["maal/1"]["frist"] == "2026-08-31"
    assert linjer(sted)[-1] == ("maal endre", "maal/1(frist,tekst)", "utført")


def test_history_holds_the_whole_content_of_every_element_of_a_new_plan(sted: str) -> None:
    historikk = {r["element"]: json.loads(r["innhold"]) for r in alt(sted)["historikk"]}
    assert set(historikk) == {
        *("plan", "person", "koordinator/1", "plantekst/viktig_for_meg", "fagplan/1", "deltaker/1"),
        *("tilslutning/1", "samtykke/1", "maal/1", "tiltak/1.1", "evaluering/1", "maalvurdering/1.1"),
        *("mote/1", "motedeltaker/1.1", "motedeltaker/1.2", "sakspunkt/1.1", "referatpunkt/1.1"),
        *("referatmerknad/1.1", "kommentar/1", "overgang/1", "andretjeneste/1", "henvendelse/1", "onske/1"),
        *("informasjon/1", "vurdering/1", "klage/1", "beslutning/1", "foresporsel/1", "nodtilgang/1"),
        *("utlevering/1", "revisjon/1", "endringsmelding/1", "utsending/1"),
    }
    samtykke = hel_plan().samtykke[0]
    forventet = {navn: getattr(samtykke, navn) for navn in felter(type(samtykke))}
    assert historikk["samtykke/1"] == json.loads(json.dumps(forventet, default=date.isoformat))


def test_an_act_without_a_change_writes_nothing(sted: str) -> None:
    foer = alt(sted)
    with aapnet(sted) as okt, handling(okt, "maal endre", 1) as h:
        h.lagre(h.plan.hode, h.plan.planeier, *h.plan.maal)
    assert alt(sted) == foer


def test_the_last_word_on_an_element_counts_also_when_it_takes_the_change_back(sted: str) -> None:
    foer = alt(sted)
    with aapnet(sted) as okt, handling(okt, "maal endre", 1) as h:
        h.lagre(replace(h.plan.maal[0], tekst="Feil"))
        h.lagre(h.plan.maal[0])
    assert alt(sted) == foer


@pytest.mark.parametrize(
    "slag", ["maal", "tiltak", "samtykke", "referatpunkt", "deltaker", "hode", "planeier"]
)
def test_a_value_that_is_not_of_its_kind_stops_the_whole_act(sted: str, slag: str) -> None:
    foer = alt(sted)
    feltnavn = {"samtykke": "giver_navn", "deltaker": "navn", "hode": "saksnummer", "planeier": "navn"}
    with pytest.raises(VerdifeilError), aapnet(sted) as okt, handling(okt, "endre", 1) as h:
        h.lagre(replace(h.plan.plantekst[0], tekst="Gyldig"))
        element = getattr(h.plan, slag)
        element = element[0] if isinstance(element, tuple) else element
        h.lagre(replace(element, **{feltnavn.get(slag, "tekst"): "a\x1bb"}))
    assert alt(sted) == foer


def test_a_crash_in_the_middle_of_the_writing_leaves_nothing(
    sted: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Stopped before every single statement of the act in turn."""
    foer = alt(sted)
    utfor = Forbindelse.utfor
    for stopp in range(1, 20):
        igjen = [stopp]

        def feil_snart(db: Forbindelse, sql: str, igjen: list[int] = igjen, **verdier: Any) -> int:
            igjen[0] -= not sql.startswith(("BEGIN", "ROLLBACK"))
            if igjen[0] == 0:
                raise KeyboardInterrupt
            return utfor(db, sql, **verdier)

        monkeypatch.setattr(Forbindelse, "utfor", feil_snart)
        try:
            with aapnet(sted) as okt:
                nytt_maal(okt, 1)
        except KeyboardInterrupt:
            monkeypatch.undo()
            assert alt(sted) == foer
        else:
            break
    monkeypatch.undo()
    assert stopp > 5  # update of the plan, goal, act, log, head, commit
    assert len(alt(sted)["maal"]) == 2


def test_a_row_that_somebody_else_has_changed_is_a_conflict(sted: str) -> None:
    with aapnet(sted) as okt:
        gammel = hent_plan(okt.db, 1).maal[0]
        with handling(okt, "maal endre", 1) as h:
            h.lagre(replace(h.plan.maal[0], tekst="Først"))
        with pytest.raises(KonfliktError), handling(okt, "maal endre", 1) as h:
            h.lagre(replace(gammel, tekst="Sist"))
        with pytest.raises(KonfliktError), okt.db.skriving():
            oppdater(okt.db, "maal", {**verdier_av(gammel), "plan": 1, "version": 2, "tekst": "Sist"})
        assert hent_plan(okt.db, 1).maal[0].tekst == "Først"


def test_an_act_from_a_file_of_an_older_version_is_a_conflict(sted: str) -> None:
    with aapnet(sted) as okt:
        nytt_maal(okt, 1)
        foer = alt(sted)
        with pytest.raises(KonfliktError) as feil, handling(okt, "maal endre", 1, utgave=1):
            pass
    assert "versjon 1 av planen, som nå er i versjon 2" in feil.value.melding
    assert alt(sted) == foer


@pytest.mark.parametrize("feil", [SamtykkeError("Nei.", "IP-S23"), RegelError("Nei.", "IP-R83")])
def test_a_refused_act_leaves_one_log_row_and_nothing_else(sted: str, feil: RegelError) -> None:
    foer = alt(sted)
    with pytest.raises(type(feil)), aapnet(sted) as okt, handling(okt, "maal ny", 1, begrunnelse=KANARI) as h:
        h.lagre(replace(h.plan.maal[0], tekst="Noe"))
        raise feil
    etter = alt(sted)
    assert linjer(sted)[-1] == ("maal ny", "", f"avvist {feil.kode}")
    assert len(etter["logg"]) == len(foer["logg"]) + 1
    uten_logg = {t: r for t, r in etter.items() if t not in ("logg", "logghode")}
    assert uten_logg == {t: r for t, r in foer.items() if t not in ("logg", "logghode")}


def test_a_closed_plan_is_read_only_rule_137(tmp_path: Path) -> None:
    sted = nytt_register(tmp_path)
    with aapnet(sted) as okt:
        sett_inn(okt, status="avsluttet")
        with pytest.raises(RegelError):
            nytt_maal(okt, 1)
        assert hent_plan(okt.db, 1) == hel_plan(0, status="avsluttet")
        with handling(okt, "samtykke trekk-tilbake", 1, kan_vaere_avsluttet=True) as h:
            h.lagre(replace(h.plan.samtykke[0], trukket=IDAG))
        assert hent_plan(okt.db, 1).samtykke[0].trukket == IDAG


def test_the_log_names_fields_and_never_holds_contents(tmp_path: Path) -> None:
    sted = nytt_register(tmp_path)
    with aapnet(sted) as okt:
        plan = hel_plan()
        with okt.db.skriving():
            kanari = replace(plan, planeier=replace(plan.planeier, navn=KANARI))
            sett_inn_planer(okt, "ny-plan", [kanari], KANARI)
        with handling(okt, "endre-plan", 1, begrunnelse=KANARI) as h:
            h.lagre(replace(h.plan.planeier, adresse=KANARI), Plantekst(slag="bakgrunn", tekst=KANARI))
        les_plan(okt, 1, "vis")
    etter = alt(sted)
    assert KANARI not in repr(etter["logg"]) + repr(etter["handling"]) + repr(etter["logghode"])
    # All fields of a new element are named; the ones that stay as they were are not.
    assert linjer(sted)[1][1] == ("person(adresse) plantekst/bakgrunn(deles_ikke_med,slag,tekst,tredjepart)")
    assert [r["tekst"] for r in etter["begrunnelse"]] == [KANARI, KANARI]


def test_every_read_of_a_plan_is_logged(sted: str) -> None:
    with aapnet(sted) as okt:
        assert les_plan(okt, 1, "vis") == hel_plan(0)
    assert linjer(sted)[-1] == ("vis", "", "utført")
    assert alt(sted)["plan"][0]["utgave"] == 1


def test_the_log_has_both_dates_when_the_date_is_simulated(sted: str) -> None:
    with aapnet(sted, dagens=date(2026, 12, 24)) as okt:
        les_plan(okt, 1, "vis")
    rad = alt(sted)["logg"][-1]
    assert (rad["dagens_dato"], rad["ekte_dato"]) == ("2026-12-24", "2026-03-17")


def test_the_operating_systems_user_is_mapped_once(sted: str) -> None:
    with aapnet(sted) as okt:
        nytt_maal(okt, 1)
        annen = Okt(db=okt.db, dagens=IDAG, ekte=IDAG, klokke=okt.klokke, os_bruker="annen")
        nytt_maal(annen, 1)
        nytt_maal(annen, 1)
    etter = alt(sted)
    assert [r["os_bruker"] for r in etter["aktor"]] == [okt.os_bruker, "annen"]
    assert [r["aktor"] for r in etter["handling"]] == [1, 1, 2, 2]


def _av_samme(planeier: Person, lopenummer: int, **hode: Any) -> Plan:
    return Plan(hode=replace(tom_plan(lopenummer).hode, planeier_id=planeier.id, **hode), planeier=planeier)


def test_new_plans_are_numbered_in_order_and_a_known_planeier_is_reused(tmp_path: Path) -> None:
    sted = nytt_register(tmp_path)
    with aapnet(sted) as okt:
        assert sett_inn(okt, 2) == (1, 2)
        samme = _av_samme(tom_plan(0).planeier, 7)
        with okt.db.skriving():
            assert sett_inn_planer(okt, "importer", [samme, tom_plan(8)]) == (3, 4)
        assert hent_plan(okt.db, 3).planeier == hel_plan(0).planeier
        assert hent_plan(okt.db, 4) == replace(
            tom_plan(8), hode=replace(tom_plan(8).hode, nummer=4, utgave=1, innhold_utgave=None)
        )
    assert len(alt(sted)["person"]) == 3
    assert [r["kjede"] for r in alt(sted)["logghode"]] == [0, 1, 2, 3, 4]


def test_what_is_said_of_a_known_planeier_with_a_new_plan_is_not_lost(tmp_path: Path) -> None:
    sted = nytt_register(tmp_path)
    kjent = replace(hel_plan(0).planeier, adressesperre="ingen", telefon="1", adresse="Gamleveien 1")
    oppgitt = replace(kjent, adressesperre="strengt_fortrolig", telefon="2", adresse=None)
    with aapnet(sted) as okt:
        with okt.db.skriving():
            sett_inn_planer(okt, "importer", [_av_samme(kjent, 7, status="avsluttet")])
        with okt.db.skriving():
            sett_inn_planer(okt, "ny-plan", [_av_samme(oppgitt, 8)])
        ventet = replace(oppgitt, adresse="Gamleveien 1", version=2)
        assert hent_plan(okt.db, 2).planeier == ventet
        with okt.db.skriving():  # an old plan comes late, and says nothing newer
            sett_inn_planer(okt, "importer", [_av_samme(kjent, 9, status="avsluttet")])
        assert hent_plan(okt.db, 3).planeier == ventet
        assert sjekk(okt, sted) == ()


@pytest.mark.parametrize("endring", [{"navn": "Berit Olsen"}, {"fodselsdato": date(1950, 1, 1)}])
@pytest.mark.parametrize("sammen", [True, False])
def test_a_planeiers_id_never_gives_somebody_anothers_plan(
    tmp_path: Path, endring: dict[str, Any], sammen: bool
) -> None:
    sted = nytt_register(tmp_path)
    en, annen = tom_plan(0), _av_samme(replace(tom_plan(0).planeier, **endring), 7)
    with aapnet(sted) as okt:
        if not sammen:
            with okt.db.skriving():
                sett_inn_planer(okt, "importer", [en])
        foer = alt(sted)
        with pytest.raises(KonfliktError, match="annen person"), okt.db.skriving():
            sett_inn_planer(okt, "importer", [en, annen] if sammen else [annen])
    assert alt(sted) == foer


def test_numbers_of_plans_that_came_to_nothing_are_not_lost(sted: str) -> None:
    foer = alt(sted)
    with aapnet(sted) as okt, pytest.raises(KonfliktError):
        sett_inn(okt, 1)  # the same plan once more: its id is there already
    assert alt(sted) == foer
    with aapnet(sted) as okt, okt.db.skriving():
        assert sett_inn_planer(okt, "ny-plan", [tom_plan(5)]) == (2,)


def test_what_is_taken_out_is_gone_from_the_plan_and_stays_in_history(sted: str) -> None:
    with aapnet(sted) as okt:
        with handling(okt, "maal fjern", 1) as h:
            maal = h.plan.maal[0]
            # What refers to it goes with it, in whatever order it is said.
            h.fjern(maal, *h.plan.tiltak, *h.plan.maalvurdering, *h.plan.sakspunkt, *h.plan.referatpunkt)
            h.fjern(*h.plan.kommentar)
        plan = hent_plan(okt.db, 1)
        assert (plan.maal, plan.tiltak, plan.sakspunkt) == ((), (), ())
    rader = {r["element"]: r["innhold"] for r in alt(sted)["historikk"] if r["utgave"] == 2}
    assert rader["maal/1"] is None
    assert "maal/1(tatt ut)" in linjer(sted)[-1][1]


def test_what_is_taken_out_and_put_in_again_is_a_change(sted: str) -> None:
    with aapnet(sted) as okt, handling(okt, "maal endre", 1) as h:
        maal = h.plan.maal[0]
        h.fjern(maal)
        h.lagre(replace(maal, tekst="Likevel"))
    with aapnet(sted) as okt:
        assert hent_plan(okt.db, 1).maal[0].tekst == "Likevel"
        assert len(hent_plan(okt.db, 1).tiltak) == 1


@pytest.mark.parametrize(
    ("foerst", "sier"),
    [
        (False, "Disken er full. Ingenting er lagret. Frigjør plass og prøv igjen."),
        (True, f"Disken er full. {NOE} Frigjør plass og prøv igjen. Se hva som står: ipkit historikk PLAN"),
    ],
)
def test_a_full_disk_says_truly_whether_the_act_is_stored(sted: str, foerst: bool, sier: str) -> None:
    with pytest.raises(BruksfeilError) as feil, aapnet(sted) as okt:
        les_plan(okt, 1, "vis")  # a row in the log is no act
        if foerst:
            nytt_maal(okt, 1)
        okt.db.utfor("PRAGMA max_page_count=1")  # no larger than it is
        with okt.db.skriving():
            okt.db.utfor("INSERT INTO teller (navn, verdi) VALUES (:stor, 1)", stor="x" * 1_000_000)
    assert str(feil.value) == sier


@pytest.mark.parametrize(
    ("sagt", "ventet"),
    [
        ("Registeret er opptatt. Vent litt.", f"Registeret er opptatt. Vent litt. {NOE}"),
        (
            str(endret_av_andre()),
            f"Noen andre har endret det samme i mellomtiden. {NOE} Se på planen og prøv igjen.",
        ),
    ],
)
def test_whatever_fails_after_an_act_says_that_it_is_stored(sted: str, sagt: str, ventet: str) -> None:
    with pytest.raises(KonfliktError) as uten, aapnet(sted):
        raise KonfliktError(sagt)
    assert str(uten.value) == sagt
    with pytest.raises(KonfliktError) as feil, aapnet(sted) as okt:
        nytt_maal(okt, 1)
        raise KonfliktError(sagt)
    assert str(feil.value) == f"{ventet} Se hva som står: ipkit historikk PLAN"
