"""Rules as data: YAML in `rules/`, compiled to one JSON, read as values."""
