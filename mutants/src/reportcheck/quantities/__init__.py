"""From text to numbers: one scanner, one door to Decimal, units, rounding arithmetic."""
