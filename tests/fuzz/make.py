"""From a number to an input: the same number always gives the same bytes, so that any input can be made again."""

from __future__ import annotations

import re
from collections.abc import Callable
from random import Random
from typing import NamedTuple

from tests.fuzz.bytes_level import any_token, damaged
from tests.fuzz.compound import damaged_streams
from tests.fuzz.markup import damaged_markup
from tests.fuzz.pdfs import damaged_objects
from tests.fuzz.seeds import Seed, seeds
from tests.fuzz.texts import nasty_file, nasty_text
from tests.fuzz.tokens import RTF
from tests.fuzz.zips import damaged_parts, steady, without_text

ANY, NOT_CLEAN, WHOLE_OR_TOLD = "any", "not clean", "whole or told"
"""What is asked beyond a status: nothing; that nobody calls the file clean; that lost text is told."""

_PACKED = ("docx", "xlsx", "ofd", "zip")
_COMPOUND = ("doc", "wps", "xls", "et")
_KNOW_THEIR_END = (*_PACKED, *_COMPOUND, "pdf", "rtf", "mht")
_WORD = re.compile(rb"\\[a-z]+(-?\d+)? ?")
_NAMES = (
    "报告.{}",
    "a.{}",
    "a",
    ".{}",
    "a.docx",
    "a.pdf",
    "x\n\x1b[31mx.{}",
    "\u202efdp.{}",
    "-a.{}",
    "a b'\"$(x).{}",
    "a\udcff.{}",
    "a!.{}",
    "*.{}",
    "[x].{}",
    "{{0}}%s.{}",
    "con.{}",
    "[red]a[/red].{}",
    "&lt;<b>.{}",
    "x" * 100 + ".{}",
)
_FIGURES = re.compile(r"\d[\d,.]*")


class Input(NamedTuple):
    """One input: its number, the sound file it was made from, the name it has on disk, and what is asked of it."""

    number: int
    seed: Seed
    name: str
    data: bytes
    asked: str = ANY


def make(number: int) -> Input:
    """The input with this number; numbers take turns through the sound files."""
    every = seeds()
    seed = every[number % len(every)]
    rng = Random(f"{number} {seed.name}")
    other = rng.choice([one for one in every if one.data]).data
    name = rng.choice(_NAMES).format(seed.format) if rng.random() < 0.3 else f"报告.{seed.format}"
    asked = ANY
    if not seed.data:
        data = steady(nasty_file(rng, seed.format))
    elif seed.format in _KNOW_THEIR_END and rng.random() < 0.06:
        data, asked = seed.data[: rng.randrange(len(seed.data))], WHOLE_OR_TOLD
    elif seed.format in ("docx", "xlsx", "ofd") and rng.random() < 0.06:
        data, asked = without_text(rng, seed.data), NOT_CLEAN
    elif rng.random() < 0.3:
        data = damaged(rng, seed.data, other)
    else:
        data = _INSIDE[seed.format](rng, seed.data, other)
    return Input(number, seed, name, data, asked)


def _in_markup(rng: Random, data: bytes, other: bytes) -> bytes:
    return damaged_markup(rng, data)


def _in_text(rng: Random, data: bytes, other: bytes) -> bytes:
    """Figures, lines and signs of a text changed, in its own encoding."""
    encoding = "utf-16" if data[:2] == b"\xff\xfe" else "utf-8"
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        encoding = "gb18030"
        text = data.decode(encoding)
    for _ in range(rng.choice((1, 2, 5))):
        at = rng.randrange(len(text) + 1)
        new = nasty_text(rng)[:2_000] if rng.random() < 0.3 else any_token(rng).decode("utf-8", "ignore")
        figure = _FIGURES.search(text, at)
        start, end = figure.span() if figure and rng.random() < 0.5 else (at, at + rng.choice((0, 0, 1, 50)))
        text = text[:start] + new + text[end:]
    return text[:500_000].encode(encoding)


def _in_rtf(rng: Random, data: bytes, other: bytes) -> bytes:
    """Control words doubled, lost, with other parameters, or nasty ones between them."""
    for _ in range(rng.choice((1, 2, 5))):
        match = _WORD.search(data, rng.randrange(len(data)))
        start, end = match.span() if match else (len(data), len(data))
        word = data[start:end]
        new = rng.choice(
            (b"", word * rng.choice((2, 500)), rng.choice(RTF), re.sub(rb"-?\d+", b"-2147483648", word), b"{" + word)
        )
        data = data[:start] + new + data[end:]
    return data[:2_000_000]


def _in_mht(rng: Random, data: bytes, other: bytes) -> bytes:
    lines = data.split(b"\n")
    for _ in range(rng.choice((1, 3))):
        at = rng.randrange(len(lines))
        lines[at : at + rng.choice((0, 1, 5))] = [rng.choice((any_token(rng), lines[rng.randrange(len(lines))], b""))]
    return damaged(rng, b"\n".join(lines), other, most=2)


_INSIDE: dict[str, Callable[[Random, bytes, bytes], bytes]] = (
    dict.fromkeys(_PACKED, damaged_parts)
    | dict.fromkeys(_COMPOUND, damaged_streams)
    | {
        "pdf": damaged_objects,
        "html": _in_markup,
        "mht": _in_mht,
        "rtf": _in_rtf,
        "txt": _in_text,
        "markdown": _in_text,
    }
)
