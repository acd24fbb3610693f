"""historikk, sammenlign, angre, merk-feil, and --versjon (rules 57, 58; design D9, D11)."""

import json
from datetime import datetime
from typing import Any

import pytest

from tests.cli.harness import NAA, Ipkit

NAAR = NAA.astimezone().strftime("%d.%m.%Y %H:%M")
HEMMELIG = "Xylofonkvittering"
UAVTALT = "Endret uten avtale med planeier"


@pytest.fixture
def endret(ipkit: Ipkit) -> Ipkit:
    """Version 10: the goal has another text."""
    ipkit.ok("maal", "endre", "1", "1", "--tekst", "Flytte nær søsteren")
    return ipkit


def versjoner(ipkit: Ipkit, *valg: str) -> list[dict[str, Any]]:
    liste: list[dict[str, Any]] = json.loads(ipkit.ok("historikk", "1", *valg, "--json").ut)["versjoner"]
    return liste


def avvist(ipkit: Ipkit, *kommando: str, **valg: Any) -> tuple[int, str]:
    """Code and sentence of an act that is refused, with nothing written."""
    foer = ipkit.innhold()
    resultat = ipkit(*kommando, **valg)
    assert ipkit.innhold() == foer
    assert resultat.ut == ""
    return resultat.kode, resultat.feil


def test_history_lists_who_did_what_and_when_without_contents(endret: Ipkit) -> None:
    liste = endret.ok("historikk", "1", "--antall", "3")

    assert liste.ut == (
        "Versjon\tNår\tHvem\tHva\tEndret\n"
        f"10\t{NAAR}\tproveperson\tEndret mål\tMål 1 (Mål, {UAVTALT})\n"
        f"9\t{NAAR}\tproveperson\tNytt møte\tny: Møte 1; ny: Møtedeltaker 1.1; ny: Møtedeltaker 1.2; "
        "ny: Møtedeltaker 1.3; ny: Sak på møte 1.1; ny: Sak på møte 1.2; ny: Sak på møte 1.3\n"
        f"8\t{NAAR}\tproveperson\tSatte planen i verk\t"
        "Planen (Status, Sendt til uttalelse, Iverksatt, Neste evaluering, Neste revisjon); "
        "ny: Tilslutning 1\n"
    )
    assert liste.feil == "Viser 3 av 10 versjoner. Se alle ved å utelate --antall.\n"
    assert endret.siste_logg() == ("historikk", "utført")


def test_history_as_json_has_stable_keys(endret: Ipkit) -> None:
    (siste,) = versjoner(endret, "--antall", "1")

    assert siste == {
        "versjon": 10,
        "tidspunkt": "2026-06-01T10:00:00.000+00:00",
        "dato": "2026-06-01",
        "utfort_av": "proveperson",
        "paa_vegne_av": None,
        "handling": "maal endre",
        "hva": "Endret mål",
        "grunn": None,
        "endringer": [
            {
                "element": "maal/1",
                "navn": "Mål 1",
                "hva": "endret",
                "felter": [
                    {"felt": "tekst", "ledetekst": "Mål"},
                    {"felt": "uavtalt", "ledetekst": UAVTALT},
                ],
            }
        ],
    }
    assert datetime.fromisoformat(siste["tidspunkt"]) == NAA


def test_on_whose_behalf_is_told(ipkit: Ipkit) -> None:
    ipkit.ok("--utfort-av", "Siri Moe", "endre-plan", "1", "--bakgrunn", "Flyttet hjem.")

    assert f"\t{NAAR}\tproveperson, på vegne av Siri Moe\tEndret planen\tny: Bakgrunn\n" in (
        ipkit.ok("historikk", "1").ut
    )


