"""The tables, declared once with SQLModel: columns, types, checks and DDL for both engines (design D3).

The program itself never imports this file: it runs on `schema.py`, which `lag_skjema.py` makes from
here. Users of the library query a register with these classes.

A plan is one aggregate: its elements are keyed by the plan's number and their own number within it, and
lie together on disk. No annotations from the future here: they break SQLModel.
"""

from datetime import date
from typing import Any

from sqlalchemy import (
    Boolean,
    CheckConstraint,
    Column,
    Date,
    Enum,
    ForeignKeyConstraint,
    Index,
    Integer,
    LargeBinary,
    Text,
    TypeDecorator,
    column,
    false,
    text,
)
from sqlmodel import Field, SQLModel

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering, Maalvurdering, Revisjon
from ipkit.domain.felt import felter
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote, Motedeltaker, Referatpunkt, Sakspunkt
from ipkit.domain.person import Person
from ipkit.domain.plan import Koordinator, Planhode, Plantekst
from ipkit.domain.planstatus import LUKKET, SAK, UTKAST
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.samtykkegivere import FOR_BARNET
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tiltak import AAPNE_STATUSER, Tiltak

SAMLET: dict[str, Any] = {"sqlite_with_rowid": False}
"""Rows of one plan lie together: the primary key is the table."""


