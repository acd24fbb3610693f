"""Help: complete, in Norwegian, with examples that run."""

import re
import shlex
from collections.abc import Iterator

import pytest

from ipkit.actions import dokumentmal
from ipkit.cli import kommandoer
from ipkit.cli.hjelp import hent_gruppe
from ipkit.cli.kommandoer import KOMMANDOER
from ipkit.paths import datamappe
from tests.cli.harness import EVALUERING, Ipkit, Resultat

ENGELSK = re.compile(
    r"\b(Usage|Options|Arguments|Commands|Show this message|Missing|Error|default|required|optional|help text"
    r"|TEXT|INTEGER|BOOLEAN|\[OPTIONS\]|env var)\b"
)


def _alle() -> Iterator[tuple[str, ...]]:
    """Every command that does something, as typed."""
    for kommando in KOMMANDOER:
        gruppe = hent_gruppe(kommando.modul)
        if kommando.navn in gruppe.verb:
            yield (kommando.navn,)
            continue
        if gruppe.params:  # a group that does something by itself
            yield (kommando.navn,)
        for verb in [*gruppe.verb, *gruppe.sene]:
            yield (kommando.navn, verb)


ALLE = list(_alle())


_HJELP: dict[tuple[str, ...], str] = {}


def _hjelp(ipkit: Ipkit, kommando: tuple[str, ...]) -> str:
    """What the command says of itself; asked once."""
    if kommando not in _HJELP:
        _HJELP[kommando] = ipkit.ok(*kommando, "--help").ut
    return _HJELP[kommando]


def _eksempler(hjelp: str) -> list[str]:
    """The command lines under `Eksempel:`, those that are broken over two lines joined."""
    _, _, resten = hjelp.partition("Eksempel:\n")
    eksempler: list[str] = []
    for linje in resten.splitlines():
        if linje.startswith("  ipkit "):
            eksempler.append(linje.strip())
        elif linje.startswith("      "):
            eksempler[-1] += " " + linje.strip()
        else:
            break
    return eksempler


def test_every_noun_and_verb_of_the_issues_is_there() -> None:
    assert {" ".join(k) for k in ALLE} >= {
        "demo", "ny-plan", "planer", "vis", "endre-plan", "iverksett", "avslutt", "arbeidsliste",
        "evaluering", "evaluering ny", "mangler", "eksporter", "importer", "kjor",
        "historikk", "sammenlign", "angre", "merk-feil",
        "deltaker ny", "deltaker liste", "deltaker endre", "deltaker ta-ut",
        "uttalelse send", "uttalelse svar", "uttalelse behandlet", "uttalelse tilbake", "uttalelse liste",
        "bero", "gjenoppta",
        "samtykke registrer", "samtykke forny", "samtykke bekreft", "samtykke avklar",
        "samtykke trekk-tilbake", "samtykke liste",
        "deltaker taushet", "tilgang", "nodtilgang ny", "nodtilgang avslutt", "utlevering ny",
        "utlevering vist",
        "maal ny", "maal endre", "maal godkjenn", "maal status", "maal liste",
        "tiltak ny", "tiltak endre", "tiltak status", "tiltak liste",
        "mote ny", "mote referat", "mote avlys", "mote liste",
        "register opprett", "register status", "register sjekk", "register oppgrader",
        "register innstillinger", "register sikkerhetskopi", "register gjenopprett",
        "register ovelse", "register krypter", "register dekrypter", "register nokkel",
        "kartlegging skriv", "kartlegging vis",
    }  # fmt: skip


def _galt_i_hjelp(hjelp: str, kommando: tuple[str, ...]) -> list[str]:
    vist = {k.navn: k.vist for k in KOMMANDOER}
    riktig = " ".join(vist.get(ord_, ord_) for ord_ in kommando)
    eksempler = _eksempler(hjelp)
    krav = {
        "does not begin with how it is used": hjelp.startswith(f"Bruk: ipkit {riktig} "),
        "says something in English": not ENGELSK.search(hjelp),
        "has a line of more than 100 signs": max(map(len, hjelp.splitlines())) <= 100,
        "has no example": bool(eksempler),
        "has an example of another command": all(
            re.match(rf"ipkit (--register \S+ )?{riktig}\b", e) for e in eksempler
        ),
    }
    return [f"{' '.join(kommando)} {galt}" for galt, holder in krav.items() if not holder]


