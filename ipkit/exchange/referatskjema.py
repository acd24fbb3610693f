"""The form of the minutes: who came, what was said and decided, and what it changes in the plan."""

from ipkit.domain.dato import kort
from ipkit.domain.felt import Felt, felter
from ipkit.domain.maal import Maal
from ipkit.domain.merking import Merking
from ipkit.domain.mote import Mote, Motedeltaker, Referatpunkt
from ipkit.domain.motedeltakelse import foreslaa_referent
from ipkit.domain.moteregler import er_forste
from ipkit.domain.ord import ord_for
from ipkit.domain.part import KOORDINATOR
from ipkit.domain.plan import Plan
from ipkit.domain.rekkefolge import maal_i_rekkefolge
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.verdi import replace
from ipkit.exchange.skjema import Rad, Radliste, Skjema
from ipkit.exchange.skjemaer import Spurt, bare, deltakerliste, enkelt

_MERKING = tuple(felter(Merking))
_EGNE_PUNKT = ("siden_sist", "situasjon", "planeiers_syn", "barnets_mening", "uenighet")
_TILTAKSNUMMER = Felt(
    "nummer", "Tiltakets nummer, for eksempel 2.1. Tomt i et nytt tiltak", "tekst", (), True, False
)
_MAALNUMMER = Felt("nummer", "Målets nummer. Tomt i et nytt mål", "heltall", (), True, False)
_HVILKET_MAAL = Felt("maal", "Målet et nytt tiltak hører til", "heltall", (), True, False)


def referat(spurt: Spurt, plan: Plan, nummer: int) -> Skjema:
    """`ipkit mote referat`, with what is known filled in; the one who is next writes (rule 115).

    Raises IkkeFunnetError.
    """
    mote = plan.finn_mote(nummer)
    kjent = {f.navn: getattr(mote, f.navn, None) for f in spurt}
    if mote.referatdato is None:
        kjent["moteleder"] = mote.moteleder or KOORDINATOR
        kjent["referent"] = mote.referent or foreslaa_referent(plan, mote)
    # What a first meeting goes through is asked of no other (rule 121).
    felt = tuple(f for f in spurt if f.navn != "sjekkliste" or er_forste(plan, mote) or mote.sjekkliste)
    return replace(
        enkelt(felt, f"Referat fra møte {nummer}, {mote.dato.isoformat()}", plan, mote_nummer=nummer),
        verdier=kjent,
        lister=(_oppmote(plan, mote), _punkter(plan, mote), _maal(plan), _tiltak(plan)),
    )


def _oppmote(plan: Plan, mote: Mote) -> Radliste:
    """Everybody who was asked stands as there, until the minutes say otherwise."""
    rader = tuple(
        Rad(
            verdier={
                **{n: getattr(d, n) for n in felter(Motedeltaker)},
                "oppmote": "til_stede" if mote.referatdato is None else d.oppmote,
            },
            kommentar=tuple(p.betegnelse for p in plan.deltaker if str(p.nummer) == d.part),
            vis=_vist(d),
        )
        for d in plan.motedeltaker
        if d.mote == mote.nummer
    )
    return deltakerliste(rader, "Alle som var bedt, står som til_stede. Rett dem som ikke kom: forfall.")


def _vist(d: Motedeltaker) -> tuple[str, ...]:
    if d.kommer_som != "deltaker":
        return ("part" if d.part else "navn", "oppmote", "kommer_som", "vara_for")
    return ("part" if d.part else "navn", "oppmote")


def _punkter(plan: Plan, mote: Mote) -> Radliste:
    """Points of the minutes; those that are written already where they are to be corrected."""
    skrevet = [p for p in plan.referatpunkt if p.mote == mote.nummer]
    return Radliste(
        navn="punkter",
        ledetekst="Referatpunkter. Rader uten tekst blir ikke med; lag flere ved å kopiere en rad.",
        felter=bare(Referatpunkt, "slag", "maal", "tiltak", "tekst", "ansvarlig", "frist", *_MERKING),
        rader=tuple(map(_skrevet, skrevet)) or tuple(_tomme_punkter(plan)),
        faste=frozenset({"slag", "maal"}),
        sjeldne=frozenset(_MERKING),
    )


def _skrevet(p: Referatpunkt) -> Rad:
    svar = {n: getattr(p, n) for n in felter(Referatpunkt)}
    return Rad(verdier=svar, vis=tuple(n for n, v in svar.items() if v not in (None, (), False)))


