"""Numbered migrations, one module each. A released one is never edited."""
