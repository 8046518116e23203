"""What a comment in a document asks for: `reportcheck: ignore RULE -- 理由`, `reportcheck：忽略 RULE——理由`."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from reportcheck.documents.model import Comment, Place
from reportcheck.patterns import compile_pattern

_ADDRESSED = compile_pattern(r"\s*reportcheck\s*[:：]\s*(.*)", re.IGNORECASE)
# Word makes one dash of two hyphens as one types
_ASKED = compile_pattern(
    r"(?:ignore|忽略)[\s:：]*(?P<rules>[A-Za-z][A-Za-z-]*[A-Za-z](?:\s*[,，、]\s*[A-Za-z][A-Za-z-]*[A-Za-z])*)?"
    r"\s*(?:(?:--+|[—–―－]+)\s*(?P<reason>.*))?",
    re.IGNORECASE,
)
_JOINT = compile_pattern(r"\s*[,，、]\s*")
_FIGURE = compile_pattern(r"[0-9０-９]")


class Instruction(NamedTuple):
    """Findings of `rules` (ids or beginnings of ids) at `place` are accepted; `is_exact` where it is about some of the
    numbers there and not about all. `problem` is why it is of no use:
    form (not understood), rules (none named), unknown (a rule that there is not) or reason (none given), else "".
    """

    rules: tuple[str, ...]
    reason: str
    place: Place
    text: str
    is_exact: bool = False
    problem: str = ""


def read_instructions(comments: Sequence[Comment], known: Sequence[str]) -> Iterator[Instruction]:
    """The instructions among comments; each line that begins with reportcheck: is one. `known` are all rules."""
    for comment in comments:
        for line in comment.text.splitlines():
            addressed = _ADDRESSED.match(line)
            if addressed is not None:
                yield _read(addressed[1].strip(), comment, line.strip(), known)


def _read(asked: str, comment: Comment, line: str, known: Sequence[str]) -> Instruction:
    is_exact = _FIGURE.search(comment.quote) is not None
    match = _ASKED.fullmatch(asked)
    if match is None:
        return Instruction((), "", comment.place, line, is_exact, "form")
    rules = tuple(rule.upper() for rule in _JOINT.split(match["rules"] or "") if rule)
    reason = (match["reason"] or "").strip()
    problem = ""
    if not rules:
        problem = "rules"
    elif not all(any(name.startswith(rule) for name in known) for rule in rules):
        problem = "unknown"
    elif not reason:
        problem = "reason"
    return Instruction(rules, reason, comment.place, line, is_exact, problem)
