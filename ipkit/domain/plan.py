"""The plan: one aggregate, held together by its head. Everything else is numbered within it."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering, Maalvurdering, Revisjon
from ipkit.domain.felt import felt
from ipkit.domain.innstillinger import Sprak
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.maal import Maal
from ipkit.domain.merking import Merking
from ipkit.domain.mote import Mote, Motedeltaker, Referatmerknad, Referatpunkt, Sakspunkt, Variant
from ipkit.domain.overgang import Overgang
from ipkit.domain.person import Person
from ipkit.domain.planstatus import Planstatus
from ipkit.domain.sak import Beslutning, Foresporsel, Henvendelse, Informasjon, Klage, Onske, Vurdering
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.utlevering import Nodtilgang, Utlevering
from ipkit.domain.utsending import Endringsmelding, Utsending
from ipkit.domain.verdi import verdi
from ipkit.errors import IkkeFunnetError

Avslutningsgrunn = Literal["ikke_behov", "onsker_ikke", "dod", "flyttet", "annet"]
Tekstslag = Literal[
    "viktig_for_meg", "bakgrunn", "ressurser", "eget_bidrag", "paarorendes_bidrag", "samarbeid"
]
Koordinatorrolle = Literal["koordinator", "plankoordinator", "barnekoordinator"]
PLANANSVARLIG: tuple[str, ...] = ("plankoordinator", "barnekoordinator", "koordinator")
"""Who is responsible for the plan: the first of these that somebody holds (rule 51)."""
Koordinatorgruppe = Literal["helse", "barnevern", "nav", "annen"]
Valggrunn = Literal["onske", "tillit", "egnet", "kompetent", "oversikt"]
Byttegrunn = Literal["planlagt_fravaer", "uforutsett_fravaer", "planeiers_onske", "sluttet"]


@verdi
class Planhode:
    """The plan's own facts. `fra` and `til` are the first and last day of the plan period, inclusive.

    `utgave` counts the acts that have changed the plan (design D11); `version` guards this row only.
    `innhold_utgave` is the act that last changed what the plan says: its texts, goals and measures (None:
    there is none, or an older register). `neste_evaluering` and `neste_revisjon` are the last day on time:
    the day after is over the deadline.
    Before and without a plan the aggregate is a case (`SAK`); `ansvarsgruppe` says that there is one,
    with or without a plan (rule 19), `gjelder_barn` that a parent needs services for children coordinated
    (rule 69), and `tilgjengelighet` how the planeier has the plan (rule 65). `levert` and `levert_utgave` are
    when the planeier last got the plan, and which version (rule 66); `uttalelsesfrist` the last
    day for answers to a proposal (rule 55). `bero_fra` is the first day the plan rests, `bero_til` the day
    it is to be taken up again, or was, where the next meeting is counted from it (§ 6.9, status; rule 112).
    """

    id: str
    nummer: int
    planeier_id: str
    version: int = 1
    utgave: int = 0
    innhold_utgave: int | None = None
    status: Planstatus = felt("Status", "kode", koder=get_args(Planstatus), default="utkast", svar=False)
    fra: date | None = felt("Planperiode fra", "dato", default=None)
    til: date | None = felt("Planperiode til", "dato", default=None)
    saksnummer: str | None = felt("Saksnummer", default=None)
    gjelder_barn: bool = felt("Samordner tjenester til planeiers barn", "ja_nei", default=False)
    ansvarsgruppe: bool = felt("Har ansvarsgruppe", "ja_nei", default=False)
    plan_annet_sted: str | None = felt(
        "Har planeier en plan et annet sted?", default=None, hvorfor="ingen skal ha mer enn én plan"
    )
    tilgjengelighet: str | None = felt(
        "Hvordan planen er tilgjengelig for planeier", "fritekst", default=None,
        hvorfor="koordinator sørger for at planeier har planen, også uten digital tilgang",
    )  # fmt: skip
    detaljgrad: Variant = felt("Detaljgrad", "kode", koder=get_args(Variant), default="utfyllende")
    sprak: Sprak = felt("Språk", "kode", koder=get_args(Sprak), default="nb")
    opprettet: date = felt("Opprettet", "dato", svar=False)
    sendt_uttalelse: date | None = felt("Sendt til uttalelse", "dato", default=None, svar=False)
    uttalelsesfrist: date | None = felt("Frist for uttalelse", "dato", default=None, svar=False)
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
    arkivkopi: date | None = felt("Arkivkopi laget", "dato", default=None, svar=False)
    kopi_til_planeier: date | None = felt("Kopi til planeier", "dato", default=None, svar=False)
    arkivert: date | None = felt("Arkivert", "dato", default=None, svar=False)
    arkivref: str | None = felt("Arkivreferanse", default=None, svar=False)
    bero_fra: date | None = felt("I bero fra", "dato", default=None, svar=False)
    bero_til: date | None = felt("Tas opp igjen", "dato", default=None, svar=False)
    bero_grunn: str | None = felt("Hvorfor planen er i bero", "fritekst", default=None, svar=False)
    levert: date | None = felt("Planen levert planeier", "dato", default=None, svar=False)
    levert_utgave: int | None = felt("Levert versjon", "heltall", default=None, svar=False)


@verdi
class Koordinator:
    """Who coordinates, from `fra` to and including `til` (None: still). History is kept (rule 127).

    Until somebody else is named plankoordinator, the koordinator is that too (rule 51). `gruppe` is the
    one they belong to (rule 131); wish and grounds are rules 122, 123. Leaving: `oppsagt` is the day
    notice was given (rule 126), `byttegrunn` and `byttetekst` why (rules 124, 125), `avtalt` the day it
    was agreed with the planeier, `leder_spurt` and `leder_svarte` when a leader was asked and answered.
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
    gruppe: Koordinatorgruppe | None = felt(
        "Koordinators gruppe", "kode", koder=get_args(Koordinatorgruppe), default=None
    )
    stedfortreder: str | None = felt(
        "Stedfortreder, med telefon", default=None, hvorfor="noen må kunne nås når koordinator er borte"
    )
    onske: str | None = felt(
        "Planeiers ønske om koordinator", "fritekst", default=None,
        hvorfor="planeier skal så langt som mulig påvirke valget",
    )  # fmt: skip
    onske_fulgt: str | None = felt(
        "Hvordan ønsket ble fulgt", "fritekst", default=None,
        hvorfor="planeier skal kunne se at ønsket er vurdert, også når svaret ble et annet",
    )  # fmt: skip
    valggrunner: tuple[str, ...] = felt(
        "Hvorfor denne", "liste", koder=get_args(Valggrunn), default=(),
        hvorfor="valget skal kunne forklares for planeier",
    )  # fmt: skip
    leder: str | None = felt("Koordinators leder", default=None)
    leder_spurt: date | None = felt("Leder spurt", "dato", default=None)
    leder_svarte: date | None = felt("Leder svarte", "dato", default=None)
    fagperson: int | None = None
    fra: date = felt("Koordinator fra", "dato", svar=False)
    til: date | None = felt("Koordinator til", "dato", default=None, svar=False)
    oppsagt: date | None = felt("Sagt fra om at de slutter", "dato", default=None, svar=False)
    byttegrunn: Byttegrunn | None = felt(
        "Grunn til bytte",
        "kode",
        koder=get_args(Byttegrunn),
        default=None,
        svar=False,
        hvorfor="et bytte skal kunne forklares, også lenge etter",
    )
    byttetekst: str | None = felt("Hvorfor byttet", "fritekst", default=None, svar=False)
    vurdering: str | None = felt("Ny vurdering av koordinator", "fritekst", default=None, svar=False)
    avtalt: date | None = felt("Avtalt med planeier", "dato", default=None, svar=False)
    planeier_informert: date | None = felt("Planeier informert", "dato", default=None, svar=False)
    informert_av: str | None = felt("Informert av", default=None, svar=False)
    ke_varslet: date | None = felt("Koordinerende enhet varslet", "dato", default=None, svar=False)


