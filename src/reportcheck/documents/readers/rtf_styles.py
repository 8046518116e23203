"""How an RTF paragraph is set: its style, and what it says against it."""

from __future__ import annotations

from reportcheck.documents.readers.style_names import named_level, names_contents, names_title

_BODY_TEXT = 9  # the outline level that is none


class StyleEntry:
    """One paragraph style as the style sheet has it; None where it says nothing of its own."""

    __slots__ = ("based_on", "centred", "name", "number", "outline")

    def __init__(self) -> None:
        self.number = 0
        self.name = ""
        self.based_on = -1
        self.outline: int | None = None
        self.centred: bool | None = None


class Look:
    """The paragraph in hand. `depth` is how many tables it stands in, `level` its outline level from 1 or 0."""

    __slots__ = ("centred", "depth", "in_contents", "is_title", "level", "style_name")

    def __init__(self) -> None:
        self.centred = False
        self.depth = 0
        self.in_contents = False
        self.is_title = False
        self.level = 0
        self.style_name = ""


class StyleSheet:
    """Paragraph styles by their numbers, resolved along \\sbasedon."""

    def __init__(self) -> None:
        self._entries: dict[int, StyleEntry] = {}

    def add(self, entry: StyleEntry) -> None:
        """Take up a style that has been read."""
        entry.name = entry.name.partition(";")[0].strip()
        self._entries.setdefault(entry.number, entry)

    def apply(self, look: Look, number: int, outline: int | None, centred: bool | None, in_contents: bool) -> None:
        """Set on `look` what style `number` says; `outline` (Word's, from 0) and `centred` are the paragraph's own."""
        seen: set[int] = set()
        entry = self._entries.get(number)
        look.style_name = entry.name if entry is not None and number else ""
        look.is_title = False
        while entry is not None and entry.number not in seen:
            seen.add(entry.number)
            look.is_title = look.is_title or names_title(entry.name)
            in_contents = in_contents or names_contents(entry.name)
            if outline is None:
                outline = entry.outline
            if outline is None and (level := named_level(entry.name)) is not None:
                outline = level - 1
            if centred is None:
                centred = entry.centred
            entry = self._entries.get(entry.based_on)
        look.level = outline + 1 if outline is not None and 0 <= outline < _BODY_TEXT else 0
        look.centred = bool(centred)
        look.in_contents = in_contents
