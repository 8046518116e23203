"""Characters of symbol fonts (Wingdings and its like) as plain text."""

from __future__ import annotations

# Ticks and boxes of the symbol fonts that forms use; other symbols have no meaning outside their font.
_SYMBOLS = {0xFC: "√", 0xFE: "☑", 0x52: "☑", 0x53: "☒", 0xA3: "□", 0xA8: "□", 0x6F: "□", 0x6C: "●", 0x6E: "■"}


def symbol(code: int) -> str:
    """What the character `code` of a Word symbol stands for, "" where it means nothing outside its font."""
    return _SYMBOLS.get(code & 0xFF, "") if 0xF000 <= code <= 0xF0FF or code < 0x20 else chr(code)
