"""Whole documents against golden texts: what a reader finds, in order."""

from dataclasses import replace

import pytest

from ipkit.documents.dokument import lag_dokument
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import docx_tekst

UTSTEDT = {"mottaker": "Nora Eksempel", "dokumentnummer": 3}
DOKUMENTER = {
    "plan_utfyllende": {},
    "plan_kort": {"variant": "kort"},
    "plan_utstedt": UTSTEDT,
    "plan_forslag_tomt": {"plan": planer.tom()},
    "plan_tom_utstedt": {"plan": replace(planer.tom(), hode=f.lag_hode()), **UTSTEDT, "skjermet": True},
    "plan_avsluttet": {
        "plan": replace(planer.tom(), hode=f.lag_hode(status="avsluttet", avsluttet=planer.DATO))
    },
    "referat_utfyllende": {"dokument": "referat"},
    "referat_kort": {"dokument": "referat", "variant": "kort", **UTSTEDT},
    "referat_tomt": {"dokument": "referat", "plan": planer.tom()},
    "referat_tomt_utstedt": {"dokument": "referat", "plan": planer.tom(), **UTSTEDT},
}


@pytest.mark.parametrize("navn", DOKUMENTER)
def test_a_document_says_what_the_golden_text_says(navn, fasit):
    fasit(f"{navn}.txt", docx_tekst(lag_dokument(planer.bestilling(**DOKUMENTER[navn]))))
