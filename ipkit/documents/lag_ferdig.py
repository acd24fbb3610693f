"""Make `maler/ferdig/` anew: `python -m ipkit.documents.lag_ferdig`, when its sources have changed.

The sources are the legal data, `stil.docx` and the languages of `sprak/`. Each file holds what one of them
was found to hold (`ipkit.ferdig`). Nothing of a municipality's own is in it.
"""

from binascii import b2a_base64
from collections.abc import Iterator
from typing import Any

from ipkit.documents.oversettelse import oversatt
from ipkit.documents.stil import STILFIL, Stil, ferdignavn
from ipkit.documents.stilfil import les_stilfil
from ipkit.domain.felt import felter, skriv
from ipkit.ferdig import MAPPE, som_ferdig
from ipkit.paths import datamappe
from ipkit.rettsdata import FILER
from ipkit.rettsdata import MAPPE as RETT
from ipkit.rettsfil import les_rettsfil

SPRAK = ("nb-NO", "nn-NO")


def ferdige() -> Iterator[tuple[str, str]]:
    """The name and the text of each file."""
    maler = datamappe("maler")
    raa = (maler / STILFIL).read_bytes()
    for sprak in SPRAK:
        yield ferdignavn(sprak), som_ferdig(_stil(les_stilfil(raa, sprak, storskrift=False)), raa)
    for navn, lister in FILER.items():
        raa = (maler / RETT / navn).read_bytes()
        lest = les_rettsfil(raa, navn, lister)
        yield navn, som_ferdig({liste: [_rad(rad) for rad in rader] for liste, rader in lest.items()}, raa)
    for fil in sorted((maler / "sprak").glob("*.po")):
        yield fil.name, som_ferdig(oversatt(fil), fil.read_bytes())


def _stil(stil: Stil) -> dict[str, Any]:
    deler = [(*del_[:-1], b2a_base64(del_.data, newline=False).decode()) for del_ in stil.grunnlag]
    return {**stil.__dict__, "grunnlag": deler}


def _rad(rad: Any) -> dict[str, str]:
    svart = {f.navn: skriv(f, getattr(rad, f.navn)) for f in felter(type(rad)).values()}
    return {navn: tekst for navn, tekst in svart.items() if tekst}


def main() -> None:
    """Write them all."""
    mappe = datamappe("maler") / MAPPE
    mappe.mkdir(exist_ok=True)
    for navn, tekst in ferdige():
        (mappe / f"{navn}.json").write_text(tekst, encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
