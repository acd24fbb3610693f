"""Nothing is erased before its time, nor while it is in use (rules 138, 139)."""

from tests.cli.sperrer import Sperre
from tests.cli.test_lukket import AVSLUTT

SPERRER = (
    Sperre(
        regel="138",
        kommando="slett 1 --torrkjor",
        kode=6,
        setning="IP-R138: Plan 1 er ikke avsluttet, og kan ikke slettes. Se: ipkit vis 1",
        kontroll="ipkit.actions.slett.kontroller_kan_slettes",
    ),
    Sperre(
        regel="139",
        oppsett=(AVSLUTT,),
        kommando="slett 1 --torrkjor",
        kode=6,
        setning="IP-R139: Kommunen har ikke satt hvor lenge planer oppbevares og hvilken regel de kan "
        "slettes etter. Da oppbevares alt. Sett oppbevaringstid og slettehjemmel: "
        "ipkit register innstillinger FIL",
        kontroll="ipkit.actions.slett.kontroller_kan_slettes",
    ),
)
