"""Answers of a guided act that are not recorded yet, so that nothing typed is lost."""

from ipkit.storage.kladd import Kladd, Kladdplass, les_kladd, skriv_kladd, slett_kladd

__all__ = ["Kladd", "Kladdplass", "les_kladd", "skriv_kladd", "slett_kladd"]
