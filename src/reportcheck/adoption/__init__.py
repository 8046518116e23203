"""Living with findings: which are accepted, by whom and why, which were known before, which are gone."""
