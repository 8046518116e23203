"""What kind of report it is, by its title, else by its headings."""

from __future__ import annotations

from reportcheck.documents.model import Document
from reportcheck.fold import fold
from reportcheck.rulebook.genres import Genre, genres


def read_genre(document: Document) -> Genre | None:
    """The first genre whose words the title has, else the first that a heading names; None for other papers."""
    title = "".join(fold(document.title).split())
    for genre in genres().values():
        if any(all(word in title for word in words) for words in genre.named):
            return None if any(word in title for word in genre.not_named) else genre
    headings = [fold(section.title) for section in document.sections]
    for genre in genres().values():
        if any(word in title for word in genre.not_named):
            continue
        if any(word in heading for word in genre.headings for heading in headings):
            return genre
    return None
