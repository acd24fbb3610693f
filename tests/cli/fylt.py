"""A register with something of everything, and a line for every command that shows what is in it."""

from typing import Any

from typer.main import get_group

from ipkit.cli.rot import app
from ipkit.domain.elementer import BARN, PLANEIER
from ipkit.domain.felt import felter
from ipkit.storage.register import aapne_okt
from tests.cli.harness import NAA, Ipkit
from tests.cli.test_hjelp import ALLE
from tests.storage.hjelp import sett_inn

VISER: dict[str, str] = {
    "planer": "", "vis": "2", "sak vis": "2", "sak liste": "", "deltaker liste": "2",
    "koordinator liste": "2", "koordinator overlevering": "2", "fagperson liste": "", "fagperson vis": "1",
    "samtykke liste": "2",
    "tilgang": "2", "kartlegging vis": "1", "maal liste": "2", "tiltak liste": "2", "overgang liste": "2",
    "andretjeneste liste": "2", "kommentar liste": "2", "uttalelse liste": "2", "arbeidsliste": "",
    "evaluering": "", "revisjon liste": "2", "endring liste": "2", "mote liste": "2", "mangler": "2",
    "statistikk": "", "historikk": "2", "sammenlign": "1 1 9", "dokument liste": "1",
    "dokumentmal liste": "", "dokumentmal felter": "plan", "logg": "2", "slett": "1 --torrkjor",
    "register status": "", "register sjekk": "", "register ovelse": ".",
}  # fmt: skip
"""Every command that takes `--json`: plan 2 has an element of every kind."""
NEKTES = {"slett": 6, "register ovelse": 3}
"""Those that say no here."""

KOLONNER = [
    (slag.navn, navn, f.slag)
    for slag in (PLANEIER, *BARN)
    for navn, f in felter(slag.type).items()
    if f.slag in ("tekst", "fritekst", "kode") and not f.koder
]
"""Every column that holds what somebody wrote."""


def fyll(ipkit: Ipkit) -> None:
    """Plan 1 gets a mapping and an issued document, and plan 2 has everything."""
    ipkit.ok("kartlegging", "skriv", "1", "bolig", "--ressurser", "Humor")
    ipkit.ok("eksporter", "plan.html", "--plan", "1", "--mottaker", "planeier")
    ipkit.ok("fagperson", "ny", "--navn", "Eva Lie", "--tjeneste", "Skolen")
    with aapne_okt(str(ipkit.register), klokke=lambda: NAA) as okt:
        sett_inn(okt)


def som_viser() -> set[str]:
    """The commands that can answer as JSON."""
    return {" ".join(k) for k in ALLE if any(p.name == "json" for p in _kommando(k).params)}


def _kommando(navn: tuple[str, ...]) -> Any:
    funnet: Any = get_group(app)
    for ledd in navn:
        funnet = funnet.get_command(None, ledd)
    return funnet
