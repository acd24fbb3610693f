"""The plan that templates are tried on has something in every field (a new field comes by itself)."""

from typing import Any

from ipkit.domain.eksempelplan import _TOMME, HARDE_TEGN, hard_tekst, knapp, utfylt, utfylt_kartlegging
from ipkit.domain.elementer import BARN, nokkel
from ipkit.domain.felt import felter
from ipkit.domain.plan import Plan


def _tomme(element: Any) -> set[str]:
    return {f.navn for f in felter(type(element)).values() if getattr(element, f.navn) in (None, (), "")}


def test_there_is_one_of_everything_and_one_of_each_kind_with_everything_filled_in() -> None:
    plan = utfylt()
    for slag in BARN:
        elementer = getattr(plan, slag.navn)
        koder = felter(slag.type)["slag"].koder if "slag" in felter(slag.type) else ()
        assert [getattr(e, "slag", None) for e in elementer] == list(koder or [None])
        assert len({nokkel(e) for e in elementer}) == len(elementer)
        assert _tomme(elementer[0]) <= _TOMME | {"omraader"}
    assert _tomme(plan.planeier) == set()
    assert _tomme(plan.hode) <= _TOMME
    assert (plan.planeier.navn, plan.planeier.adressesperre) == ("(Planeiers navn)", "ingen")
    assert (plan.hode.status, plan.tiltak[0].ansvarlig) == ("aktiv", "koordinator")
    assert plan.hode.id == "eksempel" and plan.hode.nummer == 1


def test_a_code_is_one_of_its_own_also_where_a_fixed_one_is_meant_for_others() -> None:
    plan = utfylt()
    for slag in BARN:
        for element in getattr(plan, slag.navn):
            for f in felter(slag.type).values():
                verdi = getattr(element, f.navn)
                if f.koder and verdi is not None:
                    valgt = verdi if f.slag == "liste" else (verdi,)
                    assert set(valgt) <= set(f.koder), (slag.navn, f.navn)


def test_an_empty_one_is_a_draft_with_a_head_and_a_planeier() -> None:
    tom = utfylt(tom=True)
    assert tom == Plan(hode=tom.hode, planeier=tom.planeier)
    assert (tom.hode.status, tom.hode.saksnummer, tom.planeier.telefon) == ("utkast", None, None)


def test_a_scant_one_has_one_of_everything_and_of_each_only_what_it_must_have() -> None:
    """What a template prints outside an `if` is then missing in some example."""
    plan = knapp()
    assert {slag.navn for slag in BARN if not getattr(plan, slag.navn)} == set()
    assert (plan.maal[0].frist, plan.deltaker[0].telefon, plan.tiltak[0].hvordan) == (None, None, None)
    assert (plan.maal[0].tekst, plan.tiltak[0].nummer) == ("(Mål)", 1)


def test_hard_texts_have_lines_only_where_they_can_stand() -> None:
    plan = utfylt(hard_tekst)
    assert "\n\n- " in plan.plantekst[0].tekst
    assert plan.planeier.navn.startswith(HARDE_TEGN) and "\n" not in plan.planeier.navn
    (omraade,) = utfylt_kartlegging().omraader
    assert _tomme(omraade) <= _TOMME
