"""What is drawn on a page besides text: straight rules, and how much room pictures take."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from itertools import pairwise
from typing import Any, NamedTuple

from reportcheck.documents.readers.pdf_file import PageHandle, address, quick
from reportcheck.documents.readers.pdf_runs import UPRIGHT, Turn

_THIN = 3.2  # points; a path that is thinner is a rule
_SHORT = 2.0
_DEPTH = 4
_SEGMENTS = 4_000  # looked at in one path
_MAX_RULES = 8_000

Box = tuple[float, float, float, float]
Matrix = tuple[float, float, float, float, float, float]


class Rule(NamedTuple):
    """A straight rule: `at` is its height (or, upright, its place across), from `start` to `end`, in points."""

    at: float
    start: float
    end: float


class Drawn(NamedTuple):
    """Rules and pictures of a page; `objects` counts what was looked at, `texts` the pieces of text among them.

    `cut` tells that there was more.
    """

    across: list[Rule]
    upright: list[Rule]
    pictures: list[Box]
    objects: int
    texts: int
    cut: bool


def read_drawn(page: PageHandle, turn: Turn, limit: int) -> Drawn:
    """The rules and pictures of a page; at most `limit` of its objects are looked at."""
    reader = _Reader(page.api, turn, limit)
    reader.read(page.page)
    cut = reader.objects >= limit or len(reader.across) + len(reader.upright) >= _MAX_RULES
    return Drawn(reader.across, reader.upright, reader.pictures, reader.objects, reader.texts, cut)


class _Reader:
    def __init__(self, api: Any, turn: Turn, limit: int) -> None:
        self._api = api
        self._turn = turn
        self._limit = limit
        self._edges = tuple(ctypes.c_float() for _ in range(4))
        self._matrix = api.FS_MATRIX()
        self.across: list[Rule] = []
        self.upright: list[Rule] = []
        self.pictures: list[Box] = []
        self.objects = 0
        self.texts = 0

    def read(self, page: Any) -> None:
        """Look at the objects of a page, and at those inside its form objects."""
        api = self._api
        count = min(int(api.FPDFPage_CountObjects(page)), self._limit)
        kind_of = quick("FPDFPageObj_GetType", ctypes.c_int, 1)
        object_at = quick("FPDFPage_GetObject", ctypes.c_void_p, 2)
        where, text = address(page), api.FPDF_PAGEOBJ_TEXT
        kinds = (api.FPDF_PAGEOBJ_PATH, api.FPDF_PAGEOBJ_IMAGE, api.FPDF_PAGEOBJ_FORM)
        for index in range(count):
            kind = kind_of(object_at(where, index))
            if kind == text:
                self.texts += 1
            elif kind in kinds:
                self._object(api.FPDFPage_GetObject(page, index), kind, None, 0)
        self.objects += count

    def _object(self, handle: Any, kind: int, outer: Matrix | None, depth: int) -> None:
        api = self._api
        if kind == api.FPDF_PAGEOBJ_FORM:
            if depth < _DEPTH:
                self._form(handle, outer, depth)
            return
        box = self._bounds(handle, outer)
        if box is None:
            return
        if kind == api.FPDF_PAGEOBJ_IMAGE:
            self.pictures.append(box)
        elif len(self.across) + len(self.upright) < _MAX_RULES and not self._rule(*box):
            self._path(handle, outer)

    def _form(self, form: Any, outer: Matrix | None, depth: int) -> None:
        api = self._api
        matrix = self._matrix_of(form, outer)
        for index in range(max(int(api.FPDFFormObj_CountObjects(form)), 0)):
            if self.objects >= self._limit:
                return
            self.objects += 1
            handle = api.FPDFFormObj_GetObject(form, index)
            kind = api.FPDFPageObj_GetType(handle)
            if kind != api.FPDF_PAGEOBJ_TEXT:
                self._object(handle, kind, matrix, depth + 1)

    def _matrix_of(self, handle: Any, outer: Matrix | None) -> Matrix:
        m = self._matrix
        if not self._api.FPDFPageObj_GetMatrix(handle, m):
            return outer or (1.0, 0.0, 0.0, 1.0, 0.0, 0.0)
        inner = (m.a, m.b, m.c, m.d, m.e, m.f)
        return inner if outer is None else _product(inner, outer)

    def _bounds(self, handle: Any, outer: Matrix | None) -> Box | None:
        left, bottom, right, top = self._edges
        if not self._api.FPDFPageObj_GetBounds(handle, left, bottom, right, top):
            return None
        low, high = (left.value, bottom.value), (right.value, top.value)
        if outer is not None:
            low, high = _applied(outer, *low), _applied(outer, *high)
        return (*low, *high) if self._turn == UPRIGHT and outer is None else self._turn.box(*low, *high)

    def _rule(self, left: float, bottom: float, right: float, top: float) -> bool:
        """Keep a thin rectangle as a rule. False where it is none."""
        width, height = right - left, top - bottom
        if height <= _THIN and width > max(height, _SHORT):
            self.across.append(Rule((bottom + top) / 2, left, right))
        elif width <= _THIN and height > max(width, _SHORT):
            self.upright.append(Rule((left + right) / 2, bottom, top))
        else:
            return width <= _THIN and height <= _THIN
        return True

    def _path(self, handle: Any, outer: Matrix | None) -> None:
        """The rules of a path of several parts: its sides where it is stroked, its thin parts where it is filled."""
        api = self._api
        fill, stroke = ctypes.c_int(), ctypes.c_int()
        if not api.FPDFPath_GetDrawMode(handle, fill, stroke):
            return
        count = int(api.FPDFPath_CountSegments(handle))
        if not stroke.value and count <= 5:
            return  # a shaded cell
        for part in self._parts(handle, min(count, _SEGMENTS), self._matrix_of(handle, outer)):
            if stroke.value:
                for (x0, y0), (x1, y1) in pairwise(part):
                    self._rule(min(x0, x1), min(y0, y1), max(x0, x1), max(y0, y1))
            elif len(part) > 2:
                xs, ys = [x for x, _ in part], [y for _, y in part]
                self._rule(min(xs), min(ys), max(xs), max(ys))

    def _parts(self, handle: Any, count: int, matrix: Matrix) -> Iterator[list[tuple[float, float]]]:
        """The points of each part of a path; a part with a curve is left out."""
        api = self._api
        x, y = ctypes.c_float(), ctypes.c_float()
        points: list[tuple[float, float]] = []
        curved = False
        for index in range(count):
            segment = api.FPDFPath_GetPathSegment(handle, index)
            kind = api.FPDFPathSegment_GetType(segment)
            if kind == api.FPDF_SEGMENT_MOVETO:
                if points and not curved:
                    yield points
                points, curved = [], False
            curved = curved or kind == api.FPDF_SEGMENT_BEZIERTO
            api.FPDFPathSegment_GetPoint(segment, x, y)
            points.append(self._turn.point(*_applied(matrix, x.value, y.value)))
            if api.FPDFPathSegment_GetClose(segment):
                points.append(points[0])
        if points and not curved:
            yield points


def _applied(matrix: Matrix, x: float, y: float) -> tuple[float, float]:
    a, b, c, d, e, f = matrix
    return a * x + c * y + e, b * x + d * y + f


def _product(inner: Matrix, outer: Matrix) -> Matrix:
    a, b, c, d, e, f = inner
    ax, ay = outer[0] * a + outer[2] * b, outer[1] * a + outer[3] * b
    cx, cy = outer[0] * c + outer[2] * d, outer[1] * c + outer[3] * d
    ex, ey = _applied(outer, e, f)
    return ax, ay, cx, cy, ex, ey
