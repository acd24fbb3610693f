"""What is stored, as it is said where a fault or Ctrl-C stops a command halfway."""

from ipkit.errors import IpkitError

INGENTING = "Ingenting er lagret."
NOE = "Det som alt var ført, er lagret; resten er ikke gjort."
"""True whatever came first: of several acts, of an act and a file, of the lines of `kjor`."""
_SE = "Se hva som står: ipkit historikk PLAN"
_noe = False


def merk() -> None:
    """This process has put something where it stays."""
    global _noe
    _noe = True


def i_prosessen() -> str:
    """Whether this process has."""
    return f"{NOE} {_SE}" if _noe else INGENTING


def si(feil: IpkitError) -> None:
    """Let the line of a fault say that something was stored before it, unless it does."""
    if feil.noe_lagret:
        return
    feil.noe_lagret = True
    uten = feil.melding.replace(f" {INGENTING}", f" {NOE}")
    feil.melding = f"{uten} {_SE}" if uten != feil.melding else f"{uten} {NOE} {_SE}"
