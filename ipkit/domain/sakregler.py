"""The case: what moves it on, and what a decision and a complaint must have (rules 1–11, 18–20, 132, 135)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.bygg import besvart, bygg, endret, neste_nummer
from ipkit.domain.dato import kort
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planflyt import kontroller_overgang
from ipkit.domain.planregler import kontroller_skjedd
from ipkit.domain.planstatus import SAK
from ipkit.domain.sak import Beslutning, Foresporsel, Klage, Onske, Vurdering
from ipkit.domain.verdi import replace
from ipkit.errors import IkkeFunnetError, RegelError

Svar = Mapping[str, Any]

TIL_STATUS = {"innvilget": "innvilget", "avslaatt": "avslaatt"}
"""What a decision makes of a case; the others leave it where it is."""


def siste_onske(plan: Plan) -> Onske | None:
    """The newest answer to whether the person wants a plan (rule 6)."""
    return max(plan.onske, key=lambda o: (o.dato, o.nummer), default=None)


def siste_beslutning(plan: Plan) -> Beslutning | None:
    """The newest decision."""
    return max(plan.beslutning, key=lambda b: (b.dato, b.nummer), default=None)


def med_status(plan: Plan, status: str) -> Planhode:
    """The head of the case, moved on. Raises RegelError where the flow or rule 6 says no."""
    kontroller_overgang(plan, status)
    if status not in ("uten_plan", "avsluttet", "henvendelse"):
        kontroller_onske(plan)
    return replace(plan.hode, status=status)


def kontroller_onske(plan: Plan) -> None:
    """Nothing leaves the request without the person's own yes (rule 6). Raises RegelError."""
    onske = siste_onske(plan)
    if onske is None or onske.svar != "ja":
        raise RegelError(
            f"Sak {plan.hode.nummer} kan ikke gå videre før det står at planeier ønsker en plan: "
            f"ipkit sak onske {plan.hode.nummer} --svar ja",
            "IP-R06",
        )


def kontroller_hendelser(svar: Svar, siste: date) -> None:
    """Nothing in a case has happened after `siste`: a yes of tomorrow moves nothing on today (rule 6).

    Raises RegelError.
    """
    for navn, hva in _HENDELSER.items():
        kontroller_skjedd(svar.get(navn), siste, hva)


_HENDELSER = {
    "dato": "Dette",
    "meldt_ke": "Meldingen til koordinerende enhet",
    "underrettet": "At planeier fikk beslutningen",
    "fort": "Føringen i fagsystemet",
    "oversendt": "Oversendelsen av klagen",
    "avgjort": "Avgjørelsen av klagen",
    "videresendt": "Videresendingen",
    "besvart": "Svaret",
    "forelopig_svar": "Det foreløpige svaret",
}


def kontroller_rekkefolge(foer: date, dato: date | None, hva: str) -> None:
    """What answers something is not dated before it (rules 13, 15, 20, 132). Raises RegelError."""
    if dato is not None and dato < foer:
        raise RegelError(f"{hva} {kort(dato)} er før {kort(foer)}, da det kom. Rett datoen.", "IP-R17")


def nytt_onske(plan: Plan, svar: Svar) -> Onske:
    """The answer to whether the person wants a plan; «ikke nå» has a day to ask again (rule 6).

    Raises RegelError.
    """
    onske = bygg(Onske, besvart(svar), nummer=neste_nummer(plan.onske))
    if onske.svar == "ikke_naa":
        kontroller_spor_igjen(onske)
    return onske


def kontroller_spor_igjen(onske: Onske) -> None:
    """Raises RegelError where nobody would ask again, or did before (rule 6)."""
    if onske.spor_igjen is None or onske.spor_igjen <= onske.dato:
        raise RegelError(
            "Når svaret er «ikke nå», må det stå hvilken dag planeier skal spørres igjen, etter i dag. "
            "Oppgi den med --spor-igjen ÅÅÅÅ-MM-DD",
            "IP-R06",
        )


