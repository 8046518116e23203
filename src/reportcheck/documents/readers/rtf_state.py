"""What holds inside a group of RTF: where its text goes, how it is set. A group inherits it and gives it back."""

from __future__ import annotations

from reportcheck.documents.readers.rtf_body import Body
from reportcheck.documents.readers.rtf_codec import Font
from reportcheck.documents.readers.rtf_styles import StyleEntry


class State:
    """The state of one group. `target` names what its text is: body, skip, or a table or mark of the file."""

    __slots__ = (
        "body", "centred", "closes", "depth", "east_font", "fallback", "font", "hidden", "in_contents", "in_table",
        "is_east", "outline", "sink", "style", "subject", "target",
    )  # fmt: skip

    def __init__(self, body: Body) -> None:
        self.target = "body"
        self.body = body
        self.sink: list[str] | None = body.parts  # None where text is not read
        self.closes = False  # whether the end of this group ends its target
        self.subject: Font | StyleEntry | None = None  # the font or style that a table of the file is telling of
        self.font = -1
        self.east_font = -1
        self.is_east = False
        self.fallback = 1  # characters after a \u that stand for it in old readers
        self.hidden = 0  # bits, one for each way of hiding that is in force
        self.in_contents = False
        self.style = 0
        self.outline: int | None = None
        self.centred: bool | None = None
        self.in_table = False
        self.depth = 0

    def inner(self) -> State:
        """The state of a group that opens here."""
        copy = State.__new__(State)
        for name in _INHERITED:
            setattr(copy, name, getattr(self, name))
        copy.closes = False
        return copy


_INHERITED = tuple(name for name in State.__slots__ if name != "closes")
