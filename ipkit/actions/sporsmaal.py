"""The questions of each act: which answers it takes, by name. The command line, the files given with
`--fra-fil` and the guided questions all read the same lists, and the fields stand in the domain."""

from collections.abc import Mapping

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering, Revisjon
from ipkit.domain.fagperson import Fagperson, Opplaering
from ipkit.domain.felt import Felt, felter
from ipkit.domain.kartlegging import Kartlegging, Kartleggingsomraade
from ipkit.domain.kommentar import Kommentar
from ipkit.domain.koordinatorregler import BYTTEFELT
from ipkit.domain.maal import Maal
from ipkit.domain.merking import Merking
from ipkit.domain.mote import Mote, Motedeltaker, Referatmerknad, Sakspunkt
from ipkit.domain.overgang import Overgang
from ipkit.domain.person import Person
from ipkit.domain.plan import Andretjeneste, Koordinator, Planhode, Plantekst
from ipkit.domain.sak import Beslutning, Foresporsel, Henvendelse, Informasjon, Klage, Onske, Vurdering
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.utlevering import Nodtilgang, Utlevering
from ipkit.domain.utsending import Endringsmelding, Utsending

Sporsmaal = Mapping[str, Felt]

EGNE_ORD = {"viktig_for_meg": "Hva er viktig for meg", "eget_bidrag": "Dette vil jeg bidra med selv"}
ANDRE_TEKSTER = {
    "bakgrunn": "Bakgrunn",
    "ressurser": "Mine ressurser",
    "paarorendes_bidrag": "Dette bidrar pårørende med",
    "samarbeid": "Samarbeid med andre",
}
_MERKING = tuple(felter(Merking))


def _svarfelt(verditype: type, *uten: str) -> dict[str, Felt]:
    """The questions of a kind of element; life area and flags last."""
    svarfelt = {n: f for n, f in felter(verditype).items() if f.svar and n not in uten}
    return {n: svarfelt[n] for n in sorted(svarfelt, key=lambda n: n in _MERKING)}


def med_livsomraader(spurt: Sporsmaal, livsomraader: Mapping[str, str]) -> Sporsmaal:
    """The same questions with the municipality's own codes of life areas (design D15)."""
    koder = tuple(livsomraader)
    return {n: f._replace(koder=koder) if n in ("livsomraade", "omraader") else f for n, f in spurt.items()}


def _tekst(navn: str, ledetekst: str) -> Felt:
    return felter(Plantekst)["tekst"]._replace(navn=navn, ledetekst=ledetekst, paakrevd=False)


_SISTE_DAG = {"til": "Siste dag", "oppsagt": "Sagt fra"}
_KOORDINATOR = {
    "koordinator": felter(Koordinator)["navn"]._replace(navn="koordinator", ledetekst="Koordinator"),
    **{
        f"koordinator_{n}": felter(Koordinator)[n]._replace(navn=f"koordinator_{n}")
        for n in ("tjeneste", "telefon", "epost")
    },
}

