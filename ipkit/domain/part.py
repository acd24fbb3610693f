"""Who is meant: the planeier, the koordinator, participant number n, or a named service.

A part is one short text, the same on the command line, in YAML and in the register:
`planeier`, `koordinator`, `3` or `tjeneste:Hjemmetjenesten`. `planeier` and `koordinator` are roles,
and the role follows whoever holds it. `koordinator` is whoever is responsible for the plan: the
plankoordinator, where somebody is (rule 51), so `plankoordinator` is read as the same part.
"""

import re

from ipkit.errors import VerdifeilError

PLANEIER = "planeier"
KOORDINATOR = "koordinator"
PLANKOORDINATOR = "plankoordinator"
TJENESTE = "tjeneste:"
SKJULT_TJENESTE = TJENESTE + "(utelatt)"
"""What stands for a service that is not named to the recipient (§ 6.9, adresse)."""
NODTILGANG = "nodtilgang:"
"""No part of a plan, but somebody who may have a copy for a time (rule 40): `nodtilgang:1`."""


KOPI = "kopi:"
"""No part either: somebody by name on the distribution list of a meeting (rules 106, 118): `kopi:3`."""


def tolk_part(tekst: str) -> str:
    """Read a part as typed. Raises VerdifeilError where it names nobody."""
    tekst = tekst.strip()
    if tekst.casefold() in (PLANEIER, KOORDINATOR):
        return tekst.casefold()
    if tekst.casefold() == PLANKOORDINATOR:
        return KOORDINATOR
    if re.fullmatch("[1-9][0-9]{0,5}", tekst):
        return tekst
    if tekst.casefold().startswith(TJENESTE) and tekst[len(TJENESTE) :].strip():
        return TJENESTE + tekst[len(TJENESTE) :].strip()
    raise VerdifeilError(
        "Skriv hvem som planeier, koordinator, et deltakernummer (1) eller «tjeneste:Navnet på tjenesten»."
    )


def tolk_mottaker(tekst: str) -> str:
    """Read a recipient as typed: a part, a break-glass access, or one by name. Raises VerdifeilError."""
    kort = tekst.strip().casefold().replace("ø", "o")
    treff = re.fullmatch(f"({NODTILGANG}|{KOPI})[1-9][0-9]{{0,5}}", kort)
    return kort if treff else tolk_part(tekst)


def nodtilgangsnummer(mottaker: str) -> int | None:
    """The number of the break-glass access, or None where the recipient is a part of the plan."""
    return int(mottaker[len(NODTILGANG) :]) if mottaker.startswith(NODTILGANG) else None


def kopinummer(mottaker: str) -> int | None:
    """The number on the distribution lists of one who is there by name, or None for anybody else."""
    return int(mottaker[len(KOPI) :]) if mottaker.startswith(KOPI) else None


def deltakernummer(part: str) -> int | None:
    """The participant's number, or None where the part is not a participant."""
    return int(part) if part.isdigit() else None


def tjenestenavn(part: str) -> str | None:
    """The name of the service, or None where the part is a person."""
    return part[len(TJENESTE) :] if part.startswith(TJENESTE) else None
