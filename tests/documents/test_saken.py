"""What the letters and forms of the case have, whatever they are about (rules 13–15, 21, 22, 36, 38, 55)."""

import re
from datetime import date
from itertools import pairwise

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.documents.katalog import DOKUMENTER
from ipkit.domain.rett import foreldet_klageinstans
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError
from ipkit.paths import datamappe
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import aapne, docx_tekst, html_leser

SAKENS = [navn for navn in DOKUMENTER if navn not in ("plan", "referat", "innkalling")]
BREV = ["beslutning", "forelopig_svar", "anmodning_koordinator"]
TOMME = ["samtykke", "tilgang", "anmodning", "anmodning_koordinator", "kartlegging"]


def lag(dokument: str, plan=None, **endringer) -> bytes:
    return lag_dokument(
        planer.bestilling(
            dokument=dokument,
            plan=plan or planer.saken(),
            **{"grunnlag": planer.grunnlag(), "kartlegging": planer.kartlegging(), **endringer},
        )
    )


UTSTEDT = {"mottaker": "Nora Eksempel", "part": "planeier", "dokumentnummer": 4}


@pytest.mark.parametrize("dokument", SAKENS)
def test_every_document_of_the_case_is_marked_and_numbered_and_has_a_real_title(dokument):
    """Rule 147, design § 6."""
    dok = aapne(lag(dokument, **UTSTEDT))
    tekst = docx_tekst(lag(dokument, **UTSTEDT))
    assert "Unntatt offentlighet" in "\n".join(t for t in tekst.splitlines() if not t.startswith("["))
    assert "side  av " in tekst and "Utstedt til Nora Eksempel (dokument nr. 4)" in tekst
    assert sum(a.style.name in ("Heading 1", "Brevtittel") for a in dok.paragraphs) == 1
    assert dok.core_properties.title and dok.core_properties.author == "Prøvedal kommune"
    assert dok.core_properties.language == "nb-NO"


# The hand-over tells what is missing in the plan: it is for whoever takes over, and nobody else.
@pytest.mark.parametrize("dokument", [navn for navn in SAKENS if navn != "overlevering"])
def test_an_issued_document_of_the_case_never_says_mangler(dokument):
    planen = replace(planer.saken(), hode=f.lag_hode(saksnummer=None), planeier=f.lag_person(adresse=None))
    for plan, grunnlag in ((planen, planer.grunnlag("nav_15")), (planen, None)):
        assert "mangler" not in docx_tekst(lag(dokument, plan, grunnlag=grunnlag, **UTSTEDT))


@pytest.mark.parametrize("dokument", SAKENS)
def test_no_code_is_shown_to_anybody(dokument):
    koder = r"\b(pbrl_|ikke_forlenget|avslaatt|tjenesteyter_|naermeste_|fare_for_liv|koordinerende_enhet)"
    assert not re.search(koder, docx_tekst(lag(dokument)))


@pytest.mark.parametrize("dokument", TOMME)
def test_a_case_of_which_nothing_is_known_makes_a_form_to_fill_in(dokument):
    tom = replace(planer.tom(), hode=f.lag_utkast(status="henvendelse", fra=None, til=None))
    assert lag(dokument, tom, kartlegging=None, grunnlag=None, **UTSTEDT)


@pytest.mark.parametrize("dokument", ["beslutning", "forelopig_svar"])
def test_a_letter_about_what_is_not_there_is_not_found(dokument):
    with pytest.raises(IkkeFunnetError, match=r"^Plan 1 har ikke .*Se: ipkit sak vis 1$"):
        lag(dokument, planer.tom())


@pytest.mark.parametrize("dokument", SAKENS)
def test_the_html_of_every_document_has_heads_for_its_tables(dokument):
    leser = html_leser(lag(dokument, format="html"))
    assert all(a.get("scope") in ("col", "row") for t, a in leser.tagger if t == "th")


def test_no_template_or_text_names_a_complaint_body_of_the_past_rule_21():
    filer = [*datamappe("maler").rglob("*.j2"), *datamappe("maler").rglob("*.po")]
    assert len(filer) > 10
    assert [fil.name for fil in filer if foreldet_klageinstans(fil.read_text(encoding="utf-8"))] == []
    for n in range(1, 6):
        assert "Statsforvalteren" in docx_tekst(lag("beslutning", nummer=n))