NY_PLAN: Sporsmaal = {
    **_svarfelt(Person),
    **_KOORDINATOR,
    **{n: felter(Planhode)[n] for n in ("fra", "til", "saksnummer", "detaljgrad", "gjelder_barn")},
    **{navn: _tekst(navn, ledetekst) for navn, ledetekst in EGNE_ORD.items()},
}
ENDRE_PLAN: Sporsmaal = {
    **{n: f._replace(paakrevd=False) for n, f in _svarfelt(Person).items()},
    **{n: f for n, f in _KOORDINATOR.items() if n != "koordinator"},
    **_svarfelt(Planhode),
    **{n: _tekst(n, ledetekst) for n, ledetekst in {**EGNE_ORD, **ANDRE_TEKSTER}.items()},
}
_FAGPERSON: Sporsmaal = {
    "fagperson": Felt(
        "fagperson", "Fagperson, nummeret i fagperson liste", "heltall", (), True, False,
        hvorfor="da hentes navn, tjeneste og telefon derfra",
    )
}  # fmt: skip
FAGPERSON: Sporsmaal = _svarfelt(Fagperson)
OPPLAERING: Sporsmaal = _svarfelt(Opplaering)
DELTAKER: Sporsmaal = {**_svarfelt(Deltaker, *_MERKING), **_FAGPERSON}
OVERGANG: Sporsmaal = _svarfelt(Overgang)
ANDRETJENESTE: Sporsmaal = _svarfelt(Andretjeneste)
SAMTYKKE: Sporsmaal = {
    **_svarfelt(Samtykke),
    "deltaker": felter(Samtykke)["deltaker"]._replace(
        slag="liste", ledetekst="Deltaker, eller flere med komma mellom", standard=()
    ),
}
SAMTYKKE_FORNY: Sporsmaal = {
    n: f._replace(paakrevd=False) for n, f in _svarfelt(Samtykke, "type", "deltaker", "svar").items()
}
NODTILGANG: Sporsmaal = {n: f._replace(paakrevd=False) for n, f in _svarfelt(Nodtilgang).items()}
UTLEVERING: Sporsmaal = _svarfelt(Utlevering)
MAAL: Sporsmaal = _svarfelt(Maal)
TILTAK: Sporsmaal = _svarfelt(Tiltak)
EVALUERING: Sporsmaal = _svarfelt(Evaluering, *_MERKING)
REVISJON: Sporsmaal = _svarfelt(Revisjon, *_MERKING)
ENDRING: Sporsmaal = _svarfelt(Endringsmelding, "fulgt_opp", "oppfolging")
ENDRING_FULGT_OPP: Sporsmaal = {n: felter(Endringsmelding)[n] for n in ("fulgt_opp", "oppfolging")}
ENDRING_SENDT: Sporsmaal = {n: felter(Utsending)[n]._replace(paakrevd=False) for n in ("dato", "maate")}
MOTE: Sporsmaal = {n: felter(Mote)[n] for n in ("type", "dato", "tid", "sted", "klarert")}
INGEN_ENDRING = Felt(
    "ingen_endring", "Planen er gått gjennom og trenger ingen endring", "ja_nei", (), True, False, None,
    "etter et møte skal planen være i tråd med det dere ble enige om",
)  # fmt: skip
REFERAT: Sporsmaal = {
    **{
        n: felter(Mote)[n]
        for n in (
            *("moteleder", "referent", "variant", "neste", "merknadsfrist"),
            *("referat_sted", "sjekkliste"),
        )
    },
    "ingen_endring": INGEN_ENDRING,
}
MOTE_ENDRE: Sporsmaal = {
    n: f._replace(paakrevd=False)
    for n, f in felter(Mote).items()
    if n in ("type", "dato", "tid", "sted", "klarert", "referat_sted", "sjekkliste")
}
MOTEDELTAKER: Sporsmaal = {n: f for n, f in _svarfelt(Motedeltaker).items() if n != "part"}
SAKSPUNKT: Sporsmaal = _svarfelt(Sakspunkt)
MERKNAD: Sporsmaal = {n: f._replace(paakrevd=n != "dato") for n, f in _svarfelt(Referatmerknad).items()}
IVERKSETT: Sporsmaal = {
    "tilslutning": felter(Tilslutning)["gitt_av"]._replace(
        navn="tilslutning", ledetekst="Hvem som har sluttet seg til planen"
    ),
    "dato": felter(Tilslutning)["dato"]._replace(ledetekst="Planen trer i kraft", paakrevd=False),
    **{n: felter(Planhode)[n] for n in ("neste_evaluering", "neste_revisjon")},
}
UTTALELSE: Sporsmaal = {
    "frist": felter(Planhode)["uttalelsesfrist"]._replace(navn="frist"),
    "dato": felter(Planhode)["sendt_uttalelse"]._replace(navn="dato"),
}
UTTALELSESSVAR: Sporsmaal = {n: felter(Tilslutning)[n] for n in ("svar", "merknad", "gitt_av", "dato")}
KOMMENTAR: Sporsmaal = {n: felter(Kommentar)[n] for n in ("av", "tekst", "dato")}
BEHANDLET: Sporsmaal = {
    "tekst": felter(Tilslutning)["behandlet_tekst"]._replace(
        navn="tekst", hvorfor="den som kom med merknaden, skal kunne få vite det"
    ),
    "dato": felter(Tilslutning)["behandlet"]._replace(navn="dato"),
}
BERO: Sporsmaal = {
    "til": felter(Planhode)["bero_til"]._replace(
        navn="til", hvorfor="noen ser på planen igjen den dagen, så den ikke blir glemt"
    ),
    "grunn": felter(Planhode)["bero_grunn"]._replace(navn="grunn"),
    "fra": felter(Planhode)["bero_fra"]._replace(navn="fra"),
}
GJENOPPTA: Sporsmaal = {"dato": felter(Planhode)["bero_til"]._replace(navn="dato")}
AVSLUTT: Sporsmaal = {
    "grunn": felter(Planhode)["avslutningsgrunn"]._replace(navn="grunn"),
    "tekst": felter(Planhode)["avslutningstekst"]._replace(
        navn="tekst", hvorfor="den som leser planen senere, skal forstå hvorfor"
    ),
    "dato": felter(Planhode)["avsluttet"]._replace(navn="dato", ledetekst="Sluttdato"),
    "planeier_informert": felter(Planhode)["planeier_informert"]._replace(
        hvorfor="planeier skal få vite det først"
    ),
    "ke_varslet": felter(Planhode)["ke_varslet"]._replace(
        hvorfor="koordinerende enhet har oversikten over hvem som har plan"
    ),
    "kopi_til_planeier": felter(Planhode)["kopi_til_planeier"]._replace(
        hvorfor="den som flytter, tar planen med seg; den nye kommunen får den bare med samtykke"
    ),
}
VIDEREFOR: Sporsmaal = {
    "til": felter(Planhode)["til"]._replace(ledetekst="Ny planperiode til"),
    "tilslutning": felter(Tilslutning)["gitt_av"]._replace(
        navn="tilslutning",
        ledetekst="Hvem som har sluttet seg til den nye perioden",
        hvorfor="planen er planeiers, også når den fortsetter",
    ),
    "dato": felter(Tilslutning)["dato"]._replace(ledetekst="Dato", paakrevd=False),
    **{n: felter(Planhode)[n] for n in ("neste_evaluering", "neste_revisjon")},
}
_ROLLE_OG_DAG: Sporsmaal = {
    "rolle": felter(Koordinator)["rolle"],
    "fra": felter(Koordinator)["fra"]._replace(paakrevd=False),
}
KOORDINATOR_NY: Sporsmaal = {**_ROLLE_OG_DAG, **_svarfelt(Koordinator), **_FAGPERSON}
KOORDINATOR_BYTT: Sporsmaal = {**KOORDINATOR_NY, **{n: felter(Koordinator)[n] for n in BYTTEFELT}}
KOORDINATOR_SLUTTER: Sporsmaal = {
    "rolle": felter(Koordinator)["rolle"],
    **{n: felter(Koordinator)[n]._replace(ledetekst=tekst) for n, tekst in _SISTE_DAG.items()},
}
KOORDINATOR_MELDT: Sporsmaal = {
    n: felter(Koordinator)[n]
    for n in ("avtalt", "planeier_informert", "informert_av", "ke_varslet", "leder_spurt", "leder_svarte")
}
SAK_NY: Sporsmaal = {
    **_svarfelt(Person),
    **_svarfelt(Henvendelse, "slag"),
    **{n: felter(Planhode)[n] for n in ("saksnummer", "plan_annet_sted", "gjelder_barn")},
}
SAK_NY_SPORRES = frozenset(
    {"navn", "fodselsdato", "dato", "kanal", "tekst", "formidlet_av", "formidler_navn", "hvorfor"}
    | {"hjelp_i_dag", "onsket_koordinator", "underskrevet_av", "plan_annet_sted"}
)
"""What somebody who takes a request is asked (rules 2, 3, 49); the rest are options."""


