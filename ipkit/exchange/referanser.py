"""References within a plan file: parts, participants and goals that must be there."""

from typing import Any

from ipkit.domain.part import deltakernummer
from ipkit.exchange.planform import Form
from ipkit.filfeil import Feilliste
from ipkit.yamlleser import Node

_INGEN = {
    "deltaker": "ingen deltaker",
    "maal": "ikke mål",
    "klage": "ingen klage",
    "beslutning": "ingen beslutning",
}
"""What elements refer to by number, and how it is said that it is not there."""


class Referanser:
    """Gathers what the elements refer to while they are read, and checks it when all are known."""

    def __init__(self, feil: Feilliste) -> None:
        self._feil = feil
        self._numre: dict[str, set[int]] = {slag: set() for slag in _INGEN}
        self._viser_til: list[tuple[int, str, int]] = []
        self._tiltak: set[str] = set()
        self._motarbeider: list[tuple[int, str]] = []

    def noter(self, slag: str, numre: dict[int, Any], forelder: tuple[int, ...] = ()) -> None:
        """Remember which numbers there are of a kind; a measure has its goal's before it."""
        if slag == "tiltak":
            self._tiltak |= {".".join(map(str, (*forelder, n))) for n in numre}
        if slag in self._numre:
            self._numre[slag].update(numre)

    def vis_til_maal(self, linje: int, nummer: int) -> None:
        """Note a reference to a goal."""
        self._viser_til.append((linje, "maal", nummer))

    def les(self, form: Form, kart: dict[str, Node], verdier: dict[str, Any], linje: int) -> None:
        """Note what one element refers to."""
        for navn, f in form.felter.items():
            if f.slag == "part" and navn in verdier and (nummer := deltakernummer(verdier[navn])):
                self._viser_til.append((kart[navn].linje, "deltaker", nummer))
        for slag in self._numre:
            if slag in verdier and slag in form.felter:
                self._viser_til.append((kart[slag].linje, slag, verdier[slag]))
        if "strider_mot" in verdier and "strider_mot" in form.felter:
            self._motarbeider.append((kart["strider_mot"].linje, verdier["strider_mot"]))
        if form.slag.navn == "motedeltaker" and not kart.keys() & {"part", "navn"}:
            self._feil.meld_mangler(linje, "part")
        if verdier.get("type") == "opplysninger" and "deltaker" not in kart:
            self._feil.meld_mangler(linje, "deltaker")

    def kontroller(self) -> None:
        """Note a fault for each reference to something that is not in the file."""
        if self._feil.ufullstendig:
            return
        for linje, slag, nummer in self._viser_til:
            if nummer not in self._numre[slag]:
                self._feil.meld(linje, f"planen har {_INGEN[slag]} {nummer}.")
        kjente = {str(n) for n in self._numre["maal"]} | self._tiltak
        for linje, annet in self._motarbeider:
            if annet not in kjente:
                self._feil.meld(linje, f"planen har ikke mål eller tiltak {annet} å motarbeide.")