def test_every_command_has_help_in_norwegian_with_an_example(uten_register: Ipkit) -> None:
    assert [galt for k in ALLE for galt in _galt_i_hjelp(_hjelp(uten_register, k), k)] == []


def test_help_that_is_wrong_is_seen() -> None:
    """The control: each of the requirements can fail."""
    feil = f"Usage: ipkit vis{'x' * 100}\n"
    assert len(_galt_i_hjelp(feil, ("vis",))) == 4
    assert len(_galt_i_hjelp(f"{feil}Eksempel:\n  ipkit planer\n", ("vis",))) == 4


def test_every_option_and_argument_is_explained(uten_register: Ipkit) -> None:
    for kommando in ALLE:
        _, _, poster = re.sub(r"\n {10,}", "  ", _hjelp(uten_register, kommando)).partition("\nValg:\n")
        for post in poster.partition("\n\n")[0].splitlines():
            assert re.match(r"--?\S+.*  \S.*[.…]$", post), (kommando, post)


def test_the_static_table_says_what_the_commands_say() -> None:
    """`ipkit --help` is printed from the table, without loading a command; a command may say more."""
    for kommando in KOMMANDOER:
        gruppe = hent_gruppe(kommando.modul)
        egen = gruppe.get_command(None, kommando.navn) if kommando.navn in gruppe.verb else gruppe
        assert (egen.help or "").strip().splitlines()[0].startswith(kommando.hjelp.rstrip(".")), kommando.navn


def test_help_in_a_pipe_is_the_table(uten_register: Ipkit) -> None:
    hjelp = uten_register("--help")

    assert hjelp == Resultat(0, kommandoer.hjelpetekst(), "")
    assert uten_register() == uten_register("hjelp") == uten_register("-h") == hjelp
    for kommando in KOMMANDOER:
        assert f"\n  {kommando.vist} " in hjelp.ut
    assert not ENGELSK.search(hjelp.ut)


def test_help_after_a_global_option_is_the_same(uten_register: Ipkit) -> None:
    assert uten_register("--register", "x.db", "--help") == uten_register("--help")


@pytest.mark.parametrize("gruppe", ["deltaker", "samtykke", "maal", "tiltak", "mote", "register"])
def test_a_noun_alone_lists_its_verbs(uten_register: Ipkit, gruppe: str) -> None:
    alene = uten_register.ok(gruppe)

    assert alene == uten_register.ok(gruppe, "--help")
    for kommando in ALLE:
        if kommando[0] == gruppe:
            assert f"\n{kommando[1]} " in alene.ut


SAK = (
    "sak", "ny", "--navn", "Tor Vik", "--fodselsdato", "1979-03-04", "--dato", "2026-05-20", "--kanal",
    "muntlig", "--tekst", "Trenger hjelp",
)  # fmt: skip
ONSKE = ("sak", "onske", "2", "--svar", "ja")
BESLUTNING = (
    "sak", "beslutning", "2", "--utfall", "innvilget", "--rettsgrunnlag", "pbrl_2_5", "--begrunnelse", "Ja",
    "--dato", "2026-05-25",
)  # fmt: skip

AVSLUTT = (
    "avslutt", "1", "--grunn", "dod", "--tekst", "Døde.", "--dato", "2026-06-01",
    "--ke-varslet", "2026-06-01",
)  # fmt: skip

