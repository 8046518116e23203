"""`reportcheck rules test DIR`: the examples of one's own rules, and what was read of those that do not come out."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from reportcheck.cli.exit_code import CLEAN, FINDINGS
from reportcheck.cli.own_rules import own_rules
from reportcheck.config import Settings
from reportcheck.examples import Failure, run_examples
from reportcheck.rulebook.load import rule_ids
from reportcheck.statements.roles.sets import RATES

_EXPECTED_KINDS = ("holds", "contradicted", "silent")
_SAID: Mapping[str, Mapping[str, str]] = {
    "zh": {
        "passed": "{rule}：{count} 个例子全部通过",
        "failed": "{rule}（{source}）：{count} 个例子中有 {failures} 个不符",
        "missing": "{rule}（{source}）：缺少 {kind} 类例子：{meaning}",
        "none": "没有自己的规则；词语、分项和配置已读取，没有错误",
        "total": "合计：{rules} 条规则，{examples} 个例子，{failures} 处不符",
        "holds": "成立的一句",
        "contradicted": "有矛盾的一句",
        "silent": "不应核对的一句",
        "near_miss": "看似矛盾而其实无误的一句",
        "example": "  {kind} 第 {at} 例（{meaning}）：{text}",
        "not_applied": "    规则没有用到：没有找到它要的各个数字",
        "held": "    应报告矛盾，算下来却成立",
        "more": "    除本条外还报告了其他问题",
        "accused": "    不应报告问题，却报告了",
        "detail": "    · {}",
        "read": "    读到的数字：{}",
        "no_role": "没有角色",
        "nothing": "（没有）",
        "joint": "，",
        "bracket": "{text}＝{role}",
    },
    "en": {
        "passed": "{rule}: all {count} examples come out",
        "failed": "{rule} ({source}): {failures} of {count} examples do not come out",
        "missing": "{rule} ({source}): no example of kind {kind}: {meaning}",
        "none": "no rules of one's own; words, families and profiles were read without a mistake",
        "total": "total: {rules} rules, {examples} examples, {failures} that do not come out",
        "holds": "a text that holds",
        "contradicted": "a text that contradicts itself",
        "silent": "a text that is not to be checked",
        "near_miss": "a text that looks wrong and is sound",
        "example": "  {kind} {at} ({meaning}): {text}",
        "not_applied": "    the rule was not applied: not all the numbers that it needs were found",
        "held": "    expected a contradiction, but it holds",
        "more": "    other things were found as well",
        "accused": "    expected no finding, but there is one",
        "detail": "    - {}",
        "read": "    numbers as they were read: {}",
        "no_role": "no role",
        "nothing": "(none)",
        "joint": ", ",
        "bracket": "{text} = {role}",
    },
}


def test_rules(folders: Sequence[str], lang: str) -> int:
    """Run all examples and print what failed; returns the exit status, raises UsageError for mistakes in the files."""
    said = _SAID[lang]
    known = frozenset(rule_ids())
    with own_rules(folders, lang) as book:
        own = [rule for rule in book.data["rules"] if rule["id"] not in known]
        if not own:
            print(said["none"])
            return CLEAN
        settings = Settings(lang=lang, rules=tuple(folders))
        examples = failures = 0
        for rule in own:
            ran = list(run_examples(rule, settings))
            wrong = [failure for failure in ran if failure is not None]
            missing = [kind for kind in _needed(rule) if not rule["examples"].get(kind)]
            examples += len(ran)
            failures += len(wrong) + len(missing)
            sys.stdout.writelines(_told(rule, len(ran), wrong, missing, book.data, lang))
    print(said["total"].format(rules=len(own), examples=examples, failures=failures))
    return FINDINGS if failures else CLEAN


def _needed(rule: Mapping[str, Any]) -> Iterator[str]:
    """A witness proves other numbers and contradicts none."""
    yield from (kind for kind in _EXPECTED_KINDS if kind != "contradicted" or not rule.get("witness"))


def _told(
    rule: Mapping[str, Any],
    count: int,
    wrong: Sequence[Failure],
    missing: Sequence[str],
    book: Mapping[str, Any],
    lang: str,
) -> Iterator[str]:
    said = _SAID[lang]
    name, source = rule["id"], book["sources"][rule["id"]]
    if wrong:
        yield said["failed"].format(rule=name, source=source, count=count, failures=len(wrong)) + "\n"
    elif not missing:
        yield said["passed"].format(rule=name, count=count) + "\n"
    for kind in missing:
        yield said["missing"].format(rule=name, source=source, kind=kind, meaning=said[kind]) + "\n"
    names = {entry["role"]: entry[lang] for entry in book["lexicon"]["roles"]} | {rate: rate for rate in RATES}
    for failure in wrong:
        text = " ".join(failure.text.split())
        yield said["example"].format(kind=failure.kind, at=failure.at, meaning=said[failure.kind], text=text) + "\n"
        yield said[failure.problem] + "\n"
        for detail in failure.details:
            yield said["detail"].format(detail) + "\n"
        read = [
            said["bracket"].format(text=number, role=names.get(role, role) if role else said["no_role"])
            for number, role in failure.read
        ]
        yield said["read"].format(said["joint"].join(read) or said["nothing"]) + "\n"
