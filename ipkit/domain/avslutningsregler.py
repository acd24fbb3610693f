"""Closing a plan or a case (rules 68, 133, 134; § 6.9)."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from ipkit.domain.dato import kort
from ipkit.domain.felt import felter, tolk
from ipkit.domain.levertregler import mangler_planen
from ipkit.domain.maal import Maal
from ipkit.domain.plan import Plan, Planhode
from ipkit.domain.planregler import kontroller_aapen, kontroller_skjedd
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.utfallsregler import Utfallsvar, eksempel, lukk_alt, ubesvarte
from ipkit.domain.verdi import replace
from ipkit.errors import RegelError


def kjente_svar(plan: Plan) -> dict[str, Any]:
    """What the plan tells of the answers already: a refusal has told the planeier, and who refused."""
    svar: dict[str, Any] = {"kopi_til_planeier": plan.hode.kopi_til_planeier}
    if plan.hode.status == "avslaatt" and plan.beslutning:
        siste = max(plan.beslutning, key=lambda b: (b.dato, b.nummer))
        svar["planeier_informert"] = siste.underrettet
        if siste.organ == "koordinerende_enhet":
            svar["ke_varslet"] = siste.dato
    return {navn: verdi for navn, verdi in svar.items() if verdi is not None}


def foreslaatte_svar(plan: Plan) -> dict[str, Any]:
    """The same, and what is offered besides: the day the planeier got the plan as it still is (rule 68)."""
    fikk = None if mangler_planen(plan) else plan.hode.levert
    return {**({"kopi_til_planeier": fikk} if fikk else {}), **kjente_svar(plan)}


def uaktuelt(navn: str, svar: Mapping[str, Any]) -> bool:
    """What needs no question: the dead cannot be told, and only who moves takes a copy along."""
    grunn = svar.get("grunn")
    return (navn == "planeier_informert" and grunn == "dod") or (
        navn == "kopi_til_planeier" and grunn != "flyttet"
    )


def avslutt(
    plan: Plan, svar: Mapping[str, Any], utfall: Utfallsvar, siste_dag: date
) -> tuple[Planhode, tuple[Maal | Tiltak, ...]]:
    """The closed head, and every open goal and measure with what became of it.

    `svar`: `grunn`, `tekst`, `dato` (the last day), `planeier_informert`, `ke_varslet` and
    `kopi_til_planeier`. Nothing has happened after `siste_dag`. Raises RegelError, and VerdifeilError for
    an unknown code.
    """
    kontroller_aapen(plan)
    svar = {**kjente_svar(plan), **{n: v for n, v in svar.items() if v is not None}}
    grunn = tolk(felter(Planhode)["avslutningsgrunn"], svar.get("grunn") or "")
    tekst = tolk(felter(Planhode)["avslutningstekst"], svar.get("tekst") or "")
    kontroller_alt_er_med(plan, {**svar, "grunn": grunn, "tekst": tekst}, utfall)
    kontroller_grunn(plan, grunn, tekst)
    kontroller_sluttdato(plan, svar.get("dato"), siste_dag)
    kontroller_varslet(grunn, svar.get("planeier_informert"), svar.get("ke_varslet"), siste_dag)
    kontroller_kopi(plan, grunn, svar.get("kopi_til_planeier"), siste_dag)
    hode = replace(
        plan.hode,
        status="avsluttet",
        avsluttet=svar.get("dato"),
        avslutningsgrunn=grunn,
        avslutningstekst=tekst,
        **{n: svar.get(n) for n in ("planeier_informert", "ke_varslet", "kopi_til_planeier")},
    )
    return hode, lukk_alt(plan, utfall, grunn)


_MANGLER = {
    "grunn": "en grunn",
    "tekst": "en tekst som sier hvorfor",
    "dato": "sluttdato",
    "planeier_informert": "når planeier ble informert",
    "ke_varslet": "når koordinerende enhet ble varslet",
    "kopi_til_planeier": "når planeier som flytter, fikk en kopi",
}
"""What a closing must say (rules 68, 133, 134), in words."""


def kontroller_alt_er_med(plan: Plan, svar: Mapping[str, Any], utfall: Utfallsvar) -> None:
    """Where several answers are missing, all of them are told at once (rules 68, 86, 133, 134).

    What is missing alone is told by its own rule. Raises RegelError.
    """
    mangler = [
        f"{hva} (--{navn.replace('_', '-')})"
        for navn, hva in _MANGLER.items()
        if svar.get(navn) is None and not uaktuelt(navn, svar)
    ]
    ubesvart = ubesvarte(plan, utfall) if svar.get("grunn") != "dod" else []
    if ubesvart:
        mangler.append(f"hva hvert av disse ble til: {', '.join(ubesvart)} (--utfall {eksempel(ubesvart)})")
    if len(mangler) > 1:
        n = plan.hode.nummer
        raise RegelError(
            f"Plan {n} kan ikke avsluttes ennå. Dette mangler: {'; '.join(mangler)}. "
            f"Alt i en fil: ipkit avslutt {n} --skjelett --ut avslutning.yaml",
            "IP-R133",
        )


def kontroller_grunn(plan: Plan, grunn: str | None, tekst: str | None) -> None:
    """A plan is closed with a ground, and a text that says why (rule 133). Raises RegelError."""
    if not grunn or not tekst:
        raise RegelError(
            f"Plan {plan.hode.nummer} kan ikke avsluttes uten en grunn og en tekst som sier hvorfor. "
            "Oppgi dem med --grunn og --tekst",
            "IP-R133",
        )


def kontroller_sluttdato(plan: Plan, dato: date | None, siste_dag: date) -> None:
    """There is a last day (rule 134), not before the plan was put into force, nor ahead: a closed plan is
    read-only from the act on. Raises RegelError."""
    if dato is None:
        raise RegelError("Planen kan ikke avsluttes uten sluttdato. Oppgi den med --dato", "IP-R134")
    kontroller_skjedd(dato, siste_dag, "Avslutningen")
    if plan.hode.iverksatt is not None and dato < plan.hode.iverksatt:
        raise RegelError(
            f"Plan {plan.hode.nummer} ble iverksatt {kort(plan.hode.iverksatt)} og kan ikke avsluttes "
            "før det. Rett datoen.",
            "IP-R134",
        )


def kontroller_varslet(grunn: str, planeier: date | None, ke: date | None, siste_dag: date) -> None:
    """The planeier is informed and koordinerende enhet told (rule 134); the dead cannot be (§ 6.9).

    Raises RegelError.
    """
    if planeier is None and grunn != "dod":
        raise RegelError(
            "Planen kan ikke avsluttes før planeier er informert. Oppgi dagen med --planeier-informert",
            "IP-R134",
        )
    if ke is None:
        raise RegelError(
            "Planen kan ikke avsluttes før koordinerende enhet er varslet. Oppgi dagen med --ke-varslet",
            "IP-R134",
        )
    kontroller_skjedd(planeier, siste_dag, "Informasjonen til planeier")
    kontroller_skjedd(ke, siste_dag, "Varselet til koordinerende enhet")


def kontroller_kopi(plan: Plan, grunn: str, kopi: date | None, siste_dag: date) -> None:
    """Whoever moves has had a copy of the plan first (rules 68, 134; § 6.9). Raises RegelError."""
    kontroller_skjedd(kopi, siste_dag, "Kopien til planeier")
    if grunn == "flyttet" and kopi is None:
        n = plan.hode.nummer
        raise RegelError(
            "Planeier som flytter, skal ha en kopi før planen avsluttes: "
            f"ipkit eksporter plan.docx --plan {n} --mottaker planeier. Oppgi dagen med --kopi-til-planeier",
            "IP-R68",
        )