@pytest.mark.parametrize(
    ("kode", "uker", "frist", "sendes_til"),
    [
        ("pbrl_2_5", "4 uker", "29. juni 2026", "Koordinerende enhet, Prøvedal kommune"),
        ("sotjl_28", "3 uker", "22. juni 2026", "NAV-kontoret"),
        ("bvl_15_9", "3 uker", "22. juni 2026", "Barnevernstjenesten"),
    ],
)
def test_body_deadline_and_where_to_send_follow_from_the_legal_basis_rules_13_14(
    kode, uker, frist, sendes_til
):
    tekst = docx_tekst(lag("beslutning", nummer=2, grunnlag=planer.grunnlag(kode)))
    assert f"| Frist | {uker} fra" in tekst
    assert f"Regnet fra datoen på brevet er siste dag {frist}. |" in tekst
    assert f"| Klagen sendes til | {sendes_til}, som vurderer saken på nytt |" in tekst
    assert "| Klageinstans | Statsforvalteren, hvis" in tekst


@pytest.mark.parametrize(
    ("kode", "uker", "utsatt"), [("pbrl_2_5", 4, False), ("sotjl_28", 3, True), ("bvl_15_9", 3, True)]
)
def test_a_closing_tells_how_to_complain_and_by_which_day_rules_13_14_135(kode, uker, utsatt):
    plan = replace(planer.saken(), hode=f.lag_hode(status="avsluttet", avsluttet=planer.DATO))
    tekst = docx_tekst(lag("beslutning", plan, nummer=3, grunnlag=planer.grunnlag(kode), **UTSTEDT))
    assert "blir avsluttet." in tekst and "Siste dag er 1. juni 2026" in tekst
    assert f"| Frist | {uker} uker fra" in tekst and "## Rett til å klage" in tekst
    assert ("ikke settes i verk før klagen er avgjort" in tekst) is utsatt


@pytest.mark.parametrize("dokument", ["beslutning", "forelopig_svar", "folgebrev", "koordinatorbytte"])
@pytest.mark.parametrize("part", [None, "planeier"])
def test_no_letter_is_addressed_to_the_dead_rule_133(dokument, part):
    """The gate refuses the recipient; the working copy for the archive has no address either."""
    hode = f.lag_hode(status="avsluttet", avsluttet=planer.DATO, avslutningsgrunn="dod")
    tekst = docx_tekst(lag(dokument, replace(planer.saken(), hode=hode), part=part))
    assert "| Nora Eksempel" not in tekst and "Prøveveien" not in tekst


def test_the_deadline_is_counted_from_the_day_planeier_was_told_where_that_is_known():
    plan = replace(planer.saken(), beslutning=(planer.lag_beslutning(underrettet=date(2026, 5, 29)),))
    assert "Siste dag er 26. juni 2026. |" in docx_tekst(lag("beslutning", plan))


def test_a_deadline_that_is_not_clarified_is_no_number_rule_14():
    tekst = docx_tekst(lag("beslutning", nummer=2, grunnlag=planer.grunnlag("nav_15"), **UTSTEDT))
    assert "hvilken frist som gjelder etter NAV-loven § 15, er ikke avklart." in tekst
    assert not re.search(r"\d uker", tekst) and "Statsforvalteren" not in tekst


@pytest.mark.parametrize(
    ("kode", "form", "svar"),
    [
        ("pbrl_2_5", "Beslutning om individuell plan", "Nora Eksempel får individuell plan."),
        ("pbrl_2_5_b", "Beslutning om koordinator", "Nora Eksempel får koordinator."),
        ("pbrl_2_5_c", "Beslutning om barnekoordinator", "Nora Eksempel får barnekoordinator."),
        ("sotjl_28", "Vedtak om individuell plan", "Nora Eksempel får individuell plan."),
    ],
)
def test_the_letter_says_what_was_decided_by_which_law(kode, form, svar):
    plan = replace(planer.saken(), beslutning=(planer.lag_beslutning(rettsgrunnlag=kode),))
    tekst = docx_tekst(lag("beslutning", plan, grunnlag=planer.grunnlag(kode)))
    assert f"\n# {form}\n{svar}\n" in tekst


@pytest.mark.parametrize("dokument", ["beslutning", "forelopig_svar"])
@pytest.mark.parametrize(
    ("planeier", "linjer"),
    [
        (f.lag_person(), "Nora Eksempel / Prøveveien 1, 0001 Prøveby"),
        (f.lag_person(adressesperre="fortrolig"), "Nora Eksempel"),
        (f.lag_person(adressesperre="strengt_fortrolig"), "Nora Eksempel"),
        (f.lag_person(fodselsdato=date(2010, 6, 2)), "Foresatte til Nora Eksempel / Prøveveien 1, 0001"),
        (f.lag_person(fodselsdato=date(2010, 6, 1)), "Nora Eksempel / Prøveveien 1"),
    ],
    ids=["open", "hidden", "strictly hidden", "the day before 16", "16"],
)
def test_a_letter_is_addressed_to_planeier_or_the_parents_and_a_hidden_address_is_on_no_paper(
    dokument, planeier, linjer
):
    tekst = docx_tekst(lag(dokument, replace(planer.saken(), planeier=planeier), **UTSTEDT))
    assert f"| {linjer}" in tekst
    assert ("Prøveveien" in tekst) == (planeier.adressesperre == "ingen")


