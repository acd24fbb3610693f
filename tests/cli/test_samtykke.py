"""Consent on the command line: several in one act, renewal, parents, and the order that is set."""

from tests.cli.harness import INFORMERT, Ipkit

JA = ("--gitt-av", "planeier", "--form", "skriftlig", "--dato", "2026-05-20", "--informert", INFORMERT)


def med_deltakere(ipkit: Ipkit) -> Ipkit:
    """Participants 2 and 3 beside the one who has consent."""
    for navn in ("Ola Fiktiv", "Per Fiktiv"):
        ipkit.ok("deltaker", "ny", "1", "--navn", navn)
    return ipkit


def statuser(ipkit: Ipkit) -> list[str]:
    return [linje.split("\t")[1] for linje in ipkit.ok("samtykke", "liste", "1").ut.splitlines()[1:]]


def test_one_act_for_several_participants_gives_one_consent_each_rule_27(ipkit: Ipkit) -> None:
    med_deltakere(ipkit)
    gitt = ipkit.ok("samtykke", "registrer", "1", "--type", "opplysninger", "--deltaker", "3,2", *JA)
    assert gitt.ut == "3,4\n"
    rader = ipkit.sporr("SELECT nummer, deltaker, svar FROM samtykke WHERE nummer > 2 ORDER BY nummer")
    assert rader == [(3, 2, "ja"), (4, 3, "ja")]
    handlinger = ipkit.sporr("SELECT count(*) FROM handling WHERE navn = 'samtykke registrer' AND utgave > 9")
    assert handlinger == [(1,)]


def test_one_unknown_participant_and_none_is_recorded(ipkit: Ipkit) -> None:
    med_deltakere(ipkit)
    foer = ipkit.innhold()
    feil = ipkit("samtykke", "registrer", "1", "--type", "opplysninger", "--deltaker", "2,9", *JA)
    assert (feil.kode, feil.ut) == (3, "")
    assert ipkit.innhold() == foer


def test_the_file_has_a_row_for_each_with_areas_period_and_limits_rule_27(ipkit: Ipkit) -> None:
    med_deltakere(ipkit)
    ipkit.ok("samtykke", "registrer", "1", "--skjelett", "--ut", "svar.yaml")
    fil = ipkit.mappe / "svar.yaml"
    tekst = fil.read_text(encoding="utf-8")
    tekst = tekst.replace("type:", "type: opplysninger", 1).replace("gitt_av:", "gitt_av: planeier", 1)
    tekst = tekst.replace("form:", "form: digital", 1).replace("informert:", f"informert: [{INFORMERT}]", 1)
    tekst = tekst.replace(
        "  - deltaker: 2\n    svar:\n    omraader:\n    fra:\n    til:",
        "  - deltaker: 2\n    svar: ja\n    omraader: [bolig]\n    fra:\n    til: 2026-12-31",
    ).replace("  - deltaker: 3\n    svar:", "  - deltaker: 3\n    svar: nei")
    fil.write_text(tekst, encoding="utf-8")
    assert ipkit.ok("samtykke", "registrer", "1", "--fra-fil", "svar.yaml").ut == "3,4\n"
    rader = ipkit.sporr("SELECT deltaker, svar, omraader, til, form FROM samtykke WHERE nummer > 2")
    assert rader == [(2, "ja", "bolig", "2026-12-31", "digital"), (3, "nei", "", None, "digital")]


def test_what_the_planeier_does_not_want_told_stands_where_one_looks_before_sharing_rule_28(
    ipkit: Ipkit,
) -> None:
    ipkit.ok(
        *("samtykke", "forny", "1", "2", "--form", "skriftlig", "--informert", INFORMERT),
        *("--begrensning", "Ikke økonomi", "--tilleggstekst", "Til og med våren"),
    )
    assert ipkit.ok("samtykke", "liste", "1").ut.splitlines()[3].endswith("\tIkke økonomi")
    assert "\tHele planen. Begrensning: Ikke økonomi\t" in ipkit.ok("tilgang", "1").ut
    for mottaker, staar in (("planeier", True), ("1", False)):
        fil = f"{mottaker}.yaml"
        skrevet = ipkit.ok("eksporter", fil, "--plan", "1", "--mottaker", mottaker)
        assert ("Les den før du deler: ipkit samtykke liste" in skrevet.feil) is (mottaker == "1")
        tekst = (ipkit.mappe / fil).read_text("utf-8")
        assert ("Ikke økonomi" in tekst, "Til og med våren" in tekst) == (staar, staar)


