"""The version, alone in a file, so that `ipkit --versjon` reads nothing else."""

__version__ = "0.1.0"
