"""Migration 4: rekkefolgen. Written by lag_migrering.py, and frozen once landed."""

from ipkit.storage.forbindelse import Forbindelse

SQLITE = (
    """DROP INDEX samtykke_foresatt""",
    """CREATE TABLE dekning (
"plan" INTEGER NOT NULL,
koordinator_fra DATE NOT NULL,
koordinator_til DATE NOT NULL,
samtykke_fra DATE NOT NULL,
samtykke_til DATE NOT NULL,
mote_regnes DATE,
PRIMARY KEY ("plan"),
FOREIGN KEY("plan") REFERENCES "plan" (nummer)
)""",
    """CREATE TABLE kladd (
"plan" INTEGER NOT NULL,
handling TEXT NOT NULL,
nummer INTEGER NOT NULL,
aktor INTEGER NOT NULL,
tidspunkt TEXT NOT NULL,
innhold TEXT NOT NULL,
PRIMARY KEY ("plan", handling, nummer, aktor),
FOREIGN KEY("plan") REFERENCES "plan" (nummer),
FOREIGN KEY(aktor) REFERENCES aktor (id)
)
WITHOUT ROWID""",
    """ALTER TABLE tiltak ADD COLUMN rekkefolge INTEGER""",
    """CREATE INDEX fagperson_til ON fagperson (til) WHERE til IS NOT NULL""",
    """CREATE INDEX dekning_koordinator_fra ON dekning (koordinator_fra)""",
    """CREATE INDEX dekning_koordinator_til ON dekning (koordinator_til)""",
    """CREATE INDEX dekning_mote ON dekning (mote_regnes)""",
    """CREATE INDEX dekning_samtykke_fra ON dekning (samtykke_fra)""",
    """CREATE INDEX dekning_samtykke_til ON dekning (samtykke_til)""",
    """CREATE INDEX deltaker_ute ON deltaker (ut) WHERE ut IS NOT NULL""",
    """CREATE INDEX henvendelse_ikke_meldt ON henvendelse (dato) WHERE slag = 'melding_om_behov' AND meldt_ke IS NULL""",
    """CREATE INDEX klage_medhold ON klage (dato) WHERE klageutfall IN ('medhold', 'delvis_medhold')""",
    """CREATE INDEX koordinator_bytte ON koordinator ("plan") WHERE byttegrunn IS NOT NULL AND (planeier_informert IS NULL OR ke_varslet IS NULL)""",
    """CREATE INDEX koordinator_leder ON koordinator (leder_spurt) WHERE leder_spurt IS NOT NULL AND leder_svarte IS NULL""",
    """CREATE INDEX maal_evalueres ON maal (evalueres) WHERE status = 'aktivt' AND evalueres IS NOT NULL""",
    """CREATE INDEX mote_planlagt ON mote (dato) WHERE status = 'planlagt'""",
    """CREATE INDEX mote_usendt ON mote (dato) WHERE referatstatus = 'utkast'""",
    """CREATE INDEX tilslutning_ubehandlet ON tilslutning (dato) WHERE svar <> 'ja' AND behandlet IS NULL""",
    """CREATE INDEX utlevering_ikke_vist ON utlevering (dato) WHERE vist IS NULL""",
    """CREATE INDEX beslutning_slutt ON beslutning (dato) WHERE utfall IN ('ikke_forlenget', 'avsluttet')""",
    """CREATE INDEX samtykke_for_barnet ON samtykke ("plan") WHERE gitt_av IN ('foresatt', 'barnevernstjenesten')""",
    """CREATE INDEX samtykke_ubesvart ON samtykke (dato) WHERE svar = 'ubesvart'""",
)  # fmt: skip

POSTGRESQL = (
    """DROP INDEX samtykke_foresatt""",
    """CREATE TABLE dekning (
plan INTEGER NOT NULL,
koordinator_fra DATE NOT NULL,
koordinator_til DATE NOT NULL,
samtykke_fra DATE NOT NULL,
samtykke_til DATE NOT NULL,
mote_regnes DATE,
PRIMARY KEY (plan),
FOREIGN KEY(plan) REFERENCES plan (nummer)
)""",
    """CREATE TABLE kladd (
plan INTEGER NOT NULL,
handling TEXT NOT NULL,
nummer INTEGER NOT NULL,
aktor INTEGER NOT NULL,
tidspunkt TEXT NOT NULL,
innhold TEXT NOT NULL,
PRIMARY KEY (plan, handling, nummer, aktor),
FOREIGN KEY(plan) REFERENCES plan (nummer),
FOREIGN KEY(aktor) REFERENCES aktor (id)
)""",
    """ALTER TABLE tiltak ADD COLUMN rekkefolge INTEGER""",
    """CREATE INDEX fagperson_til ON fagperson (til) WHERE til IS NOT NULL""",
    """CREATE INDEX dekning_koordinator_fra ON dekning (koordinator_fra)""",
    """CREATE INDEX dekning_koordinator_til ON dekning (koordinator_til)""",
    """CREATE INDEX dekning_mote ON dekning (mote_regnes)""",
    """CREATE INDEX dekning_samtykke_fra ON dekning (samtykke_fra)""",
    """CREATE INDEX dekning_samtykke_til ON dekning (samtykke_til)""",
    """CREATE INDEX deltaker_ute ON deltaker (ut) WHERE ut IS NOT NULL""",
    """CREATE INDEX henvendelse_ikke_meldt ON henvendelse (dato) WHERE slag = 'melding_om_behov' AND meldt_ke IS NULL""",
    """CREATE INDEX klage_medhold ON klage (dato) WHERE klageutfall IN ('medhold', 'delvis_medhold')""",
    """CREATE INDEX koordinator_bytte ON koordinator (plan) WHERE byttegrunn IS NOT NULL AND (planeier_informert IS NULL OR ke_varslet IS NULL)""",
    """CREATE INDEX koordinator_leder ON koordinator (leder_spurt) WHERE leder_spurt IS NOT NULL AND leder_svarte IS NULL""",
    """CREATE INDEX maal_evalueres ON maal (evalueres) WHERE status = 'aktivt' AND evalueres IS NOT NULL""",
    """CREATE INDEX mote_planlagt ON mote (dato) WHERE status = 'planlagt'""",
    """CREATE INDEX mote_usendt ON mote (dato) WHERE referatstatus = 'utkast'""",
    """CREATE INDEX tilslutning_ubehandlet ON tilslutning (dato) WHERE svar <> 'ja' AND behandlet IS NULL""",
    """CREATE INDEX utlevering_ikke_vist ON utlevering (dato) WHERE vist IS NULL""",
    """CREATE INDEX beslutning_slutt ON beslutning (dato) WHERE utfall IN ('ikke_forlenget', 'avsluttet')""",
    """CREATE INDEX samtykke_for_barnet ON samtykke (plan) WHERE gitt_av IN ('foresatt', 'barnevernstjenesten')""",
    """CREATE INDEX samtykke_ubesvart ON samtykke (dato) WHERE svar = 'ubesvart'""",
)  # fmt: skip


def oppgrader(db: Forbindelse) -> None:
    """Every statement in turn; a table that is made anew keeps all its rows."""
    for setning in SQLITE if db.motor == "sqlite" else POSTGRESQL:
        db.utfor(setning)
