"""The case around the plan: request, wish, information, assessment, decision, complaint (rules 1–22, 132).

These stand in the same aggregate as the plan, from the first request on, and are seen by the planeier
and the koordinator only.
"""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.samtykke import Giver
from ipkit.domain.verdi import verdi

Henvendelsesslag = Literal["anmodning", "melding_om_behov", "forlengelse"]
Kanal = Literal["muntlig", "skriftlig", "digital"]
Formidler = Literal["planeier", "paarorende", "tjenesteyter", "verge", "likemann", "annen"]
Onskesvar = Literal["ja", "nei", "ikke_naa"]
Tema = Literal["hva_ip_er", "muligheter_og_grenser", "egen_medvirkning", "samtykke", "klagerett"]
Beslutningsutfall = Literal["innvilget", "avslaatt", "avsluttet", "forlenget", "ikke_forlenget"]
Organ = Literal["koordinerende_enhet", "barnevernstjenesten", "nav", "annet"]
Klagekategori = Literal["ikke_plan", "mangelfull_plan", "ikke_medvirkning", "uvillig_samarbeid", "annet"]
Klageutfall = Literal["medhold", "delvis_medhold", "ikke_medhold", "avvist", "trukket"]


@verdi
class Henvendelse:
    """A request or a need that was reported (rules 1–4). An oral one is stored as text.

    It is the planeier's own, whoever passed it on (`formidlet_av`). `meldt_ke` is the day a need that a
    provider discovered was reported to koordinerende enhet (rule 4), `forelopig_svar` the day a
    provisional answer was sent (rule 15). Kind `forlengelse` asks for more of a time-limited decision.
    """

    nummer: int
    version: int = 1
    slag: Henvendelsesslag = felt(
        "Slag henvendelse", "kode", koder=get_args(Henvendelsesslag), default="anmodning"
    )
    dato: date = felt("Dato", "dato", hvorfor="fristen for svar regnes fra denne dagen")
    kanal: Kanal = felt("Kanal", "kode", koder=get_args(Kanal))
    tekst: str = felt("Henvendelsen", "fritekst", hvorfor="en muntlig henvendelse skrives ned av kommunen")
    formidlet_av: Formidler = felt("Formidlet av", "kode", koder=get_args(Formidler), default="planeier")
    formidler_navn: str | None = felt("Formidlers navn", default=None)
    hvorfor: str | None = felt("Hvorfor planeier vil ha plan", "fritekst", default=None)
    hjelp_i_dag: str | None = felt("Hvem som hjelper planeier i dag", "fritekst", default=None)
    onsket_koordinator: str | None = felt("Hvem planeier ønsker som koordinator", default=None)
    underskrevet_av: Giver | None = felt(
        "Underskrevet av", "kode", koder=get_args(Giver), default=None,
        hvorfor="planeier selv eller den som representerer planeier",
    )  # fmt: skip
    meldt_ke: date | None = felt("Meldt koordinerende enhet", "dato", default=None)
    forelopig_svar: date | None = felt("Foreløpig svar sendt", "dato", default=None, svar=False)


@verdi
class Onske:
    """Whether the person wants a plan (rule 6). The newest answer stands.

    `ikke_naa` has a day to ask again (`spor_igjen`).
    """

    nummer: int
    version: int = 1
    dato: date = felt("Dato", "dato")
    svar: Onskesvar = felt(
        "Ønsker planeier en plan?", "kode", koder=get_args(Onskesvar),
        hvorfor="ingen plan lages uten at personen vil det",
    )  # fmt: skip
    gitt_av: Giver = felt("Svart av", "kode", koder=get_args(Giver), default="planeier")
    spor_igjen: date | None = felt(
        "Spør igjen", "dato", default=None, hvorfor="da kommer det i arbeidslisten"
    )
    merknad: str | None = felt("Merknad", "fritekst", default=None)


@verdi
class Informasjon:
    """Information that was given, once of several times (rule 5)."""

    nummer: int
    version: int = 1
    dato: date = felt("Dato", "dato")
    informant: str = felt("Hvem som informerte")
    hvem: str | None = felt("Hvem som fikk informasjonen", default=None)
    temaer: tuple[str, ...] = felt("Temaer", "liste", koder=get_args(Tema), default=())
    merknad: str | None = felt("Merknad", "fritekst", default=None)


