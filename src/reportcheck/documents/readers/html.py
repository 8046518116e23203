"""HTML: pages of government sites, and what Word, Excel, WPS and LibreOffice save as a page.

**partial**: figures may stand in a part that is not read: an embedded document, a picture right after a table's
caption, the sheets of a workbook that were saved as further files, or pictures that take the place of the text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportcheck.documents.draft import Draft, DraftBlock, DraftParagraph, DraftTable
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.readers.html_css import Styles
from reportcheck.documents.readers.html_decode import decode_html
from reportcheck.documents.readers.html_flow import Context, Flow, Leaf
from reportcheck.documents.readers.html_names import Element
from reportcheck.documents.readers.html_page import furniture
from reportcheck.documents.readers.html_parse import parse
from reportcheck.documents.readers.html_pictures import embedded_document, picture, text_stands_in_pictures
from reportcheck.documents.readers.html_tables import read_table
from reportcheck.documents.readers.html_text import joined_lines, lines_of, one_line
from reportcheck.documents.readers.html_title import insert_paragraph, mark_page_title
from reportcheck.documents.readers.txt_lines import paragraphs_and_tables
from reportcheck.documents.readers.unread import figures_stand_outside, tell_lost
from reportcheck.documents.zipsafe import Limits, megabytes

_OFFICE = re.compile(
    r"(?:generator|progid)[^<>]{0,80}(?:word|excel|wps|kingsoft|libreoffice|openoffice)", re.IGNORECASE
)
# These break their source only where a space stood, so that a line end is one, also between Chinese characters.
_WRAPS_AT_SPACES = re.compile(r"generator[^<>]{0,40}(?:libreoffice|openoffice)", re.IGNORECASE)
_SHEET_NAME = re.compile(r"<x:Name>([^<]{1,60})</x:Name>", re.IGNORECASE)
_HEAD = 20_000
_CENTRED_LENGTH = 80


def read_html(data: bytes, limits: Limits) -> Draft:
    """All blocks of the report in an HTML file.

    Raises Unreadable: `too_large` (bytes or tags), `not_a_report` (binary), `no_text`.
    """
    if len(data) > limits.max_part_bytes:
        raise Unreadable("too_large", megabytes(limits.max_part_bytes))
    found = decode_html(data)
    text = found.text
    if _WRAPS_AT_SPACES.search(text[:_HEAD]):
        text = text.replace("\n", " ")
    root = parse(text)
    styles = Styles(root)
    skipped: set[Element] = set()
    before: list[Element] = []
    is_office = _OFFICE.search(text[:_HEAD]) is not None
    if not is_office:
        skipped, before = furniture(root, styles)
    reader = _Reader(Flow(styles, skipped), is_office)
    reader.read(root)
    draft = reader.draft
    mark_page_title(draft, _page_title(root), before, is_page=bool(skipped))
    tell_lost(draft, found)
    _name_sheets(draft, root, _SHEET_NAME.findall(text[: 5 * _HEAD]))
    draft.partial = figures_stand_outside(draft) or text_stands_in_pictures(draft)
    return draft


def _page_title(root: Element) -> str:
    """What the page says its article is called: as the sites of the state must, in a `meta`, or in its <title>."""
    for element in root.iter("meta"):
        if (element.get("name") or "").lower() == "articletitle" and element.get("content"):
            return element.get("content") or ""
    return next((element.text or "" for element in root.iter("title")), "")


def read_fragment(markup: str) -> list[DraftBlock]:
    """The blocks of a piece of HTML inside another text; [] where it holds none. Raises Unreadable `too_large`."""
    try:
        root = parse(markup)
    except Unreadable as problem:
        if problem.code == "no_text":
            return []
        raise
    reader = _Reader(Flow(Styles(root), set()), is_office=False)
    reader.read(root)
    return reader.draft.blocks


class _Reader:
    def __init__(self, flow: Flow, is_office: bool) -> None:
        self._flow = flow
        self._is_office = is_office
        self.draft = Draft()

    def read(self, root: Element) -> None:
        """Add the blocks below `root` to the draft."""
        stack = [self._flow.leaves(root, Context())]
        while stack:
            leaf = next(stack[-1], None)
            if leaf is None:
                stack.pop()
            elif leaf.what == "table":
                if leaf.element is not None:
                    stack.append(self._table(leaf, leaf.element))
            else:
                self._leaf(leaf)

    def _leaf(self, leaf: Leaf) -> None:
        if leaf.what == "text":
            self._paragraphs(leaf)
        elif leaf.what == "pre":
            self.draft.blocks.extend(paragraphs_and_tables(leaf.text))
        elif leaf.element is not None:
            self._unread(leaf.what, leaf.element)

    def _paragraphs(self, leaf: Leaf) -> None:
        context = leaf.context
        if context.level:
            lines = [one_line(leaf.text)]
        elif self._is_office:
            lines = [joined_lines(leaf.text)]  # a break that its author set inside a paragraph
        else:
            lines = lines_of(leaf.text)
        number = leaf.number
        for line in lines:
            if not any(map(str.isalnum, line)):
                continue  # nothing, or the bars between links that were left out
            draft = DraftParagraph(line, number, context.style, context.level, context.kind)
            draft.centred = context.centred and len(line) <= _CENTRED_LENGTH
            draft.is_title = context.style == "MsoTitle"
            self.draft.blocks.append(draft)
            number = ""

    def _table(self, leaf: Leaf, table: Element) -> Iterator[Leaf]:
        """Add a table and return those inside its cells, to be read next; or return what it holds as running text."""
        if self._flow.skips(table):
            return iter(())
        found = read_table(table, self._flow)
        if found.rows is None:
            return self._flow.leaves(table, leaf.context)
        for caption in found.caption:
            self._leaf(caption)
        self.draft.blocks.append(DraftTable(found.rows))
        for other in found.others:
            self._leaf(other)
        return iter(found.nested)

    def _unread(self, what: str, element: Element) -> None:
        found = picture(element) if what == "picture" else embedded_document(element)
        if found is not None:
            kind = "picture" if what == "picture" else "object"
            self.draft.unread_parts.append(UnreadPart(kind, found, len(self.draft.blocks) - 1))


def _name_sheets(draft: Draft, root: Element, names: list[str]) -> None:
    """The sheets of a saved workbook: their names stand above them, and those in further files are told as unread."""
    if next(root.iter("frameset"), None) is not None:
        for name in names or ["frameset"]:
            draft.unread_parts.append(UnreadPart("object", name, -1))
        return
    tables = [index for index, block in enumerate(draft.blocks) if isinstance(block, DraftTable)]
    if len(names) < 2 or len(tables) != len(names):
        return
    for index, name in reversed(list(zip(tables, names, strict=True))):
        if name.strip() and not re.fullmatch(r"sheet\d*", name.strip(), re.IGNORECASE):
            insert_paragraph(draft, index, DraftParagraph(one_line(name), centred=True))
