"""The form of the mapping of needs: one row for each life area of the municipality (domene § 3.5)."""

from collections.abc import Mapping

from ipkit.domain.felt import felter
from ipkit.domain.kartlegging import Kartlegging, Kartleggingsomraade
from ipkit.exchange.skjema import Rad, Radliste, Skjema

LISTE = "omraader"


def skjema(kartlegging: Kartlegging, utgave: int, livsomraader: Mapping[str, str]) -> Skjema:
    """The form with what is written; `utgave` is how many times it has been written."""
    felt = {n: f for n, f in felter(Kartleggingsomraade).items() if f.svar}
    felt["livsomraade"] = felt["livsomraade"]._replace(koder=tuple(livsomraader))
    rader = tuple(_rad(kartlegging, kode, navn) for kode, navn in livsomraader.items())
    return Skjema(
        tittel="Kartlegging. Bare for planeier og plankoordinator; den blir ikke med i planen.",
        felter=tuple(felter(Kartlegging).values()),
        verdier={f: getattr(kartlegging, f) for f in felter(Kartlegging)},
        lister=(
            Radliste(
                navn=LISTE,
                ledetekst="Livsområder. Spør bare om det dere kan hjelpe med, og ikke om det som er kjent.",
                felter=tuple(felt.values()),
                rader=rader,
                faste=frozenset({"livsomraade"}),
            ),
        ),
        utgave=utgave,
        gjelder={"plan_nummer": kartlegging.plan},
    )


def _rad(kartlegging: Kartlegging, kode: str, navn: str) -> Rad:
    omraade = kartlegging.omraade(kode)
    skrevet = {} if omraade is None else {f: getattr(omraade, f) for f in felter(Kartleggingsomraade)}
    return Rad(verdier={**skrevet, "livsomraade": kode}, kommentar=(navn,))
