"""A department's total against the sum of its units' reports, where a manifest lists them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from reportcheck.across.stated import Key, Stated, Subjects, state
from reportcheck.across.subjects import DEPARTMENT, UNIT
from reportcheck.across.units import UnitKey, same_key, unit_key
from reportcheck.across.voices import Voice
from reportcheck.binding.model import Bound, Operand, Question
from reportcheck.binding.repeats.value_classes import value_classes
from reportcheck.kinds.model import Verdict
from reportcheck.rulebook.model import Rule


class Rollup(NamedTuple):
    """A question whose sum can be judged, or why it cannot: a reason, else ""."""

    question: Question
    reason: str


def bind_rollups(rule: Rule, voices: Sequence[Voice], missing: Sequence[str], subjects: Subjects) -> Iterator[Rollup]:
    """For each total of a department: the sum of what all of its units state under the same key.

    `missing` are files of the group that were not read: then no sum is of all units.
    """
    roles = frozenset(rule.data["roles"])
    for department, wholes, parts in _departments(voices):
        eliminates = any(voice.remarks.eliminates for voice in (*wholes, *parts))
        for whole in wholes:
            year = whole.about.year
            below = [voice for voice in parts if voice.about.year == year]
            units = _units_of(parts)
            told = [_merged(below, unit, year, roles, subjects) for unit in units]
            for key, stated in state(whole, year, roles, subjects).items():
                found = [facts[_below(key)] for facts in told if _below(key) in facts]
                if not found:
                    continue
                bound = Bound(rule.id, "sum", stated.fact, tuple(Operand(one.fact) for one in found), firm=True)
                reason = "eliminations" if eliminates else ""
                listed = _has_own(units, department) and not whole.remarks.counts_other_units(len(units))
                if len(found) < len(units) or not listed:
                    reason = "unit_missing"
                if missing:
                    reason = "unit_not_read"
                yield Rollup(Question(rule.id, key.item, year, (bound,)), reason)


def not_checked(rollup: Rollup) -> Verdict:
    """The verdict on a sum of which something is missing: missing is never contradictory."""
    return Verdict(rollup.question.readings[0], "not_checked", note=rollup.reason)


def has_total(voices: Sequence[Voice]) -> bool:
    """Whether any department's total is among the reports, beside what it is the sum of."""
    return next(_departments(voices), None) is not None


def _departments(voices: Sequence[Voice]) -> Iterator[tuple[UnitKey, list[Voice], list[Voice]]]:
    """Each department with its own total reports and the reports of the units under it, itself (本级) among them."""
    keys = dict.fromkeys(unit_key(voice.department) for voice in voices if voice.department)
    for key in keys:
        wholes = [
            voice
            for voice in voices
            if not voice.department and voice.unit is not None and same_key(voice.unit, key) and _is_total(voice)
        ]
        parts = [voice for voice in voices if voice.department and same_key(unit_key(voice.department), key)]
        if wholes and parts:
            yield key, wholes, parts


def _is_total(voice: Voice) -> bool:
    return DEPARTMENT in voice.subject.keys


def _units_of(parts: Sequence[Voice]) -> list[UnitKey]:
    """The units that the manifest lists, whether or not they have a report of the year."""
    return list(dict.fromkeys(voice.unit for voice in parts if voice.unit is not None))


def _has_own(units: Sequence[UnitKey], department: UnitKey) -> bool:
    """Whether the department itself (本级) is among the units: its own figures are part of the total."""
    return any(same_key(unit._replace(own=False), department._replace(own=False)) for unit in units)


def _below(key: Key) -> Key:
    """The key under which a unit alone states the same."""
    return key._replace(subject=UNIT) if key.subject == DEPARTMENT else key


def _merged(
    voices: Sequence[Voice], unit: UnitKey, year: str, roles: frozenset[str], subjects: Subjects
) -> Mapping[Key, Stated]:
    """What the reports of one unit state; nothing under a key for which they differ."""
    found: dict[Key, list[Stated]] = {}
    for voice in voices:
        if voice.unit == unit and voice.subject.is_whole:
            for key, stated in state(voice, year, roles, subjects).items():
                found.setdefault(_below(key), []).append(stated)
    return {key: several[0] for key, several in found.items() if _agree(several)}


def _agree(several: Sequence[Stated]) -> bool:
    return len(value_classes([one.fact for one in several])) == 1
