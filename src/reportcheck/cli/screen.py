"""What standard output goes to: a terminal of some width, or a pipe."""

from __future__ import annotations

import os
from typing import TextIO

from reportcheck.outputs import Look

PIPE_WIDTH = 100


def look_of(stream: TextIO, pipe_width: int = PIPE_WIDTH) -> Look:
    """Colour and the terminal's width on a terminal, neither in a pipe."""
    if not stream.isatty():
        return Look(colour=False, width=pipe_width)
    import shutil

    return Look(colour=os.environ.get("TERM") != "dumb", width=max(60, shutil.get_terminal_size().columns))
