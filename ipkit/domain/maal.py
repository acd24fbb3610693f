"""Goals: what the planeier wants to reach."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.merking import Merking
from ipkit.domain.verdi import verdi

Maalstatus = Literal["forslag", "godkjent", "aktivt", "avsluttet", "avbrutt"]
LUKKET: tuple[str, ...] = ("avsluttet", "avbrutt")
Smarter = Literal[
    "spesifikt", "maalbart", "akseptert", "realistisk", "tidsavgrenset", "evaluerbart", "revideres"
]
Oppnaaelse = Literal["naadd", "delvis", "ikke_naadd"]


@verdi
class Maal(Merking):
    """One goal. Attainment stands apart from status; anything but `naadd` has a reason (rule 83).

    `evalueres` is the day it is to be looked at (the E of SMARTER, rules 79, 80). A goal that a
    participant proposed (`foreslaatt_av`) is a `forslag` until it is approved by agreement with the
    planeier (`avtalt`, rule 81). `avbrutt` is a goal that was given up, or a proposal that was declined.
    `uavtalt` is the day an active plan's goal was changed without such an agreement (rule 58).
    `strider_mot` is the goal (`2`) or measure (`2.1`) that it works against (rule 87).
    """

    nummer: int
    version: int = 1
    tekst: str = felt("Mål", "fritekst")
    egne_ord: str | None = felt("Planeiers egne ord", "fritekst", default=None)
    prioritet: int | None = felt("Prioritet", "heltall", default=None)
    fra: date | None = felt("Fra", "dato", default=None)
    frist: date | None = felt("Frist", "dato", default=None)
    evalueres: date | None = felt("Evalueres", "dato", default=None)
    smarter: tuple[str, ...] = felt("SMARTER", "liste", koder=get_args(Smarter), default=())
    foreslaatt_av: str | None = felt(
        "Foreslått av", "part", default=None,
        hvorfor="et forslag fra en deltaker venter til plankoordinator godkjenner det",
    )  # fmt: skip
    avtalt: date | None = felt("Avtalt med planeier", "dato", default=None)
    uavtalt: date | None = felt("Endret uten avtale med planeier", "dato", default=None, svar=False)
    strider_mot: str | None = felt("Motarbeider mål eller tiltak", default=None)
    status: Maalstatus = felt("Status", "kode", koder=get_args(Maalstatus), default="aktivt", svar=False)
    oppnaaelse: Oppnaaelse | None = felt(
        "Oppnåelse", "kode", koder=get_args(Oppnaaelse), default=None, svar=False
    )
    begrunnelse: str | None = felt("Begrunnelse", "fritekst", default=None, svar=False)

    @property
    def aapent(self) -> bool:
        """Whether it is neither closed nor given up."""
        return self.status not in LUKKET

    @property
    def plass(self) -> tuple[bool, bool, int, int]:
        """Sorts goals as they are shown: open ones first, by priority, then by number (rule 85)."""
        return not self.aapent, self.prioritet is None, self.prioritet or 0, self.nummer
