"""What is missing or left out: said in a working copy and a proposal, never in an issued document."""

import re

import pytest

from ipkit.domain.verdi import replace
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import docx_tekst
from tests.documents.planer import lag


@pytest.mark.parametrize("dokument", ["plan", "referat"])
def test_an_issued_document_never_says_mangler(dokument):
    plan = replace(planer.tom(), hode=f.lag_hode(neste_evaluering=None))
    utstedt = docx_tekst(lag(plan=plan, dokument=dokument, mottaker="Nora Eksempel", dokumentnummer=1))
    assert "mangler" not in utstedt
    assert "Utstedt til Nora Eksempel (dokument nr. 1)" in utstedt
    kopi = docx_tekst(lag(plan=plan, dokument=dokument))
    assert "mangler: " in kopi and "Arbeidskopi, ikke utstedt" in kopi


@pytest.mark.parametrize("variant", ["utfyllende", "kort"])
def test_issued_minutes_of_a_plan_not_yet_adopted_never_say_mangler(variant):
    """The plan is the proposal, not the minutes (design § 6)."""
    referat = {"dokument": "referat", "variant": variant}
    assert "mangler" not in docx_tekst(lag("tom", **referat, mottaker="Nora Eksempel"))
    assert "mangler: " in docx_tekst(lag("tom", **referat))
    assert "mangler: " in docx_tekst(lag("tom", variant=variant, mottaker="Nora Eksempel"))


@pytest.mark.parametrize("variant", ["utfyllende", "kort"])
def test_an_issued_plan_has_lines_to_write_on_where_planeiers_own_words_are_missing(variant):
    plan = replace(planer.tom(), hode=f.lag_hode())
    tekst = docx_tekst(lag(plan=plan, variant=variant, mottaker="Nora Eksempel"))
    assert "## Hva er viktig for meg\n____\n____\n____\n## " in tekst


@pytest.mark.parametrize(
    "hode", [{"neste_evaluering": None}, {"status": "avsluttet", "avsluttet": planer.DATO}]
)
def test_an_issued_screened_plan_has_no_heading_with_nothing_under_it(hode):
    plan = replace(planer.tom(), hode=f.lag_hode(**hode))
    tekst = docx_tekst(lag(plan=plan, mottaker="Kari Fiktiv", skjermet=True))
    assert not re.findall(r"^#+ .*\n(?=#|\Z)", tekst, re.MULTILINE)
    assert "Evaluering" not in tekst
    assert "## Evaluering og neste revisjon\nPlanen er ikke evaluert ennå." in docx_tekst(
        lag(plan=plan, mottaker="Kari Fiktiv")
    )


def test_an_issued_plan_leaves_no_empty_line_for_a_telephone_number():
    plan = replace(planer.vanlig(), koordinator=(f.lag_koordinator(telefon=None, epost="siri@example.no"),))
    rad = "| Koordinator | Siri Prøve / Helse- og sosialkontoret / "
    assert f"{rad}siri@example.no |" in docx_tekst(lag(plan=plan, mottaker="Nora Eksempel"))
    assert f"{rad}mangler: koordinators telefon / siri@example.no |" in docx_tekst(lag(plan=plan))


def test_short_minutes_keep_what_planeier_and_the_child_said_and_nothing_else_of_the_talk_rule_117():
    """What the meeting changed in the plan is no talk, and stays too (rules 116, 117)."""
    slag = ("siden_sist", "situasjon", "planeiers_syn", "barnets_mening", "drofting", "uenighet", "endring")
    punkter = (f.lag_referatpunkt(nummer=n, slag=s, tekst=f"Ord om {s}.") for n, s in enumerate(slag, 1))
    plan = replace(planer.vanlig(), referatpunkt=tuple(punkter))
    tekst = docx_tekst(lag(dokument="referat", variant="kort", plan=plan))
    assert [s for s in slag if f"Ord om {s}." in tekst] == ["planeiers_syn", "barnets_mening", "endring"]
    assert "## Planeiers syn\nOrd om planeiers_syn.\n## Barnets mening\nOrd om barnets_mening.\n" in tekst
