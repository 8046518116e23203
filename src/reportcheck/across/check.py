"""One group: its files read again, what they say of the same thing judged, and told like what is found in one file."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from decimal import Decimal
from typing import Any

from reportcheck.across.blamed import without_guesses
from reportcheck.across.by_carried import bind_carried
from reportcheck.across.by_prior import bind_prior
from reportcheck.across.by_restated import bind_restated
from reportcheck.across.by_results import bind_results
from reportcheck.across.by_rollup import bind_rollups, has_total, not_checked
from reportcheck.across.groups import Group
from reportcheck.across.one_slip import told_once
from reportcheck.across.stated import Subjects
from reportcheck.across.voices import Voice, home_of, open_voices
from reportcheck.adoption.suppress import sift
from reportcheck.binding.model import Bound, Question
from reportcheck.collector import RestingCollector
from reportcheck.config import Settings
from reportcheck.documents.load import joint_hash
from reportcheck.explain.evidence import Witness
from reportcheck.explain.fingerprint import number_repeats
from reportcheck.explain.places import short_names
from reportcheck.explain.proof import make_finding, make_relation
from reportcheck.explain.several_files import GroupWitness, no_total, unread_file
from reportcheck.judging.blame import Case, build_cases
from reportcheck.judging.decide import Decided, decide
from reportcheck.kinds.judge import required
from reportcheck.pipeline import Inspection
from reportcheck.results import Report
from reportcheck.rulebook.load import book_with, rule_ids, using
from reportcheck.rulebook.model import Rule, rules
from reportcheck.rulebook.profile import read_profile
from reportcheck.statements.model import Fact

_JUDGED = frozenset({"holds", "holds_rounded", "unlikely", "contradicted"})


def check_group(group: Group, settings: Settings | None = None) -> Report:
    """Compare the files of a group with each other.

    The report's `path` is the group's name and `files` are those compared; what is wrong within one file is left to
    the report on that file. Bad files end as unread parts, never silently.
    """
    settings = (settings or Settings()).for_file(group.name)
    book = book_with(settings.rules)
    with using(book), RestingCollector():
        voices, opened = open_voices(group, settings)
        unread = [path for path, inspection in opened.items() if not inspection.analyses]
        in_force = [rule for rule in rules() if rule.across_files and settings.selects(rule.id)]
        decided = list(_decided(group, voices, in_force, unread, settings))
        witness = _witness(voices)
        cases = _left(_cases(decided, voices), voices)
        findings = number_repeats([make_finding(case, witness, settings) for case in cases])
        sifted = sift(findings, group.name, (), rule_ids(), settings)
        judged = any(entry.verdict.outcome in _JUDGED for entry in decided)
        return Report(
            path=group.name,
            sha256=joint_hash(one.source.sha256 for one in opened.values()),
            reader="",
            status="partial" if unread else "checked" if judged else "nothing_checked",
            unread_parts=tuple(_unread(opened, unread, settings.lang)),
            remarks=() if not group.rollup or has_total(voices) else (no_total(settings.lang),),
            titles=tuple(voice.analysis.document.title for voice in voices),
            findings=sifted.findings,
            relations=tuple(make_relation(entry, witness) for entry in decided),
            suppressed=sifted.suppressed,
            cleared=sifted.cleared if voices else (),
            used=sifted.used,
            files=group.files(),
            about=tuple(voice.about for voice in voices),
        )


def _decided(
    group: Group, voices: Sequence[Voice], in_force: Sequence[Rule], unread: Sequence[str], settings: Settings
) -> Iterator[Decided]:
    """Every question with its verdict; a department's group asks for its totals only, the rest its units' groups do."""
    subjects = Subjects(voices)
    facts = [fact for voice in voices for fact in voice.facts]
    for rule in in_force:
        if rule.kind == "across_rollup":
            if group.rollup:
                for rollup in bind_rollups(rule, voices, unread, subjects):
                    if rollup.reason:
                        yield Decided(rollup.question, not_checked(rollup))
                    else:
                        yield from decide([rollup.question], facts)
        elif not group.rollup:
            yield from decide(list(_questions(rule, voices, subjects, settings)), facts)


def _questions(rule: Rule, voices: Sequence[Voice], subjects: Subjects, settings: Settings) -> Iterator[Question]:
    if rule.kind == "across_restated":
        yield from bind_restated(rule, voices, subjects)
    elif rule.kind == "across_results":
        yield from bind_results(rule, voices, subjects)
    elif rule.kind == "across_carried":
        yield from bind_carried(rule, voices, subjects)
    elif rule.kind == "across_prior":
        yield from bind_prior(rule, voices, subjects, read_profile(settings.profile))


def _cases(decided: Sequence[Decided], voices: Sequence[Voice]) -> list[Case]:
    """Failures by the slip that explains them; what holds within a file speaks for its figures."""
    if not any(entry.verdict.fails for entry in decided):
        return []
    beside = [entry for voice in voices for entry in voice.holding()]
    cases = build_cases([*decided, *beside], [fact for voice in voices for fact in voice.facts])
    return told_once(without_guesses(cases, decided), decided, beside)


def _left(cases: Sequence[Case], voices: Sequence[Voice]) -> list[Case]:
    """Without those of a number that its own file proves wrong, where its correction is what the others ask for."""
    if not cases:
        return []
    corrections = {
        voice.shifted(case.blame.fact).index: case.blame.slip.value
        for voice in voices
        for case in build_cases(voice.analysis.decided, voice.analysis.statements.facts)
        if case.blame is not None
    }
    return [case for case in cases if not any(_is_mended(verdict.bound, corrections) for verdict in case.verdicts)]


def _is_mended(bound: Bound, corrections: Mapping[int, Decimal]) -> bool:
    return any(
        (span := required(bound, fact)) is not None and span.contains(corrections[fact.index])
        for fact in bound.facts()
        if fact.index in corrections
    )


def _witness(voices: Sequence[Voice]) -> GroupWitness:
    told = [(voice.path, Witness(voice.analysis.document, voice.analysis.statements.homes)) for voice in voices]

    def home(fact: Fact) -> tuple[int, Fact]:
        at = home_of(fact.index)
        return at, voices[at].own(fact)

    return GroupWitness(told, home)


def _unread(opened: Mapping[str, Inspection], unread: Sequence[str], lang: str) -> Iterator[dict[str, Any]]:
    names = short_names(opened)
    for path in unread:
        yield unread_file(names[path], opened[path].report.error, lang)
