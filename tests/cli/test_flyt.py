"""The flow of the plan, typed: delivery, comments, recorded fields (rules 13, 59–63, 65, 66, 82, 85)."""

import json

from tests.cli.harness import Ipkit


def _plan(ipkit: Ipkit) -> tuple[object, ...]:
    return ipkit.sporr("SELECT levert, levert_utgave, innhold_utgave, utgave FROM plan WHERE nummer = 1")[0]


def test_issuing_the_plan_to_the_planeier_is_its_delivery_rule_66(ipkit: Ipkit) -> None:
    assert "IP-M66" in ipkit.ok("mangler", "1", "--json").ut
    foer = _plan(ipkit)
    ipkit.ok("eksporter", "kopi.docx", "--dokument", "plan", "--plan", "1", "--mottaker", "1")
    ipkit.ok("eksporter", "arbeid.docx", "--dokument", "plan", "--plan", "1")
    assert _plan(ipkit) == foer

    ipkit.ok("eksporter", "plan.docx", "--plan", "1", "--mottaker", "planeier")
    levert, levert_utgave, innhold, utgave = _plan(ipkit)
    assert (levert, levert_utgave, innhold, utgave) == ("2026-06-01", foer[3], foer[2], foer[3] + 1)  # type: ignore[operator]
    assert "IP-M66" not in ipkit.ok("mangler", "1", "--json").ut
    ipkit.ok("eksporter", "igjen.docx", "--dokument", "plan", "--plan", "1", "--mottaker", "planeier")
    assert _plan(ipkit)[3] == utgave
    assert ipkit("angre", "1", "--ja").kode == 6

    ipkit.ok("maal", "endre", "1", "1", "--tekst", "Bo for meg selv", "--avtalt", "2026-05-30")
    assert "IP-M66" in ipkit.ok("mangler", "1", "--json").ut


def test_the_letter_of_a_decision_tells_the_planeier_rule_13(ipkit: Ipkit) -> None:
    ipkit.ok(
        "sak", "beslutning", "1", "--utfall", "innvilget", "--rettsgrunnlag", "pbrl_2_5", "--begrunnelse",
        "Behov", "--dato", "2026-05-20",
    )  # fmt: skip
    brev = ("--dokument", "beslutning", "--plan", "1", "--mottaker", "planeier")
    ipkit.ok("eksporter", "brev.docx", *brev, dato="2026-05-28")
    assert ipkit.sporr("SELECT underrettet FROM beslutning") == [("2026-05-28",)]
    ipkit.ok("eksporter", "igjen.docx", *brev)
    assert ipkit.sporr("SELECT underrettet FROM beslutning") == [("2026-05-28",)]


def test_comments_are_listed_and_shown_where_they_belong_rule_82(ipkit: Ipkit) -> None:
    ipkit.ok("kommentar", "ny", "1", "1.2", "--av", "1", "--tekst", "Vi har plass", "--dato", "2026-05-20")
    ipkit.ok("maal", "ny", "1", "--tekst", "Svømme", "--avtalt", "2026-05-20")
    assert ipkit.ok("tiltak", "flytt", "1", "1.2", "--til-maal", "2").ut == "2.1\n"
    liste = json.loads(ipkit.ok("kommentar", "liste", "1", "--json").ut)["kommentarer"]
    assert liste == [{"nummer": 1, "til": "2.1", "av": "1", "dato": "2026-05-20", "tekst": "Vi har plass"}]
    assert "      Per Lie, 20.05.2026: Vi har plass\n" in ipkit.ok("vis", "1").ut


