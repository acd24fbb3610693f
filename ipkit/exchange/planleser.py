"""Reads a plan from YAML: every fault in the file, or the whole plan.

Only what the file itself can tell is judged here. What needs the register or the municipality's
settings (rule 49, life areas) is for whoever imports.
"""

from datetime import date
from typing import Any, TypeVar
from uuid import uuid4

from ipkit.domain.felt import felter
from ipkit.domain.gyldig import elementbrudd
from ipkit.domain.person import Person
from ipkit.domain.plan import Plan, Planhode, Plantekst
from ipkit.exchange import planform
from ipkit.exchange.feltleser import les_felter, les_kart, les_poster, les_verdi
from ipkit.exchange.planform import HODEFELT, LISTER, MAALNUMMER, PLANEIERFELT, TEKSTER, UTGAVE, Form
from ipkit.exchange.referanser import Referanser
from ipkit.filfeil import Feilliste
from ipkit.yamlleser import Node, les_tre

T = TypeVar("T")

_PLANFELT = ("ipkit", "id", "utgave", "planeier", TEKSTER, *(form.listenavn for form in LISTER))
# Rules 50 and 52. A coordinator who has left is one too: then the plan stands without, and the lists say so.
_AKTIV_MAA_HA = ("iverksatt", "fra", "til", "neste_evaluering", "neste_revisjon", "koordinator")
_REKKEFOLGE = (("fra", "til"), ("fra", "frist"), ("opprettet", "avsluttet"))
_TEKSTFELT = felter(Plantekst)
# Who was there from the beginning was registered when the plan was.
_SOM_OPPRETTET = {"deltaker": "registrert", "koordinator": "fra"}


def les_plan(data: bytes, filnavn: str) -> Plan:
    """Read one plan. Its plan number is 0: the register gives it one.

    Numbers and ids can be left out, and are then given in order and anew. Raises FilfeilError with
    every fault, each with file and line.
    """
    feil = Feilliste(filnavn)
    plan = _Planleser(feil).les(les_tre(data, feil))
    feil.reis()
    assert plan is not None  # nothing is left out without a fault
    return plan


