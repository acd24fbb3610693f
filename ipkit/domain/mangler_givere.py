"""What is missing around who consents: birthdays, the child's view, both parents (rules 25, 32, 33, 34).

Who has parental responsibility is who takes part as `foresatt`: the register holds no other word of it.
"""

from collections.abc import Iterator

from ipkit.domain.dato import bursdag, kort, pluss_maaneder
from ipkit.domain.deltaker import Deltaker
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.ord import ord_for
from ipkit.domain.planregler import MYNDIG
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.samtykkefrister import bestemmende
from ipkit.domain.samtykkegivere import FOR_BARNET, giverbrudd, stilling_paa
from ipkit.domain.samtykkestatus import staaende
from ipkit.domain.tekst import merk


def giverfunn(b: Blikk) -> Iterator[Funn]:
    """Every finding about who consents."""
    staar = tuple(staaende(b.plan, b.dato, b.ekte_dato))
    yield from _gale_givere(b, staar)
    yield from _bursdager(b)
    yield from _barnets_syn(b, staar)
    yield from _foreldre(b, staar)
    yield from _eget_brev(b)


def _gale_givere(b: Blikk, staar: tuple[Samtykke, ...]) -> Iterator[Funn]:
    """A yes of somebody who could not give it, which can only have come from a file (rule 25)."""
    for s in staar:
        brudd = giverbrudd(s, b.plan.planeier.fodselsdato, b.innstillinger, b.oversett)
        if brudd:
            tekst = b.oversett(
                "Samtykke {nummer} er gitt av en som ikke kunne samtykke: {hvorfor}.",
                nummer=s.nummer,
                hvorfor=brudd.tekst,
            )
            yield Funn("IP-M25H", "25", f"samtykke {s.nummer}", tekst, _forny(b, s, brudd.raad))


def _bursdager(b: Blikk) -> Iterator[Funn]:
    """Own consent is due from the birthday on, and before it there is a word of warning (rule 32)."""
    fodt, innst = b.plan.planeier.fodselsdato, b.innstillinger
    selv = min(innst.foresatte_til_alder, MYNDIG)
    for_barnet = _gitt_for_barnet(b)
    dagen, myndig = bursdag(fodt, selv), bursdag(fodt, MYNDIG)
    if stilling_paa(fodt, b.dato, innst).samtykker_selv:
        for s in for_barnet:
            giver = b.oversett(ord_for("gitt_av", s.gitt_av))
            tekst = b.oversett(
                "Samtykke {nummer} er gitt av {giver}, og planeier er fylt {alder} år.",
                nummer=s.nummer,
                giver=giver,
                alder=selv,
            )
            yield Funn("IP-M32", "32", f"samtykke {s.nummer}", tekst, _forny(b, s, "--gitt-av planeier"))
    elif for_barnet and pluss_maaneder(dagen, -innst.aldersvarsel_maaneder) <= b.dato:
        numre = ", ".join(str(s.nummer) for s in for_barnet)
        tekst = b.oversett(
            "Planeier fyller {alder} år {dato} og samtykker selv fra da. Da må samtykke {numre} gis på nytt.",
            alder=selv,
            dato=kort(dagen),
            numre=numre,
        )
        yield Funn("IP-M32V", "32", "planeier", tekst, f"ipkit eksporter samtykke.docx --plan {b.nummer}")
    if (
        myndig > dagen
        and pluss_maaneder(myndig, -innst.aldersvarsel_maaneder) <= b.dato <= myndig
        and _foresatte(b)
    ):
        tekst = b.oversett(
            "Planeier blir myndig {dato}. Se over hvem som ser planen, og på hvilket grunnlag.",
            dato=kort(myndig),
        )
        yield Funn("IP-M32M", "32", "planeier", tekst, f"ipkit tilgang {b.nummer}")


def _gitt_for_barnet(b: Blikk) -> tuple[Samtykke, ...]:
    """Every yes that others gave for the child, where nobody else's answer has come to decide since."""
    if all(s.gitt_av not in FOR_BARNET for s in b.plan.samtykke):
        return ()
    avgjort = {
        (s.type, s.deltaker)
        for s, _ in bestemmende(b.plan, b.dato, b.ekte_dato)
        if s.gitt_av not in FOR_BARNET
    }
    staar = staaende(b.plan, b.dato, b.ekte_dato, bare_deltakere=True)
    return tuple(s for s in staar if s.gitt_av in FOR_BARNET and (s.type, s.deltaker) not in avgjort)


_SYN = {
    "skal": merk("Barnets eget syn på samtykket er ikke notert, og det skal det være."),
    "bor": merk("Barnets eget syn på samtykket er ikke notert, og det bør det være."),
}


