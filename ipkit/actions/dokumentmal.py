"""The municipality's own templates: what there is, every fault, what may be used."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any, NamedTuple

from ipkit.actions.filer import les_fil
from ipkit.config import GJELDER_FRA, les_innstillinger
from ipkit.documents.bestilling import Bestilling
from ipkit.documents.dokument import kontekst_for
from ipkit.documents.egne_dokumenter import alle_dokumenter
from ipkit.documents.katalog import Dokumentslag, uten_variant
from ipkit.documents.malfelter import Malfelt, felter_i
from ipkit.documents.malsjekk import Malfeil, egne_maler, manglende_oversettelser, sjekk_maler, wordmaler
from ipkit.documents.oversettelse import finnes_paa
from ipkit.documents.pdf_skriver import pdf_kan_lages
from ipkit.documents.spraksjekk import sprakfeil, ukjente_tekster, uoversatt
from ipkit.documents.ubrukte import ubrukte
from ipkit.domain.dokumentmottaker import ARBEIDET, EGNE, KARTLEGGING
from ipkit.domain.eksempelplan import DATO, hard_tekst, knapp, utfylt, utfylt_kartlegging, vanlig_tekst
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.part import PLANEIER
from ipkit.domain.plan import Plan
from ipkit.domain.rett import Rettsgrunnlag, gjeldende
from ipkit.domain.verdi import replace
from ipkit.errors import FilfeilError, IkkeFunnetError, KommandolinjefeilError
from ipkit.exchange.planleser import les_plan
from ipkit.paths import datamappe
from ipkit.rettsdata import les_rettsdata

_KOMMUNE = "kommune"


class Malpost(NamedTuple):
    """One document as the list shows it. `egen`: the municipality has a template of its own for it."""

    navn: str
    tittel: str
    hvem: str
    varianter: tuple[str, ...]
    sprak: tuple[str, ...]
    egen: bool


class Sjekk(NamedTuple):
    """What was looked at, whether as PDF too, and what was found that is no fault."""

    antall: int
    funn: list[Malfeil]
    pdf: bool


def malliste(malmapper: Sequence[Path]) -> list[Malpost]:
    """Every document that can be made, in the order of the catalogue."""
    egne = {*egne_maler(malmapper), *(f.name for f in wordmaler(malmapper))} if malmapper else set()
    return [
        Malpost(
            slag.navn,
            slag.tittel,
            hvem_kan_faa(slag),
            slag.varianter,
            finnes_paa(malmapper),
            any(uten_variant(navn.split(".")[0]) == slag.navn for navn in egne),
        )
        for slag in alle_dokumenter(malmapper).values()
    ]


def hvem_kan_faa(slag: Dokumentslag) -> str:
    """Who may have the document, in words (`domain.dokumentmottaker` decides)."""
    navn = slag.som or slag.navn
    if navn == KARTLEGGING:
        return "bare planeier og plankoordinator"
    if navn in ARBEIDET:
        return "planeier og koordinator"
    if navn in EGNE:
        return "planeier, koordinator og den som representerer planeier"
    return "etter samtykke"


def malfelter(
    navn: str, malmapper: Sequence[Path], innstillinger: Innstillinger | None = None
) -> list[Malfelt]:
    """What the template of a document may use, with values of an example; `innstillinger` as for `sjekk`.

    Raises KommandolinjefeilError where there is no such document.
    """
    alle = alle_dokumenter(malmapper)
    navn = navn if navn in alle else uten_variant(navn)
    if navn not in alle:
        raise KommandolinjefeilError(
            f"Det er ikke noe dokument som heter «{navn}». Velg ett av: {', '.join(alle)}"
        )
    innst = innstillinger or eksempelkommune()
    bestillinger = _bestillinger({navn: alle[navn]}, malmapper, innst, hele=False)
    return felter_i([kontekst_for(b) for b in bestillinger])


def sjekk(malmapper: Sequence[Path], innstillinger: Innstillinger | None = None) -> Sjekk:
    """Read every template and render every document with every example, the hard ones too.

    With the settings that an export has, or those of the example where there is no register.
    Raises FilfeilError with every fault, each with file and line.
    """
    alle = alle_dokumenter(malmapper)
    innst = innstillinger or eksempelkommune()
    feil = sjekk_maler(list(_bestillinger(alle, malmapper, innst)), malmapper)
    maler = [*egne_maler(malmapper), *wordmaler(malmapper)]
    feil = [*feil, *(f for f in sprakfeil(malmapper) if f not in feil)]
    if feil:
        raise FilfeilError(f"Malene har {len(feil)} feil.", tuple(map(str, feil)))
    uten = manglende_oversettelser(malmapper, finnes_paa(malmapper))
    ord_ = [*(v for v in innst.__dict__.values() if isinstance(v, str)), *innst.livsomraader.values()]
    ukjente = ukjente_tekster(malmapper, ord_)
    funn = [*ubrukte(malmapper, alle.values()), *ukjente, *uten, *uoversatt(malmapper)]
    return Sjekk(len(maler), funn, pdf_kan_lages())


def eksempelkommune() -> Innstillinger:
    """The settings of `eksempler/kommune.yaml`."""
    return innstillinger_i(datamappe("eksempler") / f"{_KOMMUNE}.yaml")


def innstillinger_i(fil: Path) -> Innstillinger:
    """The settings of a file. Raises IkkeFunnetError, FilfeilError with every fault and its line."""
    svar: dict[str, Any] = les_innstillinger(les_fil(fil), fil.name)
    return Innstillinger(**{navn: verdi for navn, verdi in svar.items() if navn != GJELDER_FRA})


def _planer() -> Iterator[Plan]:
    """The examples, and made ones: the least of everything, all of it, the hardest texts, and nothing."""
    for fil in sorted(datamappe("eksempler").glob("*.yaml")):
        if fil.stem != _KOMMUNE:
            yield les_plan(fil.read_bytes(), fil.name)
    yield knapp()
    yield utfylt(vanlig_tekst)
    yield utfylt(hard_tekst)
    yield utfylt(tom=True)


def _bestillinger(
    alle: dict[str, Dokumentslag], malmapper: Sequence[Path], innst: Innstillinger, *, hele: bool = True
) -> Iterator[Bestilling]:
    """Every document of every example; `hele`: also each variant, format and language, and issued ones.

    One example is enough for PDF, which is slower: what it refuses is the template's, as a heading left out.
    """
    rader = list(gjeldende(les_rettsdata(malmapper).rettsgrunnlag, DATO).values())
    planer = list(_planer())
    som_pdf = planer[-3] if hele and pdf_kan_lages() else None
    if hele:
        planer += [_paa_sprak(planer[-3], sprak) for sprak in finnes_paa(malmapper)[1:]]
    for n, plan in enumerate(planer):
        for slag in alle.values():
            for variant in slag.varianter if hele else slag.varianter[:1]:
                for format_ in ("docx", *(("html",) if hele else ()), *(("pdf",) if plan is som_pdf else ())):
                    grunnlag = rader[-1 - n % len(rader)]
                    b = bestilling(plan, slag, variant, format_, grunnlag, innst)
                    if kan_lages(b):
                        yield b


def _paa_sprak(plan: Plan, sprak: str) -> Plan:
    return replace(plan, hode=replace(plan.hode, sprak=sprak))


def bestilling(
    plan: Plan, slag: Dokumentslag, variant: str, format_: str, grunnlag: Rettsgrunnlag, innst: Innstillinger
) -> Bestilling:
    """An order: a working copy in Word, and an issued document in HTML and PDF."""
    elementer: tuple[Any, ...] = getattr(plan, slag.gjelder) if slag.gjelder else ()
    nummer = elementer[-1].nummer if elementer else None
    utstedt = {"mottaker": plan.planeier.navn, "part": PLANEIER, "dokumentnummer": 1}
    valg: dict[str, Any] = {} if format_ == "docx" else utstedt
    return Bestilling(
        dokument=slag.navn,
        variant=variant,
        format=format_,
        plan=plan,
        innstillinger=innst,
        dato=DATO,
        mote=(nummer or 1) if slag.gjelder == "mote" else None,
        nummer=None if slag.gjelder == "mote" else nummer,
        grunnlag=grunnlag,
        kartlegging=utfylt_kartlegging() if variant != "blank" else None,
        egen=slag if slag.som else None,
        **valg,
    )


def kan_lages(ordre: Bestilling) -> bool:
    """A letter about something that an example does not have is not made."""
    try:
        kontekst_for(ordre)
    except IkkeFunnetError:
        return False
    return True
