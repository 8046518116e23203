"""The version of the program, for every stage that tells it."""

__version__ = "0.1.0"
