"""Drawings of a Word 97–2003 file ([MS-ODRAW] 2.2): which shapes are pictures, and which group a shape belongs to."""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import NamedTuple

_GROUP, _SHAPE, _DRAWING = 0xF003, 0xF004, 0xF002
_SHAPE_ID, _PROPERTIES = 0xF00A, 0xF00B
_PICTURE, _NAME, _DESCRIPTION = 0x0104, 0x0380, 0x0381
_HEADER = struct.Struct("<HHI")
_PROPERTY = struct.Struct("<HI")
_COMPLEX = 0x8000


class Shapes(NamedTuple):
    """`anchored` gives for each shape the shape that is anchored in the text, itself or its outermost group;
    `pictures` the names of the anchored shapes that hold pictures."""

    anchored: dict[int, int]
    pictures: dict[int, str]


def read_shapes(art: bytes) -> Shapes:
    """The shapes of the drawing part of the table stream; a broken part gives those before the damage."""
    shapes = Shapes({}, {})
    for start, end in _drawings(art):
        # Depth in groups (the outermost is the page), and the anchored shape of the group around, once it is known.
        stack: list[tuple[int, int, int, list[int]]] = [(start, end, 0, [])]
        while stack:
            at, limit, depth, anchor = stack.pop()
            for kind, inner, after in _records(art, at, limit):
                if kind == _GROUP:
                    stack.append((inner, after, depth + 1, [] if depth == 1 else anchor))
                elif kind == _SHAPE:
                    _add_shape(art, inner, after, anchor if depth > 1 else [], shapes)
    return shapes


def _drawings(art: bytes) -> Iterator[tuple[int, int]]:
    if len(art) < 8:
        return
    at = 8 + _HEADER.unpack_from(art)[2]
    while at + 9 <= len(art):
        # One byte before each drawing tells whether it is of the text or of the headers.
        _, kind, size = _HEADER.unpack_from(art, at + 1)
        if kind != _DRAWING:
            return
        yield at + 9, min(at + 9 + size, len(art))
        at += 9 + size


def _records(art: bytes, at: int, end: int) -> Iterator[tuple[int, int, int]]:
    while at + 8 <= end:
        _, kind, size = _HEADER.unpack_from(art, at)
        after = min(at + 8 + size, end)
        yield kind, at + 8, after
        at = after


def _add_shape(art: bytes, at: int, end: int, anchor: list[int], shapes: Shapes) -> None:
    shape = -1
    name: str | None = None
    for kind, inner, after in _records(art, at, end):
        if kind == _SHAPE_ID and inner + 4 <= after:
            (shape,) = struct.unpack_from("<I", art, inner)
        elif kind == _PROPERTIES:
            name = _picture_name(art[inner:after], _HEADER.unpack_from(art, inner - 8)[0] >> 4)
    if shape < 0:
        return
    if not anchor:
        anchor.append(shape)
    shapes.anchored[shape] = anchor[0]
    if name is not None:
        shapes.pictures.setdefault(anchor[0], name)


def _picture_name(properties: bytes, count: int) -> str | None:
    """The description or name of a shape filled by a picture; None for other shapes."""
    is_picture = False
    texts: dict[int, str] = {}
    at = 6 * count
    for index in range(min(count, len(properties) // 6)):
        opcode, value = _PROPERTY.unpack_from(properties, 6 * index)
        identity = opcode & 0x3FFF
        if identity == _PICTURE:
            is_picture = value != 0
        elif identity in (_NAME, _DESCRIPTION):
            texts[identity] = properties[at : at + min(value, 400)].decode("utf-16-le", "replace").rstrip("\0")
        if opcode & _COMPLEX:
            at += value
    return texts.get(_DESCRIPTION) or texts.get(_NAME) or "" if is_picture else None