def test_how_detailed_own_words_contributions_other_plans_and_access_are_recorded(ipkit: Ipkit) -> None:
    """Rules 59, 60, 61, 62, 63, 65."""
    ipkit.ok(
        "endre-plan", "1", "--detaljgrad", "kort", "--tolk", "tigrinja", "--viktig-for-meg", "Ro",
        "--eget-bidrag", "Trene", "--paarorendes-bidrag", "Kjøre", "--fagplan", "Opplæringsplan=Skolen",
        "--tilgjengelighet", "Skrevet ut",
    )  # fmt: skip
    assert ipkit.sporr("SELECT detaljgrad, tilgjengelighet FROM plan") == [("kort", "Skrevet ut")]
    assert ipkit.sporr("SELECT tolk FROM person") == [("tigrinja",)]
    assert ipkit.sporr("SELECT tittel, sted FROM fagplan") == [("Opplæringsplan", "Skolen")]
    tekster = dict(ipkit.sporr("SELECT slag, tekst FROM plantekst"))
    assert tekster == {"viktig_for_meg": "Ro", "eget_bidrag": "Trene", "paarorendes_bidrag": "Kjøre"}


def test_every_list_form_document_and_picture_has_the_planeiers_order_rule_85(ipkit: Ipkit) -> None:
    for tekst in ("Svømme", "Sykle"):
        ipkit.ok("maal", "ny", "1", "--tekst", tekst, "--avtalt", "2026-05-20")
    assert ipkit.ok("maal", "ordne", "1", "3,", "2").ut == "3,2,1\n"
    assert ipkit.ok("tiltak", "ordne", "1", "1.2").ut == "1.2,1.1\n"
    ipkit.ok("mote", "ny", "1", "--type", "ansvarsgruppe", "--dato", "2026-09-01")
    steder = (
        ("maal liste 1", ("Sykle", "Svømme", "Flytte til egen")),
        ("tiltak liste 1", ("1.2", "1.1")),
        ("vis 1", ("Sykle", "Svømme", "Flytte til egen", " 1.2  ", " 1.1  ")),
        ("evaluering ny 1 --skjelett", ("Mål 3: Sykle", "Mål 2: Svømme", "Mål 1:")),
        (
            "mote referat 1 2 --skjelett",
            ("Mål 3: Sykle", "Mål 2: Svømme", "Mål 1:", "Tiltak 1.2", "Tiltak 1.1"),
        ),
        ("avslutt 1 --skjelett", ("Mål 3: Sykle", "Mål 2: Svømme", "Mål 1:", "Tiltak 1.2", "Tiltak 1.1")),
    )
    for kommando, ventet in steder:
        assert _i_rekkefolge(ipkit.ok(*kommando.split()).ut, ventet), kommando
    for dokument in ("plan", "innkalling", "overlevering", "evaluering"):
        fil = f"{dokument}.html"
        ipkit.ok("eksporter", fil, "--plan", "1", *(("--mote", "2") if dokument == "innkalling" else ()))
        html = (ipkit.mappe / fil).read_text(encoding="utf-8")
        assert _i_rekkefolge(html, ("Sykle", "Svømme", "Flytte til egen")), dokument
    bilde = (ipkit.mappe / "plan.html").read_text(encoding="utf-8").partition("Tidslinje fra")[2]
    assert _i_rekkefolge(bilde, ("Mål 3", "Mål 2", "Mål 1", "Tiltak 1.2", "Tiltak 1.1"))
    assert "Endret rekkefølgen på målene" in ipkit.ok("historikk", "1").ut


def test_an_order_is_asked_for_in_a_terminal_and_measures_are_of_one_goal_rule_85(ipkit: Ipkit) -> None:
    ipkit.ok("maal", "ny", "1", "--tekst", "Svømme", "--avtalt", "2026-05-20")
    assert "står nå slik: 2, 1." in ipkit.ok("maal", "ordne", "1", terminal=True, stdin="2 1\n").ut
    for kommando in ("maal ordne 1", "tiltak ordne 1", "tiltak ordne 1 1.1 2.1", "tiltak ordne 1 2"):
        assert ipkit(*kommando.split()).kode == 2, kommando


def _i_rekkefolge(tekst: str, biter: tuple[str, ...]) -> bool:
    plasser = [tekst.find(bit) for bit in biter]
    return -1 not in plasser and plasser == sorted(plasser)
