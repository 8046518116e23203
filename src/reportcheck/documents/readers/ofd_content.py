"""The objects of an OFD page (GB/T 33190-2016, 8 to 11): characters with their places, straight rules, pictures.

Places are given in points from the lower left corner, as the layout of PDF pages wants them, so that both formats
share it.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from reportcheck.documents.readers.docx_package import Element
from reportcheck.documents.readers.ofd_glyphs import Glyphs, read_glyphs
from reportcheck.documents.readers.ofd_package import Rectangle, children, local_name, rectangle
from reportcheck.documents.readers.ofd_paths import path_parts
from reportcheck.documents.readers.ofd_space import Space
from reportcheck.documents.readers.pdf_rules import Box, Rule
from reportcheck.documents.readers.pdf_runs import Run, Turn

_THIN, _SHORT = 3.2, 2.0  # points: what is thinner is a rule, what is shorter is a dot
_MAX_RULES = 8_000


class Content:
    """What stands on a page or template. `objects` counts what was looked at, `cut` tells that there was more."""

    def __init__(self) -> None:
        self.glyphs: list[Glyphs] = []
        self.strokes: list[Box] = []  # the sides and thin parts of paths
        self.pictures: list[Box] = []
        self.objects = 0
        self.characters = 0
        self.cut = False

    def runs(self, turn: Turn) -> Iterator[Run]:
        """The text that runs in the direction `turn`, as characters that follow one another without a gap."""
        for glyphs in self.glyphs:
            if glyphs.turn == turn:
                yield from glyphs.runs(turn)

    def rules(self, turn: Turn) -> tuple[list[Rule], list[Rule]]:
        """The rules that lie across and those that stand upright, where text runs in the direction `turn`."""
        across: list[Rule] = []
        upright: list[Rule] = []
        for stroke in self.strokes:
            left, bottom, right, top = turn.box(*stroke)
            width, height = right - left, top - bottom
            if height <= _THIN and width > max(height, _SHORT):
                across.append(Rule((bottom + top) / 2, left, right))
            elif width <= _THIN and height > max(width, _SHORT):
                upright.append(Rule((left + right) / 2, bottom, top))
        return across, upright


def main_turn(contents: list[Content]) -> Turn:
    """The direction of most of the text."""
    votes: dict[Turn, int] = {}
    for content in contents:
        for glyphs in content.glyphs:
            if glyphs.turn is not None:
                votes[glyphs.turn] = votes.get(glyphs.turn, 0) + len(glyphs.text)
    return max(votes, key=lambda turn: votes[turn]) if votes else Turn()


def read_content(root: Element | None, box: Rectangle, max_objects: int, max_characters: int) -> Content:
    """The objects in the layers of a page or template; `box` is the page's, in millimetres."""
    content = Content()
    stack = [layer for holder in children(root, "Content") for layer in reversed(list(children(holder, "Layer")))]
    while stack:
        element = stack.pop()
        name = local_name(element)
        if name in ("Layer", "PageBlock"):
            stack.extend(reversed(element))
            continue
        if element.get("Visible") in ("false", "0"):
            continue
        if content.objects >= max_objects or content.characters >= max_characters:
            content.cut = True
            break
        content.objects += 1
        frame = rectangle(element.get("Boundary"))
        if frame is None:
            continue
        if name == "TextObject":
            content.characters += sum(len(code.text or "") for code in children(element, "TextCode"))
            content.glyphs += read_glyphs(element, Space(frame, box, element.get("CTM")))
        elif name == "PathObject":
            _add_path(content, element, Space(frame, box, element.get("CTM")))
        elif name in ("ImageObject", "CompositeObject"):
            space = Space(frame, box, None)
            left, top = space.point(0.0, 0.0)
            right, bottom = space.point(frame[2], frame[3])
            content.pictures.append((left, bottom, right, top))
    content.cut = content.cut or content.characters > max_characters
    return content


def _add_path(content: Content, element: Element, space: Space) -> None:
    """The rules of a path: its sides where it is stroked, its thin parts where it is filled."""
    stroked = element.get("Stroke") not in ("false", "0")
    for data in children(element, "AbbreviatedData"):
        for part in path_parts(data.text or ""):
            points = [space.point(x, y) for x, y in part]
            pairs = list(pairwise(points)) if stroked else [(_low(points), _high(points))]
            for (x0, y0), (x1, y1) in pairs:
                box = min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1)
                if min(box[2] - box[0], box[3] - box[1]) > _THIN:
                    continue
                if len(content.strokes) >= _MAX_RULES:
                    content.cut = True
                    return
                content.strokes.append(box)


def _low(points: list[tuple[float, float]]) -> tuple[float, float]:
    return min(x for x, _ in points), min(y for _, y in points)


def _high(points: list[tuple[float, float]]) -> tuple[float, float]:
    return max(x for x, _ in points), max(y for _, y in points)