# Examples that need more than the issue's plan in force.
FORARBEID: dict[str, tuple[tuple[str, ...], ...]] = {
    "register ovelse": (("register", "sikkerhetskopi", "kopi-2026-11-22.db"),),
    "register krypter": (("--register", "ukryptert.db", "register", "opprett", "--ukryptert"),),
    "samtykke bekreft": (
        ("deltaker", "ny", "1", "--navn", "Gry Lie"),
        (
            "samtykke", "registrer", "1", "--type", "opplysninger", "--deltaker", "2", "--gitt-av",
            "planeier", "--form", "muntlig", "--informert", "hva+hvem+bruk+folger", "--dato", "2026-01-16",
        ),
    ),
    "nodtilgang avslutt": (
        (
            "nodtilgang", "ny", "1", "--navn", "Eva Lie", "--stilling", "leder", "--til", "2026-06-30",
            "--begrunnelse", "Hjelp",
        ),
    ),
    "utlevering vist": (
        (
            "utlevering", "ny", "1", "--dato", "2026-05-20", "--til", "Legevakten", "--lovgrunn",
            "fare_for_liv", "--besluttet-av", "Eva", "--hva", "Medisiner", "--begrunnelse", "Fare",
        ),
    ),
    "samtykke avklar": (
        (
            "samtykke", "registrer", "1", "--type", "opplysninger", "--deltaker", "1",
            "--gitt-av", "foresatt", "--form", "muntlig", "--svar", "nei", "--dato", "2026-05-01",
        ),
    ),
    "deltaker ta-ut": (("deltaker", "ny", "1", "--navn", "Gry Lie"),),
    "tiltak endre": (("deltaker", "ny", "1", "--navn", "Gry Lie"),
                     ("deltaker", "ny", "1", "--navn", "Jo Lie")),
    "mote avlys": (("mote", "ny", "1", "--type", "ansvarsgruppe", "--dato", "2026-09-01"),),
    **dict.fromkeys(
        ("eksporter", "mote send-referat", "mote plan-oppdatert"),
        (("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1"),),
    ),
    **dict.fromkeys(
        ("mote merknad", "mote godkjenn"),
        (
            ("mote", "referat", "1", "1", "--moteleder", "koordinator", "--referent", "1"),
            ("mote", "send-referat", "1", "1"),
        ),
    ),
    **dict.fromkeys(
        ("dokument liste", "dokument vis"), (("eksporter", "plan.docx", "--mottaker", "planeier"),)
    ),
    "register gjenopprett": (("register", "sikkerhetskopi", "kopi-2026-11-22.db"),),
    "avslutt": (EVALUERING,),
    **dict.fromkeys(("viderefor", "maal viderefor"), (EVALUERING,)),
    **dict.fromkeys(("gjenaapne", "arkiver"), (AVSLUTT,)),
    "uttalelse behandlet": (("uttalelse", "svar", "1", "1", "--svar", "nei"),),
    "gjenoppta": (("bero", "1", "--til", "2026-08-01", "--grunn", "Reise"),),
    **dict.fromkeys(
        ("tiltak flytt", "maal ordne"),
        (("maal", "ny", "1", "--tekst", "Svømme", "--avtalt", "2026-05-20"),),
    ),
    **dict.fromkeys(
        ("maal godkjenn", "maal avvis"),
        (("maal", "ny", "1", "--tekst", "Svømme", "--foreslaatt-av", "1"),),
    ),
    **dict.fromkeys(("sak forelopig-svar", "sak onske", "sak informasjon", "sak vis"), (SAK,)),
    **dict.fromkeys(("sak vurdering", "sak avklar", "sak beslutning", "sak uten-plan"), (SAK, ONSKE)),
    **dict.fromkeys(("sak endre-beslutning", "sak start"), (SAK, ONSKE, BESLUTNING)),
    "sak klageutfall": (("sak", "klage", "1", "--kategori", "annet"),),
    **dict.fromkeys(
        ("tiltak godkjenn", "tiltak avvis"),
        (("tiltak", "ny", "1", "1", "--tekst", "Kurs", "--ansvarlig", "1", "--foreslaatt-av", "1"),),
    ),
    **dict.fromkeys(
        ("endring folg-opp", "endring varsle"),
        (("endring", "ny", "1", "--meldt-av", "planeier", "--dato", "2026-05-28", "--tekst", "Flytting"),),
    ),
    "endring sendt": (
        ("endring", "ny", "1", "--meldt-av", "planeier", "--dato", "2026-05-28", "--tekst", "Flytting"),
        ("endring", "varsle", "1", "1"),
    ),
    "sak besvar": (("sak", "sporsmaal", "1", "--tekst", "Når?", "--dato", "2026-05-28"),),
}  # fmt: skip
_OVERGANG = ("overgang", "ny", "1", "--overgang", "flytting", "--dato", "2026-09-01")
_KORPSET = ("andretjeneste", "ny", "1", "--tjeneste", "Korpset")
FORARBEID |= {
    **{f"overgang {verb}": (_OVERGANG,) for verb in ("endre", "forberedt", "ta-ut")},
    **{f"andretjeneste {verb}": (_KORPSET,) for verb in ("endre", "ta-ut")},
}
_SIRI = ("fagperson", "ny", "--navn", "Siri Moe")
FORARBEID |= {f"fagperson {verb}": (_SIRI,) for verb in ("endre", "opplaering", "oppdater", "vis")}
DAGEN = {"avslutt": "2026-12-01", "gjenoppta": "2026-09-01"}
"""The day of examples that tell of later days than the others."""
SOM_UTKAST = {"iverksett": "utkast", "uttalelse send": "utkast", "uttalelse tilbake": "til_uttalelse"}
"""Commands of a plan that is not in force yet, and the status they begin from."""
UTEN_LOGGLINJE = {
    "register status": "counts, and where the register is",
    "register nokkel": "where the key is; what shows, moves or changes it is logged",
    "register oppgrader": "nothing to do, nothing done",
    "dokumentmal liste": "no register", "dokumentmal kopier": "no register",
    "dokumentmal sjekk": "no register", "dokumentmal felter": "no register",
    "dokumentmal sprak": "no register",
    "mote deltaker": "the example asks somebody who is asked already: nothing is changed",
    "register opprett": "the first row of another register", "register krypter": "another register",
    "register gjenopprett": "the row is in what was restored, which had fewer",
    "demo": "a register of its own", "kjor": "its commands have theirs",
}  # fmt: skip
"""Commands that leave no row in the log, and why (rule 46)."""
UTEN_PLAN = {"ny-plan", "register opprett", "demo"}


