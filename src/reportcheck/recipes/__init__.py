"""Recipes: how the columns of a table follow from each other, kept by the layout of its header."""
