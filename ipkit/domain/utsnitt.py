"""The part of a plan that one recipient may have (rules 24, 32, 33, 106; design D13).

What remains of a plan is cut out before anything is rendered or exported, so that no template and no
format can leak the rest. Within limited life areas, a text of no area is kept back too.
"""

from collections.abc import Callable, Iterable
from typing import TypeVar

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.elementer import BARN
from ipkit.domain.felt import partfelter
from ipkit.domain.henvisninger import uten_henvisninger
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.merking import Merking
from ipkit.domain.mote import Referatpunkt, Sakspunkt
from ipkit.domain.part import deltakernummer, kopinummer, nodtilgangsnummer
from ipkit.domain.person import Person
from ipkit.domain.plan import Koordinator, Plan, Planhode
from ipkit.domain.privatutkast import er_privat, uten_privat_utkast
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.skjultadresse import uten_steder
from ipkit.domain.tilgang import Avgjorelse, krev_samtykke
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.utsending import Endringsmelding, Utsending
from ipkit.domain.verdi import replace

_FRA_MOTER = ("innkalling", "referat")
_STAAR_ALENE = ("plantekst", "andretjeneste", "overgang", "maal", "evaluering", "revisjon")
"""Texts with marks and a life area of their own, that hang on nothing else."""
UTELATT = "registrert, ikke delt"
"""What stands for a paper that is there, and is not the recipient's."""

P = TypeVar("P", Sakspunkt, Referatpunkt)


def utsnitt(plan: Plan, avgjorelse: Avgjorelse) -> Plan:
    """The copy of the aggregate that this recipient may have; the planeier and coordinator have all.

    A measure, assessment or point without a life area has that of its goal, and goes where its goal
    goes. A participant who is kept back but is referred to stays as a number without a name, so that
    references hold. Raises SamtykkeError where the decision is no.
    """
    krev_samtykke(avgjorelse)
    if avgjorelse.hele_planen:
        return plan
    if avgjorelse.privat or er_privat(plan):
        plan = uten_privat_utkast(plan)
    del_ = _mote(plan, avgjorelse) if avgjorelse.mote is not None else _planen(plan, avgjorelse)
    del_ = replace(
        del_,
        **{slag.navn: () for slag in BARN if slag.intern and slag.navn != "nodtilgang"},
        nodtilgang=tuple(t for t in plan.nodtilgang if t.nummer == nodtilgangsnummer(avgjorelse.mottaker)),
        hode=_hode(plan.hode),
        koordinator=tuple(map(_koordinator, plan.koordinator)),
        planeier=_planeier(plan.planeier, avgjorelse),
    )
    deltakere = _deltakere(del_, avgjorelse)
    borte = {str(d.nummer) for d in plan.deltaker} - {str(d.nummer) for d in deltakere}
    del_ = replace(
        del_,
        deltaker=deltakere,
        tilslutning=tuple(_tilslutning(t, avgjorelse) for t in del_.tilslutning if t.part not in borte),
        samtykke=tuple(_samtykke(s, deltakere) for s in del_.samtykke if str(s.deltaker) not in borte),
    )
    return uten_steder(del_, avgjorelse.mottaker) if avgjorelse.skjul_adresse else del_


def antall_utelatt(plan: Plan, del_: Plan) -> int:
    """How many elements of the plan are not in the copy."""
    return sum(len(getattr(plan, slag.navn)) - len(getattr(del_, slag.navn)) for slag in BARN)


