"""How samples are made: `source` reads a source, one file for each way of writing writes it, `gold` proves its relations."""