class Kommaliste(TypeDecorator[tuple[str, ...]]):
    """A list of codes as one text; the codes hold no commas."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[str, ...] | None, dialect: Any) -> str:
        return ",".join(value or ())

    def process_result_value(self, value: str | None, dialect: Any) -> tuple[str, ...]:
        return tuple(value.split(",")) if value else ()


def _kode(verditype: type[Any], felt: str, tabell: str) -> Any:
    """A column of codes, stored as lower-case text and checked (kodestil: text enum)."""
    spesifikasjon = felter(verditype)[felt]
    slag = Enum(
        *spesifikasjon.koder,
        name=f"{tabell}_{felt}",
        native_enum=False,
        create_constraint=True,
        validate_strings=True,
        length=40,
    )
    return Column(slag)


def _paakrevd_kode(verditype: type[Any], felt: str, tabell: str) -> Any:
    kolonne = _kode(verditype, felt, tabell)
    kolonne.nullable = False
    return kolonne


def _dato(*, paakrevd: bool = False) -> Any:
    return Column(Date, nullable=not paakrevd)


def _tekst(*, paakrevd: bool = False) -> Any:
    return Column(Text, nullable=not paakrevd)


def _ja_nei() -> Any:
    return Column(Boolean, nullable=False, server_default=false())


def _der(betingelse: Any) -> dict[str, Any]:
    """A partial index, of the rows that a question asks for, on both engines."""
    return {"sqlite_where": betingelse, "postgresql_where": betingelse}


def _liste() -> Any:
    return Column(Kommaliste, nullable=False, server_default="")


def _plan_finnes() -> ForeignKeyConstraint:
    return ForeignKeyConstraint(["plan"], ["plan.nummer"])


def _i_plan(kolonne: str, tabell: str) -> ForeignKeyConstraint:
    """The element refers to another element of the same plan by its number."""
    return ForeignKeyConstraint(["plan", kolonne], [f"{tabell}.plan", f"{tabell}.nummer"])


class PersonRow(SQLModel, table=True):
    """A planeier."""

    __tablename__ = "person"
    __table_args__ = (Index("person_fodt", "fodselsdato"),)

    id: str = Field(sa_column=Column(Text, primary_key=True))
    version: int
    navn: str = Field(sa_column=_tekst(paakrevd=True))
    fodselsdato: date = Field(sa_column=_dato(paakrevd=True))
    telefon: str | None = Field(sa_column=_tekst())
    adresse: str | None = Field(sa_column=_tekst())
    adressesperre: str = Field(sa_column=_paakrevd_kode(Person, "adressesperre", "person"))
    tolk: str | None = Field(sa_column=_tekst())
    tilrettelegging: str | None = Field(sa_column=_tekst())
    kultur: str | None = Field(sa_column=_tekst())


_AKTIV = column("status") == "aktiv"
_I_BERO = column("status") == "i_bero"
_UTKAST = column("status").in_(UTKAST)
_SAK = column("status").in_(SAK)
_AAPEN = column("status").not_in(LUKKET)


class PlanRow(SQLModel, table=True):
    """The head of a plan. The partial indexes answer «what is due» for the active ones."""

    __tablename__ = "plan"
    __table_args__ = (
        ForeignKeyConstraint(["planeier_id"], ["person.id"]),
        Index("plan_planeier", "planeier_id"),
        Index("plan_evaluering", "neste_evaluering", sqlite_where=_AKTIV, postgresql_where=_AKTIV),
        Index("plan_revisjon", "neste_revisjon", sqlite_where=_AKTIV, postgresql_where=_AKTIV),
        Index("plan_periode", "til", sqlite_where=_AKTIV, postgresql_where=_AKTIV),
        Index("plan_bero", "bero_til", sqlite_where=_I_BERO, postgresql_where=_I_BERO),
        Index("plan_uttalelse", "uttalelsesfrist", **_der(column("status") == "til_uttalelse")),
        Index("plan_utkast", "nummer", sqlite_where=_UTKAST, postgresql_where=_UTKAST),
        Index("plan_sak", "nummer", sqlite_where=_SAK, postgresql_where=_SAK),
        Index("plan_aapen", "nummer", sqlite_where=_AAPEN, postgresql_where=_AAPEN),
    )

    nummer: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    id: str = Field(sa_column=Column(Text, nullable=False, unique=True))
    planeier_id: str = Field(sa_column=_tekst(paakrevd=True))
    version: int
    utgave: int
    innhold_utgave: int | None = Field(sa_column=Column(Integer))
    status: str = Field(sa_column=_paakrevd_kode(Planhode, "status", "plan"))
    fra: date | None = Field(sa_column=_dato())
    til: date | None = Field(sa_column=_dato())
    saksnummer: str | None = Field(sa_column=_tekst())
    gjelder_barn: bool = Field(sa_column=_ja_nei())
    ansvarsgruppe: bool = Field(sa_column=_ja_nei())
    plan_annet_sted: str | None = Field(sa_column=_tekst())
    tilgjengelighet: str | None = Field(sa_column=_tekst())
    detaljgrad: str = Field(sa_column=_paakrevd_kode(Planhode, "detaljgrad", "plan"))
    sprak: str = Field(sa_column=_paakrevd_kode(Planhode, "sprak", "plan"))
    opprettet: date = Field(sa_column=_dato(paakrevd=True))
    sendt_uttalelse: date | None = Field(sa_column=_dato())
    uttalelsesfrist: date | None = Field(sa_column=_dato())
    iverksatt: date | None = Field(sa_column=_dato())
    neste_evaluering: date | None = Field(sa_column=_dato())
    neste_revisjon: date | None = Field(sa_column=_dato())
    avsluttet: date | None = Field(sa_column=_dato())
    avslutningsgrunn: str | None = Field(sa_column=_kode(Planhode, "avslutningsgrunn", "plan"))
    avslutningstekst: str | None = Field(sa_column=_tekst())
    planeier_informert: date | None = Field(sa_column=_dato())
    ke_varslet: date | None = Field(sa_column=_dato())
    arkivkopi: date | None = Field(sa_column=_dato())
    kopi_til_planeier: date | None = Field(sa_column=_dato())
    arkivert: date | None = Field(sa_column=_dato())
    arkivref: str | None = Field(sa_column=_tekst())
    bero_fra: date | None = Field(sa_column=_dato())
    bero_til: date | None = Field(sa_column=_dato())
    bero_grunn: str | None = Field(sa_column=_tekst())
    levert: date | None = Field(sa_column=_dato())
    levert_utgave: int | None = Field(sa_column=Column(Integer))


class DekningRow(SQLModel, table=True):
    """What a plan that is not closed is covered by: facts for the questions about what is *not* there.

    The database keeps it by triggers (migration 4). `koordinator_fra` and `koordinator_til` are the days of
    the coordinator who stays the longest, `samtykke_fra` and `samtykke_til` those of a plain consent A, and
    `mote_regnes` the day the next meeting is counted from. Nobody, or none: the year 1; for ever: 9999.
    """

    __tablename__ = "dekning"
    __table_args__ = (
        _plan_finnes(),
        Index("dekning_koordinator_fra", "koordinator_fra"),
        Index("dekning_koordinator_til", "koordinator_til"),
        Index("dekning_samtykke_fra", "samtykke_fra"),
        Index("dekning_samtykke_til", "samtykke_til"),
        Index("dekning_mote", "mote_regnes"),
    )

    plan: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    koordinator_fra: date = Field(sa_column=_dato(paakrevd=True))
    koordinator_til: date = Field(sa_column=_dato(paakrevd=True))
    samtykke_fra: date = Field(sa_column=_dato(paakrevd=True))
    samtykke_til: date = Field(sa_column=_dato(paakrevd=True))
    mote_regnes: date | None = Field(sa_column=_dato())


class _Element(SQLModel):
    """What every element of a plan has: the plan's number, and a version against lost updates."""

    plan: int = Field(primary_key=True, sa_type=Integer)
    version: int


