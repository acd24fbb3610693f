"""Who is named in a document, and who gets it: consents as they stand, and copies that are cut."""

from datetime import date

import pytest

from ipkit.documents.parter import rolletittel
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.tilgang import vurder_motemottaker
from ipkit.domain.utsnitt import utsnitt
from ipkit.domain.verdi import replace
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import aapne, docx_tekst
from tests.documents.planer import lag


def test_a_screened_plan_does_not_say_that_what_was_left_out_is_not_there():
    plan = replace(planer.vanlig(), evaluering=(), maalvurdering=(), tilslutning=())
    hel = docx_tekst(lag(plan=plan, mottaker="Kari Fiktiv"))
    skjermet = docx_tekst(lag(plan=plan, mottaker="Kari Fiktiv", skjermet=True))
    for setning in ("Planen er ikke evaluert ennå.", "Ingen tilslutning er registrert ennå."):
        assert setning in hel and setning not in skjermet


def test_a_copy_cut_to_one_meeting_has_no_list_of_who_else_gets_it():
    """Rule 106: the consents are not in the cut, so the list would be too short, and is not a guest's."""
    per = f.lag_motedeltaker(nummer=9, part=str(f.PER), oppmote="til_stede", ja_til_motet=True)
    plan = replace(planer.vanlig(), motedeltaker=(*planer.vanlig().motedeltaker, per))
    avgjorelse = vurder_motemottaker(plan, 1, str(f.PER), planer.DATO, planer.DATO, planer.INNSTILLINGER)
    assert avgjorelse.tillatt and avgjorelse.mote == 1
    tekst = docx_tekst(
        lag(dokument="referat", plan=utsnitt(plan, avgjorelse), mottaker="Per Fiktiv", skjermet=True)
    )
    assert "Kopi til" not in tekst and kopi_til(tekst) == []
    assert "Referat fra" in tekst


def test_who_has_left_is_not_listed_and_who_is_proposed_is_marked():
    tabell = next(t for t in aapne(lag()).tables if t.rows[0].cells[0].text == "Hvem")
    hvem = [rad.cells[0].text.split("\n")[0] for rad in tabell.rows[1:]]
    assert hvem == ["Nora Eksempel", "Pårørende", "Siri Prøve", "Kari Fiktiv", "Per Fiktiv foreslått"]


def test_a_withdrawn_consent_leaves_no_trace():
    tekst = docx_tekst(lag())
    assert "Ola Fiktiv" not in tekst and "trukket" not in tekst


def test_nobody_outside_consent_gets_the_minutes_rule_106():
    tekst = docx_tekst(lag(dokument="referat"))
    liste = [linje for linje in tekst.splitlines() if linje.endswith(", brevpost")]
    assert liste == [
        "- Nora Eksempel, brevpost",
        "- Kari Fiktiv, brevpost",
        "- Tone Tolk, brevpost",
    ]


def kopi_til(tekst: str) -> list[str]:
    return [linje for linje in tekst.splitlines() if linje.endswith(", brevpost")]


def test_a_simulated_date_puts_nobody_back_on_the_list_who_gets_the_minutes_rule_106():
    plan = planer.vanlig()
    ola = f.lag_motedeltaker(nummer=9, part=str(f.OLA), oppmote="til_stede")
    plan = replace(plan, motedeltaker=(*plan.motedeltaker, ola))
    foer = {"dato": date(2026, 4, 30), "plan": plan}
    assert "- Ola Fiktiv, brevpost" in kopi_til(docx_tekst(lag(dokument="referat", **foer)))
    naa = docx_tekst(lag(dokument="referat", ekte_dato=planer.DATO, **foer))
    assert "- Ola Fiktiv, brevpost" not in kopi_til(naa)
    assert "deles med Ola Fiktiv" in docx_tekst(lag(**foer))
    assert "Ola Fiktiv" not in docx_tekst(lag(ekte_dato=planer.DATO, **foer))


