"""Whose money a passage or a table speaks of: all of it, or what the budget grants alone."""

from __future__ import annotations

from functools import cached_property

from reportcheck.documents.model import Table
from reportcheck.fold import fold
from reportcheck.statements.model import Fact, Statements

# 财政拨款支出决算: figures of a part of the money, printed in tables and sections of their own
_SCOPES = ("财政拨款", "一般公共预算", "政府性基金", "国有资本", "非税", "本级")
_OPENING = 30


class Scopes:
    """The scopes of facts by where they stand."""

    def __init__(self, statements: Statements) -> None:
        self._statements = statements

    @cached_property
    def _blocks(self) -> dict[int, str]:
        """What opens each block: the caption of a table, the first words of a paragraph."""
        return {
            block.block: fold(block.caption) if isinstance(block, Table) else block.folded[:_OPENING]
            for block in self._statements.document.blocks
        }

    def of(self, fact: Fact) -> frozenset[str]:
        """The words for a part of the money that stand above a fact or open its block."""
        path = "".join(self._statements.document.section_path(fact.section))
        words = path + self._blocks.get(fact.place.block, "") + self._statements.headers.get(fact.index, "")
        return frozenset(scope for scope in _SCOPES if scope in words)
