"""How samples are made: `source` reads a source, `word` and `plain` write it, `gold` proves its relations."""
