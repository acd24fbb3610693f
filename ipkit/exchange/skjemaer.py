"""The forms of the acts that take an answer file: what is known of the plan around the questions.

The questions themselves (`spurt`) come from the act, which asks the same on the command line.
"""

from dataclasses import replace
from typing import Any

from ipkit.domain.avslutningsregler import UTFALL, UTFALLSTEKST, aapne_elementer, kjente_svar
from ipkit.domain.evaluering import Maalvurdering
from ipkit.domain.felt import Felt, felter
from ipkit.domain.maal import Maal
from ipkit.domain.merking import Merking
from ipkit.domain.mote import Motedeltaker, Referatpunkt, Sakspunkt
from ipkit.domain.plan import Plan
from ipkit.domain.samtykke import Samtykke
from ipkit.exchange.skjema import Rad, Radliste, Skjema

Spurt = tuple[Felt, ...]


def _svarfelt(cls: type[Any]) -> Spurt:
    return tuple(f for f in felter(cls).values() if f.svar)


def _bare(cls: type[Any], *navn: str) -> Spurt:
    return tuple(felter(cls)[n] for n in navn)


def _maalfelt(paakrevd: bool) -> Felt:
    return Felt("nummer", "Målets nummer", "heltall", (), True, paakrevd)


def enkelt(spurt: Spurt, tittel: str, plan: Plan | None, **gjelder: int) -> Skjema:
    """A form with nothing under it; `plan` None: for a plan that does not exist yet."""
    if plan is None:
        return Skjema(tittel=tittel, felter=spurt)
    gjelder = {"plan_nummer": plan.hode.nummer, **gjelder}
    return Skjema(tittel=tittel, felter=spurt, utgave=plan.hode.utgave, gjelder=gjelder)


def samtykke(spurt: Spurt, plan: Plan) -> Skjema:
    """`ipkit samtykke registrer`, with a row for each participant (rule 27)."""
    liste = Radliste(
        navn="hver_deltaker",
        ledetekst="Samtykke til opplysninger, én rad for hver. Rader uten svar blir ikke med. "
        "Det som ikke står i raden, er som over.",
        felter=(
            felter(Samtykke)["deltaker"]._replace(paakrevd=True),
            *_bare(Samtykke, "svar", "omraader", "fra", "til", "begrensning"),
        ),
        rader=tuple(
            Rad(verdier={"deltaker": d.nummer}, kommentar=(f"{d.nummer}: {d.betegnelse}",))
            for d in plan.deltaker
            if d.ut is None
        ),
        faste=frozenset({"deltaker"}),
    )
    lister = (liste,) if liste.rader else ()
    return replace(enkelt(spurt, "Samtykke", plan), lister=lister)


def tiltak(spurt: Spurt, plan: Plan, nummer: int) -> Skjema:
    """`ipkit tiltak ny`, with the goal's text. Raises IkkeFunnetError for an unknown goal."""
    return enkelt(spurt, f"Tiltak til mål {nummer}: {plan.finn_maal(nummer).tekst}", plan, maal_nummer=nummer)


def evaluering(spurt: Spurt, plan: Plan) -> Skjema:
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
    return replace(enkelt(spurt, "Evaluering", plan), lister=(liste,))


def nytt_mote(spurt: Spurt, plan: Plan) -> Skjema:
    """`ipkit mote ny`: the meeting, who is asked, and items beside the goals (rule 103)."""
    deltakere = [
        Rad(kommentar=(f"{d.nummer}: {d.betegnelse}. Skriv {d.nummer} etter part for å invitere.",))
        for d in plan.deltaker
        if d.ut is None
    ]
    return replace(
        enkelt(spurt, "Nytt møte", plan),
        lister=(
            _deltakerliste(tuple(deltakere)),
            Radliste(
                navn="saksliste",
                ledetekst="Egne saker. Målene kommer av seg selv på sakslisten til en ansvarsgruppe.",
                felter=_bare(Sakspunkt, "tekst", "maal", "meldt_av"),
                rader=(Rad(),),
            ),
        ),
    )


def referat(spurt: Spurt, plan: Plan, nummer: int) -> Skjema:
    """`ipkit mote referat`: who came, and what was said and decided. Raises IkkeFunnetError."""
    mote = plan.finn_mote(nummer)
    oppmote = tuple(
        Rad(
            verdier={f.navn: getattr(d, f.navn) for f in _svarfelt(Motedeltaker)}, kommentar=_om_part(plan, d)
        )
        for d in plan.motedeltaker
        if d.mote == nummer
    )
    return replace(
        enkelt(spurt, f"Referat fra møte {nummer}, {mote.dato.isoformat()}", plan, mote_nummer=nummer),
        verdier={f.navn: getattr(mote, f.navn) for f in spurt},
        lister=(_deltakerliste(oppmote), _punktliste(plan)),
    )


def avslutning(spurt: Spurt, plan: Plan) -> Skjema:
    """`ipkit avslutt`: the questions, and one row for each open goal and measure (rule 86)."""
    nummer = Felt("nummer", "Målets eller tiltakets nummer", "tekst", (), True, True)
    liste = Radliste(
        navn="aapne",
        ledetekst="Hva ble hvert mål og tiltak til? "
        "Mål: naadd, delvis, ikke_naadd, avbrutt eller viderefores. "
        "Tiltak: gjennomfort, ikke_gjennomfort, avsluttet eller viderefores.",
        felter=(nummer, UTFALL, UTFALLSTEKST),
        rader=tuple(
            Rad(verdier={"nummer": n}, kommentar=(f"{'Tiltak' if '.' in n else 'Mål'} {n}: {e.tekst}",))
            for n, e in aapne_elementer(plan).items()
        ),
        faste=frozenset({"nummer"}),
    )
    lister = (liste,) if liste.rader else ()
    return replace(enkelt(spurt, "Avslutning", plan), verdier=kjente_svar(plan), lister=lister)


def _deltakerliste(rader: tuple[Rad, ...]) -> Radliste:
    tekst = "Deltakere. Part er planeier, koordinator eller deltakernummer; en gjest har bare navn."
    felt = _svarfelt(Motedeltaker)
    return Radliste(navn="deltakere", ledetekst=tekst, felter=felt, rader=rader, en_av=("part", "navn"))


def _punktliste(plan: Plan) -> Radliste:
    """Points of the minutes: one empty decision for each active goal, and one empty of each other kind."""
    felt = _bare(Referatpunkt, "slag", "maal", "tekst", "ansvarlig", "frist", *felter(Merking))
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
        sjeldne=frozenset(felter(Merking)),
    )


def _om_maal(plan: Plan, m: Maal) -> tuple[str, ...]:
    tiltak = [f"  Tiltak {t.maal}.{t.nummer}: {t.tekst}" for t in plan.tiltak_for(m.nummer) if t.aapent]
    return (f"Mål {m.nummer}: {m.tekst}", *tiltak)


def _om_part(plan: Plan, d: Motedeltaker) -> tuple[str, ...]:
    navn = [p.betegnelse for p in plan.deltaker if str(p.nummer) == d.part]
    return tuple(navn)
