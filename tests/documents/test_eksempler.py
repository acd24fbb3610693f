"""Every document of the set in both languages, made from the plans in `eksempler/`; golden texts.

The examples are the one source: the same files are imported by the README, shown by `ipkit demo`, and
rendered by `ipkit dokumentmal sjekk`.
"""

from collections.abc import Iterator
from datetime import UTC, date, datetime
from typing import NamedTuple

import pytest

from ipkit.actions.dokumentmal import eksempelkommune, malliste
from ipkit.actions.innsynsgrunnlag import innsynsgrunnlag
from ipkit.documents.bestilling import Bestilling
from ipkit.documents.dokument import lag_dokument
from ipkit.documents.katalog import DOKUMENTER, Dokumentslag
from ipkit.documents.kontroll import kontroller_docx
from ipkit.domain.innsyn import Innsyn
from ipkit.domain.kartlegging import Kartlegging
from ipkit.domain.plan import Plan
from ipkit.domain.rett import gjeldende
from ipkit.domain.verdi import replace
from ipkit.exchange.planleser import les_plan
from ipkit.paths import datamappe
from ipkit.rettsdata import les_rettsdata
from ipkit.storage.kartlegging import hent_kartlegging
from ipkit.storage.planlager import hent_plan
from ipkit.storage.register import aapne_okt
from tests.cli.harness import Ipkit
from tests.conftest import GOLDEN
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
INNSTILLINGER = eksempelkommune()
SPRAK = ("nb", "nn")
KARTLEGGING = datamappe("eksempler") / "kartlegging" / "ung_voksen.yaml"
BRUK = (
    ("register", "opprett", "--ukryptert"),
    ("register", "innstillinger", str(KOMMUNE)),
    ("importer", str(datamappe("eksempler") / f"{REKKEFOLGE[0]}.yaml")),
    ("kartlegging", "skriv", "1", "--fra-fil", str(KARTLEGGING)),
    ("vis", "1"),
    ("mål", "endre", "1", "1", "--frist", "2027-01-15", "--avtalt", "2026-11-02"),
    ("tiltak", "endre", "1", "1", "3", "--ansvarlig", "koordinator", "--avtalt", "2026-11-02"),
    ("eksporter", "plan.docx", "--plan", "1", "--mottaker", "2"),
    ("eksporter", "til-boligkontoret.docx", "--plan", "1", "--dokument", "kartlegging", "--mottaker", "5"),
)
"""How Amir's plan is used: written, seen, changed, given out, and refused to one who may not have it."""


class Register(NamedTuple):
    """What a register in use has beside the plan in the file."""

    plan: Plan
    innsyn: Innsyn
    kartlegging: Kartlegging


@pytest.fixture(scope="module")
def register(tmp_path_factory: pytest.TempPathFactory) -> Register:
    """A register with the first example in it, used for a day."""
    with pytest.MonkeyPatch.context() as bytt:
        ipkit = Ipkit(tmp_path_factory.mktemp("eksempel"), bytt)
        ipkit.still_klokken(datetime(DATO.year, DATO.month, DATO.day, 9, tzinfo=UTC))
        assert [ipkit(*kommando).kode for kommando in BRUK] == [0] * (len(BRUK) - 1) + [5]
        with aapne_okt(str(ipkit.register)) as okt:
            with okt.db.lesing():
                plan, kartlegging = hent_plan(okt.db, 1), hent_kartlegging(okt.db, 1)
            return Register(plan, innsynsgrunnlag(okt, plan, plan, hele=True), kartlegging)


def _alle() -> Iterator[tuple[str, str, str]]:
    """Document, variant and example: each once, and the plan itself of every example."""
    for slag in DOKUMENTER.values():
        for variant in slag.varianter:
            passer = [navn for navn in REKKEFOLGE if _har_noe(EKSEMPLER[navn], slag)]
            for navn in passer if slag.navn == "plan" else passer[:1]:
                yield slag.navn, variant, navn


def _har_noe(plan: Plan, slag: Dokumentslag) -> bool:
    return slag.gjelder is None or bool(getattr(plan, slag.gjelder))


def _bestilling(dokument: str, variant: str, navn: str, sprak: str, register: Register) -> Bestilling:
    """Issued to the planeier, as everybody else sees them."""
    plan, slag = register.plan if dokument == "innsyn" else EKSEMPLER[navn], DOKUMENTER[dokument]
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
        kartlegging=register.kartlegging if (dokument, variant) == ("kartlegging", "utfyllende") else None,
        innsyn=register.innsyn if dokument == "innsyn" else None,
        sprak=sprak,
    )


def _fasitnavn(dokument: str, variant: str, eksempel: str, sprak: str) -> str:
    return f"{sprak}/{eksempel}_{dokument}_{variant}.txt"


@pytest.mark.parametrize("sprak", SPRAK)
@pytest.mark.parametrize(("dokument", "variant", "eksempel"), list(_alle()))
def test_an_example_says_what_the_golden_text_says(dokument, variant, eksempel, sprak, register, fasit):
    bestilling = _bestilling(dokument, variant, eksempel, sprak, register)
    data = lag_dokument(bestilling)
    fasit(f"eksempler/{_fasitnavn(dokument, variant, eksempel, sprak)}", docx_tekst(data))
    # And it looks right: the window of the envelope, signatures, heads of tables, no empty last page.
    assert kontroller_docx(data) == []


def test_every_document_and_variant_of_the_set_has_an_example():
    vist = {(dokument, variant) for dokument, variant, _ in _alle()}
    assert vist == {(slag.navn, v) for slag in DOKUMENTER.values() for v in slag.varianter}
    assert set(REKKEFOLGE) == set(EKSEMPLER)


def test_the_golden_texts_are_complete_in_both_languages_and_none_is_left_over():
    """Against what `ipkit dokumentmal liste` says that there is."""
    poster = malliste(())
    assert {p.sprak for p in poster} == {SPRAK}
    venter = {_fasitnavn(*rad, sprak) for rad in _alle() for sprak in SPRAK}
    mappe = GOLDEN / "eksempler"
    assert {f.relative_to(mappe).as_posix() for f in mappe.rglob("*") if f.is_file()} == venter
    dekket = {(p.navn, variant, sprak) for p in poster for variant in p.varianter for sprak in p.sprak}
    assert dekket == {(d, v, s) for d, v, _ in _alle() for s in SPRAK}