def test_a_yes_to_a_meeting_that_was_taken_back_is_no_yes_rule_106():
    plan = planer.vanlig()
    per = f.lag_motedeltaker(nummer=9, part=str(f.PER), oppmote="til_stede", ja_til_motet=True)
    plan = replace(plan, motedeltaker=(*plan.motedeltaker, per))
    assert "- Per Fiktiv, brevpost" in kopi_til(docx_tekst(lag(dokument="referat", plan=plan)))
    nei = f.lag_samtykke(nummer=9, deltaker=f.PER, svar="nei", dato=date(2026, 5, 20))
    plan = replace(plan, samtykke=(*plan.samtykke, nei))
    assert "- Per Fiktiv, brevpost" not in kopi_til(docx_tekst(lag(dokument="referat", plan=plan)))


@pytest.mark.parametrize(
    "endringer",
    [
        {"samtykke": f.lag_samtykke(nummer=9, deltaker=f.KARI, svar="nei", dato=date(2026, 5, 20))},
        {"ut": date(2026, 5, 20)},
    ],
)
def test_a_consent_that_no_longer_gives_anything_is_not_in_the_table(endringer):
    plan = planer.vanlig()
    assert "deles med Kari Fiktiv" in docx_tekst(lag(plan=plan))
    if "ut" in endringer:
        deltakere = (replace(d, ut=endringer["ut"]) if d.nummer == f.KARI else d for d in plan.deltaker)
        plan = replace(plan, deltaker=tuple(deltakere))
    else:
        plan = replace(plan, samtykke=(*plan.samtykke, endringer["samtykke"]))
    assert "deles med Kari Fiktiv" not in docx_tekst(lag(plan=plan))


FORRIGE = f.lag_koordinator(navn="Anna Prøve", fra=date(2026, 1, 15), til=date(2026, 4, 9))
NESTE = f.lag_koordinator(nummer=2, navn="Bente Prøve", fra=date(2026, 5, 1))
SISTE = f.lag_koordinator(nummer=3, navn="Cecilie Prøve", fra=date(2026, 5, 20))


@pytest.mark.parametrize(
    ("koordinatorer", "moteleder"),
    [
        ((f.lag_koordinator(fra=date(2026, 4, 9)),), "Siri Prøve (koordinator)"),
        ((f.lag_koordinator(fra=date(2026, 4, 10)),), "Siri Prøve (koordinator)"),
        ((f.lag_koordinator(fra=date(2026, 4, 11)),), "Siri Prøve (koordinator)"),
        ((FORRIGE, NESTE, SISTE), "Bente Prøve (koordinator)"),
        ((replace(FORRIGE, til=date(2026, 4, 10)), NESTE), "Anna Prøve (koordinator)"),
        ((FORRIGE,), "koordinator (ikke oppnevnt)"),
        ((), "koordinator (ikke oppnevnt)"),
    ],
)
def test_minutes_of_a_meeting_before_the_first_koordinator_name_the_one_who_came_after(
    koordinatorer, moteleder
):
    tekst = docx_tekst(lag(dokument="referat", plan=replace(planer.vanlig(), koordinator=koordinatorer)))
    assert f"| Møteleder | {moteleder} |" in tekst
    assert ("ikke oppnevnt" in tekst) == ("ikke oppnevnt" in moteleder)


def test_a_plan_names_no_koordinator_before_the_first_day():
    plan = replace(planer.vanlig(), koordinator=(f.lag_koordinator(fra=date(2026, 6, 2)),))
    assert "Siri Prøve" not in docx_tekst(lag(plan=plan))
    assert "Siri Prøve" in docx_tekst(lag(plan=plan, dato=date(2026, 6, 2)))


@pytest.mark.parametrize(
    ("egen", "rolle", "tittel"),
    [
        (False, "koordinator", "personlig koordinator"),
        (True, "koordinator", "koordinator"),
        (True, "plankoordinator", "personlig koordinator"),
        (True, "barnekoordinator", "barnekoordinator"),
    ],
)
def test_the_municipalitys_title_is_that_of_the_one_who_coordinates_the_plan(egen, rolle, tittel):
    """Rules 51, 128: with a plankoordinator apart, the koordinator is no second one."""
    innst = Innstillinger(koordinatortittel="personlig koordinator", egen_plankoordinator=egen)

    assert rolletittel(rolle, innst) == tittel