def _barnets_syn(b: Blikk, staar: tuple[Samtykke, ...]) -> Iterator[Funn]:
    """Others consent for a child who should have been heard, and nothing is noted (rule 33)."""
    syn = stilling_paa(b.plan.planeier.fodselsdato, b.dato, b.innstillinger).barnets_syn
    for_barnet = [s for s in staar if s.gitt_av != "planeier"]
    if syn == "nei" or not for_barnet or any(s.barnets_syn for s in staar):
        return
    tekst = b.oversett(_SYN[syn])
    yield Funn("IP-M33", "33", "planeier", tekst, _forny(b, for_barnet[0], "--barnets-syn TEKST"))


def _foreldre(b: Blikk, staar: tuple[Samtykke, ...]) -> Iterator[Funn]:
    """Each parent's answer to what a parent has said yes to: no, or none yet (rule 34)."""
    if stilling_paa(b.plan.planeier.fodselsdato, b.dato, b.innstillinger).samtykker_selv:
        return
    fra_foreldre = [s for s in b.plan.samtykke if s.gitt_av == "foresatt"]
    for s in fra_foreldre:
        if s.svar == "nei" and not s.avklart(b.dato) and not _ombestemt(s, fra_foreldre):
            tekst = b.oversett(
                "En foresatt har sagt nei (samtykke {nummer}). Ingen deling før det er avklart.",
                nummer=s.nummer,
            )
            avklar = f"ipkit samtykke avklar {b.nummer} {s.nummer} --grunn TEKST"
            yield Funn("IP-M34N", "34", f"samtykke {s.nummer}", tekst, avklar)
    for d in _foresatte(b):
        yield from _ubesvart(b, d, [s for s in staar if s.gitt_av == "foresatt"], fra_foreldre)


def _ubesvart(b: Blikk, d: Deltaker, ja: list[Samtykke], svar: list[Samtykke]) -> Iterator[Funn]:
    """What this parent has not answered, of all that another parent has said yes to."""
    egne = {
        (s.type, s.deltaker) for s in svar if _navn(s) == (d.navn or "").casefold() and s.svar != "ubesvart"
    }
    mangler = [s for s in ja if (s.type, s.deltaker) not in egne and s.deltaker != d.nummer]
    if not mangler:
        return
    numre = ", ".join(str(s.nummer) for s in mangler)
    tekst = b.oversett(
        "Deltaker {nummer} har foreldreansvar og har ikke svart på det samtykke {numre} gjelder.",
        nummer=d.nummer,
        numre=numre,
    )
    registrer = (
        f"ipkit samtykke registrer {b.nummer} --type {mangler[0].type} --gitt-av foresatt --giver-navn NAVN"
    )
    yield Funn("IP-M34", "34", f"deltaker {d.nummer}", tekst, registrer)


def _eget_brev(b: Blikk) -> Iterator[Funn]:
    """A child who is party in a child welfare case is told by a letter of their own (rule 32; fvl. § 27)."""
    aar = stilling_paa(b.plan.planeier.fodselsdato, b.dato, b.innstillinger).alder
    if not b.innstillinger.eget_brev_alder <= aar < MYNDIG:
        return
    for beslutning in b.plan.beslutning:
        if beslutning.organ == "barnevernstjenesten" and beslutning.underrettet is None:
            tekst = b.oversett(
                "Planeier er {aar} år og part i barnevernssaken, og skal ha sitt eget brev.", aar=aar
            )
            brev = f"ipkit eksporter beslutning.docx --plan {b.nummer} --nummer {beslutning.nummer}"
            yield Funn(
                "IP-M32B", "32", f"beslutning {beslutning.nummer}", tekst, f"{brev} --mottaker planeier"
            )


def _foresatte(b: Blikk) -> list[Deltaker]:
    return [d for d in b.plan.deltaker if d.tilknytning == "foresatt" and (d.ut is None or d.ut > b.dato)]


def _ombestemt(nei: Samtykke, svar: list[Samtykke]) -> bool:
    return any(
        s.svar == "ja"
        and (s.type, s.deltaker, _navn(s)) == (nei.type, nei.deltaker, _navn(nei))
        and s.giver_navn
        and (s.dato, s.nummer) > (nei.dato, nei.nummer)
        for s in svar
    )


def _navn(s: Samtykke) -> str:
    return (s.giver_navn or "").casefold()


def _forny(b: Blikk, s: Samtykke, valg: str) -> str:
    return f"ipkit samtykke forny {b.nummer} {s.nummer} {valg}"
