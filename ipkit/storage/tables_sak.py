"""The tables of the case around the plan, of the mapping of needs, and of the people who work with plans.

Declared like those of `tables.py`, with its helpers; apart from it so that each file has one subject.
"""

from datetime import date

from sqlalchemy import Column, ForeignKeyConstraint, Index, Integer, Text, and_, column, text
from sqlmodel import Field, SQLModel

from ipkit.domain.fagperson import Opplaering
from ipkit.domain.overgang import Overgang
from ipkit.domain.sak import Beslutning, Henvendelse, Klage, Onske
from ipkit.domain.utlevering import Nodtilgang, Utlevering
from ipkit.domain.utsending import Utsending
from ipkit.storage.tables import (
    SAMLET,
    _dato,
    _der,
    _i_plan,
    _ja_nei,
    _kode,
    _liste,
    _MedMerking,
    _Motedel,
    _Nummerert,
    _paakrevd_kode,
    _plan_finnes,
    _tekst,
)


class HenvendelseRow(_Nummerert, table=True):
    """A request."""

    __tablename__ = "henvendelse"
    __table_args__ = (
        _plan_finnes(),
        Index(
            "henvendelse_ubesvart",
            "dato",
            sqlite_where=column("forelopig_svar").is_(None),
            postgresql_where=column("forelopig_svar").is_(None),
        ),
        Index(
            "henvendelse_ikke_meldt",
            "dato",
            **_der(text("slag = 'melding_om_behov' AND meldt_ke IS NULL")),
        ),
        SAMLET,
    )

    slag: str = Field(sa_column=_paakrevd_kode(Henvendelse, "slag", "henvendelse"))
    dato: date = Field(sa_column=_dato(paakrevd=True))
    kanal: str = Field(sa_column=_paakrevd_kode(Henvendelse, "kanal", "henvendelse"))
    tekst: str = Field(sa_column=_tekst(paakrevd=True))
    formidlet_av: str = Field(sa_column=_paakrevd_kode(Henvendelse, "formidlet_av", "henvendelse"))
    formidler_navn: str | None = Field(sa_column=_tekst())
    hvorfor: str | None = Field(sa_column=_tekst())
    hjelp_i_dag: str | None = Field(sa_column=_tekst())
    onsket_koordinator: str | None = Field(sa_column=_tekst())
    underskrevet_av: str | None = Field(sa_column=_kode(Henvendelse, "underskrevet_av", "henvendelse"))
    meldt_ke: date | None = Field(sa_column=_dato())
    forelopig_svar: date | None = Field(sa_column=_dato())


class OnskeRow(_Nummerert, table=True):
    """Whether the person wants a plan."""

    __tablename__ = "onske"
    __table_args__ = (
        _plan_finnes(),
        Index(
            "onske_spor_igjen",
            "spor_igjen",
            sqlite_where=column("spor_igjen").is_not(None),
            postgresql_where=column("spor_igjen").is_not(None),
        ),
        SAMLET,
    )

    dato: date = Field(sa_column=_dato(paakrevd=True))
    svar: str = Field(sa_column=_paakrevd_kode(Onske, "svar", "onske"))
    gitt_av: str = Field(sa_column=_paakrevd_kode(Onske, "gitt_av", "onske"))
    spor_igjen: date | None = Field(sa_column=_dato())
    merknad: str | None = Field(sa_column=_tekst())


class InformasjonRow(_Nummerert, table=True):
    """Information that was given."""

    __tablename__ = "informasjon"
    __table_args__ = (_plan_finnes(), SAMLET)

    dato: date = Field(sa_column=_dato(paakrevd=True))
    informant: str = Field(sa_column=_tekst(paakrevd=True))
    hvem: str | None = Field(sa_column=_tekst())
    temaer: tuple[str, ...] = Field(sa_column=_liste())
    merknad: str | None = Field(sa_column=_tekst())


