"""Answer files: what each act takes from a file, and the skeleton that is made of what is known.

The form of an act is built of the same questions as its options (`sporsmaal`), and of the plan it
concerns. A file says which version of the plan it was made from; the act refuses an older one.
"""

from collections.abc import Callable, Iterable, Mapping
from importlib import import_module
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, NamedTuple

from ipkit.actions import sporsmaal
from ipkit.domain.felt import Felt
from ipkit.domain.kommuneord import kommunens_sporsmaal
from ipkit.domain.plan import Plan
from ipkit.domain.svarfeil import Sted, Svarfeil
from ipkit.domain.verdi import replace
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt

if TYPE_CHECKING:
    from ipkit.exchange.skjema import Skjema
    from ipkit.exchange.svarfil import Lest

Skjemabygger = Callable[[Plan | None, int | None], "Skjema"]
"""Makes the form for a plan (None: for a plan that does not exist yet) and a goal or meeting."""


_INGEN: Mapping[Any, Any] = MappingProxyType({})


class Filsvar(NamedTuple):
    """What a file answered; all empty without one. `utgave` is the plan's version it was made from.

    `vurderinger` are by goal number, `utfall` by the number of an open goal (`2`) or measure (`2.1`);
    `deltakere`, `saker`, `punkter`, `maal` and `tiltak` are rows as they were answered.
    """

    svar: Mapping[str, Any] = _INGEN
    utgave: int | None = None
    vurderinger: Mapping[int, tuple[str | None, str | None]] = _INGEN
    deltakere: tuple[Mapping[str, Any], ...] = ()
    saker: tuple[Mapping[str, Any], ...] = ()
    punkter: tuple[Mapping[str, Any], ...] = ()
    hver_deltaker: tuple[Mapping[str, Any], ...] = ()
    maal: tuple[Mapping[str, Any], ...] = ()
    tiltak: tuple[Mapping[str, Any], ...] = ()
    utfall: Mapping[str, tuple[str, str | None]] = _INGEN
    lest: "Lest | None" = None

    @property
    def uleste(self) -> set[Sted]:
        """The places that could not be read."""
        return {_ved_navn(self, sted) for sted in self.lest.uleste} if self.lest else set()

    def reis(self, feil: Iterable[Svarfeil]) -> None:
        """Raise FilfeilError with what could not be read and what rules say of the rest, each with its
        line, where there is any of it."""
        if self.lest is None:
            return
        linjer = dict(self.lest.linjer)
        for sted, linje in self.lest.linjer.items():
            linjer.setdefault(_ved_navn(self, sted), linje)
        for sted, hva in feil:
            self.lest.feil.meld(linjer.get(sted, 0), hva.melding)
        self.lest.feil.reis()


UTEN_FIL = Filsvar()


def hvem(rad: Mapping[str, Any]) -> str:
    """Whom a row of people is about."""
    return str(rad.get("part") or rad.get("navn"))


def _ved_navn(fil: Filsvar, sted: Sted) -> Sted:
    """A row of people by whom it is about; other places as they are."""
    liste, n = sted
    if liste == "deltakere" and isinstance(n, int):
        return liste, hvem(fil.deltakere[n])
    return sted


def lag_skjelett(
    bygger: Skjemabygger, okt: Okt | None = None, plan: int | None = None, nummer: int | None = None
) -> str:
    """The form as commented YAML, with what is known filled in; valid as printed."""
    from ipkit.exchange.svarfil import skriv_skjelett

    return skriv_skjelett(_skjema(bygger, okt, plan, nummer))


def les_svar(
    bygger: Skjemabygger,
    data: bytes,
    filnavn: str,
    okt: Okt | None = None,
    plan: int | None = None,
    nummer: int | None = None,
    *,
    reis: bool = True,
) -> Filsvar:
    """Read an answer file. Raises FilfeilError with every fault and its line; without `reis` the act does
    it (`Filsvar.reis`), with what its rules say of the answers."""
    from ipkit.exchange.skjema import UTGAVE
    from ipkit.exchange.svarfil import les_med_steder

    lest = les_med_steder(_skjema(bygger, okt, plan, nummer), data, filnavn)
    if reis:
        lest.feil.reis()
    svar = dict(lest.svar)
    maal = svar.pop("maal", [])
    return Filsvar(
        utgave=svar.pop(UTGAVE, None),
        vurderinger={
            r["nummer"]: (r.get("oppnaaelse"), r.get("begrunnelse")) for r in maal if r.get("nummer")
        },
        deltakere=tuple(svar.pop("deltakere", [])),
        saker=tuple(svar.pop("saksliste", [])),
        punkter=tuple(svar.pop("punkter", [])),
        hver_deltaker=tuple(svar.pop("hver_deltaker", [])),
        maal=tuple(maal),
        tiltak=tuple(svar.pop("tiltak", [])),
        utfall={
            r["nummer"]: (r["utfall"], r.get("begrunnelse")) for r in svar.pop("aapne", []) if r.get("utfall")
        },
        svar=svar,
        lest=lest,
    )


