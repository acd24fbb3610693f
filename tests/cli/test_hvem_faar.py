"""Who gets what, as it is told and asked: limits in words, copies by name, what is left out, break-glass."""

import pytest

from tests.cli.harness import INFORMERT, Ipkit

REFERAT = ("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1")
GRENSE = (
    "Samtykket for deltaker 1 i plan 1 har en begrensning i ord. Les den før du deler: "
    "ipkit samtykke liste 1\n"
)
BEGRENSET = (
    "samtykke", "registrer", "1", "--type", "opplysninger", "--deltaker", "1", "--gitt-av", "planeier",
    "--form", "skriftlig", "--informert", INFORMERT, "--begrensning", "Ikke økonomi",
)  # fmt: skip


@pytest.fixture
def begrenset(ipkit: Ipkit) -> Ipkit:
    ipkit.ok(*BEGRENSET)
    ipkit.ok(*REFERAT)
    return ipkit


@pytest.mark.parametrize(
    "kommando",
    [
        ("eksporter", "plan.docx", "--plan", "1", "--mottaker", "1"),
        ("eksporter", "--alle", "--dokument", "plan", "--mottaker", "deltakere", "--mappe", "ut"),
        ("eksporter", "--utsending", "--plan", "1", "--mote", "1", "--mappe", "ut"),
        ("mote", "send-referat", "1", "1"),
        ("mote", "send-referat", "1", "1", "--mappe", "ut"),
    ],
    ids=lambda k: " ".join(k[:3]),
)
def test_a_limit_in_words_is_repeated_once_for_each_recipient_rule_28(
    begrenset: Ipkit, kommando: tuple[str, ...]
) -> None:
    resultat = begrenset.ok(*kommando)
    assert resultat.feil.count("begrensning i ord") == 1
    assert GRENSE in resultat.feil
    assert "økonomi" not in resultat.feil + resultat.ut


def test_a_limit_in_the_consent_to_the_plan_is_one_for_every_participant_rule_28(ipkit: Ipkit) -> None:
    ipkit.ok(
        "samtykke", "registrer", "1", "--type", "plan", "--gitt-av", "planeier", "--form", "skriftlig",
        "--informert", INFORMERT, "--begrensning", "Ikke økonomi",
    )  # fmt: skip
    assert GRENSE in ipkit.ok("eksporter", "plan.docx", "--plan", "1", "--mottaker", "1").feil
    assert (
        "begrensning" not in ipkit.ok("eksporter", "min.docx", "--plan", "1", "--mottaker", "planeier").feil
    )


def test_one_by_name_gets_an_issued_copy_of_the_minutes_and_nothing_else_rules_106_118(ipkit: Ipkit) -> None:
    ipkit.ok("endre-plan", "1", "--adresse", "Prøveveien 1")
    ipkit.ok(*REFERAT)
    resultat = ipkit.ok("mote", "kopi", "1", "1", "--navn", "Fastlege Berg", "--planeier-onsker")
    kopi = resultat.feil.strip().rsplit(" ", 1)[1]

    skrevet = ipkit.ok("eksporter", "referat.html", "--plan", "1", "--mote", "1", "--mottaker", kopi)

    assert "dokument nr. 1" in skrevet.feil
    assert "Fastlege Berg" in (ipkit.mappe / "referat.html").read_text("utf-8")
    assert ipkit.sporr("SELECT mottaker, dokument FROM dokument") == [(kopi, "referat")]
    brev = ("eksporter", "brev.html", "--dokument", "folgebrev", "--plan", "1", "--mote", "1")
    ipkit.ok(*brev, "--mottaker", kopi)
    assert "Prøveveien" not in (ipkit.mappe / "brev.html").read_text("utf-8")
    for valg in (("plan.html",), ("innsyn.html",), ("tilgang.html",), ("referat2.html", "--mote", "2")):
        assert ipkit("eksporter", *valg, "--plan", "1", "--mottaker", kopi).kode in (3, 5)
    ipkit.ok("samtykke", "trekk-tilbake", "1", "--ja")
    igjen = ("eksporter", "igjen.html", "--dokument", "referat", "--plan", "1", "--mote", "1")
    assert ipkit(*igjen, "--mottaker", kopi).kode == 5


def test_a_guest_on_the_list_gets_the_papers_of_the_meeting_with_the_others(ipkit: Ipkit) -> None:
    ipkit.ok(
        "mote", "deltaker", "1", "1", "--navn", "Amir Tolk", "--kommer-som", "tolk", "--ja-til-motet", "ja"
    )
    ipkit.ok(*REFERAT)
    ut = ipkit.ok("eksporter", "--utsending", "--plan", "1", "--mote", "1", "--mappe", "ut").ut
    assert [linje.split("\t")[0] for linje in ut.splitlines()[1:]] == [
        "Kari Nordmann",
        "Per Lie (deltaker 1)",
        "Amir Tolk",
    ]
    filer = {fil.name for fil in (ipkit.mappe / "ut").iterdir()}
    assert {"referat-1-1-kopi-3.docx", "folgebrev-1-1-kopi-3.docx"} <= filer


