"""Migrations that never were, to test upgrades with."""
