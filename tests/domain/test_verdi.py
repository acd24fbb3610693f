"""Values: what they hold, that they never change, and that their texts are clean."""

from typing import Any

import pytest

from ipkit.domain.felt import felt
from ipkit.domain.verdi import renset, verdi
from ipkit.errors import VerdifeilError
from tests.fabrikk import lag_maal, lag_person


def klasse() -> Any:
    """A value with one of each kind of default, made anew: what is known of a class is kept."""

    @verdi
    class Prove:
        navn: str = felt("Navn")
        antall: int | None = felt("Antall", "heltall", default=None)
        status: str = felt("Status", svar=False)
        intern: int = 1
        liste: tuple[int, ...] = ()

    return Prove


def test_a_value_has_its_defaults_is_compared_by_content_and_never_changes() -> None:
    prove = klasse()
    p = prove(navn="a", status="ny")
    assert (p.antall, p.intern, p.liste) == (None, 1, ())
    assert p == prove(navn="a", status="ny") != prove(navn="b", status="ny")
    assert repr(p) == "Prove(navn='a', antall=None, status='ny', intern=1, liste=())"
    with pytest.raises(AttributeError):
        p.navn = "b"
    with pytest.raises(TypeError, match=r"fields missing or unknown: navn$"):
        prove(status="ny")
    with pytest.raises(TypeError, match=r"fields missing or unknown: fjas$"):
        prove(navn="a", status="ny", fjas=1)


def test_a_value_is_cleaned_and_is_the_same_where_nothing_was_wrong() -> None:
    prove = klasse()
    p = prove(navn="a", status="ny")
    assert renset(p) is p
    assert renset(prove(navn=" ga\u030ar ", status="ny", liste=(1,))) == prove(
        navn="går", status="ny", liste=(1,)
    )
    assert renset(lag_person(telefon=" 55 ")).telefon == "55"
    assert renset(lag_maal(smarter=None)).smarter == ()
    for ingenting in (" ", None):
        with pytest.raises(VerdifeilError, match="«Navn» mangler"):
            renset(prove(navn=ingenting, status="ny"))