@verdi
class Vurdering:
    """An assessment of the right to a plan, with its seven points (rules 7–9).

    `varighet_maaneder` is how long services are expected to be needed, in calendar months; `unntak`
    says why a shorter time is right all the same.
    """

    nummer: int
    version: int = 1
    dato: date = felt("Dato", "dato")
    vurdert_av: str = felt("Vurdert av")
    kriterier: str | None = felt(
        "Er kriteriene oppfylt?", "fritekst", default=None,
        hvorfor="behovet skal være langvarig og kreve koordinerte tjenester",
    )  # fmt: skip
    samordningsbehov: str | None = felt("Behov for samordning", "fritekst", default=None)
    kritiske_overganger: str | None = felt("Kritiske overganger", "fritekst", default=None)
    aktive_tjenester: str | None = felt("Aktive tjenester, omfang og tiltak i dag", "fritekst", default=None)
    samarbeidsparter: str | None = felt("Samarbeidsparter i og utenfor kommunen", "fritekst", default=None)
    planeiers_onsker: str | None = felt("Planeiers ønsker", "fritekst", default=None)
    onsket_koordinator: str | None = felt("Ønsket koordinator", default=None)
    antall_tjenester: int | None = felt("Antall tjenester", "heltall", default=None)
    varighet_maaneder: int | None = felt("Forventet varighet i måneder", "heltall", default=None)
    unntak: str | None = felt("Unntak fra kravet til varighet", "fritekst", default=None)


@verdi
class Beslutning:
    """A decision: grant, refusal, closing, extension or not (rules 10, 11, 135). Always with reasons.

    `rettsgrunnlag` is a code of the legal data (see `domain.rett`), which gives complaint body and
    deadline (rules 13, 14). `til` is the last day of a time-limited decision, inclusive; `underrettet`
    the day the planeier was told, from which the deadline for complaint is counted; `klage` the
    complaint it answers, if any; `fort` the day it was entered in the municipality's own system.
    """

    nummer: int
    version: int = 1
    utfall: Beslutningsutfall = felt("Utfall", "kode", koder=get_args(Beslutningsutfall))
    dato: date = felt("Dato", "dato")
    organ: Organ = felt("Besluttet av", "kode", koder=get_args(Organ), default="koordinerende_enhet")
    organ_navn: str | None = felt("Organets navn", default=None)
    rettsgrunnlag: str = felt(
        "Rettsgrunnlag", "kode", hvorfor="klagefristen og klageinstansen følger av loven"
    )
    begrunnelse: str = felt(
        "Begrunnelse", "fritekst", hvorfor="skal stå både når planeier får plan og når svaret er nei"
    )
    til: date | None = felt("Gjelder til og med", "dato", default=None)
    underrettet: date | None = felt(
        "Planeier underrettet", "dato", default=None, hvorfor="klagefristen regnes herfra"
    )
    klage: int | None = felt("Svar på klage", "heltall", default=None)
    fagsystem: str | None = felt("Ført i fagsystem", default=None)
    fort: date | None = felt("Ført i fagsystemet", "dato", default=None)


@verdi
class Klage:
    """A complaint with its ground (rule 20), to the one who decided, then to the complaint body."""

    nummer: int
    version: int = 1
    dato: date = felt("Mottatt", "dato")
    kategori: Klagekategori = felt("Klagen gjelder", "kode", koder=get_args(Klagekategori))
    beslutning: int | None = felt("Beslutning det klages på", "heltall", default=None)
    framsatt_av: Giver = felt("Framsatt av", "kode", koder=get_args(Giver), default="planeier")
    tekst: str | None = felt("Klagen", "fritekst", default=None)
    sendt_til: str | None = felt("Sendt til", default=None)
    oversendt: date | None = felt("Oversendt klageinstansen", "dato", default=None)
    klageutfall: Klageutfall | None = felt("Utfall", "kode", koder=get_args(Klageutfall), default=None)
    avgjort: date | None = felt("Avgjort", "dato", default=None)


@verdi
class Foresporsel:
    """A question from the planeier: whom it was forwarded to, and when it was answered (rule 132)."""

    nummer: int
    version: int = 1
    dato: date = felt("Dato", "dato")
    tekst: str = felt("Spørsmålet", "fritekst")
    videresendt_til: str | None = felt("Videresendt til", default=None)
    videresendt: date | None = felt("Videresendt", "dato", default=None)
    besvart: date | None = felt("Besvart", "dato", default=None)
    svartekst: str | None = felt("Svaret", "fritekst", default=None)
