"""What the morning list must say of a whole plan, found by looking at everything: slow, and no SQL (rule 98).

It knows nothing of the questions in `storage` or of `mangler`. Of consents it asks the rules that decide.
"""

from collections.abc import Iterator, Mapping
from datetime import date, timedelta

from ipkit.domain.avgjorelse import NEKTET, TRUKKET, UTLOPT
from ipkit.domain.dato import alder, pluss_dager, pluss_maaneder
from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.plan import Plan
from ipkit.domain.planstatus import LUKKET, SAK
from ipkit.domain.samtykke import Samtykke
from ipkit.domain.samtykkefrister import bestemmende, utlop
from ipkit.domain.samtykkestatus import staaende
from ipkit.domain.tilgang import vurder_plansamtykke

Punkt = tuple[str, str | None]
"""Kind and number, as in the morning list."""
Linje = tuple[str, str | int | None, date | None]
"""Kind, number and last day on time."""
INNEN = 14
_DAGEN_SELV = ("spor_igjen", "bero")


class Blikk:
    """One plan on one day; `ekte` is the real day, `sluttet` the last days at work (rule 48)."""

    def __init__(
        self, plan: Plan, i_dag: date, innst: Innstillinger, ekte: date, sluttet: Mapping[int, date]
    ) -> None:
        self.plan, self.i_dag, self.innst, self.ekte, self.sluttet = plan, i_dag, innst, ekte, sluttet
        self.status = plan.hode.status
        self.i_drift = self.status in ("aktiv", "i_bero")

    def om(self, dager: int = INNEN) -> date:
        return self.i_dag + timedelta(days=dager)


def listen(
    plan: Plan, i_dag: date, innst: Innstillinger, ekte: date | None = None, sluttet: Mapping[int, date] = {}
) -> tuple[set[Punkt], set[Punkt]]:
    """What waits, and what comes, in one plan."""
    b = Blikk(plan, i_dag, innst, ekte or i_dag, sluttet)
    linjer = set(_klager(b)) if plan.hode.status != "arkivert" else set()
    if plan.hode.status not in LUKKET:
        for finn in (_eier, _koordinatorer, _planens, _moter, _maal_og_tiltak, _samtykker, _saken, _melding):
            linjer |= set(finn(b))
        if plan.hode.status in ("utkast", "til_uttalelse"):
            linjer |= set(_utkast(b))
    alle = {(slag, None if n is None else str(n), frist) for slag, n, frist in linjer}
    kommer = {(s, n) for s, n, f in alle if f and (f > i_dag if s in _DAGEN_SELV else f >= i_dag)}
    return {(s, n) for s, n, _ in alle} - kommer, kommer


def _eier(b: Blikk) -> Iterator[Linje]:
    p = b.plan
    alene = b.status == "uten_plan" and not p.hode.ansvarsgruppe
    trenger = alene or p.koordinator or b.status in ("utkast", "til_uttalelse", "aktiv", "i_bero")
    if p.koordinatorer_paa(b.i_dag):
        roller = {k.rolle for k in p.koordinatorer_paa(b.i_dag)}
        if b.innst.egen_plankoordinator and "plankoordinator" not in roller and b.status not in SAK:
            yield "uten_plankoordinator", None, None
    elif trenger:
        siste = max((k.til for k in p.koordinator if k.til and k.til < b.i_dag), default=p.hode.opprettet)
        kommer = any(k.fra > b.i_dag for k in p.koordinator)
        slag = (
            "koordinator_kommer" if kommer else "uten_koordinator" if p.koordinator else "aldri_koordinator"
        )
        yield slag, None, siste


def _koordinatorer(b: Blikk) -> Iterator[Linje]:
    barn = pluss_maaneder(b.i_dag, min(b.innst.barnekoordinator_varsel))
    for k in b.plan.koordinator:
        etter = min(
            (n.fra for n in b.plan.koordinator if n.rolle == k.rolle and n.nummer > k.nummer), default=None
        )
        naa = k.til is None or k.til >= b.i_dag
        if k.til and naa and k.oppsagt and (etter is None or etter > k.til + timedelta(days=1)):
            yield "koordinator_slutter", k.nummer, k.til
        if k.til and naa and not k.oppsagt and k.rolle == "barnekoordinator" and not etter and k.til <= barn:
            yield "barnekoordinator", k.nummer, k.til
        if k.byttegrunn and not k.planeier_informert:
            yield "bytte_planeier", k.nummer, None
        if k.byttegrunn and not k.ke_varslet:
            yield "bytte_ke", k.nummer, None
        if k.leder_spurt and not k.leder_svarte and naa:
            yield "leder_svar", k.nummer, None
        siste = b.sluttet.get(k.fagperson or 0)
        if siste and siste <= b.om() and (k.til is None or k.til > siste):
            yield "jobb_koordinator", k.nummer, siste
    for d in b.plan.deltaker:
        siste = b.sluttet.get(d.fagperson or 0)
        if siste and siste <= b.om() and (d.ut is None or d.ut > siste + timedelta(days=1)):
            yield "jobb_deltaker", d.nummer, siste


