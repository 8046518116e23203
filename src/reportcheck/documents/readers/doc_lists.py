"""The lists of a Word 97–2003 file ([MS-DOC] 2.9.147 LSTF, 2.9.150 LVL, 2.9.131 LFO) and their automatic numbers."""

from __future__ import annotations

import struct
from contextlib import suppress
from typing import NamedTuple

from reportcheck.documents.list_counter import LEVELS, NO_LEVEL, Level, ListInstance
from reportcheck.documents.number_formats import WORD_CODES
from reportcheck.documents.readers.doc_paragraphs import Properties

_SUFFIXES = {0: "tab", 1: "space", 2: "nothing"}
_SIMPLE = 1
_LEGAL, _NO_RESTART = 0x04, 0x08
_STARTS, _FORMATS = 0x10, 0x20
_FILLER = b"\xff\xff\xff\xff"  # stands before the levels of an instance, and where it has none


class _List(NamedTuple):
    """An abstract list; `styles` has the index of the paragraph style tied to each level."""

    levels: list[Level]
    styles: tuple[int, ...]
    counters: list[int | None]


class DocLists:
    """Counts through one file; call `number` once per numbered paragraph, in reading order.

    `lists` is the table stream from the lists' position on, for their levels stand behind their own length.
    """

    def __init__(self, lists: bytes, overrides: bytes) -> None:
        self._instances: list[tuple[ListInstance, _List] | None] = []
        known: dict[int, _List] = {}
        # Where one is broken, those before it are good.
        with suppress(struct.error):
            _read_lists(lists, known)
        with suppress(struct.error):
            _read_instances(overrides, known, self._instances)

    def number(self, properties: Properties) -> str:
        """The number printed before a paragraph, "" without one."""
        index = properties.list_number - 1
        if not 0 <= index < len(self._instances):
            return ""
        found = self._instances[index]
        if found is None:
            return ""
        instance, source = found
        level = properties.list_level
        if level < 0:
            level = next((source.styles.index(step) for step in properties.style.chain if step in source.styles), 0)
        return instance.number(level)


def _read_lists(raw: bytes, known: dict[int, _List]) -> None:
    (count,) = struct.unpack_from("<H", raw)
    at = 2 + 28 * count
    for index in range(count):
        fields = struct.unpack_from("<ii9HBB", raw, 2 + 28 * index)
        levels = [NO_LEVEL] * LEVELS
        for depth in range(1 if fields[11] & _SIMPLE else LEVELS):
            levels[depth], at = _read_level(raw, at)
        known[fields[0]] = _List(levels, tuple(fields[2:11]), [None] * LEVELS)


def _read_level(raw: bytes, at: int) -> tuple[Level, int]:
    start, code, flags, places, follow, characters, paragraph, restart = struct.unpack_from("<iBB9sB8xBBBx", raw, at)
    at += 28 + characters + paragraph
    (length,) = struct.unpack_from("<H", raw, at)
    at += 2
    if at + 2 * length > len(raw):
        raise struct.error("a number's text lies outside")
    text = list(raw[at : at + 2 * length].decode("utf-16-le", "replace"))
    for place in set(places):
        if 0 < place <= len(text) and ord(text[place - 1]) < LEVELS:
            text[place - 1] = f"%{ord(text[place - 1]) + 1}"
    level = Level(
        start=start,
        format=WORD_CODES.get(code, "decimal"),
        text="".join(text),
        suffix=_SUFFIXES.get(follow, "tab"),
        restart=restart if flags & _NO_RESTART else None,
        legal=bool(flags & _LEGAL),
    )
    return level, at + 2 * length


def _read_instances(raw: bytes, known: dict[int, _List], instances: list[tuple[ListInstance, _List] | None]) -> None:
    (count,) = struct.unpack_from("<I", raw)
    at = 4 + 16 * count
    for index in range(count):
        list_id, overridden = struct.unpack_from("<i8xB", raw, 4 + 16 * index)
        source = known.get(list_id)
        levels = [NO_LEVEL] * LEVELS if source is None else list(source.levels)
        starts: dict[int, int] = {}
        while raw[at : at + 4] == _FILLER:
            at += 4
        for _ in range(overridden):
            start, flags = struct.unpack_from("<iI", raw, at)
            at += 8
            depth = flags & 0xF
            if flags & _FORMATS:
                level, at = _read_level(raw, at)
                if depth < LEVELS:
                    levels[depth] = level
            if flags & _STARTS:
                starts[depth] = levels[depth].start if flags & _FORMATS and depth < LEVELS else start
        instances.append(None if source is None else (ListInstance(source.counters, levels, starts), source))
