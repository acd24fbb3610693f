"""What was marked as wrong, and the plan without it (rule 58, D9)."""

from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace

FEILREGISTRERT = "[feilregistrert]"
"""What stands where a text was marked as wrong (design D9)."""
_UTELATES = ("plantekst", "kommentar", "sakspunkt", "referatpunkt", "referatmerknad")


def uten_feilregistrerte(plan: Plan) -> Plan:
    """The plan as documents tell it and versions are compared: what was marked as wrong is not there.

    A goal with a measure that is not marked stays, since the measure cannot stand without it.
    """
    tiltak = tuple(t for t in plan.tiltak if t.tekst != FEILREGISTRERT)
    i_bruk = {t.maal for t in tiltak}
    maal = tuple(m for m in plan.maal if m.tekst != FEILREGISTRERT or m.nummer in i_bruk)
    andre = {n: tuple(e for e in getattr(plan, n) if e.tekst != FEILREGISTRERT) for n in _UTELATES}
    return replace(plan, tiltak=tiltak, maal=maal, **andre)