class _Nummerert(_Element):
    """An element that is numbered directly within its plan."""

    nummer: int = Field(primary_key=True, sa_type=Integer)


class _MedMerking(SQLModel):
    """The columns of `Merking` (design D13)."""

    livsomraade: str | None = Field(default=None, sa_type=Text)
    tredjepart: bool = Field(default=False, sa_type=Boolean)
    deles_ikke_med: tuple[str, ...] = Field(
        default=(), sa_type=Kommaliste, sa_column_kwargs={"server_default": ""}
    )


def _fagpersonindeks(tabell: str) -> Index:
    """In which plans is somebody of the register of people (rule 48)."""
    kjent = column("fagperson").is_not(None)
    return Index(f"{tabell}_fagperson", "fagperson", sqlite_where=kjent, postgresql_where=kjent)


class KoordinatorRow(_Nummerert, table=True):
    """Who coordinates or has coordinated."""

    __tablename__ = "koordinator"
    __table_args__ = (
        _plan_finnes(),
        Index("koordinator_navn", "navn"),
        Index("koordinator_dager", "plan", "fra", "til"),
        _fagpersonindeks("koordinator"),
        Index(
            "koordinator_bytte",
            "plan",
            **_der(text("byttegrunn IS NOT NULL AND (planeier_informert IS NULL OR ke_varslet IS NULL)")),
        ),
        Index(
            "koordinator_leder",
            "leder_spurt",
            **_der(column("leder_spurt").is_not(None) & column("leder_svarte").is_(None)),
        ),
        Index(
            "koordinator_sluttet",
            "til",
            sqlite_where=column("til").is_not(None),
            postgresql_where=column("til").is_not(None),
        ),
        SAMLET,
    )

    rolle: str = Field(sa_column=_paakrevd_kode(Koordinator, "rolle", "koordinator"))
    navn: str = Field(sa_column=_tekst(paakrevd=True))
    tjeneste: str | None = Field(sa_column=_tekst())
    telefon: str | None = Field(sa_column=_tekst())
    epost: str | None = Field(sa_column=_tekst())
    gruppe: str | None = Field(sa_column=_kode(Koordinator, "gruppe", "koordinator"))
    stedfortreder: str | None = Field(sa_column=_tekst())
    onske: str | None = Field(sa_column=_tekst())
    onske_fulgt: str | None = Field(sa_column=_tekst())
    valggrunner: tuple[str, ...] = Field(sa_column=_liste())
    leder: str | None = Field(sa_column=_tekst())
    leder_spurt: date | None = Field(sa_column=_dato())
    leder_svarte: date | None = Field(sa_column=_dato())
    fagperson: int | None = Field(sa_column=Column(Integer))
    fra: date = Field(sa_column=_dato(paakrevd=True))
    til: date | None = Field(sa_column=_dato())
    oppsagt: date | None = Field(sa_column=_dato())
    byttegrunn: str | None = Field(sa_column=_kode(Koordinator, "byttegrunn", "koordinator"))
    byttetekst: str | None = Field(sa_column=_tekst())
    vurdering: str | None = Field(sa_column=_tekst())
    avtalt: date | None = Field(sa_column=_dato())
    planeier_informert: date | None = Field(sa_column=_dato())
    informert_av: str | None = Field(sa_column=_tekst())
    ke_varslet: date | None = Field(sa_column=_dato())


class PlantekstRow(_Element, _MedMerking, table=True):
    """One of the plan's own texts."""

    __tablename__ = "plantekst"
    __table_args__ = (_plan_finnes(), SAMLET)

    slag: str = Field(
        sa_column=Column(
            Enum(
                *felter(Plantekst)["slag"].koder,
                name="plantekst_slag",
                native_enum=False,
                create_constraint=True,
                length=40,
            ),
            primary_key=True,
        )
    )
    tekst: str = Field(sa_column=_tekst(paakrevd=True))


