"""Answer files (`--skjelett`, `--fra-fil`): a form printed as YAML, and the answers read back."""

from collections.abc import Mapping
from typing import Any, NamedTuple

from ipkit.domain.felt import Felt
from ipkit.domain.svarfeil import Sted
from ipkit.exchange.feltleser import les_felter, les_kart, les_poster
from ipkit.exchange.skjema import GJELDER, UTGAVE, Radliste, Skjema
from ipkit.exchange.yamlskriver import skriv_verdi
from ipkit.filfeil import Feilliste
from ipkit.yamlleser import Node, les_tre

_UTGAVE = Felt(UTGAVE, "Planens utgave", "heltall", (), True, False)
_HJELP = {"dato": "ÅÅÅÅ-MM-DD", "tid": "TT:MM", "ja_nei": "ja eller nei", "heltall": "et tall"}


class Lest(NamedTuple):
    """What a file answered, the line of each answer and row, and what could not be read."""

    svar: dict[str, Any]
    linjer: dict[Sted, int]
    uleste: frozenset[Sted]
    feil: Feilliste


def les_svarfil(skjema: Skjema, data: bytes, filnavn: str) -> dict[str, Any]:
    """The answers as typed values by field name; lists as lists of such. What is not answered is absent.

    `plan_utgave` is among them where the file has it: the caller refuses a file made from an older
    version. Raises FilfeilError with every fault and its line, also where it was made for another plan.
    """
    lest = les_med_steder(skjema, data, filnavn)
    lest.feil.reis()
    return lest.svar


def les_med_steder(skjema: Skjema, data: bytes, filnavn: str) -> Lest:
    """The same, with the faults as values, for whoever has more to say of the answers.

    Raises FilfeilError where it was made for another plan, or not all of it could be made out.
    """
    feil = Feilliste(filnavn)
    kart = les_kart(les_tre(data, feil), "filen", feil)
    _kontroller_gjelder(skjema, kart, feil)
    gjelder_annet = bool(feil)
    spesifikasjon = {f.navn: f for f in (_UTGAVE, *skjema.felter)}
    svar = les_felter(kart, spesifikasjon, feil, [*GJELDER, *(liste.navn for liste in skjema.lister)])
    linjer: dict[Sted, int] = {(navn, None): node.linje for navn, node in kart.items()}
    uleste = {sted for sted, linje in linjer.items() if feil.har(linje)}
    for liste in skjema.lister:
        if liste.navn in kart:
            rader, gale = _les_rader(liste, kart[liste.navn], feil)
            linjer |= {(liste.navn, n): linje for n, (linje, _) in enumerate(rader)}
            uleste |= {(liste.navn, n) for n in gale}
            svar |= {liste.navn: [rad for _, rad in rader]} if rader else {}
    if gjelder_annet:
        feil.reis()
    return Lest(svar, linjer, frozenset(uleste), feil)


def _kontroller_gjelder(skjema: Skjema, kart: Mapping[str, Node], feil: Feilliste) -> None:
    """A fault where the file was made for another plan, meeting or goal. A file need not say."""
    for navn, hva in GJELDER.items():
        node = kart.get(navn)
        if node is None or node.verdi == "" or node.verdi == str(skjema.gjelder.get(navn)):
            continue
        feil.meld(node.linje, f"filen er laget for et annet {hva}nummer. Lag den på nytt med --skjelett.")


def _les_rader(
    liste: Radliste, node: Node, feil: Feilliste
) -> tuple[list[tuple[int, dict[str, Any]]], list[int]]:
    """The rows that say something, each with its line, and the places of those that have a fault."""
    rader: list[tuple[int, dict[str, Any]]] = []
    gale = []
    spesifikasjon = {f.navn: f for f in liste.felter}
    for post in les_poster(node, liste.navn, feil):
        foer = feil.antall
        kart = les_kart(post, liste.navn, feil)
        verdier = les_felter(kart, spesifikasjon, feil)
        if any(navn not in liste.faste and node.verdi not in ("", []) for navn, node in kart.items()):
            rader.append((post.linje, verdier))
            _meld_manglende(liste, kart, post.linje, feil)
            if feil.antall > foer:
                gale.append(len(rader) - 1)
    return rader, gale


