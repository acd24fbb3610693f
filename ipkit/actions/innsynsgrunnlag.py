"""What innsyn tells beside the plan: the log, what was issued and put right (rules 46, 142)."""

from collections.abc import Iterable, Iterator
from typing import Any

from ipkit.domain.felt import Felt
from ipkit.domain.historikk import Elementendring, elementendring
from ipkit.domain.innsyn import (
    ADRESSE,
    HOLDT_TILBAKE,
    SPERRET,
    GittUt,
    Innsyn,
    Loggpost,
    Rettelse,
    Ufort,
    adressen_er_sperret,
    antall_holdt_tilbake,
    holdes_tilbake,
    kladdsvar,
    loggslag,
    skjulte_tekster,
    viser_planen,
)
from ipkit.domain.part import deltakernummer
from ipkit.domain.plan import Plan
from ipkit.domain.utsnitt import antall_utelatt
from ipkit.errors import IpkitError
from ipkit.storage import logg
from ipkit.storage.dokumentlager import dokumenter
from ipkit.storage.historikk import Historikk
from ipkit.storage.kladd import AndresKladd, kladder
from ipkit.storage.loggvisning import Logglinje, logglinjer
from ipkit.storage.okt import Okt


def innsynsgrunnlag(okt: Okt, plan: Plan, del_: Plan, *, hele: bool) -> Innsyn:
    """`del_` is what the recipient may have of the plan; `hele` says that it is the planeier's own copy.

    Whoever represents the planeier gets who looked and when, not what each act was about, no reasons and
    no earlier contents: those can tell of what is kept from them.
    """
    nummer = plan.hode.nummer
    ufort = () if okt.db.skrivebeskyttet else kladder(okt, nummer)
    with okt.db.lesing():
        egne = logglinjer(okt, nummer)[0]
        lister = [rad for rad in logglinjer(okt, logg.REGISTERKJEDE)[0] if viser_planen(rad.felter, nummer)]
        utstedt = dokumenter(okt.db, nummer)
        rettelser = tuple(_rettelser(okt, plan)) if hele else ()
        vist_kladd, i_kladd = _kladder(okt, plan, ufort) if hele else ((), 0)
    poster = sorted((_post(rad, hele=hele) for rad in (*egne, *lister)), key=lambda p: p.tidspunkt)
    vist = [d for d in utstedt if hele or d.mottaker == "planeier"]
    return Innsyn(
        tuple(poster),
        tuple(
            GittUt(d.nummer, d.dato, d.dokument, _mottaker(plan, d.mottaker), d.feilregistrert) for d in vist
        ),
        rettelser,
        vist_kladd,
        antall_holdt_tilbake(del_) + i_kladd,
        antall_utelatt(plan, del_) + len(utstedt) - len(vist) + len(ufort) - len(vist_kladd),
    )


def _kladder(okt: Okt, plan: Plan, alle: Iterable[AndresKladd]) -> tuple[tuple[Ufort, ...], int]:
    """What is typed and not recorded, as the planeier sees it, and how many answers are withheld."""
    ut, antall = [], 0
    skjult = (
        skjulte_tekster(plan, Historikk(okt.db, plan.hode.nummer).tekster_bak(holdes_tilbake)) if alle else {}
    )
    for k in alle:
        svar, n = kladdsvar(k.svar, skjult)
        ut.append(Ufort(k.tidspunkt, k.os_bruker, k.handling, svar))
        antall += n
    return tuple(ut), antall


def _post(rad: Logglinje, *, hele: bool) -> Loggpost:
    slag = loggslag(rad.handling, rad.resultat)
    hvem = f"{rad.utfort_av} ({rad.os_bruker})" if rad.utfort_av else rad.os_bruker
    if not hele:
        return Loggpost(rad.tidspunkt, hvem, slag, None)
    return Loggpost(rad.tidspunkt, hvem, slag, rad.handling, rad.begrunnelse)


def _mottaker(plan: Plan, mottaker: str) -> str:
    """Whom a document was made for, by name where the number still has one."""
    from ipkit.actions.eksportvalg import mottaker_i_ord

    try:
        return mottaker_i_ord(plan, mottaker) or mottaker
    except IpkitError:
        return f"deltaker {deltakernummer(mottaker) or mottaker}"


def _rettelser(okt: Okt, plan: Plan) -> Iterator[Rettelse]:
    """Every field that was given another content: the old beside the new, oldest first (rule 142).

    What was marked as wrong is told without the text, as everywhere.
    """
    historikk, sperret = Historikk(okt.db, plan.hode.nummer), adressen_er_sperret(plan)
    for utgave in reversed(historikk.utgaver()[0]):
        for navn in (e.element for e in utgave.endringer if e.hva == "endret"):
            foer, etter = (historikk.element(navn, n) for n in (utgave.nummer - 1, utgave.nummer))
            endring = elementendring(navn, foer, etter)
            if endring is None or foer is None or etter is None:
                continue
            skjult = holdes_tilbake(foer) or holdes_tilbake(etter)
            hvem = utgave.utfort_av or utgave.os_bruker
            yield from (
                Rettelse(utgave.tidspunkt, hvem, navn, *felt)
                for felt in _felter(endring, skjult=skjult, sperret=sperret)
            )


def _felter(endring: Elementendring, *, skjult: bool, sperret: bool) -> Iterator[tuple[Felt, Any, Any]]:
    for f in endring.felter:
        staar = SPERRET if sperret and f.felt.navn == ADRESSE else HOLDT_TILBAKE if skjult else None
        yield f.felt, _vist(f.felt, f.foer, staar), _vist(f.felt, f.etter, staar)


def _vist(f: Felt, verdi: Any, staar: str | None) -> Any:
    return staar if staar is not None and f.slag in ("tekst", "fritekst") and verdi else verdi
