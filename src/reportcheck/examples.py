"""The examples of a rule as little reports: whether each comes out as its kind says, and what was read where not."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, NamedTuple

from reportcheck.across.check import check_group
from reportcheck.across.groups import Group, Member
from reportcheck.config import Settings
from reportcheck.patterns import compile_pattern
from reportcheck.pipeline import Inspection, check_file, inspect_file
from reportcheck.results import Finding, Report
from reportcheck.rulebook.model import EXAMPLE_KINDS, spell_example

LOUD = ("error", "warning")
FAILING = ("unlikely", "contradicted")
TITLE = "松溪县{year}年度某某项目支出绩效自评报告"
_YEAR = compile_pattern(r"(20\d\d)年")
_SOME_YEAR = "2023"


class Failure(NamedTuple):
    """An example that did not come out: `problem` is an id, `details` what was said or held instead.

    `read` are the numbers with the roles under which they were read, which is where most mistakes show.
    """

    rule: str
    kind: str
    at: int
    text: str
    problem: str
    details: tuple[str, ...]
    read: tuple[tuple[str, str], ...]


def run_examples(rule: Mapping[str, Any], settings: Settings) -> Iterator[Failure | None]:
    """For each example of a rule in the book in force: None where it comes out, else what was wrong with it."""
    for kind in EXAMPLE_KINDS:
        for at, text in enumerate(rule["examples"].get(kind, ()), start=1):
            inspections: tuple[Inspection, ...] = ()
            if isinstance(text, str):
                inspections = (inspect_example(rule, text, settings),)
                report = inspections[0].report
            else:
                report = check_files_of_example(rule, text, settings)
            problem, details = judge_example(rule, kind, report)
            analyses = (analysis for inspection in inspections for analysis in inspection.analyses)
            facts = (fact for analysis in analyses for fact in analysis.statements.facts)
            read = tuple((fact.quantity.text, fact.role) for fact in facts)
            yield Failure(rule["id"], kind, at, spell_example(text), problem, details, read) if problem else None


def check_files_of_example(rule: Mapping[str, Any], files: Mapping[str, str], settings: Settings) -> Report:
    """What is found between the files of one example; where it is about sums, the first is the department's."""
    with tempfile.TemporaryDirectory() as folder:
        members: list[Member] = []
        for name, text in files.items():
            path = Path(folder, name)
            path.write_text(text.strip() + "\n", "utf-8")
            members.append(Member(str(path)))
        rollup = rule["kind"] == "across_rollup"
        if rollup:
            units = [check_file(member.path, settings).about[0].unit for member in members]
            members = [
                member._replace(unit=unit, department="" if at == 0 else units[0])
                for at, (member, unit) in enumerate(zip(members, units, strict=True))
            ]
        return check_group(Group("example", tuple(members), rollup), settings)


def inspect_example(rule: Mapping[str, Any], text: str, settings: Settings) -> Inspection:
    """A whole report as it stands; a sentence under a title of the year that it speaks of."""
    year = _YEAR.search(text)
    title = "" if "\n" in text.strip() else TITLE.format(year=year[1] if year else _SOME_YEAR) + "\n"
    with tempfile.TemporaryDirectory() as folder:
        recipes = [Path(folder, "recipe.yaml")] if "example_recipe" in rule else []
        for path in recipes:
            path.write_text(json.dumps(rule["example_recipe"]), "utf-8")
        report = Path(folder, "report.txt")
        report.write_text(title + text.strip() + "\n", "utf-8")
        profile = rule.get("example_profile", settings.profile)
        return inspect_file(report, replace(settings, profile=profile, recipes=tuple(map(str, recipes))))


def judge_example(rule: Mapping[str, Any], kind: str, report: Report) -> tuple[str, tuple[str, ...]]:
    """("", ()) where an example of this kind comes out, else the problem with what was found or held instead.

    One slip is one finding: of a contradicted example this rule alone has something to say.
    """
    name = rule["id"]
    outcomes = [relation.outcome for relation in report.relations if relation.rule == name]
    loud = [finding for finding in report.findings if finding.level in LOUD]
    told = report.findings if rule["level"] == "note" else loud
    own = [finding for finding in report.findings if finding.rule == name]
    if kind == "contradicted":
        if not [finding for finding in told if finding.rule == name]:
            held = [relation.equation for relation in report.relations if relation.rule == name]
            return ("held" if held else "not_applied"), (*held, *map(_said, told))
        others = [finding for finding in told if finding.rule != name or finding is not told[0]]
        return ("more", tuple(map(_said, others))) if others else ("", ())
    if kind == "holds":
        if own or loud:
            return "accused", tuple(map(_said, [*own, *(finding for finding in loud if finding not in own)]))
        return ("", ()) if any(outcome.startswith("holds") for outcome in outcomes) else ("not_applied", ())
    accused = own if kind == "silent" else [finding for finding in report.findings if finding in own or finding in loud]
    if accused or (kind == "silent" and any(outcome in FAILING for outcome in outcomes)):
        return "accused", tuple(map(_said, accused))
    return "", ()


def _said(finding: Finding) -> str:
    return f"{finding.rule} {finding.message}"
