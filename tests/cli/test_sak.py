"""From an oral request to a draft of a plan, and what the case says on the way (rules 1–22, 132, 135)."""

import json
import re
import shlex

import pytest

from ipkit.domain.innstillinger import Innstillinger
from ipkit.rettsdata import les_rettsdata
from tests.cli.harness import Ipkit

SAK = (
    "sak", "ny", "--navn", "Tor Vik", "--fodselsdato", "1979-03-04", "--dato", "2026-04-20", "--kanal",
    "muntlig", "--tekst", "Trenger hjelp", "--formidlet-av", "paarorende", "--formidler-navn", "Siv Vik",
)  # fmt: skip
BESLUTNING = 'sak beslutning 2 --utfall innvilget --rettsgrunnlag pbrl_2_5 --begrunnelse "Langvarig behov"'


@pytest.fixture
def sak(ipkit: Ipkit) -> Ipkit:
    """A case, number 2, beside the issue's active plan."""
    ipkit.ok(*SAK)
    return ipkit


def koder(ipkit: Ipkit, dato: str | None = None, plan: str = "2") -> list[str]:
    funn = json.loads(ipkit.ok("mangler", plan, "--json", dato=dato).ut)
    return [f["kode"] for f in funn["mangler"]]


def test_an_oral_request_becomes_a_draft_with_the_same_number(sak: Ipkit) -> None:
    for linje in (
        "sak onske 2 --svar ja",
        "sak informasjon 2 --informant KE --temaer hva_ip_er,muligheter_og_grenser",
        "sak vurdering 2 --vurdert-av KE --antall-tjenester 3 --varighet-maaneder 24",
        BESLUTNING,
        "sak endre-beslutning 2 1 --underrettet 2026-06-01",
        'sak start 2 --fra 2026-06-01 --til 2027-06-01 --koordinator "Ola Hansen"',
    ):
        sak.ok(*shlex.split(linje))

    assert sak.sporr("SELECT dato, kanal, tekst, formidlet_av, formidler_navn FROM henvendelse") == [
        ("2026-04-20", "muntlig", "Trenger hjelp", "paarorende", "Siv Vik")
    ]  # rules 1, 2
    assert sak.sporr("SELECT dato, informant, temaer FROM informasjon") == [
        ("2026-06-01", "KE", "hva_ip_er,muligheter_og_grenser")
    ]  # rule 5
    assert sak.sporr("SELECT nummer, status, fra FROM plan WHERE nummer = 2") == [(2, "utkast", "2026-06-01")]
    handlinger = [h for (h,) in sak.sporr("SELECT navn FROM handling WHERE plan = 2 ORDER BY utgave")]
    assert handlinger == [
        "sak ny", "sak onske", "sak informasjon", "sak vurdering", "sak beslutning", "sak endre-beslutning",
        "sak start",
    ]  # fmt: skip


def test_a_person_has_one_case_or_plan(sak: Ipkit) -> None:
    """Rule 49 holds across cases and plans; a refused case is no plan."""
    assert sak(*SAK).kode == 6
    assert sak("ny-plan", *SAK[2:6], "--koordinator", "Ola").kode == 6
    sak.ok("sak", "onske", "2", "--svar", "ja")
    sak.ok(*shlex.split(BESLUTNING.replace("innvilget", "avslaatt")))
    assert sak.ok(*SAK).ut == "3\n"


def test_a_new_plan_for_somebody_with_a_case_is_pointed_to_the_case(sak: Ipkit) -> None:
    ny_plan = ("ny-plan", *SAK[2:6], "--koordinator", "Ola")
    ventet = (
        "IP-R49: Det finnes alt en åpen sak for samme person: sak 2. Fortsett den: ipkit sak {} 2. "
        "Er det en annen person, skriv hvorfor med --annen-person\n"
    )
    assert sak(*ny_plan).feil == ventet.format("vis")
    sak.ok("sak", "onske", "2", "--svar", "ja")
    sak.ok(*shlex.split(BESLUTNING))
    assert sak(*ny_plan).feil == ventet.format("start")


