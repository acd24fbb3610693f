"""The register's own acts, and the municipality's settings."""

from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path
from typing import Any

from ipkit.errors import VerdifeilError
from ipkit.storage import logg
from ipkit.storage import okt as oktmodul
from ipkit.storage.koder import sett_inn
from ipkit.storage.okt import Okt
from ipkit.storage.sjekk import SKADET, Registerfunn, sjekk


def sjekk_register(okt: Okt, sted: str) -> tuple[Registerfunn, ...]:
    """What is wrong with the register, and what to do about each (rules 138, 140).

    That it was asked is a row of the log, unless the file is too damaged to be written in.
    """
    funn = sjekk(okt, sted)
    if not any(f.kode == SKADET for f in funn):
        logg.skriv_alene(okt, logg.REGISTERKJEDE, "register sjekk")
    return funn


def sett_innstillinger(okt: Okt, data: bytes, filnavn: str, mapper: Sequence[Path] = ()) -> Mapping[str, Any]:
    """Store what a kommune.yaml says as dated rows, from its `gjelder_fra` or today (design D14).

    A file that names a sector for consent and no age gets the age of that sector from the legal data, the
    municipality's own in `mapper` included (rule 32), and one that names no deadline for an answer gets the
    data's where that is another than the program's (rule 15). Returns what was set.
    Raises FilfeilError with every fault.
    """
    # Imported here: the module that reads YAML is no cost of the other commands of the register.
    from ipkit.config import les_innstillinger

    innstillinger = dict(les_innstillinger(data, filnavn))
    gjelder_fra = innstillinger.pop("gjelder_fra", None) or okt.dagens
    if not isinstance(gjelder_fra, date):
        raise VerdifeilError("«Gjelder fra» skal være en dato.")
    if "samtykkesektor" in innstillinger and "foresatte_til_alder" not in innstillinger:
        innstillinger["foresatte_til_alder"] = _sektorens_alder(
            str(innstillinger["samtykkesektor"]), gjelder_fra, mapper
        )
    innstillinger |= _svarfrist(okt, innstillinger, gjelder_fra, mapper)
    with okt.db.skriving():
        for navn, verdi in innstillinger.items():
            _sett(okt, navn, gjelder_fra, verdi)
        felter = f"fra {gjelder_fra}: {','.join(innstillinger)}"
        logg.skriv(okt, logg.REGISTERKJEDE, "register innstillinger", felter=felter)
    okt.glem_innstillinger()
    return innstillinger


def _sett(okt: Okt, navn: str, fra: date, verdi: object) -> None:
    """One setting from one day on, in place of what was set for that day before."""
    import json

    okt.db.utfor(
        "DELETE FROM innstilling WHERE navn = :navn AND gjelder_fra = :fra", navn=navn, fra=fra.isoformat()
    )
    tekst = json.dumps(verdi, ensure_ascii=False)
    sett_inn(okt.db, "innstilling", {"navn": navn, "gjelder_fra": fra, "verdi": tekst})


def _svarfrist(
    okt: Okt, innstillinger: Mapping[str, Any], dato: date, mapper: Sequence[Path]
) -> dict[str, int]:
    """The deadline of the data, where nobody has set one: a municipality's own row counts (rule 15)."""
    from ipkit.domain.innstillinger import Innstillinger
    from ipkit.domain.rett import FORELOPIG_SVAR, gjeldende
    from ipkit.rettsdata import les_rettsdata

    navn = "forelopig_svar_maaneder"
    rad = gjeldende(les_rettsdata(mapper).saksfrister, dato).get(FORELOPIG_SVAR)
    kjent = navn in innstillinger or navn in oktmodul.les_innstillinger(okt.db, dato)
    if rad is None or kjent or rad.maaneder == Innstillinger().forelopig_svar_maaneder:
        return {}
    return {navn: rad.maaneder}


def _sektorens_alder(sektor: str, dato: date, mapper: Sequence[Path]) -> int:
    from ipkit.domain.samtykkealder import aldersgrenser
    from ipkit.rettsdata import les_rettsdata

    return aldersgrenser(les_rettsdata(mapper).samtykkealder, sektor, dato).selv
