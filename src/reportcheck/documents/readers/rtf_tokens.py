"""RTF cut into tokens: groups, control words, characters given as hex, text. Nothing is understood here."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportcheck.documents.errors import Unreadable

OPEN, CLOSE, WORD, HEX, TEXT = range(5)
Token = tuple[int, bytes, int | None]

MAX_TOKENS = 6_000_000
_TOKEN = re.compile(
    rb"([{}])|\\([a-zA-Z]{1,32})(-?[0-9]{1,20})?[ ]?|((?:\\'[0-9a-fA-F]{2}){1,4096}+)|\\(.)|([^{}\\\r\n]+)", re.DOTALL
)
# Control symbols that say the same as a control word.
_SYMBOL_WORDS = {b"\n": b"par", b"\r": b"par", b"\t": b"tab", b"*": b"*", b"~": b"nbsp"}


def tokens(data: bytes) -> Iterator[Token]:
    """Tokens as (kind, bytes, number): the name and parameter of a WORD, the characters of HEX and TEXT.

    Raises Unreadable `too_large` where there are more than `MAX_TOKENS`.
    """
    count = position = 0
    while position < len(data):
        for match in _TOKEN.finditer(data, position):
            count += 1
            if count > MAX_TOKENS:
                raise Unreadable("too_large", f"{MAX_TOKENS:,} tokens")
            position = match.end()
            kind = match.lastindex or 0
            if kind == 1:
                yield (OPEN if match[1] == b"{" else CLOSE), b"", None
            elif kind in (2, 3):
                number = int(match[3]) if match[3] is not None else None
                yield WORD, match[2], number
                if match[2] == b"bin":
                    position = _after_binary(data, position, number)
                    break
            elif kind == 4:
                yield HEX, bytes.fromhex(match[4].replace(b"\\'", b"").decode("ascii")), None
            elif kind == 5:
                yield from _symbol(match[5])
            else:
                yield TEXT, match[6], None
        else:
            return


def _after_binary(data: bytes, position: int, length: int | None) -> int:
    # A length that the file does not have is a lie, and skipping by it would lose the rest of the report.
    if length is None or length < 0 or position + length > len(data):
        return position
    return position + length


def _symbol(char: bytes) -> Iterator[Token]:
    word = _SYMBOL_WORDS.get(char)
    if word is not None:
        yield WORD, word, None
    elif char in b"\\{}_":
        yield TEXT, char if char != b"_" else b"-", None