class FagplanRow(_Nummerert, table=True):
    """Another plan: title and place."""

    __tablename__ = "fagplan"
    __table_args__ = (_plan_finnes(), SAMLET)

    tittel: str = Field(sa_column=_tekst(paakrevd=True))
    sted: str | None = Field(sa_column=_tekst())


class DeltakerRow(_Nummerert, _MedMerking, table=True):
    """A participant."""

    __tablename__ = "deltaker"
    __table_args__ = (
        _plan_finnes(),
        _fagpersonindeks("deltaker"),
        Index("deltaker_ute", "ut", **_der(column("ut").is_not(None))),
        SAMLET,
    )

    navn: str | None = Field(sa_column=_tekst())
    rolle: str | None = Field(sa_column=_tekst())
    tjeneste: str | None = Field(sa_column=_tekst())
    tilknytning: str = Field(sa_column=_paakrevd_kode(Deltaker, "tilknytning", "deltaker"))
    bidrag: str | None = Field(sa_column=_tekst())
    telefon: str | None = Field(sa_column=_tekst())
    epost: str | None = Field(sa_column=_tekst())
    adresse: str | None = Field(sa_column=_tekst())
    rettighet: str = Field(sa_column=_paakrevd_kode(Deltaker, "rettighet", "deltaker"))
    plangruppe: bool = Field(sa_column=_ja_nei())
    kontaktform: str | None = Field(sa_column=_kode(Deltaker, "kontaktform", "deltaker"))
    taushet: str | None = Field(sa_column=_kode(Deltaker, "taushet", "deltaker"))
    taushetserklaering: date | None = Field(sa_column=_dato())
    fagperson: int | None = Field(sa_column=Column(Integer))
    registrert: date = Field(sa_column=_dato(paakrevd=True))
    ut: date | None = Field(sa_column=_dato())


class TilslutningRow(_Nummerert, table=True):
    """An answer to the proposed plan."""

    __tablename__ = "tilslutning"
    __table_args__ = (
        _plan_finnes(),
        Index("tilslutning_ubehandlet", "dato", **_der(text("svar <> 'ja' AND behandlet IS NULL"))),
        SAMLET,
    )

    part: str = Field(sa_column=_tekst(paakrevd=True))
    gitt_av: str | None = Field(sa_column=_kode(Tilslutning, "gitt_av", "tilslutning"))
    dato: date = Field(sa_column=_dato(paakrevd=True))
    svar: str = Field(sa_column=_paakrevd_kode(Tilslutning, "svar", "tilslutning"))
    merknad: str | None = Field(sa_column=_tekst())
    utgave: int | None = Field(sa_column=Column(Integer))
    behandlet: date | None = Field(sa_column=_dato())
    behandlet_tekst: str | None = Field(sa_column=_tekst())


class SamtykkeRow(_Nummerert, table=True):
    """A consent or a refusal."""

    __tablename__ = "samtykke"
    __table_args__ = (
        _plan_finnes(),
        _i_plan("deltaker", "deltaker"),
        CheckConstraint("(type = 'plan') = (deltaker IS NULL)", name="samtykke_gjelder"),
        Index("samtykke_nei", "dato", **_der(column("svar") == "nei")),
        Index("samtykke_ubesvart", "dato", **_der(column("svar") == "ubesvart")),
        Index(
            "samtykke_ubekreftet",
            "dato",
            **_der(column("bekreftet_skriftlig").is_(None) & column("form").in_(("muntlig", "bevitnet"))),
        ),
        Index("samtykke_for_barnet", "plan", **_der(column("gitt_av").in_(FOR_BARNET))),
        Index(
            "samtykke_trukket",
            "trukket",
            sqlite_where=column("trukket").is_not(None),
            postgresql_where=column("trukket").is_not(None),
        ),
        Index(
            "samtykke_utlop",
            "til",
            sqlite_where=column("til").is_not(None),
            postgresql_where=column("til").is_not(None),
        ),
        SAMLET,
    )

    type: str = Field(sa_column=_paakrevd_kode(Samtykke, "type", "samtykke"))
    deltaker: int | None = Field(sa_column=Column(Integer))
    svar: str = Field(sa_column=_paakrevd_kode(Samtykke, "svar", "samtykke"))
    gitt_av: str = Field(sa_column=_paakrevd_kode(Samtykke, "gitt_av", "samtykke"))
    giver_navn: str | None = Field(sa_column=_tekst())
    fullmakt: str | None = Field(sa_column=_tekst())
    dato: date = Field(sa_column=_dato(paakrevd=True))
    fra: date | None = Field(sa_column=_dato())
    til: date | None = Field(sa_column=_dato())
    form: str = Field(sa_column=_paakrevd_kode(Samtykke, "form", "samtykke"))
    vitne: str | None = Field(sa_column=_tekst())
    informert: tuple[str, ...] = Field(sa_column=_liste())
    omraader: tuple[str, ...] = Field(sa_column=_liste())
    begrensning: str | None = Field(sa_column=_tekst())
    tilleggstekst: str | None = Field(sa_column=_tekst())
    arkivref: str | None = Field(sa_column=_tekst())
    bekreftet_skriftlig: date | None = Field(sa_column=_dato())
    barnets_syn: str | None = Field(sa_column=_tekst())
    kompetanse: str | None = Field(sa_column=_tekst())
    erstatter: int | None = Field(sa_column=Column(Integer))
    trukket: date | None = Field(sa_column=_dato())


