"""Every code has words."""

import pytest

from ipkit.domain.elementer import BARN, HODE, PLANEIER
from ipkit.domain.felt import felter
from ipkit.domain.ord import ORD, ord_for


@pytest.mark.parametrize("slag", [HODE, PLANEIER, *BARN], ids=lambda slag: slag.navn)
def test_every_code_of_every_field_has_words(slag):
    for felt in felter(slag.type).values():
        assert set(felt.koder) <= set(ORD.get(felt.navn, {}))


def test_a_code_of_the_municipalitys_own_is_shown_with_spaces():
    assert ord_for("oppnaaelse", "ikke_naadd") == "ikke nådd"
    assert ord_for("livsomraade", "egen_kode") == "egen kode"
