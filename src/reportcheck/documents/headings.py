"""Which paragraphs open a section: by heading style, by automatic number, by typed number."""

from __future__ import annotations

from typing import NamedTuple

from reportcheck.documents.draft import DraftParagraph
from reportcheck.documents.markers import Marker, find_marker
from reportcheck.patterns import compile_pattern

_HEADING_LENGTH = 60
_TITLE_LENGTH = 50
# a half-width point ends a sentence behind a Chinese character
_POINT = r"(?<=[^\x00-\x7f])\.(?=\s|$|[^\x00-\x7f])"
_SENTENCE = compile_pattern(rf"[。；;！？!?\n]|{_POINT}")
_RUN_END = compile_pattern(rf"[。：:\n]|{_POINT}")
_CLAUSE_END = compile_pattern(r"[，；,;。：:\n]")
_STYLED_LENGTH = 120
_DATE = compile_pattern(r"\d{1,2}[月日]")
_AMOUNT = compile_pattern(r"\s*(?:[%％‰万亿元倍个]|百分)")


class Heading(NamedTuple):
    """A paragraph that opens a section.

    `style` is its way of numbering ("" without one), `value` what the number counts, `level` is given by a heading
    style (0 without one). `runs_in` marks running text that begins with its own heading (1.数量指标。全年组织…).
    """

    style: str
    number: str
    value: int
    title: str
    level: int
    runs_in: bool


def read_heading(draft: DraftParagraph) -> Heading | None:
    """The section that a paragraph opens, None for plain text."""
    text = draft.text
    if draft.number:
        marker = find_marker(draft.number + " ")
        style = marker.style if marker else ""
        value = marker.value if marker else 0
        number, rest = draft.number.strip(), text
        if not marker and not draft.outline_level:
            return None  # bullets and letters are list items
    else:
        marker = find_marker(text)
        if marker is None:
            return _unnumbered(draft)
        if not draft.outline_level and not _is_number_of_heading(marker, text):
            return None
        style, value, number = marker.style, marker.value, marker.number
        rest = text[marker.end :]
    if draft.outline_level and len(text) <= _STYLED_LENGTH:
        runs_in = "。" in rest.rstrip("。") or "\n" in rest
        title = _run(rest) if runs_in else rest.strip()
        return Heading(style, number, value, title, draft.outline_level, runs_in)
    title = rest.strip()
    if not title or title[-1] in "，,；;、":
        return None
    if len(title) <= _HEADING_LENGTH and not _SENTENCE.search(title) and not _continues(title):
        return Heading(style, number, value, title.rstrip("：:"), 0, False)
    return Heading(style, number, value, _run(title), 0, True)


def _unnumbered(draft: DraftParagraph) -> Heading | None:
    if not draft.outline_level or draft.is_title or len(draft.text) > _STYLED_LENGTH or "。" in draft.text:
        return None
    return Heading("", "", 0, draft.text.strip(), draft.outline_level, False)


def _continues(title: str) -> bool:
    """Whether text follows a colon: 数量指标：派驻3人 says something, 主要做法： only announces."""
    colon = max(title.find("："), title.find(":"))
    return 0 <= colon < len(title.rstrip()) - 1


def _run(text: str) -> str:
    """The run-in title: up to the first 。 or ：, and where that is far, up to the first clause end."""
    text = text.strip()
    end = _RUN_END.search(text)
    run = text[: end.start()] if end else text
    if len(run) > _TITLE_LENGTH:
        clause = _CLAUSE_END.search(run)
        run = run[: clause.start()] if clause else run
    return run[: _TITLE_LENGTH * 2].strip()


def _is_number_of_heading(marker: Marker, text: str) -> bool:
    """Keeps out amounts and years that look like a number: 3、4月 … is a list of months, not item 3."""
    rest = text[marker.end : marker.end + 6]
    if marker.style == "dec":
        return _DATE.match(rest) is None
    return not (marker.style.startswith("dotted") and _AMOUNT.match(rest))
