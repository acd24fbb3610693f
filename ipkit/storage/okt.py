"""The session: an open register, who acts, and what day it is. Actions get it as their first argument."""

import os
from collections.abc import Callable
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, Any

from ipkit.storage.driverfeil import skadet
from ipkit.storage.forbindelse import Forbindelse

if TYPE_CHECKING:
    from ipkit.domain.innstillinger import Innstillinger


def systembruker() -> str:
    """The operating system's own word for who runs the program, never an environment variable."""
    if os.name == "nt":
        return os.getlogin()
    import pwd

    try:
        return pwd.getpwuid(os.getuid()).pw_name
    except KeyError:  # a container may run as a number without a name
        return f"uid:{os.getuid()}"


def systemklokke() -> datetime:
    """Now, in UTC. The one place in the program that asks."""
    return datetime.now(UTC)


class Okt:
    """One session. `dagens` is the date rules use, `ekte` the real one; they differ when simulated.

    `utfort_av` says on whose behalf; `os_bruker` is who the operating system says it is.
    """

    def __init__(
        self,
        *,
        db: Forbindelse,
        dagens: date,
        ekte: date,
        klokke: Callable[[], datetime] = systemklokke,
        os_bruker: str | None = None,
        utfort_av: str | None = None,
    ) -> None:
        self.db = db
        self.dagens = dagens
        self.ekte = ekte
        self.klokke = klokke
        self.os_bruker = systembruker() if os_bruker is None else os_bruker
        self.utfort_av = utfort_av
        self._innstillinger: Innstillinger | None = None

    @property
    def innstillinger(self) -> "Innstillinger":
        """The municipality's settings as they are on `dagens` (design D14)."""
        if self._innstillinger is None:
            from ipkit.domain.innstillinger import Innstillinger

            self._innstillinger = Innstillinger(**les_innstillinger(self.db, self.dagens))
        return self._innstillinger

    @property
    def siste_dag(self) -> date:
        """The later of the day rules use and the real one: what is after it has not happened."""
        return max(self.dagens, self.ekte)

    def tidspunkt(self) -> str:
        """Now as ISO text in UTC, to the millisecond."""
        return self.klokke().astimezone(UTC).isoformat(timespec="milliseconds")

    def glem_innstillinger(self) -> None:
        """Read the settings anew at the next question."""
        self._innstillinger = None


def les_innstillinger(db: Forbindelse, dato: date) -> dict[str, Any]:
    """The settings stored for that day: for each name the newest row that has begun."""
    rader = db.les(
        "SELECT navn, verdi FROM innstilling WHERE gjelder_fra <= :dato ORDER BY navn, gjelder_fra",
        dato=dato.isoformat(),
    )
    if not rader:
        return {}
    import json

    try:
        return {rad["navn"]: json.loads(rad["verdi"]) for rad in rader}
    except (TypeError, ValueError):
        raise skadet() from None


def aktor_id(okt: Okt) -> int:
    """The acting person's stable id; made at the first act (design D12). Inside a transaction."""
    sporsmaal = "SELECT id FROM aktor WHERE os_bruker = :os_bruker"
    rad = okt.db.les_en(sporsmaal, os_bruker=okt.os_bruker)
    if rad is None:
        okt.db.utfor(
            "INSERT INTO aktor (os_bruker, opprettet) VALUES (:os_bruker, :naa) "
            "ON CONFLICT (os_bruker) DO NOTHING",
            os_bruker=okt.os_bruker,
            naa=okt.tidspunkt(),
        )
        rad = okt.db.les_en(sporsmaal, os_bruker=okt.os_bruker)
        if rad is None:
            raise skadet()
    return int(rad["id"])
