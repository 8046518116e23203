"""How samples are made: `source` reads a source, one module for each format writes it, `gold` proves its relations."""
