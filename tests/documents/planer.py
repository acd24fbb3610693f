"""The plans that documents are looked at with: an ordinary one, a very long one, an empty one, a case."""

from datetime import date
from typing import Any

from ipkit.documents.dokument import Bestilling, lag_dokument
from ipkit.domain.felt import felter
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.innsyn import HOLDT_TILBAKE, GittUt, Innsyn, Loggpost, Rettelse, Ufort
from ipkit.domain.kartlegging import Kartlegging, Kartleggingsomraade
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.maal import Maal
from ipkit.domain.overgang import Overgang
from ipkit.domain.plan import Andretjeneste, Plan, Plantekst
from ipkit.domain.rett import Rettsgrunnlag, gjeldende
from ipkit.domain.sak import Beslutning, Henvendelse
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.utlevering import Nodtilgang, Utlevering
from ipkit.domain.utsending import Endringsmelding
from ipkit.domain.verdi import replace
from ipkit.rettsdata import les_rettsdata
from tests import fabrikk as f

DATO = date(2026, 6, 1)
INNSTILLINGER = Innstillinger(
    kommune="Prøvedal kommune",
    koordinerende_enhet="koordinerende enhet",
    koordinerende_enhet_kontakt="telefon 55 00 00 09",
)
EGNE_ORD = (
    "Jeg vil bo for meg selv, og bestemme når jeg står opp.\n"
    "Det viktigste er at noen ringer når avtaler endres.\n\n"
    "Og så vil jeg spille i korpset hver torsdag!"
)
LANGT_ORD = "Koordineringsansvarsfordelingsoversiktsrevisjonsmøteinnkallingsmalutformingsgruppe"


ENDRING = Endringsmelding(
    nummer=1,
    dato=date(2026, 5, 28),
    meldt_av="planeier",
    tekst="Nora har fått tilbud om leilighet.\nHun flytter i august.",
    livsomraade="bolig",
    vesentlig=True,
)


def vanlig() -> Plan:
    """A plan as most are, with a meeting held and one evaluation."""
    return f.lag_plan(
        hode=f.lag_hode(utgave=14, saksnummer="26/114"),
        plantekst=(
            f.lag_plantekst(tekst=EGNE_ORD),
            f.lag_plantekst(
                slag="bakgrunn", tekst="Nora bor hjemme hos foreldrene og har fem tjenester rundt seg."
            ),
            f.lag_plantekst(
                slag="ressurser", tekst="Nora spiller kornett, lager mat og kjenner alle i bygda."
            ),
            f.lag_plantekst(slag="eget_bidrag", tekst="Ringer selv når noe ikke passer."),
            f.lag_plantekst(slag="paarorendes_bidrag", tekst="Kjører til korpset."),
            f.lag_plantekst(slag="samarbeid", tekst="Gruppa møtes to ganger i året på rådhuset."),
        ),
        fagplan=(f.lag_fagplan(),),
        maal=(
            f.lag_maal(egne_ord="Jeg vil ha min egen nøkkel."),
            f.lag_maal(
                nummer=2,
                tekst="Spille i korpset hver uke",
                livsomraade="fritid",
                frist=None,
                status="avsluttet",
                oppnaaelse="delvis",
                begrunnelse="Transporten falt bort om vinteren.",
            ),
        ),
        tiltak=(
            f.lag_tiltak(status="i_gang"),
            f.lag_tiltak(
                nummer=2,
                tekst="Trening i å lage middag",
                hvordan=None,
                omfang="To ganger i uken",
                ansvarlig="1",
            ),
            f.lag_tiltak(
                maal=2, tekst="Finne kjøreordning", ansvarlig="3", omfang=None, status="ikke_gjennomfort"
            ),
        ),
        evaluering=(f.lag_evaluering(planeiers_ord="Det går for sakte.", oppsummering="Boligen tar tid."),),
        maalvurdering=(f.lag_maalvurdering(),),
        **_mote(),
    )


def _mote() -> dict[str, Any]:
    return {
        "mote": (
            f.lag_mote(
                status="avholdt",
                klarert=date(2026, 3, 30),
                moteleder="koordinator",
                referent="1",
                referatdato=date(2026, 4, 12),
                neste=date(2026, 10, 9),
                merknadsfrist=date(2026, 4, 26),
            ),
        ),
        "motedeltaker": (
            f.lag_motedeltaker(oppmote="til_stede"),
            f.lag_motedeltaker(nummer=2, part="koordinator", oppmote="til_stede"),
            f.lag_motedeltaker(nummer=3, part="1", oppmote="til_stede"),
            f.lag_motedeltaker(nummer=4, part="3", oppmote="forfall"),
            f.lag_motedeltaker(nummer=5, part=None, navn="Tone Tolk", oppmote="til_stede", ja_til_motet=True),
        ),
        "sakspunkt": (
            f.lag_sakspunkt(maal=1),
            f.lag_sakspunkt(nummer=2, tekst="Korpset", meldt_av="planeier"),
        ),
        "referatpunkt": (
            f.lag_referatpunkt(slag="siden_sist", tekst="Søknaden om bolig er sendt."),
            f.lag_referatpunkt(nummer=2, slag="planeiers_syn", tekst="Jeg er lei av å vente."),
            f.lag_referatpunkt(nummer=3, maal=1),
            f.lag_referatpunkt(
                nummer=4,
                slag="beslutning",
                tekst="Purre på svar fra boligkontoret",
                maal=1,
                ansvarlig="koordinator",
                frist=date(2026, 4, 20),
            ),
            f.lag_referatpunkt(
                nummer=5, slag="beslutning", tekst="Finne ny sjåfør", ansvarlig="1", frist=date(2026, 5, 2)
            ),
            f.lag_referatpunkt(nummer=6, slag="uenighet", tekst="Mor ønsker en annen bolig."),
            f.lag_referatpunkt(nummer=7, slag="endring", tekst="Mål 2 avsluttes."),
        ),
    }


