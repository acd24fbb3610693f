"""The register's own acts, and the municipality's settings."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ipkit.errors import VerdifeilError
from ipkit.storage import logg
from ipkit.storage.koder import sett_inn
from ipkit.storage.okt import Okt


def sett_innstillinger(okt: Okt, data: bytes, filnavn: str, mapper: Sequence[Path] = ()) -> Mapping[str, Any]:
    """Store what a kommune.yaml says as dated rows, from its `gjelder_fra` or today (design D14).

    A file that names a sector for consent and no age gets the age of that sector from the legal data, the
    municipality's own in `mapper` included (rule 32). Returns what was set. Raises FilfeilError with every
    fault.
    """
    # Imported here: the module that reads YAML is no cost of the other commands of the register.
    import json

    from ipkit.config import les_innstillinger

    innstillinger = dict(les_innstillinger(data, filnavn))
    gjelder_fra = innstillinger.pop("gjelder_fra", None) or okt.dagens
    if not isinstance(gjelder_fra, date):
        raise VerdifeilError("«Gjelder fra» skal være en dato.")
    if "samtykkesektor" in innstillinger and "foresatte_til_alder" not in innstillinger:
        innstillinger["foresatte_til_alder"] = _sektorens_alder(
            str(innstillinger["samtykkesektor"]), gjelder_fra, mapper
        )
    with okt.db.skriving():
        for navn, verdi in innstillinger.items():
            okt.db.utfor(
                "DELETE FROM innstilling WHERE navn = :navn AND gjelder_fra = :fra",
                navn=navn,
                fra=gjelder_fra.isoformat(),
            )
            tekst = json.dumps(verdi, ensure_ascii=False)
            sett_inn(okt.db, "innstilling", {"navn": navn, "gjelder_fra": gjelder_fra, "verdi": tekst})
        logg.skriv(
            okt,
            logg.REGISTERKJEDE,
            "register innstillinger",
            felter=f"fra {gjelder_fra}: {','.join(innstillinger)}",
        )
    okt.glem_innstillinger()
    return innstillinger


def _sektorens_alder(sektor: str, dato: date, mapper: Sequence[Path]) -> int:
    from ipkit.domain.samtykkealder import aldersgrenser
    from ipkit.rettsdata import les_rettsdata

    return aldersgrenser(les_rettsdata(mapper).samtykkealder, sektor, dato).selv
