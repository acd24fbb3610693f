"""Nothing is sent over the network (rule 45): no module for it is imported, and no socket is opened."""

import ast
import socket
from pathlib import Path

import pytest

from tests.cli.harness import Ipkit

ROT = Path(__file__).resolve().parents[2] / "ipkit"
NETT = frozenset(
    {"socket", "socketserver", "ssl", "http", "urllib", "smtplib", "imaplib", "poplib", "ftplib", "telnetlib",
     "xmlrpc", "asyncio", "requests", "httpx", "aiohttp", "urllib3", "paramiko", "webbrowser"}
)  # fmt: skip


def _importert(fil: Path) -> set[str]:
    navn: set[str] = set()
    for node in ast.walk(ast.parse(fil.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            navn |= {a.name for a in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module:
            navn.add(node.module)
    return navn


def test_no_module_imports_what_talks_over_a_network_rule_45() -> None:
    for fil in sorted(ROT.rglob("*.py")):
        assert {navn.split(".")[0] for navn in _importert(fil)} & NETT == set(), fil.relative_to(ROT)


def test_making_and_writing_a_plan_opens_no_socket_rule_45(
    ipkit: Ipkit, monkeypatch: pytest.MonkeyPatch
) -> None:
    def nei(*_: object, **__: object) -> None:
        raise AssertionError("a socket was opened")

    monkeypatch.setattr(socket, "socket", nei)
    monkeypatch.setattr(socket, "create_connection", nei)
    for navn in ("plan.docx", "plan.html", "plan.json", "plan.yaml"):
        ipkit.ok("eksporter", navn, "--plan", "1", "--mottaker", "1")
    for kommando in ("vis", "tilgang", "mangler"):
        ipkit.ok(kommando, "1")
