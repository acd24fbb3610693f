"""The person's right to see (rules 46, 141, 142): what is written, who saw it, what was put right.

Texts that tell of others than the planeier (`tredjepart`) are withheld where they stand and counted.
The planeier's own words never are.
"""

from collections.abc import Iterable, Mapping
from typing import Any, Literal, NamedTuple

from ipkit.domain.elementer import BARN, planens_elementer
from ipkit.domain.felt import Felt, felter
from ipkit.domain.historikk import uten_tekst
from ipkit.domain.historikkord import handling_i_ord
from ipkit.domain.plan import Plan
from ipkit.domain.tekst import Oversett, bokmaal
from ipkit.domain.verdi import replace

HOLDT_TILBAKE = "[holdt tilbake: omtaler andre]"
SPERRET = "[holdt tilbake: sperret adresse]"
ADRESSE = "adresse"
EGNE_TEKSTER = ("viktig_for_meg", "eget_bidrag")
"""The planeier's own words, and what the planeier contributes."""
_BLIR_STAAENDE = ("egne_ord", "planeiers_ord", "navn", "rolle", "tjeneste")
Slag = Literal["lest", "skrevet", "dokument", "avvist"]


class Loggpost(NamedTuple):
    """One row of the log. `tidspunkt` is UTC; without `handling` only what kind of act it was is told."""

    tidspunkt: str
    hvem: str
    slag: Slag
    handling: str | None
    grunn: str | None = None

    def hva(self, oversett: Oversett = bokmaal) -> str:
        """What was done, in the language of `oversett` (rule 46)."""
        if self.handling is None:
            return oversett(SLAGORD[self.slag])
        hva = _i_ord(self.handling, oversett)
        return oversett("{hva} – ble nektet", hva=hva) if self.slag == "avvist" else hva


class GittUt(NamedTuple):
    """One issued document."""

    nummer: int
    dato: Any
    dokument: str
    mottaker: str
    feilregistrert: Any


class Rettelse(NamedTuple):
    """One field that was changed: what stood, and what stands (rule 142); `element` as history names it."""

    tidspunkt: str
    hvem: str
    element: str
    felt: Felt
    foer: Any
    etter: Any


class Ufort(NamedTuple):
    """What somebody has typed in answer to questions, and not recorded; `handling` is what it is for."""

    tidspunkt: str
    hvem: str
    handling: str
    svar: tuple[tuple[str, str], ...]

    def hva(self, oversett: Oversett = bokmaal) -> str:
        """What it is a draft of, in the language of `oversett`."""
        return _i_ord(f"{self.handling}{KLADD}", oversett)


class Innsyn(NamedTuple):
    """What is told beside the plan itself. `utelatt` counts what this recipient may not see."""

    logg: tuple[Loggpost, ...] = ()
    dokumenter: tuple[GittUt, ...] = ()
    rettelser: tuple[Rettelse, ...] = ()
    kladder: tuple[Ufort, ...] = ()
    holdt_tilbake: int = 0
    utelatt: int = 0


def adressen_er_sperret(plan: Plan) -> bool:
    """Whether the planeier's address is kept from paper."""
    return plan.planeier.adressesperre != "ingen"


def holdes_tilbake(element: Any) -> bool:
    """Whether the text tells of others (rule 141), and is not the planeier's own."""
    return bool(getattr(element, "tredjepart", False)) and getattr(element, "slag", None) not in EGNE_TEKSTER


def uten_tredjepart(plan: Plan) -> Plan:
    """The plan with every text that tells of others replaced by a sentence that says so (rule 141).

    A hidden address is in no file, the planeier's own included: files are copied and left on printers.
    """
    if adressen_er_sperret(plan):
        deltaker = tuple(replace(d, adresse=d.adresse and SPERRET) for d in plan.deltaker)
        planeier = replace(plan.planeier, adresse=plan.planeier.adresse and SPERRET)
        plan = replace(plan, planeier=planeier, deltaker=deltaker)
    return replace(plan, **{slag.navn: tuple(map(skjermet, getattr(plan, slag.navn))) for slag in BARN})


def skjermet(element: Any) -> Any:
    """One element, its texts withheld where it tells of others."""
    return uten_tekst(element, HOLDT_TILBAKE, _BLIR_STAAENDE) if holdes_tilbake(element) else element


def skjulte_tekster(plan: Plan, elementer: Iterable[Any]) -> dict[str, str]:
    """What must not be read in a draft, and what stands in its place: an answer has no mark of its own.

    `elementer` tell of others, or were marked as wrong: their texts, as they are and as they were.
    """
    skjult = {
        tekst: HOLDT_TILBAKE
        for e in elementer
        for f in felter(type(e)).values()
        if f.slag in ("tekst", "fritekst") and f.navn not in _BLIR_STAAENDE and (tekst := getattr(e, f.navn))
    }
    if adressen_er_sperret(plan):
        adresser = (plan.planeier.adresse, *(d.adresse for d in plan.deltaker))
        skjult |= {adresse: SPERRET for adresse in adresser if adresse}
    return skjult


