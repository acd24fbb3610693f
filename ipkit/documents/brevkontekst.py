"""What every letter of the case has, and the two short ones: a provisional answer, and the request to a
leader for a coordinator (rules 15, 22)."""

from typing import Any, TypeVar

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.kontekst import felles
from ipkit.documents.oversettelse import _, i_ord, ord_for
from ipkit.documents.parter import hel_linje
from ipkit.domain.dato import alder, pluss_maaneder
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering
from ipkit.domain.part import deltakernummer, kopinummer, nodtilgangsnummer
from ipkit.domain.plan import Koordinator, Plan
from ipkit.domain.sak import Beslutning, Henvendelse
from ipkit.domain.utsending import Endringsmelding
from ipkit.errors import IkkeFunnetError

E = TypeVar("E", Beslutning, Henvendelse, Koordinator, Endringsmelding, Deltaker, Evaluering)


def brev(bestilling: Bestilling, tittel: str, avsender: str | None = None) -> dict[str, Any]:
    """Sender, address and what stands at the head of a letter. `avsender` is the body that writes it."""
    innst = bestilling.innstillinger
    return felles(
        bestilling, _("{dokument} for {navn}", dokument=tittel, navn=bestilling.plan.planeier.navn)
    ) | {
        "brev": {
            "tittel": tittel,
            "til": adressat(bestilling),
            "sperret_adresse": bestilling.plan.planeier.adressesperre != "ingen",
            "avsender": avsender or i_ord(innst.koordinerende_enhet),
            "kontakt": innst.koordinerende_enhet_kontakt or None,
        }
    }


def adressat(bestilling: Bestilling) -> list[str]:
    """The lines in the window: who, and where they live. A hidden address is never printed (§ 6.9).

    For a child it is the parents; a representative gets a letter of their own, whose address is not kept.
    After a death it is a copy for the case: nothing is addressed to the dead (rule 133).
    """
    planeier = bestilling.plan.planeier
    if bestilling.plan.hode.avslutningsgrunn == "dod":
        return [_("Til saken")]
    if er_utenfor(bestilling.part):
        return [bestilling.mottaker or _("Mottaker")]
    nummer = deltakernummer(bestilling.part or "")
    if nummer is not None:
        return [bestilling.plan.finn_deltaker(nummer).betegnelse, _("for {navn}", navn=planeier.navn)]
    barn = alder(planeier.fodselsdato, bestilling.dato) < bestilling.innstillinger.foresatte_til_alder
    hvem = _("Foresatte til {navn}", navn=planeier.navn) if barn else planeier.navn
    if planeier.adressesperre != "ingen" or not planeier.adresse:
        return [hvem]
    return [hvem, *(linje for linje in planeier.adresse.splitlines() if linje.strip())]


def er_utenfor(part: str | None) -> bool:
    """Whether the recipient is no part of the plan: break-glass access, or a name on a list."""
    return part is not None and (nodtilgangsnummer(part) is not None or kopinummer(part) is not None)


def finn(plan: Plan, elementer: tuple[E, ...], nummer: int | None, hva: str, se: str = "sak vis") -> E:
    """The element of that number; without a number, the newest. Raises IkkeFunnetError."""
    for element in reversed(elementer):
        if nummer in (None, element.nummer):
            return element
    raise IkkeFunnetError(
        f"Plan {plan.hode.nummer} har ikke {hva}{'' if nummer is None else f' {nummer}'}. "
        f"Se: ipkit {se} {plan.hode.nummer}"
    )


def forelopig_svarkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """The provisional answer to a request (rule 15). Raises IkkeFunnetError."""
    h = finn(bestilling.plan, bestilling.plan.henvendelse, bestilling.nummer, "henvendelse")
    frist = pluss_maaneder(h.dato, bestilling.innstillinger.forelopig_svar_maaneder)
    return brev(bestilling, _("Foreløpig svar om individuell plan")) | {
        "henvendelse": {"dato": h.dato, "slag": ord_for("slag", h.slag), "frist": frist}
    }


def endringsmeldingkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """The notice of a change to one whom it concerns (rule 100). Raises IkkeFunnetError."""
    plan, innst = bestilling.plan, bestilling.innstillinger
    e = finn(plan, plan.endringsmelding, bestilling.nummer, "meldt endring", "endring liste")
    kontekst = brev(bestilling, _("Melding om endring"))
    k = plan.koordinator_paa(bestilling.dato)
    kontekst["brev"] |= {
        "til": deltakeradresse(bestilling),
        "avsender": k.navn if k else i_ord(innst.koordinerende_enhet),
        "kontakt": _nummer(k.telefon) if k else innst.koordinerende_enhet_kontakt or None,
    }
    return kontekst | {
        "endring": {
            "dato": e.dato,
            "tekst": e.tekst,
            "omraade": i_ord(innst.livsomraader.get(e.livsomraade or "")),
            "vesentlig": e.vesentlig,
            "tittel": i_ord(innst.koordinatortittel),
        }
    }


def _nummer(telefon: str | None) -> str | None:
    return _("telefon {nummer}", nummer=hel_linje(telefon)) if telefon else None


def deltakeradresse(bestilling: Bestilling) -> list[str]:
    """A participant by name, service and own address; any other recipient as in a letter."""
    nummer = deltakernummer(bestilling.part or "")
    if nummer is None:
        return adressat(bestilling) if bestilling.part else [_("Mottaker")]
    d = bestilling.plan.finn_deltaker(nummer)
    tjeneste = [d.tjeneste] if d.navn and d.tjeneste else []
    return [d.betegnelse, *tjeneste, *(d.adresse or "").splitlines()]


def anmodning_koordinatorkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """The letter that asks the leader of a service for a coordinator (rule 22).

    It says what the leader has to know to answer, and nothing of the needs: for that the planeier's
    consent has to cover that service. Without anybody in mind it has lines to write on. Raises
    IkkeFunnetError for an unknown number.
    """
    plan, nummer = bestilling.plan, bestilling.nummer
    k = finn(plan, plan.koordinator, nummer, "koordinator") if plan.koordinator or nummer else None
    kontekst = brev(bestilling, _("Anmodning om koordinator"))
    kontekst["brev"] |= {"til": _leder(k), "sperret_adresse": False}
    return kontekst | {
        "anmodning": {
            "navn": k.navn if k else None,
            "rolle": ord_for("rolle", k.rolle) if k else i_ord(bestilling.innstillinger.koordinatortittel),
            "fra": k.fra if k else None,
            "onske": k.onske if k else None,
            "grunner": [ord_for("valggrunner", g) for g in k.valggrunner] if k else [],
            "innvilget": max((b.dato for b in plan.beslutning if b.utfall == "innvilget"), default=None),
        }
    }


def _leder(k: Koordinator | None) -> list[str]:
    """Who the letter is to: the leader by name or by office, and the service."""
    if k is None:
        return [_("Leder")]
    return [k.leder or _("Leder"), *([k.tjeneste] if k.tjeneste else [])]