def test_a_renewal_takes_over_and_the_list_says_how_each_stands_rules_29_and_31(ipkit: Ipkit) -> None:
    nytt = ipkit.ok("samtykke", "forny", "1", "2", "--form", "skriftlig", "--informert", INFORMERT)
    assert (nytt.ut, nytt.feil) == ("3\n", "Samtykke 2 er fornyet med samtykke 3 i plan 1.\n")
    assert statuser(ipkit) == ["gyldig", "erstattet", "gyldig"]
    ipkit.ok("samtykke", "trekk-tilbake", "1", "--deltaker", "1")
    assert statuser(ipkit) == ["gyldig", "trukket tilbake", "trukket tilbake"]
    assert ipkit("angre", "1", "--ja").kode == 6


def test_the_list_says_for_whom_the_consent_is_missing_rule_29(ipkit: Ipkit) -> None:
    assert ipkit.ok("samtykke", "liste", "1").feil == ""
    med_deltakere(ipkit)
    assert ipkit.ok("samtykke", "liste", "1").feil == (
        "Samtykket mangler for deltaker 2,3. Registrer det: "
        "ipkit samtykke registrer 1 --type opplysninger --deltaker 2,3\n"
    )


def test_the_next_step_follows_the_order_that_the_municipality_has_set_rule_29(ipkit: Ipkit) -> None:
    alene = ipkit.ok("deltaker", "ny", "1", "--navn", "Ola Fiktiv").feil
    assert alene.endswith(
        "Neste steg, når planeier samtykker: ipkit samtykke registrer 1 --type opplysninger --deltaker 2\n"
    )
    (ipkit.mappe / "k.yaml").write_text("samtykkerekkefolge: deltakere_forst\n", encoding="utf-8")
    ipkit.ok("register", "innstillinger", "k.yaml")
    sammen = ipkit.ok("deltaker", "ny", "1", "--navn", "Per Fiktiv").feil
    assert sammen == (
        "Deltaker 3 er foreslått i plan 1. Neste steg, når alle er ført opp og erklæringen er underskrevet "
        "(ipkit eksporter samtykke.docx --plan 1): "
        "ipkit samtykke registrer 1 --type opplysninger --deltaker 2,3\n"
    )
    svar = "\nja\nplaneier\n" + "\n" * 15
    spurt = ipkit("samtykke", "registrer", "1", "--type", "opplysninger", *JA[2:], stdin=svar, terminal=True)
    assert "Deltaker, eller flere med komma mellom [2,3]: " in spurt.feil
    assert ipkit.sporr("SELECT deltaker FROM samtykke WHERE nummer > 2") == [(2,), (3,)]


def test_whoever_is_asked_must_answer_yes_or_no_and_a_no_is_not_called_a_consent_rule_26(
    ipkit: Ipkit,
) -> None:
    valg = ("--type", "plan", "--gitt-av", "planeier", "--dato", "2026-05-20")

    spurt = ipkit("samtykke", "registrer", "1", *valg, stdin="\nnei\n\n\nm\n" + "\n" * 12, terminal=True)

    assert spurt.kode == 0
    assert spurt.feil.startswith("Svar (ja/nei/ubesvart):   Dette må besvares.\nSvar (ja/nei/ubesvart): ")
    assert "Barnets syn" not in spurt.feil
    assert spurt.ut.endswith("Svaret «nei» (samtykke 3) er registrert i plan 1.\n")


