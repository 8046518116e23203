"""What rich lays out, as text for a terminal: colours are ours, and nothing else that a terminal would obey."""

from __future__ import annotations

import io

from rich.console import Console, RenderableType
from rich.segment import Segment, Segments

from reportcheck.outputs import Look
from reportcheck.visible import visible


def printed(part: RenderableType, look: Look) -> str:
    """The lines of a part, without spaces at their ends."""
    out = io.StringIO()
    console = Console(
        file=out, force_terminal=look.colour, width=look.width, highlight=False, legacy_windows=False, emoji=False
    )
    laid = (Segment(visible(segment.text), segment.style) for segment in console.render(part) if not segment.control)
    console.print(Segments(laid), end="")
    return "\n".join(line.rstrip() for line in out.getvalue().split("\n"))
