"""What only people can keep, said once after the act: limits in words, declarations to be signed."""

from collections.abc import Iterable

from ipkit.cli.utskrift import melding

PAPIRENE = "innkalling eller referat"
"""What a yes to one meeting gives (rule 106)."""


def minn_om_grenser(steder: Iterable[tuple[int, str]]) -> None:
    """Once for each plan and recipient whose consent has a limit in words (rule 28)."""
    for plan, mottaker in dict.fromkeys(steder):
        hvem = f"deltaker {mottaker}" if mottaker.isdigit() else mottaker
        melding(
            f"Samtykket for {hvem} i plan {plan} har en begrensning i ord. Les den før du deler: "
            f"ipkit samtykke liste {plan}"
        )


def minn_om_erklaering(plan: int, deltakere: Iterable[int], hva: str = "planen") -> None:
    """For each who gets nothing before a declaration of secrecy is signed (rule 39)."""
    for n in deltakere:
        melding(
            f"Deltaker {n} får ikke {hva} før taushetserklæringen er underskrevet. Før dagen: "
            f"ipkit deltaker taushet {plan} {n} --dato ÅÅÅÅ-MM-DD"
        )