def uaktuelt_i_henvendelse(navn: str, svar: Mapping[str, object]) -> bool:
    """Who passed it on has a name where it is not the planeier, and what was only said has no signature."""
    return (navn == "formidler_navn" and svar.get("formidlet_av") in (None, "planeier")) or (
        navn == "underskrevet_av" and svar.get("kanal") == "muntlig"
    )


HENVENDELSE: Sporsmaal = _svarfelt(Henvendelse)
ONSKE: Sporsmaal = _svarfelt(Onske)
INFORMASJON: Sporsmaal = _svarfelt(Informasjon)
VURDERING: Sporsmaal = _svarfelt(Vurdering)
BESLUTNING: Sporsmaal = _svarfelt(Beslutning)
BESLUTNING_ENDRET: Sporsmaal = {n: felter(Beslutning)[n] for n in ("underrettet", "fagsystem", "fort")}
KLAGE: Sporsmaal = _svarfelt(Klage, "klageutfall", "avgjort")
KLAGEUTFALL: Sporsmaal = {n: felter(Klage)[n] for n in ("sendt_til", "oversendt", "klageutfall", "avgjort")}
SPORSMAAL: Sporsmaal = _svarfelt(Foresporsel)
SPORSMAALSSVAR: Sporsmaal = {
    n: felter(Foresporsel)[n] for n in ("videresendt_til", "videresendt", "besvart", "svartekst")
}
UTEN_PLAN: Sporsmaal = {
    "ansvarsgruppe": felter(Planhode)["ansvarsgruppe"],
    **{n: f._replace(paakrevd=False) for n, f in _KOORDINATOR.items()},
}
START: Sporsmaal = {
    **{n: felter(Planhode)[n] for n in ("fra", "til", "detaljgrad")},
    **{n: f._replace(paakrevd=False) for n, f in _KOORDINATOR.items()},
}
KARTLEGGING: Sporsmaal = _svarfelt(Kartlegging)
KARTLEGGINGSOMRAADE: Sporsmaal = _svarfelt(Kartleggingsomraade, "livsomraade")

# What a rule demands of an act: asked for where there is somebody to ask; else the rule says no.
REGELSVAR: Mapping[str, tuple[str, ...]] = {
    "tiltak": ("ansvarlig",),  # rule 76
    "iverksett": ("tilslutning",),  # rule 56
    "behandlet": ("tekst",),  # rule 55
    "bero": ("til", "grunn"),  # § 6.9, status
    "evaluering": (  # rules 93, 94
        "planeier_deltok",
        "kan_tiltak_avsluttes",
        "bor_maal_endres",
        "bor_tiltak_endres",
        "fortsatt_behov",
    ),
    "revisjon": ("avtalt",),  # rule 58
    "endring": ("oppfolging",),  # rule 99
    "koordinatorbytte": ("byttegrunn",),  # rule 124
    "beslutning": ("begrunnelse",),  # rule 10
    "referat": ("moteleder", "referent"),  # rule 107
    "avslutt": (  # rules 68, 133, 134
        *("grunn", "tekst", "dato", "planeier_informert", "ke_varslet"),
        "kopi_til_planeier",
    ),
    **dict.fromkeys(("nodtilgang", "utlevering"), ("begrunnelse",)),  # rules 24, 40
    "viderefor": ("tilslutning",),  # rules 56, 57
}