class MaalRow(_Nummerert, _MedMerking, table=True):
    """A goal."""

    __tablename__ = "maal"
    __table_args__ = (
        _plan_finnes(),
        Index(
            "maal_frist",
            "frist",
            sqlite_where=column("status") == "aktivt",
            postgresql_where=column("status") == "aktivt",
        ),
        Index("maal_evalueres", "evalueres", **_der(text("status = 'aktivt' AND evalueres IS NOT NULL"))),
        SAMLET,
    )

    tekst: str = Field(sa_column=_tekst(paakrevd=True))
    egne_ord: str | None = Field(sa_column=_tekst())
    prioritet: int | None = Field(sa_column=Column(Integer))
    fra: date | None = Field(sa_column=_dato())
    frist: date | None = Field(sa_column=_dato())
    evalueres: date | None = Field(sa_column=_dato())
    smarter: tuple[str, ...] = Field(sa_column=_liste())
    foreslaatt_av: str | None = Field(sa_column=_tekst())
    avtalt: date | None = Field(sa_column=_dato())
    uavtalt: date | None = Field(sa_column=_dato())
    strider_mot: str | None = Field(sa_column=_tekst())
    status: str = Field(sa_column=_paakrevd_kode(Maal, "status", "maal"))
    oppnaaelse: str | None = Field(sa_column=_kode(Maal, "oppnaaelse", "maal"))
    begrunnelse: str | None = Field(sa_column=_tekst())


class TiltakRow(_Element, _MedMerking, table=True):
    """A measure; it cannot be without its goal (rule 75) or a responsible (rule 76)."""

    __tablename__ = "tiltak"
    __table_args__ = (
        _i_plan("maal", "maal"),
        Index(
            "tiltak_til",
            "til",
            sqlite_where=column("status").in_(AAPNE_STATUSER),
            postgresql_where=column("status").in_(AAPNE_STATUSER),
        ),
        SAMLET,
    )

    maal: int = Field(primary_key=True, sa_type=Integer)
    nummer: int = Field(primary_key=True, sa_type=Integer)
    tekst: str = Field(sa_column=_tekst(paakrevd=True))
    hvordan: str | None = Field(sa_column=_tekst())
    omfang: str | None = Field(sa_column=_tekst())
    ansvarlig: str = Field(sa_column=_tekst(paakrevd=True))
    fra: date | None = Field(sa_column=_dato())
    til: date | None = Field(sa_column=_dato())
    status: str = Field(sa_column=_paakrevd_kode(Tiltak, "status", "tiltak"))
    kommentar: str | None = Field(sa_column=_tekst())
    foreslaatt_av: str | None = Field(sa_column=_tekst())
    avtalt: date | None = Field(sa_column=_dato())
    uavtalt: date | None = Field(sa_column=_dato())
    strider_mot: str | None = Field(sa_column=_tekst())
    tidligere: str | None = Field(sa_column=_tekst())
    rekkefolge: int | None = Field(sa_type=Integer)


