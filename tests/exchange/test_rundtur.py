"""Export → import → export is byte-equal (trygghet T11), and no file can hurt the reader (T10)."""

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from ipkit.domain.plan import Plan
from ipkit.errors import FilfeilError
from ipkit.exchange.planfil import er_kommunefil, les_plan, skriv_plan
from tests.exchange.planstrategi import planer
from tests.fabrikk import lag_plan

rolig = settings(
    deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large], derandomize=True
)


def sjekk_rundtur(plan: Plan) -> None:
    skrevet = skriv_plan(plan)
    lest = les_plan(skrevet, "plan.yaml")
    assert lest == plan
    assert skriv_plan(lest) == skrevet
    yaml.safe_load(skrevet)  # other readers can read it too


@settings(rolig, max_examples=8)
@given(planer())
def test_a_generated_plan_comes_back_byte_equal(plan: Plan) -> None:
    sjekk_rundtur(plan)


@pytest.mark.full
@settings(rolig, max_examples=1000)
@given(planer())
def test_1000_generated_plans_come_back_byte_equal(plan: Plan) -> None:
    sjekk_rundtur(plan)


GYLDIG = skriv_plan(lag_plan())
GIFT = st.sampled_from(
    [
        b"\0",
        b"\xed\xa0\x80",
        b"\xff",
        "\u202e".encode(),
        "a\u030a".encode(),
        b"&a ",
        b"*a",
        b"!x ",
        b"? ",
        b"[" * 300,
        b"{" * 300,
        b"- " * 300,
        b"\n---\n",
        b"\t",
        b": ",
        b"'",
        b'"',
        b"|",
        b"id: 1\nid: 2\n",
        b"  ",
        b"\r",
        b"\x85",
        b"#",
        b"%TAG",
        b"<<: *a",
        b"\\ud800",
        b'"\\ud800"',
        b"\xef\xbb\xbf",
    ]
)


@st.composite
def nesten_gyldige(draw: st.DrawFn) -> bytes:
    """A valid file with pieces cut out and poison put in."""
    data = GYLDIG
    for _ in range(draw(st.integers(1, 4))):
        sted = draw(st.integers(0, len(data)))
        kutt = draw(st.sampled_from([0, 0, 1, 5, 40, 400]))
        data = data[:sted] + draw(GIFT | st.binary(max_size=4)) + data[sted + kutt :]
    return data


def sjekk_angrep(data: bytes) -> None:
    er_kommunefil(data)
    try:
        plan = les_plan(data, "plan.yaml")
    except FilfeilError as e:
        assert e.feil
        assert all(linje.startswith("plan.yaml linje ") for linje in e.feil)
    else:
        assert les_plan(skriv_plan(plan), "plan.yaml") == plan


@settings(rolig, max_examples=500)
@given(nesten_gyldige() | st.binary(max_size=300))
def test_no_file_gives_anything_but_a_plan_or_its_faults(data: bytes) -> None:
    sjekk_angrep(data)


@pytest.mark.full
@settings(rolig, max_examples=10_000)
@given(nesten_gyldige() | st.binary(max_size=3000))
def test_10000_files_give_a_plan_or_their_faults(data: bytes) -> None:
    sjekk_angrep(data)
