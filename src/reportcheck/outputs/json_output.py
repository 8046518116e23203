"""The published JSON: one object, one line per document, written as the reports come.

Its keys are a promise; `schema/output.schema.json` describes them.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from reportcheck import __version__
from reportcheck.config import Settings
from reportcheck.explain.fingerprint import FINGERPRINT_VERSION
from reportcheck.outputs import Look
from reportcheck.results import Report
from reportcheck.results_json import to_json
from reportcheck.rulebook.load import rules_version
from reportcheck.visible import dump_json

SCHEMA_VERSION = 1


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """The whole object in pieces; only joined together are they valid JSON."""
    yield _dump(versions(settings))[:-1] + ', "documents": ['
    separator = "\n"
    for report in reports:
        yield separator + _dump(document(report, settings))
        separator = ",\n"
    yield "\n]}\n"


def versions(settings: Settings) -> dict[str, Any]:
    """What made the result: the schema of these keys, the program, the rules in force."""
    return {
        "schema_version": SCHEMA_VERSION,
        "engine_version": __version__,
        "rules_version": rules_version(settings.profile),
        "profile": settings.profile,
        "fingerprint_version": FINGERPRINT_VERSION,
    }


def document(report: Report, settings: Settings) -> dict[str, Any]:
    """One entry of `documents`: what became of one input file."""
    told = to_json(report, settings.shows, relations=settings.relations, ledger=settings.ledger)
    told["ledger"]["covered"] = settings.is_covered(report.coverage())
    return told


def _dump(value: dict[str, Any]) -> str:
    return dump_json(value)
