"""Rules of one's own on the command line: in force for the time of a command."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager

from reportcheck.cli.main import UsageError
from reportcheck.rulebook.load import Rulebook, book_with, using


@contextmanager
def own_rules(folders: Sequence[str], lang: str) -> Iterator[Rulebook]:
    """The rulebook with these folders added; raises UsageError where something in them is wrong."""
    book = _book(folders, lang)
    with using(book):
        yield book


def _book(folders: Sequence[str], lang: str) -> Rulebook:
    if not folders:
        return book_with(())
    from reportcheck.rulebook.compile import RulebookError

    try:
        return book_with(folders)
    except RulebookError as error:
        raise UsageError(error.sentence(lang)) from error