class VurderingRow(_Nummerert, table=True):
    """An assessment with its seven points."""

    __tablename__ = "vurdering"
    __table_args__ = (_plan_finnes(), SAMLET)

    dato: date = Field(sa_column=_dato(paakrevd=True))
    vurdert_av: str = Field(sa_column=_tekst(paakrevd=True))
    kriterier: str | None = Field(sa_column=_tekst())
    samordningsbehov: str | None = Field(sa_column=_tekst())
    kritiske_overganger: str | None = Field(sa_column=_tekst())
    aktive_tjenester: str | None = Field(sa_column=_tekst())
    samarbeidsparter: str | None = Field(sa_column=_tekst())
    planeiers_onsker: str | None = Field(sa_column=_tekst())
    onsket_koordinator: str | None = Field(sa_column=_tekst())
    antall_tjenester: int | None = Field(sa_column=Column(Integer))
    varighet_maaneder: int | None = Field(sa_column=Column(Integer))
    unntak: str | None = Field(sa_column=_tekst())


_UAVKLART = and_(column("oversendt").is_(None), column("avgjort").is_(None))


class KlageRow(_Nummerert, table=True):
    """A complaint. The decision it concerns is checked by the rules: each can refer to the other."""

    __tablename__ = "klage"
    __table_args__ = (
        _plan_finnes(),
        Index("klage_venter", "dato", sqlite_where=_UAVKLART, postgresql_where=_UAVKLART),
        Index("klage_medhold", "dato", **_der(column("klageutfall").in_(("medhold", "delvis_medhold")))),
        SAMLET,
    )

    dato: date = Field(sa_column=_dato(paakrevd=True))
    kategori: str = Field(sa_column=_paakrevd_kode(Klage, "kategori", "klage"))
    beslutning: int | None = Field(sa_column=Column(Integer))
    framsatt_av: str = Field(sa_column=_paakrevd_kode(Klage, "framsatt_av", "klage"))
    tekst: str | None = Field(sa_column=_tekst())
    sendt_til: str | None = Field(sa_column=_tekst())
    oversendt: date | None = Field(sa_column=_dato())
    klageutfall: str | None = Field(sa_column=_kode(Klage, "klageutfall", "klage"))
    avgjort: date | None = Field(sa_column=_dato())


class BeslutningRow(_Nummerert, table=True):
    """A decision."""

    __tablename__ = "beslutning"
    __table_args__ = (
        _plan_finnes(),
        _i_plan("klage", "klage"),
        Index(
            "beslutning_ikke_meddelt",
            "dato",
            sqlite_where=column("underrettet").is_(None),
            postgresql_where=column("underrettet").is_(None),
        ),
        Index("beslutning_slutt", "dato", **_der(column("utfall").in_(("ikke_forlenget", "avsluttet")))),
        Index(
            "beslutning_til",
            "til",
            sqlite_where=column("til").is_not(None),
            postgresql_where=column("til").is_not(None),
        ),
        SAMLET,
    )

    utfall: str = Field(sa_column=_paakrevd_kode(Beslutning, "utfall", "beslutning"))
    dato: date = Field(sa_column=_dato(paakrevd=True))
    organ: str = Field(sa_column=_paakrevd_kode(Beslutning, "organ", "beslutning"))
    organ_navn: str | None = Field(sa_column=_tekst())
    rettsgrunnlag: str = Field(sa_column=_tekst(paakrevd=True))
    begrunnelse: str = Field(sa_column=_tekst(paakrevd=True))
    til: date | None = Field(sa_column=_dato())
    underrettet: date | None = Field(sa_column=_dato())
    klage: int | None = Field(sa_column=Column(Integer))
    fagsystem: str | None = Field(sa_column=_tekst())
    fort: date | None = Field(sa_column=_dato())


class ForesporselRow(_Nummerert, table=True):
    """A question from the planeier."""

    __tablename__ = "foresporsel"
    __table_args__ = (
        _plan_finnes(),
        Index("foresporsel_ubesvart", "dato", **_der(column("besvart").is_(None))),
        SAMLET,
    )

    dato: date = Field(sa_column=_dato(paakrevd=True))
    tekst: str = Field(sa_column=_tekst(paakrevd=True))
    videresendt_til: str | None = Field(sa_column=_tekst())
    videresendt: date | None = Field(sa_column=_dato())
    besvart: date | None = Field(sa_column=_dato())
    svartekst: str | None = Field(sa_column=_tekst())


