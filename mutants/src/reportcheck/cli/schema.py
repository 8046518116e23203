"""`reportcheck schema`: the JSON Schema of `--format json`."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from reportcheck.cli.parser import Parser

SCHEMA = Path(__file__).resolve().parent.parent / "schema" / "output.schema.json"


def run(argv: Sequence[str], lang: str) -> int:
    """Print the schema; returns the exit status, raises UsageError."""
    make_parser(lang).parse(argv)
    sys.stdout.write(SCHEMA.read_text("utf-8"))
    return 0


def make_parser(lang: str) -> Parser:
    """The arguments of `schema`: none of its own."""
    return Parser(lang)
