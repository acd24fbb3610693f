"""Tells a story: a text file with the commands a person types, and what is expected of each.

A line of a story begins with

    #  a heading, or a sentence of the municipality's own document, with the rules that answer it
    @  the date of the day, until the next
    $  a command, as it is typed; a line that ends with \\ goes on in the next
    =  the exit code of the command above, where it is not 0
    +  a phrase its output must have
    -  a phrase its output must not have

Beside `ipkit` there are three words: `skriv FIL` (its lines follow, indented by four), `finn TEKST FIL`
(the lines of a Word file or a text file that have the text; code 1 when none has) and `rett FIL GAMMELT
NYTT`, what a person does in an editor. The whole dialogue is compared
with a golden file; the expectations stand in the story itself.
"""

import re
import shlex
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path
from typing import NamedTuple

from tests.cli.harness import Ipkit
from tests.documents.lesing import docx_tekst


class Steg(NamedTuple):
    """A command of a story, and what is expected of it; the first lines are what stands above it."""

    linje: int
    innledning: list[str]
    dato: str
    kommando: str
    innhold: list[str]
    kode: int
    ventet: list[str]
    uventet: list[str]


class AvvikError(AssertionError):
    """A step that did not go as the story says."""

    def __init__(self, steg: Steg, hva: str, utskrift: str) -> None:
        super().__init__(f"line {steg.linje}: $ {steg.kommando}\n{hva}\n\n{utskrift}")


def les(tekst: str) -> list[Steg]:
    """The steps of a story."""
    steg: list[Steg] = []
    innledning: list[str] = []
    dato = ""
    for nummer, linje in _hele_linjer(tekst):
        merke, resten = linje[:1], linje[2:]
        if merke in ("#", ""):
            innledning.append(linje)
        elif merke == "@":
            dato = resten
        elif merke == "$":
            steg.append(Steg(nummer, innledning, dato, resten, [], 0, [], []))
            innledning = []
        elif merke == "=":
            steg[-1] = steg[-1]._replace(kode=int(resten))
        elif linje.startswith("    ") and steg:
            steg[-1].innhold.append(linje[4:])
        else:
            {"+": steg[-1].ventet, "-": steg[-1].uventet}[merke].append(resten)
    assert not any(innledning), f"words after the last command: {innledning}"
    return steg


def _hele_linjer(tekst: str) -> Iterator[tuple[int, str]]:
    """The lines with their numbers; what was broken with a backslash in one piece."""
    start, samlet = 0, ""
    for nummer, linje in enumerate(tekst.splitlines(), 1):
        start = start if samlet else nummer
        samlet += linje.strip() if samlet else linje.rstrip()
        if samlet.endswith("\\"):
            samlet = samlet[:-1].rstrip() + " "
            continue
        yield start, samlet
        samlet = ""


def fortell(tekst: str, ipkit: Ipkit) -> str:
    """Type the story, command by command, and give back the whole dialogue."""
    dialog: list[str] = []
    dato = ""
    for steg in les(tekst):
        dialog += steg.innledning
        if steg.dato != dato:
            dato = steg.dato
            dialog.append(f"[{dato}]")
        dialog += [f"$ {steg.kommando}", *_svar(steg, ipkit)]
    return "\n".join(dialog) + "\n"


def _svar(steg: Steg, ipkit: Ipkit) -> list[str]:
    """What the command answered, compared with what the story expects of it."""
    kode, ut = _utfor(steg, ipkit)
    if kode != steg.kode:
        raise AvvikError(steg, f"code {kode}, expected {steg.kode}", ut)
    for ord_ in steg.ventet:
        if ord_ not in ut:
            raise AvvikError(steg, f"expected: {ord_}", ut)
    for ord_ in steg.uventet:
        if ord_ in ut:
            raise AvvikError(steg, f"not expected: {ord_}", ut)
    linjer = [f"    {linje}".rstrip() for linje in [*steg.innhold, *ut.splitlines()]]
    return [*linjer, *([f"    [kode {kode}]"] if kode else [])]


def _utfor(steg: Steg, ipkit: Ipkit) -> tuple[int, str]:
    program, *ord_ = shlex.split(steg.kommando)
    if program == "ipkit":
        _still_klokken(steg.dato, ipkit)
        kode, ut, feil = ipkit(*ord_, dato=steg.dato)
        return kode, _uten_steder(ut + feil, ipkit)
    if program == "skriv":
        (ipkit.mappe / ord_[0]).write_text("\n".join(steg.innhold) + "\n", encoding="utf-8")
        return 0, ""
    if program == "rett":
        return 0, _rett(ipkit.mappe / ord_[0], *ord_[1:])
    assert program == "finn", f"line {steg.linje}: no such word: {program}"
    funnet = [linje for linje in _linjer(ipkit.mappe / ord_[1]) if ord_[0] in linje]
    return int(not funnet), "".join(f"{linje}\n" for linje in funnet)


def _uten_steder(utskrift: str, ipkit: Ipkit) -> str:
    """What was written, without where this test runs, its key, and the salted mark of its log."""
    utskrift = utskrift.replace(str(ipkit.mappe), "").replace("\\", "/")
    return re.sub(r"\S+\.nokkel|(?<=Loggmerke nå: )\S+", "…", utskrift)


def _still_klokken(dato: str, ipkit: Ipkit) -> None:
    """The day of the story is the real one too: a consent that ends later has not ended."""
    ipkit.still_klokken(datetime.fromisoformat(f"{dato}T10:00+00:00"))


def _rett(fil: Path, gammelt: str, nytt: str) -> str:
    """Change one text in a file; it must be there once."""
    tekst = fil.read_text(encoding="utf-8-sig")
    assert tekst.count(gammelt) == 1, f"{fil.name} has «{gammelt}» {tekst.count(gammelt)} times:\n{tekst}"
    fil.write_text(tekst.replace(gammelt, nytt), encoding="utf-8")
    return ""


def _linjer(fil: Path) -> list[str]:
    if fil.suffix == ".docx":
        return docx_tekst(fil.read_bytes()).splitlines()
    return fil.read_text(encoding="utf-8-sig").splitlines()
