"""A workbook as a draft: its sheets one after the other, and what of them could not be read or is not seen.

**partial**: a formula without a stored result leaves a figure out, an embedded object may hold figures, and so may a
picture on a sheet that shows nothing else. A chart draws figures that stand in cells. Hidden sheets, rows and columns
and results that their formulas do not give are read like the rest, with a remark.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

from reportcheck.documents.draft import Draft, DraftBlock, DraftParagraph
from reportcheck.documents.errors import Unreadable
from reportcheck.documents.model import Comment, Place, Remark, UnreadPart
from reportcheck.documents.readers.sheets_layout import lay_out
from reportcheck.documents.readers.sheets_model import Sheet
from reportcheck.documents.readers.sheets_notes import error_values, hidden, stale, uncomputed
from reportcheck.documents.readers.sheets_origins import Origin, SheetOrigins

_DEFAULT_NAME = re.compile(r"\s*(?:sheet|工作表|table)\s*\d*\s*(?:\(\d+\))?\s*", re.IGNORECASE)


def draft_of(sheets: Iterable[Sheet], origins: SheetOrigins | None = None) -> Draft:
    """The sheets in their order, each under its name; `origins` gets the cells that each block came from.

    Raises Unreadable `no_text` where nothing at all is there.
    """
    draft = Draft()
    came_from: list[list[Origin]] = []
    laid_out: list[tuple[Sheet, list[DraftBlock]]] = []
    for index, sheet in enumerate(sheets):
        came_from.append([])
        laid_out.append((sheet, lay_out(sheet, None if origins is None else came_from[index], index)))
    shown = sum(bool(blocks or sheet.text_boxes) for sheet, blocks in laid_out)
    for index, (sheet, blocks) in enumerate(laid_out):
        boxes = [DraftParagraph(text, kind="textbox") for text in sheet.text_boxes]
        if blocks or boxes:
            if shown > 1 or not _DEFAULT_NAME.fullmatch(sheet.name):
                draft.blocks.append(DraftParagraph(sheet.name.strip() or "工作表", outline_level=1))
                came_from[index].insert(0, Origin(index))
            draft.comments += [
                Comment(text, Place(len(draft.blocks) + spot.block, row=spot.row, column=spot.column))
                for cell, text in sheet.comments.items()
                if (spot := sheet.spots.get(cell)) is not None
            ]
            draft.blocks.extend(blocks)
            draft.blocks.extend(boxes)
            if origins is not None:
                origins.blocks += came_from[index] + [Origin(index)] * len(boxes)
        block = len(draft.blocks) - 1
        draft.unread_parts.extend(UnreadPart(kind, text, block) for kind, text in sheet.unread)
        draft.unread_parts.extend(
            UnreadPart("formula", said.zh, block, said.en) for said in (*uncomputed(sheet), *error_values(sheet))
        )
        draft.remarks.extend(Remark("stale", said.zh, said.en, block) for said in stale(sheet))
        draft.remarks.extend(Remark("hidden", said.zh, said.en, block) for said in hidden(sheet))
        if sheet.uncomputed or any(kind == "object" or (kind == "picture" and not blocks) for kind, _ in sheet.unread):
            draft.partial = True
    if not draft.blocks and not draft.unread_parts:
        raise Unreadable("no_text")
    return draft
