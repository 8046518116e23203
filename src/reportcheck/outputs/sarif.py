"""SARIF 2.1.0, as code scanning and IDEs read it. Where a number stands is told by logical locations: headings, and a
paragraph or cell; a line would be made up. Findings that a person accepted or a baseline knows are marked so. Written
as the reports come.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path, PurePath
from typing import Any
from urllib.parse import quote

from reportcheck import __version__
from reportcheck.config import Settings
from reportcheck.documents.remote import is_remote
from reportcheck.explain.fingerprint import FINGERPRINT_VERSION
from reportcheck.explain.places import spell_place
from reportcheck.outputs import Look
from reportcheck.outputs.labels import in_language, place_code, words
from reportcheck.outputs.rule_page import rule_page
from reportcheck.outputs.selection import Reason, home, main_evidence, reasons, shown_findings
from reportcheck.results import NOT_CHECKED, Evidence, Finding, Report, Suppressed
from reportcheck.rulebook.load import load, rules_version
from reportcheck.visible import dump_json

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
FINGERPRINT = f"reportcheckFinding/v{FINGERPRINT_VERSION}"


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """One log with one run in pieces; only joined together are they valid JSON."""
    rules = [rule for rule in load()["rules"] if settings.selects(rule["id"])]
    numbers = {rule["id"]: number for number, rule in enumerate(rules)}
    head = {
        "tool": {"driver": _driver(rules, settings)},
        "columnKind": "unicodeCodePoints",
        "language": "en-US" if settings.lang == "en" else "zh-CN",
    }
    yield f'{{"$schema": "{SCHEMA}", "version": "2.1.0", "runs": [\n{_dump(head)[:-1]}, "results": ['
    artifacts, notices, separator = [], [], "\n"
    done = True
    for report in reports:
        done = done and report.status not in NOT_CHECKED
        # the files of a group have reports of their own
        artifacts += [] if report.files else [_artifact(report)]
        notices += [_notice(report, reason) for reason in reasons(report, settings)]
        for finding in shown_findings(report, settings):
            yield separator + _dump(_result(report, finding, numbers, settings.lang))
            separator = ",\n"
        for one in report.suppressed:
            yield separator + _dump(_result(report, one.finding, numbers, settings.lang) | _why_left_out(one))
            separator = ",\n"
        yield ""
    invocation = {"executionSuccessful": done, "toolExecutionNotifications": notices}
    yield f'\n], "artifacts": {_dump(artifacts)}, "invocations": [{_dump(invocation)}]}}\n]}}\n'


def _driver(rules: Iterable[Mapping[str, Any]], settings: Settings) -> dict[str, Any]:
    return {
        "name": "reportcheck",
        "version": __version__,
        "properties": {"rulesVersion": rules_version(settings.profile), "profile": settings.profile},
        "rules": [_rule(rule, settings.lang) for rule in rules],
    }


def _rule(rule: Mapping[str, Any], lang: str) -> dict[str, Any]:
    title = in_language(rule.get("title"), lang)
    page = rule_page(rule, lang)
    about = [in_language(rule.get(key), lang) for key in ("what", "why")]
    return {
        "id": rule["id"],
        "shortDescription": {"text": title},
        "fullDescription": {"text": "\n".join(filter(None, about)) or title},
        "help": {"text": page, "markdown": page},
        "defaultConfiguration": {"level": rule["level"]},
        "properties": {"tags": [rule["id"].partition("-")[0], rule["kind"]]},
    }


def _result(report: Report, finding: Finding, numbers: Mapping[str, int], lang: str) -> dict[str, Any]:
    main = main_evidence(finding)
    others = [one for one in finding.evidence if one is not main]
    result: dict[str, Any] = {"ruleId": finding.rule}
    if finding.rule in numbers:
        result["ruleIndex"] = numbers[finding.rule]
    slip = finding.suggestion
    told = {
        "equation": finding.equation,
        "computed": finding.computed,
        "stated": finding.stated,
        "difference": finding.difference,
        "roundingAllowance": finding.rounding_allowance,
        "unit": finding.unit,
        "replacement": slip.replacement if slip else "",
    }
    return result | {
        "level": finding.level,
        "message": {"text": finding.message},
        "locations": [_location(report, main, lang)],
        "relatedLocations": [{"id": number, **_location(report, one, lang)} for number, one in enumerate(others)],
        "partialFingerprints": {FINGERPRINT: finding.id},
        "properties": {key: value for key, value in told.items() if value},
    }


def _why_left_out(one: Suppressed) -> dict[str, Any]:
    """How SARIF calls what a person accepted (a suppression), and what a baseline knows (unchanged)."""
    if one.how == "baseline":
        return {"baselineState": "unchanged"}
    kind = "inSource" if one.how == "comment" else "external"
    return {"suppressions": [{"kind": kind, "status": "accepted", "justification": one.reason}]}


def _location(report: Report, evidence: Evidence | None, lang: str) -> dict[str, Any]:
    """The file, and in it headings with the paragraph or cell below them; the file alone for what is missing in it."""
    location: dict[str, Any] = {"physicalLocation": {"artifactLocation": {"uri": _uri(home(report, evidence))}}}
    if evidence is None:
        return location
    said = words(lang)
    place = evidence.place
    location["logicalLocations"] = [
        {
            "name": spell_place(place, lang),
            "fullyQualifiedName": "/".join((*evidence.section, place_code(place))),
            "decoratedName": said["below"].join((*evidence.section, spell_place(place, lang))),
            "kind": place["type"],
        }
    ]
    location["message"] = {"text": evidence.quote}
    location["properties"] = {"context": evidence.context, "place": place}
    return location


def _artifact(report: Report) -> dict[str, Any]:
    artifact: dict[str, Any] = {"location": {"uri": _uri(report.path)}, "roles": ["analysisTarget"]}
    if report.sha256:
        artifact["hashes"] = {"sha-256": report.sha256}
    return artifact | {"properties": {"status": report.status}}


def _notice(report: Report, reason: Reason) -> dict[str, Any]:
    return {
        "level": "error" if reason.kind in NOT_CHECKED else "warning",
        "message": {"text": reason.text},
        "descriptor": {"id": report.error_code or reason.kind},
        "locations": [_location(report, None, "")],
    }


def _uri(path: str) -> str:
    """A path as a URI; a relative one stays relative, to where the check was run."""
    if is_remote(path):
        scheme, _, rest = path.partition("://")
        return f"{scheme}://{quote(rest.encode('utf-8', 'surrogateescape'))}"
    if PurePath(path).is_absolute():
        return Path(path).as_uri()
    return quote(PurePath(path).as_posix().encode("utf-8", "surrogateescape"))


def _dump(value: object) -> str:
    return dump_json(value)
