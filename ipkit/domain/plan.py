"""The plan: one aggregate, held together by its head. Everything else is numbered within it."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering, Maalvurdering
from ipkit.domain.felt import felt
from ipkit.domain.maal import Maal
from ipkit.domain.merking import Merking
from ipkit.domain.mote import Mote, Motedeltaker, Referatpunkt, Sakspunkt, Variant
from ipkit.domain.person import Person, Sprak
from ipkit.domain.samtykke import Giver, Samtykke
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.verdi import verdi
from ipkit.errors import IkkeFunnetError

Planstatus = Literal["utkast", "til_uttalelse", "aktiv", "i_bero", "avsluttet"]
Avslutningsgrunn = Literal["ikke_behov", "onsker_ikke", "dod", "flyttet", "annet"]
Tekstslag = Literal[
    "viktig_for_meg", "bakgrunn", "ressurser", "eget_bidrag", "paarorendes_bidrag", "samarbeid"
]
Tilslutningssvar = Literal["ja", "nei", "merknad"]
Koordinatorrolle = Literal["koordinator", "plankoordinator", "barnekoordinator"]


@verdi
class Planhode:
    """The plan's own facts. `fra` and `til` are the first and last day of the plan period, inclusive.

    `utgave` counts the acts that have changed the plan (design D11); `version` guards this row only.
    `neste_evaluering` and `neste_revisjon` are the last day on time: the day after is over the deadline.
    """

    id: str
    nummer: int
    planeier_id: str
    version: int = 1
    utgave: int = 0
    status: Planstatus = felt("Status", "kode", koder=get_args(Planstatus), default="utkast", svar=False)
    fra: date | None = felt("Planperiode fra", "dato", default=None)
    til: date | None = felt("Planperiode til", "dato", default=None)
    saksnummer: str | None = felt("Saksnummer", default=None)
    detaljgrad: Variant = felt("Detaljgrad", "kode", koder=get_args(Variant), default="utfyllende")
    sprak: Sprak = felt("Språk", "kode", koder=get_args(Sprak), default="nb")
    opprettet: date = felt("Opprettet", "dato", svar=False)
    iverksatt: date | None = felt("Iverksatt", "dato", default=None, svar=False)
    neste_evaluering: date | None = felt("Neste evaluering", "dato", default=None)
    neste_revisjon: date | None = felt("Neste revisjon", "dato", default=None)
    avsluttet: date | None = felt("Avsluttet", "dato", default=None, svar=False)
    avslutningsgrunn: Avslutningsgrunn | None = felt(
        "Grunn til avslutning", "kode", koder=get_args(Avslutningsgrunn), default=None, svar=False
    )
    avslutningstekst: str | None = felt("Hvorfor planen avsluttes", "fritekst", default=None, svar=False)
    planeier_informert: date | None = felt("Planeier informert", "dato", default=None, svar=False)
    ke_varslet: date | None = felt("Koordinerende enhet varslet", "dato", default=None, svar=False)


@verdi
class Koordinator:
    """Who coordinates, from `fra` to and including `til` (None: still). History is kept (rule 127).

    Until somebody else is named plankoordinator, the koordinator is that too (rule 51).
    """

    nummer: int
    version: int = 1
    rolle: Koordinatorrolle = felt(
        "Rolle", "kode", koder=get_args(Koordinatorrolle), default="koordinator", svar=False
    )
    navn: str = felt("Koordinators navn")
    tjeneste: str | None = felt("Koordinators tjeneste", default=None)
    telefon: str | None = felt("Koordinators telefon", default=None)
    epost: str | None = felt("Koordinators e-post", default=None)
    fra: date = felt("Koordinator fra", "dato", svar=False)
    til: date | None = felt("Koordinator til", "dato", default=None, svar=False)


@verdi
class Plantekst(Merking):
    """One of the plan's own texts; `viktig_for_meg` is the planeier's words and is never edited."""

    slag: Tekstslag = felt("Slag", "kode", koder=get_args(Tekstslag))
    version: int = 1
    tekst: str = felt("Tekst", "fritekst")


@verdi
class Fagplan:
    """Another plan that belongs to this one: title and where it is kept, never its content (rule 63)."""

    nummer: int
    version: int = 1
    tittel: str = felt("Tittel")
    sted: str | None = felt("Hvor den ligger", default=None)


@verdi
class Tilslutning:
    """What one party answered when the plan was put before them (rules 55, 56)."""

    nummer: int
    version: int = 1
    part: str = felt("Part", "part")
    gitt_av: Giver | None = felt("Gitt av", "kode", koder=get_args(Giver), default=None)
    dato: date = felt("Dato", "dato")
    svar: Tilslutningssvar = felt("Svar", "kode", koder=get_args(Tilslutningssvar), default="ja")
    merknad: str | None = felt("Merknad", "fritekst", default=None)


@verdi
class Plan:
    """The whole aggregate, as it is now. Tuples are in order of number."""

    hode: Planhode
    planeier: Person
    koordinator: tuple[Koordinator, ...] = ()
    plantekst: tuple[Plantekst, ...] = ()
    fagplan: tuple[Fagplan, ...] = ()
    tilslutning: tuple[Tilslutning, ...] = ()
    deltaker: tuple[Deltaker, ...] = ()
    samtykke: tuple[Samtykke, ...] = ()
    maal: tuple[Maal, ...] = ()
    tiltak: tuple[Tiltak, ...] = ()
    evaluering: tuple[Evaluering, ...] = ()
    maalvurdering: tuple[Maalvurdering, ...] = ()
    mote: tuple[Mote, ...] = ()
    motedeltaker: tuple[Motedeltaker, ...] = ()
    sakspunkt: tuple[Sakspunkt, ...] = ()
    referatpunkt: tuple[Referatpunkt, ...] = ()

    def koordinator_paa(self, dato: date) -> Koordinator | None:
        """The coordinator on that day, or None where the plan stands without one (rule 50)."""
        gjeldende = [k for k in self.koordinator if k.fra <= dato and (k.til is None or dato <= k.til)]
        return gjeldende[-1] if gjeldende else None

    def finn_deltaker(self, nummer: int) -> Deltaker:
        """Raises IkkeFunnetError."""
        for deltaker in self.deltaker:
            if deltaker.nummer == nummer:
                return deltaker
        raise IkkeFunnetError(
            f"Plan {self.hode.nummer} har ingen deltaker {nummer}. "
            f"Se: ipkit deltaker liste {self.hode.nummer}"
        )

    def finn_maal(self, nummer: int) -> Maal:
        """Raises IkkeFunnetError."""
        for maal in self.maal:
            if maal.nummer == nummer:
                return maal
        raise IkkeFunnetError(
            f"Plan {self.hode.nummer} har ikke mål {nummer}. Se: ipkit maal liste {self.hode.nummer}"
        )

    def finn_tiltak(self, maal: int, nummer: int) -> Tiltak:
        """Raises IkkeFunnetError."""
        for tiltak in self.tiltak:
            if (tiltak.maal, tiltak.nummer) == (maal, nummer):
                return tiltak
        raise IkkeFunnetError(
            f"Plan {self.hode.nummer} har ikke tiltak {maal}.{nummer}. "
            f"Se: ipkit tiltak liste {self.hode.nummer}"
        )

    def finn_mote(self, nummer: int) -> Mote:
        """Raises IkkeFunnetError."""
        for mote in self.mote:
            if mote.nummer == nummer:
                return mote
        raise IkkeFunnetError(
            f"Plan {self.hode.nummer} har ikke møte {nummer}. Se: ipkit mote liste {self.hode.nummer}"
        )

    def tiltak_for(self, maal: int) -> tuple[Tiltak, ...]:
        """The measures of one goal, in order of number."""
        return tuple(t for t in self.tiltak if t.maal == maal)

    def tekst(self, slag: Tekstslag) -> Plantekst | None:
        """One of the plan's own texts."""
        return next((t for t in self.plantekst if t.slag == slag), None)
