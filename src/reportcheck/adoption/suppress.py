"""Which findings of a file do not count, and why: a comment in it, the settings, a baseline."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from reportcheck.config import Settings, Suppression
from reportcheck.documents.model import Comment
from reportcheck.results import Evidence, Finding, Known, Suppressed

if TYPE_CHECKING:
    from reportcheck.adoption.instructions import Instruction

_REMARKS: Mapping[str, tuple[str, str]] = {
    "form": (
        "批注看不懂，应写成“reportcheck: ignore 规则编号 -- 理由”：{}",
        "a comment is not understood, it should read `reportcheck: ignore RULE -- reason`: {}",
    ),
    "rules": ("批注没有写明忽略哪条规则，未采用：{}", "a comment names no rule to ignore and is not followed: {}"),
    "unknown": ("批注中的规则不存在，未采用：{}", "a comment names a rule that there is not, and is not followed: {}"),
    "reason": ("批注没有写理由，未采用：{}", "a comment gives no reason and is not followed: {}"),
    "unused": (
        "批注没有用到，所在处没有这条规则的发现：{}",
        "a comment is not needed, its rule found nothing there: {}",
    ),
}


class Sifted(NamedTuple):
    """The findings of a file, told apart. `used` are indices into the settings' `suppress`."""

    findings: tuple[Finding, ...]
    suppressed: tuple[Suppressed, ...]
    cleared: tuple[Known, ...]
    remarks: tuple[dict[str, Any], ...]
    used: frozenset[int]


def sift(
    findings: Sequence[Finding], path: str, comments: Sequence[Comment], known: Sequence[str], settings: Settings
) -> Sifted:
    """Take out what a comment, the settings or the baseline suppress, in this order.

    Raises BaselineError for a baseline that cannot be used.
    """
    instructions = _instructions(comments, known)
    before = _known_before(path, settings)
    in_force = _in_force(path, settings)
    needed: set[Instruction] = set()
    used: set[int] = set()
    kept: list[Finding] = []
    suppressed: list[Suppressed] = []
    for finding in findings:
        told = [one for one in instructions if not one.problem and _is_meant(one, finding)]
        accepted = [(index, one) for index, one in in_force if _fits(one, finding)]
        needed.update(told)
        used.update(index for index, _ in accepted)
        if told:
            suppressed.append(Suppressed(finding, "comment", told[0].reason))
        elif accepted:
            suppressed.append(Suppressed(finding, "config", accepted[0][1].reason, accepted[0][1].until))
        elif finding.id in before:
            suppressed.append(Suppressed(finding, "baseline"))
        else:
            kept.append(finding)
    found = {finding.id for finding in findings}
    cleared = [one for name, one in before.items() if name not in found and settings.selects(one.rule)]
    in_use = tuple(name for name in known if settings.selects(name))
    idle = [one for one in instructions if one not in needed and (one.problem or _names_any(one, in_use))]
    remarks = tuple(_remark(one, settings.lang) for one in idle)
    return Sifted(tuple(kept), tuple(suppressed), tuple(cleared), remarks, frozenset(used))


def expired(suppressions: Iterable[Suppression]) -> list[Suppression]:
    """Those whose last day is over."""
    dated = [one for one in suppressions if one.until]
    if not dated:
        return []
    from datetime import datetime

    today = f"{datetime.now().astimezone():%Y-%m-%d}"
    return [one for one in dated if one.until < today]


def _instructions(comments: Sequence[Comment], known: Sequence[str]) -> list[Instruction]:
    if not comments:
        return []
    from reportcheck.adoption.instructions import read_instructions

    return list(read_instructions(comments, known))


def _in_force(path: str, settings: Settings) -> list[tuple[int, Suppression]]:
    """The suppressions of the settings that are for a file, with their indices."""
    if not settings.suppress:
        return []
    from reportcheck.globs import path_matches

    below, over = settings.below_root(path), expired(settings.suppress)
    return [
        (index, one)
        for index, one in enumerate(settings.suppress)
        if one not in over and (not one.path or path_matches(one.path, below))
    ]


def _known_before(path: str, settings: Settings) -> Mapping[str, Known]:
    if not settings.baseline:
        return {}
    from reportcheck.adoption.baseline import read_baseline

    return read_baseline(settings.baseline).findings_of(path)


def _fits(one: Suppression, finding: Finding) -> bool:
    return (
        finding.rule.startswith(one.rule)
        and (not one.fingerprint or finding.id == one.fingerprint)
        and (not one.quote or any(evidence.quote == one.quote for evidence in finding.evidence))
    )


def _is_meant(one: Instruction, finding: Finding) -> bool:
    """Whether a comment at one of a finding's numbers names its rule."""
    return finding.rule.startswith(one.rules) and any(_stands_at(one, evidence) for evidence in finding.evidence)


def _names_any(one: Instruction, rules: Iterable[str]) -> bool:
    return any(rule.startswith(one.rules) for rule in rules)


def _stands_at(one: Instruction, evidence: Evidence) -> bool:
    place = evidence.place
    if (place["block"], place.get("row", -1), place.get("column", -1)) != (
        one.place.block,
        one.place.row,
        one.place.column,
    ):
        return False
    return not one.is_exact or (one.place.start < place["end"] and place["start"] < one.place.end)


def _remark(one: Instruction, lang: str) -> dict[str, Any]:
    zh, en = _REMARKS[one.problem or "unused"]
    said = (en if lang == "en" else zh).format(one.text)
    return {"kind": "comment", "description": said, "block": one.place.block}
