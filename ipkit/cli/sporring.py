"""Questions to a person in a terminal, on standard error, one at a time."""

import sys
from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from ipkit.domain.felt import MAKS_FRITEKST, Felt, kodeform, skriv, tolk
from ipkit.errors import KommandolinjefeilError, NokkelError, VerdifeilError
from ipkit.grenser import MAKS_HEMMELIG


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


HOPP = "for å hoppe over"


def spor_tekst(ledetekst: str, standard: str = "", *, tomt: str = "", kan_tommes: bool = True) -> str:
    """Ask for one line; Enter gives what is proposed, and a hyphen alone is no answer. Raises EOFError at
    end of input.

    `tomt` says what no answer means, where it need not be answered. `kan_tommes` false: no answer leaves
    what is proposed as it is.
    """
    tidligere = opptak.tidligere(ledetekst) if opptak else None
    foreslatt = standard if tidligere is None else tidligere
    if opptak and tidligere is not None and opptak.svarer_selv:
        sys.stderr.write(f"{ledetekst}: {tidligere}\n")
        svar = tidligere
    else:
        vises = tomt and (kan_tommes or tidligere is not None or not foreslatt)
        svar = _les_linje(_med_hint(ledetekst, tomt, foreslatt) if vises else ledetekst, foreslatt)
    if opptak:
        opptak.husk(ledetekst, svar)
    return svar


def _med_hint(ledetekst: str, tomt: str, foreslatt: str) -> str:
    """The question with what gives no answer: Enter, or a hyphen where Enter keeps what is proposed."""
    if tomt == HOPP:
        hint = f"{TOMT} for å tømme" if foreslatt else f"Enter {HOPP}"
    else:
        hint = f"{TOMT if foreslatt else 'Enter'}: {tomt}"
    return f"{ledetekst[:-1]}, {hint})" if ledetekst.endswith(")") else f"{ledetekst} ({hint})"


def _les_linje(ledetekst: str, standard: str) -> str:
    sys.stderr.write(f"{ledetekst}{f' [{standard}]' if standard else ''}: ")
    sys.stderr.flush()
    svar = sys.stdin.readline(MAKS_FRITEKST + 2)
    if len(svar) > MAKS_FRITEKST + 1:  # what is left of the line is no answer to the next question
        raise KommandolinjefeilError(f"Svaret er over {MAKS_FRITEKST} tegn. Ingenting er ført.")
    if not svar:
        raise EOFError
    return "" if svar.strip() == TOMT else svar.strip() or standard


def les_hemmelig(ledetekst: str) -> str:
    """A passphrase or a code: typed unseen, or the first line of standard input. Never an argument."""
    if i_terminal():
        import getpass

        svar = getpass.getpass(f"{ledetekst}: ", stream=sys.stderr)
    else:
        svar = sys.stdin.buffer.readline(MAKS_HEMMELIG + 2).decode("utf-8", "replace")
    if len(svar.strip("\r\n").encode()) > MAKS_HEMMELIG:
        raise NokkelError(f"{ledetekst} er over {MAKS_HEMMELIG} byte. Er det riktig linje?", "IP-O03")
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
        tomt, foreslatt = "" if paakrevd else HOPP, skriv(felt, standard)
        svar = spor_tekst(_ledetekst(felt), foreslatt, tomt=tomt, kan_tommes=kan_tommes)
        if not svar and foreslatt and not kan_tommes:
            sys.stderr.write(f"  {kan_ikke_tommes(foreslatt)}\n")
            continue
        treff = som_begynner(felt.koder, svar) if felt.slag == "kode" else []
        try:
            verdi = tolk(
                felt._replace(ledetekst=felt.ledetekst.strip()), treff[0] if len(treff) == 1 else svar
            )
        except VerdifeilError as feil:
            sys.stderr.write(f"  {flere_passer(svar, treff) if treff else feil}\n")
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


def som_begynner(koder: Sequence[str], skrevet: str) -> list[str]:
    """The code that was typed, or those that the letters begin."""
    kode = kodeform(skrevet)
    return [kode] if kode in koder else [k for k in koder if kode and k.startswith(kode)]


def flere_passer(skrevet: str, treff: Sequence[str]) -> str:
    """What to say of letters that begin several codes: which."""
    return f"«{skrevet}» passer på flere: {', '.join(treff)}."


def kan_ikke_tommes(foreslatt: str) -> str:
    """What to say of a hyphen where there must be something, or where nothing is taken away."""
    return f"Det kan ikke tømmes her. Enter: {foreslatt}."


def _ledetekst(felt: Felt) -> str:
    hint = _HINT.get(felt.slag, "/".join(felt.koder))
    return f"{felt.ledetekst} ({hint})" if hint else felt.ledetekst


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