def _planens(b: Blikk) -> Iterator[Linje]:
    h = b.plan.hode
    if b.status == "aktiv":
        for slag, frist in (
            ("evaluering", h.neste_evaluering),
            ("revisjon", h.neste_revisjon),
            ("periode", h.til),
        ):
            if frist is not None and frist <= b.om():
                yield slag, None, frist
        if h.neste_evaluering is None:
            yield "evaluering_uten_dato", None, None
    if b.status == "i_bero" and (h.bero_til is None or h.bero_til <= b.om()):
        yield "bero", None, h.bero_til
    if b.status == "til_uttalelse" and h.uttalelsesfrist and h.uttalelsesfrist <= b.om():
        yield "uttalelse", None, h.uttalelsesfrist
    if b.i_drift and b.plan.evaluering and not b.plan.evaluering[-1].fortsatt_behov:
        yield "ikke_behov", b.plan.evaluering[-1].nummer, None
    for o in b.plan.overgang:
        if not o.forberedt and o.dato <= b.om(max(INNEN, b.innst.overgang_varsel_dager)):
            yield "overgang", o.nummer, o.dato


def _moter(b: Blikk) -> Iterator[Linje]:
    holdt = sorted((m for m in b.plan.mote if m.status == "avholdt"), key=lambda m: (m.dato, m.nummer))
    kommer = any(m.status in ("planlagt", "innkalt") and m.dato >= b.i_dag for m in b.plan.mote)
    start = holdt[-1].dato if holdt else b.plan.hode.iverksatt
    if b.plan.hode.iverksatt is None:
        start = None
    elif start and b.plan.hode.bero_til:  # it has been at rest
        start = max(start, b.plan.hode.bero_til)
    if b.status == "aktiv" and not kommer:
        frist = pluss_maaneder(start, b.innst.mote_maaneder) if start else None
        if frist and frist <= b.om():
            yield "mote", None, frist
        if holdt and holdt[-1].neste and holdt[-1].neste <= b.om():
            yield "avtalt_mote", holdt[-1].nummer, holdt[-1].neste
    for m in b.plan.mote:
        varsel = m.dato - timedelta(days=b.innst.mote_varsel_dager)
        gruppe = m.type in ("samarbeid", "ansvarsgruppe", "evaluering")
        if m.status == "planlagt" and gruppe and m.dato >= b.i_dag and varsel <= b.om():
            yield "innkalling", m.nummer, varsel
        frist = pluss_dager(m.dato, b.innst.referat_frist_dager)
        if m.referatdato is None and m.status != "avlyst":
            if b.i_dag <= m.dato <= b.om():
                yield "mote_planlagt", m.nummer, m.dato
            if m.dato < b.i_dag and frist <= b.om():
                yield "referat", m.nummer, frist
        paa_listen = any(
            u.hva == "referat" and u.gjelder == m.nummer and not u.dato for u in b.plan.utsending
        )
        utkast = m.referatstatus == "utkast" and m.status == "avholdt"
        if utkast and not paa_listen and m.dato < b.i_dag and frist <= b.om():
            yield "referat_usendt", m.nummer, frist
        venter = m.referatstatus in ("sendt", "merknader") and m.referat_godkjent is None
        if venter and m.merknadsfrist and m.merknadsfrist <= b.om():
            yield "merknadsfrist", m.nummer, m.merknadsfrist


