"""Bad input: one clear line, the right code, nothing written."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlcipher3 import dbapi2 as driver

from ipkit.lagret import NOE
from ipkit.storage.driverfeil import oversatte_feil
from ipkit.storage.forbindelse import Forbindelse
from tests.cli.harness import NY_PLAN, Ipkit, Resultat

LIK_PLAN = (
    "ny-plan", "--navn", "kari  NORDMANN", "--fodselsdato", "1990-05-17", "--koordinator", "Ola Hansen",
)  # fmt: skip
FEIL = [
    (
        ("vis", "77"),
        3,
        "IP-N01: Det er ingen plan 77 i registeret. Se planene med: ipkit planer\n",
    ),
    (
        ("evaluering", "ny", "1", "--dato", "i-gaar"),
        2,
        "IP-K02: «Dato» skal være en dato som ÅÅÅÅ-MM-DD, for eksempel 2026-01-31.\n",
    ),
    (
        ("evaluering", "ny", "1", "--dato", "5.11.26"),
        2,
        "IP-K02: «Dato» skal ha år med fire sifre. Skriv 5.11.2026 eller 5.11.1926.\n",
    ),
    (
        ("evaluering", "ny", "1", "--dato", "31/12-26"),
        2,
        "IP-K02: «Dato» skal ha år med fire sifre. Skriv 31.12.2026 eller 31.12.1926.\n",
    ),
    (
        ("--dagens-dato", "2026-02-30", "planer"),
        2,
        "IP-K02: «--dagens-dato»: 2026-02-30 finnes ikke i kalenderen.\n",
    ),
    (
        ("tiltak", "ny", "1", "1", "--tekst", "x", "--ansvarlig", "planeier", "--fra", "2026-05-01",
         "--til", "2026-04-01"),
        6,
        "IP-R52: Til-datoen 01.04.2026 er før fra-datoen 01.05.2026. Rett én av dem.\n",
    ),
    (
        ("maal", "status", "1", "1", "avsluttet", "--oppnaaelse", "ikke-naadd"),
        6,
        "IP-R83: Mål 1 i plan 1 er ikke nådd fullt ut, og da må det begrunnes. "
        "Legg til begrunnelsen med --begrunnelse\n",
    ),
    (
        LIK_PLAN,
        6,
        "IP-R49: Det finnes alt en plan som ikke er avsluttet for samme person: plan 1. "
        "Er det en annen person, skriv hvorfor med --annen-person\n",
    ),
    (
        ("eksporter", "mappe.docx", "--plan", "1"),
        1,
        f"IP-F01: mappe.docx er en mappe. Skriv et filnavn, for eksempel {Path('mappe.docx', 'plan.docx')}\n",
    ),
    (
        ("eksporter", "borte/plan.docx", "--plan", "1"),
        1,
        "IP-F01: Mappen borte finnes ikke. Lag den først, eller velg en annen.\n",
    ),
    (
        ("eksporter", "referat.yaml", "--plan", "1", "--mote", "1"),
        1,
        "IP-F01: ipkit skriver ikke «referat» med endelsen «.yaml». Bruk .docx, .html eller .pdf\n",
    ),
    (
        ("eksporter", "plan", "--plan", "1"),
        1,
        "IP-F01: ipkit skriver ikke «plan» uten endelse. Bruk .docx, .html, .pdf, .yaml eller .json\n",
    ),
    (
        ("eksporter", "p" * 300 + ".docx", "--plan", "1"),
        1,
        "IP-F01: Filnavnet er for langt, eller mappen kan ikke leses. Velg et annet.\n",
    ),
    (
        ("importer", "p" * 300 + ".yaml"),
        1,
        "IP-F01: Filnavnet er for langt, eller mappen kan ikke leses. Velg et annet.\n",
    ),
    (
        ("--dagens-dato", "9999-12-31", "arbeidsliste"),
        2,
        "IP-K02: --dagens-dato skal være mellom år 1900 og 2999.\n",
    ),
    (
        ("eksporter", "plan.odt", "--plan", "1"),
        1,
        "IP-F01: ipkit skriver ikke «plan» med endelsen «.odt». Bruk .docx, .html, .pdf, .yaml eller .json\n",
    ),
    (
        ("--register", "nei/x.db", "planer"),
        3,
        f'IP-N01: Det er ikke noe register i {Path("nei/x.db")}. '
        "Er det flyttet, si hvor med: ipkit --register FIL "
        f'Er det ikke laget: ipkit --register "{Path("nei/x.db")}" register opprett\n',
    ),
    (
        ("importer", "borte.yaml"),
        3,
        "IP-N01: Filen borte.yaml finnes ikke.\n",
    ),
    (
        ("maal", "ny", "1"),
        2,
        "IP-K01: Det mangler svar. Oppgi: --tekst\n",
    ),
    (
        ("samtykke", "registrer", "1"),
        2,
        "IP-K01: Det mangler svar. Oppgi: --type, --gitt-av, --form\n",
    ),
    (
        ("vis", "en"),
        2,
        "IP-K01: PLAN skal være et nummer.\n",
    ),
    (
        ("maal", "endre", "1"),
        2,
        "IP-K01: MÅL mangler. Se: ipkit mål endre --help\n",
    ),
    (
        ("maal", "nyy"),
        2,
        "IP-K01: Ukjent kommando «nyy». Mente du «ny»? Se: ipkit mål --help\n",
    ),
    (
        ("mal", "liste"),
        2,
        "IP-K01: Ukjent kommando «mal». Mente du «mål»? Se: ipkit --help\n",
    ),
    (
        ("maal", "ny", "--tekts", "x"),
        2,
        "IP-K01: Ukjent valg --tekts. Mente du --tekst? Se: ipkit mål ny --help\n",
    ),
    (
        ("maal", "ny", "1", "--tekst"),
        2,
        "IP-K01: Valget --tekst mangler en verdi, eller har en for mye. Se: ipkit --help\n",
    ),
    (
        ("vis", "1", "2"),
        2,
        "IP-K01: Det er for mange ord på kommandolinjen. "
        "Sett tekst med mellomrom i anførselstegn. Se: ipkit vis --help\n",
    ),
    (
        ("samtykke", "trekk-tilbake", "1"),
        2,
        "IP-K01: Dette trekker tilbake alt samtykke i planen. Bruk --ja hvis det er meningen.\n",
    ),
    (
        ("vis", "01819012345"),
        2,
        "IP-K03: Et argument ser ut som et fødselsnummer. Slike nummer skal ikke stå i kommandolinjen.\n",
    ),
    (
        ("endre-plan", "1", "--bakgrunn", "Født 018190 12345 i Bergen"),
        2,
        "IP-K03: Et argument ser ut som et fødselsnummer. Slike nummer skal ikke stå i kommandolinjen.\n",
    ),
]  # fmt: skip


@pytest.mark.parametrize(
    ("kommando", "kode", "feil"), FEIL, ids=lambda v: " ".join(v)[:60] if type(v) is tuple else ""
)
def test_bad_input_gives_one_line_and_a_code_and_writes_nothing(
    ipkit: Ipkit, kommando: tuple[str, ...], kode: int, feil: str
) -> None:
    (ipkit.mappe / "mappe.docx").mkdir()
    foer = ipkit.innhold()

    assert ipkit(*kommando) == Resultat(kode, "", feil)

    assert ipkit.innhold() == foer
    assert ipkit.filer() == set()


def test_a_twin_is_another_person_when_the_reason_is_given(ipkit: Ipkit) -> None:
    resultat = ipkit(*LIK_PLAN, "--annen-person", "Tvilling")

    assert resultat.ut == "2\n"
    assert ipkit.sporr("SELECT count(DISTINCT planeier_id) FROM plan") == [(2,)]


def test_a_document_that_somebody_has_edited_is_replaced_only_on_demand(ipkit: Ipkit) -> None:
    eksporter = ("eksporter", "plan.docx", "--plan", "1")
    ipkit.ok(*eksporter)
    ipkit.ok(*eksporter)  # what ipkit wrote itself is replaced
    fil = ipkit.mappe / "plan.docx"
    fil.write_bytes(fil.read_bytes() + b"rettet i Word")
    redigert, foer = fil.read_bytes(), ipkit.innhold()

    assert ipkit(*eksporter) == Resultat(
        4,
        "",
        "IP-C01: plan.docx er endret siden ipkit skrev den, eller er ikke laget av ipkit. "
        "Velg et annet navn, eller bruk --overskriv\n",
    )
    assert (fil.read_bytes(), ipkit.innhold()) == (redigert, foer)

    assert ipkit(*eksporter, "--overskriv").kode == 0
    assert fil.read_bytes() != redigert


def test_five_faults_in_a_file_are_five_lines_with_their_numbers(ipkit: Ipkit) -> None:
    ipkit.ok("eksporter", "plan.yaml", "--plan", "1")
    tekst = (ipkit.mappe / "plan.yaml").read_text(encoding="utf-8")
    for rett, galt in (
        ("til: 2027-01-15", "til: i morgen"),
        ("status: aktiv\n", "status: rask\n"),
        ("fodselsdato: 1990-05-17", "fodselsdato: 17.05.90"),
        ("gitt_av: planeier", "gitt_av: naboen"),
        ("frist: 2026-12-01", "fritid: 2026-12-01"),
    ):
        assert rett in tekst
        tekst = tekst.replace(rett, galt, 1)
    (ipkit.mappe / "feil.yaml").write_text(tekst, encoding="utf-8")
    foer = ipkit.innhold()

    resultat = ipkit("importer", "feil.yaml")

    assert (resultat.kode, resultat.ut) == (9, "")
    linjer = resultat.feil.splitlines()
    assert linjer[0] == "IP-I01: Ingenting er importert. Filene har 5 feil:"
    skrevet = tekst.splitlines()
    numre = [int(linje.split(" linje ")[1].split(":")[0]) for linje in linjer[1:]]
    galt_i = ("rask", "i morgen", "17.05.90", "naboen", "fritid")
    assert all(ord_ in skrevet[n - 1] for n, ord_ in zip(numre, galt_i, strict=True)), linjer
    assert ipkit.innhold() == foer


def test_a_file_made_from_an_older_version_of_the_plan_is_refused(ipkit: Ipkit) -> None:
    ipkit.ok("mote", "referat", "1", "1", "--skjelett", "--ut", "referat.yaml")
    ipkit.ok("maal", "endre", "1", "1", "--frist", "2026-11-01")
    foer = ipkit.innhold()

    resultat = ipkit(
        "mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1",
        "--fra-fil", "referat.yaml",
    )  # fmt: skip

    assert resultat == Resultat(
        4,
        "",
        "IP-C01: Filen er laget fra versjon 9 av planen, som nå er i versjon 10. "
        "Lag filen på nytt med --skjelett.\n",
    )
    assert ipkit.innhold() == foer


def test_names_and_telephone_numbers_are_not_judged_by_their_form(tomt: Ipkit) -> None:
    ord_ = list(NY_PLAN)
    ord_[ord_.index("Kari Nordmann")] = "Ǆo-Àn 3. van der Ø'Brien"
    ord_[ord_.index("55 00 00 00")] = "sentralbordet, spør etter Ola (+47) 55-00"

    assert tomt(*ord_).ut == "1\n"


def test_a_register_is_never_made_on_top_of_a_file(ipkit: Ipkit) -> None:
    assert ipkit("register", "opprett") == Resultat(
        4,
        "",
        f"IP-C01: Det finnes alt en fil i {ipkit.register}. Den blir ikke overskrevet. Velg et annet navn.\n",
    )


def test_an_unexpected_fault_is_one_line_without_anybodys_data(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def feil(*_: object, **__: object) -> None:
        raise ZeroDivisionError("Kari Nordmann 01819012345")

    monkeypatch.setattr("ipkit.actions.lister.sporringer.planer", feil)
    resultat = ipkit("planer")

    assert (resultat.kode, resultat.ut) == (1, "")
    assert resultat.feil.startswith("IP-F99: Uventet feil i ipkit (ZeroDivisionError i ")
    assert resultat.feil.count("\n") == 1
    assert "Kari" not in resultat.feil and "01819012345" not in resultat.feil


def test_ctrl_c_says_that_nothing_is_stored(ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch) -> None:
    def avbryt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    foer = ipkit.innhold()
    monkeypatch.setattr("ipkit.storage.handling.Handling.skriv", avbryt)

    assert ipkit("maal", "ny", "1", "--tekst", "x") == Resultat(1, "", "\nAvbrutt. Ingenting er lagret.\n")
    assert ipkit.innhold() == foer


def test_ctrl_c_after_the_act_says_that_it_is_stored(ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch) -> None:
    """While the disk is waited for, and while the result is shown; a read has stored nothing."""
    kjor = Forbindelse._kjor

    def i_det_det_skrives(db: Forbindelse, sql: str, verdier: Any) -> Any:
        svar = kjor(db, sql, verdier)
        if sql == "COMMIT":  # the signal came meanwhile
            raise KeyboardInterrupt
        return svar

    def avbryt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    lagret = f"\nAvbrutt. {NOE} Se hva som står: ipkit historikk PLAN\n"
    nytt = ("maal", "ny", "1", "--tekst", "x")
    with monkeypatch.context() as m:
        m.setattr(Forbindelse, "_kjor", i_det_det_skrives)
        assert ipkit(*nytt).feil == lagret
        assert ipkit("vis", "1").feil == "\nAvbrutt. Ingenting er lagret.\n"
    with monkeypatch.context() as m:
        m.setattr("ipkit.cli.maal.utfall", avbryt)
        assert ipkit(*nytt).feil == lagret
    assert ipkit.sporr("SELECT count(*) FROM maal WHERE tekst = 'x'") == [(2,)]


def test_a_read_that_is_kept_waiting_after_the_act_says_that_the_act_is_stored(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    les = Forbindelse.lesing

    @contextmanager
    def opptatt(db: Forbindelse) -> Iterator[None]:
        with oversatte_feil():
            if db.fort:
                raise driver.OperationalError("database is locked")
        with les(db):
            yield

    ipkit.ok("mote", "ny", "1", "--type", "ansvarsgruppe", "--dato", "2026-09-01", "--deltaker", "1")
    monkeypatch.setattr(Forbindelse, "lesing", opptatt)
    svar = ipkit("mote", "innkall", "1", "2", "--mappe", "ut")
    assert (svar.kode, svar.feil) == (
        4,
        "IP-C01: Møte 2 er innkalt, men ikke alle filene er skrevet. Registeret er opptatt av et annet "
        "program. Vent litt og prøv igjen. Lag dem så: ipkit mote innkall 1 2 --mappe ut\n",
    )