def test_a_yes_to_one_meeting_says_that_a_declaration_is_missing_rules_39_106(ipkit: Ipkit) -> None:
    ipkit.ok("deltaker", "ny", "1", "--navn", "Gry", "--tilknytning", "paarorende")
    setning = (
        "Deltaker 2 får ikke innkalling eller referat før taushetserklæringen er underskrevet. Før dagen: "
        "ipkit deltaker taushet 1 2 --dato ÅÅÅÅ-MM-DD\n"
    )
    assert setning in ipkit.ok("mote", "deltaker", "1", "1", "2", "--ja-til-motet", "ja").feil
    nytt = ("mote", "ny", "1", "--type", "annet", "--dato", "2026-08-01", "--ja-til-motet", "2")
    assert setning in ipkit.ok(*nytt).feil
    ipkit.ok("deltaker", "taushet", "1", "2", "--dato", "2026-05-01")
    assert setning not in ipkit.ok("mote", "deltaker", "1", "1", "2", "--ja-til-motet", "ja").feil


def test_the_day_of_a_declaration_is_asked_for_and_today_in_a_script_rule_39(
    ipkit: Ipkit,
) -> None:
    spurt = ipkit.ok("deltaker", "taushet", "1", "1", stdin="2026-03-04\n", terminal=True)
    assert "  (deltakeren kan få planen fra den dagen)\n" in spurt.feil
    assert ipkit.sporr("SELECT taushetserklaering FROM deltaker") == [("2026-03-04",)]
    ipkit.ok("deltaker", "ny", "1", "--navn", "Gry", "--tilknytning", "paarorende")
    ipkit.ok("deltaker", "taushet", "1", "2")
    ipkit.ok("deltaker", "taushet", "1", "2", "--lovpaalagt", terminal=True)
    assert ipkit.sporr("SELECT taushetserklaering FROM deltaker WHERE nummer = 2") == [("2026-06-01",)]


def test_what_is_left_out_is_told_by_kind_and_why(ipkit: Ipkit) -> None:
    ipkit.ok(
        "maal", "ny", "1", "--tekst", "Betale gjeld", "--livsomraade", "okonomi", "--avtalt", "2026-05-01"
    )
    ipkit.ok(*BEGRENSET[:-2], "--omraader", "bolig")
    resultat = ipkit.ok("eksporter", "plan.docx", "--plan", "1", "--mottaker", "1")
    assert resultat.feil.splitlines()[1] == (
        "Ikke med: 1 tekst, 1 mål og saken rundt planen. Samtykket gjelder bare: Bolig. Det som ikke er "
        "ført på et livsområde, er heller ikke med. Saken er bare for planeier og koordinator."
    )
    ipkit.ok("endre-plan", "1", "--adressesperre", "fortrolig")
    ipkit.ok("samtykke", "trekk-tilbake", "1", "--deltaker", "1")
    ipkit.ok(*BEGRENSET[:-2])
    sperret = ipkit.ok("eksporter", "plan2.docx", "--plan", "1", "--mottaker", "1", "--dokument", "plan")
    assert (
        "Planeiers adresse er sperret, så adresse, steder og navn på tjenester er ikke med." in sperret.feil
    )


NOD = (
    "nodtilgang",
    "ny",
    "1",
    "--navn",
    "Eva",
    "--stilling",
    "leder",
    "--begrunnelse",
    "Hjelp",
    "--til",
    "2026-07-01",
)


def test_break_glass_ends_with_the_plan_and_is_not_opened_in_a_closed_one_rules_40_and_137(
    ipkit: Ipkit,
) -> None:
    ipkit.ok(*NOD)
    avslutt = (
        "avslutt", "1", "--grunn", "ikke_behov", "--tekst", "Nådd", "--dato", "2026-05-31",
        "--planeier-informert", "2026-05-31", "--ke-varslet", "2026-05-31", "--utfall", "1=naadd",
        "--utfall", "1.1=gjennomfort", "--utfall", "1.2=gjennomfort",
    )  # fmt: skip
    ipkit.ok("eksporter", "foer.docx", "--plan", "1", "--mottaker", "nodtilgang:1")
    ipkit.ok(*avslutt)
    nei = ipkit("eksporter", "etter.docx", "--plan", "1", "--mottaker", "nodtilgang:1")
    assert (nei.kode, nei.feil) == (
        5, "IP-S15: Plan 1 er avsluttet, og nødtilgangen tok slutt med den. Se: ipkit vis 1\n",
    )  # fmt: skip
    assert ipkit(*NOD).kode == 6
    assert "nodtilgang:1" in ipkit.ok("tilgang", "1").ut


def test_who_sees_the_plan_is_whole_words_and_one_form_of_dates(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    ipkit.ok(*NOD)
    monkeypatch.setenv("COLUMNS", "60")
    vist = ipkit.ok("tilgang", "1", terminal=True).ut
    assert vist.splitlines()[-3:] == [
        "nodtilgang:1: Eva, leder",
        "  I perioden. Hele planen. Hjelp. Gjelder fra 1. juni 2026",
        "  til og med 1. juli 2026. Kan lese.",
    ]
    assert max(map(len, vist.splitlines())) <= 60
    for tekst in (vist, ipkit.ok("tilgang", "1").ut):
        assert "2026-" not in tekst and ".2026" not in tekst
