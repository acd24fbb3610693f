"""Plans in files: the public face of the exchange of whole plans."""

import re

from ipkit.exchange.planleser import les_plan
from ipkit.exchange.planskriver import skriv_plan, skriv_plan_json
from ipkit.filfeil import Feilliste
from ipkit.yamlleser import dekod

__all__ = ["er_kommunefil", "les_plan", "skriv_plan", "skriv_plan_json"]


def er_kommunefil(data: bytes) -> bool:
    """Whether a file is the municipality's settings rather than a plan. Not parsed: this is asked of
    every file of an import."""
    navn = set(re.findall(r"^(kommune|planeier) *:", dekod(data, Feilliste("")), re.MULTILINE))
    return navn == {"kommune"}
