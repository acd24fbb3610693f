"""The forms of the acts that take an answer file: what is known of the plan around the questions.

The questions themselves (`spurt`) come from the act, which asks the same on the command line.
"""

from typing import Any

from ipkit.domain.avslutningsregler import kjente_svar
from ipkit.domain.evaluering import Maalvurdering
from ipkit.domain.felt import Felt, felter
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Motedeltaker, Sakspunkt
from ipkit.domain.motedeltakelse import ansvar_for
from ipkit.domain.part import PLANEIER
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import maal_i_rekkefolge
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.utfallsregler import UTFALL, UTFALLSTEKST, aapne_elementer
from ipkit.domain.verdi import replace
from ipkit.exchange.skjema import Rad, Radliste, Skjema

Spurt = tuple[Felt, ...]


_ANDRE = ("navn", "kommer_som", "vara_for", "ja_til_motet")


def bare(cls: type[Any], *navn: str) -> Spurt:
    """The questions of these names."""
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
            *bare(Samtykke, "svar", "omraader", "fra", "til", "begrensning"),
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
        Rad(verdier={"nummer": m.nummer}, kommentar=om_maal(plan, m))
        for m in maal_i_rekkefolge(plan)
        if m.status == "aktivt"
    )
    liste = Radliste(
        navn="maal",
        ledetekst="Hvor langt er målene kommet? Annet enn naadd må begrunnes.",
        felter=(_maalfelt(True), *bare(Maalvurdering, "oppnaaelse", "begrunnelse")),
        rader=rader,
        faste=frozenset({"nummer"}),
    )
    return replace(enkelt(spurt, "Evaluering", plan), lister=(liste,))


def nytt_mote(spurt: Spurt, plan: Plan) -> Skjema:
    """`ipkit mote ny`: the meeting, who is asked, and items beside the goals (rule 103)."""
    ansvar = ansvar_for(plan)
    deltakere = [
        Rad(
            kommentar=(
                f"{d.nummer}: {d.betegnelse}. Skriv {d.nummer} etter part for å invitere.",
                *([f"   Har ansvar for tiltak {ansvar[str(d.nummer)]}."] if str(d.nummer) in ansvar else []),
            ),
            vis=("part", "ja_til_motet"),
        )
        for d in plan.deltaker
        if d.ut is None
    ]
    deltakere.append(Rad(kommentar=("Tolk, følgeperson, vara eller gjest.",), vis=_ANDRE))
    return replace(
        enkelt(spurt, "Nytt møte", plan),
        lister=(
            deltakerliste(tuple(deltakere)),
            Radliste(
                navn="saksliste",
                ledetekst="Egne saker. Planeiers kommer først. Målene kommer av seg selv på sakslisten "
                "til en ansvarsgruppe.",
                felter=bare(Sakspunkt, "tekst", "maal", "tiltak", "meldt_av", "sakstype"),
                rader=(Rad(verdier={"meldt_av": PLANEIER}), Rad()),
                faste=frozenset({"meldt_av"}),
            ),
        ),
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


def deltakerliste(rader: tuple[Rad, ...], tekst: str = "") -> Radliste:
    """Who is asked, or came; `tekst` says more above it."""
    innledning = "Deltakere. Part er planeier, koordinator eller deltakernummer; en gjest har bare navn."
    felt = tuple(f for f in felter(Motedeltaker).values() if f.svar)
    return Radliste(
        navn="deltakere",
        ledetekst=f"{innledning}\n{tekst}" if tekst else innledning,
        felter=felt,
        rader=rader,
        en_av=("part", "navn"),
        faste=frozenset({"kommer_som"}),
    )


def om_maal(plan: Plan, m: Maal) -> tuple[str, ...]:
    """A goal and what is open under it, as comments."""
    tiltak = [f"  Tiltak {t.maal}.{t.nummer}: {t.tekst}" for t in plan.tiltak_for(m.nummer) if t.aapent]
    return (f"Mål {m.nummer}: {m.tekst}", *tiltak)
