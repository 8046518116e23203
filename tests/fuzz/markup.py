"""Damage inside XML and HTML: tags, attributes and text are changed so that much of it still parses."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random

from tests.fuzz.tokens import CHARACTERS, MARKUP, NUMBERS, RUNS, VALUES

_TAG = re.compile(r"<[^<>]{1,2000}>")
_TEXT = re.compile(r">([^<>]{1,2000})<")
_ATTRIBUTE = re.compile(r'(?<![\w:])([\w:]{1,60})="([^"<>]{0,200})"')
_FIGURE = re.compile(r"\d[\d,.]*")
_LARGEST = 1_500_000

Operation = Callable[[Random, str], str]


def damaged_markup(rng: Random, data: bytes) -> bytes:
    """The document after some damages; it stays text in UTF-8."""
    text = data.decode("utf-8", "replace")
    for _ in range(rng.choice((1, 1, 2, 3, 6))):
        text = rng.choice(_OPERATIONS)(rng, text)[:_LARGEST]
    encoding = rng.choice(("utf-8",) * 12 + ("utf-16", "gb18030"))
    return text.encode(encoding, "replace")


def nasty_text(rng: Random) -> str:
    """Characters that XML may hold, and some that it may not."""
    return rng.choice(rng.choice((NUMBERS, NUMBERS, CHARACTERS, RUNS))).replace("<", "&lt;")


def _one(rng: Random, pattern: re.Pattern[str], text: str, group: int = 0) -> tuple[int, int] | None:
    """A match that begins at or after a random place."""
    match = pattern.search(text, rng.randrange(len(text) + 1)) or pattern.search(text)
    return match.span(group) if match else None


def _put(text: str, span: tuple[int, int] | None, new: str) -> str:
    return text if span is None else text[: span[0]] + new + text[span[1] :]


def _drop_tag(rng: Random, text: str) -> str:
    return _put(text, _one(rng, _TAG, text), "")


def _repeat_tag(rng: Random, text: str) -> str:
    span = _one(rng, _TAG, text)
    return text if span is None else _put(text, span, text[slice(*span)] * rng.choice((2, 50, 3_000)))


def _other_tag(rng: Random, text: str) -> str:
    new = _one(rng, _TAG, text)
    return text if new is None else _put(text, _one(rng, _TAG, text), text[slice(*new)])


def _attribute(rng: Random, text: str) -> str:
    return _put(text, _one(rng, _ATTRIBUTE, text, 2), rng.choice(VALUES))


def _all_of_one_attribute(rng: Random, text: str) -> str:
    span = _one(rng, _ATTRIBUTE, text, 1)
    if span is None:
        return text
    value = rng.choice(VALUES)
    return re.sub(rf'\b{re.escape(text[slice(*span)])}="[^"]*"', lambda match: f'{text[slice(*span)]}="{value}"', text)


def _add_span(rng: Random, text: str) -> str:
    span = _one(rng, _TAG, text)
    if span is None or text[span[0] + 1] in "/?!":
        return text
    name = rng.choice(("gridSpan", "colspan", "rowspan", "w:val", "r", "ref", "count", "spt", "min", "max", "t", "s"))
    at = span[1] - (2 if text[span[1] - 2] == "/" else 1)
    return f'{text[:at]} {name}="{rng.choice(VALUES)}"{text[at:]}'


def _text(rng: Random, text: str) -> str:
    return _put(text, _one(rng, _TEXT, text, 1), nasty_text(rng))


def _figure(rng: Random, text: str) -> str:
    return _put(text, _one(rng, _FIGURE, text), rng.choice((*NUMBERS, *VALUES[:14])))


def _nest(rng: Random, text: str) -> str:
    span = _one(rng, _TAG, text)
    if span is None:
        return text
    name = re.match(r"<([\w:]+)", text[slice(*span)])
    depth = rng.choice((10, 300, 5_000))
    return text if name is None else _put(text, span, f"<{name[1]}>" * depth + f"</{name[1]}>" * depth)


def _markup(rng: Random, text: str) -> str:
    span = _one(rng, _TEXT, text, 1)
    return _put(text, span and (span[0], span[0]), rng.choice(MARKUP))


def _move(rng: Random, text: str) -> str:
    start, end = sorted((rng.randrange(len(text) + 1), rng.randrange(len(text) + 1)))
    end = min(end, start + 4_000)
    piece, rest = text[start:end], text[:start] + text[end:]
    at = rng.randrange(len(rest) + 1)
    return rest[:at] + piece * rng.choice((1, 1, 20)) + rest[at:]


def _cut(rng: Random, text: str) -> str:
    return text[: rng.randrange(len(text) + 1)]


def _doctype(rng: Random, text: str) -> str:
    declaration = text.find("?>") + 2 if "?>" in text[:200] else 0
    lol = (
        '<!DOCTYPE x [<!ENTITY a "'
        + "9" * 1_000
        + '">'
        + "".join(f'<!ENTITY {chr(98 + n)} "{f"&{chr(97 + n)};" * 10}">' for n in range(9))
    )
    return f"{text[:declaration]}{lol}]>{text[declaration:].replace('</', '&j;</', 1)}"


_OPERATIONS: tuple[Operation, ...] = (
    _drop_tag,
    _repeat_tag,
    _other_tag,
    _attribute,
    _attribute,
    _attribute,
    _all_of_one_attribute,
    _add_span,
    _add_span,
    _text,
    _text,
    _figure,
    _figure,
    _figure,
    _nest,
    _markup,
    _move,
    _cut,
    _doctype,
)
