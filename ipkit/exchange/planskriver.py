"""A plan as YAML or JSON, the whole of it, in one fixed order."""

import json
from collections import defaultdict
from datetime import date
from typing import Any

from ipkit.domain.felt import Felt, felter
from ipkit.domain.plan import Plan, Plantekst
from ipkit.exchange.planform import FORMAT, HODEFELT, LISTER, PLANEIERFELT, TEKSTER, Form, tekstnummer
from ipkit.exchange.yamlskriver import skriv_kart

_HODELINJER = (
    "# Individuell plan fra ipkit, med alt som er registrert. Unntatt offentlighet.",
    "# Linjer som begynner med # er kommentarer. Dato: ÅÅÅÅ-MM-DD. Svar: ja eller nei.",
    "",
)


def skriv_plan(plan: Plan) -> bytes:
    """The plan as YAML in UTF-8. Reading it back gives the same plan, and writing that the same bytes.

    The plan number and the versions of rows belong to the register and are left out.
    """
    return "\n".join([*_HODELINJER, *skriv_kart(plan_som_kart(plan)), ""]).encode()


def skriv_plan_json(plan: Plan) -> str:
    """The same structure as JSON: dates as ÅÅÅÅ-MM-DD, truth values as such."""
    return json.dumps(plan_som_kart(plan), ensure_ascii=False, indent=2, default=date.isoformat) + "\n"


def plan_som_kart(plan: Plan) -> dict[str, Any]:
    """The plan as nested plain values, without what is empty."""
    kart: dict[str, Any] = {"ipkit": FORMAT, "id": plan.hode.id, "utgave": plan.hode.utgave}
    kart |= _felter(plan.hode, HODEFELT)
    kart["planeier"] = {"id": plan.planeier.id, **_felter(plan.planeier, PLANEIERFELT)}
    if plan.plantekst:
        kart[TEKSTER] = {t.slag: _plantekst(t) for t in sorted(plan.plantekst, key=tekstnummer)}
    for form in LISTER:
        if poster := _liste(form, getattr(plan, form.slag.navn), plan):
            kart[form.listenavn] = poster
    return kart


def _felter(element: Any, spesifikasjon: dict[str, Felt]) -> dict[str, Any]:
    verdier = {}
    for navn, f in spesifikasjon.items():
        verdi = getattr(element, navn)
        usagt = verdi in (None, (), "") or (verdi is False and not f.paakrevd)
        if not usagt:
            verdier[navn] = verdi
    return verdier


def _plantekst(tekst: Plantekst) -> str | dict[str, Any]:
    verdier = _felter(tekst, felter(Plantekst))
    del verdier["slag"]
    return tekst.tekst if len(verdier) == 1 else verdier


def _liste(form: Form, elementer: tuple[Any, ...], plan: Plan) -> list[dict[str, Any]]:
    under = [(barn, _etter_forelder(barn, getattr(plan, barn.slag.navn))) for barn in form.barn]
    poster = []
    for element in elementer:
        nummer = getattr(element, form.nummer)
        post = {form.nummer: nummer, **_felter(element, form.felter)}
        for barn, gruppert in under:
            if nummer in gruppert:
                post[barn.listenavn] = _liste(barn, tuple(gruppert[nummer]), plan)
        poster.append(post)
    return poster


def _etter_forelder(form: Form, elementer: tuple[Any, ...]) -> dict[int, list[Any]]:
    gruppert = defaultdict(list)
    for element in elementer:
        gruppert[getattr(element, form.slag.nokkel[0])].append(element)
    return gruppert