def _skjema(bygger: Skjemabygger, okt: Okt | None, plan: int | None, nummer: int | None) -> "Skjema":
    if okt is None or plan is None:
        return bygger(None, nummer)
    skjema = bygger(les_plan(okt, plan, "skjelett"), nummer)
    lister = tuple(replace(liste, felter=_kommunens(liste.felter, okt)) for liste in skjema.lister)
    return replace(skjema, felter=_kommunens(skjema.felter, okt), lister=lister)


def _kommunens(felter: tuple[Felt, ...], okt: Okt) -> tuple[Felt, ...]:
    """The fields with the municipality's own life areas and words (rule 146)."""
    spurt = sporsmaal.med_livsomraader({f.navn: f for f in felter}, okt.innstillinger.livsomraader)
    return tuple(kommunens_sporsmaal(spurt, okt.innstillinger).values())


def _enkelt(fra: sporsmaal.Sporsmaal, tittel: str) -> Skjemabygger:
    """A form of single answers."""

    def bygg(plan: Plan | None, nummer: int | None) -> "Skjema":
        from ipkit.exchange.skjemaer import enkelt

        return enkelt(tuple(fra.values()), tittel, plan)

    return bygg


def _av_planen(fra: sporsmaal.Sporsmaal, navn: str, modul: str = "skjemaer") -> Skjemabygger:
    """A form with what is known of the plan; `navn` is its function in `exchange.<modul>`."""

    def bygg(plan: Plan | None, nummer: int | None) -> "Skjema":
        skjemaer = import_module(f"ipkit.exchange.{modul}")
        skjema: Skjema = getattr(skjemaer, navn)(tuple(fra.values()), plan, *([nummer] if nummer else []))
        return skjema

    return bygg


SAK_SKJEMA = _enkelt(sporsmaal.SAK_NY, "Henvendelse om individuell plan")
HENVENDELSE_SKJEMA = _enkelt(sporsmaal.HENVENDELSE, "Henvendelse")
VURDERING_SKJEMA = _enkelt(sporsmaal.VURDERING, "Vurdering av behov for individuell plan")
BESLUTNING_SKJEMA = _enkelt(sporsmaal.BESLUTNING, "Beslutning")
KLAGE_SKJEMA = _enkelt(sporsmaal.KLAGE, "Klage")
NY_PLAN_SKJEMA = _enkelt(sporsmaal.NY_PLAN, "Ny individuell plan")
ENDRE_PLAN_SKJEMA = _enkelt(sporsmaal.ENDRE_PLAN, "Planens egne opplysninger og tekster")
DELTAKER_SKJEMA = _enkelt(sporsmaal.DELTAKER, "Deltaker i planen")
SAMTYKKE_SKJEMA = _av_planen(sporsmaal.SAMTYKKE, "samtykke")
MAAL_SKJEMA = _enkelt(sporsmaal.MAAL, "Mål")
TILTAK_SKJEMA = _av_planen(sporsmaal.TILTAK, "tiltak")
EVALUERING_SKJEMA = _av_planen(sporsmaal.EVALUERING, "evaluering")
REVISJON_SKJEMA = _enkelt(sporsmaal.REVISJON, "Revisjon av planen")
ENDRING_SKJEMA = _enkelt(sporsmaal.ENDRING, "Meldt endring")
MOTE_SKJEMA = _av_planen(sporsmaal.MOTE, "nytt_mote")
REFERAT_SKJEMA = _av_planen(sporsmaal.REFERAT, "referat", "referatskjema")
AVSLUTT_SKJEMA = _av_planen(sporsmaal.AVSLUTT, "avslutning")