def lang() -> Plan:
    """12 goals, 40 measures, 30 participants, words of eighty letters."""
    deltakere = tuple(
        f.lag_deltaker(
            nummer=n,
            navn=f"Deltaker {LANGT_ORD if n == 7 else n}",
            tilknytning="foresatt" if n in (1, 2) else "tjeneste",
            bidrag="Følger opp ukentlig. " * (n % 5 + 1),
        )
        for n in range(1, 31)
    )
    tiltak = tuple(
        f.lag_tiltak(
            maal=i % 12 + 1,
            nummer=i // 12 + 1,
            tekst=f"Tiltak {LANGT_ORD}"
            if i % 9 == 4
            else f"Tiltak nummer {i} med en forklaring som tar plass",
            hvordan="Sammen med planeier, hjemme og på skolen. " * (i % 6),
            ansvarlig=str(i % 30 + 1),
        )
        for i in range(40)
    )
    return replace(
        vanlig(),
        deltaker=deltakere,
        samtykke=(
            f.lag_samtykke(),
            *(f.lag_samtykke(nummer=n + 1, deltaker=n, til=date(2027, 1, 15)) for n in range(1, 25)),
        ),
        maal=tuple(
            f.lag_maal(
                nummer=n,
                tekst=f"Mål om {LANGT_ORD}" if n == 5 else f"Mål nummer {n} som skal nås i løpet av perioden",
                egne_ord="Dette vil jeg få til, fordi det betyr mye for meg. " * (n % 4),
            )
            for n in range(1, 13)
        ),
        tiltak=tuple(sorted(tiltak, key=lambda t: (t.maal, t.nummer))),
    )


def endret() -> Plan:
    """A plan with a vital change that somebody reported (rules 99, 100)."""
    return replace(vanlig(), endringsmelding=(ENDRING,))


def tom() -> Plan:
    """A draft with everything optional missing, and a planned meeting of which nothing is written."""
    return Plan(
        hode=f.lag_utkast(fra=None, til=None),
        planeier=f.lag_person(telefon=None, adresse=None),
        mote=(f.lag_mote(tid=None, sted=None),),
    )


def saken() -> Plan:
    """The ordinary plan with the case around it, and all that participants can add to a plan."""
    return replace(
        vanlig(),
        planeier=f.lag_person(tolk="polsk", tilrettelegging="Korte møter, og pause", kultur="Fasten i mars"),
        koordinator=(
            f.lag_koordinator(rolle="plankoordinator", stedfortreder="Eli Prøve, 55 00 00 02"),
            f.lag_koordinator(nummer=2, navn="Mads Fiktiv", tjeneste="NAV", telefon="55 00 00 03"),
        ),
        henvendelse=(
            Henvendelse(
                nummer=1,
                dato=date(2025, 11, 3),
                kanal="muntlig",
                tekst="Jeg orker ikke å fortelle det samme til alle lenger.",
                formidlet_av="paarorende",
                formidler_navn="Anne Eksempel",
                hvorfor="Mange tjenester, og ingen som har oversikten.",
                hjelp_i_dag="Fysioterapeut, NAV og skolen.",
                onsket_koordinator="Siri Prøve",
            ),
        ),
        endringsmelding=(ENDRING,),
        beslutning=tuple(lag_beslutning(nummer=n, utfall=u) for n, u in enumerate(UTFALL, 1)),
        nodtilgang=(
            Nodtilgang(
                nummer=1,
                navn="Rolf Fiktiv",
                stilling="leder",
                fra=date(2026, 4, 1),
                til=date(2026, 4, 3),
                begrunnelse="Koordinator ble syk før møtet.",
            ),
        ),
        utlevering=(
            Utlevering(
                nummer=1,
                dato=date(2026, 2, 2),
                til="Legevakten",
                lovgrunn="fare_for_liv",
                hjemmel="hpl. § 23 nr. 4",
                besluttet_av="Siri Prøve",
                hva="Telefonnummer til pårørende.",
                begrunnelse="Planeier svarte ikke.",
            ),
        ),
        andretjeneste=(
            Andretjeneste(nummer=1, tjeneste="Korpset", hjelp="Henter på torsdager", kontakt="55 00 00 08"),
        ),
        overgang=(
            Overgang(
                nummer=1, overgang="skole_arbeid", dato=date(2026, 8, 20), tekst="Praksisplass søkes nå."
            ),
        ),
        maal=(
            *vanlig().maal,
            f.lag_maal(nummer=3, tekst="Lære å sykle", status="forslag", foreslaatt_av="1", frist=None),
        ),
        tiltak=(
            *vanlig().tiltak,
            f.lag_tiltak(maal=3, tekst="Låne en sykkel", status="forslag", foreslaatt_av="1", ansvarlig="1"),
        ),
        kommentar=(
            Kommentar(nummer=1, maal=1, av="1", dato=date(2026, 5, 4), tekst="Boligen har ikke heis."),
            Kommentar(nummer=2, maal=1, tiltak=2, av="planeier", dato=date(2026, 5, 6), tekst="Det går bra."),
        ),
    )