def _tomme_punkter(plan: Plan) -> list[Rad]:
    rader = [Rad(verdier={"slag": slag}, vis=("slag", "tekst")) for slag in _EGNE_PUNKT]
    for m in maal_i_rekkefolge(plan):
        if m.status == "aktivt":
            om = (f"Mål {m.nummer}: {m.tekst}",)
            vis = ("slag", "maal", "tekst")
            rader.append(Rad(verdier={"slag": "drofting", "maal": m.nummer}, kommentar=om, vis=vis))
            besluttet = {"slag": "beslutning", "maal": m.nummer}
            rader.append(Rad(verdier=besluttet, vis=(*vis, "ansvarlig", "frist")))
    return rader


def _maal(plan: Plan) -> Radliste:
    vanlig = ("status", "oppnaaelse", "begrunnelse", "frist")
    alle = bare(Maal, *vanlig, *(n for n, f in felter(Maal).items() if f.svar and n not in vanlig))
    rader = [
        Rad(verdier={"nummer": m.nummer}, kommentar=(_om_maal(m),), vis=("nummer", *vanlig))
        for m in maal_i_rekkefolge(plan)
        if m.aapent
    ]
    return Radliste(
        navn="maal",
        ledetekst="Endringer i målene. Tomt betyr ingen endring. Status: aktivt eller avsluttet.\n"
        "Annet enn naadd må begrunnes. Avslutter du et mål, gi hvert åpne tiltak under det en status.",
        felter=(_MAALNUMMER, *(f._replace(paakrevd=False) for f in alle)),
        rader=(*rader, Rad(kommentar=("Nytt mål",), vis=("tekst", "livsomraade", "frist"))),
        faste=frozenset({"nummer"}),
        sjeldne=frozenset(f.navn for f in alle if f.navn not in (*vanlig, "tekst", "livsomraade")),
        en_av=("nummer", "tekst"),
    )


def _tiltak(plan: Plan) -> Radliste:
    vanlig = ("status", "ansvarlig", "til", "kommentar")
    nytt = ("tekst", "hvordan", "ansvarlig", "fra", "til")
    alle = bare(Tiltak, *dict.fromkeys((*vanlig, *nytt)), *_sjeldne(Tiltak, *vanlig, *nytt))
    rader: list[Rad] = []
    for m in maal_i_rekkefolge(plan):
        if m.aapent:
            rader += [_om_tiltak(t, ("nummer", *vanlig)) for t in plan.tiltak_for(m.nummer) if t.aapent]
            rader.append(Rad(verdier={"maal": m.nummer}, kommentar=(f"Nytt tiltak til mål {m.nummer}",),
                             vis=("maal", *nytt)))  # fmt: skip
    return Radliste(
        navn="tiltak",
        ledetekst="Endringer i tiltakene, og nye tiltak. Tomt betyr ingen endring.\n"
        "Status: planlagt, i_gang, venter_paa_svar, gjennomfort, avsluttet eller ikke_gjennomfort.",
        felter=(_TILTAKSNUMMER, _HVILKET_MAAL, *(f._replace(paakrevd=False) for f in alle)),
        rader=tuple(rader),
        faste=frozenset({"nummer", "maal"}),
        sjeldne=frozenset(_sjeldne(Tiltak, *vanlig, *nytt)),
        en_av=("nummer", "maal"),
    )


def _sjeldne(cls: type, *uten: str) -> tuple[str, ...]:
    return tuple(n for n, f in felter(cls).items() if f.svar and n not in uten)


def _om_maal(m: Maal) -> str:
    naa = [ord_for("status", m.status), *([ord_for("oppnaaelse", m.oppnaaelse)] if m.oppnaaelse else [])]
    return (
        f"Mål {m.nummer}: {m.tekst} ({', '.join([*naa, *([f'frist {kort(m.frist)}'] if m.frist else [])])})"
    )


def _om_tiltak(t: Tiltak, vis: tuple[str, ...]) -> Rad:
    navn = f"{t.maal}.{t.nummer}"
    naa = f"{ord_for('status', t.status)}, ansvarlig {t.ansvarlig}{f', til {kort(t.til)}' if t.til else ''}"
    return Rad(verdier={"nummer": navn}, kommentar=(f"Tiltak {navn}: {t.tekst} ({naa})",), vis=vis)
