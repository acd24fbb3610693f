"""Writes plain values as YAML that a person likes to read and that every YAML reader reads the same.

PyYAML's emitter is not used: it knows nothing of literal blocks for long texts, and takes longer than
everything else in an export.
"""

import json
import re
from collections.abc import Mapping
from datetime import date
from typing import Any

BREDDE = 88
"""Characters on a line before a long text is folded over several."""

# Texts that no YAML reader takes for a number, a date or a truth value.
_TRYGG = re.compile(r"[^\W\d_](?:[\w .,;()/%!?+–«»'§-]|:(?! |$))*")
_UUID = re.compile(r"[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}")
_ORD_MED_MENING = frozenset({"y", "n", "yes", "no", "true", "false", "on", "off", "null"})
_LINJESKIFT_I_YAML = re.compile("[\x85\u2028\u2029]")


def skriv_kart(kart: Mapping[str, Any], innrykk: str = "") -> list[str]:
    """The lines of a mapping. Values are texts, numbers, dates, truth values (ja, nei), tuples of codes,
    and lists of mappings and mappings within it."""
    linjer: list[str] = []
    for navn, verdi in kart.items():
        if isinstance(verdi, Mapping):
            linjer += [f"{innrykk}{navn}:", *skriv_kart(verdi, innrykk + "  ")]
        elif isinstance(verdi, list):
            linjer.append(f"{innrykk}{navn}:")
            for post in verdi:
                linjer += skriv_post(post, innrykk + "  ")
        else:
            linjer.append(f"{innrykk}{navn}: {skriv_verdi(verdi, innrykk + '  ')}")
    return linjer


def skriv_post(post: Mapping[str, Any], innrykk: str) -> list[str]:
    """The lines of one entry of a list."""
    forste, *resten = skriv_kart(post, innrykk + "  ")
    return [f"{innrykk}- {forste.lstrip()}", *resten]


def skriv_verdi(verdi: Any, innrykk: str) -> str:
    """One value, as it stands after the colon."""
    if isinstance(verdi, str):
        return _skriv_tekst(verdi, innrykk)
    if isinstance(verdi, bool):
        return "ja" if verdi else "nei"
    if isinstance(verdi, date):
        return verdi.isoformat()
    if isinstance(verdi, tuple):
        return f"[{', '.join(_skriv_kode(post) for post in verdi)}]"
    return str(verdi)


def _skriv_tekst(tekst: str, innrykk: str) -> str:
    if _LINJESKIFT_I_YAML.search(tekst) or tekst != tekst.strip():
        return _i_anforselstegn(tekst)
    if "\n" in tekst:
        return _blokk("|-", tekst.split("\n"), innrykk)
    if len(tekst) > BREDDE and "  " not in tekst and "\t" not in tekst:
        return _blokk(">-", _brett(tekst), innrykk)
    return _skriv_linje(tekst)


def _skriv_kode(kode: str) -> str:
    trygg = re.fullmatch("[a-z][a-z0-9_]*", kode) and kode not in _ORD_MED_MENING
    return kode if trygg else _i_anforselstegn(kode)


def _skriv_linje(tekst: str) -> str:
    if _UUID.fullmatch(tekst):
        return tekst
    if _TRYGG.fullmatch(tekst) and tekst.lower() not in _ORD_MED_MENING:
        return tekst
    return _i_anforselstegn(tekst)


def _i_anforselstegn(tekst: str) -> str:
    sitert = json.dumps(tekst, ensure_ascii=False)
    return _LINJESKIFT_I_YAML.sub(lambda treff: f"\\u{ord(treff[0]):04x}", sitert)


def _blokk(tegn: str, linjer: list[str], innrykk: str) -> str:
    return "\n".join([tegn, *(innrykk + linje if linje else "" for linje in linjer)])


def _brett(tekst: str) -> list[str]:
    """Break at single spaces, which is what folding gives back."""
    linjer = [""]
    for ord_ in tekst.split(" "):
        if linjer[-1] and len(linjer[-1]) + len(ord_) >= BREDDE:
            linjer.append(ord_)
        else:
            linjer[-1] = f"{linjer[-1]} {ord_}" if linjer[-1] else ord_
    return linjer
