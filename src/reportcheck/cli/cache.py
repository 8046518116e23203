"""`reportcheck cache info|clean`: what is kept of earlier checks, and getting rid of it."""

from __future__ import annotations

from collections.abc import Sequence

from reportcheck.batch.cache import clean, size
from reportcheck.cli.main import FINISHED
from reportcheck.cli.parser import Parser


def run(argv: Sequence[str], lang: str) -> int:
    """Tell how much the cache holds, or empty it; returns the exit status, raises UsageError."""
    options = make_parser(lang).parse(argv)
    held = clean() if options.action == "clean" else size()
    amount = f"{held.bytes / 1_000_000:.1f} MB"
    if lang == "en":
        print(f"{'removed' if options.action == 'clean' else 'holds'} {held.entries} results, {amount}: {held.folder}")
    else:
        print(f"{'已清除' if options.action == 'clean' else '现有'} {held.entries} 份结果，{amount}：{held.folder}")
    return FINISHED


def make_parser(lang: str) -> Parser:
    """The arguments of `cache`."""
    parser = Parser(lang)
    parser.add_argument("action", type=parser.one_of("info", "clean"), metavar="ACTION")
    return parser
