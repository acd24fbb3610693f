"""Every document of the set, made from the plans in `eksempler/`, as a reader finds it; golden texts.

The examples are the one source: the same files are imported by the README, shown by `ipkit demo`, and
rendered by `ipkit dokumentmal sjekk`.
"""

from collections.abc import Iterator
from datetime import date

import pytest

from ipkit.config import GJELDER_FRA, les_innstillinger
from ipkit.documents.bestilling import Bestilling
from ipkit.documents.dokument import lag_dokument
from ipkit.documents.katalog import DOKUMENTER, Dokumentslag
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.rett import gjeldende
from ipkit.domain.verdi import replace
from ipkit.exchange.planleser import les_plan
from ipkit.paths import datamappe
from ipkit.rettsdata import les_rettsdata
from tests.documents import planer
from tests.documents.lesing import docx_tekst

DATO = date(2026, 11, 2)


def _i_registeret(plan: Plan) -> Plan:
    """As the register numbers it when it is the first."""
    return replace(plan, hode=replace(plan.hode, nummer=1, utgave=1))


EKSEMPLER = {
    fil.stem: _i_registeret(les_plan(fil.read_bytes(), fil.name))
    for fil in sorted(datamappe("eksempler").glob("*.yaml"))
    if fil.stem != "kommune"
}
REKKEFOLGE = ("ung_voksen", "barn", "voksen_med_verge")
"""Amir's first: he has something of everything."""
KOMMUNE = datamappe("eksempler") / "kommune.yaml"
INNSTILLINGER = Innstillinger(
    **{n: v for n, v in les_innstillinger(KOMMUNE.read_bytes(), KOMMUNE.name).items() if n != GJELDER_FRA}
)


def _alle() -> Iterator[tuple[str, str, str]]:
    """Document, variant and example: each once, and the plan itself of every example."""
    for slag in DOKUMENTER.values():
        for variant in slag.varianter:
            passer = [navn for navn in REKKEFOLGE if _har_noe(EKSEMPLER[navn], slag)]
            for navn in passer if slag.navn == "plan" else passer[:1]:
                yield slag.navn, variant, navn


def _har_noe(plan: Plan, slag: Dokumentslag) -> bool:
    return slag.gjelder is None or bool(getattr(plan, slag.gjelder))


def _bestilling(dokument: str, variant: str, navn: str) -> Bestilling:
    """Issued to the planeier, as everybody else sees them."""
    plan, slag = EKSEMPLER[navn], DOKUMENTER[dokument]
    elementer = getattr(plan, slag.gjelder) if slag.gjelder else ()
    nummer = elementer[-1].nummer if elementer else None
    return Bestilling(
        dokument=dokument,
        variant=variant,
        format="docx",
        plan=plan,
        innstillinger=INNSTILLINGER,
        dato=DATO,
        mote=1 if dokument == "referat" else 2 if dokument == "innkalling" else None,
        nummer=None if slag.gjelder == "mote" else nummer,
        mottaker=plan.planeier.navn,
        part="planeier",
        dokumentnummer=1,
        grunnlag=gjeldende(les_rettsdata().rettsgrunnlag, DATO)["pbrl_2_5"],
        kartlegging=None if variant == "blank" else planer.kartlegging(),
        innsyn=planer.innsyn() if dokument == "innsyn" else None,
    )


@pytest.mark.parametrize(("dokument", "variant", "eksempel"), list(_alle()))
def test_an_example_says_what_the_golden_text_says(dokument, variant, eksempel, fasit):
    fasit(
        f"eksempler/{eksempel}_{dokument}_{variant}.txt",
        docx_tekst(lag_dokument(_bestilling(dokument, variant, eksempel))),
    )


def test_every_document_and_variant_of_the_set_has_an_example():
    vist = {(dokument, variant) for dokument, variant, _ in _alle()}
    assert vist == {(slag.navn, v) for slag in DOKUMENTER.values() for v in slag.varianter}
    assert set(REKKEFOLGE) == set(EKSEMPLER)
