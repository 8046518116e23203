"""What the name of a paragraph style says; Word, WPS and LibreOffice share these names, in Chinese or English."""

from __future__ import annotations

import re

from reportcheck.patterns import compile_pattern

_HEADING = compile_pattern(r"(?:heading|标题)\s*([1-9])$", re.IGNORECASE)
_CONTENTS = compile_pattern(r"(?:toc|目录)\s*(?:[1-9]|heading|标题)?$|contents heading$", re.IGNORECASE)
_TITLES = frozenset({"title", "标题", "文档标题", "subtitle", "副标题"})


def named_level(name: str) -> int | None:
    """The outline level (from 1) of `heading 2` or `标题 2`; None for other names."""
    match = _HEADING.match(name)
    return int(match[1]) if match else None


def names_contents(name: str) -> bool:
    """Whether it is a style of a table of contents."""
    return _CONTENTS.match(name) is not None


def names_title(name: str) -> bool:
    """Whether it is the style of the title or of the subtitle."""
    return name.lower() in _TITLES