def test_a_complaint_that_is_upheld_waits_for_a_new_decision(sak: Ipkit) -> None:
    """Rule 20."""
    sak.ok("sak", "onske", "2", "--svar", "ja")
    sak.ok(*shlex.split(BESLUTNING.replace("innvilget", "avslaatt")))
    sak.ok("sak", "klage", "2", "--kategori", "ikke_plan", "--beslutning", "1")
    assert "IP-M20" in koder(sak)
    sak.ok("sak", "klageutfall", "2", "1", "--klageutfall", "medhold", "--avgjort", "2026-06-01")
    assert [k for k in koder(sak) if k.startswith("IP-M20")] == ["IP-M20M"]
    sak.ok(*shlex.split(BESLUTNING), "--klage", "1")
    assert [k for k in koder(sak) if k.startswith("IP-M20")] == []
    assert sak.sporr("SELECT status FROM plan WHERE nummer = 2") == [("innvilget",)]


def test_without_a_plan_the_coordinator_and_the_minutes_are_missed(sak: Ipkit) -> None:
    """Rules 18, 19, 50, 108; a no to a plan has a next step of its own (rule 6)."""
    sak.ok("sak", "onske", "2", "--svar", "nei")
    assert "IP-M06N" in koder(sak)
    sak.ok("sak", "uten-plan", "2", "--ansvarsgruppe", "ja")
    assert koder(sak) == []
    sak.ok(
        "mote", "ny", "2", "--type", "ansvarsgruppe", "--dato", "2026-04-20", "--tid", "10:00", "--sted", "A"
    )
    assert koder(sak, "2026-05-04") == []
    assert koder(sak, "2026-05-05") == ["IP-M108"]
    sak.endre("UPDATE plan SET ansvarsgruppe = 0 WHERE nummer = 2")
    assert koder(sak, "2026-05-04") == ["IP-M50"]


def test_every_open_case_is_in_the_morning_list_with_its_next_step(sak: Ipkit) -> None:
    """Nobody falls out of the list, whoever answered for now (rules 6, 11, 13, 15, 20)."""

    def neste() -> tuple[str, str]:
        rader = [r.split("\t") for r in sak.ok("arbeidsliste").ut.splitlines()]
        return next(((r[3], r[5]) for r in rader if r[0] == "2"), ("", ""))

    sak.ok("sak", "forelopig-svar", "2", "1")
    assert neste() == ("ønsket om plan er ikke avklart", "ipkit sak onske 2")
    sak.ok("sak", "onske", "2", "--svar", "ikke_naa", "--spor-igjen", "2026-09-01")
    assert neste() == ("", "")
    sak.ok("sak", "onske", "2", "--svar", "nei")
    assert neste() == ("planeier ønsker ikke plan", "ipkit sak uten-plan 2")
    sak.ok("sak", "onske", "2", "--svar", "ja")
    assert neste() == ("skal vurderes", "ipkit sak vurdering 2")
    sak.ok("sak", "vurdering", "2", "--vurdert-av", "KE", "--kriterier", "Usikkert")
    assert neste() == ("venter på beslutning", "ipkit sak beslutning 2")
    sak.ok(*shlex.split(BESLUTNING))
    meddel = "ipkit sak endre-beslutning 2 1 --underrettet ÅÅÅÅ-MM-DD"
    assert neste() == ("planeier har ikke fått beslutning 1; innvilget, ikke startet", meddel)
    sak.ok("sak", "endre-beslutning", "2", "1", "--underrettet", "2026-06-01")
    assert neste() == ("innvilget, ikke startet", "ipkit sak start 2")
    sak.ok("sak", "klage", "2", "--kategori", "annet")
    assert neste()[1] == "ipkit sak klageutfall 2 1"


def test_a_question_waits_until_it_is_answered(ipkit: Ipkit) -> None:
    """Rule 132."""
    ipkit.ok("sak", "sporsmaal", "1", "--tekst", "Når flytter jeg?", "--dato", "2026-05-20")
    assert "IP-M132" in koder(ipkit, plan="1")
    ipkit.ok("sak", "besvar", "1", "1", "--besvart", "2026-05-30")
    assert "IP-M132" not in koder(ipkit, plan="1")


def test_a_new_plan_records_that_the_person_wants_it(ipkit: Ipkit) -> None:
    """Rule 6, § 6.9."""
    assert ipkit.sporr("SELECT plan, svar FROM onske") == [(1, "ja")]


