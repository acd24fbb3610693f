"""A register and plans to put in it. Everybody here is made up."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering, Maalvurdering
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote, Motedeltaker, Referatpunkt, Sakspunkt
from ipkit.domain.person import Person
from ipkit.domain.plan import Fagplan, Koordinator, Plan, Planhode, Plantekst, Tilslutning
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.verdi import replace
from ipkit.storage.handling import handling, sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt, opprett

NAA = datetime(2026, 3, 17, 9, 30, tzinfo=UTC)
IDAG = date(2026, 3, 17)


def klokke() -> datetime:
    return NAA


def nytt_register(mappe: Path, planer: int = 0) -> str:
    """A new register with so many plans (all whole)."""
    sted = str(mappe / "register.db")
    opprett(sted, klokke)
    if planer:
        with aapne_okt(sted, klokke=klokke) as okt:
            sett_inn(okt, planer)
    return sted


@contextmanager
def aapnet(sted: str, **valg: Any) -> Iterator[Okt]:
    with aapne_okt(sted, klokke=klokke, **valg) as okt:
        yield okt


def sett_inn(okt: Okt, antall: int = 1, **endringer: Any) -> tuple[int, ...]:
    with okt.db.skriving():
        return sett_inn_planer(okt, "ny-plan", [hel_plan(n, **endringer) for n in range(antall)])


def nytt_maal(okt: Okt, plan: int, tekst: str = "Trene mer") -> int:
    """One act: a goal more. Returns its number."""
    with handling(okt, "maal ny", plan) as h:
        nummer = max((m.nummer for m in h.plan.maal), default=0) + 1
        h.lagre(Maal(nummer=nummer, tekst=tekst))
    return nummer


def tom_plan(lopenummer: int = 0) -> Plan:
    """Only head and planeier."""
    hel = hel_plan(lopenummer)
    return Plan(hode=replace(hel.hode, status="utkast", neste_evaluering=None), planeier=hel.planeier)


def hel_plan(lopenummer: int = 0, **hode: Any) -> Plan:
    """A plan with an element of every kind and a value in every field."""
    felles: dict[str, Any] = {"livsomraade": "bolig", "tredjepart": True, "deles_ikke_med": ("foresatte",)}
    person = f"00000000-0000-4000-8000-{lopenummer:012d}"
    planhode = Planhode(
        id=f"11111111-0000-4000-8000-{lopenummer:012d}",
        nummer=lopenummer + 1,
        planeier_id=person,
        utgave=1,
        status="aktiv",
        fra=date(2026, 1, 15),
        til=date(2027, 1, 15),
        saksnummer="26/114",
        detaljgrad="kort",
        sprak="nn",
        opprettet=date(2026, 1, 15),
        iverksatt=date(2026, 1, 20),
        neste_evaluering=date(2026, 3, 17),
        neste_revisjon=date(2026, 7, 15),
        avsluttet=date(2026, 12, 31),
        avslutningsgrunn="annet",
        avslutningstekst="Har flyttet\ntil en annen bydel",
        planeier_informert=date(2026, 12, 30),
        ke_varslet=date(2026, 12, 29),
    )
    return Plan(
        hode=replace(planhode, **hode),
        planeier=Person(
            id=person,
            navn=f"Kari Ærlig Østå {lopenummer}",
            fodselsdato=date(1990, 5, 17),
            telefon="55 00 00 00",
            adresse="Fjordgata 1\n5003 Bergen",
            adressesperre="fortrolig",
        ),
        koordinator=(
            Koordinator(
                nummer=1,
                rolle="koordinator",
                navn="Ola Hansen",
                tjeneste="Helse- og sosialkontoret",
                telefon="55 00 00 01",
                epost="ola@example.org",
                fra=date(2026, 1, 15),
                til=date(2027, 1, 15),
            ),
        ),
        plantekst=(Plantekst(slag="viktig_for_meg", tekst="Jeg vil bo for meg selv.", **felles),),
        fagplan=(Fagplan(nummer=1, tittel="Opplæringsplan", sted="Skolens arkiv"),),
        tilslutning=(
            Tilslutning(
                nummer=1, part="planeier", gitt_av="planeier", dato=IDAG, svar="merknad", merknad="Greit"
            ),
        ),
        deltaker=(
            Deltaker(
                nummer=1,
                navn="Per Lie",
                rolle="fysioterapeut",
                tjeneste="Fysioterapitjenesten",
                tilknytning="tjeneste",
                bidrag="Ukentlig trening",
                telefon="55 00 00 02",
                epost="per@example.org",
                registrert=date(2026, 1, 15),
                ut=date(2026, 12, 1),
                **felles,
            ),
        ),
        samtykke=(
            Samtykke(
                nummer=1,
                type="opplysninger",
                deltaker=1,
                svar="ja",
                gitt_av="verge",
                giver_navn="Vera Verge",
                fullmakt="Mandat 12",
                dato=date(2026, 1, 15),
                fra=date(2026, 1, 16),
                til=date(2026, 3, 1),
                form="bevitnet",
                vitne="Vidar Vitne",
                informert=("hva", "bruk"),
                omraader=("bolig", "helse"),
                begrensning="Ikke økonomi",
                tilleggstekst="Til og med våren",
                arkivref="26/115",
                bekreftet_skriftlig=date(2026, 1, 20),
                trukket=None,
            ),
        ),
        maal=(
            Maal(
                nummer=1,
                tekst="Flytte til egen leilighet",
                egne_ord="Eget sted",
                prioritet=1,
                fra=date(2026, 2, 1),
                frist=date(2026, 3, 1),
                status="aktivt",
                oppnaaelse="delvis",
                begrunnelse="Lang ventetid",
                **felles,
            ),
        ),
        tiltak=(
            Tiltak(
                maal=1,
                nummer=1,
                tekst="Søke kommunal bolig",
                hvordan="Sammen på kontoret",
                omfang="Én søknad",
                ansvarlig="koordinator",
                fra=date(2026, 2, 1),
                til=date(2026, 3, 2),
                status="i_gang",
                kommentar="Sendt",
                **felles,
            ),
        ),
        evaluering=(
            Evaluering(
                nummer=1,
                dato=IDAG,
                planeier_deltok="til_stede",
                planeiers_ord="Det går bra",
                oppsummering="Godt i gang",
                kan_tiltak_avsluttes=False,
                bor_maal_endres=True,
                bor_tiltak_endres=False,
                fortsatt_behov=True,
                neste=date(2027, 3, 17),
                **felles,
            ),
        ),
        maalvurdering=(
            Maalvurdering(evaluering=1, maal=1, oppnaaelse="delvis", begrunnelse="Ventetid", **felles),
        ),
        mote=(
            Mote(
                nummer=1,
                type="ansvarsgruppe",
                dato=date(2026, 2, 10),
                tid="10:00",
                sted="Rådhuset, rom 2",
                status="avholdt",
                klarert=date(2026, 2, 1),
                moteleder="koordinator",
                referent="1",
                variant="kort",
                referatdato=None,
                neste=date(2026, 10, 9),
                merknadsfrist=date(2026, 2, 24),
            ),
        ),
        motedeltaker=(
            Motedeltaker(mote=1, nummer=1, part="1", oppmote="til_stede", ja_til_motet=True),
            Motedeltaker(mote=1, nummer=2, navn="Gry Gjest", oppmote="forfall"),
        ),
        sakspunkt=(
            Sakspunkt(mote=1, nummer=1, tekst="Boligsøknaden", maal=1, meldt_av="planeier", **felles),
        ),
        referatpunkt=(
            Referatpunkt(
                mote=1,
                nummer=1,
                slag="beslutning",
                tekst="Søknaden sendes",
                maal=1,
                ansvarlig="koordinator",
                frist=date(2026, 3, 1),
                **felles,
            ),
        ),
    )
