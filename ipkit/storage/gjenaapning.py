"""What reopening a plan asks of the register (rules 49, 137)."""

import json

from ipkit.domain.planstatus import LUKKET
from ipkit.storage.forbindelse import Forbindelse


def annen_aapen_plan(db: Forbindelse, person: str, plan: int) -> int | None:
    """The number of another plan of that person that is not closed (rule 49)."""
    rad = db.les_en(
        """SELECT min(nummer) AS nummer FROM "plan" WHERE planeier_id = :person AND nummer != :plan
            AND status NOT IN ('avsluttet', 'arkivert', 'avslaatt')""",
        person=person,
        plan=plan,
    )
    return None if rad is None or rad["nummer"] is None else int(rad["nummer"])


def status_foer_avslutning(db: Forbindelse, plan: int) -> str | None:
    """The plan's last status before it was closed, from its history; None where it came in closed."""
    rader = db.les(
        "SELECT innhold FROM historikk WHERE plan = :plan AND element = 'plan' ORDER BY utgave DESC",
        plan=plan,
    )
    statuser = (json.loads(rad["innhold"] or "{}").get("status") for rad in rader)
    return next((str(s) for s in statuser if s and s not in LUKKET), None)
