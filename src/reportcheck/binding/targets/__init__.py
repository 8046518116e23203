"""Targets and what was reached."""
