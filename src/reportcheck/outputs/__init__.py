"""One module per output format. Each lays out what a Report says and decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import NamedTuple

from reportcheck.config import Settings
from reportcheck.results import Report

_MODULES = {"terminal": "terminal", "concise": "concise", "json": "json_output", "html": "html"}
FORMATS = tuple(_MODULES)
# those that show the text of a file; its Report must then come with it (Settings.with_text)
TEXT_FORMATS = frozenset({"html"})


class Look(NamedTuple):
    """What the output goes to: whether it shows colour, and its width in columns."""

    colour: bool = False
    width: int = 100


Render = Callable[[Iterable[Report], Settings, Look], Iterator[str]]


def renderer(name: str) -> Render:
    """The function that turns reports into pieces of text; raises KeyError for an unknown format.

    Pieces come as the reports do: a long run shows its first results at once.
    """
    render: Render = import_module(f"{__name__}.{_MODULES[name]}").render
    return render
