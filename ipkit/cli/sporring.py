"""Questions to a person in a terminal, on standard error, one at a time."""

import sys
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from ipkit.domain.felt import Felt, kodeform, skriv, tolk
from ipkit.errors import NokkelError, VerdifeilError


def i_terminal() -> bool:
    """Whether there is somebody to ask."""
    return sys.stdin.isatty() and sys.stderr.isatty()


class Opptak:
    """What is typed, question by question, and what was typed last time; `lagre` keeps it."""

    def __init__(self, lagre: Callable[[list[tuple[str, str]]], None]) -> None:
        self.svar: list[tuple[str, str]] = []
        self._lagre = lagre
        self._igjen: list[tuple[str, str]] = []
        self._av_seg_selv = False

    def spill(self, svar: Sequence[tuple[str, str]], *, av_seg_selv: bool) -> None:
        """Answer from these: `av_seg_selv` without asking, else as what Enter keeps."""
        self._igjen, self._av_seg_selv = [*svar, *self._igjen], av_seg_selv

    def tidligere(self, ledetekst: str) -> str | None:
        """What was answered to this question, as long as the questions come in the same order.

        Where they do not, the next one that was asked once only finds the place again.
        """
        sporsmaal = [s for s, _ in self._igjen]
        if ledetekst not in sporsmaal or (sporsmaal[0] != ledetekst and sporsmaal.count(ledetekst) > 1):
            return None
        plass = sporsmaal.index(ledetekst)
        svar = self._igjen[plass][1]
        self._igjen = self._igjen[plass + 1 :]
        return svar

    @property
    def svarer_selv(self) -> bool:
        """Whether what was typed is taken without asking."""
        return self._av_seg_selv

    def husk(self, ledetekst: str, svar: str) -> None:
        """Keep an answer; the same question at once again means that the last one was no answer."""
        if self.svar and self.svar[-1][0] == ledetekst:
            self.svar.pop()
        self.svar.append((ledetekst, svar))
        self._lagre(self.svar)

    def om_igjen(self, fra: int) -> None:
        """Ask again for what was answered from there on; Enter keeps each answer."""
        self.spill(self.svar[fra:], av_seg_selv=False)
        del self.svar[fra:]


TOMT = "-"
"""Typed where an answer that stands is to be taken away."""
KLADD_LIGGER = "Svarene ligger som kladd: kjør den samme kommandoen for å fortsette."
opptak: Opptak | None = None
"""Set while an act keeps what is typed (`cli/kladd.py`)."""
rettes: set[Any] = set()
"""The drafts that a rule has just said no to: their answers are gone through, without asking how."""


def spor_tekst(ledetekst: str, standard: str = "") -> str:
    """Ask for one line; Enter gives the default, and a hyphen alone takes it away. Raises EOFError at end
    of input."""
    tidligere = opptak.tidligere(ledetekst) if opptak else None
    if opptak and tidligere is not None and opptak.svarer_selv:
        sys.stderr.write(f"{ledetekst}: {tidligere}\n")
        svar = tidligere
    else:
        svar = _les_linje(ledetekst, standard if tidligere is None else tidligere)
    if opptak:
        opptak.husk(ledetekst, svar)
    return svar


def _les_linje(ledetekst: str, standard: str) -> str:
    sys.stderr.write(f"{ledetekst}{f' [{standard}]' if standard else ''}: ")
    sys.stderr.flush()
    svar = sys.stdin.readline()
    if not svar:
        raise EOFError
    return "" if standard and svar.strip() == TOMT else svar.strip() or standard


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
    "part": "planeier, koordinator (eller plankoordinator), et deltakernummer eller tjeneste:Navn",
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
