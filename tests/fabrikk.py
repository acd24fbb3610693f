"""Values for tests: valid by default, so that a test says only what it is about.

`lag_plan()` is an active plan of a fictive person. Its participants are numbered as in `KARI`, `OLA`
and `PER`: Kari has consent, Ola's was withdrawn on 1 May 2026, Per was never asked.
"""

from datetime import date
from typing import Any

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering, Maalvurdering
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote, Motedeltaker, Referatpunkt, Sakspunkt
from ipkit.domain.person import Person
from ipkit.domain.plan import Fagplan, Koordinator, Plan, Planhode, Plantekst
from ipkit.domain.samtykke import INFORMASJONSPUNKTER, Samtykke
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tiltak import Tiltak

KARI, OLA, PER = 1, 2, 3

START = date(2026, 1, 15)
"""The first day of the plan period; consents are given and the coordinator begins that day."""
IVERKSATT = date(2026, 1, 20)
TRUKKET = date(2026, 5, 1)
"""The first day without Ola's consent."""
I_DAG = date(2026, 6, 1)


def lag_person(**endringer: Any) -> Person:
    return Person(
        **{
            "id": "00000000-0000-4000-8000-000000000001",
            "navn": "Nora Eksempel",
            "fodselsdato": date(1990, 5, 17),
            "telefon": "55 00 00 01",
            "adresse": "Prøveveien 1, 0001 Prøveby",
            **endringer,
        }
    )


def lag_hode(**endringer: Any) -> Planhode:
    return Planhode(
        **{
            "id": "00000000-0000-4000-8000-000000000002",
            "nummer": 1,
            "planeier_id": "00000000-0000-4000-8000-000000000001",
            "status": "aktiv",
            "fra": START,
            "til": date(2027, 1, 15),
            "opprettet": START,
            "iverksatt": IVERKSATT,
            "neste_evaluering": date(2026, 3, 17),
            "neste_revisjon": date(2026, 7, 20),
            **endringer,
        }
    )


def lag_utkast(**endringer: Any) -> Planhode:
    """The head of a plan that is not activated."""
    tomt = dict.fromkeys(("iverksatt", "neste_evaluering", "neste_revisjon"))
    return lag_hode(**{"status": "utkast", **tomt, **endringer})


def lag_koordinator(**endringer: Any) -> Koordinator:
    return Koordinator(
        **{
            "nummer": 1,
            "navn": "Siri Prøve",
            "tjeneste": "Helse- og sosialkontoret",
            "telefon": "55 00 00 00",
            "fra": START,
            **endringer,
        }
    )


def lag_plantekst(**endringer: Any) -> Plantekst:
    return Plantekst(**{"slag": "viktig_for_meg", "tekst": "Jeg vil bo for meg selv.", **endringer})


def lag_fagplan(**endringer: Any) -> Fagplan:
    return Fagplan(**{"nummer": 1, "tittel": "Individuell opplæringsplan", "sted": "Skolen", **endringer})


def lag_deltaker(**endringer: Any) -> Deltaker:
    return Deltaker(
        **{
            "nummer": KARI,
            "navn": "Kari Fiktiv",
            "rolle": "fysioterapeut",
            "tjeneste": "Fysioterapitjenesten",
            "bidrag": "Ukentlig trening",
            "registrert": START,
            **endringer,
        }
    )


def lag_tilslutning(**endringer: Any) -> Tilslutning:
    return Tilslutning(
        **{"nummer": 1, "part": "planeier", "gitt_av": "planeier", "dato": IVERKSATT, **endringer}
    )


def lag_samtykke(**endringer: Any) -> Samtykke:
    """Consent A; `deltaker=n` makes it consent B for that participant."""
    return Samtykke(
        **{
            "nummer": 1,
            "type": "opplysninger" if endringer.get("deltaker") else "plan",
            "gitt_av": "planeier",
            "dato": START,
            "form": "skriftlig",
            "informert": INFORMASJONSPUNKTER,
            "arkivref": "26/114",
            **endringer,
        }
    )


def lag_maal(**endringer: Any) -> Maal:
    return Maal(
        **{
            "nummer": 1,
            "tekst": "Flytte til egen leilighet",
            "livsomraade": "bolig",
            "frist": date(2026, 12, 1),
            **endringer,
        }
    )


def lag_tiltak(**endringer: Any) -> Tiltak:
    return Tiltak(
        **{
            "maal": 1,
            "nummer": 1,
            "tekst": "Søke kommunal bolig",
            "hvordan": "Sammen på kontoret",
            "omfang": "Én søknad",
            "ansvarlig": "koordinator",
            "fra": date(2026, 2, 1),
            "til": date(2026, 12, 1),
            **endringer,
        }
    )


def lag_evaluering(**endringer: Any) -> Evaluering:
    return Evaluering(
        **{
            "nummer": 1,
            "dato": date(2026, 3, 17),
            "planeier_deltok": "til_stede",
            "kan_tiltak_avsluttes": False,
            "bor_maal_endres": False,
            "bor_tiltak_endres": True,
            "fortsatt_behov": True,
            "neste": date(2027, 3, 17),
            **endringer,
        }
    )


def lag_maalvurdering(**endringer: Any) -> Maalvurdering:
    return Maalvurdering(
        **{"evaluering": 1, "maal": 1, "oppnaaelse": "delvis", "begrunnelse": "Lang ventetid", **endringer}
    )


def lag_mote(**endringer: Any) -> Mote:
    return Mote(
        **{
            "nummer": 1,
            "type": "ansvarsgruppe",
            "dato": date(2026, 4, 10),
            "tid": "10:00",
            "sted": "Rådhuset, rom 2",
            **endringer,
        }
    )


def lag_motedeltaker(**endringer: Any) -> Motedeltaker:
    return Motedeltaker(**{"mote": 1, "nummer": 1, "part": "planeier", **endringer})


def lag_sakspunkt(**endringer: Any) -> Sakspunkt:
    return Sakspunkt(**{"mote": 1, "nummer": 1, "tekst": "Botilbudet", **endringer})


def lag_referatpunkt(**endringer: Any) -> Referatpunkt:
    return Referatpunkt(
        **{"mote": 1, "nummer": 1, "slag": "drofting", "tekst": "Vi snakket om boligen.", **endringer}
    )


def lag_plan(**endringer: Any) -> Plan:
    """An active plan with one goal, one measure, and the participants Kari, Ola and Per."""
    return Plan(
        **{
            "hode": lag_hode(),
            "planeier": lag_person(),
            "koordinator": (lag_koordinator(),),
            "plantekst": (lag_plantekst(),),
            "tilslutning": (lag_tilslutning(),),
            "deltaker": (
                lag_deltaker(),
                lag_deltaker(nummer=OLA, navn="Ola Fiktiv", rolle="lærer", tjeneste="Skolen"),
                lag_deltaker(nummer=PER, navn="Per Fiktiv", rolle="veileder", tjeneste="NAV"),
            ),
            "samtykke": (
                lag_samtykke(),
                lag_samtykke(nummer=2, deltaker=KARI, til=date(2027, 1, 15)),
                lag_samtykke(nummer=3, deltaker=OLA, trukket=TRUKKET),
            ),
            "maal": (lag_maal(),),
            "tiltak": (lag_tiltak(),),
            **endringer,
        }
    )