UTFALL = ("innvilget", "avslaatt", "avsluttet", "forlenget", "ikke_forlenget")


def lag_beslutning(**endringer: Any) -> Beslutning:
    """A decision under health law; `utfall` is what the test is about."""
    return Beslutning(
        **{
            "nummer": 1,
            "utfall": "innvilget",
            "dato": date(2026, 5, 28),
            "rettsgrunnlag": "pbrl_2_5",
            "begrunnelse": "Behovet varer lenge, og fem tjenester må samarbeide.\n\n"
            "Planeier ønsker selv en plan.",
            **endringer,
        }
    )


def grunnlag(kode: str = "pbrl_2_5") -> Rettsgrunnlag:
    """The legal basis of that code as the program's own data has it."""
    return gjeldende(les_rettsdata().rettsgrunnlag, DATO)[kode]


def forslag(**endringer: Any) -> Plan:
    """The same plan while it is out for comment."""
    hode = f.lag_utkast(status="til_uttalelse", uttalelsesfrist=date(2026, 6, 15), saksnummer="26/114")
    return replace(saken(), hode=hode, tilslutning=(), evaluering=(), maalvurdering=(), **endringer)


def innsyn() -> Innsyn:
    """A log with a read, an act and a refusal; one document; corrections; two texts withheld."""
    naar, hvem, maal = "2026-05-20T08:15:00.000+00:00", "Siri Prøve (siri)", felter(Maal)
    return Innsyn(
        (
            Loggpost(naar, hvem, "lest", "vis"),
            Loggpost(naar, hvem, "skrevet", "merk-feil", "Ført på feil person."),
            Loggpost(naar, hvem, "skrevet", "mote referat (kladd)"),
            Loggpost("2026-01-20T23:30:00.000+00:00", "ada", "avvist", "eksporter plan docx"),
        ),
        (GittUt(3, DATO, "plan", "Kari Fiktiv, Fysioterapitjenesten", None),),
        (
            Rettelse(naar, hvem, "maal/1", maal["tekst"], "Flytte", "Flytte til egen leilighet"),
            Rettelse(naar, hvem, "maal/1", maal["oppnaaelse"], None, "ikke_naadd"),
            Rettelse(naar, hvem, "tiltak/1.1", felter(Tiltak)["ansvarlig"], "1", "koordinator"),
            Rettelse(naar, hvem, "plantekst/bakgrunn", felter(Plantekst)["tekst"], HOLDT_TILBAKE, None),
        ),
        (
            Ufort(
                naar,
                "ada",
                "mote referat",
                (("Hva ble sagt", "Jeg vil flytte."), (HOLDT_TILBAKE, HOLDT_TILBAKE)),
            ),
        ),
        2,
        0,
    )


def kartlegging() -> Kartlegging:
    """A mapping of two life areas."""
    return Kartlegging(
        plan=1,
        dato=date(2026, 2, 3),
        gjort_av="Siri Prøve",
        planeiers_forventninger="At du ringer tilbake samme dag.",
        omraader=(
            Kartleggingsomraade(
                livsomraade="bolig",
                dato=DATO,
                ressurser="Rydder selv.",
                onsker="Egen inngang.",
                folges_opp=True,
            ),
            Kartleggingsomraade(livsomraade="husdyr", dato=DATO, behov="Pass av hunden i ferien."),
        ),
    )


PLANER = {"vanlig": vanlig, "lang": lang, "tom": tom, "saken": saken, "forslag": forslag}


def bestilling(**endringer: Any) -> Bestilling:
    """An order of the ordinary plan as a working copy."""
    return Bestilling(
        **{
            "dokument": "plan",
            "variant": "utfyllende",
            "format": "docx",
            "plan": vanlig(),
            "innstillinger": INNSTILLINGER,
            "dato": DATO,
            **({"mote": 1} if endringer.get("dokument") in ("referat", "innkalling") else {}),
            **endringer,
        }
    )


def lag(navn: str = "vanlig", dokument: str = "plan", variant: str = "utfyllende", **endringer: Any) -> bytes:
    """The document of one of the three plans, or of `plan`."""
    return lag_dokument(
        bestilling(
            plan=endringer.pop("plan", None) or PLANER[navn](),
            dokument=dokument,
            variant=variant,
            **endringer,
        )
    )
