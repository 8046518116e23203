"""Parts and totals, enumerations, remainders, staff."""
