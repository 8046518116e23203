"""JSON, one line per report as it comes: what stands in `documents` of the JSON, with the versions before it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from reportcheck.config import Settings
from reportcheck.outputs import Look
from reportcheck.outputs.json_output import document, versions
from reportcheck.results import Report
from reportcheck.visible import dump_json


def render(reports: Iterable[Report], settings: Settings, look: Look) -> Iterator[str]:  # noqa: ARG001
    """A line per report; each is a JSON object of its own."""
    head = versions(settings)
    for report in reports:
        yield dump_json(head | document(report, settings)) + "\n"
