"""Recipients who are no part of the plan: break-glass access, and a name on a distribution list.

Rules 40, 106, 118.
"""

from datetime import date

from ipkit.domain.avgjorelse import (
    NEKTET,
    TILLATT,
    TRUKKET,
    UKJENT_MOTTAKER,
    UTEN_NODTILGANG,
    Avgjorelse,
)
from ipkit.domain.dato import kort
from ipkit.domain.part import kopinummer, nodtilgangsnummer
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import LUKKET
from ipkit.domain.privatutkast import er_privat
from ipkit.domain.verdi import replace


def vurder_nodtilgang(plan: Plan, mottaker: str, dato: date, ekte_dato: date) -> Avgjorelse:
    """A leader or system administrator, on the days that are recorded with a reason (rule 40).

    It ends with the plan: nothing is mended in a closed one, whatever day was the last (rule 137).
    They have what a participant with all of the plan has: nothing of the case, no hidden address, and
    nothing of a private draft (rule 23).
    """
    nummer, n = nodtilgangsnummer(mottaker), plan.hode.nummer
    tilgang = next((t for t in plan.nodtilgang if t.nummer == nummer), None)
    siste = max(dato, ekte_dato)
    if plan.hode.status in LUKKET and (plan.hode.avsluttet is None or plan.hode.avsluttet < siste):
        grunn = f"Plan {n} er avsluttet, og nødtilgangen tok slutt med den. Se: ipkit vis {n}"
        return Avgjorelse(tillatt=False, kode=UTEN_NODTILGANG, grunn=grunn, mottaker=mottaker)
    if tilgang is None or not (tilgang.fra <= dato and siste <= tilgang.til):
        grunn = f"Nødtilgang {nummer} i plan {n} er ikke åpen i dag. Åpne en ny: ipkit nodtilgang ny {n}"
        return Avgjorelse(tillatt=False, kode=UTEN_NODTILGANG, grunn=grunn, mottaker=mottaker)
    return Avgjorelse(
        tillatt=True,
        kode=TILLATT,
        grunn=f"Nødtilgang {nummer} fra {kort(tilgang.fra)} til og med {kort(tilgang.til)}.",
        skjul_adresse=plan.planeier.adressesperre != "ingen",
        privat=er_privat(plan, min(dato, ekte_dato)),
        mottaker=mottaker,
    )


def vurder_kopi(plan: Plan, mote: int, mottaker: str, plansamtykke: Avgjorelse, dag: date) -> Avgjorelse:
    """Somebody by name, who is on the list of that meeting because the planeier wants it (rules 106, 118).

    A no to the whole plan, or a withdrawal of all, takes that wish with it.
    """
    rad = next((u for u in plan.utsending if u.nummer == kopinummer(mottaker)), None)
    paa_listen = rad is not None and rad.mottaker is None and rad.gjelder == mote
    if rad is None or not paa_listen or rad.hva not in ("innkalling", "referat"):
        grunn = (
            f"Det står ingen «{mottaker}» på listen til møte {mote}. "
            f"Se listen: ipkit eksporter --utsending --plan {plan.hode.nummer} --mote {mote} --mappe MAPPE"
        )
        return Avgjorelse(tillatt=False, kode=UKJENT_MOTTAKER, grunn=grunn, mottaker=mottaker)
    if plansamtykke.kode in (TRUKKET, NEKTET):
        return replace(plansamtykke, mottaker=mottaker)
    return Avgjorelse(
        tillatt=True,
        kode=TILLATT,
        grunn=f"Planeier ønsker at denne får det som sendes fra møte {mote}.",
        skjul_adresse=plan.planeier.adressesperre != "ingen",
        privat=er_privat(plan, dag),
        mottaker=mottaker,
        mote=mote,
    )
