"""Raised figures: where a footnote of the page bears the same, they are its mark and no part of the text."""

from __future__ import annotations

import re
from collections.abc import Collection

RAISED, LOWERED = "\ue000", "\ue001"  # around a raised figure, until it is known what it is
_RAISED = re.compile(f"{RAISED}([^{LOWERED}]*){LOWERED}")
_AT_START = re.compile(f"\\s*{RAISED}([^{LOWERED}]*){LOWERED}\\s*")
_MARK = re.compile(r"[\[〔]?[0-9]{1,3}[\]〕]?|[①-⑳*]+")
_PRINTED = re.compile(
    r"\s*(?:([①-⑳*])|(?:\[|〔)(\d{1,2})(?:\]|〕)|(\d{1,2})(?:\s+|(?=[^\d\s.、．,，%％)）年月日])))\s*"
)
_LEVEL = re.compile(r"\s*(\d{1,2})(?=[^\d.．,，%％])")
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


def raised(text: str) -> str:
    """Text marked as raised, if it may be the mark of a note."""
    return f"{RAISED}{text.strip()}{LOWERED}" if _MARK.fullmatch(text.strip()) else text


def note_mark(text: str) -> str:
    """The mark that a note begins with, "" without one."""
    match = _AT_START.match(text) or _PRINTED.match(text)
    return next((group for group in match.groups() if group), "").strip("[]〔〕") if match else ""


def raised_marks(text: str) -> list[str]:
    """What is raised in a text."""
    return [mark.strip("[]〔〕") for mark in _RAISED.findall(text)] if RAISED in text else []


def raise_own_mark(text: str, marks: Collection[str]) -> str:
    """A note whose mark stands on the line itself, with that mark raised; other text as it is.

    A figure may begin a sentence (3个镇 …), so only what is known to be a mark is taken for one.
    """
    match = _LEVEL.match(text)
    return f"{RAISED}{match[1]}{LOWERED}{text[match.end() :]}" if match and match[1] in marks else text


def without_own_mark(text: str) -> str:
    """A note without the mark that it begins with."""
    match = _AT_START.match(text) or _PRINTED.match(text)
    return text[match.end() :] if match else text


def without_marks(text: str, marks: Collection[str]) -> tuple[str, list[str]]:
    """Text without the marks of the notes named, and those that it bore.

    Other raised figures stay: behind a unit (m2) as plain ones, else so that they do not lengthen a figure (10⁴).
    """
    if RAISED not in text:
        return text, []
    borne: list[str] = []

    def put(match: re.Match[str]) -> str:
        before = text[max(match.start() - 1, 0) : match.start()]
        if before.isascii() and before.isalpha():
            return match[1]
        mark = match[1].strip("[]〔〕")
        if mark in marks:
            borne.append(mark)
            return ""
        return match[1].translate(_SUPERSCRIPTS)

    return _RAISED.sub(put, text), borne
