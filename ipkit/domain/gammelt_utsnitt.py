"""The part of an earlier version that one recipient may have: consent and marks are judged today.

What was not marked then may be marked now, and an address may have become hidden. So a recipient gets
of an earlier version what both its own marks and today's let through (rules 24, 30, 32, 58; D13).
"""

from typing import Any

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.elementer import BARN, elementnavn
from ipkit.domain.felt import felter
from ipkit.domain.plan import Plan
from ipkit.domain.tilgang import Avgjorelse
from ipkit.domain.utsnitt import nevnte, utsnitt
from ipkit.domain.verdi import replace


def gammelt_utsnitt(gammel: Plan, naa: Plan, avgjorelse: Avgjorelse) -> Plan:
    """`gammel` as the recipient may have it, by the decision made about `naa`, the plan as it is.

    An element that is in the plan today goes along only where it would today, and with no more in it;
    one that is gone is judged by the marks it had. Raises SamtykkeError where the decision is no.
    """
    del_, naa_del = utsnitt(gammel, avgjorelse), utsnitt(naa, avgjorelse)
    if avgjorelse.hele_planen:
        return del_
    skaaret: dict[str, Any] = {
        slag.navn: _skaaret(getattr(del_, slag.navn), getattr(naa, slag.navn), getattr(naa_del, slag.navn))
        for slag in BARN
    }
    del_ = replace(
        del_,
        planeier=_som_i_dag(del_.planeier, naa.planeier, naa_del.planeier),
        hode=_som_i_dag(del_.hode, naa.hode, naa_del.hode),
        **skaaret,
    )
    del_ = _uten_foreldrelose(gammel, del_)
    return replace(del_, deltaker=(*del_.deltaker, *_nevnt_uten_navn(gammel, del_)))


def _skaaret(gamle: tuple[Any, ...], naa: tuple[Any, ...], naa_del: tuple[Any, ...]) -> tuple[Any, ...]:
    i_dag = {elementnavn(e): e for e in naa}
    synlig = {elementnavn(e): e for e in naa_del}
    ut = []
    for element in gamle:
        navn = elementnavn(element)
        if navn in synlig:
            ut.append(_som_i_dag(element, i_dag[navn], synlig[navn]))
        elif navn not in i_dag:
            ut.append(element)
    return tuple(ut)


def _som_i_dag(gammel: Any, naa: Any, synlig: Any) -> Any:
    """Where today's copy of an element was trimmed, only what it shows whole may be told of before."""
    if naa == synlig:
        return gammel
    vist = {f for f in felter(type(naa)) if getattr(naa, f) == getattr(synlig, f) not in (None, "", ())}
    return replace(gammel, **{f: getattr(synlig, f) for f in felter(type(naa)) if f not in vist})


def _uten_foreldrelose(gammel: Plan, del_: Plan) -> Plan:
    """What concerns a goal or a measure, or lies under something, that does not go along stays behind."""
    borte = {
        "maal": {m.nummer for m in gammel.maal} - {m.nummer for m in del_.maal},
        "evaluering": {e.nummer for e in gammel.evaluering} - {e.nummer for e in del_.evaluering},
        "mote": {m.nummer for m in gammel.mote} - {m.nummer for m in del_.mote},
    }
    tiltak = {(t.maal, t.nummer) for t in gammel.tiltak} - {(t.maal, t.nummer) for t in del_.tiltak}

    def med(element: Any) -> bool:
        under = all(getattr(element, navn, None) not in numre for navn, numre in borte.items())
        return under and (getattr(element, "maal", None), getattr(element, "tiltak", None)) not in tiltak

    return replace(del_, **{s.navn: tuple(filter(med, getattr(del_, s.navn))) for s in BARN})


def _nevnt_uten_navn(gammel: Plan, del_: Plan) -> tuple[Deltaker, ...]:
    """A participant who is kept back but referred to is a number without a name."""
    mangler = nevnte(del_) - {d.nummer for d in del_.deltaker}
    return tuple(
        Deltaker(nummer=d.nummer, tilknytning=d.tilknytning, registrert=d.registrert, ut=d.ut)
        for d in gammel.deltaker
        if d.nummer in mangler
    )