class EvalueringRow(_Nummerert, _MedMerking, table=True):
    """An evaluation."""

    __tablename__ = "evaluering"
    __table_args__ = (
        _plan_finnes(),
        Index("evaluering_dato", "plan", "dato"),
        Index("evaluering_ikke_behov", "dato", **_der(text("NOT fortsatt_behov"))),
        SAMLET,
    )

    dato: date = Field(sa_column=_dato(paakrevd=True))
    anledning: str = Field(sa_column=_paakrevd_kode(Evaluering, "anledning", "evaluering"))
    aarsak: str | None = Field(sa_column=_tekst())
    deltok: str | None = Field(sa_column=_tekst())
    barnets_syn: str | None = Field(sa_column=_tekst())
    planeier_deltok: str = Field(sa_column=_paakrevd_kode(Evaluering, "planeier_deltok", "evaluering"))
    planeiers_ord: str | None = Field(sa_column=_tekst())
    oppsummering: str | None = Field(sa_column=_tekst())
    kan_tiltak_avsluttes: bool
    bor_maal_endres: bool
    bor_tiltak_endres: bool
    fortsatt_behov: bool
    neste: date | None = Field(sa_column=_dato())


class RevisjonRow(_Nummerert, _MedMerking, table=True):
    """A revision."""

    __tablename__ = "revisjon"
    __table_args__ = (_plan_finnes(), SAMLET)

    dato: date = Field(sa_column=_dato(paakrevd=True))
    anledning: str = Field(sa_column=_paakrevd_kode(Revisjon, "anledning", "revisjon"))
    aarsak: str | None = Field(sa_column=_tekst())
    endringer: str | None = Field(sa_column=_tekst())
    avtalt: date | None = Field(sa_column=_dato())
    neste: date | None = Field(sa_column=_dato())


class MaalvurderingRow(_Element, _MedMerking, table=True):
    """How far one goal had come at one evaluation."""

    __tablename__ = "maalvurdering"
    __table_args__ = (_i_plan("evaluering", "evaluering"), _i_plan("maal", "maal"), SAMLET)

    evaluering: int = Field(primary_key=True, sa_type=Integer)
    maal: int = Field(primary_key=True, sa_type=Integer)
    oppnaaelse: str = Field(sa_column=_paakrevd_kode(Maalvurdering, "oppnaaelse", "maalvurdering"))
    begrunnelse: str | None = Field(sa_column=_tekst())


class MoteRow(_Nummerert, table=True):
    """A meeting."""

    __tablename__ = "mote"
    __table_args__ = (
        _plan_finnes(),
        Index("mote_dato", "plan", "dato"),
        Index("mote_status", "plan", "status", "dato"),
        Index("mote_neste", "neste", **_der(column("neste").is_not(None))),
        Index("mote_planlagt", "dato", **_der(column("status") == "planlagt")),
        Index("mote_usendt", "dato", **_der(column("referatstatus") == "utkast")),
        Index(
            "mote_merknadsfrist",
            "merknadsfrist",
            **_der(column("referat_godkjent").is_(None) & column("merknadsfrist").is_not(None)),
        ),
        Index(
            "mote_uten_referat",
            "dato",
            sqlite_where=column("referatdato").is_(None) & (column("status") != "avlyst"),
            postgresql_where=column("referatdato").is_(None) & (column("status") != "avlyst"),
        ),
        SAMLET,
    )

    type: str = Field(sa_column=_paakrevd_kode(Mote, "type", "mote"))
    dato: date = Field(sa_column=_dato(paakrevd=True))
    tid: str | None = Field(sa_column=_tekst())
    sted: str | None = Field(sa_column=_tekst())
    status: str = Field(sa_column=_paakrevd_kode(Mote, "status", "mote"))
    klarert: date | None = Field(sa_column=_dato())
    moteleder: str | None = Field(sa_column=_tekst())
    referent: str | None = Field(sa_column=_tekst())
    variant: str | None = Field(sa_column=_kode(Mote, "variant", "mote"))
    innkalt: date | None = Field(sa_column=_dato())
    referatdato: date | None = Field(sa_column=_dato())
    referatstatus: str | None = Field(sa_column=_kode(Mote, "referatstatus", "mote"))
    referat_sendt: date | None = Field(sa_column=_dato())
    referat_godkjent: date | None = Field(sa_column=_dato())
    neste: date | None = Field(sa_column=_dato())
    merknadsfrist: date | None = Field(sa_column=_dato())
    referat_sted: str | None = Field(sa_column=_tekst())
    sjekkliste: tuple[str, ...] = Field(sa_column=_liste())
    plan_oppdatert: date | None = Field(sa_column=_dato())


class _Motedel(_Element):
    """An element that is numbered within its meeting."""

    mote: int = Field(primary_key=True, sa_type=Integer)
    nummer: int = Field(primary_key=True, sa_type=Integer)


