"""Consent: what was said, by whom, about what, and for how long (rules 23–28, 30, 35)."""

from datetime import date
from typing import Literal, get_args

from ipkit.domain.felt import felt
from ipkit.domain.verdi import verdi

Samtykketype = Literal["plan", "opplysninger"]
Giver = Literal["planeier", "foresatt", "verge", "fullmektig", "naermeste_paarorende", "barnevernstjenesten"]
Form = Literal["skriftlig", "digital", "muntlig", "bevitnet"]
Svar = Literal["ja", "nei", "ubesvart"]
Informasjonspunkt = Literal["hva", "hvem", "bruk", "folger"]
INFORMASJONSPUNKTER: tuple[str, ...] = get_args(Informasjonspunkt)


@verdi
class Samtykke:
    """One consent, or one refusal.

    Type `plan` (A) is to the plan being made; `opplysninger` (B) lets one participant get information.
    `fra` and `til` are the first and the last day it holds, both inclusive; `til` None: until withdrawn.
    `trukket` is the first day without it; of a parent's no, the day it was clarified (rule 34).
    `omraader` empty: all life areas. `barnets_syn` is the child's own view (rule 33), `kompetanse` the
    reference to the decision that the planeier cannot consent, or that a child can (domene § 1.4).
    `erstatter` is the number of the consent that this one renews.
    """

    nummer: int
    version: int = 1
    type: Samtykketype = felt("Type", "kode", koder=get_args(Samtykketype))
    deltaker: int | None = felt("Deltaker", "heltall", default=None)
    svar: Svar = felt("Svar", "kode", koder=get_args(Svar), default="ja")
    gitt_av: Giver = felt("Gitt av", "kode", koder=get_args(Giver))
    giver_navn: str | None = felt("Giverens navn", default=None)
    fullmakt: str | None = felt("Referanse til mandat eller fullmakt", default=None)
    dato: date = felt("Dato", "dato")
    fra: date | None = felt("Gjelder fra", "dato", default=None)
    til: date | None = felt("Gjelder til og med", "dato", default=None)
    form: Form = felt("Form", "kode", koder=get_args(Form))
    vitne: str | None = felt("Vitne", default=None)
    informert: tuple[str, ...] = felt("Informert om", "liste", koder=INFORMASJONSPUNKTER, default=())
    omraader: tuple[str, ...] = felt("Livsområder", "liste", default=())
    begrensning: str | None = felt("Begrensning", "fritekst", default=None)
    tilleggstekst: str | None = felt("Tilleggstekst", "fritekst", default=None)
    arkivref: str | None = felt("Arkivreferanse", default=None)
    bekreftet_skriftlig: date | None = felt("Bekreftet skriftlig", "dato", default=None)
    barnets_syn: str | None = felt(
        "Barnets syn", "fritekst", default=None, hvorfor="fra 7 år skal barnet høres, fra 12 veier det tungt"
    )
    kompetanse: str | None = felt(
        "Referanse til avgjørelse om samtykkekompetanse", default=None,
        hvorfor="når andre samtykker for en voksen",
    )  # fmt: skip
    erstatter: int | None = felt("Erstatter samtykke", "heltall", default=None, svar=False)
    trukket: date | None = felt("Trukket tilbake", "dato", default=None, svar=False)

    @property
    def gjelder_fra(self) -> date:
        """The first day it holds: `fra`, else the day it was given."""
        return self.fra or self.dato

    def avklart(self, dato: date) -> bool:
        """Whether it is a no that no longer stands in the way on that day (rule 34)."""
        return self.svar == "nei" and self.trukket is not None and self.trukket <= dato
