"""Thin: parse, one action, print."""
