"""Who may have anything at all, straight from the words of the rules (23–43, 106), slowly.

It walks through what was said, day by day. It calls nothing of the gate (`tilgang`, `dokumentmottaker`,
`avgjorelse`), so that a fault in it is not repeated here.
"""

from collections.abc import Iterable
from datetime import date
from typing import Any, NamedTuple

from ipkit.domain.plan import Plan

PLANEIERS_EGNE = ("beslutning", "forelopig_svar", "samtykke", "tilgang", "veiledning")
BARE_TO = ("anmodning", "anmodning_koordinator", "overlevering", "kartlegging")


class Syn(NamedTuple):
    """What one recipient may see: of all, of a meeting, or nothing (`hva`), and with which limits."""

    hva: str
    part: str
    omraader: frozenset[str] = frozenset()
    forelder: bool = False
    mote: int | None = None


def alder(plan: Plan, dag: date) -> int:
    f = plan.planeier.fodselsdato
    return dag.year - f.year - ((dag.month, dag.day) < (f.month, f.day))


def siste_ord(samtykker: Iterable[Any], dag: date) -> Any:
    """The answer that holds that day, or a word for why there is none (rules 25, 26, 30, 31, 34, 35)."""
    sagt = []
    for s in samtykker:
        avklart = s.svar == "nei" and s.trukket is not None and s.trukket <= dag
        if s.svar == "ubesvart" or avklart or (s.fra or s.dato) > dag:
            continue
        sagt.append((s.dato, s.nummer, s.svar, s))
        if s.svar == "ja" and s.trukket is not None and s.trukket <= dag:
            sagt.append((s.trukket, s.nummer, "trukket", s))
    sagt.sort(key=lambda ord_: ord_[:2])
    if not sagt:
        return "intet"
    svar, s = sagt[-1][2:]
    if svar == "ja" and s.gitt_av == "foresatt" and _en_forelder_sa_nei([o[3] for o in sagt]):
        return "nei"
    if svar != "ja":
        return svar
    if s.til is not None and s.til < dag:
        return "gått ut"
    if set(s.informert) != {"hva", "hvem", "bruk", "folger"} or (s.gitt_av == "verge" and not s.fullmakt):
        return "ugyldig"
    return s


def _en_forelder_sa_nei(svar: list[Any]) -> bool:
    foreldre: dict[str, Any] = {}
    for s in sorted(
        {id(s): s for s in svar if s.gitt_av == "foresatt"}.values(), key=lambda s: (s.dato, s.nummer)
    ):
        foreldre[s.giver_navn or f"en uten navn, {s.nummer}"] = s.svar
    return "nei" in foreldre.values()


def syn(plan: Plan, part: str, dag: date, *, underskrevet: bool = False) -> Syn:
    """What a part, or a break-glass access, may see of the plan that day; `underskrevet`: once they sign."""
    if part in ("planeier", "koordinator"):
        return Syn("alt", part)
    if part.startswith("nodtilgang:"):
        n = next(t for t in plan.nodtilgang if part == f"nodtilgang:{t.nummer}")
        return Syn("planen" if n.fra <= dag <= n.til else "intet", part)
    if part.startswith("kopi:"):
        return Syn("intet", part)
    d = next(d for d in plan.deltaker if str(d.nummer) == part)
    forelder = d.tilknytning == "foresatt"
    til_planen = siste_ord([s for s in plan.samtykke if s.type == "plan"], dag)
    til_ham = siste_ord([s for s in plan.samtykke if s.deltaker == d.nummer], dag)
    if (d.ut is not None and d.ut <= dag) or isinstance(til_planen, str):
        return Syn("intet", part)
    omraader = set(til_planen.omraader)
    if not isinstance(til_ham, str):
        egne = set(til_ham.omraader)
        if omraader and egne and not omraader & egne:
            return Syn("intet", part)
        omraader = omraader & egne if omraader and egne else omraader | egne
    elif not (forelder and alder(plan, dag) < 16 and til_ham not in ("nei", "trukket")):
        return Syn("intet", part)
    if not underskrevet and not _har_taushetsplikt(plan, d, dag):
        return Syn("intet", part)
    return Syn("planen", part, frozenset(omraader), forelder)


def _har_taushetsplikt(plan: Plan, d: Any, dag: date) -> bool:
    """Rule 39."""
    etter_loven = d.tilknytning in ("tjeneste", "verge") or (
        d.tilknytning == "foresatt" and alder(plan, dag) < 16
    )
    if d.taushet == "lovpaalagt" or (d.taushet is None and etter_loven):
        return True
    return d.taushetserklaering is not None and d.taushetserklaering <= dag


