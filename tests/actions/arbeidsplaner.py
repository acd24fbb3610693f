"""Whole plans at random, every field of them, with days close to the deadlines."""

from datetime import date, timedelta
from random import Random
from typing import Any, get_args
from uuid import UUID

from ipkit.domain.deltaker import Deltaker
from ipkit.domain.evaluering import Evaluering
from ipkit.domain.felt import felter
from ipkit.domain.maal import Maal
from ipkit.domain.mote import Mote
from ipkit.domain.overgang import Overgang
from ipkit.domain.plan import Koordinator, Plan, Planhode
from ipkit.domain.planstatus import UTKAST, Planstatus
from ipkit.domain.sak import Beslutning, Foresporsel, Henvendelse, Klage, Onske
from ipkit.domain.samtykke import INFORMASJONSPUNKTER, Samtykke
from ipkit.domain.tilslutning import Tilslutning
from ipkit.domain.tiltak import Tiltak
from ipkit.domain.utlevering import Utlevering
from ipkit.domain.utsending import Endringsmelding, Utsending
from ipkit.domain.verdi import replace
from tests.fabrikk import I_DAG, lag_person, lag_samtykke

_DAGER = (
    -400,
    -183,
    -62,
    -32,
    -31,
    -30,
    -29,
    -15,
    -14,
    -13,
    -2,
    -1,
    0,
    1,
    2,
    13,
    14,
    15,
    16,
    29,
    30,
    31,
    61,
    200,
)
_STATUSER = (*("aktiv",) * 8, *("utkast",) * 6, "i_bero", "under_vurdering", *get_args(Planstatus))
_SVAR: tuple[tuple[tuple[str, dict[str, Any]], ...], ...] = (
    (),
    (("planeier", {}),),
    (("1", {}), ("planeier", {})),
    (("1", {}), ("1", {})),
    (("planeier", {}), ("planeier", {"svar": "ja", "dato": I_DAG + timedelta(days=200)})),
)
SLUTTET = {1: I_DAG - timedelta(days=3), 2: I_DAG + timedelta(days=14), 3: I_DAG + timedelta(days=15)}
"""The last day at work of the people in the register."""


class Plansmed:
    """Makes plans from one source of chance."""

    def __init__(self, fro: int) -> None:
        self.rng = Random(fro)

    def plan(self, n: int) -> Plan:
        """Plan number n."""
        person = lag_person(id=str(UUID(int=n)), fodselsdato=self._fodt(), navn=f"Testperson {n}")
        status = _STATUSER[n % len(_STATUSER)]
        deltakere = self._flere(Deltaker, 2, navn=None, tjeneste="Tjenesten", fagperson=self._fagperson())
        maal = self._flere(Maal, 2)
        if klart := (status in UTKAST and self.rng.random() < 0.8):
            maal = tuple(replace(m, status="aktivt") for m in maal)
        return Plan(
            planeier=person,
            hode=self._ny(
                Planhode, id=str(UUID(int=5000 + n)), nummer=n, planeier_id=person.id, status=status,
                utgave=5, innhold_utgave=5, opprettet=self._dag(), avslutningsgrunn=None,
            ),
            deltaker=deltakere,
            maal=maal,
            tiltak=tuple(
                self._ny(Tiltak, maal=m.nummer, nummer=1, ansvarlig=str(self.rng.choice((1, 2, 9))))
                for m in maal if self.rng.random() < 0.9
            ),
            koordinator=tuple(
                self._ny(Koordinator, nummer=i + 1, fagperson=self._fagperson(), fra=self._dag())
                for i in range(self.rng.choice((0, 1, 1, 1, 2)))
            ),
            samtykke=(lag_samtykke(),) if klart else tuple(
                self._samtykke(i + 1, len(deltakere)) for i in range(self.rng.choice((0, 1, 2, 2, 3, 4)))
            ),
            **self._resten(),
        )  # fmt: skip

    def _resten(self) -> dict[str, Any]:
        beslutninger = self._flere(Beslutning, self.rng.choice((0, 2)), klage=None, organ="annet")
        klager = self._flere(Klage, 1, beslutning=self.rng.choice((None, 1)))
        return {
            "evaluering": self._flere(Evaluering, 2),
            "mote": self._flere(Mote, 2),
            "overgang": self._flere(Overgang, 1),
            "utlevering": self._flere(Utlevering, 1),
            "tilslutning": tuple(
                self._ny(Tilslutning, nummer=i + 1, part=part, utgave=self.rng.choice((4, 5)), **svar)
                for i, (part, svar) in enumerate(self.rng.choice(_SVAR))
            ),
            "endringsmelding": self._flere(Endringsmelding, 1),
            "utsending": self._flere(Utsending, 1, gjelder=1),
            "henvendelse": self._flere(Henvendelse, 2),
            "onske": self._flere(Onske, 2),
            "beslutning": beslutninger,
            "klage": klager,
            "foresporsel": self._flere(Foresporsel, 1),
        }  # fmt: skip

    def _samtykke(self, n: int, deltakere: int) -> Samtykke:
        deltaker = self.rng.choice((None, None, *range(1, deltakere + 1)))
        return self._ny(
            Samtykke,
            nummer=n,
            type="plan" if deltaker is None else "opplysninger",
            deltaker=deltaker,
            svar=self.rng.choice(("ja", "ja", "ja", "nei", "ubesvart")),
            gitt_av=self.rng.choice(("planeier", "planeier", "foresatt", "foresatt", "verge")),
            giver_navn=self.rng.choice((None, "Mor Prøve", "mor prøve", "Far Prøve")),
            dato=I_DAG - timedelta(days=self.rng.choice((0, 1, 29, 30, 31, 45, 100))),
            informert=self.rng.choice((INFORMASJONSPUNKTER,) * 5 + (("hva",),)),
            trukket=self.rng.choice((None, None, None, self._dag())),
            erstatter=self.rng.choice((None, None, *range(1, n))),
            omraader=(),
        )

    def _fodt(self) -> date:
        """Around the birthdays that count, a leap day among them; most are of age."""
        grense = date(I_DAG.year - self.rng.choice((16, 16, 18, 40)), I_DAG.month, I_DAG.day)
        return self.rng.choice(
            (date(2012, 2, 29), grense + timedelta(days=self.rng.choice((-1, 0, 1, 14, 80, 95))))
        )

    def _fagperson(self) -> int | None:
        return self.rng.choice((None, None, *SLUTTET))

    def _dag(self) -> date:
        return I_DAG + timedelta(days=self.rng.choice(_DAGER))

    def _flere(self, type_: type[Any], hoyst: int, **faste: Any) -> tuple[Any, ...]:
        return tuple(self._ny(type_, nummer=n, **faste) for n in range(1, self.rng.randint(0, hoyst) + 1))

    def _ny(self, type_: type[Any], **faste: Any) -> Any:
        """One element: its days, codes and truths at random where they are not given."""
        verdier = {}
        for f in felter(type_).values():
            maa = f.navn not in type_._standard
            if f.navn in faste:
                continue
            if f.slag == "dato" and (maa or self.rng.random() < 0.6):
                verdier[f.navn] = self._dag()
            elif f.slag == "kode" and f.koder and (maa or f.standard or self.rng.random() < 0.5):
                verdier[f.navn] = self.rng.choice(f.koder)
            elif f.slag == "ja_nei":
                verdier[f.navn] = self.rng.random() < 0.5
            elif maa:
                verdier[f.navn] = "planeier" if f.slag == "part" else "pbrl_2_5"
        return type_(**{**verdier, **faste})
