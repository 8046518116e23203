"""Names of what the reports of a group are about: which of them are about one thing."""

from __future__ import annotations

from collections.abc import Sequence

from reportcheck.across.subjects import DEPARTMENT, UNIT
from reportcheck.across.voices import Voice
from reportcheck.across.words import across_words
from reportcheck.fold import fold


class Names:
    """One name for all keys of a subject. Projects that only their brackets tell apart (一期, 二期) have two."""

    def __init__(self, voices: Sequence[Voice]) -> None:
        self._names: dict[str, str] = {}
        self._marks: dict[str, set[str]] = {}
        for voice in voices:
            self._join(sorted(voice.subject.keys))
        for voice in voices:
            if name := self._plain(voice):
                self._marks.setdefault(name, set()).update({voice.subject.mark} - {""})

    def _join(self, keys: Sequence[str]) -> None:
        """All keys of one report are names of one subject, as far as they are no other's already."""
        known = [self._names[key] for key in keys if key in self._names]
        name = known[0] if known else (keys[0] if keys else "")
        for key in keys:
            self._names.setdefault(key, name)

    def _plain(self, voice: Voice) -> str:
        keys = sorted(voice.subject.keys)
        return self._names[keys[0]] if len({self._names[key] for key in keys}) == 1 else ""

    def of(self, voice: Voice) -> str:
        """The name of what a report is about, "" where nothing tells. One without a bracket is the only one that has
        one, unless that names a part (县级资金), and none of several.
        """
        name = self._plain(voice)
        marks = self._marks.get(name, set())
        if not marks:
            return name
        only = next(iter(marks)) if len(marks) == 1 else ""
        mark = voice.subject.mark or ("" if across_words().parts_in_brackets.search(only) else only)
        return f"{name}({mark})" if mark else name

    def of_item(self, item: str, printed: str) -> str:
        """The name of the project that an item is in another report of the group, "" where it is none."""
        name = self._names.get(item, "") if item not in (DEPARTMENT, UNIT) else ""
        marks = self._marks.get(name, set())
        if not marks:
            return name
        told = "".join(fold(printed).split())
        mark = next((mark for mark in marks if mark in told), "")
        return f"{name}({mark})" if mark else ""