class MotedeltakerRow(_Motedel, table=True):
    """Who was asked, and who came."""

    __tablename__ = "motedeltaker"
    __table_args__ = (_i_plan("mote", "mote"), SAMLET)

    part: str | None = Field(sa_column=_tekst())
    navn: str | None = Field(sa_column=_tekst())
    oppmote: str = Field(sa_column=_paakrevd_kode(Motedeltaker, "oppmote", "motedeltaker"))
    ja_til_motet: bool
    kommer_som: str = Field(sa_column=_paakrevd_kode(Motedeltaker, "kommer_som", "motedeltaker"))
    vara_for: str | None = Field(sa_column=_tekst())
    tjeneste_informert: date | None = Field(sa_column=_dato())


class SakspunktRow(_Motedel, _MedMerking, table=True):
    """An item of the agenda."""

    __tablename__ = "sakspunkt"
    __table_args__ = (_i_plan("mote", "mote"), _i_plan("maal", "maal"), SAMLET)

    tekst: str = Field(sa_column=_tekst(paakrevd=True))
    maal: int | None = Field(sa_column=Column(Integer))
    tiltak: int | None = Field(sa_column=Column(Integer))
    meldt_av: str | None = Field(sa_column=_tekst())
    sakstype: str = Field(sa_column=_paakrevd_kode(Sakspunkt, "sakstype", "sakspunkt"))


class ReferatpunktRow(_Motedel, _MedMerking, table=True):
    """A paragraph of the minutes."""

    __tablename__ = "referatpunkt"
    __table_args__ = (_i_plan("mote", "mote"), _i_plan("maal", "maal"), SAMLET)

    slag: str = Field(sa_column=_paakrevd_kode(Referatpunkt, "slag", "referatpunkt"))
    tekst: str = Field(sa_column=_tekst(paakrevd=True))
    maal: int | None = Field(sa_column=Column(Integer))
    tiltak: int | None = Field(sa_column=Column(Integer))
    ansvarlig: str | None = Field(sa_column=_tekst())
    frist: date | None = Field(sa_column=_dato())


class AktorRow(SQLModel, table=True):
    """Who acts (design D12): a stable id, mapped once from the operating system's user."""

    __tablename__ = "aktor"

    id: int = Field(sa_column=Column(Integer, primary_key=True))
    os_bruker: str = Field(sa_column=Column(Text, nullable=False, unique=True))
    opprettet: str = Field(sa_column=_tekst(paakrevd=True))


class HandlingRow(SQLModel, table=True):
    """An act that changed a plan: number `utgave` of it (design D11)."""

    __tablename__ = "handling"
    __table_args__ = (_plan_finnes(), SAMLET)

    plan: int = Field(primary_key=True, sa_type=Integer)
    utgave: int = Field(primary_key=True, sa_type=Integer)
    navn: str = Field(sa_column=_tekst(paakrevd=True))
    aktor: int = Field(foreign_key="aktor.id")
    utfort_av: str | None = Field(sa_column=_tekst())
    tidspunkt: str = Field(sa_column=_tekst(paakrevd=True))
    dagens_dato: date = Field(sa_column=_dato(paakrevd=True))


class KladdRow(SQLModel, table=True):
    """Answers that are typed and not yet recorded, of one person."""

    __tablename__ = "kladd"
    __table_args__ = (_plan_finnes(), SAMLET)

    plan: int = Field(primary_key=True, sa_type=Integer)
    handling: str = Field(primary_key=True, sa_type=Text)
    nummer: int = Field(primary_key=True, sa_type=Integer)
    aktor: int = Field(primary_key=True, sa_type=Integer, foreign_key="aktor.id")
    tidspunkt: str = Field(sa_column=_tekst(paakrevd=True))
    innhold: str = Field(sa_column=_tekst(paakrevd=True))


class HistorikkRow(SQLModel, table=True):
    """What an element was after act `utgave`: JSON, or NULL where it was taken away."""

    __tablename__ = "historikk"
    __table_args__ = (
        ForeignKeyConstraint(["plan", "utgave"], ["handling.plan", "handling.utgave"]),
        SAMLET,
    )

    plan: int = Field(primary_key=True, sa_type=Integer)
    utgave: int = Field(primary_key=True, sa_type=Integer)
    element: str = Field(sa_column=Column(Text, primary_key=True))
    innhold: str | None = Field(sa_column=_tekst())