def _planen(plan: Plan, a: Avgjorelse) -> Plan:
    synlig = _sikt(a)
    alene = {n: tuple(e for e in getattr(plan, n) if synlig(e, e.livsomraade)) for n in _STAAR_ALENE}
    plan = replace(plan, **alene)
    omraade = {m.nummer: m.livsomraade for m in plan.maal}
    tiltak = tuple(t for t in plan.tiltak if _under_maal(t, t.maal, omraade, synlig))
    maal, tiltak = uten_henvisninger(plan.maal, tiltak)
    evaluert = {e.nummer for e in plan.evaluering}
    return replace(
        plan,
        fagplan=() if a.omraader else plan.fagplan,
        maal=maal,
        tiltak=tiltak,
        kommentar=tuple(k for k in plan.kommentar if _kommentar(k, tiltak, omraade, synlig)),
        maalvurdering=tuple(
            v
            for v in plan.maalvurdering
            if v.evaluering in evaluert and _under_maal(v, v.maal, omraade, synlig)
        ),
        endringsmelding=tuple(e for e in plan.endringsmelding if _endring(e, plan.utsending, a, synlig)),
        utsending=tuple(u for u in plan.utsending if _utsending(u, a)),
        motedeltaker=tuple(m for m in plan.motedeltaker if m.part or not a.omraader),
        sakspunkt=_punkter(plan.sakspunkt, omraade, tiltak, synlig),
        referatpunkt=_punkter(plan.referatpunkt, omraade, tiltak, synlig),
        referatmerknad=tuple(m for m in plan.referatmerknad if m.av == a.mottaker),
    )


def _mote(plan: Plan, a: Avgjorelse) -> Plan:
    """One meeting only (rule 106): its people and points, loosened from goals that do not go along.

    Who else gets what is sent from it is nobody's but those within the plan.
    """
    synlig = _sikt(a)
    omraade = {m.nummer: m.livsomraade for m in plan.maal if synlig(m, m.livsomraade)}
    tiltak = [t for t in plan.tiltak if _under_maal(t, t.maal, omraade, synlig)]
    sakspunkt = [p for p in plan.sakspunkt if p.mote == a.mote]
    referatpunkt = [p for p in plan.referatpunkt if p.mote == a.mote]
    return Plan(
        hode=plan.hode,
        planeier=plan.planeier,
        koordinator=plan.koordinator,
        deltaker=plan.deltaker,
        mote=tuple(m for m in plan.mote if m.nummer == a.mote),
        motedeltaker=tuple(m for m in plan.motedeltaker if m.mote == a.mote),
        sakspunkt=tuple(map(_los, _punkter(sakspunkt, omraade, tiltak, synlig))),
        referatpunkt=tuple(map(_los, _punkter(referatpunkt, omraade, tiltak, synlig))),
        utsending=tuple(
            u
            for u in plan.utsending
            if (u.mottaker == a.mottaker or u.nummer == kopinummer(a.mottaker))
            and u.hva in _FRA_MOTER
            and u.gjelder == a.mote
        ),
    )


Sikt = Callable[[Merking, str | None], bool]


def _sikt(a: Avgjorelse) -> Sikt:
    """Whether a text with these marks and that life area may be seen."""

    def synlig(element: Merking, livsomraade: str | None) -> bool:
        if set(element.deles_ikke_med) & set(a.utelat_for):
            return False
        return not a.omraader or livsomraade in a.omraader

    return synlig


def _under_maal(element: Merking, maal: int, omraade: dict[int, str | None], synlig: Sikt) -> bool:
    return maal in omraade and synlig(element, element.livsomraade or omraade[maal])


def _punkter(
    punkter: Iterable[P], omraade: dict[int, str | None], tiltak: Iterable[Tiltak], synlig: Sikt
) -> tuple[P, ...]:
    """A point goes where its goal goes, and where its measure does."""
    sette = {(t.maal, t.nummer) for t in tiltak}
    return tuple(
        p
        for p in punkter
        if (synlig(p, p.livsomraade) if p.maal is None else _under_maal(p, p.maal, omraade, synlig))
        and (p.tiltak is None or (p.maal, p.tiltak) in sette)
    )


def _los(p: P) -> P:
    return replace(p, maal=None, tiltak=None)


def _utsending(u: Utsending, a: Avgjorelse) -> bool:
    """One's own, and the distribution lists of the meetings, which are printed in the minutes (rule 118).

    Within limited life areas, nobody is named who is not in the plan.
    """
    return u.mottaker == a.mottaker or (u.hva in _FRA_MOTER and (u.mottaker is not None or not a.omraader))


def _kommentar(k: Kommentar, tiltak: Iterable[Tiltak], omraade: dict[int, str | None], synlig: Sikt) -> bool:
    """A comment goes where its goal goes, and its measure (rule 82)."""
    sett = k.tiltak is None or any((t.maal, t.nummer) == (k.maal, k.tiltak) for t in tiltak)
    return sett and _under_maal(k, k.maal, omraade, synlig)


