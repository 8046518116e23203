"""One self-contained page for a browser: a summary, then each report's text with its numbers coloured by their fate."""

from reportcheck.outputs.html.page import render

__all__ = ["render"]