def test_two_versions_are_compared_field_by_field(endret: Ipkit) -> None:
    assert endret.ok("sammenlign", "1", "9", "10").ut == (
        "Plan 1: versjon 9 (01.06.2026) → versjon 10 (01.06.2026)\n"
        "\n"
        "Mål 1\n"
        "  Mål: Flytte til egen leilighet → Flytte nær søsteren\n"
        f"  {UAVTALT}: (tomt) → 01.06.2026\n"
    )
    assert endret.siste_logg() == ("sammenlign", "utført")
    assert endret.sporr("SELECT felter FROM logg WHERE handling = 'sammenlign'") == [("utgave=9,10",)]
    assert endret.ok("sammenlign", "1", "9", "9").ut.endswith("\nIngenting er ulikt.\n")
    assert json.loads(endret.ok("sammenlign", "1", "10", "9", "--json").ut) == {
        "skjema": 1,
        "endringer": [
            {
                "element": "maal/1",
                "navn": "Mål 1",
                "hva": "endret",
                "felter": [
                    {
                        "felt": "tekst",
                        "ledetekst": "Mål",
                        "foer": "Flytte nær søsteren",
                        "etter": "Flytte til egen leilighet",
                    },
                    {"felt": "uavtalt", "ledetekst": UAVTALT, "foer": "2026-06-01", "etter": None},
                ],
            }
        ],
    }


def test_a_plan_is_shown_as_it_was_and_says_so(endret: Ipkit) -> None:
    gammel = endret.ok("vis", "1", "--versjon", "5").ut

    assert gammel.startswith("TIDLIGERE VERSJON 5: slik planen var 01.06.2026\nPlan 1: Kari Nordmann")
    assert "Flytte til egen leilighet" in gammel
    assert "Neste steg" not in gammel and "Møter" not in gammel
    assert "TIDLIGERE" not in endret.ok("vis", "1", "--versjon", "10").ut
    assert json.loads(endret.ok("vis", "1", "--versjon", "5", "--json").ut)["utgave"] == 5
    assert endret.siste_logg() == ("vis", "utført")


@pytest.mark.parametrize(
    "kommando",
    [("vis", "1", "--versjon", "99"), ("sammenlign", "1", "3", "99"),
     ("eksporter", "x.docx", "--plan", "1", "--versjon", "99")],
)  # fmt: skip
def test_a_version_that_never_was_is_not_found(ipkit: Ipkit, kommando: tuple[str, ...]) -> None:
    assert avvist(ipkit, *kommando) == (
        3, "IP-N01: Plan 1 har ingen versjon 99. Se versjonene med: ipkit historikk 1\n",
    )  # fmt: skip
    assert ipkit.filer() == set()


def test_any_version_is_exported_as_it_was_and_marked(endret: Ipkit) -> None:
    endret.ok("eksporter", "gammel.html", "--plan", "1", "--versjon", "9", "--mottaker", "1")
    endret.ok("eksporter", "gammel.yaml", "--plan", "1", "--versjon", "9")
    html = (endret.mappe / "gammel.html").read_text(encoding="utf-8")
    yaml = (endret.mappe / "gammel.yaml").read_text(encoding="utf-8")

    assert "TIDLIGERE VERSJON" in html and "Slik planen var 1. juni 2026. Den er endret siden." in html
    assert "GJELDENDE" not in html
    assert yaml.startswith("# Tidligere versjon: slik planen var 01.06.2026.\n")
    for tekst in (html, yaml):
        assert "Flytte til egen leilighet" in tekst and "søsteren" not in tekst
    assert endret.sporr("SELECT utgave, mottaker FROM dokument") == [(9, "1")]
    assert endret.ok("eksporter", "ny.html", "--plan", "1", "--versjon", "10")
    assert "TIDLIGERE" not in (endret.mappe / "ny.html").read_text(encoding="utf-8")


def test_minutes_of_an_earlier_version_say_so_and_name_no_copies(endret: Ipkit) -> None:
    endret.ok("eksporter", "referat.html", "--plan", "1", "--mote", "1", "--versjon", "9")
    html = (endret.mappe / "referat.html").read_text(encoding="utf-8")

    assert "TIDLIGERE VERSJON" in html and "brevpost" not in html


def test_consent_to_an_earlier_version_is_judged_today(endret: Ipkit) -> None:
    """Rules 24, 30: what somebody might have had in version 9 is withdrawn now."""
    endret.ok("samtykke", "trekk-tilbake", "1", "--deltaker", "1")

    kode, feil = avvist(endret, "eksporter", "x.docx", "--plan", "1", "--versjon", "9", "--mottaker", "1")
    assert (kode, feil[:7]) == (5, "IP-S03:")
    assert endret.siste_logg() == ("eksporter plan docx", "avvist IP-S03")