def _endring(e: Endringsmelding, utsendinger: Iterable[Utsending], a: Avgjorelse, synlig: Sikt) -> bool:
    """A reported change goes to whoever reported it, and to those it was sent to (rules 99, 100)."""
    sendt = any(
        u.hva == "endringsmelding" and u.gjelder == e.nummer and u.mottaker == a.mottaker for u in utsendinger
    )
    return synlig(e, e.livsomraade) and (sendt or e.meldt_av == a.mottaker)


def _hode(hode: Planhode) -> Planhode:
    """Why a plan was closed, and whether there is one elsewhere, is the planeier's and the coordinator's."""
    return replace(
        hode,
        avslutningsgrunn=None,
        avslutningstekst=None,
        plan_annet_sted=None,
        tilgjengelighet=None,
        bero_grunn=None,
    )


def _koordinator(k: Koordinator) -> Koordinator:
    """Who coordinates and when; not the wishes, the grounds and why somebody left (rules 122–126)."""
    return Koordinator(
        nummer=k.nummer,
        version=k.version,
        rolle=k.rolle,
        navn=k.navn,
        tjeneste=k.tjeneste,
        telefon=k.telefon,
        epost=k.epost,
        gruppe=k.gruppe,
        stedfortreder=k.stedfortreder,
        fra=k.fra,
        til=k.til,
    )


def _planeier(planeier: Person, a: Avgjorelse) -> Person:
    """What the recipient may know of the person; what is told of culture is a text of no life area."""
    if a.mote is not None:
        return replace(planeier, adresse=None, telefon=None, kultur=None)
    return replace(planeier, kultur=None) if a.omraader else planeier


def _tilslutning(t: Tilslutning, a: Avgjorelse) -> Tilslutning:
    """A remark carries no marks to judge it by: others see only their own."""
    return t if t.part == a.mottaker else replace(t, merknad=None, behandlet_tekst=None)


def _samtykke(s: Samtykke, deltakere: Iterable[Deltaker]) -> Samtykke:
    """That there is a consent, and for how long; not its words and papers.

    Whoever gave it is named only where the recipient sees them by name anyway. That there is a mandate
    or a witness stays, so that the consent is as valid in the copy as in the plan.
    """
    return replace(
        s,
        giver_navn=s.giver_navn if s.giver_navn in {d.navn for d in deltakere} else None,
        fullmakt=s.fullmakt and UTELATT,
        vitne=s.vitne and UTELATT,
        begrensning=None,
        tilleggstekst=None,
        arkivref=None,
        barnets_syn=None,
        kompetanse=s.kompetanse and UTELATT,
    )


def _deltakere(del_: Plan, a: Avgjorelse) -> tuple[Deltaker, ...]:
    nevnt = nevnte(del_)
    valgt = (_deltaker(d, a, d.nummer in nevnt) for d in del_.deltaker)
    return tuple(d for d in valgt if d is not None)


def _deltaker(d: Deltaker, a: Avgjorelse, nevnt: bool) -> Deltaker | None:
    """The participant as the recipient may see them: whole, by name only, by number only, or not at all.

    A postal address is for sending, and with a parent it is where the child lives: nobody else gets it.
    """
    if str(d.nummer) == a.mottaker:
        return d
    d = replace(d, adresse=None)
    skjult = bool(set(d.deles_ikke_med) & set(a.utelat_for))
    utenfor = bool(a.omraader) and d.livsomraade not in (None, *a.omraader)
    begrenset = a.mote is not None or bool(a.omraader and d.livsomraade is None)
    if (skjult or utenfor or begrenset) and not nevnt:
        return None
    if skjult or utenfor:
        return Deltaker(nummer=d.nummer, tilknytning=d.tilknytning, registrert=d.registrert, ut=d.ut)
    return replace(d, bidrag=None, telefon=None, epost=None) if begrenset else d


def nevnte(del_: Plan) -> set[int]:
    """The participants that something in the copy refers to; an answer to the plan goes with its giver."""
    parter = (
        getattr(element, felt)
        for slag in BARN
        if slag.type is not Tilslutning
        for felt in partfelter(slag.type)
        for element in getattr(del_, slag.navn)
    )
    return {nummer for part in parter if part and (nummer := deltakernummer(part))}
