"""Rules as values."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple

from reportcheck.rulebook.expression import Expression, parse
from reportcheck.rulebook.load import load, made_from_book

EXAMPLE_KINDS = ("holds", "contradicted", "silent", "near_miss")
"""What an example of a rule shows."""


class Rule(NamedTuple):
    """One rule of the book. `kind` names binder and evaluator; `relation` is "" for kinds bound by form.

    `witness` rules prove other numbers where they hold and say nothing where they do not.
    `data` are the remaining keys, for pages and examples.
    """

    id: str
    kind: str
    level: str
    title: Mapping[str, str]
    relation: str
    expression: Expression | None
    witness: bool
    data: Mapping[str, Any]

    @property
    def across_files(self) -> bool:
        """Whether it compares what several files say, and asks nothing of one alone."""
        return self.kind.startswith("across_")


@made_from_book
def rules() -> tuple[Rule, ...]:
    """All rules in force, in the order of the book."""
    return tuple(read_rule(entry) for entry in load()["rules"])


@made_from_book
def rule_by_id() -> dict[str, Rule]:
    """Rules by their id."""
    return {rule.id: rule for rule in rules()}


def read_rule(entry: Mapping[str, Any]) -> Rule:
    """A rule from its data.

    Raises:
        ExpressionError: where its relation does not parse.
        KeyError: where id, kind, level or title is missing.
    """
    relation = entry.get("relation", "")
    return Rule(
        id=entry["id"],
        kind=entry["kind"],
        level=entry["level"],
        title=entry["title"],
        relation=relation,
        expression=parse(relation) if relation else None,
        witness=bool(entry.get("witness", False)),
        data=entry,
    )


def spell_example(example: str | Mapping[str, str]) -> str:
    """An example as one text: of several files, the name and the text of each."""
    if isinstance(example, str):
        return example
    return "\n".join(f"《{name}》{text.strip()}" for name, text in example.items())
