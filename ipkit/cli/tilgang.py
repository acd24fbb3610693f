"""tilgang: who sees the plan, and why."""

import shutil
import sys
import textwrap
from collections.abc import Iterator
from typing import Any

import typer

from ipkit.actions.tilgang import hvem_ser
from ipkit.cli.felles import JsonValg, PlanArg, gruppe, kommando
from ipkit.cli.kontekst import aapnet, plannummer
from ipkit.cli.utskrift import en_linje, linje, skriv_json, tabell
from ipkit.domain.dato import langt
from ipkit.domain.kommuneord import forbokstav
from ipkit.domain.ord import ord_for
from ipkit.domain.tilgangsoversikt import Tilgangsoversikt

app = gruppe("tilgang", "Hvem som ser planen, og hvorfor.")


@kommando(app, "tilgang")
def tilgang(ctx: typer.Context, plan: PlanArg = None, json: JsonValg = False) -> None:
    """Hvem som ser planen, og hvorfor.

    Også nødtilgang, og det som er gitt uten samtykke fordi en lov krevde eller tillot det.

    Det samme som dokumentet planeier kan ha: ipkit eksporter tilgang.docx --mottaker planeier

    Eksempel:
      ipkit tilgang 1
    """
    with aapnet(ctx) as okt:
        oversikt = hvem_ser(okt, plannummer(okt, plan))
        enhet = okt.innstillinger.koordinerende_enhet
    rader = list(_rader(oversikt))
    if json:
        skriv_json("tilgang", rader)
        return
    if sys.stdout.isatty():
        _for_oyet(rader)
    else:
        tabell(
            ("Hvem", "Navn", "Rolle", "Ser planen", "Hva", "Hvorfor", "Fra", "Til", "Kan"),
            (
                (
                    *(r[n] for n in ("hvem", "navn", "rolle", "ser", "hva", "hvorfor")),
                    *(r[n] and langt(r[n]) for n in ("fra", "til")),
                    r["kan"],
                )
                for r in rader
            ),
        )
    if not any(r["slag"] == "koordinator" for r in rader):
        linje(f"Planen er uten koordinator. {forbokstav(enhet)} har ansvaret.")


def _for_oyet(rader: list[dict[str, Any]]) -> None:
    """A few lines for each: nine columns have no room for sentences in a window."""
    bredde = shutil.get_terminal_size().columns
    for r in rader:
        rolle = f", {r['rolle']}" if r["rolle"] and r["rolle"] != r["hvem"] else ""
        linje(_brutt(en_linje(f"{r['hvem']}: {r['navn']}{rolle}"), bredde))
        linje(textwrap.indent(_brutt(" ".join(_setninger(r)), bredde - 2), "  "))


def _brutt(tekst: str, bredde: int) -> str:
    """Broken between words only."""
    return textwrap.fill(tekst, bredde, break_long_words=False, break_on_hyphens=False)


def _setninger(r: dict[str, Any]) -> Iterator[str]:
    yield {"ja": "Ser planen.", "nei": "Ser ikke planen."}.get(r["ser"], f"{r['ser'].capitalize()}.")
    for navn in ("hva", "hvorfor"):
        if r[navn]:
            yield en_linje(r[navn]).rstrip(".") + "."
    dager = [r["fra"] and f"fra {langt(r['fra'])}", r["til"] and f"til og med {langt(r['til'])}"]
    if any(dager):
        yield f"Gjelder {' '.join(filter(None, dager))}."
    if r["kan"]:
        yield f"Kan {r['kan']}."


def _rader(o: Tilgangsoversikt) -> Any:
    for s in o.ser:
        slag = "deltaker" if s.part.isdigit() else s.part
        yield _rad(slag, s.part, s.navn, s.rolle, "ja", s.hva, s.hvorfor, None, s.til, s.rettighet)
    for i in o.ser_ikke:
        yield _rad("deltaker", i.part, i.navn, i.rolle, "nei", None, i.hvorfor, None, None, None)
    for n in o.nodtilgang:
        rolle = ord_for("stilling", n.stilling)
        yield _rad(
            "nodtilgang", f"nodtilgang:{n.nummer}", n.navn, rolle, "i perioden", "Hele planen",
            n.begrunnelse, n.fra, n.til, "les",
        )  # fmt: skip
    for u in o.utlevering:
        grunn = ". ".join(t for t in (ord_for("lovgrunn", u.lovgrunn), u.hjemmel, u.begrunnelse) if t)
        yield _rad(
            "utlevering", f"utlevering {u.nummer}", u.til, f"besluttet av {u.besluttet_av}", "har fått",
            u.hva, grunn, u.dato, None, None,
        )  # fmt: skip


def _rad(
    slag: str, hvem: str, navn: str, rolle: str | None, ser: str, hva: str | None,
    hvorfor: str, fra: Any, til: Any, kan: str | None,
) -> dict[str, Any]:  # fmt: skip
    return {
        "slag": slag,
        "hvem": hvem,
        "navn": navn,
        "rolle": rolle,
        "ser": ser,
        "hva": hva,
        "hvorfor": hvorfor,
        "fra": fra,
        "til": til,
        "kan": kan and ord_for("rettighet", kan),
    }
