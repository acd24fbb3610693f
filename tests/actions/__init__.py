"""The acts, on a register of fictive plans."""
