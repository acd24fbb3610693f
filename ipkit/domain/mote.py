"""Meetings and their minutes (rules 101, 103, 106, 107, 109, 111)."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.merking import Merking
from ipkit.domain.verdi import verdi

Motetype = Literal["samarbeid", "ansvarsgruppe", "evaluering", "eget_mote", "annet"]
Motestatus = Literal["planlagt", "innkalt", "avholdt", "avlyst"]
Referatstatus = Literal["utkast", "sendt", "merknader", "godkjent"]
Variant = Literal["kort", "utfyllende"]
Forstemote = Literal["plan_vist", "tilgang", "forventninger", "ansvar"]
Motekomme = Literal["deltaker", "vara", "tolk", "folgeperson", "gjest"]
Sakstype = Literal["plan", "overordnet", "veiledning"]
Oppmote = Literal["invitert", "til_stede", "forfall"]
Punktslag = Literal[
    "siden_sist",
    "situasjon",
    "planeiers_syn",
    "barnets_mening",
    "drofting",
    "uenighet",
    "endring",
    "beslutning",
]


@verdi
class Mote:
    """One meeting. Leader and minute-taker are parts (see `part`); both are needed once it is held.

    `referatdato` is the day the minutes were recorded, None while there are none. `neste` is the date
    agreed for the next meeting. `merknadsfrist` is the last day for remarks, inclusive. `referat_sted` is
    where the minutes live when not here (rule 110), `sjekkliste` what a first meeting went through (rule
    121), `plan_oppdatert` the day the plan was brought in line with what was agreed (rule 116).
    """

    nummer: int
    version: int = 1
    type: Motetype = felt("Type møte", "kode", koder=get_args(Motetype))
    dato: date = felt("Dato", "dato")
    tid: str | None = felt("Klokkeslett", "tid", default=None)
    sted: str | None = felt("Sted", default=None)
    status: Motestatus = felt("Status", "kode", koder=get_args(Motestatus), default="planlagt", svar=False)
    klarert: date | None = felt("Deltakerne avklart med planeier", "dato", default=None)
    moteleder: str | None = felt("Møteleder", "part", default=None)
    referent: str | None = felt("Referent", "part", default=None)
    variant: Variant | None = felt("Referatform", "kode", koder=get_args(Variant), default=None)
    innkalt: date | None = felt("Innkalling sendt", "dato", default=None, svar=False)
    referatdato: date | None = felt("Referat skrevet", "dato", default=None, svar=False)
    referatstatus: Referatstatus | None = felt(
        "Referatets status", "kode", koder=get_args(Referatstatus), default=None, svar=False
    )
    referat_sendt: date | None = felt("Referat sendt", "dato", default=None, svar=False)
    referat_godkjent: date | None = felt("Referat godkjent", "dato", default=None, svar=False)
    neste: date | None = felt("Neste møte", "dato", default=None)
    merknadsfrist: date | None = felt("Frist for merknader", "dato", default=None)
    referat_sted: str | None = felt(
        "Hvor referatet ligger, om ikke her", default=None,
        hvorfor="referenten kan ha det i sin egen journal",
    )  # fmt: skip
    sjekkliste: tuple[str, ...] = felt(
        "Gjennomgått på første møte", "liste", koder=get_args(Forstemote), default=()
    )
    plan_oppdatert: date | None = felt("Planen oppdatert etter møtet", "dato", default=None, svar=False)


@verdi
class Motedeltaker:
    """Who was asked, and who came. `part` is None for a guest, who then has `navn`.

    `ja_til_motet` records that the planeier said yes to this one for this meeting (rule 106). Somebody can
    come in another's place (`vara_for`), interpret or follow the planeier (§ 6.9); `tjeneste_informert` is
    the day a participant told their own service (rule 120).
    """

    mote: int
    nummer: int
    version: int = 1
    part: str | None = felt("Part", "part", default=None)
    navn: str | None = felt("Navn", default=None)
    oppmote: Oppmote = felt("Oppmøte", "kode", koder=get_args(Oppmote), default="invitert")
    ja_til_motet: bool = felt("Planeier sa ja til dette møtet", "ja_nei", default=False)
    kommer_som: Motekomme = felt("Kommer som", "kode", koder=get_args(Motekomme), default="deltaker")
    vara_for: str | None = felt("Vara for", "part", default=None)
    tjeneste_informert: date | None = felt("Egen tjeneste informert", "dato", default=None)


@verdi
class Sakspunkt(Merking):
    """One item of the agenda; `maal`, and `tiltak` of that goal, link it. `meldt_av` is a part (rule 102)."""

    mote: int
    nummer: int
    version: int = 1
    tekst: str = felt("Sak", "fritekst")
    maal: int | None = felt("Mål", "heltall", default=None)
    tiltak: int | None = felt("Tiltak", "heltall", default=None)
    meldt_av: str | None = felt("Meldt av", "part", default=None)
    sakstype: Sakstype = felt("Hva slags sak", "kode", koder=get_args(Sakstype), default="plan")


@verdi
class Referatpunkt(Merking):
    """One paragraph of the minutes. A decision (`beslutning`) has a responsible part and a date."""

    mote: int
    nummer: int
    version: int = 1
    slag: Punktslag = felt("Slag", "kode", koder=get_args(Punktslag))
    tekst: str = felt("Tekst", "fritekst")
    maal: int | None = felt("Mål", "heltall", default=None)
    tiltak: int | None = felt("Tiltak", "heltall", default=None)
    ansvarlig: str | None = felt("Ansvarlig", "part", default=None)
    frist: date | None = felt("Frist", "dato", default=None)


@verdi
class Referatmerknad:
    """A remark on the minutes, by a part, on a date (§ 2.4: sendt → merknader → godkjent)."""

    mote: int
    nummer: int
    version: int = 1
    av: str = felt("Merknad fra", "part")
    dato: date = felt("Dato", "dato")
    tekst: str = felt("Merknad", "fritekst")
