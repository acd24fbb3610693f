"""How to complain, by the legal basis of the decision; what is not clarified says so (rules 13, 14, 21)."""

from datetime import date
from typing import Any

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.oversettelse import i_ord
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.tekst import merk


def klage(bestilling: Bestilling, mottaker: str | None = None, fra: date | None = None) -> dict[str, Any]:
    """What a document tells about complaining. `mottaker` is who decided, where that is known.

    `fra` is the day that the deadline is counted from. Without a legal basis (nothing is decided) it is
    as the municipality's settings say (rule 14).
    """
    innst = bestilling.innstillinger
    mottaker = innst.klage_sendes_til or mottaker or innst.kommune or i_ord(merk("kommunen"))
    if bestilling.grunnlag is None:
        return _klagevei(innst.klageinstans, mottaker, innst.klagefrist_uker)
    # Imported here: most documents tell of no decision.
    from ipkit.domain.rett import DEN_SOM_BESLUTTET, klagefrist, klagevei

    grunnlag = bestilling.grunnlag
    vei = klagevei(grunnlag, innst)
    if vei is None:
        return _uavklart(innst) | {"grunnlag": i_ord(grunnlag.kortform)}
    sendes_til = mottaker if vei.sendes_til == DEN_SOM_BESLUTTET else vei.sendes_til
    return _klagevei(vei.instans, sendes_til, vei.uker) | {
        "fra": i_ord(vei.fra),
        "grunnlag": i_ord(grunnlag.kortform),
        "hjemmel": i_ord(grunnlag.klagehjemmel),
        "frist": klagefrist(vei, fra) if fra else None,
    }


def _klagevei(instans: str, sendes_til: str, uker: int) -> dict[str, Any]:
    return {
        "avklart": True,
        "instans": i_ord(instans),
        "sendes_til": i_ord(sendes_til),
        "uker": uker,
        "fra": i_ord(merk("planeier fikk vite om avgjørelsen")),
        "grunnlag": None,
        "hjemmel": None,
        "frist": None,
    }


def _uavklart(innst: Innstillinger) -> dict[str, Any]:
    """No body and no deadline that nobody has read in the law; only whom to ask."""
    tomt = dict.fromkeys(("instans", "sendes_til", "uker", "fra", "hjemmel", "frist"))
    return {"avklart": False, **tomt, "spor": i_ord(innst.koordinerende_enhet)}