def test_a_letter_to_a_representative_has_their_name_and_whose_case_it_is():
    tekst = docx_tekst(lag("beslutning", mottaker="Kari Fiktiv", part="1"))
    assert "| Kari Fiktiv / for Nora Eksempel |" in tekst and "Prøveveien" not in tekst


@pytest.mark.parametrize("dokument", BREV)
def test_sender_and_signature_stay_together_in_a_letter(dokument):
    dok = aapne(lag(dokument, **UTSTEDT))
    hilsen = next(a for a in dok.paragraphs if a.text == "Med hilsen")
    assert hilsen.paragraph_format.keep_with_next
    assert any("Koordinerende enhet\nPrøvedal kommune" in c.text for t in dok.tables for c in t.rows[0].cells)


def test_the_letter_to_a_leader_tells_nothing_of_the_needs_rule_22():
    plan = planer.saken()
    k = replace(
        plan.koordinator[0], leder="Lise Fiktiv", onske="Hun kjenner meg.", valggrunner=("tillit", "oversikt")
    )
    tekst = docx_tekst(lag("anmodning_koordinator", replace(plan, koordinator=(k,)), mottaker="koordinator"))
    assert "| Lise Fiktiv / Helse- og sosialkontoret |" in tekst
    assert "Hun kjenner meg.\n- Planeier har tillit\n- Har oversikt over tjenestene\n" in tekst
    for hemmelig in (plan.beslutning[0].begrunnelse, "fem tjenester", "NAV", "Fysio", "kornett"):
        assert hemmelig not in tekst


def test_the_consent_form_has_all_participants_who_are_not_out_rule_36():
    deltakere = tuple(
        replace(d, ut=date(2026, 6, 1)) if d.nummer == f.PER else d for d in planer.vanlig().deltaker
    )
    tabell = aapne(lag("samtykke", replace(planer.saken(), deltaker=deltakere))).tables[1]
    assert [rad.cells[0].text.split("\n")[0] for rad in tabell.rows] == ["Hvem", "Kari Fiktiv", "Ola Fiktiv"]
    lang = aapne(lag("samtykke", planer.lang())).tables[1]
    assert len(lang.rows) == 31


def test_the_consent_form_shows_the_areas_that_hold_and_both_parents_sign_for_a_child_rule_34():
    grunn = planer.saken()
    mor = f.lag_deltaker(nummer=4, navn="Mor Fiktiv", tilknytning="foresatt")
    plan = replace(
        grunn,
        planeier=f.lag_person(fodselsdato=date(2012, 1, 1)),
        deltaker=(*grunn.deltaker, mor),
        samtykke=(f.lag_samtykke(), f.lag_samtykke(nummer=2, deltaker=1, omraader=("bolig", "okonomi"))),
    )
    tekst = docx_tekst(lag("samtykke", plan))
    assert "☐ hele planen / ☐ bare: / – Bolig / – Økonomi" in tekst
    assert (
        "Mor Fiktiv / fysioterapeut, Fysioterapitjenesten / Kan lese | Har foreldreansvar og ser planen uten"
        in tekst
    )
    assert "| Sted og dato | Underskrift |\n|  |  / Mor Fiktiv, foresatt |\n|  |  / Foresatt |\n" in tekst
    assert "## Barnets eget syn" in tekst and "## Barnets eget syn" not in docx_tekst(lag("samtykke"))


def test_the_overview_agrees_with_the_decision_that_opens_and_closes_rule_38():
    """Kari consented, Ola withdrew, Per was never asked."""
    tabeller = aapne(lag("tilgang", **UTSTEDT)).tables
    ser, ser_ikke = ([rad.cells[0].text.split("\n")[0] for rad in t.rows[1:]] for t in tabeller[:2])
    assert ser == ["Nora Eksempel", "Siri Prøve", "Mads Fiktiv", "Kari Fiktiv"]
    assert ser_ikke == ["Ola Fiktiv", "Per Fiktiv"]


@pytest.mark.parametrize("status", ["utkast", "til_uttalelse"])
@pytest.mark.parametrize("variant", DOKUMENTER["plan"].varianter)
def test_a_proposal_ends_with_a_reply_slip_and_no_other_plan_has_one_rule_55(status, variant):
    plan = replace(planer.saken(), hode=f.lag_utkast(status=status, uttalelsesfrist=date(2026, 6, 15)))
    tekst = docx_tekst(lag("plan", plan, variant=variant, **UTSTEDT))
    slipp = tekst.partition("Svarslipp: klipp her")[2]
    assert "FORSLAG" in tekst and "| Svarfrist | 15. juni 2026 |" in tekst
    assert "Svarfrist: 15. juni 2026." in slipp and "Nora Eksempel |\nSvaret sendes til Siri Prøve" in slipp
    assert slipp.count("____") == 3 and slipp.endswith("Prøvedal kommune.\n")
    for annen in ("aktiv", "i_bero", "avsluttet", "arkivert"):
        gjeldende = replace(planer.saken(), hode=f.lag_hode(status=annen))
        assert "Svarslipp" not in docx_tekst(lag("plan", gjeldende, variant=variant, **UTSTEDT))
    gammel = docx_tekst(lag("plan", plan, variant=variant, gjaldt=date(2026, 2, 1), **UTSTEDT))
    assert "Svarslipp" not in gammel


