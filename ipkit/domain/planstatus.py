"""The states of a case and a plan. By themselves: the lists over all plans need no plan."""

from typing import Literal

Planstatus = Literal[
    "henvendelse",
    "under_vurdering",
    "avklares",
    "innvilget",
    "avslaatt",
    "uten_plan",
    "utkast",
    "til_uttalelse",
    "aktiv",
    "i_bero",
    "avsluttet",
    "arkivert",
]
SAK: tuple[str, ...] = ("henvendelse", "under_vurdering", "avklares", "innvilget", "avslaatt", "uten_plan")
"""The case before, or without, a plan."""
UTKAST: tuple[str, ...] = ("utkast", "til_uttalelse")
LUKKET: tuple[str, ...] = ("avsluttet", "arkivert")
"""Read-only (rule 137)."""
