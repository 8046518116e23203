"""The numbers that a page prints before the items of its ordered lists."""

from __future__ import annotations

import re
from collections.abc import Iterator

from reportcheck.documents.number_formats import format_number
from reportcheck.documents.readers.html_names import Element, number_of, tag_of

_TYPES = {"a": "lowerLetter", "A": "upperLetter", "i": "lowerRoman", "I": "upperRoman"}
_STYLES = {
    "cjk-ideographic": "chineseCountingThousand",
    "simp-chinese-informal": "chineseCountingThousand",
    "trad-chinese-informal": "chineseCountingThousand",
    "simp-chinese-formal": "chineseLegalSimplified",
    "cjk-decimal": "ideographDigital",
    "cjk-earthly-branch": "ideographZodiac",
    "cjk-heavenly-stem": "ideographTraditional",
    "decimal": "decimal",
    "decimal-leading-zero": "decimalZero",
    "lower-alpha": "lowerLetter",
    "lower-latin": "lowerLetter",
    "upper-alpha": "upperLetter",
    "upper-latin": "upperLetter",
    "lower-roman": "lowerRoman",
    "upper-roman": "upperRoman",
}
_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*([\w-]+)", re.IGNORECASE)


def numbers_of(ordered: Element) -> Iterator[tuple[Element, str]]:
    """The items of an `ol` with the number that is printed before each, "" where none is."""
    items = [child for child in ordered if tag_of(child) == "li"]
    step = -1 if ordered.get("reversed") is not None else 1
    value = number_of(ordered.get("start"), len(items) if step < 0 else 1)
    own = _format(ordered)
    for item in items:
        value = number_of(item.get("value"), value)
        yield item, _printed(value, _format(item) or own or "decimal")
        value += step


def _format(element: Element) -> str:
    match = _STYLE.search(element.get("style") or "")
    if match:
        name = match[1].lower()
        return "none" if name in ("none", "disc", "circle", "square") else _STYLES.get(name, "")
    return _TYPES.get(element.get("type") or "", "")


def _printed(value: int, number_format: str) -> str:
    if number_format == "none":
        return ""
    number = format_number(value, number_format)
    return number + ("、" if any("一" <= char <= "龥" for char in number) else ".")
