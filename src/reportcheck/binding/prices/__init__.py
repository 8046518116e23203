"""Prices, quantities and averages."""
