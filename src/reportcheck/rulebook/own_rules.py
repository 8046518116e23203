"""What a rule of one's own has to be like: a kind that its data alone tells, known roles and claims, examples."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from reportcheck.rulebook.compile import RulebookError, checked_rule
from reportcheck.rulebook.expression import Expression, ExpressionError, parse
from reportcheck.rulebook.model import EXAMPLE_KINDS
from reportcheck.rulebook.own_words import Lexicon, guess

KINDS: Mapping[str, frozenset[str]] = {
    "identity": frozenset({"relation"}),
    "ratio": frozenset({"relation"}),
    "claim": frozenset({"claim", "relation"}),
    "whole_claim": frozenset({"claim", "done", "granted", "message"}),
}
"""The kinds of rules that data alone makes, and the keys that each needs. The others are bound by the form of a report,
and the book has one rule for each such form."""
_NEEDED = frozenset({"id", "title", "kind", "level", "basis", "examples"})
_MAY = frozenset({"known_problems", "what", "why", "message", "witness", "example_profile"})
_TEXTS = ("title", "known_problems", "what", "why", "message")


def checked_own_rule(entry: Any, path: Path, lines: Mapping[str, int], lexicon: Lexicon) -> dict[str, Any]:
    """The rule as the book has it; a text in one language stands for both. Raises RulebookError."""
    rule = {key: _both(value) if key in _TEXTS else value for key, value in entry.items()} if _is_rule(entry) else entry
    name = checked_rule(rule, path, lines[""])

    def fail(key: str, english: str, chinese: str) -> RulebookError:
        return RulebookError(path, lines.get(key, lines[""]), english, chinese)

    kind = rule["kind"]
    if kind not in KINDS:
        kinds = ", ".join(KINDS)
        raise fail(
            "kind", f"expected `kind` to be one of {kinds}, not {kind}", f"kind 应为 {kinds} 之一，而不是 {kind}"
        )
    known = _NEEDED | _MAY | KINDS[kind]
    for key in rule:
        if key not in known:
            close = guess(key, known)
            raise fail(
                key,
                f"expected no `{key}` in a rule of kind {kind}" + (f"; did you mean `{close}`?" if close else ""),
                f"{kind} 类规则没有 {key} 这一项" + (f"，是否想用 {close}？" if close else ""),
            )
    for key in sorted((_NEEDED | KINDS[kind]) - set(rule)):
        raise fail("", f"expected {name} to have `{key}`", f"{name} 缺少 {key}")
    if not rule["basis"] or not isinstance(rule["basis"], str):
        raise fail("basis", "expected `basis` to name the notice or standard", "basis 应写明依据的文件或标准")
    if "relation" in rule:
        for role in _roles(_parsed(rule["relation"], fail)):
            lexicon.expect_known("role", role, path, lines["relation"])
    if "claim" in rule:
        lexicon.expect_known("claim", rule["claim"], path, lines["claim"])
    for key in ("done", "granted"):
        for role in _listed(rule.get(key, ())):
            lexicon.expect_known("role", role, path, lines[key])
    _check_examples(rule["examples"], fail)
    return rule


def _is_rule(entry: Any) -> bool:
    return isinstance(entry, dict) and "id" in entry


def _both(text: Any) -> Any:
    return {"zh": text, "en": text} if isinstance(text, str) else text


def _listed(value: Any) -> Iterator[str]:
    yield from [value] if isinstance(value, str) else map(str, value)


def _parsed(relation: Any, fail: Any) -> Expression:
    try:
        return parse(str(relation))
    except ExpressionError as error:
        raise fail(
            "relation",
            f"expected a relation like `rest = budget + budget.added? - spent`: {error}",
            f"relation 应写作 rest = budget + budget.added? - spent 的样子，而不是 {relation}",
        ) from error


def _roles(expression: Expression) -> Iterator[str]:
    yield from expression.results
    for sides in expression.alternatives:
        for side in sides:
            yield from (term.role for term in side)


def _check_examples(examples: Any, fail: Any) -> None:
    kinds = ", ".join(EXAMPLE_KINDS)
    if not isinstance(examples, dict) or not set(examples) <= set(EXAMPLE_KINDS):
        raise fail(
            "examples", f"expected `examples` with {kinds} and nothing else", f"examples 中应为 {kinds}，没有别的"
        )
    for kind, texts in examples.items():
        if not isinstance(texts, list) or not all(isinstance(text, str) and text.strip() for text in texts):
            raise fail("examples", f"expected `{kind}` to list texts", f"{kind} 应列出若干段文字")