def kontroller_en_koordinator(plan: Plan, dato: date) -> None:
    """A case has one who coordinates; another one comes by a change (rules 50, 124). Raises RegelError."""
    if plan.koordinator_paa(dato) is not None:
        n = plan.hode.nummer
        raise RegelError(f"Sak {n} har alt en koordinator. Utelat --koordinator. Se: ipkit vis {n}", "IP-R50")


def kontroller_noe_uten_plan(svar: Svar) -> None:
    """Without a plan there is a koordinator, an ansvarsgruppe, or both (rules 18, 19). Raises RegelError."""
    if not (svar.get("koordinator") or svar.get("ansvarsgruppe")):
        raise RegelError(
            "Oppgi hva planeier får uten plan: --koordinator NAVN, --ansvarsgruppe ja, eller begge.", "IP-R18"
        )


def kontroller_er_sak(plan: Plan) -> None:
    """Raises RegelError where the plan is begun already."""
    if plan.hode.status not in SAK:
        raise RegelError(f"Plan {plan.hode.nummer} er alt i gang. Se: ipkit vis {plan.hode.nummer}", "IP-R55")


def har_aapen(plan: int, status: str | None) -> RegelError:
    """A person has one plan or case that is open: which, and how it goes on (rule 49)."""
    annen = "Er det en annen person, skriv hvorfor med --annen-person"
    if status in SAK:
        steg = "start" if status == "innvilget" else "vis"
        return RegelError(
            f"Det finnes alt en åpen sak for samme person: sak {plan}. "
            f"Fortsett den: ipkit sak {steg} {plan}. " + annen,
            "IP-R49",
        )
    return RegelError(
        f"Det finnes alt en plan som ikke er avsluttet for samme person: plan {plan}. {annen}", "IP-R49"
    )


def kontroller_startet(plan: Plan) -> None:
    """Goals and measures belong to a plan that is begun, at least as a draft (rules 18, 23).

    Raises RegelError.
    """
    if plan.hode.status in SAK:
        raise RegelError(
            f"Sak {plan.hode.nummer} har ingen plan ennå. Start planarbeidet: "
            f"ipkit sak start {plan.hode.nummer}",
            "IP-R55",
        )


def kontroller_kan_starte(plan: Plan, beslutningsform: str) -> None:
    """Plan work begins when the plan is granted, where the municipality decides (rule 11).

    Raises RegelError.
    """
    if beslutningsform == "ingen" or plan.hode.status == "innvilget":
        return
    raise RegelError(
        f"Sak {plan.hode.nummer} er ikke innvilget ennå. Registrer beslutningen: "
        f"ipkit sak beslutning {plan.hode.nummer} --utfall innvilget",
        "IP-R11",
    )


def ny_beslutning(plan: Plan, svar: Svar) -> tuple[Beslutning, Planhode]:
    """A decision, and the head of the case after it (rules 10, 11, 135).

    Raises RegelError without reasons, where there is nothing to extend, and where the flow says no;
    IkkeFunnetError for an unknown complaint.
    """
    kontroller_begrunnelse(svar.get("begrunnelse"))
    beslutning = bygg(Beslutning, besvart(svar), nummer=neste_nummer(plan.beslutning))
    if beslutning.klage is not None:
        finn_klage(plan, beslutning.klage)
    if beslutning.til is not None and beslutning.til < beslutning.dato:
        raise RegelError(f"Beslutningen kan ikke slutte {kort(beslutning.til)}, før den er tatt.", "IP-R11")
    if beslutning.utfall in ("forlenget", "ikke_forlenget"):
        kontroller_tidsbegrenset(plan)
    status = TIL_STATUS.get(beslutning.utfall)
    if status is None or plan.hode.status not in SAK or status == plan.hode.status:
        return beslutning, plan.hode
    return beslutning, med_status(plan, status)


def gjelder_avsluttet(svar: Svar) -> bool:
    """Whether a decision can be about a plan that is closed: the closing itself, a refused extension, or
    what came of a complaint (rules 20, 135, 137)."""
    return svar.get("utfall") in ("avsluttet", "ikke_forlenget") or svar.get("klage") is not None


