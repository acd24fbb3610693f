"""Files of the program in the form that they are used in, so that no command reads and checks them anew.

`python -m ipkit.documents.lag_ferdig` writes them as JSON in `maler/ferdig/`, each with the sum of its
source. Another source, as a municipality's own, is read as it is; a test fails where one is stale.
"""

import json
from typing import Any

from ipkit.paths import datamappe
from ipkit.sha import sha256

MAPPE = "ferdig"


def ferdig(navn: str, kilde: bytes) -> Any | None:
    """What the source was found to hold, or None where that is not known of these bytes."""
    fil = datamappe("maler") / MAPPE / f"{navn}.json"
    if not fil.is_file():
        return None
    lest = json.loads(fil.read_bytes())
    return lest["innhold"] if lest["kilde"] == sha256(kilde).hexdigest() else None


def som_ferdig(innhold: Any, kilde: bytes) -> str:
    """The file that `ferdig` reads."""
    return (
        json.dumps({"kilde": sha256(kilde).hexdigest(), "innhold": innhold}, ensure_ascii=False, indent=0)
        + "\n"
    )