def syn_av_dokument(plan: Plan, dokument: str, part: str, dag: date, mote: int | None, om: int | None) -> Syn:
    """What that recipient may see in that document; `om` is the number of what it is about."""
    vanlig, ingen = syn(plan, part, dag), Syn("intet", part)
    d = next((d for d in plan.deltaker if str(d.nummer) == part), None)
    if part.startswith("kopi:"):
        fra_motet = dokument in ("referat", "innkalling", "folgebrev") and _paa_listen(plan, part, mote, dag)
        return Syn("møtet", part, mote=mote) if fra_motet else ingen
    if dokument in BARE_TO:
        return vanlig if vanlig.hva == "alt" else ingen
    if dokument == "innsyn" and part == "planeier":
        return vanlig if alder(plan, dag) >= 15 else ingen
    if dokument in (*PLANEIERS_EGNE, "innsyn") and vanlig.hva != "alt":
        if d is None or d.tilknytning not in ("foresatt", "verge"):
            return ingen
        er_forelder = _har_foreldreansvar(plan, d, dag)
        if dokument == "innsyn" and d.tilknytning == "foresatt" and not er_forelder:
            return ingen
        return Syn("planen", part, forelder=True) if vanlig.hva == "intet" and er_forelder else vanlig
    if dokument == "oppgaveark" and d is not None and om != d.nummer:
        return ingen
    if dokument == "taushetserklaering" and d is not None:
        if om != d.nummer:
            return ingen
        mangler_bare_den = vanlig.hva == "intet" != syn(plan, part, dag, underskrevet=True).hva
        return Syn("navnet", part) if mangler_bare_den else vanlig
    if dokument in ("endringsmelding", "evaluering") and om is not None and vanlig.hva == "planen":
        element = next(e for e in getattr(plan, dokument) if e.nummer == om)
        return vanlig if slipper_fram(element, element.livsomraade, vanlig) else ingen
    if vanlig.hva == "intet" and mote is not None and d is not None and _ja_til_motet(plan, d, mote, dag):
        return Syn("møtet", part, forelder=d.tilknytning == "foresatt", mote=mote)
    return vanlig


def _paa_listen(plan: Plan, part: str, mote: int | None, dag: date) -> bool:
    """Rules 106, 118: by name on the list of that meeting, while the planeier has not said no to all."""
    rad = next(u for u in plan.utsending if part == f"kopi:{u.nummer}")
    til_planen = siste_ord([s for s in plan.samtykke if s.type == "plan"], dag)
    listet = rad.mottaker is None and rad.gjelder == mote and rad.hva in ("innkalling", "referat")
    return listet and til_planen not in ("nei", "trukket")


def _har_foreldreansvar(plan: Plan, d: Any, dag: date) -> bool:
    """Acts for a child under 16: is in the plan, and nobody has refused or taken back (rules 32, 34)."""
    if d.tilknytning != "foresatt" or alder(plan, dag) >= 16 or (d.ut is not None and d.ut <= dag):
        return False
    om = [s for s in plan.samtykke if s.deltaker == d.nummer]
    nei = any(s.svar == "nei" and not (s.trukket is not None and s.trukket <= dag) for s in om)
    return not nei and not any(s.svar == "ja" and s.trukket is not None and s.trukket <= dag for s in om)


def _ja_til_motet(plan: Plan, d: Any, mote: int, dag: date) -> bool:
    """Rule 106: the planeier said yes to that one, who has signed, and has not said no or left since."""
    ja = any((m.mote, m.part, m.ja_til_motet) == (mote, str(d.nummer), True) for m in plan.motedeltaker)
    motedag = next(m.dato for m in plan.mote if m.nummer == mote)
    slutt = [d.ut]
    for s in plan.samtykke:
        if s.deltaker in (None, d.nummer):
            avklart = s.svar == "nei" and s.trukket is not None and s.trukket <= dag
            slutt += [s.trukket] if s.svar == "ja" else []
            slutt += [s.fra or s.dato] if s.svar == "nei" and not avklart else []
    etterpaa = any(motedag < sluttet <= dag for sluttet in slutt if sluttet is not None)
    return ja and not etterpaa and _har_taushetsplikt(plan, d, dag)


def slipper_fram(element: Any, omraade: str | None, s: Syn) -> bool:
    if s.forelder and "foresatte" in element.deles_ikke_med:
        return False
    return not s.omraader or omraade in s.omraader