@verdi
class Plantekst(Merking):
    """One of the plan's own texts; `viktig_for_meg` is the planeier's words and is never edited.

    `eget_bidrag` and `paarorendes_bidrag` are what the planeier and next of kin contribute (rule 62).
    """

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
class Andretjeneste(Merking):
    """A service outside the group that helps the planeier too (§ 6.9, andre tjenester)."""

    nummer: int
    version: int = 1
    tjeneste: str = felt("Tjeneste")
    hjelp: str | None = felt("Hva de hjelper med", "fritekst", default=None)
    kontakt: str | None = felt("Kontakt", default=None)


@verdi
class Plan:
    """The whole aggregate, as it is now. Tuples are in order of number."""

    hode: Planhode
    planeier: Person
    henvendelse: tuple[Henvendelse, ...] = ()
    onske: tuple[Onske, ...] = ()
    informasjon: tuple[Informasjon, ...] = ()
    vurdering: tuple[Vurdering, ...] = ()
    klage: tuple[Klage, ...] = ()
    beslutning: tuple[Beslutning, ...] = ()
    foresporsel: tuple[Foresporsel, ...] = ()
    nodtilgang: tuple[Nodtilgang, ...] = ()
    utlevering: tuple[Utlevering, ...] = ()
    koordinator: tuple[Koordinator, ...] = ()
    plantekst: tuple[Plantekst, ...] = ()
    fagplan: tuple[Fagplan, ...] = ()
    andretjeneste: tuple[Andretjeneste, ...] = ()
    overgang: tuple[Overgang, ...] = ()
    tilslutning: tuple[Tilslutning, ...] = ()
    deltaker: tuple[Deltaker, ...] = ()
    samtykke: tuple[Samtykke, ...] = ()
    maal: tuple[Maal, ...] = ()
    tiltak: tuple[Tiltak, ...] = ()
    kommentar: tuple[Kommentar, ...] = ()
    evaluering: tuple[Evaluering, ...] = ()
    maalvurdering: tuple[Maalvurdering, ...] = ()
    revisjon: tuple[Revisjon, ...] = ()
    endringsmelding: tuple[Endringsmelding, ...] = ()
    mote: tuple[Mote, ...] = ()
    motedeltaker: tuple[Motedeltaker, ...] = ()
    sakspunkt: tuple[Sakspunkt, ...] = ()
    referatpunkt: tuple[Referatpunkt, ...] = ()
    referatmerknad: tuple[Referatmerknad, ...] = ()
    utsending: tuple[Utsending, ...] = ()

    def koordinatorer_paa(self, dato: date) -> tuple[Koordinator, ...]:
        """Everybody who coordinates on that day, whoever is responsible for the plan first (rule 51)."""
        gjeldende = [k for k in self.koordinator if k.fra <= dato and (k.til is None or dato <= k.til)]
        return tuple(sorted(gjeldende, key=lambda k: (PLANANSVARLIG.index(k.rolle), -k.nummer)))

    def koordinator_paa(self, dato: date) -> Koordinator | None:
        """Whoever is responsible for the plan that day; None where it stands without one (rules 50, 51)."""
        return next(iter(self.koordinatorer_paa(dato)), None)

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
        """The measures of one goal, in the planeier's order, and what has ended last (rule 85)."""
        return tuple(sorted((t for t in self.tiltak if t.maal == maal), key=lambda t: t.plass))

    def tekst(self, slag: Tekstslag) -> Plantekst | None:
        """One of the plan's own texts."""
        return next((t for t in self.plantekst if t.slag == slag), None)
