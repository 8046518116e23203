"""What is said to people beside the results."""

from __future__ import annotations

import sys


def tell(text: str) -> None:
    """Print lines on standard error; names of files may hold anything, and are shown as what they are."""
    from reportcheck.visible import visible

    print(visible(text), file=sys.stderr, flush=True)
