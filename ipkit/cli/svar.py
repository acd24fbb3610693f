"""How an act gets its answers: options, a file, and in a terminal questions for what is missing.

`svarkommando` gives a command one option for each question of the act, so that a new field of the
domain is asked for without a line here.
"""

import inspect
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import wraps
from typing import Annotated, Any, NamedTuple

import typer

from ipkit.cli.felles import gi_parametre
from ipkit.cli.sporring import KLADD_LIGGER, bekreft, i_terminal, rettes, spor_alle
from ipkit.cli.utskrift import melding
from ipkit.domain.felt import Felt, tolk
from ipkit.errors import IkkeFunnetError, IpkitError, KommandolinjefeilError, RegelError


class Valg(dict[str, str | None]):
    """The options of the questions as typed, by name; `besvart` is what was answered in the terminal, for
    when the answers are put right."""

    def __init__(self, valgt: Mapping[str, str | None]) -> None:
        super().__init__(valgt)
        self.besvart: Mapping[str, Any] = {}


class Filvalg(NamedTuple):
    """Answers from a file, or the file made to be answered."""

    fra_fil: str | None
    skjelett: bool
    ut: str | None


def _parameter_for_fil(navn: str, standard: Any, annotasjon: Any) -> inspect.Parameter:
    return inspect.Parameter(navn, inspect.Parameter.KEYWORD_ONLY, default=standard, annotation=annotasjon)


_FILPARAMETRE = [
    _parameter_for_fil(
        "fra_fil",
        None,
        Annotated[
            str | None,
            typer.Option("--fra-fil", metavar="FIL", help="Les svarene fra en YAML-fil; - er standard inn."),
        ],
    ),
    _parameter_for_fil(
        "skjelett",
        False,
        Annotated[
            bool,
            typer.Option("--skjelett", help="Lag filen til --fra-fil, med forklaringer og det som er kjent."),
        ],
    ),
]
_UT = "Skriv skjelettet hit i stedet for til skjermen."


def _utparameter(hjelp: str) -> inspect.Parameter:
    return _parameter_for_fil(
        "ut", None, Annotated[str | None, typer.Option("--ut", metavar="FIL", help=hjelp)]
    )


def valgnavn(navn: str) -> str:
    """`egne_ord` is `--egne-ord`."""
    return "--" + navn.replace("_", "-")


