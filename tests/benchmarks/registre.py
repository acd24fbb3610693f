"""Registers of fictive plans with history, for the benchmarks."""

from datetime import date, timedelta
from pathlib import Path
from uuid import UUID

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering, Maalvurdering
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote
from ipkit.domain.person import Person
from ipkit.domain.plan import Koordinator, Plan, Planhode, Plantekst
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tiltak import Tiltak
from ipkit.storage import register
from ipkit.storage.nye_planer import sett_inn_planer

PULJE = 2_000


def lag_register(fil: Path, antall: int, *, ukryptert: bool = False) -> Path:
    """A new register with so many active plans; about one in twelve is over its evaluation date."""
    register.opprett(str(fil), ukryptert=ukryptert)
    idag = date.today()
    with register.aapne_okt(str(fil)) as okt:
        for start in range(0, antall, PULJE):
            planer = [lag_plan(n, idag) for n in range(start, min(start + PULJE, antall))]
            with okt.db.skriving():
                sett_inn_planer(okt, "importer", planer)
    return fil


def lag_plan(n: int, idag: date) -> Plan:
    """Plan number n: two goals, four measures, three participants, an evaluation and a meeting."""
    iverksatt = idag - timedelta(days=400 + n % 300)
    evaluert = idag - timedelta(days=335 + n % 33)
    neste = idag + timedelta(days=30 - n % 33)
    person = Person(
        id=str(UUID(int=n + 1)),
        navn=f"Testperson {n}",
        fodselsdato=date(1950, 1, 1) + timedelta(days=n % 20_000),
    )
    hode = Planhode(
        id=str(UUID(int=10**9 + n)),
        nummer=0,
        planeier_id=person.id,
        utgave=1,
        status="aktiv",
        fra=iverksatt,
        til=idag + timedelta(days=200 - n % 210),
        opprettet=iverksatt,
        iverksatt=iverksatt,
        neste_evaluering=neste,
        neste_revisjon=idag + timedelta(days=100 - n % 110),
    )
    return Plan(
        hode=hode,
        planeier=person,
        koordinator=(
            Koordinator(nummer=1, navn=f"Koordinator {n // 30:04}", fra=iverksatt, telefon="55 00 00 00"),
        ),
        plantekst=(Plantekst(slag="viktig_for_meg", tekst="Jeg vil bo for meg selv." * 4),),
        tilslutning=(Tilslutning(nummer=1, part="planeier", gitt_av="planeier", dato=iverksatt),),
        deltaker=tuple(
            Deltaker(nummer=i, navn=f"Deltaker {i}", tjeneste="Tjenesten", registrert=iverksatt)
            for i in (1, 2, 3)
        ),
        samtykke=_samtykker(iverksatt, idag),
        maal=tuple(
            Maal(
                nummer=i,
                tekst="Et mål som tar litt plass",
                livsomraade="bolig",
                frist=idag + timedelta(days=90),
            )
            for i in (1, 2)
        ),
        tiltak=tuple(
            Tiltak(
                maal=i,
                nummer=j,
                tekst="Et tiltak",
                ansvarlig="1",
                fra=iverksatt,
                til=idag + timedelta(days=60),
            )
            for i in (1, 2)
            for j in (1, 2)
        ),
        evaluering=(
            Evaluering(
                nummer=1,
                dato=evaluert,
                planeier_deltok="til_stede",
                kan_tiltak_avsluttes=False,
                bor_maal_endres=False,
                bor_tiltak_endres=False,
                fortsatt_behov=True,
                neste=neste,
            ),
        ),
        maalvurdering=tuple(Maalvurdering(evaluering=1, maal=i, oppnaaelse="naadd") for i in (1, 2)),
        mote=(Mote(nummer=1, type="ansvarsgruppe", dato=evaluert, status="avholdt", referatdato=evaluert),),
    )


def _samtykker(dato: date, idag: date) -> tuple[Samtykke, ...]:
    felles = {
        "gitt_av": "planeier",
        "dato": dato,
        "form": "skriftlig",
        "informert": ("hva", "hvem", "bruk", "folger"),
    }
    til = idag + timedelta(days=400)
    return (
        Samtykke(nummer=1, type="plan", **felles),
        *(Samtykke(nummer=i + 1, type="opplysninger", deltaker=i, til=til, **felles) for i in (1, 2, 3)),
    )
