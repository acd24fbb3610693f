"""T12 and T13 at their sizes: what people may write comes back as they wrote it, and what a template may try
costs neither time nor memory nor a file outside its folder.

The first has 100 values here and 2,000 with `-m full`, which LibreOffice opens too.
"""

import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from ipkit.documents import sandkasse
from ipkit.documents.dokument import lag_dokument
from ipkit.documents.feil import MalfeilError
from ipkit.domain.verdi import replace
from tests import fabrikk as f
from tests.documents import planer
from tests.documents.lesing import html_tekst
from tests.documents.test_maler import AVVIST, DOBLING, LOKKE, MAKRO

BITER = (
    "<&>\"'", "</w:t>", "<b>fet</b>", "&amp;", "&#65;", "]]>", "<!-- -->", "{{ 7*7 }}", "{% for x in y %}",
    "{# x #}", "{%p endif %}", "{_{", "\\", "$x$", "#let", "=1+1", "@", "%s", "\u00a0", "\u2028", "\u200d",
    "\u202e", "\u202c", "\u00ad", "\ufeff", "\u0301", "é", "e\u0301", "Áŋŋel", "Ŧuoddar", "مرحبا", "שלום",
    "漢字", "नमस्ते", "👩‍👧", "🎺", "\U0001f1f3\U0001f1f4", "ſ", "ﬁ", "İ", "ß", "–", "«»", "…", "☐", "\t", "\n",
    "\n\n", "  ", "a" * 80, "ord", "og", "1.", "- ", "* ",
)  # fmt: skip
PER_PLAN = 100
STORRELSER = [1, pytest.param(20, marks=pytest.mark.full)]
"""Plans of 100 values each."""


def _verdi(t: random.Random, nummer: int) -> str:
    """A text with its number at both ends, so that it is found and no blank stands outermost."""
    midt = "".join(t.choice(BITER) + t.choice(("", " ")) for _ in range(t.randint(1, 12)))
    return f"<{nummer}{midt}{nummer}>"


def _plan(fro: int):
    """A plan of 100 hostile values, in headings, paragraphs, points and cells; and the values."""
    t = random.Random(fro)
    verdier = [_verdi(t, n) for n in range(PER_PLAN)]
    v = iter(verdier)
    plan = replace(
        planer.vanlig(),
        plantekst=tuple(replace(p, tekst=next(v)) for p in planer.vanlig().plantekst),
        maal=tuple(f.lag_maal(nummer=n, tekst=next(v), egne_ord=next(v)) for n in range(1, 13)),
        tiltak=tuple(
            f.lag_tiltak(maal=n % 12 + 1, nummer=n // 12 + 1, tekst=next(v), hvordan=next(v))
            for n in range(24)
        ),
        deltaker=tuple(f.lag_deltaker(nummer=n, bidrag=next(v)) for n in range(1, PER_PLAN - 77)),
        evaluering=(), maalvurdering=(), samtykke=(f.lag_samtykke(),),
    )  # fmt: skip
    assert next(v, None) is None
    return plan, verdier


def _tapt(verdier: list[str], tekst: str) -> list[str]:
    """The values that are not in a text, paragraphs and lines told apart by newlines alone."""
    return [verdi for verdi in verdier if _linjer(verdi) not in _linjer(tekst)]


def _linjer(tekst: str) -> str:
    return "\n".join(linje for linje in tekst.split("\n") if linje.strip(" \t"))


def _ordtekst(data: bytes) -> str:
    """Every paragraph of the body, cells included."""
    dok = Document(BytesIO(data))
    deler = [a.text for a in dok.paragraphs]
    deler += [a.text for t in dok.tables for r in t.rows for c in r.cells for a in c.paragraphs]
    return "\n".join(deler)


@pytest.mark.parametrize("antall", STORRELSER)
def test_hostile_values_come_back_equal_in_word_and_html_t12(antall: int) -> None:
    for fro in range(antall):
        plan, verdier = _plan(fro)
        assert _tapt(verdier, _ordtekst(lag_dokument(planer.bestilling(plan=plan)))) == []
        assert _tapt(verdier, html_tekst(lag_dokument(planer.bestilling(plan=plan, format="html")))) == []


def test_a_writer_that_forgets_to_escape_loses_them_t12(monkeypatch: pytest.MonkeyPatch) -> None:
    """The control: without escaping in the template, a text is markup and no longer itself."""
    plan, verdier = _plan(0)
    monkeypatch.setattr(sandkasse, "escape", lambda tekst: tekst)
    try:
        tekst = _ordtekst(lag_dokument(planer.bestilling(plan=plan)))
    except MalfeilError:
        return  # it is no HTML any more
    assert _tapt(verdier, tekst) != []


@pytest.mark.full
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice (soffice) is not installed")
def test_libreoffice_opens_them_all_and_reads_the_same_t12(tmp_path: Path) -> None:
    alle = {fro: _plan(fro) for fro in range(20)}
    for fro, (plan, _) in alle.items():
        (tmp_path / f"{fro}.docx").write_bytes(lag_dokument(planer.bestilling(plan=plan)))
    profil = f"-env:UserInstallation={(tmp_path / 'profil').as_uri()}"
    filer = [str(fil) for fil in sorted(tmp_path.glob("*.docx"))]
    valg = ["--headless", profil, "--convert-to", "txt:Text (encoded):UTF8", "--outdir", str(tmp_path)]
    subprocess.run(
        [str(shutil.which("soffice")), *valg, *filer], check=True, capture_output=True, timeout=600
    )
    for fro, (_, verdier) in alle.items():
        tekst = (tmp_path / f"{fro}.txt").read_text(encoding="utf-8-sig").replace("\r\n", "\n")
        assert _tapt([_slik_den_staar(v) for v in verdier], _slik_den_staar(tekst)) == []


def _slik_den_staar(tekst: str) -> str:
    """Without blanks: a text file of LibreOffice has its own at the edges of cells and points."""
    return "".join(tekst.split())


# --- T13

GRENSE_S, GRENSE_MB = 10, 256
FARLIGE = (LOKKE, DOBLING, MAKRO)


def _i_trange_rammer(mal: str, mappe: Path) -> str:
    """Render it in a process with 10 seconds and 256 MB more than it has, that may open nothing outside.

    «avvist» is what a hostile template should be.
    """
    import resource

    (mappe / "plan.html.j2").write_text(mal, encoding="utf-8")
    les, skriv = os.pipe()
    barn = os.fork()
    if barn == 0:
        svar = b"stoppet"
        try:
            har = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_AS, (har + GRENSE_MB * 2**20,) * 2)
            resource.setrlimit(resource.RLIMIT_CPU, (GRENSE_S, GRENSE_S))
            sys.addaudithook(_vokter(mappe))
            lag_dokument(planer.bestilling(), [mappe])
            svar = b"laget"
        except MalfeilError:
            svar = b"avvist"
        except PermissionError:
            svar = b"utenfor"
        finally:
            os.write(skriv, svar)
            os._exit(0)
    os.close(skriv)
    with os.fdopen(les, "rb") as fra:
        svar = fra.read()
    os.waitpid(barn, 0)
    return svar.decode() or "drept"