def kladdsvar(
    svar: Iterable[tuple[str, str]], skjult: Mapping[str, str]
) -> tuple[tuple[tuple[str, str], ...], int]:
    """The answers of a draft, and how many are withheld; what was not answered is passed over."""
    ut, antall = [], 0
    for sporsmaal, svaret in svar:
        merke = next((m for t, m in skjult.items() if _i(t, sporsmaal) or _i(t, svaret)), None)
        antall += merke is not None
        if svaret:
            tekst = merke if merke and any(_i(t, sporsmaal) for t in skjult) else sporsmaal
            ut.append((tekst, merke or svaret))
    return tuple(ut), antall


def _i(tekst: str, alt: str) -> bool:
    return " ".join(tekst.split()).casefold() in " ".join(alt.split()).casefold()


def antall_holdt_tilbake(plan: Plan) -> int:
    """How many elements had their texts withheld."""
    return sum(map(holdes_tilbake, planens_elementer(plan)))


LESEORD = {
    "vis": "Så på planen",
    "logg": "Så på loggen",
    "historikk": "Så på hvilke versjoner planen har",
    "sammenlign": "Sammenlignet versjoner av planen",
    "tilgang": "Så på hvem som ser planen",
    "mangler": "Så etter hva som mangler i planen",
    "mangler --innhold": "Så etter hva som mangler i planen",
    "dokument liste": "Så på listen over utstedte dokumenter",
    "dokument vis": "Så på et utstedt dokument",
    "dokument kontroller": "Kontrollerte en fil mot et utstedt dokument",
    "sak vis": "Så på saken",
    "skjelett": "Laget et skjema med det som sto i planen",
    "logg kontroller": "Kontrollerte loggen",
    "statistikk kontrollliste": "Så planen i en kontrolliste",
    "sak liste": "Så saken i listen over saker",
    "kartlegging vis": "Så på kartleggingen",
    "kartlegging skjelett": "Laget et skjema med det som sto i kartleggingen",
    "innsyn": "Laget innsyn",
    "koordinator overlevering": "Laget overlevering",
    "planer": "Så planen i listen over planer",
    "arbeidsliste": "Så planen i arbeidslisten",
    "evaluering": "Så planen i listen over evalueringer",
    "mote liste": "Så på møtene",
    "maal liste": "Så på målene",
    "tiltak liste": "Så på tiltakene",
    "deltaker liste": "Så på deltakerne",
    "samtykke liste": "Så på samtykkene",
    "slett (tørrkjøring)": "Så på hva som ville bli slettet",
}
SLAGORD: dict[Slag, str] = {
    "lest": "Så på planen",
    "skrevet": "Skrev i planen",
    "dokument": "Skrev et dokument",
    "avvist": "Prøvde, og ble nektet",
}
KLADD = " (kladd)"
"""How the log names that a draft of an act was begun."""
_VISNING = (" (vis)", " (les)", " (spør)", " (mottakere)", " (liste)")


def loggslag(handling: str, resultat: str) -> Slag:
    """What kind of act a row of the log tells of (rule 46)."""
    if resultat != "utført":
        return "avvist"
    if handling.startswith(("eksporter ", "dokument skriv-ut", "dokument --skriv-ut")):
        return "dokument"
    lest = handling in LESEORD or handling.endswith(_VISNING) or handling.endswith(" liste")
    return "lest" if lest else "skrevet"


def _i_ord(handling: str, oversett: Oversett) -> str:
    if handling in LESEORD:
        return oversett(LESEORD[handling])
    if handling.startswith("eksporter "):
        dokument = handling.split()[1].replace("_", " ")
        return oversett("Skrev dokumentet «{dokument}»", dokument=dokument)
    if handling.endswith(KLADD):
        gjort = handling_i_ord(handling.removesuffix(KLADD), oversett).lower()
        return oversett("Begynte på en kladd: {hva}", hva=gjort)
    for ende in _VISNING:
        if handling.endswith(ende):
            gjort = handling_i_ord(handling.removesuffix(ende), oversett).lower()
            return oversett("Så på planen for å gjøre noe: {hva}", hva=gjort)
    if handling.endswith(" liste"):
        navn = handling.removesuffix(" liste").replace("maal", "mål").replace("mote", "møte")
        return oversett("Så på en liste: {navn}", navn=navn)
    return handling_i_ord(handling, oversett)


def viser_planen(felter: str, plan: int) -> bool:
    """Whether a list that showed `plan 1-3,7` showed this plan."""
    navn, _, rekke = felter.partition(" ")
    if navn != "plan":
        return False
    for del_ in rekke.split(" ")[0].split(","):
        fra, _, til = del_.partition("-")
        if fra.isdigit() and int(fra) <= plan <= int(til or fra):
            return True
    return False