def test_the_answer_is_due_a_month_after_the_request(sak: Ipkit) -> None:
    """Rule 15, on its boundary day, as a finding and in the morning list."""
    assert "IP-M15" not in koder(sak, "2026-05-20")
    assert "IP-M15" in koder(sak, "2026-05-21")
    venter = "henvendelse 1 er ikke besvart; ønsket om plan er ikke avklart"
    linje = f"2\tTor Vik\tkoordinerende enhet\t{venter}\t1\tipkit sak forelopig-svar 2 1\t\n"
    assert linje not in sak.ok("arbeidsliste", dato="2026-05-20").ut
    assert linje in sak.ok("arbeidsliste", dato="2026-05-21").ut
    sak.ok("sak", "forelopig-svar", "2", "1")
    assert "IP-M15" not in koder(sak, "2026-05-21")
    assert linje not in sak.ok("arbeidsliste", dato="2026-05-21").ut


def test_the_month_is_the_one_of_the_law() -> None:
    frister = {f.kode: f.maaneder for f in les_rettsdata().saksfrister}
    assert Innstillinger().forelopig_svar_maaneder == frister["forelopig_svar"]


def test_not_now_comes_back_on_its_day(sak: Ipkit) -> None:
    sak.ok("sak", "onske", "2", "--svar", "ikke_naa", "--spor-igjen", "2026-09-01")
    assert "IP-M06I" not in koder(sak, "2026-08-31")
    assert "IP-M06I" in koder(sak, "2026-09-01")
    assert "spør planeier igjen" in sak.ok("arbeidsliste", dato="2026-09-01").ut
    assert "\tspør planeier igjen" not in sak.ok("arbeidsliste", dato="2026-08-31").ut


@pytest.mark.parametrize(
    ("valg", "ventet"),
    [
        ("--antall-tjenester 1", {"IP-M08"}),
        ("--antall-tjenester 2 --varighet-maaneder 12", set()),
        ("--varighet-maaneder 11", {"IP-M09"}),
        ('--varighet-maaneder 3 --unntak "Lindrende behandling"', set()),
    ],
)
def test_few_services_or_a_short_time_are_findings(sak: Ipkit, valg: str, ventet: set[str]) -> None:
    """Rules 8, 9."""
    sak.ok("sak", "onske", "2", "--svar", "ja")
    sak.ok("sak", "vurdering", "2", "--vurdert-av", "KE", *shlex.split(valg))
    assert {"IP-M08", "IP-M09"} & set(koder(sak)) == ventet


def test_a_request_says_why_who_helps_whom_they_want_and_is_signed(sak: Ipkit) -> None:
    """Rule 3."""
    assert "IP-M03" in koder(sak)
    assert (
        "Henvendelse 1 sier ikke hvorfor planeier vil ha plan, hvem som hjelper planeier i dag og hvem "
        "planeier ønsker som koordinator.\t"
    ) in sak.ok("mangler", "2").ut
    sak.ok("sak", "henvendelse", "2", "--nummer", "1", "--kanal", "skriftlig")
    assert "Den er ikke underskrevet av planeier eller den som representerer" in sak.ok("mangler", "2").ut
    sak.ok("sak", "henvendelse", "2", "--nummer", "1", "--hvorfor", "Mange", "--hjelp-i-dag", "NAV")
    assert "Henvendelse 1 sier ikke hvem planeier ønsker som koordinator. Den er" in sak.ok("mangler", "2").ut
    sak.ok(
        "sak", "henvendelse", "2", "--nummer", "1", "--hvorfor", "Mange tjenester", "--hjelp-i-dag", "NAV",
        "--onsket-koordinator", "Ola", "--underskrevet-av", "planeier",
    )  # fmt: skip
    assert "IP-M03" not in koder(sak)


