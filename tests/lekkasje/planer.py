"""Random plans in which every text is a word of its own, so that a leaked byte says where it came from."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random
from typing import Any

from ipkit.domain.eksempelplan import utfylt
from ipkit.domain.elementer import BARN
from ipkit.domain.felt import felter
from ipkit.domain.merking import Merking
from ipkit.domain.plan import Plan
from ipkit.domain.samtykke import INFORMASJONSPUNKTER, Samtykke
from ipkit.domain.verdi import replace
from tests.fabrikk import I_DAG, START, lag_samtykke

DELTAKERE = (
    "tjeneste", "tjeneste", "tjeneste", "foresatt", "foresatt", "verge", "paarorende", "annen",
)  # fmt: skip
OMRAADER = (None, "bolig", "helse", "okonomi")
ALDRE = (8, 14, 15, 16, 40)
_PARTER = ("planeier", "koordinator", *(str(n) for n in range(1, len(DELTAKERE) + 1)), "tjeneste:Skolen")
_HENVISNINGER = ("strider_mot", "tidligere")
_ANTALL = {
    "andretjeneste": 2, "overgang": 2, "deltaker": len(DELTAKERE), "tilslutning": 4, "maal": 3,
    "kommentar": 4, "evaluering": 2, "revisjon": 2, "endringsmelding": 4, "mote": 2, "utsending": 6,
    "nodtilgang": 2, "fagplan": 2,
}  # fmt: skip
_UNDER_MOTE = {"motedeltaker": 5, "sakspunkt": 4, "referatpunkt": 5, "referatmerknad": 3}


def tilfeldig_plan(r: Random, nummer: int) -> Plan:
    """A plan with everything in it, and consents, marks, ages and days at random; no act would make it."""
    monster = utfylt(tekst=lambda f: "x")
    ordene = (f"kan{n:04d}x" for n in range(10_000))
    deler: dict[str, Any] = {
        slag.navn: tuple(
            _element(r, e, ordene) for e in _elementer(r, slag.navn, getattr(monster, slag.navn))
        )
        for slag in BARN
        if slag.navn not in ("samtykke", "deltaker")
    }
    alder = r.choice(ALDRE)
    fodt = date(I_DAG.year - alder, I_DAG.month, I_DAG.day) + timedelta(days=r.choice((0, 0, 1)))
    planeier = replace(
        _ord(monster.planeier, ordene),
        id=f"00000000-0000-4000-8000-{nummer:012d}",
        navn=f"Nora Nummer{nummer}",
        fodselsdato=fodt,
        adressesperre=r.choice(("ingen", "fortrolig", "strengt_fortrolig")),
    )
    hode = replace(
        _ord(monster.hode, ordene),
        id=f"00000000-0000-4000-9000-{nummer:012d}",
        planeier_id=planeier.id,
        nummer=nummer,
        status=r.choice(("aktiv", "aktiv", "utkast", "til_uttalelse")),
        innhold_utgave=None,
        levert_utgave=None,
    )
    deltaker = tuple(_deltaker(r, n, t, monster, ordene) for n, t in enumerate(DELTAKERE, 1))
    return Plan(
        hode=hode, planeier=planeier, deltaker=deltaker, samtykke=_samtykker(r, ordene, hode.status), **deler
    )


def endret(r: Random, plan: Plan) -> list[Any]:
    """The plan later on: some more is marked, moved to another area, withdrawn, or hidden."""
    ut: list[Any] = [
        replace(plan.planeier, adressesperre=r.choice((plan.planeier.adressesperre, "fortrolig")))
    ]
    for slag in BARN:
        ut += [_merket(r, e) for e in getattr(plan, slag.navn) if isinstance(e, Merking) and r.random() < 0.3]
    ut += [replace(s, trukket=I_DAG) for s in plan.samtykke if s.svar == "ja" and r.random() < 0.2]
    return ut


def _elementer(r: Random, navn: str, monster: tuple[Any, ...]) -> Iterator[Any]:
    """The numbered elements of one kind."""
    if navn == "plantekst":
        yield from monster
    elif navn == "tiltak":
        yield from (replace(monster[0], maal=m, nummer=n) for m in (1, 2, 3) for n in (1, 2))
    elif navn == "maalvurdering":
        yield from (replace(monster[0], evaluering=e, maal=m) for e in (1, 2) for m in (1, 2, 3))
    elif navn in _UNDER_MOTE:
        rader = [(m, n) for m in (1, 2) for n in range(1, _UNDER_MOTE[navn] + 1)]
        yield from (replace(monster[0], mote=m, nummer=n) for m, n in rader)
    else:
        yield from (replace(monster[0], nummer=n) for n in range(1, _ANTALL.get(navn, 1) + 1))


def _element(r: Random, element: Any, ordene: Iterator[str]) -> Any:
    element = _ord(element, ordene)
    if isinstance(element, Merking):
        element = _merket(r, element)
    spesifikke = felter(type(element))
    parter = {f.navn: r.choice(_PARTER) for f in spesifikke.values() if f.slag == "part"}
    element = replace(element, **parter)
    return _OPPSETT.get(type(element).__name__, lambda _r, e: e)(r, element)


def _ord(element: Any, ordene: Iterator[str]) -> Any:
    """The element with a word of its own in every text."""
    tekster = [
        f.navn
        for f in felter(type(element)).values()
        if f.slag in ("tekst", "fritekst") and f.navn not in _HENVISNINGER
    ]
    satt = {navn: next(ordene) for navn in tekster}
    return replace(element, **satt, **{n: None for n in _HENVISNINGER if hasattr(element, n)})


def _merket(r: Random, element: Any) -> Any:
    return replace(
        element,
        livsomraade=r.choice(OMRAADER),
        deles_ikke_med=("foresatte",) if r.random() < 0.25 else (),
        tredjepart=r.random() < 0.2,
    )


def _koordinator(_: Random, k: Any) -> Any:
    return replace(k, fra=START, til=None, fagperson=None)


def _motedeltaker(r: Random, m: Any) -> Any:
    """The last one is a guest; the others are parts, some let in by a yes to that meeting."""
    if m.nummer == _UNDER_MOTE["motedeltaker"]:
        return replace(m, part=None, ja_til_motet=True, vara_for=None)
    part = str(2 * m.nummer - m.mote % 2)
    return replace(m, part=part, navn=None, ja_til_motet=r.random() < 0.5, vara_for=None)


def _punkt(r: Random, p: Any) -> Any:
    maal = r.choice((None, 1, 2, 3))
    return replace(p, maal=maal, tiltak=r.choice((None, 1, 2)) if maal else None)


def _kommentar(r: Random, k: Any) -> Any:
    return replace(k, maal=r.choice((1, 2, 3)), tiltak=r.choice((None, 1, 2)))


def _mote(r: Random, m: Any) -> Any:
    dag = I_DAG + timedelta(days=r.choice((-30, -1, 0, 5)))
    return replace(m, dato=dag, status="avholdt" if dag <= I_DAG else "innkalt")


def _utsending(r: Random, u: Any) -> Any:
    """To a part, or to somebody by name."""
    hva = r.choice(("referat", "innkalling", "endringsmelding", "brev"))
    til = str(r.randint(1, len(DELTAKERE))) if r.random() < 0.6 else None
    return replace(u, hva=hva, gjelder=r.choice((1, 2)), mottaker=til, navn=None if til else u.navn)


def _nodtilgang(r: Random, n: Any) -> Any:
    fra = I_DAG + timedelta(days=r.choice((-3, 0, 0, 1)))
    return replace(n, fra=fra, til=fra + timedelta(days=r.choice((0, 2, 3))))


_OPPSETT = {
    "Koordinator": _koordinator, "Motedeltaker": _motedeltaker, "Sakspunkt": _punkt, "Referatpunkt": _punkt,
    "Kommentar": _kommentar, "Mote": _mote, "Utsending": _utsending, "Nodtilgang": _nodtilgang,
    "Klage": lambda _, k: replace(k, beslutning=1),
}  # fmt: skip


def _deltaker(r: Random, nummer: int, tilknytning: str, monster: Plan, ordene: Iterator[str]) -> Any:
    d = _merket(r, _ord(replace(monster.deltaker[0], nummer=nummer), ordene))
    underskrevet = r.choice((None, START, I_DAG, I_DAG + timedelta(days=1)))
    ut = r.choice((None,) * 6 + (I_DAG, I_DAG + timedelta(days=1)))
    return replace(
        d,
        navn=None if nummer == 3 else d.navn,
        tilknytning=tilknytning,
        registrert=START,
        ut=ut,
        fagperson=None,
        taushet=r.choice((None, None, "lovpaalagt", "erklaering")),
        taushetserklaering=underskrevet,
    )


def _samtykker(r: Random, ordene: Iterator[str], status: str) -> tuple[Samtykke, ...]:
    """A plain yes to the plan most of the time, then whatever people say; a draft may have none."""
    svar = (
        [] if status == "utkast" and r.random() < 0.6 else [_svar(r, None, ordene, enkelt=r.random() < 0.8)]
    )
    svar += [_svar(r, None, ordene) for _ in range(r.choice((0, 0, 0, 1, 2)))]
    for n in range(1, len(DELTAKERE) + 1):
        svar += [_svar(r, n, ordene, enkelt=r.random() < 0.5) for _ in range(r.choice((0, 1, 1, 1, 2, 3)))]
        svar += _uenige(r, n, ordene) if r.random() < 0.15 else []
    return tuple(replace(s, nummer=n) for n, s in enumerate(svar, 1))


def _uenige(r: Random, deltaker: int, ordene: Iterator[str]) -> list[Samtykke]:
    """Two parents: the one says no, and the other says yes after that (rule 34)."""
    ja = replace(_svar(r, deltaker, ordene, enkelt=True), gitt_av="foresatt", giver_navn="Mor", dato=I_DAG)
    return [replace(ja, giver_navn="Far", svar="nei", dato=START), ja]


def _svar(r: Random, deltaker: int | None, ordene: Iterator[str], *, enkelt: bool = False) -> Samtykke:
    s = _ord(lag_samtykke(deltaker=deltaker), ordene)
    omraader = r.choice(((), (), ("bolig",), ("bolig", "helse"))) if deltaker or not enkelt else ()
    if enkelt:
        return replace(s, omraader=omraader, gitt_av="planeier")
    dager = (START, I_DAG - timedelta(days=40), I_DAG - timedelta(days=1), I_DAG)
    dato = r.choice(dager)
    gitt_av = r.choice(("planeier", "foresatt", "foresatt", "verge"))
    svar = r.choice(("ja", "ja", "ja", "nei", "ubesvart"))
    trukket = r.choice((None, None, None, I_DAG - timedelta(days=1), I_DAG, I_DAG + timedelta(days=1)))
    kan_ta_slutt = svar == "ja" or (svar == "nei" and gitt_av == "foresatt")
    valg: dict[str, Any] = {
        "dato": dato,
        "svar": svar,
        "gitt_av": gitt_av,
        "giver_navn": r.choice(("Mor", "Far", None)) if gitt_av == "foresatt" else s.giver_navn,
        "fullmakt": s.fullmakt if r.random() < 0.7 else None,
        "fra": r.choice((None, None, dato + timedelta(days=1))),
        "til": r.choice((None, None, I_DAG - timedelta(days=1), I_DAG, I_DAG + timedelta(days=30))),
        "trukket": trukket if kan_ta_slutt and trukket and trukket >= dato else None,
        "informert": INFORMASJONSPUNKTER if r.random() < 0.9 else ("hva",),
        "omraader": omraader,
    }
    return replace(s, **valg)
