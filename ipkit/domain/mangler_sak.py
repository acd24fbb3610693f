"""What is missing in the case (rules 3, 4, 6–9, 12, 13, 15, 17, 20, 132, 135)."""

from collections.abc import Iterator

from ipkit.domain.dato import kort, pluss_maaneder
from ipkit.domain.felt import felter
from ipkit.domain.frister import innen
from ipkit.domain.funn import Blikk, Funn
from ipkit.domain.kommuneord import gruppens_ord
from ipkit.domain.planstatus import SAK
from ipkit.domain.sak import Beslutning, Henvendelse, Klage, Vurdering
from ipkit.domain.sakregler import siste_beslutning, siste_onske
from ipkit.domain.tekst import merk

_HENVENDELSE = (
    ("hvorfor", merk("hvorfor planeier vil ha plan")),
    ("hjelp_i_dag", merk("hvem som hjelper planeier i dag")),
    ("onsket_koordinator", merk("hvem planeier ønsker som koordinator")),
)
"""What a request must say (rule 3)."""
_PUNKTER = {
    n: felter(Vurdering)[n]
    for n in (
        *("kriterier", "samordningsbehov", "kritiske_overganger", "aktive_tjenester", "samarbeidsparter"),
        *("planeiers_onsker", "onsket_koordinator"),
    )
}
"""The seven points of an assessment (rule 7)."""
_USIGNERT = merk(
    "Henvendelse {nummer} er ikke underskrevet av planeier eller den som representerer planeier."
)
_DEN_USIGNERT = merk("Den er ikke underskrevet av planeier eller den som representerer planeier.")
_GIKK_UT = merk("Beslutning {nummer} gikk ut {dato}. Forleng, eller si hvorfor ikke.")
_GAAR_UT = merk("Beslutning {nummer} går ut {dato}. Forleng, eller si hvorfor ikke.")
_UAVGJORT = ("henvendelse", "under_vurdering", "avklares")


def saksfunn(b: Blikk) -> Iterator[Funn]:
    """Every finding about request, assessment, decision and complaint."""
    if b.plan.hode.status in SAK:
        yield from _henvendelser(b)
        yield from _onske(b)
        yield from _vurderinger(b)
        yield from _uten_koordinator(b)
    for beslutning in b.plan.beslutning:
        yield from _beslutning(b, beslutning)
    for k in b.plan.klage:
        yield from _klage(b, k)
    for s in b.plan.foresporsel:
        if s.besvart is None:
            tekst = b.oversett("Spørsmål {nummer} fra planeier er ikke besvart.", nummer=s.nummer)
            yield Funn(
                "IP-M132", "132", f"spørsmål {s.nummer}", tekst, f"ipkit sak besvar {b.nummer} {s.nummer}"
            )


def _klage(b: Blikk, k: Klage) -> Iterator[Funn]:
    """Not sent on, or upheld and no new decision answers it (rule 20)."""
    if k.oversendt is None and k.avgjort is None:
        tekst = b.oversett(
            "Klage {nummer} er verken avgjort eller sendt videre til klageinstansen.", nummer=k.nummer
        )
        kommando = f"ipkit sak klageutfall {b.nummer} {k.nummer}"
        yield Funn("IP-M20", "20", f"klage {k.nummer}", tekst, kommando)
    medhold = k.klageutfall in ("medhold", "delvis_medhold")
    if medhold and k.beslutning is not None and all(x.klage != k.nummer for x in b.plan.beslutning):
        tekst = b.oversett(
            "Klage {nummer} fikk medhold, og ingen ny beslutning svarer på den.", nummer=k.nummer
        )
        kommando = f"ipkit sak beslutning {b.nummer} --klage {k.nummer}"
        yield Funn("IP-M20M", "20", f"klage {k.nummer}", tekst, kommando)


def _henvendelser(b: Blikk) -> Iterator[Funn]:
    for h in b.plan.henvendelse:
        if h.slag == "anmodning" and b.plan.hode.status in _UAVGJORT:
            yield from _anmodning(b, h)
        if h.slag == "melding_om_behov" and h.meldt_ke is None:
            tekst = b.oversett(
                "Behovet i henvendelse {nummer} er ikke meldt til {enhet}.",
                nummer=h.nummer,
                enhet=b.enhet,
            )
            kommando = f"ipkit sak henvendelse {b.nummer} --nummer {h.nummer} --meldt-ke ÅÅÅÅ-MM-DD"
            yield Funn("IP-M04", "4", f"henvendelse {h.nummer}", tekst, kommando)
        if not _besvart(b, h):
            yield from _forelopig_svar(b, h)


def _anmodning(b: Blikk, h: Henvendelse) -> Iterator[Funn]:
    """What a request must say, and who signs it; what was only said has no signature (rule 3)."""
    mangler = [b.oversett(ord_) for felt, ord_ in _HENVENDELSE if getattr(h, felt) is None]
    setninger = []
    if mangler:
        setninger.append(
            b.oversett("Henvendelse {nummer} sier ikke {hva}.", nummer=h.nummer, hva=b.og(mangler))
        )
    if h.underskrevet_av is None and h.kanal != "muntlig":
        setninger.append(b.oversett(_DEN_USIGNERT if mangler else _USIGNERT, nummer=h.nummer))
    if setninger:
        kommando = f"ipkit sak henvendelse {b.nummer} --nummer {h.nummer}"
        yield Funn("IP-M03", "3", f"henvendelse {h.nummer}", " ".join(setninger), kommando)


