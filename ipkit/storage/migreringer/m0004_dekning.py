"""Migration 4, by hand: what a plan is covered by, kept by the database itself. Frozen once landed.

The morning list asks what is not there: a coordinator, a consent, a meeting. A row for each plan that is
not closed says it with facts, never with deadlines (design D2), and an index cuts it. A table that is made
anew loses its triggers: a later migration that does so must make them again (a test asks).
"""

from collections.abc import Iterator

from ipkit.storage.forbindelse import Forbindelse

# Where the newest yes to the plan is plain: valid, nothing withdrawn, nobody has said no. Else nobody is
# told that there is consent here, and the question looks at the consents themselves.
_SAMTYKKE = """FROM samtykke s WHERE s.plan = p.nummer AND s.type = 'plan' AND s.svar = 'ja'
        AND NOT EXISTS (SELECT 1 FROM samtykke n
            WHERE n.plan = s.plan AND n.type = 'plan' AND (n.svar = 'nei' OR n.trukket IS NOT NULL))
        ORDER BY s.dato DESC, s.nummer DESC LIMIT 1"""
_GYLDIG = """s.informert LIKE '%hva%' AND s.informert LIKE '%hvem%' AND s.informert LIKE '%bruk%'
        AND s.informert LIKE '%folger%' AND (s.form <> 'bevitnet' OR coalesce(s.vitne, '') <> '')
        AND (s.gitt_av NOT IN ('verge', 'fullmektig') OR coalesce(s.fullmakt, '') <> '')
        AND (s.gitt_av <> 'naermeste_paarorende' OR coalesce(s.kompetanse, '') <> '')"""
_KOORDINATOR = """FROM koordinator k WHERE k.plan = p.nummer
        ORDER BY coalesce(k.til, '9999-12-31') DESC, k.fra LIMIT 1"""
# The last meeting held, else the activation; the day a plan was taken up again, where that is later.
_MOTE = """coalesce((SELECT max(m.dato) FROM mote m
        WHERE m.plan = p.nummer AND m.status = 'avholdt'), p.iverksatt)"""
VISNING = f"""CREATE VIEW dekning_naa AS SELECT p.nummer AS plan,
    coalesce((SELECT k.fra {_KOORDINATOR}), '0001-01-01') AS koordinator_fra,
    coalesce((SELECT coalesce(k.til, '9999-12-31') {_KOORDINATOR}), '0001-01-01') AS koordinator_til,
    coalesce((SELECT coalesce(s.fra, s.dato) {_SAMTYKKE}), '0001-01-01') AS samtykke_fra,
    coalesce((SELECT CASE WHEN {_GYLDIG} THEN coalesce(s.til, '9999-12-31') END {_SAMTYKKE}), '0001-01-01')
        AS samtykke_til,
    CASE WHEN p.iverksatt IS NULL THEN NULL WHEN p.bero_til > {_MOTE} THEN p.bero_til ELSE {_MOTE} END
        AS mote_regnes
    FROM "plan" p WHERE p.status NOT IN ('avsluttet', 'arkivert')"""
FYLL = "INSERT INTO dekning SELECT * FROM dekning_naa"
BARN = ("koordinator", "mote", "samtykke")


def _sqlite() -> Iterator[str]:
    for tabell in BARN:
        for naar, rad in (("INSERT", "NEW"), ("UPDATE", "NEW"), ("DELETE", "OLD")):
            yield f"""CREATE TRIGGER dekning_{tabell}_{naar.lower()} AFTER {naar} ON {tabell}
BEGIN INSERT OR REPLACE INTO dekning SELECT * FROM dekning_naa WHERE plan = {rad}.plan; END"""
    ny = "DELETE FROM dekning WHERE plan = NEW.nummer; " + f"{FYLL} WHERE plan = NEW.nummer;"
    yield f'CREATE TRIGGER dekning_plan_insert AFTER INSERT ON "plan" BEGIN {ny} END'
    yield f'CREATE TRIGGER dekning_plan_update AFTER UPDATE OF status, iverksatt, bero_til ON "plan" BEGIN {ny} END'
    yield """CREATE TRIGGER dekning_plan_delete BEFORE DELETE ON "plan"
BEGIN DELETE FROM dekning WHERE plan = OLD.nummer; END"""


def _postgresql() -> Iterator[str]:
    paa_nytt = f"DELETE FROM dekning WHERE plan = nr; {FYLL} WHERE plan = nr; RETURN NULL;"
    yield f"""CREATE FUNCTION dekning_barn() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE nr integer;
BEGIN IF TG_OP = 'DELETE' THEN nr = OLD.plan; ELSE nr = NEW.plan; END IF; {paa_nytt} END $$"""
    yield f"""CREATE FUNCTION dekning_plan() RETURNS trigger LANGUAGE plpgsql AS $$ DECLARE nr integer;
BEGIN nr = NEW.nummer; {paa_nytt} END $$"""
    yield """CREATE FUNCTION dekning_plan_slett() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN DELETE FROM dekning WHERE plan = OLD.nummer; RETURN OLD; END $$"""
    for tabell in BARN:
        yield f"""CREATE TRIGGER dekning_{tabell} AFTER INSERT OR UPDATE OR DELETE ON {tabell}
FOR EACH ROW EXECUTE FUNCTION dekning_barn()"""
    yield """CREATE TRIGGER dekning_plan AFTER INSERT OR UPDATE OF status, iverksatt, bero_til ON "plan"
FOR EACH ROW EXECUTE FUNCTION dekning_plan()"""
    yield """CREATE TRIGGER dekning_plan_slett BEFORE DELETE ON "plan"
FOR EACH ROW EXECUTE FUNCTION dekning_plan_slett()"""


def oppgrader(db: Forbindelse) -> None:
    """The view, a row for every open plan, and the triggers that keep them."""
    for setning in (VISNING, FYLL, *(_sqlite() if db.motor == "sqlite" else _postgresql())):
        db.utfor(setning)
