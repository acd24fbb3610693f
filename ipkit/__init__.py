"""ipkit: individuell plan from the command line and as a local library.

The names here are the public library. Each is loaded when it is first used, so that importing ipkit
costs next to nothing. See docs/utviklere/bibliotek.md.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ipkit._versjon import __version__ as __version__
    from ipkit.actions import maal as _maal
    from ipkit.actions.arbeidsliste import arbeidsliste as arbeidsliste
    from ipkit.actions.arkivkopi import lag_arkivkopi as lag_arkivkopi
    from ipkit.actions.avslutning import arkiver_plan as arkiver_plan
    from ipkit.actions.avslutning import avslutt_plan as avslutt_plan
    from ipkit.actions.avslutning import gjenaapne_plan as gjenaapne_plan
    from ipkit.actions.deltaker import endre_deltaker as endre_deltaker
    from ipkit.actions.deltaker import ny_deltaker as ny_deltaker
    from ipkit.actions.deltaker import ta_ut_deltaker as ta_ut_deltaker
    from ipkit.actions.eksport import Eksport as Eksport
    from ipkit.actions.eksport import eksporter as eksporter
    from ipkit.actions.evaluering import evaluer as evaluer
    from ipkit.actions.importer import importer as importer
    from ipkit.actions.lister import evalueringsliste as evalueringsliste
    from ipkit.actions.lister import planliste as planliste
    from ipkit.actions.maal import legg_til_maal as legg_til_maal
    from ipkit.actions.maal import legg_til_tiltak as legg_til_tiltak
    from ipkit.actions.mangler import mangelliste as mangelliste
    from ipkit.actions.mote import avlys_mote as avlys_mote
    from ipkit.actions.mote import legg_til_mote as legg_til_mote
    from ipkit.actions.plan import endre_plan as endre_plan
    from ipkit.actions.plan import ny_plan as ny_plan
    from ipkit.actions.plan import sett_i_verk as sett_i_verk
    from ipkit.actions.referat import Referat as Referat
    from ipkit.actions.referat import skriv_referat as skriv_referat
    from ipkit.actions.register import sett_innstillinger as sett_innstillinger
    from ipkit.actions.samtykke import registrer_samtykke as registrer_samtykke
    from ipkit.actions.samtykke import trekk_samtykke as trekk_samtykke
    from ipkit.actions.viderefor import viderefor as viderefor
    from ipkit.actions.viderefor import viderefor_flere_maal as viderefor_flere_maal
    from ipkit.actions.visning import vis_plan as vis_plan
    from ipkit.errors import IpkitError as IpkitError
    from ipkit.errors import SamtykkeError as SamtykkeError
    from ipkit.storage import register as _register
    from ipkit.storage.register import aapne_okt as aapne_okt
    from ipkit.storage.sqlmodel_motor import lag_motor as lag_motor

    endre_maal = _maal.endre
    endre_tiltak = _maal.endre_et_tiltak
    opprett_register = _register.opprett
    sett_maalstatus = _maal.sett_status
    sett_tiltaksstatus = _maal.sett_status_tiltak

_NAVN = {
    "__version__": "_versjon:__version__",
    "Eksport": "actions.eksport:Eksport",
    "IpkitError": "errors:IpkitError",
    "Referat": "actions.referat:Referat",
    "SamtykkeError": "errors:SamtykkeError",
    "aapne_okt": "storage.register:aapne_okt",
    "arbeidsliste": "actions.arbeidsliste:arbeidsliste",
    "arkiver_plan": "actions.avslutning:arkiver_plan",
    "avlys_mote": "actions.mote:avlys_mote",
    "avslutt_plan": "actions.avslutning:avslutt_plan",
    "eksporter": "actions.eksport:eksporter",
    "endre_deltaker": "actions.deltaker:endre_deltaker",
    "endre_maal": "actions.maal:endre",
    "endre_plan": "actions.plan:endre_plan",
    "endre_tiltak": "actions.maal:endre_et_tiltak",
    "evaluer": "actions.evaluering:evaluer",
    "evalueringsliste": "actions.lister:evalueringsliste",
    "gjenaapne_plan": "actions.avslutning:gjenaapne_plan",
    "importer": "actions.importer:importer",
    "lag_arkivkopi": "actions.arkivkopi:lag_arkivkopi",
    "lag_motor": "storage.sqlmodel_motor:lag_motor",
    "legg_til_maal": "actions.maal:legg_til_maal",
    "legg_til_mote": "actions.mote:legg_til_mote",
    "legg_til_tiltak": "actions.maal:legg_til_tiltak",
    "mangelliste": "actions.mangler:mangelliste",
    "ny_deltaker": "actions.deltaker:ny_deltaker",
    "ny_plan": "actions.plan:ny_plan",
    "opprett_register": "storage.register:opprett",
    "planliste": "actions.lister:planliste",
    "registrer_samtykke": "actions.samtykke:registrer_samtykke",
    "sett_i_verk": "actions.plan:sett_i_verk",
    "sett_innstillinger": "actions.register:sett_innstillinger",
    "sett_maalstatus": "actions.maal:sett_status",
    "sett_tiltaksstatus": "actions.maal:sett_status_tiltak",
    "skriv_referat": "actions.referat:skriv_referat",
    "ta_ut_deltaker": "actions.deltaker:ta_ut_deltaker",
    "trekk_samtykke": "actions.samtykke:trekk_samtykke",
    "viderefor": "actions.viderefor:viderefor",
    "viderefor_flere_maal": "actions.viderefor:viderefor_flere_maal",
    "vis_plan": "actions.visning:vis_plan",
}


def __getattr__(navn: str) -> Any:
    """Load a public name. Raises AttributeError for any other."""
    if navn not in _NAVN:
        raise AttributeError(f"module {__name__!r} has no attribute {navn!r}")
    modul, _, egenskap = _NAVN[navn].partition(":")
    verdi = getattr(import_module(f"{__name__}.{modul}"), egenskap)
    globals()[navn] = verdi
    return verdi


def __dir__() -> list[str]:
    """The public names, loaded or not."""
    return sorted({*globals(), *_NAVN})