# Taking back ------------------------------------------------------------------------------------------


def test_the_last_act_is_taken_back_as_a_new_version_and_nothing_is_erased(endret: Ipkit) -> None:
    rader = endret.sporr("SELECT count(*) FROM historikk")[0][0]
    resultat = endret.ok("angre", "1", "--ja")

    assert resultat.ut == "10\n"
    assert resultat.feil == "Versjon 10 av plan 1 er tatt tilbake: Endret mål.\n"
    assert "Ingenting er ulikt." not in endret.ok("sammenlign", "1", "9", "10").ut
    assert endret.ok("sammenlign", "1", "9", "11").ut.endswith("\nIngenting er ulikt.\n")
    assert endret.sporr("SELECT count(*) FROM historikk")[0][0] == rader + 2
    assert versjoner(endret)[0]["handling"] == "angre: maal endre"
    assert versjoner(endret)[0]["hva"] == "Angret: endret mål"
    assert endret.sporr("SELECT count(*) FROM logg WHERE handling = 'angre: maal endre'") == [(1,)]
    endret.ok("register", "sjekk")


def test_what_the_act_made_is_taken_out_again(ipkit: Ipkit) -> None:
    ipkit.ok("angre", "1", "--ja")

    for tabell in ("mote", "motedeltaker", "sakspunkt"):
        assert ipkit.sporr(f"SELECT count(*) FROM {tabell}") == [(0,)]
    ipkit.ok("register", "sjekk")


SJEKK_ANGRE = [
    ((("samtykke", "trekk-tilbake", "1", "--ja"),), (), "bestemmer hvem som får se hva"),
    ((("samtykke", "trekk-tilbake", "1", "--deltaker", "1"),), (), "bestemmer hvem som får se hva"),
    ((("deltaker", "ta-ut", "1", "1"),), (), "bestemmer hvem som får se hva"),
    ((("maal", "endre", "1", "1", "--tekst", "Nytt"), ("angre", "1", "--ja")), (), "er selv en angring"),
    ((("merk-feil", "1", "maal/1", "--grunn", "Feil", "--ja"),), (), "kommer ikke tilbake"),
    (
        (
            ("maal", "endre", "1", "1", "--tekst", "Nytt"),
            ("eksporter", "p.docx", "--dokument", "plan", "--plan", "1", "--mottaker", "1"),
        ),
        (),
        "er sendt ut som dokument",
    ),
    ((("maal", "endre", "1", "1", "--tekst", "Nytt"),), ("--utfort-av", "Ola"), "er gjort av en annen"),
]


@pytest.mark.parametrize(("foerst", "globale", "melding"), SJEKK_ANGRE)
def test_what_is_not_taken_back_is_refused_and_nothing_is_written(
    ipkit: Ipkit, foerst: tuple[tuple[str, ...], ...], globale: tuple[str, ...], melding: str
) -> None:
    for kommando in foerst:
        ipkit.ok(*kommando)

    kode, feil = avvist(ipkit, *globale, "angre", "1", "--ja")
    assert (kode, feil[:8]) == (6, "IP-R58: ")
    assert melding in feil and feil.endswith("Se: ipkit historikk 1\n")
    assert ipkit.siste_logg() == ("angre", "avvist IP-R58")


def test_a_new_plan_has_nothing_to_take_back(tomt: Ipkit) -> None:
    tomt.ok("ny-plan", "--navn", "Nora Eksempel", "--fodselsdato", "1990-05-17", "--koordinator", "Siri Moe",
            "--fra", "2026-01-15", "--til", "2027-01-15")  # fmt: skip

    kode, feil = avvist(tomt, "angre", "--ja")
    assert (kode, "ikke noe å angre" in feil) == (6, True)


def test_a_closed_plan_is_read_only(ipkit: Ipkit) -> None:
    """Rule 137."""
    ipkit.endre("UPDATE plan SET status = 'avsluttet'")

    kode, feil = avvist(ipkit, "angre", "1", "--ja")
    assert (kode, feil[:9]) == (6, "IP-R137: ")