def test_one_answer_of_an_assessment_is_put_right_and_an_empty_one_is_none_rule_7(sak: Ipkit) -> None:
    sak.ok("sak", "onske", "2", "--svar", "ja")
    foer = sak.innhold()
    resultat = sak("sak", "vurdering", "2", "--vurdert-av", "KE")
    assert (resultat.kode, resultat.feil) == (
        6,
        "IP-R07: Vurderingen sier ingenting. Svar på minst ett av punktene, for eksempel --kriterier eller "
        "--samordningsbehov, eller i en fil: ipkit sak vurdering 2 --skjelett\n",
    )
    assert sak("sak", "vurdering", "2", "--nummer", "1", "--kriterier", "Ja").kode == 3
    assert sak.innhold() == foer
    sak.ok("sak", "vurdering", "2", "--vurdert-av", "KE", "--kriterier", "Uklart", "--antall-tjenester", "1")
    assert "ipkit sak vurdering 2 --nummer 1" in sak.ok("mangler", "2").ut
    assert sak("sak", "vurdering", "2", "--nummer", "1").kode == 2
    sak.ok("sak", "vurdering", "2", "--nummer", "1", "--antall-tjenester", "3")
    assert sak.sporr("SELECT nummer, kriterier, antall_tjenester FROM vurdering") == [(1, "Uklart", 3)]


def test_whoever_takes_an_oral_request_is_asked_what_it_says_and_no_more(tomt: Ipkit) -> None:
    svar = ["Tor Vik", "1979-03-04", "", "muntlig", "Ønsker hjelp", "", "", "", "", ""]
    resultat = tomt.ok("sak", "ny", stdin="\n".join(svar) + "\n", terminal=True)
    spurt = re.findall(r"([A-ZÅ][^:(]*?\??) ?(?:\([^)]*\))? ?(?:\[[^]]*\])?: ", resultat.feil)
    assert spurt == [
        "Planeiers navn",
        "Fødselsdato",
        "Dato",
        "Kanal",
        "Henvendelsen",
        "Formidlet av",
        "Hvorfor planeier vil ha plan",
        "Hvem som hjelper planeier i dag",
        "Hvem planeier ønsker som koordinator",
        "Har planeier en plan et annet sted?",
    ]


@pytest.mark.parametrize("skjema", ["anmodning", "kartlegging", "evaluering", "taushetserklaering"])
def test_a_blank_form_needs_no_plan_and_goes_to_nobody(tomt: Ipkit, skjema: str) -> None:
    resultat = tomt.ok("eksporter", f"{skjema}.html", "--variant", "blank")
    assert resultat.feil == f"Skrev {skjema}.html, arbeidskopi.\n"
    assert (f"eksporter {skjema} blank",) in tomt.sporr("SELECT handling FROM logg WHERE kjede = 0")
    assert (
        tomt("eksporter", "til.docx", "--dokument", skjema, "--variant", "blank", "--mottaker", "1").kode == 2
    )
    assert tomt("eksporter", "plan.docx", "--variant", "blank").kode == 2
    assert tomt("eksporter", f"{skjema}.html", "--variant", "blank").kode == 0


def test_a_need_that_a_provider_found_is_told_to_koordinerende_enhet(sak: Ipkit) -> None:
    """Rule 4."""
    sak.ok(
        "sak", "henvendelse", "2", "--slag", "melding_om_behov", "--dato", "2026-05-30", "--kanal",
        "skriftlig", "--tekst", "Fysioterapeuten ser behov", "--formidlet-av", "tjenesteyter",
    )  # fmt: skip
    assert "Behovet i henvendelse 2 er ikke meldt til koordinerende enhet." in sak.ok("mangler", "2").ut
    sak.ok("sak", "henvendelse", "2", "--nummer", "2", "--meldt-ke", "2026-06-01")
    assert "IP-M04" not in koder(sak)


def test_a_point_of_the_assessment_without_an_answer_is_named(sak: Ipkit) -> None:
    """Rule 7: all seven."""
    sak.ok("sak", "onske", "2", "--svar", "ja")
    sak.ok("sak", "vurdering", "2", "--vurdert-av", "KE", "--kriterier", "Oppfylt")
    assert (
        "Vurdering 1 sier ikke noe om: behov for samordning, kritiske overganger, aktive tjenester, omfang "
        "og tiltak i dag, samarbeidsparter i og utenfor kommunen, planeiers ønsker, ønsket koordinator.\t"
    ) in sak.ok("mangler", "2").ut
    sak.ok(
        "sak", "vurdering", "2", "--vurdert-av", "KE", "--kriterier", "Ja", "--samordningsbehov", "Ja",
        "--kritiske-overganger", "Ingen", "--aktive-tjenester", "To", "--samarbeidsparter", "NAV",
        "--planeiers-onsker", "Ro", "--onsket-koordinator", "Ola",
    )  # fmt: skip
    assert "IP-M07" not in koder(sak)


