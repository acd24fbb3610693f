"""The public library: its names, what importing it costs, and the engine for SQLModel."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import ipkit

ROT = Path(__file__).parent.parent


def test_importing_ipkit_loads_nothing_of_it() -> None:
    program = "import sys; import ipkit; print(*(m for m in sys.modules if m.startswith('ipkit')))"
    ferdig = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, cwd=ROT, check=True
    )

    assert ferdig.stdout.split() == ["ipkit"]


def test_every_public_name_is_there_and_known_to_the_type_checker() -> None:
    kilde = ast.parse(Path(ipkit.__file__).read_text(encoding="utf-8"))
    bare_typer = next(node for node in kilde.body if isinstance(node, ast.If))
    for_typer = {
        navn.asname or navn.name
        for node in bare_typer.body
        if isinstance(node, ast.ImportFrom)
        for navn in node.names
    }
    for_typer |= {
        maal.id
        for node in bare_typer.body
        if isinstance(node, ast.Assign)
        for maal in node.targets
        if isinstance(maal, ast.Name)
    }

    assert {navn for navn in for_typer if not navn.startswith("_") or navn == "__version__"} == set(
        ipkit._NAVN
    )
    assert set(ipkit._NAVN) <= set(dir(ipkit))
    for navn in set(ipkit._NAVN) - {"lag_motor"}:  # SQLModel is not loaded where start-up is tested
        assert getattr(ipkit, navn) is not None, navn


def test_a_name_that_is_not_public_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'slett_alt'"):
        getattr(ipkit, "slett" + "_alt")