def test_a_planeier_who_was_changed_through_another_plan_since_is_not_set_back(ipkit: Ipkit) -> None:
    ipkit.ok("endre-plan", "1", "--telefon", "55 00 00 08")
    ipkit.endre("UPDATE person SET telefon = '55 00 00 09', version = version + 1")

    kode, feil = avvist(ipkit, "angre", "1", "--ja")
    assert (kode, "endret i en annen plan" in feil) == (4, True)


def test_in_a_script_taking_back_needs_ja(ipkit: Ipkit) -> None:
    assert avvist(ipkit, "angre", "1") == (
        2, "IP-K01: Dette tar tilbake det siste i planen. Bruk --ja hvis det er meningen.\n",
    )  # fmt: skip


def test_in_a_terminal_it_shows_what_and_asks(endret: Ipkit) -> None:
    foer = endret.innhold()
    nei = endret.ok("angre", "1", terminal=True, stdin="\n")
    assert nei.ut == "Ingenting er tatt tilbake.\n"
    assert nei.feil == (
        f"Det siste i plan 1: Endret mål, {NAAR}.\n"
        f"  Mål 1 (Mål, {UAVTALT})\nTa tilbake dette? (ja/nei) [nei]: "
    )
    assert endret.innhold() == foer
    assert endret.siste_logg() == ("angre (vis)", "utført")

    assert endret.ok("angre", "1", terminal=True, stdin="ja\n").ut == (
        "Versjon 10 av plan 1 er tatt tilbake: Endret mål.\n"
    )


# Marked as wrong --------------------------------------------------------------------------------------


@pytest.fixture
def merket(ipkit: Ipkit) -> Ipkit:
    """A goal that was about somebody else: marked in version 11, of versions 10 to 11."""
    ipkit.ok("maal", "endre", "1", "1", "--tekst", HEMMELIG, "--egne-ord", f"{HEMMELIG} er fin")
    ipkit.ok("merk-feil", "1", "mål/1", "--grunn", "Feil person", "--ja")
    return ipkit


def test_a_marked_text_is_in_no_view_list_or_file_of_any_version(merket: Ipkit) -> None:
    kommandoer = [
        ("vis", "1"), ("maal", "liste", "1"), ("mangler", "1"), ("arbeidsliste",), ("historikk", "1"),
        ("historikk", "1", "--json"), ("sammenlign", "1", "9", "10"),
        ("sammenlign", "1", "10", "11", "--json"),
        ("vis", "1", "--versjon", "10"), ("vis", "1", "--versjon", "10", "--json"),
    ]  # fmt: skip
    for n, versjon in enumerate(("9", "10", "11")):
        for endelse in ("docx", "html", "yaml", "json"):
            kommandoer.append(("eksporter", f"{n}.{endelse}", "--plan", "1", "--versjon", versjon))
    alt = "".join(sum(((r.ut, r.feil) for r in (merket.ok(*k) for k in kommandoer)), ()))
    for fil in merket.filer():
        if not fil.endswith(".docx"):
            alt += (merket.mappe / fil).read_text(encoding="utf-8")

    assert HEMMELIG not in alt
    assert "[feilregistrert]" in alt
    assert len(merket.filer()) == 12


def test_the_trail_of_a_mark_is_who_when_and_why_and_the_row_for_the_audit(merket: Ipkit) -> None:
    assert merket.ok("historikk", "1", "--antall", "1").ut.splitlines()[1] == (
        f"11\t{NAAR}\tproveperson\tMerket som feilregistrert: Feil person\tMål 1 (Mål, Planeiers egne ord, "
        "Status, Begrunnelse); tatt ut: Sak på møte 1.1"
    )
    assert (
        HEMMELIG in merket.sporr("SELECT innhold FROM historikk WHERE element='maal/1' AND utgave=10")[0][0]
    )
    assert HEMMELIG not in str(merket.sporr("SELECT * FROM logg"))
    merket.ok("register", "sjekk")


