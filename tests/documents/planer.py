"""The three plans that documents are looked at with: an ordinary one, a very long one, an empty one."""

from datetime import date
from typing import Any

from ipkit.documents.dokument import Bestilling, lag_dokument
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.verdi import replace
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


def tom() -> Plan:
    """A draft with everything optional missing, and a planned meeting of which nothing is written."""
    return Plan(
        hode=f.lag_utkast(fra=None, til=None),
        planeier=f.lag_person(telefon=None, adresse=None),
        mote=(f.lag_mote(tid=None, sted=None),),
    )


PLANER = {"vanlig": vanlig, "lang": lang, "tom": tom}


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
            **({"mote": 1} if endringer.get("dokument") == "referat" else {}),
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