def _maal_og_tiltak(b: Blikk) -> Iterator[Linje]:
    ute = {str(d.nummer) for d in b.plan.deltaker if d.ut and d.ut <= b.i_dag}
    for t in b.plan.tiltak:
        aapent = t.status in ("planlagt", "i_gang", "venter_paa_svar")
        if aapent and t.ansvarlig in ute:
            yield "uten_ansvarlig", f"{t.maal}.{t.nummer}", None
        if b.status == "aktiv" and aapent and t.til and t.til <= b.om():
            slag = "tiltak_venter" if t.status == "venter_paa_svar" else "tiltak"
            yield slag, f"{t.maal}.{t.nummer}", t.til
    for m in b.plan.maal:
        if b.status != "aktiv" or m.status != "aktivt":
            continue
        if m.frist and m.frist <= b.om():
            yield "maal", m.nummer, m.frist
        dagen = m.evalueres
        if dagen and dagen <= b.om() and not any(e.dato >= dagen for e in b.plan.evaluering):
            yield "maal_evalueres", m.nummer, dagen


def _samtykker(b: Blikk) -> Iterator[Linje]:
    dager = b.i_dag, b.ekte
    til_planen = vurder_plansamtykke(b.plan, *dager)
    den = next((s for s in b.plan.samtykke if s.nummer == til_planen.samtykke), None)
    if b.i_drift and til_planen.kode == TRUKKET and den:
        yield "uten_samtykke", None, den.trukket
    elif b.i_drift and til_planen.kode == NEKTET:
        yield "samtykke_nei", None, None
    elif b.i_drift and not til_planen.tillatt and til_planen.kode != UTLOPT:
        yield "mangler_samtykke", None, None
    varsel = b.om(max(INNEN, b.innst.samtykke_varsel_dager))
    yield from (("samtykke", s.nummer, s.til) for s in utlop(b.plan, *dager) if s.til and s.til <= varsel)
    yield from _for_barnet(b)
    for s in staaende(b.plan, *dager, bare_deltakere=True):
        frist = pluss_dager(s.dato, b.innst.skriftlig_bekreftelse_dager)
        if s.form in ("muntlig", "bevitnet") and s.bekreftet_skriftlig is None and frist <= b.om():
            yield "samtykke_skriftlig", s.nummer, frist


def _for_barnet(b: Blikk) -> Iterator[Linje]:
    fodt, selv = b.plan.planeier.fodselsdato, min(b.innst.foresatte_til_alder, 18)
    dagen = next(d for d in _dager(fodt, selv) if alder(fodt, d) == selv)
    andre = {
        (s.type, s.deltaker)
        for s, _ in bestemmende(b.plan, b.i_dag, b.ekte)
        if s.gitt_av not in ("foresatt", "barnevernstjenesten")
    }
    varsles = pluss_maaneder(dagen, -b.innst.aldersvarsel_maaneder) <= b.i_dag or dagen <= b.om(INNEN + 1)
    for s in staaende(b.plan, b.i_dag, b.ekte, bare_deltakere=True):
        if s.gitt_av in ("foresatt", "barnevernstjenesten") and varsles and (s.type, s.deltaker) not in andre:
            yield "samtykke_alder", s.nummer, dagen - timedelta(days=1)
    if alder(fodt, b.i_dag) >= selv:
        return
    fra_foreldre = [s for s in b.plan.samtykke if s.gitt_av == "foresatt"]
    ute = {d.nummer for d in b.plan.deltaker if d.ut and d.ut <= max(b.i_dag, b.ekte)}
    for s in fra_foreldre:
        samme = [n for n in fra_foreldre if _hva(n) == _hva(s)]
        senere = [n for n in samme if (n.dato, n.nummer) > (s.dato, s.nummer)]
        ombestemt = any(n.svar == "ja" and n.giver_navn for n in senere)
        if s.svar == "nei" and not s.avklart(b.i_dag) and not ombestemt:
            yield "foreldre_nei", s.nummer, None
        if s.svar == "ubesvart" and s.deltaker not in ute and all(n.svar == "ubesvart" for n in samme):
            yield "foreldre_ubesvart", s.nummer, None


def _hva(s: Samtykke) -> tuple[object, ...]:
    return s.type, s.deltaker, (s.giver_navn or "").casefold()


def _dager(fodt: date, aar: int) -> Iterator[date]:
    return (date(fodt.year + aar, 1, 1) + timedelta(days=n) for n in range(366))