def svarkommando(
    sporsmaal: Mapping[str, Felt], *, fra_fil: bool = False, ut: str | None = None
) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command an option for each question; it gets them as `valg`.

    With `fra_fil` it also takes --fra-fil, --skjelett and --ut, and gets them as `filvalg`; `ut` is what
    --ut is for, where it is for more than the skeleton.
    """
    filparametre = [*_FILPARAMETRE, _utparameter(ut or _UT)] if fra_fil else []

    def pakk(funksjon: Callable[..., None]) -> Callable[..., None]:
        @wraps(funksjon)
        def kommando(**verdier: Any) -> None:
            valg = verdier["valg"] = Valg({navn: verdier.pop(navn) for navn in sporsmaal})
            if fra_fil:
                verdier["filvalg"] = Filvalg(*(verdier.pop(navn) for navn in Filvalg._fields))
            _til_reglene_sier_ja(lambda: funksjon(**verdier), valg)

        underskrift = inspect.signature(funksjon).parameters.values()
        egne = [p for p in underskrift if p.name not in ("valg", "filvalg")]
        gi_parametre(kommando, [*egne, *map(_parameter, sporsmaal.values()), *filparametre])
        return kommando

    return pakk


_RETTE = "Rette svarene? Enter beholder hvert svar, - tømmer det"
_KAN_RETTES = (KommandolinjefeilError.exit_code, IkkeFunnetError.exit_code, RegelError.exit_code)


def _til_reglene_sier_ja(kommando: Callable[[], None], valg: Valg) -> None:
    """Run it; where a rule says no to what was just answered, ask again with the answers in place."""
    while True:
        try:
            return kommando()
        except IpkitError as feil:
            if feil.noe_lagret or not (valg.besvart or rettes):
                raise
            from ipkit.cli.main import meld

            meld(feil)
            if feil.exit_code in _KAN_RETTES and bekreft(_RETTE, standard="ja"):
                continue
            if rettes:
                melding(KLADD_LIGGER)
                rettes.clear()
            raise typer.Exit(feil.exit_code) from None


def _parameter(felt: Felt) -> inspect.Parameter:
    metavar = {"dato": "ÅÅÅÅ-MM-DD", "ja_nei": "ja|nei", "heltall": "TALL", "tid": "TT:MM"}.get(
        felt.slag, "TEKST"
    )
    if felt.koder:
        metavar = "KODE,…" if felt.slag == "liste" else "KODE"
    hjelp = f"{felt.ledetekst}: {', '.join(felt.koder)}." if felt.koder else f"{felt.ledetekst}."
    annotasjon = Annotated[str | None, typer.Option(valgnavn(felt.navn), help=hjelp, metavar=metavar)]
    return inspect.Parameter(felt.navn, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotasjon)


def tolk_valg(sporsmaal: Mapping[str, Felt], valg: Mapping[str, str | None]) -> dict[str, Any]:
    """The options that were typed, as values; an empty text is no answer. Raises VerdifeilError."""
    return {navn: tolk(sporsmaal[navn], tekst) for navn, tekst in valg.items() if tekst is not None}


def samle(
    sporsmaal: Mapping[str, Felt],
    valg: Valg,
    *,
    fra_fil: Mapping[str, Any] | None = None,
    paakrevd: Sequence[str] = (),
    regelsvar: Sequence[str] = (),
    standard: Mapping[str, Any] | None = None,
    uten_forslag: Sequence[str] = (),
    uaktuelt: Callable[[str, Mapping[str, Any]], bool] = lambda navn, svar: False,
) -> dict[str, Any]:
    """The answers of an act: options win over the file, and in a terminal what is missing is asked for.

    `paakrevd` are always needed; `regelsvar` are demanded by a rule, which says no itself where there is
    nobody to ask. `standard` are defaults that only this moment knows, such as today, and `uaktuelt`
    says which questions the answers so far have made needless. `uten_forslag` have a default on the
    command line, and must be answered by whoever is asked.
    Raises KommandolinjefeilError with all the missing options, those that a rule demands too.
    """
    svar = {**(fra_fil or {}), **tolk_valg(sporsmaal, valg)}
    mangler = [navn for navn in (*paakrevd, *regelsvar) if svar.get(navn) in (None, ())]
    if mangler and i_terminal():
        kjent = {**dict.fromkeys(uten_forslag), **(standard or {})}
        med_standard = {n: f._replace(standard=kjent.get(n, f.standard)) for n, f in sporsmaal.items()}
        maa = frozenset((*paakrevd, *regelsvar, *uten_forslag))
        valg.besvart = spor_alle(med_standard, svar, maa, uaktuelt, valg.besvart)
        return dict(valg.besvart)
    if set(mangler) & set(paakrevd):
        valgene = ", ".join(valgnavn(navn) for navn in mangler if not uaktuelt(navn, svar))
        raise KommandolinjefeilError(f"Det mangler svar. Oppgi: {valgene}")
    return svar


def par(tekster: Iterable[str], valg: str) -> dict[str, str]:
    """Options such as `--maal 1=delvis`. Raises KommandolinjefeilError."""
    ut = {}
    for tekst in tekster:
        nokkel, skille, verdi = tekst.partition("=")
        if not skille or not nokkel.strip():
            raise KommandolinjefeilError(f"{valg} skrives som NUMMER=VERDI, for eksempel {valg} 1=…")
        ut[nokkel.strip()] = verdi.strip()
    return ut
