"""What the headings above a number say that its own words do not: of which project it is, of which account."""

from __future__ import annotations

from collections.abc import Iterator

from reportcheck.fold import fold
from reportcheck.statements.items.subject import read_heading
from reportcheck.statements.lexicon import lexicon
from reportcheck.statements.model import Fact, Statements

# accounts that are told one after the other in the notes to final accounts (部门决算报表制度)
_ACCOUNTS = ("财政拨款", "一般公共预算", "政府性基金", "国有资本经营", "财政专户")


class UnderHeadings:
    """Looks up what stands above the numbers of one report; each section is read once."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements
        self._things: dict[int, str] = {}
        self._accounts: dict[int, frozenset[str]] = {}

    def are_of_two_things(self, first: Fact, second: Fact) -> bool:
        """（一）道路项目…（二）桥梁项目…: whether headings side by side name a thing for each."""
        one, other = ([*self._path(fact.section)][::-1] for fact in (first, second))
        for mine, theirs in zip(one, other, strict=False):
            if mine != theirs:
                names = self._thing(mine), self._thing(theirs)
                return all(names) and names[0] != names[1]
        return False

    def are_of_two_accounts(self, first: Fact, second: Fact) -> bool:
        """一般公共预算财政拨款 of the one, 财政拨款 of the other: whether they are told of different accounts."""
        return self._account(first) != self._account(second)

    def are_under_two_accounts(self, first: Fact, second: Fact) -> bool:
        """The same by headings alone."""
        return self._account_above(first) != self._account_above(second)

    def _path(self, section: int) -> Iterator[int]:
        """The sections above, the innermost first."""
        while section >= 0:
            yield section
            section = self._statements.document.sections[section].parent

    def _thing(self, section: int) -> str:
        if section not in self._things:
            told, _ = read_heading(self._statements.document, section, self._statements.topics, lexicon())
            self._things[section] = told
        return self._things[section]

    def _account(self, fact: Fact) -> frozenset[str]:
        said = fact.label + fact.item_text
        return self._account_above(fact) | {word for word in _ACCOUNTS if word in said}

    def _account_above(self, fact: Fact) -> frozenset[str]:
        if fact.section not in self._accounts:
            sections = self._statements.document.sections
            said = "".join(fold(sections[section].title) for section in self._path(fact.section))
            self._accounts[fact.section] = frozenset(word for word in _ACCOUNTS if word in said)
        return self._accounts[fact.section]