def test_comments_are_in_the_long_plan_only_and_proposals_are_marked_in_both_rules_81_82():
    """Rules 81, 82: author and date are kept, and nobody takes a proposal for an agreement."""
    lang, kort = (docx_tekst(lag("plan", variant=v, **UTSTEDT)) for v in ("utfyllende", "kort"))
    assert "Kari Fiktiv, 04.05.2026: Boligen har ikke heis." in lang
    assert "Nora Eksempel, 06.05.2026: Det går bra." in lang
    assert "Boligen har ikke heis." not in kort and "Det går bra." not in kort
    for tekst in (lang, kort):
        assert "### Mål 3: Lære å sykle forslag fra Kari Fiktiv" in tekst
        assert "3.1 Låne en sykkel forslag fra Kari Fiktiv" in tekst


def test_the_plan_tells_who_coordinates_what_to_consider_who_else_helps_and_what_changes_when():
    """Rules 51, 60, 67 and § 6.9, andre tjenester; a plan with none of it has none of the headings."""
    tekst = docx_tekst(lag("plan", **UTSTEDT))
    for linje in (
        "| Plankoordinator | Siri Prøve / Helse- og sosialkontoret / Telefon 55\u00a000\u00a000\u00a000 / "
        "Stedfortreder: Eli Prøve, 55 00 00 02 |\n"
        "| Koordinator | Mads Fiktiv, NAV, telefon 55\u00a000\u00a000\u00a003 |",
        "## Å ta hensyn til\n| Tilrettelegging | Korte møter, og pause |\n",
        "| Korpset | Henter på torsdager | 55 00 00 08 |",
        "## Overganger\n- 20. august 2026: fra skole til arbeid. Praksisplass søkes nå.",
    ):
        assert linje in tekst
    vanlig = docx_tekst(lag("plan", planer.vanlig(), **UTSTEDT))
    assert not re.search("## (Å ta hensyn til|Overganger|Andre som hjelper)", vanlig)


@pytest.mark.parametrize("variant", DOKUMENTER["plan"].varianter)
def test_every_plan_says_that_it_gives_no_right_of_its_own_rule_64(variant):
    tekst = docx_tekst(lag("plan", variant=variant, **UTSTEDT))
    lettlest = "Planen gir meg ikke rett til mer hjelp enn lovene gir."
    hel = "Planen gir ikke i seg selv større rett til tjenester"
    assert (lettlest if variant == "lettlest" else hel) in tekst


def test_the_guide_tells_who_sees_the_plan_and_how_to_complain_by_the_legal_basis_rules_38_148():
    """Rule 148: in plain language; Kari consented, Ola withdrew, Per was never asked (rule 38)."""
    for kode, uker in (("pbrl_2_5", 4), ("sotjl_28", 3)):
        tekst = docx_tekst(lag("veiledning", grunnlag=planer.grunnlag(kode), **UTSTEDT))
        assert f"Gjør det innen {uker} uker etter" in tekst and "Statsforvalteren" in tekst
    assert "- Kari Fiktiv, " in tekst and "Ola Fiktiv" not in tekst and "Per Fiktiv" not in tekst


def test_the_easy_plan_has_the_own_words_before_all_else_and_the_telephone_on_it_rules_61_128():
    tekst = docx_tekst(lag("plan", variant="lettlest", **UTSTEDT))
    overskrifter = [linje for linje in tekst.splitlines() if linje.startswith("## ")]
    assert overskrifter[:2] == ["## Hva er viktig for meg", "## Hvem kan jeg ringe?"]
    assert "Jeg vil bo for meg selv, og bestemme når jeg står opp." in tekst
    assert "Telefon 55\u00a000\u00a000\u00a000" in tekst and "Ola Fiktiv" not in tekst


def test_lines_to_write_on_are_lines_and_not_one_at_the_bottom():
    """Word and LibreOffice draw equal borders of neighbours once, below the last of them."""
    linjer = [a for a in aapne(lag("anmodning", variant="blank")).paragraphs if "Skrivelinje" in a.style.name]
    par = [(a.style.name, b.style.name) for a, b in pairwise(linjer[:4])]
    assert all(a != b for a, b in par)
