"""Cutting the runs of a Word file where a comment begins or ends."""

from __future__ import annotations

from collections.abc import Iterator
from copy import deepcopy
from itertools import pairwise

from reportcheck.documents.readers import docx_names as w
from reportcheck.documents.readers.docx_package import Element
from reportcheck.outputs.annotate.docx_anchors import DATA_BINDING, Edge, is_markable

_SPACE = "{http://www.w3.org/XML/1998/namespace}space"


class Cutter:
    """Cuts all runs at once, so that edges keep their meaning; then tells what stands next to each edge."""

    def __init__(self) -> None:
        self._cuts: dict[Element, set[int]] = {}
        self._units: dict[Element, Element] = {}
        self._begins: dict[Edge, Element] = {}
        self._ends: dict[Edge, Element] = {}

    def plan(self, edge: Edge) -> None:
        """An edge at which a comment will begin or end."""
        element = edge.element
        if element not in self._units:
            self._units[element] = _unit(element)
        if self._units[element] is element.getparent():
            self._cuts.setdefault(element, set()).add(edge.offset)

    def cut(self) -> None:
        """Cut the runs; to be called once, after all edges are planned."""
        for run in dict.fromkeys(self._units[element] for element in self._cuts):
            self._cut_run(run)

    def begins(self, edge: Edge) -> Element:
        """The element before which a comment begins."""
        return self._begins.get(edge, self._units[edge.element])

    def ends(self, edge: Edge) -> Element:
        """The element behind which a comment ends."""
        return self._ends.get(edge, self._units[edge.element])

    def _cut_run(self, run: Element) -> None:
        """Part the children of a run into groups, and give each but the first a run of its own."""
        properties = run.find(w.RPR)
        groups: list[list[Element]] = [[]]
        slices: list[tuple[Element, int, int, int]] = []
        ended = False
        for child in run:
            if child is properties:
                continue
            offsets = self._cuts.get(child, set())
            if groups[-1] and (ended or 0 in offsets):
                groups.append([])
            for start, end, piece in _parts(child, offsets):
                if start:
                    groups.append([])
                groups[-1].append(piece)
                slices.append((child, start, end, len(groups) - 1))
                ended = end in offsets
        runs = [run]
        for group in groups[1:]:
            runs.append(_run_behind(runs[-1], properties))
            runs[-1].extend(group)
        for child, start, end, group_number in slices:
            self._begins[Edge(child, start)] = self._ends[Edge(child, end)] = runs[group_number]


def _parts(child: Element, offsets: set[int]) -> Iterator[tuple[int, int, Element]]:
    """A child of a run in the parts that it is cut into; only plain text can be cut."""
    text = child.text or ""
    if child.tag != w.T or not any(0 < offset < len(text) for offset in offsets):
        yield 0, max([1, len(text), *offsets]), child
        return
    for start, end in pairwise(sorted({0, len(text), *offsets})):
        piece = child.makeelement(child.tag) if start else child
        piece.text = text[start:end]
        piece.set(_SPACE, "preserve")
        yield start, end, piece


def _run_behind(run: Element, properties: Element | None) -> Element:
    """A new run behind another one, of the same look."""
    made = run.makeelement(run.tag, {str(name): str(value) for name, value in run.attrib.items()})
    if properties is not None:
        made.append(deepcopy(properties))
    made.tail, run.tail = run.tail, None
    run.addnext(made)
    return made


def _unit(element: Element) -> Element:
    """What of an element's surroundings a comment can be put around: its run, or the nearest thing that holds it."""
    found: Element | None = None
    for ancestor in (element, *element.iterancestors()):
        if ancestor.tag == w.P:
            break
        if is_markable(ancestor) and (found is None or _is_bound(ancestor)):
            found = ancestor
    return element if found is None else found


def _is_bound(element: Element) -> bool:
    """Whether Word fills a content control anew from the data of the file whenever it opens it."""
    properties = element.find(w.SDT_PR) if element.tag == w.SDT else None
    return properties is not None and properties.find(DATA_BINDING) is not None
