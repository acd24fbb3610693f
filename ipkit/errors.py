"""Every foreseeable fault: one class for each kind, with its exit code and a stable id.

A message is one Norwegian line: what is wrong, and what to do next. It never holds personal data
beyond what the user typed as a number (plan, goal, participant).
"""


class IpkitError(Exception):
    """A fault the user can mend. `exit_code` and `kode` are part of the public interface."""

    exit_code = 1
    kode = "IP-F01"
    noe_lagret = False
    """Whether something was stored before it, and the sentence says so."""

    def __init__(self, melding: str, kode: str | None = None) -> None:
        super().__init__(melding)
        self.melding = melding
        if kode is not None:
            self.kode = kode

    def __str__(self) -> str:
        return self.melding


class BruksfeilError(IpkitError):
    """A fault of use that has no code of its own, such as a target that is a folder."""


class KommandolinjefeilError(IpkitError):
    """The command line is not right: syntax, not a date, an answer missing that is always needed."""

    exit_code = 2
    kode = "IP-K01"


class IkkeFunnetError(IpkitError):
    """The plan, the goal, the register … does not exist."""

    exit_code = 3
    kode = "IP-N01"


class KonfliktError(IpkitError):
    """Somebody else changed it first, the register is busy, or the target is not ours to replace."""

    exit_code = 4
    kode = "IP-C01"


class SamtykkeError(IpkitError):
    """The consent decision says no (rules 23, 24, 30, 106)."""

    exit_code = 5
    kode = "IP-S01"


class RegelError(IpkitError):
    """Another rule of the plan says no, also "not without a reason"."""

    exit_code = 6
    kode = "IP-R01"


class NokkelError(IpkitError):
    """The key is wrong or missing."""

    exit_code = 7
    kode = "IP-O01"


class RegisterError(IpkitError):
    """The register is damaged, or newer than the program."""

    exit_code = 8
    kode = "IP-D01"


class FilfeilError(IpkitError):
    """The input file has faults. All of them are in `feil`, one line each, with file and line."""

    exit_code = 9
    kode = "IP-I01"

    def __init__(self, melding: str, feil: tuple[str, ...] = ()) -> None:
        super().__init__(melding)
        self.feil = feil


class VerdifeilError(KommandolinjefeilError):
    """One value is not of its kind: not a date, an unknown code, a control character in a text."""

    kode = "IP-K02"