class NodtilgangRow(_Nummerert, table=True):
    """Break-glass access."""

    __tablename__ = "nodtilgang"
    __table_args__ = (_plan_finnes(), SAMLET)

    navn: str = Field(sa_column=_tekst(paakrevd=True))
    stilling: str = Field(sa_column=_paakrevd_kode(Nodtilgang, "stilling", "nodtilgang"))
    fra: date = Field(sa_column=_dato(paakrevd=True))
    til: date = Field(sa_column=_dato(paakrevd=True))
    begrunnelse: str = Field(sa_column=_tekst(paakrevd=True))


class UtleveringRow(_Nummerert, table=True):
    """What was given without consent, on a ground in law."""

    __tablename__ = "utlevering"
    __table_args__ = (
        _plan_finnes(),
        Index("utlevering_ikke_vist", "dato", **_der(column("vist").is_(None))),
        SAMLET,
    )

    dato: date = Field(sa_column=_dato(paakrevd=True))
    til: str = Field(sa_column=_tekst(paakrevd=True))
    lovgrunn: str = Field(sa_column=_paakrevd_kode(Utlevering, "lovgrunn", "utlevering"))
    hjemmel: str | None = Field(sa_column=_tekst())
    besluttet_av: str = Field(sa_column=_tekst(paakrevd=True))
    hva: str = Field(sa_column=_tekst(paakrevd=True))
    begrunnelse: str = Field(sa_column=_tekst(paakrevd=True))
    vist: date | None = Field(sa_column=_dato())


class AndretjenesteRow(_Nummerert, _MedMerking, table=True):
    """A service outside the group."""

    __tablename__ = "andretjeneste"
    __table_args__ = (_plan_finnes(), SAMLET)

    tjeneste: str = Field(sa_column=_tekst(paakrevd=True))
    hjelp: str | None = Field(sa_column=_tekst())
    kontakt: str | None = Field(sa_column=_tekst())


class OvergangRow(_Nummerert, _MedMerking, table=True):
    """A transition."""

    __tablename__ = "overgang"
    __table_args__ = (
        _plan_finnes(),
        Index(
            "overgang_dato",
            "dato",
            sqlite_where=column("forberedt").is_(None),
            postgresql_where=column("forberedt").is_(None),
        ),
        SAMLET,
    )

    overgang: str = Field(sa_column=_paakrevd_kode(Overgang, "overgang", "overgang"))
    dato: date = Field(sa_column=_dato(paakrevd=True))
    tekst: str | None = Field(sa_column=_tekst())
    forberedt: date | None = Field(sa_column=_dato())


class EndringsmeldingRow(_Nummerert, _MedMerking, table=True):
    """A reported change."""

    __tablename__ = "endringsmelding"
    __table_args__ = (
        _plan_finnes(),
        Index(
            "endringsmelding_venter",
            "dato",
            sqlite_where=column("fulgt_opp").is_(None),
            postgresql_where=column("fulgt_opp").is_(None),
        ),
        SAMLET,
    )

    dato: date = Field(sa_column=_dato(paakrevd=True))
    meldt_av: str | None = Field(sa_column=_tekst())
    navn: str | None = Field(sa_column=_tekst())
    tekst: str = Field(sa_column=_tekst(paakrevd=True))
    vesentlig: bool = Field(sa_column=_ja_nei())
    fulgt_opp: date | None = Field(sa_column=_dato())
    oppfolging: str | None = Field(sa_column=_tekst())


class UtsendingRow(_Nummerert, table=True):
    """One recipient of something that is sent."""

    __tablename__ = "utsending"
    __table_args__ = (
        _plan_finnes(),
        Index(
            "utsending_venter",
            "plan",
            sqlite_where=column("dato").is_(None),
            postgresql_where=column("dato").is_(None),
        ),
        SAMLET,
    )

    hva: str = Field(sa_column=_paakrevd_kode(Utsending, "hva", "utsending"))
    gjelder: int | None = Field(sa_column=Column(Integer))
    mottaker: str | None = Field(sa_column=_tekst())
    navn: str | None = Field(sa_column=_tekst())
    maate: str = Field(sa_column=_paakrevd_kode(Utsending, "maate", "utsending"))
    dato: date | None = Field(sa_column=_dato())