def test_the_right_text_is_written_afterwards(merket: Ipkit) -> None:
    merket.ok("maal", "endre", "1", "1", "--tekst", "Riktig mål")

    assert "Riktig mål (aktivt" in merket.ok("vis", "1").ut
    assert "Riktig mål" not in merket.ok("vis", "1", "--versjon", "10").ut


def test_taking_back_the_act_after_a_mark_does_not_bring_the_text_back(merket: Ipkit) -> None:
    merket.ok("maal", "endre", "1", "1", "--tekst", "Riktig mål")
    merket.ok("angre", "1", "--ja")

    assert merket.sporr("SELECT tekst FROM maal") == [("[feilregistrert]",)]


def test_a_plan_with_a_mark_goes_out_in_and_out_again_unchanged(merket: Ipkit, tmp_path: Any) -> None:
    merket.ok("eksporter", "ut.yaml", "--plan", "1")
    merket.ok("--register", str(tmp_path / "annet" / "r.db"), "register", "opprett")
    annet = ("--register", str(tmp_path / "annet" / "r.db"))
    merket.ok(*annet, "importer", "ut.yaml")
    merket.ok(*annet, "eksporter", "igjen.yaml", "--plan", "1")

    assert (merket.mappe / "ut.yaml").read_bytes() == (merket.mappe / "igjen.yaml").read_bytes()


def test_what_the_program_wrote_of_it_goes_along_and_where_people_did_is_told(ipkit: Ipkit) -> None:
    """The goal's text was put on the agenda of the meeting, by the program and by the planeier."""
    ipkit.ok("mote", "sak", "1", "1", "--tekst", "Flytte til egen leilighet, når?")
    assert ipkit.ok("merk-feil", "1", "Mål 1", "--grunn", "Feil", "--ja").feil == (
        "Merket som feilregistrert i plan 1: Mål 1.\n"
        "Tatt bort også der programmet hadde skrevet det: Sak på møte 1.1.\n"
        "Står fortsatt åpne: Tiltak 1.1, Tiltak 1.2. Skriv den riktige teksten på målet "
        "(ipkit maal endre 1), flytt dem (ipkit tiltak flytt 1), eller merk dem også.\n"
        "Den samme teksten står også i: sakspunkt/1.4. Skal den bort der, merk dem også.\n"
    )
    assert ipkit.ok("merk-feil", "1", "Sak på møte 1.4", "tiltak/1.1", "--grunn", "Feil", "--ja").ut == (
        "sakspunkt/1.4,tiltak/1.1\n"
    )
    assert ipkit.sporr("SELECT tekst FROM sakspunkt ORDER BY nummer") == [
        ("Tiltak 1.2: Trening to ganger i uken",), ("[feilregistrert]",),
    ]  # fmt: skip


def test_what_is_marked_is_in_no_document_agenda_or_comparison_rule_58(ipkit: Ipkit) -> None:
    """A goal of a meeting that is held, and of one to come; its measure is marked too."""
    ipkit.ok("maal", "ny", "1", "--tekst", HEMMELIG, "--avtalt", "2026-05-20")
    nytt = ("--ansvarlig", "koordinator", "--avtalt", "2026-05-20")
    ipkit.ok("tiltak", "ny", "1", "2", "--tekst", f"{HEMMELIG} skal med", *nytt)
    fil = "moteleder: koordinator\nreferent: 1\nneste: 2026-09-10\n"
    fil += "maal:\n  - {nummer: 2, oppnaaelse: naadd}\ntiltak:\n  - {nummer: 2.1, status: i_gang}\n"
    ipkit.ok("mote", "referat", "1", "1", "--fra-fil", "-", stdin=fil)
    foer = int(ipkit.sporr("SELECT utgave FROM plan")[0][0])
    ipkit.ok("merk-feil", "1", "maal/2", "tiltak/2.1", "--grunn", "Feil person", "--ja")

    ut = (
        ipkit.ok("sammenlign", "1", "1", str(foer)).ut
        + ipkit.ok("sammenlign", "1", str(foer), str(foer + 1)).ut
    )
    for dokument, mote in (("plan", ()), ("referat", ("--mote", "1")), ("innkalling", ("--mote", "2"))):
        ipkit.ok("eksporter", f"{dokument}.html", "--plan", "1", *mote)
        ut += (ipkit.mappe / f"{dokument}.html").read_text(encoding="utf-8")

    assert HEMMELIG not in ut
    assert "feilregistrert" not in ut
    assert "[feilregistrert]" in ipkit.ok("vis", "1").ut


