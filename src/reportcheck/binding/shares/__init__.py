"""Shares of a whole."""
