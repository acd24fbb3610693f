"""Mutants that change nothing anybody could notice, and why. A test asks that each is a mutant still."""

FORKLART: dict[str, str] = {}
