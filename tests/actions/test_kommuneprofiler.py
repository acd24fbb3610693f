"""The five municipalities' routines as settings: read without fault, and as the sources say (rule 146)."""

import shutil
from pathlib import Path

import pytest

from ipkit.actions.importer import importer
from ipkit.config import les_innstillinger
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.verdi import feltnavn
from ipkit.paths import datamappe
from ipkit.storage.okt import Okt

MAPPE = datamappe("eksempler") / "kommuner"
PROFILER = ("hol", "stavanger", "tjenestebeskrivelse", "tolga", "tromso")

FRA_KILDEN: dict[str, dict[str, object]] = {
    "tromso": {
        "koordinerende_enhet": "rehabiliteringstjenesten",
        "koordinatortittel": "plankoordinator",
        "gruppenavn": "plangruppe",
        "samtykkerekkefolge": "samtykke_forst",
    },
    "tjenestebeskrivelse": {
        "koordinerende_enhet": "koordinerende team",
        "koordinatortittel": "koordinator",
        "samtykkerekkefolge": "samtykke_forst",
    },
    "stavanger": {
        "koordinerende_enhet": "helse- og sosialkontoret (HSK)",
        "koordinatortittel": "plankoordinator",
        "egen_plankoordinator": True,
        "gruppenavn": "plangruppe",
        "fagsystem": "CosDoc",
        "beslutningsform": "vedtak",
        "beslutningsorgan": "helse- og sosialkontoret (HSK)",
        "tjenester_minst": 2,
        "varighet_minst_maaneder": 12,
        "samtykkerekkefolge": "samtykke_forst",
        "evaluering_maaneder": 12,
    },
    "hol": {
        "koordinerende_enhet": "Koordinerende enhet",
        "koordinatortittel": "koordinator",
        "gruppenavn": "ansvarsgruppe",
        "samtykkerekkefolge": "deltakere_forst",
        "revisjon_maaneder": 6,
        "mote_maaneder": 6,
    },
    "tolga": {
        "koordinerende_enhet": "Koordinerende enhet",
        "koordinatortittel": "personlig koordinator",
        "gruppenavn": "ansvarsgruppe",
        "beslutningsform": "beslutning",
        "klageinstans": "Statsforvalteren i Innlandet",
        "klage_sendes_til": "Koordinerende enhet i Tolga kommune",
        "mote_maaneder": 6,
        "moter_maks_aar": 4,
        "nytt_planskjema_etter_mote": True,
    },
}
"""What each source itself says; all else in the files is ours."""


def _les(navn: str) -> dict[str, object]:
    return les_innstillinger((MAPPE / f"{navn}.yaml").read_bytes(), navn)


def test_there_is_one_profile_for_each_source_document() -> None:
    assert tuple(sorted(fil.stem for fil in MAPPE.glob("*.yaml"))) == PROFILER


@pytest.mark.parametrize("navn", PROFILER)
def test_a_profile_answers_every_setting_but_the_life_areas(navn: str) -> None:
    """So that going from one profile to another leaves nothing of the first."""
    assert set(_les(navn)) == set(feltnavn(Innstillinger)) - {"livsomraader"}


@pytest.mark.parametrize("navn", PROFILER)
def test_a_profile_says_what_its_source_says(navn: str) -> None:
    """Rules 23b, 36, 51, 72, 89, 90, 112 and 114 read these."""
    lest = _les(navn)
    assert {n: lest[n] for n in FRA_KILDEN[navn]} == FRA_KILDEN[navn]


@pytest.mark.parametrize("navn", PROFILER)
def test_every_setting_has_a_comment_on_where_it_comes_from(navn: str) -> None:
    """Each group of settings stands below a quotation, or below «Vår»."""
    kommentar = ""
    for linje in (MAPPE / f"{navn}.yaml").read_text(encoding="utf-8").splitlines()[5:]:
        if not linje:
            kommentar = ""
        elif linje.startswith("#"):
            kommentar += linje
        else:
            assert "«" in kommentar or "Vår" in kommentar or linje.startswith("kommune:"), linje


def test_import_of_a_folder_with_profiles_passes_them_over(okt: Okt, tmp_path: Path) -> None:
    filer = [Path(shutil.copy(MAPPE / f"{navn}.yaml", tmp_path)) for navn in PROFILER]

    assert importer(okt, filer).hoppet_over == tuple(filer)
