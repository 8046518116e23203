"""Budgets, payments and what is left; claims on them."""