def _besvart(b: Blikk, h: Henvendelse) -> bool:
    return h.forelopig_svar is not None or any(x.dato >= h.dato for x in b.plan.beslutning)


def _forelopig_svar(b: Blikk, h: Henvendelse) -> Iterator[Funn]:
    """No answer within the month: a provisional answer is due (rule 15)."""
    frist = pluss_maaneder(h.dato, b.innstillinger.forelopig_svar_maaneder)
    if frist < b.dato and b.plan.hode.status not in ("uten_plan", "avslaatt"):
        tekst = b.oversett(
            "Henvendelse {nummer} skulle vært besvart {dato}. Send et foreløpig svar.",
            nummer=h.nummer,
            dato=kort(frist),
        )
        kommando = f"ipkit sak forelopig-svar {b.nummer} {h.nummer}"
        yield Funn("IP-M15", "15", f"henvendelse {h.nummer}", tekst, kommando)


def _onske(b: Blikk) -> Iterator[Funn]:
    """The wish is not asked for, or it is time to ask again (rule 6)."""
    onske = siste_onske(b.plan)
    kommando = f"ipkit sak onske {b.nummer}"
    if onske is None and b.plan.hode.status != "uten_plan":
        yield Funn("IP-M06", "6", "saken", b.oversett("Det står ikke om planeier ønsker en plan."), kommando)
    elif onske and onske.svar == "ikke_naa" and onske.spor_igjen and onske.spor_igjen <= b.dato:
        tekst = b.oversett("Planeier skulle spørres igjen {dato}.", dato=kort(onske.spor_igjen))
        yield Funn("IP-M06I", "6", "saken", tekst, kommando)
    elif onske and onske.svar == "nei" and b.plan.hode.status in _UAVGJORT:
        tekst = b.oversett(
            "Planeier ønsker ikke plan. Gi koordinator eller ansvarsgruppe uten plan, eller avslutt saken."
        )
        tekst = gruppens_ord(tekst, b.innstillinger)
        yield Funn("IP-M06N", "6", "saken", tekst, f"ipkit sak uten-plan {b.nummer}")


def _vurderinger(b: Blikk) -> Iterator[Funn]:
    """Points without an answer (rule 7); fewer services, or a shorter time, than is asked for (8, 9)."""
    i = b.innstillinger
    for v in b.plan.vurdering[-1:]:
        sted, kommando = f"vurdering {v.nummer}", f"ipkit sak vurdering {b.nummer} --nummer {v.nummer}"
        uten = [f.ledetekst for n, f in _PUNKTER.items() if not getattr(v, n)]
        tomme = [b.oversett(ledetekst).rstrip("?").lower() for ledetekst in uten]
        if tomme:
            tekst = b.oversett(
                "Vurdering {nummer} sier ikke noe om: {hva}.", nummer=v.nummer, hva=", ".join(tomme)
            )
            yield Funn("IP-M07", "7", sted, tekst, kommando)
        if v.antall_tjenester is not None and v.antall_tjenester < i.tjenester_minst:
            tekst = b.oversett("Vurderingen har færre enn {antall} tjenester.", antall=i.tjenester_minst)
            yield Funn("IP-M08", "8", sted, tekst, kommando)
        kort_tid = v.varighet_maaneder is not None and v.varighet_maaneder < i.varighet_minst_maaneder
        if kort_tid and not v.unntak:
            tekst = b.oversett(
                "Behovet ventes å vare under {antall} måneder, uten at unntaket står.",
                antall=i.varighet_minst_maaneder,
            )
            yield Funn("IP-M09", "9", sted, tekst, kommando)


def _uten_koordinator(b: Blikk) -> Iterator[Funn]:
    """Granted, and nobody coordinates (rule 17)."""
    if b.plan.hode.status == "innvilget" and b.plan.koordinator_paa(b.dato) is None:
        tekst = b.oversett("Planen er innvilget, og ingen er koordinator ennå.")
        yield Funn("IP-M17", "17", "saken", tekst, f"ipkit sak start {b.nummer} --koordinator NAVN")


def _beslutning(b: Blikk, x: Beslutning) -> Iterator[Funn]:
    sted = f"beslutning {x.nummer}"
    endre = f"ipkit sak endre-beslutning {b.nummer} {x.nummer}"
    if x.underrettet is None:
        tekst = b.oversett(
            "Beslutning {nummer} er ikke meddelt planeier; klagefristen løper ikke.", nummer=x.nummer
        )
        yield Funn("IP-M13", "13", sted, tekst, f"{endre} --underrettet ÅÅÅÅ-MM-DD")
    if b.innstillinger.fagsystem and x.fort is None:
        tekst = b.oversett(
            "Beslutning {nummer} er ikke ført i {fagsystem}.",
            nummer=x.nummer,
            fagsystem=b.innstillinger.fagsystem,
        )
        yield Funn("IP-M135", "135", sted, tekst, f"{endre} --fort ÅÅÅÅ-MM-DD")
    varer = x is siste_beslutning(b.plan) and x.utfall not in ("ikke_forlenget", "avsluttet")
    if x.til and varer and innen(x.til, b.dato, b.innstillinger.beslutning_varsel_dager):
        tekst = b.oversett(_GIKK_UT if x.til < b.dato else _GAAR_UT, nummer=x.nummer, dato=kort(x.til))
        kommando = f"ipkit sak beslutning {b.nummer} --utfall forlenget"
        yield Funn("IP-M12", "12", sted, tekst, kommando)
