"""Contents pages: the lines between 目录 and the report itself, which repeat headings and are not read as such."""

from __future__ import annotations

import re

from reportcheck.documents.draft import DraftBlock, DraftParagraph
from reportcheck.patterns import compile_pattern

_HEADER = compile_pattern(r"\s*目\s*[录錄次]\s*$")
_LEADER = compile_pattern(r"(?:\.{3,}|…+|·{3,}|．{3,}|-{4,}|—{2,}|\t)\s*[-—(（]?\s*\d{1,4}\s*[)）]?[-—]?\s*$")
_PAGE = compile_pattern(r"[\s\u3000]+\d{1,4}\s*$")
_MAX_LINE = 120
_PAGE_ENDS = frozenset("0123456789)）-—")


def mark_contents(drafts: list[DraftBlock]) -> None:
    """Set kind `contents` on typed contents pages; those that the format marks are marked already."""
    header = next(
        (
            index
            for index, draft in enumerate(drafts[:200])
            if isinstance(draft, DraftParagraph) and len(draft.text) <= 10 and _HEADER.match(draft.text)
        ),
        -1,
    )
    _mark_leaders(drafts)
    if header < 0:
        return
    repeated = _positions_of_last(drafts)
    for index in range(header, len(drafts)):
        draft = drafts[index]
        if not isinstance(draft, DraftParagraph) or len(draft.text) > _MAX_LINE:
            break
        if draft.kind == "contents":
            continue
        if draft.kind != "body":
            break
        if index == header or _PAGE.search(draft.text) or repeated.get(_bare(draft), -1) > index:
            draft.kind = "contents"
            draft.outline_level = 0
        else:
            break


def _mark_leaders(drafts: list[DraftBlock]) -> None:
    # Two lines with a leader to a page number in a row are a contents page wherever they stand.
    run: list[DraftParagraph] = []
    for draft in [*drafts, None]:
        if isinstance(draft, DraftParagraph) and _has_leader(draft.text):
            run.append(draft)
            continue
        if len(run) >= 2:
            for entry in run:
                if entry.kind == "body":
                    entry.kind = "contents"
        if run:
            run = []


def _has_leader(text: str) -> bool:
    return len(text) <= _MAX_LINE and text[-1:] in _PAGE_ENDS and _LEADER.search(text) is not None


def _bare(draft: DraftParagraph) -> str:
    return re.sub(r"\s+", "", draft.number + draft.text)


def _positions_of_last(drafts: list[DraftBlock]) -> dict[str, int]:
    return {
        _bare(draft): index
        for index, draft in enumerate(drafts)
        if isinstance(draft, DraftParagraph) and len(draft.text) <= _MAX_LINE
    }