class _Planleser:
    def __init__(self, feil: Feilliste) -> None:
        self._feil = feil
        self._ref = Referanser(feil)
        self._elementer: dict[str, list[Any]] = {}
        self._opprettet: date | None = None

    def les(self, rot: Node) -> Plan | None:
        kart = les_kart(rot, "planen", self._feil)
        self._sjekk_format(kart)
        planeier = self._planeier(kart.get("planeier"), rot.linje)
        hode = self._hode(kart, rot.linje, planeier)
        if TEKSTER in kart:
            self._tekster(kart[TEKSTER])
        for form in LISTER:
            if form.listenavn in kart:
                self._liste(form, kart[form.listenavn], ())
        self._ref.kontroller()
        if hode is None or planeier is None or self._feil:
            return None
        elementer = {navn: tuple(liste) for navn, liste in self._elementer.items()}
        return Plan(hode=hode, planeier=planeier, **elementer)

    def _sjekk_format(self, kart: dict[str, Node]) -> None:
        node = kart.get("ipkit")
        if node and node.verdi != str(planform.FORMAT):
            self._feil.meld(node.linje, "filen er laget av en nyere utgave av ipkit. Oppgrader ipkit.")

    def _planeier(self, node: Node | None, linje: int) -> Person | None:
        if node is None:
            self._feil.meld_mangler(linje, "planeier")
            return None
        kart = les_kart(node, "planeier", self._feil)
        verdier = les_felter(kart, PLANEIERFELT, self._feil, ("id",))
        if not self._komplett(node.linje, kart, verdier, planform.maa_ha(Person)):
            return None
        return Person(id=self._id(kart), **verdier)

    def _hode(self, kart: dict[str, Node], linje: int, planeier: Person | None) -> Planhode | None:
        verdier = les_felter(kart, HODEFELT, self._feil, _PLANFELT)
        id_ = self._id(kart)
        utgave = les_verdi(UTGAVE, kart["utgave"], self._feil) if "utgave" in kart else None
        self._sjekk_datoer(kart, verdier)
        self._opprettet = verdier.get("opprettet")
        if verdier.get("status") == "aktiv":
            for navn in _AKTIV_MAA_HA:
                if navn not in kart or kart[navn].verdi == "":
                    tekst = f"en aktiv plan må ha «{navn}»."
                    self._feil.meld(kart["status"].linje, tekst)
        if not self._komplett(linje, kart, verdier, planform.maa_ha(Planhode)) or planeier is None:
            return None
        hode = Planhode(id=id_, nummer=0, planeier_id=planeier.id, utgave=utgave or 0, **verdier)
        return self._holdbar(hode, kart["status"].linje if "status" in kart else linje)

    def _id(self, kart: dict[str, Node]) -> str:
        """The id in the file, or a new one."""
        node = kart.get("id")
        if node is None or node.verdi == "":
            return str(uuid4())
        tekst = node.verdi.lower() if isinstance(node.verdi, str) else ""
        if not planform.UUID.fullmatch(tekst):
            self._feil.meld(node.linje, "«id» er ikke en UUID. Fjern linjen for å få en ny.")
        return tekst

    def _komplett(
        self, linje: int, kart: dict[str, Node], verdier: dict[str, Any], maa_ha: tuple[str, ...]
    ) -> bool:
        """Whether the value can be built; what is not answered is a fault, what is wrong already is."""
        mangler = [navn for navn in maa_ha if navn not in verdier]
        for navn in mangler:
            if navn not in kart or kart[navn].verdi == "":
                self._feil.meld_mangler(kart[navn].linje if navn in kart else linje, navn)
        return not mangler

    def _sjekk_datoer(self, kart: dict[str, Node], verdier: dict[str, Any]) -> None:
        for forst, sist in _REKKEFOLGE:
            if forst in verdier and sist in verdier and verdier[sist] < verdier[forst]:
                self._feil.meld(kart[sist].linje, f"«{sist}» er før «{forst}».")

    def _tekster(self, node: Node) -> None:
        for slag, post in les_kart(node, TEKSTER, self._feil).items():
            if slag not in _TEKSTFELT["slag"].koder:
                self._feil.meld_ukjent(post.linje, slag, _TEKSTFELT["slag"].koder)
                continue
            kart = post.verdi if isinstance(post.verdi, dict) else {"tekst": post}
            spesifikasjon = {navn: f for navn, f in _TEKSTFELT.items() if navn != "slag"}
            verdier = les_felter(kart, spesifikasjon, self._feil)
            if "tekst" in verdier:
                self._elementer.setdefault("plantekst", []).append(Plantekst(**{"slag": slag, **verdier}))
            elif isinstance(post.verdi, dict):
                self._komplett(post.linje, kart, verdier, ("tekst",))
        self._elementer.get("plantekst", []).sort(key=planform.tekstnummer)

    def _liste(self, form: Form, node: Node, forelder: tuple[int, ...]) -> None:
        funnet: dict[int, Any] = {}
        hoyeste = 0
        for post in les_poster(node, form.listenavn, self._feil):
            kart = les_kart(post, form.listenavn, self._feil)
            nummer = self._nummer(form, post, kart, funnet, hoyeste + 1)
            hoyeste = max(hoyeste, nummer)
            funnet[nummer] = self._element(form, post, kart, (*forelder, nummer))
            for barn in form.barn:
                if barn.listenavn in kart:
                    self._liste(barn, kart[barn.listenavn], (nummer,))
        self._ref.noter(form.slag.navn, funnet, forelder)
        ferdige = [funnet[nummer] for nummer in sorted(funnet) if funnet[nummer] is not None]
        self._elementer.setdefault(form.slag.navn, []).extend(ferdige)

    def _nummer(
        self, form: Form, post: Node, kart: dict[str, Node], brukt: dict[int, Any], neste: int
    ) -> int:
        """The number in the file, or the next one."""
        node = kart.get(form.nummer)
        nummer = les_verdi(form.nummerfelt, node, self._feil) if node else None
        if node is None or nummer is None:
            if form.nummerfelt is MAALNUMMER:
                self._komplett(post.linje, kart, {}, (form.nummer,))
            return neste
        if nummer in brukt:
            self._feil.meld(node.linje, f"«{form.nummer}» {nummer} er brukt før i samme liste.")
            return neste
        if nummer == 0:
            self._feil.meld(node.linje, f"«{form.nummer}» begynner på 1.")
        if form.nummerfelt is MAALNUMMER:
            self._ref.vis_til_maal(node.linje, nummer)
        return int(nummer)

    def _element(self, form: Form, post: Node, kart: dict[str, Node], nokkel: tuple[int, ...]) -> Any:
        verdier = les_felter(kart, form.felter, self._feil, form.andre)
        self._ref.les(form, kart, verdier, post.linje)
        if (navn := _SOM_OPPRETTET.get(form.slag.navn)) and navn not in kart and self._opprettet:
            verdier[navn] = self._opprettet
        self._sjekk_datoer(kart, verdier)
        if not self._komplett(post.linje, kart, verdier, form.maa_ha):
            return None
        verdier.update(zip(form.slag.nokkel, nokkel, strict=True))
        return self._holdbar(form.slag.type(**verdier), post.linje)

    def _holdbar(self, element: T, linje: int) -> T:
        """Note a fault where a rule that stops an act would have stopped this element."""
        brudd = elementbrudd(element)
        if brudd:
            self._feil.meld(linje, f"{brudd.tekst} ({brudd.kode}).")
        return element
