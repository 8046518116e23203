"""Paths of OFD pages in their short form (GB/T 33190-2016, 9.1): `M 0 0 L 10 0 L 10 5 C`."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.documents.readers.ofd_package import numbers

_MAX_TOKENS = 20_000
_OPERANDS = {"S": 2, "M": 2, "L": 2, "Q": 4, "B": 6, "A": 7, "C": 0}


def path_parts(data: str) -> Iterator[list[tuple[float, float]]]:
    """The corners of each part of a path, at most some thousand of them; a part with a curve is left out."""
    tokens = data.split(None, _MAX_TOKENS)[:_MAX_TOKENS]
    points: list[tuple[float, float]] = []
    curved = False
    at = 0
    while at < len(tokens):
        command = tokens[at]
        count = _OPERANDS.get(command)
        if count is None:
            break
        operands = numbers(" ".join(tokens[at + 1 : at + 1 + count]))
        if len(operands) != count:
            break
        at += 1 + count
        if command in ("M", "S"):
            if len(points) > 1 and not curved:
                yield points
            points, curved = [(operands[0], operands[1])], False
        elif command == "L":
            points.append((operands[0], operands[1]))
        elif command == "C":
            if points:
                points.append(points[0])
        else:
            curved = True
    if len(points) > 1 and not curved:
        yield points
