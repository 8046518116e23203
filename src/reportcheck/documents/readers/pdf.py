"""PDF files: characters by their places → lines → paragraphs and tables, page after page.

**partial**: figures may stand in what is not read. That is assumed for a page without text that holds pictures or drawn
letters, for a page that is cut at a limit, cannot be loaded or whose font does not tell its characters, for a picture
right below the caption of a table, for a file that breaks off, and for files packed into this one.
"""

from __future__ import annotations

from reportcheck.documents.draft import Draft
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.readers.pdf_file import PdfFile, open_pdf
from reportcheck.documents.readers.pdf_flow import Flow
from reportcheck.documents.readers.pdf_furniture import drop_furniture
from reportcheck.documents.readers.pdf_guard import check_streams
from reportcheck.documents.readers.pdf_origins import PdfOrigins
from reportcheck.documents.readers.pdf_page import Page, PageLimits, read_page
from reportcheck.documents.zipsafe import Limits, megabytes

_MAX_PAGES = 3_000
_MAX_CHARACTERS = 6_000_000
_MAX_OBJECTS = 4_000_000
_MAX_FAILURES = 50
_TAIL = 2048


def read_pdf(data: bytes, limits: Limits, origins: PdfOrigins | None = None) -> Draft:
    """All blocks of a PDF file; `data` is its whole content, `limits` what it may cost.

    `origins` gets where each of them stands.

    Raises Unreadable: `encrypted` (it asks for a password), `truncated` (it cannot be opened), `too_large`, `zip_bomb`,
    and `no_text` where its pages are pictures or its fonts do not tell which characters they print.
    """
    if len(data) > limits.max_file_bytes:
        raise Unreadable("too_large", megabytes(limits.max_file_bytes))
    check_streams(data, limits)
    unread: list[UnreadPart] = []
    with open_pdf(data) as file:
        pages = _read_pages(file, unread, origins is not None)
        attachments = file.attachments()
    readable = [page for page in pages if page.characters and not page.is_garbled]
    drop_furniture(readable)
    if not any(page.lines or page.tables for page in readable):
        raise Unreadable("no_text" if pages else "truncated")
    unread += unread_pages(pages)
    if attachments:
        unread.append(UnreadPart("object", f"附件{attachments}个"))
    if b"%%EOF" not in data[-_TAIL:]:
        unread.append(UnreadPart("object", "文件结尾缺失，可能不完整"))
    draft = Flow(readable, origins).read()
    draft.partial = draft.partial or bool(unread)
    draft.unread_parts = unread + draft.unread_parts
    return draft


def _read_pages(file: PdfFile, unread: list[UnreadPart], keeps_runs: bool) -> list[Page]:
    """The pages, as far as the limits go; what lies behind these is told in `unread`."""
    pages: list[Page] = []
    failed: list[int] = []
    characters = objects = 0
    index = 0
    for index in range(file.page_count):
        if index >= _MAX_PAGES or len(failed) > _MAX_FAILURES:
            break
        if characters > _MAX_CHARACTERS or objects > _MAX_OBJECTS:
            break
        with file.page(index) as handle:
            if handle is None:
                failed.append(index)
                continue
            page = read_page(handle, index, PageLimits(), pages[-1] if pages else None, keeps_runs)
        characters += page.characters
        objects += page.objects
        pages.append(page)
    else:
        index = file.page_count
    unread.extend(UnreadPart("object", f"第{number + 1}页无法打开") for number in failed[:_MAX_FAILURES])
    if index < file.page_count:
        unread.append(UnreadPart("object", f"第{index + 1}页及以后各页（超过读取上限）"))
    return pages


def unread_pages(pages: list[Page]) -> list[UnreadPart]:
    """What of the pages is not read: garbled text, pictures in place of text, more than is looked at."""
    parts: list[UnreadPart] = []
    for page in pages:
        number = page.index + 1
        if page.characters and page.is_garbled:
            parts.append(UnreadPart("object", f"第{number}页的文字无法识别（字体缺少编码）"))
        elif not page.lines and not page.tables and page.is_drawn:
            parts.append(UnreadPart("picture", f"第{number}页是图片，没有可读的文字"))
        if page.lost:
            parts.append(UnreadPart("object", f"第{number}页有{page.lost}处文字使用了未嵌入的字体，未能读出"))
        if page.cut:
            parts.append(UnreadPart("object", f"第{number}页内容过多，只读取了一部分"))
    return parts