@pytest.mark.parametrize(
    ("svar", "neste"),
    [
        ("ja", "Neste steg: ipkit sak vurdering 2"),
        ("nei", "Gi koordinator eller ansvarsgruppe uten plan (ipkit sak uten-plan 2), eller avslutt saken."),
        ("ikke_naa", "Planeier spørres igjen 01.09.2026."),
    ],
)
def test_what_comes_after_the_wish_is_said(sak: Ipkit, svar: str, neste: str) -> None:
    """Rule 6."""
    valg = ("--spor-igjen", "2026-09-01") if svar == "ikke_naa" else ()
    assert sak.ok("sak", "onske", "2", "--svar", svar, *valg).feil.endswith(f"sak 2. {neste}\n")


def test_a_complaint_after_the_deadline_is_registered_and_said_to_be_late(sak: Ipkit) -> None:
    """Rules 14, 20: four weeks from the day the planeier was told, that day included."""
    sak.ok("sak", "onske", "2", "--svar", "ja")
    sak.ok(*shlex.split(BESLUTNING))
    klage = ("sak", "klage", "2", "--kategori", "ikke_plan", "--beslutning", "1", "--dato")
    assert "fristen" not in sak.ok(*klage, "2026-12-01", dato="2026-12-01").feil
    sak.ok("sak", "endre-beslutning", "2", "1", "--underrettet", "2026-06-01")
    assert "fristen" not in sak.ok(*klage, "2026-06-29", dato="2026-06-30").feil
    sen = sak.ok(*klage, "2026-06-30", dato="2026-06-30")
    assert (sen.ut, sen.feil.splitlines()[1]) == (
        "3\n",
        "Klagen kom etter fristen, 29.06.2026. Den som tok beslutningen, kan likevel ta den opp. Vurder det, "
        "og skriv hvorfor i svaret.",
    )


def test_a_group_without_a_plan_is_shown_by_its_name_and_lacks_no_period(sak: Ipkit) -> None:
    """Rule 19."""
    sak.ok("sak", "uten-plan", "2", "--ansvarsgruppe", "ja")
    ut = sak.ok("vis", "2").ut
    assert "\nHar ansvarsgruppe\n" in ut
    assert "Planperiode" not in ut
    assert koder(sak) == []


def test_a_granted_case_needs_a_coordinator_and_the_person_is_told(sak: Ipkit) -> None:
    """Rules 13, 17."""
    sak.ok("sak", "onske", "2", "--svar", "ja")
    sak.ok(*shlex.split(BESLUTNING))
    assert {"IP-M17", "IP-M13"} <= set(koder(sak))
    sak.ok("sak", "endre-beslutning", "2", "1", "--underrettet", "2026-06-01")
    assert "IP-M13" not in koder(sak)


def test_a_decision_that_ends_is_told_sixty_days_before(sak: Ipkit) -> None:
    """Rule 12."""
    sak.ok("sak", "onske", "2", "--svar", "ja")
    sak.ok(*shlex.split(BESLUTNING), "--til", "2026-12-31")
    assert "IP-M12" not in koder(sak, "2026-10-31")
    assert "IP-M12" in koder(sak, "2026-11-01")
    assert "beslutning 1 går ut" in sak.ok("arbeidsliste", dato="2026-11-01").ut
    sak.ok(*shlex.split(BESLUTNING.replace("innvilget", "forlenget")))
    assert "IP-M12" not in koder(sak, "2026-11-01")


def test_a_complaint_waits_until_it_is_sent_on_or_settled(ipkit: Ipkit) -> None:
    """Rule 20."""
    ipkit.ok("sak", "klage", "1", "--kategori", "ikke_medvirkning")
    assert "IP-M20" in koder(ipkit, plan="1")
    ipkit.ok("sak", "klageutfall", "1", "1", "--oversendt", "2026-06-01")
    assert "IP-M20" not in koder(ipkit, plan="1")