class LoggRow(SQLModel, table=True):
    """The append-only log (design D7). Chain 0 is the register's own, chain n that of plan n."""

    __tablename__ = "logg"
    __table_args__ = (SAMLET,)

    kjede: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    lopenummer: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    tidspunkt: str = Field(sa_column=_tekst(paakrevd=True))
    aktor: int
    os_bruker: str = Field(sa_column=_tekst(paakrevd=True))
    utfort_av: str | None = Field(sa_column=_tekst())
    handling: str = Field(sa_column=_tekst(paakrevd=True))
    felter: str = Field(sa_column=_tekst(paakrevd=True))
    resultat: str = Field(sa_column=_tekst(paakrevd=True))
    dagens_dato: date = Field(sa_column=_dato(paakrevd=True))
    ekte_dato: date = Field(sa_column=_dato(paakrevd=True))
    begrunnelse_hash: str | None = Field(sa_column=_tekst())
    forrige: str = Field(sa_column=_tekst(paakrevd=True))
    hash: str = Field(sa_column=_tekst(paakrevd=True))


class LogghodeRow(SQLModel, table=True):
    """The head of each chain; an act locks it, so that two acts on one plan come one after the other."""

    __tablename__ = "logghode"

    kjede: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    lopenummer: int
    hash: str = Field(sa_column=_tekst(paakrevd=True))


class BegrunnelseRow(SQLModel, table=True):
    """A reason in free text; the chain holds only its salted hash, so that it can be erased."""

    __tablename__ = "begrunnelse"
    __table_args__ = (
        ForeignKeyConstraint(["kjede", "lopenummer"], ["logg.kjede", "logg.lopenummer"]),
        SAMLET,
    )

    kjede: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    lopenummer: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    salt: str = Field(sa_column=_tekst(paakrevd=True))
    tekst: str = Field(sa_column=_tekst(paakrevd=True))


class InnstillingRow(SQLModel, table=True):
    """A setting from a day on (design D14); the value is JSON."""

    __tablename__ = "innstilling"
    __table_args__ = (SAMLET,)

    navn: str = Field(sa_column=Column(Text, primary_key=True))
    gjelder_fra: date = Field(sa_column=Column(Date, primary_key=True))
    verdi: str = Field(sa_column=_tekst(paakrevd=True))


class TellerRow(SQLModel, table=True):
    """A counter that never skips: plan numbers and document numbers."""

    __tablename__ = "teller"

    navn: str = Field(sa_column=Column(Text, primary_key=True))
    verdi: int


class InnholdRow(SQLModel, table=True):
    """The bytes of issued documents, once for each content (design D9)."""

    __tablename__ = "innhold"

    sha256: str = Field(sa_column=Column(Text, primary_key=True))
    data: bytes = Field(sa_column=Column(LargeBinary, nullable=False))


class DokumentRow(SQLModel, table=True):
    """An issued document: what, of which version, to whom."""

    __tablename__ = "dokument"
    __table_args__ = (
        _plan_finnes(),
        ForeignKeyConstraint(["sha256"], ["innhold.sha256"]),
        Index("dokument_plan", "plan", "dato"),
    )

    nummer: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    plan: int
    dokument: str = Field(sa_column=_tekst(paakrevd=True))
    variant: str = Field(sa_column=_tekst(paakrevd=True))
    format: str = Field(sa_column=_tekst(paakrevd=True))
    mote: int | None = Field(sa_column=Column(Integer))
    mottaker: str = Field(sa_column=_tekst(paakrevd=True))
    utgave: int
    dato: date = Field(sa_column=_dato(paakrevd=True))
    sha256: str = Field(sa_column=_tekst(paakrevd=True))
    sprak: str = Field(sa_column=Column(Text, nullable=False, server_default="nb"))
    element: int | None = Field(sa_column=Column(Integer))
    feilregistrert: date | None = Field(sa_column=_dato())


class SkrevetFilRow(SQLModel, table=True):
    """What has been written to a path, both as hashes: a file edited since is never replaced."""

    __tablename__ = "skrevet_fil"
    __table_args__ = (SAMLET,)

    sti_hash: str = Field(sa_column=Column(Text, primary_key=True))
    sha256: str = Field(sa_column=Column(Text, primary_key=True))


class MigreringRow(SQLModel, table=True):
    """Which migrations have run, written in each one's own transaction."""

    __tablename__ = "migrering"

    nummer: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    navn: str = Field(sa_column=_tekst(paakrevd=True))
    tidspunkt: str = Field(sa_column=_tekst(paakrevd=True))
    programversjon: str = Field(sa_column=_tekst(paakrevd=True))
