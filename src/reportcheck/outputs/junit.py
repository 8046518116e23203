"""JUnit XML, as CI servers read it: a suite per report, a test case per rule, skipped where there was nothing to check.

A finding is a failure where it makes the exit status 1; one of a lower level stands in the output of its case.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any
from xml.etree.ElementTree import Element, SubElement, tostring

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.labels import in_language, words
from reportcheck.outputs.selection import one_line, reasons, shown_findings
from reportcheck.patterns import compile_pattern
from reportcheck.results import LEVELS, NOT_CHECKED, Finding, Report
from reportcheck.rulebook.load import load
from reportcheck.visible import escape_markup

# what XML 1.0 cannot hold, escaped or not
ILLEGAL = compile_pattern("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
JUDGED = frozenset({"holds", "holds_rounded", "contradicted", "unlikely"})


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """The suites as the reports come."""
    rules = load()["rules"]
    yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="reportcheck">\n'
    for report in reports:
        yield escape_markup(tostring(_suite(report, rules, settings), encoding="unicode")) + "\n"
    yield "</testsuites>\n"


def _suite(report: Report, rules: Sequence[Mapping[str, Any]], settings: Settings) -> Element:
    suite = Element("testsuite", name=_legal(report.path))
    _read_case(suite, report, settings)
    if report.status not in NOT_CHECKED:
        found: dict[str, list[Finding]] = {}
        for finding in shown_findings(report, settings):
            found.setdefault(finding.rule, []).append(finding)
        judged = Counter(relation.rule for relation in report.relations if relation.outcome in JUDGED)
        known = {rule["id"] for rule in rules}
        own = [rule for rule in rules if rule["kind"].startswith("across_") == bool(report.files)]
        for rule in [*own, *({"id": name} for name in found if name not in known)]:
            _rule_case(suite, rule, found.get(rule["id"], []), judged[rule["id"]], settings)
    for attribute, tag in (("tests", "testcase"), ("failures", "failure"), ("errors", "error"), ("skipped", "skipped")):
        suite.set(attribute, str(sum(1 for _ in suite.iter(tag))))
    return suite


def _read_case(suite: Element, report: Report, settings: Settings) -> None:
    """Whether the file was read and enough of it checked."""
    said = words(settings.lang)
    case = _case(suite, said["reading"])
    told = "\n".join(reason.text for reason in reasons(report, settings))
    if report.status in NOT_CHECKED:
        _told(case, "error", report.status, report.error, told)
    elif not settings.is_covered(report.coverage()):
        _told(case, "failure", "uncovered", told, told)
    elif told:
        SubElement(case, "system-out").text = _legal(told)


def _rule_case(
    suite: Element, rule: Mapping[str, Any], found: Sequence[Finding], judged: int, settings: Settings
) -> None:
    said = words(settings.lang)
    case = _case(suite, f"{rule['id']} {in_language(rule.get('title'), settings.lang)}".rstrip())
    failing = [finding for finding in found if _fails(finding, settings)]
    if failing:
        message = failing[0].message if len(failing) == 1 else said["findings_counted"].format(len(failing))
        _told(case, "failure", failing[0].level, message, _text(failing))
    passed = [finding for finding in found if not _fails(finding, settings)]
    if passed:
        SubElement(case, "system-out").text = _legal(_text(passed))
    if not found and not judged:
        why = "nothing_to_check" if settings.selects(rule["id"]) else "not_selected"
        SubElement(case, "skipped", message=said[why])


def _fails(finding: Finding, settings: Settings) -> bool:
    return settings.fail_on != "never" and LEVELS.index(finding.level) >= LEVELS.index(settings.fail_on)


def _case(suite: Element, name: str) -> Element:
    return SubElement(suite, "testcase", classname=suite.get("name", ""), name=_legal(name))


def _told(case: Element, tag: str, kind: str, message: str, text: str) -> None:
    SubElement(case, tag, type=kind, message=_legal(one_line(message))).text = _legal(text)


def _text(findings: Iterable[Finding]) -> str:
    return "\n".join(f"{finding.level} {finding.id}: {one_line(finding.message)}" for finding in findings)


def _legal(text: str) -> str:
    return ILLEGAL.sub("", text)