def test_coordinator_and_group_stand_without_a_plan(sak: Ipkit) -> None:
    """Rules 18, 19: participants, consent and meetings work, a plan document does not."""
    sak.ok("sak", "uten-plan", "2", "--koordinator", "Ola Hansen", "--ansvarsgruppe", "ja")
    sak.ok("deltaker", "ny", "2", "--navn", "Per Lie", "--tjeneste", "Skolen")
    sak.ok("mote", "ny", "2", "--type", "ansvarsgruppe", "--dato", "2026-09-01")
    assert sak.sporr("SELECT status, ansvarsgruppe FROM plan WHERE nummer = 2") == [("uten_plan", 1)]
    resultat = sak("eksporter", "plan.docx", "--plan", "2")
    assert (resultat.kode, resultat.feil) == (
        6,
        "IP-R55: Sak 2 har ingen plan ennå. Start planarbeidet: ipkit sak start 2\n",
    )
    assert sak.filer() == set()


def test_an_unknown_legal_basis_is_refused_with_the_codes(sak: Ipkit) -> None:
    sak.ok("sak", "onske", "2", "--svar", "ja")
    foer = sak.innhold()
    resultat = sak(*shlex.split(BESLUTNING.replace("pbrl_2_5", "loven")))
    assert (resultat.kode, "pbrl_2_5" in resultat.feil, sak.innhold() == foer) == (2, True, True)


def test_the_case_is_for_planeier_and_koordinator_only(ipkit: Ipkit) -> None:
    """A participant's file of the plan holds nothing of it; the planeier's own does."""
    ipkit.ok("sak", "sporsmaal", "1", "--tekst", "Kanarifugl i saken")
    ipkit.ok("sak", "klage", "1", "--kategori", "annet", "--tekst", "Kanarifugl i saken")
    for mottaker, ventet in (("1", 0), ("planeier", 2)):
        for endelse in ("yaml", "json"):
            fil = f"plan{mottaker}.{endelse}"
            ipkit.ok("eksporter", fil, "--plan", "1", "--mottaker", mottaker)
            assert (ipkit.mappe / fil).read_text("utf-8").count("Kanarifugl") == ventet


def test_cases_are_listed_with_the_day_of_their_request(sak: Ipkit) -> None:
    saker = json.loads(sak.ok("sak", "liste", "--json").ut)
    assert saker == {
        "skjema": 1,
        "saker": [
            {
                "plan": 2,
                "navn": "Tor Vik",
                "fodselsdato": "1979-03-04",
                "status": "henvendelse",
                "koordinator": None,
                "mottatt": "2026-04-20",
                "dager_ventet": 42,
                "svarfrist": "2026-05-20",
            }
        ],
    }
    sak.ok("sak", "forelopig-svar", "2", "1")
    assert json.loads(sak.ok("sak", "liste", "--json").ut)["saker"][0]["svarfrist"] is None


@pytest.mark.parametrize(
    ("lov", "linjer"),
    [
        ("pbrl_2_5", ("  Rettsgrunnlag: pbrl. § 2-5", "Fristen er 4 uker fra", "Siste dag er 22.06.2026.")),
        ("sotjl_28", ("  Rettsgrunnlag: sosialtjenesteloven § 28, jf. § 33", "Fristen er 3 uker fra")),
        ("nav_15", ("Klageinstans og klagefrist etter NAV-loven § 15 er ikke avklart. Spør",)),
    ],
)
def test_the_case_says_how_a_decision_is_complained_of(sak: Ipkit, lov: str, linjer: tuple[str, ...]) -> None:
    """Rules 13, 14: body and deadline by the law of the decision, and nothing where nobody has read it."""
    sak.ok("sak", "onske", "2", "--svar", "ja")
    dato = ("--dato", "2026-05-25", "--underrettet", "2026-05-25")
    sak.ok(*shlex.split(BESLUTNING.replace("pbrl_2_5", lov)), *dato)
    vist = sak.ok("sak", "vis", "2").ut
    assert [x for x in linjer if x not in vist] == []


@pytest.mark.parametrize(("kommando", "svar"), [("vurdering", "Ola Hansen"), ("beslutning", "innvilget")])
def test_an_assessment_and_a_decision_that_were_broken_off_are_taken_up_again(
    sak: Ipkit, kommando: str, svar: str
) -> None:
    assert sak("sak", kommando, "1", stdin=f"{svar}\n", terminal=True).kode == 1
    igjen = sak("sak", kommando, "1", stdin="fortsett\n", terminal=True)
    assert "Du har 1 svar fra 01.06.2026" in igjen.feil and f": {svar}\n" in igjen.feil
