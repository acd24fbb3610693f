"""Who sees my plan, and why: Kari, Ola and Per, and those beside consent (rules 24, 37, 38, 40)."""

from datetime import date

from ipkit.domain.innstillinger import Innstillinger
from ipkit.domain.tilgangsoversikt import Ser, SerIkke, tilgangsoversikt
from ipkit.domain.utlevering import Nodtilgang
from ipkit.domain.verdi import replace
from tests.fabrikk import I_DAG, KARI, lag_deltaker, lag_maal, lag_person, lag_plan, lag_samtykke

INNST = Innstillinger()


def test_each_one_who_sees_the_plan_is_there_with_ground_areas_period_and_right_rules_37_and_38() -> None:
    plan = lag_plan()
    kari = replace(plan.deltaker[0], rettighet="skriv")
    plan = replace(plan, deltaker=(kari, *plan.deltaker[1:]))
    oversikt = tilgangsoversikt(plan, I_DAG, I_DAG, INNST)
    assert oversikt.ser == (
        Ser("planeier", "Nora Eksempel", "planeier", "Alt", "Planen er planeiers egen.", None, "skriv"),
        Ser("koordinator", "Siri Prøve", "koordinator, Helse- og sosialkontoret", "Alt",
            "Har ansvaret siden 15. januar 2026.", None, "skriv"),
        Ser("1", "Kari Fiktiv", "fysioterapeut, Fysioterapitjenesten", "Hele planen",
            "Samtykke fra planeier, 15. januar 2026.", date(2027, 1, 15), "skriv"),
    )  # fmt: skip
    assert oversikt.ser_ikke == (
        SerIkke("2", "Ola Fiktiv", "lærer, Skolen", "Samtykket er trukket tilbake.", "IP-S03"),
        SerIkke("3", "Per Fiktiv", "veileder, NAV", "Planeier har ikke samtykket ennå.", "IP-S02"),
    )


def test_areas_are_named_and_a_parent_is_told_that_something_is_kept_back_rules_27_and_32() -> None:
    plan = lag_plan(
        planeier=lag_person(fodselsdato=date(2014, 1, 1)),
        deltaker=(lag_deltaker(), lag_deltaker(nummer=2, navn="Mor Fiktiv", tilknytning="foresatt")),
        samtykke=(lag_samtykke(), lag_samtykke(nummer=2, deltaker=KARI, omraader=("bolig", "helse"))),
        maal=(lag_maal(deles_ikke_med=("foresatte",)),),
    )
    kari, mor = tilgangsoversikt(plan, I_DAG, I_DAG, INNST).ser[2:]
    assert kari.hva == "Bolig; Helse"
    assert (mor.hva, mor.hvorfor) == (
        "Hele planen, men ikke det som er holdt tilbake for foresatte",
        "Foreldreansvar: planeier er under 16 år.",
    )


def test_break_glass_access_is_shown_also_when_it_is_over_and_a_missing_declaration_says_why_rule_40() -> (
    None
):
    nod = Nodtilgang(
        nummer=1, navn="Eva", stilling="leder", fra=date(2026, 1, 1), til=date(2026, 1, 2), begrunnelse="x"
    )
    plan = lag_plan(nodtilgang=(nod,), deltaker=(lag_deltaker(tilknytning="annen"),))
    oversikt = tilgangsoversikt(plan, I_DAG, I_DAG, INNST)
    assert oversikt.nodtilgang == (nod,)
    assert oversikt.ser_ikke[0].hvorfor == "Taushetserklæringen er ikke underskrevet ennå."
