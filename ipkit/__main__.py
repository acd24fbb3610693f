"""`python -m ipkit` is `ipkit`."""

from ipkit.cli.main import main

main()
