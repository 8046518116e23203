"""Scores, weights and grades."""
