"""What a rule of one's own has to be like: a kind that its data alone tells, known roles and claims, examples."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from string import Formatter
from typing import Any

from reportcheck.rulebook.compile import RulebookError, checked_rule
from reportcheck.rulebook.expression import Expression, ExpressionError, parse
from reportcheck.rulebook.model import EXAMPLE_KINDS
from reportcheck.rulebook.own_shapes import are_words, is_both, is_word
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
_SHAPES: Mapping[str, tuple[Callable[[Any], bool], str, str]] = {
    **dict.fromkeys(
        ("title", "known_problems", "what", "why", "message"),
        (is_both, "a text, or one in `zh` and one in `en`", "文字，或 zh 和 en 各一段文字"),
    ),
    "witness": (lambda value: isinstance(value, bool), "true or false", " true 或 false"),
    "granted": (are_words, "a list of roles", "角色的列表"),
    "examples": (lambda value: isinstance(value, dict), "lists of texts by kind", "按类列出的例子"),
}
"""What keys hold; all others hold a text."""
_PLACES = frozenset({"allowance", "claim", "computed", "equation", "first", "gap", "stated"})
_TEXTS = ("title", "known_problems", "what", "why", "message")


def checked_own_rule(entry: Any, path: Path, lines: Mapping[str, int], lexicon: Lexicon) -> dict[str, Any]:
    """The rule as the book has it; a text in one language stands for both. Raises RulebookError."""
    rule = {key: _both(value) if key in _TEXTS else value for key, value in entry.items()} if _is_rule(entry) else entry
    checked_rule(rule, path, lines[""])

    def fail(key: str, english: str, chinese: str) -> RulebookError:
        return RulebookError(path, lines.get(key, lines[""]), english, chinese)

    kind = rule["kind"]
    if kind not in KINDS:
        kinds = ", ".join(KINDS)
        raise fail(
            "kind", f"expected `kind` to be one of {kinds}, not {kind}", f"kind 应为 {kinds} 之一，而不是 {kind}"
        )
    _check_keys(rule, fail)
    for key, value in rule.items():
        fits, english, chinese = _SHAPES.get(key, (is_word, "a text", "文字"))
        if not fits(value):
            raise fail(key, f"expected `{key}` to be {english}", f"{key} 应为{chinese}")
    _check_message(rule.get("message", {}), fail)
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


def _check_keys(rule: Mapping[str, Any], fail: Any) -> None:
    kind = rule["kind"]
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
        raise fail("", f"expected {rule['id']} to have `{key}`", f"{rule['id']} 缺少 {key}")


def _is_rule(entry: Any) -> bool:
    return isinstance(entry, dict) and "id" in entry


def _both(text: Any) -> Any:
    return {"zh": text, "en": text} if isinstance(text, str) else text


def _listed(value: Any) -> Iterator[str]:
    yield from [value] if isinstance(value, str) else value


def _check_message(message: Mapping[str, str], fail: Any) -> None:
    """Only what a sentence about figures can be told may stand in {}."""
    for text in message.values():
        try:
            names = {name for _, name, form, change in Formatter().parse(text) if name is not None or form or change}
        except ValueError:
            names = {None}
        if not names <= _PLACES:
            places = ", ".join(f"{{{name}}}" for name in sorted(_PLACES))
            raise fail(
                "message",
                f"expected no other places in `message` than {places}",
                f"message 中只能用 {places}",
            )


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
        if not are_words(texts):
            raise fail("examples", f"expected `{kind}` to list texts", f"{kind} 应列出若干段文字")
