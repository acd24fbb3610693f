"""The life of a case and its plan: which status can follow which (domene § 2.4; rules 6, 55, 57, 137).

A table and one question to it. Who may do what, and with which answers, is told by the rules of each act.
"""

from ipkit.domain.ord import ord_for
from ipkit.domain.plan import Plan
from ipkit.errors import RegelError

OVERGANGER: dict[str, tuple[str, ...]] = {
    "henvendelse": (
        "under_vurdering",
        "avklares",
        "innvilget",
        "avslaatt",
        "uten_plan",
        "utkast",
        "avsluttet",
    ),
    "under_vurdering": ("avklares", "innvilget", "avslaatt", "uten_plan", "utkast", "avsluttet"),
    "avklares": ("under_vurdering", "innvilget", "avslaatt", "uten_plan", "utkast", "avsluttet"),
    "innvilget": ("avslaatt", "uten_plan", "utkast", "avsluttet"),
    "avslaatt": ("innvilget", "uten_plan", "avsluttet"),
    "uten_plan": ("henvendelse", "under_vurdering", "innvilget", "utkast", "avsluttet"),
    "utkast": ("til_uttalelse", "aktiv", "uten_plan", "avsluttet"),
    "til_uttalelse": ("utkast", "aktiv", "avsluttet"),
    "aktiv": ("i_bero", "avsluttet"),
    "i_bero": ("aktiv", "avsluttet"),
    "avsluttet": ("uten_plan", "utkast", "aktiv", "arkivert"),
    "arkivert": ("uten_plan", "utkast", "aktiv"),
}
"""What a plan can become. From `avsluttet` and `arkivert` only by reopening it (rule 137).

`utkast` from the first three: where the municipality decides without a decision of its own.
"""


def kontroller_overgang(plan: Plan, til: str) -> None:
    """Raises RegelError where the plan cannot become `til` from where it is."""
    fra = plan.hode.status
    if til in OVERGANGER[fra]:
        return
    mulige = ", ".join(ord_for("status", s) for s in OVERGANGER[fra])
    raise RegelError(
        f"Plan {plan.hode.nummer} er {ord_for('status', fra)} og kan ikke bli {ord_for('status', til)}. "
        f"Den kan bli: {mulige}.",
        "IP-R55",
    )
