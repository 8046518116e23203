"""What a finding is known by from one draft to the next: its rule, its numbers, and the words beside each.

No position takes part, nor the number of a heading or list item, nor the order in the report: a paragraph inserted
above, renumbered headings and a moved table leave every fingerprint as it is. `FINGERPRINT_VERSION` goes up with any
change that gives an old finding another fingerprint, for baselines are compared by it.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import replace

from reportcheck.documents.markers import find_marker
from reportcheck.explain.evidence import Witness
from reportcheck.patterns import compile_pattern
from reportcheck.results import Evidence, Finding

FINGERPRINT_VERSION = 2
_BEFORE = 12
_ENOUGH = 200
_SPACE = compile_pattern(r"\s+")
_DIGITS = compile_pattern(r"[0-9]+")


def fingerprint(rule: str, evidence: Iterable[Evidence], witness: Witness) -> str:
    """Of one finding in its report; equal findings of a file are told apart by `number_repeats`."""
    parts = sorted(_quoted(entry) + "@" + _beside(entry, witness.of_entry(entry)) for entry in evidence)
    return _hash("\n".join((rule, *parts)))


def number_repeats(findings: Sequence[Finding]) -> tuple[Finding, ...]:
    """The findings of a file with ids of their own: the second of two that say the same becomes another."""
    seen: dict[str, int] = {}
    told: list[Finding] = []
    for finding in findings:
        count = seen[finding.id] = seen.get(finding.id, 0) + 1
        told.append(finding if count == 1 else replace(finding, id=_hash(f"{finding.id}\n{count}")))
    return tuple(told)


def _quoted(entry: Evidence) -> str:
    return _without_number(entry.quote) if entry.role == "heading" else _SPACE.sub("", entry.quote)


def _beside(entry: Evidence, witness: Witness) -> str:
    """The words before a number in its paragraph; in a table, its row's and its column's name besides.

    Other figures among the words are blurred: correcting one leaves the findings on its neighbours as they are.
    """
    if entry.role == "heading":
        return ""
    place = entry.place
    if place["type"] == "paragraph":
        return _end_of(witness.text_before(place["block"], place["start"]))
    row, column = witness.names_of_cell(place["block"], place["row"], place["column"])
    before = _end_of(witness.text_before(place["block"], place["start"], place["row"], place["column"]))
    return "|".join((_blurred(row), _blurred(column), before))


def _end_of(before: str) -> str:
    """The last of the words before a number; of a long text no more is read than they take."""
    length = _ENOUGH
    while length < len(before):
        end = _blurred(before[-length:])
        if len(end) > _BEFORE:  # what is cut through at the left is not among the last
            return end[-_BEFORE:]
        length *= 4
    return _blurred(before)[-_BEFORE:]


def _blurred(text: str) -> str:
    return _DIGITS.sub("0", _without_number(text))


def _without_number(text: str) -> str:
    marker = find_marker(text)
    return _SPACE.sub("", text[marker.end :] if marker is not None else text)


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:16]
