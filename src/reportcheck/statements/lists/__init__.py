"""Lists and their totals in prose."""
