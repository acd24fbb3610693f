"""Compiled templates: used again, never from a file that somebody else could have written."""

import os
from pathlib import Path

import pytest

from ipkit.documents.bytekode import Bytekodelager
from ipkit.documents.mal import Malmapper
from ipkit.documents.sandkasse import Sandkasse


@pytest.fixture
def miljo(tmp_path):
    """A new environment each time, as a new process has it."""
    (tmp_path / "a.j2").write_text("<p>1</p>", encoding="utf-8")
    return lambda: Sandkasse(Malmapper([tmp_path]), Bytekodelager(tmp_path / "lager"))


def lagret(tmp_path: Path) -> Path:
    (fil,) = (tmp_path / "lager").iterdir()
    return fil


def test_code_is_kept_for_the_user_alone_and_used_again(miljo, tmp_path, monkeypatch):
    miljo().get_template("a.j2")
    if os.name != "nt":
        assert lagret(tmp_path).stat().st_mode & 0o777 == 0o600
        assert (tmp_path / "lager").stat().st_mode & 0o777 == 0o700
    monkeypatch.setattr(Sandkasse, "compile", lambda *_: pytest.fail("compiled again"))
    assert miljo().get_template("a.j2").render() == "<p>1</p>"


@pytest.mark.skipif(os.name == "nt", reason="modes are POSIX")
@pytest.mark.parametrize("hva", ["fil", "mappe"])
def test_code_that_others_can_write_is_not_run(miljo, tmp_path, monkeypatch, hva):
    miljo().get_template("a.j2")
    (lagret(tmp_path) if hva == "fil" else tmp_path / "lager").chmod(0o777)
    kompilert = []
    monkeypatch.setattr(
        Sandkasse, "compile", lambda *a, _ekte=Sandkasse.compile: kompilert.append(1) or _ekte(*a)
    )
    miljo().get_template("a.j2")
    assert kompilert == [1]


def test_a_changed_template_and_a_broken_file_are_compiled_anew(miljo, tmp_path):
    miljo().get_template("a.j2")
    (tmp_path / "a.j2").write_text("<p>2</p>", encoding="utf-8")
    assert miljo().get_template("a.j2").render() == "<p>2</p>"
    hel = lagret(tmp_path).read_bytes()
    for skadet in (b"tull", hel[:-10], hel[:20], b""):
        lagret(tmp_path).write_bytes(skadet)
        assert miljo().get_template("a.j2").render() == "<p>2</p>"


def test_a_folder_that_cannot_be_made_is_no_hindrance(miljo, tmp_path):
    (tmp_path / "lager").write_text("en fil", encoding="utf-8")
    assert miljo().get_template("a.j2").render() == "<p>1</p>"
