"""Headings, annexes, required parts."""
