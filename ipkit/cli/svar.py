"""How an act gets its answers: options, a file, and in a terminal questions for what is missing.

`svarkommando` gives a command one option for each question of the act, so that a new field of the
domain is asked for without a line here.
"""

import inspect
from collections.abc import Callable, Mapping, Sequence
from functools import wraps
from typing import Annotated, Any

import typer

from ipkit.cli.sporring import i_terminal, spor_alle
from ipkit.domain.felt import Felt, tolk
from ipkit.errors import KommandolinjefeilError

Valg = dict[str, str | None]
"""The options of the questions as typed, by name."""


def valgnavn(navn: str) -> str:
    """`egne_ord` is `--egne-ord`."""
    return "--" + navn.replace("_", "-")


def svarkommando(sporsmaal: Mapping[str, Felt]) -> Callable[[Callable[..., None]], Callable[..., None]]:
    """Give a command an option for each question; it gets them as `valg`."""

    def pakk(funksjon: Callable[..., None]) -> Callable[..., None]:
        @wraps(funksjon)
        def kommando(**verdier: Any) -> None:
            valg = {navn: verdier.pop(navn) for navn in sporsmaal}
            funksjon(valg=valg, **verdier)

        egne = [p for p in inspect.signature(funksjon).parameters.values() if p.name != "valg"]
        for_valg = [_parameter(felt) for felt in sporsmaal.values()]
        kommando.__signature__ = inspect.Signature(egne + for_valg)  # type: ignore[attr-defined]
        kommando.__annotations__ = {p.name: p.annotation for p in egne + for_valg}
        return kommando

    return pakk


def _parameter(felt: Felt) -> inspect.Parameter:
    metavar = {"dato": "ÅÅÅÅ-MM-DD", "ja_nei": "ja|nei", "heltall": "TALL", "tid": "TT:MM"}.get(
        felt.slag, "TEKST"
    )
    if felt.koder:
        metavar = "KODE,…" if felt.slag == "liste" else "KODE"
    hjelp = f"{felt.ledetekst}: {', '.join(felt.koder)}." if felt.koder else f"{felt.ledetekst}."
    annotasjon = Annotated[str | None, typer.Option(valgnavn(felt.navn), help=hjelp, metavar=metavar)]
    return inspect.Parameter(felt.navn, inspect.Parameter.KEYWORD_ONLY, default=None, annotation=annotasjon)


def tolk_valg(sporsmaal: Mapping[str, Felt], valg: Valg) -> dict[str, Any]:
    """The options that were typed, as values; an empty text is no answer. Raises VerdifeilError."""
    return {navn: tolk(sporsmaal[navn], tekst) for navn, tekst in valg.items() if tekst is not None}


def samle(
    sporsmaal: Mapping[str, Felt],
    valg: Valg,
    *,
    fra_fil: Mapping[str, Any] | None = None,
    paakrevd: Sequence[str] = (),
    standard: Mapping[str, Any] | None = None,
) -> dict[str, Any]:
    """The answers of an act: options win over the file, and what is always needed is asked for.

    `standard` are defaults that only this moment knows, such as today; they are shown with the question.

    Raises KommandolinjefeilError with the missing options where there is nobody to ask.
    """
    svar = {**(fra_fil or {}), **tolk_valg(sporsmaal, valg)}
    mangler = [navn for navn in paakrevd if svar.get(navn) in (None, ())]
    if not mangler:
        return svar
    if i_terminal():
        med_standard = {
            n: f._replace(standard=(standard or {}).get(n, f.standard)) for n, f in sporsmaal.items()
        }
        return spor_alle(med_standard, svar, frozenset(paakrevd))
    raise KommandolinjefeilError(f"Det mangler svar. Oppgi: {', '.join(map(valgnavn, mangler))}")


def par(tekster: Sequence[str], valg: str) -> dict[str, str]:
    """Options such as `--maal 1=delvis`. Raises KommandolinjefeilError."""
    ut = {}
    for tekst in tekster:
        nokkel, skille, verdi = tekst.partition("=")
        if not skille or not nokkel.strip():
            raise KommandolinjefeilError(f"{valg} skrives som NUMMER=VERDI, for eksempel {valg} 1=…")
        ut[nokkel.strip()] = verdi.strip()
    return ut
