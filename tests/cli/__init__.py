"""The commands, in process: exit code and whole output."""
