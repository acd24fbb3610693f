"""A register that others on the machine may read is not opened (rule 140)."""

import os

import pytest

from tests.cli.harness import Ipkit

pytestmark = pytest.mark.skipif(os.name == "nt", reason="Windows decides by the folder")


@pytest.mark.parametrize("modus", [0o604, 0o640, 0o644, 0o620])
def test_a_register_that_others_may_read_or_write_is_refused_with_what_mends_it(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch, modus: int
) -> None:
    ipkit.register.chmod(modus)
    foer = ipkit.innhold()
    resultat = ipkit("maal", "ny", "1", "--tekst", "Svømme", "--avtalt", "2026-05-01")
    mend = f'chmod 600 "{ipkit.register}"'
    assert (resultat.kode, resultat.ut) == (1, "")
    assert resultat.feil.endswith(f"Rett det med: {mend}\n")
    assert resultat.feil.count("\n") == 1
    assert ipkit.innhold() == foer
    ipkit.register.chmod(0o600)
    ipkit.ok("vis", "1")
    ipkit.register.chmod(modus)
    monkeypatch.setattr("ipkit.cli.kontekst.kontroller_tilgang", lambda _: None)
    ipkit.ok("vis", "1")


def test_what_can_only_be_read_is_read_without_a_trace_whoever_else_can(ipkit: Ipkit) -> None:
    if os.getuid() == 0:
        pytest.skip("root can write everything")
    ipkit.register.chmod(0o444)
    ipkit.register.parent.chmod(0o500)
    try:
        assert ipkit("--uten-logg", "vis", "1").kode == 0
    finally:
        ipkit.register.parent.chmod(0o700)


def test_a_register_or_a_key_of_somebody_else_is_not_used(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Its owner can read it whatever its rights say now. Root may use anybody's: so do scripts."""
    foer = ipkit.innhold()
    with monkeypatch.context() as m:
        m.setattr("ipkit.storage.filer.os.geteuid", lambda: os.getuid() + 1)
        resultat = ipkit("vis", "1")
        assert (resultat.kode, resultat.ut, resultat.feil.count("\n")) == (1, "", 1)
        assert resultat.feil.startswith("IP-D15: Registeret eies av en annen bruker")
        m.setattr("ipkit.cli.kontekst.kontroller_tilgang", lambda _: None)
        nokkel = ipkit("vis", "1")
        assert (nokkel.kode, ".nokkel eies av en annen bruker" in nokkel.feil) == (7, True)
    assert ipkit.innhold() == foer
    ipkit.ok("vis", "1")
