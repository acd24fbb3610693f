"""A register and plans to put in it. Everybody here is made up."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering, Maalvurdering, Revisjon
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote, Motedeltaker, Referatmerknad, Referatpunkt, Sakspunkt
from ipkit.domain.overgang import Overgang
from ipkit.domain.person import Person
from ipkit.domain.plan import Andretjeneste, Fagplan, Koordinator, Plan, Planhode, Plantekst
from ipkit.domain.sak import (
    Beslutning,
    Foresporsel,
    Henvendelse,
    Informasjon,
    Klage,
    Onske,
    Vurdering,
)
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.utlevering import Nodtilgang, Utlevering
from ipkit.domain.utsending import Endringsmelding, Utsending
from ipkit.domain.verdi import replace
from ipkit.storage.handling import handling
from ipkit.storage.nye_planer import sett_inn_planer
from ipkit.storage.okt import Okt
from ipkit.storage.register import aapne_okt, opprett

NAA = datetime(2026, 3, 17, 9, 30, tzinfo=UTC)
IDAG = date(2026, 3, 17)


def klokke() -> datetime:
    return NAA


def tomt_register(sted: str, naa: datetime = NAA, *, ukryptert: bool = False) -> None:
    """An empty register, a copy of one that is made once: its tables cost more than what most tests do.

    Two of the same moment are the same register; `opprett` makes another.
    """
    _legg(Path(sted), _tomt(naa, ukryptert))


def nytt_register(mappe: Path, planer: int = 0, *, ukryptert: bool = True) -> str:
    """A register with so many plans (all whole). Unencrypted: tests look into the bytes of the file.

    An encrypted one has a key of its own, where keys are kept just now.
    """
    fil = mappe / "register.db"
    if ukryptert:
        _legg(fil, _fylt(planer))
    else:
        opprett(str(fil), klokke)
        _fyll(fil, planer)
    return str(fil)


def _legg(fil: Path, innhold: bytes) -> None:
    fil.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    fil.write_bytes(innhold)
    fil.chmod(0o600)


@cache
def _tomt(naa: datetime, ukryptert: bool) -> bytes:
    with TemporaryDirectory() as mappe:
        fil = Path(mappe) / "register.db"
        opprett(str(fil), lambda: naa, ukryptert=ukryptert)
        return fil.read_bytes()


@cache
def _fylt(planer: int) -> bytes:
    with TemporaryDirectory() as mappe:
        fil = Path(mappe) / "register.db"
        tomt_register(str(fil), ukryptert=True)
        _fyll(fil, planer)
        return fil.read_bytes()


def _fyll(fil: Path, planer: int) -> None:
    if planer:
        with aapnet(str(fil)) as okt:
            sett_inn(okt, planer)


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
        innhold_utgave=1,
        status="aktiv",
        fra=date(2026, 1, 15),
        til=date(2027, 1, 15),
        saksnummer="26/114",
        gjelder_barn=True,
        ansvarsgruppe=True,
        plan_annet_sted="Nei, spurt i nabokommunen",
        tilgjengelighet="Skrives ut og leses sammen",
        detaljgrad="kort",
        sprak="nn",
        bero_fra=date(2026, 2, 3),
        bero_til=date(2026, 4, 3),
        bero_grunn="Planeier er på reise",
        opprettet=date(2026, 1, 15),
        sendt_uttalelse=date(2026, 1, 16),
        uttalelsesfrist=date(2026, 1, 19),
        iverksatt=date(2026, 1, 20),
        neste_evaluering=date(2026, 3, 17),
        neste_revisjon=date(2026, 7, 15),
        avsluttet=date(2026, 12, 31),
        avslutningsgrunn="annet",
        avslutningstekst="Har flyttet\ntil en annen bydel",
        planeier_informert=date(2026, 12, 30),
        ke_varslet=date(2026, 12, 29),
        arkivkopi=date(2026, 12, 28),
        kopi_til_planeier=date(2026, 12, 27),
        arkivert=date(2027, 1, 2),
        arkivref="26/114-9",
        levert=date(2026, 1, 21),
        levert_utgave=1,
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
            tolk="nordsamisk",
            tilrettelegging="Pauser",
            kultur="Reindrift om våren",
        ),
        **_sak(),
        koordinator=(
            Koordinator(
                nummer=1,
                rolle="koordinator",
                navn="Ola Hansen",
                tjeneste="Helse- og sosialkontoret",
                telefon="55 00 00 01",
                epost="ola@example.org",
                gruppe="helse",
                stedfortreder="Siri Moe, 55 00 00 03",
                onske="En hun kjenner",
                onske_fulgt="Ja",
                valggrunner=("onske", "tillit"),
                leder="Lars Leder",
                leder_spurt=date(2026, 1, 10),
                leder_svarte=date(2026, 1, 12),
                fagperson=1,
                fra=date(2026, 1, 15),
                til=date(2027, 1, 15),
                oppsagt=date(2026, 10, 1),
                byttegrunn="sluttet",
                byttetekst="Ny jobb",
                vurdering="Siri tar over",
                avtalt=date(2026, 10, 2),
                planeier_informert=date(2026, 10, 3),
                informert_av="Ola Hansen",
                ke_varslet=date(2026, 10, 4),
            ),
        ),
        plantekst=(Plantekst(slag="viktig_for_meg", tekst="Jeg vil bo for meg selv.", **felles),),
        andretjeneste=(
            Andretjeneste(
                nummer=1, tjeneste="Frivilligsentralen", hjelp="Turvenn", kontakt="55 00 00 09", **felles
            ),
        ),
        overgang=(
            Overgang(
                nummer=1,
                overgang="flytting",
                dato=date(2026, 12, 1),
                tekst="Nøkler og post",
                forberedt=date(2026, 11, 1),
                **felles,
            ),
        ),
        fagplan=(Fagplan(nummer=1, tittel="Opplæringsplan", sted="Skolens arkiv"),),
        tilslutning=(
            Tilslutning(
                nummer=1,
                part="planeier",
                gitt_av="planeier",
                dato=IDAG,
                svar="merknad",
                merknad="Greit",
                utgave=1,
                behandlet=IDAG,
                behandlet_tekst="Rettet",
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
                adresse="Storgata 1, 0001 Byen",
                rettighet="skriv",
                plangruppe=True,
                kontaktform="brevpost",
                taushet="erklaering",
                taushetserklaering=date(2026, 1, 14),
                fagperson=2,
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
                barnets_syn="Vil gjerne",
                kompetanse="26/116",
                erstatter=1,
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
                evalueres=date(2026, 2, 15),
                smarter=("spesifikt", "evaluerbart"),
                foreslaatt_av="1",
                avtalt=date(2026, 1, 30),
                uavtalt=date(2026, 1, 31),
                status="aktivt",
                oppnaaelse="delvis",
                begrunnelse="Lang ventetid",
                strider_mot="1.1",
                **felles,
            ),
        ),
        tiltak=(
            Tiltak(
                maal=1,
                nummer=1,
                rekkefolge=1,
                tekst="Søke kommunal bolig",
                hvordan="Sammen på kontoret",
                omfang="Én søknad",
                ansvarlig="koordinator",
                fra=date(2026, 2, 1),
                til=date(2026, 3, 2),
                status="i_gang",
                kommentar="Sendt",
                foreslaatt_av="1",
                avtalt=date(2026, 1, 30),
                uavtalt=date(2026, 1, 31),
                strider_mot="1",
                tidligere="2.1",
                **felles,
            ),
        ),
        kommentar=(
            Kommentar(nummer=1, maal=1, tiltak=1, av="1", dato=IDAG, tekst="Jeg kan være med", **felles),
        ),
        evaluering=(
            Evaluering(
                nummer=1,
                dato=IDAG,
                anledning="vesentlig_endring",
                aarsak="Ny bolig",
                deltok="Planeier og koordinator",
                barnets_syn="Vil flytte",
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
        revisjon=(
            Revisjon(
                nummer=1,
                dato=date(2026, 2, 20),
                anledning="onske",
                aarsak="Planeier ba om det",
                endringer="Nytt tiltak",
                avtalt=date(2026, 2, 19),
                neste=date(2026, 8, 20),
                **felles,
            ),
        ),
        endringsmelding=(
            Endringsmelding(
                nummer=1,
                dato=date(2026, 2, 18),
                meldt_av="1",
                navn="Vikaren",
                tekst="Ny adresse",
                vesentlig=True,
                fulgt_opp=date(2026, 2, 19),
                oppfolging="Meldt til alle",
                **felles,
            ),
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
                innkalt=date(2026, 1, 25),
                referatdato=None,
                referat_sted="Her, og i journalen",
                sjekkliste=("plan_vist", "ansvar"),
                plan_oppdatert=date(2026, 2, 13),
                referatstatus="sendt",
                referat_sendt=date(2026, 2, 12),
                referat_godkjent=date(2026, 2, 25),
                neste=date(2026, 10, 9),
                merknadsfrist=date(2026, 2, 24),
            ),
        ),
        motedeltaker=(
            Motedeltaker(
                mote=1,
                nummer=1,
                part="1",
                oppmote="til_stede",
                ja_til_motet=True,
                kommer_som="vara",
                vara_for="koordinator",
                tjeneste_informert=date(2026, 2, 14),
            ),
            Motedeltaker(mote=1, nummer=2, navn="Gry Gjest", oppmote="forfall"),
        ),
        sakspunkt=(
            Sakspunkt(
                mote=1,
                nummer=1,
                tekst="Boligsøknaden",
                maal=1,
                tiltak=1,
                meldt_av="planeier",
                sakstype="veiledning",
                **felles,
            ),
        ),
        referatmerknad=(
            Referatmerknad(mote=1, nummer=1, av="1", dato=date(2026, 2, 20), tekst="Datoen er feil"),
        ),
        utsending=(
            Utsending(
                nummer=1,
                hva="referat",
                gjelder=1,
                mottaker="1",
                navn="Per Lie",
                maate="telefon",
                dato=date(2026, 2, 12),
            ),
        ),
        referatpunkt=(
            Referatpunkt(
                mote=1,
                nummer=1,
                slag="beslutning",
                tekst="Søknaden sendes",
                maal=1,
                tiltak=1,
                ansvarlig="koordinator",
                frist=date(2026, 3, 1),
                **felles,
            ),
        ),
    )


def _sak() -> dict[str, Any]:
    """The case before the plan, with a value in every field."""
    return {
        "henvendelse": (
            Henvendelse(
                nummer=1,
                slag="anmodning",
                dato=date(2025, 11, 1),
                kanal="muntlig",
                tekst="Vil ha noen som holder trådene",
                formidlet_av="paarorende",
                formidler_navn="Siv Søster",
                hvorfor="Mange tjenester",
                hjelp_i_dag="Hjemmesykepleien",
                onsket_koordinator="Ola Hansen",
                underskrevet_av="planeier",
                meldt_ke=date(2025, 11, 2),
                forelopig_svar=date(2025, 11, 30),
            ),
        ),
        "onske": (
            Onske(
                nummer=1,
                dato=date(2025, 11, 1),
                svar="ikke_naa",
                gitt_av="planeier",
                spor_igjen=date(2025, 12, 1),
                merknad="Etter flyttingen",
            ),
        ),
        "informasjon": (
            Informasjon(
                nummer=1,
                dato=date(2025, 11, 5),
                informant="Ola Hansen",
                hvem="Planeier og søster",
                temaer=("hva_ip_er", "klagerett"),
                merknad="Tas opp igjen",
            ),
        ),
        "vurdering": (
            Vurdering(
                nummer=1,
                dato=date(2025, 12, 1),
                vurdert_av="Koordinerende enhet",
                kriterier="Ja",
                samordningsbehov="Stort",
                kritiske_overganger="Flytting",
                aktive_tjenester="Hjemmesykepleie daglig",
                samarbeidsparter="NAV",
                planeiers_onsker="Egen leilighet",
                onsket_koordinator="Ola Hansen",
                antall_tjenester=3,
                varighet_maaneder=24,
                unntak="Ingen",
            ),
        ),
        "klage": (
            Klage(
                nummer=1,
                dato=date(2025, 12, 10),
                kategori="ikke_plan",
                beslutning=1,
                framsatt_av="planeier",
                tekst="Jeg trenger plan",
                sendt_til="Koordinerende enhet",
                oversendt=date(2025, 12, 20),
                klageutfall="medhold",
                avgjort=date(2026, 1, 5),
            ),
        ),
        "beslutning": (
            Beslutning(
                nummer=1,
                utfall="innvilget",
                dato=date(2026, 1, 6),
                organ="koordinerende_enhet",
                organ_navn="Koordinerende enhet i Fjordvik",
                rettsgrunnlag="pbrl_2_5",
                begrunnelse="Kriteriene er oppfylt",
                til=date(2028, 1, 6),
                underrettet=date(2026, 1, 7),
                klage=1,
                fagsystem="Fagsystemet",
                fort=date(2026, 1, 8),
            ),
        ),
        "foresporsel": (
            Foresporsel(
                nummer=1,
                dato=date(2026, 2, 1),
                tekst="Når kommer svaret?",
                videresendt_til="Boligkontoret",
                videresendt=date(2026, 2, 2),
                besvart=date(2026, 2, 9),
                svartekst="I mars",
            ),
        ),
        "nodtilgang": (
            Nodtilgang(
                nummer=1,
                navn="Lars Leder",
                stilling="leder",
                fra=date(2026, 2, 3),
                til=date(2026, 2, 4),
                begrunnelse="Koordinator var syk",
            ),
        ),
        "utlevering": (
            Utlevering(
                nummer=1,
                dato=date(2026, 2, 5),
                til="Legevakten",
                lovgrunn="fare_for_liv",
                hjemmel="hpl. § 23 nr. 4",
                besluttet_av="Lars Leder",
                hva="Telefonnummer til pårørende",
                begrunnelse="Planeier var ikke til å få tak i",
                vist=date(2026, 2, 6),
            ),
        ),
    }
