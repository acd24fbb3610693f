"""The program with a register, as the tests of commands have it."""

from tests.cli.conftest import ferdige, ipkit, tomt, uten_register

__all__ = ["ferdige", "ipkit", "tomt", "uten_register"]
