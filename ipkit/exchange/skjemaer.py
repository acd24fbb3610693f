"""The forms of the acts that take an answer file. What is asked comes from the field specifications."""

from collections.abc import Mapping
from typing import Any

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering, Maalvurdering
from ipkit.domain.felt import Felt, felter
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote, Motedeltaker, Referatpunkt, Sakspunkt
from ipkit.domain.person import Person
from ipkit.domain.plan import Koordinator, Plan, Planhode, Plantekst
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.tiltak import Tiltak
from ipkit.exchange.skjema import Rad, Radliste, Skjema

_TEKSTLEDER = {
    "viktig_for_meg": "Hva er viktig for meg, med planeiers egne ord",
    "bakgrunn": "Bakgrunn",
    "ressurser": "Mine ressurser",
    "eget_bidrag": "Hva jeg selv bidrar med",
    "paarorendes_bidrag": "Hva mine nærmeste bidrar med",
    "samarbeid": "Samarbeid med andre",
}
_MERKING = frozenset({"livsomraade", "tredjepart", "deles_ikke_med"})


def _svarfelt(cls: type[Any], uten: frozenset[str] = frozenset()) -> tuple[Felt, ...]:
    """The fields of a value that a person answers; the markings of the text last."""
    valgt = [f for f in felter(cls).values() if f.svar and f.navn not in uten]
    return tuple(sorted(valgt, key=lambda f: f.navn in _MERKING))


def _bare(cls: type[Any], *navn: str) -> tuple[Felt, ...]:
    return tuple(felter(cls)[n] for n in navn)


def _maalfelt(paakrevd: bool) -> Felt:
    return Felt("nummer", "Målets nummer", "heltall", (), True, paakrevd)


def ny_plan() -> Skjema:
    """`ipkit ny-plan`: the planeier, the coordinator, the period and the plan's own texts."""
    koordinator = [
        f._replace(navn="koordinator" if f.navn == "navn" else f"koordinator_{f.navn}")
        for f in _svarfelt(Koordinator)
    ]
    tekster = [
        Felt(slag, _TEKSTLEDER[slag], "fritekst", (), True, False) for slag in felter(Plantekst)["slag"].koder
    ]
    hode = _svarfelt(Planhode, frozenset({"neste_evaluering", "neste_revisjon"}))
    return Skjema(tittel="Ny individuell plan", felter=(*_svarfelt(Person), *koordinator, *hode, *tekster))


def enkelt(cls: type[Any], tittel: str, verdier: Mapping[str, Any], utgave: int) -> Skjema:
    """A form for one value, with nothing under it."""
    return Skjema(tittel=tittel, felter=_svarfelt(cls), verdier=verdier, utgave=utgave)


def deltaker(plan: Plan, verdier: Mapping[str, Any] | None = None) -> Skjema:
    """`ipkit deltaker ny` and `endre`."""
    return enkelt(Deltaker, "Deltaker i planen", verdier or {}, plan.hode.utgave)


def samtykke(plan: Plan, verdier: Mapping[str, Any] | None = None) -> Skjema:
    """`ipkit samtykke registrer`, with the participants as comments."""
    deltakere = "".join(f"\n{d.nummer}: {d.betegnelse}" for d in plan.deltaker if d.ut is None)
    return enkelt(Samtykke, f"Samtykke. Deltakere i planen:{deltakere}", verdier or {}, plan.hode.utgave)


def maal(plan: Plan, verdier: Mapping[str, Any] | None = None) -> Skjema:
    """`ipkit maal ny` and `endre`."""
    return enkelt(Maal, "Mål", verdier or {}, plan.hode.utgave)


def tiltak(plan: Plan, nummer: int, verdier: Mapping[str, Any] | None = None) -> Skjema:
    """`ipkit tiltak ny` and `endre`, with the goal's text. Raises IkkeFunnetError for an unknown goal."""
    tittel = f"Tiltak til mål {nummer}: {plan.finn_maal(nummer).tekst}"
    return enkelt(Tiltak, tittel, verdier or {}, plan.hode.utgave)