def test_what_is_no_longer_in_the_plan_is_marked_in_earlier_versions(ipkit: Ipkit) -> None:
    ipkit.ok("endre-plan", "1", "--bakgrunn", HEMMELIG)
    ipkit.ok("angre", "1", "--ja")
    assert HEMMELIG in ipkit.ok("sammenlign", "1", "9", "10").ut
    ipkit.ok("merk-feil", "1", "bakgrunn", "--grunn", "Feil", "--ja")

    assert ipkit.ok("sammenlign", "1", "9", "10").ut.endswith("\nIngenting er ulikt.\n")
    assert ipkit.ok("historikk", "1", "--antall", "1").ut.endswith(
        "\tMerket som feilregistrert: Feil\tBakgrunn\n"
    )
    ipkit.ok("register", "sjekk")


def test_a_closed_plan_can_be_put_right(ipkit: Ipkit) -> None:
    ipkit.ok("endre-plan", "1", "--bakgrunn", HEMMELIG)
    ipkit.endre("UPDATE plan SET status = 'avsluttet'")
    ipkit.ok("merk-feil", "1", "bakgrunn", "--grunn", "Feil", "--ja")

    assert ipkit.sporr("SELECT tekst FROM plantekst WHERE slag = 'bakgrunn'") == [("[feilregistrert]",)]


@pytest.mark.parametrize(
    ("kommando", "kode", "begynner"),
    [
        (("maal/1", "--ja"), 6, "IP-R58: Skriv hvorfor det er feilregistrert, med --grunn."),
        (("maal/1", "--grunn", " ", "--ja"), 6, "IP-R58: Skriv hvorfor"),
        (("maal/9", "--grunn", "Feil", "--ja"), 3, "IP-N01: Plan 1 har ikke noe som heter «maal/9»."),
        (("maal/1", "maal/9", "--grunn", "Feil", "--ja"), 3, "IP-N01: "),
        (("tull", "--grunn", "Feil", "--ja"), 3, "IP-N01: "),
        (("Planeier", "--grunn", "Feil", "--ja"), 6, "IP-R58: Planens og planeiers egne"),
        (("person", "--grunn", "Feil", "--ja"), 6, "IP-R58: Planens og planeiers egne"),
        (("tilslutning/1", "--grunn", "Feil", "--ja"), 6, "IP-R58: Tilslutning 1 har ingen tekst å fjerne."),
        (("maal/1", "--grunn", "Feil"), 2, "IP-K01: Teksten kan ikke hentes tilbake. Bruk --ja"),
    ],
)
def test_what_cannot_be_marked_is_refused_and_nothing_is_written(
    ipkit: Ipkit, kommando: tuple[str, ...], kode: int, begynner: str
) -> None:
    fikk, feil = avvist(ipkit, "merk-feil", "1", *kommando)

    assert fikk == kode
    assert feil.startswith(begynner)


def test_in_a_terminal_the_reason_is_asked_for_and_then_whether(ipkit: Ipkit) -> None:
    foer = ipkit.innhold()
    nei = ipkit.ok("merk-feil", "1", "maal/1", terminal=True, stdin="Feil person\n\n")
    assert (nei.ut, ipkit.innhold()) == ("Ingenting er merket.\n", foer)
    assert nei.feil == (
        "Hvorfor det er feilregistrert (for den som ser etter senere): Teksten tas bort for godt: maal/1.\n"
        "Merke som feilregistrert? (ja/nei) [nei]: "
    )
    ja = ipkit.ok("merk-feil", "1", "maal/1", terminal=True, stdin="Feil person\nja\n")
    assert ja.ut == "Merket som feilregistrert i plan 1: Mål 1.\n"
    assert versjoner(ipkit)[0]["grunn"] == "Feil person"
