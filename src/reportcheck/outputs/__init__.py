"""One module per output format. Each lays out what a Report says and decides nothing."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from importlib import import_module
from typing import NamedTuple

from reportcheck.config import Settings
from reportcheck.results import Report


class Look(NamedTuple):
    """What the output goes to: whether it shows colour, and its width in columns; how many reports to expect, as far
    as that is known before they come, and whether the run compares files.
    """

    colour: bool = False
    width: int = 100
    expected: int = 0
    compares: bool = False


Render = Callable[[Iterable[Report], Settings, Look], Iterator[str | bytes]]


class Format(NamedTuple):
    """One output. `module`, below this package, is imported when the output is made; its `render` yields pieces.

    Files that end in one of `suffixes` are of this format where nobody names another. A `binary` one yields bytes, and
    only a file can hold it. One that `streams` has told all of a report before it asks for the next; others sum up or
    sort, and keep of each report only what they need for that. `asks` names the settings that must be on for it, such
    as what a report comes with.
    """

    name: str
    module: str
    suffixes: tuple[str, ...] = ()
    binary: bool = False
    streams: bool = True
    asks: tuple[str, ...] = ()


FORMATS = {
    one.name: one
    for one in (
        Format("terminal", "terminal"),
        Format("concise", "concise"),
        Format("json", "json_output", (".json",)),
        Format("html", "html", (".html", ".htm"), streams=False, asks=("with_text", "with_relations", "with_ledger")),
        Format("jsonl", "jsonl", (".jsonl",)),
        Format("xlsx", "xlsx", (".xlsx",), binary=True, streams=False, asks=("with_relations", "with_ledger")),
        Format("csv", "csv_output", (".csv",)),
        Format("markdown", "markdown", (".md",), streams=False),
        Format("github", "github", streams=False),
        Format("sarif", "sarif", (".sarif",)),
        Format("junit", "junit", (".xml",), asks=("with_relations",)),
    )
}


def renderer(name: str) -> Render:
    """The function that turns reports into pieces of text, or of bytes; raises KeyError for an unknown format.

    Pieces come as the reports do: a long run shows its first results at once.
    """
    render: Render = import_module(f"{__name__}.{FORMATS[name].module}").render
    return render
