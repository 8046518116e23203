"""How much of the texts the page holds: as plain HTML while they are few, else packed until a file is opened."""

from __future__ import annotations

import base64
import zlib
from collections.abc import Sequence

from reportcheck.outputs.html.rank import Entry

PLAIN, PACKED, LEFT_OUT = "plain", "packed", "left_out"
# Bytes of text that stand in the page as they are: a browser shows that many at once, and reads on without scripts.
PLAIN_BYTES = 1_000_000
# Bytes of all texts beyond which files without findings are only summed up. Packed, it is about a fifth of this.
ALL_BYTES = 16_000_000


def choose(entries: Sequence[Entry]) -> list[str]:
    """How each text is kept, for files in the order of the page. A text with findings is never left out."""
    chosen = []
    plain = total = 0
    for entry in entries:
        total += entry.text.size
        if plain + entry.text.size <= PLAIN_BYTES:
            plain += entry.text.size
            chosen.append(PLAIN)
        else:
            chosen.append(PACKED if entry.found or total <= ALL_BYTES else LEFT_OUT)
    return chosen


def pack(text: bytes) -> str:
    """Text that the page's script unpacks with DecompressionStream("deflate")."""
    return base64.b64encode(zlib.compress(text, 9)).decode("ascii")
