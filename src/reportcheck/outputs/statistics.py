"""Counts instead of findings: rules with their levels, numbers by fate, files by status."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.labels import in_language, words
from reportcheck.outputs.summary import FATES, Summary
from reportcheck.outputs.width import width
from reportcheck.results import LEVELS, STATUSES, Report
from reportcheck.rulebook.load import load


class _Counts:
    def __init__(self, reports: Iterable[Report], settings: Settings) -> None:
        self.summary = Summary(settings)
        self.rules: Counter[tuple[str, str]] = Counter()
        for report in reports:
            self.summary.add(report)
            self.rules.update((finding.rule, finding.level) for finding in report.findings)

    def by_rule(self) -> list[tuple[str, str, int]]:
        """(rule, level, count) of every level, most first."""
        ordered = sorted(self.rules.items(), key=lambda entry: (-entry[1], entry[0]))
        return [(rule, level, count) for (rule, level), count in ordered]


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """A line a rule and level, then the summary."""
    counts = _Counts(reports, settings)
    lang = settings.lang
    titles = {rule["id"]: in_language(rule.get("title"), lang) for rule in load()["rules"]}
    rows = [(str(count), words(lang)[level], rule, titles.get(rule, "")) for rule, level, count in counts.by_rule()]
    widths = [max((width(row[at]) for row in rows), default=0) for at in range(3)]
    for count, level, rule, title in rows:
        spaces = [" " * (widths[at] - width(text)) for at, text in enumerate((count, level, rule))]
        yield f"{spaces[0]}{count}  {level}{spaces[1]}  {rule}{spaces[2]}  {title}".rstrip() + "\n"
    if rows:
        yield "\n"
    told = counts.summary.rows()
    labels = max(width(label) for label, _ in told)
    yield "".join(f"{label}{' ' * (labels - width(label))}  {text}\n" for label, text in told)


def render_json(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """The same for programs."""
    counts = _Counts(reports, settings)
    summary = counts.summary
    told = {
        "rules": [{"rule": rule, "level": level, "count": count} for rule, level, count in counts.by_rule()],
        "levels": {level: summary.levels[level] for level in reversed(LEVELS)},
        "numbers": {fate: summary.fates[fate] for fate in FATES},
        "files": {status: summary.statuses[status] for status in STATUSES},
        "suppressed": dict(sorted(summary.suppressed.items())),
        "cleared": summary.cleared,
    }
    yield json.dumps(told, ensure_ascii=False, indent=1) + "\n"
