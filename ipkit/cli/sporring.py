"""Questions to a person in a terminal, on standard error, one at a time."""

import sys
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any

from ipkit.domain.felt import Felt, kodeform, skriv, tolk
from ipkit.errors import NokkelError, VerdifeilError


def i_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stderr.isatty()


def spor_tekst(ledetekst: str, standard: str = "") -> str:
    """Ask for one line; Enter gives the default. Raises EOFError at end of input."""
    sys.stderr.write(f"{ledetekst}{f' [{standard}]' if standard else ''}: ")
    sys.stderr.flush()
    svar = sys.stdin.readline()
    if not svar:
        raise EOFError
    return svar.strip() or standard


def les_hemmelig(ledetekst: str) -> str:
    """A passphrase or a code: typed unseen, or the first line of standard input. Never an argument."""
    if i_terminal():
        import getpass

        svar = getpass.getpass(f"{ledetekst}: ", stream=sys.stderr)
    else:
        svar = sys.stdin.buffer.readline().decode("utf-8", "replace")
    if not svar.strip():
        raise NokkelError(f"{ledetekst} mangler. Skriv det i en terminal, eller send det på standard inn.")
    return svar.strip("\r\n\ufeff")


TOMT = "-"
"""Typed where an answer that stands is to be taken away."""


def spor(felt: Felt, *, standard: Any = None, paakrevd: bool, kan_tommes: bool = False) -> Any:
    """Ask for one field until the answer is of its kind; Enter takes what is proposed, else skips what may
    be left out. The first letters of a code are enough where they fit one only. `kan_tommes`: what is
    proposed is an earlier answer, which a hyphen takes away.

    Why it is asked stands above the question, where the field says so.
    """
    if felt.hvorfor:
        sys.stderr.write(f"  ({felt.hvorfor})\n")
    while True:
        foreslatt = skriv(felt, standard)
        kan_tommes = kan_tommes and bool(foreslatt) and not paakrevd
        frivillig = f"{TOMT} for å tømme" if kan_tommes else ""
        if not paakrevd and not foreslatt:
            frivillig = "Enter for å hoppe over"
        svar = _hel_kode(felt, spor_tekst(_ledetekst(felt, frivillig), foreslatt))
        if kan_tommes and svar == TOMT:
            return () if felt.slag == "liste" else None
        try:
            verdi = tolk(felt._replace(ledetekst=felt.ledetekst.strip()), svar)
        except VerdifeilError as feil:
            treff = _kan_begynne(felt, svar)
            flere = f"«{svar}» passer på flere: {', '.join(treff)}."
            sys.stderr.write(f"  {flere if len(treff) > 1 else feil}\n")
            continue
        if verdi not in (None, ()) or not paakrevd:
            return verdi
        sys.stderr.write("  Dette må besvares.\n")


_HINT = {
    "dato": "ÅÅÅÅ-MM-DD",
    "tid": "10:00",
    "ja_nei": "ja/nei",
    "part": "planeier, koordinator, et deltakernummer eller tjeneste:Navn",
}


def _hel_kode(felt: Felt, skrevet: str) -> str:
    """The code that the letters begin, or the letters as they were typed."""
    treff = _kan_begynne(felt, skrevet)
    return treff[0] if len(treff) == 1 else skrevet


def _kan_begynne(felt: Felt, skrevet: str) -> list[str]:
    """The codes that the letters begin."""
    if felt.slag != "kode" or not skrevet:
        return []
    return [k for k in felt.koder if k.startswith(kodeform(skrevet))]


def _ledetekst(felt: Felt, frivillig: str) -> str:
    hint = _HINT.get(felt.slag, "/".join(felt.koder))
    deler = ", ".join(d for d in (hint, frivillig) if d)
    return f"{felt.ledetekst} ({deler})" if deler else felt.ledetekst


SJELDNE = frozenset(
    {"tredjepart", "deles_ikke_med", "tolk", "tilrettelegging", "kultur", "foreslaatt_av", "avtalt"}
    | {"fagperson", "evalueres", "smarter", "taushet", "taushetserklaering", "gjelder_barn"}
)
"""What few need: given as options, not asked for."""


def spor_alle(
    sporsmaal: Mapping[str, Felt],
    svar: Mapping[str, Any],
    paakrevd: frozenset[str],
    uaktuelt: Callable[[str, Mapping[str, Any]], bool],
    forrige: Mapping[str, Any] = MappingProxyType({}),
) -> dict[str, Any]:
    """Ask for everything that is not answered yet, one at a time; a period that ends before it begins
    is asked for again at once. `uaktuelt` says what needs no question after the answers so far, and
    `forrige` what was answered before a rule said no: it is proposed, and can be taken away."""
    besvart = dict(svar)
    for navn, felt in sporsmaal.items():
        if besvart.get(navn) not in (None, ()) or uaktuelt(navn, besvart):
            continue
        if navn in SJELDNE and navn not in paakrevd:
            continue
        standard = forrige.get(navn, felt.standard)
        tommes = navn in forrige and felt.standard in (None, ())
        besvart[navn] = spor(felt, standard=standard, paakrevd=navn in paakrevd, kan_tommes=tommes)
        while _slutter_for_det_begynner(navn, besvart):
            sys.stderr.write(f"  Det er før fra-datoen {besvart['fra'].isoformat()}.\n")
            besvart[navn] = spor(felt, paakrevd=navn in paakrevd)
    return besvart


def _slutter_for_det_begynner(navn: str, besvart: Mapping[str, Any]) -> bool:
    fra, til = besvart.get("fra"), besvart.get(navn)
    return navn in ("til", "frist") and fra is not None and til is not None and til < fra


def bekreft(sporsmaal: str, standard: str = "nei") -> bool:
    """Ask before something that cannot be taken back; end of input means no."""
    try:
        return spor_tekst(f"{sporsmaal} (ja/nei)", standard).casefold() in ("ja", "j")
    except EOFError:
        return False
