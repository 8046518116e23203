"""What a report of its genre must state, against what it does state."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from reportcheck.binding.index import Index
from reportcheck.binding.model import Bound, Heading, Question
from reportcheck.documents.model import Document
from reportcheck.fold import fold
from reportcheck.rulebook.genres import Part, parts
from reportcheck.rulebook.model import Rule
from reportcheck.statements.genre import read_genre

# a report has at least so many chapters; what has fewer is an excerpt or a form
_CHAPTERS = 3
_ALL = Decimal(100)
_BUDGETS = ("budget", "budget.initial", "budget.full", "arrived")


def bind_completeness(rule: Rule, index: Index) -> Iterator[Question]:
    """One question for a whole report whose genre is known: the parts that the profile requires of it."""
    document = index.statements.document
    if not document.complete or not _is_whole(document):
        return
    genre = read_genre(document)
    required = index.profile.required.get(genre.name, ()) if genre is not None else ()
    if genre is None or not required:
        return
    stated = _Stated(index)
    missing = tuple(name for name in required if not stated.has(parts()[name]))
    bound = Bound(
        rule.id,
        "stated",
        None,
        (),
        headings=(_title(document),),
        profile=index.profile.name,
        names=missing,
        genre=genre.name,
    )
    yield Question(rule.id, "", "", (bound,))


def _is_whole(document: Document) -> bool:
    top = min((section.level for section in document.sections), default=0)
    return sum(section.level == top for section in document.sections) >= _CHAPTERS


def _title(document: Document) -> Heading:
    """The title's line, or the first heading where there is no title."""
    for paragraph in document.paragraphs():
        if paragraph.kind == "title":
            return Heading(paragraph.block, -1, paragraph.printed)
    first = document.sections[0]
    return Heading(first.block, first.index, first.number + first.title)


class _Stated:
    """What one report states."""

    def __init__(self, index: Index) -> None:
        self._roles = {fact.role for fact in index.facts}
        self._claims = {claim.kind for claim in index.statements.claims}
        self._labels = tuple(fact.label for fact in index.facts if fact.quantity.dimension == "money")
        self._spent_up = _spent_up(index)
        self._text = _text(index.statements.document)

    def has(self, part: Part) -> bool:
        """Whether a figure, a claim or a word shows that a part is there."""
        if not part.roles.isdisjoint(self._roles) or not part.claims.isdisjoint(self._claims):
            return True
        if part.before and any(label.endswith(part.before) for label in self._labels):
            return True
        if any(word in self._text for word in part.words) or (part.spent_up and self._spent_up):
            return True
        return bool(part.parts) and all(self.has(parts()[name]) for name in part.parts)


def _spent_up(index: Index) -> bool:
    """Whether a rate of execution is 100 % or more, or an amount that was spent is also one of the budget."""
    if any(fact.quantity.value >= _ALL for fact in index.by_role.get("rate.execution", ())):
        return True
    spent = {fact.quantity.value for fact in index.by_role.get("spent", ())}
    return any(fact.quantity.value in spent for role in _BUDGETS for fact in index.by_role.get(role, ()))


def _text(document: Document) -> str:
    """All words of a report, without its contents page and without spaces."""
    said = [paragraph.folded for paragraph in document.paragraphs() if paragraph.kind != "contents"]
    said += [cell.folded for table in document.tables() for cell in table.cells()]
    said += [fold(table.caption) for table in document.tables()]
    return "".join("\n".join(said).split())
