"""The distribution list of a meeting: who gets it, which way, when it was sent (rules 24, 44, 106, 118)."""

from collections.abc import Iterable, Iterator
from datetime import date

from ipkit.domain.bygg import bygg, neste_nummer
from ipkit.domain.deltaker import Kontaktform
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mote import Mote, Motedeltaker
from ipkit.domain.motedeltakelse import kan_faa, part_i
from ipkit.domain.moteflyt import sett_referatstatus
from ipkit.domain.part import KOORDINATOR, KOPI, PLANEIER, deltakernummer
from ipkit.domain.plan import Plan
from ipkit.domain.planregler import kontroller_aapen, kontroller_skjedd
from ipkit.domain.tilgang import krev_samtykke, vurder_motemottaker
from ipkit.domain.utsending import Sendt, Utsending
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError, SamtykkeError


def maate_for(plan: Plan, part: str | None) -> Kontaktform:
    """The channel that is agreed on with a participant; else by post (rules 44, 118)."""
    nummer = deltakernummer(part) if part else None
    deltaker = next((d for d in plan.deltaker if d.nummer == nummer), None)
    return (deltaker.kontaktform if deltaker else None) or "brevpost"


def utsendinger(plan: Plan, hva: Sendt, mote: int) -> tuple[Utsending, ...]:
    """The distribution list as it is recorded, the planeier first."""
    rader = (u for u in plan.utsending if (u.hva, u.gjelder) == (hva, mote))
    return tuple(sorted(rader, key=lambda u: (u.mottaker != PLANEIER, u.nummer)))


def med_epost(rader: Iterable[Utsending]) -> bool:
    """Whether somebody gets it by e-mail, which is to be used with care (rule 44)."""
    return any(u.maate == "epost" for u in rader)


def nye_mottakere(
    plan: Plan,
    hva: Sendt,
    mote: int,
    deltakere: Iterable[Motedeltaker],
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
) -> tuple[Utsending, ...]:
    """A row for the planeier and for each attendee who may have it and is not on the list yet (rule 118).

    The koordinator has it already, and sends it.
    """
    kjente = {u.mottaker or u.navn for u in utsendinger(plan, hva, mote)}
    faar = [(m.part, m.navn) for m in deltakere if kan_faa(plan, m, dato, ekte_dato, innstillinger)]
    nye = [
        (part, navn)
        for part, navn in dict.fromkeys([(PLANEIER, None), *faar])
        if (part or navn) not in (KOORDINATOR, *kjente)
    ]
    return tuple(
        bygg(
            Utsending,
            {"hva": hva, "gjelder": mote, "mottaker": part, "navn": navn if part is None else None,
             "maate": maate_for(plan, part)},
            nummer=n,
        )
        for n, (part, navn) in enumerate(nye, neste_nummer(plan.utsending))
    )  # fmt: skip


def ny_kopi(
    plan: Plan,
    mote: int,
    til: str | None,
    navn: str | None,
    maate: Kontaktform | None,
    *,
    planeier_onsker: bool,
    dato: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
) -> Utsending:
    """One more who gets the minutes, or another way for one who does (rule 118).

    A participant must be within consent (rules 24, 106); somebody else gets a copy because the planeier
    wants it. Raises SamtykkeError, IkkeFunnetError, RegelError.
    """
    kontroller_aapen(plan)
    plan.finn_mote(mote)
    if (til is None) == (navn is None):
        raise RegelError(
            "Si hvem som skal ha kopi: --til NUMMER, eller --navn for en som ikke er i planen.", "IP-R118"
        )
    if til is not None:
        til = part_i(plan, til)
        krev_samtykke(vurder_motemottaker(plan, mote, til, dato, ekte_dato, innstillinger))
    else:
        krev_planeiers_onske(planeier_onsker)
    kjent = next(
        (u for u in utsendinger(plan, "referat", mote) if (til or navn) in (u.mottaker, u.navn)), None
    )
    if kjent is not None:
        return replace(kjent, maate=maate or kjent.maate)
    return bygg(
        Utsending,
        {
            "hva": "referat",
            "gjelder": mote,
            "mottaker": til,
            "navn": navn,
            "maate": maate or maate_for(plan, til),
        },
        nummer=neste_nummer(plan.utsending),
    )


def krev_planeiers_onske(onsker: bool) -> None:
    """Somebody outside the plan gets the minutes because the planeier wants it (rules 106, 118)."""
    if not onsker:
        raise SamtykkeError(
            "Bare planeier kan ønske at andre får referatet. Har planeier sagt det, legg til "
            "--planeier-onsker",
            "IP-S09",
        )


def send_referat(
    plan: Plan,
    mote: int,
    til: Iterable[str],
    dato: date,
    siste_dag: date,
    ekte_dato: date,
    innstillinger: Innstillinger,
) -> tuple[Mote, tuple[Utsending, ...], tuple[Utsending, ...]]:
    """The meeting, the rows of those who have been sent its minutes now, and of those who may not have them.

    `til` empty: everybody on the list who has not got them. Whoever is named must be within consent on the
    day it is sent (rules 24, 106). Raises SamtykkeError, RegelError, IkkeFunnetError.
    """
    kontroller_aapen(plan)
    gammelt = plan.finn_mote(mote)
    kontroller_skjedd(dato, siste_dag, "Utsendingen")
    if gammelt.referatdato is not None and dato < min(gammelt.dato, gammelt.referatdato):
        raise RegelError("Referatet kan ikke være sendt før møtet. Rett datoen.", "IP-R118")
    # Sent to one more later: what others have said of the minutes stands.
    nytt = gammelt
    if gammelt.referatstatus in (None, "utkast"):
        nytt = replace(sett_referatstatus(gammelt, "sendt"), referat_sendt=dato)
    rader = tuple(_valgte(plan, gammelt, tuple(til)))
    sperret = tuple(u for u in rader if not _faar(plan, mote, u, dato, ekte_dato, innstillinger))
    if til:
        for u in sperret:
            til_ham = u.mottaker or f"{KOPI}{u.nummer}"
            krev_samtykke(vurder_motemottaker(plan, mote, til_ham, dato, ekte_dato, innstillinger))
    sendt = tuple(replace(u, dato=dato) for u in rader if u not in sperret)
    if not sendt:
        raise RegelError(
            f"Alle på listen har fått referatet fra møte {mote}, eller er utenfor samtykket.", "IP-R118"
        )
    return nytt, sendt, sperret


def _valgte(plan: Plan, mote: Mote, til: tuple[str, ...]) -> Iterator[Utsending]:
    rader = utsendinger(plan, "referat", mote.nummer)
    if not til:
        # A corrected draft goes to everybody again.
        yield from (u for u in rader if u.dato is None or mote.referatstatus == "utkast")
        return
    for hvem in til:
        rad = next((u for u in rader if hvem in (u.mottaker, u.navn)), None)
        if rad is None:
            raise IkkeFunnetError(
                f"Den står ikke på listen over dem som får referatet. Før opp: "
                f"ipkit mote kopi {plan.hode.nummer} {mote.nummer} --til NUMMER"
            )
        yield rad


def _faar(plan: Plan, mote: int, u: Utsending, dato: date, ekte: date, innst: Innstillinger) -> bool:
    """Within consent; somebody by name only was put on the list by the planeier's wish."""
    til = u.mottaker or f"{KOPI}{u.nummer}"
    return vurder_motemottaker(plan, mote, til, dato, ekte, innst).tillatt
