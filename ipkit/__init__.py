"""ipkit: individuell plan from the command line and as a local library."""
