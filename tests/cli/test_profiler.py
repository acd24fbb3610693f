"""The same case under the five municipal profiles: what differs is the table in the docs (rule 146)."""

import re
from pathlib import Path

import pytest

from ipkit.paths import datamappe
from tests.cli.harness import Ipkit

DOKUMENT = Path(__file__).resolve().parents[2] / "docs" / "administrator" / "kommuneprofiler.md"
PROFILER = {
    "tromso": "Tromsø",
    "tjenestebeskrivelse": "Tjenestebeskrivelse",
    "stavanger": "Stavanger",
    "hol": "Hol",
    "tolga": "Tolga",
}
HENVENDELSE = (
    "sak", "ny", "--navn", "Tor Vik", "--fodselsdato", "1979-03-04", "--dato", "2026-05-01", "--kanal",
    "muntlig", "--tekst", "Trenger hjelp",
)  # fmt: skip
BESLUTNING = (
    "sak", "beslutning", "1", "--utfall", "innvilget", "--rettsgrunnlag", "pbrl_2_5", "--begrunnelse", "Ja",
    "--dato", "2026-05-10", "--underrettet", "2026-05-11",
)  # fmt: skip
START = (
    "sak", "start", "1", "--fra", "2026-05-15", "--til", "2027-05-15", "--koordinator", "Ola Hansen",
)  # fmt: skip
SAMTYKKE = (
    "samtykke", "registrer", "1", "--type", "plan", "--gitt-av", "planeier", "--form", "skriftlig",
    "--informert", "hva,hvem,bruk,folger", "--dato", "2026-05-15",
)  # fmt: skip


def _forlop(ipkit: Ipkit, profil: str) -> dict[str, str]:
    """From the request to an active plan, and what the program answered on the way."""
    ipkit.ok("register", "innstillinger", str(datamappe("eksempler") / "kommuner" / f"{profil}.yaml"))
    ipkit.ok(*HENVENDELSE)
    ipkit.ok("sak", "onske", "1", "--svar", "ja")
    uten_beslutning = ipkit(*START)
    if uten_beslutning.kode:
        ipkit.ok(*BESLUTNING)
        ipkit.ok(*START)
    else:
        ipkit.ok(*BESLUTNING)
    fort = re.search(r"IP-M135\t\S+\t\S+ \d\t[^\t]*ført i ([^\t.]+)", ipkit.ok("mangler", "1").ut)
    ipkit.ok(*SAMTYKKE)
    ipkit.ok("iverksett", "1", "--tilslutning", "planeier", "--dato", "2026-05-20")
    evaluering, revisjon = ipkit.sporr("SELECT neste_evaluering, neste_revisjon FROM plan")[0]
    ipkit.ok("koordinator", "slutter", "1", "--til", "2026-06-30")
    ansvarlig = re.search(r"ansvarlig er ([^\t]+)\.\t", ipkit.ok("mangler", "1", dato="2026-07-01").ut)
    ipkit.ok("endre-plan", "1", "--ansvarsgruppe", "ja")
    gruppe = re.search(r"\nHar (\S+)\n", ipkit.ok("vis", "1").ut)
    roller = "IP-M51" in ipkit.ok("mangler", "1").ut
    flere = [ipkit.ok("deltaker", "ny", "1", "--navn", navn).feil for navn in ("Gry Lie", "Jo Lie")]
    mote = [
        dato
        for dato in ("2026-11-20", "2026-11-21", "2027-05-20", "2027-05-21")
        if "IP-M112" in ipkit.ok("mangler", "1", dato=dato).ut
    ]
    return {
        "gruppen heter": gruppe[1] if gruppe else "–",
        "plankoordinator er en egen rolle": "ja" if roller else "nei",
        "samtykke til å dele hentes": "for alle på én gang"
        if "når alle er" in flere[-1]
        else "for hver deltaker",
        "planarbeid uten egen beslutning": "ja" if uten_beslutning.kode == 0 else "nei",
        "beslutningen skal føres i": fort[1] if fort else "–",
        "første evaluering senest": evaluering,
        "første revisjon senest": revisjon,
        "møte over fristen fra": mote[0] if mote else "etter 2027-05-21",
        "ansvarlig uten koordinator": ansvarlig[1] if ansvarlig else "–",
    }


def test_what_differs_between_the_profiles_is_the_table_in_the_docs(
    tmp_path: Path, pytestconfig: pytest.Config
) -> None:
    kolonner = {}
    for profil in PROFILER:
        mappe = tmp_path / profil
        mappe.mkdir()
        with pytest.MonkeyPatch.context() as monkeypatch:
            ipkit = Ipkit(mappe, monkeypatch)
            ipkit.ok("register", "opprett")
            kolonner[profil] = _forlop(ipkit, profil)
    rader = [["", *PROFILER.values()], ["---"] * (len(PROFILER) + 1)]
    rader += [[hva, *(kolonner[p][hva] for p in PROFILER)] for hva in kolonner["hol"]]
    tabell = "".join(f"| {' | '.join(rad)} |\n" for rad in rader)
    tekst = DOKUMENT.read_text(encoding="utf-8")
    foer, start, resten = tekst.partition("<!-- tabell -->\n")
    _, slutt, etter = resten.partition("<!-- slutt -->\n")
    if pytestconfig.getoption("--oppdater-fasit"):
        DOKUMENT.write_text(foer + start + tabell + slutt + etter, encoding="utf-8", newline="\n")
        return
    assert f"{start}{tabell}{slutt}" in tekst