def _saken(b: Blikk) -> Iterator[Linje]:
    p = b.plan
    for h in p.henvendelse:
        aapen = b.status in SAK and b.status not in ("avslaatt", "uten_plan")
        frist = pluss_maaneder(h.dato, b.innst.forelopig_svar_maaneder)
        besvart = h.forelopig_svar or any(x.dato >= h.dato for x in p.beslutning)
        if (aapen or h.slag == "forlengelse") and not besvart and frist <= b.om():
            yield "forelopig_svar", h.nummer, frist
        if b.status in SAK and h.slag == "melding_om_behov" and h.meldt_ke is None:
            yield "ikke_meldt_ke", h.nummer, None
    onske = max(p.onske, key=lambda o: (o.dato, o.nummer), default=None)
    if onske and onske.svar == "ikke_naa" and onske.spor_igjen and onske.spor_igjen <= b.om():
        yield "spor_igjen", None, onske.spor_igjen
    svar = onske.svar if onske else None
    uavgjort = b.status in ("henvendelse", "under_vurdering", "avklares")
    if uavgjort and svar in (None, "nei"):
        yield ("uten_onske" if svar is None else "onsker_ikke"), None, None
    if uavgjort and svar == "ja":
        yield ("uvurdert" if b.status == "henvendelse" else "ubesluttet"), None, None
    if b.status == "innvilget":
        yield "innvilget", None, None
    nyest = max(p.beslutning, key=lambda x: (x.dato, x.nummer), default=None)
    for x in p.beslutning:
        if x.underrettet is None:
            yield "ikke_meddelt", x.nummer, None
    if nyest is None:
        return
    if nyest.utfall in ("ikke_forlenget", "avsluttet"):
        slutt = nyest.til or max((x.til for x in p.beslutning if x.til), default=nyest.dato)
        if b.status not in SAK and slutt <= b.om():
            yield "avslutning", nyest.nummer, slutt
    elif nyest.til and nyest.til <= b.om(max(INNEN, b.innst.beslutning_varsel_dager)):
        yield "beslutning", nyest.nummer, nyest.til


def _klager(b: Blikk) -> Iterator[Linje]:
    for k in b.plan.klage:
        if k.oversendt is None and k.avgjort is None:
            yield "klage", k.nummer, None
        medhold = k.klageutfall in ("medhold", "delvis_medhold") and k.beslutning is not None
        if medhold and not any(x.klage == k.nummer for x in b.plan.beslutning):
            yield "klage_medhold", k.nummer, None


def _utkast(b: Blikk) -> Iterator[Linje]:
    """One thing at a time, in the order that it is needed to activate the draft."""
    p, h = b.plan, b.plan.hode
    a = vurder_plansamtykke(p, b.i_dag, b.ekte)
    if not a.tillatt:
        if a.kode != UTLOPT:
            yield "utkast_uten_samtykke", None, None
        return
    uten_tiltak = [
        m.nummer for m in p.maal if m.status == "aktivt" and not any(t.maal == m.nummer for t in p.tiltak)
    ]
    if h.fra is None or h.til is None:
        yield "utkast_uten_periode", None, None
        return
    if not any(m.status in ("aktivt", "forslag") for m in p.maal):
        yield "utkast_uten_maal", None, None
        return
    if uten_tiltak:
        yield "utkast_uten_tiltak", min(uten_tiltak), None
        return
    svar = [t for t in p.tilslutning if t.part == "planeier" and t.dato >= (h.sendt_uttalelse or date.min)]
    siste = max(svar, key=lambda t: (t.dato, t.nummer), default=None)
    ja = siste is not None and siste.svar == "ja"
    if siste and siste.svar == "nei":
        yield "utkast_nei", None, None
    elif ja and siste and siste.utgave is not None and siste.utgave < (h.innhold_utgave or 0):
        yield "utkast_endret", None, None
    else:
        yield ("utkast_klart" if ja else "utkast"), None, None


def _melding(b: Blikk) -> Iterator[Linje]:
    p = b.plan
    for e in p.endringsmelding:
        if e.fulgt_opp is None:
            yield ("vesentlig_endring" if e.vesentlig and b.i_drift else "endring"), e.nummer, None
    for gjelder in {u.gjelder or 0 for u in p.utsending if u.dato is None}:
        yield "utsending", gjelder, None
    yield from (("foresporsel", s.nummer, None) for s in p.foresporsel if s.besvart is None)
    yield from (("utlevering", u.nummer, None) for u in p.utlevering if u.vist is None)
    sendt = p.hode.sendt_uttalelse or date.min
    for part in {t.part for t in p.tilslutning}:
        siste = max((t for t in p.tilslutning if t.part == part), key=lambda t: (t.dato, t.nummer))
        merknad = siste.svar == "merknad" or (siste.svar != "ja" and part != "planeier")
        if merknad and siste.behandlet is None and siste.dato >= sendt:
            yield "merknad_plan", part, None
