"""Tables: grids and forms as facts, groups and formulas."""