def _logglinjer(ipkit: Ipkit) -> int:
    """How many rows all chains have; a register that is not there yet has none."""
    if not ipkit.register.exists():
        return 0
    return int(ipkit.sporr("SELECT count(*) FROM logg")[0][0])


@pytest.mark.parametrize("kommando", ALLE, ids=" ".join)
def test_the_examples_of_every_help_text_run(
    request: pytest.FixtureRequest, kommando: tuple[str, ...]
) -> None:
    navn = " ".join(kommando)
    ipkit: Ipkit = request.getfixturevalue(
        {"ny-plan": "tomt", "register opprett": "uten_register", "importer": "tomt"}.get(navn, "ipkit")
    )
    for forst in FORARBEID.get(navn, ()):
        ipkit.ok(*forst)
    if navn in SOM_UTKAST:
        ipkit.endre("UPDATE plan SET status = ?, iverksatt = NULL, neste_evaluering = NULL", SOM_UTKAST[navn])
    if navn == "slett":  # what must come first takes ten years and a code: tests/cli/test_slett.py
        for kontroll in ("kontroller_kan_slettes", "kontroller_torrkjort"):
            request.getfixturevalue("monkeypatch").setattr(f"ipkit.actions.slett.{kontroll}", lambda *_: None)
    if navn == "dokumentmal sjekk":  # with every example: tests/actions/test_dokumentmal.py
        faa = [*dokumentmal._planer()][-3:]
        request.getfixturevalue("monkeypatch").setattr(dokumentmal, "_planer", lambda: iter(faa))
        request.getfixturevalue("monkeypatch").setattr(dokumentmal, "pdf_kan_lages", lambda: False)
    (ipkit.mappe / "morgen.txt").write_text("planer\n", encoding="utf-8")
    (ipkit.mappe / "passord.txt").write_text("korrekt hest batteri stift\n", encoding="utf-8")
    (ipkit.mappe / "passord.txt").chmod(0o600)
    # The day of the examples: after what they say happened.
    for eksempel in _eksempler(_hjelp(ipkit, kommando)):
        ord_ = shlex.split(eksempel.replace("eksempler/", f"{datamappe('eksempler').as_posix()}/"))
        foer = _logglinjer(ipkit)
        resultat = ipkit(*ord_[1:], dato=DAGEN.get(navn))
        assert resultat.kode == 0, (eksempel, resultat.feil)
        logget = _logglinjer(ipkit) > foer
        assert logget or navn in UTEN_LOGGLINJE or "--kontroller" in ord_, eksempel
