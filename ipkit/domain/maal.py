"""Goals: what the planeier wants to reach."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.merking import Merking
from ipkit.domain.verdi import verdi

Maalstatus = Literal["forslag", "aktivt", "avsluttet"]
Oppnaaelse = Literal["naadd", "delvis", "ikke_naadd"]


@verdi
class Maal(Merking):
    """One goal. Attainment stands apart from status; anything but `naadd` has a reason (rule 83)."""

    nummer: int
    version: int = 1
    tekst: str = felt("Mål", "fritekst")
    egne_ord: str | None = felt("Planeiers egne ord", "fritekst", default=None)
    prioritet: int | None = felt("Prioritet", "heltall", default=None)
    fra: date | None = felt("Fra", "dato", default=None)
    frist: date | None = felt("Frist", "dato", default=None)
    status: Maalstatus = felt("Status", "kode", koder=get_args(Maalstatus), default="aktivt", svar=False)
    oppnaaelse: Oppnaaelse | None = felt(
        "Oppnåelse", "kode", koder=get_args(Oppnaaelse), default=None, svar=False
    )
    begrunnelse: str | None = felt("Begrunnelse", "fritekst", default=None, svar=False)
