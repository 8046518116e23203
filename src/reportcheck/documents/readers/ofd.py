"""OFD files, the national format for finished documents (GB/T 33190-2016): a zip of XML with every character's place.

Pages are laid out like those of PDF files: characters by their places → lines → paragraphs and tables, without page
headers and page numbers.

**partial**: a page without text that holds pictures, a page that is cut at a limit or cannot be opened, a font that
does not tell its characters, a picture right below the caption of a table, files packed into this one.
"""

from __future__ import annotations

from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.readers.ofd_content import Content, main_turn, read_content
from reportcheck.documents.readers.ofd_package import OfdPackage, PagePart, Rectangle
from reportcheck.documents.readers.ofd_space import POINTS
from reportcheck.documents.readers.pdf import unread_pages
from reportcheck.documents.readers.pdf_flow import Flow
from reportcheck.documents.readers.pdf_furniture import drop_furniture
from reportcheck.documents.readers.pdf_page import Page, lay_out
from reportcheck.documents.readers.pdf_rules import Rule
from reportcheck.documents.readers.pdf_unicode import unknown_share
from reportcheck.documents.zipsafe import DEFAULT, Limits, SafeZip

_MAX_PAGES = 3_000
_MAX_CHARACTERS, _MAX_OBJECTS = 6_000_000, 4_000_000  # of all pages
_PAGE_CHARACTERS, _PAGE_OBJECTS = 60_000, 40_000
_SMALL_PICTURE = 40.0  # points; smaller ones are signs and seals of no interest


def read_ofd(package: SafeZip, limits: Limits = DEFAULT) -> Draft:  # noqa: ARG001 - the zip has applied them
    """All blocks of an OFD file.

    Raises Unreadable: `truncated` (no document or page in it), `encrypted`, `no_text` (its pages are pictures),
    `unsafe_xml`, `too_large`, `zip_bomb`.
    """
    source = OfdPackage(package)
    reader = _Pages(source)
    pages = reader.read()
    readable = [page for page in pages if page.characters and not page.is_garbled]
    drop_furniture(readable)
    if not any(page.lines or page.tables or page.frames for page in readable):
        raise Unreadable("no_text" if pages else "truncated")
    unread = reader.unread + unread_pages(pages)
    attachments = source.attachments()
    if attachments:
        unread.append(UnreadPart("object", f"附件{attachments}个"))
    draft = Flow(readable).read()
    draft.partial = draft.partial or bool(unread)
    draft.unread_parts = unread + draft.unread_parts
    return draft


class _Pages:
    def __init__(self, source: OfdPackage) -> None:
        self._source = source
        self._templates: dict[tuple[str, Rectangle], Content] = {}
        self.unread: list[UnreadPart] = []

    def read(self) -> list[Page]:
        """The pages, as far as the limits go; what is not read is told in `unread`."""
        pages: list[Page] = []
        characters = objects = 0
        for index, part in enumerate(self._source.pages()):
            if index >= _MAX_PAGES or characters > _MAX_CHARACTERS or objects > _MAX_OBJECTS:
                self.unread.append(UnreadPart("object", f"第{index + 1}页及以后各页（超过读取上限）"))
                break
            if part.root is None:
                self.unread.append(UnreadPart("object", f"第{index + 1}页无法打开"))
                continue
            contents = [self._template(name, part.box) for name in part.templates]
            contents.append(read_content(part.root, part.box, _PAGE_OBJECTS, _PAGE_CHARACTERS))
            page = _laid_out(index, part, contents)
            characters += page.characters
            objects += page.objects
            pages.append(page)
        return pages

    def _template(self, name: str, box: Rectangle) -> Content:
        known = self._templates.get((name, box))
        if known is None:
            root = self._source.part(name)
            known = self._templates[name, box] = read_content(root, box, _PAGE_OBJECTS, _PAGE_CHARACTERS)
        return known


def _laid_out(index: int, part: PagePart, contents: list[Content]) -> Page:
    turn = main_turn(contents)
    page = Page(index, turn.box(0.0, 0.0, part.box[2] * POINTS, part.box[3] * POINTS))
    runs = [run for content in contents for run in content.runs(turn)]
    page.unknown, page.characters = unknown_share("".join([run.text for run in runs]))
    page.objects = sum(content.objects for content in contents)
    page.cut = any(content.cut for content in contents)
    across: list[Rule] = []
    upright: list[Rule] = []
    for content in contents:
        lying, standing = content.rules(turn)
        across += lying
        upright += standing
        for picture in content.pictures:
            box = turn.box(*picture)
            if min(box[2] - box[0], box[3] - box[1]) >= _SMALL_PICTURE:
                page.pictures.append(box)
    lay_out(page, runs, across, upright)
    return page
