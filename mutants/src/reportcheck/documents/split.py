"""Several reports in one file, told apart conservatively: one report too few does less harm than one cut in two."""

from __future__ import annotations

import re
from itertools import pairwise

from reportcheck.documents.draft import DraftBlock, DraftParagraph
from reportcheck.documents.headings import Heading
from reportcheck.documents.titles import ends_title, is_title_line

_PIECE = (
    r"\s*(?:[（(【\[]?(?:第\s*[一二三四五六七八九十\d]{1,3}\s*篇|篇\s*[一二三四五六七八九十\d]{1,3})[）)】\]]?)(?:\s*[:：、\s].{0,60})?\s*$"
    r"|.{4,40}(?:报告|总结|说明|方案)\s*(?:篇\s*[一二三四五六七八九十\d]{1,2}|[（(][一二三四五六七八九十\d]{1,2}[）)])\s*$"
)
_LOOK_AHEAD = 15


def split_reports(drafts: list[DraftBlock], headings: list[Heading | None]) -> list[tuple[int, int]]:
    """Ranges [start, end) of the reports; they cover the file.

    A new report begins at 第N篇 / 篇N where there are at least two of them, and at a title line after which 一、
    starts again although the report before had come to 二、 or further.
    """
    starts = _pieces(drafts, headings) or _restarts(drafts, headings)
    bounds = [0, *[start for start in starts if start > 0], len(drafts)]
    return [(first, last) for first, last in pairwise(bounds) if first < last]


def _pieces(drafts: list[DraftBlock], headings: list[Heading | None]) -> list[int]:
    found = [
        index
        for index, draft in enumerate(drafts)
        if isinstance(draft, DraftParagraph)
        and draft.kind == "body"
        and len(draft.text) <= 80
        and "篇" in draft.text
        and re.match(_PIECE, draft.text)  # compiled only for files that have such a line
    ]
    if len(found) < 2:
        return []
    for index in found:
        headings[index] = None
    # What stands before the first piece is its preface, not a report of its own.
    return found[1:]


def _restarts(drafts: list[DraftBlock], headings: list[Heading | None]) -> list[int]:
    starts: list[int] = []
    reached = 0
    for index, heading in enumerate(headings):
        if heading is None or heading.style != "han" or heading.runs_in:
            continue
        if heading.value == 1 and reached >= 2:
            title = _title_before(drafts, headings, index)
            if title > 0:
                starts.append(title)
        reached = heading.value
    return starts


def _title_before(drafts: list[DraftBlock], headings: list[Heading | None], index: int) -> int:
    """The first line of the title above the heading at `index`, -1 where none stands there."""
    found = -1
    for above in range(index - 1, max(index - _LOOK_AHEAD, 0), -1):
        draft = drafts[above]
        if not isinstance(draft, DraftParagraph) or _numbered(headings[above]):
            break
        if is_title_line(draft) and ends_title(draft.text) and len(draft.text) >= 6:
            found = above
            break
    while found > 0:
        draft = drafts[found - 1]
        if not isinstance(draft, DraftParagraph) or not (draft.centred or draft.is_title) or not is_title_line(draft):
            break
        if headings[found - 1] is not None:
            break
        found -= 1
    return found


def _numbered(heading: Heading | None) -> bool:
    return heading is not None and bool(heading.number)
