"""The properties of paragraphs: style, then the paragraph's own modifiers, then those of its piece."""

from __future__ import annotations

import struct
from dataclasses import dataclass

from reportcheck.documents.readers import doc_sprms as sprms
from reportcheck.documents.readers.doc_sprms import modifiers
from reportcheck.documents.readers.doc_styles import DocStyle, DocStyles

_CENTRED = 1
_MAX_DEPTH = 64  # deeper nesting of tables is no report
_MAX_KNOWN = 20_000
_TABLE_GROUP = 5  # the bits of an opcode that tell of what it is a property


@dataclass(frozen=True, slots=True)
class Properties:
    """What the reader wants to know of a paragraph.

    `level` is its outline level from 1, 0 for body text; `depth` the number of tables that it stands in; `list_number`
    the 1-based index of its list, 0 without one; `list_level` is from 0, -1 where only the style tells. `row` has the
    table modifiers of a paragraph that ends a row.
    """

    style: DocStyle
    level: int = 0
    centred: bool = False
    list_number: int = 0
    list_level: int = -1
    depth: int = 0
    ends_row: bool = False
    ends_inner_cell: bool = False
    row: tuple[tuple[int, bytes], ...] = ()


class PropertyReader:
    """Reads properties, each distinct set of modifiers once. `data` is the Data stream, where long sets stand."""

    def __init__(self, styles: DocStyles, data: bytes) -> None:
        self._styles = styles
        self._data = data
        self._known: dict[tuple[bytes, bytes], Properties] = {}

    def read(self, grpprl: bytes, piece: bytes) -> Properties:
        """`grpprl` is a paragraph's style index with its modifiers, `piece` the modifiers of its piece."""
        key = (grpprl, piece)
        known = self._known.get(key)
        if known is None:
            known = _Builder(self._styles, self._data).build(grpprl, piece)
            if len(self._known) < _MAX_KNOWN:
                self._known[key] = known
        return known


class _Builder:
    def __init__(self, styles: DocStyles, data: bytes) -> None:
        self.styles = styles
        self.data = data
        self.values: dict[int, bytes] = {}
        self.row: list[tuple[int, bytes]] = []
        self.style = 0
        self.depth_change = 0

    def build(self, grpprl: bytes, piece: bytes) -> Properties:
        if len(grpprl) >= 2:
            (self.style,) = struct.unpack_from("<H", grpprl)
        self._add(grpprl[2:], True)
        self._add(piece, True)
        style = self.styles[self.style]
        own, self.values = self.values, {}
        self._add(style.modifiers, False)
        self.values.update(own)
        values = self.values
        alignment = values.get(sprms.P_JC, b"\0")
        outline = values.get(sprms.P_OUTLINE)
        return Properties(
            style,
            style.level if outline is None else outline[0] + 1 if outline[0] < 9 else 0,
            alignment[0] == _CENTRED,
            _list_number(values),
            values[sprms.P_ILVL][0] if sprms.P_ILVL in values else -1,
            min(max(self._depth(), 0), _MAX_DEPTH),
            self._flag(sprms.P_ROW_END) or self._flag(sprms.P_INNER_ROW_END),
            self._flag(sprms.P_INNER_CELL_END),
            tuple(self.row),
        )

    def _add(self, grpprl: bytes, may_point: bool) -> None:
        for opcode, operand in modifiers(grpprl):
            if opcode in sprms.P_ELSEWHERE:
                if may_point:
                    self._add(_stored(self.data, operand), False)
            elif opcode == sprms.P_STYLE:
                (self.style,) = struct.unpack("<H", operand)
            elif opcode == sprms.P_DEPTH_CHANGE:
                self.depth_change += struct.unpack("<i", operand)[0]
            elif opcode >> 10 & 7 == _TABLE_GROUP:
                self.row.append((opcode, operand))
            else:
                self.values[sprms.P_JC if opcode == sprms.P_JC_80 else opcode] = operand

    def _flag(self, opcode: int) -> bool:
        operand = self.values.get(opcode)
        return operand is not None and operand[0] != 0

    def _depth(self) -> int:
        depth = self.values.get(sprms.P_DEPTH)
        known = struct.unpack("<i", depth)[0] if depth else int(self._flag(sprms.P_IN_TABLE))
        return int(known + self.depth_change)


def _stored(data: bytes, operand: bytes) -> bytes:
    (at,) = struct.unpack("<I", operand)
    size = int.from_bytes(data[at : at + 2], "little")
    return data[at + 2 : at + 2 + size]


def _list_number(values: dict[int, bytes]) -> int:
    operand = values.get(sprms.P_ILFO)
    if operand is None:
        return 0
    (number,) = struct.unpack("<H", operand)
    return number if number < 0x7FF else 0  # higher ones mark lists of Word 6 that carry their numbers as text
