"""Every rule that is kept is cited by its number, in the code that keeps it and in a test of it."""

import re
from collections.abc import Iterator
from pathlib import Path

ROT = Path(__file__).resolve().parents[1]
_REGLER = """1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 23b 24 25 26 27 28 29 30 31
32 33 34 35 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65
66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86 87 88 89 90 91 92 93 94 95 96 97 98
99 100 101 102 103 104 105 106 107 108 109 110 111 112 113 114 115 116 117 118 119 120 121 122 123
124 125 126 127 128 129 130 131 132 133 134 135 136 137 138 139 140 141 142 143 144 145 146 147 148"""
REGLER = tuple(_REGLER.split())
_SITAT = re.compile(r"\b[Rr]ules?\s+((?:\d+[a-z]?(?:\s*[–-]\s*\d+)?(?:,\s+and\s+|,\s*|\s+and\s+)?)+)")


def _siterte(mappe: str, *endelser: str) -> set[str]:
    numre: set[str] = set()
    for fil in (ROT / mappe).rglob("*"):
        if fil.suffix in endelser and fil.name != "test_regler.py":
            for treff in _SITAT.finditer(fil.read_text(encoding="utf-8")):
                numre |= set(_utvid(treff[1]))
    return numre


def _utvid(liste: str) -> Iterator[str]:
    """`25–28, 30` is 25, 26, 27, 28 and 30."""
    for del_ in re.findall(r"\d+[a-z]?(?:\s*[–-]\s*\d+)?", liste):
        if omfang := re.fullmatch(r"(\d+)\s*[–-]\s*(\d+)", del_):
            yield from map(str, range(int(omfang[1]), int(omfang[2]) + 1))
        else:
            yield del_


def test_every_rule_is_cited_in_the_code_that_keeps_it() -> None:
    assert set(REGLER) - _siterte("ipkit", ".py") - _siterte("maler", ".j2") == set()


def test_every_rule_is_cited_in_a_test_of_it() -> None:
    assert set(REGLER) - _siterte("tests", ".py") == set()
