"""The reports of a group as they speak: each with whose it is, and its facts told apart from those of the others."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from reportcheck.across.groups import Group, Member
from reportcheck.across.remarks import Remarks
from reportcheck.across.subjects import Subject, read_subject_of
from reportcheck.across.surroundings import Surroundings
from reportcheck.across.units import UnitKey, joined_keys, same_key, unit_key
from reportcheck.across.whole_numbers import as_printed_beside
from reportcheck.config import Settings
from reportcheck.documents.model import SourceFile
from reportcheck.judging.decide import Decided
from reportcheck.pipeline import Analysis, Inspection, about, inspect_file
from reportcheck.results import About, Report
from reportcheck.statements.model import Fact

# more than a report has sentences, numbers or blocks
_STRIDE = 100_000_000
_CHANGED_BUDGETS = {"budget.added", "budget.cut", "budget.full"}
_MOST_UNNAMED = 4  # the report on a project, its form, its accounts and last year's report


@dataclass(frozen=True)
class Voice:
    """One report of a group. `at` counts the group's reports from 0; `kind` and `department` are as in Member."""

    at: int
    path: str
    about: About
    kind: str
    department: str
    analysis: Analysis

    @cached_property
    def unit(self) -> UnitKey | None:
        return unit_key(self.about.unit) if self.about.unit else None

    @cached_property
    def subject(self) -> Subject:
        return read_subject_of(self.analysis.document, self.analysis.statements.topics, self.kind)

    @cached_property
    def surroundings(self) -> Surroundings:
        return Surroundings(self.analysis.statements)

    @cached_property
    def remarks(self) -> Remarks:
        return Remarks(self.analysis.statements, self.surroundings)

    @cached_property
    def facts(self) -> tuple[Fact, ...]:
        """The facts, with ordinals that no other report of the group has."""
        return tuple(self.shifted(fact) for fact in as_printed_beside(self.analysis.statements.facts))

    def shifted(self, fact: Fact) -> Fact:
        """A fact of this report with ordinals that no other report of the group has."""
        by = self.at * _STRIDE
        return replace(
            fact,
            index=fact.index + by,
            sentence=fact.sentence + by,
            segment=fact.segment + by,
            clause=fact.clause + by,
            section=fact.section + by,
            place=fact.place._replace(block=fact.place.block + by),
        )

    def own(self, fact: Fact) -> Fact:
        """A fact of this report as the report alone has it."""
        return self._by_index[fact.index]

    @cached_property
    def _by_index(self) -> Mapping[int, Fact]:
        return {shifted.index: fact for shifted, fact in zip(self.facts, self.analysis.statements.facts, strict=True)}

    def holding(self) -> Iterator[Decided]:
        """What holds in this report, between its facts as the group has them."""
        for entry in self.analysis.decided:
            bound = entry.verdict.bound
            if entry.verdict.holds and bound.result is not None:
                moved = bound._replace(
                    result=self.shifted(bound.result),
                    operands=tuple(operand._replace(fact=self.shifted(operand.fact)) for operand in bound.operands),
                )
                yield Decided(entry.question, entry.verdict._replace(bound=moved))

    def takes_of_initial(self, rate: Fact) -> bool:
        """Whether a rate of this report is one of the initial budget, where the report also tells how that changed."""
        roles = {fact.role for fact in self.analysis.statements.facts}
        if not roles & _CHANGED_BUDGETS:
            return False
        bases = {
            operand.fact.role
            for entry in self.analysis.decided
            if entry.verdict.holds and entry.verdict.bound.form == "ratio" and entry.verdict.bound.result is rate
            for operand in entry.verdict.bound.operands
            if operand.under
        }
        return bases == {"budget.initial"}

    def may_be_of(self, other: Voice) -> bool:
        """Whether both are of one unit."""
        return self.unit is not None and other.unit is not None and same_key(self.unit, other.unit)


def home_of(index: int) -> int:
    """The ordinal of the report that a fact of a group is of."""
    return index // _STRIDE


def open_voices(group: Group, settings: Settings) -> tuple[list[Voice], dict[str, Inspection]]:
    """The reports of a group in the order of its members, and each file's inspection by its path."""
    opened: dict[str, Inspection] = {}
    voices: list[Voice] = []
    for member in group.members:
        if member.path not in opened:
            opened[member.path] = _unchecked(member) if member.error else inspect_file(member.path, settings)
        analyses = opened[member.path].analyses
        for report, analysis in enumerate(analyses):
            if member.report in (-1, report):
                told = _told_of(member, about(analysis))
                voices.append(Voice(len(voices), member.path, told, member.kind, member.department, analysis))
    return _with_common_unit(voices), opened


def _unchecked(member: Member) -> Inspection:
    source = SourceFile(member.path, "", "", "unreadable")
    return Inspection(source, (), Report(member.path, "", "", "crashed", error=member.error))


def _told_of(member: Member, printed: About) -> About:
    return About(member.unit or printed.unit, member.year or printed.year, printed.genre)


def _with_common_unit(voices: Sequence[Voice]) -> list[Voice]:
    """A report that prints no unit is of the one unit that all others of its group are of."""
    named = [voice for voice in voices if voice.unit is not None]
    if not named or any(not named[0].may_be_of(voice) for voice in named):
        return list(voices)
    unit = max((voice.about.unit for voice in named), key=len)
    return [
        voice if voice.unit is not None else replace(voice, about=voice.about._replace(unit=unit)) for voice in voices
    ]


def by_unit(voices: Sequence[Voice]) -> list[list[Voice]]:
    """Reports of one unit together; those of which nobody knows whose they are belong to none.

    Where no report of a group names its unit, the few on projects that lie together are of one.
    """
    home = joined_keys(voice.unit for voice in voices if voice.unit is not None)
    together: dict[UnitKey, list[Voice]] = {}
    for voice in voices:
        if voice.unit is not None:
            together.setdefault(home[voice.unit], []).append(voice)
    if together or len(voices) > _MOST_UNNAMED:
        return list(together.values())
    return [[voice for voice in voices if voice.subject.names_projects]]