def _vokter(mappe: Path) -> Callable[..., None]:
    rot = Path(__file__).parents[2]
    lov = (str(mappe), str(rot / "maler"), str(rot / "ipkit"), sys.prefix, sys.base_prefix, "/dev/urandom")

    def vokt(hendelse: str, verdier: tuple[object, ...]) -> None:
        if hendelse != "open" or not isinstance(verdier[0], str | os.PathLike):
            return
        sted = os.path.normpath(str(verdier[0]))
        if not sted.startswith(lov) and "/lager" not in sted:
            raise PermissionError(sted)

    return vokt


trang = pytest.mark.skipif(
    not Path("/proc/self/statm").exists(), reason="limits and sizes are asked of Linux"
)


@trang
def test_templates_that_never_end_are_refused_within_10_s_and_256_mb_t13(tmp_path: Path) -> None:
    assert [_i_trange_rammer(mal, tmp_path) for mal in FARLIGE] == ["avvist"] * len(FARLIGE)


@trang
@pytest.mark.full
@pytest.mark.parametrize("mal", [mal for mal, _ in AVVIST])
def test_every_hostile_template_is_refused_and_opens_nothing_outside_t13(mal: str, tmp_path: Path) -> None:
    assert _i_trange_rammer(f"<p>\nfør</p>\n{mal}", tmp_path) in ("avvist", "laget")
    assert len(AVVIST) >= 40


@trang
def test_without_the_budget_the_limits_are_reached_t13(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: a text that doubles 90 times, and nobody counts its signs."""
    monkeypatch.setattr(sandkasse, "MAKS_TEGN", 10**30)
    assert _i_trange_rammer(DOBLING, tmp_path) in ("stoppet", "drept")


@trang
def test_a_template_that_reads_outside_its_folder_would_be_seen_t13(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The control: with the check of names taken away, `../` is opened, and the guard says so."""
    utenfor = tmp_path / "utenfor"
    (mappe := tmp_path / "maler").mkdir()
    utenfor.mkdir()
    (utenfor / "x.html.j2").write_text("<p>hemmelig</p>", encoding="utf-8")
    monkeypatch.setattr("ipkit.documents.mal.Malmapper.finn", lambda selv, navn: mappe / navn)
    mal = "{% include '../utenfor/x.html.j2' %}"
    assert _i_trange_rammer(mal, mappe) == "utenfor"