def kontroller_begrunnelse(tekst: str | None) -> None:
    """A decision has reasons, both when granting and when refusing (rule 10). Raises RegelError."""
    if not tekst:
        raise RegelError(
            "En beslutning må begrunnes, også når planeier får plan. Oppgi den med --begrunnelse", "IP-R10"
        )


def kontroller_tidsbegrenset(plan: Plan) -> None:
    """Only a decision with an end can be extended, or not (rules 12, 135). Raises RegelError."""
    if not any(b.til for b in plan.beslutning):
        raise RegelError(
            f"Plan {plan.hode.nummer} har ingen tidsbegrenset beslutning å forlenge. "
            f"Se: ipkit sak vis {plan.hode.nummer}",
            "IP-R135",
        )


def ny_vurdering(plan: Plan, svar: Svar, dato: date) -> Vurdering:
    """An assessment that says something (rule 7). Raises RegelError."""
    kontroller_sier_noe(plan, svar)
    return bygg(Vurdering, {"dato": dato, **besvart(svar)}, nummer=neste_nummer(plan.vurdering))


def kontroller_sier_noe(plan: Plan, svar: Svar) -> None:
    """An assessment without one answer is none (rule 7). Raises RegelError."""
    if not besvart(svar).keys() - {"dato", "vurdert_av"}:
        raise RegelError(
            "Vurderingen sier ingenting. Svar på minst ett av punktene, for eksempel --kriterier eller "
            f"--samordningsbehov, eller i en fil: ipkit sak vurdering {plan.hode.nummer} --skjelett",
            "IP-R07",
        )


def rettet_vurdering(plan: Plan, nummer: int, svar: Svar) -> Vurdering:
    """The assessment with these answers put right; the others stand (rule 7). Raises IkkeFunnetError."""
    for vurdering in plan.vurdering:
        if vurdering.nummer == nummer:
            return endret(vurdering, svar)
    n = plan.hode.nummer
    raise IkkeFunnetError(f"Plan {n} har ikke vurdering {nummer}. Se: ipkit sak vis {n}")


def ny_klage(plan: Plan, svar: Svar) -> Klage:
    """A complaint (rule 20). Raises IkkeFunnetError for an unknown decision."""
    klage = bygg(Klage, besvart(svar), nummer=neste_nummer(plan.klage))
    if klage.beslutning is not None and klage.beslutning not in {b.nummer for b in plan.beslutning}:
        raise IkkeFunnetError(
            f"Plan {plan.hode.nummer} har ikke beslutning {klage.beslutning}. "
            f"Se: ipkit sak vis {plan.hode.nummer}"
        )
    return klage


def endret_klage(plan: Plan, nummer: int, svar: Svar) -> Klage:
    """The complaint sent on, or settled (rule 20). Raises IkkeFunnetError, and RegelError when settled."""
    klage = finn_klage(plan, nummer)
    if klage.avgjort is not None:
        raise RegelError(f"Klage {nummer} ble avgjort {kort(klage.avgjort)}.", "IP-R20")
    kontroller_rekkefolge(klage.dato, svar.get("oversendt"), "Oversendelsen")
    kontroller_rekkefolge(klage.dato, svar.get("avgjort"), "Avgjørelsen")
    return endret(klage, svar)


def finn_klage(plan: Plan, nummer: int) -> Klage:
    """Raises IkkeFunnetError."""
    for klage in plan.klage:
        if klage.nummer == nummer:
            return klage
    raise IkkeFunnetError(
        f"Plan {plan.hode.nummer} har ikke klage {nummer}. Se: ipkit sak vis {plan.hode.nummer}"
    )


def besvart_sporsmaal(plan: Plan, nummer: int, svar: Svar) -> Foresporsel:
    """The planeier's question, forwarded or answered (rule 132). Raises IkkeFunnetError."""
    for f in plan.foresporsel:
        if f.nummer == nummer:
            kontroller_rekkefolge(f.dato, svar.get("besvart"), "Svaret")
            return endret(f, svar)
    raise IkkeFunnetError(
        f"Plan {plan.hode.nummer} har ikke spørsmål {nummer}. Se: ipkit sak vis {plan.hode.nummer}"
    )
