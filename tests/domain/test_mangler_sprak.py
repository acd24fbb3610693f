"""Findings in another language, and why a consent gives nothing, in the same words as the decision (145)."""

from datetime import date, timedelta

import pytest

from ipkit.domain.funn import Blikk
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.mangler import mangler
from ipkit.domain.mangler_samtykke import samtykkefunn
from ipkit.domain.samtykkegivere import giverbrudd
from ipkit.domain.tilgang import vurder_mottaker
from ipkit.domain.verdi import replace
from tests import fabrikk as f

I_DAG, INNST = f.I_DAG, Innstillinger()
FOER, ETTER = I_DAG - timedelta(days=9), I_DAG + timedelta(days=9)
SVAR = {
    "ingen": None,
    "nei": f.lag_samtykke(nummer=2, deltaker=1, svar="nei"),
    "trukket": f.lag_samtykke(nummer=2, deltaker=1, trukket=FOER),
    "utlopt": f.lag_samtykke(nummer=2, deltaker=1, til=FOER),
    "ikke_begynt": f.lag_samtykke(nummer=2, deltaker=1, fra=ETTER),
    "uten_punkt": f.lag_samtykke(nummer=2, deltaker=1, informert=("hva", "hvem")),
    "uten_mandat": f.lag_samtykke(nummer=2, deltaker=1, gitt_av="verge", giver_navn="V"),
    "uten_vitne": f.lag_samtykke(nummer=2, deltaker=1, form="bevitnet"),
    "uten_avgjorelse": f.lag_samtykke(nummer=2, deltaker=1, gitt_av="naermeste_paarorende", giver_navn="N"),
    "ingen_felles": f.lag_samtykke(nummer=2, deltaker=1, omraader=("okonomi",)),
}


def merket(tekst: str, /, **verdier: object) -> str:
    """A language in which every sentence and word shows that it was translated."""
    return f"«{tekst.format(**verdier) if verdier else tekst}»"


@pytest.mark.parametrize("svar", SVAR)
def test_a_finding_about_a_consent_says_what_the_decision_says(svar):
    samtykke = SVAR[svar]
    a = f.lag_samtykke(omraader=("bolig",)) if svar == "ingen_felles" else f.lag_samtykke()
    plan = f.lag_plan(samtykke=(a, *([samtykke] if samtykke else [])))
    grunn = vurder_mottaker(plan, "1", I_DAG, I_DAG, INNST).grunn
    funn = next(x for x in samtykkefunn(Blikk(plan, I_DAG, I_DAG, INNST)) if x.sted == "deltaker 1")
    assert funn.tekst == grunn.split(". Registrer ")[0].rstrip(".") + "."


def test_every_finding_of_a_plan_is_in_the_language_asked_for():
    """Nothing is left in bokmål, and nothing but the sentence changes."""
    barn = f.lag_person(fodselsdato=date(I_DAG.year - 15, 1, 2))
    for plan in (
        f.lag_plan(planeier=barn),
        f.lag_plan(samtykke=()),
        f.lag_plan(koordinator=(), maal=(), tiltak=()),
        *(f.lag_plan(samtykke=(f.lag_samtykke(), s)) for s in SVAR.values() if s),
    ):
        hvem = plan, I_DAG + timedelta(days=500), I_DAG, INNST
        bokmaal, annet = mangler(*hvem), mangler(*hvem, oversett=merket)
        assert [x._replace(tekst="") for x in annet] == [x._replace(tekst="") for x in bokmaal]
        assert [x.tekst for x in annet if not x.tekst.startswith("«")] == []
        assert [x.tekst.replace("«", "").replace("»", "") for x in annet] == [x.tekst for x in bokmaal]


def test_why_a_giver_could_not_consent_is_in_the_language_asked_for_rule_25():
    s = f.lag_samtykke(gitt_av="foresatt", giver_navn="F")
    brudd = giverbrudd(s, date(1990, 5, 17), INNST, merket)
    assert brudd == giverbrudd(s, date(1990, 5, 17), INNST)._replace(
        tekst="«planeier var 35 år den dagen og samtykker selv»"
    )
    assert replace(s, svar="nei") and giverbrudd(replace(s, svar="nei"), date(1990, 5, 17), INNST) is None
