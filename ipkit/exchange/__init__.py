"""Values to and from YAML. No database."""
