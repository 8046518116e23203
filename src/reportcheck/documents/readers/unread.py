"""When a file counts as partial: figures may stand in a part that is not read.

That is assumed for an embedded object or a chart, for bytes of a text that cannot be decoded, and for a picture that
takes the place of a table: it stands in a paragraph without text of its own, right after a caption (表1 …, 附表, …
评分表). Any other picture (a seal, a logo, a photograph) leaves the file `read`.
"""

from __future__ import annotations

from reportcheck.documents.captions import is_table_caption
from reportcheck.documents.draft import Draft, DraftParagraph
from reportcheck.documents.model import UnreadPart
from reportcheck.documents.readers.txt_decode import Decoded

COMMENTS_UNREAD = (
    "批注无法读取，其中的豁免说明没有使用",
    "the comments cannot be read; what they ask to ignore is not ignored",
)

_LOST = UnreadPart(
    "object",
    "部分字节无法识别为文字，可能在传送中损坏或截断",
    -1,
    "some bytes are no text: damaged or cut off on the way",
)


def tell_lost(draft: Draft, text: Decoded) -> None:
    """Name the characters of a text that could not be decoded among the unread parts."""
    if not text.is_whole:
        draft.unread_parts.append(_LOST)


def figures_stand_outside(draft: Draft) -> bool:
    """Whether one of the unread parts is likely to hold figures of the report."""
    for part in draft.unread_parts:
        if part.kind in ("object", "chart"):
            return True
        if part.kind == "picture" and part.block >= 0:
            before = draft.blocks[part.block]
            if isinstance(before, DraftParagraph) and is_table_caption(before.text):
                return True
    return False
