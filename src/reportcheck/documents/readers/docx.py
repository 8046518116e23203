"""Word files: paragraphs, tables, notes and text boxes of word/document.xml in reading order.

Most paragraphs of a report are plain runs, and their text is taken in one step in C; the elements that need more
(`_RICH`) are looked up once over the whole tree, and only paragraphs that hold one go through `docx_inline`.
All walks use explicit stacks, so that nesting costs no Python recursion.
"""

from __future__ import annotations

from lxml import etree

from reportcheck.documents.draft import Draft, DraftParagraph, DraftTable
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.model import Remark, UnreadPart
from reportcheck.documents.numbering import Numbering
from reportcheck.documents.readers import docx_names as w
from reportcheck.documents.readers.docx_comments import Comments
from reportcheck.documents.readers.docx_inline import Inline, InlineReader
from reportcheck.documents.readers.docx_origins import Origins
from reportcheck.documents.readers.docx_package import Element, Package
from reportcheck.documents.readers.docx_styles import PLAIN, Style, StyleSheet, outline_level, to_int
from reportcheck.documents.readers.docx_tables import TableReader
from reportcheck.documents.readers.unread import COMMENTS_UNREAD, figures_stand_outside
from reportcheck.documents.zipsafe import SafeZip

_RICH = (
    w.TAB,
    w.PTAB,
    w.BR,
    w.CR,
    w.NO_BREAK_HYPHEN,
    w.SYM,
    w.INS,
    w.DEL,
    w.MOVE_FROM,
    w.MOVE_TO,
    w.FLD_SIMPLE,
    w.FLD_CHAR,
    w.ALTERNATE,
    w.DRAWING,
    w.PICT,
    w.OBJECT,
    w.SUB_DOC,
    w.VANISH,
    w.R_STYLE,
    w.FOOTNOTE_REFERENCE,
    w.ENDNOTE_REFERENCE,
    w.O_MATH,
    w.RUBY,
    w.PLACEHOLDER_SHOWN,
)
_TITLE_LENGTH = 80  # longer lines are no titles, so how they are set is of no interest
_UNREAD = {w.ALT_CHUNK: ("object", "altChunk"), w.O_MATH: ("equation", ""), w.O_MATH_PARA: ("equation", "")}
_THROUGH = frozenset({w.CUSTOM_XML, w.SDT_CONTENT, w.INS, w.MOVE_TO, w.W + "smartTag"})


def read_docx(zip_file: SafeZip, origins: Origins | None = None) -> Draft:
    """All blocks of a Word file; `origins` is filled with the elements that they came from.

    Raises Unreadable (`truncated`, `unsafe_xml`, `too_large`, `zip_bomb` …).
    """
    return _Reader(Package(zip_file), origins).read()


def _is_centred(paragraph: Element, style: Style) -> bool:
    ppr = paragraph[0] if len(paragraph) else None
    if ppr is not None and ppr.tag == w.PPR:
        for alignment in ppr.iterchildren(w.JC):
            return alignment.get(w.VAL) == "center"
    return style.centred


