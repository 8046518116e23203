"""Which characters of a Word 97–2003 file are not there for the reader: deleted, hidden, or signs of symbol fonts.

Positions keep their meaning: what is left out becomes NUL, one for each character.
"""

from __future__ import annotations

import re
import struct
from bisect import bisect_right
from collections.abc import Iterator
from typing import NamedTuple

from reportcheck.documents.readers import doc_sprms as sprms
from reportcheck.documents.readers.doc_fkp import Run, character_runs
from reportcheck.documents.readers.doc_pieces import Piece, Text
from reportcheck.documents.readers.doc_sprms import modifiers
from reportcheck.documents.readers.doc_styles import DocStyles
from reportcheck.documents.readers.symbols import symbol

NUL = "\0"
_NOT_MARKS = re.compile("[^\r\x07\x0c]")
_NOT_CELLS = re.compile("[^\x07]")
_SAME_AS_STYLE, _OTHER_THAN_STYLE = 0x80, 0x81


class _Effect(NamedTuple):
    """What a set of character modifiers does. `binary` marks the data of a form field behind a picture's sign."""

    deleted: bool = False
    hidden: bool = False
    symbol: str | None = None
    embedded: bool = False
    binary: bool = False


class Characters(NamedTuple):
    """The text with all that is not read blanked; `deleted_marks` are the positions of deleted cell and row marks,
    `embedded` those of signs of embedded objects, `binary` those of signs that hide data of a form field."""

    text: str
    deleted_marks: frozenset[int]
    embedded: frozenset[int]
    binary: frozenset[int]


def visible_characters(text: Text, stream: bytes, plc: bytes, styles: DocStyles) -> Characters:
    """Apply the runs of the character pages `plc`, and what the pieces say themselves, to the text of all stories."""
    runs: list[Run] = []
    for run in character_runs(stream, plc, styles.hides):
        if run.start < run.end and (not runs or run.start >= runs[-1].end):
            runs.append(run)
    effects: dict[bytes, _Effect] = {}
    parts: list[str] = []
    deleted: set[int] = set()
    embedded: set[int] = set()
    binary: set[int] = set()
    at = 0
    for start, end, grpprl in _stretches(text.pieces, runs):
        effect = effects.get(grpprl)
        if effect is None:
            effect = effects[grpprl] = _effect(grpprl, styles)
        if effect == _NOTHING or start < at:
            continue
        stretch = text.text[start:end]
        if effect.embedded or effect.binary:
            (embedded if effect.embedded else binary).update(_positions("\x01", stretch, start))
        if effect.deleted:
            deleted.update(_positions("\x07", stretch, start))
            stretch = _NOT_CELLS.sub(NUL, stretch)
        elif effect.hidden:
            stretch = _NOT_MARKS.sub(NUL, stretch)
        elif effect.symbol is not None:
            stretch = (effect.symbol or NUL) * (end - start)
        parts += (text.text[at:start], stretch)
        at = end
    parts.append(text.text[at:])
    return Characters("".join(parts), frozenset(deleted), frozenset(embedded), frozenset(binary))


_NOTHING = _Effect()


def _positions(sign: str, stretch: str, start: int) -> Iterator[int]:
    return (start + index for index, char in enumerate(stretch) if char == sign)


def _stretches(pieces: list[Piece], runs: list[Run]) -> Iterator[tuple[int, int, bytes]]:
    """Character positions, and the modifiers that hold there, in order of the text."""
    starts = [run.start for run in runs]
    for piece in pieces:
        if piece.modifiers:
            yield piece.start, piece.end, piece.modifiers
            continue
        limit = piece.offset + (piece.end - piece.start) * piece.width
        index = max(bisect_right(starts, piece.offset) - 1, 0)
        while index < len(runs) and runs[index].start < limit:
            run = runs[index]
            first, last = max(run.start, piece.offset), min(run.end, limit)
            if first < last:
                yield (
                    piece.start + (first - piece.offset) // piece.width,
                    piece.start + (last - piece.offset) // piece.width,
                    run.grpprl,
                )
            index += 1


def _effect(grpprl: bytes, styles: DocStyles) -> _Effect:
    deleted = embedded = binary = False
    by_style = False
    vanish: int | None = None
    sign: str | None = None
    for opcode, operand in modifiers(grpprl):
        if opcode == sprms.C_DELETED:
            deleted = operand[0] != 0
        elif opcode == sprms.C_VANISH:
            vanish = operand[0]
        elif opcode == sprms.C_STYLE:
            by_style = styles[struct.unpack("<H", operand)[0]].hidden
        elif opcode == sprms.C_SYMBOL:
            sign = symbol(struct.unpack_from("<H", operand, 2)[0])
        elif opcode in (sprms.C_OLE2, sprms.C_OBJECT):
            embedded = embedded or operand[0] != 0
        elif opcode == sprms.C_DATA:
            binary = operand[0] != 0
    if vanish is None or vanish == _SAME_AS_STYLE:
        hidden = by_style
    else:
        hidden = not by_style if vanish == _OTHER_THAN_STYLE else vanish != 0
    return _Effect(deleted, hidden, sign, embedded, binary)
