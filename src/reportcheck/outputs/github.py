"""Annotations of a pull request: commands that GitHub Actions reads from the log. Of files, for reports have no lines.

GitHub shows ten annotations of a kind per step and drops the others without a word. So the worst come first, and where
there are more, the tenth tells how many.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from reportcheck.config import Settings
from reportcheck.documents.remote import is_remote
from reportcheck.outputs import Look
from reportcheck.outputs.labels import in_language, words
from reportcheck.outputs.selection import home, main_evidence, one_line, reasons, shown_findings
from reportcheck.results import NOT_CHECKED, Finding, Report
from reportcheck.rulebook.load import load
from reportcheck.visible import visible

SHOWN = 10
UNCHECKED = -1_000_000  # a rank before that of any finding
KINDS = {"error": "error", "warning": "warning", "note": "notice"}


class Annotation(NamedTuple):
    """One command; `rank` puts the worst first, those of one rank keep the order of the reports."""

    level: str
    rank: int
    path: str
    title: str
    message: str

    def command(self) -> str:
        """The line that GitHub reads."""
        return (
            f"::{KINDS[self.level]} file={_property(_in_workspace(self.path))},title={_property(self.title)}"
            f"::{_data(self.message)}\n"
        )


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """At most ten lines of each level, when all reports are known."""
    titles = {rule["id"]: in_language(rule.get("title"), settings.lang) for rule in load()["rules"]}
    told = [one for report in reports for one in _annotations(report, settings, titles)]
    for level, kind in KINDS.items():
        worst = sorted((one for one in told if one.level == level), key=lambda one: one.rank)
        shown = worst if len(worst) <= SHOWN else worst[: SHOWN - 1]
        yield "".join(one.command() for one in shown)
        if len(shown) < len(worst):
            more = words(settings.lang)["more_annotations"].format(len(worst) - len(shown))
            yield f"::{kind} title=reportcheck::{_data(more)}\n"


def _annotations(report: Report, settings: Settings, titles: dict[str, str]) -> Iterator[Annotation]:
    """What could not be checked before what was found; a slip that breaks more relations is worse."""
    said = words(settings.lang)
    inside = report.path.partition("!/")[2]
    for reason in reasons(report, settings):
        level = "error" if reason.kind in NOT_CHECKED else "warning"
        yield Annotation(level, UNCHECKED, home(report, None), reason.label, _named(inside, reason.text, said["colon"]))
    for finding in shown_findings(report, settings):
        title = f"{finding.rule} {titles.get(finding.rule, '')}".rstrip()
        text = _named(inside, _message(finding), said["colon"])
        path = home(report, main_evidence(finding))
        yield Annotation(finding.level, -len(finding.related), path, title, text)


def _named(inside: str, text: str, colon: str) -> str:
    """The text; before it which file of a zip it is about, for GitHub knows the zip alone."""
    return f"{inside}{colon}{text}" if inside else text


def _message(finding: Finding) -> str:
    return "\n".join(filter(None, (one_line(finding.message), finding.equation)))


def _in_workspace(path: str) -> str:
    """The path from the top of the repository, where it is in it."""
    whole = path.partition("!/")[0]
    if is_remote(whole):
        return whole
    file = Path(whole)
    workspace = os.environ.get("GITHUB_WORKSPACE")
    if workspace and file.resolve().is_relative_to(Path(workspace).resolve()):
        file = file.resolve().relative_to(Path(workspace).resolve())
    return file.as_posix()


def _data(text: str) -> str:
    return visible(text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A"))


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
