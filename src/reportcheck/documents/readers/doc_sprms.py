"""Single property modifiers: how Word 97–2003 writes what differs from the style ([MS-DOC] 2.6)."""

from __future__ import annotations

import struct
from collections.abc import Iterator

# Paragraphs. P_… opcodes are [MS-DOC]'s sprmP…: Jc, Ilvl, Ilfo, OutLvl, FInTable, FTtp, Itap, Dtap, FInnerTableCell …
P_STYLE, P_JC_80, P_JC, P_ILVL, P_ILFO, P_OUTLINE = 0x4600, 0x2403, 0x2461, 0x260A, 0x460B, 0x2640
P_IN_TABLE, P_ROW_END, P_DEPTH, P_DEPTH_CHANGE = 0x2416, 0x2417, 0x6649, 0x664A
P_INNER_CELL_END, P_INNER_ROW_END = 0x244B, 0x244C
P_ELSEWHERE = frozenset({0x6645, 0x6646, 0x646B})  # sprmPHugePapx and sprmPTableProps: the rest is in the Data stream
# Characters: FRMarkDel, FVanish, Symbol, Istd, PicLocation, FData, FOle2, FObj.
C_DELETED, C_VANISH, C_SYMBOL, C_STYLE, C_PICTURE = 0x0800, 0x083C, 0x6A09, 0x4A30, 0x6A03
C_DATA, C_OLE2, C_OBJECT = 0x0806, 0x080A, 0x0856
# Tables: DefTable, VertMerge, Merge, Split.
T_DEFINITION, T_VERTICAL_MERGE, T_MERGE, T_SPLIT = 0xD608, 0xD62B, 0x5624, 0x5625

_CHANGE_TABS = 0xC615
_SIZES = (1, 1, 2, 4, 2, 2, -1, 3)  # of the operand, by the three highest bits of the opcode
_SHORT = struct.Struct("<H")


def modifiers(grpprl: bytes) -> Iterator[tuple[int, bytes]]:
    """Opcode and operand of each modifier, in order; a broken tail is left out.

    The operand of a modifier of variable length is given without its length.
    """
    at, size = 0, len(grpprl)
    while at + 3 <= size:
        (opcode,) = _SHORT.unpack_from(grpprl, at)
        at += 2
        length = _SIZES[opcode >> 13]
        if length < 0:
            length = grpprl[at]
            at += 1
            if opcode == T_DEFINITION and at < size:
                length = max((length | grpprl[at] << 8) - 1, 0)
                at += 1
            elif opcode == _CHANGE_TABS and length == 255:
                length = _tabs_length(grpprl, at)
        if at + length > size:
            return
        yield opcode, grpprl[at : at + length]
        at += length


def _tabs_length(grpprl: bytes, at: int) -> int:
    if at >= len(grpprl):
        return 0
    deleted = 1 + 4 * grpprl[at]
    return deleted + 1 + 3 * grpprl[at + deleted] if at + deleted < len(grpprl) else deleted