def _meld_manglende(liste: Radliste, kart: Mapping[str, Node], linje: int, feil: Feilliste) -> None:
    for f in liste.felter:
        if f.paakrevd and (f.navn not in kart or kart[f.navn].verdi == ""):
            feil.meld_mangler(kart[f.navn].linje if f.navn in kart else linje, f.navn)
    if liste.en_av and not any(navn in kart and kart[navn].verdi != "" for navn in liste.en_av):
        feil.meld_mangler(linje, " eller ".join(liste.en_av))


def skriv_skjelett(skjema: Skjema) -> str:
    """The form as commented YAML. As printed it is valid and answers only what is known."""
    linjer = [*_kommentar(skjema.tittel, "")]
    linjer += ["# Fyll ut etter kolon. Tomt betyr ikke besvart. Linjer med # er forklaringer.", ""]
    if skjema.utgave is not None:
        linjer += [
            "# Hvilken plan skjemaet er laget fra, og hvilken utgave av den. Ikke endre.",
            f"{UTGAVE}: {skjema.utgave}",
            *(f"{navn}: {nummer}" for navn, nummer in skjema.gjelder.items()),
            "",
        ]
    for f in skjema.felter:
        linjer += [f"# {_hjelp(f)}", _linje(f, skjema.verdier, "")]
    for liste in skjema.lister:
        linjer += ["", *_skjelettliste(liste)]
    return "\n".join([*linjer, ""])


def _skjelettliste(liste: Radliste) -> list[str]:
    linjer = [*_kommentar(liste.ledetekst, "")]
    vanlige = [f for f in liste.felter if f.navn not in liste.sjeldne]
    sjeldne = [f for f in liste.felter if f.navn in liste.sjeldne]
    linjer += [f"#   {f.navn}: {_hjelp(f)}" for f in vanlige]
    linjer += [f"#   {f.navn}: {_hjelp(f)} (skriv linjen selv når det trengs)" for f in sjeldne]
    linjer.append(f"{liste.navn}:")
    for rad in liste.rader:
        for tekst in rad.kommentar:
            linjer += _kommentar(tekst, "  ")
        vist = (
            sorted((f for f in vanlige if f.navn in rad.vis), key=lambda f: rad.vis.index(f.navn)) or vanlige
        )
        forste, *resten = [_linje(f, rad.verdier, "    ") for f in vist]
        linjer += [f"  - {forste.lstrip()}", *resten]
    return linjer


def _linje(f: Felt, verdier: Mapping[str, Any], innrykk: str) -> str:
    verdi = verdier.get(f.navn)
    if verdi is None or verdi == ():
        return f"{innrykk}{f.navn}:"
    return f"{innrykk}{f.navn}: {skriv_verdi(verdi, innrykk + '  ')}"


def _hjelp(f: Felt) -> str:
    """The label, with what can be answered."""
    hjelp = f"én av: {', '.join(f.koder)}" if f.koder else _HJELP.get(f.slag, "")
    if f.slag == "liste":
        hjelp = f"[en, flere] av: {', '.join(f.koder)}" if f.koder else "[en, flere]"
    deler = [del_ for del_ in (hjelp, "må besvares" if f.paakrevd else "") if del_]
    return f"{f.ledetekst} ({'; '.join(deler)})" if deler else f.ledetekst


def _kommentar(tekst: str, innrykk: str) -> list[str]:
    """A text as comment lines; it may be somebody's own, with line breaks of any kind."""
    return [f"{innrykk}# {linje}".rstrip() for linje in tekst.splitlines()]
