"""T20: rules and consent checks are broken on purpose, one at a time, and a test must fail for each."""
