"""One plan, read and logged, for the lists of its parts."""

from collections.abc import Mapping

from ipkit.domain.plan import Plan
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.samtykkestatus import Samtykkestatus, samtykkestatus
from ipkit.domain.tilgang import aldri_spurt, deltakerstatus, vurder_plansamtykke
from ipkit.storage.handling import les_plan
from ipkit.storage.okt import Okt


def hele_planen(okt: Okt, nummer: int, handling: str) -> Plan:
    """The plan as it is, for the coordinator's own eyes; `handling` is what the log calls the read."""
    return les_plan(okt, nummer, handling)


def deltakerstatuser(okt: Okt, plan: Plan) -> Mapping[int, str]:
    """How each participant stands today (rule 23b), by number."""
    return {d.nummer: deltakerstatus(plan, d, okt.dagens, okt.ekte, okt.innstillinger) for d in plan.deltaker}


def samtykkeliste(okt: Okt, nummer: int) -> tuple[list[tuple[Samtykke, Samtykkestatus]], tuple[int, ...]]:
    """Every consent with its status, and the participants it is missing for (rule 29); logged."""
    plan = les_plan(okt, nummer, "samtykke liste")
    return [(s, samtykkestatus(plan, s, okt.dagens, okt.ekte)) for s in plan.samtykke], aldri_spurt(plan)


def samles_opp(okt: Okt, nummer: int) -> tuple[int, ...]:
    """The participants of one common act, where the municipality enters all of them first (rule 29)."""
    if okt.innstillinger.samtykkerekkefolge != "deltakere_forst":
        return ()
    return aldri_spurt(les_plan(okt, nummer, "samtykke registrer (spør)"))


def neste_i_utkast(okt: Okt, nummer: int) -> str:
    """The first step in a new draft: consent, or the participants where they are entered first (rule 29)."""
    if okt.innstillinger.samtykkerekkefolge == "deltakere_forst":
        return f"ipkit deltaker ny {nummer}"
    return f"ipkit samtykke registrer {nummer} --type plan"


def neste_samtykke(okt: Okt, nummer: int) -> str | None:
    """What is left of the form signed for all (rule 29); None where nothing is, or they sign one by one."""
    if okt.innstillinger.samtykkerekkefolge != "deltakere_forst":
        return None
    plan = les_plan(okt, nummer, "samtykke registrer (spør)")
    if not vurder_plansamtykke(plan, okt.dagens, okt.ekte).tillatt:
        return f"ipkit samtykke registrer {nummer} --type plan"
    venter = ",".join(map(str, aldri_spurt(plan)))
    return f"ipkit samtykke registrer {nummer} --type opplysninger --deltaker {venter}" if venter else None
