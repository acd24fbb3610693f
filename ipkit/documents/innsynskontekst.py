"""What the document `innsyn` tells the planeier: all own data, who saw it, what was put right (rule 141)."""

from collections import defaultdict
from datetime import datetime
from typing import Any, get_args

from ipkit.documents.bestilling import Bestilling
from ipkit.documents.katalog import DOKUMENTER
from ipkit.documents.kontekst import felles
from ipkit.documents.oversettelse import _, i_ord
from ipkit.documents.parter import Parter
from ipkit.domain.dato import norsk_tid
from ipkit.domain.elementer import elementnavn, planens_elementer
from ipkit.domain.feilregistrert import FEILREGISTRERT
from ipkit.domain.felt import Felt, felter
from ipkit.domain.historikkord import element_i_ord, verdi_i_ord
from ipkit.domain.innsyn import HOLDT_TILBAKE, SPERRET, Innsyn, Loggpost, Rettelse, Ufort
from ipkit.domain.plan import Plantekst, Tekstslag
from ipkit.domain.verdi import replace

KORT = 170
"""Letters: an element whose facts are no more than this stands in a line or two, not in a table."""
_TEKSTER = get_args(Tekstslag)
_MERKER = (HOLDT_TILBAKE, SPERRET, FEILREGISTRERT)
"""What stands where a text is withheld, or was marked as wrong."""


def innsynkontekst(bestilling: Bestilling) -> dict[str, Any]:
    """The whole of it. Each fact comes of its field's own label, so that a new field is in it by itself."""
    b, plan = bestilling, bestilling.plan
    innsyn = b.innsyn or Innsyn()
    return felles(b, _("Innsyn i planen til {navn}", navn=plan.planeier.navn)) | {
        "personer": _personer(innsyn.logg),
        "logg": [_post(p) for p in innsyn.logg],
        "dokumenter": [
            {
                "nummer": d.nummer,
                "dato": d.dato,
                "tittel": i_ord(DOKUMENTER[d.dokument].tittel) if d.dokument in DOKUMENTER else d.dokument,
                "mottaker": d.mottaker,
                "feilregistrert": d.feilregistrert,
            }
            for d in innsyn.dokumenter
        ],
        "kladder": [
            {"naar": _naar(k.tidspunkt), "hvem": k.hvem, "hva": k.hva(_), "svar": _svar(k)}
            for k in innsyn.kladder
        ],
        "holdt_tilbake": innsyn.holdt_tilbake,
        "utelatt": innsyn.utelatt,
        "opplysninger": _opplysninger(b),
        "rettelser": _rettelser(b, innsyn.rettelser),
        "eget": b.part == "planeier" or b.part is None,
    }


def _naar(tidspunkt: str) -> str:
    """Day and time as clocks show it in Norway."""
    return f"{norsk_tid(datetime.fromisoformat(tidspunkt)):%d.%m.%Y kl. %H.%M}"


def _post(p: Loggpost) -> dict[str, Any]:
    return {"naar": _naar(p.tidspunkt), "hvem": p.hvem, "hva": p.hva(_), "grunn": p.grunn}


def _svar(k: Ufort) -> list[dict[str, str]]:
    return [
        {
            "sporsmaal": i_ord(sporsmaal) if sporsmaal in _MERKER else sporsmaal,
            "svar": i_ord(svar) if svar in _MERKER else svar,
        }
        for sporsmaal, svar in k.svar
    ]


def _rettelser(b: Bestilling, rettelser: tuple[Rettelse, ...]) -> list[dict[str, Any]]:
    parter = Parter(b.plan, b.dato, b.innstillinger, b.ekte_dato)
    return [
        {
            "naar": _naar(r.tidspunkt),
            "hvem": r.hvem,
            "element": element_i_ord(r.element, i_ord),
            "felt": i_ord(r.felt.ledetekst),
            "foer": _verdi(r.felt, r.foer, parter, b),
            "etter": _verdi(r.felt, r.etter, parter, b),
        }
        for r in rettelser
    ]


def _personer(logg: tuple[Loggpost, ...]) -> list[dict[str, Any]]:
    """Who has been in the plan, how often, and when first and last."""
    rader: dict[str, list[Loggpost]] = defaultdict(list)
    for post in logg:
        rader[post.hvem].append(post)
    return [
        {
            "hvem": hvem,
            "lest": sum(p.slag == "lest" for p in poster),
            "annet": sum(p.slag != "lest" for p in poster),
            "forst": _naar(poster[0].tidspunkt),
            "sist": _naar(poster[-1].tidspunkt),
        }
        for hvem, poster in rader.items()
    ]


def _opplysninger(b: Bestilling) -> list[dict[str, Any]]:
    """All elements with their facts; where those of a kind are few and short, each is one line (`kort`).

    The texts come in the order of the plan, «Hva er viktig for meg» first.
    """
    parter = Parter(b.plan, b.dato, b.innstillinger, b.ekte_dato)
    ut: list[dict[str, Any]] = []
    lengst: dict[type[Any], int] = defaultdict(int)
    tekster = tuple(sorted(b.plan.plantekst, key=lambda t: _TEKSTER.index(t.slag)))
    for element in planens_elementer(replace(b.plan, plantekst=tekster)):
        fakta = _fakta(element, parter, b)
        if fakta:
            slag = type(element)
            lengst[slag] = max(lengst[slag], sum(len(x["navn"]) + len(x["verdi"]) for x in fakta))
            tittel = element_i_ord(elementnavn(element), i_ord)
            ut.append({"tittel": tittel, "fakta": fakta, "slag": slag})
    return [o | {"kort": lengst[o.pop("slag")] <= KORT} for o in ut]


def _fakta(element: Any, parter: Parter, b: Bestilling) -> list[dict[str, str]]:
    """What each field says that says anything; the kind of a text is its heading already."""
    return [
        {"navn": i_ord(f.ledetekst), "verdi": _verdi(f, verdi, parter, b)}
        for f in felter(type(element)).values()
        if (verdi := getattr(element, f.navn)) not in (None, "", (), False)
        and not (isinstance(element, Plantekst) and f.navn == "slag")
    ]


def _verdi(f: Felt, verdi: Any, parter: Parter, b: Bestilling) -> str:
    """A value in words: parties by name, a legal basis as the law is written."""
    if verdi in _MERKER:
        return i_ord(str(verdi))
    if f.slag == "part" and verdi:
        return parter.navn(verdi)
    if f.navn == "rettsgrunnlag" and verdi:
        # Imported here: reads a file, and few cases have a decision.
        from ipkit.domain.rett import gjeldende
        from ipkit.rettsdata import les_rettsdata

        rad = gjeldende(les_rettsdata().rettsgrunnlag, b.dato).get(verdi)
        return i_ord(rad.kortform) if rad else str(verdi)
    return verdi_i_ord(f, verdi, b.innstillinger.livsomraader, i_ord)