class _Reader:
    def __init__(self, package: Package, origins: Origins | None) -> None:
        self.package = package
        self.origins = origins
        root = package.main_root()
        if origins is not None:
            origins.root = root
        body = root.find(w.BODY)
        if body is None:
            raise Unreadable("truncated")
        self.body: Element = body
        self.draft = Draft()
        self._styles: StyleSheet | None = None
        self._numbering: Numbering | None = None
        self._notes: dict[str, dict[str, Element]] = {}
        self._rich: set[Element] = set()
        self._properties: dict[Element, dict[str, Element]] = {}
        self._deleted_marks: set[Element] = set()
        self.comments = Comments(package, body)
        self.tables = TableReader(self, origins is not None)
        self._survey(body)
        marks = [mark.get(w.FLD_CHAR_TYPE) for mark in body.iter(w.FLD_CHAR)]
        is_balanced = marks.count("begin") == marks.count("end")
        self.inline = InlineReader(self._hides, is_balanced, self._has_hiding_runs(body), origins is not None)
        self._carried = ""
        self._carried_from: list[Element] = []

    # -- one look over a tree for everything that makes a paragraph more than plain runs

    def _survey(self, root: Element) -> None:
        self.tables.survey(root)
        rich = self._rich
        for element in root.iter(*_RICH):
            parent = element.getparent()
            while parent is not None and parent.tag != w.P:
                if parent.tag == w.PPR:
                    grand = parent.getparent()
                    if element.tag in (w.DEL, w.MOVE_FROM) and grand is not None and grand.tag == w.P:
                        self._deleted_marks.add(grand)
                    parent = None
                    break
                parent = parent.getparent()
            if parent is not None:
                rich.add(parent)
        for element in root.iter(w.P_STYLE, w.NUM_PR, w.OUTLINE_LVL):
            ppr = element.getparent()
            owner = None if ppr is None else ppr.getparent()
            if owner is not None and owner.tag == w.P:
                self._properties.setdefault(owner, {})[str(element.tag)] = element

    def _has_hiding_runs(self, body: Element) -> bool:
        # Notes are other parts and may bring styles of their own; they are few, so they do not count here.
        return next(body.iter(w.VANISH, w.R_STYLE), None) is not None or self.package.part_name("footnotes") is not None

    def read(self) -> Draft:
        self._walk(self.body, "body", False)
        self._flush_carried("body")
        self.draft.comments = self.comments.found
        if self.comments.broken:
            self.draft.remarks.append(Remark("comment", *COMMENTS_UNREAD))
        self.draft.partial = figures_stand_outside(self.draft)
        return self.draft

    def _walk(self, container: Element, kind: str, in_contents: bool) -> None:
        """Blocks of a body, note or text box; `kind` is the kind of its paragraphs."""
        stack: list[tuple[Element, str, bool]] = [(child, kind, in_contents) for child in reversed(container)]
        while stack:
            element, kind, in_contents = stack.pop()
            tag = element.tag
            if tag == w.P:
                stack.extend(reversed(self._paragraph(element, kind, in_contents)))
            elif tag == w.TBL:
                self._flush_carried(kind)
                stack.extend(reversed(self._table(element)))
            elif tag == w.SDT:
                properties = element.find(w.SDT_PR)
                if properties is not None:
                    if properties.find(w.PLACEHOLDER_SHOWN) is not None:
                        continue
                    gallery = properties.find(".//" + w.DOC_PART_GALLERY)
                    in_contents = in_contents or (gallery is not None and gallery.get(w.VAL) == "Table of Contents")
                content = element.find(w.SDT_CONTENT)
                if content is not None:
                    stack.extend((child, kind, in_contents) for child in reversed(content))
            elif tag == w.ALTERNATE:
                branch = element.find(w.CHOICE)
                branch = element.find(w.FALLBACK) if branch is None else branch
                if branch is not None:
                    stack.extend((child, kind, in_contents) for child in reversed(branch))
            elif tag in _THROUGH:
                stack.extend((child, kind, in_contents) for child in reversed(element))
            elif tag in _UNREAD:
                self._unread(*_UNREAD[str(tag)])

    # -- paragraphs

    def _paragraph(self, paragraph: Element, kind: str, in_contents: bool) -> list[tuple[Element, str, bool]]:
        """Add one paragraph; return what follows it (text boxes, notes) for the walk to read next."""
        properties = self._properties.get(paragraph)
        style = self._style_of(properties)
        text, found = self._text(paragraph, style, in_cell=False)
        come_from = [paragraph]
        if self._carried:
            text = self._carried + text
            come_from = [*self._carried_from, paragraph]
            self._carried = ""
        if paragraph in self._deleted_marks:
            self._carried = text
            self._carried_from = come_from
            text = ""
        text = text.strip()
        if text:
            draft = DraftParagraph(text)
            if properties:
                self._apply(draft, properties, style)
            if len(text) <= _TITLE_LENGTH:
                draft.centred = _is_centred(paragraph, style)
            if found is not None and found.in_contents:
                in_contents = True
            draft.kind = "contents" if in_contents or style.is_contents else kind
            if paragraph in self.comments.about:
                self.comments.at_paragraph(paragraph, len(self.draft.blocks), text)
            self._add(draft, come_from)
        if found is None:
            return []
        for unread_kind, description in found.unread:
            self._unread(unread_kind, description)
        return self._following([found])

    def has_comment(self, paragraph: Element) -> bool:
        """Whether a comment is about a paragraph."""
        return paragraph in self.comments.about

    def cell_paragraph(self, paragraph: Element) -> tuple[str, str, Inline | None]:
        """Text, automatic number, and what else a paragraph in a table cell holds."""
        properties = self._properties.get(paragraph)
        if properties is None:
            text, found = self._text(paragraph, PLAIN, in_cell=True)
            return text, "", found
        style = self._style_of(properties)
        text, found = self._text(paragraph, style, in_cell=True)
        return text, self._number(properties, style), found

    def _text(self, paragraph: Element, style: Style, in_cell: bool) -> tuple[str, Inline | None]:
        """The text, and what else the paragraph holds where it is more than plain runs."""
        if paragraph in self._rich or style.hidden or self.inline.in_field:
            found = self.inline.read(paragraph, style.hidden, in_cell)
            if self.origins is not None and found.pieces is not None:
                self.origins.add_pieces(paragraph, found.pieces)
            return found.text, found
        # The quickest way to all text of an element; a newline in it is the indentation of a printed XML.
        text = etree.tostring(paragraph, method="text", encoding="unicode", with_tail=False)
        if "\n" in text:
            text = "".join(part.text or "" for part in paragraph.iter(w.T)).replace("\n", " ")
        return text, None

    def _style_of(self, properties: dict[str, Element] | None) -> Style:
        if not properties or w.P_STYLE not in properties:
            return PLAIN
        return self.styles[properties[w.P_STYLE].get(w.VAL) or ""]

    def _apply(self, draft: DraftParagraph, properties: dict[str, Element], style: Style) -> None:
        draft.style = style.name
        draft.is_title = style.is_title
        outline = properties.get(w.OUTLINE_LVL)
        draft.outline_level = style.level if outline is None else outline_level(outline.get(w.VAL))
        draft.number = self._number(properties, style)

    def _number(self, properties: dict[str, Element], style: Style) -> str:
        direct = properties.get(w.NUM_PR)
        num_id = style.num_id
        ilvl: int | None = style.ilvl if style.ilvl >= 0 else None
        if direct is not None:
            for child in direct.iterchildren(w.NUM_ID, w.ILVL):
                if child.tag == w.NUM_ID:
                    num_id = child.get(w.VAL) or ""
                else:
                    ilvl = to_int(child.get(w.VAL))
        if not num_id or num_id == "0":
            return ""
        if self._numbering is None:
            self._numbering = Numbering(self.package.part("numbering"))
        if ilvl is None:
            ilvl = self._level_tied_to_style(self._numbering, num_id, properties)
        return self._numbering.number(num_id, ilvl)

    def _level_tied_to_style(self, numbering: Numbering, num_id: str, properties: dict[str, Element]) -> int:
        if w.P_STYLE not in properties:
            return 0
        for style_id in self.styles.numbering_chain(properties[w.P_STYLE].get(w.VAL) or ""):
            level = numbering.level_of_style(num_id, style_id)
            if level >= 0:
                return level
        return 0

    @property
    def styles(self) -> StyleSheet:
        """The style sheet, opened when a paragraph first names a style."""
        if self._styles is None:
            self._styles = StyleSheet(self.package)
        return self._styles

    def _hides(self, style_id: str) -> bool:
        return self.styles[style_id].hidden

    def _flush_carried(self, kind: str) -> None:
        if self._carried.strip():
            self._add(DraftParagraph(self._carried.strip(), kind=kind), self._carried_from)
        self._carried = ""

    def _add(self, draft: DraftParagraph, come_from: list[Element]) -> None:
        if self.origins is not None:
            self.origins.add_paragraphs(len(self.draft.blocks), come_from)
        self.draft.blocks.append(draft)

    # -- tables, notes, text boxes, unread parts

    def _table(self, table: Element) -> list[tuple[Element, str, bool]]:
        grid = self.tables.read(table)
        if any(cell.text for row in grid.rows for cell in row.cells):
            if self.origins is not None and grid.cells is not None:
                self.origins.add_cells(len(self.draft.blocks), grid.cells)
            self.comments.at_cells(grid.commented, len(self.draft.blocks), grid.rows)
            self.draft.blocks.append(DraftTable(grid.rows))
        for found in grid.inlines:
            for kind, description in found.unread:
                self._unread(kind, description)
        return [(inner, "body", False) for inner in grid.nested] + self._following(grid.inlines)

    def _following(self, inlines: list[Inline]) -> list[tuple[Element, str, bool]]:
        following: list[tuple[Element, str, bool]] = []
        for found in inlines:
            for box in found.text_boxes:
                following.extend((child, "textbox", False) for child in box)
            for kind, note_id in found.notes:
                note = self._note(kind, note_id)
                if note is not None:
                    following.extend((child, kind, False) for child in note)
        return following

    def _note(self, kind: str, note_id: str) -> Element | None:
        if kind not in self._notes:
            root = self.package.part(kind + "s")
            found: dict[str, Element] = {}
            if root is not None:
                self._survey(root)
                for note in root.iterchildren(w.FOOTNOTE, w.ENDNOTE):
                    if note.get(w.W + "type") in (None, "normal"):
                        found[note.get(w.ID) or ""] = note
            self._notes[kind] = found
        # Taken out as it is used: a note that refers to itself must not be read for ever.
        return self._notes[kind].pop(note_id, None)

    def _unread(self, kind: str, description: str) -> None:
        self.draft.unread_parts.append(UnreadPart(kind, description, max(len(self.draft.blocks) - 1, -1)))