class KommentarRow(_Nummerert, _MedMerking, table=True):
    """A comment on a goal or a measure."""

    __tablename__ = "kommentar"
    __table_args__ = (_plan_finnes(), _i_plan("maal", "maal"), SAMLET)

    maal: int = Field(sa_column=Column(Integer, nullable=False))
    tiltak: int | None = Field(sa_column=Column(Integer))
    av: str = Field(sa_column=_tekst(paakrevd=True))
    dato: date = Field(sa_column=_dato(paakrevd=True))
    tekst: str = Field(sa_column=_tekst(paakrevd=True))


class ReferatmerknadRow(_Motedel, table=True):
    """A remark on the minutes."""

    __tablename__ = "referatmerknad"
    __table_args__ = (_i_plan("mote", "mote"), SAMLET)

    av: str = Field(sa_column=_tekst(paakrevd=True))
    dato: date = Field(sa_column=_dato(paakrevd=True))
    tekst: str = Field(sa_column=_tekst(paakrevd=True))


class KartleggingRow(SQLModel, table=True):
    """The mapping of one plan, apart from the plan itself (rules 41, 42)."""

    __tablename__ = "kartlegging"
    __table_args__ = (_plan_finnes(), SAMLET)

    plan: int = Field(primary_key=True, sa_type=Integer)
    version: int
    dato: date | None = Field(sa_column=_dato())
    gjort_av: str | None = Field(sa_column=_tekst())
    planeiers_forventninger: str | None = Field(sa_column=_tekst())
    koordinators_forventninger: str | None = Field(sa_column=_tekst())
    merknad: str | None = Field(sa_column=_tekst())


class KartleggingsomraadeRow(SQLModel, table=True):
    """One life area of a mapping."""

    __tablename__ = "kartleggingsomraade"
    __table_args__ = (ForeignKeyConstraint(["plan"], ["kartlegging.plan"]), SAMLET)

    plan: int = Field(primary_key=True, sa_type=Integer)
    livsomraade: str = Field(primary_key=True, sa_type=Text)
    version: int
    dato: date = Field(sa_column=_dato(paakrevd=True))
    ressurser: str | None = Field(sa_column=_tekst())
    situasjon: str | None = Field(sa_column=_tekst())
    onsker: str | None = Field(sa_column=_tekst())
    behov: str | None = Field(sa_column=_tekst())
    tjenester: str | None = Field(sa_column=_tekst())
    folges_opp: bool | None


class KartleggingshistorikkRow(SQLModel, table=True):
    """What the mapping said at each act, apart from the plan's own history."""

    __tablename__ = "kartleggingshistorikk"
    __table_args__ = (_plan_finnes(), SAMLET)

    plan: int = Field(primary_key=True, sa_type=Integer)
    utgave: int = Field(primary_key=True, sa_type=Integer)
    aktor: int
    tidspunkt: str = Field(sa_column=_tekst(paakrevd=True))
    innhold: str = Field(sa_column=_tekst(paakrevd=True))


class FagpersonRow(SQLModel, table=True):
    """Somebody who works with plans."""

    __tablename__ = "fagperson"
    __table_args__ = (
        Index("fagperson_navn", "navn"),
        Index("fagperson_til", "til", **_der(column("til").is_not(None))),
    )

    nummer: int = Field(sa_column=Column(Integer, primary_key=True, autoincrement=False))
    version: int
    navn: str = Field(sa_column=_tekst(paakrevd=True))
    rolle: str | None = Field(sa_column=_tekst())
    tjeneste: str | None = Field(sa_column=_tekst())
    telefon: str | None = Field(sa_column=_tekst())
    epost: str | None = Field(sa_column=_tekst())
    leder: str | None = Field(sa_column=_tekst())
    til: date | None = Field(sa_column=_dato())


class OpplaeringRow(SQLModel, table=True):
    """A course or a network meeting."""

    __tablename__ = "opplaering"
    __table_args__ = (ForeignKeyConstraint(["fagperson"], ["fagperson.nummer"]), SAMLET)

    fagperson: int = Field(primary_key=True, sa_type=Integer)
    nummer: int = Field(primary_key=True, sa_type=Integer)
    version: int
    slag: str = Field(
        sa_column=Column(_kode(Opplaering, "slag", "opplaering").type, nullable=False, server_default="kurs")
    )
    kurs: str = Field(sa_column=_tekst(paakrevd=True))
    dato: date = Field(sa_column=_dato(paakrevd=True))