def evaluering(plan: Plan) -> Skjema:
    """`ipkit evaluering ny`: the questions, and one row for each active goal (rule 94)."""
    rader = tuple(
        Rad(verdier={"nummer": m.nummer}, kommentar=_om_maal(plan, m))
        for m in plan.maal
        if m.status == "aktivt"
    )
    liste = Radliste(
        navn="maal",
        ledetekst="Hvor langt er målene kommet? Annet enn naadd må begrunnes.",
        felter=(_maalfelt(True), *_bare(Maalvurdering, "oppnaaelse", "begrunnelse")),
        rader=rader,
        faste=frozenset({"nummer"}),
    )
    return Skjema(tittel="Evaluering", felter=_svarfelt(Evaluering), lister=(liste,), utgave=plan.hode.utgave)


def nytt_mote(plan: Plan) -> Skjema:
    """`ipkit mote ny`: the meeting, who is asked, and the agenda with the active goals (rule 103)."""
    deltakere = [
        Rad(kommentar=(f"{d.nummer}: {d.betegnelse}. Skriv {d.nummer} etter part for å invitere.",))
        for d in plan.deltaker
        if d.ut is None
    ]
    saker = [
        Rad(verdier={"tekst": f"Mål {m.nummer}: {m.tekst}", "maal": m.nummer})
        for m in plan.maal
        if m.status == "aktivt"
    ]
    felt = _bare(Mote, "type", "dato", "tid", "sted", "klarert", "moteleder", "referent")
    return Skjema(
        tittel="Nytt møte",
        felter=felt,
        lister=(
            _deltakerliste((Rad(verdier={"part": "planeier"}), *deltakere)),
            Radliste(
                navn="saksliste",
                ledetekst="Saksliste",
                felter=_bare(Sakspunkt, "tekst", "maal", "meldt_av"),
                rader=tuple(saker),
                faste=frozenset({"maal"}),
            ),
        ),
        utgave=plan.hode.utgave,
    )


def referat(plan: Plan, nummer: int) -> Skjema:
    """`ipkit mote referat`: who came, and what was said and decided. Raises IkkeFunnetError."""
    mote = plan.finn_mote(nummer)
    felt = _bare(Mote, "moteleder", "referent", "variant", "neste", "merknadsfrist")
    oppmote = tuple(
        Rad(
            verdier={f.navn: getattr(d, f.navn) for f in _svarfelt(Motedeltaker)}, kommentar=_om_part(plan, d)
        )
        for d in plan.motedeltaker
        if d.mote == nummer
    )
    return Skjema(
        tittel=f"Referat fra møte {nummer}, {mote.dato.isoformat()}",
        felter=felt,
        verdier={f.navn: getattr(mote, f.navn) for f in felt},
        lister=(_deltakerliste(oppmote), _punktliste(plan)),
        utgave=plan.hode.utgave,
    )


def _deltakerliste(rader: tuple[Rad, ...]) -> Radliste:
    tekst = "Deltakere. Part er planeier, koordinator eller deltakernummer; en gjest har bare navn."
    return Radliste(navn="deltakere", ledetekst=tekst, felter=_svarfelt(Motedeltaker), rader=rader)


def _punktliste(plan: Plan) -> Radliste:
    """Points of the minutes: one empty decision for each active goal, and one empty of each other kind."""
    felt = _bare(Referatpunkt, "slag", "maal", "tekst", "ansvarlig", "frist")
    andre = [
        Rad(verdier={"slag": slag}) for slag in felter(Referatpunkt)["slag"].koder if slag != "beslutning"
    ]
    beslutninger = [
        Rad(verdier={"slag": "beslutning", "maal": m.nummer}, kommentar=_om_maal(plan, m))
        for m in plan.maal
        if m.status == "aktivt"
    ]
    return Radliste(
        navn="punkter",
        ledetekst="Referatpunkter. Rader uten tekst blir ikke med; lag flere ved å kopiere en rad.",
        felter=felt,
        rader=(*andre, *beslutninger),
        faste=frozenset({"slag", "maal"}),
    )


def _om_maal(plan: Plan, m: Maal) -> tuple[str, ...]:
    tiltak = [f"  Tiltak {t.maal}.{t.nummer}: {t.tekst}" for t in plan.tiltak_for(m.nummer) if t.aapent]
    return (f"Mål {m.nummer}: {m.tekst}", *tiltak)


def _om_part(plan: Plan, d: Motedeltaker) -> tuple[str, ...]:
    navn = [p.betegnelse for p in plan.deltaker if str(p.nummer) == d.part]
    return tuple(navn)