def test_a_consent_tells_who_has_to_sign_before_it_opens_anything_rule_39(ipkit: Ipkit) -> None:
    ipkit.ok("deltaker", "ny", "1", "--navn", "Liv Fiktiv", "--tilknytning", "paarorende")
    gitt = ipkit.ok("samtykke", "registrer", "1", "--type", "opplysninger", "--deltaker", "2", *JA)
    assert gitt.feil == (
        "Samtykke 3 er registrert i plan 1.\n"
        "Deltaker 2 får ikke planen før taushetserklæringen er underskrevet. Før dagen: "
        "ipkit deltaker taushet 1 2 --dato ÅÅÅÅ-MM-DD\n"
    )


def test_a_withdrawal_names_the_measures_the_participant_still_answers_for(ipkit: Ipkit) -> None:
    trukket = ipkit.ok("samtykke", "trekk-tilbake", "1", "--deltaker", "1")
    assert trukket.feil.endswith(
        "Deltaker 1 har ansvar for tiltak 1.2. Skal en annen ha det: ipkit tiltak endre 1 1 2 --ansvarlig …\n"
    )


def test_who_clears_a_parents_no_is_told_that_the_sharing_goes_on(tomt: Ipkit) -> None:
    """Rule 34: the mother's yes stands, and counts again."""
    tomt.ok("ny-plan", "--navn", "Jonas Lyng", "--fodselsdato", "2012-10-20", "--koordinator", "Ola Hansen")
    tomt.ok("deltaker", "ny", "1", "--tjeneste", "BUP", "--rolle", "miljøterapeut", "--bidrag", "Samtaler")
    for type_, deltaker, svar, navn in (
        ("plan", (), "ja", "Anne Lyng"),
        ("opplysninger", ("--deltaker", "1"), "ja", "Anne Lyng"),
        ("opplysninger", ("--deltaker", "1"), "nei", "Geir Lyng"),
    ):
        tomt.ok(
            "samtykke", "registrer", "1", "--type", type_, *deltaker, "--svar", svar, "--gitt-av", "foresatt",
            "--giver-navn", navn, "--form", "skriftlig", "--informert", INFORMERT, "--barnets-syn", "Greit",
        )  # fmt: skip
    assert "\tnei\t\tSvaret er nei." in tomt.ok("tilgang", "1").ut

    assert tomt.ok("samtykke", "avklar", "1", "3", "--grunn", "Bare mor har foreldreansvar").feil == (
        "Samtykke 3, som var et nei, er avklart. Det stanser ikke lenger delingen. "
        "Hvem som ser planen nå: ipkit tilgang 1\n"
    )
    assert "\tja\tHele planen\tSamtykke fra Anne Lyng" in tomt.ok("tilgang", "1").ut


def test_where_participants_come_first_each_step_names_the_next_rule_29(ipkit: Ipkit) -> None:
    (ipkit.mappe / "k.yaml").write_text("samtykkerekkefolge: deltakere_forst\n", encoding="utf-8")
    ipkit.ok("register", "innstillinger", "k.yaml")
    ny = ("--navn", "Åse Prøve", "--fodselsdato", "1990-04-03", "--koordinator", "Siri Prøve")
    ja = ("--gitt-av", "planeier", "--form", "skriftlig", "--informert", "hva,hvem,bruk,folger")
    registrer = ("samtykke", "registrer", "2", "--type")

    assert ipkit.ok("ny-plan", *ny).feil.endswith("Neste steg: ipkit deltaker ny 2\n")
    ipkit.ok("deltaker", "ny", "2", "--navn", "Kari Fiktiv")
    ipkit.ok("deltaker", "ny", "2", "--navn", "Per Fiktiv")
    en = ipkit.ok(*registrer, "opplysninger", "--deltaker", "1", *ja)
    assert en.feil.endswith("Neste steg: ipkit samtykke registrer 2 --type plan\n")
    to = ipkit.ok(*registrer, "plan", *ja)
    assert to.feil.endswith("Neste steg: ipkit samtykke registrer 2 --type opplysninger --deltaker 2\n")
    tre = ipkit.ok(*registrer, "opplysninger", "--deltaker", "2", *ja)
    assert tre.feil == "Samtykke 3 er registrert i plan 2.\n"
