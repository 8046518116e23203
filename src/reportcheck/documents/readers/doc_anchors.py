"""What hangs on a position of the main text of a Word 97–2003 file: notes, text boxes, pictures and objects."""

from __future__ import annotations

import struct
from typing import NamedTuple

from reportcheck.documents.readers import doc_fib as fib
from reportcheck.documents.readers.doc_fib import Fib
from reportcheck.documents.readers.doc_shapes import read_shapes

_BOX_SIZE, _ANCHOR_SIZE = 22, 26


class Anchor(NamedTuple):
    """`kind` is footnote, endnote or textbox, with the stretch of text that hangs here; or picture, with `name`."""

    position: int
    kind: str
    start: int = 0
    end: int = 0
    name: str = ""


def read_anchors(info: Fib, table: bytes) -> list[Anchor]:
    """All anchors in order of the text; boxes of one position before its notes; a broken table gives none."""
    anchors = _text_boxes_and_pictures(info, table)
    anchors += _notes(info, table, "footnote", fib.FOOTNOTE_REFERENCES, fib.FOOTNOTE_TEXTS, "footnotes")
    anchors += _notes(info, table, "endnote", fib.ENDNOTE_REFERENCES, fib.ENDNOTE_TEXTS, "endnotes")
    anchors.sort(key=lambda anchor: anchor.position)
    return anchors


def _positions(plc: bytes, size: int) -> tuple[int, ...]:
    """The character positions of a PLC with data of `size` bytes for each but the last ([MS-DOC] 2.2.2)."""
    count = (len(plc) - 4) // (4 + size)
    return struct.unpack_from(f"<{count + 1}I", plc) if count >= 0 and len(plc) >= 4 else ()


def _notes(info: Fib, table: bytes, kind: str, references: int, texts: int, story_name: str) -> list[Anchor]:
    story = info.stories[story_name]
    if story.start == story.end:
        return []
    places = _positions(info.part(table, references), 2)[:-1]
    bounds = _positions(info.part(table, texts), 0)
    found: list[Anchor] = []
    last = story.start
    for index, place in enumerate(places):
        if index + 1 >= len(bounds):
            break
        start, end = story.start + bounds[index], min(story.start + bounds[index + 1], story.end)
        if start >= last and end > start:  # no stretch is read twice
            found.append(Anchor(place, kind, start, end))
            last = end
    return found


def _text_boxes_and_pictures(info: Fib, table: bytes) -> list[Anchor]:
    plc = info.part(table, fib.SHAPE_ANCHORS)
    places = _positions(plc, _ANCHOR_SIZE)
    shapes = read_shapes(info.part(table, fib.DRAWINGS))
    anchored: dict[int, int] = {}
    found: list[Anchor] = []
    for index, place in enumerate(places[:-1]):
        (shape,) = struct.unpack_from("<I", plc, 4 * len(places) + _ANCHOR_SIZE * index)
        anchored.setdefault(shape, place)
        if shape in shapes.pictures:
            found.append(Anchor(place, "picture", name=shapes.pictures[shape]))
    return found + _text_boxes(info, table, anchored, shapes.anchored)


def _text_boxes(info: Fib, table: bytes, anchored: dict[int, int], groups: dict[int, int]) -> list[Anchor]:
    story = info.stories["text_boxes"]
    boxes = info.part(table, fib.TEXT_BOX_TEXTS)
    bounds = _positions(boxes, _BOX_SIZE)
    drawn = {shape: order for order, shape in enumerate(groups)}
    found: list[tuple[int, Anchor]] = []
    last = story.start
    for index in range(len(bounds) - 1):
        at = 4 * len(bounds) + _BOX_SIZE * index
        (reusable,) = struct.unpack_from("<H", boxes, at + 8)
        (shape,) = struct.unpack_from("<I", boxes, at + 14)
        start, end = story.start + bounds[index], min(story.start + bounds[index + 1], story.end)
        if not reusable and start >= last and end > start:
            # A box that nothing anchors is read all the same, at the end of the text.
            place = anchored.get(groups.get(shape, shape), info.stories["main"].end)
            found.append((drawn.get(shape, len(drawn)), Anchor(place, "textbox", start, end)))
            last = end
    found.sort(key=lambda entry: entry[0])  # the boxes of a group stand in the order in which they were drawn
    return [anchor for _, anchor in found]
