"""Measures: what is done to reach a goal, by whom, how, how much and when."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.merking import Merking
from ipkit.domain.verdi import verdi

Tiltaksstatus = Literal[
    "forslag", "planlagt", "i_gang", "venter_paa_svar", "gjennomfort", "avsluttet", "ikke_gjennomfort"
]
AAPNE_STATUSER: tuple[str, ...] = ("planlagt", "i_gang", "venter_paa_svar")
ENDT: tuple[str, ...] = ("gjennomfort", "avsluttet", "ikke_gjennomfort")
"""What a measure ends as; one can be put right as another."""


@verdi
class Tiltak(Merking):
    """One measure: what, how, how much, by whom, when, how it stands (rule 78). Number `maal.nummer`.

    It belongs to a goal (rule 75) and has a responsible (rule 76).

    `fra` and `til` are inclusive. `livsomraade` None means that of the goal. What a participant proposed
    (`foreslaatt_av`) is a `forslag` until approved by agreement with the planeier (`avtalt`, rule 81).
    `uavtalt` is the day it was changed in an active plan without that agreement (rule 58).
    `strider_mot` is the goal or measure it works against (rule 87), `tidligere` the number it had under
    another goal, `rekkefolge` its place among the measures of its goal (rule 85).
    """

    maal: int
    nummer: int
    version: int = 1
    tekst: str = felt("Tiltak", "fritekst")
    hvordan: str | None = felt("Hvordan", "fritekst", default=None)
    omfang: str | None = felt("Omfang", default=None)
    ansvarlig: str = felt("Ansvarlig", "part")
    fra: date | None = felt("Fra", "dato", default=None)
    til: date | None = felt("Til", "dato", default=None)
    status: Tiltaksstatus = felt(
        "Status", "kode", koder=get_args(Tiltaksstatus), default="planlagt", svar=False
    )
    kommentar: str | None = felt("Kommentar", "fritekst", default=None)
    foreslaatt_av: str | None = felt("Foreslått av", "part", default=None)
    avtalt: date | None = felt("Avtalt med planeier", "dato", default=None)
    uavtalt: date | None = felt("Endret uten avtale med planeier", "dato", default=None, svar=False)
    strider_mot: str | None = felt("Motarbeider mål eller tiltak", default=None)
    tidligere: str | None = felt("Tidligere nummer", default=None, svar=False)
    rekkefolge: int | None = felt("Rekkefølge", "heltall", default=None, svar=False)

    @property
    def aapent(self) -> bool:
        """Whether something remains to be done."""
        return self.status in AAPNE_STATUSER

    @property
    def endt(self) -> bool:
        """Whether it is over, done or not; a proposal is neither open nor over."""
        return self.status in ENDT

    @property
    def plass(self) -> tuple[bool, bool, int, int]:
        """Sorts the measures of a goal as they are shown: what is over last (rule 85)."""
        return self.endt, self.rekkefolge is None, self.rekkefolge or 0, self.nummer
