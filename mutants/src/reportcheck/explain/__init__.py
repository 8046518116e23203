"""From outcome to proof: the only place where sentences about findings are made."""
