"""Coordinates of OFD pages (GB/T 33190-2016, 6): millimetres from the upper left become points from the lower."""

from __future__ import annotations

import math

from reportcheck.documents.readers.ofd_package import Rectangle, numbers
from reportcheck.documents.readers.pdf_runs import Turn

POINTS = 72 / 25.4  # in a millimetre

Matrix = tuple[float, float, float, float, float, float]
_PLAIN: Matrix = (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)


class Space:
    """From an object's own coordinates to points: `frame` is its boundary, `box` the page's, `matrix` its CTM."""

    def __init__(self, frame: Rectangle, box: Rectangle, matrix: str | None) -> None:
        values = numbers(matrix)
        a, b, c, d, e, f = values if len(values) == 6 else _PLAIN
        self.matrix: Matrix = (a, b, c, d, e, f)
        self._left = frame[0] - box[0]
        self._top = box[3] - (frame[1] - box[1])

    def point(self, x: float, y: float) -> tuple[float, float]:
        """The place on the page, in points, of a point in the object's own millimetres."""
        a, b, c, d, e, f = self.matrix
        return (self._left + a * x + c * y + e) * POINTS, (self._top - b * x - d * y - f) * POINTS

    def turn(self) -> Turn | None:
        """The direction in which text runs; None where it is slanted."""
        along, across = self.matrix[0], -self.matrix[1]
        if abs(across) <= abs(along) * 0.1:
            return Turn(1 if along >= 0 else -1, 0)
        if abs(along) <= abs(across) * 0.1:
            return Turn(0, 1 if across >= 0 else -1)
        return None

    def height(self, size: float) -> float:
        """A height in the object's own millimetres in points."""
        return min(max(size * math.hypot(self.matrix[2], self.matrix[3]) * POINTS, 1.0), 300.0)
