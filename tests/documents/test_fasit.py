"""Whole documents against golden texts: what a reader finds, in order."""

from datetime import date

import pytest

from ipkit.documents.dokument import lag_dokument
from ipkit.domain.verdi import replace
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import docx_tekst

UTSTEDT = {"mottaker": "Nora Eksempel", "part": "planeier", "dokumentnummer": 3}
SAKEN = {"plan": planer.saken()}
PBRL = {"grunnlag": planer.grunnlag()}
BARN = replace(
    planer.saken(), planeier=f.lag_person(fodselsdato=date(2014, 6, 2), adresse="Bakken 2\n0001 Prøveby")
)
TIL_KARI = {"mottaker": "Kari Fiktiv", "part": "1", "dokumentnummer": 3}
SLUTTER = replace(
    planer.saken(),
    koordinator=(f.lag_koordinator(til=date(2026, 6, 30), byttegrunn="sluttet", byttetekst="Flytter."),),
)
BYTTET = replace(
    SLUTTER,
    koordinator=(
        *SLUTTER.koordinator,
        f.lag_koordinator(
            nummer=2, navn="Mads Fiktiv", tjeneste="NAV", telefon="55 00 00 03", fra=date(2026, 7, 1)
        ),
    ),
)
DOKUMENTER = {
    "plan_utfyllende": {},
    "plan_kort": {"variant": "kort"},
    "plan_lettlest": {**SAKEN, **PBRL, "variant": "lettlest", **UTSTEDT},
    "plan_lettlest_tomt": {"plan": planer.tom(), "variant": "lettlest"},
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
    "innkalling": {"dokument": "innkalling", **UTSTEDT},
    "innkalling_tom": {"dokument": "innkalling", "plan": planer.tom()},
    "plan_forslag": {"plan": planer.forslag(), **UTSTEDT},
    "plan_forslag_kort": {"plan": planer.forslag(), "variant": "kort"},
    "plan_med_saken": {**SAKEN, **PBRL, **UTSTEDT},
    **{
        f"beslutning_{utfall}": {"dokument": "beslutning", "nummer": n, **SAKEN, **PBRL, **UTSTEDT}
        for n, utfall in enumerate(planer.UTFALL, 1)
    },
    "beslutning_ikke_avklart": {
        "dokument": "beslutning",
        "nummer": 2,
        "grunnlag": planer.grunnlag("nav_15"),
        **SAKEN,
    },
    "beslutning_til_barn": {
        "dokument": "beslutning",
        "nummer": 2,
        "plan": BARN,
        "grunnlag": planer.grunnlag("bvl_15_9"),
        **UTSTEDT,
    },
    "forelopig_svar": {"dokument": "forelopig_svar", **SAKEN, **UTSTEDT},
    "endringsmelding": {"dokument": "endringsmelding", "plan": planer.endret(), "mottaker": "x", "part": "1"},
    "endringsmelding_kopi": {"dokument": "endringsmelding", "plan": planer.endret()},
    "anmodning": {"dokument": "anmodning", **SAKEN, **UTSTEDT},
    "anmodning_blank": {"dokument": "anmodning", "variant": "blank", **SAKEN},
    "anmodning_koordinator": {"dokument": "anmodning_koordinator", "nummer": 1, **SAKEN, **UTSTEDT},
    "overlevering": {
        "dokument": "overlevering",
        **SAKEN,
        "mottaker": "koordinator",
        "part": "koordinator",
        "dokumentnummer": 3,
    },
    "overlevering_tom": {"dokument": "overlevering", "plan": planer.tom()},
    "anmodning_koordinator_tom": {"dokument": "anmodning_koordinator", "plan": planer.tom()},
    "samtykke": {"dokument": "samtykke", **SAKEN},
    "samtykke_barn": {"dokument": "samtykke", "plan": BARN, **UTSTEDT},
    "samtykke_tomt": {"dokument": "samtykke", "plan": planer.tom()},
    "tilgang": {"dokument": "tilgang", **SAKEN, **UTSTEDT},
    "tilgang_tom": {"dokument": "tilgang", "plan": planer.tom()},
    "folgebrev_referat": {"dokument": "folgebrev", "mote": 1, **UTSTEDT, "part": "1"},
    "folgebrev_plan": {"dokument": "folgebrev", **SAKEN, **UTSTEDT},
    "folgebrev_forslag": {"dokument": "folgebrev", "plan": planer.forslag()},
    "kartlegging": {"dokument": "kartlegging", "kartlegging": planer.kartlegging(), **SAKEN, **UTSTEDT},
    "innsyn": {"dokument": "innsyn", "innsyn": planer.innsyn(), **SAKEN, **UTSTEDT},
    "innsyn_tomt": {"dokument": "innsyn", "plan": planer.tom()},
    "kartlegging_blank": {"dokument": "kartlegging", "variant": "blank", **SAKEN},
    "veiledning": {"dokument": "veiledning", **SAKEN, **PBRL, **UTSTEDT},
    "veiledning_ikke_avklart": {
        "dokument": "veiledning",
        "plan": planer.tom(),
        "grunnlag": planer.grunnlag("nav_15"),
    },
    "oppgaveark": {"dokument": "oppgaveark", "nummer": 1, **SAKEN, **TIL_KARI},
    "oppgaveark_uten_samtykke": {"dokument": "oppgaveark", "nummer": 3, **SAKEN},
    "evaluering": {"dokument": "evaluering", "nummer": 1, **SAKEN, **UTSTEDT},
    "evaluering_med_maal": {"dokument": "evaluering", "variant": "med_maal", "plan": BARN},
    "evaluering_blank": {"dokument": "evaluering", "variant": "blank", **SAKEN},
    "koordinatorbytte": {"dokument": "koordinatorbytte", "plan": BYTTET, **UTSTEDT},
    "koordinatorbytte_slutter": {"dokument": "koordinatorbytte", "nummer": 1, "plan": SLUTTER, **TIL_KARI},
    "taushetserklaering": {"dokument": "taushetserklaering", "nummer": 1, **SAKEN, **TIL_KARI},
    "taushetserklaering_blank": {"dokument": "taushetserklaering", "variant": "blank", **SAKEN},
}


@pytest.mark.parametrize("navn", DOKUMENTER)
def test_a_document_says_what_the_golden_text_says(navn, fasit):
    fasit(f"{navn}.txt", docx_tekst(lag_dokument(planer.bestilling(**DOKUMENTER[navn]))))
