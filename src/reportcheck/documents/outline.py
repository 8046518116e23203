"""From drafts to reports: titles, contents pages, headings and their tree, captions, several reports in one file.

Level follows the report, not a fixed table: a heading style gives its own level, a typed or automatic number
takes the level at which its way of writing was first met on the path above, and only a way of writing that the path
does not hold yet is placed by its usual rank.
"""

from __future__ import annotations

from reportcheck.documents.captions import is_numbered_caption, is_table_caption, unit_note
from reportcheck.documents.contents import mark_contents
from reportcheck.documents.draft import DraftBlock, DraftParagraph, DraftTable
from reportcheck.documents.folding import fold_all
from reportcheck.documents.headings import Heading, read_heading
from reportcheck.documents.markers import rank
from reportcheck.documents.model import Block, Document, Paragraph, Section, Table
from reportcheck.documents.split import split_reports
from reportcheck.documents.titles import mark_title
from reportcheck.patterns import compile_pattern

_ATTACHMENTS = compile_pattern(r"\s*附件\s*[:：]\s*[1１]\s*[.．、]")


def outline(drafts: list[DraftBlock]) -> tuple[Document, ...]:
    """The reports that a file's blocks make up, in order; empty where there is no block.

    Block ordinals are indexes into `drafts`, so they are unique over the file.
    """
    if not drafts:
        return ()
    mark_contents(drafts)
    headings: list[Heading | None] = [
        read_heading(draft) if isinstance(draft, DraftParagraph) and draft.kind == "body" else None for draft in drafts
    ]
    _drop_attachment_lists(drafts, headings)
    captions = _captions(drafts, headings)
    documents: list[Document] = []
    for start, end in split_reports(drafts, headings):
        title = mark_title(drafts, headings, start, end)
        documents.append(_build(drafts, headings, captions, start, end, title))
    return tuple(documents)


def _build(
    drafts: list[DraftBlock],
    headings: list[Heading | None],
    captions: dict[int, tuple[str, str]],
    start: int,
    end: int,
    title: str,
) -> Document:
    tree = _Tree()
    folded = iter(fold_all([draft.text for draft in drafts[start:end] if isinstance(draft, DraftParagraph)]))
    blocks: list[Block] = []
    for block in range(start, end):
        draft = drafts[block]
        if isinstance(draft, DraftTable):
            caption, unit = captions.get(block, ("", ""))
            blocks.append(Table(block, draft.rows, caption, unit, tree.current))
            continue
        heading = headings[block] if draft.kind == "body" else None
        kind, level = draft.kind, 0
        if heading is not None:
            section = tree.open(heading, block)
            if not heading.runs_in:
                kind, level = "heading", section.level
        blocks.append(Paragraph(block, draft.text, next(folded), draft.number, kind, level, tree.current, draft.style))
    return Document(title, tuple(blocks), tuple(tree.sections))


class _Tree:
    def __init__(self) -> None:
        self.sections: list[Section] = []
        self.current = -1
        self._path: list[tuple[str, Section]] = []  # marker style ("" without a number) and section, outermost first

    def open(self, heading: Heading, block: int) -> Section:
        """Add the section of a heading in its place and make it the current one."""
        path = self._path
        if heading.level:
            while path and path[-1][1].level >= heading.level:
                path.pop()
            level = heading.level
        else:
            level = self._level_by_number(heading.style)
        parent = path[-1][1].index if path else -1
        section = Section(len(self.sections), heading.number, heading.title, level, parent, block)
        self.sections.append(section)
        path.append((heading.style, section))
        self.current = section.index
        return section

    def _level_by_number(self, style: str) -> int:
        path = self._path
        for depth in range(len(path) - 1, -1, -1):
            if path[depth][0] == style:
                level = path[depth][1].level
                del path[depth:]
                return level
        while path and path[-1][0] and rank(path[-1][0]) >= rank(style):
            path.pop()
        return path[-1][1].level + 1 if path else 1


def _drop_attachment_lists(drafts: list[DraftBlock], headings: list[Heading | None]) -> None:
    """附件：1.… and the 2. 3. on the lines below it are a list of attachments, not sections."""
    expected = 0
    for block, draft in enumerate(drafts):
        heading = headings[block]
        if isinstance(draft, DraftParagraph) and "附件" in draft.text[:6] and _ATTACHMENTS.match(draft.text):
            expected = 2
            headings[block] = None
        elif expected and heading is not None and heading.style == "dec" and heading.value == expected:
            headings[block] = None
            expected += 1
        else:
            expected = 0


def _captions(drafts: list[DraftBlock], headings: list[Heading | None]) -> dict[int, tuple[str, str]]:
    """For each table its caption and unit note; the paragraphs that hold them become kind `caption`."""
    found: dict[int, tuple[str, str]] = {}
    for block, draft in enumerate(drafts):
        if isinstance(draft, DraftTable):
            found[block] = _caption_of(block, draft, drafts, headings)
        elif (
            draft.kind == "body"
            and not draft.outline_level
            and headings[block] is None
            and is_numbered_caption(draft.text)
        ):
            draft.kind = "caption"
    return found


def _caption_of(
    block: int, table: DraftTable, drafts: list[DraftBlock], headings: list[Heading | None]
) -> tuple[str, str]:
    caption = unit = ""
    for above in range(block - 1, max(block - 4, -1), -1):
        draft = drafts[above]
        if not isinstance(draft, DraftParagraph) or draft.kind not in ("body", "caption"):
            break
        heading = headings[above]
        note = unit_note(draft.text) if len(draft.text) <= 80 else ""
        if note and not unit:
            unit = note
        bare_note = bool(note) and len(draft.text.strip("（）() 　")) <= len(note) + 2
        if bare_note:
            draft.kind = "caption"
            headings[above] = None
            continue
        if heading is None and _may_be_caption(draft, nearest=above == block - 1 or bool(unit)):
            caption = draft.text
            draft.kind = "caption"
        elif heading is not None and not heading.runs_in and is_table_caption(heading.title):
            caption = draft.number + draft.text
        break
    if not unit:
        for row in table.rows[:3]:
            for cell in row.cells:
                unit = unit or unit_note(cell.text)
    return caption, unit


def _may_be_caption(draft: DraftParagraph, nearest: bool) -> bool:
    text = draft.text
    if draft.outline_level or len(text) > 60:
        return False
    if is_table_caption(text):
        return True
    return nearest and not any(sign in text for sign in "。；，：:;,")
